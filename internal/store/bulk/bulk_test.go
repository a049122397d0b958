package bulk_test

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"genkan/internal/clock"
	"genkan/internal/store"
	"genkan/internal/store/bulk"
	"genkan/internal/store/storetest"
)

var settings = &bulk.Table{Name: "setting", Columns: []string{"name", "value"}, Then: ` ON CONFLICT (name) DO UPDATE SET value = excluded.value`}

func fill(ctx context.Context, tx *store.Tx, n int, value string) (store.None, error) {
	p := bulk.Pile{Table: settings}
	p.Grow(n)
	for i := range n {
		p.Add(fmt.Sprintf("bulk%05d", i), value)
	}
	return store.None{}, p.Write(ctx, tx)
}

// Any number of rows is written, each once, and what follows the rows holds for
// all of them; any number of values is looked up, each once.
func TestPileAndAmong(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, _ *clock.Manual) {
		for _, n := range []int{0, 1, 2, 3, 79, 80, 81, 1300} {
			value := fmt.Sprint("of ", n)
			if _, err := store.Write(t.Context(), db, func(ctx context.Context, tx *store.Tx) (store.None, error) { return fill(ctx, tx, n, value) }); err != nil {
				t.Fatal(n, err)
			}
			var names []string
			for i := range n {
				names = append(names, fmt.Sprintf("bulk%05d", i))
			}
			got, err := bulk.Among(t.Context(), db, func(s *string) []any { return []any{s} }, `SELECT name FROM setting WHERE value = $1 AND name IN (`, append(names, "none", "bulk00000"), value)
			slices.Sort(got)
			if err != nil || !slices.Equal(got, names) {
				t.Errorf("%d rows: found %d, %v", n, len(got), err)
			}
		}
	})
}

// Few texts for any number of values: SQLite keeps each of them prepared.
func TestLists_FewTexts(t *testing.T) {
	texts := map[string]bool{}
	var values []string
	for n := range 2000 {
		got := 0
		err := bulk.Lists(values, 2, func(places string, args []any) error {
			texts[places] = true
			got += len(args)
			return nil
		})
		if err != nil || got < n || got > 2*n {
			t.Fatalf("%d values became %d, %v", n, got, err)
		}
		values = append(values, fmt.Sprint(n))
	}
	if len(texts) > 10 {
		t.Errorf("%d different texts", len(texts))
	}
}
