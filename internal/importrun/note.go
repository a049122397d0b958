package importrun

import (
	"context"
	"fmt"
	"strings"
	"time"

	"genkan/internal/store"
)

// mostProblems is how many refused rows a run remembers one by one; the rest is
// counted.
const mostProblems = 10_000

// noted is what a batch leaves behind.
type noted struct {
	run      Run
	problems []Problem
}

// itemsOf gives what a kind writes of a batch, and the entry of each item.
func itemsOf(r Run, batch []entry) (Batch[any], []int) {
	b := Batch[any]{Run: r.ID, Dry: r.Dry}
	var from []int
	for i, e := range batch {
		if e.item != nil {
			b.Items, b.Rows = append(b.Items, e.item), append(b.Rows, e.row)
			from = append(from, i)
		}
	}
	return b, from
}

// note counts what became of a batch and gathers its problems.
func note(r Run, batch []entry, from []int, outcomes []Outcome) noted {
	n := noted{run: r}
	said := map[int][]Problem{}
	for k, o := range outcomes {
		n.run.Counts.add(o.Result)
		if o.Result == Refused {
			problems, _ := problemsOf(batch[from[k]].row, o.Problem)
			said[from[k]] = problems
		}
	}
	stored := r.Refused
	for i, e := range batch {
		n.run.Skipped += e.skipped
		n.run.Refused += e.refused
		n.run.Position, n.run.Row = e.end, e.last
		for _, p := range append(e.problems, said[i]...) {
			if stored < mostProblems {
				n.problems = append(n.problems, p)
				stored++
			}
		}
	}
	return n
}

// save writes a run's position and the problems of a batch, if the run is still
// ours.
func (i *Imports) save(ctx context.Context, tx *store.Tx, n noted) error {
	r := n.run
	rows, err := tx.Exec(ctx, `
UPDATE import_run SET encoding = $1, position = $2, total = $3, row_no = $4,
    added = $5, changed = $6, same = $7, closed = $8, skipped = $9, refused = $10, lease_until = $11,
    attempts = CASE WHEN position < $2 THEN 0 ELSE attempts END
WHERE id = $12 AND state = 'running' AND lease_by = $13`,
		store.Null(r.Encoding), r.Position, r.Total, r.Row, r.Added, r.Changed, r.Same, r.Closed, r.Skipped, r.Refused,
		tx.Now().Add(lease), r.ID, i.id)
	if err != nil {
		return fmt.Errorf("save an import's position: %w", err)
	}
	if rows == 0 {
		return errLost
	}
	return addProblems(ctx, tx, r.ID, n.problems)
}

// manyProblems are written by one statement; the rest singly, so that there are
// two texts of it and not as many as there are lengths.
const manyProblems = 50

func addProblems(ctx context.Context, tx *store.Tx, run string, problems []Problem) error {
	number(problems)
	for len(problems) > 0 {
		n := 1
		if len(problems) >= manyProblems {
			n = manyProblems
		}
		var args []any
		for _, p := range problems[:n] {
			args = append(args, run, p.Row, p.Seq, store.Null(clip(p.Field)), p.Key, encodeArgs(p.Args))
		}
		if _, err := tx.Exec(ctx, insertProblems(n), args...); err != nil {
			return fmt.Errorf("save an import's problems: %w", err)
		}
		problems = problems[n:]
	}
	return nil
}

// number tells the problems of one row apart.
func number(problems []Problem) {
	last := map[int64]int64{}
	for k := range problems {
		last[problems[k].Row]++
		problems[k].Seq = last[problems[k].Row]
	}
}

func insertProblems(n int) string {
	var b strings.Builder
	b.WriteString(`INSERT INTO import_problem (run, row_no, seq, field, key, args) VALUES `)
	for i := range n {
		if i > 0 {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "($%d, $%d, $%d, $%d, $%d, $%d)", 6*i+1, 6*i+2, 6*i+3, 6*i+4, 6*i+5, 6*i+6)
	}
	// What is wrong with the header is found again if no row behind it was committed.
	b.WriteString(" ON CONFLICT DO NOTHING")
	return b.String()
}

// keepLease renews a run's lease while its file is only read.
func (i *Imports) keepLease(ctx context.Context, id string) {
	tick := time.NewTicker(beat)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		_, err := store.WriteGuarded(ctx, i.db, func(ctx context.Context, tx *store.Tx) (int64, error) {
			return tx.Exec(ctx, `UPDATE import_run SET lease_until = $1 WHERE id = $2 AND state = 'running' AND lease_by = $3`, tx.Now().Add(lease), id, i.id)
		})
		if err != nil && ctx.Err() == nil {
			i.log.WarnContext(ctx, "the lease of an import cannot be renewed", "run", id)
		}
	}
}
