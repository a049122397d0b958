package app_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"genkan/internal/app"
	"genkan/internal/app/apptest"
	"genkan/internal/config"
	"genkan/internal/store"
	"genkan/internal/store/storetest"

	"log/slog"
)

// Secrets that come back or are written down: attacks 3, 19, 23, 35.

// canaries are what a walk used and nobody may see again.
type canaries struct {
	codes     []string // shown in mails only
	tokens    []string // in Set-Cookie only
	passwords []string
	personal  []string // never in a log, a URL, a job, an audit row or a limit
}

// walkEverything goes through every journey with its wrong turns and faults, and
// gives what it typed and got.
func walkEverything(t *testing.T, a *apptest.App) (canaries, []*apptest.Browser) {
	t.Helper()
	const email, other, pw, wrong = "kanarienvogel@canary.example.com", "zweiter.vogel@canary.example.com", "Sing-Loudly-Song7", "Wrong-Loudly-Song8"
	c := canaries{passwords: []string{pw, wrong}, personal: []string{"kanarienvogel", "zweiter.vogel", "canary.example.com", "Canaryfamily", "Canarygiven", "192.0.2.77"}}
	b, s := a.Browser(), a.Browser()
	b.Network, s.Network = "192.0.2.77:5", "192.0.2.77:6"
	form := func(email string) []string {
		return apptest.Form(email, "family", "Canaryfamily", "given", "Canarygiven", "password", pw, "news", "1")
	}
	setup := link(t, a)
	c.tokens = append(c.tokens, strings.TrimPrefix(setup, "/setup/"))
	s.Get(setup)
	b.Post("/signup", "email", email, "password", "short")
	flow := b.SignUp(email, form(email)...)
	c.codes = append(c.codes, a.Code(email))
	b.Activate(flow, "000000")
	b.Activate(flow, "x")
	b.Post("/activate/resend", "flow", flow)
	a.Clock.Advance(time.Minute)
	b.Post("/activate/resend", "flow", flow)
	c.codes = append(c.codes, a.Code(email))
	b.Activate(flow, c.codes[0])
	flow, _ = strings.CutPrefix(b.Post("/activate/address", "flow", flow, "email", other, "password", pw).Location(), "/activate?flow=")
	c.codes = append(c.codes, a.Code(other))
	b.LogIn(other, wrong)
	b.LogIn(other, pw)
	b.Activate(flow, c.codes[2])
	if !b.SignedIn() {
		t.Fatal("the walk does not get in")
	}
	a.Clock.Advance(2 * time.Minute)
	d := a.Browser()
	df := d.SignUp(other, form(other)...) // a decoy
	d.Activate(df, c.codes[2])
	d.Post("/activate/resend", "flow", df)
	for range 7 {
		d.LogIn(other, wrong)
	}
	sf, _ := strings.CutPrefix(s.Post("/setup", form(email)...).Location(), "/activate?flow=")
	c.codes = append(c.codes, a.Code(email))
	s.Activate(sf, c.codes[3])
	b.Get("/session")
	b.Post("/session/keepalive")
	b.Post("/language", "lang", "ja", "back", "/")
	for _, token := range []string{"session", "signup", "setup"} {
		for _, x := range []*apptest.Browser{b, s, d} {
			if v := x.Cookie(token); v != "" {
				c.tokens = append(c.tokens, v)
			}
		}
	}
	s.Post("/logout/everywhere")
	b.Post("/logout")
	a.Clock.Advance(20 * time.Minute)
	walkBack(a, &c, s, other, wrong)
	a.Deliver()
	if _, err := a.Sealer.Seal(t.Context()); err != nil {
		t.Fatal(err)
	}
	return c, []*apptest.Browser{b, s, d}
}

// walkBack resets a password, with wrong turns, and says that it was somebody
// else.
func walkBack(a *apptest.App, c *canaries, b *apptest.Browser, email, wrong string) {
	const fresh, last = "Sing-Softly-Song9", "Sing-Nevermore-Song3"
	c.passwords = append(c.passwords, fresh, last)
	for i, pw := range []string{fresh, last} {
		b.Post("/reset", "email", email, "way", "mail")
		c.tokens = append(c.tokens, b.Cookie("recovery"))
		c.codes = append(c.codes, a.Code(email))
		b.Post("/reset/code", "code", "000000")
		b.Post("/reset/code", "code", c.codes[len(c.codes)-1])
		c.tokens = append(c.tokens, b.Cookie("recovery"))
		b.Post("/reset/password", "password", "short")
		b.Post("/reset/password", "password", pw)
		b.LogIn(email, pw)
		if i == 0 {
			notice := noticeOf(a, email)
			c.tokens = append(c.tokens, strings.TrimPrefix(notice, "/notice/"))
			b.Get(notice)
			b.Get("/notice")
			b.Post("/notice")
			b.LogIn(email, pw)
		}
		a.Clock.Advance(time.Minute)
	}
	b.Post("/lost", "email", email, "password", wrong)
	b.Post("/lost", "email", email, "password", last)
	c.tokens = append(c.tokens, b.Cookie("lost"))
	c.codes = append(c.codes, a.Code(email))
	b.Post("/lost/code", "code", c.codes[len(c.codes)-1])
	b.Get("/lost/wait")
}

