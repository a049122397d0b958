package session_test

import (
	"context"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"genkan/internal/app/apptest"
	"genkan/internal/secret"
	"genkan/internal/security/factor"
	"genkan/internal/session"
	"genkan/internal/store"
)

const (
	windowsChrome = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"
	newerChrome   = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36"
	iPhoneSafari  = "Mozilla/5.0 (iPhone; CPU iPhone OS 26_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Mobile/15E148 Safari/604.1"
)

func TestParseDevice(t *testing.T) {
	for agent, want := range map[string]string{
		windowsChrome: "Chrome 142, Windows",
		iPhoneSafari:  "Safari 26, iPhone",
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0":                  "Edge 142, Windows",
		"Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:145.0) Gecko/20100101 Firefox/145.0":                                                           "Firefox 145, macOS",
		"Mozilla/5.0 (Linux; Android 16; SM-S931) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/29.0 Chrome/136.0.0.0 Mobile Safari/537.36":      "Samsung Internet 29, Android",
		"Mozilla/5.0 (iPhone; CPU iPhone OS 26_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/142.0.7444.77 Mobile/15E148 Safari/604.1": "Chrome 142, iPhone",
		"Mozilla/5.0 (X11; CrOS x86_64 16463.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36":                                 "Chrome 142, ChromeOS",
		"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 OPR/126.0.0.0":                            "Opera 126, Linux",
		"Mozilla/5.0 (compatible; Version/99999999999999999999)":                                                                                         "",
		"": "", "curl/8.17": "", "Mozilla/5.0 (test)": "", "Firefox/": "Firefox", "Firefox/<script>": "Firefox", "Windows": "Windows", "\xff\xfeChrome/1": "Chrome 1",
	} {
		if got := session.ParseDevice(agent).Name(); got != want {
			t.Errorf("%q: %q, want %q", agent, got, want)
		}
	}
}

// as sends the password from a browser of a kind, in a network.
func as(b *apptest.Browser, agent, network, email string) apptest.Answer {
	b.Network = network
	return b.Do("POST", "/login/password", url.Values{"email": {email}, "password": {apptest.Password}}, func(r *http.Request) { r.Header.Set("User-Agent", agent) })
}

const person = "person@example.com"

// enter logs in and tells whether the person got a mail about a new device.
func enter(t *testing.T, a *apptest.App, b *apptest.Browser, agent, network string) bool {
	t.Helper()
	before := len(a.Mails(person))
	if answer := as(b, agent, network, person); answer.Status != 303 || answer.Location() != "/" {
		t.Fatalf("log-in was answered with %d to %q", answer.Status, answer.Location())
	}
	return len(a.Mails(person)) > before
}

// MAIL-7: a log-in from a browser that the account does not know is told, and
// only that: not the first one, not one from a browser that was there before, not
// one of the same kind in a network nearby.
//
// ASVS 6.3.5: of a log-in from a browser that is new to the account
func TestNewDevice(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		first := a.Member(person)
		a.Clock.Advance(time.Minute)
		own := a.Browser()
		if enter(t, a, own, windowsChrome, "192.0.2.10:1") {
			t.Error("the first log-in was told")
		}
		a.Clock.Advance(time.Minute)
		own.Post("/logout")
		if enter(t, a, own, newerChrome, "203.0.113.7:1") {
			t.Error("a browser that was there before was told, after a new version, from elsewhere")
		}
		if enter(t, a, a.Browser(), windowsChrome, "203.0.113.200:1") {
			t.Error("the same kind in a network nearby was told")
		}
		if !enter(t, a, a.Browser(), windowsChrome, "198.51.100.1:1") {
			t.Error("the same kind from far away was not told")
		}
		phone := a.Browser()
		a.Clock.Advance(time.Second)
		if !enter(t, a, phone, iPhoneSafari, "203.0.113.7:1") {
			t.Error("another kind from nearby was not told")
		}
		m := a.Mails(person)[0]
		if m.Subject != "New login to your Genkan account" || !strings.Contains(m.Text, "Safari 26, iPhone") || !strings.Contains(m.Text, "203.0.113.7") || !strings.Contains(m.Text, "This was not me") {
			t.Errorf("%q\n%s", m.Subject, m.Text)
		}
		if n := a.Count(`SELECT COUNT(*) FROM notice WHERE kind = 'session_new'`); n != 2 {
			t.Errorf("%d notices", n)
		}
		// The mark of one account says nothing about another.
		other := a.Member("other@example.com", "given", "Hana")
		other.Post("/logout")
		a.Clock.Advance(time.Minute)
		as(other, windowsChrome, "192.0.2.10:1", "other@example.com") // the first one
		phone.Post("/logout")
		before := len(a.Mails("other@example.com"))
		as(phone, iPhoneSafari, "203.0.113.7:1", "other@example.com")
		if len(a.Mails("other@example.com")) != before+1 {
			t.Error("a browser known to one account was taken for known to another")
		}
		// A session that somebody ended makes nothing known, a year later the mark neither.
		first.Post("/logout/everywhere")
		if !enter(t, a, a.Browser(), iPhoneSafari, "203.0.113.7:1") {
			t.Error("a kind of browser is known by a session that was ended")
		}
		first.Post("/logout/everywhere")
		a.Clock.Advance(365*24*time.Hour + time.Second)
		if !enter(t, a, own, newerChrome, "192.0.2.200:1") {
			t.Error("a browser is known for more than a year")
		}
	})
}

