package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"strings"
	"sync/atomic"
	"time"

	"github.com/pquerna/otp/totp"

	"genkan/bench/load"
	"genkan/internal/security/factor"
	"genkan/internal/store"
)

// withTOTP is how many of the seeded accounts, from the last one down, have an
// authenticator app. Each logs in once: a time step counts once.
const withTOTP = 4000

// appKey is the key of every such app.
func appKey() []byte {
	d := digest("authenticator", 0)
	return d[:20]
}

// logInWithTOTP takes whole log-ins: e-mail and password, then the code of an
// authenticator app, to a session. Beside the raw hash, as the log-in is.
func (t *target) logInWithTOTP(ctx context.Context) error {
	if err := t.seedApps(ctx); err != nil {
		return err
	}
	var next atomic.Int64
	var raws, all []sample
	for range t.bench.rounds() {
		raw, err := rawHash(t.bench.window())
		if err != nil {
			return err
		}
		s, err := measure(load.Plan{Workers: atCapacity(), WarmUp: time.Second / 2, For: t.bench.loginWindow(),
			Begin: func(int) (load.Op, error) { return t.person(&next), nil }}, t.server.CPU, t.postgresCPU)
		if err := onlyStatus(s, err, http.StatusSeeOther); err != nil {
			return err
		}
		raws, all = append(raws, raw), append(all, s)
	}
	t.bench.add(t.hashLine(fmt.Sprintf("log-in with an authenticator app, c=%d", atCapacity()), 0.8, median(all, 303), median(raws, 200)))
	return nil
}

// seedApps gives the last accounts an app.
func (t *target) seedApps(ctx context.Context) error {
	db, err := store.Open(ctx, t.address, store.Options{Deadline: time.Minute})
	if err != nil {
		return err
	}
	defer db.Close()
	keys, err := t.keys()
	if err != nil {
		return err
	}
	_, err = store.WriteGuarded(ctx, db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		for i := range withTOTP {
			id := rowID("app", i)
			sealed, err := factor.SealKey(keys, id, appKey())
			if err != nil {
				return store.None{}, err
			}
			_, err = tx.Exec(ctx, `INSERT INTO factor (id, account, kind, secret, created_at) VALUES ($1, $2, 'totp', $3, $4)`,
				id, rowID("account", t.bench.accounts()-1-i), sealed, tx.Now())
			if err != nil {
				return store.None{}, err
			}
		}
		return store.None{}, nil
	})
	return err
}

// person gives a worker who logs in as one account after the other.
func (t *target) person(next *atomic.Int64) load.Op {
	return func() (int, error) {
		i := int(next.Add(1)) - 1
		if i >= withTOTP {
			return 0, errors.New("bench: more log-ins than accounts with an app")
		}
		jar, err := cookiejar.New(nil)
		if err != nil {
			return 0, err
		}
		client := &http.Client{Jar: jar, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
		email := seededEmail(t.bench.accounts() - 1 - i)
		status, err := t.postTo(client, "/login/password", url.Values{"email": {email}, "password": {everybody}})
		if err != nil || status != http.StatusSeeOther {
			return status, err
		}
		code, err := totp.GenerateCode(strings.ReplaceAll(factor.KeyText(appKey()), " ", ""), time.Now())
		if err != nil {
			return 0, err
		}
		return t.postTo(client, "/login/verify", url.Values{"method": {factor.TOTP}, "code": {code}})
	}
}

func (t *target) postTo(client *http.Client, path string, form url.Values) (int, error) {
	answer, err := client.PostForm("http://"+t.server.Address+path, form)
	if err != nil {
		return 0, err
	}
	defer answer.Body.Close()
	_, err = io.Copy(io.Discard, answer.Body)
	return answer.StatusCode, err
}
