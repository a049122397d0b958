package importrun

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"time"

	"genkan/internal/fault"
	"genkan/internal/importrun/packed"
	"genkan/internal/store"
)

// Bounds of a batch. How long it may hold the writer says store.DB.Hold: others
// wait for one batch, and may not wait over 100 ms (ACC-2).
const (
	leastFor = 5 * time.Millisecond // work shorter than this is not cut further: the disk is slow, not the work
	mostRows = 4000
	fewRows  = 8
)

// Errors that end the work on a run without failing it.
var (
	errLost   = errors.New("the import was stopped, or somebody else goes on with it")
	errDry    = errors.New("a dry run writes nothing")
	errCaught = errors.New("stopped")
)

// work is one process's work on one run.
type work struct {
	i     *Imports
	kind  Kind
	run   Run
	size  int // items of a batch
	tell  func(Run)
	notes []Problem
}

// process reads a file from where the run stands to its end. It answers nil when
// the run is done, or failed for a reason that its file gives (run.State says
// which), errCaught when ctx ended, and errLost when the run is no longer ours.
func (i *Imports) process(ctx context.Context, run Run, file packed.File, tell func(Run)) (Run, error) {
	kind, err := i.kind(run.Kind)
	if err != nil {
		return run, err
	}
	w := &work{i: i, kind: kind, run: run, size: 32, tell: tell}
	alive, stop := context.WithCancel(ctx)
	defer stop()
	go i.keepLease(alive, run.ID)
	err = w.hopeful()
	if err == nil {
		err = shielded(func() error { return w.rows(alive, file) })
	}
	if err == nil {
		err = shielded(func() error { return w.finish(ctx) })
	}
	w.run.State = Done
	f, isFault := fault.Of(err)
	switch {
	case err == nil:
	case errors.Is(err, errCaught), errors.Is(err, errLost), isFault && f.Kind == fault.Unavailable:
		return w.run, err
	case isFault && f.Kind == fault.Invalid:
		w.run.State, w.run.Problem, w.run.Args = Failed, f.Key, f.Args
		err = nil
	default:
		w.run.State, w.run.Problem = Failed, "import.fail.internal"
	}
	ended := w.end(ctx)
	return w.run, errors.Join(err, ended)
}

// mostAttempts is how many processes may die at one place of a file. Memory that
// runs out takes the whole process, which nothing in it can catch.
const mostAttempts = 5

func (w *work) hopeful() error {
	if w.run.attempts >= mostAttempts {
		return fault.New(fault.Invalid, "import.fail.attempts")
	}
	return nil
}

// shielded makes a panic an error: a file that trips the program takes no node down.
func shielded(step func() error) (err error) {
	defer func() {
		if recover() != nil { // the value may hold anything: only where it happened is told
			err = fmt.Errorf("panic: %s", debug.Stack())
		}
	}()
	return step()
}

// rows hands the rows on in batches.
func (w *work) rows(ctx context.Context, file packed.File) error {
	r, err := openRows(w.kind, file, w.run)
	if err != nil {
		return err
	}
	w.run.Total, w.notes = r.total, r.notes
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	feed := make(chan chunked, 8)
	go r.feed(ctx, feed)
	defer func() { // the reader must not outlive the file
		stop()
		for range feed {
		}
	}()
	var batch []entry
	for c := range feed {
		for _, e := range c.entries {
			if batch = append(batch, e); w.full(batch) {
				if err := w.write(ctx, r, batch); err != nil {
					return err
				}
				batch = batch[:0]
			}
		}
		switch {
		case c.err == io.EOF:
			return w.write(ctx, r, batch)
		case c.err != nil:
			return errors.Join(c.err, w.write(ctx, r, batch))
		}
	}
	return errCaught
}

// full tells whether a batch is as large as one may be.
func (w *work) full(batch []entry) bool { return len(batch) >= w.size }

// write commits a batch and lets others write.
func (w *work) write(ctx context.Context, r *reader, batch []entry) error {
	if ctx.Err() != nil {
		return errCaught
	}
	if len(batch) == 0 && len(w.notes) == 0 {
		return nil
	}
	w.run.Encoding = r.dec.encoding
	if err := w.commit(ctx, batch); err != nil {
		return err
	}
	w.notes = nil
	w.tell(w.run)
	w.i.db.Breathe()
	return nil
}

// patience is how long a database may be away before a run is given up; it can go
// on later.
const patience = time.Minute

// commit writes a batch, again if it met somebody else's write or an absent
// database.
func (w *work) commit(ctx context.Context, batch []entry) error {
	began := w.i.watch.Now()
	for try := 1; ; try++ {
		run, took, err := w.try(context.WithoutCancel(ctx), batch)
		if err == nil {
			w.run = run
			w.learn(len(batch), took)
			return nil
		}
		again := store.IsUnique(err) && try < 5 || fault.KindOf(err) == fault.Unavailable && w.i.watch.Now().Sub(began) < patience
		if !again {
			return err
		}
		select {
		case <-ctx.Done():
			return errCaught
		case <-time.After(min(time.Duration(try)*100*time.Millisecond, time.Second)):
		}
	}
}

