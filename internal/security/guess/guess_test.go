package guess_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"genkan/internal/clock"
	"genkan/internal/fault"
	"genkan/internal/limit"
	"genkan/internal/secret"
	"genkan/internal/security"
	"genkan/internal/security/guess"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

// rig counts guesses of one network after another.
type rig struct {
	t   *testing.T
	db  *store.DB
	clk *clock.Manual
	all *guess.Guesses
}

func each(t *testing.T, fn func(r *rig)) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		keys, err := secret.NewKeys()
		if err != nil {
			t.Fatal(err)
		}
		fn(&rig{t, db, clk, guess.New(limit.New(keys, true), keys)})
	})
}

func (r *rig) try(x guess.Guess) (guess.Counted, error) {
	return store.WriteGuarded(r.t.Context(), r.db, func(ctx context.Context, tx *store.Tx) (guess.Counted, error) { return r.all.Count(ctx, tx, x) })
}

func (r *rig) settle(c guess.Counted, how func(ctx context.Context, tx *store.Tx, c guess.Counted) error) {
	r.t.Helper()
	_, err := store.WriteGuarded(r.t.Context(), r.db, func(ctx context.Context, tx *store.Tx) (store.None, error) { return store.None{}, how(ctx, tx, c) })
	if err != nil {
		r.t.Fatal(err)
	}
}

// judged tells whether the password of a guess may be judged for anybody.
func judged(c guess.Counted, err error) bool { return err == nil && c.Held == 0 }

func other(i int, network string) guess.Guess {
	return guess.Guess{EmailKey: fmt.Sprintf("victim%d@example.com", i), Password: security.TypedPassword(fmt.Sprintf("Summer-2026-%d", i)), Network: network}
}

// SIG-3: ten thousand different pairs, as fast as the network may, over more
// than a day: hardly more of them are judged than make stuffing recognised.
// Nobody is locked out for good: when they stop, the wait ends.
//
// ASVS 6.3.1: many different pairs from one network are recognised as stuffing
func TestStuffing_TenThousandPairs(t *testing.T) {
	each(t, func(r *rig) {
		n, longest := 0, time.Duration(0)
		for i := range 1000 { // ten at a time, in one transaction because it is quicker
			_, err := store.WriteGuarded(t.Context(), r.db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
				for k := range 10 {
					c, err := r.all.Count(ctx, tx, other(10*i+k, "192.0.2.1"))
					if judged(c, err) {
						n++
					} else if err != nil && fault.KindOf(err) != fault.Limited {
						return store.None{}, err
					}
					longest = max(longest, c.Held)
				}
				return store.None{}, nil
			})
			if err != nil {
				t.Fatal(err)
			}
			r.clk.Advance(80 * time.Second)
		}
		if n < guess.Pairs || n > guess.Pairs+guess.Pairs/2 {
			t.Errorf("%d of 10,000 pairs were judged in 22 hours", n)
		}
		if longest > 15*time.Minute {
			t.Errorf("a wait of %v", longest)
		}
		r.clk.Advance(15 * time.Minute)
		if c, err := r.try(other(-1, "192.0.2.1")); !judged(c, err) {
			t.Errorf("after the wait: held %v, %v", c.Held, err)
		}
		if c, err := r.try(other(-2, "192.0.2.2")); !judged(c, err) {
			t.Errorf("another network: held %v, %v", c.Held, err)
		}
	})
}

