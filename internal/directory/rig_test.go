package directory_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"genkan/internal/account"
	"genkan/internal/clock"
	"genkan/internal/directory"
	"genkan/internal/directory/intake"
	"genkan/internal/secret"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

// A rig is a directory on a fresh database, with an index that finds whatever
// holds the query.
type rig struct {
	*directory.Directory
	t   *testing.T
	db  *store.DB
	clk *clock.Manual
}

func each(t *testing.T, fn func(t *testing.T, r *rig)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		keys, err := secret.NewKeys()
		if err != nil {
			t.Fatal(err)
		}
		d := directory.New(directory.Parts{DB: db, Keys: keys, Finder: everything{db}, FreeMail: isFree})
		fn(t, &rig{d, t, db, clk})
	})
}

func isFree(domain string) bool { return domain == "gmail.com" }

// everything is an index that knows all rows and nothing of who may see them.
type everything struct{ db *store.DB }

func (e everything) Find(ctx context.Context, query string, max int) ([]directory.Found, error) {
	rows, err := e.db.Query(ctx, `SELECT c.id, c.name FROM company AS c UNION ALL SELECT company, name FROM company_name ORDER BY 1`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []directory.Found
	for rows.Next() {
		var f directory.Found
		if err := rows.Scan(&f.Company, &f.Matched); err != nil {
			return nil, err
		}
		if strings.Contains(strings.ToLower(f.Matched), strings.ToLower(query)) && len(out) < max {
			out = append(out, f)
		}
	}
	return out, rows.Err()
}

// write runs fn in a transaction that must succeed.
func write[T any](r *rig, fn func(ctx context.Context, tx *store.Tx) (T, error)) T {
	r.t.Helper()
	out, err := store.Write(r.t.Context(), r.db, fn)
	if err != nil {
		r.t.Fatal(err)
	}
	return out
}

// do runs fn in a transaction and gives its error.
func (r *rig) do(fn func(ctx context.Context, tx *store.Tx) error) error {
	_, err := store.Write(r.t.Context(), r.db, func(ctx context.Context, tx *store.Tx) (store.None, error) { return store.None{}, fn(ctx, tx) })
	return err
}

// race runs fn like do, but leaves deciding to the guarded statements alone:
// under READ COMMITTED PostgreSQL itself refuses nothing.
func (r *rig) race(fn func(ctx context.Context, tx *store.Tx) error) error {
	_, err := store.WriteGuarded(r.t.Context(), r.db, func(ctx context.Context, tx *store.Tx) (store.None, error) { return store.None{}, fn(ctx, tx) })
	return err
}

// must runs fn in a transaction that must succeed.
func (r *rig) must(fn func(ctx context.Context, tx *store.Tx) error) {
	r.t.Helper()
	if err := r.do(fn); err != nil {
		r.t.Fatal(err)
	}
}

// person opens an account.
func (r *rig) person(id string) directory.Viewer {
	r.t.Helper()
	r.must(func(ctx context.Context, tx *store.Tx) error {
		_, err := account.Open(ctx, tx, account.New{ID: id, Email: id + "@example.com", EmailKey: id + "@example.com", Family: "Yamada", Given: "Taro", Language: "ja"})
		return err
	})
	return directory.Viewer{Account: id}
}

func name(t testing.TB, typed string) directory.CompanyName {
	t.Helper()
	n, err := directory.ParseCompanyName(typed)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// candidate records what a person typed in.
func (r *rig) candidate(by directory.Viewer, native, latin string) string {
	r.t.Helper()
	n := directory.NewCompany{Name: name(r.t, native), Country: "JP", MadeBy: by.Account}
	if latin != "" {
		n.Latin = name(r.t, latin)
	}
	return write(r, func(ctx context.Context, tx *store.Tx) (string, error) { return r.AddCandidate(ctx, tx, n) })
}

// apply imports records that must all be accepted and gives their companies.
func (r *rig) apply(records ...directory.Record) []string {
	r.t.Helper()
	var ids []string
	for _, o := range r.outcomes(records...) {
		if o.Result == directory.Refused {
			r.t.Fatalf("row %d: %v", o.Row, o.Fault)
		}
		ids = append(ids, o.Company)
	}
	return ids
}

func (r *rig) outcomes(records ...directory.Record) []directory.Outcome {
	r.t.Helper()
	out, err := r.tryApply(records...)
	if err != nil {
		r.t.Fatal(err)
	}
	return out
}

func (r *rig) tryApply(records ...directory.Record) ([]directory.Outcome, error) {
	return store.WriteGuarded(r.t.Context(), r.db, func(ctx context.Context, tx *store.Tx) ([]directory.Outcome, error) {
		return intake.Intake{FreeMail: isFree}.Apply(ctx, tx, records)
	})
}

// results are the outcomes in words.
func (r *rig) results(records ...directory.Record) string {
	r.t.Helper()
	var words []string
	for _, o := range r.outcomes(records...) {
		w := string(o.Result)
		if o.Fault != nil {
			w += " " + o.Fault.Key
		}
		words = append(words, w)
	}
	return strings.Join(words, ", ")
}

// jcn makes a corporate number that checks itself.
func jcn(n int) directory.Identifier {
	body := fmt.Sprintf("%012d", n)
	for first := '1'; first <= '9'; first++ {
		if id, err := directory.ParseIdentifier(directory.JCN, string(first)+body); err == nil {
			return id
		}
	}
	panic("no check digit fits")
}

// nta is a record of the public register.
func nta(n int, name string) directory.Record {
	return directory.Record{Row: int64(n), Source: directory.NTA, Identifiers: []directory.Identifier{jcn(n)}, Country: "JP", Name: name, Weight: 1,
		Sites: []directory.RecordSite{{Key: "head", Kind: "head", Address: directory.Address{Country: "JP", PostalCode: fmt.Sprintf("%07d", 1000000+n), RegionNative: "東京都", CityNative: "千代田区", Line1Native: fmt.Sprint("丸の内", n)}}}}
}

// vendor is a record of the vendor's own list.
func vendor(n int, name string) directory.Record {
	return directory.Record{Row: int64(n), Source: directory.Vendor, Country: "JP", Name: name,
		Identifiers: []directory.Identifier{{Scheme: directory.Internal, Value: fmt.Sprint("C", n)}, {Scheme: directory.DUNS, Value: fmt.Sprintf("%09d", n)}},
		Sites:       []directory.RecordSite{{Key: "head", Kind: "head", Address: directory.Address{Country: "JP", City: "Osaka", Line1: "1-1 Kita"}}, {Key: "2", Name: "Kobe", Address: directory.Address{Country: "JP", City: "Kobe"}}}}
}

// found are the names that a query suggests.
func (r *rig) found(v directory.Viewer, query string) []string {
	r.t.Helper()
	hits, err := r.Suggest(r.t.Context(), v, query, 8)
	if err != nil {
		r.t.Fatal(err)
	}
	var names []string
	for _, h := range hits {
		names = append(names, h.Name)
	}
	return names
}

func (r *rig) company(v directory.Viewer, id string) directory.Company {
	r.t.Helper()
	c, err := r.Company(r.t.Context(), r.db, v, id)
	if err != nil {
		r.t.Fatal(err)
	}
	return c
}

func (r *rig) sites(v directory.Viewer, company string) []directory.Site {
	r.t.Helper()
	s, err := r.Sites(r.t.Context(), r.db, v, company)
	if err != nil {
		r.t.Fatal(err)
	}
	return s
}

var steward = directory.Viewer{Account: "steward", Steward: true}

func equal[T comparable](t *testing.T, what string, got, want []T) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}