// spent is how long a transaction worked, and how long it held the writer.
type spent struct{ work, held time.Duration }

// try writes a batch and the run's position in one transaction. A dry run takes
// two: one that is rolled back and one for the position.
func (w *work) try(ctx context.Context, batch []entry) (Run, spent, error) {
	var began time.Time
	var took spent
	b, entries := itemsOf(w.run, batch)
	run, err := store.WriteGuarded(ctx, w.i.db, func(ctx context.Context, tx *store.Tx) (noted, error) {
		began = w.i.watch.Now()
		outcomes, err := w.apply(ctx, tx, b)
		if err != nil {
			return noted{}, err
		}
		n := note(w.run, batch, entries, outcomes)
		n.problems = append(w.notes, n.problems...)
		if w.run.Dry {
			took.work = w.i.watch.Now().Sub(began)
			return n, errDry
		}
		err = w.i.save(ctx, tx, n)
		took.work = w.i.watch.Now().Sub(began)
		return n, err
	})
	took.held = w.i.watch.Now().Sub(began)
	if errors.Is(err, errDry) {
		run, err = w.saveDry(ctx, run)
	}
	if err != nil {
		return w.run, took, err
	}
	return run.run, took, nil
}

func (w *work) saveDry(ctx context.Context, n noted) (noted, error) {
	w.i.db.Breathe()
	return store.WriteGuarded(ctx, w.i.db, func(ctx context.Context, tx *store.Tx) (noted, error) {
		return n, w.i.save(ctx, tx, n)
	})
}

func (w *work) apply(ctx context.Context, tx *store.Tx, b Batch[any]) ([]Outcome, error) {
	if len(b.Items) == 0 {
		return nil, nil
	}
	out, err := w.kind.apply(ctx, tx, b)
	if err == nil && len(out) != len(b.Items) {
		err = fmt.Errorf("%d outcomes of %d items", len(out), len(b.Items))
	}
	if err != nil {
		return nil, fmt.Errorf("import rows %d to %d of kind %s: %w", b.Rows[0], b.Rows[len(b.Rows)-1], w.kind.Name(), err)
	}
	return out, nil
}

// learn chooses the size of the next batch by how long this one held the writer.
func (w *work) learn(n int, took spent) {
	w.size = nextSize(w.size, n, took, w.i.db.Hold())
}

// nextSize aims at four fifths of what a batch may take.
func nextSize(size, n int, took spent, most time.Duration) int {
	aim, held := most*4/5, max(took.held, 100*time.Microsecond)
	fits := int(int64(n) * int64(aim) / int64(held))
	switch {
	case held > most && took.work > leastFor:
		return max(fits, n/4, fewRows)
	case n >= size && (held < aim || took.work < leastFor):
		return min(max(fits, size+size/4), 2*size, mostRows)
	}
	return size
}

// finish lets the kind clear up after the last row.
func (w *work) finish(ctx context.Context) error {
	for !w.run.Dry {
		if ctx.Err() != nil {
			return errCaught
		}
		done, err := store.WriteGuarded(context.WithoutCancel(ctx), w.i.db, func(ctx context.Context, tx *store.Tx) (bool, error) {
			done, err := w.kind.finish(ctx, tx, w.run)
			if err != nil {
				return false, err
			}
			return done, w.i.save(ctx, tx, noted{run: w.run})
		})
		if err != nil {
			return fmt.Errorf("finish an import of kind %s: %w", w.kind.Name(), err)
		}
		if done {
			return nil
		}
		w.tell(w.run)
		w.i.db.Breathe()
	}
	return nil
}

// end writes how the run ended.
func (w *work) end(ctx context.Context) error {
	r, err := store.WriteGuarded(context.WithoutCancel(ctx), w.i.db, func(ctx context.Context, tx *store.Tx) (Run, error) {
		r := w.run
		r.FinishedAt, r.LastAt = tx.Now(), tx.Now()
		n, err := tx.Exec(ctx, `
UPDATE import_run SET state = $1, finished_at = $2, problem = $3, problem_args = $4, lease_by = NULL, lease_until = NULL
WHERE id = $5 AND state = 'running' AND lease_by = $6`, r.State, r.FinishedAt, store.Null(r.Problem), store.Null(argsOf(r)), r.ID, w.i.id)
		if err == nil && n == 0 {
			err = errLost
		}
		return r, err
	})
	if err != nil {
		return err
	}
	w.run = r
	w.tell(r)
	return nil
}

func argsOf(r Run) string {
	if r.Problem == "" {
		return ""
	}
	return encodeArgs(r.Args)
}
