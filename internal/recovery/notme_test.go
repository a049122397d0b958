package recovery_test

import (
	"strings"
	"testing"
	"time"

	"genkan/internal/app/apptest"
)

// SEC-7: "this was not me" locks, ends sessions, and begins the way back with
// the address filled in; a reset unlocks, with another password than the known
// one.
func TestNotMe_LocksAndLeadsBack(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		thief := a.Member(email)
		b := a.Browser()
		proved(t, a, b, email)
		a.Wants(b.Post("/reset/password", "password", better), 303, "/login")
		a.Wants(thief.LogIn(email, better), 303, "/")
		halfway := a.Browser()
		proved(t, a, halfway, email)

		a.Wants(b.Get(link(t, a, email)), 303, "/notice")
		a.Wants(b.Get("/notice"), 200, "Lock my account")
		a.Wants(b.Post("/notice"), 303, "/reset")
		page := b.Get("/reset")
		a.Wants(page, 200, "Your account is locked")
		if !strings.Contains(page.Body, `value="`+email+`"`) {
			t.Error("the address is not filled in")
		}
		if thief.SignedIn() || a.Count(`SELECT COUNT(*) FROM account WHERE state = 'locked'`) != 1 {
			t.Error("not locked, or still signed in")
		}
		a.Wants(halfway.Post("/reset/password", "password", "Third-Horse77"), 404, "There is no reset going on")
		a.Wants(thief.LogIn(email, better), 422, "This account is locked")
		a.Wants(thief.LogIn(email, "Wrong-Horse99"), 422, "The email address or password is not right")
		a.Wants(b.Get("/notice"), 200, "You have answered this notice already")
		a.Wants(b.Post("/notice"), 303, "/notice")

		a.Clock.Advance(time.Minute)
		a.Wants(b.Post("/reset", "email", email, "way", "mail"), 303, "/reset/code")
		a.Wants(b.Post("/reset/code", "code", a.Code(email)), 303, "/reset/password")
		a.Wants(b.Post("/reset/password", "password", better), 422, "You cannot use the same password as before")
		a.Wants(b.Post("/reset/password", "password", "Third-Horse77"), 303, "/login")
		a.Wants(b.LogIn(email, "Third-Horse77"), 303, "/")
		if n := a.Count(`SELECT COUNT(*) FROM audit_event WHERE kind = 'account.locked'`); n != 1 {
			t.Errorf("%d events", n)
		}
		b.Post("/notice") // answered: it locks nobody out again
		if !b.SignedIn() {
			t.Error("an answered notice locks again")
		}
	})
}

// TestAttack29_NoticeOpenedByScanners: opening the link twenty times changes
// nothing; the person's button still works, once.
func TestAttack29_NoticeOpenedByScanners(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		signed := a.Member(email)
		b := a.Browser()
		a.GiveApp(email)
		lost(t, a, b, email)
		path := link(t, a, email)
		before := a.Count(`SELECT COUNT(*) FROM audit_event`)
		for range 20 {
			scanner := a.Browser()
			for _, method := range []string{"GET", "HEAD"} {
				scanner.Do(method, path, nil)
				scanner.Do(method, "/notice", nil)
			}
		}
		if !signed.SignedIn() || a.Count(`SELECT COUNT(*) FROM account WHERE state = 'active'`) != 1 || a.Count(`SELECT COUNT(*) FROM audit_event`) != before {
			t.Error("opening the link changed something")
		}
		b.Get(path)
		a.Wants(b.Post("/notice"), 303, "/reset")
		if signed.SignedIn() || a.Count(`SELECT COUNT(*) FROM notice WHERE answered_at IS NOT NULL`) != 1 {
			t.Error("the button does nothing")
		}
	})
}

// A link that is cut off, or nobody's, locks nobody.
func TestNotMe_Rubbish(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Member(email)
		for _, path := range []string{"/notice/%ff%00", "/notice/abc", "/notice/" + strings.Repeat("a", 300)} {
			b := a.Browser()
			a.Wants(b.Get(path), 303, "/notice")
			a.Wants(b.Get("/notice"), 410, "This link does not work")
			a.Wants(b.Post("/notice"), 410, "This link does not work")
		}
	})
}
