package account

import (
	"context"
	"strconv"
	"strings"

	"genkan/internal/store"
)

// ChangeEmail gives an account that is in one of the given states another e-mail
// address (SEC-5), which the caller has proved, and tells whether it was in one:
// one guarded UPDATE. The unique index decides who has an address: the error is
// ErrTaken if it has an account. The transaction is then of no use any more.
func ChangeEmail(ctx context.Context, tx *store.Tx, id, email, emailKey string, from ...string) (bool, error) {
	args := []any{email, emailKey, tx.Now(), id}
	places := make([]string, len(from))
	for i, f := range from {
		args = append(args, f)
		places[i] = "$" + strconv.Itoa(len(args))
	}
	n, err := tx.Exec(ctx, `UPDATE account SET email = $1, email_key = $2, email_confirmed_at = $3, changed_at = $3 WHERE id = $4 AND state IN (`+strings.Join(places, ", ")+`)`, args...)
	if store.IsUnique(err) {
		return false, ErrTaken
	}
	return n > 0, err
}
