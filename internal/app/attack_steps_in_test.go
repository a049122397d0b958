package app_test

import (
	"encoding/base32"
	"fmt"
	"regexp"
	"time"

	"pgregory.net/rapid"

	"genkan/internal/app/apptest"
	"genkan/internal/secret"
)

// The second half of TestAttack02_Steps: what the walker does inside accounts
// they came into, and when that is right.

var (
	setupField = regexp.MustCompile(`name="setup" value="([^"]+)"`)
	keyField   = regexp.MustCompile(`data-text="([A-Z2-7]+)"`)
)

// within gives whose account a browser is in; nil for nobody's.
func (w *walk) within(b *apptest.Browser) *soul {
	id := w.a.Text(`SELECT COALESCE(MAX(account), '') FROM session WHERE token = $1 AND ended_at IS NULL`, secret.HashToken(b.Cookie("session")))
	for _, s := range w.souls {
		if s.id != "" && s.id == id {
			return s
		}
	}
	return nil
}

// insides tells for each account whether the walker is in it, and whether that
// was proved within the ten minutes of SIG-6.
func (w *walk) insides(all map[string]seen) {
	now := w.a.Clock.Now()
	for _, b := range w.mine {
		s := w.within(b)
		if s == nil || all[s.id] == nil {
			continue
		}
		all[s.id]["in"] = "yes"
		if w.a.Count(`SELECT COUNT(*) FROM session WHERE token = $1 AND proved_at > $2`, secret.HashToken(b.Cookie("session")), now.Add(-11*time.Minute)) > 0 {
			all[s.id]["fresh"] = "yes"
		}
	}
}

// enter logs in, as far as the walker can.
func (w *walk) enter(b *apptest.Browser, s *soul) {
	w.about[b] = s
	got := b.LogIn(s.email, w.password(s))
	w.at[b] = got.Location()
}

// prove gives what a log-in or proving again asks for.
func (w *walk) prove(b *apptest.Browser, s *soul, path string) {
	form := []string{"password", w.password(s)}
	switch {
	case s.key != nil && s.app:
		w.a.Clock.Advance(30 * time.Second)
		form = append(form, "method", "totp", "code", w.a.AppCode(s.key))
	case s.key == nil && s.sms:
		w.post(b, path+"/sms")
		form = append(form, "method", "sms", "code", newest(w.a.Texts(s.number)))
	}
	w.post(b, path, form...)
}

// inner does something that only who is in may do.
func (w *walk) inner(b *apptest.Browser, s *soul) {
	names := []string{"own password", "own email", "own email code", "own email old", "own email confirm", "due", "own app", "own app", "drop factor", "own mobile", "own mobile", "drop mobile", "close", "undo", "stale", "stale"}
	innerMoves()[rapid.SampledFrom(names).Draw(w.r, "inside")](w, b, s)
}

type innerMove func(w *walk, b *apptest.Browser, s *soul)

