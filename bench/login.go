package main

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"time"

	"genkan/bench/load"
	"genkan/bench/report"
)

// The goals of a log-in over capacity: who is refused learns it at once, and
// who is served was worth waiting for.
const (
	refusedWithin = 100 * time.Millisecond
	servedWithin  = 600 * time.Millisecond
	besideWithin  = 50 * time.Millisecond
)

// loginWindow is how long log-ins are driven; they take tens of milliseconds.
func (b *bench) loginWindow() time.Duration { return max(b.window(), 3*time.Second) }

func loginRequest(host string, accounts int) func(buf []byte, worker, n int) []byte {
	return func(buf []byte, worker, n int) []byte {
		form := url.Values{"email": {seededEmail((worker*104729 + n*7919) % accounts)}, "password": {everybody}}
		return post(buf, "/login/password", host, form.Encode())
	}
}

// logIn takes log-ins at capacity in turns with the raw hash, then over it.
func (t *target) logIn(context.Context) error {
	b := t.bench
	raw, full, err := t.besideHash(loginRequest(t.server.Address, b.accounts()))
	if err != nil {
		return err
	}
	b.add(t.hashLine(fmt.Sprintf("log-in, c=%d", atCapacity()), 0.85, full, raw))
	return t.overCapacity(raw.Rate())
}

// besideHash takes a request that hashes a password, in turns with the raw
// hash, so that a noisy moment meets both.
func (t *target) besideHash(request func(buf []byte, worker, n int) []byte) (raw, ours sample, err error) {
	b := t.bench
	var raws, all []sample
	for range b.rounds() {
		r, err := rawHash(b.window())
		if err != nil {
			return raw, ours, err
		}
		s, err := t.drive(load.Plan{Workers: atCapacity(), WarmUp: time.Second / 2, For: b.loginWindow()}, request)
		if err := onlyStatus(s, err, http.StatusSeeOther); err != nil {
			return raw, ours, err
		}
		raws, all = append(raws, r), append(all, s)
	}
	return median(raws, 200), median(all, 303), nil
}

// hashLine compares with the raw hash, by rate and by CPU time: the second is
// what remains of the first on a busy machine.
func (t *target) hashLine(figure string, goal float64, ours, raw sample) report.Line {
	rawCPU, _ := raw.perOp(200)
	server, postgres := ours.perOp(303)
	return report.Line{
		Figure: figure, Database: t.database, Goal: fmt.Sprintf("≥ %.0f %% of the raw hash rate", 100*goal),
		Measured: fmt.Sprintf("%s, p99 %s", rate(ours.Rate()), ms(ours.Quantile(0.99, 303))),
		Raw:      fmt.Sprintf("argon2id %s, %s", rate(raw.Rate()), report.CPU(rawCPU)),
		Ratio:    fmt.Sprintf("%s; by CPU %s", percent(ours.Rate(), raw.Rate()), percent(rawCPU.Seconds(), (server+postgres).Seconds())),
		Server:   server, Postgres: postgres, Verdict: report.Judge(ours.Rate() >= goal*raw.Rate()),
	}
}

// overCapacity takes log-ins from more clients than can be served, and session
// checks beside each load. Who is refused tries again after a tenth of what
// Retry-After asks for, or, as an attacker, at once.
func (t *target) overCapacity(raw float64) error {
	b := t.bench
	_, beside, err := t.logInWith(atCapacity(), 0)
	if err != nil {
		return err
	}
	t.addBeside(fmt.Sprintf("session check beside log-ins, c=%d", atCapacity()), beside)
	for _, again := range []time.Duration{100 * time.Millisecond, 0} {
		how := fmt.Sprintf("c=%d, again after %s", busyConns, again)
		if again == 0 {
			how = fmt.Sprintf("c=%d, again at once", busyConns)
		}
		over, beside, err := t.logInWith(busyConns, again)
		if err := onlyStatus(over, err, http.StatusSeeOther, http.StatusServiceUnavailable); err != nil {
			return err
		}
		served, refused := over.Quantile(0.99, 303), over.Quantile(0.99, 503)
		server, postgres := over.perOp(http.StatusSeeOther)
		share := float64(over.Count(503)) / float64(over.Count())
		b.add(report.Line{
			Figure: "log-in over capacity, " + how, Database: t.database, Goal: "503 ≤ 100 ms, served p99 ≤ 0.6 s",
			Measured: fmt.Sprintf("served %s, p99 %s; 503 %s (%.0f %%), p99 %s", rate(over.Rate(303)), ms(served), rate(over.Rate(503)), 100*share, ms(refused)),
			Raw:      "argon2id " + rate(raw), Ratio: percent(over.Rate(303), raw), Server: server, Postgres: postgres,
			Verdict: report.Judge(served <= servedWithin && refused <= refusedWithin),
		})
		t.addBeside("session check beside log-ins over capacity, "+how, beside)
	}
	return nil
}

func (t *target) addBeside(figure string, s sample) {
	p99 := s.Quantile(0.99, 200)
	t.bench.add(report.Line{Figure: figure, Database: t.database, Goal: "p99 ≤ 50 ms",
		Measured: fmt.Sprintf("p50 %s, p99 %s (n=%d)", ms(s.Quantile(0.5, 200)), ms(p99), s.Count()), Verdict: report.Judge(p99 <= besideWithin)})
}

// logInWith takes log-ins from a number of connections, with session checks
// beside them: four connections of people who look now and then.
func (t *target) logInWith(conns int, again time.Duration) (logins, checks sample, err error) {
	b := t.bench
	during := b.loginWindow()
	done := make(chan error, 1)
	go func() {
		begin, closeAll := load.HTTP(t.server.Address, checkRequest(t.server.Address, b.accounts()))
		defer closeAll()
		var err error
		checks.Result, err = load.Run(load.Plan{Workers: 4, WarmUp: time.Second, For: during, Pause: 20 * time.Millisecond, Begin: begin})
		done <- onlyStatus(checks, err, http.StatusOK)
	}()
	logins, err = t.drive(load.Plan{Workers: conns, WarmUp: time.Second, For: during, Pause: again, PauseAfter: http.StatusServiceUnavailable},
		loginRequest(t.server.Address, b.accounts()))
	if failed := <-done; err == nil {
		err = failed
	}
	return logins, checks, err
}
