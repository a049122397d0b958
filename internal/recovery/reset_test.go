package recovery_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"genkan/internal/app/apptest"
	"genkan/internal/mail"
)

// SEC-4: a code by mail, a new password; everything that was signed in is out,
// the old password is dead, and the person is told.
//
// ASVS 6.3.7: a notice by mail for each change
func TestReset_ByMail(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		old := a.Member(email)
		b := a.Browser()
		ask(t, a, b, email, "mail")
		a.Wants(b.Get("/reset/code"), 200, "If there is an account for this address")
		a.Wants(b.Post("/reset/code", "code", "12"), 422, "The code is 6 digits")
		a.Wants(b.Post("/reset/code", "code", a.Code(email)), 303, "/reset/password")
		a.Wants(b.Get("/reset/password"), 200, "Choose a new password")
		a.Wants(b.Get("/reset/code"), 303, "/reset/password") // a step that is passed leads on
		a.Wants(b.Post("/reset/password", "password", "Person-1"), 422, "The password must have 12 to 60 characters")
		a.Wants(b.Post("/reset/password"), 422, "Enter a password")
		a.Wants(b.Post("/reset/password", "password", better), 303, "/login")
		a.Wants(b.Get("/login"), 200, "Your password is changed")
		if old.SignedIn() || b.SignedIn() {
			t.Error("a reset left or made a session")
		}
		a.Wants(b.LogIn(email, apptest.Password), 422, "not right")
		a.Wants(b.LogIn(email, better), 303, "/")
		if n := a.Count(`SELECT COUNT(*) FROM audit_event WHERE kind = 'password.reset'`); n != 1 {
			t.Errorf("%d events", n)
		}
		if !told(a, "The password of your Genkan account was reset") {
			t.Error("the person is not told")
		}
		a.Wants(b.Post("/reset/password", "password", "Another-Horse88"), 404, "There is no reset going on")
		a.Wants(b.Get("/reset/password"), 303, "/reset")
	})
}

// told tells whether a mail to the person holds these words.
func told(a *apptest.App, words string) bool {
	return slices.ContainsFunc(a.Mails(email), func(m mail.Captured) bool { return strings.Contains(strings.Join(strings.Fields(m.Text), " "), words) })
}

// SEC-4: SMS works with a proved number, and never for operators. Everything
// else gets a decoy, and the page does not tell.
func TestReset_BySMS(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Member(email)
		addMobile(a, email, number)
		b := a.Browser()
		ask(t, a, b, email, "sms")
		a.Wants(b.Get("/reset/code"), 200, "we sent a code by SMS")
		a.Wants(b.Post("/reset/code", "code", other(a.TextCode(number))), 422, "from the newest text message")
		a.Wants(b.Post("/reset/code", "code", a.TextCode(number)), 303, "/reset/password")
		a.Wants(b.Post("/reset/password", "password", better), 303, "/login")
		a.Wants(b.LogIn(email, better), 303, "/")

		a.Operator("operator@example.com", "desk")
		addMobile(a, "operator@example.com", "+819087654321")
		a.Member("nonumber@example.com")
		for _, address := range []string{"operator@example.com", "nonumber@example.com", "nobody@example.com"} {
			ask(t, a, b, address, "sms")
			a.Wants(b.Get("/reset/code"), 200, "we sent a code by SMS")
			a.Wants(b.Post("/reset/code", "code", "123456"), 422, "from the newest text message")
		}
		if n := len(a.Texts("+819087654321")); n != 0 {
			t.Errorf("%d messages to an operator", n)
		}
		if n := a.Count(`SELECT COUNT(*) FROM captured WHERE channel = 'sms'`); n != 1 {
			t.Errorf("%d text messages in all", n)
		}
	})
}

// other gives a code that is not the one.
func other(code string) string {
	if code == "123456" {
		return "654321"
	}
	return "123456"
}

// MAIL-4 goes to an address without an account at most once a day; the pages
// answer as for one with an account, wrong and expired codes too.
//
// ASVS 6.3.8: known and unknown addresses answer alike in words, status, size and time
func TestReset_Unknown(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Member(email)
		walk := func(address string) string {
			b := a.Browser()
			ask(t, a, b, address, "mail")
			var out []string
			note := func(x apptest.Answer) {
				out = append(out, fmt.Sprint(x.Method, x.Path, x.Status, x.Header.Get("Retry-After"), strings.ReplaceAll(x.Body, address, "X")))
			}
			note(b.Get("/reset/code"))
			for range 6 {
				note(b.Post("/reset/code", "code", "000000"))
			}
			a.Clock.Advance(time.Minute)
			note(b.Post("/reset/resend"))
			note(b.Get("/reset/code"))
			note(b.Post("/reset/resend"))
			a.Clock.Advance(11 * time.Minute)
			note(b.Post("/reset/code", "code", "000000"))
			note(b.Get("/reset/password"))
			note(b.Post("/reset/password", "password", better))
			note(b.Post("/reset/factor", "method", "totp", "code", "000000"))
			a.Deliver()
			a.Clock.Advance(-12*time.Minute - time.Minute)
			return strings.Join(out, "\n")
		}
		known, unknown := walk(email), walk("nobody@example.com")
		if known != unknown {
			t.Errorf("known and unknown differ:\n%s\n%s", known, unknown)
		}
		if got := a.Mails("nobody@example.com"); len(got) != 1 || !strings.Contains(got[0].Text, "There is no account for it") {
			t.Errorf("%d mails", len(got))
		}
	})
}

