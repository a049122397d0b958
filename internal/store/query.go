package store

import (
	"context"
	"database/sql"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// ErrNoRows is what Scan answers when a query for one row found none.
var ErrNoRows = sql.ErrNoRows

// Querier reads: a *DB does so outside any transaction on the read-only pool, a
// *Tx inside its own.
type Querier interface {
	Query(ctx context.Context, query string, args ...any) (*Rows, error)
	QueryRow(ctx context.Context, query string, args ...any) *Row
}

// Rows are an open result; close them.
type Rows struct{ *sql.Rows }

// Row is the result of a query for at most one row.
type Row struct {
	row *sql.Row
	err error
}

// Scan reads the row's columns. It answers ErrNoRows if there is none.
func (r *Row) Scan(into ...any) error {
	if r.err != nil {
		return r.err
	}
	return explain(r.row.Scan(into...))
}

// Query runs a reading statement on the read-only pool.
func (db *DB) Query(ctx context.Context, query string, args ...any) (*Rows, error) {
	ctx = db.local(ctx)
	var rows *sql.Rows
	var err error
	if db.dialect == Postgres {
		rows, err = db.reader.QueryContext(ctx, query, convert(args)...)
	} else {
		var stmt *sql.Stmt
		if stmt, err = db.prepareRead(ctx, query); err == nil {
			rows, err = stmt.QueryContext(ctx, convert(args)...)
		}
	}
	if err != nil {
		return nil, explain(err)
	}
	return &Rows{rows}, nil
}

// QueryRow runs a reading statement that gives at most one row.
func (db *DB) QueryRow(ctx context.Context, query string, args ...any) *Row {
	ctx = db.local(ctx)
	if db.dialect == Postgres {
		return &Row{row: db.reader.QueryRowContext(ctx, query, convert(args)...)}
	}
	stmt, err := db.prepareRead(ctx, query)
	if err != nil {
		return &Row{err: explain(err)}
	}
	return &Row{row: stmt.QueryRowContext(ctx, convert(args)...)}
}

// local takes the end from a context where the database is a file: the driver
// starts a goroutine for every statement that could be cancelled (15 % of a
// session check), and a statement here ends by itself long before.
func (db *DB) local(ctx context.Context) context.Context {
	if db.dialect == SQLite {
		return context.WithoutCancel(ctx)
	}
	return ctx
}

func (db *DB) prepareRead(ctx context.Context, query string) (*sql.Stmt, error) {
	if s := db.reads.get(query); s != nil {
		return s, nil
	}
	s, err := db.reader.PrepareContext(ctx, numbered(query))
	if err != nil {
		return nil, err
	}
	return db.reads.put(query, s), nil
}

var places = regexp.MustCompile(`\$(\d+)`)

// numbered turns $1 into ?1: every SQLite driver binds ?n by number, while
// some bind $n by first appearance, silently wrong. Where the places stand in
// order, each once, a plain ? means the same, and the driver need not search the
// list of names for each (quadratic: 80 % of an insert of 4,096 values).
func numbered(query string) string {
	n, inOrder := 0, true
	plain := places.ReplaceAllStringFunc(query, func(place string) string {
		n++
		inOrder = inOrder && place == "$"+strconv.Itoa(n)
		return "?"
	})
	if inOrder {
		return plain
	}
	return places.ReplaceAllString(query, "?$1")
}

// convert turns what Go code holds into what both databases store: times as
// microseconds, the zero time and an empty byte string as NULL (SQLite reads an
// empty blob back as nil, so the two must not be told apart). Text that
// PostgreSQL cannot hold, with NUL or bytes that are no UTF-8, becomes U+FFFD on
// both: an id with one, as only a hostile form sends it, is then simply not
// found.
func convert(args []any) []any {
	for i, a := range args {
		switch v := a.(type) {
		case time.Time:
			if v.IsZero() {
				args[i] = nil
			} else {
				args[i] = v.UnixMicro()
			}
		case string:
			if strings.IndexByte(v, 0) >= 0 || !utf8.ValidString(v) {
				args[i] = strings.ReplaceAll(strings.ToValidUTF8(v, "\uFFFD"), "\x00", "\uFFFD")
			}
		case []byte:
			if len(v) == 0 {
				args[i] = nil
			}
		}
	}
	return args
}

// Null gives nil for an empty text, so that it is stored as NULL.
func Null(s string) any {
	if s == "" {
		return nil
	}
	return s
}

// Time scans microseconds into t; NULL gives the zero time.
func Time(t *time.Time) sql.Scanner { return (*timeScanner)(t) }

type timeScanner time.Time

func (s *timeScanner) Scan(v any) error {
	var n sql.NullInt64
	if err := n.Scan(v); err != nil {
		return err
	}
	if n.Valid {
		*s = timeScanner(time.UnixMicro(n.Int64).UTC())
	} else {
		*s = timeScanner{}
	}
	return nil
}

// Text scans a text that may be NULL; NULL gives "".
func Text(t *string) sql.Scanner { return (*textScanner)(t) }

type textScanner string

func (s *textScanner) Scan(v any) error {
	var n sql.NullString
	if err := n.Scan(v); err != nil {
		return err
	}
	*s = textScanner(n.String)
	return nil
}
