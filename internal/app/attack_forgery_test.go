package app_test

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"genkan/internal/account"
	"genkan/internal/app/apptest"
	"genkan/internal/mail"
	"genkan/internal/session"
	"genkan/internal/store"

	"context"
)

// Forms sent by foreign pages, and script in what people type: attacks 22, 34.

// foreign are the routes that take a form of a foreign page, because what they
// need stands in the address and no cookie counts (PRE-3, RFC 8058).
const foreign = "POST /unsubscribe/{token}"

// changing lists the routes that are no GET, as the program mounts them, but for
// foreign ones.
func changing(t *testing.T, a *apptest.App) []string {
	t.Helper()
	var out []string
	for _, route := range a.Site.Routes() {
		f := strings.Fields(route)
		name := f[0] + " " + f[1]
		if strings.Contains(route, ", foreign forms") != (name == foreign) {
			t.Errorf("%s: a route that takes forms of foreign pages wants a reason here", route)
		}
		if f[0] != "GET" && name != foreign {
			out = append(out, name)
		}
	}
	if len(out) < 10 {
		t.Fatalf("only %v change anything: this test does not see them", out)
	}
	return out
}

// TestAttack34_ForgedForms: every route that is no GET refuses what a foreign
// page sends, with the cookies of a signed-in person and a form that would be
// good, and nothing changes. The same form of our own page is not refused.
//
// ASVS 3.5.1: every route that is no GET refuses what another site sends, by Sec-Fetch-Site and Origin
func TestAttack34_ForgedForms(t *testing.T) {
	forged := map[string]func(*http.Request){
		"cross-site": func(r *http.Request) {
			r.Header.Set("Sec-Fetch-Site", "cross-site")
			r.Header.Set("Origin", "https://evil.example")
		},
		"same-site": func(r *http.Request) {
			r.Header.Set("Sec-Fetch-Site", "same-site")
			r.Header.Set("Origin", "http://other.localhost:8080")
		},
		"no origin sent": func(r *http.Request) { r.Header.Set("Sec-Fetch-Site", "cross-site"); r.Header.Del("Origin") },
		"old browser":    func(r *http.Request) { r.Header.Del("Sec-Fetch-Site"); r.Header.Set("Origin", "https://evil.example") },
		"sandboxed":      func(r *http.Request) { r.Header.Del("Sec-Fetch-Site"); r.Header.Set("Origin", "null") },
		"by suffix": func(r *http.Request) {
			r.Header.Del("Sec-Fetch-Site")
			r.Header.Set("Origin", "http://badlocalhost:8080")
		},
		"by prefix": func(r *http.Request) {
			r.Header.Del("Sec-Fetch-Site")
			r.Header.Set("Origin", "http://localhost:8080.evil.example")
		},
		"other port": func(r *http.Request) { r.Header.Del("Sec-Fetch-Site"); r.Header.Set("Origin", "http://localhost:9090") },
		"method in header": func(r *http.Request) {
			r.Header.Set("Sec-Fetch-Site", "cross-site")
			r.Header.Set("Origin", "https://evil.example")
			r.Header.Set("X-Http-Method-Override", "GET")
		},
	}
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b := a.Browser()
		b.Open("person@example.com")
		b.Get(link(t, a))
		a.Clock.Advance(2 * time.Minute)
		flow := b.SignUp("second@example.com")
		form := url.Values{"flow": {flow}, "code": {a.Code("second@example.com")}, "lang": {"ja"}, "theme": {"dark"}, "back": {"/"}}
		fields := apptest.Form("third@example.com")
		for i := 0; i < len(fields); i += 2 {
			form.Set(fields[i], fields[i+1])
		}
		before := dump(t, a)
		for _, route := range changing(t, a) {
			method, path, _ := strings.Cut(route, " ")
			for name, change := range forged {
				answer := b.Do(method, path, form, change)
				if answer.Status != http.StatusForbidden || len(answer.Header.Values("Set-Cookie")) > 0 {
					t.Errorf("%s, %s: %d, cookies %v", route, name, answer.Status, answer.Header.Values("Set-Cookie"))
				}
			}
		}
		if dump(t, a) != before {
			t.Error("a forged form changed something")
		}
		for _, route := range changing(t, a) {
			method, path, _ := strings.Cut(route, " ")
			if answer := b.Do(method, path, form); answer.Status == http.StatusForbidden || answer.Status >= 500 {
				t.Errorf("our own form to %s: %d", route, answer.Status)
			}
		}
		if dump(t, a) == before {
			t.Error("our own forms change nothing: this test proves nothing")
		}
	})
}

