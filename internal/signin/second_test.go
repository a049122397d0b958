package signin_test

import (
	"testing"
	"time"

	"genkan/internal/app/apptest"
	"genkan/internal/security/factor"
	"genkan/internal/signin"
)

// second is somebody with an authenticator app, and their browser after the
// right password.
func second(t *testing.T, a *apptest.App) (b *apptest.Browser, key []byte, codes []string) {
	t.Helper()
	a.Browser().Open(email)
	key, codes = a.GiveApp(email)
	return first(t, a), key, codes
}

// first is a browser in which the right password was typed.
func first(t *testing.T, a *apptest.App) *apptest.Browser {
	t.Helper()
	b := a.Browser()
	if answer := b.LogIn(email, apptest.Password); answer.Location() != "/login/verify" {
		t.Fatalf("after the right password: %d to %q", answer.Status, answer.Location())
	}
	return b
}

func verify(b *apptest.Browser, method, code string, more ...string) apptest.Answer {
	return b.Post("/login/verify", append([]string{"method", method, "code", code}, more...)...)
}

// SIG-1: after the right password nobody is signed in until the second factor
// is right; the person goes where they were going.
//
// ASVS 6.3.3: asked of everybody who has set one up
func TestVerify_SecondStep(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Browser().Open(email)
		key, _ := a.GiveApp(email)
		b := a.Browser()
		answer := b.LogIn(email, apptest.Password, "next", "/profile/job")
		if answer.Location() != "/login/verify" || b.SignedIn() || b.Cookie("session") != "" {
			t.Fatalf("after the password alone: %q, signed in %v", answer.Location(), b.SignedIn())
		}
		page := b.Get("/login/verify")
		want(t, page, 200, "enter the code it shows now")
		want(t, page, 200, "Use a recovery code")
		want(t, page, 200, "Do not ask again on this browser for 30 days")
		want(t, verify(b, "totp", "000000"), 422, "The code is not right")
		want(t, verify(b, "totp", ""), 422, "Enter the code")
		want(t, verify(b, "totp", a.AppCodeAt(key, a.Clock.Now().Add(-20*time.Minute))), 422, "sets its time automatically")
		want(t, verify(b, "passkey", ""), 422, "You cannot use this way")
		want(t, verify(b, "sms", a.AppCode(key)), 422, "")
		want(t, verify(b, "", a.AppCode(key)), 422, "")
		if b.SignedIn() {
			t.Fatal("signed in without a second factor")
		}
		right := a.AppCode(key)
		answer = verify(b, "totp", right)
		if answer.Status != 303 || answer.Location() != "/profile/job" || !b.SignedIn() {
			t.Fatalf("after the right code: %d to %q", answer.Status, answer.Location())
		}
		if n := a.Count(`SELECT MAX(factors) FROM session`); n != 2 {
			t.Errorf("%d factors", n)
		}
		other := first(t, a)
		want(t, verify(other, "totp", right), 422, "That code has been used")
	})
}

// S2, MAIL-12: a recovery code lets in once; the next page tells how many are
// left, and so does a mail, louder when they are few.
//
// ASVS 6.5.1: recovery codes, each once
func TestVerify_RecoveryCode(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b, _, codes := second(t, a)
		want(t, b.Get("/login/verify?method=recovery"), 200, "Eight letters and digits")
		want(t, verify(b, "recovery", "AAAA-AAAA"), 422, "The recovery code is not right")
		answer := verify(b, "recovery", codes[0])
		if answer.Location() != "/login/recovery?next=%2F" || !b.SignedIn() {
			t.Fatalf("%d to %q", answer.Status, answer.Location())
		}
		want(t, b.Get(answer.Location()), 200, "9 recovery codes are left")
		again := first(t, a)
		want(t, verify(again, "recovery", codes[0]), 422, "That recovery code has been used")
		for _, code := range codes[1:8] {
			a.Clock.Advance(time.Hour)
			b = first(t, a)
			want(t, verify(b, "recovery", code), 303, "")
		}
		want(t, b.Get("/login/recovery"), 200, "Make new codes now")
		mails := a.Mails(email)
		if mails[0].Subject != "Genkan: Few recovery codes are left" {
			t.Errorf("the newest mail is %q", mails[0].Subject)
		}
	})
}

