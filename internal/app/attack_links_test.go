package app_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"genkan/internal/app/apptest"
	"genkan/internal/mail"
	"genkan/internal/store"
	"genkan/internal/support"
)

// Attacks on links, hosts and redirects: 1, 14, 29, 30 of the list of attacks.

// foreignHeaders gives a change that lets a request claim to be for another
// host, in a random choice of the ways there are.
func foreignHeaders(rnd *rand.Rand) func(*http.Request) {
	hosts := []string{"evil.example", "localhost:8080.evil.example", "localhost:8080@evil.example", "evil.example:8080", "[::1].evil.example", "evil.example/localhost:8080"}
	host := hosts[rnd.IntN(len(hosts))]
	return func(r *http.Request) {
		r.Header.Del("Origin") // a browser of that page would be refused at once
		r.Header.Del("Sec-Fetch-Site")
		if rnd.IntN(2) == 0 {
			r.Host = host
		}
		for name, value := range map[string]string{
			"Forwarded": "for=192.0.2.1;host=" + host + ";proto=https", "X-Forwarded-Host": host, "X-Forwarded-Proto": "https", "X-Forwarded-Server": host,
			"X-Forwarded-Port": "444", "X-Forwarded-Prefix": "//" + host, "X-Original-Host": host, "X-Host": host, "X-Http-Host-Override": host,
			"X-Original-Url": "https://" + host + "/x", "X-Rewrite-Url": "https://" + host + "/x", "Referer": "https://" + host + "/", "Via": "1.1 " + host,
		} {
			if rnd.IntN(2) == 0 {
				r.Header.Set(name, value)
			}
		}
		if rnd.IntN(3) == 0 { // absolute form
			r.URL.Scheme, r.URL.Host = "https", host
			r.RequestURI = r.URL.String()
		}
	}
}

var linkIn = regexp.MustCompile(`(?i)[a-z][a-z0-9+.-]*://[^\s"'<>]*`)

// TestAttack01_LinksFromHeaders: whatever a request claims to be for, on every
// route that sends mail, each link in each mail begins with the public address
// and nothing of the claim is in mail, page or redirect.
func TestAttack01_LinksFromHeaders(t *testing.T) {
	apptest.Each(t, apptest.Options{Settings: []string{"GENKAN_LIMITS=off"}}, func(t *testing.T, a *apptest.App) {
		rnd := rand.New(rand.NewPCG(1, 2026))
		a.Browser().Open("owner@example.com")
		setup := link(t, a)
		post := func(b *apptest.Browser, path string, fields ...string) apptest.Answer {
			form := url.Values{}
			for i := 0; i < len(fields); i += 2 {
				form.Set(fields[i], fields[i+1])
			}
			answer := b.Do("POST", path, form, foreignHeaders(rnd))
			if strings.Contains(answer.Location()+answer.Body, "evil") || strings.Contains(answer.Location(), ":") {
				t.Errorf("POST %s answers with the foreign host: %d %q", path, answer.Status, answer.Location())
			}
			return answer
		}
		sent := 0
		for i := range 30 {
			for _, email := range []string{fmt.Sprintf("person%d@example.com", i), "owner@example.com"} {
				b := a.Browser()
				flow, _ := strings.CutPrefix(post(b, "/signup", apptest.Form(email, "password", "Other-Horse88")...).Location(), "/activate?flow=")
				post(b, "/activate/resend", "flow", flow)
				post(b, "/login/password", "email", email, "password", "Other-Horse88") // leads back with a fresh code
				post(b, "/activate/address", "flow", flow, "email", "x"+email, "password", "Other-Horse88")
				s := a.Browser()
				s.Do("GET", setup, nil, foreignHeaders(rnd))
				post(s, "/setup", apptest.Form("s"+email)...)
				sent += 5
				post(b, "/reset", "email", email, "way", "mail")
				post(b, "/reset/resend")
				sent += 2
				if email == "owner@example.com" {
					post(b, "/lost", "email", email, "password", apptest.Password)
					post(b, "/lost/resend")
					sent += 2
				}
			}
		}
		a.Deliver()
		all, err := a.Capture.List(t.Context())
		if err != nil || len(all) < sent {
			t.Fatalf("%v: %d mails of %d", err, len(all), sent)
		}
		links := 0
		for _, m := range all {
			links += checkLinks(t, m)
		}
		if links < len(all) {
			t.Errorf("%d links in %d mails: this test does not see them", links, len(all))
		}
	})
}

