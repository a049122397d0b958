package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	_ "modernc.org/sqlite" // the driver "sqlite"

	"genkan/internal/clock"
)

// Dialect names the database, for the few fragments that must differ.
type Dialect string

// The two databases, both first class.
const (
	SQLite   Dialect = "sqlite"
	Postgres Dialect = "postgres"
)

// SkipLocked is the row lock of a claim: on SQLite there is one writer, so
// nothing is locked by anybody else.
func (d Dialect) SkipLocked() string {
	if d == Postgres {
		return " FOR UPDATE SKIP LOCKED"
	}
	return ""
}

// Options are what Open needs besides the address.
type Options struct {
	Clock    clock.Clock   // nil: the system's
	MaxConns int           // PostgreSQL connections of this node; 0 means 8
	Deadline time.Duration // how long a write is repeated; 0 means 2 s
}

// DB is an open database. It is safe for concurrent use.
type DB struct {
	dialect  Dialect
	clock    clock.Clock
	deadline time.Duration
	file     string        // SQLite's file
	migrates string        // SQLite: how migrations open it
	writer   *sql.DB       // SQLite: one connection; PostgreSQL: the pool
	reader   *sql.DB       // SQLite: read-only connections; PostgreSQL: the same pool
	turn     chan struct{} // SQLite: writers pass one by one, in order of arrival
	reads    statements
	writes   statements
	repeats  atomic.Int64
}

// Open opens "sqlite:PATH" or "postgres://…". It does not migrate. A missing
// folder of a SQLite file is made, readable by the owner only.
func Open(ctx context.Context, address string, o Options) (*DB, error) {
	db := &DB{clock: o.Clock, deadline: o.Deadline}
	if db.clock == nil {
		db.clock = clock.System()
	}
	if db.deadline == 0 {
		db.deadline = 2 * time.Second
	}
	var err error
	if path, ok := strings.CutPrefix(address, "sqlite:"); ok {
		err = db.openSQLite(path)
	} else if strings.HasPrefix(address, "postgres://") || strings.HasPrefix(address, "postgresql://") {
		err = db.openPostgres(address, o.MaxConns)
	} else {
		err = errors.New("the database must be given as sqlite:PATH or postgres://…")
	}
	if err != nil {
		return nil, fmt.Errorf("open database: %w", err)
	}
	if err := db.Ping(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("open database: %w", err), db.Close())
	}
	return db, nil
}

// How long SQLite itself waits for another process. The writer does its own
// waiting, see begin.
const (
	patient   = "busy_timeout(10000)"
	impatient = "busy_timeout(0)"
)

// Connections of SQLite: WAL and FULL so that what was acknowledged survives a
// power cut; immediate locking because deferred transactions lose updates.
func (db *DB) openSQLite(path string) error {
	if path == "" || strings.HasPrefix(path, ":memory:") {
		return errors.New("SQLite needs a file")
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	db.dialect, db.file = SQLite, path
	dsn := func(wait string, extra ...string) string {
		v := url.Values{"_pragma": append([]string{
			wait, "journal_mode(WAL)", "synchronous(FULL)", "foreign_keys(1)", "temp_store(MEMORY)",
		}, extra...)}
		v.Set("_txlock", "immediate")
		return "file:" + (&url.URL{Path: path}).EscapedPath() + "?" + v.Encode()
	}
	var err error
	db.migrates = dsn(patient)
	if db.writer, err = sql.Open("sqlite", dsn(impatient, "cache_size(-8000)")); err != nil {
		return err
	}
	db.writer.SetMaxOpenConns(1)
	db.writer.SetMaxIdleConns(1)
	if db.reader, err = sql.Open("sqlite", dsn(patient, "query_only(1)", "cache_size(-4000)", "mmap_size(268435456)")); err != nil {
		return err
	}
	db.reader.SetMaxOpenConns(4)
	db.reader.SetMaxIdleConns(4)
	db.turn = make(chan struct{}, 1)
	return nil
}

func (db *DB) openPostgres(address string, conns int) error {
	if conns == 0 {
		conns = 8
	}
	c, err := pgx.ParseConfig(address)
	if err != nil {
		return errors.New("the PostgreSQL address cannot be read") // it may hold a password
	}
	c.RuntimeParams["application_name"] = "genkan"
	db.dialect = Postgres
	db.writer = stdlib.OpenDB(*c)
	// Idle equals open: database/sql keeps two by default and pays for a new
	// connection on nearly every request under load.
	db.writer.SetMaxOpenConns(conns)
	db.writer.SetMaxIdleConns(conns)
	db.reader = db.writer
	return nil
}

// Close waits for nothing: stop what uses the database first.
func (db *DB) Close() error {
	db.reads.close()
	db.writes.close()
	if db.reader == db.writer {
		return db.writer.Close()
	}
	return errors.Join(db.reader.Close(), db.writer.Close())
}

// Dialect tells which database it is.
func (db *DB) Dialect() Dialect { return db.dialect }

// Clock gives the clock transactions take their time from.
func (db *DB) Clock() clock.Clock { return db.clock }

// Repeats tells how many times a write ran again because another one got in its
// way, since Open. It is for benchmarks and metrics.
func (db *DB) Repeats() int64 { return db.repeats.Load() }

// Ping tells whether the database answers. On SQLite it reads the schema, so
// that a file that is no database is found at once.
func (db *DB) Ping(ctx context.Context) error {
	var n int64
	return db.QueryRow(ctx, "SELECT 1").Scan(&n)
}

// statements keeps prepared statements by their text. Only SQLite needs it:
// pgx keeps its own, per connection.
type statements struct{ m sync.Map } // text → *sql.Stmt

func (s *statements) get(text string) *sql.Stmt {
	if v, ok := s.m.Load(text); ok {
		return v.(*sql.Stmt)
	}
	return nil
}

// put keeps the first of two equal statements and closes the second.
func (s *statements) put(text string, stmt *sql.Stmt) *sql.Stmt {
	v, loaded := s.m.LoadOrStore(text, stmt)
	if loaded {
		stmt.Close()
	}
	return v.(*sql.Stmt)
}

func (s *statements) close() {
	s.m.Range(func(k, v any) bool {
		s.m.Delete(k)
		v.(*sql.Stmt).Close()
		return true
	})
}
