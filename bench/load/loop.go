package load

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

// Op does one operation and gives its status: that of HTTP, or whatever the
// plan's own operations use.
type Op func() (status int, err error)

// Plan is one closed loop: each worker begins the next operation when its last
// one has ended.
type Plan struct {
	Workers int
	WarmUp  time.Duration
	For     time.Duration
	Pause   time.Duration // of a worker between two operations; 0 for none
	// PauseAfter is the only status the pause follows; 0 means every one.
	PauseAfter int
	// Begin makes the operation of a worker, numbered from 0.
	Begin func(worker int) (Op, error)
	// Open and Close are called when the window opens and closes, to read
	// meters; either may be nil.
	Open, Close func()
}

// stages of a loop.
const (
	warming = iota
	measuring
	ended
)

// loop is a plan on its way.
type loop struct {
	plan   Plan
	stage  atomic.Int32
	mu     sync.Mutex
	times  map[int][]time.Duration
	failed error
}

// Run runs a plan. What ends inside the window counts; what began before the
// window opened and ends in it stands for what is still under way at its end.
// The first error of an operation ends the loop.
func Run(p Plan) (Result, error) {
	l := &loop{plan: p, times: map[int][]time.Duration{}}
	ops := make([]Op, p.Workers)
	for i := range ops {
		op, err := p.Begin(i)
		if err != nil {
			return Result{}, fmt.Errorf("begin a worker: %w", err)
		}
		ops[i] = op
	}
	var all sync.WaitGroup
	for _, op := range ops {
		all.Go(func() { l.work(op) })
	}
	time.Sleep(p.WarmUp)
	call(p.Open)
	start := time.Now()
	l.stage.CompareAndSwap(warming, measuring)
	time.Sleep(p.For)
	l.stage.Store(ended)
	window := time.Since(start)
	call(p.Close)
	all.Wait()
	return newResult(window, l.times), l.failed
}

func call(f func()) {
	if f != nil {
		f()
	}
}

func (l *loop) work(op Op) {
	times := map[int][]time.Duration{}
	for l.stage.Load() != ended {
		start := time.Now()
		status, err := op()
		took := time.Since(start)
		if err != nil {
			l.fail(err)
			return
		}
		if l.stage.Load() == measuring {
			times[status] = append(times[status], took)
		}
		if l.plan.Pause > 0 && (l.plan.PauseAfter == 0 || l.plan.PauseAfter == status) {
			time.Sleep(l.plan.Pause)
		}
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	for status, list := range times {
		l.times[status] = append(l.times[status], list...)
	}
}

func (l *loop) fail(err error) {
	l.stage.Store(ended)
	l.mu.Lock()
	defer l.mu.Unlock()
	l.failed = errors.Join(l.failed, err)
}
