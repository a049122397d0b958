package importrun

import (
	"context"
	"errors"
	"fmt"
	"time"

	"genkan/internal/fault"
	"genkan/internal/secret"
	"genkan/internal/store"
)

// States of a run.
const (
	Receiving = "receiving" // its file is being stored
	Waiting   = "waiting"   // for a worker
	Running   = "running"   // somebody holds it under a lease
	Done      = "done"
	Failed    = "failed"  // Problem says why; nothing of it is lost
	Stopped   = "stopped" // by an operator; it can go on
)

// Counts are what became of the things in a file; what was skipped and refused is
// counted by rows.
type Counts struct {
	Added, Changed, Same, Closed, Skipped, Refused int64
}

// Count is one of the counts with the message key of its name.
type Count struct {
	Key string
	N   int64
}

// Each lists the counts in the order people read them.
func (c Counts) Each() []Count {
	return []Count{
		{Key: "import.result.added", N: c.Added}, {Key: "import.result.changed", N: c.Changed}, {Key: "import.result.same", N: c.Same},
		{Key: "import.result.closed", N: c.Closed}, {Key: "import.result.skipped", N: c.Skipped}, {Key: "import.result.refused", N: c.Refused},
	}
}

func (c *Counts) add(r Result) {
	switch r {
	case Added:
		c.Added++
	case Changed:
		c.Changed++
	case Same:
		c.Same++
	case Closed:
		c.Closed++
	case Skipped:
		c.Skipped++
	case Refused:
		c.Refused++
	}
}

// Run is one import of one file.
type Run struct {
	ID, Kind, State string
	File            string // its name
	Encoding        string // "" while unknown
	MadeBy          string // account, "" for the command
	Dry             bool
	Stored          bool // the file is kept in the database
	Size            int64
	Position        int64 // bytes of the unpacked file that are done
	Total           int64 // bytes of the unpacked file, 0 if unknown
	Row             int64 // rows that are done
	Counts
	Problem     string // message key
	Args        []any
	CreatedAt   time.Time
	StartedAt   time.Time // the last time
	LastAt      time.Time // of the last batch
	FinishedAt  time.Time
	startedRow  int64
	attempts    int64 // processes that died over it since its position last moved
	digest      []byte
	fileRun     string
	leaseBy     string
	leasedUntil time.Time
}

// Open tells whether it still has something to do by itself.
func (r Run) Open() bool { return r.State == Waiting || r.State == Running }

// StateKey gives the message key of the run's state.
func (r Run) StateKey() string {
	switch r.State {
	case Receiving:
		return "import.state.receiving"
	case Waiting:
		return "import.state.waiting"
	case Running:
		return "import.state.running"
	case Done:
		return "import.state.done"
	case Failed:
		return "import.state.failed"
	}
	return "import.state.stopped"
}

// Share is how much is done, 0 to 1, or -1 if nobody knows.
func (r Run) Share() float64 {
	switch {
	case r.State == Done:
		return 1
	case r.Total <= 0:
		return -1
	}
	return min(float64(r.Position)/float64(r.Total), 0.99)
}

// Rate is how many rows a second it has done since it was last started.
func (r Run) Rate() float64 {
	seconds := r.LastAt.Sub(r.StartedAt).Seconds()
	if seconds <= 0 {
		return 0
	}
	return float64(r.Row-r.startedRow) / seconds
}

const runColumns = `id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, position, total, row_no,
    added, changed, same, closed, skipped, refused, problem, problem_args, made_by, lease_by, lease_until,
    created_at, started_at, started_row, attempts, finished_at`

type scanned interface{ Scan(into ...any) error }

func scanRun(row scanned) (Run, error) {
	var r Run
	var args string
	err := row.Scan(&r.ID, &r.Kind, &r.State, &r.Dry, store.Text(&r.Encoding), &r.File, &r.Size, &r.digest, store.Text(&r.fileRun), &r.Position, &r.Total, &r.Row,
		&r.Added, &r.Changed, &r.Same, &r.Closed, &r.Skipped, &r.Refused, store.Text(&r.Problem), store.Text(&args), store.Text(&r.MadeBy), store.Text(&r.leaseBy), store.Time(&r.leasedUntil),
		store.Time(&r.CreatedAt), store.Time(&r.StartedAt), &r.startedRow, &r.attempts, store.Time(&r.FinishedAt))
	r.Args, r.Stored, r.LastAt = decodeArgs(args), r.fileRun != "", r.FinishedAt
	if !r.leasedUntil.IsZero() {
		r.LastAt = r.leasedUntil.Add(-lease)
	}
	return r, err
}

// Find gives a run.
func (i *Imports) Find(ctx context.Context, q store.Querier, id string) (Run, error) {
	r, err := scanRun(q.QueryRow(ctx, `SELECT `+runColumns+` FROM import_run WHERE id = $1`, id))
	if errors.Is(err, store.ErrNoRows) {
		return r, fault.New(fault.NotFound, "import.run.missing")
	}
	if err != nil {
		return r, fmt.Errorf("read an import run: %w", err)
	}
	return r, nil
}