func checkLinks(t *testing.T, m mail.Captured) int {
	t.Helper()
	whole := m.Text + "\n" + m.HTML + "\n" + fmt.Sprint(m.Headers)
	if strings.Contains(whole, "evil") || strings.Contains(whole, ":444") {
		t.Errorf("a mail carries the foreign host:\n%s", whole)
	}
	links := linkIn.FindAllString(whole, -1)
	for _, l := range links {
		if rest, ok := strings.CutPrefix(l, apptest.Public); !ok || rest != "" && rest[0] != '/' {
			t.Errorf("a mail links to %s", l)
		}
	}
	return len(links)
}

func link(t *testing.T, a *apptest.App) string {
	t.Helper()
	in, err := store.WriteGuarded(t.Context(), a.DB, func(ctx context.Context, tx *store.Tx) (support.Invite, error) {
		return support.NewInvite(ctx, tx, support.Superuser)
	})
	if err != nil {
		t.Fatal(err)
	}
	return "/setup/" + in.Token
}

// TestAttack14_RedirectAfterLogIn: next= goes through the whole log-in and never
// leads off this site; where it is a path of ours it is kept.
func TestAttack14_RedirectAfterLogIn(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Browser().Open("person@example.com")
		for next, want := range map[string]string{
			"/terms": "/terms", "/terms?x=1": "/terms?x=1", "/%2f%2fevil.example": "/", "/x/%2f%2fevil.example": "/x/%2f%2fevil.example", "": "/", "terms": "/",
			"//evil.example": "/", "///evil.example": "/", `/\evil.example`: "/", `\\evil.example`: "/", "/\t/evil.example": "/", "/\n/evil.example": "/",
			"https://evil.example/": "/", "https:evil.example": "/", "javascript:alert(1)": "/", "http://localhost:8080@evil.example/": "/",
			"http://localhost:8080/terms": "/", " //evil.example": "/", "\x00//evil.example": "/", "/" + strings.Repeat("a", 3000): "/", "//localhost:8080/terms": "/",
			"/\r\nSet-Cookie: a=b": "/",
		} {
			b := a.Browser()
			b.Get("/login?next=" + url.QueryEscape(next))
			step := b.Post("/login", "email", "person@example.com", "next", next)
			if want == "/" && strings.Contains(step.Body, `name="next"`) {
				t.Errorf("next=%q is carried on", next)
			}
			in := b.LogIn("person@example.com", apptest.Password, "next", next)
			if in.Status != 303 || in.Location() != want {
				t.Errorf("next=%q leads to %q, want %q", next, in.Location(), want)
			}
			again := b.Get("/login?next=" + url.QueryEscape(next)) // signed in already
			if again.Location() != want {
				t.Errorf("signed in, next=%q leads to %q", next, again.Location())
			}
			for _, path := range []string{"/language", "/theme"} {
				if back := b.Post(path, "lang", "en", "theme", "dark", "back", next); back.Location() != want {
					t.Errorf("%s: back=%q leads to %q", path, next, back.Location())
				}
			}
		}
	})
}

// TestAttack29_ScannersBurnNothing: every page and every link of a mail, opened
// 20 times by GET and HEAD as scanners and previews do, also in a browser with
// the person's cookies; the person's own POST still works, once.
func TestAttack29_ScannersBurnNothing(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Browser().Open("owner@example.com")
		a.Clock.Advance(2 * time.Minute)
		setup := link(t, a)
		b := a.Browser()
		b.Get(setup)
		flow, _ := strings.CutPrefix(b.Post("/setup", apptest.Form("person@example.com")...).Location(), "/activate?flow=")
		a.Browser().SignUp("owner@example.com")
		code := a.Code("person@example.com")
		paths := []string{setup, "/setup", "/signup", "/activate", "/activate?flow=" + flow, "/activate/address?flow=" + flow, "/login", "/login?next=/", "/", "/session", "/logout", "/captured"}
		all, err := a.Capture.List(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range all {
			for _, l := range linkIn.FindAllString(m.Text+m.HTML, -1) {
				if path := strings.TrimPrefix(l, apptest.Public); path != "" {
					paths = append(paths, path)
				}
			}
		}
		before := dump(t, a)
		for range 20 {
			for _, path := range paths {
				for _, method := range []string{"GET", "HEAD"} {
					for _, who := range []*apptest.Browser{a.Browser(), b} {
						if answer := who.Do(method, path, nil); answer.Status >= 500 {
							t.Errorf("%s %s: %d", method, path, answer.Status)
						}
					}
				}
			}
		}
		if after := dump(t, a); after != before {
			t.Error("opening pages changed something")
		}
		if answer := b.Activate(flow, code); answer.Status != 303 || !b.SignedIn() {
			t.Errorf("the person's own code: %d", answer.Status)
		}
		if n := a.Count(`SELECT COUNT(*) FROM operator_role`); n != 1 {
			t.Error("the set-up link was burnt")
		}
		if answer := a.Browser().Activate(flow, code); answer.Status != 404 {
			t.Errorf("once more: %d", answer.Status)
		}
	})
}

