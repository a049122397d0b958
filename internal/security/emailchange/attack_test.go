package emailchange_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"genkan/internal/app/apptest"
	"genkan/internal/store"
)

// said gives everything an answer tells, but for the address itself and what is
// random or counts the seconds.
func said(a apptest.Answer, email string, own ...string) string {
	var out strings.Builder
	fmt.Fprintln(&out, a.Status, len(a.Body))
	for _, name := range slices.Sorted(maps.Keys(a.Header)) {
		fmt.Fprintln(&out, name, a.Header[name])
	}
	text := out.String() + a.Body
	for _, s := range append(own, email) {
		text = strings.ReplaceAll(text, s, fmt.Sprint("(", len(s), ")"))
	}
	return text
}

// TestAttack10_ChangeOfEmail: a new address with an account and one without are
// told apart by no answer (REG-4). The owner hears of it, at most as often as the
// limits of mail allow, and no code ever matches.
//
// ASVS 6.3.8: nor whether a new address has an account
func TestAttack10_ChangeOfEmail(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		const taken, free = "owner@example.net", "nobody@xample.net"
		owner := a.Browser()
		owner.Lang = "ja"
		owner.Open(taken, "family", "Suzuki", "given", "Hana")
		known, unknown := a.Member("one@example.com"), a.Member("two@example.com")
		a.Clock.Advance(2 * time.Minute)
		a.Deliver()
		handle := func(b *apptest.Browser) string {
			_, rest, _ := strings.Cut(b.Get("/session").Body, `"user_id":"`)
			return rest[:9]
		}
		kh, uh := handle(known), handle(unknown)
		step := func(what string, do func(b *apptest.Browser, email string) apptest.Answer) {
			t.Helper()
			k, u := said(do(known, taken), taken, kh, "one@example.com"), said(do(unknown, free), free, uh, "two@example.com")
			if k != u {
				t.Errorf("%s: known\n%s\nunknown\n%s", what, k, u)
			}
		}
		page := func(b *apptest.Browser, _ string) apptest.Answer { return b.Get("/security/email/code") }
		wrong := func(b *apptest.Browser, _ string) apptest.Answer {
			return b.Post("/security/email/code", "code", "000000")
		}
		resend := func(b *apptest.Browser, _ string) apptest.Answer { return b.Post("/security/email/resend") }
		step("ask", func(b *apptest.Browser, email string) apptest.Answer {
			return b.Post("/security/email", "email", email)
		})
		a.Deliver()
		step("page", page)
		step("wrong code", wrong)
		step("early resend", resend)
		a.Clock.Advance(time.Minute)
		step("resend", resend)
		a.Deliver()
		step("page after resend", page)
		for i := range 6 {
			step(fmt.Sprint("wrong code ", i), wrong)
		}
		step("profile", func(b *apptest.Browser, _ string) apptest.Answer { return b.Get("/profile") })
		step("ask again", func(b *apptest.Browser, email string) apptest.Answer {
			return b.Post("/security/email", "email", email)
		})
		step("page, nothing sent", page)
		step("cancel", func(b *apptest.Browser, _ string) apptest.Answer { return b.Post("/security/email/cancel") })

		mails := a.Mails(taken)
		if len(mails) != 3 { // one of the sign-up
			t.Fatalf("%d mails to the owner", len(mails))
		}
		for _, m := range mails[:2] {
			if !strings.Contains(m.Subject, "すでにアカウントがあります") || apptest.CodeIn(m) != "" || !strings.Contains(m.Text, "Suzuki") || strings.Contains(m.Text, "one@") {
				t.Errorf("the owner got %q:\n%s", m.Subject, m.Text)
			}
		}
	})
}