// says finds a word as a whole: six digits also occur within a time.
func says(text, word string) bool {
	return regexp.MustCompile(`(^|[^0-9A-Za-z_-])` + regexp.QuoteMeta(word) + `($|[^0-9A-Za-z_-])`).MatchString(text)
}

// TestAttack03_SecretsComeBack: no code, token or password is in any answer,
// header or address; a token only in the cookie that carries it.
func TestAttack03_SecretsComeBack(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		c, browsers := walkEverything(t, a)
		if len(c.codes) != 7 || slices.Contains(c.codes, "") || len(c.tokens) < 4 {
			t.Fatalf("the walk saw %d codes, %d tokens", len(c.codes), len(c.tokens))
		}
		for _, b := range browsers {
			for _, answer := range b.Seen {
				header := answer.Header.Clone()
				header.Del("Set-Cookie")
				text := answer.Body + fmt.Sprint(header)
				where := answer.Method + " " + strings.SplitN(answer.Path, "/setup/", 2)[0]
				for _, secret := range slices.Concat(c.codes, c.passwords, c.tokens) {
					if says(text, secret) {
						t.Errorf("%s answers with a secret", where)
					}
				}
				for _, secret := range slices.Concat(c.codes, c.passwords) {
					if says(fmt.Sprint(answer.Header), secret) {
						t.Errorf("%s: a secret in a header", where)
					}
				}
				for _, word := range slices.Concat(c.codes, c.passwords, c.personal) {
					if strings.Contains(answer.Location(), word) || strings.Contains(answer.Path, word) {
						t.Errorf("%s: %q in an address", where, answer.Location())
					}
				}
			}
		}
	})
}

// TestAttack03_SecretsAtRest: in the database stands no code, token or password,
// and personal values only where they belong: not in jobs, limits, audit or
// consent (AUD-3).
func TestAttack03_SecretsAtRest(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		c, _ := walkEverything(t, a)
		home := map[string]bool{"account": true, "signup": true, "captured": true, "session": true, "code": true,
			"journey": true, "email_change": true} // ways to an address: it is what they are about
		for _, table := range tables() {
			text := dump(t, a, table)
			if table == "captured" {
				continue // local mode shows mails, with their codes
			}
			for _, secret := range slices.Concat(c.codes, c.tokens, c.passwords) {
				if says(text, secret) {
					t.Errorf("table %s holds a secret in clear", table)
				}
			}
			for _, word := range c.personal {
				if !home[table] && strings.Contains(text, word) {
					t.Errorf("table %s holds %q in clear", table, word)
				}
			}
		}
		if !strings.Contains(dump(t, a, "account"), "Canaryfamily") {
			t.Error("the dump does not see names: this test proves nothing")
		}
		// Also while a job waits.
		a.Browser().SignUp("kanarienvogel2@canary.example.com")
		if text := dump(t, a, "job"); strings.Contains(text, "canary") || !strings.Contains(text, "queued") {
			t.Error("a waiting job holds an address in clear")
		}
	})
}

// TestAttack35_SecretsInLogs: the log of every journey, with its wrong turns and
// with a database that fails, holds no secret and nothing personal.
//
// ASVS 16.2.5: whole flows, searched for what was typed and mailed
func TestAttack35_SecretsInLogs(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		c, browsers := walkEverything(t, a)
		b := browsers[0]
		for _, broken := range []string{"rate", "signup_browser", "account"} { // mistakes of ours, deep inside
			if _, err := raw(t, a).Exec("ALTER TABLE " + broken + " RENAME TO broken_" + broken); err != nil {
				t.Fatal(err)
			}
			b.Post("/signup", apptest.Form("kanarienvogel@canary.example.com", "password", c.passwords[0])...)
			b.LogIn("kanarienvogel@canary.example.com", c.passwords[1])
			b.Get("/activate")
			b.Get("/")
			if _, err := raw(t, a).Exec("ALTER TABLE broken_" + broken + " RENAME TO " + broken); err != nil {
				t.Fatal(err)
			}
		}
		b.Get("/kanarienvogel/" + c.tokens[0] + "?email=kanarienvogel@canary.example.com")
		log := a.Journal.String()
		if strings.Count(log, "request failed") < 4 {
			t.Errorf("the faults are not in the log: this test proves nothing\n%s", log)
		}
		for _, word := range slices.Concat(c.codes, c.tokens, c.passwords, c.personal) {
			if says(log, word) || len(word) > 6 && strings.Contains(log, word) {
				t.Errorf("the log holds %q", word)
			}
		}
	})
}

