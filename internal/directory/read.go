package directory

import (
	"context"
	"slices"
	"strings"

	"genkan/internal/store"
	"genkan/internal/store/bulk"
)

const companyColumns = `id, state, open, country, name, name_latin, name_kana, place, place_latin, parent, merged_into, successor, source, made_by, created_at, changed_at, closed_at`

func (c *Company) columns() []any {
	return []any{&c.ID, &c.State, &c.Open, &c.Country, &c.Name, store.Text(&c.Latin), store.Text(&c.Kana), store.Text(&c.Place), store.Text(&c.PlaceLatin),
		store.Text(&c.Parent), store.Text(&c.MergedInto), store.Text(&c.Successor), &c.Source, store.Text(&c.MadeBy),
		store.Time(&c.CreatedAt), store.Time(&c.ChangedAt), store.Time(&c.ClosedAt)}
}

const siteColumns = `id, company, kind, state, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native, merged_into, source, made_by, created_at, changed_at`

func (s *Site) columns() []any {
	return []any{&s.ID, &s.Company, &s.Kind, &s.State, store.Text(&s.Name), &s.Country, store.Text(&s.PostalCode),
		store.Text(&s.Region), store.Text(&s.City), store.Text(&s.Line1), store.Text(&s.Line2),
		store.Text(&s.RegionNative), store.Text(&s.CityNative), store.Text(&s.Line1Native), store.Text(&s.Line2Native),
		store.Text(&s.MergedInto), &s.Source, store.Text(&s.MadeBy), store.Time(&s.CreatedAt), store.Time(&s.ChangedAt)}
}

func one(s *string) []any { return []any{s} }

// maxSteps is how long a chain of merges may be. Merge refuses to make a longer
// one, and readers stop there: no data can send them round in circles.
const maxSteps = 8

// A trail leads from the company that was asked for over merges to the one that
// is shown.
type trail []*Company

func (t trail) end() *Company { return t[len(t)-1] }

// follow loads companies and what they were merged into. What does not exist,
// or never ends, is missing in the answer.
func follow(ctx context.Context, q store.Querier, ids []string) (map[string]trail, error) {
	known := map[string]*Company{}
	wanted := ids
	for range maxSteps + 1 {
		missing := unknown(wanted, known)
		if len(missing) == 0 {
			break
		}
		some, err := bulk.Among(ctx, q, (*Company).columns, `SELECT `+companyColumns+` FROM company WHERE id IN (`, missing)
		if err != nil {
			return nil, err
		}
		wanted = nil
		for i := range some {
			known[some[i].ID] = &some[i]
			if some[i].State == Merged {
				wanted = append(wanted, some[i].MergedInto)
			}
		}
	}
	out := map[string]trail{}
	for _, id := range ids {
		if t := walk(known, id); t != nil {
			out[id] = t
		}
	}
	return out, nil
}

func unknown(ids []string, known map[string]*Company) []string {
	var out []string
	for _, id := range ids {
		if id != "" && known[id] == nil && !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	return out
}

func walk(known map[string]*Company, id string) trail {
	var t trail
	for range maxSteps + 1 {
		c := known[id]
		if c == nil {
			return nil
		}
		t = append(t, c)
		if c.State != Merged {
			return t
		}
		id = c.MergedInto
	}
	return nil
}

// attach loads the identifiers of companies, in one query. The vendor's own
// numbers are for stewards: one beside a company says that it is a customer.
func attach(ctx context.Context, q store.Querier, v Viewer, companies []*Company) error {
	var ids []string
	at := map[string][]*Company{}
	for _, c := range companies {
		if at[c.ID] == nil {
			ids = append(ids, c.ID)
		}
		if !slices.Contains(at[c.ID], c) { // two ids may lead to one company
			at[c.ID] = append(at[c.ID], c)
		}
		c.Identifiers = nil
	}
	type row struct {
		company string
		Identifier
	}
	rows, err := bulk.Among(ctx, q, func(r *row) []any { return []any{&r.company, &r.Scheme, &r.Value} },
		`SELECT company, scheme, value FROM company_identifier WHERE company IN (`, ids)
	if err != nil {
		return err
	}
	for _, r := range rows {
		if r.Scheme == Internal && !v.Steward {
			continue
		}
		for _, c := range at[r.company] {
			c.Identifiers = append(c.Identifiers, r.Identifier)
		}
	}
	for _, c := range companies {
		slices.SortFunc(c.Identifiers, byScheme)
	}
	return nil
}

// byScheme puts the public numbers before the vendor's own.
func byScheme(a, b Identifier) int {
	order := []Scheme{JCN, LEI, DUNS, Internal}
	if a.Scheme != b.Scheme {
		return slices.Index(order, a.Scheme) - slices.Index(order, b.Scheme)
	}
	return strings.Compare(a.Value, b.Value)
}
