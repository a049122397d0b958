package recovery_test

import (
	"strings"
	"testing"
	"time"

	"genkan/internal/account"
	"genkan/internal/app/apptest"
)

const moved = "moved@example.com"

// move changes the address of whoever is signed in: two proved factors, so that
// it counts at once.
func move(t *testing.T, a *apptest.App, b *apptest.Browser) {
	t.Helper()
	a.Exec(`INSERT INTO factor (id, account, kind, created_at) VALUES ('f', $1, 'totp', 1)`, a.AccountID(email))
	a.Exec(`UPDATE session SET factors = 2`)
	a.Wants(b.Post("/security/email", "email", moved), 303, "/security/email/code")
	b.Post("/security/email/code", "code", a.Code(moved))
	if n := a.Count(`SELECT COUNT(*) FROM account WHERE email_key = $1`, moved); n != 1 {
		t.Fatal("the address did not change: this test proves nothing")
	}
}

// SEC-7, SEC-5: whoever took the account has given it their own address; the
// owner's "this was not me" of an older notice gives the old one back, so that
// the way back begins in the owner's mailbox, and what waits is stopped.
func TestNotMe_GivesTheAddressBack(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Member(email)
		owner, thief := a.Browser(), a.Browser()
		proved(t, a, owner, email)
		a.Wants(owner.Post("/reset/password", "password", better), 303, "/login")
		a.Wants(thief.LogIn(email, better), 303, "/")
		notice := link(t, a, email)
		a.Clock.Advance(time.Minute)
		move(t, a, thief)
		a.Clock.Advance(time.Minute)
		a.Wants(thief.Post("/security/email", "email", "third@example.com"), 303, "/security/email/code")

		owner.Get(notice)
		a.Wants(owner.Post("/notice"), 303, "/reset")
		if page := owner.Get("/reset"); !strings.Contains(page.Body, `value="`+email+`"`) {
			t.Error("the way back does not begin with the old address")
		}
		if n := a.Count(`SELECT COUNT(*) FROM account WHERE email_key = $1 AND state = 'locked'`, email); n != 1 {
			t.Error("the old address is not back, or the account is not locked")
		}
		if n := a.Count(`SELECT COUNT(*) FROM email_change WHERE stopped_at IS NULL`); n != 0 {
			t.Errorf("%d changes go on", n)
		}
		a.Exec(`DELETE FROM factor`)
		a.Clock.Advance(time.Minute)
		a.Wants(owner.Post("/reset", "email", email, "way", "mail"), 303, "/reset/code")
		a.Wants(owner.Post("/reset/code", "code", a.Code(email)), 303, "/reset/password")
		a.Wants(owner.Post("/reset/password", "password", "Third-Horse77"), 303, "/login")
		a.Wants(owner.LogIn(email, "Third-Horse77"), 303, "/")
	})
}

// SEC-5: ways back that began with the old address end when another one counts;
// sessions go on.
func TestEmailChange_EndsWaysBack(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		own := a.Member(email)
		halfway := a.Browser()
		proved(t, a, halfway, email)
		a.Clock.Advance(time.Minute)
		move(t, a, own)
		if n := a.Count(`SELECT COUNT(*) FROM journey WHERE ended_at IS NULL`); n != 0 {
			t.Errorf("%d journeys go on", n)
		}
		a.Wants(halfway.Post("/reset/password", "password", better), 404, "There is no reset going on")
		if !own.SignedIn() {
			t.Error("the session of whoever changed it ended")
		}
	})
}

// SEC-7, SEC-9: locking wins over closing, whose 30 days end with it; but an
// account whose term is over is not called back by a link.
func TestNotMe_WinsOverClosing(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		thief, owner, late := a.Member(email), a.Browser(), a.Browser()
		a.Wants(thief.Post("/closing", "sure", "1"), 303, "/closing")
		notice := link(t, a, email)
		a.Clock.Advance(account.ClosingTerm - 2*time.Hour)
		owner.Get(notice)
		a.Wants(owner.Post("/notice"), 303, "/reset")
		a.Clock.Advance(24 * time.Hour)
		if err := a.Closing.Run(t.Context()); err != nil {
			t.Fatal(err)
		}
		if n := a.Count(`SELECT COUNT(*) FROM account WHERE state = 'locked'`); n != 1 {
			t.Error("the account is gone, or not locked")
		}
		a.Exec(`UPDATE account SET state = 'closing', state_at = $1`, a.Clock.Now().Add(-account.ClosingTerm))
		a.Exec(`UPDATE notice SET answered_at = NULL, expires_at = $1`, a.Clock.Now().Add(time.Hour))
		late.Get(notice)
		a.Wants(late.Post("/notice"), 410, "This link does not work")
		if n := a.Count(`SELECT COUNT(*) FROM account WHERE state = 'closing'`); n != 1 {
			t.Error("an account that is over was locked")
		}
	})
}

