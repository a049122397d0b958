package apptest

import (
	"bytes"
	"log/slog"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"genkan/internal/app"
	"genkan/internal/clock"
	"genkan/internal/config"
	"genkan/internal/job"
	"genkan/internal/mail"
	"genkan/internal/secret"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
	"genkan/internal/web"
)

// Public is the public address of the program.
const Public = "http://localhost:8080"

// Password is one that the default policy accepts.
const Password = "Correct-Horse7"

// App is the whole program, mounted and not listening.
type App struct {
	*app.Parts
	Site    *web.Site
	Clock   *clock.Manual
	Journal *Journal
	t       testing.TB
}

// Options change how the program is built.
type Options struct {
	RealHash bool     // the real cost of password hashes instead of a cheap one
	Settings []string // more settings, as NAME=value
}

// Each runs fn on both databases.
func Each(t *testing.T, o Options, fn func(t *testing.T, a *App)) {
	t.Helper()
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(d), func(t *testing.T) { fn(t, New(t, d, o)) })
	}
}

// New builds the program on a fresh database.
func New(t testing.TB, d store.Dialect, o Options) *App {
	t.Helper()
	return On(t, storetest.Address(t, d), t.TempDir(), o)
}

// On builds the program on a given database and data folder: a second node, or
// the same one after a restart.
func On(t testing.TB, address, data string, o Options) *App {
	t.Helper()
	cfg, err := config.Load(config.Source{Environ: append([]string{
		"GENKAN_DATA=" + data, "GENKAN_DATABASE=" + address, "GENKAN_PUBLIC_URL=" + Public, "GENKAN_HASH_SLOTS=64", "GENKAN_DEFAULT_LANGUAGE=en",
	}, o.Settings...)})
	if err != nil {
		t.Fatal(err)
	}
	a := &App{Clock: clock.NewManual(time.Date(2026, 11, 22, 5, 30, 0, 0, time.UTC)), Journal: &Journal{}, t: t}
	var options []app.Option
	if !o.RealHash {
		options = append(options, app.HashCost(secret.Cost{Memory: 64, Passes: 1, Lanes: 1}))
	}
	log := slog.New(slog.NewJSONHandler(a.Journal, &slog.HandlerOptions{Level: slog.LevelDebug}))
	if a.Parts, err = app.Build(t.Context(), cfg, log, a.Clock, options...); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { a.DB.Close() })
	if a.Site, err = a.Parts.Site(nil); err != nil {
		t.Fatal(err)
	}
	return a
}

// Deliver sends every mail that is due.
func (a *App) Deliver() {
	a.t.Helper()
	if _, err := a.Runner.Drain(a.t.Context()); err != nil {
		a.t.Fatal("deliver: ", err)
	}
}

// Mails delivers what is due and lists the mails to an address, newest first.
func (a *App) Mails(to string) []mail.Captured { return a.sent("mail", to) }

// Texts delivers what is due and lists the text messages to a number, written
// as E.164, newest first.
func (a *App) Texts(number string) []mail.Captured { return a.sent("sms", number) }

func (a *App) sent(channel, to string) []mail.Captured {
	a.t.Helper()
	a.Deliver()
	all, err := a.Capture.List(a.t.Context())
	if err != nil {
		a.t.Fatal(err)
	}
	var out []mail.Captured
	for _, m := range all {
		if m.Channel == channel && strings.EqualFold(m.To, to) {
			out = append(out, m)
		}
	}
	return out
}

// sixDigits finds the code of a mail, alone on its line, and of a text message,
// bound to the site.
var sixDigits = regexp.MustCompile(`(?m)^\s*(?:@\S+ #)?(\d{6})\s*$`)

// Code gives the code of the newest mail to an address; "" if it carries none.
func (a *App) Code(to string) string {
	a.t.Helper()
	mails := a.Mails(to)
	if len(mails) == 0 {
		a.t.Fatal("no mail to that address")
	}
	return CodeIn(mails[0])
}

// TextCode gives the code of the newest text message to a number.
func (a *App) TextCode(number string) string {
	a.t.Helper()
	texts := a.Texts(number)
	if len(texts) == 0 {
		a.t.Fatal("no text message to that number")
	}
	return CodeIn(texts[0])
}

// CodeIn gives the code a mail or text message carries; "" if it carries none.
func CodeIn(m mail.Captured) string {
	if found := sixDigits.FindStringSubmatch(m.Text); found != nil {
		return found[1]
	}
	return ""
}

// Count gives how many rows a query counts.
func (a *App) Count(query string, args ...any) int {
	a.t.Helper()
	var n int
	if err := a.DB.QueryRow(a.t.Context(), query, args...).Scan(&n); err != nil {
		a.t.Fatal(err)
	}
	return n
}

// Waiting counts jobs that are queued.
func (a *App) Waiting() int {
	a.t.Helper()
	n, err := job.Counts(a.t.Context(), a.DB)
	if err != nil {
		a.t.Fatal(err)
	}
	return n[job.Queued]
}

// Journal is the log of a program under test.
type Journal struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

// Write takes a line of the log.
func (j *Journal) Write(b []byte) (int, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.buf.Write(b)
}

// String gives everything logged so far.
func (j *Journal) String() string {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.buf.String()
}

// Text gives the one text a query gives.
func (a *App) Text(query string, args ...any) string {
	a.t.Helper()
	var s string
	if err := a.DB.QueryRow(a.t.Context(), query, args...).Scan(&s); err != nil {
		a.t.Fatal(err)
	}
	return s
}
