package directory_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"genkan/internal/directory"
	"genkan/internal/fault"
	"genkan/internal/store"
)

func unknown(err error) bool {
	f, ok := fault.Of(err)
	return ok && f.Kind == fault.NotFound && f.Key == "directory.unknown" && f.Field == "" && len(f.Args) == 0
}

// TestAttack11_CompaniesByViewer: every kind of viewer against every kind of
// company, by each way to ask. What may not be seen is answered exactly like
// what does not exist.
//
// ASVS 8.4.1: records of one customer are not there for another
func TestAttack11_CompaniesByViewer(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		maker, other := r.person("maker"), r.person("other")
		open := r.apply(nta(1, "Table Open"))[0]
		shut := r.apply(nta(2, "Table Closed"))[0]
		hidden := r.apply(nta(3, "Table Hidden"))[0]
		closing, hiding := nta(2, "Table Closed"), nta(3, "Table Hidden")
		closing.Closed, hiding.Hidden = true, true
		r.apply(closing, hiding)
		listed := r.apply(vendor(4, "Table Listed"))[0]
		mine := r.candidate(maker, "Table Candidate", "")
		proved, stated := other, other
		proved.Proved, stated.Stated = []string{listed, hidden}, []string{listed, hidden}
		typed := other
		typed.Typed = "000-000-004"
		typedHidden := other
		typedHidden.Typed = jcn(3).Value
		all := map[string]string{open: "open", shut: "closed", hidden: "hidden", listed: "listed", mine: "candidate"}
		for _, c := range []struct {
			who        string
			v          directory.Viewer
			sees, hits string
		}{
			{"nobody", directory.Viewer{}, "closed open", "open"},
			{"a person", other, "closed open", "open"},
			{"the maker", maker, "candidate closed open", "candidate open"},
			{"proved", proved, "closed hidden listed open", "listed open"},
			{"stated", stated, "closed hidden listed open", "listed open"},
			{"who typed the number", typed, "closed listed open", "open"},
			{"who typed the number of a hidden one", typedHidden, "closed open", "open"},
			{"a steward", steward, "candidate closed hidden listed open", "candidate listed open"},
		} {
			var sees, many, hits []string
			batch, err := r.Companies(t.Context(), r.db, c.v, []string{open, shut, hidden, listed, mine, "none", ""})
			if err != nil {
				t.Fatal(err)
			}
			for id, word := range all {
				got, err := r.Company(t.Context(), r.db, c.v, id)
				if err == nil && got.ID == id {
					sees = append(sees, word)
				} else if !unknown(err) {
					t.Errorf("%s, %s: %v", c.who, word, err)
				}
				if _, err := r.Sites(t.Context(), r.db, c.v, id); (err == nil) != slices.Contains(sees, word) {
					t.Errorf("%s, sites of %s: %v", c.who, word, err)
				}
				if _, ok := batch[id]; ok {
					many = append(many, word)
				}
			}
			for _, name := range r.found(c.v, "Table ") {
				hits = append(hits, map[string]string{"Table Open": "open", "Table Closed": "closed", "Table Hidden": "hidden", "Table Listed": "listed", "Table Candidate": "candidate"}[name])
			}
			for _, l := range [][]string{sees, many, hits} {
				slices.Sort(l)
			}
			if fmt.Sprint(sees) != "["+c.sees+"]" || fmt.Sprint(many) != "["+c.sees+"]" || fmt.Sprint(hits) != "["+c.hits+"]" {
				t.Errorf("%s sees %v, by many %v, is offered %v; want [%s] and [%s]", c.who, sees, many, hits, c.sees, c.hits)
			}
			if _, err := r.Company(t.Context(), r.db, c.v, "none"); !unknown(err) {
				t.Errorf("%s, none: %v", c.who, err)
			}
		}
	})
}

// PRO-3: numbers in any width find at once, vendor-only companies too; the
// vendor's own numbers do not, for they can be counted through.
func TestSuggest_ByNumber(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		v := r.person("p")
		r.apply(nta(1, "株式会社数字"), vendor(2, "Listed KK"))
		for query, want := range map[string][]string{
			jcn(1).Value: {"株式会社数字"},
			" " + jcn(1).Value[:1] + " " + jcn(1).Value[1:]: {"株式会社数字"},
			"０００００００02":                                     {"Listed KK"},
			"C2":                                            nil,
			"Listed":                                        nil,
			"1":                                             nil,
			jcn(99).Value:                                   nil,
			"数字":                                            {"株式会社数字"},
		} {
			equal(t, query, r.found(v, query), want)
		}
		equal(t, "steward, C2", r.found(steward, "C2"), []string{"Listed KK"})
		c, err := r.ByIdentifier(t.Context(), r.db, v, directory.Identifier{Scheme: directory.DUNS, Value: "000000002"})
		if err != nil || c.Name != "Listed KK" || len(c.Identifiers) != 1 || c.Open {
			t.Errorf("%+v %v", c, err)
		}
	})
}

