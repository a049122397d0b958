package emailchange_test

import (
	"context"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"genkan/internal/account"
	"genkan/internal/app/apptest"
	"genkan/internal/mail"
	"genkan/internal/store"
)

const (
	oldMail = "old@example.com"
	newMail = "new@example.net"
)

// rig is a signed-in person who wants another address.
type rig struct {
	*apptest.App
	t *testing.T
	b *apptest.Browser
}

func each(t *testing.T, fn func(t *testing.T, r *rig)) {
	t.Helper()
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		r := &rig{a, t, a.Member(oldMail)}
		a.Clock.Advance(time.Minute)
		fn(t, r)
	})
}

// want complains about an answer that is not of this status and words.
func want(t *testing.T, a apptest.Answer, status int, words string) {
	t.Helper()
	if a.Status != status || !strings.Contains(a.Text(), words) {
		t.Errorf("%s %s: status %d to %q, want %d with %q in\n%s", a.Method, a.Path, a.Status, a.Location(), status, words, a.Text())
	}
}

// leads complains about an answer that leads elsewhere.
func leads(t *testing.T, a apptest.Answer, path string) {
	t.Helper()
	if a.Status != 303 || a.Location() != path {
		t.Errorf("%s %s: status %d to %q, want 303 to %q\n%s", a.Method, a.Path, a.Status, a.Location(), path, a.Text())
	}
}

func (r *rig) ask(to string) apptest.Answer { return r.b.Post("/security/email", "email", to) }

func (r *rig) enter(code string) apptest.Answer {
	return r.b.Post("/security/email/code", "code", code)
}

// waiting brings a change as far as the 72 hours.
func (r *rig) waiting() {
	r.t.Helper()
	leads(r.t, r.ask(newMail), "/security/email/code")
	leads(r.t, r.enter(r.Code(newMail)), "/security/email/code")
}

// address gives what the account's address is now.
func (r *rig) address() string {
	r.t.Helper()
	var id, email string
	if err := r.DB.QueryRow(r.t.Context(), `SELECT id, email FROM account WHERE given = 'Taro' ORDER BY created_at LIMIT 1`).Scan(&id, &email); err != nil {
		r.t.Fatal(err)
	}
	return email
}

// twoFactors makes the person one who has an authenticator app and proved it.
func (r *rig) twoFactors() {
	r.Exec(`INSERT INTO factor (id, account, kind, created_at) VALUES ('f', $1, 'totp', 1)`, r.AccountID(oldMail))
	r.Exec(`UPDATE session SET factors = 2`)
}

var stopLink = regexp.MustCompile(`/email/stop/[A-Za-z0-9_-]+`)

// stopToken gives the token of the stop control in the newest mail to an
// address that has one.
func (r *rig) stopToken(to string) string {
	r.t.Helper()
	for _, m := range r.Mails(to) {
		if path := stopLink.FindString(m.Text); path != "" {
			return strings.TrimPrefix(path, "/email/stop/")
		}
	}
	r.t.Fatal("no stop control in the mails to that address")
	return ""
}

func subjects(all []mail.Captured) string {
	var out []string
	for _, m := range all {
		out = append(out, m.Subject)
	}
	return strings.Join(out, "\n")
}

// kinds lists the newest events of the account.
func (r *rig) kinds(n int) string {
	r.t.Helper()
	var id string
	if err := r.DB.QueryRow(r.t.Context(), `SELECT id FROM account ORDER BY created_at LIMIT 1`).Scan(&id); err != nil {
		r.t.Fatal(err)
	}
	events, err := r.Audit.History(r.t.Context(), r.DB, id, n)
	if err != nil {
		r.t.Fatal(err)
	}
	var out []string
	for _, e := range events {
		out = append(out, e.Kind)
	}
	return strings.Join(out, " ")
}

// together runs all at once.
func together(run ...func()) {
	var wg sync.WaitGroup
	start := make(chan struct{})
	for _, f := range run {
		wg.Go(func() {
			<-start
			f()
		})
	}
	close(start)
	wg.Wait()
}

// write runs fn in a transaction that must succeed.
func (r *rig) write(fn func(ctx context.Context, tx *store.Tx) error) {
	r.t.Helper()
	if _, err := store.Write(r.t.Context(), r.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) { return store.None{}, fn(ctx, tx) }); err != nil {
		r.t.Fatal(err)
	}
}

// has tells whether an address has an account.
func (r *rig) has(email string) bool {
	r.t.Helper()
	e, err := account.ParseEmail(email)
	if err != nil {
		r.t.Fatal(err)
	}
	_, found, err := account.ByEmail(r.t.Context(), r.DB, e.Key())
	if err != nil {
		r.t.Fatal(err)
	}
	return found
}
