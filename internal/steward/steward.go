package steward

import (
	"context"
	"fmt"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/directory"
	"genkan/internal/mail"
	"genkan/internal/profile"
	"genkan/internal/store"
	"genkan/internal/support"
)

// Parts are what the journey works with.
type Parts struct {
	DB        *store.DB
	Directory *directory.Directory
	Audit     *audit.Log
	Mail      *mail.Post
	Approvals *support.Approvals
	Imports   Runs
}

// Service is the journey. It is safe for concurrent use.
type Service struct{ Parts }

// New makes the journey.
func New(p Parts) *Service { return &Service{p} }

// Act says who does something, and why.
type Act struct {
	By        string // account of the operator
	Reason    string // from support.ParseReason
	RequestID string
}

// write runs an act of a steward: the role is judged inside.
func (s *Service) write(ctx context.Context, a Act, do func(ctx context.Context, tx *store.Tx) error) error {
	_, err := store.Write(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		if err := support.May(ctx, tx, a.By, support.Steward); err != nil {
			return store.None{}, err
		}
		return store.None{}, do(ctx, tx)
	})
	return err
}

// told is one line for histories: what happened to whom.
type told struct {
	kind          string // in the histories of the people concerned; "" for none
	done          string // in the operator's own
	before, after map[string]string
	subject       map[string]string // what the operator's line names
}

// tell writes an act into the histories of the people concerned and of the
// operator.
func (s *Service) tell(ctx context.Context, tx *store.Tx, a Act, people []profile.Moved, t told) error {
	if t.kind != "" {
		for _, one := range people {
			err := s.Audit.Add(ctx, tx, audit.Event{Kind: t.kind, Person: one.Account, Actor: a.By, RequestID: a.RequestID, Before: t.before, After: t.after, Why: a.Reason})
			if err != nil {
				return err
			}
		}
	}
	return s.Audit.Add(ctx, tx, audit.Event{Kind: t.done, Person: a.By, Actor: a.By, RequestID: a.RequestID, After: t.subject, Why: a.Reason})
}

// write a letter to everybody whose choice was taken away.
func (s *Service) inform(ctx context.Context, tx *store.Tx, people []profile.Moved, letter mail.Letter) error {
	for _, one := range people {
		who, found, err := account.ByID(ctx, tx, one.Account)
		if err != nil {
			return fmt.Errorf("read whom to inform: %w", err)
		}
		if !found {
			continue
		}
		if err := s.Mail.Send(ctx, tx, mail.Mail{To: who.Email, ToName: greeting(who), Lang: who.Language, Person: who.ID, Letter: letter}); err != nil {
			return err
		}
	}
	return nil
}

// greeting is how a mail addresses a person: the family name, else the one name
// there is.
func greeting(a account.Account) string {
	if a.Family == "" {
		return a.Given
	}
	return a.Family
}

// values are how a history names a company.
func values(c directory.Company) map[string]string {
	out := map[string]string{"company": c.Name, "company_id": c.ID}
	if c.Latin != "" {
		out["company_latin"] = c.Latin
	}
	return out
}

// siteValues are how a history names an address.
func siteValues(s directory.Site) map[string]string {
	return map[string]string{"address": latinLine(s), "address_native": nativeLine(s), "site_id": s.ID}
}