// TestAttack11_VendorNames: a further name that the vendor's own list alone has
// says that an open company is a customer. It is told to those who belong to the
// company; names of registers are told to everybody.
func TestAttack11_VendorNames(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		other := r.person("other")
		public, own := nta(1, "株式会社公開"), vendor(2, "Customer Alias")
		public.Names = []directory.Name{{Text: "Register Alias", Kind: "trade"}, {Text: "Both Alias", Kind: "trade"}}
		own.Identifiers = append(own.Identifiers, jcn(1))
		own.Names = []directory.Name{{Text: "Both Alias", Kind: "alias"}, {Text: "Listed Trade", Kind: "trade"}}
		id := r.apply(public)[0]
		r.apply(own)
		if got := r.names(id); !slices.Contains(got, "vendor alias Customer Alias") && !slices.Contains(got, "vendor legal Customer Alias") {
			t.Fatalf("names: %v", got)
		}
		proved, stated := other, other
		proved.Proved, stated.Stated = []string{id}, []string{id}
		for _, c := range []struct {
			who   string
			v     directory.Viewer
			tells bool
		}{{"nobody", directory.Viewer{}, false}, {"a person", other, false}, {"proved", proved, true}, {"stated", stated, true}, {"a steward", steward, true}} {
			for query, told := range map[string]bool{"Register Alias": true, "Both Alias": true, "Customer Alias": c.tells, "Listed Trade": c.tells} {
				hits, err := r.Suggest(t.Context(), c.v, query, 8)
				if err != nil || len(hits) != 1 || hits[0].ID != id || hits[0].Matched != map[bool]string{true: query}[told] {
					t.Errorf("%s, %s: %+v %v", c.who, query, hits, err)
				}
			}
		}
	})
}

// A query brings at most as many as were asked for, each once, with numbers.
func TestSuggest_Bounds(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		var many []directory.Record
		for n := range 30 {
			rec := nta(n+1, fmt.Sprintf("Bound %02d", n))
			rec.Names = []directory.Name{{Text: "Bound also", Kind: "trade"}}
			many = append(many, rec)
		}
		r.apply(many...)
		hits, err := r.Suggest(t.Context(), directory.Viewer{}, "bound", 8)
		if err != nil || len(hits) != 8 {
			t.Fatalf("%d hits, %v", len(hits), err)
		}
		seen := map[string]bool{}
		for _, h := range hits {
			if seen[h.ID] || len(h.Identifiers) != 1 || h.Place != "千代田区" {
				t.Errorf("%+v", h)
			}
			seen[h.ID] = true
		}
		if hits, err := r.Suggest(t.Context(), directory.Viewer{}, "b", 8); len(hits) != 0 || err != nil {
			t.Errorf("one character: %v %v", hits, err)
		}
	})
}

