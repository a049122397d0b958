package importrun

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"genkan/internal/fault"
	"genkan/internal/store"
)

// send stores a text and lets its run begin.
func (r *rig) send(u Upload, text string) Run {
	r.t.Helper()
	run, err := r.imp.Store(r.t.Context(), u, strings.NewReader(text))
	if err != nil {
		r.t.Fatal(err)
	}
	if err := r.write(func(ctx context.Context, tx *store.Tx) error { return r.imp.Start(ctx, tx, run.ID) }); err != nil {
		r.t.Fatal(err)
	}
	return run
}

func (r *rig) find(id string) Run {
	r.t.Helper()
	run, err := r.imp.Find(r.t.Context(), r.db, id)
	if err != nil {
		r.t.Fatal(err)
	}
	return run
}

func (r *rig) parts() (n int64) {
	r.t.Helper()
	if err := r.db.QueryRow(r.t.Context(), `SELECT COUNT(*) FROM import_part`).Scan(&n); err != nil {
		r.t.Fatal(err)
	}
	return n
}

func TestStored_dryThenReal(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		text := rowsOf(300) + ",bad\n" + strings.Repeat("same,"+strings.Repeat("x", 600)+"\n", 1000) // several parts
		dry := r.send(Upload{Kind: "things", File: `C:\Users\x\..\rows.csv`, Dry: true, MadeBy: ""}, text)
		if r.parts() != int64(len(text)/partSize+1) || dry.Size != int64(len(text)) || dry.File != "rows.csv" {
			t.Fatalf("%d parts of %d bytes: %+v", r.parts(), len(text), dry)
		}
		r.another().Drain(t.Context()) // on any node
		dry = r.find(dry.ID)
		if dry.State != Done || dry.Refused != 1 || r.kept() != "" || dry.Share() != 1 || !dry.Stored {
			t.Fatalf("dry: %+v", dry)
		}
		r.clk.Advance(time.Second)
		var id string
		if err := r.write(func(ctx context.Context, tx *store.Tx) (err error) {
			id, err = r.imp.Real(ctx, tx, dry.ID, "")
			return err
		}); err != nil {
			t.Fatal(err)
		}
		if err := r.write(func(ctx context.Context, tx *store.Tx) error { _, err := r.imp.Real(ctx, tx, dry.ID, ""); return err }); !fault.Has(err, "import.not_dry") {
			t.Errorf("a second click: %v", err)
		}
		r.imp.Drain(t.Context())
		run := r.find(id)
		if want := (Counts{Added: 301, Same: 999, Refused: 1}); run.State != Done || run.Counts != want || run.Stored {
			t.Errorf("real: %+v", run)
		}
		if r.parts() != 0 {
			t.Errorf("%d parts are left", r.parts())
		}
		if err := r.write(func(ctx context.Context, tx *store.Tx) error { _, err := r.imp.Real(ctx, tx, dry.ID, ""); return err }); !fault.Has(err, "import.not_dry") {
			t.Errorf("its file is gone: %v", err)
		}
		all, err := r.imp.Runs(t.Context(), r.db, 1, "")
		if err != nil || len(all) != 1 || all[0].ID != id {
			t.Errorf("newest: %+v %v", all, err)
		}
		if all, err = r.imp.Runs(t.Context(), r.db, 5, id); err != nil || len(all) != 1 || all[0].ID != dry.ID {
			t.Errorf("older: %+v %v", all, err)
		}
	})
}

// A worker that dies holds its run until the lease is over; the next goes on
// behind its last batch. One that is told to end gives the run back at once.
func TestStored_anotherNodeGoesOn(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		run := r.send(Upload{Kind: "things", File: "a.csv"}, rowsOf(2000))
		ctx, stop := context.WithCancel(t.Context())
		calls := 0
		r.hook = func(Batch[thing]) error {
			if calls++; calls == 3 {
				stop()
			}
			return nil
		}
		r.imp.Drain(ctx)
		left := r.find(run.ID)
		if left.State != Waiting || left.Row == 0 || left.Row == 2000 {
			t.Fatalf("given back: %+v", left)
		}
		// The next one is killed: nobody gives anything back.
		r.hook = nil
		if err := r.write(func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.Exec(ctx, `UPDATE import_run SET state = 'running', lease_by = 'dead', lease_until = $1`, tx.Now().Add(lease))
			return err
		}); err != nil {
			t.Fatal(err)
		}
		if r.imp.workOnce(t.Context()) {
			t.Error("a run under a lease was taken")
		}
		r.clk.Advance(lease)
		r.imp.Drain(t.Context())
		if run := r.find(run.ID); run.State != Done || run.Added != 2000 {
			t.Errorf("%+v", run)
		}
	})
}

// Two runs of one kind do not go at once, and the older goes first; of two
// workers one gets a run.
func TestStored_order(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		first := r.send(Upload{Kind: "things", File: "1.csv"}, "a,1\n")
		r.clk.Advance(time.Second)
		second := r.send(Upload{Kind: "things", File: "2.csv"}, "a,2\n")
		other := r.another()
		once := false
		r.hook = func(Batch[thing]) error {
			if !once {
				once = true
				if run, ok, err := other.claim(context.WithoutCancel(t.Context())); r.db.Dialect() == store.Postgres && (ok || err != nil) {
					t.Errorf("a second worker got %s %v", run.File, err)
				}
			}
			return nil
		}
		if r.db.Dialect() == store.SQLite { // there the claim would wait for this very transaction
			once = true
		}
		r.imp.Drain(t.Context())
		if got := r.kept(); got != "a=2" {
			t.Errorf("kept %s: the later file ran first", got)
		}
		for _, run := range []Run{first, second} {
			if run := r.find(run.ID); run.State != Done {
				t.Errorf("%s is %s", run.File, run.State)
			}
		}
	})
}

