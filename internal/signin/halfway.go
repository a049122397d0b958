package signin

import (
	"context"

	"genkan/internal/store"
)

// EndHalfway ends the log-ins of an account that stand between the right
// password and the second factor: that password is worth nothing any more.
func EndHalfway(ctx context.Context, tx *store.Tx, account string) error {
	_, err := tx.Exec(ctx, `UPDATE login SET spent_at = $1 WHERE account = $2 AND spent_at IS NULL`, tx.Now(), account)
	return err
}
