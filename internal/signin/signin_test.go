package signin_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"genkan/internal/app/apptest"
)

const (
	email    = "person@example.com"
	wrongOne = "Wrong-Horse99"
	pair     = "The email address or password is not right"
	slowed   = "Too many wrong tries. Try again in "
)

func want(t *testing.T, a apptest.Answer, status int, words string) {
	t.Helper()
	if a.Status != status || !strings.Contains(a.Text(), words) {
		t.Errorf("%s %s: status %d, want %d with %q in\n%s", a.Method, a.Path, a.Status, status, words, a.Text())
	}
}

// SIG-2: unknown, pending and wrong answer alike, also while slowed; the
// message about slowing shows for any typed address.
func TestSignIn_AnswersAlike(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Browser().Open(email)
		a.Browser().SignUp("pending@example.com")
		walk := func(address string) string {
			var out []string
			b := a.Browser()
			b.Network = fmt.Sprintf("192.0.2.%d:1", len(address))
			for range 8 {
				answer := b.LogIn(address, wrongOne)
				out = append(out, fmt.Sprint(answer.Status, " ", answer.Header.Get("Retry-After"), " ", strings.ReplaceAll(answer.Body, address, "X")))
			}
			return strings.Join(out, "\n")
		}
		known, unknown, pending := walk(email), walk("nobody@example.com"), walk("pending@example.com")
		if known != unknown || known != pending {
			t.Error("known, unknown and pending addresses answer differently")
		}
		if strings.Count(known, pair) < 5 || !strings.Contains(known, slowed) {
			t.Errorf("neither wrong nor slowed: %s", known)
		}
	})
}

// SIG-2, SIG-3: while slowed no password is judged, not even the right one; the
// waits grow to a bound, and after any of them the right one lets in: nobody is
// locked out for good.
//
// ASVS 6.3.1: growing waits by typed address and by network, never a lock
func TestSignIn_SlowedNotLocked(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Browser().Open(email)
		attacker, owner := a.Browser(), a.Browser()
		for range 5 {
			want(t, attacker.LogIn(email, wrongOne), 422, pair)
		}
		var waits []int
		for range 8 {
			answer := owner.LogIn(email, apptest.Password)
			if answer.Status != http.StatusTooManyRequests || !strings.Contains(answer.Text(), slowed) || owner.SignedIn() {
				t.Fatalf("the right password while slowed: %d %s", answer.Status, answer.Text())
			}
			var seconds int
			if _, err := fmt.Sscan(answer.Header.Get("Retry-After"), &seconds); err != nil {
				t.Fatal("Retry-After: ", err)
			}
			waits = append(waits, seconds/60)
			a.Clock.Advance(time.Duration(seconds) * time.Second)
			want(t, attacker.LogIn(email, wrongOne), 422, pair)
		}
		if fmt.Sprint(waits) != "[1 2 4 8 15 15 15 15]" {
			t.Errorf("waits of %v minutes", waits)
		}
		a.Clock.Advance(15 * time.Minute)
		want(t, owner.LogIn(email, apptest.Password), 303, "")
		if !owner.SignedIn() {
			t.Error("locked out for good")
		}
		for range 4 { // the right password cleared the wait
			want(t, attacker.LogIn(email, wrongOne), 422, pair)
		}
		want(t, a.Browser().LogIn(email, apptest.Password), 303, "")
	})
}

// SIG-2: slowing counts the typed address: another account is not touched.
func TestSignIn_SlowingIsPerAddress(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Browser().Open(email)
		for range 7 {
			a.Browser().LogIn("Other@example.com", wrongOne)
		}
		want(t, a.Browser().LogIn("other@EXAMPLE.com", wrongOne), 429, slowed)
		want(t, a.Browser().LogIn(email, apptest.Password), 303, "")
	})
}

