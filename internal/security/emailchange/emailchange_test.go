package emailchange_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"genkan/internal/app/apptest"
	"genkan/internal/store"
)

// SEC-5: with one factor the change waits 72 hours, and counts then; the old
// mailbox hears of each step.
//
// ASVS 6.3.7: a notice by mail for each change, to the old address too
func TestChange_WaitsThreeDays(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		leads(t, r.ask(newMail), "/security/email/code")
		page := r.b.Get("/security/email/code")
		want(t, page, 200, newMail)
		if page.Header.Get("Cache-Control") != "no-store" {
			t.Error("caches may keep the code page")
		}
		want(t, r.enter("000000"), 422, "The code is not right")
		leads(t, r.enter(r.Code(newMail)), "/security/email/code")
		want(t, r.b.Get("/security/email/code"), 200, "25 Nov 2026, 14:31 JST")
		if r.address() != oldMail {
			t.Error("it counts at once, with one factor")
		}
		began := r.Clock.Now()
		r.Clock.Set(began.Add(72*time.Hour - time.Second))
		r.applyDue()
		if r.address() != oldMail {
			t.Error("it counts a second too early")
		}
		r.Clock.Set(began.Add(72 * time.Hour))
		r.applyDue()
		if r.address() != newMail {
			t.Error("it does not count after 72 hours")
		}
		if got := r.kinds(3); got != "email.changed email.proved email.asked" {
			t.Errorf("history: %s", got)
		}
		if got := subjects(r.Mails(oldMail)[:3]); got != "Your email address at Genkan changed (you can undo it)\nYour email address at Genkan will change (you can stop it)\nYour email address at Genkan is being changed (you can stop it)" {
			t.Errorf("mails to the old address:\n%s", got)
		}
		if got := subjects(r.Mails(newMail)); got != "Your email address at Genkan changed\nConfirm the new email address of your Genkan account" {
			t.Errorf("mails to the new address:\n%s", got)
		}
		b := r.Browser()
		want(t, b.LogIn(oldMail, apptest.Password), 422, "The email address or password is not right")
		leads(t, b.LogIn(newMail, apptest.Password), "/")
	})
}

func (r *rig) applyDue() {
	r.t.Helper()
	if err := r.Emails.ApplyDue(r.t.Context()); err != nil {
		r.t.Fatal(err)
	}
}

// SEC-5: two factors, or a code from the old mailbox, and it counts at once.
func TestChange_AtOnce(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.twoFactors()
		r.ask(newMail)
		leads(t, r.enter(r.Code(newMail)), "/profile")
		if r.address() != newMail || !r.b.SignedIn() {
			t.Error("two factors do not do, or the session ended")
		}
		want(t, r.b.Get("/profile"), 200, newMail)
	})
	each(t, func(t *testing.T, r *rig) {
		r.waiting()
		r.Clock.Advance(2 * time.Minute)
		leads(t, r.b.Post("/security/email/old"), "/security/email/code")
		want(t, r.b.Post("/security/email/old"), 429, "more seconds")
		want(t, r.b.Post("/security/email/confirm", "code", "000000"), 422, "The code is not right")
		leads(t, r.b.Post("/security/email/confirm", "code", r.Code(oldMail)), "/profile")
		if r.address() != newMail {
			t.Error("the code from the old mailbox does not do")
		}
	})
}

// A session that once proved two factors confirms nothing when the account has
// no factor any more.
func TestChange_FactorGone(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.Exec(`UPDATE session SET factors = 2`)
		r.ask(newMail)
		leads(t, r.enter(r.Code(newMail)), "/security/email/code")
		if r.address() != oldMail {
			t.Error("it counts at once without a factor")
		}
	})
}

// The same address is refused in words, however it is spelled (REG-3).
func TestAttack31_SameAddress(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		for _, typed := range []string{oldMail, "OLD@Example.COM", "ｏｌｄ＠ｅｘａｍｐｌｅ．ｃｏｍ", " old@example.com ", "mailto:old@example.com"} {
			want(t, r.ask(typed), 422, "This is the email address you have now")
		}
		if n := r.Count(`SELECT COUNT(*) FROM email_change`); n != 0 {
			t.Errorf("%d changes to the same address", n)
		}
	})
}

