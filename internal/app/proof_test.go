package app_test

import (
	"fmt"
	"html"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"genkan/internal/app/apptest"
	"genkan/internal/form"
	"genkan/internal/secret"
	"genkan/internal/store"
	"genkan/internal/web"
)

const proofEmail = "person@example.com"

// old makes every proof older than a sensitive change allows, without letting
// the session end.
func old(a *apptest.App) {
	a.Exec(`UPDATE session SET proved_at = proved_at - $1`, (web.RecentProof + time.Second).Microseconds())
}

// wish is a sensitive form of the test: what every page with Recent does.
type wish struct {
	Note     string `form:"note"`
	Password string `form:"new_password"`
}

type wishPage struct {
	web.Page
	Note web.Field
}

// sensitive mounts a sensitive form and tells what reached it.
func sensitive(a *apptest.App) *[]wish {
	var got []wish
	page := web.NewTemplate(fstest.MapFS{"wish.html": {Data: []byte(`{{define "main"}}<h1>Wish</h1><form id="f" method="post" action="/test/wish">{{template "field" .Note}}</form>{{end}}`)}}, "wish.html")
	a.Site.Mount(
		web.Route{Method: "GET", Pattern: "/test/wish", Policy: web.SignedIn, Recent: true, Handle: func(w http.ResponseWriter, r *web.Request) error {
			var f wish
			if _, err := r.Draft(&f); err != nil {
				return err
			}
			p := wishPage{Page: r.Page("reauth.title")}
			p.Complain(&form.Complaints{})
			p.Note = p.Field("note", "factor.code", f.Note+f.Password)
			return r.Show(w, http.StatusOK, page, p)
		}},
		web.Route{Method: "POST", Pattern: "/test/wish", Policy: web.SignedIn, Recent: true, Handle: func(w http.ResponseWriter, r *web.Request) error {
			var f wish
			if err := r.ReadForm(&f); err != nil {
				return err
			}
			got = append(got, f)
			return r.Redirect(w, "/profile")
		}},
	)
	return &got
}

// SIG-6: a sensitive form sent with an old proof leads to the proof, and back to
// the form with what was typed, passwords aside; then it is sent.
func TestReauth_ComesBackWithWhatWasTyped(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		got := sensitive(a)
		b := a.Member(proofEmail)
		old(a)
		answer := b.Post("/test/wish", "note", "half a page of text", "new_password", "Never-kept-99")
		if answer.Status != 303 || !strings.HasPrefix(answer.Location(), "/reauth?next=") || len(*got) != 0 {
			t.Fatalf("%d to %q, %d arrived", answer.Status, answer.Location(), len(*got))
		}
		page := b.Get(answer.Location())
		for _, words := range []string{"Confirm it is you again", "Then you go on with what you were doing"} {
			if page.Status != 200 || !strings.Contains(page.Text(), words) {
				t.Errorf("the proof page lacks %q: %s", words, page.Text())
			}
		}
		next := hidden(t, page, "next")
		wrong := b.Post("/reauth", "next", next, "password", "Wrong-Horse99")
		if wrong.Status != 422 || !strings.Contains(wrong.Text(), "The password is not right") || strings.Contains(wrong.Body, "Wrong-Horse99") {
			t.Errorf("a wrong password: %d", wrong.Status)
		}
		if empty := b.Post("/reauth", "next", next); empty.Status != 422 || !strings.Contains(empty.Text(), "Enter your password") {
			t.Errorf("no password: %d", empty.Status)
		}
		if tongue := b.Post("/reauth", "next", next, "_lang", "ja"); tongue.Status != 200 || hidden(t, tongue, "next") != next || !strings.Contains(tongue.Text(), "もう一度本人確認をします") {
			t.Errorf("another language: %d", tongue.Status)
		}
		before := b.Cookie("session")
		back := b.Post("/reauth", "next", next, "password", apptest.Password)
		if back.Status != 303 || back.Location() != next || b.Cookie("session") == before {
			t.Fatalf("after the proof: %d to %q", back.Status, back.Location())
		}
		form := b.Get(back.Location())
		if form.Status != 200 || !strings.Contains(form.Body, `value="half a page of text"`) || strings.Contains(form.Body, "Never-kept") {
			t.Errorf("the form came back as %s", form.Body)
		}
		if sent := b.Post("/test/wish", "note", "half a page of text"); sent.Location() != "/profile" || len(*got) != 1 {
			t.Errorf("sent: %d to %q", sent.Status, sent.Location())
		}
		if n := a.Count(`SELECT COUNT(*) FROM audit_event WHERE kind = 'session.proved'`); n != 1 {
			t.Errorf("%d events", n)
		}
	})
}

