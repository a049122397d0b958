package store_test

import (
	"context"
	"testing"

	"genkan/internal/clock"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

// A text that one of the databases could not hold finds nothing on both, and is
// no mistake of ours.
func TestText_Unholdable(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, _ *clock.Manual) {
		for _, bad := range []string{"a\x00b", "\x00", "a\xffb", "\xed\xa0\x80"} {
			var n int
			if err := db.QueryRow(t.Context(), `SELECT COUNT(*) FROM setting WHERE name = $1`, bad).Scan(&n); err != nil || n != 0 {
				t.Errorf("%q: %d rows, %v", bad, n, err)
			}
			got, err := store.Write(t.Context(), db, func(ctx context.Context, tx *store.Tx) (string, error) {
				if _, err := tx.Exec(ctx, `INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value`, "text", bad); err != nil {
					return "", err
				}
				var got string
				err := tx.QueryRow(ctx, `SELECT value FROM setting WHERE name = $1`, "text").Scan(&got)
				return got, err
			})
			if err != nil || got == bad || got == "" {
				t.Errorf("%q was kept as %q, %v", bad, got, err)
			}
		}
	})
}
