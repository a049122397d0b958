package factor_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"genkan/internal/fault"
	"genkan/internal/secret"
	"genkan/internal/security"
	"genkan/internal/security/factor"
	"genkan/internal/store"
)

// Nothing counts before the recovery codes are saved; then factor, codes,
// history, notice and the session's second factor are there at once (SEC-2).
//
// ASVS 6.5.1: recovery codes, each once
// ASVS 6.3.7: a notice by mail for each change
func TestSetup_firstFactor(t *testing.T) {
	each(t, func(r *rig) {
		w := r.person("taro")
		_, done := r.app(w, "phone")
		if !done.Recovery || done.Token != "" {
			r.t.Fatalf("got %+v", done)
		}
		if h := r.held(w); h.On() || h.Recovery != 0 {
			r.t.Errorf("the factor counts already: %+v", h)
		}
		s := r.open(w)
		if len(s.Codes) != factor.RecoveryCodes || !s.Proved {
			r.t.Errorf("the set-up is %+v", s)
		}
		_, err := r.Confirm(r.t.Context(), w, s.ID, false)
		wants(r.t, err, "factor.recovery.unsaved")
		_, err = r.Confirm(r.t.Context(), w, "another", true)
		wants(r.t, err, "factor.recovery.gone")
		r.clk.Advance(2 * time.Minute)
		token, err := r.Confirm(r.t.Context(), w, s.ID, true)
		if err != nil {
			r.t.Fatal(err)
		}
		found, _, err := r.Sessions.Find(r.t.Context(), token)
		if err != nil || found.ID != w.Session || found.Factors != 2 || !found.ProvedAt.Equal(w.ProvedAt) {
			r.t.Errorf("the session is %+v, %v", found, err)
		}
		h := r.held(w)
		if !h.On() || h.Recovery != 10 || h.Factors[0].Name != "phone" {
			r.t.Errorf("held is %+v", h)
		}
		if n := r.count(`SELECT COUNT(*) FROM audit_event WHERE person = 'taro' AND kind IN ('factor.added', 'recovery.made')`); n != 2 {
			r.t.Errorf("%d lines in the history", n)
		}
		if n := r.count(`SELECT COUNT(*) FROM notice WHERE account = 'taro' AND kind = 'factor_added_totp'`); n != 1 {
			r.t.Errorf("%d notices", n)
		}
		_, err = r.Confirm(r.t.Context(), w, s.ID, true)
		wants(r.t, err, "factor.recovery.gone")
		for _, code := range s.Codes[:2] {
			wants(r.t, r.prove("taro", factor.Recovery, strings.ToLower(code)), "")
		}
		wants(r.t, r.prove("taro", factor.Recovery, s.Codes[0]), "factor.recovery.used")
		wants(r.t, r.prove("taro", factor.Recovery, "23456789"), "factor.recovery.wrong")
	})
}

// With another way back a second app counts at once. Both apps are asked for.
func TestSetup_secondFactor(t *testing.T) {
	each(t, func(r *rig) {
		w := r.person("taro")
		first, _ := r.on(w)
		second, done := r.app(w, "tablet")
		if done.Recovery || done.Token == "" {
			r.t.Fatalf("got %+v", done)
		}
		r.clk.Advance(time.Minute)
		wants(r.t, r.prove("taro", factor.TOTP, codeAt(r.t, first, r.clk.Now())), "")
		wants(r.t, r.prove("taro", factor.TOTP, codeAt(r.t, second, r.clk.Now())), "")
	})
}

