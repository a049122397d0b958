package demo_test

import (
	"context"
	"reflect"
	"strings"
	"testing"

	"genkan/internal/clock"
	"genkan/internal/directory"
	"genkan/internal/directory/demo"
	"genkan/internal/postal"
	"genkan/internal/secret"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

func TestRecords(t *testing.T) {
	all, err := demo.Records()
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 300 {
		t.Errorf("%d companies", len(all))
	}
	again, _ := demo.Records()
	if !reflect.DeepEqual(all, again) {
		t.Error("the records differ from call to call")
	}
	seen, names := map[directory.Identifier]bool{}, map[string]bool{}
	for _, r := range all {
		if names[r.Name] || r.Name == "" {
			t.Errorf("the name %q comes twice", r.Name)
		}
		names[r.Name] = true
		for _, id := range r.Identifiers {
			parsed, err := directory.ParseIdentifier(id.Scheme, id.Value)
			if err != nil || parsed != id || seen[id] {
				t.Errorf("%s: %v, %v", r.Name, id, err)
			}
			seen[id] = true
			if id.Scheme == directory.JCN && id.Value[1:5] != "9999" || id.Scheme == directory.LEI && !strings.HasPrefix(id.Value, "DEMO") {
				t.Errorf("%v could be a real number", id)
			}
		}
		for _, d := range r.Domains {
			if !strings.HasSuffix(d, ".example") || strings.ToLower(d) != d || strings.Trim(d, "abcdefghijklmnopqrstuvwxyz-.") != "" {
				t.Errorf("domain %q", d)
			}
		}
		if len(r.Sites) < 1 || len(r.Sites) > 4 || r.Sites[0].Key != "head" {
			t.Errorf("%s has %d sites", r.Name, len(r.Sites))
		}
		for _, s := range r.Sites {
			got, err := postal.Parse(postal.Address(s.Address))
			if err != nil || directory.Address(got.Address) != s.Address {
				t.Errorf("%s: %v\n%+v\n%+v", r.Name, err, s.Address, got.Address)
			}
		}
	}
}

func TestLoad(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, _ *clock.Manual) {
		keys, err := secret.NewKeys()
		if err != nil {
			t.Fatal(err)
		}
		d := directory.New(directory.Parts{DB: db, Keys: keys})
		if done, err := demo.Loaded(t.Context(), db); done || err != nil {
			t.Fatalf("loaded before: %v, %v", done, err)
		}
		added, err := demo.Load(t.Context(), db, d)
		if err != nil || added < 300 {
			t.Fatalf("%d added, %v", added, err)
		}
		before := counts(t, db)
		if added, err := demo.Load(t.Context(), db, d); added != 0 || err != nil {
			t.Errorf("a second load: %d, %v", added, err)
		}
		// A load that was killed at the end goes on and changes nothing.
		if _, err := store.Write(t.Context(), db, func(ctx context.Context, tx *store.Tx) (int64, error) {
			return tx.Exec(ctx, `DELETE FROM setting WHERE name = 'demo'`)
		}); err != nil {
			t.Fatal(err)
		}
		if added, err := demo.Load(t.Context(), db, d); added != 0 || err != nil {
			t.Errorf("a load after a kill: %d, %v", added, err)
		}
		if after := counts(t, db); !reflect.DeepEqual(before, after) {
			t.Errorf("before %v, after %v", before, after)
		}
		if done, err := demo.Loaded(t.Context(), db); !done || err != nil {
			t.Errorf("loaded: %v, %v", done, err)
		}
		if before["confirmed"] < 300 || before["closed"] != 4 || before["merged"] != 2 || before["candidate"] != 5 {
			t.Errorf("%v", before)
		}
		hits, err := d.Suggest(t.Context(), directory.Viewer{Account: "a"}, "DEMO00000000000000", 5)
		if err != nil || len(hits) != 0 {
			t.Errorf("%v, %v", hits, err)
		}
	})
}

// counts gives the rows of each table and the companies of each state.
func counts(t *testing.T, db *store.DB) map[string]int {
	t.Helper()
	out := map[string]int{}
	for _, table := range []string{"company", "company_name", "company_identifier", "company_domain", "site", "company_merge"} {
		n := 0
		if err := db.QueryRow(t.Context(), `SELECT COUNT(*) FROM `+table).Scan(&n); err != nil {
			t.Fatal(err)
		}
		out[table] = n
	}
	rows, err := db.Query(t.Context(), `SELECT state, COUNT(*) FROM company GROUP BY state`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var state string
		n := 0
		if err := rows.Scan(&state, &n); err != nil {
			t.Fatal(err)
		}
		out[state] = n
	}
	return out
}
