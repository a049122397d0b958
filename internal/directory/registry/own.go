package registry

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"genkan/internal/directory"
	"genkan/internal/fault"
	"genkan/internal/importrun"
	"genkan/internal/store"
	"genkan/internal/text"
)

// ownWeight: who stands in the vendor's own list buys from the vendor.
const ownWeight = 60

// siteColumns are those of one site of a company.
var siteColumns = []string{
	"site_key", "site_kind", "site_name", "site_country", "site_postal_code", "site_region", "site_city", "site_line1", "site_line2",
	"site_region_native", "site_city_native", "site_line1_native", "site_line2_native",
}

// ownRow is a company of the vendor's list, of one row or of several.
type ownRow struct {
	record directory.Record
	differ *fault.Fault // a later row says something else of the company
}

func newOwn(a Applier) importrun.Kind {
	columns := []string{"number", "name", "name_latin", "name_kana", "country", "corporate_number", "lei", "duns", "domains", "parent", "closed"}
	return importrun.Define(importrun.Source[ownRow]{
		Name: "companies", Title: "import.kind.companies",
		Layout: importrun.Layout{Columns: slices.Concat(columns, siteColumns), Header: true, Required: []string{"number", "name", "country"}},
		Parse:  parseOwn,
		Join:   joinOwn,
		Apply: func(ctx context.Context, tx *store.Tx, b importrun.Batch[ownRow]) ([]importrun.Outcome, error) {
			return applyOwn(ctx, a, tx, b)
		},
	})
}

// parseOwn reads one row. A row without a name and country may belong to the
// company of the row before: incomplete judges that when it stands alone.
func parseOwn(row *importrun.Row) (ownRow, error) {
	f := &fields{row: row}
	number := f.identifier("number", directory.Internal)
	if number.Value == "" && len(f.bad) == 0 {
		f.refuse("number", "import.value.missing")
	}
	r := directory.Record{
		Source: directory.Vendor, Weight: ownWeight,
		Identifiers: present(number, f.identifier("corporate_number", directory.JCN), f.identifier("lei", directory.LEI), f.identifier("duns", directory.DUNS)),
		Name:        f.text("name", maxName), Latin: f.text("name_latin", maxName), Kana: text.Katakana(text.Fold(f.text("name_kana", maxName))),
		Country: f.country("country", ""), Domains: f.domains("domains"), Parent: f.identifier("parent", directory.Internal),
		Closed: f.yes("closed"),
	}
	if slices.ContainsFunc(siteColumns, row.Has) {
		r.Sites = []directory.RecordSite{}
		if s, ok := f.site(r.Country); ok {
			r.Sites = append(r.Sites, s)
		}
	}
	return ownRow{record: r}, f.bad.Err()
}

// domains reads mail domains, parted by blanks, commas or semicolons.
func (f *fields) domains(column string) []string {
	var out []string
	for typed := range strings.FieldsFuncSeq(f.text(column, 4000), func(r rune) bool { return r == ',' || r == ';' || r == ' ' || r == '、' || r == '　' }) {
		d, err := directory.ParseDomain(typed)
		if err != nil {
			f.refuse(column, "import.value.domain", "value", typed)
			continue
		}
		if !slices.Contains(out, d) {
			out = append(out, d)
		}
	}
	return out
}

// yes reads a yes or no; empty is no.
func (f *fields) yes(column string) bool {
	switch s := strings.ToLower(text.FoldWidth(f.text(column, maxLine))); s {
	case "", "0", "no", "false", "n":
		return false
	case "1", "yes", "true", "y":
		return true
	default:
		f.refuse(column, "import.value.choice", "value", s, "choices", "yes, no")
		return false
	}
}

// site reads the site of a row; false if the row has none.
func (f *fields) site(country string) (directory.RecordSite, bool) {
	line := func(column string) string { return f.text(column, maxLine) }
	kind := strings.ToLower(line("site_kind"))
	if kind != "" && kind != directory.Head && kind != directory.Branch {
		f.refuse("site_kind", "import.value.choice", "value", kind, "choices", directory.Head+", "+directory.Branch)
	}
	s := directory.RecordSite{Key: line("site_key"), Name: line("site_name"), Address: directory.Address{
		PostalCode: line("site_postal_code"), Region: line("site_region"), City: line("site_city"), Line1: line("site_line1"), Line2: line("site_line2"),
		RegionNative: line("site_region_native"), CityNative: line("site_city_native"), Line1Native: line("site_line1_native"), Line2Native: line("site_line2_native"),
	}}
	if s == (directory.RecordSite{}) {
		return s, false
	}
	s.Kind, s.Country = kind, f.country("site_country", country)
	s.PostalCode = code(s.Country, s.PostalCode)
	return s, true
}

