package signin

import (
	"context"
	"errors"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/fault"
	"genkan/internal/limit"
	"genkan/internal/security"
	"genkan/internal/security/factor"
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

// Parts are what the journey is built from.
type Parts struct {
	DB        *store.DB
	Passwords *security.Passwords
	Limits    *limit.Limiter
	Sessions  *session.Sessions
	SignUps   SignUps
	Audit     *audit.Log
	Factors   *factor.Factors
	TextCodes *security.TextCodes
	Notices   security.Notices

	// Demanded tells for whom a second factor is demanded, other than SMS alone
	// (SEC-11); nil: for nobody.
	Demanded func(ctx context.Context, q store.Querier, account string) (bool, error)
	// NewDevice is called in the transaction that begins a session, before it
	// exists; nil: nobody is told.
	NewDevice func(ctx context.Context, tx *store.Tx, who account.Account, p Proved) error
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
}

// Outcome is what a right password led to: a session, the second step, or the
// code page of the sign-up whose own password it was.
type Outcome struct {
	Token    string // of the session
	Login    string // of the second step: nobody is signed in yet
	Language string // the account's
	SignUp   string
}

// errLocked explains a state, after the right password only (SIG-2): the way in
// is a reset (SEC-7).
var errLocked = fault.New(fault.Invalid, "signin.locked").On("password")

// errPair is the one answer to everything but a right password (SIG-2).
var errPair = fault.New(fault.Invalid, "signin.wrong").On("password")

// permits are what one guess used up.
type permits struct{ email, network limit.Permit }

// Enter judges an attempt. It is counted first, in a transaction of its own;
// then exactly one hash is computed, whoever has the address: an account,
// pending sign-ups, or nobody.
func (s *Service) Enter(ctx context.Context, a Attempt) (Outcome, error) {
	if err := s.Passwords.Busy(); err != nil {
		return Outcome{}, err
	}
	p, err := s.countGuess(ctx, a.Email.Key(), a.Network)
	if err != nil {
		return Outcome{}, err
	}
	who, pending, err := s.candidates(ctx, a.Email.Key())
	if err != nil {
		return Outcome{}, errors.Join(err, s.giveBack(ctx, p))
	}
	hashes := make([]string, 0, 1+len(pending))
	if who.Hash != "" {
		hashes = append(hashes, who.Hash)
	}
	for _, x := range pending {
		hashes = append(hashes, x.Hash)
	}
	right, err := s.Passwords.Verify(ctx, p.email, a.Password, hashes...)
	if err != nil { // no slot: nothing was judged, so nothing is counted
		return Outcome{}, errors.Join(err, s.giveBack(ctx, p))
	}
	if who.Hash != "" {
		switch {
		case right[0] && (who.State == account.Active || who.State == account.Closing):
			return s.open(ctx, a, who, p)
		case right[0] && who.State == account.Locked:
			if err := s.clear(ctx, p); err != nil {
				return Outcome{}, err
			}
			return Outcome{}, errLocked
		}
		right = right[1:]
	}
	for i, ok := range right {
		if ok {
			return Outcome{SignUp: pending[i].ID}, s.clear(ctx, p)
		}
	}
	return Outcome{}, errPair
}

// countGuess counts a guess before it is judged: under the typed address,
// account or not, and under the network.
func (s *Service) countGuess(ctx context.Context, emailKey, network string) (permits, error) {
	return store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (permits, error) {
		var p permits
		var err error
		if p.email, err = s.Limits.Begin(ctx, tx, security.GuessSlow, emailKey); err != nil {
			return p, slowed(err)
		}
		p.network, err = s.Limits.Begin(ctx, tx, security.NetworkSlow, network)
		return p, slowed(err)
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
func (s *Service) candidates(ctx context.Context, emailKey string) (security.Holder, []Pending, error) {
	who, err := security.HolderOf(ctx, s.DB, emailKey)
	if err != nil {
		return who, nil, err
	}
	pending, err := s.SignUps.Pending(ctx, emailKey)
	return who, pending, err
}

// open begins the session, or the second step where there is one: not on a
// browser that is remembered. The right password clears the address's wait; the
// network gets back what this one guess took.
func (s *Service) open(ctx context.Context, a Attempt, who security.Holder, p permits) (Outcome, error) {
	return store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (Outcome, error) {
		if err := s.settle(ctx, tx, p); err != nil {
			return Outcome{}, err
		}
		proof := Proved{Account: who.Account, Factors: 1, From: a.From, Old: a.Old, RequestID: a.RequestID}
		held, err := factor.Of(ctx, tx, who.Account)
		if err != nil {
			return Outcome{}, err
		}
		if held.On() {
			known, ok, err := factor.Remembered(ctx, tx, who.Account, a.Remembered)
			if err != nil {
				return Outcome{}, err
			}
			if !ok {
				token, err := s.begin(ctx, tx, who.Account, a.Next)
				return Outcome{Login: token, Language: who.Language}, err
			}
			proof.At = known.ProvedAt
			if proof.Factors, err = s.factors(ctx, tx, who.Account, known.Method); err != nil {
				return Outcome{}, err
			}
		}
		token, err := s.OpenProved(ctx, tx, proof)
		return Outcome{Token: token, Language: who.Language}, err
	})
}

func (s *Service) settle(ctx context.Context, tx *store.Tx, p permits) error {
	if err := s.Limits.Clear(ctx, tx, p.email); err != nil {
		return err
	}
	return s.Limits.Return(ctx, tx, p.network)
}

func (s *Service) clear(ctx context.Context, p permits) error {
	_, err := store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		return store.None{}, s.settle(ctx, tx, p)
	})
	return err
}

func (s *Service) giveBack(ctx context.Context, p permits) error {
	_, err := store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		if err := s.Limits.Return(ctx, tx, p.email); err != nil {
			return store.None{}, err
		}
		return store.None{}, s.Limits.Return(ctx, tx, p.network)
	})
	return err
}

// Leave ends the session of a visitor (SIG-7), or with everywhere all of them.
func (s *Service) Leave(ctx context.Context, person, sessionID, requestID string, everywhere bool) error {
	_, err := store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		kind := "session.ended"
		if everywhere {
			kind = "session.ended_everywhere"
			if _, err := s.Sessions.EndAll(ctx, tx, person); err != nil {
				return store.None{}, err
			}
		} else if err := s.Sessions.End(ctx, tx, sessionID); err != nil {
			return store.None{}, err
		}
		return store.None{}, s.Audit.Add(ctx, tx, audit.Event{Kind: kind, Person: person, Actor: person, RequestID: requestID})
	})
	return err
}
