package app_test

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"genkan/internal/app/apptest"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

// Dependencies that go away and come back.

// cable is a connection to a server that a test can pull out and put back.
type cable struct {
	t      *testing.T
	target string
	here   string
	mu     sync.Mutex
	l      net.Listener
	ends   []net.Conn
}

func newCable(t *testing.T, target string) *cable {
	c := &cable{t: t, target: target, here: "127.0.0.1:0"}
	c.in()
	t.Cleanup(c.out)
	return c
}

func (c *cable) in() {
	l, err := net.Listen("tcp", c.here)
	if err != nil {
		c.t.Fatal(err)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.l, c.here = l, l.Addr().String()
	go func() {
		for {
			near, err := l.Accept()
			if err != nil {
				return
			}
			far, err := net.Dial("tcp", c.target)
			if err != nil {
				near.Close()
				continue
			}
			c.mu.Lock()
			c.ends = append(c.ends, near, far)
			c.mu.Unlock()
			go func() { io.Copy(far, near); far.Close() }()
			go func() { io.Copy(near, far); near.Close() }()
		}
	}()
}

func (c *cable) out() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.l.Close()
	for _, end := range c.ends {
		end.Close()
	}
	c.ends = nil
}

// away walks through everything while the database is away: a page in the
// person's language, what was typed is kept, nothing is acknowledged.
func away(t *testing.T, a *apptest.App, b *apptest.Browser, reads bool) {
	t.Helper()
	form := apptest.Form("taro@example.com")
	stranger := a.Browser()
	stranger.Lang = "ja"
	answer := stranger.Post("/signup", form...)
	if answer.Status != 503 || !strings.Contains(answer.Body, `<html lang="ja"`) || !strings.Contains(answer.Text(), "保存") || answer.Header.Get("Retry-After") == "" {
		t.Errorf("sign-up: %d %s", answer.Status, answer.Text())
	}
	if !strings.Contains(answer.Body, `value="taro@example.com"`) || !strings.Contains(answer.Body, `value="Yamada"`) {
		t.Error("what was typed is lost")
	}
	if strings.Contains(answer.Body, "SQL") || strings.Contains(answer.Body, "goroutine") || strings.Contains(answer.Body, "dial tcp") || strings.Contains(answer.Body, "127.0.0.1") {
		t.Errorf("the page tells how it works: %s", answer.Text())
	}
	if reads {
		return
	}
	for _, path := range []string{"/", "/activate", "/session"} {
		if answer := b.Get(path); answer.Status != 503 {
			t.Errorf("%s: %d", path, answer.Status)
		}
	}
	if answer := b.LogIn("taro@example.com", apptest.Password); answer.Status != 503 {
		t.Errorf("log-in: %d", answer.Status)
	}
	if answer := b.Get("/readyz"); answer.Status != 503 {
		t.Errorf("readyz: %d", answer.Status)
	}
	if answer := b.Get("/livez"); answer.Status != 200 {
		t.Errorf("livez: %d", answer.Status)
	}
	if answer := a.Browser().Get("/login"); answer.Status != 200 {
		t.Errorf("a page that needs no database: %d", answer.Status)
	}
}

func back(t *testing.T, a *apptest.App, b *apptest.Browser) {
	t.Helper()
	if !b.SignedIn() {
		t.Error("the session is lost")
	}
	if answer := b.Get("/readyz"); answer.Status != 200 {
		t.Errorf("readyz: %d", answer.Status)
	}
	a.Browser().Open("taro@example.com")
	if n := a.Count(`SELECT COUNT(*) FROM account`); n != 2 {
		t.Errorf("%d accounts, want 2", n)
	}
	if strings.Contains(a.Journal.String(), `"status":500`) {
		t.Error("a database that is away is logged as a mistake of ours")
	}
}

func TestFaults_PostgresGoneAndBack(t *testing.T) {
	address, err := url.Parse(storetest.Address(t, store.Postgres))
	if err != nil {
		t.Fatal(err)
	}
	plug := newCable(t, address.Host)
	address.Host = plug.here
	a := apptest.On(t, address.String(), t.TempDir(), apptest.Options{})
	b := a.Browser()
	b.Lang = "ja"
	b.Open("first@example.com")
	for range 2 {
		plug.out()
		away(t, a, b, false)
		plug.in()
		if !b.SignedIn() {
			t.Error("the session is lost")
		}
	}
	back(t, a, b)
}

