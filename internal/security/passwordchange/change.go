package passwordchange

import (
	"context"
	"errors"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/fault"
	"genkan/internal/secret"
	"genkan/internal/security"
	"genkan/internal/security/guess"
	"genkan/internal/session"
	"genkan/internal/store"
)

// The answers to a refused change of password (X2).
var (
	errNoCurrent    = fault.New(fault.Invalid, "security.password.current_empty").On("old_password")
	errWrongCurrent = fault.New(fault.Invalid, "security.password.current_wrong").On("old_password")
	errSame         = fault.New(fault.Invalid, "security.password.same").On("password")
	errOvertaken    = fault.New(fault.Conflict, "security.password.overtaken")
)

// Second is what a change of password needs to know of the second factors, which
// rest on this package.
type Second interface {
	// On tells whether two-step verification is on.
	On(ctx context.Context, q store.Querier, account string) (bool, error)
}

// End ends something that a password led to: remembered browsers, half-done
// log-ins. It is called in the transaction that changes the password.
type End func(ctx context.Context, tx *store.Tx, account string) error

// Parts are what changes of passwords are built from.
type Parts struct {
	DB        *store.DB
	Passwords *security.Passwords
	Guesses   *guess.Guesses
	Sessions  *session.Sessions
	Audit     *audit.Log
	Notices   security.Notices
	Policy    security.Policy
	Second    Second
	Always    []End // always, for it began with the old password: half-done log-ins
	Others    []End // with the other sessions: remembered browsers
}

// Changes lets people change their own password (SEC-1). It is safe for
// concurrent use.
type Changes struct{ Parts }

// New gives the service.
func New(p Parts) *Changes { return &Changes{p} }

// Change is a filled form of X2. Old and New are as typed.
type Change struct {
	Account, Session string
	Old, New         string
	KeepOthers       bool          // other sessions and remembered browsers go on
	Proof            session.Proof // what this session has proved; a password alone makes it no younger
	NetworkKey       string        // what wrong passwords are counted under beside the address
	Network          string        // for history and notice
	Device           string        // User-Agent, for the notice
	RequestID        string
}

// InForce gives the policy a person's new password is judged by (REG-7).
func (c *Changes) InForce(ctx context.Context, q store.Querier, account string) (security.Policy, error) {
	on, err := c.Second.On(ctx, q, account)
	if on {
		return c.Policy.WithSecondFactor(), err
	}
	return c.Policy, err
}

// Change judges both passwords and stores the new one. It gives the token that
// this session has from now on. What the new password lacks is said before
// anything is counted or hashed; then the old one is judged under the limits of
// log-in, with one hash (attack 9). The other sessions end in the transaction of
// the change. Of two changes at once one wins; the fault of the other is
// security.password.overtaken, of kind conflict.
func (c *Changes) Change(ctx context.Context, x Change) (string, error) {
	a, found, err := account.ByID(ctx, c.DB, x.Account)
	if err != nil {
		return "", err
	}
	if !found {
		return "", fault.New(fault.NotFound, "profile.nobody")
	}
	policy, err := c.InForce(ctx, c.DB, a.ID)
	if err != nil {
		return "", err
	}
	typed, fresh := security.TypedPassword(x.Old), security.Password{}
	if fresh, err = judgeNew(policy, x, a.Email); err != nil {
		return "", err
	}
	if err := c.Passwords.Busy(); err != nil {
		return "", err
	}
	p, err := c.count(ctx, a.EmailKey, typed, x.NetworkKey)
	if err != nil {
		return "", err
	}
	old, err := c.verify(ctx, a.EmailKey, p, typed)
	if err != nil {
		return "", err
	}
	if secret.Equal(typed.Bytes(), fresh.Bytes()) {
		return "", errors.Join(c.settled(ctx, p), errSame)
	}
	hash, err := c.Passwords.Hash(ctx, fresh, a.EmailKey, old)
	if err != nil {
		return "", errors.Join(err, c.settled(ctx, p))
	}
	token, err := store.Write(ctx, c.DB, func(ctx context.Context, tx *store.Tx) (string, error) {
		if err := c.Guesses.Right(ctx, tx, p); err != nil {
			return "", err
		}
		// The second factor may have been turned off meanwhile, and with it what is
		// good enough.
		if now, err := c.InForce(ctx, tx, a.ID); err != nil || now.Min > policy.Min {
			return "", errors.Join(err, errOvertaken)
		}
		return c.apply(ctx, tx, a, x, replacement{old: old, hash: hash, policy: policy.NameFor(fresh)})
	})
	if err != nil { // the guess was right all the same
		return "", errors.Join(err, c.settled(ctx, p))
	}
	return token, nil
}

