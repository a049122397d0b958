package importrun

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"genkan/internal/clock"
	"genkan/internal/fault"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

// thing is a row of the tests' own kind, which writes into the table setting.
type thing struct{ name, value string }

// rig is a database with imports of the kinds "things" (name, value; no header),
// "named" (with a header) and "groups" (neighbouring rows of one name).
type rig struct {
	t    *testing.T
	db   *store.DB
	clk  *clock.Manual
	imp  *Imports
	logs *bytes.Buffer

	mu    sync.Mutex
	hook  func(b Batch[thing]) error // called within Apply
	sizes []int                      // of batches
	ended int                        // calls of Finish
}

func each(t *testing.T, fn func(t *testing.T, r *rig)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		r := &rig{t: t, db: db, clk: clk, logs: &bytes.Buffer{}}
		r.imp = r.another()
		fn(t, r)
	})
}

// another gives imports as another process has them.
func (r *rig) another() *Imports {
	columns := []string{"name", "value"}
	base := Source[thing]{Parse: r.parse, Apply: r.apply, Finish: r.finish}
	things, named, groups := base, base, base
	things.Name, things.Layout = "things", Layout{Columns: columns}
	named.Name, named.Layout = "named", Layout{Columns: columns, Header: true, Required: []string{"name"}}
	groups.Name, groups.Layout = "groups", Layout{Columns: columns}
	groups.Join = func(into *thing, next thing) bool {
		if into.name != next.name {
			return false
		}
		into.value += "+" + next.value
		return true
	}
	log := slog.New(slog.NewTextHandler(r.logs, nil))
	return New(Parts{DB: r.db, Log: log, Kinds: []Kind{Define(things), Define(named), Define(groups)}})
}

func (r *rig) parse(row *Row) (thing, error) {
	v := thing{row.Get("name"), row.Get("value")}
	switch {
	case v.name == "skip":
		return v, Skip
	case v.name == "":
		return v, fault.New(fault.Invalid, "import.value.missing").On("name")
	}
	return v, nil
}

func (r *rig) apply(ctx context.Context, tx *store.Tx, b Batch[thing]) ([]Outcome, error) {
	r.mu.Lock()
	r.sizes = append(r.sizes, len(b.Items))
	hook := r.hook
	r.mu.Unlock()
	if hook != nil {
		if err := hook(b); err != nil {
			return nil, err
		}
	}
	out := make([]Outcome, len(b.Items))
	for i, v := range b.Items {
		result, err := r.put(ctx, tx, v)
		if err != nil {
			return nil, err
		}
		out[i].Result = result
		if result == Refused {
			out[i].Problem = fault.New(fault.Conflict, "import.value.differs", "value", v.value).On("value")
		}
	}
	return out, nil
}

func (r *rig) put(ctx context.Context, tx *store.Tx, v thing) (Result, error) {
	if v.value == "refuse" {
		return Refused, nil
	}
	var old string
	err := tx.QueryRow(ctx, `SELECT value FROM setting WHERE name = $1`, v.name).Scan(&old)
	switch {
	case err == store.ErrNoRows:
		_, err = tx.Exec(ctx, `INSERT INTO setting (name, value) VALUES ($1, $2)`, v.name, v.value)
		return Added, err
	case err != nil:
		return "", err
	case old == v.value:
		return Same, nil
	}
	_, err = tx.Exec(ctx, `UPDATE setting SET value = $1 WHERE name = $2`, v.value, v.name)
	return Changed, err
}

func (r *rig) finish(context.Context, *store.Tx, Run) (bool, error) {
	r.ended++
	return r.ended%3 == 0, nil
}

// file writes a file and gives its path.
func (r *rig) file(text string) string {
	r.t.Helper()
	path := filepath.Join(r.t.TempDir(), "rows.csv")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		r.t.Fatal(err)
	}
	return path
}

func silent() Watcher {
	return Watcher{Goes: func(Run) {}, Waits: func(time.Time) {}, Batch: func(Run) {}}
}

// run imports a file and wants it done.
func (r *rig) run(kind, text string) Run {
	r.t.Helper()
	run := r.try(File{Kind: kind, Path: r.file(text)})
	if run.State != Done {
		r.t.Fatalf("it is %s: %s %v", run.State, run.Problem, run.Args)
	}
	return run
}

// try imports a file and gives how the run ended.
func (r *rig) try(f File) Run {
	r.t.Helper()
	run, err := r.imp.RunFile(r.t.Context(), f, silent())
	if err != nil {
		r.t.Fatal(err)
	}
	kept, err := r.imp.Find(r.t.Context(), r.db, run.ID)
	if err != nil || kept.State != run.State || kept.Counts != run.Counts || kept.Row != run.Row || kept.Position != run.Position {
		r.t.Fatalf("the database says %+v, %v; the import %+v", kept, err, run)
	}
	return run
}

// kept lists what is in the table, "name=value" in order of the names.
func (r *rig) kept() string {
	r.t.Helper()
	rows, err := r.db.Query(r.t.Context(), `SELECT name, value FROM setting ORDER BY name`)
	if err != nil {
		r.t.Fatal(err)
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var name, value string
		if err := rows.Scan(&name, &value); err != nil {
			r.t.Fatal(err)
		}
		out = append(out, name+"="+value)
	}
	return strings.Join(out, " ")
}

// problems lists what the run remembers, "row field key".
func (r *rig) problems(id string) string {
	r.t.Helper()
	all, err := r.imp.Problems(r.t.Context(), r.db, id, Place{}, 100)
	if err != nil {
		r.t.Fatal(err)
	}
	var out []string
	for _, p := range all {
		out = append(out, strings.Join(strings.Fields(fmt.Sprint(p.Row, " ", p.Field, " ", strings.TrimPrefix(p.Key, "import."))), " "))
	}
	return strings.Join(out, "; ")
}

// rows makes a file of n rows.
func rowsOf(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "name%06d,value\n", i)
	}
	return b.String()
}

func (r *rig) write(fn func(ctx context.Context, tx *store.Tx) error) error {
	_, err := store.Write(r.t.Context(), r.db, func(ctx context.Context, tx *store.Tx) (store.None, error) { return store.None{}, fn(ctx, tx) })
	return err
}
