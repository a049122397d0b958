package job

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"genkan/internal/clock"
	"genkan/internal/fault"
	"genkan/internal/secret"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

type letter struct{ To string }

// rig is a database with an outbox and whatever the handlers were given.
type rig struct {
	t      *testing.T
	db     *store.DB
	clk    *clock.Manual
	outbox *Outbox
	logged *logBuffer

	mu   sync.Mutex
	runs map[string][]int // payload → attempts, in order
}

type logBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *logBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *logBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

func each(t *testing.T, fn func(t *testing.T, r *rig)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		keys, err := secret.NewKeys()
		if err != nil {
			t.Fatal(err)
		}
		fn(t, &rig{t: t, db: db, clk: clk, outbox: New(keys), logged: &logBuffer{}, runs: map[string][]int{}})
	})
}

func (r *rig) add(j Job) string {
	r.t.Helper()
	if j.Kind == "" {
		j.Kind = "letter"
	}
	id, err := store.WriteGuarded(r.t.Context(), r.db, func(ctx context.Context, tx *store.Tx) (string, error) {
		return r.outbox.Add(ctx, tx, j)
	})
	if err != nil {
		r.t.Fatal(err)
	}
	return id
}

// runner counts every attempt and answers what fn says.
func (r *rig) runner(o Options, fn func(Task) error) *Runner {
	handler := func(ctx context.Context, task Task) error {
		var l letter
		if err := json.Unmarshal(task.Payload, &l); err != nil {
			return err
		}
		r.mu.Lock()
		r.runs[l.To] = append(r.runs[l.To], task.Attempt)
		r.mu.Unlock()
		if fn == nil {
			return nil
		}
		return fn(task)
	}
	return NewRunner(r.db, r.outbox, slog.New(slog.NewJSONHandler(r.logged, nil)), map[string]Handler{"letter": handler}, o)
}

func (r *rig) drain(run *Runner, want int) {
	r.t.Helper()
	n, err := run.Drain(r.t.Context())
	if err != nil {
		r.t.Fatal(err)
	}
	if n != want {
		r.t.Fatalf("%d attempts, want %d", n, want)
	}
}

type row struct {
	state, lastError, leaseBy string
	payload                   []byte
	runAt, finished           time.Time
	attempt                   int
}

func (r *rig) row(id string) row {
	r.t.Helper()
	var w row
	err := r.db.QueryRow(r.t.Context(), `SELECT state, last_error, lease_by, payload, run_at, finished_at, attempt FROM job WHERE id = $1`, id).
		Scan(&w.state, store.Text(&w.lastError), store.Text(&w.leaseBy), &w.payload, store.Time(&w.runAt), store.Time(&w.finished), &w.attempt)
	if err != nil {
		r.t.Fatal(err)
	}
	return w
}

// wait polls a condition that another goroutine brings about; it fails after
// ten seconds.
func (r *rig) wait(what string, ok func() bool) {
	r.t.Helper()
	ctx, cancel := context.WithTimeout(r.t.Context(), 10*time.Second)
	defer cancel()
	tick := time.NewTicker(2 * time.Millisecond)
	defer tick.Stop()
	for !ok() {
		select {
		case <-ctx.Done():
			r.t.Fatal("waited in vain for: ", what)
		case <-tick.C:
		}
	}
}

func (r *rig) count(where string) int {
	r.t.Helper()
	var n int
	if err := r.db.QueryRow(r.t.Context(), "SELECT count(*) FROM job WHERE "+where).Scan(&n); err != nil {
		r.t.Fatal(err)
	}
	return n
}

func TestAdd_isPartOfItsTransaction(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		boom := errors.New("boom")
		_, err := store.WriteGuarded(t.Context(), r.db, func(ctx context.Context, tx *store.Tx) (string, error) {
			if _, err := r.outbox.Add(ctx, tx, Job{Kind: "letter", Payload: letter{"a"}}); err != nil {
				return "", err
			}
			return "", boom
		})
		if !errors.Is(err, boom) {
			t.Fatal(err)
		}
		if n := r.count("1 = 1"); n != 0 {
			t.Errorf("a rolled back transaction left %d jobs", n)
		}
		select {
		case <-r.runner(Options{}, nil).wake:
			t.Error("a rolled back transaction woke the runner")
		default:
		}
	})
}