// TestAttack30_ClientAddress: X-Forwarded-For counts only behind a listed proxy,
// and there only its last unlisted hop; limits and history take the same one.
func TestAttack30_ClientAddress(t *testing.T) {
	proxied := []string{"GENKAN_TRUSTED_PROXIES=10.0.0.0/8,fd00::/8"}
	for _, c := range []struct {
		name, peer string
		forwarded  []string
		settings   []string
		want       string
	}{
		{"no proxy", "203.0.113.5:1", []string{"198.51.100.1"}, nil, "203.0.113.5"},
		{"no proxy listed, private peer", "10.1.2.3:1", []string{"198.51.100.1"}, nil, "10.1.2.3"},
		{"not the listed proxy", "203.0.113.5:1", []string{"198.51.100.1"}, proxied, "203.0.113.5"},
		{"listed", "10.1.2.3:1", []string{"198.51.100.1"}, proxied, "198.51.100.1"},
		{"spoofed in front", "10.1.2.3:1", []string{"192.0.2.66, 198.51.100.1"}, proxied, "198.51.100.1"},
		{"spoofed header before", "10.1.2.3:1", []string{"192.0.2.66", "198.51.100.1"}, proxied, "198.51.100.1"},
		{"two proxies", "10.1.2.3:1", []string{"192.0.2.66, 198.51.100.1, 10.9.9.9"}, proxied, "198.51.100.1"},
		{"mapped", "[::ffff:10.1.2.3]:1", []string{"::ffff:198.51.100.1"}, proxied, "198.51.100.1"},
		{"IPv6 proxy", "[fd00::1]:1", []string{"2001:db8::7"}, proxied, "2001:db8::7"},
		{"nonsense", "10.1.2.3:1", []string{"<script>, unknown"}, proxied, "10.1.2.3"},
		{"nothing", "10.1.2.3:1", nil, proxied, "10.1.2.3"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := apptest.New(t, store.SQLite, apptest.Options{Settings: c.settings})
			b := a.Browser()
			b.Open("person@example.com")
			b.Network = c.peer
			b.Do("POST", "/login/password", url.Values{"email": {"person@example.com"}, "password": {apptest.Password}}, func(r *http.Request) {
				for _, f := range c.forwarded {
					r.Header.Add("X-Forwarded-For", f)
				}
				r.Header.Set("Forwarded", "for=192.0.2.99")
				r.Header.Set("X-Real-Ip", "192.0.2.99")
				r.Header.Set("True-Client-Ip", "192.0.2.99")
			})
			var got string
			if err := a.DB.QueryRow(t.Context(), `SELECT network FROM session WHERE ended_at IS NULL`).Scan(&got); err != nil || got != c.want {
				t.Errorf("the session was started from %q, want %q, %v", got, c.want, err)
			}
		})
	}
}

// TestAttack30_SpoofedLimit: a new X-Forwarded-For with each guess does not get
// around the limit of the network.
func TestAttack30_SpoofedLimit(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		refused := 0
		for i := range 130 {
			answer := a.Browser().Do("POST", "/login/password", url.Values{"email": {fmt.Sprintf("v%d@example.com", i)}, "password": {"Wrong-Horse99"}}, func(r *http.Request) {
				r.Header.Set("X-Forwarded-For", fmt.Sprintf("198.51.100.%d", i))
			})
			if answer.Status == 429 {
				refused++
			}
		}
		if refused != 30 {
			t.Errorf("%d of 130 were refused, want 30", refused)
		}
	})
}
