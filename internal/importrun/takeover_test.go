package importrun

import (
	"context"
	"strings"
	"testing"
	"time"

	"genkan/internal/fault"
	"genkan/internal/store"
)

// die leaves all runs that are open as a killed process does, with leases that
// have run out.
func (r *rig) die() {
	r.t.Helper()
	if err := r.write(func(ctx context.Context, tx *store.Tx) error {
		_, err := tx.Exec(ctx, `UPDATE import_run SET state = 'running', lease_by = 'dead', lease_until = $1 WHERE state IN ('waiting', 'running')`, tx.Now())
		return err
	}); err != nil {
		r.t.Fatal(err)
	}
}

// The difference of a day must not overtake the full file: of one kind only one
// file is imported at a time, whoever does it.
func TestRunFile_oneOfAKindAtATime(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		full, day := r.file(rowsOf(200)), r.file("name000001,changed\n")
		other := r.another()
		once := false
		watch := silent()
		watch.Batch = func(Run) {
			if once {
				return
			}
			once = true
			for _, f := range []File{{Kind: "things", Path: day}, {Kind: "things", Path: day, Anew: true}, {Kind: "things", Path: full, Dry: true}} {
				if run, err := other.RunFile(t.Context(), f, silent()); !fault.Has(err, "import.busy") {
					t.Errorf("%+v: %s %v", f, run.State, err)
				}
			}
			if run, err := other.RunFile(t.Context(), File{Kind: "groups", Path: day}, silent()); err != nil || run.State != Done {
				t.Errorf("another kind: %s %v", run.State, err)
			}
		}
		if run, err := r.imp.RunFile(t.Context(), File{Kind: "things", Path: full}, watch); err != nil || run.State != Done || !once {
			t.Fatalf("%+v %v", run, err)
		}
		if run := r.try(File{Kind: "things", Path: day}); run.State != Done || run.Row != 1 {
			t.Errorf("afterwards: %+v", run)
		}

		// A worker's run counts as well, until its lease is over.
		stored := r.send(Upload{Kind: "things", File: "a.csv"}, "name000002,changed\n")
		if _, ok, err := other.claim(t.Context()); !ok || err != nil {
			t.Fatal(ok, err)
		}
		if _, err := r.imp.RunFile(t.Context(), File{Kind: "things", Path: day, Anew: true}, silent()); !fault.Has(err, "import.busy") {
			t.Errorf("beside a worker: %v", err)
		}
		r.clk.Advance(lease)
		if run := r.try(File{Kind: "things", Path: day, Anew: true}); run.State != Done {
			t.Errorf("the worker of %s is dead: %+v", stored.ID, run)
		}
	})
}

// Killed between what is wrong with the header and the end, a file of nothing but
// a header is judged again from its beginning.
func TestRun_onlyAHeaderGoesOn(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		path := r.file("name,value,Colour,Size\n")
		watch := silent()
		watch.Batch = func(run Run) {
			if run.State == Running {
				r.die()
			}
		}
		first, err := r.imp.RunFile(t.Context(), File{Kind: "named", Path: path}, watch)
		if err != nil || first.State != Running || r.problems(first.ID) == "" {
			t.Fatalf("%+v %v", first, err)
		}
		run := r.try(File{Kind: "named", Path: path})
		if run.State != Done || run.ID != first.ID {
			t.Errorf("%s %s", run.State, run.Problem)
		}
		if got := r.problems(run.ID); got != "1 Colour row.unknown; 1 Size row.unknown" {
			t.Errorf("problems: %s", got)
		}
		// To note it again is no progress.
		path = r.file("name,value,Shape\n")
		for range mostAttempts {
			if run, err := r.imp.RunFile(t.Context(), File{Kind: "named", Path: path}, watch); err != nil || run.State != Running {
				t.Fatalf("%+v %v", run, err)
			}
		}
		if run := r.try(File{Kind: "named", Path: path}); run.Problem != "import.fail.attempts" {
			t.Errorf("after %d deaths: %s %s", mostAttempts, run.State, run.Problem)
		}
	})
}

// A file at which the process dies again and again is given up, unless it gets
// on in between. Whoever starts it again gets as many attempts anew.
func TestStored_aFileThatKillsIsGivenUp(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		run := r.send(Upload{Kind: "things", File: "a.csv"}, rowsOf(500))
		dies := func(times int) {
			t.Helper()
			for n := range times {
				if got, ok, err := r.another().claim(t.Context()); !ok || err != nil || got.ID != run.ID {
					t.Fatalf("attempt %d: %+v %v %v", n, got, ok, err)
				}
				r.die()
			}
		}
		var at Run
		for range 3 {
			dies(mostAttempts - 1)
			// The next one commits a batch before it ends.
			ctx, stop := context.WithCancel(t.Context())
			r.hook = func(Batch[thing]) error { stop(); return nil }
			r.imp.Drain(ctx)
			stop()
			before := at.Row
			if at = r.find(run.ID); at.State != Waiting || at.Row == before || at.Row == 500 {
				t.Fatalf("%+v", at)
			}
		}
		r.hook = func(Batch[thing]) error {
			t.Error("it was tried once more")
			return nil
		}
		dies(mostAttempts)
		r.imp.Drain(t.Context())
		if got := r.find(run.ID); got.State != Failed || got.Problem != "import.fail.attempts" || got.Row != at.Row || !got.Stored {
			t.Errorf("%+v", got)
		}
		r.hook = nil
		if err := r.write(func(ctx context.Context, tx *store.Tx) error { return r.imp.Resume(ctx, tx, run.ID) }); err != nil {
			t.Fatal(err)
		}
		dies(mostAttempts - 1)
		r.imp.Drain(t.Context())
		if got := r.find(run.ID); got.State != Done || got.Added != 500 {
			t.Errorf("with the mistake mended: %+v", got)
		}
	})
}

// The same for a file beside the command.
func TestRunFile_aFileThatKillsIsGivenUp(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		path := r.file(strings.Repeat("a,1\n", 20))
		for range mostAttempts {
			watch := silent()
			watch.Goes = func(Run) { r.die() }
			if run, err := r.another().RunFile(t.Context(), File{Kind: "things", Path: path}, watch); err != nil || run.State != Running {
				t.Fatalf("%+v %v", run, err)
			}
			r.clk.Advance(time.Second)
		}
		if run := r.try(File{Kind: "things", Path: path}); run.State != Failed || run.Problem != "import.fail.attempts" {
			t.Errorf("%s %s", run.State, run.Problem)
		}
		if run := r.try(File{Kind: "things", Path: path}); run.State != Done || run.Same != 19 {
			t.Errorf("started once more: %s %+v", run.State, run.Counts)
		}
	})
}