// Whatever is asked for a recent proof has a name: no page says just "what you
// were doing".
func TestReauth_NamesWhatGoesOn(t *testing.T) {
	a := apptest.New(t, store.SQLite, apptest.Options{})
	b := a.Member(proofEmail)
	named := 0
	for _, line := range a.Site.Routes() {
		if !strings.Contains(line, ", recent proof") {
			continue
		}
		named++
		path := strings.Fields(line)[1]
		page := b.Get("/reauth?next=" + url.QueryEscape(path))
		if page.Status != 200 || !strings.Contains(page.Text(), "Then you go on") || strings.Contains(page.Text(), "Then you go on with what you were doing") {
			t.Errorf("%s: what goes on has no name: %d %s", path, page.Status, page.Text())
		}
	}
	if named < 20 {
		t.Errorf("only %d routes want a recent proof", named)
	}
}

// SIG-6, SEC-10: who is closing their account can renew the proof their data want.
func TestReauth_WhileClosing(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b := a.Member(proofEmail)
		if asked := b.Post("/closing", "sure", "1"); asked.Status != 303 {
			t.Fatalf("asked to close: %d", asked.Status)
		}
		old(a)
		led := b.Get("/security/data")
		if !strings.HasPrefix(led.Location(), "/reauth?next=") {
			t.Fatalf("%d to %q", led.Status, led.Location())
		}
		page := b.Get(led.Location())
		if page.Status != 200 || !strings.Contains(page.Text(), "Then you go on with your data") {
			t.Errorf("the proof page: %d %s", page.Status, page.Text())
		}
		if back := b.Post("/reauth", "next", hidden(t, page, "next"), "password", apptest.Password); back.Location() != "/security/data" {
			t.Fatalf("after the proof: %d to %q", back.Status, back.Location())
		}
		if data := b.Get("/security/data"); data.Status != 200 {
			t.Errorf("the data: %d", data.Status)
		}
	})
}

func hidden(t *testing.T, a apptest.Answer, name string) string {
	t.Helper()
	m := regexp.MustCompile(`name="` + name + `" value="([^"]*)"`).FindStringSubmatch(a.Body)
	if m == nil {
		t.Fatalf("%s has no hidden field %s", a.Path, name)
	}
	return html.UnescapeString(m[1])
}

// SIG-6: every route that wants a recent proof refuses an old one, whoever adds
// it; the list comes from the router.
//
// ASVS 7.5.1: every sensitive route, at most ten minutes old
func TestReauth_EveryRecentRoute(t *testing.T) {
	a := apptest.New(t, store.SQLite, apptest.Options{})
	sensitive(a) // so that there is one, and the search cannot go blind
	b := a.Operator(proofEmail, "superuser", "steward", "desk", "compliance", "auditor")
	old(a)
	n := 0
	for _, line := range a.Site.Routes() {
		if !strings.Contains(line, ", recent proof") {
			continue
		}
		n++
		words := strings.Fields(line)
		path := regexp.MustCompile(`\{[^}]*\}`).ReplaceAllString(words[1], "x")
		path = strings.TrimSuffix(path, "$")
		answer := b.Do(words[0], path, url.Values{})
		if answer.Status != 303 || !strings.HasPrefix(answer.Location(), "/reauth?next=") {
			t.Errorf("%s with an old proof: %d to %q", line, answer.Status, answer.Location())
		}
		stranger := a.Browser().Do(words[0], path, url.Values{})
		if stranger.Status != 303 || !strings.HasPrefix(stranger.Location(), "/login") {
			t.Errorf("%s without a session: %d to %q", line, stranger.Status, stranger.Location())
		}
	}
	if n < 2 {
		t.Errorf("only %d routes want a recent proof", n)
	}
}

