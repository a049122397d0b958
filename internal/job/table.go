package job

import (
	"context"
	"fmt"
	"sort"
	"strconv"
	"strings"
	"time"

	"genkan/internal/store"
)

// claimed is a job this runner holds.
type claimed struct {
	Task
	sealed     []byte
	leaseUntil time.Time // guarded by Runner.mu
}

// claimSQL takes due jobs and jobs whose lease has run out: a claim moves
// run_at to the end of the lease, so both are found by one index. The list of
// kinds leaves alone what a newer node added and this one cannot do. The CTE is
// not decoration: as a plain sub-select PostgreSQL may evaluate the LIMIT more
// than once and claim more than asked.
func claimSQL(d store.Dialect, kinds int) string {
	places := make([]string, kinds)
	for i := range places {
		places[i] = "$" + strconv.Itoa(5+i)
	}
	return `
WITH due AS (
    SELECT j.id FROM job AS j
    WHERE j.state IN ('queued', 'running') AND j.run_at <= $1 AND j.kind IN (` + strings.Join(places, ", ") + `)
    ORDER BY j.run_at LIMIT $2` + d.SkipLocked() + `
)
UPDATE job SET state = 'running', attempt = attempt + 1, run_at = $3, lease_until = $3, lease_by = $4
WHERE id IN (SELECT due.id FROM due)
RETURNING id, kind, ref, payload, drop_after, attempt`
}

// claim takes up to limit due jobs under a lease.
func (r *Runner) claim(ctx context.Context, limit int) ([]*claimed, error) {
	if len(r.kinds) == 0 {
		return nil, nil
	}
	got, err := store.WriteGuarded(ctx, r.db, func(ctx context.Context, tx *store.Tx) ([]*claimed, error) {
		until := tx.Now().Add(r.opt.Lease)
		args := []any{tx.Now(), limit, until, r.id}
		for _, k := range r.kinds {
			args = append(args, k)
		}
		rows, err := tx.Query(ctx, claimSQL(tx.Dialect(), len(r.kinds)), args...)
		if err != nil {
			return nil, err
		}
		defer rows.Close()
		var got []*claimed
		for rows.Next() {
			c := &claimed{leaseUntil: until}
			if err := rows.Scan(&c.ID, &c.Kind, store.Text(&c.Ref), &c.sealed, store.Time(&c.DropAfter), &c.Attempt); err != nil {
				return nil, err
			}
			got = append(got, c)
		}
		return got, rows.Err()
	})
	if err != nil {
		return nil, fmt.Errorf("claim jobs: %w", err)
	}
	sort.Slice(got, func(i, k int) bool { return got[i].ID < got[k].ID }) // oldest first
	r.hold(got)
	return got, nil
}

// settleSQL is guarded by the lease and the attempt: a runner that lost a job
// to another one writes nothing about it.
const settleSQL = `
UPDATE job SET state = $1, run_at = $2, attempt = $3, last_error = $4, finished_at = $5,
    payload = CASE WHEN $6 THEN payload ELSE NULL END, lease_until = NULL, lease_by = NULL
WHERE id = $7 AND lease_by = $8 AND attempt = $9 AND state = 'running'`

// settled is one attempt and its outcome.
type settled struct {
	*claimed
	outcome
}

// settle writes the outcomes of a batch in one commit and gives how many of
// them another runner had taken over.
func (r *Runner) settle(ctx context.Context, batch []settled) (stolen int, err error) {
	stolen, err = store.WriteGuarded(ctx, r.db, func(ctx context.Context, tx *store.Tx) (int, error) {
		stolen := 0
		for _, s := range batch {
			if s.lost {
				stolen++
				continue
			}
			runAt, finished := s.runAt, tx.Now()
			if s.state == Queued {
				finished = time.Time{}
			} else {
				runAt = tx.Now()
			}
			// A dead letter keeps its payload for the operator, unless it was of use for minutes only.
			keep := s.state == Queued || s.state == Dead && s.DropAfter.IsZero()
			n, err := tx.Exec(ctx, settleSQL, s.state, runAt, s.attempt, store.Null(s.reason), finished, keep, s.ID, r.id, s.Attempt)
			if err != nil {
				return 0, err
			}
			if n == 0 {
				stolen++
			}
		}
		return stolen, nil
	})
	if err != nil {
		return 0, fmt.Errorf("settle jobs: %w", err)
	}
	return stolen, nil
}

// renew extends the leases of all jobs this runner holds. A lease that has run
// out is not revived: somebody else may have the job.
func (r *Runner) renew(ctx context.Context) error {
	type renewal struct {
		until time.Time
		ids   []string
	}
	done, err := store.WriteGuarded(ctx, r.db, func(ctx context.Context, tx *store.Tx) (renewal, error) {
		n := renewal{until: tx.Now().Add(r.opt.Lease)}
		rows, err := tx.Query(ctx, `
UPDATE job SET run_at = $1, lease_until = $1
WHERE state IN ('queued', 'running') AND lease_by = $2 AND lease_until > $3 RETURNING id`, n.until, r.id, tx.Now())
		if err != nil {
			return n, err
		}
		defer rows.Close()
		for rows.Next() {
			var id string
			if err := rows.Scan(&id); err != nil {
				return n, err
			}
			n.ids = append(n.ids, id)
		}
		return n, rows.Err()
	})
	if err != nil {
		return fmt.Errorf("renew leases: %w", err)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, id := range done.ids {
		if c := r.held[id]; c != nil {
			c.leaseUntil = done.until
		}
	}
	return nil
}

// Purge deletes jobs that ended well or were dropped before the given time;
// dead letters stay until somebody looks at them.
func Purge(ctx context.Context, db *store.DB, before time.Time) (int64, error) {
	return store.WriteGuarded(ctx, db, func(ctx context.Context, tx *store.Tx) (int64, error) {
		n, err := tx.Exec(ctx, `DELETE FROM job WHERE state IN ('done', 'dropped') AND finished_at < $1`, before)
		if err != nil {
			return 0, fmt.Errorf("delete old jobs: %w", err)
		}
		return n, nil
	})
}
