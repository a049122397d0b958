package security

import (
	"context"
	"errors"
	"time"

	"genkan/internal/store"
)

// PasswordSetAt tells since when an account has its password; zero if it has
// none.
func PasswordSetAt(ctx context.Context, q store.Querier, account string) (time.Time, error) {
	var at time.Time
	err := q.QueryRow(ctx, `SELECT set_at FROM password WHERE account = $1`, account).Scan(store.Time(&at))
	if errors.Is(err, store.ErrNoRows) {
		return time.Time{}, nil
	}
	return at, err
}