var formID = regexp.MustCompile(`name="id" value="([^"]+)"`)

// SEC-6: one list, with words for each, this session first; each can be ended,
// and another person's cannot.
//
// ASVS 7.5.2: one by one, each with device, network and time
// ASVS 8.2.2: somebody else's entries answer like ones that do not exist
func TestDevices_List(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		own := a.Member(person)
		if text := own.Get("/security/devices").Text(); !strings.Contains(text, "Unknown device This device") || !strings.Contains(text, "You are not logged in anywhere else") {
			t.Error(text)
		}
		a.Clock.Advance(time.Minute)
		phone := a.Browser()
		enter(t, a, phone, iPhoneSafari, "203.0.113.7:1")
		page := own.Get("/security/devices")
		for _, words := range []string{"Safari 26, iPhone", "203.0.113.7", "22 Nov 2026, 14:31 JST", "Log out on all other devices"} {
			if !strings.Contains(page.Text(), words) {
				t.Errorf("%q is not in\n%s", words, page.Text())
			}
		}
		ids := formID.FindAllStringSubmatch(page.Body, -1)
		if len(ids) != 1 {
			t.Fatalf("%d buttons", len(ids))
		}
		stranger := a.Member("stranger@example.com", "given", "Hana")
		stranger.Post("/security/devices/end", "id", ids[0][1])
		if text := stranger.Get("/security/devices").Text(); !strings.Contains(text, "not logged in any more") || !phone.SignedIn() {
			t.Error("a stranger ended it: " + text)
		}
		own.Post("/security/devices/end", "id", ids[0][1])
		if phone.SignedIn() || !own.SignedIn() {
			t.Error("the wrong one ended")
		}
		for _, id := range []string{ids[0][1], "", "x\x00", strings.Repeat("a", 5000)} {
			if answer := own.Post("/security/devices/end", "id", id); answer.Status != 303 {
				t.Errorf("%d", answer.Status)
			}
		}
		if n := a.Count(`SELECT COUNT(*) FROM audit_event WHERE kind = 'session.ended_other'`); n != 1 {
			t.Errorf("%d events", n)
		}
	})
}

// TestAttack17_DeviceList: what is over is in no list, one second late, while
// nothing cleans up.
func TestAttack17_DeviceList(t *testing.T) {
	each(t, session.Limits{}, func(t *testing.T, s signed) {
		list := func() int {
			t.Helper()
			all, err := s.sessions.List(t.Context(), s.db, "person")
			if err != nil {
				t.Fatal(err)
			}
			return len(all)
		}
		s.clk.Advance(30*time.Minute - time.Second)
		if list() != 1 {
			t.Error("gone too early")
		}
		s.clk.Advance(2 * time.Second)
		if list() != 0 {
			t.Error("still there after its idle end")
		}
	})
}

