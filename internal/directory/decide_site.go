package directory

import (
	"context"
	"slices"

	"genkan/internal/fault"
	"genkan/internal/store"
)

// SiteCorrection is what a steward says about a site.
type SiteCorrection struct {
	Kind, Name string
	Address    Address
}

// ConfirmSite makes an address that a person typed in one of the company's. The
// first steward wins; for the second it is directory.decided.
func (d *Directory) ConfirmSite(ctx context.Context, tx *store.Tx, id string, c SiteCorrection) error {
	if err := d.correctSite(ctx, tx, id, c, Candidate, Confirmed); err != nil {
		return err
	}
	s, _, err := siteByID(ctx, tx, id)
	if err != nil || s.Kind != Head {
		return err
	}
	return d.locate(ctx, tx, s.Company, s.Address)
}

// EditSite corrects a site. It is the operator's from then on: imports leave it
// alone.
func (d *Directory) EditSite(ctx context.Context, tx *store.Tx, id string, c SiteCorrection) error {
	s, found, err := siteByID(ctx, tx, id)
	if err != nil {
		return err
	}
	if !found {
		return errUnknown
	}
	if s.State == Merged {
		return errDecided
	}
	return d.correctSite(ctx, tx, id, c, s.State, s.State)
}

func (d *Directory) correctSite(ctx context.Context, tx *store.Tx, id string, c SiteCorrection, from, to State) error {
	if err := checkAddress(c.Name, &c.Address); err != nil {
		return err
	}
	kind := Branch
	if c.Kind == Head {
		kind = Head
	}
	args := []any{to, kind, store.Null(c.Name), c.Address.Country, Operator, tx.Now(), id, from}
	for _, p := range c.Address.Parts() {
		args = append(args, store.Null(*p))
	}
	n, err := tx.Exec(ctx, `UPDATE site SET state = $1, kind = $2, name = $3, country = $4, source = $5, changed_at = $6,
		postal_code = $9, region = $10, city = $11, line1 = $12, line2 = $13, region_native = $14, city_native = $15, line1_native = $16, line2_native = $17
		WHERE id = $7 AND state = $8`, args...)
	if err != nil {
		return err
	}
	if n == 0 {
		return siteDecidedOrUnknown(ctx, tx, id)
	}
	return nil
}

// RejectSite closes an address that a person typed in. What becomes of those who
// chose it is for the caller.
func (d *Directory) RejectSite(ctx context.Context, tx *store.Tx, id string) error {
	n, err := tx.Exec(ctx, `UPDATE site SET state = $1, changed_at = $2 WHERE id = $3 AND state = $4`, Closed, tx.Now(), id, Candidate)
	if err != nil {
		return err
	}
	if n == 0 {
		return siteDecidedOrUnknown(ctx, tx, id)
	}
	return nil
}

// MergeSite makes one site lead to another of the same company (or of one that
// was merged into it). The other must be confirmed, which is also why no circle
// can arise: a confirmed site leads nowhere.
func (d *Directory) MergeSite(ctx context.Context, tx *store.Tx, loser, winner string) error {
	both, err := sitesByID(ctx, tx, []string{loser, winner})
	if err != nil {
		return err
	}
	l, w := both[loser], both[winner]
	if l.ID == "" || w.ID == "" {
		return errUnknown
	}
	trails, err := follow(ctx, tx, []string{l.Company, w.Company})
	if err != nil {
		return err
	}
	if trails[l.Company] == nil || trails[w.Company] == nil || trails[l.Company].end().ID != trails[w.Company].end().ID {
		return fault.New(fault.Invalid, "directory.merge.company")
	}
	if loser == winner {
		return fault.New(fault.Invalid, "directory.merge.self")
	}
	return d.mergeSite(ctx, tx, l, w)
}

// mergeSite takes the rows in the order of their ids, so that two stewards who
// merge the two into each other wait for one another instead of locking up.
func (d *Directory) mergeSite(ctx context.Context, tx *store.Tx, l, w Site) error {
	steps := []func() (int64, error){
		func() (int64, error) {
			return tx.Exec(ctx, `UPDATE site SET state = $1, merged_into = $2, changed_at = $3 WHERE id = $4 AND state IN ('candidate', 'confirmed')`, Merged, w.ID, tx.Now(), l.ID)
		},
		func() (int64, error) {
			return tx.Exec(ctx, `UPDATE site SET changed_at = $1 WHERE id = $2 AND state = $3`, tx.Now(), w.ID, Confirmed)
		},
	}
	if w.ID < l.ID {
		slices.Reverse(steps)
	}
	for _, step := range steps {
		n, err := step()
		if err != nil {
			return err
		}
		if n == 0 {
			return errDecided
		}
	}
	return nil
}

func siteDecidedOrUnknown(ctx context.Context, q store.Querier, id string) error {
	_, found, err := siteByID(ctx, q, id)
	switch {
	case err != nil:
		return err
	case !found:
		return errUnknown
	}
	return errDecided
}