func TestStore_refusals(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		endless := io.MultiReader(strings.NewReader("a,1\n"), iotest.ErrReader(errors.New("the line is cut")))
		for name, c := range map[string]struct {
			u   Upload
			r   io.Reader
			key string
		}{
			"kind":     {Upload{Kind: "x"}, strings.NewReader("a"), "import.kind"},
			"encoding": {Upload{Kind: "things", Encoding: "latin1"}, strings.NewReader("a"), "import.fail.encoding"},
			"empty":    {Upload{Kind: "things"}, strings.NewReader(""), "import.fail.empty"},
			"cut":      {Upload{Kind: "things"}, endless, "import.fail.sent"},
		} {
			if _, err := r.imp.Store(t.Context(), c.u, c.r); !fault.Has(err, c.key) {
				t.Errorf("%s: %v", name, err)
			}
		}
		all, err := r.imp.Runs(t.Context(), r.db, 10, "")
		if err != nil || len(all) != 0 || r.parts() != 0 {
			t.Errorf("left behind: %+v, %d parts, %v", all, r.parts(), err)
		}
	})
}

// A file that is too large is refused while it arrives, and nothing of it stays.
func TestStore_tooLarge(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.imp.mostUpload = 3 * partSize
		_, err := r.imp.Store(t.Context(), Upload{Kind: "things"}, strings.NewReader(strings.Repeat("x", 3*partSize+1)))
		if !fault.Has(err, "import.too_large") || r.parts() != 0 {
			t.Errorf("%v, %d parts", err, r.parts())
		}
		if _, err := r.imp.Store(t.Context(), Upload{Kind: "things"}, strings.NewReader(strings.Repeat("x", 3*partSize))); err != nil || r.parts() != 3 {
			t.Errorf("one that just fits: %v, %d parts", err, r.parts())
		}
	})
}

func TestClean(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		if _, err := r.imp.Store(t.Context(), Upload{Kind: "things", File: "never started"}, strings.NewReader("a,1\n")); err != nil {
			t.Fatal(err)
		}
		dry := r.send(Upload{Kind: "things", File: "dry", Dry: true}, "a,1\n,2\n")
		r.imp.Drain(t.Context())
		clean := func(parts int64, runs, problems int) {
			t.Helper()
			if err := r.imp.Clean(t.Context()); err != nil {
				t.Fatal(err)
			}
			all, err := r.imp.Runs(t.Context(), r.db, 10, "")
			if err != nil || r.parts() != parts || len(all) != runs {
				t.Errorf("%d parts, %d runs, %v; want %d and %d", r.parts(), len(all), err, parts, runs)
			}
			if got := r.problems(dry.ID); (got != "") != (problems > 0) {
				t.Errorf("problems: %q", got)
			}
		}
		clean(2, 2, 1)
		r.clk.Advance(keepUpload + time.Second)
		clean(1, 1, 1)
		r.clk.Advance(keepFile)
		clean(0, 1, 1)
		if r.find(dry.ID).Stored {
			t.Error("the run says its file is still there")
		}
		r.clk.Advance(keepProblems)
		clean(0, 1, 0)

		// Somebody died while removing a file: the runs know, the parts are there.
		cut := r.send(Upload{Kind: "things", File: "cut", Dry: true}, "a,1\n")
		r.imp.Drain(t.Context())
		if err := r.write(func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.Exec(ctx, `UPDATE import_run SET file_run = NULL WHERE id = $1`, cut.ID)
			return err
		}); err != nil || r.parts() != 1 {
			t.Fatal(r.parts(), err)
		}
		r.clk.Advance(time.Second)
		clean(0, 2, 0)

		// A command that was killed, and nobody came back.
		if err := r.write(func(ctx context.Context, tx *store.Tx) error {
			_, err := create(ctx, tx, Run{Kind: "things", State: Running, leaseBy: "dead", leasedUntil: tx.Now().Add(lease)})
			return err
		}); err != nil {
			t.Fatal(err)
		}
		r.clk.Advance(lease + keepAbandoned + time.Second)
		clean(0, 3, 0)
		all, err := r.imp.Runs(t.Context(), r.db, 1, "")
		if err != nil || all[0].State != Stopped {
			t.Errorf("abandoned: %+v %v", all, err)
		}
	})
}

func TestParts_readAnywhere(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		text := bytes.Repeat([]byte("0123456789"), 60_000)
		run := r.send(Upload{Kind: "things", File: "x"}, string(text))
		p := r.imp.openParts(t.Context(), r.find(run.ID))
		for _, c := range [][2]int64{{0, 10}, {partSize - 3, 6}, {partSize - 3, 2*partSize + 1}, {int64(len(text)) - 2, 2}} {
			b := make([]byte, c[1])
			n, err := p.ReadAt(b, c[0])
			if want := text[c[0]:min(c[0]+c[1], int64(len(text)))]; !bytes.Equal(b[:n], want) || n < len(b) && err != io.EOF {
				t.Errorf("%v: %d bytes, %v", c, n, err)
			}
		}
		if n, err := p.ReadAt(make([]byte, 1), int64(len(text))); n != 0 || err != io.EOF {
			t.Errorf("behind the end: %d %v", n, err)
		}
	})
}
