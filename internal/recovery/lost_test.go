package recovery_test

import (
	"strings"
	"testing"
	"time"

	"genkan/internal/app/apptest"
)

// lost begins the delayed reset of a lost factor.
func lost(t *testing.T, a *apptest.App, b *apptest.Browser, email string) {
	t.Helper()
	a.Clock.Advance(time.Minute)
	a.Wants(b.Post("/lost", "email", email, "password", apptest.Password), 303, "/lost/code")
	a.Wants(b.Post("/lost/code", "code", a.Code(email)), 303, "/lost/wait")
}

// SEC-8: the right password and a mail code, a day, and a button; then the
// factors and recovery codes are gone, and everything that was signed in is out.
//
// ASVS 6.4.4: password, mailed code, and a day in which whoever is told can stop it
// ASVS 6.5.6: all of them at once, when they are lost
func TestLostFactor_AfterADay(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		signed := a.Member(email)
		a.GiveApp(email)
		b := a.Browser()
		a.Wants(b.Post("/lost", "email", email, "password", "Wrong-Horse99"), 422, "The email address or password is not right")
		a.Wants(b.Post("/lost", "email", "nobody@example.com", "password", apptest.Password), 422, "The email address or password is not right")
		a.Wants(b.Post("/lost", "email", email), 422, "Enter your password")
		lost(t, a, b, email)
		a.Wants(b.Get("/lost/wait"), 200, "24 h 0 min left")
		a.Wants(signed.Get("/security/lost"), 200, "It will be possible from")
		a.Wants(b.Post("/lost/finish"), 303, "/lost/wait")
		a.Clock.Advance(23*time.Hour + 59*time.Minute)
		a.Wants(b.Get("/lost/wait"), 200, "0 h 1 min left")
		if err := a.Recovery.TellDue(t.Context()); err != nil {
			t.Fatal(err)
		}
		a.Clock.Advance(time.Minute)
		for range 2 { // told once
			if err := a.Recovery.TellDue(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		if got := a.Mails(email); !strings.Contains(got[0].Text, "The 24 hours are over") || strings.Contains(got[1].Text, "The 24 hours are over") {
			t.Error("the end of the wait is not told once")
		}
		a.Wants(b.Get("/lost/wait"), 200, "Remove two-step verification")
		if a.Count(`SELECT COUNT(*) FROM factor`) != 1 {
			t.Error("the factor went by itself")
		}
		a.Wants(b.Post("/lost/finish"), 303, "/login")
		if n := a.Count(`SELECT (SELECT COUNT(*) FROM factor) + (SELECT COUNT(*) FROM recovery_code)`); n != 0 || signed.SignedIn() {
			t.Errorf("%d factors and codes are left, or the session", n)
		}
		a.Wants(b.Post("/lost/finish"), 404, "There is no reset going on")
		a.Wants(b.LogIn(email, apptest.Password), 303, "/")
		if !b.SignedIn() {
			t.Error("the password alone does not let in")
		}
	})
}

// It is stopped from its own browser, from the security page, by a new password,
// and from every notice; what was stopped never arrives.
func TestLostFactor_Stopped(t *testing.T) {
	stops := map[string]func(t *testing.T, a *apptest.App, b, signed *apptest.Browser, notice string){
		"browser": func(t *testing.T, a *apptest.App, b, _ *apptest.Browser, _ string) {
			a.Wants(b.Post("/lost/stop"), 303, "/login")
		},
		"security": func(t *testing.T, a *apptest.App, _, signed *apptest.Browser, _ string) {
			a.Wants(signed.Post("/security/lost"), 303, "/security/lost")
		},
		"notice": func(t *testing.T, a *apptest.App, _, signed *apptest.Browser, notice string) {
			a.Wants(signed.Get(notice), 303, "/notice")
			a.Wants(signed.Post("/notice"), 303, "/reset")
		},
		"password": func(t *testing.T, a *apptest.App, _, _ *apptest.Browser, _ string) {
			a.Exec(`UPDATE password SET set_at = $1`, a.Clock.Now())
		},
		"address": func(t *testing.T, a *apptest.App, _, _ *apptest.Browser, _ string) {
			a.Exec(`UPDATE account SET email_key = 'other@example.com'`)
		},
	}
	for name, stop := range stops {
		t.Run(name, func(t *testing.T) {
			apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
				signed := a.Member(email)
				a.GiveApp(email)
				b := a.Browser()
				lost(t, a, b, email)
				token := b.Cookie("lost")
				a.Clock.Advance(time.Second)
				stop(t, a, b, signed, link(t, a, email))
				b.SetCookie("lost", token)
				a.Wants(b.Get("/lost/wait"), 303, "/lost")
				a.Clock.Advance(25 * time.Hour)
				a.Wants(b.Post("/lost/finish"), 404, "There is no reset going on")
				a.Wants(b.Post("/lost/stop"), 404, "There is no reset going on")
				if a.Count(`SELECT COUNT(*) FROM factor`) != 1 {
					t.Error("the factor is gone")
				}
			})
		})
	}
}

// Coming back in another browser takes the same two proofs and no second day.
func TestLostFactor_OtherBrowser(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Member(email)
		a.GiveApp(email)
		first, second := a.Browser(), a.Browser()
		lost(t, a, first, email)
		a.Clock.Advance(25 * time.Hour)
		a.Wants(second.Get("/lost/wait"), 303, "/lost")
		a.Wants(second.Get("/lost"), 200, "The time you have waited counts")
		lost(t, a, second, email)
		a.Wants(first.Post("/lost/finish"), 404, "There is no reset going on")
		a.Wants(second.Post("/lost/finish"), 303, "/login")
	})
}

// Operators cannot: two others confirm who they are. Without a factor there is
// nothing to wait for. A locked account is told so after the right password only.
func TestLostFactor_NotForEverybody(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Operator(email, "desk")
		a.GiveApp(email)
		b := a.Browser()
		lost(t, a, b, email)
		a.Wants(b.Get("/lost/wait"), 200, "Ask two other operators")
		a.Clock.Advance(50 * time.Hour)
		a.Wants(b.Post("/lost/finish"), 404, "")
		a.Member("plain@example.com")
		lost(t, a, b, "plain@example.com")
		a.Wants(b.Get("/lost/wait"), 200, "Two-step verification is off for this account")
		a.Wants(b.Post("/lost/finish"), 303, "/lost/wait")
		a.Exec(`UPDATE account SET state = 'locked'`)
		a.Wants(b.Post("/lost", "email", "plain@example.com", "password", apptest.Password), 422, "This account is locked")
		a.Wants(b.Post("/lost", "email", "plain@example.com", "password", "Wrong-Horse99"), 422, "The email address or password is not right")
		if a.Count(`SELECT COUNT(*) FROM factor`) != 1 {
			t.Error("the operator's factor is gone")
		}
	})
}

// TestAttack09_LostFactorCountsGuesses: the page that asks a password is no side
// door: it slows down as log-in does, and with it.
func TestAttack09_LostFactorCountsGuesses(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Member(email)
		b := a.Browser()
		for range 5 {
			a.Wants(b.Post("/lost", "email", email, "password", "Wrong-Horse99"), 422, "not right")
		}
		a.Wants(b.Post("/lost", "email", email, "password", apptest.Password), 429, "Too many wrong tries")
		a.Wants(b.LogIn(email, apptest.Password), 429, "Too many wrong tries")
	})
}
