package security

import (
	"context"
	"errors"

	"genkan/internal/store"
)

// HoldsEmail tells whether a password breaks the rule about parts of an e-mail
// address (REG-6), for an address that came after the password.
func (p Policy) HoldsEmail(pw Password, email string) bool {
	parts := emailParts(email)
	if p.Composition {
		return partWithin(string(pw.nfkc), parts) != ""
	}
	return isContext(string(pw.nfkc), email, parts)
}

// MustRenew tells whether the right password of an account, just typed, must be
// changed: its address came after it and the two do not go together (SEC-5). That
// the address is the younger of the two is the mark; a new password takes it away.
func (p Policy) MustRenew(ctx context.Context, q store.Querier, account string, pw Password) (bool, error) {
	var email string
	err := q.QueryRow(ctx, `SELECT a.email FROM account a JOIN password p ON p.account = a.id WHERE a.id = $1 AND a.email_confirmed_at > p.set_at`, account).Scan(&email)
	if errors.Is(err, store.ErrNoRows) {
		return false, nil
	}
	return err == nil && p.HoldsEmail(pw, email), err
}