// TestAttack35_ForgedLogLines: line breaks in everything a client sends make no
// line of the log, and every line is one JSON object with known keys.
//
// ASVS 16.4.1: JSON lines; nothing typed begins a new one
func TestAttack35_ForgedLogLines(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		const forged = "x\r\n{\"time\":\"2026\",\"level\":\"ERROR\",\"msg\":\"forged\",\"forged\":1}\n\u2028forged"
		b := a.Browser()
		walk := func() {
			for _, path := range []string{"/signup", "/login/password", "/activate", "/activate/resend", "/activate/address", "/setup", "/language"} {
				form := url.Values{}
				for _, name := range []string{"email", "family", "given", "password", "flow", "code", "next", "back", "lang", "terms"} {
					form.Set(name, forged)
				}
				form.Set("email", "person@example.com")
				b.Do("POST", path, form, func(r *http.Request) {
					r.Header["User-Agent"] = []string{forged}
					r.Header["X-Forwarded-For"] = []string{forged}
					r.Header["X-Request-Id"] = []string{forged}
					r.Header["Accept-Language"] = []string{forged}
				})
			}
			b.Get("/" + url.PathEscape(forged) + "?x=" + url.QueryEscape(forged))
			b.Get("/setup/" + url.PathEscape(forged))
		}
		walk()
		if _, err := raw(t, a).Exec("ALTER TABLE rate RENAME TO broken"); err != nil {
			t.Fatal(err)
		}
		walk()
		known := []string{"time", "level", "msg", "request", "route", "status", "error", "warning", "what", "stack", "reason", "kind", "job", "attempt", "seq", "count", "chain", "root", "id", "events", "seal"}
		lines := bufio.NewScanner(strings.NewReader(a.Journal.String()))
		n := 0
		for lines.Scan() {
			n++
			var line map[string]any
			if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
				t.Errorf("a line that is no JSON object: %s", lines.Text())
			}
			for key := range line {
				if !slices.Contains(known, key) {
					t.Errorf("key %q in the log", key)
				}
			}
			if strings.Contains(lines.Text(), "forged") {
				t.Errorf("what a client sent is in the log: %s", lines.Text())
			}
		}
		if n == 0 {
			t.Error("nothing was logged: this test proves nothing")
		}
	})
}

// TestAttack19_FreshInstalls: two fresh installations share no key and have no
// usable account; the key and the set-up link are the owner's only.
//
// ASVS 6.3.2: no account before a one-time link was used
func TestAttack19_FreshInstalls(t *testing.T) {
	ids := map[string]bool{}
	for range 2 {
		data := t.TempDir()
		a := apptest.On(t, storetest.Address(t, store.SQLite), data, apptest.Options{})
		ids[a.Keys.ID()] = true
		if n := a.Count(`SELECT (SELECT COUNT(*) FROM account) + (SELECT COUNT(*) FROM password) + (SELECT COUNT(*) FROM operator_role) + (SELECT COUNT(*) FROM operator_invite)`); n != 0 {
			t.Errorf("a fresh installation has %d accounts, passwords, operators or links", n)
		}
		for _, pair := range [][2]string{{"admin@localhost.localdomain", "123"}, {"admin@example.com", "admin"}, {"admin@example.com", "password"}, {"root@example.com", ""}} {
			if answer := a.Browser().LogIn(pair[0], pair[1]); answer.Status == 303 {
				t.Errorf("%v opens a fresh installation", pair)
			}
		}
		info, err := os.Stat(filepath.Join(data, "genkan.key"))
		if err != nil || info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%v: the key file is open to others", err)
		}
	}
	if len(ids) != 2 {
		t.Error("two installations share a key")
	}
}

// A node with another key refuses to start (RUN-7).
func TestBuild_ForeignKey(t *testing.T) {
	address := storetest.Address(t, store.Postgres)
	apptest.On(t, address, t.TempDir(), apptest.Options{})
	for _, with := range []string{"no key", "another key"} {
		data := t.TempDir()
		if with == "another key" {
			apptest.On(t, storetest.Address(t, store.SQLite), data, apptest.Options{})
		}
		cfg, err := config.Load(config.Source{Environ: []string{"GENKAN_DATA=" + data, "GENKAN_DATABASE=" + address}})
		if err != nil {
			t.Fatal(err)
		}
		p, err := app.Build(t.Context(), cfg, slog.New(slog.DiscardHandler), nil)
		if err == nil {
			p.DB.Close()
			t.Errorf("%s: it starts", with)
		} else if !strings.Contains(err.Error(), "belongs to the key") {
			t.Errorf("%s: %v", with, err)
		}
	}
}

// TestAttack23_EveryByteOfAPassword: a password that differs behind the 72nd
// byte is another one, through the whole journey.
//
// ASVS 6.2.8: every byte counts, in every position
func TestAttack23_EveryByteOfAPassword(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		long := "Aa1-" + strings.Repeat("鍵", 55) // 169 bytes
		a.Browser().Open("person@example.com", "password", long+"x")
		for i, other := range []string{long, long + "y", long + "x\x00", long + "xx", long[:72]} {
			b := a.Browser()
			b.Network = fmt.Sprintf("192.0.2.%d:1", i)
			if b.LogIn("person@example.com", other); b.SignedIn() {
				t.Errorf("password %d lets in", i)
			}
			a.Clock.Advance(15 * time.Minute)
		}
		if b := a.Browser(); b.LogIn("person@example.com", long+"x").Status != 303 {
			t.Error("the right one does not")
		}
	})
}
