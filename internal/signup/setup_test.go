package signup_test

import (
	"context"
	"testing"
	"time"

	"genkan/internal/app/apptest"
	"genkan/internal/store"
	"genkan/internal/support"
)

func link(t *testing.T, a *apptest.App) string {
	t.Helper()
	in, err := store.WriteGuarded(t.Context(), a.DB, func(ctx context.Context, tx *store.Tx) (support.Invite, error) {
		return support.NewInvite(ctx, tx, support.Superuser)
	})
	if err != nil {
		t.Fatal(err)
	}
	return "/setup/" + in.Token
}

func operators(a *apptest.App) int { return a.Count(`SELECT COUNT(*) FROM operator_role`) }

// SUP-7: the link leaves the address bar, opens an account like any other, and
// makes its owner an operator once the code was right, not before.
func TestSetup_OpensAnOperatorsAccount(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		path := link(t, a)
		b := a.Browser()
		answer := b.Get(path)
		if answer.Location() != "/setup" {
			t.Errorf("the link leads to %q", answer.Location())
		}
		want(t, b.Get("/setup"), 200, "Register the first operator")
		form := apptest.Form("operator@example.com")
		want(t, b.Post("/setup", "email", "operator@"), 422, "Enter an email address like")
		answer = b.Post("/setup", form...)
		want(t, answer, 303, "")
		if operators(a) != 0 {
			t.Fatal("an operator without a code")
		}
		want(t, b.Get("/setup"), 200, "Register the first operator") // the link still works: nothing is decided yet
		want(t, b.Activate(answer.Location()[len("/activate?flow="):], a.Code("operator@example.com")), 303, "")
		if operators(a) != 1 || a.Count(`SELECT COUNT(*) FROM audit_event WHERE kind = 'operator.made'`) != 1 {
			t.Errorf("%d operators", operators(a))
		}
		want(t, b.Get("/setup"), 410, "This link does not work")
		other := a.Browser()
		other.Get(path)
		want(t, other.Get("/setup"), 410, "This link does not work")
		want(t, other.Post("/setup", apptest.Form("second@example.com")...), 410, "This link does not work")
	})
}

// Somebody signed in takes the role with one button, once.
func TestSetup_SignedIn(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		path := link(t, a)
		one, two := a.Browser(), a.Browser()
		one.Open("one@example.com")
		two.Open("two@example.com")
		one.Get(path)
		two.Get(path)
		want(t, one.Get("/setup"), 200, "becomes an operator")
		if operators(a) != 0 {
			t.Fatal("opening the page made an operator")
		}
		atOnce(10, func(i int) { []*apptest.Browser{one, two}[i%2].Post("/setup") })
		if operators(a) != 1 {
			t.Errorf("%d operators from one link", operators(a))
		}
	})
}

// Two sign-ups with one link: both get their account, the first is the operator.
func TestSetup_RaceOfTwoSignUps(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		path := link(t, a)
		var browsers []*apptest.Browser
		var flows, codes []string
		for _, email := range []string{"one@example.com", "two@example.com", "three@example.com"} {
			b := a.Browser()
			b.Get(path)
			browsers, flows = append(browsers, b), append(flows, b.Post("/setup", apptest.Form(email)...).Location()[len("/activate?flow="):])
			codes = append(codes, a.Code(email))
		}
		atOnce(3, func(i int) { want(t, browsers[i].Activate(flows[i], codes[i]), 303, "") })
		if n := a.Count(`SELECT COUNT(*) FROM account`); n != 3 || operators(a) != 1 {
			t.Errorf("%d accounts, %d operators", n, operators(a))
		}
	})
}

// TestAttack17_SetupLinkExpiry: one second late, at the page, at the form, and
// between form and code, where the account opens and no operator is made.
func TestAttack17_SetupLinkExpiry(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		path := link(t, a)
		b, late := a.Browser(), a.Browser()
		b.Get(path)
		late.Get(path)
		a.Clock.Advance(24*time.Hour - time.Minute)
		flow := b.Post("/setup", apptest.Form("operator@example.com")...).Location()[len("/activate?flow="):]
		code := a.Code("operator@example.com")
		a.Clock.Advance(time.Minute + time.Second)
		want(t, late.Get("/setup"), 410, "This link does not work")
		want(t, late.Post("/setup", apptest.Form("late@example.com")...), 410, "This link does not work")
		want(t, b.Activate(flow, code), 303, "")
		if operators(a) != 0 {
			t.Error("an operator by a link that had expired")
		}
	})
}
