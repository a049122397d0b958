package intake

import (
	"context"
	"slices"
	"strings"

	"genkan/internal/directory"
	"genkan/internal/fault"
	"genkan/internal/store"
	"genkan/internal/store/bulk"
	"genkan/internal/text"
)

var (
	changedCompanies = &bulk.Table{Name: "company", Columns: []string{"id", "state", "open", "country", "name", "name_latin", "name_kana", "place", "place_latin",
		"weight", "parent", "successor", "source", "digest", "created_at", "changed_at", "closed_at"},
		Then: ` ON CONFLICT (id) DO UPDATE SET state = excluded.state, open = excluded.open, country = excluded.country, name = excluded.name,
			name_latin = excluded.name_latin, name_kana = excluded.name_kana, place = excluded.place, place_latin = excluded.place_latin, weight = excluded.weight,
			parent = excluded.parent, successor = excluded.successor, source = excluded.source, digest = excluded.digest, changed_at = excluded.changed_at, closed_at = excluded.closed_at`}
	changedSites = &bulk.Table{Name: newSites.Name, Columns: newSites.Columns,
		Then: ` ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, state = excluded.state, name = excluded.name, country = excluded.country, postal_code = excluded.postal_code,
			region = excluded.region, city = excluded.city, line1 = excluded.line1, line2 = excluded.line2, region_native = excluded.region_native, city_native = excluded.city_native,
			line1_native = excluded.line1_native, line2_native = excluded.line2_native, changed_at = excluded.changed_at
			WHERE site.source = excluded.source AND site.state <> 'merged'`}  // a steward may have corrected or merged it in this moment
)

// A storedName, storedDomain and storedSite are rows of a company as an import
// compares them.
type storedName struct {
	id, company string
	directory.Name
}

type storedDomain struct {
	company string
	directory.Domain
}

type storedSite struct {
	directory.Site
	key string
}

// present is what the directory holds about the companies that change.
type present struct {
	companies   map[string]*full
	names       map[string][]storedName
	domains     map[string][]storedDomain
	sites       map[string][]storedSite
	identifiers map[string][]directory.Identifier
}

// full is a company with what Company does not show.
type full struct {
	directory.Company
	weight int64
	prints []byte
}

// change writes the companies that are there already.
func (b *batch) change(ctx context.Context) error {
	if len(b.old) == 0 {
		return nil
	}
	var ids []string
	for _, i := range b.old {
		ids = append(ids, i.kept.id)
	}
	p, err := b.lock(ctx, ids)
	if err != nil {
		return err
	}
	e := &edits{ids: newNumbers(b.tx.Now()), writer: writer{now: b.tx.Now(), companies: bulk.Pile{Table: changedCompanies}, identifiers: bulk.Pile{Table: newIdentifiers},
		names: bulk.Pile{Table: newNames}, domains: bulk.Pile{Table: newDomains}, sites: bulk.Pile{Table: changedSites}}}
	for _, i := range b.old {
		c := p.companies[i.kept.id]
		if c == nil || !compatible(i.Identifiers, p.identifiers[c.ID]) {
			i.refuse(fault.New(fault.Conflict, "directory.conflict"))
			continue
		}
		i.kept.prints = c.prints
		e.identifiersOf(i, p.identifiers[c.ID])
		e.namesOf(i, c.Company, p.names[c.ID])
		e.domainsOf(b.intake, i, p.domains[c.ID])
		e.sitesOf(i, p.sites[c.ID])
		e.companyOf(i, c, p.names[c.ID])
	}
	return e.save(ctx, b)
}

// lock takes the rows of the companies, so that no steward changes one between
// our look and our writing, and then looks. weight is in no index: on PostgreSQL
// this costs nearly nothing.
func (b *batch) lock(ctx context.Context, ids []string) (*present, error) {
	err := bulk.Lists(ids, 1, func(places string, args []any) error {
		_, err := b.tx.Exec(ctx, `UPDATE company SET weight = weight WHERE id IN (`+places+`)`, args...)
		return err
	})
	if err != nil {
		return nil, err
	}
	p := &present{map[string]*full{}, map[string][]storedName{}, map[string][]storedDomain{}, map[string][]storedSite{}, map[string][]directory.Identifier{}}
	for _, read := range []func(context.Context, store.Querier, []string) error{p.readCompanies, p.readNames, p.readDomains, p.readSites, p.readIdentifiers} {
		if err := read(ctx, b.tx, ids); err != nil {
			return nil, err
		}
	}
	return p, nil
}

