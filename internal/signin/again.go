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

// Again is a signed-in person who proves again who they are (SIG-6).
type Again struct {
	Account   string
	Session   string // its id
	Password  security.Password
	Network   string // what wrong passwords are counted under beside the address
	Method    string // of the second factor, where there is one; see package factor
	Code      string
	Ceremony  string // passkey
	Response  []byte // passkey
	Alone     bool   // the passkey stands for the password too, see Passkeys
	From      session.Browser
	RequestID string
}

// errAgain is the answer to a wrong password of a known person.
var errAgain = fault.New(fault.Invalid, "reauth.wrong").On("password")

// ProveAgain judges the password of a signed-in person, under the limits that
// log-in has (attack 9: no side door), and then the second factor where one is
// set, whether or not this browser is remembered. It gives the session's new
// token: the old one is worth nothing from then on.
func (s *Service) ProveAgain(ctx context.Context, a Again) (string, error) {
	who, found, err := account.ByID(ctx, s.DB, a.Account)
	if err != nil {
		return "", err
	}
	if !found {
		return "", errOver
	}
	if a.Alone && s.Passkeys != nil {
		return s.proveKey(ctx, a)
	}
	hash, err := s.password(ctx, a, who)
	if err != nil {
		return "", err
	}
	held, err := factor.Of(ctx, s.DB, a.Account)
	if err != nil {
		return "", err
	}
	if !held.On() {
		return store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (string, error) {
			return s.renewStill(ctx, tx, a, hash, 1)
		})
	}
	claim := factor.Claim{Account: a.Account, EmailKey: who.EmailKey, Method: a.Method, Code: a.Code, Subject: a.Session, Ceremony: a.Ceremony, Response: a.Response}
	return factor.Prove(ctx, s.Factors, claim, func(ctx context.Context, tx *store.Tx) (string, error) {
		n, err := s.factors(ctx, tx, a.Account, a.Method)
		if err != nil {
			return "", err
		}
		if a.Method == factor.Recovery {
			if err := s.recoveryUsed(ctx, tx, a.Account, a.From, a.RequestID); err != nil {
				return "", err
			}
		}
		return s.renewStill(ctx, tx, a, hash, n)
	})
}

// proveKey judges a passkey that stands for both factors (SIG-6). Nobody guesses
// a signature, so nothing is counted.
func (s *Service) proveKey(ctx context.Context, a Again) (string, error) {
	use, err := s.Passkeys.Prove(ctx, a.Account, a.Ceremony, a.Response)
	if err != nil {
		return "", err
	}
	return store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (string, error) {
		if err := use(ctx, tx); err != nil {
			return "", err
		}
		return s.RenewProved(ctx, tx, a, 2)
	})
}

// renewStill is RenewProved for a password that was judged a moment ago and must
// still be the account's: a change that kept this session would otherwise be
// followed by a proof with the old one (attack 16).
func (s *Service) renewStill(ctx context.Context, tx *store.Tx, a Again, hash string, factors int) (string, error) {
	still, err := security.StillHolds(ctx, tx, a.Account, hash)
	if err == nil && !still {
		err = errAgain
	}
	if err != nil {
		return "", err
	}
	return s.RenewProved(ctx, tx, a, factors)
}

// password judges the password and gives the hash it was: counted first, then exactly one hash. Whoever is
// signed in is known, and does not wait for what others in the network do.
func (s *Service) password(ctx context.Context, a Again, who account.Account) (string, error) {
	if err := s.Passwords.Busy(); err != nil {
		return "", err
	}
	c, err := s.count(ctx, guess.Guess{EmailKey: who.EmailKey, Password: a.Password, Network: a.Network, Known: true})
	if err != nil {
		return "", err
	}
	holder, err := security.HolderOf(ctx, s.DB, who.EmailKey)
	if err != nil {
		return "", errors.Join(err, s.giveBack(ctx, c))
	}
	right, err := s.Passwords.Verify(ctx, c.Email, a.Password, holder.Hash)
	if err != nil { // no slot: nothing was judged, so nothing is counted
		return "", errors.Join(err, s.giveBack(ctx, c))
	}
	if !right[0] || holder.Account != a.Account {
		return "", errAgain
	}
	return holder.Hash, s.clear(ctx, c)
}

// RenewProved notes a fresh proof of the person a session belongs to, in the
// transaction that spent it, and gives the session's new token (attack 15). The
// fault session.over says that the session ended meanwhile.
func (s *Service) RenewProved(ctx context.Context, tx *store.Tx, a Again, factors int) (string, error) {
	token, err := s.Sessions.Renew(ctx, tx, a.Session, session.Proof{Factors: factors, At: tx.Now()})
	if err != nil {
		return "", err
	}
	return token, s.Audit.Add(ctx, tx, audit.Event{Kind: "session.proved", Person: a.Account, Actor: a.Account, From: a.From.Network, RequestID: a.RequestID})
}

// AskAgain gives what the person of a session can be asked for, and the e-mail
// address their password belongs to.
func (s *Service) AskAgain(ctx context.Context, accountID, sessionID string) (factor.Asked, account.Account, error) {
	who, _, err := account.ByID(ctx, s.DB, accountID)
	if err != nil {
		return factor.Asked{}, who, err
	}
	asked, err := s.ask(ctx, accountID, who.EmailKey, sessionID)
	return asked, who, err
}

// TextAgain sends the SMS code of a session.
func (s *Service) TextAgain(ctx context.Context, accountID, sessionID, lang, network string) error {
	who, _, err := account.ByID(ctx, s.DB, accountID)
	if err != nil {
		return err
	}
	return s.text(ctx, factor.Texted{Account: accountID, EmailKey: who.EmailKey, Subject: sessionID, Lang: lang, Network: network})
}
