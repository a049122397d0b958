package steward

import (
	"context"
	"encoding/json"
	"fmt"

	"genkan/internal/audit"
	"genkan/internal/directory"
	"genkan/internal/fault"
	"genkan/internal/profile"
	"genkan/internal/store"
	"genkan/internal/support"
)

// Preview is what a merge of two companies would do.
type Preview struct {
	Loser, Winner directory.Detail
	People        int // who would be moved
	Waiting       *support.Approval
}

// errSame says that a company is not merged with itself.
var errSame = fault.New(fault.Invalid, "directory.merge.self")

// Preview reads what a merge would move. Whoever merges sees the same before
// and decides then.
func (s *Service) Preview(ctx context.Context, loser, winner string) (Preview, error) {
	var p Preview
	if loser == winner {
		return p, errSame
	}
	var err error
	if p.Loser, err = s.Directory.Detail(ctx, s.DB, loser); err != nil {
		return p, err
	}
	if p.Winner, err = s.Directory.Detail(ctx, s.DB, winner); err != nil {
		return p, err
	}
	if p.People, err = profile.CountAt(ctx, s.DB, loser); err != nil {
		return p, err
	}
	waiting, found, err := support.WaitingFor(ctx, s.DB, support.KindMerge, loser, s.DB.Clock().Now())
	if found {
		p.Waiting = &waiting
	}
	return p, err
}

// pair travels with an approval: ids only.
type pair struct {
	Loser  string `json:"loser"`
	Winner string `json:"winner"`
}

// Pair tells which companies an approval of a merge is about.
func Pair(a support.Approval) (loser, winner string, err error) {
	if a.Kind != support.KindMerge {
		return "", "", fmt.Errorf("an approval of kind %s is none of the stewards'", a.Kind)
	}
	var p pair
	if err := json.Unmarshal([]byte(a.Payload), &p); err != nil {
		return "", "", fmt.Errorf("read what was asked for: %w", err)
	}
	return p.Loser, p.Winner, nil
}

// Merged tells what became of a wish to merge: done, or waiting for a second
// operator.
type Merged struct{ Merge, Approval string }

// Merge merges a company into another one at once if nobody is attached to it;
// otherwise the merge waits for a second operator (SUP-5). Who is attached is
// counted in the transaction that merges.
func (s *Service) Merge(ctx context.Context, a Act, loser, winner string) (Merged, error) {
	if loser == winner {
		return Merged{}, errSame
	}
	var out Merged
	err := s.write(ctx, a, func(ctx context.Context, tx *store.Tx) error {
		out = Merged{}
		people, err := profile.CountAt(ctx, tx, loser)
		if err != nil {
			return err
		}
		if people == 0 {
			out.Merge, err = s.merge(ctx, tx, a, pair{loser, winner}, "")
			return err
		}
		if err := s.mergeable(ctx, tx, loser, winner); err != nil {
			return err
		}
		payload, err := json.Marshal(pair{loser, winner})
		if err != nil {
			return err
		}
		out.Approval, err = s.Approvals.Ask(ctx, tx, support.Request{Kind: support.KindMerge, Subject: loser, Payload: string(payload), Reason: a.Reason, By: a.By, RequestID: a.RequestID})
		return err
	})
	return out, err
}

// mergeable says early what the directory would say when the second operator
// agrees.
func (s *Service) mergeable(ctx context.Context, tx *store.Tx, loser, winner string) error {
	l, err := s.Directory.Detail(ctx, tx, loser)
	if err != nil {
		return err
	}
	w, err := s.Directory.Detail(ctx, tx, winner)
	if err != nil {
		return err
	}
	switch {
	case l.State == directory.Merged:
		return fault.New(fault.Conflict, "directory.decided")
	case w.State != directory.Confirmed:
		return fault.New(fault.Conflict, "directory.merge.winner")
	}
	return nil
}

// merge carries a merge out: the directory's part, the people, their histories.
func (s *Service) merge(ctx context.Context, tx *store.Tx, a Act, p pair, second string) (string, error) {
	loser, err := s.Directory.Detail(ctx, tx, p.Loser)
	if err != nil {
		return "", err
	}
	winner, err := s.Directory.Detail(ctx, tx, p.Winner)
	if err != nil {
		return "", err
	}
	id, err := s.Directory.Merge(ctx, tx, directory.MergeOrder{Loser: p.Loser, Winner: p.Winner, Reason: a.Reason, By: a.By, Seconded: second})
	if err != nil {
		return "", err
	}
	people, err := profile.MoveCompany(ctx, tx, profile.Merge{ID: id, Loser: p.Loser, Winner: p.Winner, At: tx.Now()})
	if err != nil {
		return "", err
	}
	subject := values(winner.Company)
	subject["merged"], subject["merge_id"] = loser.Name, id
	if second != "" {
		a.By = second
	}
	return id, s.tell(ctx, tx, a, people, told{kind: "company.merged", done: "steward.company_merged", before: values(loser.Company), after: values(winner.Company), subject: subject})
}

