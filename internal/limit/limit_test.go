package limit_test

import (
	"context"
	"fmt"
	"net/netip"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"pgregory.net/rapid"

	"genkan/internal/clock"
	"genkan/internal/fault"
	"genkan/internal/limit"
	"genkan/internal/secret"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

func limiter(t *testing.T, enabled bool) *limit.Limiter {
	t.Helper()
	keys, err := secret.NewKeys()
	if err != nil {
		t.Fatal(err)
	}
	return limit.New(keys, enabled)
}

type permitted func(ctx context.Context, tx *store.Tx) (limit.Permit, error)

// try runs one counted step in a transaction of its own.
func try(t testing.TB, db *store.DB, fn permitted) (limit.Permit, error) {
	t.Helper()
	p, err := store.WriteGuarded(context.Background(), db, fn)
	if err != nil && fault.KindOf(err) != fault.Limited {
		t.Fatal(err)
	}
	if p.Valid() != (err == nil) {
		t.Fatalf("permit valid %v beside error %v", p.Valid(), err)
	}
	return p, err
}

func must(t testing.TB, db *store.DB, fn func(ctx context.Context, tx *store.Tx) error) {
	t.Helper()
	if _, err := store.WriteGuarded(context.Background(), db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		return store.None{}, fn(ctx, tx)
	}); err != nil {
		t.Fatal(err)
	}
}

func take(l *limit.Limiter, rule limit.Rule, who string) permitted {
	return func(ctx context.Context, tx *store.Tx) (limit.Permit, error) { return l.Take(ctx, tx, rule, who) }
}

func begin(l *limit.Limiter, slow limit.Slow, who string) permitted {
	return func(ctx context.Context, tx *store.Tx) (limit.Permit, error) { return l.Begin(ctx, tx, slow, who) }
}

// parallel starts n tries behind one barrier and gives how many were permitted.
func parallel(t *testing.T, db *store.DB, n int, fn permitted) int {
	t.Helper()
	var ready, done sync.WaitGroup
	var passed atomic.Int64
	start := make(chan struct{})
	for range n {
		ready.Add(1)
		done.Go(func() {
			ready.Done()
			<-start
			_, err := store.WriteGuarded(context.Background(), db, fn)
			if err == nil {
				passed.Add(1)
			} else if fault.KindOf(err) != fault.Limited {
				t.Errorf("parallel try: %v", err)
			}
		})
	}
	ready.Wait()
	close(start)
	done.Wait()
	return int(passed.Load())
}

func wantWait(t *testing.T, err error, want time.Duration, minutes int) {
	t.Helper()
	f, ok := fault.Of(err)
	if !ok || f.Kind != fault.Limited || f.Key != "limit.wait" || f.RetryAfter != want {
		t.Fatalf("got %+v, want limit.wait after %v", err, want)
	}
	if len(f.Args) != 2 || f.Args[0] != "n" || f.Args[1] != minutes {
		t.Errorf("args %v, want n=%d", f.Args, minutes)
	}
}

func TestTakeWindowAndGap(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		l := limiter(t, true)
		rule := limit.Rule{Name: "send", Max: 3, Per: time.Hour, Gap: time.Minute}
		fn := take(l, rule, "a@example.com")
		for i := range 3 {
			if _, err := try(t, db, fn); err != nil {
				t.Fatalf("take %d: %v", i, err)
			}
			_, err := try(t, db, fn)
			if i < 2 {
				wantWait(t, err, time.Minute, 1)
				clk.Advance(time.Minute - time.Microsecond)
				_, err = try(t, db, fn)
				wantWait(t, err, time.Microsecond, 1)
				clk.Advance(time.Microsecond)
			} else {
				wantWait(t, err, 58*time.Minute, 58)
			}
		}
		if _, err := try(t, db, take(l, rule, "b@example.com")); err != nil {
			t.Errorf("another address must not be limited: %v", err)
		}
		other := rule
		other.Name = "other"
		if _, err := try(t, db, take(l, other, "a@example.com")); err != nil {
			t.Errorf("another rule must not be limited: %v", err)
		}
		clk.Advance(58*time.Minute - time.Microsecond)
		_, err := try(t, db, fn)
		wantWait(t, err, time.Microsecond, 1)
		clk.Advance(time.Microsecond)
		if _, err := try(t, db, fn); err != nil {
			t.Errorf("after the window: %v", err)
		}
		_, err = try(t, db, fn)
		wantWait(t, err, time.Minute, 1)
	})
}