// TestAttack05_AddressOfAnother: an address goes to an account only when its
// mailbox was proved in this very change, and never when another account has it:
// neither before the code, nor between code and 72 hours, nor in the moment of
// the code, nor by a code that was sent for something else.
func TestAttack05_AddressOfAnother(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		// Another opens an account while the code is under way.
		r.ask(newMail)
		code := r.Code(newMail)
		r.Clock.Advance(2 * time.Minute)
		r.Member(newMail, "given", "Hana")
		want(t, r.enter(code), 422, "The code is not right")
		r.unmoved(newMail)
	})
	each(t, func(t *testing.T, r *rig) {
		// Another opens an account while the change waits; the person is told that it came to nothing, not why.
		r.waiting()
		r.Clock.Advance(2 * time.Minute)
		r.Member(newMail, "given", "Hana")
		r.Clock.Advance(73 * time.Hour)
		r.applyDue()
		r.unmoved(newMail)
		if m := r.Mails(oldMail)[0]; m.Subject != "Your email address at Genkan was not changed" || strings.Contains(m.Text, "account has") {
			t.Errorf("%q\n%s", m.Subject, m.Text)
		}
	})
	each(t, func(t *testing.T, r *rig) {
		// The code of a sign-up for the same address is none of this change, and the other way round.
		other := r.Browser()
		flow := other.SignUp(newMail, "given", "Hana")
		signup := r.Code(newMail)
		r.Clock.Advance(2 * time.Minute)
		r.ask(newMail)
		change := r.Code(newMail)
		if signup != change { // by chance one in a million
			want(t, r.enter(signup), 422, "The code is not right")
			want(t, other.Activate(flow, change), 422, "The code is not right")
		}
		// Nor does it work in another person's session.
		stranger := r.Member("stranger@example.org", "given", "Sora")
		stranger.Post("/security/email", "email", "else@example.org")
		want(t, stranger.Post("/security/email/code", "code", change), 422, "The code is not right")
		r.unmoved(newMail)
	})
}

// unmoved complains when the person has the address, or nobody has the old one.
func (r *rig) unmoved(taken string) {
	r.t.Helper()
	if got := r.address(); got != oldMail {
		r.t.Errorf("the account of %s has %s now", oldMail, got)
	}
	if n := r.Count(`SELECT COUNT(*) FROM account WHERE email_key = $1`, taken); n > 1 {
		r.t.Errorf("%d accounts have one address", n)
	}
}

// TestAttack29_StopLink: a mail scanner that opens the link stops nothing; the
// person's button works once, and pressed again does nothing.
func TestAttack29_StopLink(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.waiting()
		token := r.stopToken(oldMail)
		for range 20 {
			want(t, r.Browser().Get("/email/stop/"+token), 200, "Stop the change")
			if a := r.Browser().Do("HEAD", "/email/stop/"+token, nil); a.Status != 200 {
				t.Errorf("HEAD was answered with %d", a.Status)
			}
		}
		if !r.b.SignedIn() || r.Count(`SELECT COUNT(*) FROM email_change WHERE stopped_at IS NULL`) != 1 {
			t.Fatal("opening the link did something")
		}
		b := r.Browser()
		leads(t, b.Post("/email/stop", "token", token), "/email/stopped")
		want(t, b.Get("/email/stopped"), 200, "The change of your email address is stopped")
		if r.b.SignedIn() {
			t.Error("the session that asked goes on")
		}
		mails, events := len(r.Mails(oldMail)), r.kinds(20)
		leads(t, r.Browser().Post("/email/stop", "token", token), "/email/stopped")
		leads(t, r.Browser().Get("/email/stop/"+token), "/email/stopped")
		if len(r.Mails(oldMail)) != mails || r.kinds(20) != events {
			t.Error("the second time did something")
		}
		r.Clock.Advance(73 * time.Hour)
		r.applyDue()
		if r.address() != oldMail {
			t.Error("a stopped change counts")
		}
	})
}

// SEC-5: for seven days after the change counts the stop control puts the old
// address back, ends every session and remembered browser, and locks nothing.
func TestStop_PutsBack(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.twoFactors()
		r.Exec(`INSERT INTO remembered (id, token, account, method, proved_at, used_at, expires_at) VALUES ('x', $1, $2, 'totp', 1, 1, $3)`, []byte("x"), r.AccountID(oldMail), r.Clock.Now().Add(time.Hour))
		r.ask(newMail)
		leads(t, r.enter(r.Code(newMail)), "/profile")
		token := r.stopToken(oldMail)
		r.Clock.Advance(6 * 24 * time.Hour)
		r.Exec(`DELETE FROM factor`)
		thief := r.Browser()
		leads(t, thief.LogIn(newMail, apptest.Password), "/")
		leads(t, r.Browser().Post("/email/stop", "token", token), "/email/stopped")
		if r.address() != oldMail || thief.SignedIn() || r.Count(`SELECT COUNT(*) FROM remembered WHERE ended_at IS NULL`) != 0 {
			t.Error("the old address is not back, or somebody is still in")
		}
		leads(t, r.Browser().LogIn(oldMail, apptest.Password), "/")
		if got := r.kinds(3); got != "session.started email.stopped email.restored" {
			t.Errorf("history: %s", got)
		}
	})
}

