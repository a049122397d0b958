package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"genkan/bench/load"
	"genkan/bench/proc"
	"genkan/bench/report"
)

// rest is how long a server does nothing before its memory is read.
const rest = 10 * time.Second

// memoryAccounts is how many accounts there are while memory is read.
const memoryAccounts = 5000

// used is what one server was seen to use.
type used struct {
	target              *target
	idle, peak, settled proc.Memory
	ended               time.Time // of the last log-in
}

// memory takes the resident memory of a server that has just started, while
// passwords are hashed, and after the last log-in. Both servers rest together.
func (b *bench) memory(ctx context.Context) error {
	var all []*used
	defer func() {
		for _, u := range all {
			u.target.remove()
		}
	}()
	for _, database := range b.databases() {
		t, err := b.newTarget(ctx, database)
		if err != nil {
			return err
		}
		all = append(all, &used{target: t})
		if err := errors.Join(t.seed(ctx, 0, memoryAccounts), t.start()); err != nil {
			return err
		}
	}
	pause(ctx, rest)
	for _, u := range all {
		if err := u.read(&u.idle); err != nil {
			return err
		}
	}
	for _, u := range all {
		if err := u.load(); err != nil {
			return err
		}
	}
	for _, u := range all {
		pause(ctx, time.Until(u.ended.Add(rest)))
		if err := u.read(&u.settled); err != nil {
			return err
		}
	}
	for _, u := range all {
		u.report(b)
	}
	return nil
}

func (u *used) read(into *proc.Memory) (err error) {
	*into, err = proc.MemoryOf(u.target.server.PID)
	return err
}

// load logs in from more clients than there are processors, for the peak.
func (u *used) load() error {
	address := u.target.server.Address
	_, err := u.target.drive(load.Plan{Workers: 8, For: 3 * time.Second}, loginRequest(address, memoryAccounts))
	u.ended = time.Now()
	return errors.Join(err, u.read(&u.peak))
}

func (u *used) report(b *bench) {
	mib := func(n int64) float64 { return float64(n) / (1 << 20) }
	b.add(report.Line{
		Figure: "memory: idle, and 10 s after the last log-in", Database: u.target.database, Goal: "≤ 40 / 64 MiB",
		Measured: fmt.Sprintf("%.1f / %.1f MiB (of it %.1f / %.1f pages of files); peak while hashing %.0f MiB",
			mib(u.idle.Now), mib(u.settled.Now), mib(u.idle.File), mib(u.settled.File), mib(u.peak.Peak)),
		Verdict: report.Judge(u.idle.Now <= 40<<20 && u.settled.Now <= 64<<20),
	})
}

func pause(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}
