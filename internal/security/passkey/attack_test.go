package passkey_test

import (
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"genkan/internal/app/apptest"
	"genkan/internal/security/passkey/passkeytest"
)

// origins are what a page that is not ours could answer from. The public address
// is http://localhost:8080.
func origins() []string {
	return []string{
		"http://badlocalhost:8080", "http://bad.localhost:8080", "http://localhost:8080.evil.example", "http://localhost.evil.example:8080",
		"http://localhost:80801", "http://localhost:8081", "http://localhost:808", "http://localhost", "http://localhost:", "http://localhost:08080",
		"https://localhost:8080", "https://localhost", "HTTP://LOCALHOST:8080", "http://LOCALHOST:8080", "ws://localhost:8080", "file://localhost:8080", "//localhost:8080",
		"localhost:8080", "localhost", "http://127.0.0.1:8080", "http://[::1]:8080", "http://user@localhost:8080", "http://localhost:8080@evil.example",
		"http://evil.example/localhost:8080", "http://evil.example#http://localhost:8080", "http://evil.example?http://localhost:8080",
		"http://localhost:8080/", "http://localhost:8080/evil", "http://localhost:8080?x", "http://localhost:8080#x", " http://localhost:8080", "http://localhost:8080 ",
		"http://localhost:8080\x00", "http://localhost:8080\n", "http://localhost.:8080", "http://ｌocalhost:8080", "http://xn--localhost:8080", "https://badexample.com",
		"null", "", "android:apk-key-hash:AAAA", "chrome-extension://localhost:8080", "http://localhost:8080,http://evil.example",
	}
}

// TestAttack33_OriginOfAnotherSite: an answer given on a page of any other origin
// opens nothing, creates nothing and proves nothing, though its signature and
// site are right. Origins are compared whole.
func TestAttack33_OriginOfAnotherSite(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		owner, device := member(t, a, taro)
		id := a.AccountID(taro)
		for _, origin := range origins() {
			lie := *device
			lie.Origin = origin
			b := a.Browser()
			refused(t, "log-in from "+origin, b, enter(t, b, &lie))
			made := passkeytest.New(t, origin)
			refused(t, "creation from "+origin, nil, create(t, owner, made))
			ask, err := a.Passkeys.BeginProve(t.Context(), id, true)
			if err != nil {
				t.Fatal(err)
			}
			response := lie.Get(ask.Options)
			if _, err := a.Passkeys.Assert(t.Context(), id, ask.Ceremony, response); err == nil {
				t.Errorf("proof from %s", origin)
			}
			if _, err := a.Passkeys.Prove(t.Context(), id, ask.Ceremony, response); err == nil {
				t.Errorf("both factors from %s", origin)
			}
		}
		if n := a.Count(`SELECT COUNT(*) FROM factor WHERE kind = 'passkey'`); n != 1 {
			t.Errorf("%d passkeys", n)
		}
		if b := a.Browser(); enter(t, b, device).Status != 200 {
			t.Error("the right origin is refused too")
		}
	})
}

// TestAttack33_ForeignPageAsks: a page of another site cannot even send what a
// browser answered there.
func TestAttack33_ForeignPageAsks(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		owner, device := member(t, a, taro)
		for _, path := range []string{"/passkey/login/options", "/passkey/login", "/security/passkeys/new/options", "/security/passkeys/new", "/security/factors/remove"} {
			for _, site := range []string{"cross-site", "same-site"} {
				ask := begin(t, owner, "/passkey/login/options")
				b := a.Browser()
				if strings.HasPrefix(path, "/security") {
					b = owner
				}
				form := url.Values{"ceremony": {ask.Ceremony}, "response": {string(device.Get(ask.Options))}}
				got := b.Do("POST", path, form, func(r *http.Request) {
					r.Header.Set("Origin", "https://badlocalhost")
					r.Header.Set("Sec-Fetch-Site", site)
				})
				if got.Status != 403 {
					t.Errorf("%s from %s: %d", path, site, got.Status)
				}
			}
		}
	})
}

var drawn = regexp.MustCompile(`"ceremony":"[a-z0-9]+"|"challenge":"[A-Za-z0-9_-]+"`)

// TestAttack10_PasskeyOptions: the options of a log-in are the same whatever is
// asked, and whoever has passkeys: same words, status, headers and size.
func TestAttack10_PasskeyOptions(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		_, _ = member(t, a, taro)
		a.Member("hanako@example.com")
		ask := func(fields ...string) string {
			got := a.Browser().Post("/passkey/login/options", fields...)
			return got.Header.Get("Content-Length") + http.StatusText(got.Status) + drawn.ReplaceAllString(got.Body, "")
		}
		want := ask()
		if strings.Contains(want, "allowCredentials") {
			t.Errorf("somebody's credentials are told: %s", want)
		}
		for _, email := range []string{taro, "hanako@example.com", "nobody@example.com", "", "x"} {
			for _, name := range []string{"email", "username", "user", "login"} {
				if got := ask(name, email); got != want {
					t.Errorf("%s=%s is answered otherwise:\n%s\n%s", name, email, got, want)
				}
			}
		}
	})
}

// TestAttack10_PasskeyRefusals: the refusal of a log-in tells nothing of who has
// an account: wrong answers of a known and of an unknown person are byte for
// byte the same, but for the word that lets a browser forget a credential that
// nobody has.
//
// ASVS 6.3.8: every refusal of a passkey is the same
func TestAttack10_PasskeyRefusals(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		_, device := member(t, a, taro)
		bodies := map[string]bool{}
		for _, change := range []func(d *passkeytest.Authenticator){
			func(d *passkeytest.Authenticator) { d.Verified = false },
			func(d *passkeytest.Authenticator) { d.User = []byte("nobody") },
			func(d *passkeytest.Authenticator) { d.ID, d.Verified = []byte("nobody's credential"), false },
			func(d *passkeytest.Authenticator) { d.ID = []byte("nobody's credential") },
			func(d *passkeytest.Authenticator) {
				d.ID, d.Origin = []byte("nobody's credential"), "https://evil.example"
			},
		} {
			lie := *device
			change(&lie)
			got := enter(t, a.Browser(), &lie)
			bodies[fmt.Sprint(got.Status, got.Header, strings.Replace(got.Body, `"unknown":1`, `"unknown":0`, 1))] = true
		}
		if len(bodies) != 1 {
			t.Errorf("told apart: %v", bodies)
		}
	})
}