// Attack 17: an account whose term of closing is over has no way back, although
// nothing erased it yet: not by a reset that was proved before, not by a new one,
// not by a lost factor.
func TestAttack17_NoWayBackWhenClosingIsOver(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b, halfway := a.Member(email), a.Browser()
		a.Wants(b.Post("/closing", "sure", "1"), 303, "/closing")
		a.Clock.Advance(account.ClosingTerm - 30*time.Minute)
		proved(t, a, halfway, email)
		a.Clock.Advance(30 * time.Minute)
		a.Wants(halfway.Post("/reset/password", "password", better), 404, "There is no reset going on")
		codes := a.Count(`SELECT COUNT(*) FROM code WHERE decoy = FALSE`)
		ask(t, a, halfway, email, "mail")
		if n := a.Count(`SELECT COUNT(*) FROM code WHERE decoy = FALSE`); n != codes {
			t.Error("a code for an account that is over")
		}
		a.Wants(halfway.Post("/lost", "email", email, "password", apptest.Password), 422, "The email address or password is not right")
	})
}

// REG-7: under the guideline a reset keeps which password is too short to stand
// alone; when the delayed reset takes the factor away, log-in asks for a longer
// one.
func TestReset_ShortPasswordNeedsItsFactor(t *testing.T) {
	apptest.Each(t, apptest.Options{Settings: []string{"GENKAN_PASSWORD_POLICY=guideline"}}, func(t *testing.T, a *apptest.App) {
		const long, short = "correct horse battery", "shorthorse"
		a.Member(email, "password", long)
		key, _ := a.GiveApp(email)
		reset := func(fresh1 string) *apptest.Browser {
			b := a.Browser()
			proved(t, a, b, email)
			a.Wants(b.Post("/reset/factor", "method", "totp", "code", fresh(a, key)), 303, "/reset/password")
			a.Wants(b.Post("/reset/password", "password", fresh1), 303, "/login")
			return b
		}
		reset("another horse battery")
		if p := a.Text(`SELECT policy FROM password`); p != "guideline" {
			t.Errorf("a long one is stored as %q", p)
		}
		b := reset(short)
		if p := a.Text(`SELECT policy FROM password`); p != "guideline-factor" {
			t.Errorf("a short one is stored as %q", p)
		}
		a.Clock.Advance(time.Minute)
		a.Wants(b.Post("/lost", "email", email, "password", short), 303, "/lost/code")
		a.Wants(b.Post("/lost/code", "code", a.Code(email)), 303, "/lost/wait")
		a.Clock.Advance(24 * time.Hour)
		a.Wants(b.Post("/lost/finish"), 303, "/login")
		a.Wants(b.LogIn(email, short), 303, "/security/password?renew=short")
		a.Wants(b.Get("/security/password?renew=short"), 200, "Without two-step verification your password is too short")
		a.Wants(b.Post("/security/password", "old_password", short, "password", long), 303, "/security")
		a.Wants(a.Browser().LogIn(email, long), 303, "/")
	})
}

// A factor that goes between the page and its answer takes the short password
// with it.
func TestReset_FactorGoneMeanwhile(t *testing.T) {
	apptest.Each(t, apptest.Options{Settings: []string{"GENKAN_PASSWORD_POLICY=guideline"}}, func(t *testing.T, a *apptest.App) {
		a.Member(email, "password", "correct horse battery")
		key, _ := a.GiveApp(email)
		b := a.Browser()
		proved(t, a, b, email)
		a.Wants(b.Post("/reset/factor", "method", "totp", "code", fresh(a, key)), 303, "/reset/password")
		a.Exec(`DELETE FROM factor`)
		a.Wants(b.Post("/reset/password", "password", "shorthorse"), 422, "must have 15 to 128 characters")
	})
}