// A wrong code keeps the key; a set-up of another kind ends it; so does time.
func TestSetup_sameKey(t *testing.T) {
	each(t, func(r *rig) {
		w := r.person("taro")
		s := r.begin(w, factor.TOTP)
		key := strings.ReplaceAll(s.KeyText(), " ", "")
		for code, want := range map[string]string{
			"": "code.empty", "12": "code.length",
			codeAt(r.t, key, r.clk.Now().Add(-10*time.Minute)): "factor.clock", codeAt(r.t, key, r.clk.Now().Add(10*time.Minute)): "factor.clock",
		} {
			_, err := r.ProveApp(r.t.Context(), w, s.ID, "", code)
			wants(r.t, err, want)
		}
		if again := r.begin(w, factor.TOTP); again.ID != s.ID || again.KeyText() != s.KeyText() {
			r.t.Error("the key was changed")
		}
		r.begin(w, factor.SMS)
		_, err := r.ProveApp(r.t.Context(), w, s.ID, "", codeAt(r.t, key, r.clk.Now()))
		wants(r.t, err, "factor.setup.over")
		if n := r.count(`SELECT COUNT(*) FROM factor_setup`); n != 1 {
			r.t.Errorf("%d set-ups", n)
		}
	})
}

// What a set-up keeps cannot be read in the database, and is worth nothing in
// another row.
func TestSetup_sealed(t *testing.T) {
	each(t, func(r *rig) {
		taro, hana := r.person("taro"), r.person("hana")
		s := r.begin(taro, factor.TOTP)
		r.begin(hana, factor.TOTP)
		r.exec(`UPDATE factor_setup SET sealed = (SELECT f.sealed FROM factor_setup f WHERE f.account = 'taro') WHERE account = 'hana'`)
		if _, _, err := r.Open(r.t.Context(), "hana"); err == nil {
			r.t.Error("the set-up of another account was opened")
		}
		if _, err := r.ProveApp(r.t.Context(), hana, s.ID, "", "123456"); fault.KindOf(err) != fault.Internal {
			r.t.Errorf("got %v", err)
		}
	})
}

// A set-up is over one second after its end, although nothing cleans up: with
// the key still on the page, and with codes waiting to be saved.
func TestAttack17_SetupExpires(t *testing.T) {
	each(t, func(r *rig) {
		w := r.person("taro")
		s := r.begin(w, factor.TOTP)
		key := strings.ReplaceAll(s.KeyText(), " ", "")
		r.clk.Advance(factor.SetupLife)
		_, err := r.ProveApp(r.t.Context(), w, s.ID, "", codeAt(r.t, key, r.clk.Now()))
		wants(r.t, err, "factor.setup.over")
		if again := r.begin(w, factor.TOTP); again.KeyText() == s.KeyText() {
			r.t.Error("an old key is shown again")
		}
		r.app(w, "")
		waiting := r.open(w)
		r.clk.Advance(factor.SetupLife)
		_, err = r.Confirm(r.t.Context(), w, waiting.ID, true)
		wants(r.t, err, "factor.recovery.gone")
		if _, found, err := r.Open(r.t.Context(), w.Account); found || err != nil {
			r.t.Errorf("it is open still: %v", err)
		}
		if r.held(w).On() {
			r.t.Error("the factor counts")
		}
		if n := r.count(`SELECT COUNT(*) FROM factor_setup`); n != 1 {
			r.t.Errorf("somebody cleaned up: %d", n)
		}
		if err := r.Clean(r.t.Context()); err != nil || r.count(`SELECT COUNT(*) FROM factor_setup`) != 0 {
			r.t.Errorf("the clean-up left it: %v", err)
		}
	})
}

// "I saved them" pressed often at once, in one session: one factor, ten codes.
func TestAttack07_ConfirmAtOnce(t *testing.T) {
	each(t, func(r *rig) {
		w := r.person("taro")
		r.app(w, "")
		s := r.open(w)
		var wg sync.WaitGroup
		begin := make(chan struct{})
		results := make([]error, 20)
		for i := range results {
			wg.Go(func() {
				<-begin
				_, results[i] = r.Confirm(r.t.Context(), w, s.ID, true)
			})
		}
		close(begin)
		wg.Wait()
		won := 0
		for _, err := range results {
			if err == nil {
				won++
			} else {
				wants(r.t, err, "factor.recovery.gone")
			}
		}
		if h := r.held(w); won != 1 || len(h.Factors) != 1 || h.Recovery != 10 {
			r.t.Errorf("%d won, held is %+v", won, h)
		}
	})
}

