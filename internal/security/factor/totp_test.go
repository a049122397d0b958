package factor_test

import (
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"genkan/internal/fault"
	"genkan/internal/security/factor"
)

// oathtool makes codes with a program that somebody else wrote.
func oathtool(t *testing.T, arguments ...string) []string {
	t.Helper()
	out, err := exec.Command("oathtool", append([]string{"--totp", "--base32"}, arguments...)...).Output()
	if err != nil {
		t.Fatal("oathtool (run tools/install): ", err)
	}
	return strings.Fields(string(out))
}

// codeAt gives the code an authenticator app shows at a time.
func codeAt(t *testing.T, key string, at time.Time) string {
	t.Helper()
	return oathtool(t, "--now", "@"+strconv.FormatInt(at.Unix(), 10), key)[0]
}

// A code counts at its own step and one beside it, and nowhere else. The codes
// are oathtool's.
//
// ASVS 6.5.5: steps of 30 seconds, and one on each side
func TestStepOf(t *testing.T) {
	at := time.Date(2026, 11, 22, 5, 30, 10, 0, time.UTC)
	for range 20 {
		raw := factor.NewKey()
		key := strings.ReplaceAll(factor.KeyText(raw), " ", "")
		codes := oathtool(t, "--now", "@"+strconv.FormatInt(at.Add(-3*30*time.Second).Unix(), 10), "--window", "6", key)
		for i, code := range codes {
			step, ok := factor.StepOf(raw, code, at)
			want := i >= 2 && i <= 4
			if ok != want && countOf(codes, code) == 1 {
				t.Errorf("the code of step %+d: accepted %t", i-3, ok)
			}
			if ok && step != at.Unix()/30+int64(i-3) {
				t.Errorf("the code of step %+d is of step %d", i-3, step)
			}
		}
	}
}

func countOf(all []string, s string) int { return strings.Count(strings.Join(all, " "), s) }

// The address that apps read.
func TestKeyURI(t *testing.T) {
	got := factor.KeyURI([]byte("12345678901234567890"), "Acme Account", "taro@example.jp")
	want := "otpauth://totp/Acme%20Account:taro@example.jp?algorithm=SHA1&digits=6&issuer=Acme%20Account&period=30&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// What a code is answered with.
func TestProve_app(t *testing.T) {
	each(t, func(r *rig) {
		w := r.person("taro")
		key, _ := r.on(w)
		wants(r.t, r.prove("taro", factor.TOTP, ""), "code.empty")
		wants(r.t, r.prove("taro", factor.TOTP, "12345"), "code.length")
		wants(r.t, r.prove("taro", factor.TOTP, codeAt(r.t, key, r.clk.Now().Add(-20*time.Minute))), "factor.clock")
		// A code that is still to come is just wrong: nobody learns what to come back with.
		wants(r.t, r.prove("taro", factor.TOTP, codeAt(r.t, key, r.clk.Now().Add(20*time.Minute))), "factor.wrong")
		wants(r.t, r.prove("taro", factor.SMS, "123456"), "code.none")
		wants(r.t, r.prove("taro", factor.Passkey, ""), "factor.no_method")
		r.clk.Advance(time.Minute)
		code := codeAt(r.t, key, r.clk.Now())
		wants(r.t, r.prove("taro", factor.TOTP, "コード："+code[:3]+" "+code[3:]), "")
	})
}

// Half a code, and a text message that is no more, use no try up.
func TestProve_notJudged(t *testing.T) {
	each(t, func(r *rig) {
		key, _ := r.on(r.person("taro"))
		for range 20 {
			wants(r.t, r.prove("taro", factor.TOTP, "12345"), "code.length")
			wants(r.t, r.prove("taro", factor.SMS, "123456"), "code.none")
		}
		r.clk.Advance(time.Minute)
		wants(r.t, r.prove("taro", factor.TOTP, codeAt(r.t, key, r.clk.Now())), "")
	})
}

// A step counts once, and so does every one before it, whatever happens between:
// the step that proved the set-up is spent too.
//
// ASVS 6.5.1: a time-based code counts once, and none of an earlier step after it
func TestAttack08_TOTPTwice(t *testing.T) {
	each(t, func(r *rig) {
		key, _ := r.on(r.person("taro"))
		at := r.clk.Now()
		wants(r.t, r.prove("taro", factor.TOTP, codeAt(r.t, key, at)), "factor.used_step")
		r.clk.Advance(30 * time.Second)
		wants(r.t, r.prove("taro", factor.TOTP, codeAt(r.t, key, at.Add(60*time.Second))), "") // the clock of the phone is ahead
		wants(r.t, r.prove("taro", factor.TOTP, codeAt(r.t, key, at.Add(30*time.Second))), "factor.used_step")
		r = start(r.t, r.db, r.clk, r.keys)
		wants(r.t, r.prove("taro", factor.TOTP, codeAt(r.t, key, at.Add(60*time.Second))), "factor.used_step")
		wants(r.t, r.prove("taro", factor.TOTP, codeAt(r.t, key, at.Add(30*time.Second))), "factor.used_step")
		r.clk.Advance(time.Minute)
		wants(r.t, r.prove("taro", factor.TOTP, codeAt(r.t, key, at.Add(90*time.Second))), "")
	})
}

// race sends the same proof a hundred times at once and gives how often it was
// accepted.
func (r *rig) race(method, code string) (accepted int) {
	r.t.Helper()
	var wg sync.WaitGroup
	var mu sync.Mutex
	begin := make(chan struct{})
	for range 100 {
		wg.Go(func() {
			<-begin
			if err := r.prove("taro", method, code); err == nil {
				mu.Lock()
				accepted++
				mu.Unlock()
			} else if k := fault.KindOf(err); k == fault.Internal {
				r.t.Error(err)
			}
		})
	}
	close(begin)
	wg.Wait()
	return accepted
}

// A hundred at once, with one step and with one recovery code: one is accepted.
//
// ASVS 6.5.1: one winner, whatever the race
func TestAttack07_SameProofAtOnce(t *testing.T) {
	each(t, func(r *rig) {
		key, codes := r.on(r.person("taro"))
		r.clk.Advance(time.Minute)
		if n := r.race(factor.TOTP, codeAt(r.t, key, r.clk.Now())); n != 1 {
			r.t.Errorf("%d of 100 with one step were accepted", n)
		}
		r.clk.Advance(24 * time.Hour)
		if n := r.race(factor.Recovery, codes[0]); n != 1 {
			r.t.Errorf("%d of 100 with one recovery code were accepted", n)
		}
		if left := r.count(`SELECT COUNT(*) FROM recovery_code WHERE spent_at IS NULL`); left != 9 {
			r.t.Errorf("%d codes are left", left)
		}
	})
}
