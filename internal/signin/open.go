package signin

import (
	"context"
	"time"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/fault"
	"genkan/internal/session"
	"genkan/internal/store"
)

// Proved is a person who was proved, by whatever way: password, password and
// second factor, passkey, a way back.
type Proved struct {
	Account   string
	Factors   int             // see session.Proof
	At        time.Time       // the older of the proofs; zero: now
	From      session.Browser // where the session starts
	Old       string          // the token of the session this browser has, ended by the new one; "" for none
	RequestID string
	Known     bool // this browser was signed in to this account before
}

// errOver says that the account cannot be entered any more: it was locked or
// closed while the person was proving who they are.
var errOver = fault.New(fault.Expired, "signin.over")

// OpenProved begins the session of a person who was proved, in the transaction
// that spent the proof, and gives its token: always a fresh one, and the session
// this browser had before is over (SIG-4, attack 15). Every way into an account
// ends here. The fault signin.over says that the account was locked or closed
// meanwhile.
func (s *Service) OpenProved(ctx context.Context, tx *store.Tx, p Proved) (string, error) {
	if p.Old != "" {
		if err := s.Sessions.EndToken(ctx, tx, p.Old); err != nil {
			return "", err
		}
	}
	who, found, err := account.ByID(ctx, tx, p.Account)
	if err != nil {
		return "", err
	}
	if !found || who.Over(tx.Now()) {
		return "", errOver
	}
	if s.NewDevice != nil { // before this session counts as a known one
		if err := s.NewDevice(ctx, tx, who, p); err != nil {
			return "", err
		}
	}
	entered, err := account.Entered(ctx, tx, p.Account)
	if err == nil && !entered {
		err = errOver
	}
	if err != nil {
		return "", err
	}
	if p.At.IsZero() {
		p.At = tx.Now()
	}
	token, err := s.Sessions.StartProved(ctx, tx, p.Account, p.From, session.Proof{Factors: p.Factors, At: p.At})
	if err != nil {
		return "", err
	}
	return token, s.Audit.Add(ctx, tx, audit.Event{Kind: "session.started", Person: p.Account, Actor: p.Account, From: p.From.Network, RequestID: p.RequestID})
}