// innerMoves are what the walker tries in a browser that may be in an account;
// s is whose, as far as they know, and never nil.
func innerMoves() map[string]innerMove {
	return map[string]innerMove{
		"own password": func(w *walk, b *apptest.Browser, s *soul) {
			w.post(b, "/security/password", "old_password", w.password(s), "password", w.fresh(), "others", "1")
		},
		"own email": func(w *walk, b *apptest.Browser, s *soul) {
			w.wished[s] = fmt.Sprintf("new%s%d@example.com", s.id, w.began.Unix())
			w.post(b, "/security/email", "email", w.wished[s])
		},
		"own email code": func(w *walk, b *apptest.Browser, s *soul) {
			code := w.code()
			if w.wished[s] != "" {
				code = newest(w.a.Mails(w.wished[s]))
			}
			w.post(b, "/security/email/code", "code", code)
		},
		"own email old":     func(w *walk, b *apptest.Browser, _ *soul) { w.post(b, "/security/email/old") },
		"own email confirm": func(w *walk, b *apptest.Browser, s *soul) { w.post(b, "/security/email/confirm", "code", w.mailed(s)) },
		"due": func(w *walk, _ *apptest.Browser, _ *soul) {
			w.a.Clock.Advance(rapid.SampledFrom([]time.Duration{71 * time.Hour, 72 * time.Hour}).Draw(w.r, "wait"))
			if err := w.a.Emails.ApplyDue(w.t.Context()); err != nil {
				w.t.Error(err)
			}
		},
		"stale":   func(w *walk, _ *apptest.Browser, _ *soul) { w.a.Clock.Advance(11 * time.Minute) },
		"own app": (*walk).setUp,
		"drop factor": func(w *walk, b *apptest.Browser, s *soul) {
			w.post(b, "/security/factors/remove", "id", w.a.Text(`SELECT COALESCE(MIN(id), '') FROM factor WHERE account = $1`, s.id))
		},
		"own mobile": func(w *walk, b *apptest.Browser, _ *soul) {
			w.phones++
			number := fmt.Sprintf("070%04d%04d", w.run%10000, w.phones)
			w.post(b, "/security/mobile", "country", "JP", "phone", number)
			w.post(b, "/security/mobile/code", "code", newest(w.a.Texts("+81"+number[1:])))
		},
		"drop mobile": func(w *walk, b *apptest.Browser, _ *soul) { w.post(b, "/security/mobile/remove") },
		"close":       func(w *walk, b *apptest.Browser, _ *soul) { w.post(b, "/closing", "sure", "1") },
		"undo":        func(w *walk, b *apptest.Browser, _ *soul) { w.post(b, "/closing/undo") },
		"prove":       func(w *walk, b *apptest.Browser, s *soul) { w.prove(b, s, "/reauth") },
		"out":         func(w *walk, b *apptest.Browser, _ *soul) { w.post(b, "/logout/everywhere") },
	}
}

// setUp gives an account an authenticator app of the walker's.
func (w *walk) setUp(b *apptest.Browser, s *soul) {
	w.post(b, "/security/factors", "kind", "totp")
	page := b.Get("/security/app")
	setup, key := setupField.FindStringSubmatch(page.Body), keyField.FindStringSubmatch(page.Body)
	if setup == nil || key == nil {
		w.post(b, "/security/app", "setup", "none", "code", w.code())
		w.post(b, "/security/recovery", "setup", "none", "saved", "1")
		return
	}
	raw, err := base32.StdEncoding.WithPadding(base32.NoPadding).DecodeString(key[1])
	if err != nil {
		w.t.Fatal(err)
	}
	had := w.a.Count(`SELECT COUNT(*) FROM factor WHERE account = $1 AND kind = 'totp'`, s.id)
	w.post(b, "/security/app", "setup", setup[1], "name", fmt.Sprint("app ", w.began.Unix()), "code", w.a.AppCode(raw))
	if codes := setupField.FindStringSubmatch(b.Get("/security/recovery").Body); codes != nil {
		w.post(b, "/security/recovery", "setup", codes[1], "saved", "1")
	}
	if w.a.Count(`SELECT COUNT(*) FROM factor WHERE account = $1 AND kind = 'totp'`, s.id) > had && w.within(b) == s {
		s.key, s.app = raw, true
	}
}

// rightIn tells whether the walker may have come into an account: with the
// password, and the second factor where one is set.
func rightIn(_ *walk, s *soul, before, after seen) error {
	switch {
	case before["in"] != "" || after["in"] == "":
		return nil
	case !s.pass:
		return fmt.Errorf("came in without the password")
	case before["state"] == "locked":
		return fmt.Errorf("came into a locked account")
	case before["factors"] != "" && !(s.key != nil && s.app) && !(s.sms && before["phone"] != ""):
		return fmt.Errorf("came in without the second factor")
	}
	return nil
}

