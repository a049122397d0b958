package job

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/goleak"

	"genkan/internal/clock"
	"genkan/internal/secret"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

func TestRun_fourRunnersOneThousandJobsNoneTwice(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
		const jobs = 1000
		ctx, stop := context.WithCancel(t.Context())
		defer stop()
		var wg sync.WaitGroup
		for range 4 {
			run := r.runner(Options{Batch: 20}, nil)
			wg.Go(func() { run.Run(ctx) })
		}
		for i := 0; i < jobs; i += 10 {
			_, err := store.WriteGuarded(t.Context(), r.db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
				for k := i; k < i+10; k++ {
					if _, err := r.outbox.Add(ctx, tx, Job{Kind: "letter", Payload: letter{fmt.Sprint(k)}}); err != nil {
						return store.None{}, err
					}
				}
				return store.None{}, nil
			})
			if err != nil {
				t.Fatal(err)
			}
		}
		r.wait("all jobs done", func() bool { return r.count("state = 'done'") == jobs })
		stop()
		wg.Wait()
		if len(r.runs) != jobs {
			t.Errorf("%d of %d ran", len(r.runs), jobs)
		}
		for to, attempts := range r.runs {
			if len(attempts) != 1 {
				t.Errorf("job %s ran %d times", to, len(attempts))
			}
		}
	})
}

// A node that dies after its claim leaves exactly this behind: running rows
// under a lease that nobody renews.
func TestCrash_isRunAgainAfterTheLease(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		ids := []string{r.add(Job{Payload: letter{"a"}}), r.add(Job{Payload: letter{"b"}})}
		dead, heir := r.runner(Options{Lease: time.Minute}, nil), r.runner(Options{Lease: time.Minute}, nil)
		batch, err := dead.claim(t.Context(), 10)
		if err != nil || len(batch) != 2 {
			t.Fatal(len(batch), err)
		}
		r.clk.Advance(59 * time.Second)
		r.drain(heir, 0)
		r.clk.Advance(2 * time.Second)
		r.drain(heir, 2)
		if fmt.Sprint(r.runs) != "map[a:[2] b:[2]]" {
			t.Errorf("ran: %v", r.runs)
		}
		// It was not dead, only slow: it neither runs nor writes what is not its own any more.
		if o := dead.attempt(t.Context(), batch[0]); !o.lost {
			t.Errorf("a job whose lease ran out was run: %+v", o)
		}
		stolen, err := dead.settle(t.Context(), []settled{{batch[0], outcome{state: Queued, attempt: 1}}})
		if err != nil || stolen != 1 || r.row(ids[0]).state != Done {
			t.Errorf("a late outcome was written: stolen %d, %v, %+v", stolen, err, r.row(ids[0]))
		}
		if err := dead.renew(t.Context()); err != nil {
			t.Error(err)
		}
	})
}

// The whole process dies in the middle: its context ends, its handler never
// returns to settle, its database connection is gone.
func TestKill_inTheMiddle(t *testing.T) {
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(d), func(t *testing.T) {
			clk := clock.NewManual(time.Date(2026, 11, 22, 5, 30, 0, 0, time.UTC))
			address := storetest.Address(t, d)
			open := func() *store.DB {
				db, err := store.Open(t.Context(), address, store.Options{Clock: clk})
				if err != nil {
					t.Fatal(err)
				}
				if err := db.Migrate(t.Context()); err != nil {
					t.Fatal(err)
				}
				return db
			}
			keys, err := secret.NewKeys()
			if err != nil {
				t.Fatal(err)
			}
			r := &rig{t: t, db: open(), clk: clk, outbox: New(keys), logged: &logBuffer{}, runs: map[string][]int{}}
			id := r.add(Job{Payload: letter{"a"}})
			begun := make(chan struct{})
			first := r.runner(Options{Grace: time.Millisecond}, func(Task) error {
				close(begun)
				<-t.Context().Done() // never comes back while the test runs
				return nil
			})
			ctx, kill := context.WithCancel(t.Context())
			go first.Run(ctx)
			<-begun
			kill()
			r.db.Close()

			r.db = open()
			defer r.db.Close()
			if w := r.row(id); w.state != Running {
				t.Fatalf("row: %+v", w)
			}
			second := r.runner(Options{}, nil)
			r.drain(second, 0)
			clk.Advance(2*time.Minute + time.Second)
			r.drain(second, 1)
			if w := r.row(id); w.state != Done || w.attempt != 2 {
				t.Errorf("row: %+v", w)
			}
		})
	}
}

