package intake

import (
	"context"
	"strconv"
	"time"

	"genkan/internal/directory"
	"genkan/internal/secret"
	"genkan/internal/store"
	"genkan/internal/store/bulk"
)

// Tables as an import writes them.
var (
	newCompanies = &bulk.Table{Name: "company", Columns: []string{"id", "state", "open", "country", "name", "name_latin", "name_kana", "place", "place_latin",
		"weight", "parent", "successor", "source", "digest", "created_at", "changed_at"}}
	newIdentifiers = &bulk.Table{Name: "company_identifier", Columns: []string{"scheme", "value", "company"}}
	newNames       = &bulk.Table{Name: "company_name", Columns: []string{"id", "company", "name", "language", "script", "kind", "source"}}
	newDomains     = &bulk.Table{Name: "company_domain", Columns: []string{"domain", "company", "state", "source"}, Then: ` ON CONFLICT DO NOTHING`}
	newSites       = &bulk.Table{Name: "site", Columns: []string{"id", "company", "kind", "state", "name", "country", "postal_code", "region", "city", "line1", "line2",
		"region_native", "city_native", "line1_native", "line2_native", "source", "source_key", "created_at", "changed_at"}}
)

// numbers gives ids to the rows of one batch. Unlike secret.ID they are not
// scattered: five million companies in random order would touch another page of
// every index for each row, and on SQLite that alone makes an import several
// times slower once the indexes outgrow the cache. The ids of a batch share a
// prefix of time and chance and end in a counter, so they come in order, and two
// batches do not meet. Nothing rests on their being hard to guess: what may be
// seen is judged by the viewer, never by knowing an id.
//
// Candidates have random ids: they come one by one from many transactions at
// once, which on PostgreSQL would get in one another's way at the end of the
// index (house.md).
type numbers struct {
	prefix string
	last   int64
}

func newNumbers(now time.Time) *numbers {
	return &numbers{prefix: secret.OrderedID(now)[:18]} // 48 bits of time, 42 of chance
}

func (n *numbers) next() string {
	n.last++
	digits := strconv.FormatInt(n.last, 32) // digits and letters that sort like the rest of the id
	return n.prefix + "00000000"[len(digits):] + digits
}

// addNew writes the companies that are new.
func (b *batch) addNew(ctx context.Context) error {
	if len(b.fresh) == 0 {
		return nil
	}
	ids := newNumbers(b.tx.Now())
	w := &writer{now: b.tx.Now(), companies: bulk.Pile{Table: newCompanies}, identifiers: bulk.Pile{Table: newIdentifiers}, names: bulk.Pile{Table: newNames}, domains: bulk.Pile{Table: newDomains}, sites: bulk.Pile{Table: newSites}}
	w.companies.Grow(len(b.fresh))
	w.sites.Grow(len(b.fresh))
	for _, i := range b.fresh {
		i.out.Company = ids.next()
		w.company(i)
		for _, id := range i.Identifiers {
			w.identifiers.Add(string(id.Scheme), id.Value, i.out.Company)
		}
		for _, n := range i.Names {
			w.names.Add(ids.next(), i.out.Company, n.Text, store.Null(n.Language), store.Null(n.Script), n.Kind, string(i.Source))
		}
		for _, domain := range i.Domains {
			if !b.intake.freeMail(domain) {
				w.domains.Add(domain, i.out.Company, directory.Listed, string(i.Source))
			}
		}
		for at := range i.Sites {
			w.site(ids.next(), i, &i.Sites[at])
		}
	}
	return w.write(ctx, b.tx)
}

// A writer collects the rows of new companies.
type writer struct {
	now                                           time.Time
	companies, identifiers, names, domains, sites bulk.Pile
}

func (w *writer) write(ctx context.Context, tx *store.Tx) error {
	for _, p := range []*bulk.Pile{&w.companies, &w.identifiers, &w.names, &w.domains, &w.sites} {
		if err := p.Write(ctx, tx); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) company(i *item) {
	place, placeLatin := i.place()
	w.companies.Add(i.out.Company, string(directory.Confirmed), i.Source.Public(), i.Country, i.Name, store.Null(i.latin()), store.Null(i.Kana), store.Null(place), store.Null(placeLatin),
		i.Weight, store.Null(i.parent), store.Null(i.successor()), string(i.Source), withPrint(nil, i.Source, i.print), w.now, w.now)
}

func (w *writer) site(id string, i *item, s *directory.RecordSite) {
	w.sites.Add(id, i.out.Company, siteKind(s), string(directory.Confirmed), store.Null(s.Name), s.Country, store.Null(s.PostalCode),
		store.Null(s.Region), store.Null(s.City), store.Null(s.Line1), store.Null(s.Line2),
		store.Null(s.RegionNative), store.Null(s.CityNative), store.Null(s.Line1Native), store.Null(s.Line2Native),
		string(i.Source), siteKey(i.Source, s.Key), w.now, w.now)
}

// siteKey is what an import knows a site by. It holds the source, so that a site
// which an operator corrected, and which has the operator as its source since,
// is still known as this one.
func siteKey(s directory.Source, key string) string { return string(s) + "/" + key }

func siteKind(s *directory.RecordSite) string {
	if s.Kind == directory.Head {
		return directory.Head
	}
	return directory.Branch
}

// place is the city of the head office.
func (i *item) place() (native, latin string) {
	if len(i.Sites) == 0 {
		return "", ""
	}
	return i.Sites[0].CityNative, i.Sites[0].City
}

// latin is the Latin name, if it is another than the name.
func (i *item) latin() string {
	if i.Latin == i.Name {
		return ""
	}
	return i.Latin
}

func (i *item) successor() string {
	if i.Successor.Value == "" {
		return ""
	}
	return string(i.Successor.Scheme) + ":" + i.Successor.Value
}