// TestAttack31_Spellings: another spelling of an address that has an account is
// that address: nothing but a decoy comes of it.
func TestAttack31_Spellings(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.Member("owner@xn--bcher-kva.example")
		for _, typed := range []string{"owner@bücher.example", "OWNER@BÜCHER.example", "owner@xn--bcher-kva.example", "ｏｗｎｅｒ＠bücher.example"} {
			r.Clock.Advance(2 * time.Minute)
			leads(t, r.ask(typed), "/security/email/code")
			if n := r.Count(`SELECT COUNT(*) FROM email_change WHERE stopped_at IS NULL AND decoy`); n != 1 {
				t.Errorf("%q is another address", typed)
			}
		}
	})
}

// What is open ends when another is asked for; cancelled is cancelled.
func TestChange_AgainAndCancel(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.ask("first@example.net")
		first := r.Code("first@example.net")
		r.ask(newMail)
		want(t, r.enter(first), 422, "The code is not right")
		second := r.Code(newMail)
		leads(t, r.b.Post("/security/email/cancel"), "/profile")
		leads(t, r.enter(second), "/security/email")
		leads(t, r.b.Get("/security/email/code"), "/security/email")
		leads(t, r.b.Post("/security/email/cancel"), "/profile")
		if r.address() != oldMail {
			t.Error("a cancelled change counts")
		}
		leads(t, r.ask(newMail), "/security/email/code") // the limit of mails holds, the page says so
		want(t, r.b.Get("/security/email/code"), 200, "so no code was sent yet")
	})
}

// Resending is bounded, and the code before is superseded (REG-8).
func TestChange_Resend(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.ask(newMail)
		first := r.Code(newMail)
		want(t, r.b.Post("/security/email/resend"), 429, "more seconds")
		r.Clock.Advance(time.Minute)
		leads(t, r.b.Post("/security/email/resend"), "/security/email/code")
		second := r.Code(newMail)
		want(t, r.enter(first), 422, "That is an earlier code")
		leads(t, r.enter(second), "/security/email/code")
	})
}

// TestAttack17_Change: codes, the wish and the stop control end when they say,
// judged when read, while nothing cleans up.
func TestAttack17_Change(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.ask(newMail)
		code := r.Code(newMail)
		r.Clock.Advance(10*time.Minute + time.Second)
		want(t, r.enter(code), 422, "That code has expired")
		r.Clock.Set(r.Clock.Now().Add(-10*time.Minute - time.Second))
		token := r.stopToken(oldMail)
		asked := r.Clock.Now()
		r.Clock.Set(asked.Add(24*time.Hour - time.Second))
		want(t, r.Browser().Get("/email/stop/"+token), 200, "Stop the change")
		r.Clock.Set(asked.Add(24*time.Hour + time.Second))
		want(t, r.Browser().Get("/email/stop/"+token), 410, "This link cannot be used")
		want(t, r.Browser().Post("/email/stop", "token", token), 410, "This link cannot be used")
		if _, found, err := r.Emails.Find(t.Context(), r.DB, r.AccountID(oldMail)); found || err != nil {
			t.Errorf("a wish of yesterday is still open, %v", err)
		}
	})
	each(t, func(t *testing.T, r *rig) {
		r.waiting()
		token, account := r.stopToken(oldMail), r.AccountID(oldMail)
		due := r.Clock.Now().Add(72 * time.Hour)
		r.Clock.Set(due) // and no job runs
		if _, found, err := r.Emails.Find(t.Context(), r.DB, account); found || err != nil {
			t.Errorf("it still waits when it is due, %v", err)
		}
		want(t, r.Browser().Get("/email/stop/"+token), 200, "puts your old address back")
		r.applyDue()
		r.Clock.Set(due.Add(7*24*time.Hour - time.Second))
		want(t, r.Browser().Get("/email/stop/"+token), 200, "puts your old address back")
		r.Clock.Set(due.Add(7*24*time.Hour + time.Second))
		want(t, r.Browser().Get("/email/stop/"+token), 410, "This link cannot be used")
		want(t, r.Browser().Post("/email/stop", "token", token), 410, "This link cannot be used")
		if r.address() != newMail {
			t.Error("stopped a second too late")
		}
	})
}

