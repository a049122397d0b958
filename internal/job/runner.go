package job

import (
	"context"
	"log/slog"
	"runtime/debug"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"genkan/internal/secret"
	"genkan/internal/store"
)

// Task is a job as its handler sees it.
type Task struct {
	ID, Kind, Ref string
	Payload       []byte // JSON, unsealed
	Attempt       int    // 1 the first time
	DropAfter     time.Time
}

// Handler does a job. nil means done; Drop and Permanent end the job; any
// other error means again, after a growing pause. It may run twice for one job
// (see the package's text) and must finish or give up within Options.Limit.
type Handler func(ctx context.Context, t Task) error

// Options of a runner; zero values mean the defaults in brackets.
type Options struct {
	Workers int           // jobs at the same time [4]
	Batch   int           // jobs claimed at once [50]
	Lease   time.Duration // how long a claim lasts; renewed while held; a crashed node's jobs wait for it [2 min]
	Limit   time.Duration // longest run of one handler [2 min]
	Grace   time.Duration // how long a shutdown waits for running handlers [30 s]
	Poll    time.Duration // how often the table is looked at without being woken [1 s]
}

func (o *Options) fill() {
	number := func(n *int, d int) {
		if *n <= 0 {
			*n = d
		}
	}
	length := func(n *time.Duration, d time.Duration) {
		if *n <= 0 {
			*n = d
		}
	}
	number(&o.Workers, 4)
	number(&o.Batch, 50)
	length(&o.Lease, 2*time.Minute)
	length(&o.Limit, 2*time.Minute)
	length(&o.Grace, 30*time.Second)
	length(&o.Poll, time.Second)
}

// group is how long an outcome waits for others to share its commit.
const group = 20 * time.Millisecond

// Runner runs jobs. Any number of runners, in any number of processes, may
// work on one database.
type Runner struct {
	db       *store.DB
	keys     *secret.Keys
	log      *slog.Logger
	handlers map[string]Handler
	kinds    []string
	opt      Options
	id       string // names this runner in leases
	wake     chan struct{}
	crons    []*cron
	troubled atomic.Bool // outcomes could not be written: claim nothing new

	mu   sync.Mutex
	held map[string]*claimed
}

// NewRunner makes a runner for the kinds in handlers. Start it with Run.
func NewRunner(db *store.DB, outbox *Outbox, log *slog.Logger, handlers map[string]Handler, o Options) *Runner {
	o.fill()
	r := &Runner{
		db: db, keys: outbox.keys, log: log, handlers: handlers, opt: o,
		id: secret.ID(), wake: outbox.subscribe(), held: map[string]*claimed{},
	}
	for kind := range handlers {
		r.kinds = append(r.kinds, kind)
	}
	slices.Sort(r.kinds) // one SQL text, whatever the map's order
	return r
}

// Run works until ctx ends, then lets running handlers finish (at most
// Options.Grace), writes their outcomes, gives back what it had claimed and not
// begun, and returns nil.
func (r *Runner) Run(ctx context.Context) error {
	// Handlers and outcomes outlive ctx by the grace, no more.
	life, end := context.WithCancel(context.WithoutCancel(ctx))
	defer end()
	stop := context.AfterFunc(ctx, func() {
		t := time.NewTimer(r.opt.Grace)
		defer t.Stop()
		select {
		case <-t.C:
			end()
		case <-life.Done():
		}
	})
	defer stop()

	tasks := make(chan *claimed)
	results := make(chan settled, r.opt.Batch)
	var workers, rest sync.WaitGroup
	for range r.opt.Workers {
		workers.Go(func() {
			for c := range tasks {
				results <- settled{c, r.attempt(life, c)}
			}
		})
	}
	beat, stopBeat := context.WithCancel(life)
	rest.Go(func() { r.keepLeases(beat) })
	rest.Go(func() { r.writeOutcomes(life, results) })
	rest.Go(func() { r.runCrons(ctx, life) })
	r.dispatch(ctx, life, tasks, results)
	close(tasks)
	workers.Wait()
	close(results)
	stopBeat()
	rest.Wait()
	return nil
}

// dispatch claims batches and hands them to the workers until ctx ends.
func (r *Runner) dispatch(ctx, life context.Context, tasks chan<- *claimed, results chan<- settled) {
	poll := time.NewTicker(r.opt.Poll)
	defer poll.Stop()
	for ctx.Err() == nil {
		n := 0
		if !r.troubled.Load() {
			n = r.hand(ctx, life, tasks, results)
		}
		if n == r.opt.Batch {
			continue // there is probably more
		}
		select {
		case <-ctx.Done():
		case <-r.wake:
		case <-poll.C:
		}
	}
}

// hand claims one batch and hands it out; what cannot be handed out because
// ctx ended is given back.
func (r *Runner) hand(ctx, life context.Context, tasks chan<- *claimed, results chan<- settled) int {
	// Not under ctx: a claim that is cancelled while it commits would leave
	// jobs to their lease.
	limit, cancel := context.WithTimeout(life, 10*time.Second)
	batch, err := r.claim(limit, r.opt.Batch)
	cancel()
	if err != nil {
		r.log.WarnContext(ctx, "jobs cannot be claimed", "reason", reasonOf(err))
		return 0
	}
	for i, c := range batch {
		if ctx.Err() == nil {
			select {
			case tasks <- c:
				continue
			case <-ctx.Done():
			}
		}
		for _, c := range batch[i:] {
			results <- settled{c, r.giveBack(c)}
		}
		break
	}
	return len(batch)
}

