package signin

import (
	"context"
	"errors"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/fault"
	"genkan/internal/security"
	"genkan/internal/security/factor"
	"genkan/internal/security/guess"
	"genkan/internal/session"
	"genkan/internal/store"
)

// Pending is a sign-up that waits for its code: what a log-in may lead back to.
type Pending struct {
	ID   string
	Hash string
}

// SignUps is what log-in needs of the sign-up journey; the assembly fits them
// together.
type SignUps interface {
	// Pending lists the sign-ups of an address, newest first, decoys too.
	Pending(ctx context.Context, emailKey string) ([]Pending, error)
}

// Passkeys judges a passkey that stands for both factors: the person was verified.
// The function it gives spends the proof. Package passkey does it.
type Passkeys interface {
	Prove(ctx context.Context, account, ceremony string, response []byte) (func(ctx context.Context, tx *store.Tx) error, error)
}

// Parts are what the journey is built from.
type Parts struct {
	DB        *store.DB
	Passwords *security.Passwords
	Guesses   *guess.Guesses
	Sessions  *session.Sessions
	SignUps   SignUps
	Audit     *audit.Log
	Factors   *factor.Factors
	TextCodes *security.TextCodes
	Notices   security.Notices

	Passkeys Passkeys // nil: a passkey is a second factor only

	// Demanded tells for whom a second factor is demanded, other than SMS alone
	// (SEC-11); nil: for nobody.
	Demanded func(ctx context.Context, q store.Querier, account string) (bool, error)
	// NewDevice is called in the transaction that begins a session, before it
	// exists; nil: nobody is told.
	NewDevice func(ctx context.Context, tx *store.Tx, who account.Account, p Proved) error
	// Renew tells why a right password must be changed: RenewEmail, RenewShort, or
	// "" if it need not; nil: never.
	Renew func(ctx context.Context, q store.Querier, account string, pw security.Password) (string, error)
}

// Service runs the journey.
type Service struct{ Parts }

// New gives the journey.
func New(p Parts) *Service { return &Service{p} }

// Attempt is one e-mail address and password.
type Attempt struct {
	Email     account.Email
	Password  security.Password
	Network   string // what wrong passwords are counted under beside the address
	From      session.Browser
	RequestID string
	Old       string // the token of the session this browser has, ended by a new one
	Next      string // where the person was going; kept for the second step
	// Remembered is the token of a browser that is not asked for the second factor
	// (SEC-6); "" for none.
	Remembered string
	// Known is the mark of a browser that was signed in before (see package
	// guess); "" for none.
	Known string
}

// Outcome is what a right password led to: a session, the second step, or the
// code page of the sign-up whose own password it was.
type Outcome struct {
	Token    string // of the session
	Known    string // the mark this browser keeps from now on
	Login    string // of the second step: nobody is signed in yet
	Language string // the account's
	Next     string // where to go on
	SignUp   string
}

// errLocked explains a state, after the right password only (SIG-2): the way in
// is a reset (SEC-7).
var errLocked = fault.New(fault.Invalid, "signin.locked").On("password")

// errPair is the one answer to everything but a right password (SIG-2).
var errPair = fault.New(fault.Invalid, "signin.wrong").On("password")

// Enter judges an attempt. It is counted first, in a transaction of its own;
// then exactly one hash is computed, whoever has the address: an account,
// pending sign-ups, or nobody.
func (s *Service) Enter(ctx context.Context, a Attempt) (Outcome, error) {
	if err := s.Passwords.Busy(); err != nil {
		return Outcome{}, err
	}
	known := s.Guesses.Marked(a.Email.Key(), a.Known, s.DB.Clock().Now())
	c, err := s.count(ctx, guess.Guess{EmailKey: a.Email.Key(), Password: a.Password, Network: a.Network, Known: known})
	if err != nil {
		return Outcome{}, err
	}
	who, pending, err := s.candidates(ctx, a, c)
	if err != nil {
		return Outcome{}, errors.Join(err, s.giveBack(ctx, c))
	}
	hashes := make([]string, 0, 1+len(pending))
	if who.Hash != "" {
		hashes = append(hashes, who.Hash)
	}
	for _, x := range pending {
		hashes = append(hashes, x.Hash)
	}
	right, err := s.Passwords.Verify(ctx, c.Email, a.Password, hashes...)
	if err != nil { // no slot: nothing was judged, so nothing is counted
		return Outcome{}, errors.Join(err, s.giveBack(ctx, c))
	}
	if who.Hash != "" {
		switch {
		case right[0] && who.Enters(s.DB.Clock().Now()):
			return s.open(ctx, a, who, c, known)
		case right[0] && who.State == account.Locked:
			if err := s.clear(ctx, c); err != nil {
				return Outcome{}, err
			}
			return Outcome{}, errLocked
		}
		right = right[1:]
	}
	for i, ok := range right {
		if ok {
			return Outcome{SignUp: pending[i].ID}, s.clear(ctx, c)
		}
	}
	if c.Held > 0 {
		return Outcome{}, slowed(c.Waiting())
	}
	return Outcome{}, errPair
}

