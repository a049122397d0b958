package factor_test

import (
	"context"
	"strings"
	"testing"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/clock"
	"genkan/internal/fault"
	"genkan/internal/job"
	"genkan/internal/limit"
	"genkan/internal/mail"
	"genkan/internal/secret"
	"genkan/internal/security"
	"genkan/internal/security/factor"
	"genkan/internal/session"
	"genkan/internal/sms"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

// A rig is two-step verification on a fresh database. operators are those of
// whom a policy demands a second factor.
type rig struct {
	*factor.Setups
	t         *testing.T
	db        *store.DB
	clk       *clock.Manual
	keys      *secret.Keys
	operators map[string]bool
}

func each(t *testing.T, fn func(r *rig)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		keys, err := secret.NewKeys()
		if err != nil {
			t.Fatal(err)
		}
		fn(start(t, db, clk, keys))
	})
}

// start builds the parts anew, as a restart or another node does.
func start(t *testing.T, db *store.DB, clk *clock.Manual, keys *secret.Keys) *rig {
	t.Helper()
	settings, err := mail.NewSettings("Genkan", "no-reply@account.example", "https://account.example")
	if err != nil {
		t.Fatal(err)
	}
	outbox, limits := job.New(keys), limit.New(keys, true)
	codes := security.NewCodes(db, keys, limits)
	r := &rig{t: t, db: db, clk: clk, keys: keys, operators: map[string]bool{}}
	r.Setups = factor.NewSetups(factor.SetupParts{
		Factors:  factor.New(factor.Parts{DB: db, Keys: keys, Limits: limits, Codes: codes}),
		Sessions: session.New(db, session.Limits{}, nil),
		Audit:    audit.New(keys), Notices: security.Notices{Mail: mail.New(outbox, keys, settings)},
		Texts: &security.TextCodes{Codes: codes, Limits: limits, SMS: sms.New(outbox)},
		Demanded: func(_ context.Context, _ store.Querier, account string) (bool, error) {
			return r.operators[account], nil
		},
	})
	return r
}

func write[T any](r *rig, fn func(ctx context.Context, tx *store.Tx) (T, error)) T {
	r.t.Helper()
	out, err := store.Write(r.t.Context(), r.db, fn)
	if err != nil {
		r.t.Fatal(err)
	}
	return out
}

// person opens an account with a session.
func (r *rig) person(id string) factor.Who {
	r.t.Helper()
	token := write(r, func(ctx context.Context, tx *store.Tx) (string, error) {
		if _, err := account.Open(ctx, tx, account.New{ID: id, Email: id + "@example.jp", EmailKey: id + "@example.jp", Family: "Yamada", Given: "Taro", Language: "ja"}); err != nil {
			return "", err
		}
		if err := r.Audit.EnsurePerson(ctx, tx, id); err != nil {
			return "", err
		}
		if err := security.SetPassword(ctx, tx, id, "hash", security.PolicyGuide); err != nil {
			return "", err
		}
		return r.Sessions.Start(ctx, tx, id, session.Browser{Device: "test", Network: "192.0.2.7"})
	})
	s, found, err := r.Sessions.Find(r.t.Context(), token)
	if err != nil || !found {
		r.t.Fatal("no session: ", err)
	}
	return factor.Who{Account: id, Session: s.ID, ProvedAt: s.ProvedAt, RequestID: "request", Network: "192.0.2.7"}
}

func (r *rig) count(query string, args ...any) int {
	r.t.Helper()
	var n int
	if err := r.db.QueryRow(r.t.Context(), query, args...).Scan(&n); err != nil {
		r.t.Fatal(err)
	}
	return n
}

// exec changes the database behind the program's back.
func (r *rig) exec(query string, args ...any) {
	r.t.Helper()
	if n := write(r, func(ctx context.Context, tx *store.Tx) (int64, error) { return tx.Exec(ctx, query, args...) }); n == 0 {
		r.t.Fatalf("nothing was changed by %s", query)
	}
}

// begin starts a set-up.
func (r *rig) begin(w factor.Who, kind string) factor.Setup {
	r.t.Helper()
	s, err := r.Begin(r.t.Context(), w, kind)
	if err != nil {
		r.t.Fatal(err)
	}
	return s
}

// open gives the set-up that is under way.
func (r *rig) open(w factor.Who) factor.Setup {
	r.t.Helper()
	s, found, err := r.Open(r.t.Context(), w.Account)
	if err != nil || !found {
		r.t.Fatal("no set-up: ", err)
	}
	return s
}

// app sets up an authenticator app as far as the codes that are to be saved, or
// to the end if the account has a second way back, and gives its key.
func (r *rig) app(w factor.Who, name string) (key string, done factor.Finished) {
	r.t.Helper()
	s := r.begin(w, factor.TOTP)
	key = strings.ReplaceAll(s.KeyText(), " ", "")
	done, err := r.ProveApp(r.t.Context(), w, s.ID, name, codeAt(r.t, key, r.clk.Now()))
	if err != nil {
		r.t.Fatal(err)
	}
	return key, done
}

// on switches two-step verification on and gives the app's key and the codes.
func (r *rig) on(w factor.Who) (key string, codes []string) {
	r.t.Helper()
	key, done := r.app(w, "")
	if !done.Recovery {
		r.t.Fatal("no recovery codes are asked to be saved")
	}
	s := r.open(w)
	if _, err := r.Confirm(r.t.Context(), w, s.ID, true); err != nil {
		r.t.Fatal(err)
	}
	return key, s.Codes
}

// prove tries a second factor as a log-in does.
func (r *rig) prove(account, method, code string) error {
	_, err := factor.Prove(r.t.Context(), r.Factors, factor.Claim{Account: account, EmailKey: account + "@example.jp", Method: method, Code: code, Subject: "login"},
		func(context.Context, *store.Tx) (store.None, error) { return store.None{}, nil })
	return err
}

func (r *rig) held(w factor.Who) factor.Held {
	r.t.Helper()
	h, err := factor.Of(r.t.Context(), r.db, w.Account)
	if err != nil {
		r.t.Fatal(err)
	}
	return h
}

// wants compares a fault's key; "" wants none.
func wants(t *testing.T, err error, key string) {
	t.Helper()
	switch {
	case key == "" && err != nil:
		t.Errorf("got %v, want nothing", err)
	case key != "" && !fault.Has(err, key):
		t.Errorf("got %v, want %s", err, key)
	}
}
