package job

import (
	"context"
	"fmt"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"

	"genkan/internal/store"
)

// cron is something done at intervals by one node at a time.
type cron struct {
	name  string
	every time.Duration
	fn    func(context.Context) error
	busy  atomic.Bool // this process is at it
}

// Every makes the runner call fn at intervals, on one node at a time, the
// first time as soon as the runner starts on a new database. Intervals below
// Options.Poll become Poll. fn gets as long as the interval, at least a minute
// and at most an hour; a node that dies in fn delays the next call by as much.
// Call it before Run.
func (r *Runner) Every(name string, every time.Duration, fn func(ctx context.Context) error) {
	r.crons = append(r.crons, &cron{name: name, every: every, fn: fn})
}

// limit is how long one call may take.
func (c *cron) limit() time.Duration { return min(max(c.every, time.Minute), time.Hour) }

// runCrons looks for due crons until ctx ends; calls under way then have until
// life ends.
func (r *Runner) runCrons(ctx, life context.Context) {
	if len(r.crons) == 0 {
		return
	}
	var wg sync.WaitGroup
	defer wg.Wait()
	poll := time.NewTicker(r.opt.Poll)
	defer poll.Stop()
	for {
		if err := r.startCrons(life, &wg); err != nil {
			r.log.WarnContext(ctx, "crons cannot be started", "reason", reasonOf(err))
		}
		select {
		case <-ctx.Done():
			return
		case <-poll.C:
		}
	}
}

// startCrons claims what is due and runs each in a goroutine of its own.
func (r *Runner) startCrons(ctx context.Context, wg *sync.WaitGroup) error {
	next, err := r.cronTimes(ctx)
	if err != nil {
		return err
	}
	for _, c := range r.crons {
		now := r.db.Clock().Now()
		if at, known := next[c.name]; known && at.After(now) || !c.busy.CompareAndSwap(false, true) {
			continue
		}
		until, ok, err := r.claimCron(ctx, c)
		if err != nil || !ok {
			c.busy.Store(false)
			if err != nil {
				return err
			}
			continue
		}
		wg.Go(func() {
			defer c.busy.Store(false)
			r.callCron(ctx, c, now, until)
		})
	}
	return nil
}

// cronTimes reads when each cron is due; reading first spares the writer of
// SQLite a transaction a second.
func (r *Runner) cronTimes(ctx context.Context) (map[string]time.Time, error) {
	rows, err := r.db.Query(ctx, `SELECT name, next_at FROM job_cron`)
	if err != nil {
		return nil, fmt.Errorf("read crons: %w", err)
	}
	defer rows.Close()
	next := map[string]time.Time{}
	for rows.Next() {
		var name string
		var at time.Time
		if err := rows.Scan(&name, store.Time(&at)); err != nil {
			return nil, fmt.Errorf("read crons: %w", err)
		}
		next[name] = at
	}
	return next, rows.Err()
}

// claimCron sets the time until which no other node may start it: a compare
// and set on next_at.
func (r *Runner) claimCron(ctx context.Context, c *cron) (until time.Time, ok bool, err error) {
	type claim struct {
		until time.Time
		n     int64
	}
	got, err := store.WriteGuarded(ctx, r.db, func(ctx context.Context, tx *store.Tx) (claim, error) {
		until := tx.Now().Add(c.limit())
		n, err := tx.Exec(ctx, `INSERT INTO job_cron (name, next_at) VALUES ($1, $2) ON CONFLICT DO NOTHING`, c.name, until)
		if err == nil && n == 0 {
			n, err = tx.Exec(ctx, `UPDATE job_cron SET next_at = $1 WHERE name = $2 AND next_at <= $3`, until, c.name, tx.Now())
		}
		return claim{until, n}, err
	})
	if err != nil {
		return until, false, fmt.Errorf("claim cron %s: %w", c.name, err)
	}
	return got.until, got.n == 1, nil
}

// callCron runs it and writes when it is due next.
func (r *Runner) callCron(ctx context.Context, c *cron, began, until time.Time) {
	err := func() (err error) {
		ctx, cancel := context.WithTimeout(ctx, c.limit())
		defer cancel()
		defer func() {
			if p := recover(); p != nil {
				r.log.ErrorContext(ctx, "cron panicked", "cron", c.name, "stack", string(debug.Stack()))
				err = Because("panic", nil)
			}
		}()
		return c.fn(ctx)
	}()
	if err != nil {
		r.log.ErrorContext(ctx, "cron failed", "cron", c.name, "reason", reasonOf(err))
	}
	_, err = store.WriteGuarded(ctx, r.db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		_, err := tx.Exec(ctx, `UPDATE job_cron SET next_at = $1 WHERE name = $2 AND next_at = $3`, began.Add(c.every), c.name, until)
		return store.None{}, err
	})
	if err != nil {
		r.log.WarnContext(ctx, "cron's next time cannot be written", "cron", c.name, "reason", reasonOf(err))
	}
}