func TestPeekCountsNothing(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		l := limiter(t, true)
		rule := limit.Rule{Name: "send", Max: 2, Per: time.Hour, Gap: time.Minute}
		peek := func() time.Time {
			t.Helper()
			next, err := l.Peek(t.Context(), db, rule, "a")
			if err != nil {
				t.Fatal(err)
			}
			return next
		}
		if next := peek(); !next.IsZero() {
			t.Errorf("before anything: %v", next)
		}
		start := clk.Now()
		try(t, db, take(l, rule, "a"))
		for range 5 {
			if next := peek(); !next.Equal(start.Add(time.Minute)) {
				t.Errorf("after one: %v", next)
			}
		}
		clk.Advance(2 * time.Minute)
		try(t, db, take(l, rule, "a"))
		if next := peek(); !next.Equal(start.Add(time.Hour)) {
			t.Errorf("after two: %v", next)
		}
	})
}

func TestReturnGivesOneBackOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		l := limiter(t, true)
		rule := limit.Rule{Name: "tries", Max: 2, Per: time.Hour}
		first, _ := try(t, db, take(l, rule, "a"))
		try(t, db, take(l, rule, "a"))
		giveBack := func(ctx context.Context, tx *store.Tx) error { return l.Return(ctx, tx, first) }
		must(t, db, giveBack)
		must(t, db, giveBack)
		if _, err := try(t, db, take(l, rule, "a")); err != nil {
			t.Errorf("one was given back: %v", err)
		}
		if _, err := try(t, db, take(l, rule, "a")); err == nil {
			t.Error("giving back twice gave two")
		}
	})
}

// TestAttack07_ParallelTakers: however many ask at once, no more than Max pass.
func TestAttack07_ParallelTakers(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		l := limiter(t, true)
		rule := limit.Rule{Name: "tries", Max: 5, Per: time.Hour}
		if n := parallel(t, db, 100, take(l, rule, "a")); n != 5 {
			t.Errorf("%d of 100 passed, want 5", n)
		}
		// Again with a row that exists already: making it orders the takers too,
		// and would hide a missing lock.
		try(t, db, take(l, rule, "b"))
		if n := parallel(t, db, 100, take(l, rule, "b")); n != 4 {
			t.Errorf("%d of 100 passed after one, want 4", n)
		}
		gap := limit.Rule{Name: "gap", Max: 50, Per: time.Hour, Gap: time.Minute}
		if n := parallel(t, db, 100, take(l, gap, "a")); n != 1 {
			t.Errorf("%d of 100 passed a gap, want 1", n)
		}
	})
}

// TestAttack07_ParallelGuesses: at most Free guesses, and one a wait, are judged.
func TestAttack07_ParallelGuesses(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		l := limiter(t, true)
		slow := limit.Slow{Name: "password", Free: 5, First: time.Minute, Most: time.Hour, Forget: 24 * time.Hour}
		if n := parallel(t, db, 100, begin(l, slow, "a")); n != 5 {
			t.Errorf("%d of 100 were judged, want 5", n)
		}
		for _, wait := range []time.Duration{time.Minute, 2 * time.Minute, 4 * time.Minute} {
			clk.Advance(wait - time.Microsecond)
			if n := parallel(t, db, 10, begin(l, slow, "a")); n != 0 {
				t.Errorf("%d were judged during the wait", n)
			}
			clk.Advance(time.Microsecond)
			if n := parallel(t, db, 100, begin(l, slow, "a")); n != 1 {
				t.Errorf("%d of 100 were judged after %v, want 1", n, wait)
			}
		}
	})
}

