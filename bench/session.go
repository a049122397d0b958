package main

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"genkan/bench/load"
	"genkan/bench/report"
)

// busyConns is the concurrency of the goals.
const busyConns = 32

// checkRequest asks for the session of one of the seeded accounts, each time of
// another, so that no cache of one row makes it look cheap.
func checkRequest(host string, accounts int) func(buf []byte, worker, n int) []byte {
	return func(buf []byte, worker, n int) []byte {
		i := (worker*104729 + n*7919) % accounts
		buf = append(buf, "GET /session HTTP/1.1\r\nHost: "...)
		buf = append(buf, host...)
		buf = append(buf, "\r\nUser-Agent: bench\r\nAccept: application/json\r\nCookie: session="...)
		buf = append(buf, sessionToken(i)...)
		return append(buf, "\r\n\r\n"...)
	}
}

// checks takes the session check once.
func (t *target) checks(conns, accounts int) (sample, error) {
	b := t.bench
	s, err := t.drive(load.Plan{Workers: conns, WarmUp: b.window() / 3, For: b.window()}, checkRequest(t.server.Address, accounts))
	return s, onlyStatus(s, err, http.StatusOK)
}

// onlyStatus refuses samples in which anything else was answered: a fast error
// page is no session check.
func onlyStatus(s sample, err error, statuses ...int) error {
	if err != nil {
		return err
	}
	if n := s.Count(); n == 0 || s.Count(statuses...) != n {
		return fmt.Errorf("of %d answers %d were not as expected (statuses %v)", n, n-s.Count(statuses...), s.Statuses())
	}
	return nil
}

// sessionCheck takes the session check beside bare HTTP and a point read, in
// turns, so that a noisy moment meets all of them.
func (t *target) sessionCheck(ctx context.Context, first sample) error {
	b := t.bench
	body, err := t.lookAtOne()
	if err != nil {
		return err
	}
	bare, err := b.startBare(body)
	if err != nil {
		return err
	}
	defer bare.Kill()
	alone := &target{bench: b, database: onSQLite, server: bare}
	for _, conns := range []int{1, busyConns} {
		var ours, http0, reads []sample
		for range b.rounds() {
			for _, one := range []struct {
				into *[]sample
				take func() (sample, error)
			}{
				{&http0, func() (sample, error) { return alone.checks(conns, b.accounts()) }},
				{&reads, func() (sample, error) { return t.pointRead(ctx, conns, b.accounts(), b.window()/2) }},
				{&ours, func() (sample, error) { return t.checks(conns, b.accounts()) }},
			} {
				s, err := one.take()
				if err != nil {
					return err
				}
				*one.into = append(*one.into, s)
			}
		}
		t.addChecks(conns, median(ours, 200), median(http0, 200), median(reads, 200))
		if conns == busyConns {
			b.addGrowth(t, small, b.accounts(), first, median(ours, 200))
		}
	}
	return nil
}

func (t *target) addChecks(conns int, ours, bare, read sample) {
	server, postgres := ours.perOp(200)
	bareCPU, _ := bare.perOp(200)
	readCPU, readPostgres := read.perOp(200)
	line := report.Line{
		Figure: fmt.Sprintf("session check, c=%d, %s accounts", conns, thousands(t.bench.accounts())), Database: t.database,
		Measured: fmt.Sprintf("%s, p50 %s, p99 %s", rate(ours.Rate()), ms(ours.Quantile(0.5, 200)), ms(ours.Quantile(0.99, 200))),
		Raw:      fmt.Sprintf("bare net/http %s; point read %s", rate(bare.Rate()), rate(read.Rate())),
		Ratio:    percent(ours.Rate(), bare.Rate()) + " of bare", Server: server, Postgres: postgres,
	}
	if conns == busyConns {
		line.Goal = "≥ 10,000/s, p99 ≤ 20 ms"
		line.Verdict = report.Judge(ours.Rate() >= 10_000 && ours.Quantile(0.99, 200) <= 20*time.Millisecond)
	}
	t.bench.add(line)
	if conns != busyConns {
		return
	}
	cpu := report.Line{
		Figure: "session check, CPU, c=32", Database: t.database, Goal: "≤ 80 µs", Measured: report.CPU(server),
		Raw:   fmt.Sprintf("bare %s; point read %s", report.CPU(bareCPU), report.CPU(readCPU)),
		Ratio: fmt.Sprintf("%.1f × bare", server.Seconds()/bareCPU.Seconds()), Server: server, Postgres: postgres,
		Verdict: report.Judge(server <= 80*time.Microsecond),
	}
	if t.database == onPostgres {
		cpu.Goal, cpu.Measured = "≤ 80 µs + 60 µs PostgreSQL", cpu.Measured+" + "+report.CPU(postgres)
		cpu.Raw += " + " + report.CPU(readPostgres)
		cpu.Verdict = report.Judge(server <= 80*time.Microsecond && postgres <= 60*time.Microsecond)
	}
	t.bench.add(cpu)
}

// lookAtOne gives the body of one session check, after seeing that it says what
// it should.
func (t *target) lookAtOne() (string, error) {
	c, err := load.Dial(t.server.Address)
	if err != nil {
		return "", err
	}
	defer c.Close()
	status, body, err := c.Body(checkRequest(t.server.Address, 1)(nil, 0, 0))
	if err != nil {
		return "", err
	}
	if status != http.StatusOK || len(body) == 0 {
		return "", fmt.Errorf("GET /session answered %d", status)
	}
	return string(body), nil
}
