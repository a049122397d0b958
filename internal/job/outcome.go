package job

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"genkan/internal/fault"
)

// drop is the answer of a handler whose work has become useless.
type drop struct{ reason string }

func (d *drop) Error() string { return "dropped: " + d.reason }

// Drop is returned by a handler whose work has become useless: the job ends in
// state dropped and its payload is erased. It is not a failure. The reason is
// stored in clear: no personal data.
func Drop(reason string) error { return &drop{reason} }

type permanent struct{ err error }

func (p *permanent) Error() string { return "permanent: " + p.err.Error() }
func (p *permanent) Unwrap() error { return p.err }

// Permanent wraps an error that trying again cannot cure: the job is dead at
// once.
func Permanent(err error) error { return &permanent{err} }

type because struct {
	reason string
	err    error
}

func (b *because) Error() string { return b.reason }
func (b *because) Unwrap() error { return b.err }

// Because gives a failure the words that are stored as the job's last error
// and logged. They hold a class and perhaps a status code, never personal data;
// err, which may hold some, is for errors.Is and errors.As only. Without
// Because only the error's type is stored.
func Because(reason string, err error) error { return &because{reason, err} }

// Attempts and pauses. The pause triples up to a cap; jitter keeps a herd of
// mails from coming back at one instant. With the shortest jitter maxAttempts
// last 79 hours, with the average 98: a mail server may be away from a Friday
// evening to a Monday evening and nothing is lost (AUD-2).
const (
	firstPause  = 5 * time.Second
	mostPause   = 15 * time.Minute
	maxAttempts = 400
)

// pause gives how long to wait after the n-th attempt (1, 2, …) failed: 5 s,
// 15 s, 45 s … at most 15 min, each 20 % more or less.
func pause(n int) time.Duration {
	p := firstPause
	for i := 1; i < n && p < mostPause; i++ {
		p *= 3
	}
	p = min(p, mostPause)
	return time.Duration(float64(p) * (0.8 + 0.4*rand.Float64()))
}

// outcome is what is written about an attempt.
type outcome struct {
	state   string
	reason  string
	runAt   time.Time // with Queued
	attempt int       // counted so far
	lost    bool      // another runner may have it: write nothing
}

// judge turns a handler's answer into what is written.
func judge(err error, t Task, now time.Time) outcome {
	o := outcome{attempt: t.Attempt}
	var d *drop
	var p *permanent
	switch {
	case err == nil:
		o.state = Done
	case errors.As(err, &d):
		o.state, o.reason = Dropped, clip(d.reason)
	case errors.As(err, &p):
		o.state, o.reason = Dead, reasonOf(err)
	case t.Attempt >= maxAttempts:
		o.state, o.reason = Dead, reasonOf(err)
	default:
		o.state, o.reason = Queued, reasonOf(err)
		o.runAt = now.Add(pause(t.Attempt))
		if !t.DropAfter.IsZero() && o.runAt.After(t.DropAfter) {
			o.runAt = t.DropAfter // it is dropped when it becomes useless, not minutes later
		}
	}
	return o
}

// reasonOf gives what may be stored and logged of an error: the words of
// Because, else the kind of a fault, else the type of the innermost error.
func reasonOf(err error) string {
	var b *because
	if errors.As(err, &b) {
		return clip(b.reason)
	}
	if f, ok := fault.Of(err); ok {
		return clip(string(f.Kind) + ": " + f.Key)
	}
	inner := err
	for {
		next := errors.Unwrap(inner)
		if next == nil {
			return clip(fmt.Sprintf("unexpected %T", inner))
		}
		inner = next
	}
}

func clip(s string) string {
	const most = 200
	if len(s) > most {
		return s[:most]
	}
	return s
}