func (p *present) readCompanies(ctx context.Context, q store.Querier, ids []string) error {
	rows, err := bulk.Among(ctx, q, func(f *full) []any {
		return []any{&f.ID, &f.State, &f.Open, &f.Country, &f.Name, store.Text(&f.Latin), store.Text(&f.Kana), store.Text(&f.Place), store.Text(&f.PlaceLatin),
			&f.weight, store.Text(&f.Parent), store.Text(&f.Successor), &f.Source, &f.prints, store.Time(&f.CreatedAt), store.Time(&f.ClosedAt)}
	}, `SELECT id, state, open, country, name, name_latin, name_kana, place, place_latin, weight, parent, successor, source, digest, created_at, closed_at FROM company WHERE id IN (`, ids)
	for i := range rows {
		p.companies[rows[i].ID] = &rows[i]
	}
	return err
}

func (p *present) readNames(ctx context.Context, q store.Querier, ids []string) error {
	rows, err := bulk.Among(ctx, q, func(n *storedName) []any {
		return []any{&n.id, &n.company, &n.Text, store.Text(&n.Language), store.Text(&n.Script), &n.Kind, &n.Source}
	}, `SELECT id, company, name, language, script, kind, source FROM company_name WHERE company IN (`, ids)
	for _, r := range rows {
		p.names[r.company] = append(p.names[r.company], r)
	}
	return err
}

func (p *present) readDomains(ctx context.Context, q store.Querier, ids []string) error {
	rows, err := bulk.Among(ctx, q, func(d *storedDomain) []any { return []any{&d.company, &d.Domain.Name, &d.State, &d.Source} },
		`SELECT company, domain, state, source FROM company_domain WHERE company IN (`, ids)
	for _, r := range rows {
		p.domains[r.company] = append(p.domains[r.company], r)
	}
	return err
}

func (p *present) readSites(ctx context.Context, q store.Querier, ids []string) error {
	rows, err := bulk.Among(ctx, q, func(s *storedSite) []any {
		into := []any{&s.ID, &s.Company, &s.key, &s.State, &s.Source, &s.Kind, store.Text(&s.Name), &s.Country}
		for _, line := range s.Parts() {
			into = append(into, store.Text(line))
		}
		return into
	}, `SELECT id, company, source_key, state, source, kind, name, country, postal_code, region, city, line1, line2, region_native, city_native, line1_native, line2_native
		FROM site WHERE source_key IS NOT NULL AND company IN (`, ids)
	for _, r := range rows {
		p.sites[r.Company] = append(p.sites[r.Company], r)
	}
	return err
}

func (p *present) readIdentifiers(ctx context.Context, q store.Querier, ids []string) error {
	type row struct {
		company string
		directory.Identifier
	}
	rows, err := bulk.Among(ctx, q, func(r *row) []any { return []any{&r.company, &r.Scheme, &r.Value} },
		`SELECT company, scheme, value FROM company_identifier WHERE company IN (`, ids)
	for _, r := range rows {
		p.identifiers[r.company] = append(p.identifiers[r.company], r.Identifier)
	}
	return err
}

// compatible: a company has one corporate number and one LEI. A record that
// brings another one is about another company, or a steward sets it right.
func compatible(said, have []directory.Identifier) bool {
	return !slices.ContainsFunc(said, func(s directory.Identifier) bool {
		return (s.Scheme == directory.JCN || s.Scheme == directory.LEI) && slices.ContainsFunc(have, func(h directory.Identifier) bool { return h.Scheme == s.Scheme && h.Value != s.Value })
	})
}

// edits collects what changes.
type edits struct {
	writer
	ids                *numbers
	dropNames          []string
	dropDomains        [][2]string // domain, company
	closeSites, lapsed []string
}

func (e *edits) identifiersOf(i *item, have []directory.Identifier) {
	for _, id := range i.Identifiers {
		if !slices.Contains(have, id) {
			e.identifiers.Add(string(id.Scheme), id.Value, i.kept.id)
		}
	}
}

// owns tells whether the record is the one that says what a company is called,
// where and what state it is in.
func (i *item) owns(c directory.Company) bool {
	return i.Source.Rank() >= c.Source.Rank()
}

// namesOf brings the further names of the record's source up to date, and keeps
// a name that goes.
func (e *edits) namesOf(i *item, c directory.Company, have []storedName) {
	want := slices.Clone(i.Names)
	if i.owns(c) {
		kind := "former"
		if c.Source != i.Source {
			kind = "alias" // another source called it so; the company was not renamed
		}
		if c.Name != i.Name && !corrected(have, directory.NameLegal) {
			want = append(want, directory.Name{Text: c.Name, Kind: kind})
		}
		if c.Latin != "" && i.latin() != "" && text.CompanyKey(c.Latin) != text.CompanyKey(i.latin()) && !corrected(have, directory.NameEnglish) {
			want = append(want, directory.Name{Text: c.Latin, Kind: kind})
		}
	}
	if (!i.owns(c) || corrected(have, directory.NameLegal)) && i.Name != c.Name {
		want = append(want, directory.Name{Text: i.Name, Kind: "legal"})
	}
	if (!i.owns(c) || corrected(have, directory.NameEnglish)) && i.latin() != "" && i.latin() != c.Latin {
		want = append(want, directory.Name{Text: i.latin(), Kind: "english"})
	}
	e.compareNames(i, want, have)
}