// Approve agrees to an act that waits, and carries it out in the same
// transaction. If it cannot be carried out any more, nothing is approved.
func (s *Service) Approve(ctx context.Context, a Act, approval string) error {
	return s.write(ctx, a, func(ctx context.Context, tx *store.Tx) error {
		found, err := s.Approvals.Approve(ctx, tx, support.Decision{ID: approval, By: a.By, Answer: a.Reason, RequestID: a.RequestID})
		if err != nil {
			return err
		}
		loser, winner, err := Pair(found)
		if err != nil {
			return err
		}
		_, err = s.merge(ctx, tx, Act{By: found.AskedBy, Reason: found.Reason, RequestID: a.RequestID}, pair{loser, winner}, a.By)
		return err
	})
}

// Refuse decides against an act that waits.
func (s *Service) Refuse(ctx context.Context, a Act, approval string) error {
	return s.write(ctx, a, func(ctx context.Context, tx *store.Tx) error {
		_, err := s.Approvals.Refuse(ctx, tx, support.Decision{ID: approval, By: a.By, Answer: a.Reason, RequestID: a.RequestID})
		return err
	})
}

// Withdraw takes one's own wish back.
func (s *Service) Withdraw(ctx context.Context, a Act, approval string) error {
	return s.write(ctx, a, func(ctx context.Context, tx *store.Tx) error {
		_, err := s.Approvals.Withdraw(ctx, tx, support.Decision{ID: approval, By: a.By, RequestID: a.RequestID})
		return err
	})
}

// endMerges ends the wishes to merge a company that is gone, or to merge another
// one into it: nobody approves them any more.
func (s *Service) endMerges(ctx context.Context, tx *store.Tx, a Act, company string) error {
	waiting, err := support.Naming(ctx, tx, support.KindMerge, company, tx.Now())
	if err != nil {
		return err
	}
	var about []support.Approval
	for _, w := range waiting {
		loser, winner, err := Pair(w)
		if err != nil {
			return err
		}
		if loser == company || winner == company {
			about = append(about, w)
		}
	}
	return s.Approvals.End(ctx, tx, about, support.Decision{By: a.By, Answer: a.Reason, RequestID: a.RequestID})
}

// Undone tells how many people went back and how many stayed.
type Undone struct{ Back, Stayed int }

// Undo takes a merge back within 30 days. People who chose a company since stay
// with it (PRO-4); where the address they chose goes, it is missing again.
func (s *Service) Undo(ctx context.Context, a Act, merge string) (Undone, error) {
	var out Undone
	err := s.write(ctx, a, func(ctx context.Context, tx *store.Tx) error {
		m, err := s.Directory.UndoMerge(ctx, tx, merge, a.By)
		if err != nil {
			return err
		}
		loser, err := s.Directory.Detail(ctx, tx, m.Loser)
		if err != nil {
			return err
		}
		winner, err := s.Directory.Detail(ctx, tx, m.Winner)
		if err != nil {
			return err
		}
		back, stayed, err := profile.MoveBack(ctx, tx, profile.Merge{ID: m.ID, Loser: m.Loser, Winner: m.Winner, At: m.At})
		if err != nil {
			return err
		}
		if err := s.loseSites(ctx, tx, a, m); err != nil {
			return err
		}
		out = Undone{len(back), stayed}
		subject := values(loser.Company)
		subject["merge_id"] = m.ID
		return s.tell(ctx, tx, a, back, told{kind: "company.unmerged", done: "steward.company_unmerged", before: values(winner.Company), after: values(loser.Company), subject: subject})
	})
	return out, err
}

// loseSites takes the addresses that go with the company from those who stay,
// and tells their histories. No mail says so: MAIL-14 is about an address that
// was typed in; the profile asks for the address at the next log-in.
func (s *Service) loseSites(ctx context.Context, tx *store.Tx, a Act, m directory.Merge) error {
	people, err := profile.LoseSitesOf(ctx, tx, m.Winner, m.Loser)
	if err != nil {
		return err
	}
	for _, one := range people {
		site, err := s.Directory.SiteByID(ctx, tx, one.Site)
		if err != nil {
			return err
		}
		err = s.Audit.Add(ctx, tx, audit.Event{Kind: "site.lost", Person: one.Account, Actor: a.By, RequestID: a.RequestID, Before: siteValues(site), Why: a.Reason})
		if err != nil {
			return err
		}
	}
	return nil
}