// TestAttack26_ResetAsksTheSecondFactor: before a reset and after it the account
// wants two factors. A remembered browser, an empty code, a wrong one and the
// way past the page do not help; the phone that got the code is no second one.
//
// ASVS 6.4.3: asked before the new password, and again at log-in
// ASVS 6.3.6: a mailed code stands for no second factor, and begins no session
func TestAttack26_ResetAsksTheSecondFactor(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b := a.Member(email)
		key, codes := a.GiveApp(email)
		a.GiveSMS(email, number)
		a.Exec(`INSERT INTO remembered (id, token, account, proved_at, used_at, expires_at, method) VALUES ('r1', $1, $2, $3, $3, $4, 'totp')`,
			[]byte("0123456789abcdef0123456789abcdef"), a.AccountID(email), a.Clock.Now(), a.Clock.Now().Add(time.Hour))
		ask(t, a, b, email, "sms")
		a.Wants(b.Post("/reset/code", "code", a.TextCode(number)), 303, "/reset/factor")
		a.Wants(b.Get("/reset/password"), 303, "/reset/factor")
		a.Wants(b.Post("/reset/password", "password", better), 303, "/reset/factor")
		a.Wants(b.Post("/reset/factor"), 422, "")
		a.Wants(b.Post("/reset/factor", "method", "totp", "code", wrong(a, key)), 422, "The code is not right")
		a.Wants(b.Post("/reset/factor", "method", "sms", "code", a.TextCode(number)), 422, "")
		a.Wants(b.Post("/reset/factor/send"), 422, "")
		if a.Count(`SELECT COUNT(*) FROM password WHERE set_at > $1`, a.Clock.Now().Add(-time.Second)) != 0 {
			t.Error("the password was changed without the second factor")
		}
		a.Wants(b.Post("/reset/factor", "method", "totp", "code", fresh(a, key)), 303, "/reset/password")
		a.Wants(b.Post("/reset/password", "password", better), 303, "/login")
		if n := a.Count(`SELECT COUNT(*) FROM remembered WHERE ended_at IS NULL`); n != 0 {
			t.Errorf("%d remembered browsers are left", n)
		}
		a.Wants(b.LogIn(email, better), 303, "/login/verify")
		if b.SignedIn() || a.Count(`SELECT COUNT(*) FROM factor`) != 2 {
			t.Error("after the reset the password alone lets in")
		}
		// A recovery code is a second factor too, once; its use is told (MAIL-12).
		proved(t, a, b, email)
		a.Wants(b.Post("/reset/factor", "method", "recovery", "code", codes[0]), 303, "/reset/password")
		a.Wants(b.Post("/reset/password", "password", "Third-Horse77"), 303, "/login")
		proved(t, a, b, email)
		a.Wants(b.Post("/reset/factor", "method", "recovery", "code", codes[0]), 422, "has been used")
	})
}

// SEC-11: an operator without a factor comes back by mail, and what they get is
// a session of one factor, which the desk does not let in.
func TestReset_OperatorWithoutFactor(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Operator(email, "desk")
		b := a.Browser()
		proved(t, a, b, email)
		a.Wants(b.Post("/reset/password", "password", better), 303, "/login")
		a.Wants(b.LogIn(email, better), 303, "/")
		if got := b.Get("/desk"); got.Status != 303 || !strings.Contains(got.Location(), "demanded=1") {
			t.Errorf("the desk answers %d %s", got.Status, got.Location())
		}
	})
}

// A factor that is set up, or a password that is changed, while a reset is on its
// way counts: steps are decided from what is recorded when they are sent.
func TestReset_DecidedAnew(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Member(email)
		b, second := a.Browser(), a.Browser()
		proved(t, a, b, email)
		a.GiveApp(email)
		a.Wants(b.Post("/reset/password", "password", better), 303, "/reset/factor")
		a.Exec(`DELETE FROM factor`)
		proved(t, a, second, email)
		a.Wants(second.Post("/reset/password", "password", better), 303, "/login")
		a.Wants(b.Post("/reset/password", "password", "Third-Horse77"), 404, "There is no reset going on")
		a.Wants(b.LogIn(email, better), 303, "/")
	})
}