// SIG-3: an office of 300 behind one network address keeps working: each
// mistypes now and then and gets in; an attacker there who tries address after
// address is slowed.
func TestSignIn_OfficeBehindOneAddress(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Browser().Open(email)
		for i := range 300 { // a morning
			b := a.Browser()
			if i%10 == 0 {
				want(t, b.LogIn(fmt.Sprintf("colleague%d@example.com", i), wrongOne), 422, pair)
			}
			if answer := b.LogIn(email, apptest.Password); answer.Status != 303 {
				t.Fatalf("colleague %d: %d %s", i, answer.Status, answer.Text())
			}
		}
		refused := 0
		for i := range 150 {
			if a.Browser().LogIn(fmt.Sprintf("victim%d@example.com", i), wrongOne).Status == 429 {
				refused++
			}
		}
		if refused < 50 {
			t.Errorf("%d of 150 guesses at as many addresses were slowed", refused)
		}
		elsewhere := a.Browser()
		elsewhere.Network = "198.51.100.7:1"
		want(t, elsewhere.LogIn(email, apptest.Password), 303, "")
		a.Clock.Advance(2 * time.Minute)
		want(t, a.Browser().LogIn(email, apptest.Password), 303, "")
	})
}

// TestAttack07_ParallelPasswords: of 60 parallel guesses at most five are
// judged, and the right password among the rest lets nobody in.
//
// ASVS 6.3.1: counted before it is judged, whatever comes in parallel
func TestAttack07_ParallelPasswords(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Browser().Open(email)
		answers := make(chan int, 60)
		for range 60 {
			go func() { answers <- a.Browser().LogIn(email, wrongOne).Status }()
		}
		got := map[int]int{}
		for range 60 {
			got[<-answers]++
		}
		if got[422] != 5 || got[429] != 55 {
			t.Errorf("%v", got)
		}
	})
}

// SIG-7: the button ends this session, "everywhere" ends all; both by POST; the
// old token is worth nothing afterwards, and both are in the history.
//
// ASVS 7.4.1: by a button, here or everywhere
// ASVS 7.5.2: everywhere at once
func TestSignIn_LogOut(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		one, two, three := a.Browser(), a.Browser(), a.Browser()
		one.Open(email)
		two.LogIn(email, apptest.Password)
		three.LogIn(email, apptest.Password)
		token := one.Cookie("session")
		answer := one.Post("/logout")
		want(t, answer, 303, "")
		if answer.Location() != "/login" || one.Cookie("session") != "" {
			t.Error("the cookie stays")
		}
		want(t, one.Get("/login"), 200, "You are logged out")
		one.SetCookie("session", token)
		if one.SignedIn() || !two.SignedIn() {
			t.Error("log-out ends the wrong session")
		}
		want(t, one.Post("/logout"), 303, "") // a session that is over already
		want(t, two.Post("/logout/everywhere"), 303, "")
		if two.SignedIn() || three.SignedIn() {
			t.Error("log-out everywhere left a session")
		}
		for _, kind := range []string{"session.ended", "session.ended_everywhere"} {
			if n := a.Count(`SELECT COUNT(*) FROM audit_event WHERE kind = $1`, kind); n != 1 {
				t.Errorf("%d events %s", n, kind)
			}
		}
	})
}

// TestAttack27_SignOutNeedsTheButton: GET and HEAD of the log-out end nothing,
// and neither does a POST of a foreign page.
func TestAttack27_SignOutNeedsTheButton(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b := a.Browser()
		b.Open(email)
		for _, path := range []string{"/logout", "/logout/everywhere", "/logout?id_token_hint=x", "/logout/"} {
			for _, method := range []string{"GET", "HEAD", "OPTIONS"} {
				if answer := b.Do(method, path, nil); answer.Status != 405 && answer.Status != 404 {
					t.Errorf("%s %s: %d", method, path, answer.Status)
				}
			}
			foreign := b.Do("POST", path, map[string][]string{}, func(r *http.Request) {
				r.Header.Set("Origin", "https://evil.example")
				r.Header.Set("Sec-Fetch-Site", "cross-site")
			})
			if foreign.Status != 403 {
				t.Errorf("POST %s from a foreign page: %d", path, foreign.Status)
			}
		}
		if !b.SignedIn() {
			t.Error("signed out by somebody else")
		}
	})
}