// However many networks guess, and whichever method they guess at, only so many
// guesses a day are judged (attack 6). Twenty minutes lie between rounds of
// guesses, so that the growing waits stop nobody who is patient.
//
// ASVS 6.3.1: at most thirty wrong second factors of an account a day, over all methods
func TestAttack06_GuessesOfAFactor(t *testing.T) {
	each(t, func(r *rig) {
		w := r.person("taro")
		r.exec(`INSERT INTO mobile (account, number, country, proved_at) VALUES ('taro', '+819012345678', 'JP', $1)`, r.clk.Now())
		key, _ := r.on(w)
		r.exec(`INSERT INTO factor (id, account, kind, created_at) VALUES ('text', 'taro', 'sms', $1)`, r.clk.Now())
		write(r, func(ctx context.Context, tx *store.Tx) (security.Code, error) {
			return r.Factors.Codes.Issue(ctx, tx, factor.SMSCode("login", "taro@example.jp"), false)
		})
		r.clk.Advance(time.Minute)
		right := codeAt(r.t, key, r.clk.Now())
		judged := 0
		for i := range 10_000 {
			if i%140 == 0 && i > 0 { // 72 rounds: a day
				r.clk.Advance(20 * time.Minute)
				right = codeAt(r.t, key, r.clk.Now())
			}
			method, code := factor.TOTP, fmt.Sprintf("%06d", i)
			switch i % 3 {
			case 1:
				method, code = factor.Recovery, secret.ID()[:8]
			case 2:
				method = factor.SMS
			}
			if code == right {
				continue
			}
			err := r.prove("taro", method, code)
			if fault.KindOf(err) == fault.Limited && !fault.Has(err, "code.too_many") {
				continue
			}
			if slices.ContainsFunc([]string{"code.none", "code.expired", "code.spent"}, func(key string) bool { return fault.Has(err, key) }) {
				continue // no guess: there is no code
			}
			judged++
		}
		r.t.Logf("%d of 10,000 guesses were judged within 24 hours", judged)
		if judged > 30 {
			r.t.Errorf("%d guesses were judged in a day", judged)
		}
		// The day after, the person is let in: nobody is locked out for good.
		r.clk.Advance(24 * time.Hour)
		wants(r.t, r.prove("taro", factor.TOTP, codeAt(r.t, key, r.clk.Now())), "")
	})
}

// SMS needs a proved number, counts with a second way back only, and is never
// the only factor of an operator.
//
// ASVS 6.6.1: to the proved number only, and never the only factor of an operator
func TestSetup_text(t *testing.T) {
	each(t, func(r *rig) {
		w := r.person("taro")
		s := r.begin(w, factor.SMS)
		wants(r.t, r.SendText(r.t.Context(), w, s.ID, "ja", "192.0.2.7"), "factor.no_mobile")
		r.exec(`INSERT INTO mobile (account, number, country, proved_at) VALUES ('taro', '+819012345678', 'JP', $1)`, r.clk.Now())
		wants(r.t, r.SendText(r.t.Context(), w, s.ID, "ja", "192.0.2.7"), "")
		wants(r.t, r.SendText(r.t.Context(), w, s.ID, "ja", "192.0.2.7"), "sms.early")
		if n := r.count(`SELECT COUNT(*) FROM job WHERE kind = 'sms'`); n != 1 {
			r.t.Errorf("%d text messages", n)
		}
		code := write(r, func(ctx context.Context, tx *store.Tx) (security.Code, error) { // only its MAC is stored: make another
			return r.Factors.Codes.Issue(ctx, tx, security.CodeFor{Flow: "factor-setup", Subject: s.ID, EmailKey: "taro@example.jp"}, false)
		})
		_, err := r.ProveText(r.t.Context(), w, s.ID, other(code.Digits))
		wants(r.t, err, "sms.code.wrong")
		done, err := r.ProveText(r.t.Context(), w, s.ID, code.Digits)
		if err != nil || !done.Recovery {
			r.t.Fatalf("got %+v, %v", done, err)
		}
		waiting := r.open(w)
		if _, err := r.Confirm(r.t.Context(), w, waiting.ID, true); err != nil {
			r.t.Fatal(err)
		}
		if h := r.held(w); !h.Has(factor.SMS) || h.Strong() {
			r.t.Errorf("held is %+v", h)
		}
		hana := r.person("hana")
		r.operators["hana"] = true
		_, err = r.Begin(r.t.Context(), hana, factor.SMS)
		wants(r.t, err, "factor.not_offered")
		r.on(hana)
		r.begin(hana, factor.SMS)
	})
}

