package recovery_test

import (
	"testing"
	"time"

	"genkan/internal/app/apptest"
)

const (
	email  = "person@example.com"
	better = "Better-Horse88"
)

// SEC-4: a code by mail, a new password; everything that was signed in is out,
// the old password is dead, and the person is told.
func TestReset_ByMail(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		old := a.Member(email)
		b := a.Browser()
		reset(t, a, b, email)
		a.Wants(b.Post("/reset/code", "code", a.Code(email)), 303, "/reset/password")
		a.Wants(b.Get("/reset/password"), 200, "Choose a new password")
		a.Wants(b.Post("/reset/password", "password", "Person-1"), 422, "The password must have 12 to 60 characters")
		a.Wants(b.Post("/reset/password", "password", better), 303, "/login")
		if old.SignedIn() || b.SignedIn() {
			t.Error("a reset left or made a session")
		}
		a.Wants(b.LogIn(email, apptest.Password), 422, "not right")
		a.Wants(b.LogIn(email, better), 303, "/")
		if n := a.Count(`SELECT COUNT(*) FROM audit_event WHERE kind = 'password.reset'`); n != 1 {
			t.Errorf("%d events", n)
		}
		a.Wants(b.Post("/reset/password", "password", "Another-Horse88"), 404, "There is no reset going on")
	})
}

func reset(t *testing.T, a *apptest.App, b *apptest.Browser, email string) {
	t.Helper()
	a.Clock.Advance(time.Minute) // the code of the sign-up was sent just now
	a.Wants(b.Post("/reset", "email", email, "way", "mail"), 303, "/reset/code")
	a.Wants(b.Get("/reset/code"), 200, "If there is an account for this address")
}
