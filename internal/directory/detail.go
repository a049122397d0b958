package directory

import (
	"context"
	"slices"

	"genkan/internal/store"
	"genkan/internal/store/bulk"
	"genkan/internal/text"
)

// Detail is all that is known of a company, for stewards: as it is stored, with
// merges not followed.
type Detail struct {
	Company
	Names   []Name
	Domains []Domain
	Sites   []Site // in every state
}

// Detail gives all that is known of a company.
func (d *Directory) Detail(ctx context.Context, q store.Querier, id string) (Detail, error) {
	c, err := stored(ctx, q, id)
	if err != nil {
		return Detail{}, err
	}
	out := Detail{Company: c}
	if err := attach(ctx, q, Viewer{Steward: true}, []*Company{&out.Company}); err != nil {
		return Detail{}, err
	}
	out.Names, err = bulk.Rows(ctx, q, func(n *Name) []any {
		return []any{&n.Text, store.Text(&n.Language), store.Text(&n.Script), &n.Kind, &n.Source}
	}, `SELECT name, language, script, kind, source FROM company_name WHERE company = $1 AND name <> '' ORDER BY kind, id LIMIT 100`, id)
	if err != nil {
		return Detail{}, err
	}
	out.Domains, err = bulk.Rows(ctx, q, func(n *Domain) []any { return []any{&n.Name, &n.State, &n.Source} },
		`SELECT domain, state, source FROM company_domain WHERE company = $1 AND state <> 'removed' ORDER BY domain LIMIT 100`, id)
	if err != nil {
		return Detail{}, err
	}
	out.Sites, err = bulk.Rows(ctx, q, (*Site).columns, `SELECT `+siteColumns+` FROM site WHERE company = $1 ORDER BY kind DESC, id LIMIT 200`, id)
	slices.SortStableFunc(out.Sites, c.orderSites)
	return out, err
}

// alike is how many records Duplicates gives.
const alike = 10

// Duplicates finds companies that a record may be the same as: those the index
// finds by its names, and candidates that other people typed in with the same
// name.
func (d *Directory) Duplicates(ctx context.Context, id string) ([]Company, error) {
	c, err := stored(ctx, d.DB, id)
	if err != nil {
		return nil, err
	}
	ids, err := d.sameCandidates(ctx, c)
	if err != nil {
		return nil, err
	}
	for _, name := range []string{c.Name, c.Latin} {
		if name == "" || d.Finder == nil {
			continue
		}
		byName, err := d.Finder.Find(ctx, name, found)
		if err != nil {
			return nil, err
		}
		for _, f := range byName {
			ids = append(ids, f.Company)
		}
	}
	all, err := d.Companies(ctx, d.DB, Viewer{Steward: true}, ids)
	if err != nil {
		return nil, err
	}
	var out []Company
	for _, at := range ids {
		other, ok := all[at]
		again := slices.ContainsFunc(out, func(o Company) bool { return o.ID == other.ID })
		if ok && !again && other.ID != id && len(out) < alike {
			out = append(out, other)
		}
	}
	return out, nil
}

// sameCandidates finds candidates of the same name. There are as many as wait.
func (d *Directory) sameCandidates(ctx context.Context, c Company) ([]string, error) {
	open, err := bulk.Rows(ctx, d.DB, (*Company).columns, `SELECT `+companyColumns+` FROM company WHERE state = 'candidate' ORDER BY created_at, id LIMIT 2000`)
	if err != nil {
		return nil, err
	}
	mine := keys(c)
	var ids []string
	for _, o := range open {
		if o.ID != c.ID && slices.ContainsFunc(keys(o), func(k string) bool { return slices.Contains(mine, k) }) {
			ids = append(ids, o.ID)
		}
	}
	return ids, nil
}

func keys(c Company) []string {
	out := []string{text.CompanyKey(c.Name)}
	if c.Latin != "" {
		out = append(out, text.CompanyKey(c.Latin))
	}
	return out
}
