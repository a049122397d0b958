package store

import (
	"context"
	"database/sql"
	"fmt"
	"math/rand/v2"
	"time"

	"genkan/internal/fault"
)

// Tx is an open write transaction. It is never nil, never kept, and never put
// into a context.
type Tx struct {
	db     *DB
	tx     *sql.Tx
	now    time.Time
	missed []string
	after  []func()
}

// Now is the one time of this transaction.
func (t *Tx) Now() time.Time { return t.now }

// Dialect tells which database it is, for a fragment.
func (t *Tx) Dialect() Dialect { return t.db.dialect }

// AfterCommit runs f once the transaction has been committed. It is for
// wake-ups only: nothing that must happen may stand there, because a crash in
// between loses it.
func (t *Tx) AfterCommit(f func()) { t.after = append(t.after, f) }

// Exec runs a writing statement and gives how many rows it touched.
func (t *Tx) Exec(ctx context.Context, query string, args ...any) (int64, error) {
	var res sql.Result
	var err error
	if s := t.prepared(ctx, query); s != nil {
		res, err = s.ExecContext(ctx, convert(args)...)
	} else {
		res, err = t.tx.ExecContext(ctx, t.text(query), convert(args)...)
	}
	if err != nil {
		return 0, explain(err)
	}
	return res.RowsAffected()
}

// Query reads inside the transaction.
func (t *Tx) Query(ctx context.Context, query string, args ...any) (*Rows, error) {
	var rows *sql.Rows
	var err error
	if s := t.prepared(ctx, query); s != nil {
		rows, err = s.QueryContext(ctx, convert(args)...)
	} else {
		rows, err = t.tx.QueryContext(ctx, t.text(query), convert(args)...)
	}
	if err != nil {
		return nil, explain(err)
	}
	return &Rows{rows}, nil
}

// QueryRow reads at most one row inside the transaction; with RETURNING it
// writes too.
func (t *Tx) QueryRow(ctx context.Context, query string, args ...any) *Row {
	if s := t.prepared(ctx, query); s != nil {
		return &Row{row: s.QueryRowContext(ctx, convert(args)...)}
	}
	return &Row{row: t.tx.QueryRowContext(ctx, t.text(query), convert(args)...)}
}

// prepared finds the statement on SQLite's one write connection. A text that
// was never prepared is remembered: preparing it now would wait for the
// connection this transaction holds.
func (t *Tx) prepared(ctx context.Context, query string) *sql.Stmt {
	if t.db.dialect == Postgres {
		return nil
	}
	if s := t.db.writes.get(query); s != nil {
		return t.tx.StmtContext(ctx, s)
	}
	t.missed = append(t.missed, query)
	return nil
}

func (t *Tx) text(query string) string {
	if t.db.dialect == Postgres {
		return query
	}
	return numbered(query)
}

// Write runs fn in a serializable transaction and gives what fn gives. On
// PostgreSQL it is repeated when another transaction got in the way, until the
// deadline; then the fault is of kind unavailable. fn may run several times: it
// has no effect outside the Tx and hands its results back only by returning
// them.
func Write[T any](ctx context.Context, db *DB, fn func(ctx context.Context, tx *Tx) (T, error)) (T, error) {
	return run(ctx, db, sql.LevelSerializable, fn)
}

// WriteGuarded is for operations in which every decision is a unique index or
// one guarded UPDATE: READ COMMITTED on PostgreSQL, the same as Write on
// SQLite. A test lists its callers.
func WriteGuarded[T any](ctx context.Context, db *DB, fn func(ctx context.Context, tx *Tx) (T, error)) (T, error) {
	return run(ctx, db, sql.LevelReadCommitted, fn)
}

func run[T any](ctx context.Context, db *DB, level sql.IsolationLevel, fn func(context.Context, *Tx) (T, error)) (T, error) {
	if db.dialect == SQLite {
		level = sql.LevelDefault
		select {
		case db.turn <- struct{}{}:
			defer func() { <-db.turn }()
		case <-ctx.Done():
			var none T
			return none, explain(ctx.Err())
		}
	}
	ends := time.NewTimer(db.deadline)
	defer ends.Stop()
	for try := 0; ; try++ {
		out, err := once(ctx, db, level, fn)
		if err == nil || !repeatable(err) {
			return out, err
		}
		pause := time.Duration(1+rand.IntN(4<<min(try, 5))) * time.Millisecond
		select {
		case <-ends.C:
			return out, fault.New(fault.Unavailable, "error.busy").Because(err).After(time.Second)
		case <-ctx.Done():
			return out, explain(ctx.Err())
		case <-time.After(pause):
			db.repeats.Add(1)
		}
	}
}

func once[T any](ctx context.Context, db *DB, level sql.IsolationLevel, fn func(context.Context, *Tx) (T, error)) (out T, err error) {
	stx, err := db.begin(ctx, level)
	if err != nil {
		return out, explain(fmt.Errorf("begin: %w", err))
	}
	ctx = db.local(ctx)
	tx := &Tx{db: db, tx: stx, now: db.clock.Now().Truncate(time.Microsecond)}
	done := false
	defer func() {
		if !done { // fn failed or panicked
			stx.Rollback()
		}
	}()
	if out, err = fn(ctx, tx); err != nil {
		return out, err
	}
	done = true
	if err := stx.Commit(); err != nil {
		return out, explain(fmt.Errorf("commit: %w", err))
	}
	db.prepareMissed(ctx, tx.missed)
	for _, f := range tx.after {
		f()
	}
	return out, nil
}

// How long a writer of SQLite waits for another process, and how often it looks.
const (
	lockLook = time.Millisecond
	lockWait = 10 * time.Second
)

// begin takes SQLite's one write lock, which another process may hold. SQLite's
// own waiting sleeps up to 100 ms between two looks: beside an import, which
// lets go for a moment only (Breathe), a writer would wait for seconds.
func (db *DB) begin(ctx context.Context, level sql.IsolationLevel) (*sql.Tx, error) {
	for waited := time.Duration(0); ; waited += lockLook {
		tx, err := db.writer.BeginTx(db.local(ctx), &sql.TxOptions{Isolation: level})
		if err == nil || db.dialect != SQLite || !repeatable(err) || waited >= lockWait {
			return tx, err
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(lockLook):
		}
	}
}

// Hold is how long one of many transactions in a row may take: on SQLite all
// other writers wait for it, on PostgreSQL only those of the same rows do.
func (db *DB) Hold() time.Duration {
	if db.dialect == SQLite {
		return 25 * time.Millisecond
	}
	return 100 * time.Millisecond
}

// Breathe is for whoever writes one transaction after another for minutes: it
// leaves a gap in which other processes can take SQLite's write lock. Writers of
// this process need none, for their turns come in order.
func (db *DB) Breathe() {
	if db.dialect == SQLite {
		time.Sleep(2 * lockLook)
	}
}

// prepareMissed prepares what the transaction ran unprepared, while its turn
// still holds the write connection free. A failure costs only speed.
func (db *DB) prepareMissed(ctx context.Context, texts []string) {
	for _, text := range texts {
		if db.writes.get(text) != nil {
			continue
		}
		if s, err := db.writer.PrepareContext(ctx, numbered(text)); err == nil {
			db.writes.put(text, s)
		}
	}
}

// None is the result of a write that has none.
type None = struct{}
