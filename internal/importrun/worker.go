package importrun

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"genkan/internal/store"
)

// poll is how often a worker looks for runs without being woken.
const poll = 2 * time.Second

// Run works on runs whose file is stored, one at a time, until ctx ends. A run it
// leaves then waits for the next worker, on any node.
func (i *Imports) Run(ctx context.Context) error {
	tick := time.NewTicker(poll)
	defer tick.Stop()
	for ctx.Err() == nil {
		if worked := i.workOnce(ctx); worked {
			continue
		}
		select {
		case <-ctx.Done():
		case <-i.wake:
		case <-tick.C:
		}
	}
	return nil
}

// Drain works on all runs that can go on now. For tests.
func (i *Imports) Drain(ctx context.Context) {
	for i.workOnce(ctx) {
	}
}

// workOnce works on one run, if there is one.
func (i *Imports) workOnce(ctx context.Context) bool {
	run, ok, err := i.claim(ctx)
	if err != nil {
		if ctx.Err() == nil {
			i.log.WarnContext(ctx, "imports cannot be claimed", "error", err)
		}
		return false
	}
	if !ok {
		return false
	}
	i.log.InfoContext(ctx, "import runs", "run", run.ID, "kind", run.Kind, "dry", run.Dry, "row", run.Row)
	run, err = i.process(ctx, run, i.openParts(context.WithoutCancel(ctx), run), func(Run) {})
	switch {
	case errors.Is(err, errCaught):
		err = i.leave(context.WithoutCancel(ctx), run.ID, Waiting)
	case errors.Is(err, errLost):
		err = nil
	case err == nil && run.State == Done && !run.Dry:
		err = i.dropFile(ctx, run.fileRun)
	}
	if err != nil {
		i.log.ErrorContext(ctx, "import broke off", "run", run.ID, "kind", run.Kind, "error", err)
		return false
	}
	i.log.InfoContext(ctx, "import ended", "run", run.ID, "kind", run.Kind, "state", run.State, "row", run.Row)
	return true
}

// leave gives a run back.
func (i *Imports) leave(ctx context.Context, id, state string) error {
	_, err := store.WriteGuarded(ctx, i.db, func(ctx context.Context, tx *store.Tx) (int64, error) {
		return tx.Exec(ctx, `
UPDATE import_run SET state = $1, lease_by = NULL, lease_until = NULL WHERE id = $2 AND state = 'running' AND lease_by = $3`, state, id, i.id)
	})
	if err != nil {
		return fmt.Errorf("give an import back: %w", err)
	}
	return nil
}

// dueSQL finds the oldest run that somebody must go on with. Two runs of one kind
// never go at once: the difference of a day must not overtake the full file.
func dueSQL(kinds int) string {
	places := make([]string, kinds)
	for k := range places {
		places[k] = "$" + strconv.Itoa(k+2)
	}
	return `
SELECT r.id FROM import_run r
WHERE r.file_run IS NOT NULL AND (r.state = 'waiting' OR r.state = 'running' AND r.lease_until <= $1)
    AND r.kind IN (` + strings.Join(places, ", ") + `)
    AND NOT EXISTS (SELECT 1 FROM import_run o WHERE o.kind = r.kind AND o.id <> r.id AND o.state = 'running' AND o.lease_until > $1)
ORDER BY r.created_at, r.id LIMIT 1`
}

// due gives the id of that run. Reading first spares the writer of SQLite a
// transaction every two seconds.
func (i *Imports) due(ctx context.Context, q store.Querier, now time.Time) (string, error) {
	args := []any{now}
	for _, name := range i.names {
		args = append(args, name)
	}
	var id string
	err := q.QueryRow(ctx, dueSQL(len(i.names)), args...).Scan(&id)
	if errors.Is(err, store.ErrNoRows) {
		return "", nil
	}
	return id, err
}

// claim takes a run under a lease.
func (i *Imports) claim(ctx context.Context) (Run, bool, error) {
	if len(i.names) == 0 {
		return Run{}, false, nil
	}
	id, err := i.due(ctx, i.db, i.db.Clock().Now())
	if err != nil || id == "" {
		return Run{}, false, err
	}
	run, err := store.Write(ctx, i.db, func(ctx context.Context, tx *store.Tx) (Run, error) {
		id, err := i.due(ctx, tx, tx.Now())
		if err != nil || id == "" {
			return Run{}, err
		}
		return i.take(ctx, tx, id)
	})
	return run, run.ID != "", err
}

