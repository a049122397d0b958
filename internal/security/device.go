package security

import (
	"context"

	"genkan/internal/account"
	"genkan/internal/session"
	"genkan/internal/store"
)

// Entering is a log-in that is about to begin a session.
type Entering struct {
	Account account.Account // as it was before the log-in is noted
	Browser session.Browser
	Known   bool // the browser keeps the mark of an earlier log-in to this account
}

// NewDevice tells a person of a log-in from a browser that is new to the account
// (MAIL-7): one that keeps no mark of an earlier log-in, and no session that
// nobody ended came from a browser of the same kind in a network nearby. The
// first log-in after sign-up tells nobody: there is nothing to compare it with.
// It is a part of the transaction that begins the session, before that exists.
func (n Notices) NewDevice(ctx context.Context, tx *store.Tx, e Entering) error {
	if e.Known || !e.Account.LastLoginAt.After(e.Account.CreatedAt) {
		return nil
	}
	seen, err := session.Seen(ctx, tx, e.Account.ID, e.Browser)
	if err != nil || seen {
		return err
	}
	return n.Send(ctx, tx, Happened{Account: e.Account, Kind: "session_new", Letter: "MAIL-7", Device: e.Browser.Device, Network: e.Browser.Network})
}