// inside tells whether the walker was in an account, and proved themselves
// lately.
func inside(before seen) error {
	switch {
	case before["in"] == "":
		return fmt.Errorf("by nobody who was in")
	case before["fresh"] == "":
		return fmt.Errorf("without a fresh proof")
	}
	return nil
}

// rightEmail: another address counts that somebody who was in asked for, after
// its mailbox was proved, and 72 hours or the old mailbox or two factors besides;
// or the old one is back, by its mailbox.
func rightEmail(w *walk, s *soul, _, after seen) error {
	const counted = `SELECT COUNT(*) FROM email_change WHERE account = $1 AND email_key = $2 AND applied_at >= $3 AND proved_at IS NOT NULL AND decoy = FALSE AND (confirmed_at IS NOT NULL OR applied_at - proved_at >= $4)`
	now := after["email"]
	if now == s.first && w.a.Count(`SELECT COUNT(*) FROM email_change WHERE account = $1 AND old_email_key = $2 AND stopped_at >= $3`, s.id, now, w.began) > 0 {
		if !s.firstMail {
			return fmt.Errorf("the old address is back without its mailbox")
		}
		s.email, s.mail = s.first, s.firstMail
		return nil
	}
	if !w.was[s] {
		return fmt.Errorf("changed by nobody who was ever in")
	}
	if w.a.Count(counted, s.id, now, w.began, (72*time.Hour).Microseconds()) != 1 {
		return fmt.Errorf("it counts without proof or too early")
	}
	s.email, s.mail = now, true
	return nil
}

// rightPhone: only who was in sets a number or takes it away, and sets none but
// what they can read.
func rightPhone(w *walk, s *soul, before, after seen) error {
	if err := inside(before); err != nil {
		return err
	}
	if now := after["phone"]; now != "" {
		if w.a.Count(`SELECT COUNT(*) FROM captured WHERE channel = 'sms' AND recipient = $1`, now) == 0 {
			return fmt.Errorf("a number nobody sent a code to")
		}
		s.number, s.sms = now, true
	}
	return nil
}

// rightFactors: who was in adds and removes; else all go by the delayed reset.
func rightFactors(w *walk, s *soul, before, after seen) error {
	if after["factors"] == "" {
		defer func() { s.key = nil }()
	}
	if before["in"] != "" && (after["factors"] != "" || inside(before) == nil) {
		return inside(before)
	}
	switch { // also where somebody sits in a session whose proof is old
	case after["factors"] != "":
		return fmt.Errorf("a factor appeared")
	case !s.pass || !s.mail:
		return fmt.Errorf("removed without password and mailbox")
	}
	return w.ended(s, "lost_factor", "password mail")
}

// rightState: who was in closes and comes back; a reset unlocks; a notice locks.
func rightState(w *walk, s *soul, before, after seen) error {
	switch {
	case after["state"] == "active" && before["state"] == "locked":
		return w.mayReset(s, before)
	case after["state"] == "closing" && before["state"] == "active":
		return inside(before)
	case after["state"] == "active" && before["state"] == "closing":
		if before["in"] == "" {
			return fmt.Errorf("reopened by nobody who was in")
		}
		return nil
	case after["state"] != "locked":
		return fmt.Errorf("it became %s", after["state"])
	case !s.mail:
		return fmt.Errorf("locked without a notice")
	case w.a.Count(`SELECT COUNT(*) FROM notice WHERE account = $1 AND answered_at >= $2`, s.id, w.began) != 1:
		return fmt.Errorf("locked, and no notice was answered")
	}
	return nil
}

// rightPassword: who was in and knows the old one; else a reset.
func rightPassword(w *walk, s *soul, before, _ seen) error {
	defer func() { s.pass = true }()
	if before["in"] != "" && s.pass {
		if w.a.Count(`SELECT COUNT(*) FROM audit_event WHERE person = $1 AND kind = 'password.changed' AND at >= $2`, s.id, w.began) == 1 {
			return inside(before)
		}
	}
	return w.mayReset(s, before)
}
