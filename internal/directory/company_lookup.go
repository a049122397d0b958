package directory

import (
	"context"
	"slices"

	"genkan/internal/store"
	"genkan/internal/store/bulk"
)

// Company gives the company that an id leads to now. What the viewer may not see
// is answered like what does not exist.
func (d *Directory) Company(ctx context.Context, q store.Querier, v Viewer, id string) (Company, error) {
	all, err := d.Companies(ctx, q, v, []string{id})
	if err != nil {
		return Company{}, err
	}
	c, ok := all[id]
	if !ok {
		return Company{}, errUnknown
	}
	return c, nil
}

// Companies gives many companies at once, by the id that was asked for. Those
// the viewer may not see are missing.
func (d *Directory) Companies(ctx context.Context, q store.Querier, v Viewer, ids []string) (map[string]Company, error) {
	trails, err := follow(ctx, q, ids)
	if err != nil {
		return nil, err
	}
	seen, err := d.visible(ctx, q, v, trails)
	if err != nil {
		return nil, err
	}
	out := map[string]Company{}
	var shown []*Company
	for _, t := range seen {
		shown = append(shown, t.end())
	}
	if err := attach(ctx, q, v, shown); err != nil {
		return nil, err
	}
	for id, t := range seen {
		out[id] = *t.end()
	}
	return out, nil
}

// visible keeps the trails whose end the viewer may see. What was typed is
// looked up only if something is hidden without it.
func (d *Directory) visible(ctx context.Context, q store.Querier, v Viewer, trails map[string]trail) (map[string]trail, error) {
	seen := map[string]trail{}
	var hidden []string
	for id, t := range trails {
		if v.sees(t) {
			seen[id] = t
		} else {
			hidden = append(hidden, id)
		}
	}
	if len(hidden) == 0 || v.Typed == "" {
		return seen, nil
	}
	named, err := identified(ctx, q, guess(v, v.Typed))
	if err != nil {
		return nil, err
	}
	for _, t := range named {
		for _, id := range hidden {
			if exact(t) && trails[id].end().ID == t.end().ID {
				seen[id] = trails[id]
			}
		}
	}
	return seen, nil
}

// sees is the one rule of who may see a company (PRO-3, PRO-4). Typing an exact
// identifier shows more: see exact.
//
//	candidate               whoever typed it in
//	confirmed, open         everybody
//	confirmed, not open     whoever typed it in, chose it or has proved to belong to it
//	closed                  likewise; it is shown and not offered
func (v Viewer) sees(t trail) bool {
	if v.Steward {
		return true
	}
	at := t.end()
	if at.State == Candidate {
		return v.made(at)
	}
	return at.Open || slices.ContainsFunc(t, func(c *Company) bool {
		return v.made(c) || slices.Contains(v.Proved, c.ID) || slices.Contains(v.Stated, c.ID)
	})
}

func (v Viewer) made(c *Company) bool { return v.Account != "" && c.MadeBy == v.Account }

// exact: an exact identifier shows a company that is of the vendor's own list
// only. It shows no candidate, and nothing that was closed or is hidden.
func exact(t trail) bool { return t.end().State == Confirmed }

// identified finds the companies that have one of the identifiers.
func identified(ctx context.Context, q store.Querier, ids []Identifier) ([]trail, error) {
	var found []string
	for _, i := range ids {
		some, err := bulk.Rows(ctx, q, one, `SELECT company FROM company_identifier WHERE scheme = $1 AND value = $2`, i.Scheme, i.Value)
		if err != nil {
			return nil, err
		}
		found = append(found, some...)
	}
	return trailsOf(ctx, q, found)
}

// trailsOf follows ids and keeps their order.
func trailsOf(ctx context.Context, q store.Querier, ids []string) ([]trail, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	trails, err := follow(ctx, q, ids)
	if err != nil {
		return nil, err
	}
	var out []trail
	for _, id := range ids {
		if t := trails[id]; t != nil {
			out = append(out, t)
		}
	}
	return out, nil
}

// ByIdentifier finds a company by a number of its own. It shows those of the
// vendor's own list too: who knows the number knows the company.
func (d *Directory) ByIdentifier(ctx context.Context, q store.Querier, v Viewer, i Identifier) (Company, error) {
	named, err := identified(ctx, q, []Identifier{i})
	if err != nil {
		return Company{}, err
	}
	if len(named) == 0 || !v.sees(named[0]) && !exact(named[0]) {
		return Company{}, errUnknown
	}
	c := named[0].end()
	return *c, attach(ctx, q, v, []*Company{c})
}