// The server ends every connection, as at its restart: the next answers are whole
// pages, the one after is right, and nothing is done twice.
func TestFaults_PostgresBackendsEnd(t *testing.T) {
	a := apptest.New(t, store.Postgres, apptest.Options{})
	b := a.Browser()
	b.Open("first@example.com")
	admin := raw(t, a)
	for i := range 10 {
		if _, err := admin.Exec(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'genkan'`); err != nil {
			t.Fatal(err)
		}
		if answer := b.Get("/"); answer.Status != 200 && answer.Status != 503 {
			t.Errorf("after the end of all connections: %d", answer.Status)
		}
		if !b.SignedIn() {
			t.Error("the session is lost")
		}
		if _, err := admin.Exec(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'genkan'`); err != nil {
			t.Fatal(err)
		}
		answer := a.Browser().Post("/signup", apptest.Form("second@example.com")...)
		if answer.Status != 303 && answer.Status != 503 {
			t.Errorf("sign-up after the end of all connections: %d", answer.Status)
		}
		if n := a.Count(`SELECT COUNT(*) FROM signup`); n > i+1 {
			t.Errorf("%d sign-ups after %d forms", n, i+1)
		}
	}
	if strings.Contains(a.Journal.String(), `"status":500`) {
		t.Error("logged as a mistake of ours")
	}
}

// Another program holds the SQLite file: reads go on, writes say so.
func TestFaults_SQLiteHeld(t *testing.T) {
	a := apptest.New(t, store.SQLite, apptest.Options{})
	b := a.Browser()
	b.Lang = "ja"
	b.Open("first@example.com")
	holder, err := raw(t, a).Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := holder.ExecContext(t.Context(), "BEGIN IMMEDIATE"); err != nil {
		t.Fatal(err)
	}
	away(t, a, b, true)
	if answer := b.Get("/"); answer.Status != 200 {
		t.Errorf("reading: %d", answer.Status)
	}
	if _, err := holder.ExecContext(context.WithoutCancel(t.Context()), "ROLLBACK"); err != nil {
		t.Fatal(err)
	}
	back(t, a, b)
}

// The disk is full: SQLite's file may not grow by a page. Reads go on, forms are
// refused with what was typed, what was acknowledged is there, and when there is
// room again everything works without a restart.
func TestFaults_DiskFull(t *testing.T) {
	a := apptest.New(t, store.SQLite, apptest.Options{Settings: []string{"GENKAN_LIMITS=off"}})
	b := a.Browser()
	b.Lang = "ja"
	b.Open("first@example.com")
	limitPages(t, a, 1) // SQLite takes the present size where the limit is below it
	acknowledged := 0
	for {
		answer := a.Browser().Post("/signup", apptest.Form(fmt.Sprintf("person%d@example.com", acknowledged))...)
		if answer.Status != 303 {
			break
		}
		if acknowledged++; acknowledged > 2000 {
			t.Fatal("the disk never became full")
		}
	}
	away(t, a, b, true)
	if answer := b.Get("/"); answer.Status != 200 {
		t.Errorf("reading: %d", answer.Status)
	}
	if n := a.Count(`SELECT COUNT(*) FROM signup`); n != acknowledged {
		t.Errorf("%d sign-ups are there, %d were acknowledged", n, acknowledged)
	}
	limitPages(t, a, 1<<30)
	back(t, a, b)
}

// limitPages bounds the pages of the SQLite file, on the one connection that
// writes.
func limitPages(t *testing.T, a *apptest.App, n int) {
	t.Helper()
	_, err := store.WriteGuarded(t.Context(), a.DB, func(ctx context.Context, tx *store.Tx) (int64, error) {
		return tx.Exec(ctx, fmt.Sprintf("PRAGMA max_page_count = %d", n))
	})
	if err != nil {
		t.Fatal(err)
	}
}

// The mail server is away: the sign-up is kept, the page says that the mail is on
// its way, and when the code is dead, that it could not be sent.
func TestFaults_MailGone(t *testing.T) {
	apptest.Each(t, apptest.Options{Settings: []string{"GENKAN_SMTP=smtp://127.0.0.1:1", "GENKAN_MAIL_FROM=no-reply@example.com"}}, func(t *testing.T, a *apptest.App) {
		b := a.Browser()
		flow := b.SignUp("person@example.com")
		a.Deliver()
		if text := b.Get("/activate?flow=" + flow).Text(); !strings.Contains(text, "still on its way") {
			t.Error("the page does not say that the mail is on its way: ", text)
		}
		if n := a.Waiting(); n != 1 {
			t.Errorf("%d jobs wait, want 1: %s", n, a.Journal)
		}
		for range 20 {
			a.Clock.Advance(time.Minute)
			a.Deliver()
		}
		if text := b.Get("/activate?flow=" + flow).Text(); !strings.Contains(text, "could not be sent") {
			t.Error("the page does not say that the mail was not sent: ", text)
		}
		if answer := b.Post("/activate/resend", "flow", flow); answer.Status != 303 || a.Waiting() != 1 {
			t.Errorf("resend: %d, %d jobs wait", answer.Status, a.Waiting())
		}
	})
}