// SEC-6: a remembered browser is not asked for 30 days, and its proof is as old
// as the one it remembers. Another person's browser is remembered for nobody
// else.
func TestVerify_RememberedBrowser(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b, key, _ := second(t, a)
		want(t, verify(b, "totp", a.AppCode(key), "remember", "1"), 303, "")
		if len(b.Cookie("remembered")) != 43 {
			t.Fatal("no token of a remembered browser")
		}
		proved := a.Count(`SELECT proved_at FROM session ORDER BY created_at DESC LIMIT 1`)
		a.Clock.Advance(24 * time.Hour)
		b.Post("/logout")
		if answer := b.LogIn(email, apptest.Password); answer.Location() != "/" || !b.SignedIn() {
			t.Fatalf("a remembered browser: %d to %q", answer.Status, answer.Location())
		}
		if again := a.Count(`SELECT proved_at FROM session ORDER BY created_at DESC LIMIT 1`); again != proved {
			t.Error("remembering made the proof younger")
		}
		first(t, a) // another browser of the same person is asked
		a.Browser().Open("other@example.com")
		a.GiveApp("other@example.com")
		if answer := b.LogIn("other@example.com", apptest.Password); answer.Location() != "/login/verify" {
			t.Error("remembered for somebody else")
		}
	})
}

// S2, SEC-3: an SMS code is sent on demand, once a minute.
func TestVerify_SMS(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Browser().Open(email)
		a.GiveSMS(email, "+819012345678")
		a.Clock.Advance(time.Hour)
		b := first(t, a)
		page := b.Get("/login/verify")
		want(t, page, 200, "number ending in 78")
		want(t, b.Post("/login/verify/sms"), 303, "")
		want(t, b.Get("/login/verify?method=sms"), 200, "We sent a code by SMS")
		if answer := b.Post("/login/verify/sms"); answer.Status != 429 || answer.Header.Get("Retry-After") == "" {
			t.Errorf("a second one at once: %d", answer.Status)
		}
		if n := a.Count(`SELECT COUNT(*) FROM job WHERE kind = 'sms'`); n != 1 {
			t.Errorf("%d messages", n)
		}
		want(t, verify(b, "sms", "000000"), 422, "newest text message")
		subject := a.Text(`SELECT subject FROM code WHERE flow = 'factor' AND superseded_at IS NULL`)
		want(t, verify(b, "sms", a.SMSCode(email, subject)), 303, "")
		if !b.SignedIn() {
			t.Error("not signed in")
		}
	})
}

// TestAttack17_LogInAndRememberedBrowserExpire: one second late, with no job
// running, both are worth nothing; and so is a log-in whose password was changed
// or whose account was locked meanwhile.
func TestAttack17_LogInAndRememberedBrowserExpire(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b, key, codes := second(t, a)
		a.Clock.Advance(signin.LoginLife - time.Second)
		want(t, b.Get("/login/verify"), 200, "Confirm it is you")
		a.Clock.Advance(2 * time.Second)
		if answer := b.Get("/login/verify"); answer.Location() != "/login?again=1" {
			t.Errorf("the page of an old log-in: %d to %q", answer.Status, answer.Location())
		}
		b = first(t, a)
		token := b.Cookie("login")
		a.Clock.Advance(signin.LoginLife + time.Second)
		b.SetCookie("login", token)
		if answer := verify(b, "totp", a.AppCode(key)); answer.Location() != "/login?again=1" || b.SignedIn() {
			t.Errorf("an old log-in: %d to %q", answer.Status, answer.Location())
		}
		b = first(t, a)
		a.Exec(`UPDATE password SET set_at = set_at + $1`, time.Hour.Microseconds()*24)
		if answer := verify(b, "totp", a.AppCode(key)); answer.Location() != "/login?again=1" || b.SignedIn() {
			t.Errorf("a log-in with the password of before: %d to %q", answer.Status, answer.Location())
		}
		a.Exec(`UPDATE password SET set_at = 0`)
		b = first(t, a)
		a.Exec(`UPDATE account SET state = 'locked'`)
		if answer := verify(b, "recovery", codes[0]); answer.Location() != "/login?again=1" || b.SignedIn() {
			t.Errorf("a locked account: %d to %q", answer.Status, answer.Location())
		}
		a.Exec(`UPDATE account SET state = 'active'`)
		b = first(t, a)
		want(t, verify(b, "recovery", codes[1], "remember", "1"), 303, "")
		a.Clock.Advance(factor.RememberLife + time.Second)
		if answer := b.LogIn(email, apptest.Password); answer.Location() != "/login/verify" {
			t.Errorf("a browser remembered too long ago: %q", answer.Location())
		}
	})
}