// judgeNew says everything that is wrong with what was typed, at once.
func judgeNew(policy security.Policy, x Change, email string) (security.Password, error) {
	var wrong fault.List
	if x.Old == "" {
		wrong = append(wrong, errNoCurrent)
	}
	fresh, err := security.ParsePassword(policy, x.New, email)
	if err != nil {
		wrong = append(wrong, fault.All(err)...)
	}
	return fresh, wrong.Err()
}

// verify judges the old password and gives the stored hash.
func (c *Changes) verify(ctx context.Context, emailKey string, g guess.Counted, typed security.Password) (string, error) {
	who, err := security.HolderOf(ctx, c.DB, emailKey)
	if err != nil {
		return "", errors.Join(err, c.giveBack(ctx, g))
	}
	right, err := c.Passwords.Verify(ctx, g.Email, typed, who.Hash)
	if err != nil { // no slot: nothing was judged, so nothing is counted
		return "", errors.Join(err, c.giveBack(ctx, g))
	}
	if !right[0] {
		return "", errWrongCurrent
	}
	return who.Hash, nil
}

// apply changes the password and everything that follows from it.
func (c *Changes) apply(ctx context.Context, tx *store.Tx, a account.Account, x Change, with replacement) (string, error) {
	won, err := with.store(ctx, tx, a.ID)
	if err == nil && !won {
		err = errOvertaken
	}
	if err != nil {
		return "", err
	}
	token, err := c.Sessions.Renew(ctx, tx, x.Session, x.Proof)
	if err != nil {
		return "", err
	}
	ends := c.Always
	if !x.KeepOthers {
		ends = append(ends[:len(ends):len(ends)], c.Others...)
		if _, err := c.Sessions.EndOthers(ctx, tx, a.ID, x.Session); err != nil {
			return "", err
		}
	}
	for _, end := range ends {
		if err := end(ctx, tx, a.ID); err != nil {
			return "", err
		}
	}
	if err := c.Audit.Add(ctx, tx, audit.Event{Kind: "password.changed", Person: a.ID, Actor: a.ID, RequestID: x.RequestID, From: x.Network}); err != nil {
		return "", err
	}
	return token, c.Notices.Send(ctx, tx, security.Happened{Account: a, Kind: "password_changed", Network: x.Network, Device: x.Device})
}

// replacement is a new hash in the place of an old one.
type replacement struct{ old, hash, policy string }

// store replaces the hash if the old one still stands, and tells whether it did:
// one guarded UPDATE, one winner.
func (r replacement) store(ctx context.Context, tx *store.Tx, account string) (bool, error) {
	n, err := tx.Exec(ctx, `UPDATE password SET hash = $1, policy = $2, set_at = $3 WHERE account = $4 AND hash = $5`, r.hash, r.policy, tx.Now(), account, r.old)
	return n > 0, err
}

// count counts the guess before it is judged, exactly as log-in does: whoever
// sits at an open session has no more guesses than a stranger. Whoever is signed
// in is known, and does not wait for what others in the network do.
func (c *Changes) count(ctx context.Context, emailKey string, typed security.Password, network string) (guess.Counted, error) {
	return store.WriteGuarded(ctx, c.DB, func(ctx context.Context, tx *store.Tx) (guess.Counted, error) {
		g, err := c.Guesses.Count(ctx, tx, guess.Guess{EmailKey: emailKey, Password: typed, Network: network, Known: true})
		return g, slowed(err)
	})
}

// slowed gives the limit's fault the words of the page.
func slowed(err error) error {
	if f, ok := fault.Of(err); ok && f.Kind == fault.Limited {
		out := *f
		out.Key, out.Field = "security.password.slowed", "old_password"
		return &out
	}
	return err
}

// settled notes in a transaction of its own that the guess was right.
func (c *Changes) settled(ctx context.Context, g guess.Counted) error {
	_, err := store.WriteGuarded(ctx, c.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		return store.None{}, c.Guesses.Right(ctx, tx, g)
	})
	return err
}

func (c *Changes) giveBack(ctx context.Context, g guess.Counted) error {
	_, err := store.WriteGuarded(ctx, c.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		return store.None{}, c.Guesses.Back(ctx, tx, g)
	})
	return err
}
