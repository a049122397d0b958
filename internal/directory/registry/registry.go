package registry

import (
	"context"

	"genkan/internal/directory"
	"genkan/internal/importrun"
	"genkan/internal/store"
)

// Applier writes records: intake.Intake.
type Applier interface {
	Apply(ctx context.Context, tx *store.Tx, records []directory.Record) ([]directory.Outcome, error)
}

// Kinds gives the kinds of files of companies.
func Kinds(a Applier) []importrun.Kind {
	return []importrun.Kind{newNTA(a), newGLEIF(a), newOwn(a)}
}

// apply gives the records of a batch to the directory.
func apply(ctx context.Context, a Applier, tx *store.Tx, records []directory.Record, rows []int64) ([]importrun.Outcome, error) {
	for i := range records {
		records[i].Row = rows[i]
	}
	done, err := a.Apply(ctx, tx, records)
	if err != nil {
		return nil, err
	}
	out := make([]importrun.Outcome, len(done))
	for i, o := range done {
		out[i].Result = resultOf(o.Result)
		if o.Fault != nil { // a nil pointer in an interface is not nil
			out[i].Problem = o.Fault
		}
	}
	return out, nil
}

func resultOf(r directory.Result) importrun.Result {
	switch r {
	case directory.Added:
		return importrun.Added
	case directory.Changed:
		return importrun.Changed
	case directory.Same:
		return importrun.Same
	case directory.Shut:
		return importrun.Closed
	}
	return importrun.Refused
}

// plain is Apply of a source whose rows are records.
func plain(a Applier) func(context.Context, *store.Tx, importrun.Batch[directory.Record]) ([]importrun.Outcome, error) {
	return func(ctx context.Context, tx *store.Tx, b importrun.Batch[directory.Record]) ([]importrun.Outcome, error) {
		return apply(ctx, a, tx, b.Items, b.Rows)
	}
}