// polyglots break out of whatever they are put into. Each carries the marker.
const marker = "xq9z"

func polyglots() []string {
	return []string{
		`"><xq9z onxq9z=1><script>xq9z()</script>`, `'><svg/onload=xq9z()>`, `</title></textarea></script><script src=//xq9z.example></script>`,
		"javascript:xq9z()//", "` onxq9z=1 x=`", `" autofocus onfocus=xq9z() x="`, `{{.xq9z}}${xq9z}<%=xq9z%>`, `<!--xq9z--><img src=x onerror=xq9z()>`,
		`<math><mtext></form><form><mglyph><style></math><img src onerror=xq9z()>`, "\u003cscript\u003exq9z()\u003c/script\u003e", "&lt;script&gt;xq9z()&#60;/script&#62;",
		"＜script＞xq9z()＜/script＞", `]]><xq9z>`, "\x00<xq9z>", "%3Cscript%3Exq9z()%3C/script%3E",
		"<script>xq9z()</script> <person@example.com>", `"><xq9z onxq9z=1> <person@example.com>`,
	}
}

// checkMarkup parses a page or mail as a browser does: nothing typed became an
// element, an attribute's name, an address or a script.
func checkMarkup(t *testing.T, where, text string) (found bool) {
	t.Helper()
	page, err := html.Parse(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	addresses := []string{"href", "src", "action", "formaction", "srcdoc", "data", "style", "srcset", "poster"}
	for n := range page.Descendants() {
		typed := strings.Contains(n.Data, marker)
		found = found || typed
		if typed && n.Type != html.TextNode || typed && n.Parent != nil && (n.Parent.Data == "script" || n.Parent.Data == "style") {
			t.Errorf("%s: what was typed became markup: %q", where, n.Data)
		}
		for _, a := range n.Attr {
			typed := strings.Contains(a.Val, marker)
			found = found || typed
			if strings.Contains(a.Key, marker) || strings.HasPrefix(a.Key, "on") || a.Key == "srcdoc" {
				t.Errorf("%s: attribute %s=%q of <%s>", where, a.Key, a.Val, n.Data)
			}
			if typed && slices.Contains(addresses, a.Key) && !(strings.HasPrefix(a.Val, "/") && !strings.HasPrefix(a.Val, "//")) {
				t.Errorf("%s: what was typed became an address: %s=%q of <%s>", where, a.Key, a.Val, n.Data)
			}
		}
	}
	return found
}

// TestAttack22_ScriptInEveryField: polyglots in every field of every form and in
// every query and cookie that a page shows again.
func TestAttack22_ScriptInEveryField(t *testing.T) {
	a := apptest.New(t, store.SQLite, apptest.Options{Settings: []string{"GENKAN_LIMITS=off"}})
	names := []string{"email", "family", "given", "family_native", "given_native", "family_reading", "given_reading", "password", "terms", "news", "slip_seen",
		"_slip", "_email", "_family", "_given", "_lang", "lang", "theme", "back", "next", "flow", "code", "_change"}
	b := a.Browser()
	b.Get(link(t, a))
	flow := b.SignUp("person@example.com")
	shown := 0
	for _, p := range polyglots() {
		for _, path := range []string{"/signup", "/setup", "/login", "/login/password", "/activate", "/activate/address", "/activate/resend", "/language", "/theme"} {
			all := url.Values{}
			for _, name := range names {
				one := url.Values{"flow": {flow}, "email": {"person@example.com"}}
				one.Set(name, p)
				all.Set(name, p)
				if checkMarkup(t, "POST "+path+" "+name, b.Do("POST", path, one).Body) {
					shown++
				}
			}
			checkMarkup(t, "POST "+path, b.Do("POST", path, all).Body)
		}
		for _, path := range []string{"/login?next=/", "/activate?flow=", "/activate/address?flow=", "/login?timeout=", "/nowhere/", "/?x=", "/signup?x=", "/captured?x="} {
			checkMarkup(t, "GET "+path, b.Get(path+url.QueryEscape(p)).Body)
		}
		c := a.Browser()
		for _, cookie := range []string{"notice", "language", "theme", "setup", "signup", "session"} {
			c.SetCookie(cookie, strings.Map(func(r rune) rune {
				if r <= ' ' || r > '~' || strings.ContainsRune(`";,\`, r) {
					return -1
				}
				return r
			}, p))
		}
		for _, path := range []string{"/login", "/signup", "/activate", "/setup", "/"} {
			if checkMarkup(t, "cookies, GET "+path, c.Get(path).Body) {
				t.Errorf("GET %s shows what a planted cookie says", path)
			}
		}
	}
	if shown < 50 {
		t.Errorf("only %d pages show what was typed: this test does not see it", shown)
	}
}

// TestAttack22_ScriptInStoredNames: names that came into the database by another
// way (an import, an older rule) are words on every page and in every mail.
func TestAttack22_ScriptInStoredNames(t *testing.T) {
	apptest.Each(t, apptest.Options{Settings: []string{"GENKAN_BRAND=<b onclick=1>Brand</b>"}}, func(t *testing.T, a *apptest.App) {
		for i, p := range polyglots() {
			if strings.ContainsRune(p, 0) {
				continue // no database takes it
			}
			id, key := strings.Repeat("a", i+1), strings.Repeat("a", i+1)+"@example.com"
			token, err := store.WriteGuarded(t.Context(), a.DB, func(ctx context.Context, tx *store.Tx) (string, error) {
				if _, err := account.Open(ctx, tx, account.New{ID: id, Email: p, EmailKey: key, Family: p, Given: p, FamilyNative: p, GivenNative: p, Language: "en"}); err != nil {
					return "", err
				}
				m := mail.Mail{To: key, ToName: p, Lang: "ja", Letter: mail.Letter{ID: "MAIL-1", Subject: mail.T("mail.activation.subject"),
					Blocks: []mail.Block{mail.Para(mail.T("mail.exists.site", "site", p)), mail.Facts(mail.T("mail.activation.site", "site", p))}}}
				if err := mail.New(a.Outbox, a.Keys, a.Letters).Send(ctx, tx, m); err != nil {
					return "", err
				}
				return a.Sessions.Start(ctx, tx, id, session.Browser{})
			})
			if err != nil {
				t.Fatal(err)
			}
			b := a.Browser()
			b.SetCookie("session", token)
			b.Get(link(t, a))
			for _, path := range []string{"/", "/terms", "/help", "/setup", "/nowhere", "/captured"} {
				if answer := b.Get(path); !checkMarkup(t, path, answer.Body) {
					t.Errorf("%s does not show the name", path)
				}
			}
			for _, m := range a.Mails(key) {
				if !checkMarkup(t, "mail", m.HTML) || strings.Count(m.Subject, "\n") > 0 {
					t.Error("the mail does not show the name")
				}
			}
			if len(a.Mails(key)) != 1 {
				t.Error("no mail")
			}
		}
	})
}

// TestAttack22_ContentPolicy: no page lets script or style run that stands in it.
//
// ASVS 3.4.3: nothing inline, nothing from elsewhere, Trusted Types without a policy
// ASVS 3.4.4: on every page
// ASVS 3.4.5: `no-referrer`
// ASVS 3.4.6: `frame-ancestors 'none'`
func TestAttack22_ContentPolicy(t *testing.T) {
	a := apptest.New(t, store.SQLite, apptest.Options{})
	b := a.Browser()
	for _, path := range []string{"/", "/login", "/signup", "/activate", "/setup", "/nowhere", "/captured", "/session", "/livez", "/favicon.ico", "/logout"} {
		answer := b.Get(path)
		policy := answer.Header.Get("Content-Security-Policy")
		if !strings.HasPrefix(policy, "default-src 'none'") || strings.Contains(policy, "unsafe") || strings.Contains(policy, "*") || strings.Contains(policy, "http") ||
			!strings.Contains(policy, "frame-ancestors 'none'") || !strings.Contains(policy, "base-uri 'none'") || !strings.Contains(policy, "form-action 'self'") {
			t.Errorf("%s: %s", path, policy)
		}
		for name, want := range map[string]string{"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cross-Origin-Opener-Policy": "same-origin"} {
			if got := answer.Header.Get(name); got != want {
				t.Errorf("%s: %s is %q", path, name, got)
			}
		}
	}
}
