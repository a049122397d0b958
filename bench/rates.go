package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"genkan/bench/report"
)

// small is the lesser number of accounts that growth is measured from.
const small = 10_000

// million is the greater one of a long run.
const million = 1_000_000

// rates takes everything that is a rate, on each database: first with few
// accounts, then with many in the same database.
func (b *bench) rates(ctx context.Context) error {
	for _, database := range b.databases() {
		t, err := b.newTarget(ctx, database)
		if err != nil {
			return err
		}
		if err := errors.Join(b.ratesOn(ctx, t), t.remove()); err != nil {
			return fmt.Errorf("%s: %w", database, err)
		}
	}
	return nil
}

func (b *bench) ratesOn(ctx context.Context, t *target) error {
	if b.wants("sign-up") {
		if err := t.signUpStoreNew(ctx); err != nil {
			return err
		}
	}
	first, err := t.seedAndCheck(ctx, 0, small)
	if err != nil {
		return err
	}
	if err := t.seed(ctx, small, b.accounts()); err != nil {
		return err
	}
	if err := t.atFullSize(ctx, first); err != nil {
		return err
	}
	if b.wants("sign-up") {
		if err := t.signUpStore(ctx, b.accounts()); err != nil {
			return err
		}
	}
	if b.long && b.wants("growth") {
		last, err := t.seedAndCheck(ctx, b.accounts(), million)
		if err != nil {
			return err
		}
		b.addGrowth(t, small, million, first, last)
	}
	return nil
}

// seedAndCheck seeds and takes the session check for growth, with the server
// running only for it.
func (t *target) seedAndCheck(ctx context.Context, from, to int) (sample, error) {
	if err := t.seed(ctx, from, to); err != nil {
		return sample{}, err
	}
	if !t.bench.wants("growth") {
		return sample{}, nil
	}
	if err := t.start(); err != nil {
		return sample{}, err
	}
	s, err := t.checks(busyConns, to)
	return s, errors.Join(err, t.stop())
}

// atFullSize takes what is measured over HTTP.
func (t *target) atFullSize(ctx context.Context, first sample) error {
	if err := t.start(); err != nil {
		return err
	}
	var err error
	for _, step := range []struct {
		figure string
		do     func(context.Context) error
	}{
		{"session", func(ctx context.Context) error { return t.sessionCheck(ctx, first) }}, {"log-in", t.logIn}, {"log-in with an authenticator app", t.logInWithTOTP},
		{"sign-up", t.signUp},
	} {
		if err == nil && t.bench.wants(step.figure) {
			err = step.do(ctx)
		}
	}
	return errors.Join(err, t.stop())
}

func (b *bench) addGrowth(t *target, from, to int, first, last sample) {
	if first.Count() == 0 {
		return
	}
	p1, p2 := first.Quantile(0.99, 200), last.Quantile(0.99, 200)
	c1, c2 := cpuSum(first), cpuSum(last)
	b.add(report.Line{
		Figure: fmt.Sprintf("growth: session check, %s to %s accounts", thousands(from), thousands(to)), Database: t.database,
		Goal: "p99 within 1.5 ×", Measured: fmt.Sprintf("p99 %s to %s, CPU %s to %s", ms(p1), ms(p2), report.CPU(c1), report.CPU(c2)),
		Ratio: fmt.Sprintf("p99 %.2f, CPU %.2f", p2.Seconds()/p1.Seconds(), c2.Seconds()/c1.Seconds()), Verdict: report.Judge(p2.Seconds() <= 1.5*p1.Seconds()),
	})
}

func cpuSum(s sample) time.Duration {
	server, postgres := s.perOp(200)
	return server + postgres
}

// ms writes a time in milliseconds.
func ms(d time.Duration) string {
	switch v := d.Seconds() * 1000; {
	case v < 1:
		return fmt.Sprintf("%.2f ms", v)
	case v < 10:
		return fmt.Sprintf("%.1f ms", v)
	default:
		return fmt.Sprintf("%.0f ms", v)
	}
}

// thousands writes 100000 as 100,000.
func thousands(n int) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// rate writes operations a second.
func rate(v float64) string {
	if v < 100 {
		return fmt.Sprintf("%.1f/s", v)
	}
	return thousands(int(v)) + "/s"
}

func percent(part, whole float64) string {
	if whole == 0 {
		return ""
	}
	return fmt.Sprintf("%.0f %%", 100*part/whole)
}

// post makes the bytes of a posted form.
func post(buf []byte, path, host, body string, cookies ...string) []byte {
	buf = append(buf, "POST "+path+" HTTP/1.1\r\nHost: "+host+"\r\nUser-Agent: bench\r\nAccept-Encoding: gzip\r\n"...)
	if len(cookies) > 0 {
		buf = append(buf, "Cookie: "+strings.Join(cookies, "; ")+"\r\n"...)
	}
	buf = fmt.Appendf(buf, "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n", len(body))
	return append(buf, body...)
}