// The domain of a person's mail finds what the person may see, and public mail
// domains find nothing.
func TestByDomain(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		big, small, hidden := nta(1, "Big"), nta(2, "Small"), vendor(3, "Vendor only")
		big.Domains, big.Weight = []string{"example.co.jp", "gmail.com"}, 9
		small.Domains = []string{"example.co.jp"}
		hidden.Domains = []string{"secret.example"}
		ids := r.apply(big, small, hidden)
		at := func(v directory.Viewer, domain string) (names []string) {
			found, err := r.ByDomain(t.Context(), r.db, v, domain)
			if err != nil {
				t.Fatal(err)
			}
			for _, c := range found {
				names = append(names, c.Name)
			}
			return names
		}
		equal(t, "domain", at(directory.Viewer{}, "example.co.jp"), []string{"Big", "Small"})
		equal(t, "below it", at(directory.Viewer{}, "eu.example.co.jp"), []string{"Big", "Small"})
		equal(t, "above it", at(directory.Viewer{}, "co.jp"), nil)
		r.must(func(ctx context.Context, tx *store.Tx) error { // listed before it was known to be public
			_, err := tx.Exec(ctx, `INSERT INTO company_domain (domain, company, state, source) VALUES ('gmail.com', $1, 'listed', 'vendor')`, ids[0])
			return err
		})
		equal(t, "public mail", at(directory.Viewer{}, "gmail.com"), nil)
		equal(t, "vendor only", at(directory.Viewer{}, "secret.example"), nil)
		equal(t, "proved", at(directory.Viewer{Proved: ids[2:]}, "secret.example"), []string{"Vendor only"})
		equal(t, "suggested", r.found(directory.Viewer{}, "@example.co.jp"), []string{"Big", "Small"})
		r.must(func(ctx context.Context, tx *store.Tx) error { return r.RemoveDomain(ctx, tx, ids[0], "example.co.jp") })
		equal(t, "removed", at(directory.Viewer{}, "example.co.jp"), []string{"Small"})
		if err := r.do(func(ctx context.Context, tx *store.Tx) error { return r.AddDomain(ctx, tx, ids[0], "gmail.com") }); keyOf(err) != "domain.free on domain" {
			t.Error(err)
		}
		big.Weight = 10 // a changed record does not bring the removed domain back
		r.apply(big)
		equal(t, "removed, then imported", at(directory.Viewer{}, "example.co.jp"), []string{"Small"})
		r.must(func(ctx context.Context, tx *store.Tx) error { return r.AddDomain(ctx, tx, ids[0], "example.co.jp") })
		equal(t, "added again", at(directory.Viewer{}, "example.co.jp"), []string{"Big", "Small"})
	})
}

// PRO-5, PRO-6, attack 11: a person sees the sites of what they may see, their
// own typed ones among them, and nobody else's.
//
// ASVS 8.2.3: what the directory shows depends on who looks
func TestAttack11_SitesByViewer(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		maker, other := r.person("maker"), r.person("other")
		id := r.apply(nta(1, "Sites"))[0]
		listed, second := r.apply(vendor(2, "Vendor only"))[0], r.apply(nta(3, "Second"))[0]
		add := func(v directory.Viewer, company, line string) (string, error) {
			return store.Write(t.Context(), r.db, func(ctx context.Context, tx *store.Tx) (string, error) {
				return r.AddSite(ctx, tx, v, directory.NewSite{Company: company, Name: "Branch", Address: directory.Address{Country: "JP", PostalCode: "100-0001", City: "Chiyoda-ku", Line1: line}})
			})
		}
		site, err := add(maker, id, "1-1 Chiyoda")
		if err != nil {
			t.Fatal(err)
		}
		if again, err := add(maker, id, "１－１　Chiyoda"); err != nil || again != site {
			t.Errorf("typed again: %s %v, want %s", again, err, site)
		}
		if theirs, err := add(other, id, "1-1 Chiyoda"); err != nil || theirs == site {
			t.Errorf("another person's: %s %v", theirs, err)
		}
		if _, err := add(other, listed, "1-1 Chiyoda"); !unknown(err) {
			t.Errorf("added to what they may not see: %v", err)
		}
		mine := r.sites(maker, id)
		if len(mine) != 2 || mine[0].Kind != directory.Head || mine[1].ID != site || mine[1].State != directory.Candidate || mine[1].Kind != directory.Branch {
			t.Errorf("the maker sees %+v", mine)
		}
		if all := r.sites(steward, id); len(all) != 3 {
			t.Errorf("a steward sees %d", len(all))
		}
		if _, err := r.Site(t.Context(), r.db, other, id, site); !unknown(err) {
			t.Errorf("another person's site: %v", err)
		}
		// Allowed to see the one, asking for a site of the other.
		secret := r.sites(steward, listed)[0].ID
		for _, site := range []string{site, secret, "none"} {
			if _, err := r.Site(t.Context(), r.db, maker, second, site); !unknown(err) {
				t.Errorf("a site under another company: %v", err)
			}
		}
		if s, err := r.Site(t.Context(), r.db, maker, id, site); err != nil || s.Line1 != "1-1 Chiyoda" {
			t.Errorf("%+v %v", s, err)
		}
	})
}