// SIG-3: a pair repeated counts once, a right one not at all, one that was not
// judged neither, and a browser that is known neither counts nor waits.
func TestStuffing_WhatCounts(t *testing.T) {
	each(t, func(r *rig) {
		pairs := func() (n int) {
			if err := r.db.QueryRow(t.Context(), `SELECT COUNT(*) FROM guess`).Scan(&n); err != nil {
				t.Fatal(err)
			}
			return n
		}
		for range 3 {
			r.try(other(1, "a"))
		}
		if n := pairs(); n != 1 {
			t.Errorf("one pair repeated makes %d", n)
		}
		c, err := r.try(other(2, "a"))
		if err != nil {
			t.Fatal(err)
		}
		r.settle(c, r.all.Right)
		c, err = r.try(other(3, "a"))
		if err != nil {
			t.Fatal(err)
		}
		r.settle(c, r.all.Back)
		known := other(4, "a")
		known.Known = true
		if _, err := r.try(known); err != nil {
			t.Fatal(err)
		}
		if n := pairs(); n != 1 {
			t.Errorf("right, not judged and known ones count: %d", n)
		}
		for i := range guess.Pairs { // one every three minutes: the network's ordinary waits are shorter
			r.clk.Advance(3 * time.Minute)
			r.try(other(100+i, "a"))
		}
		for i := range 2 { // the wait grows: 1, 2, 4 minutes
			r.clk.Advance(3 * time.Minute)
			r.try(other(6+i, "a"))
		}
		r.clk.Advance(3 * time.Minute) // longer than the network's ordinary wait
		if c, err := r.try(other(5, "a")); err != nil || c.Held == 0 {
			t.Fatalf("not recognised: %v", err)
		}
		if c, err := r.try(known); err != nil || c.Held != 0 || !c.Email.Valid() {
			t.Errorf("a known browser waits: %v, %v", c.Held, err)
		}
		for range 5 { // its own address still waits
			r.try(known)
		}
		if _, err := r.try(known); fault.KindOf(err) != fault.Limited {
			t.Errorf("a known browser guesses without end: %v", err)
		}
	})
}

// A waiting network has a bounded number of passwords hashed, so that a flood
// costs no more.
func TestStuffing_WaitingIsCheap(t *testing.T) {
	each(t, func(r *rig) {
		for i := range 100 {
			r.try(other(i, "a"))
		}
		hashed := 0
		for i := range 200 {
			if c, err := r.try(other(1000+i, "a")); err == nil && c.Held > 0 {
				hashed++
			}
		}
		if hashed != 60 {
			t.Errorf("%d passwords of a waiting network would be hashed in a minute", hashed)
		}
	})
}

// AUD-3: the table names nobody, and expires with the window, job or not.
func TestStuffing_Clean(t *testing.T) {
	each(t, func(r *rig) {
		for i := range 50 {
			r.try(other(i, "a"))
		}
		r.clk.Advance(guess.Window + time.Second)
		r.try(other(99, "a"))
		if err := guess.Clean(t.Context(), r.db); err != nil {
			t.Fatal(err)
		}
		var n int
		if err := r.db.QueryRow(t.Context(), `SELECT COUNT(*) FROM guess`).Scan(&n); err != nil || n != 1 {
			t.Errorf("%d pairs are left, %v", n, err)
		}
	})
}

// TestAttack04_Mark: the mark of a known browser is another's for no other
// address, cannot be altered, and grows old.
func TestAttack04_Mark(t *testing.T) {
	made := func() *guess.Guesses {
		keys, err := secret.NewKeys()
		if err != nil {
			t.Fatal(err)
		}
		return guess.New(limit.New(keys, true), keys)
	}
	ours, theirs := made(), made()
	now := time.Date(2026, 11, 27, 12, 0, 0, 0, time.UTC)
	m := ours.Mark("a@example.com", now)
	if !ours.Marked("a@example.com", m, now) || !ours.Marked("a@example.com", m, now.Add(guess.KnownLife-time.Second)) {
		t.Error("the mark is not known")
	}
	if ours.Marked("b@example.com", m, now) || ours.Marked("a@example.com", m, now.Add(guess.KnownLife+time.Second)) || ours.Marked("a@example.com", m, now.Add(-time.Hour)) {
		t.Error("another address's, or an old one, is known")
	}
	if ours.Marked("a@example.com", theirs.Mark("a@example.com", now), now) {
		t.Error("a mark of another installation is known")
	}
	for i := range m {
		b := []byte(m)
		b[i] ^= 1
		if ours.Marked("a@example.com", string(b), now) && string(b) != m {
			t.Errorf("altered at %d it is known", i)
		}
	}
	for _, x := range []string{"", ".", "x", "x.", ".x", m + "A"} {
		if ours.Marked("a@example.com", x, now) {
			t.Errorf("%q is known", x)
		}
	}
}
