package registry

import (
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"genkan/internal/clock"
	"genkan/internal/directory/intake"
	"genkan/internal/importrun"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

// rig imports files into a real directory.
type rig struct {
	t   *testing.T
	db  *store.DB
	clk *clock.Manual
	imp *importrun.Imports
}

func each(t *testing.T, fn func(t *testing.T, r *rig)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		fn(t, &rig{t: t, db: db, clk: clk, imp: importrun.New(importrun.Parts{DB: db, Log: slog.New(slog.DiscardHandler), Kinds: Kinds(intake.Intake{})})})
	})
}

// run imports a text and gives how it ended.
func (r *rig) run(kind, text string) importrun.Run {
	r.t.Helper()
	path := filepath.Join(r.t.TempDir(), "rows.csv")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		r.t.Fatal(err)
	}
	r.clk.Advance(time.Second)
	nothing := importrun.Watcher{Goes: func(importrun.Run) {}, Waits: func(time.Time) {}, Batch: func(importrun.Run) {}}
	run, err := r.imp.RunFile(r.t.Context(), importrun.File{Kind: kind, Path: path}, nothing)
	if err != nil {
		r.t.Fatal(err)
	}
	return run
}

// want runs and compares the counts, in order: added, changed, same, closed,
// skipped, refused.
func (r *rig) want(kind, text string, counts ...int64) importrun.Run {
	r.t.Helper()
	run := r.run(kind, text)
	got := fmt.Sprint(run.Added, run.Changed, run.Same, run.Closed, run.Skipped, run.Refused)
	if want := strings.Trim(fmt.Sprint(counts), "[]"); run.State != importrun.Done || got != want {
		r.t.Errorf("%s %s %v: counts %s, want %s; %s", run.State, run.Problem, run.Args, got, want, r.problems(run.ID))
	}
	return run
}

func (r *rig) problems(id string) string {
	r.t.Helper()
	all, err := r.imp.Problems(r.t.Context(), r.db, id, importrun.Place{}, 50)
	if err != nil {
		r.t.Fatal(err)
	}
	var out []string
	for _, p := range all {
		out = append(out, strings.TrimSpace(fmt.Sprint(p.Row, " ", p.Field, " ", strings.TrimPrefix(p.Key, "import."))))
	}
	return strings.Join(out, "; ")
}

// sql gives the rows of a query, columns joined by "|".
func (r *rig) sql(query string, columns int) string {
	r.t.Helper()
	rows, err := r.db.Query(r.t.Context(), query)
	if err != nil {
		r.t.Fatal(err)
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		values, into := make([]string, columns), make([]any, columns)
		for i := range values {
			into[i] = store.Text(&values[i])
		}
		if err := rows.Scan(into...); err != nil {
			r.t.Fatal(err)
		}
		out = append(out, strings.Join(values, "|"))
	}
	return strings.Join(out, "\n")
}

const (
	companiesSQL = `SELECT c.state, c.country, c.name, c.name_latin, c.name_kana, c.successor FROM company c JOIN company_identifier i ON i.company = c.id ORDER BY i.scheme, i.value`
	sitesSQL     = `SELECT s.kind, s.state, s.country, s.postal_code, s.region, s.city, s.line1, s.region_native, s.city_native, s.line1_native, s.name FROM site s JOIN company c ON c.id = s.company ORDER BY c.name, s.kind DESC, s.source_key`
)