// PRO-4: the same name typed again is the same candidate; ten in a day are
// enough; the day ends.
func TestAddCandidate_SameAndLimit(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		v := r.person("p")
		id := r.candidate(v, "株式会社サンプル", "Sample KK")
		if again := r.candidate(v, "サンプル（株）", "Sample"); again != id {
			t.Error("the same name gave another candidate")
		}
		if c := r.company(v, id); c.Name != "株式会社サンプル" || c.Latin != "Sample KK" || c.State != directory.Candidate || c.Open || !c.Offered() {
			t.Errorf("%+v", c)
		}
		if other := r.candidate(r.person("q"), "株式会社サンプル", "Sample KK"); other == id {
			t.Error("two people share a candidate")
		}
		for n := range 9 {
			r.candidate(v, fmt.Sprintf("Example %d Inc.", n), "")
		}
		err := r.do(func(ctx context.Context, tx *store.Tx) error {
			_, err := r.AddCandidate(ctx, tx, directory.NewCompany{Name: name(t, "Eleventh"), Country: "JP", MadeBy: v.Account})
			return err
		})
		if f, ok := fault.Of(err); !ok || f.Kind != fault.Limited || f.Key != "directory.limit" || f.RetryAfter != 24*time.Hour {
			t.Errorf("the eleventh: %v", err)
		}
		r.candidate(v, "Example 3, Inc.", "") // a known one is no new one
		r.clk.Advance(24 * time.Hour)
		r.candidate(v, "Eleventh", "")
		for _, n := range []directory.NewCompany{{Name: name(t, "漢字"), Country: "JP", MadeBy: "p"}, {Name: name(t, "Latin"), Country: "Japan", MadeBy: "p"}, {Name: name(t, "Latin"), Country: "ZZ", MadeBy: "p"}, {Name: name(t, "Latin"), Country: "EU", MadeBy: "p"}} {
			if err := r.do(func(ctx context.Context, tx *store.Tx) error { _, err := r.AddCandidate(ctx, tx, n); return err }); fault.KindOf(err) != fault.Invalid {
				t.Errorf("%v: %v", n, err)
			}
		}
	})
}

// A candidate is found by its maker at once, whatever the index knows, and not
// by anybody else.
func TestSuggest_OwnCandidate(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		v := r.person("p")
		r.candidate(v, "株式会社髙島商会", "Takashima Shokai")
		blind := directory.New(directory.Parts{DB: r.db})
		for _, query := range []string{"高島", "takashima", "髙島商会（株）"} {
			hits, err := blind.Suggest(t.Context(), v, query, 8)
			if err != nil || len(hits) != 1 || hits[0].Name != "株式会社髙島商会" {
				t.Errorf("%s: %v %v", query, hits, err)
			}
			if hits, err := blind.Suggest(t.Context(), r.viewerWithout(), query, 8); len(hits) != 0 || err != nil {
				t.Errorf("%s, somebody else: %v %v", query, hits, err)
			}
		}
	})
}

func (r *rig) viewerWithout() directory.Viewer { return directory.Viewer{Account: "somebody"} }

// TestAttack22_NamesAreKept: what looks like script, SQL or a formula is kept
// and given back as it was typed, in every field.
func TestAttack22_NamesAreKept(t *testing.T) {
	polyglots := []string{
		`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `'; DROP TABLE company; --`, `=cmd|' /C calc'!A0`, `{{.}}${7*7}`, `𠮷野家 髙﨑 Ünï`, `a%00b\x00`, `$1 ?1 :name @p`,
	}
	each(t, func(t *testing.T, r *rig) {
		for n, p := range polyglots {
			v := r.person(fmt.Sprint("p", n))
			rec := nta(n+1, p)
			rec.Latin, rec.Kana, rec.Names = p+"L", p, []directory.Name{{Text: p + "n", Kind: "trade"}}
			rec.Sites[0].Line1, rec.Sites[0].Name, rec.Sites[0].CityNative = p, p, p
			id := r.apply(rec)[0]
			c := r.company(v, id)
			s := r.sites(v, id)[0]
			d, err := r.Detail(t.Context(), r.db, id)
			if c.Name != p || c.Latin != p+"L" || c.Kana != p || c.Place != p || s.Line1 != p || s.Name != p || err != nil || len(d.Names) != 1 || d.Names[0].Text != p+"n" {
				t.Errorf("%q: %+v %+v %+v %v", p, c, s, d, err)
			}
			n := name(t, p)
			latin := n
			if n.IsLatin() {
				latin = directory.CompanyName{}
			} else {
				latin = name(t, "Latin")
			}
			mine := write(r, func(ctx context.Context, tx *store.Tx) (string, error) {
				return r.AddCandidate(ctx, tx, directory.NewCompany{Name: n, Latin: latin, Country: "JP", MadeBy: v.Account})
			})
			if c := r.company(v, mine); c.Name != n.String() {
				t.Errorf("typed %q, kept %q", p, c.Name)
			}
			if found := r.found(v, p); len(found) == 0 {
				t.Errorf("%q is not found", p)
			}
		}
	})
}
