package factor

import (
	"context"

	"genkan/internal/store"
)

// RemoveAll takes every factor, recovery code and unfinished set-up from an
// account: two-step verification is off (SEC-8).
func RemoveAll(ctx context.Context, tx *store.Tx, account string) error {
	_, err := tx.Exec(ctx, `DELETE FROM factor WHERE account = $1`, account)
	if err == nil {
		_, err = tx.Exec(ctx, `DELETE FROM recovery_code WHERE account = $1`, account)
	}
	if err == nil {
		_, err = tx.Exec(ctx, `DELETE FROM factor_setup WHERE account = $1`, account)
	}
	return err
}