// TestAttack05_ChainOfChanges: who took an account goes on to a second address;
// the first mailbox still puts its address back, and the stop control of the
// second change, which the thief holds, is worth nothing from then on.
func TestAttack05_ChainOfChanges(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.twoFactors()
		r.ask("thief1@example.net")
		leads(t, r.enter(r.Code("thief1@example.net")), "/profile")
		owners := r.stopToken(oldMail)
		r.Clock.Advance(5 * time.Minute)
		r.ask("thief2@example.net")
		leads(t, r.enter(r.Code("thief2@example.net")), "/profile")
		thiefs := r.stopToken("thief1@example.net")
		r.Clock.Advance(time.Minute)
		r.ask("thief3@example.net")
		leads(t, r.Browser().Post("/email/stop", "token", owners), "/email/stopped")
		if r.address() != oldMail {
			t.Fatal("the owner's address is not back")
		}
		r.Browser().Post("/email/stop", "token", thiefs)
		if r.address() != oldMail {
			t.Error("the thief's stop control put the thief's address back")
		}
		if n := r.Count(`SELECT COUNT(*) FROM email_change WHERE stopped_at IS NULL`); n != 0 {
			t.Errorf("%d changes are left", n)
		}
	})
}

// Where somebody has the old address by now, stopping still ends the sessions and
// sends the person to the support desk.
func TestStop_AddressGone(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.twoFactors()
		r.ask(newMail)
		r.enter(r.Code(newMail))
		token := r.stopToken(oldMail)
		r.Clock.Advance(2 * time.Minute)
		r.Member(oldMail, "given", "Hana")
		b := r.Browser()
		leads(t, b.Post("/email/stop", "token", token), "/email/stopped")
		want(t, b.Get("/email/stopped"), 200, "could not be put back by itself")
		if r.address() != newMail || r.b.SignedIn() {
			t.Error("the address moved, or the session goes on")
		}
	})
}

// TestAttack07_OneChange: two wishes at once leave one, and the code of the other
// is worth nothing.
func TestAttack07_OneChange(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		const n = 8
		var run []func()
		for i := range n {
			run = append(run, func() { r.b.Post("/security/email", "email", fmt.Sprintf("new%d@example.net", i)) })
		}
		together(run...)
		if open := r.Count(`SELECT COUNT(*) FROM email_change WHERE stopped_at IS NULL`); open != 1 {
			t.Errorf("%d wishes are open at once", open)
		}
	})
}

// TestAttack07_CodeOnce: the right code many times at once gives one change.
func TestAttack07_CodeOnce(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.twoFactors()
		r.ask(newMail)
		code := r.Code(newMail)
		page := func() { want(t, r.b.Get("/security/email/code"), 200, newMail) }
		together(page, page, page, page) // connections are made now, not one by one in the race
		var mu sync.Mutex
		won := 0
		var run []func()
		for range 4 { // below the five tries of a code
			run = append(run, func() {
				if a := r.enter(code); a.Location() == "/profile" {
					mu.Lock()
					defer mu.Unlock()
					won++
				}
			})
		}
		together(run...)
		if won != 1 || r.address() != newMail || strings.Count(r.kinds(20), "email.changed") != 1 {
			t.Errorf("%d won, history %s", won, r.kinds(20))
		}
	})
}