func TestDrain_doneErasesThePayload(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		run := r.runner(Options{}, nil)
		id := r.add(Job{Ref: "signup-1", Payload: letter{"taro@example.com"}})
		if w := r.row(id); w.state != Queued || bytes.Contains(w.payload, []byte("example")) || len(w.payload) == 0 {
			t.Errorf("queued row: %+v", w)
		}
		r.clk.Advance(3 * time.Second)
		r.drain(run, 1)
		w := r.row(id)
		if w.state != Done || w.payload != nil || !w.finished.Equal(r.clk.Now()) || w.leaseBy != "" {
			t.Errorf("done row: %+v", w)
		}
		d, ok, err := Latest(t.Context(), r.db, "signup-1")
		if err != nil || !ok || d.State != Done || !d.FinishedAt.Equal(r.clk.Now()) || !d.QueuedAt.Equal(r.clk.Now().Add(-3*time.Second)) || d.Attempts != 1 {
			t.Errorf("latest: %+v %v %v", d, ok, err)
		}
		if _, ok, err := Latest(t.Context(), r.db, "signup-2"); ok || err != nil {
			t.Errorf("an unknown ref: %v %v", ok, err)
		}
		r.clk.Advance(time.Hour)
		if n, err := Purge(t.Context(), r.db, r.clk.Now()); n != 1 || err != nil {
			t.Errorf("purge: %d %v", n, err)
		}
	})
}

func TestPayload_isBoundToItsRow(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		a, b := r.add(Job{Payload: letter{"a"}}), r.add(Job{Payload: letter{"b"}})
		_, err := store.WriteGuarded(t.Context(), r.db, func(ctx context.Context, tx *store.Tx) (int64, error) {
			return tx.Exec(ctx, `UPDATE job SET payload = (SELECT j.payload FROM job AS j WHERE j.id = $1) WHERE id = $2`, b, a)
		})
		if err != nil {
			t.Fatal(err)
		}
		r.drain(r.runner(Options{}, nil), 2)
		if len(r.runs["a"]) != 0 || len(r.runs["b"]) != 1 {
			t.Errorf("a swapped payload ran: %v", r.runs)
		}
		if w := r.row(a); w.state != Queued || w.lastError != "payload cannot be unsealed" {
			t.Errorf("row: %+v", w)
		}
	})
}

func TestUnique_onlyWhileItLives(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		first := r.add(Job{Unique: "daily", Payload: letter{"a"}})
		if again := r.add(Job{Unique: "daily", Payload: letter{"b"}}); again != first {
			t.Errorf("a second one was added: %s, %s", first, again)
		}
		r.add(Job{Payload: letter{"c"}})
		r.drain(r.runner(Options{}, nil), 2)
		if again := r.add(Job{Unique: "daily", Payload: letter{"d"}}); again == first {
			t.Error("an ended job still keeps others out")
		}
		r.drain(r.runner(Options{}, nil), 1)
		if len(r.runs["b"]) != 0 || len(r.runs["d"]) != 1 {
			t.Errorf("ran: %v", r.runs)
		}
	})
}

func TestRunAt_andDropAfter(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		run := r.runner(Options{}, func(task Task) error { return Because("smtp 451 at data", nil) })
		later := r.add(Job{Payload: letter{"later"}, RunAt: r.clk.Now().Add(time.Hour)})
		code := r.add(Job{Payload: letter{"code"}, DropAfter: r.clk.Now().Add(10 * time.Minute)})
		stale := r.add(Job{Payload: letter{"stale"}, DropAfter: r.clk.Now()})
		r.drain(run, 2)
		if w := r.row(stale); w.state != Dropped || w.payload != nil || w.lastError != "expired" || len(r.runs["stale"]) != 0 {
			t.Errorf("stale: %+v %v", w, r.runs)
		}
		ends := r.clk.Now().Add(10 * time.Minute)
		for r.row(code).state == Queued {
			next := r.row(code).runAt
			if next.After(ends) {
				t.Fatalf("the next try, %v, is after the job became useless, %v", next, ends)
			}
			r.clk.Set(next)
			r.drain(run, 1)
		}
		if w := r.row(code); w.state != Dropped || w.payload != nil || !w.finished.Equal(ends) {
			t.Errorf("code: %+v", w)
		}
		if n := len(r.runs["code"]); n < 4 {
			t.Errorf("only %d tries in ten minutes", n)
		}
		if w := r.row(later); w.state != Queued || w.attempt != 0 {
			t.Errorf("later: %+v", w)
		}
	})
}

