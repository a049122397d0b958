package profile_test

import (
	"context"
	"testing"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/clock"
	"genkan/internal/directory"
	"genkan/internal/fault"
	"genkan/internal/phone"
	"genkan/internal/profile"
	"genkan/internal/secret"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

// A rig is the profiles of a fresh database with a real directory.
type rig struct {
	*profile.Profiles
	t   *testing.T
	db  *store.DB
	clk *clock.Manual
	dir *directory.Directory
}

func each(t *testing.T, fn func(r *rig)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		keys, err := secret.NewKeys()
		if err != nil {
			t.Fatal(err)
		}
		dir := directory.New(directory.Parts{DB: db, Keys: keys})
		r := &rig{profile.New(profile.Parts{DB: db, Directory: dir, Audit: audit.New(keys)}), t, db, clk, dir}
		if err := r.Seed(t.Context()); err != nil {
			t.Fatal(err)
		}
		fn(r)
	})
}

func write[T any](r *rig, fn func(ctx context.Context, tx *store.Tx) (T, error)) T {
	r.t.Helper()
	out, err := store.Write(r.t.Context(), r.db, fn)
	if err != nil {
		r.t.Fatal(err)
	}
	return out
}

// exec changes the database behind the program's back.
func (r *rig) exec(query string, args ...any) {
	r.t.Helper()
	if n := write(r, func(ctx context.Context, tx *store.Tx) (int64, error) { return tx.Exec(ctx, query, args...) }); n == 0 {
		r.t.Fatalf("nothing was changed by %s", query)
	}
}

func (r *rig) count(query string, args ...any) int {
	r.t.Helper()
	var n int
	if err := r.db.QueryRow(r.t.Context(), query, args...).Scan(&n); err != nil {
		r.t.Fatal(err)
	}
	return n
}

// person opens an account.
func (r *rig) person(id string) profile.Author {
	r.t.Helper()
	write(r, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		if _, err := account.Open(ctx, tx, account.New{ID: id, Email: id + "@example.jp", EmailKey: id + "@example.jp", Family: "Yamada", Given: "Taro", FamilyNative: "山田", Language: "ja"}); err != nil {
			return store.None{}, err
		}
		return store.None{}, r.Audit.EnsurePerson(ctx, tx, id)
	})
	return profile.Author{Account: id, RequestID: "request", From: "192.0.2.7"}
}

// company puts a company with a head office and a branch into the directory and
// gives its id and theirs. One of the vendor's own list is not open.
func (r *rig) company(name, number string, source directory.Source) (company, head, branch string) {
	r.t.Helper()
	company, head, branch = "company"+number, "head"+number, "branch"+number
	now := r.clk.Now()
	r.exec(`INSERT INTO company (id, state, open, country, name, name_latin, weight, source, created_at, changed_at) VALUES ($1, 'confirmed', $2, 'JP', $3, $4, 1, $5, $6, $6)`,
		company, source != directory.Vendor, name, name+" K.K.", string(source), now)
	for _, s := range []struct{ id, kind, city string }{{head, "head", "Chiyoda-ku"}, {branch, "branch", "Osaka-shi"}} {
		r.exec(`INSERT INTO site (id, company, kind, state, country, postal_code, region, city, line1, source, created_at, changed_at)
			VALUES ($1, $2, $3, 'confirmed', 'JP', '100-0005', 'Tokyo', $4, '1-1-1 Marunouchi', $5, $6, $6)`, s.id, company, s.kind, s.city, string(source), now)
	}
	return company, head, branch
}

func (r *rig) get(a profile.Author) profile.Profile {
	r.t.Helper()
	x, err := r.Get(r.t.Context(), r.db, a.Account)
	if err != nil {
		r.t.Fatal(err)
	}
	return x
}

// events are the kinds of a person's history, the oldest first.
func (r *rig) events(a profile.Author) []audit.Entry {
	r.t.Helper()
	h, err := r.History(r.t.Context(), r.db, a.Account, "")
	if err != nil {
		r.t.Fatal(err)
	}
	return h.Entries
}

func (r *rig) nameCard(a profile.Author) profile.NameCard {
	r.t.Helper()
	acc, _, err := account.ByID(r.t.Context(), r.db, a.Account)
	if err != nil {
		r.t.Fatal(err)
	}
	x := r.get(a)
	return profile.NameCard{Names: acc.Names(), Preferred: x.Preferred, Version: profile.VersionOf(x.NameAt)}
}

// tokyo is a phone number as phone.Parse gives it.
func tokyo(t *testing.T, last string) phone.Number {
	t.Helper()
	f, err := phone.Parse("03-1234-567"+last, "JP", "")
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func must(t *testing.T) func(changed bool, err error) {
	t.Helper()
	return func(changed bool, err error) {
		t.Helper()
		if err != nil || !changed {
			t.Fatalf("changed: %v, %v", changed, err)
		}
	}
}

func wantFault(t *testing.T, err error, key string) {
	t.Helper()
	if !fault.Has(err, key) {
		t.Errorf("got %v, want %s", err, key)
	}
}
