package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"strconv"
	"sync/atomic"
	"time"

	"genkan/bench/load"
	"genkan/bench/report"
	"genkan/internal/account"
	"genkan/internal/app"
	"genkan/internal/fault"
	"genkan/internal/secret"
	"genkan/internal/security"
	"genkan/internal/signup"
)

// storeConns is the concurrency of the store part's goal.
const storeConns = 8

// signUpRequest signs somebody up whom nobody has signed up before.
func signUpRequest(host string) func(buf []byte, worker, n int) []byte {
	var people atomic.Int64
	run := time.Now().UnixNano()
	return func(buf []byte, _, _ int) []byte {
		form := url.Values{
			"email":  {fmt.Sprintf("new%d.%d@example.net", run, people.Add(1))},
			"family": {"Yamada"}, "given": {"Hanako"}, "password": {everybody}, "terms": {"1"},
		}
		return post(buf, "/signup", host, form.Encode())
	}
}

// signUp takes sign-ups over HTTP: the form to the account that waits for its
// code, with the mail's job committed. The mails themselves are made meanwhile.
func (t *target) signUp(ctx context.Context) error {
	b := t.bench
	raw, ours, err := t.besideHash(signUpRequest(t.server.Address))
	if err != nil {
		return err
	}
	insert, err := t.durableInsert(ctx, cores(), b.window()/2)
	if err != nil {
		return err
	}
	line := t.hashLine(fmt.Sprintf("sign-up, c=%d", atCapacity()), 0.8, ours, raw)
	line.Raw += "; durable insert " + rate(insert.Rate())
	b.add(line)
	return nil
}

// signUpStoreNew takes the store part on a database in which nobody ever was:
// small tables are where transactions get into each other's way.
func (t *target) signUpStoreNew(ctx context.Context) error {
	fresh, err := t.bench.newTarget(ctx, t.database)
	if err != nil {
		return err
	}
	return errors.Join(fresh.signUpStore(ctx, 0), fresh.remove())
}

// signUpStore takes the part of a sign-up that is not hashing: the journey in
// this process with a hash that costs nothing.
func (t *target) signUpStore(ctx context.Context, accounts int) error {
	cfg, err := t.config()
	if err != nil {
		return err
	}
	parts, err := app.Build(ctx, cfg, slog.New(slog.DiscardHandler), nil)
	if err != nil {
		return err
	}
	defer parts.DB.Close()
	cheap := parts.SignUp.Parts
	cheap.Passwords = security.NewPasswords(secret.NewHasher(secret.HasherOptions{Slots: storeConns, Cost: secret.Cost{Memory: 8, Passes: 1, Lanes: 1}}), parts.Keys)
	journey := signup.New(cheap)
	var givenUp, all atomic.Int64
	s, err := t.inProcess(load.Plan{Workers: storeConns, WarmUp: t.bench.window() / 3, For: t.bench.window(), Begin: func(worker int) (load.Op, error) {
		n := 0
		run := time.Now().UnixNano()
		return func() (int, error) {
			n++
			all.Add(1)
			err := begin(ctx, journey, parts.Policy, fmt.Sprintf("store%d.%d.%d@example.net", run, worker, n))
			if fault.KindOf(err) == fault.Unavailable && err != nil {
				givenUp.Add(1)
				return http.StatusServiceUnavailable, nil
			}
			return http.StatusSeeOther, err
		}, nil
	}})
	if err != nil {
		return err
	}
	t.addStorePart(ctx, s, accounts, givenUp.Load(), float64(parts.DB.Repeats())/float64(all.Load()))
	return nil
}

func begin(ctx context.Context, journey *signup.Service, policy security.Policy, address string) error {
	email, err := account.ParseEmail(address)
	if err != nil {
		return err
	}
	password, err := security.ParsePassword(policy, everybody, address)
	if err != nil {
		return err
	}
	_, err = journey.Start(ctx, signup.Form{Email: email, Family: "Yamada", Given: "Hanako", Password: password, Policy: policy.Name, Language: "ja", Network: "127.0.0.1"})
	return err
}

func (t *target) addStorePart(ctx context.Context, s sample, accounts int, givenUp int64, repeats float64) {
	size := "new database"
	if accounts > 0 {
		size = thousands(accounts) + " accounts"
	}
	line := report.Line{
		Figure: "sign-up, store part in process, c=8, " + size, Database: t.database, Goal: "≥ 1,000/s, 0 given up, ≤ 0.05 repeats",
		Measured: fmt.Sprintf("%s, p99 %s, %d given up, %s repeats", rate(s.Rate(303)), ms(s.Quantile(0.99, 303)), givenUp, strconv.FormatFloat(repeats, 'f', 3, 64)),
		Verdict:  report.Judge(s.Rate(303) >= 1000 && givenUp == 0 && repeats <= 0.05),
	}
	line.Server, line.Postgres = s.perOp(303)
	if insert, err := t.durableInsert(ctx, storeConns, t.bench.window()/2); err == nil {
		line.Raw = "durable insert " + rate(insert.Rate())
		line.Ratio = percent(s.Rate(303), insert.Rate())
	}
	t.bench.add(line)
}