func TestRenew_keepsALongJob(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.add(Job{Payload: letter{"a"}})
		slow, other := r.runner(Options{Lease: time.Minute}, nil), r.runner(Options{Lease: time.Minute}, nil)
		batch, err := slow.claim(t.Context(), 10)
		if err != nil || len(batch) != 1 {
			t.Fatal(err)
		}
		for range 5 {
			r.clk.Advance(40 * time.Second)
			if err := slow.renew(t.Context()); err != nil {
				t.Fatal(err)
			}
			r.drain(other, 0)
		}
		if o := slow.attempt(t.Context(), batch[0]); o.state != Done {
			t.Errorf("outcome: %+v", o)
		}
	})
}

func TestRun_shutdownFinishesWhatRunsAndGivesBackTheRest(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
		for i := range 10 {
			r.add(Job{Payload: letter{fmt.Sprint(i)}})
		}
		begun, finish := make(chan struct{}, 10), make(chan struct{})
		run := r.runner(Options{Workers: 2}, func(Task) error {
			begun <- struct{}{}
			<-finish
			return nil
		})
		ctx, stop := context.WithCancel(t.Context())
		ended := make(chan error)
		go func() { ended <- run.Run(ctx) }()
		<-begun
		<-begun
		stop()
		close(finish)
		if err := <-ended; err != nil {
			t.Fatal(err)
		}
		if done, queued := r.count("state = 'done'"), r.count("state = 'queued' AND attempt = 0 AND lease_by IS NULL"); done != 2 || queued != 8 {
			t.Errorf("%d done, %d given back", done, queued)
		}
		r.drain(r.runner(Options{}, nil), 8)
	})
}

// A job that arrives while the runner sleeps is done at once: the commit wakes it.
func TestRun_isWokenByTheCommit(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
		run := r.runner(Options{Poll: time.Hour}, nil)
		ctx, stop := context.WithCancel(t.Context())
		ended := make(chan error)
		go func() { ended <- run.Run(ctx) }()
		for i := range 3 {
			id := r.add(Job{Payload: letter{fmt.Sprint(i)}})
			r.wait("the job done without a poll", func() bool { return r.row(id).state == Done })
		}
		stop()
		<-ended
	})
}

// While outcomes cannot be written nothing new is claimed, and when they can,
// they are: what was sent is not sent again.
func TestRun_databaseAwayAfterTheWork(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
		id := r.add(Job{Payload: letter{"a"}})
		breakIt, mend := `ALTER TABLE job RENAME TO job_away`, `ALTER TABLE job_away RENAME TO job`
		ddl := func(q string) error {
			_, err := store.WriteGuarded(t.Context(), r.db, func(ctx context.Context, tx *store.Tx) (int64, error) { return tx.Exec(ctx, q) })
			return err
		}
		run := r.runner(Options{Poll: 5 * time.Millisecond}, func(Task) error { return ddl(breakIt) })
		ctx, stop := context.WithCancel(t.Context())
		ended := make(chan error)
		go func() { ended <- run.Run(ctx) }()
		r.wait("trouble", func() bool { return run.troubled.Load() })
		if err := ddl(mend); err != nil {
			t.Fatal(err)
		}
		r.wait("the outcome written", func() bool { return r.row(id).state == Done })
		stop()
		<-ended
		if len(r.runs["a"]) != 1 {
			t.Errorf("ran: %v", r.runs)
		}
	})
}

// What only a newer node can do is left to it.
func TestClaim_leavesUnknownKinds(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		id := r.add(Job{Kind: "hologram", Payload: letter{"a"}})
		r.drain(r.runner(Options{}, nil), 0)
		if w := r.row(id); w.state != Queued || w.attempt != 0 {
			t.Errorf("row: %+v", w)
		}
	})
}

// Outcomes share a commit: whatever arrives within 20 ms of the first.
func TestGather(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		results := make(chan settled)
		go func() {
			for range 3 {
				results <- settled{}
				time.Sleep(8 * time.Millisecond)
			}
			time.Sleep(time.Second)
			close(results)
		}()
		began := time.Now()
		if n := len(gather(results, 100)); n != 3 {
			t.Errorf("%d outcomes in one commit", n)
		}
		if waited := time.Since(began); waited != group {
			t.Errorf("waited %v", waited)
		}
		if n := len(gather(results, 100)); n != 0 {
			t.Errorf("%d outcomes after the end", n)
		}
	})
}