// other gives a code that is not this one.
func other(digits string) string {
	if digits[0] == '9' {
		return "0" + digits[1:]
	}
	return string(digits[0]+1) + digits[1:]
}

// Removing the last factor turns two-step verification off and takes recovery
// codes and remembered browsers with it.
//
// ASVS 6.5.6: an authenticator app and SMS, one by one
func TestRemove(t *testing.T) {
	each(t, func(r *rig) {
		w := r.person("taro")
		r.on(w)
		r.app(w, "tablet")
		write(r, func(ctx context.Context, tx *store.Tx) (string, error) {
			return factor.Remember(ctx, tx, "taro", factor.Browser{Device: "test"})
		})
		h := r.held(w)
		_, err := r.Remove(r.t.Context(), r.person("hana"), h.Factors[0].ID)
		wants(r.t, err, "factor.gone")
		off, err := r.Remove(r.t.Context(), w, h.Factors[0].ID)
		if err != nil || off {
			r.t.Errorf("got %t, %v", off, err)
		}
		if h := r.held(w); len(h.Factors) != 1 || h.Recovery != 10 {
			r.t.Errorf("held is %+v", h)
		}
		off, err = r.Remove(r.t.Context(), w, h.Factors[1].ID)
		if err != nil || !off {
			r.t.Errorf("got %t, %v", off, err)
		}
		if h := r.held(w); h.On() || h.Recovery != 0 {
			r.t.Errorf("held is %+v", h)
		}
		if n := r.count(`SELECT COUNT(*) FROM remembered WHERE ended_at IS NULL`); n != 0 {
			r.t.Errorf("%d browsers are remembered", n)
		}
		if n := r.count(`SELECT COUNT(*) FROM notice WHERE kind IN ('factor_removed_totp', 'two_step_off')`); n != 2 {
			r.t.Errorf("%d notices", n)
		}
		_, err = r.Remove(r.t.Context(), w, h.Factors[1].ID)
		wants(r.t, err, "factor.gone")
		wants(r.t, r.NewCodes(r.t.Context(), w), "factor.not_on")
	})
}

// Where a policy demands a factor the last strong one stays (SEC-11), also when
// two are removed at once.
func TestRemove_demanded(t *testing.T) {
	each(t, func(r *rig) {
		w := r.person("taro")
		r.operators["taro"] = true
		r.on(w)
		r.exec(`INSERT INTO factor (id, account, kind, created_at) VALUES ('text', 'taro', 'sms', $1)`, r.clk.Now().Add(time.Second))
		_, err := r.Remove(r.t.Context(), w, r.held(w).Factors[0].ID)
		wants(r.t, err, "factor.last")
		r.app(w, "tablet")
		var wg sync.WaitGroup
		begin := make(chan struct{})
		for _, f := range r.held(w).Factors {
			wg.Go(func() {
				<-begin
				if _, err := r.Remove(r.t.Context(), w, f.ID); err != nil {
					wants(r.t, err, "factor.last")
				}
			})
		}
		close(begin)
		wg.Wait()
		if h := r.held(w); len(h.Factors) != 1 || !h.Strong() {
			r.t.Errorf("held is %+v", h)
		}
	})
}

