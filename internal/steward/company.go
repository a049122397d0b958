package steward

import (
	"context"
	"slices"

	"genkan/internal/directory"
	"genkan/internal/fault"
	"genkan/internal/profile"
	"genkan/internal/store"
)

// Entry is what a steward writes about a company: names and country, one number
// of each register that is kept by hand, and mail domains. What is missing in it
// is taken away, but for further numbers of a register (see numbers).
type Entry struct {
	directory.Correction
	Identifiers []directory.Identifier
	Domains     []string // from directory.ParseDomain
}

// byHand lists the registers whose numbers a steward may enter.
func byHand() []directory.Scheme {
	return []directory.Scheme{directory.JCN, directory.LEI, directory.DUNS, directory.Internal}
}

// Confirm accepts a company that somebody typed in, as corrected (PRO-4).
func (s *Service) Confirm(ctx context.Context, a Act, id string, e Entry) error {
	return s.write(ctx, a, func(ctx context.Context, tx *store.Tx) error {
		return s.enter(ctx, tx, a, id, e, s.Directory.Confirm, told{kind: "company.confirmed", done: "steward.company_confirmed"})
	})
}

// Edit corrects a company. People read of it where the name changed.
func (s *Service) Edit(ctx context.Context, a Act, id string, e Entry) error {
	return s.write(ctx, a, func(ctx context.Context, tx *store.Tx) error {
		return s.enter(ctx, tx, a, id, e, s.Directory.Edit, told{kind: "company.renamed", done: "steward.company_edited"})
	})
}

func (s *Service) enter(ctx context.Context, tx *store.Tx, a Act, id string, e Entry,
	do func(context.Context, *store.Tx, string, directory.Correction) error, t told) error {
	was, err := s.Directory.Detail(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := do(ctx, tx, id, e.Correction); err != nil {
		return err
	}
	if err := s.numbers(ctx, tx, was, e.Identifiers); err != nil {
		return err
	}
	if err := s.domains(ctx, tx, was, e.Domains); err != nil {
		return err
	}
	now, err := s.Directory.Detail(ctx, tx, id)
	if err != nil {
		return err
	}
	t.subject = values(now.Company)
	var people []profile.Moved
	if renamed := was.Name != now.Name || was.Latin != now.Latin; renamed || t.kind == "company.confirmed" {
		if people, err = profile.PeopleAt(ctx, tx, id); err != nil {
			return err
		}
		if t.after = values(now.Company); renamed {
			t.before = values(was.Company)
		}
	}
	return s.tell(ctx, tx, a, people, t)
}

// numbers makes the identifiers of a company those that were entered. A company
// may have several numbers of one register (imports bring them together), of
// which the form shows one: while that one stays, so do the others.
func (s *Service) numbers(ctx context.Context, tx *store.Tx, was directory.Detail, wanted []directory.Identifier) error {
	for _, old := range was.Identifiers {
		stays := slices.ContainsFunc(wanted, func(i directory.Identifier) bool {
			return i.Scheme == old.Scheme && slices.Contains(was.Identifiers, i)
		})
		if slices.Contains(byHand(), old.Scheme) && !slices.Contains(wanted, old) && !stays {
			if err := s.Directory.DropIdentifier(ctx, tx, was.ID, old); err != nil {
				return err
			}
		}
	}
	for _, one := range wanted {
		if slices.Contains(was.Identifiers, one) {
			continue
		}
		if err := s.Directory.SetIdentifier(ctx, tx, was.ID, one); err != nil {
			if f, ok := fault.Of(err); ok && f.Kind == fault.Conflict {
				return f.On(string(one.Scheme)) // the field of the form
			}
			return err
		}
	}
	return nil
}

// domains makes the mail domains of a company those that were entered.
func (s *Service) domains(ctx context.Context, tx *store.Tx, was directory.Detail, wanted []string) error {
	var had []string
	for _, d := range was.Domains {
		had = append(had, d.Name)
		if !slices.Contains(wanted, d.Name) {
			if err := s.Directory.RemoveDomain(ctx, tx, was.ID, d.Name); err != nil {
				return err
			}
		}
	}
	for _, d := range wanted {
		if slices.Contains(had, d) {
			continue
		}
		if err := s.Directory.AddDomain(ctx, tx, was.ID, d); err != nil {
			return err
		}
	}
	return nil
}

// Reject refuses a company that somebody typed in: company and address are
// missing again for everybody who chose it, and each of them gets a mail, in
// their own language, that says why and what to do (PRO-4). Wishes to merge it
// end with it.
func (s *Service) Reject(ctx context.Context, a Act, id string, because Because) error {
	return s.write(ctx, a, func(ctx context.Context, tx *store.Tx) error {
		was, err := s.Directory.Detail(ctx, tx, id)
		if err != nil {
			return err
		}
		if err := s.Directory.Reject(ctx, tx, id); err != nil {
			return err
		}
		if err := s.endMerges(ctx, tx, a, id); err != nil {
			return err
		}
		people, err := profile.LoseCompany(ctx, tx, id)
		if err != nil {
			return err
		}
		err = s.tell(ctx, tx, a, people, told{kind: "company.rejected", done: "steward.company_rejected", before: values(was.Company), subject: values(was.Company)})
		if err != nil {
			return err
		}
		return s.inform(ctx, tx, people, companyLetter(was.Name, because))
	})
}