// Three days without success are no reason to give up (AUD-2); some day it is
// enough.
func TestRetries_lastDaysAndThenDie(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		began := r.clk.Now()
		run := r.runner(Options{}, func(Task) error { return Because("no connection", errors.New("dial taro@example.com")) })
		id := r.add(Job{Payload: letter{"a"}})
		prev := time.Duration(0)
		for n := 1; ; n++ {
			r.drain(run, 1)
			w := r.row(id)
			if w.state == Dead {
				break
			}
			if w.state != Queued || w.attempt != n || w.lastError != "no connection" {
				t.Fatalf("after attempt %d: %+v", n, w)
			}
			pause := w.runAt.Sub(r.clk.Now())
			if pause > 18*time.Minute || n < 5 && pause <= prev {
				t.Fatalf("pause %d is %v after %v", n, pause, prev)
			}
			prev = pause
			r.clk.Set(w.runAt)
		}
		if lasted := r.clk.Now().Sub(began); lasted < 72*time.Hour {
			t.Errorf("given up after %v", lasted)
		}
		if w := r.row(id); w.payload == nil {
			t.Error("a dead letter lost its payload")
		}
		if strings.Contains(r.logged.String(), "example") {
			t.Error("the log holds an address")
		}
	})
}

func TestOutcomes(t *testing.T) {
	address := "taro@example.com"
	cases := []struct {
		name, state, lastError string
		err                    error
	}{
		{"permanent", Dead, "smtp 550 at rcpt", Permanent(Because("smtp 550 at rcpt", errors.New(address)))},
		{"permanent without words", Dead, "unexpected *errors.errorString", Permanent(errors.New(address))},
		{"dropped", Dropped, "no longer wanted", Drop("no longer wanted")},
		{"again", Queued, "unexpected *errors.errorString", fmt.Errorf("send to %s: %w", address, errors.New(address))},
		{"fault", Queued, "unavailable: error.database", fault.New(fault.Unavailable, "error.database").Because(errors.New(address))},
		{"panic", Queued, "panic", nil},
		{"long", Queued, strings.Repeat("x", 200), Because(strings.Repeat("x", 500), nil)},
	}
	each(t, func(t *testing.T, r *rig) {
		answers, ids := map[string]error{}, map[string]string{}
		for _, c := range cases {
			id := r.add(Job{Payload: letter{c.name}})
			answers[id], ids[c.name] = c.err, id
		}
		r.drain(r.runner(Options{}, func(task Task) error {
			if task.ID == ids["panic"] {
				panic(address)
			}
			return answers[task.ID]
		}), len(cases))
		for _, c := range cases {
			if w := r.row(ids[c.name]); w.state != c.state || w.lastError != c.lastError {
				t.Errorf("%s: %+v", c.name, w)
			}
		}
		if strings.Contains(r.logged.String(), "example") {
			t.Errorf("the log holds an address: %s", r.logged)
		}
		counts, err := Counts(t.Context(), r.db)
		if err != nil || counts[Dead] != 2 || counts[Dropped] != 1 || counts[Queued] != 4 {
			t.Errorf("counts: %v %v", counts, err)
		}
	})
}

// A dead letter whose content was of use for minutes keeps nothing.
func TestDead_withDropAfterErasesThePayload(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		id := r.add(Job{Payload: letter{"a"}, DropAfter: r.clk.Now().Add(time.Minute)})
		r.drain(r.runner(Options{}, func(Task) error { return Permanent(Because("smtp 550 at rcpt", nil)) }), 1)
		if w := r.row(id); w.state != Dead || w.payload != nil {
			t.Errorf("row: %+v", w)
		}
	})
}