// SIG-6, SIG-5: where it leads back to is a path of this site only, and the
// second factor is asked where one is set, remembered browser or not.
//
// ASVS 7.5.1: with the second factor where there is one
func TestReauth_WantsTheSecondFactorToo(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		sensitive(a)
		a.Member(proofEmail)
		key, codes := a.GiveApp(proofEmail)
		b := a.Browser()
		b.LogIn(proofEmail, apptest.Password)
		b.Post("/login/verify", "method", "totp", "code", a.AppCode(key), "remember", "1")
		a.Clock.Advance(web.RecentProof + time.Minute)
		b.Post("/logout")
		b.LogIn(proofEmail, apptest.Password) // remembered: the proof is as old as the first
		if answer := b.Get("/test/wish"); !strings.HasPrefix(answer.Location(), "/reauth") {
			t.Fatalf("a remembered browser has a fresh proof: %d to %q", answer.Status, answer.Location())
		}
		page := b.Get("/reauth?next=%2Ftest%2Fwish")
		if !strings.Contains(page.Text(), "6 digits") {
			t.Errorf("no second factor is asked: %s", page.Text())
		}
		for _, code := range []string{"", "000000"} {
			if answer := b.Post("/reauth", "next", "/test/wish", "password", apptest.Password, "method", "totp", "code", code); answer.Status != 422 {
				t.Errorf("code %q: %d", code, answer.Status)
			}
		}
		if answer := b.Post("/reauth", "next", "/test/wish", "password", apptest.Password); answer.Status != 422 {
			t.Errorf("no method: %d", answer.Status)
		}
		if answer := b.Post("/reauth", "next", "/test/wish", "method", "totp", "code", a.AppCode(key)); answer.Status != 422 {
			t.Errorf("no password: %d", answer.Status)
		}
		if answer := b.Get("/test/wish"); answer.Status != 303 {
			t.Fatal("a refused proof counts")
		}
		for _, next := range []string{"https://evil.example/", "//evil.example", "/\\evil.example", ""} {
			a.Clock.Advance(time.Minute)
			answer := b.Post("/reauth", "next", next, "password", apptest.Password, "method", "totp", "code", a.AppCode(key))
			if answer.Location() != "/" {
				t.Errorf("next %q leads to %q", next, answer.Location())
			}
		}
		if answer := b.Get("/test/wish"); answer.Status != 200 {
			t.Error("the proof does not count")
		}
		old(a)
		answer := b.Post("/reauth", "next", "/test/wish", "password", apptest.Password, "method", "recovery", "code", codes[0])
		if answer.Location() != "/login/recovery?next=%2Ftest%2Fwish" {
			t.Errorf("with a recovery code: %d to %q", answer.Status, answer.Location())
		}
	})
}

// TestAttack09_ReauthIsNoSideDoor: wrong passwords there are counted under the
// same address as at log-in, and while slowed the right one is not judged.
//
// ASVS 6.3.1: passwords are counted together, wherever they are asked
func TestAttack09_ReauthIsNoSideDoor(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b := a.Member(proofEmail)
		for range 3 {
			b.Post("/reauth", "next", "/", "password", "Wrong-Horse99")
		}
		for range 2 {
			a.Browser().LogIn(proofEmail, "Wrong-Horse99")
		}
		answer := b.Post("/reauth", "next", "/", "password", apptest.Password)
		if answer.Status != 429 || answer.Header.Get("Retry-After") == "" {
			t.Errorf("the sixth guess: %d", answer.Status)
		}
		a.Clock.Advance(time.Minute + time.Second)
		if answer := b.Post("/reauth", "next", "/", "password", apptest.Password); answer.Status != 303 {
			t.Errorf("after the wait: %d", answer.Status)
		}
	})
}

// TestAttack15_PlantedBeforeStepUp: whoever planted or copied the session's token
// before the proof has nothing after it.
//
// ASVS 7.2.4: a new token after each fresh proof
func TestAttack15_PlantedBeforeStepUp(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b := a.Member(proofEmail)
		copied := a.Browser()
		copied.SetCookie("session", b.Cookie("session"))
		if !copied.SignedIn() {
			t.Fatal("the copy is not signed in")
		}
		old(a)
		if answer := b.Post("/reauth", "next", "/", "password", apptest.Password); answer.Status != 303 {
			t.Fatalf("the proof: %d", answer.Status)
		}
		if copied.SignedIn() {
			t.Error("the copied token rose with the proof")
		}
		if !b.SignedIn() {
			t.Error("the person is signed out")
		}
	})
}

