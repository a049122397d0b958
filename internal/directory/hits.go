package directory

import (
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"genkan/internal/store"
	"genkan/internal/store/bulk"
	"genkan/internal/text"
)

// Hit is a company that a query found.
type Hit struct {
	Company
	Matched string // the name that matched, if it is another than those shown; or ""
}

// found is how many companies are asked of the index, so that enough remain
// when those the viewer may not see are taken away.
const found = 40

// maxQuery bounds a query, in code points: no company has a longer name.
const maxQuery = MaxName

// Suggest finds companies while a name is typed (PRO-3), at most max of them:
// those with this identifier or mail domain, what the person typed in before,
// then by name. Fewer than two characters find nothing. Who may see what is
// read from the database now, whatever the index knew.
func (d *Directory) Suggest(ctx context.Context, v Viewer, query string, max int) ([]Hit, error) {
	typed := text.CollapseSpaces(text.Fold(text.Clean(query)))
	if n := utf8.RuneCountInString(typed); n < 2 || n > maxQuery {
		return nil, nil
	}
	named, err := identified(ctx, d.DB, guess(v, typed))
	if err != nil {
		return nil, err
	}
	rest, matched, err := d.byWords(ctx, v, typed)
	if err != nil {
		return nil, err
	}
	var hits []Hit
	var from []trail // of each hit
	add := func(t trail, shown bool) {
		c := t.end()
		if shown && c.Offered() && len(hits) < max && !slices.ContainsFunc(hits, func(h Hit) bool { return h.ID == c.ID }) {
			hits, from = append(hits, Hit{Company: *c, Matched: v.matched(t, matched[t[0].ID])}), append(from, t)
		}
	}
	for _, t := range named {
		add(t, v.sees(t) || exact(t))
	}
	for _, t := range rest {
		add(t, v.sees(t))
	}
	if err := keepSecret(ctx, d.DB, v, hits, from); err != nil {
		return nil, err
	}
	return hits, attachHits(ctx, d.DB, v, hits)
}

// byWords finds companies by mail domain and by name, and tells which name of
// each matched.
func (d *Directory) byWords(ctx context.Context, v Viewer, typed string) ([]trail, map[string]string, error) {
	ids, err := d.domainOwners(ctx, d.DB, typed)
	if err != nil {
		return nil, nil, err
	}
	own, err := d.ownCandidates(ctx, d.DB, v, typed)
	if err != nil {
		return nil, nil, err
	}
	ids = append(ids, own...)
	matched := map[string]string{}
	if d.Finder != nil {
		byName, err := d.Finder.Find(ctx, typed, found)
		if err != nil {
			return nil, nil, err
		}
		for _, f := range byName {
			ids = append(ids, f.Company)
			matched[f.Company] = f.Matched
		}
	}
	trails, err := trailsOf(ctx, d.DB, ids)
	return trails, matched, err
}

// matched gives the name that matched, unless it says nothing new or is of a
// record the viewer could not see by itself: a name that somebody else typed in
// stays between them and the stewards, after a merge too.
func (v Viewer) matched(t trail, name string) string {
	c, from := t.end(), t[0]
	if name == c.Name || name == c.Latin || c != from && !v.Steward && !v.made(from) && !from.Open {
		return ""
	}
	return name
}

// keepSecret takes matched names away that only the vendor's own list has: one
// beside an open company says that it is a customer. Who has proved to belong to
// it or chose it reads them. What is told must be known to another source now,
// so a name that the index alone remembers is not told either.
func keepSecret(ctx context.Context, q store.Querier, v Viewer, hits []Hit, from []trail) error {
	var asked []string
	for i, h := range hits {
		if h.Matched != "" && !v.belongs(from[i]) {
			asked = append(asked, from[i][0].ID)
		}
	}
	type row struct{ company, name string }
	public, err := bulk.Among(ctx, q, func(r *row) []any { return []any{&r.company, &r.name} },
		`SELECT company, name FROM company_name WHERE source <> 'vendor' AND company IN (`, asked)
	if err != nil {
		return err
	}
	for i := range hits {
		at, name := from[i][0], hits[i].Matched
		known := slices.Contains([]string{at.Name, at.Latin, at.Kana}, name) || slices.Contains(public, row{at.ID, name})
		if slices.Contains(asked, at.ID) && !known {
			hits[i].Matched = ""
		}
	}
	return nil
}

// belongs tells who may read what the vendor's own list says of a company.
func (v Viewer) belongs(t trail) bool {
	return v.Steward || slices.ContainsFunc(t, func(c *Company) bool { return slices.Contains(v.Proved, c.ID) || slices.Contains(v.Stated, c.ID) })
}

// ownCandidates finds what the person typed in before. It is asked of the
// database and not of the index, so that it is found at once, and nobody's
// inventions take the places of other people's answers.
func (d *Directory) ownCandidates(ctx context.Context, q store.Querier, v Viewer, typed string) ([]string, error) {
	if v.Account == "" {
		return nil, nil
	}
	mine, err := bulk.Rows(ctx, q, (*Company).columns, `SELECT `+companyColumns+` FROM company WHERE made_by = $1 AND state = 'candidate' ORDER BY created_at DESC, id LIMIT 50`, v.Account)
	if err != nil {
		return nil, err
	}
	var ids []string
	key := text.CompanyKey(typed)
	for _, c := range mine {
		if strings.Contains(text.CompanyKey(c.Name), key) || c.Latin != "" && strings.Contains(text.CompanyKey(c.Latin), key) {
			ids = append(ids, c.ID)
		}
	}
	return ids, nil
}

func attachHits(ctx context.Context, q store.Querier, v Viewer, hits []Hit) error {
	companies := make([]*Company, len(hits))
	for i := range hits {
		companies[i] = &hits[i].Company
	}
	return attach(ctx, q, v, companies)
}
