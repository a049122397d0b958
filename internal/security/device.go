package security

import (
	"context"

	"genkan/internal/account"
	"genkan/internal/session"
	"genkan/internal/store"
)

// NewDevice tells a person of a log-in from a browser the account was not signed
// in from before (MAIL-7), see session.Recognise. The first log-in after sign-up
// tells nobody: there is nothing yet to compare it with. It is a part of the
// transaction that begins the session, before that exists and before the log-in
// is noted on the account.
func (n Notices) NewDevice(ctx context.Context, tx *store.Tx, a account.Account, b session.Browser) error {
	known, err := session.Recognise(ctx, tx, a.ID, b)
	if err != nil || known || !a.LastLoginAt.After(a.CreatedAt) {
		return err
	}
	return n.Send(ctx, tx, Happened{Account: a, Kind: "session_new", Letter: "MAIL-7", Device: session.ParseDevice(b.Device).Name(), Network: b.Network})
}