// take makes a run ours: one guarded UPDATE. The zero Run means that somebody
// else was first. A run that is still running was left by somebody who died over
// it, which is counted; one that a person starts again begins to count anew.
func (i *Imports) take(ctx context.Context, tx *store.Tx, id string) (Run, error) {
	n, err := tx.Exec(ctx, `
UPDATE import_run SET state = 'running', lease_by = $1, lease_until = $2, started_at = $3, started_row = row_no,
    finished_at = NULL, problem = NULL, problem_args = NULL,
    attempts = CASE state WHEN 'running' THEN attempts + 1 WHEN 'waiting' THEN attempts ELSE 0 END
WHERE id = $4 AND (state IN ('waiting', 'stopped', 'failed') OR state = 'running' AND lease_until <= $3)`, i.id, tx.Now().Add(lease), tx.Now(), id)
	if err != nil || n == 0 {
		return Run{}, err
	}
	return i.Find(ctx, tx, id)
}

// Clean removes what is no longer needed: files that nobody started, files of runs
// that ended a week ago, problems of runs that ended 90 days ago.
func (i *Imports) Clean(ctx context.Context) error {
	now := i.db.Clock().Now()
	if err := i.stopAbandoned(ctx); err != nil {
		return err
	}
	for _, c := range []struct {
		query  string
		before time.Time
		remove func(ctx context.Context, id string) error
	}{
		{`SELECT id FROM import_run WHERE state = 'receiving' AND created_at < $1`, now.Add(-keepUpload), i.forget},
		{`
SELECT DISTINCT r.file_run FROM import_run r WHERE r.file_run IS NOT NULL AND r.state <> 'receiving' AND NOT EXISTS (
    SELECT 1 FROM import_run o WHERE o.file_run = r.file_run AND (o.state IN ('waiting', 'running') OR o.finished_at >= $1))`, now.Add(-keepFile), i.dropFile},
		// Whoever removed these died over it.
		{`
SELECT DISTINCT p.run FROM import_part p JOIN import_run o ON o.id = p.run
WHERE o.created_at < $1 AND NOT EXISTS (SELECT 1 FROM import_run r WHERE r.file_run = p.run)`, now, i.dropParts},
		{`
SELECT r.id FROM import_run r WHERE r.finished_at < $1 AND EXISTS (SELECT 1 FROM import_problem p WHERE p.run = r.id)`, now.Add(-keepProblems), i.dropProblems},
	} {
		if err := i.each(ctx, c.query, c.before, c.remove); err != nil {
			return err
		}
	}
	return nil
}

func (i *Imports) each(ctx context.Context, query string, before time.Time, remove func(ctx context.Context, id string) error) error {
	ids, err := i.ids(ctx, query, before)
	for _, id := range ids {
		if err == nil {
			err = remove(ctx, id)
		}
	}
	return err
}

// stopAbandoned says so of runs whose command was killed: only somebody with the
// file can go on with them.
func (i *Imports) stopAbandoned(ctx context.Context) error {
	_, err := store.WriteGuarded(ctx, i.db, func(ctx context.Context, tx *store.Tx) (int64, error) {
		return tx.Exec(ctx, `
UPDATE import_run SET state = 'stopped', lease_by = NULL, lease_until = NULL, finished_at = $1
WHERE state = 'running' AND file_run IS NULL AND lease_until < $2`, tx.Now(), tx.Now().Add(-keepAbandoned))
	})
	if err != nil {
		return fmt.Errorf("stop abandoned imports: %w", err)
	}
	return nil
}

func (i *Imports) ids(ctx context.Context, query string, before time.Time) ([]string, error) {
	rows, err := i.db.Query(ctx, query, before)
	if err != nil {
		return nil, fmt.Errorf("look for old imports: %w", err)
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var id string
		if err := rows.Scan(&id); err != nil {
			return nil, fmt.Errorf("look for old imports: %w", err)
		}
		out = append(out, id)
	}
	return out, rows.Err()
}

// dropProblems removes the problems of a run, a few rows at a time.
func (i *Imports) dropProblems(ctx context.Context, id string) error {
	for {
		n, err := store.WriteGuarded(ctx, i.db, func(ctx context.Context, tx *store.Tx) (int64, error) {
			return tx.Exec(ctx, `
DELETE FROM import_problem WHERE run = $1 AND row_no <= (SELECT MAX(p.row_no) FROM
    (SELECT q.row_no FROM import_problem q WHERE q.run = $1 ORDER BY q.row_no LIMIT 500) p)`, id)
		})
		if err != nil {
			return fmt.Errorf("remove old problems of imports: %w", err)
		}
		if n == 0 {
			return nil
		}
		i.db.Breathe()
	}
}