// TestAttack15_SessionFixation: a token planted before log-in or sign-up is not
// the one after it; the session of before is over; a cookie planted twice by a
// neighbour site counts for nothing.
//
// ASVS 7.2.4: a new token at log-in; a planted one is worth nothing
func TestAttack15_SessionFixation(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Browser().Open(email)
		attacker, victim := a.Browser(), a.Browser()
		attacker.Open("attacker@example.com")
		planted := attacker.Cookie("session")
		for _, plant := range []string{planted, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "x"} {
			victim.SetCookie("session", plant)
			want(t, victim.LogIn(email, apptest.Password), 303, "")
			now := victim.Cookie("session")
			if now == plant || len(now) != 43 {
				t.Errorf("the token after log-in is %q", now)
			}
			before := now
			want(t, victim.LogIn(email, apptest.Password), 303, "")
			if victim.Cookie("session") == before {
				t.Error("a second log-in keeps the token")
			}
			old := a.Browser()
			old.SetCookie("session", before)
			if old.SignedIn() {
				t.Error("the session of before goes on")
			}
		}
		signup := a.Browser()
		planter := a.Browser()
		planter.LogIn("attacker@example.com", apptest.Password)
		planted = planter.Cookie("session")
		signup.SetCookie("session", planted)
		flow := signup.SignUp("new@example.com")
		want(t, signup.Activate(flow, a.Code("new@example.com")), 303, "")
		if signup.Cookie("session") == planted {
			t.Error("the token after sign-up is the planted one")
		}
		if planter.SignedIn() {
			t.Error("the session that this browser had before the sign-up goes on")
		}
		planter.LogIn("attacker@example.com", apptest.Password)
		planted = planter.Cookie("session")
		twice := victim.Do("GET", "/session", nil, func(r *http.Request) {
			r.AddCookie(&http.Cookie{Name: "session", Value: planted})
		})
		if twice.Status != 401 {
			t.Errorf("two session cookies at once: %d", twice.Status)
		}
	})
}

// TestAttack15_CookieOfThisHostOnly: on https every cookie is bound to this host
// and hidden from scripts.
//
// ASVS 3.3.1: every cookie is Secure and `__Host-` on https
// ASVS 3.3.2: SameSite=Lax on every cookie
// ASVS 3.3.4: every cookie is HttpOnly
func TestAttack15_CookieOfThisHostOnly(t *testing.T) {
	apptest.Each(t, apptest.Options{Settings: []string{"GENKAN_PUBLIC_URL=https://account.example", "GENKAN_SMTP=smtp://localhost:1", "GENKAN_MAIL_FROM=no-reply@account.example"}}, func(t *testing.T, a *apptest.App) {
		b := a.Browser()
		b.Post("/signup", apptest.Form(email)...)
		b.Post("/language", "lang", "ja", "back", "/")
		b.Post("/theme", "theme", "dark", "back", "/")
		b.Get("/setup/abc")
		seen := 0
		for _, answer := range b.Seen {
			for _, c := range answer.Header.Values("Set-Cookie") {
				seen++
				if !strings.HasPrefix(c, "__Host-") || !strings.Contains(c, "; Path=/") || strings.Contains(c, "Domain") ||
					!strings.Contains(c, "; HttpOnly") || !strings.Contains(c, "; Secure") || !strings.Contains(c, "; SameSite=Lax") {
					t.Errorf("%s %s sets %s", answer.Method, answer.Path, c)
				}
			}
		}
		if seen < 4 {
			t.Errorf("only %d cookies were seen", seen)
		}
		plain := a.Browser()
		plain.SetCookie("signup", b.Cookie("__Host-signup"))
		if plain.Get("/activate").Status != 404 || b.Get("/activate").Status != 200 {
			t.Error("a cookie without the prefix counts")
		}
	})
}