// count counts the guess before it is judged: under the typed address, account
// or not, and under the network.
func (s *Service) count(ctx context.Context, x guess.Guess) (guess.Counted, error) {
	return store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (guess.Counted, error) {
		c, err := s.Guesses.Count(ctx, tx, x)
		return c, slowed(err)
	})
}

// slowed gives the limit's fault the words of the log-in page.
func slowed(err error) error {
	if f, ok := fault.Of(err); ok && f.Kind == fault.Limited {
		out := *f
		out.Key, out.Field = "signin.slowed", "password"
		return &out
	}
	return err
}

// candidates reads whose password it could be, in two reads for every address.
// While the network waits it is nobody's but an account's that is known there
// (SIG-3); the hash is computed all the same, so that the answer takes as long.
func (s *Service) candidates(ctx context.Context, a Attempt, c guess.Counted) (security.Holder, []Pending, error) {
	who, err := security.HolderOf(ctx, s.DB, a.Email.Key())
	if err != nil {
		return who, nil, err
	}
	if c.Held > 0 {
		home, err := s.Guesses.Home(ctx, s.DB, who.Account, a.Network)
		if !home {
			who = security.Holder{}
		}
		return who, nil, err
	}
	pending, err := s.SignUps.Pending(ctx, a.Email.Key())
	return who, pending, err
}

// open begins the session, or the second step where there is one: not on a
// browser that is remembered. The right password clears the address's wait; the
// network gets back what this one guess took.
func (s *Service) open(ctx context.Context, a Attempt, who security.Holder, c guess.Counted, known bool) (Outcome, error) {
	return store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (Outcome, error) {
		still, err := security.StillHolds(ctx, tx, who.Account, who.Hash)
		if err == nil && !still { // changed in this very moment
			err = errPair
		}
		if err != nil {
			return Outcome{}, err
		}
		if err := s.Guesses.Right(ctx, tx, c); err != nil {
			return Outcome{}, err
		}
		if err := s.renew(ctx, tx, who.Account, &a); err != nil {
			return Outcome{}, err
		}
		proof := Proved{Account: who.Account, Factors: 1, From: a.From, Old: a.Old, RequestID: a.RequestID, Known: known}
		held, err := factor.Of(ctx, tx, who.Account)
		if err != nil {
			return Outcome{}, err
		}
		if held.On() {
			browser, ok, err := factor.Remembered(ctx, tx, who.Account, a.Remembered)
			if err != nil {
				return Outcome{}, err
			}
			if !ok {
				token, err := s.begin(ctx, tx, who.Account, a.Next)
				return Outcome{Login: token, Language: who.Language}, err
			}
			proof.At = browser.ProvedAt
			if proof.Factors, err = s.factors(ctx, tx, who.Account, browser.Method); err != nil {
				return Outcome{}, err
			}
		}
		token, err := s.OpenProved(ctx, tx, proof)
		return Outcome{Token: token, Language: who.Language, Next: a.Next, Known: s.Guesses.Mark(a.Email.Key(), tx.Now())}, err
	})
}

// Where a person is led after log-in whose password must be changed (X2).
const (
	RenewEmail = "/security/password?renew=email" // it holds a part of an e-mail address that came after it (SEC-5)
	RenewShort = "/security/password?renew=short" // it was good enough only beside a second factor that is gone (REG-7)
)

// renew leads an attempt there if its password must be changed.
func (s *Service) renew(ctx context.Context, tx *store.Tx, accountID string, a *Attempt) error {
	if s.Renew == nil {
		return nil
	}
	why, err := s.Renew(ctx, tx, accountID, a.Password)
	if why != "" {
		a.Next = why
	}
	return err
}

func (s *Service) clear(ctx context.Context, c guess.Counted) error {
	_, err := store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		return store.None{}, s.Guesses.Right(ctx, tx, c)
	})
	return err
}

func (s *Service) giveBack(ctx context.Context, c guess.Counted) error {
	_, err := store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		return store.None{}, s.Guesses.Back(ctx, tx, c)
	})
	return err
}

// Leave ends the session of a visitor (SIG-7), or with everywhere all of them,
// and with them what would let somebody in again with less than all proofs:
// log-ins that stand before the second factor and remembered browsers (SEC-6).
// Who logs out everywhere does it because a device is lost or lent, and one that
// is still spared the second factor would be in again with the password alone.
func (s *Service) Leave(ctx context.Context, person, sessionID, requestID string, everywhere bool) error {
	_, err := store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		kind := "session.ended"
		if everywhere {
			kind = "session.ended_everywhere"
			if err := EndHalfway(ctx, tx, person); err != nil { // first: one that finishes now is waited for, and its session ends below
				return store.None{}, err
			}
			if _, err := s.Sessions.EndAll(ctx, tx, person); err != nil {
				return store.None{}, err
			}
			if err := factor.ForgetAll(ctx, tx, person); err != nil {
				return store.None{}, err
			}
		} else if err := s.Sessions.End(ctx, tx, sessionID); err != nil {
			return store.None{}, err
		}
		return store.None{}, s.Audit.Add(ctx, tx, audit.Event{Kind: kind, Person: person, Actor: person, RequestID: requestID})
	})
	return err
}