// giveBack undoes a claim whose job was not begun.
func (r *Runner) giveBack(c *claimed) outcome {
	return outcome{state: Queued, runAt: r.db.Clock().Now(), attempt: c.Attempt - 1}
}

// attempt runs one job, unless it has become useless or somebody else's.
func (r *Runner) attempt(ctx context.Context, c *claimed) outcome {
	now := r.db.Clock().Now()
	switch {
	case !r.holds(c, now):
		return outcome{lost: true}
	case !c.DropAfter.IsZero() && !now.Before(c.DropAfter):
		return judge(Drop("expired"), c.Task, now)
	case c.Attempt > maxAttempts: // it took its runners down every time
		return judge(Permanent(Because("given up", nil)), c.Task, now)
	}
	err := r.handle(ctx, c)
	return judge(err, c.Task, r.db.Clock().Now())
}

func (r *Runner) handle(ctx context.Context, c *claimed) (err error) {
	plain, err := r.keys.Unseal(c.sealed, about(c.Kind, c.ID))
	if err != nil {
		return Because("payload cannot be unsealed", err)
	}
	c.Payload = plain
	ctx, cancel := context.WithTimeout(ctx, r.opt.Limit)
	defer cancel()
	defer func() {
		if p := recover(); p != nil {
			// The value may hold anything: only where it happened is logged.
			r.log.ErrorContext(ctx, "job panicked", "job", c.ID, "kind", c.Kind, "stack", string(debug.Stack()))
			err = Because("panic", nil)
		}
	}()
	return r.handlers[c.Kind](ctx, c.Task)
}

// writeOutcomes gathers outcomes for at most 20 ms and writes them together.
// While they cannot be written nothing new is claimed: a job that was done and
// not noted would be done again.
func (r *Runner) writeOutcomes(ctx context.Context, results <-chan settled) {
	for {
		batch := gather(results, 4*r.opt.Batch)
		if len(batch) == 0 {
			return
		}
		for try := 1; ; try++ {
			stolen, err := r.settle(ctx, batch)
			if err == nil {
				r.troubled.Store(false)
				r.report(ctx, batch, stolen)
				break
			}
			r.troubled.Store(true)
			r.log.ErrorContext(ctx, "outcomes of jobs cannot be written", "reason", reasonOf(err), "jobs", len(batch), "attempt", try)
			wait := time.NewTimer(min(time.Duration(try)*100*time.Millisecond, time.Second))
			select {
			case <-wait.C:
				continue
			case <-ctx.Done(): // the grace is over: the leases will run out
				wait.Stop()
			}
			break
		}
		r.letGo(batch)
	}
}

// gather waits for one outcome, then up to the group time for more. It gives
// nothing when the channel is closed and empty.
func gather(results <-chan settled, most int) []settled {
	first, ok := <-results
	if !ok {
		return nil
	}
	batch := []settled{first}
	full := time.NewTimer(group)
	defer full.Stop()
	for len(batch) < most {
		select {
		case s, ok := <-results:
			if !ok {
				return batch
			}
			batch = append(batch, s)
		case <-full.C:
			return batch
		}
	}
	return batch
}

// report logs what an operator may want to know. No payload, no address.
func (r *Runner) report(ctx context.Context, batch []settled, stolen int) {
	for _, s := range batch {
		args := []any{"job", s.ID, "kind", s.Kind, "attempt", s.Attempt, "reason", s.reason}
		switch {
		case s.state == Dead:
			r.log.ErrorContext(ctx, "job is dead", args...)
		case s.state == Dropped:
			r.log.InfoContext(ctx, "job was dropped", args...)
		case s.state == Queued && s.reason != "":
			r.log.WarnContext(ctx, "job failed and will be tried again", args...)
		}
	}
	if stolen > 0 {
		r.log.WarnContext(ctx, "jobs were taken over by another runner", "jobs", stolen)
	}
}

// keepLeases renews the leases of held jobs until ctx ends.
func (r *Runner) keepLeases(ctx context.Context) {
	tick := time.NewTicker(r.opt.Lease / 3)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		r.mu.Lock()
		n := len(r.held)
		r.mu.Unlock()
		if n == 0 {
			continue
		}
		if err := r.renew(ctx); err != nil {
			r.log.WarnContext(ctx, "leases of jobs cannot be renewed", "reason", reasonOf(err))
		}
	}
}

func (r *Runner) hold(batch []*claimed) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, c := range batch {
		r.held[c.ID] = c
	}
}

func (r *Runner) holds(c *claimed, now time.Time) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return now.Before(c.leaseUntil)
}

func (r *Runner) letGo(batch []settled) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, s := range batch {
		if r.held[s.ID] == s.claimed { // else it has been claimed anew
			delete(r.held, s.ID)
		}
	}
}

// Drain runs every job that is due now, also those that become due while it
// works, and gives how many attempts it made. For tests and commands; a server
// uses Run.
func (r *Runner) Drain(ctx context.Context) (int, error) {
	done := 0
	for {
		batch, err := r.claim(ctx, r.opt.Batch)
		if err != nil || len(batch) == 0 {
			return done, err
		}
		results := make([]settled, len(batch))
		var wg sync.WaitGroup
		slots := make(chan struct{}, r.opt.Workers)
		for i, c := range batch {
			slots <- struct{}{}
			wg.Go(func() {
				defer func() { <-slots }()
				results[i] = settled{c, r.attempt(ctx, c)}
			})
		}
		wg.Wait()
		stolen, err := r.settle(ctx, results)
		r.letGo(results)
		if err != nil {
			return done, err
		}
		r.report(ctx, results, stolen)
		done += len(batch)
	}
}