// TestAttack16_EveryWayOut: whatever ends what a person has, each kind of
// credential that lives is refused at the very next request.
//
// ASVS 7.4.1: an ended session is refused
func TestAttack16_EveryWayOut(t *testing.T) {
	const fresh = "Another-Horse8"
	ways := map[string]struct {
		end  func(t *testing.T, a *apptest.App, own *apptest.Browser)
		self bool // the session that did it ends too
	}{
		"password change": {func(t *testing.T, a *apptest.App, own *apptest.Browser) {
			a.Wants(own.Post("/security/password", "old_password", apptest.Password, "password", fresh, "others", "1"), 303, "")
		}, false},
		"reset": {func(t *testing.T, a *apptest.App, _ *apptest.Browser) {
			b := a.Browser()
			a.Clock.Advance(time.Minute)
			b.Post("/reset", "email", person, "way", "mail")
			b.Post("/reset/code", "code", a.Code(person))
			a.Wants(b.Post("/reset/password", "password", fresh), 303, "/login")
		}, true},
		"closing": {func(t *testing.T, a *apptest.App, own *apptest.Browser) {
			a.Wants(own.Post("/closing", "sure", "1"), 303, "/closing")
		}, false},
		"all others": {func(t *testing.T, a *apptest.App, own *apptest.Browser) { own.Post("/security/devices/others") }, false},
		"each one": {func(t *testing.T, a *apptest.App, own *apptest.Browser) {
			page := own.Get("/security/devices")
			for _, id := range formID.FindAllStringSubmatch(page.Body, -1) {
				own.Post("/security/devices/end", "id", id[1])
				own.Post("/security/devices/forget", "id", id[1])
			}
		}, false},
		"everywhere": {func(t *testing.T, a *apptest.App, own *apptest.Browser) { own.Post("/logout/everywhere") }, true},
		"locked": {func(t *testing.T, a *apptest.App, own *apptest.Browser) {
			b := a.Browser()
			own.Post("/security/password", "old_password", apptest.Password, "password", fresh) // the others go on, and a notice tells of it
			for _, m := range a.Mails(person) {
				if _, rest, ok := strings.Cut(m.Text, apptest.Public+"/notice/"); ok {
					b.Get("/notice/" + strings.Fields(rest)[0])
				}
			}
			a.Wants(b.Post("/notice"), 303, "/reset")
		}, true},
	}
	for name, way := range ways {
		t.Run(name, func(t *testing.T) {
			apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
				own := a.Member(person)
				others := []*apptest.Browser{a.Browser(), a.Browser(), a.Browser()}
				for _, b := range others {
					a.Clock.Advance(time.Second)
					enter(t, a, b, iPhoneSafari, "203.0.113.7:1")
				}
				var remembered string
				if _, err := store.Write(t.Context(), a.DB, func(ctx context.Context, tx *store.Tx) (_ store.None, err error) {
					remembered, err = factor.Remember(ctx, tx, a.AccountID(person), factor.Browser{Method: factor.TOTP, Device: iPhoneSafari})
					return store.None{}, err
				}); err != nil {
					t.Fatal(err)
				}
				a.Exec(`INSERT INTO login (id, token, account, created_at, expires_at) VALUES ('half', 'half', $1, $2, $3)`, a.AccountID(person), a.Clock.Now(), a.Clock.Now().Add(time.Hour))
				way.end(t, a, own)
				if stillRemembered(t, a, remembered) {
					t.Error("a browser is still remembered")
				}
				if n := a.Count(`SELECT COUNT(*) FROM login WHERE spent_at IS NULL`); n != 0 && name != "each one" {
					t.Error("a log-in before its second factor goes on")
				}
				for i, b := range others {
					for _, path := range []string{"/profile", "/security/devices", "/security/email"} {
						if answer := b.Get(path); answer.Status != 303 || !strings.HasPrefix(answer.Location(), "/login") {
							t.Errorf("browser %d: %s was answered with %d to %q", i, path, answer.Status, answer.Location())
						}
					}
					if b.SignedIn() || b.Post("/session/keepalive").Status != 401 || b.Post("/profile/name", "family", "Evil").Location() == "/profile" {
						t.Errorf("browser %d is still in", i)
					}
				}
				if own.SignedIn() == way.self {
					t.Errorf("the own session is in: %v", own.SignedIn())
				}
			})
		})
	}
}

// stillRemembered tells whether a browser would not be asked for the second
// factor.
func stillRemembered(t *testing.T, a *apptest.App, token string) bool {
	t.Helper()
	n := a.Count(`SELECT COUNT(*) FROM remembered WHERE token = $1 AND ended_at IS NULL AND expires_at > $2`, secret.HashToken(token), a.Clock.Now())
	return n > 0
}