// SEC-11, attack 25: an operator reaches no page of the desk without two factors,
// whichever way they came in; SMS is none of them, and neither is a session from
// before they had the role.
//
// ASVS 6.3.3: demanded of operators on every staff page
// ASVS 8.4.2: a role and two factors, one of them stronger than SMS, on every staff page
func TestAttack25_OperatorsNeedTwoFactors(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b := a.Operator(proofEmail, "superuser")
		a.Exec(`UPDATE session SET factors = 1`)
		desk := func(want string) {
			t.Helper()
			answer := b.Get("/desk")
			if want == "" && answer.Status != 200 || want != "" && !strings.HasPrefix(answer.Location(), want) {
				t.Errorf("the desk: %d to %q, want %q", answer.Status, answer.Location(), want)
			}
		}
		desk("/reauth?demanded=1&next=%2Fdesk")
		if answer := b.Get("/reauth?demanded=1&next=%2Fdesk"); answer.Location() != "/security/factors?demanded=1" {
			t.Errorf("without a factor: %d to %q", answer.Status, answer.Location())
		}
		// SMS alone: asked at log-in, not enough for the desk.
		a.GiveSMS(proofEmail, "+819012345678")
		a.Clock.Advance(time.Hour)
		b = a.Browser()
		b.LogIn(proofEmail, apptest.Password)
		b.Post("/login/verify/sms")
		login := a.Text(`SELECT id FROM login WHERE spent_at IS NULL ORDER BY created_at DESC LIMIT 1`)
		if answer := b.Post("/login/verify", "method", "sms", "code", a.SMSCode(proofEmail, login), "remember", "1"); answer.Status != 303 || !b.SignedIn() {
			t.Fatalf("by SMS: %d", answer.Status)
		}
		desk("/reauth?demanded=1")
		b.Post("/logout")
		b.LogIn(proofEmail, apptest.Password)
		if !b.SignedIn() {
			t.Fatal("not remembered")
		}
		desk("/reauth?demanded=1") // the remembered browser remembers an SMS
		// With an app SMS is not offered any more, and does not help.
		key, _ := a.GiveApp(proofEmail)
		page := b.Get("/reauth?demanded=1&next=%2Fdesk")
		if page.Status != 200 || strings.Contains(page.Text(), "by SMS") || !strings.Contains(page.Text(), "support desk") {
			t.Errorf("asked: %s", page.Text())
		}
		session := a.Text(`SELECT id FROM session WHERE ended_at IS NULL ORDER BY created_at DESC LIMIT 1`)
		b.Post("/reauth", "next", "/desk", "password", apptest.Password, "method", "sms", "code", a.SMSCode(proofEmail, session))
		desk("/reauth?demanded=1")
		if answer := b.Post("/reauth", "demanded", "1", "next", "/desk", "password", apptest.Password, "method", "totp", "code", a.AppCode(key)); answer.Location() != "/desk" {
			t.Errorf("with the app: %d to %q", answer.Status, answer.Location())
		}
		desk("")
	})
}

// level is what a browser's session is worth: how many factors, and how old the
// older proof is. Zero: nobody is signed in.
type level struct {
	factors int
	age     time.Duration
}

func levelOf(a *apptest.App, b *apptest.Browser) level {
	if !b.SignedIn() {
		return level{}
	}
	hash := secret.HashToken(b.Cookie("session"))
	proved := a.Count(`SELECT proved_at FROM session WHERE token = $1`, hash)
	return level{a.Count(`SELECT factors FROM session WHERE token = $1`, hash), a.Clock.Now().Sub(time.UnixMicro(int64(proved)))}
}

