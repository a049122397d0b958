package importrun

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"genkan/internal/fault"
	"genkan/internal/store"
)

// File is a file beside the command.
type File struct {
	Kind, Path string
	Encoding   string // "" to find out
	Dry        bool
	Anew       bool // begin at the first row, whatever was done before
}

// Watcher is told how a run gets on. All functions must be there.
type Watcher struct {
	Goes  func(Run)             // it begins, or goes on behind Run.Row
	Waits func(until time.Time) // the process that held it seems dead: its lease runs out at until
	Batch func(Run)
}

// RunFile imports a file: from its first row, or, if the same file was stopped or
// its process killed, from behind the last row that was written. When ctx ends
// it stops behind the batch under way; the run's state is Stopped then. The error
// is for what the file cannot help: a failed run says why in Run.Problem.
func (i *Imports) RunFile(ctx context.Context, f File, watch Watcher) (Run, error) {
	if _, err := i.kind(f.Kind); err != nil {
		return Run{}, err
	}
	encoding, err := ParseEncoding(f.Encoding)
	if err != nil {
		return Run{}, err
	}
	file, err := openLocal(f.Path)
	if err != nil {
		return Run{}, err
	}
	defer file.Close()
	digest, err := file.sum(ctx)
	if err != nil {
		return Run{}, err
	}
	want := Run{Kind: f.Kind, State: Running, Dry: f.Dry, Encoding: encoding, File: baseName(filepath.Base(f.Path)), Size: file.size, digest: digest}
	run, err := i.begin(ctx, want, f.Anew, watch)
	if err != nil {
		return run, err
	}
	watch.Goes(run)
	run, err = i.process(ctx, run, file, watch.Batch)
	if errors.Is(err, errCaught) {
		run.State = Stopped
		return run, i.leave(context.WithoutCancel(ctx), run.ID, Stopped)
	}
	if errors.Is(err, errLost) {
		run, err = i.Find(ctx, i.db, run.ID)
	}
	return run, err
}

// local is a file of this machine.
type local struct {
	*os.File
	size int64
}

func openLocal(name string) (*local, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err == nil && !info.Mode().IsRegular() {
		err = fmt.Errorf("%s is not an ordinary file", name)
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return &local{f, info.Size()}, nil
}

// Size gives the bytes of the file.
func (l *local) Size() int64 { return l.size }

// sum gives the file's SHA-256, by which it is known again.
func (l *local) sum(ctx context.Context) ([]byte, error) {
	h, b := sha256.New(), make([]byte, 1<<20)
	for at := int64(0); ctx.Err() == nil; {
		n, err := l.ReadAt(b, at)
		h.Write(b[:n])
		at += int64(n)
		if err == io.EOF {
			return h.Sum(nil), nil
		}
		if err != nil {
			return nil, err
		}
	}
	return nil, ctx.Err()
}

// begin finds the run of the same file that can go on, or makes a new one. Who
// was killed a moment ago still has the lease: then it waits.
func (i *Imports) begin(ctx context.Context, want Run, anew bool, watch Watcher) (Run, error) {
	var first time.Time // when the lease ended that we wait for
	for {
		run, err := store.Write(ctx, i.db, func(ctx context.Context, tx *store.Tx) (Run, error) { return i.beginOnce(ctx, tx, want, anew) })
		if err != nil || run.leaseBy == i.id {
			return run, err
		}
		if first.IsZero() {
			first = run.leasedUntil
			watch.Waits(first)
		}
		if run.leasedUntil.After(first) { // it is alive
			return run, fault.New(fault.Conflict, "import.fail.busy")
		}
		select {
		case <-ctx.Done():
			return run, ctx.Err()
		case <-time.After(200 * time.Millisecond):
		}
	}
}

// beginOnce gives a run that is ours, or one that somebody else holds.
func (i *Imports) beginOnce(ctx context.Context, tx *store.Tx, want Run, anew bool) (Run, error) {
	last, err := scanRun(tx.QueryRow(ctx, `
SELECT `+runColumns+` FROM import_run WHERE file_digest = $1 AND kind = $2 AND dry = $3 AND file_run IS NULL ORDER BY id DESC LIMIT 1`, want.digest, want.Kind, want.Dry))
	if err != nil && !errors.Is(err, store.ErrNoRows) {
		return last, fmt.Errorf("look for an earlier run: %w", err)
	}
	if err == nil && last.State == Running && last.leasedUntil.After(tx.Now()) {
		return last, nil
	}
	if err := i.alone(ctx, tx, want.Kind, last.ID); err != nil {
		return last, err
	}
	fits := want.Encoding == "" || want.Encoding == last.Encoding || last.Row == 0
	if err == nil && last.State != Done && fits && !anew {
		if want.Encoding != "" && last.Row == 0 {
			if _, err := tx.Exec(ctx, `UPDATE import_run SET encoding = $1 WHERE id = $2`, want.Encoding, last.ID); err != nil {
				return last, err
			}
		}
		return i.take(ctx, tx, last.ID)
	}
	want.leaseBy, want.leasedUntil, want.StartedAt = i.id, tx.Now().Add(lease), tx.Now()
	return create(ctx, tx, want)
}

// alone refuses a run while somebody works on another one of its kind, as dueSQL
// lets the worker wait: the difference of a day must not overtake the full file.
func (i *Imports) alone(ctx context.Context, tx *store.Tx, kind, id string) error {
	var others int64
	err := tx.QueryRow(ctx, `
SELECT COUNT(*) FROM import_run WHERE kind = $1 AND id <> $2 AND state = 'running' AND lease_until > $3`, kind, id, tx.Now()).Scan(&others)
	if err != nil {
		return fmt.Errorf("look for other runs of a kind: %w", err)
	}
	if others > 0 {
		return fault.New(fault.Conflict, "import.busy")
	}
	return nil
}
