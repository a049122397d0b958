package closing

import (
	"context"
	"time"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/fault"
	"genkan/internal/mail"
	"genkan/internal/security"
	"genkan/internal/session"
	"genkan/internal/store"
)

// Keeper knows what would be left with nobody in charge if a person went: the
// last superuser of an installation, and later the last administrator of a
// company or contract (ACC-12).
type Keeper interface {
	// Last gives a fault that says so in words and what to do, or nil. It is asked
	// in the transaction that begins to close.
	Last(ctx context.Context, q store.Querier, account string) (*fault.Fault, error)
}

// End ends something that lets the person in elsewhere.
type End func(ctx context.Context, tx *store.Tx, account string) error

// Parts are what the journey is built from.
type Parts struct {
	DB          *store.DB
	Sessions    *session.Sessions
	Audit       *audit.Log
	Notices     security.Notices
	Mail        *mail.Post
	Keepers     []Keeper
	Ends        []End         // remembered browsers, half-done log-ins
	ConsentTerm time.Duration // how long proof of consent is kept after the account is closed
}

// Service runs the journey.
type Service struct{ Parts }

// New gives the journey.
func New(p Parts) *Service { return &Service{p} }

// Person says who closes or reopens an account, in which session, from where.
type Person struct {
	Account, Session   string
	Network, RequestID string
	Device             string // User-Agent
}

// The answers to a person who cannot close or reopen.
var (
	errNotActive = fault.New(fault.Conflict, "closing.not_active")
	errNotNow    = fault.New(fault.Conflict, "closing.not_closing")
)

// Ask begins to close an account: its state, the end of everything that lets the
// person in elsewhere, the line of history and the mail with the planned date
// are one transaction. Faults: those of keepers, of kind denied;
// closing.not_active, of kind conflict.
func (s *Service) Ask(ctx context.Context, p Person) error {
	_, err := store.Write(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		none := store.None{}
		if err := s.last(ctx, tx, p.Account); err != nil {
			return none, err
		}
		changed, err := account.SetState(ctx, tx, p.Account, account.Closing, account.Active)
		if err == nil && !changed {
			err = errNotActive
		}
		if err != nil {
			return none, err
		}
		if _, err := s.Sessions.EndOthers(ctx, tx, p.Account, p.Session); err != nil {
			return none, err
		}
		for _, end := range s.Ends {
			if err := end(ctx, tx, p.Account); err != nil {
				return none, err
			}
		}
		return none, s.tell(ctx, tx, p, "account.closing", "account_closing", "MAIL-10")
	})
	return err
}

// last asks everybody who knows of something that must not be without anybody.
func (s *Service) last(ctx context.Context, q store.Querier, id string) error {
	var all fault.List
	for _, k := range s.Keepers {
		f, err := k.Last(ctx, q, id)
		if err != nil {
			return err
		}
		if f != nil {
			all = append(all, f)
		}
	}
	return all.Err()
}

// Last tells a person before they ask what speaks against it; nil for nothing.
func (s *Service) Last(ctx context.Context, id string) error { return s.last(ctx, s.DB, id) }

// Undo makes the account active again. It works while the 30 days last, judged
// by the time and not by whether the erasing was there (attack 17). Fault:
// closing.not_closing, of kind conflict.
func (s *Service) Undo(ctx context.Context, p Person) error {
	_, err := store.Write(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		changed, err := account.Reopen(ctx, tx, p.Account)
		if err == nil && !changed {
			err = errNotNow
		}
		if err != nil {
			return store.None{}, err
		}
		return store.None{}, s.tell(ctx, tx, p, "account.reopened", "account_reopened", "")
	})
	return err
}

// tell writes the history and the mail of a change of state.
func (s *Service) tell(ctx context.Context, tx *store.Tx, p Person, kind, notice, letter string) error {
	err := s.Audit.Add(ctx, tx, audit.Event{Kind: kind, Person: p.Account, Actor: p.Account, From: p.Network, RequestID: p.RequestID})
	if err != nil {
		return err
	}
	a, _, err := account.ByID(ctx, tx, p.Account)
	if err != nil {
		return err
	}
	return s.Notices.Send(ctx, tx, security.Happened{Account: a, Kind: notice, Letter: letter, Network: p.Network, Device: p.Device,
		Args: map[string]any{"date": tx.Now().Add(account.ClosingTerm)}})
}

// Plan is where an account stands.
type Plan struct {
	Closing bool
	Date    time.Time // when the erasing is planned
}

// Plan reads where an account stands.
func (s *Service) Plan(ctx context.Context, id string) (Plan, error) {
	a, _, err := account.ByID(ctx, s.DB, id)
	if err != nil || a.State != account.Closing {
		return Plan{}, err
	}
	return Plan{true, a.StateAt.Add(account.ClosingTerm)}, nil
}
