package directory

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"genkan/internal/store"
	"genkan/internal/store/bulk"
	"genkan/internal/text"
)

// The kinds of a site.
const (
	Head   = "head"
	Branch = "branch"
)

// maxSites is how many sites are listed for a choice. Who has more finds the
// rest through the stewards.
const maxSites = 200

// Sites gives the sites of a company that the viewer may choose (PRO-5), the
// head office first; those of companies that were merged into it too.
func (d *Directory) Sites(ctx context.Context, q store.Querier, v Viewer, company string) ([]Site, error) {
	c, err := d.Company(ctx, q, v, company)
	if err != nil {
		return nil, err
	}
	family, err := mergedInto(ctx, q, c.ID)
	if err != nil {
		return nil, err
	}
	var all []Site
	err = bulk.Lists(family, 1, func(places string, args []any) error {
		some, err := bulk.Rows(ctx, q, (*Site).columns, `SELECT `+siteColumns+` FROM site WHERE state IN ('candidate', 'confirmed') AND company IN (`+places+`) ORDER BY kind DESC, id LIMIT 1000`, args...)
		all = append(all, some...)
		return err
	})
	if err != nil {
		return nil, err
	}
	all = slices.DeleteFunc(all, func(s Site) bool { return !v.seesSite(s) })
	slices.SortFunc(all, func(a, b Site) int { return c.orderSites(a, b) })
	all = oneHead(all)
	return all[:min(len(all), maxSites)], nil
}

// orderSites: the company's own before those it took over, head offices first,
// what everybody sees before what the person typed in, then by branch name.
func (c Company) orderSites(a, b Site) int {
	rank := func(s Site) int {
		r := 0
		if s.Company != c.ID {
			r += 4
		}
		if s.Kind != Head {
			r += 2
		}
		if s.State != Confirmed {
			r++
		}
		return r
	}
	return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(b.Source.Rank(), a.Source.Rank()), cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
}

// oneHead leaves out a head office that another register reports for the same
// company under the same postal code.
func oneHead(sites []Site) []Site {
	type place struct{ company, country, code string }
	seen := map[place]bool{}
	return slices.DeleteFunc(sites, func(s Site) bool {
		p := place{s.Company, s.Country, strings.Map(digitOrLetter, s.PostalCode)}
		if s.Kind != Head || s.State != Confirmed || p.code == "" {
			return false
		}
		again := seen[p]
		seen[p] = true
		return again
	})
}

func digitOrLetter(r rune) rune {
	if r == '-' || r == ' ' {
		return -1
	}
	return r
}

// seesSite judges a site of a company that the viewer may see.
func (v Viewer) seesSite(s Site) bool {
	return v.Steward || s.State != Candidate || v.Account != "" && s.MadeBy == v.Account
}

// mergedInto gives a company and all that lead to it, itself first.
func mergedInto(ctx context.Context, q store.Querier, company string) ([]string, error) {
	all := []string{company}
	last := all
	for range maxSteps {
		some, err := bulk.Among(ctx, q, one, `SELECT id FROM company WHERE merged_into IN (`, last)
		if err != nil || len(some) == 0 {
			return all, err
		}
		all, last = append(all, some...), some
	}
	return all, nil
}

// Site gives one site of a company or of one that was merged into it. A merged
// site leads to the other one; a closed one is shown where it was chosen.
func (d *Directory) Site(ctx context.Context, q store.Querier, v Viewer, company, site string) (Site, error) {
	c, err := d.Company(ctx, q, v, company)
	if err != nil {
		return Site{}, err
	}
	family, err := mergedInto(ctx, q, c.ID)
	if err != nil {
		return Site{}, err
	}
	var last Site
	for range maxSteps + 1 {
		s, found, err := siteByID(ctx, q, site)
		if err != nil {
			return Site{}, err
		}
		if !found || !slices.Contains(family, s.Company) || !v.seesSite(s) {
			break // what was merged with it is of another company again, or was never this person's
		}
		last = s
		if s.State != Merged {
			break
		}
		site = s.MergedInto
	}
	if last.ID == "" {
		return Site{}, errUnknown
	}
	return last, nil
}

// SiteByID gives a site as it is stored, for stewards: merges are not followed.
func (d *Directory) SiteByID(ctx context.Context, q store.Querier, id string) (Site, error) {
	s, found, err := siteByID(ctx, q, id)
	if err == nil && !found {
		err = errUnknown
	}
	return s, err
}

func siteByID(ctx context.Context, q store.Querier, id string) (Site, bool, error) {
	some, err := bulk.Rows(ctx, q, (*Site).columns, `SELECT `+siteColumns+` FROM site WHERE id = $1`, id)
	if err != nil || len(some) == 0 {
		return Site{}, false, err
	}
	return some[0], true, nil
}

// Parts are the lines of an address, in the order of the columns.
func (a *Address) Parts() []*string {
	return []*string{&a.PostalCode, &a.Region, &a.City, &a.Line1, &a.Line2, &a.RegionNative, &a.CityNative, &a.Line1Native, &a.Line2Native}
}

// sameAddress tells whether two addresses differ in width, case, spaces and
// punctuation only.
func sameAddress(a, b Address) bool {
	fold := func(a Address) string {
		s := a.Country
		for _, p := range a.Parts() {
			s += "\x00" + strings.Map(func(r rune) rune {
				if strings.ContainsRune(" -,.　、", r) {
					return -1
				}
				return r
			}, strings.ToLower(text.FoldWidth(*p)))
		}
		return s
	}
	return fold(a) == fold(b)
}