// TestAttack07_StopAndApply: whether the stop or the change is first, the owner
// has the address afterwards.
func TestAttack07_StopAndApply(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.waiting()
		token := r.stopToken(oldMail)
		r.Clock.Advance(73 * time.Hour)
		together(func() {
			if err := r.Emails.ApplyDue(t.Context()); err != nil {
				t.Error(err)
			}
		}, func() { leads(t, r.Browser().Post("/email/stop", "token", token), "/email/stopped") }, func() {
			if err := r.Emails.ApplyDue(t.Context()); err != nil {
				t.Error(err)
			}
		})
		if err := r.Emails.ApplyDue(t.Context()); err != nil {
			t.Fatal(err)
		}
		if r.address() != oldMail {
			t.Error("the change counts although it was stopped")
		}
	})
	each(t, func(t *testing.T, r *rig) {
		// Stopped after it was listed as due, and before its turn.
		first := r.Member("first@example.org", "given", "Hana")
		leads(t, first.Post("/security/email", "email", "second@example.org"), "/security/email/code")
		leads(t, first.Post("/security/email/code", "code", r.Code("second@example.org")), "/security/email/code")
		r.Clock.Advance(time.Minute)
		r.waiting()
		id, moved := r.AccountID(oldMail), r.Emails.Moved
		r.Emails.Moved = func(ctx context.Context, tx *store.Tx, account string) error {
			return errors.Join(moved(ctx, tx, account), r.Emails.StopAll(ctx, tx, id)) // while the first one's turn is on
		}
		r.Clock.Advance(73 * time.Hour)
		if err := r.Emails.ApplyDue(t.Context()); err != nil {
			t.Fatal(err)
		}
		if !r.has("second@example.org") || r.address() != oldMail {
			t.Error("the first did not count, or the change counts although it was stopped")
		}
	})
}

// TestAttack07_OneAddressTwoAccounts: two accounts that proved one address get it
// once.
func TestAttack07_OneAddressTwoAccounts(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		other := r.Member("other@example.org", "given", "Hana")
		r.waiting()
		r.Clock.Advance(2 * time.Minute)
		leads(t, other.Post("/security/email", "email", newMail), "/security/email/code")
		leads(t, other.Post("/security/email/code", "code", r.Code(newMail)), "/security/email/code")
		r.Clock.Advance(80 * time.Hour)
		var run []func()
		for range 4 {
			run = append(run, func() {
				if err := r.Emails.ApplyDue(t.Context()); err != nil {
					t.Error(err)
				}
			})
		}
		together(run...)
		if n := r.Count(`SELECT COUNT(*) FROM account WHERE email_key = $1`, newMail); n != 1 {
			t.Errorf("%d accounts have the address", n)
		}
		if n := r.Count(`SELECT COUNT(*) FROM email_change WHERE applied_at IS NULL AND stopped_at IS NULL`); n != 0 {
			t.Errorf("%d changes are open", n)
		}
	})
}

// TestAttack02_StepsSkipped: no order of steps gives another address without the
// code to the new mailbox.
func TestAttack02_StepsSkipped(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		for _, path := range []string{"/security/email/confirm", "/security/email/old", "/security/email/code", "/security/email/resend"} {
			r.b.Post(path, "code", "123456") // nothing was asked yet
		}
		r.ask(newMail)
		leads(t, r.b.Post("/security/email/old"), "/security/email")
		for _, code := range []string{"", "000000", r.Code(newMail)} {
			r.b.Post("/security/email/confirm", "code", code) // the code of the other step
			r.b.Post("/security/email/old", "code", code)
		}
		r.Clock.Advance(73 * time.Hour)
		r.applyDue()
		if r.address() != oldMail || r.has(newMail) {
			t.Error("the address changed without the code to the new mailbox")
		}
	})
}

// The wish wants a fresh proof (SIG-6): without one nothing is asked.
//
// ASVS 7.5.1: at most ten minutes old
func TestChange_WantsFreshProof(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.Clock.Advance(10*time.Minute + time.Second)
		for _, a := range []apptest.Answer{r.b.Get("/security/email"), r.ask(newMail)} {
			if a.Status != 303 || !strings.HasPrefix(a.Location(), "/reauth?next=") {
				t.Errorf("%s was answered with %d to %q", a.Method, a.Status, a.Location())
			}
		}
		if n := r.Count(`SELECT COUNT(*) FROM email_change`); n != 0 {
			t.Error("it was asked without a fresh proof")
		}
	})
}