// TestAttack15_PlantedBeforeSecondStep: the log-in's token and the session's are
// fresh whatever was planted, a log-in cannot be finished in another browser,
// and it is finished once.
//
// ASVS 7.2.4: a new token at log-in; a planted one is worth nothing
func TestAttack15_PlantedBeforeSecondStep(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		attacker := a.Browser()
		attacker.Open("attacker@example.com")
		a.GiveApp("attacker@example.com")
		attacker.LogIn("attacker@example.com", apptest.Password)
		planted, session := attacker.Cookie("login"), attacker.Cookie("session")
		a.Browser().Open(email)
		key, _ := a.GiveApp(email)
		victim := a.Browser()
		victim.SetCookie("login", planted)
		victim.SetCookie("session", session)
		want(t, victim.LogIn(email, apptest.Password), 303, "")
		mine := victim.Cookie("login")
		if mine == planted || len(mine) != 43 {
			t.Errorf("the log-in's token is %q", mine)
		}
		want(t, verify(victim, "totp", a.AppCode(key)), 303, "")
		if now := victim.Cookie("session"); now == session || len(now) != 43 {
			t.Errorf("the session's token is %q", now)
		}
		if attacker.SignedIn() {
			t.Error("the planted session goes on")
		}
		if victim.Cookie("login") != "" {
			t.Error("the log-in's token stays")
		}
		a.Clock.Advance(time.Minute)
		again := a.Browser()
		again.SetCookie("login", mine)
		if answer := verify(again, "totp", a.AppCode(key)); answer.Location() != "/login?again=1" || again.SignedIn() {
			t.Error("a finished log-in was finished again")
		}
		// The cookie of a log-in planted before the second step leads into the
		// attacker's log-in and never into the victim's account.
		victim = first(t, a)
		victim.SetCookie("login", planted)
		want(t, verify(victim, "totp", a.AppCode(key)), 422, "")
	})
}

// TestAttack07_ParallelSecondSteps: one log-in, one code, many requests: one
// session.
func TestAttack07_ParallelSecondSteps(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b, _, codes := second(t, a)
		before := a.Count(`SELECT COUNT(*) FROM session`)
		answers := make(chan int, 5)
		for i := range 5 {
			go func() { answers <- verify(b, "recovery", codes[i]).Status }()
		}
		for range 5 {
			<-answers
		}
		if n := a.Count(`SELECT COUNT(*) FROM session`) - before; n != 1 {
			t.Errorf("%d sessions of one log-in", n)
		}
		if n := a.Count(`SELECT COUNT(*) FROM recovery_code WHERE spent_at IS NOT NULL`); n != 1 {
			t.Errorf("%d recovery codes were spent for one log-in", n)
		}
	})
}

// SIG-2: a state is explained after the right password only.
func TestSignIn_LockedIsExplainedAfterThePassword(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Browser().Open(email)
		a.Exec(`UPDATE account SET state = 'locked'`)
		b := a.Browser()
		want(t, b.LogIn(email, wrongOne), 422, pair)
		for range 8 { // the right password is no guess
			want(t, b.LogIn(email, apptest.Password), 422, "This account is locked")
		}
		a.Exec(`UPDATE account SET state = 'closing', state_at = $1`, a.Clock.Now())
		want(t, b.LogIn(email, apptest.Password), 303, "")
		a.Exec(`UPDATE account SET state = 'closed'`)
		want(t, a.Browser().LogIn(email, apptest.Password), 422, pair)
	})
}