// Runs lists runs, newest first. after is the id of the last one that was shown,
// "" at first.
func (i *Imports) Runs(ctx context.Context, q store.Querier, most int, after string) ([]Run, error) {
	if after == "" {
		after = "zzzz" // behind every id
	}
	rows, err := q.Query(ctx, `SELECT `+runColumns+` FROM import_run WHERE id < $1 ORDER BY id DESC LIMIT $2`, after, most)
	if err != nil {
		return nil, fmt.Errorf("list import runs: %w", err)
	}
	defer rows.Close()
	var out []Run
	for rows.Next() {
		r, err := scanRun(rows)
		if err != nil {
			return nil, fmt.Errorf("list import runs: %w", err)
		}
		out = append(out, r)
	}
	return out, rows.Err()
}

// Problems lists what was wrong with rows, in their order, from behind after.
func (i *Imports) Problems(ctx context.Context, q store.Querier, id string, after Place, most int) ([]Problem, error) {
	rows, err := q.Query(ctx, `
SELECT row_no, seq, field, key, args FROM import_problem
WHERE run = $1 AND (row_no > $2 OR row_no = $2 AND seq > $3) ORDER BY row_no, seq LIMIT $4`, id, after.Row, after.Seq, most)
	if err != nil {
		return nil, fmt.Errorf("list problems of an import: %w", err)
	}
	defer rows.Close()
	var out []Problem
	for rows.Next() {
		var p Problem
		var args string
		if err := rows.Scan(&p.Row, &p.Seq, store.Text(&p.Field), &p.Key, &args); err != nil {
			return nil, fmt.Errorf("list problems of an import: %w", err)
		}
		p.Args = decodeArgs(args)
		out = append(out, p)
	}
	return out, rows.Err()
}

// create inserts a run.
func create(ctx context.Context, tx *store.Tx, r Run) (Run, error) {
	r.ID, r.CreatedAt = secret.OrderedID(tx.Now()), tx.Now()
	if r.fileRun == "self" {
		r.fileRun = r.ID
	}
	_, err := tx.Exec(ctx, `
INSERT INTO import_run (id, kind, state, dry, encoding, file_name, file_size, file_digest, file_run, position, total, row_no,
    added, changed, same, closed, skipped, refused, made_by, lease_by, lease_until, created_at, started_at, started_row, attempts)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, 0, 0, 0, 0, 0, 0, 0, 0, $10, $11, $12, $13, $14, 0, 0)`,
		r.ID, r.Kind, r.State, r.Dry, store.Null(r.Encoding), r.File, r.Size, r.digest, store.Null(r.fileRun),
		store.Null(r.MadeBy), store.Null(r.leaseBy), r.leasedUntil, r.CreatedAt, r.StartedAt)
	if err != nil {
		return r, fmt.Errorf("add an import run: %w", err)
	}
	return r, nil
}

// Start lets a run begin whose file is stored.
func (i *Imports) Start(ctx context.Context, tx *store.Tx, id string) error {
	return i.turn(ctx, tx, id, Waiting, "import.not_open", Receiving)
}

// Stop ends a run where it stands. The batch under way, if any, is not written.
func (i *Imports) Stop(ctx context.Context, tx *store.Tx, id string) error {
	return i.turn(ctx, tx, id, Stopped, "import.not_open", Waiting, Running)
}

// Resume lets a run whose file is stored go on.
func (i *Imports) Resume(ctx context.Context, tx *store.Tx, id string) error {
	r, err := i.Find(ctx, tx, id)
	if err != nil {
		return err
	}
	if !r.Stored {
		return fault.New(fault.Conflict, "import.not_stopped")
	}
	return i.turn(ctx, tx, id, Waiting, "import.not_stopped", Stopped, Failed)
}

// turn moves a run from one of two states to another: one guarded UPDATE.
func (i *Imports) turn(ctx context.Context, tx *store.Tx, id, to, otherwise string, from ...string) error {
	finished := time.Time{}
	if to == Stopped {
		finished = tx.Now()
	}
	n, err := tx.Exec(ctx, `
UPDATE import_run SET state = $1, lease_by = NULL, lease_until = NULL, finished_at = $2, problem = NULL, problem_args = NULL, attempts = 0
WHERE id = $3 AND state IN ($4, $5)`, to, finished, id, from[0], from[len(from)-1])
	if err != nil {
		return fmt.Errorf("change an import run: %w", err)
	}
	if n == 0 {
		if _, err := i.Find(ctx, tx, id); err != nil {
			return err
		}
		return fault.New(fault.Conflict, otherwise)
	}
	tx.AfterCommit(i.rouse)
	return nil
}

// Real starts what a dry run has judged, for real and with the same stored file.
func (i *Imports) Real(ctx context.Context, tx *store.Tx, dry, madeBy string) (string, error) {
	r, err := i.Find(ctx, tx, dry)
	if err != nil {
		return "", err
	}
	if !r.Dry || !r.Stored || r.State != Done {
		return "", fault.New(fault.Conflict, "import.not_dry")
	}
	var open int64
	if err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM import_run WHERE file_run = $1 AND state IN ('waiting', 'running')`, r.fileRun).Scan(&open); err != nil {
		return "", fmt.Errorf("look for runs of a file: %w", err)
	}
	if open > 0 { // sent twice
		return "", fault.New(fault.Conflict, "import.not_dry")
	}
	n, err := create(ctx, tx, Run{Kind: r.Kind, State: Waiting, Encoding: r.Encoding, File: r.File, Size: r.Size, MadeBy: madeBy, digest: r.digest, fileRun: r.fileRun})
	tx.AfterCommit(i.rouse)
	return n.ID, err
}
