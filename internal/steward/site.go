package steward

import (
	"context"

	"genkan/internal/directory"
	"genkan/internal/postal"
	"genkan/internal/profile"
	"genkan/internal/store"
)

// ConfirmSite accepts an address that somebody typed in, as corrected.
func (s *Service) ConfirmSite(ctx context.Context, a Act, id string, c directory.SiteCorrection) error {
	return s.enterSite(ctx, a, id, c, s.Directory.ConfirmSite, told{kind: "site.confirmed", done: "steward.site_confirmed"})
}

// EditSite corrects an address.
func (s *Service) EditSite(ctx context.Context, a Act, id string, c directory.SiteCorrection) error {
	return s.enterSite(ctx, a, id, c, s.Directory.EditSite, told{kind: "site.changed", done: "steward.site_edited"})
}

func (s *Service) enterSite(ctx context.Context, a Act, id string, c directory.SiteCorrection,
	do func(context.Context, *store.Tx, string, directory.SiteCorrection) error, t told) error {
	return s.write(ctx, a, func(ctx context.Context, tx *store.Tx) error {
		was, err := s.Directory.SiteByID(ctx, tx, id)
		if err != nil {
			return err
		}
		if err := do(ctx, tx, id, c); err != nil {
			return err
		}
		now, err := s.Directory.SiteByID(ctx, tx, id)
		if err != nil {
			return err
		}
		people, err := profile.PeopleAtSite(ctx, tx, id)
		if err != nil {
			return err
		}
		t.subject, t.after = siteValues(now), siteValues(now)
		if was.Address != now.Address {
			t.before = siteValues(was)
		} else if t.kind == "site.changed" {
			people = nil // nothing that they see
		}
		return s.tell(ctx, tx, a, people, t)
	})
}

// RejectSite refuses an address that somebody typed in: it is missing again for
// everybody who chose it, and each of them gets a mail.
func (s *Service) RejectSite(ctx context.Context, a Act, id string, because Because) error {
	return s.write(ctx, a, func(ctx context.Context, tx *store.Tx) error {
		was, err := s.Directory.SiteByID(ctx, tx, id)
		if err != nil {
			return err
		}
		if err := s.Directory.RejectSite(ctx, tx, id); err != nil {
			return err
		}
		people, err := profile.LoseSite(ctx, tx, id)
		if err != nil {
			return err
		}
		if err := s.tell(ctx, tx, a, people, told{kind: "site.rejected", done: "steward.site_rejected", before: siteValues(was), subject: siteValues(was)}); err != nil {
			return err
		}
		return s.inform(ctx, tx, people, siteLetter(shownLine(was), because))
	})
}

// MergeSite replaces an address by another one of the same company: the people
// who chose it get the other.
func (s *Service) MergeSite(ctx context.Context, a Act, loser, winner string) error {
	if loser == winner {
		return errSame
	}
	return s.write(ctx, a, func(ctx context.Context, tx *store.Tx) error {
		was, err := s.Directory.SiteByID(ctx, tx, loser)
		if err != nil {
			return err
		}
		if err := s.Directory.MergeSite(ctx, tx, loser, winner); err != nil {
			return err
		}
		now, err := s.Directory.SiteByID(ctx, tx, winner)
		if err != nil {
			return err
		}
		people, err := profile.MoveSite(ctx, tx, loser, winner)
		if err != nil {
			return err
		}
		return s.tell(ctx, tx, a, people, told{kind: "site.merged", done: "steward.site_merged", before: siteValues(was), after: siteValues(now), subject: siteValues(now)})
	})
}

func latinLine(s directory.Site) string  { return postal.LatinLine(postal.Address(s.Address), "") }
func nativeLine(s directory.Site) string { return postal.NativeLine(postal.Address(s.Address)) }

// shownLine is the one line a mail names an address by.
func shownLine(s directory.Site) string {
	if line := nativeLine(s); line != "" {
		return line
	}
	return latinLine(s)
}