// TestAttack26_NoWayAroundTheSecondFactor: every way a person with a second
// factor can take with the password alone, compared: none signs in, and none
// that does is worth more than what was proved in it.
//
// ASVS 6.3.4: every way in is walked; none gives more than what was proved in it
func TestAttack26_NoWayAroundTheSecondFactor(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Member(proofEmail)
		if got := levelOf(a, func() *apptest.Browser { b := a.Browser(); b.LogIn(proofEmail, apptest.Password); return b }()); got != (level{1, 0}) {
			t.Errorf("before, with the password alone: %+v", got)
		}
		key, codes := a.GiveApp(proofEmail)
		walk := func(name string, want level, steps func(b *apptest.Browser)) {
			t.Helper()
			b := a.Browser()
			if !strings.HasPrefix(name, "remembered") {
				steps(b)
			} else {
				b.LogIn(proofEmail, apptest.Password)
				b.Post("/login/verify", "method", "totp", "code", a.AppCode(key), "remember", "1")
				b.Post("/logout")
				a.Clock.Advance(3 * time.Hour)
				steps(b)
			}
			if got := levelOf(a, b); got != want {
				t.Errorf("%s: %+v, want %+v", name, got, want)
			}
		}
		password := func(b *apptest.Browser) { b.LogIn(proofEmail, apptest.Password) }
		walk("password", level{}, password)
		walk("password twice", level{}, func(b *apptest.Browser) { password(b); password(b) })
		walk("an empty second step", level{}, func(b *apptest.Browser) { password(b); b.Post("/login/verify") })
		walk("recovery page", level{}, func(b *apptest.Browser) { password(b); b.Get("/login/recovery") })
		walk("reauth without a session", level{}, func(b *apptest.Browser) { password(b); b.Post("/reauth", "password", apptest.Password) })
		walk("sms without a number", level{}, func(b *apptest.Browser) {
			password(b)
			b.Post("/login/verify/sms")
			b.Post("/login/verify", "method", "sms", "code", "000000")
		})
		walk("a mark and nothing else", level{}, func(b *apptest.Browser) { b.SetCookie("known", a.Guesses.Mark(proofEmail, a.Clock.Now())); password(b) })
		walk("a remembered token that was never given", level{}, func(b *apptest.Browser) { b.SetCookie("remembered", secret.NewToken()); password(b) })
		walk("a log-in token as session", level{}, func(b *apptest.Browser) { password(b); b.SetCookie("session", b.Cookie("login")) })
		walk("a log-in token as remembered", level{}, func(b *apptest.Browser) { password(b); b.SetCookie("remembered", b.Cookie("login")); password(b) })
		walk("recovery code", level{2, 0}, func(b *apptest.Browser) {
			password(b)
			b.Post("/login/verify", "method", "recovery", "code", codes[0])
		})
		walk("app, five minutes after the password", level{2, 5 * time.Minute}, func(b *apptest.Browser) {
			password(b)
			a.Clock.Advance(5 * time.Minute)
			b.Post("/login/verify", "method", "totp", "code", a.AppCode(key))
		})
		a.Clock.Advance(time.Minute)
		walk("remembered browser", level{2, 3 * time.Hour}, password)
		a.Clock.Advance(time.Minute)
		walk("remembered browser, forgotten", level{}, func(b *apptest.Browser) {
			a.Exec(`UPDATE remembered SET ended_at = $1`, a.Clock.Now())
			password(b)
		})
		a.Clock.Advance(time.Minute)
		walk("remembered browser, remembered for ever", level{}, func(b *apptest.Browser) {
			token := b.Cookie("remembered")
			a.Clock.Advance(31 * 24 * time.Hour)
			b.SetCookie("remembered", token)
			password(b)
		})
	})
}

// TestAttack06_GuessesOfTheSecondStep: with the password known, guesses of the
// code from as many log-ins and networks as one likes are bounded for the day.
//
// ASVS 6.3.1: at most thirty wrong second factors of an account a day, over all methods
func TestAttack06_GuessesOfTheSecondStep(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Member(proofEmail)
		a.GiveApp(proofEmail)
		judged := 0
		for i := range 80 { // slower than the longest wait
			b := a.Browser()
			b.Network = fmt.Sprintf("198.51.100.%d:1", i+1)
			b.LogIn(proofEmail, apptest.Password)
			method, code := "totp", fmt.Sprintf("%06d", i)
			if i%2 == 0 {
				method, code = "recovery", fmt.Sprintf("AAAA-AA%02d", i)
			}
			if answer := b.Post("/login/verify", "method", method, "code", code); answer.Status == 422 {
				judged++
			}
			a.Clock.Advance(16 * time.Minute)
		}
		if judged > 30 {
			t.Errorf("%d guesses were judged in 21 hours", judged)
		}
		if n := a.Count(`SELECT COUNT(*) FROM session`); n != 1 {
			t.Errorf("%d sessions", n)
		}
	})
}

// TestAttack10_SecondFactorTellsNothing: whether an account has a second factor
// shows after the right password only.
//
// ASVS 6.3.8: nor who has a second factor
func TestAttack10_SecondFactorTellsNothing(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Member(proofEmail)
		a.Member("simple@example.com")
		a.GiveApp(proofEmail)
		answers := map[string]bool{}
		for _, email := range []string{proofEmail, "simple@example.com", "nobody@example.com"} {
			b := a.Browser()
			one, two, three := b.Post("/login", "email", email), b.LogIn(email, "Wrong-Horse99"), b.Get("/login/verify")
			answers[strings.ReplaceAll(fmt.Sprint(one.Status, one.Header, one.Body, two.Status, two.Header, two.Body, three.Status, three.Header), email, "X")] = true
		}
		if len(answers) != 1 {
			t.Errorf("%d different answers", len(answers))
		}
	})
}
