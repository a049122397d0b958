package job

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"genkan/internal/store"
)

func TestEvery_oneNodeAtATimeAtIntervals(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
		var mu sync.Mutex
		calls := 0
		nodes := []*Runner{r.runner(Options{}, nil), r.runner(Options{}, nil), r.runner(Options{}, nil)}
		for i, n := range nodes {
			n.Every("sweep", time.Hour, func(context.Context) error {
				mu.Lock()
				defer mu.Unlock()
				calls++
				if calls == 2 {
					panic("taro@example.com")
				}
				return errors.New("taro@example.com")
			})
			_ = i
		}
		look := func(want int) {
			t.Helper()
			var all, wg sync.WaitGroup
			for _, n := range nodes {
				all.Go(func() {
					if err := n.startCrons(t.Context(), &wg); err != nil {
						t.Error(err)
					}
				})
			}
			all.Wait()
			wg.Wait()
			if calls != want {
				t.Fatalf("%d calls, want %d", calls, want)
			}
		}
		look(1)
		look(1)
		r.clk.Advance(59 * time.Minute)
		look(1)
		r.clk.Advance(time.Minute)
		look(2)
		r.clk.Advance(61 * time.Minute)
		look(3)
		if strings.Contains(r.logged.String(), "example") {
			t.Errorf("the log holds an address: %s", r.logged)
		}
	})
}

func TestEvery_runs(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
		called := make(chan struct{}, 1)
		run := r.runner(Options{}, nil)
		run.Every("sweep", time.Hour, func(context.Context) error { called <- struct{}{}; return nil })
		ctx, stop := context.WithCancel(t.Context())
		ended := make(chan error)
		go func() { ended <- run.Run(ctx) }()
		<-called
		stop()
		<-ended
		var next time.Time
		if err := r.db.QueryRow(t.Context(), `SELECT next_at FROM job_cron WHERE name = 'sweep'`).Scan(store.Time(&next)); err != nil || !next.Equal(r.clk.Now().Add(time.Hour)) {
			t.Errorf("next at %v, %v", next, err)
		}
	})
}
