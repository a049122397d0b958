package importrun

import (
	"context"
	"errors"

	"genkan/internal/store"
)

// Source declares a kind of file, whose rows become values of type T.
type Source[T any] struct {
	Name   string // in the command line and in the database
	Title  string // message key of what people call it
	Layout Layout

	// Parse reads one row. Skip: the row is not wanted, which is nothing wrong. A
	// fault.Fault or fault.List: the row is refused and the rest goes on. Any other
	// error ends the run.
	Parse func(row *Row) (T, error)

	// Join, if there is one, takes the next row's value into the one before and says
	// whether it belonged to it, so that neighbouring rows can be one thing.
	Join func(into *T, next T) bool

	// Apply writes a batch and gives one outcome for each item, in order. It runs in
	// store.WriteGuarded: every decision in it is a unique index, one guarded UPDATE,
	// or a row it has locked. It may run several times, and in a dry run what it
	// wrote is rolled back.
	Apply func(ctx context.Context, tx *store.Tx, b Batch[T]) ([]Outcome, error)

	// Finish, if there is one, runs after the last row of a real run: again and
	// again, each time in a transaction of its own that must be short, until it is
	// done.
	Finish func(ctx context.Context, tx *store.Tx, r Run) (done bool, err error)
}

// Layout says how the files of a kind look.
type Layout struct {
	Columns  []string // without a header all of them, in the file's order; with one those that are known
	Header   bool     // the first row names the columns, in any order and case
	Required []string // with a header: columns without which the run fails at once
	Open     bool     // with a header: unknown columns are expected and not worth a word
	Encoding string   // UTF8 or CP932, where the beginning of a file does not tell; "": decided later
}

// Batch is what is written in one transaction.
type Batch[T any] struct {
	Run   string // the run's id
	Dry   bool
	Items []T
	Rows  []int64 // the first row of each item
}

// Result is what became of a row.
type Result string

// The results.
const (
	Added   Result = "added"
	Changed Result = "changed"
	Same    Result = "same"
	Closed  Result = "closed"
	Skipped Result = "skipped" // not wanted, nothing wrong
	Refused Result = "refused"
)

// Outcome is what became of an item. Problem, a fault, says why it was refused.
type Outcome struct {
	Result  Result
	Problem error
}

// Skip is what Parse answers for a row that is not wanted.
var Skip = errors.New("the row is not wanted")

// Kind is a declared kind of file. Define makes one.
type Kind interface {
	// Name gives what the kind is called.
	Name() string
	// Title gives the message key of what people call it.
	Title() string
	layout() Layout
	parse(row *Row) (any, error)
	joins() bool
	join(into, next any) bool
	apply(ctx context.Context, tx *store.Tx, b Batch[any]) ([]Outcome, error)
	finish(ctx context.Context, tx *store.Tx, r Run) (bool, error)
}

// Define makes a kind of a source.
func Define[T any](s Source[T]) Kind { return kind[T]{s} }

// kind keeps items as *T behind any.
type kind[T any] struct{ s Source[T] }

func (k kind[T]) Name() string   { return k.s.Name }
func (k kind[T]) Title() string  { return k.s.Title }
func (k kind[T]) layout() Layout { return k.s.Layout }
func (k kind[T]) joins() bool    { return k.s.Join != nil }

func (k kind[T]) parse(row *Row) (any, error) {
	v, err := k.s.Parse(row)
	return &v, err
}

func (k kind[T]) join(into, next any) bool { return k.s.Join(into.(*T), *next.(*T)) }

func (k kind[T]) apply(ctx context.Context, tx *store.Tx, b Batch[any]) ([]Outcome, error) {
	typed := Batch[T]{Run: b.Run, Dry: b.Dry, Items: make([]T, len(b.Items)), Rows: b.Rows}
	for i, v := range b.Items {
		typed.Items[i] = *v.(*T)
	}
	return k.s.Apply(ctx, tx, typed)
}

func (k kind[T]) finish(ctx context.Context, tx *store.Tx, r Run) (bool, error) {
	if k.s.Finish == nil {
		return true, nil
	}
	return k.s.Finish(ctx, tx, r)
}