// TestAttack06_GuessesFromManyAddresses: 10,000 guesses over three days, each
// from another network, against one mailbox: never more than 30 judged in any
// 24 hours, because the rule counts the mailbox.
func TestAttack06_GuessesFromManyAddresses(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		l := limiter(t, true)
		rule := limit.Rule{Name: "wrong codes", Max: 30, Per: 24 * time.Hour}
		var judged []time.Time
		for range 10000 {
			if _, err := try(t, db, take(l, rule, "mailbox")); err == nil {
				judged = append(judged, clk.Now())
			}
			clk.Advance(72 * time.Hour / 10000)
		}
		for i, at := range judged {
			if i >= 30 && at.Sub(judged[i-30]) < 24*time.Hour {
				t.Fatalf("guess %d came %v after guess %d", i, at.Sub(judged[i-30]), i-30)
			}
		}
		if len(judged) != 90 {
			t.Errorf("%d were judged in three days, want 90", len(judged))
		}
	})
}

// TestAttack09_PermitsAreMadeHere: a side door cannot make one up.
func TestAttack09_PermitsAreMadeHere(t *testing.T) {
	if (limit.Permit{}).Valid() {
		t.Error("the zero permit is valid")
	}
	storetest.Each(t, func(t *testing.T, db *store.DB, _ *clock.Manual) {
		l := limiter(t, true)
		rule := limit.Rule{Name: "tries", Max: 1, Per: time.Hour}
		for name, fn := range map[string]func(ctx context.Context, tx *store.Tx) error{
			"return of a zero permit": func(ctx context.Context, tx *store.Tx) error { return l.Return(ctx, tx, limit.Permit{}) },
			"clear of a zero permit":  func(ctx context.Context, tx *store.Tx) error { return l.Clear(ctx, tx, limit.Permit{}) },
			"clear of a rule's permit": func(ctx context.Context, tx *store.Tx) error {
				p, err := l.Take(ctx, tx, rule, "a")
				if err != nil {
					t.Fatal(err)
				}
				return l.Clear(ctx, tx, p)
			},
		} {
			if _, err := store.WriteGuarded(t.Context(), db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
				return store.None{}, fn(ctx, tx)
			}); err == nil {
				t.Errorf("%s was accepted", name)
			}
		}
	})
}

func TestSlowGrowsAndForgets(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		l := limiter(t, true)
		slow := limit.Slow{Name: "password", Free: 3, First: 30 * time.Second, Most: 5 * time.Minute, Forget: time.Hour}
		fn := begin(l, slow, "a")
		for range 3 {
			if _, err := try(t, db, fn); err != nil {
				t.Fatal(err)
			}
		}
		for _, want := range []time.Duration{30 * time.Second, time.Minute, 2 * time.Minute, 4 * time.Minute, 5 * time.Minute, 5 * time.Minute} {
			for range 3 { // asking during a wait does not lengthen it
				_, err := try(t, db, fn)
				wantWait(t, err, want, int((want+time.Minute-1)/time.Minute))
			}
			if until, err := l.PeekSlow(t.Context(), db, slow, "a"); err != nil || !until.Equal(clk.Now().Add(want)) {
				t.Errorf("peek gives %v, %v", until, err)
			}
			clk.Advance(want)
			if _, err := try(t, db, fn); err != nil {
				t.Fatalf("after a wait of %v: %v", want, err)
			}
		}
		clk.Advance(time.Hour)
		for range 3 {
			if _, err := try(t, db, fn); err != nil {
				t.Fatalf("after forgetting: %v", err)
			}
		}
		_, err := try(t, db, fn)
		wantWait(t, err, 30*time.Second, 1)
	})
}