// "This was not me" on a notice that came before the change counted gives the old
// address back; on one that came later it does not.
func TestNotMe_PutsBack(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.twoFactors()
		id, before := r.AccountID(oldMail), r.Clock.Now()
		notMe := func(noticed time.Time) {
			t.Helper()
			r.write(func(ctx context.Context, tx *store.Tx) error { return r.Emails.NotMe(ctx, tx, id, noticed, "") })
		}
		r.Clock.Advance(time.Minute)
		r.ask("thief1@example.net")
		r.enter(r.Code("thief1@example.net"))
		r.Clock.Advance(5 * time.Minute)
		r.ask("thief2@example.net")
		r.enter(r.Code("thief2@example.net"))
		notMe(r.Clock.Now())
		if r.address() != "thief2@example.net" {
			t.Error("a notice that came after the changes undid one")
		}
		r.Exec(`UPDATE account SET state = 'locked'`)
		notMe(before)
		if r.address() != oldMail || r.Count(`SELECT COUNT(*) FROM email_change WHERE stopped_at IS NULL`) != 0 {
			t.Error("the old address is not back")
		}
	})
	each(t, func(t *testing.T, r *rig) {
		r.twoFactors()
		id, before := r.AccountID(oldMail), r.Clock.Now()
		r.Clock.Advance(time.Minute)
		r.ask(newMail)
		r.enter(r.Code(newMail))
		r.Clock.Advance(7*24*time.Hour + time.Second)
		r.write(func(ctx context.Context, tx *store.Tx) error { return r.Emails.NotMe(ctx, tx, id, before, "") })
		if r.address() != newMail {
			t.Error("undone a second too late")
		}
	})
}

// "This was not me" ends what waits (SEC-7).
func TestStopAll(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.waiting()
		r.write(func(ctx context.Context, tx *store.Tx) error { return r.Emails.StopAll(ctx, tx, r.AccountID(oldMail)) })
		r.Clock.Advance(73 * time.Hour)
		r.applyDue()
		if r.address() != oldMail {
			t.Error("a stopped change counts")
		}
	})
}

// An account that was locked meanwhile keeps its address, and the change is over.
func TestChange_LockedMeanwhile(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.waiting()
		r.Exec(`UPDATE account SET state = 'locked'`)
		r.Clock.Advance(73 * time.Hour)
		r.applyDue()
		r.Exec(`UPDATE account SET state = 'active'`)
		r.applyDue()
		if r.address() != oldMail || r.Count(`SELECT COUNT(*) FROM email_change WHERE stopped_at IS NOT NULL`) != 1 {
			t.Error("it counts, or waits on")
		}
	})
}

// The clean-up takes what is over and leaves what waits.
func TestChange_Clean(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.ask("first@example.net")
		r.waiting()
		r.Clock.Advance(31 * 24 * time.Hour)
		if err := r.Emails.Clean(t.Context()); err != nil {
			t.Fatal(err)
		}
		if n := r.Count(`SELECT COUNT(*) FROM email_change`); n != 1 {
			t.Errorf("%d rows are left, want the one that is due", n)
		}
	})
}

// Nothing that proves anything lies in the table in clear.
func TestChange_NothingSecretStored(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.waiting()
		var stop []byte
		if err := r.DB.QueryRow(t.Context(), `SELECT stop FROM email_change`).Scan(&stop); err != nil || len(stop) != 32 || strings.Contains(r.stopToken(oldMail), string(stop)) {
			t.Errorf("%d bytes, %v", len(stop), err)
		}
	})
}

// SEC-5: the password is judged against the new address at the next log-in, only
// when it is right, until it is another one.
func TestChange_PasswordHoldsAddress(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.twoFactors()
		const email = "correct@example.net"
		r.ask(email)
		leads(t, r.enter(r.Code(email)), "/profile")
		want(t, r.Browser().LogIn(email, "Correct-Horse8"), 422, "The email address or password is not right")
		leads(t, r.Browser().LogIn(email, apptest.Password), "/login/verify")
		if n := r.Count(`SELECT COUNT(*) FROM login WHERE next = '/security/password?renew=email'`); n != 1 {
			t.Error("the second step does not lead to a new password")
		}
		r.Exec(`DELETE FROM factor`)
		r.Clock.Advance(time.Second)
		leads(t, r.Browser().LogIn(email, apptest.Password, "next", "/profile"), "/security/password?renew=email")
		r.Exec(`UPDATE password SET set_at = $1`, r.Clock.Now()) // another one was chosen, and judged then
		leads(t, r.Browser().LogIn(email, apptest.Password, "next", "/profile"), "/profile")
	})
	each(t, func(t *testing.T, r *rig) {
		r.twoFactors()
		r.ask(newMail) // no part of it is in the password
		r.enter(r.Code(newMail))
		r.Exec(`DELETE FROM factor`)
		leads(t, r.Browser().LogIn(newMail, apptest.Password, "next", "/profile"), "/profile")
	})
}