// joinOwn takes the next row's site in if it is of the same company.
func joinOwn(into *ownRow, next ownRow) bool {
	a, b := &into.record, next.record
	if a.Identifiers[0] != b.Identifiers[0] {
		return false
	}
	if into.differ == nil {
		into.differ = differs(*a, b)
	}
	for _, s := range b.Sites {
		if s.Country == "" {
			s.Country = a.Country
			s.PostalCode = code(s.Country, s.PostalCode)
		}
		a.Sites = append(a.Sites, s)
	}
	return true
}

// incomplete says what a company lacks.
func incomplete(r directory.Record) *fault.Fault {
	switch "" {
	case r.Name:
		return fault.New(fault.Invalid, "import.value.missing").On("name")
	case r.Country:
		return fault.New(fault.Invalid, "import.value.missing").On("country")
	}
	return nil
}

// differs says what two rows of one company disagree about. What the later row
// leaves empty it does not disagree with.
func differs(a, b directory.Record) *fault.Fault {
	is := func(column, x, y string) *fault.Fault {
		if y == "" || x == y {
			return nil
		}
		return fault.New(fault.Invalid, "import.value.differs", "value", x).On(column)
	}
	for _, f := range []*fault.Fault{
		is("name", a.Name, b.Name), is("name_latin", a.Latin, b.Latin), is("name_kana", a.Kana, b.Kana), is("country", a.Country, b.Country),
		is("domains", strings.Join(a.Domains, " "), strings.Join(b.Domains, " ")), is("parent", a.Parent.Value, b.Parent.Value),
		is("corporate_number", valueOf(a, directory.JCN), valueOf(b, directory.JCN)), is("lei", valueOf(a, directory.LEI), valueOf(b, directory.LEI)),
		is("duns", valueOf(a, directory.DUNS), valueOf(b, directory.DUNS)),
	} {
		if f != nil {
			return f
		}
	}
	return nil
}

func valueOf(r directory.Record, s directory.Scheme) string {
	for _, id := range r.Identifiers {
		if id.Scheme == s {
			return id.Value
		}
	}
	return ""
}

// applyOwn gives the companies without contradictions to the directory.
func applyOwn(ctx context.Context, a Applier, tx *store.Tx, b importrun.Batch[ownRow]) ([]importrun.Outcome, error) {
	out := make([]importrun.Outcome, len(b.Items))
	var records []directory.Record
	var rows []int64
	var from []int
	for i, item := range b.Items {
		r := item.record
		if bad := cmp.Or(item.differ, incomplete(r)); bad != nil {
			out[i] = importrun.Outcome{Result: importrun.Refused, Problem: bad}
			continue
		}
		r.Sites = keyed(r.Sites)
		records, rows, from = append(records, r), append(rows, b.Rows[i]), append(from, i)
	}
	if len(records) == 0 {
		return out, nil
	}
	done, err := apply(ctx, a, tx, records, rows)
	for i, o := range done {
		out[from[i]] = o
	}
	return out, err
}

// keyed gives every site a kind and a key: one head office, which stands first,
// and branches that are known again by what the file calls them, or else by
// where they are.
func keyed(sites []directory.RecordSite) []directory.RecordSite {
	if sites == nil {
		return nil
	}
	out := make([]directory.RecordSite, 0, len(sites))
	seen := map[string]bool{}
	head := max(0, slices.IndexFunc(sites, func(s directory.RecordSite) bool { return s.Kind == directory.Head }))
	for i, s := range sites {
		s.Kind = directory.Branch
		if i == head {
			s.Kind = directory.Head
		}
		switch {
		case s.Key != "":
		case i == head:
			s.Key = "head"
		default:
			s.Key = placeKey(s)
		}
		if seen[s.Key] {
			continue // the same place twice
		}
		seen[s.Key] = true
		if i == head {
			out = slices.Insert(out, 0, s)
		} else {
			out = append(out, s)
		}
	}
	return out
}

func placeKey(s directory.RecordSite) string {
	h := sha256.New()
	for _, part := range []string{s.Name, s.Country, s.PostalCode, s.City, s.Line1, s.Line2, s.CityNative, s.Line1Native, s.Line2Native} {
		h.Write([]byte(part + "\x00"))
	}
	return "at-" + hex.EncodeToString(h.Sum(nil)[:8])
}