func TestSlowClear(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, _ *clock.Manual) {
		l := limiter(t, true)
		slow := limit.Slow{Name: "password", Free: 2, First: time.Minute, Most: time.Hour, Forget: time.Hour}
		try(t, db, begin(l, slow, "a"))
		p, _ := try(t, db, begin(l, slow, "a"))
		must(t, db, func(ctx context.Context, tx *store.Tx) error { return l.Clear(ctx, tx, p) })
		for range 2 {
			if _, err := try(t, db, begin(l, slow, "a")); err != nil {
				t.Fatalf("after a success all is new: %v", err)
			}
		}
		if _, err := try(t, db, begin(l, slow, "a")); err == nil {
			t.Error("and it counts again")
		}
	})
}

func TestSlowReturn(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		l := limiter(t, true)
		slow := limit.Slow{Name: "password", Free: 2, First: time.Minute, Most: time.Hour, Forget: time.Hour}
		try(t, db, begin(l, slow, "a"))
		p, _ := try(t, db, begin(l, slow, "a"))
		giveBack := func(ctx context.Context, tx *store.Tx) error { return l.Return(ctx, tx, p) }
		must(t, db, giveBack)
		must(t, db, giveBack) // the second does nothing
		if _, err := try(t, db, begin(l, slow, "a")); err != nil {
			t.Fatalf("the guess was given back: %v", err)
		}
		_, err := try(t, db, begin(l, slow, "a"))
		wantWait(t, err, time.Minute, 1)
		// A guess after a wait, given back, leaves no wait of its own.
		clk.Advance(time.Minute)
		p, _ = try(t, db, begin(l, slow, "a"))
		must(t, db, giveBack)
		if _, err := try(t, db, begin(l, slow, "a")); err != nil {
			t.Errorf("the wait must be gone: %v", err)
		}
	})
}

func TestLimitsOff(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, _ *clock.Manual) {
		l := limiter(t, false)
		rule := limit.Rule{Name: "tries", Max: 2, Per: time.Hour, Gap: time.Minute}
		slow := limit.Slow{Name: "password", Free: 1, First: time.Minute, Most: time.Hour, Forget: time.Hour}
		for range 10 {
			p, err := try(t, db, take(l, rule, "a"))
			if err != nil {
				t.Fatal(err)
			}
			must(t, db, func(ctx context.Context, tx *store.Tx) error { return l.Return(ctx, tx, p) })
			if p, err = try(t, db, begin(l, slow, "a")); err != nil {
				t.Fatal(err)
			}
			must(t, db, func(ctx context.Context, tx *store.Tx) error { return l.Clear(ctx, tx, p) })
		}
		passed := 0
		for range 10 {
			if _, err := try(t, db, func(ctx context.Context, tx *store.Tx) (limit.Permit, error) {
				return l.Always(ctx, tx, limit.Rule{Name: "code", Max: 5, Per: time.Hour}, "a")
			}); err == nil {
				passed++
			}
		}
		if passed != 5 {
			t.Errorf("Always let %d pass, want 5", passed)
		}
	})
}

func TestRollbackCountsNothing(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, _ *clock.Manual) {
		l := limiter(t, true)
		rule := limit.Rule{Name: "tries", Max: 1, Per: time.Hour}
		_, err := store.WriteGuarded(t.Context(), db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
			if _, err := l.Take(ctx, tx, rule, "a"); err != nil {
				t.Fatal(err)
			}
			return store.None{}, fault.New(fault.Invalid, "other.reason")
		})
		if err == nil {
			t.Fatal("the transaction must fail")
		}
		if _, err := try(t, db, take(l, rule, "a")); err != nil {
			t.Errorf("what was rolled back was counted: %v", err)
		}
	})
}