// A password that the guideline took only beside a second factor does not stand
// alone (REG-7); a long one does.
func TestRemove_shortPassword(t *testing.T) {
	each(t, func(r *rig) {
		guideline, err := security.PolicyNamed(security.PolicyGuideline, nil)
		if err != nil {
			r.t.Fatal(err)
		}
		w := r.person("taro")
		r.on(w)
		id := r.held(w).Factors[0].ID
		for _, x := range []struct{ password, want string }{{"vexing q", "factor.password_first"}, {"vexing quartz jumps", ""}} {
			pw, err := security.ParsePassword(guideline.WithSecondFactor(), x.password, "taro@example.jp")
			if err != nil {
				r.t.Fatal(err)
			}
			write(r, func(ctx context.Context, tx *store.Tx) (store.None, error) {
				return store.None{}, security.SetPassword(ctx, tx, "taro", "hash", guideline.WithSecondFactor().NameFor(pw))
			})
			_, err = r.Remove(r.t.Context(), w, id)
			wants(r.t, err, x.want)
		}
	})
}

// New codes replace the old ones once they are saved, not before.
//
// ASVS 6.5.6: recovery codes, by new ones
func TestNewCodes(t *testing.T) {
	each(t, func(r *rig) {
		w := r.person("taro")
		_, old := r.on(w)
		wants(r.t, r.NewCodes(r.t.Context(), w), "")
		wants(r.t, r.prove("taro", factor.Recovery, old[0]), "")
		s := r.open(w)
		if _, err := r.Confirm(r.t.Context(), w, s.ID, true); err != nil {
			r.t.Fatal(err)
		}
		wants(r.t, r.prove("taro", factor.Recovery, old[1]), "factor.recovery.wrong")
		wants(r.t, r.prove("taro", factor.Recovery, s.Codes[1]), "")
		if h := r.held(w); h.Recovery != 9 || len(h.Factors) != 1 {
			r.t.Errorf("held is %+v", h)
		}
		if n := r.count(`SELECT COUNT(*) FROM notice WHERE kind = 'recovery_made'`); n != 1 {
			r.t.Errorf("%d notices", n)
		}
	})
}

// A passkey that is somebody's already is refused, and the session is as it was.
func TestFinish_taken(t *testing.T) {
	each(t, func(r *rig) {
		taro, hana := r.person("taro"), r.person("hana")
		r.on(taro)
		r.on(hana)
		key := factor.Proved{Kind: factor.Passkey, Credential: "credential", Record: []byte("{}")}
		finish := func(w factor.Who) error {
			_, err := store.WriteGuarded(r.t.Context(), r.db, func(ctx context.Context, tx *store.Tx) (factor.Finished, error) {
				return r.Finish(ctx, tx, w, key)
			})
			return err
		}
		wants(r.t, finish(taro), "")
		wants(r.t, finish(hana), "factor.taken")
		wants(r.t, finish(taro), "factor.taken")
	})
}

// A session that ended meanwhile rises with nobody.
func TestFinish_sessionOver(t *testing.T) {
	each(t, func(r *rig) {
		w := r.person("taro")
		r.app(w, "")
		s := r.open(w)
		write(r, func(ctx context.Context, tx *store.Tx) (int64, error) { return r.Sessions.EndAll(ctx, tx, "taro") })
		_, err := r.Confirm(r.t.Context(), w, s.ID, true)
		wants(r.t, err, "session.over")
		if r.held(w).On() {
			r.t.Error("the factor counts")
		}
	})
}

// Names are short and hold nothing that confuses a page.
func TestParseName(t *testing.T) {
	for typed, want := range map[string]string{"": "", "  会社の スマホ ": "会社の スマホ", "a\u202eb": "factor.name.characters", strings.Repeat("あ", 41): "factor.name.too_long"} {
		got, err := factor.ParseName(typed)
		if err != nil {
			wants(t, err, want)
		} else if got != want {
			t.Errorf("%q gives %q", typed, got)
		}
	}
}