// compareNames adds what is missing and drops what this source says no more.
// Former names and aliases that were kept stay, until the name comes back.
func (e *edits) compareNames(i *item, want []directory.Name, have []storedName) {
	same := func(a, b directory.Name) bool {
		return a.Text == b.Text && a.Kind == b.Kind && a.Language == b.Language && a.Script == b.Script
	}
	for _, h := range have {
		back := h.Kind == "former" && h.Text == i.Name
		kept := h.Kind == "former" || h.Kind == "alias"
		if h.Source == i.Source && (back || !kept && !slices.ContainsFunc(want, func(w directory.Name) bool { return same(w, h.Name) })) {
			e.dropNames = append(e.dropNames, h.id)
		}
	}
	for at, w := range want {
		there := slices.ContainsFunc(have, func(h storedName) bool { return h.Source == i.Source && same(w, h.Name) }) ||
			slices.ContainsFunc(want[:at], func(o directory.Name) bool { return same(o, w) })
		if !there {
			e.names.Add(e.ids.next(), i.kept.id, w.Text, store.Null(w.Language), store.Null(w.Script), w.Kind, string(i.Source))
		}
	}
}

// corrected tells whether an operator has corrected this part of a company.
func corrected(names []storedName, kind string) bool {
	return slices.ContainsFunc(names, func(n storedName) bool { return n.Source == directory.Operator && n.Kind == kind })
}

// domainsOf brings the domains of the record's source up to date. What an
// operator Listed or removed, and what was proved, stays as it is.
func (e *edits) domainsOf(n Intake, i *item, have []storedDomain) {
	for _, h := range have {
		if h.Source == i.Source && h.State == directory.Listed && !slices.Contains(i.Domains, h.Domain.Name) {
			e.dropDomains = append(e.dropDomains, [2]string{h.Domain.Name, i.kept.id})
		}
	}
	for _, domain := range i.Domains {
		if !n.freeMail(domain) && !slices.ContainsFunc(have, func(h storedDomain) bool { return h.Domain.Name == domain }) {
			e.domains.Add(domain, i.kept.id, directory.Listed, string(i.Source))
		}
	}
}

// sitesOf brings the sites of the record's source up to date. A site keeps its
// id, because people have chosen it.
func (e *edits) sitesOf(i *item, have []storedSite) {
	if i.Sites == nil {
		return
	}
	said := map[string]bool{}
	for at := range i.Sites {
		s := &i.Sites[at]
		key := siteKey(i.Source, s.Key)
		said[key] = true
		old := slices.IndexFunc(have, func(h storedSite) bool { return h.key == key })
		switch {
		case old < 0:
			e.site(e.ids.next(), i, s)
		case have[old].Source == i.Source && have[old].State != directory.Merged && !have[old].says(s):
			e.site(have[old].ID, i, s)
		}
	}
	for _, h := range have {
		if h.Site.Source == i.Source && h.State == directory.Confirmed && strings.HasPrefix(h.key, string(i.Source)+"/") && !said[h.key] {
			e.closeSites = append(e.closeSites, h.ID)
		}
	}
}

// says tells whether a stored site is what the record says already.
func (h *storedSite) says(s *directory.RecordSite) bool {
	return h.State == directory.Confirmed && h.Kind == siteKind(s) && h.Name == s.Name && h.Address == s.Address
}

// save writes everything, the companies last: nothing refers to what is new.
func (e *edits) save(ctx context.Context, b *batch) error {
	drop := func(query string, ids []string, before ...any) error {
		return bulk.Lists(ids, len(before)+1, func(places string, args []any) error {
			_, err := b.tx.Exec(ctx, query+places+`)`, append(slices.Clone(before), args...)...)
			return err
		})
	}
	if err := drop(`DELETE FROM company_name WHERE id IN (`, e.dropNames); err != nil {
		return err
	}
	for _, dom := range e.dropDomains {
		if _, err := b.tx.Exec(ctx, `DELETE FROM company_domain WHERE domain = $1 AND company = $2`, dom[0], dom[1]); err != nil {
			return err
		}
	}
	if err := drop(`UPDATE site SET state = $1, changed_at = $2 WHERE state = $3 AND source <> $4 AND id IN (`, e.closeSites,
		string(directory.Closed), e.now, string(directory.Confirmed), string(directory.Operator)); err != nil {
		return err
	}
	return e.write(ctx, b.tx)
}