// A token that was planted before is worth nothing after a proof (attack 15).
func TestAttack15_PlantedJourney(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Member(email)
		attacker, b := a.Browser(), a.Browser()
		ask(t, a, attacker, email, "mail")
		b.SetCookie("recovery", attacker.Cookie("recovery"))
		a.Wants(b.Post("/reset/code", "code", a.Code(email)), 303, "/reset/password")
		a.Wants(attacker.Get("/reset/password"), 303, "/reset")
		a.Wants(attacker.Post("/reset/password", "password", better), 404, "There is no reset going on")
		a.Wants(b.Post("/reset/password", "password", better), 303, "/login")
	})
}

// TestAttack17_Recovery: a code, a reset and a wait are refused one second late,
// and no job ran.
func TestAttack17_Recovery(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Member(email)
		b := a.Browser()
		ask(t, a, b, email, "mail")
		a.Clock.Advance(10*time.Minute + time.Second)
		a.Wants(b.Post("/reset/code", "code", a.Code(email)), 422, "That code has expired")
		proved(t, a, b, email)
		a.Clock.Advance(time.Hour - time.Second)
		a.Wants(b.Get("/reset/password"), 200, "Choose a new password")
		a.Clock.Advance(2 * time.Second)
		a.Wants(b.Post("/reset/password", "password", better), 404, "There is no reset going on")

		a.GiveApp(email)
		lost(t, a, b, email)
		a.Clock.Advance(24*time.Hour - time.Second)
		a.Wants(b.Post("/lost/finish"), 303, "/lost/wait") // a second early
		a.Clock.Advance(7*24*time.Hour + 2*time.Second)
		a.Wants(b.Post("/lost/finish"), 404, "There is no reset going on")
		if a.Count(`SELECT COUNT(*) FROM factor`) != 1 {
			t.Error("the factor is gone")
		}
		path := link(t, a, email)
		a.Clock.Advance(30 * 24 * time.Hour)
		b.Get(path)
		a.Wants(b.Post("/notice"), 410, "This link does not work")
		if a.Count(`SELECT COUNT(*) FROM account WHERE state = 'locked'`) != 0 {
			t.Error("an old link locks")
		}
	})
}

// TestAttack07_OneReset: of 100 parallel submissions of a code one is right, and
// of 100 parallel new passwords one is set.
func TestAttack07_OneReset(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Member(email)
		b := a.Browser()
		ask(t, a, b, email, "mail")
		token, code := b.Cookie("recovery"), a.Code(email)
		answers := make(chan *apptest.Browser, 100)
		for range 100 {
			go func() {
				x := a.Browser()
				x.SetCookie("recovery", token)
				x.Post("/reset/code", "code", code)
				answers <- x
			}()
		}
		var winners []*apptest.Browser
		for range 100 {
			if x := <-answers; x.Cookie("recovery") != token {
				winners = append(winners, x)
			}
		}
		if len(winners) != 1 {
			t.Fatalf("%d of 100 were right", len(winners))
		}
		token = winners[0].Cookie("recovery")
		done := make(chan bool, 100)
		for i := range 100 {
			go func() {
				x := a.Browser()
				x.SetCookie("recovery", token)
				done <- x.Post("/reset/password", "password", fmt.Sprintf("Better-Horse%d-%d", i, i)).Location() == "/login"
			}()
		}
		set := 0
		for range 100 {
			if <-done {
				set++
			}
		}
		if n := a.Count(`SELECT COUNT(*) FROM audit_event WHERE kind = 'password.reset'`); set != 1 || n != 1 {
			t.Errorf("%d of 100 say the password is set, %d events", set, n)
		}
	})
}

// TestAttack06_ResetGuesses: however many codes are asked for, thirty wrong ones
// a day is all (REG-8), known or not.
//
// ASVS 6.6.3: five tries a code, thirty wrong ones a day, over all flows
func TestAttack06_ResetGuesses(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Member(email)
		for _, address := range []string{email, "nobody@example.com"} {
			judged := 0
			for range 10 {
				b := a.Browser()
				a.Clock.Advance(15 * time.Minute)
				a.Wants(b.Post("/reset", "email", address, "way", "mail"), 303, "/reset/code")
				before := judged
				for range 8 {
					if got := b.Post("/reset/code", "code", "000000").Text(); !strings.Contains(got, "Ask for a new code") && !strings.Contains(got, "about 24 hours") {
						judged++
					}
				}
				if n := judged - before; n > 5 {
					t.Errorf("%s: %d guesses of one code were judged", address, n)
				}
			}
			if judged < 20 || judged > 30 { // the fifth of a code says so already
				t.Errorf("%s: %d guesses were judged", address, judged)
			}
		}
	})
}