func TestClean(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		l := limiter(t, true)
		short := limit.Rule{Name: "short", Max: 2, Per: time.Minute}
		long := limit.Rule{Name: "long", Max: 1, Per: time.Hour}
		must(t, db, func(ctx context.Context, tx *store.Tx) error {
			for i := range 2100 {
				if _, err := l.Take(ctx, tx, short, fmt.Sprint(i)); err != nil {
					return err
				}
			}
			_, err := l.Take(ctx, tx, long, "a")
			return err
		})
		if n, err := l.Clean(t.Context(), db); n != 0 || err != nil {
			t.Errorf("too early: %d, %v", n, err)
		}
		clk.Advance(time.Minute)
		if n, err := l.Clean(t.Context(), db); n != 2100 || err != nil {
			t.Errorf("cleaned %d, %v, want 2100", n, err)
		}
		if _, err := try(t, db, take(l, long, "a")); err == nil {
			t.Error("a row that still counts was removed")
		}
	})
}

// TestNothingReadable: the table names nobody (AUD-3).
func TestNothingReadable(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, _ *clock.Manual) {
		rule := limit.Rule{Name: "tries", Max: 1, Per: time.Hour}
		for range 2 { // two installations, two keys: nothing in common
			try(t, db, take(limiter(t, true), rule, "a@example.com"))
		}
		var n int
		if err := db.QueryRow(t.Context(), `SELECT count(*) FROM rate`).Scan(&n); err != nil || n != 2 {
			t.Errorf("%d rows, %v, want 2", n, err)
		}
	})
}

// TestWindowIsExact compares with a list that forgets nothing.
func TestWindowIsExact(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		l := limiter(t, true)
		run := 0
		rapid.Check(t, func(rt *rapid.T) {
			run++
			rule := limit.Rule{Name: "r", Max: rapid.IntRange(1, 4).Draw(rt, "max"), Per: 10 * time.Second,
				Gap: time.Duration(rapid.IntRange(0, 4).Draw(rt, "gap")) * time.Second}
			var given []time.Time
			for range rapid.IntRange(1, 12).Draw(rt, "steps") {
				clk.Advance(time.Duration(1+rapid.IntRange(0, 4000).Draw(rt, "pause")) * time.Millisecond)
				now, within, ok := clk.Now(), 0, true
				for _, at := range given {
					if now.Sub(at) < rule.Per {
						within++
					}
					ok = ok && now.Sub(at) >= rule.Gap
				}
				ok = ok && within < rule.Max
				_, err := try(t, db, take(l, rule, fmt.Sprint(run)))
				if (err == nil) != ok {
					rt.Fatalf("at %v with %v given: got %v, want permitted %v", now, given, err, ok)
				}
				if err == nil {
					given = append(given, now)
				}
			}
		})
	})
}

func TestBounds(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, _ *clock.Manual) {
		for _, enabled := range []bool{true, false} {
			l := limiter(t, enabled)
			for _, rule := range []limit.Rule{{}, {Name: "x", Max: 0, Per: 1}, {Name: "x", Max: 1001, Per: 1}, {Name: "x", Max: 1}, {Name: "x", Max: 1, Per: 1, Gap: 2}} {
				p, err := store.WriteGuarded(t.Context(), db, take(l, rule, "a"))
				if err == nil || p.Valid() {
					t.Errorf("%+v was accepted", rule)
				}
			}
			for _, slow := range []limit.Slow{{}, {Name: "x", Free: 0, First: 1, Most: 1, Forget: 1}, {Name: "x", Free: 1, First: 2, Most: 1, Forget: 2}, {Name: "x", Free: 1, First: 1, Most: 2, Forget: 1}} {
				p, err := store.WriteGuarded(t.Context(), db, begin(l, slow, "a"))
				if err == nil || p.Valid() {
					t.Errorf("%+v was accepted", slow)
				}
			}
		}
	})
}

func TestNetwork(t *testing.T) {
	for addr, want := range map[string]string{
		"192.0.2.7": "192.0.2.7", "::ffff:192.0.2.7": "192.0.2.7", "2001:db8:1:2:3:4:5:6": "2001:db8:1:2::/64",
		"2001:db8:1:2::1%eth0": "2001:db8:1:2::/64", "::1": "::/64",
	} {
		if got := limit.Network(netip.MustParseAddr(addr)); got != want {
			t.Errorf("%s: got %s, want %s", addr, got, want)
		}
	}
}
