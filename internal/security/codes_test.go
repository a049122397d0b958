package security_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"genkan/internal/clock"
	"genkan/internal/fault"
	"genkan/internal/limit"
	"genkan/internal/secret"
	"genkan/internal/security"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

// desk is the code engine on a database, as a flow uses it.
type desk struct {
	t      *testing.T
	db     *store.DB
	clk    *clock.Manual
	codes  *security.Codes
	limits *limit.Limiter
}

func eachDesk(t *testing.T, fn func(t *testing.T, d desk)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		keys := newKeys(t)
		limits := limit.New(keys, true)
		fn(t, desk{t, db, clk, security.NewCodes(db, keys, limits), limits})
	})
}

func newKeys(t *testing.T) *secret.Keys {
	t.Helper()
	keys, err := secret.NewKeys()
	if err != nil {
		t.Fatal(err)
	}
	return keys
}

func about(subject string) security.CodeFor {
	return security.CodeFor{Flow: "signup", Subject: subject, EmailKey: "person@example.com"}
}

func (d desk) issue(f security.CodeFor, decoy bool) security.Code {
	d.t.Helper()
	code, err := store.WriteGuarded(d.t.Context(), d.db, func(ctx context.Context, tx *store.Tx) (security.Code, error) {
		return d.codes.Issue(ctx, tx, f, decoy)
	})
	if err != nil {
		d.t.Fatal(err)
	}
	return code
}

// redeem gives the key of the answer, "" for success.
func (d desk) redeem(f security.CodeFor, digits string) string {
	_, err := security.Redeem(d.t.Context(), d.codes, f, digits, func(context.Context, *store.Tx) (store.None, error) { return store.None{}, nil })
	return keyOf(err)
}

func keyOf(err error) string {
	if err == nil {
		return ""
	}
	if f, ok := fault.Of(err); ok {
		return f.Key
	}
	return "no fault: " + err.Error()
}

// wrong gives digits that are none of the given codes.
func wrong(codes ...security.Code) string {
	for n := 0; ; n++ {
		guess, clash := fmt.Sprintf("%06d", n), false
		for _, c := range codes {
			clash = clash || c.Digits == guess
		}
		if !clash {
			return guess
		}
	}
}

func (d desk) want(f security.CodeFor, digits, key, when string) {
	d.t.Helper()
	if got := d.redeem(f, digits); got != key {
		d.t.Errorf("%s: got %q, want %q", when, got, key)
	}
}

func (d desk) tries(subject string) (n int) {
	d.t.Helper()
	err := d.db.QueryRow(d.t.Context(), `SELECT COALESCE(SUM(tries), 0) FROM code WHERE subject = $1`, subject).Scan(&n)
	if err != nil {
		d.t.Fatal(err)
	}
	return n
}

// REG-10: redeemed once; REG-8: wrong, spent, none are told apart.
//
// ASVS 6.4.1: codes of six random digits, once
// ASVS 6.5.1: mailed and sent codes
func TestCodes_OnceAndToldApart(t *testing.T) {
	eachDesk(t, func(t *testing.T, d desk) {
		f := about("a")
		d.want(f, "123456", "code.none", "before any code")
		code := d.issue(f, false)
		if len(code.Digits) != 6 || !code.Until.Equal(d.clk.Now().Add(10*time.Minute)) {
			t.Errorf("a code of %d digits for %v", len(code.Digits), code.Until.Sub(d.clk.Now()))
		}
		d.want(f, wrong(code), "code.wrong", "a wrong code")
		d.want(about("b"), code.Digits, "code.none", "the code of another subject")
		d.want(security.CodeFor{Flow: "reset", Subject: "a", EmailKey: f.EmailKey}, code.Digits, "code.none", "the code of another flow")
		d.want(f, code.Digits, "", "the right code")
		d.want(f, code.Digits, "code.spent", "the right code again")
		d.want(f, wrong(code), "code.spent", "a wrong one after it")
	})
}

// REG-8: only the newest counts; a superseded code counts as a try and is told
// apart.
func TestCodes_OnlyTheNewest(t *testing.T) {
	eachDesk(t, func(t *testing.T, d desk) {
		f := about("a")
		first, second := d.issue(f, false), d.issue(f, false)
		third := d.issue(f, false)
		d.want(f, first.Digits, "code.superseded", "the first code")
		d.want(f, second.Digits, "code.superseded", "the second code")
		if n := d.tries("a"); n != 2 {
			t.Errorf("%d tries were counted, want 2: a superseded code is a try", n)
		}
		d.want(f, wrong(first, second, third), "code.wrong", "a code that never was")
		d.want(f, third.Digits, "", "the newest code")
	})
}

// REG-8: five tries a code, superseded ones among them; the sixth is not
// judged, even if it is right. A new code has five of its own.
func TestCodes_FiveTries(t *testing.T) {
	eachDesk(t, func(t *testing.T, d desk) {
		f := about("a")
		old, code := d.issue(f, false), security.Code{}
		code = d.issue(f, false)
		bad := wrong(old, code)
		for i := range 3 {
			d.want(f, bad, "code.wrong", fmt.Sprint("try ", i+1))
		}
		d.want(f, old.Digits, "code.superseded", "try 4")
		d.want(f, bad, "code.too_many", "try 5, the last")
		d.want(f, code.Digits, "code.too_many", "the right code after five tries")
		if n := d.tries("a"); n != security.CodeTries {
			t.Errorf("%d tries counted", n)
		}
		code = d.issue(f, false)
		for range 4 {
			d.redeem(f, wrong(old, code))
		}
		d.want(f, code.Digits, "", "the right code at the fifth try")
	})
}

// TestAttack17_CodeExpiry: judged when read, one second late, while nothing
// cleans up.
//
// ASVS 6.4.1: ten minutes
// ASVS 6.5.5: ten minutes, judged when read
func TestAttack17_CodeExpiry(t *testing.T) {
	eachDesk(t, func(t *testing.T, d desk) {
		early, end, late := d.issue(about("early"), false), d.issue(about("end"), false), d.issue(about("late"), false)
		d.clk.Advance(security.CodeLife - time.Second)
		d.want(about("early"), early.Digits, "", "one second early")
		d.clk.Advance(time.Second)
		d.want(about("end"), end.Digits, "code.expired", "at the very end")
		d.clk.Advance(time.Second)
		d.want(about("late"), late.Digits, "code.expired", "one second late")
		if n := d.tries("late"); n != 0 {
			t.Errorf("an expired code counted %d tries", n)
		}
		// It is still told apart a day long, and then gone.
		if err := security.CleanCodes(t.Context(), d.db); err != nil {
			t.Fatal(err)
		}
		d.want(about("late"), late.Digits, "code.expired", "after a clean-up")
		d.clk.Advance(25 * time.Hour)
		d.want(about("late"), late.Digits, "code.expired", "a day later")
		if err := security.CleanCodes(t.Context(), d.db); err != nil {
			t.Fatal(err)
		}
		d.want(about("late"), late.Digits, "code.none", "after a clean-up a day later")
	})
}

// REG-8: 30 wrong codes an address in 24 hours over all flows and subjects;
// right codes give their try back; another address has its own count.
func TestCodes_ThirtyWrongADay(t *testing.T) {
	eachDesk(t, func(t *testing.T, d desk) {
		began := d.clk.Now()
		for i := range 29 {
			f := about(fmt.Sprint("s", i/4))
			if i%2 == 1 {
				f.Flow = "reset"
			}
			code := d.issue(f, i%3 == 0)
			d.want(f, wrong(code), "code.wrong", fmt.Sprint("wrong code ", i+1))
			d.clk.Advance(time.Minute)
		}
		for i := range 10 {
			f := about(fmt.Sprint("right", i))
			d.want(f, d.issue(f, false).Digits, "", "a right code")
		}
		code := d.issue(about("z"), false)
		d.want(about("z"), wrong(code), "code.wrong", "the thirtieth wrong code")
		d.want(about("z"), code.Digits, "code.day_limit", "a right code after thirty wrong ones")
		if n := d.tries("z"); n != 1 {
			t.Errorf("the code that was not judged has %d tries, want 1", n)
		}
		other := security.CodeFor{Flow: "signup", Subject: "o", EmailKey: "other@example.com"}
		d.want(other, d.issue(other, false).Digits, "", "another address")
		d.clk.Set(began.Add(24*time.Hour - time.Second))
		code = d.issue(about("z"), false)
		d.want(about("z"), code.Digits, "code.day_limit", "a second before the first is forgotten")
		d.clk.Advance(time.Second)
		d.want(about("z"), code.Digits, "", "when the first is forgotten")
	})
}

// The five tries and the thirty a day hold when limits are off (GENKAN_LIMITS).
func TestCodes_LimitsOff(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		keys := newKeys(t)
		limits := limit.New(keys, false)
		d := desk{t, db, clk, security.NewCodes(db, keys, limits), limits}
		judged := 0
		for i := range 40 {
			f := about(fmt.Sprint(i))
			code := d.issue(f, false)
			if key := d.redeem(f, wrong(code)); key == "code.wrong" {
				judged++
			} else if key != "code.day_limit" {
				t.Fatal(key)
			}
		}
		if judged != 30 {
			t.Errorf("%d wrong codes were judged, want 30", judged)
		}
	})
}

// REG-8: 60 s apart, at most five an hour; NextSend tells when.
func TestCodes_SendRule(t *testing.T) {
	eachDesk(t, func(t *testing.T, d desk) {
		take := func() error {
			_, err := store.WriteGuarded(t.Context(), d.db, func(ctx context.Context, tx *store.Tx) (limit.Permit, error) {
				return d.limits.Take(ctx, tx, security.SendRule, "person@example.com")
			})
			return err
		}
		next := func() time.Duration {
			at, err := d.codes.NextSend(t.Context(), d.db, "person@example.com")
			if err != nil {
				t.Fatal(err)
			}
			return at.Sub(d.clk.Now())
		}
		began := d.clk.Now()
		for i := range 5 {
			if err := take(); err != nil {
				t.Fatalf("send %d: %v", i+1, err)
			}
			if i == 4 {
				break
			}
			if n := next(); n != time.Minute {
				t.Errorf("after send %d the next is %v away", i+1, n)
			}
			d.clk.Advance(time.Minute - time.Second)
			if fault.KindOf(take()) != fault.Limited {
				t.Errorf("send %d was allowed after 59 s", i+2)
			}
			d.clk.Advance(time.Second)
		}
		d.clk.Set(began.Add(time.Hour - time.Second))
		if n := next(); n != time.Second {
			t.Errorf("the sixth is %v away, want 1s", n)
		}
		if fault.KindOf(take()) != fault.Limited {
			t.Error("a sixth send within the hour")
		}
		d.clk.Advance(time.Second)
		if err := take(); err != nil {
			t.Error("after an hour: ", err)
		}
	})
}

// REG-4: a decoy is counted, superseded and expires like a real one, and never
// matches, whatever is typed.
func TestCodes_DecoyNeverMatches(t *testing.T) {
	eachDesk(t, func(t *testing.T, d desk) {
		walk := func(decoy bool) []string {
			f := security.CodeFor{Flow: "signup", Subject: fmt.Sprint(decoy), EmailKey: fmt.Sprint(decoy, "@example.com")}
			old := d.issue(f, decoy)
			code := d.issue(f, decoy)
			bad := wrong(old, code)
			out := []string{d.redeem(f, bad), d.redeem(f, old.Digits), d.redeem(f, bad), d.redeem(f, bad), d.redeem(f, bad), d.redeem(f, bad), d.redeem(f, code.Digits)}
			code = d.issue(f, decoy)
			d.clk.Advance(security.CodeLife + time.Second)
			return append(out, d.redeem(f, code.Digits))
		}
		if real, decoy := walk(false), walk(true); fmt.Sprint(real) != fmt.Sprint(decoy) {
			t.Errorf("a real code answers %q, a decoy %q", real, decoy)
		}
		f := about("never")
		code := d.issue(f, true)
		d.want(f, code.Digits, "code.wrong", "the decoy's own digits")
		real := about("disarmed")
		code = d.issue(real, false)
		if _, err := store.WriteGuarded(t.Context(), d.db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
			return store.None{}, d.codes.Disarm(ctx, tx, real.Flow, real.Subject)
		}); err != nil {
			t.Fatal(err)
		}
		d.want(real, code.Digits, "code.wrong", "a disarmed code")
	})
}

// A flow that fails does not spend the code, and leaves nothing behind.
func TestCodes_FailedFlowSpendsNothing(t *testing.T) {
	eachDesk(t, func(t *testing.T, d desk) {
		f, boom := about("a"), errors.New("boom")
		code := d.issue(f, false)
		_, err := security.Redeem(t.Context(), d.codes, f, code.Digits, func(ctx context.Context, tx *store.Tx) (store.None, error) {
			if _, err := tx.Exec(ctx, `INSERT INTO setting (name, value) VALUES ('left', 'behind')`); err != nil {
				return store.None{}, err
			}
			return store.None{}, boom
		})
		if !errors.Is(err, boom) {
			t.Fatal(err)
		}
		d.want(f, code.Digits, "", "the same code once more")
		var n int
		if err := d.db.QueryRow(t.Context(), `SELECT COUNT(*) FROM setting`).Scan(&n); err != nil || n != 0 {
			t.Errorf("%d rows were left behind, %v", n, err)
		}
	})
}

// warm opens every connection of the pool, so that what follows really runs at
// once.
func (d desk) warm() {
	if d.db.Dialect() != store.Postgres {
		return
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			var n int
			if err := d.db.QueryRow(d.t.Context(), `SELECT 1 FROM pg_sleep(0.05)`).Scan(&n); err != nil {
				d.t.Error(err)
			}
		})
	}
	wg.Wait()
}

// together starts n at once and counts the answers by key.
func (d desk) together(n int, one func(i int) string) map[string]int {
	d.warm()
	out := map[string]int{}
	var mu sync.Mutex
	var wg sync.WaitGroup
	start := make(chan struct{})
	for i := range n {
		wg.Go(func() {
			<-start
			key := one(i)
			mu.Lock()
			defer mu.Unlock()
			out[key]++
		})
	}
	close(start)
	wg.Wait()
	return out
}

// TestAttack07_OneWinner: 100 parallel submissions of the right code, exactly
// one success, and what it did is there once.
//
// ASVS 6.5.1: one winner, whatever the race
func TestAttack07_OneWinner(t *testing.T) {
	eachDesk(t, func(t *testing.T, d desk) {
		for round := range 5 {
			f := security.CodeFor{Flow: "signup", Subject: fmt.Sprint(round), EmailKey: fmt.Sprint(round, "@example.com")}
			code := d.issue(f, false)
			got := d.together(100, func(i int) string {
				_, err := security.Redeem(t.Context(), d.codes, f, code.Digits, func(ctx context.Context, tx *store.Tx) (int64, error) {
					return tx.Exec(ctx, `INSERT INTO setting (name, value) VALUES ($1, $2)`, fmt.Sprint(round, " ", i), "won")
				})
				return keyOf(err)
			})
			if got[""] != 1 || got["code.spent"]+got["code.too_many"] != 99 {
				t.Errorf("round %d: %v", round, got)
			}
			var n int
			if err := d.db.QueryRow(t.Context(), `SELECT COUNT(*) FROM setting`).Scan(&n); err != nil || n != round+1 {
				t.Errorf("%d effects after %d codes, %v", n, round+1, err)
			}
		}
	})
}

// TestAttack07_FiveJudged: of 100 parallel wrong codes at most five are judged.
func TestAttack07_FiveJudged(t *testing.T) {
	eachDesk(t, func(t *testing.T, d desk) {
		for round := range 5 {
			f := security.CodeFor{Flow: "signup", Subject: fmt.Sprint(round), EmailKey: fmt.Sprint(round, "@example.com")}
			bad := wrong(d.issue(f, false))
			got := d.together(100, func(int) string { return d.redeem(f, bad) })
			if got["code.wrong"] != 4 || got["code.too_many"] != 96 { // the fifth says that it was the last
				t.Errorf("%v", got)
			}
			if n := d.tries(f.Subject); n != security.CodeTries {
				t.Errorf("%d tries were counted", n)
			}
		}
	})
}

// TestAttack07_DayLimit: the 30 a day hold against parallel guesses at many
// sign-ups of one address.
func TestAttack07_DayLimit(t *testing.T) {
	eachDesk(t, func(t *testing.T, d desk) {
		bad := make([]string, 20)
		for i := range bad {
			bad[i] = wrong(d.issue(about(fmt.Sprint(i)), false))
		}
		got := d.together(100, func(i int) string { return d.redeem(about(fmt.Sprint(i%20)), bad[i%20]) })
		if judged := got["code.wrong"] + got["code.too_many"]; judged != 30 {
			t.Errorf("%d were judged, want 30: %v", judged, got)
		}
	})
}

// TestAttack06_TenThousandGuesses: whoever asks for code after code and guesses
// on, over three days, has at most 30 tries in any 24 hours: a chance below
// 1 in 33,000 a day.
//
// ASVS 6.5.4: at most 3 chances in 100,000 a day
// ASVS 6.6.3: five tries a code, thirty wrong ones a day, over all flows
func TestAttack06_TenThousandGuesses(t *testing.T) {
	eachDesk(t, func(t *testing.T, d desk) {
		const guesses, days = 10000, 3
		var judged []time.Time
		subject, left := 0, 0
		var code security.Code
		for range guesses {
			if left == 0 { // a fresh code as soon as one is used up
				subject++
				code, left = d.issue(about(fmt.Sprint(subject)), false), security.CodeTries
			}
			switch key := d.redeem(about(fmt.Sprint(subject)), wrong(code)); key {
			case "code.wrong", "code.too_many":
				judged = append(judged, d.clk.Now())
				left--
			case "code.expired":
				left = 0
			case "code.day_limit":
			default:
				t.Fatal(key)
			}
			d.clk.Advance(days * 24 * time.Hour / guesses)
		}
		for i := 30; i < len(judged); i++ {
			if judged[i].Sub(judged[i-30]) < 24*time.Hour {
				t.Fatalf("guess %d came %v after guess %d", i, judged[i].Sub(judged[i-30]), i-30)
			}
		}
		if len(judged) < 60 || len(judged) > 30*days {
			t.Errorf("%d of %d guesses were judged in %d days", len(judged), guesses, days)
		}
	})
}

// REG-9: a code is read out of what people paste.
func TestParseCode(t *testing.T) {
	for typed, want := range map[string]string{
		"123456": "123456", " 123 456 ": "123456", "１２３４５６": "123456", "123-456": "123456", "コード：１２３　４５６": "123456", "Your code\n\n  123456\n": "123456",
	} {
		if got, err := security.ParseCode(typed); got != want || err != nil {
			t.Errorf("%q: %q, %v", typed, got, err)
		}
	}
	for typed, key := range map[string]string{"": "code.empty", "12345": "code.length", "1234567": "code.length", "abc": "code.length", "一二三四五六": "code.length", "🙂": "code.length"} {
		if _, err := security.ParseCode(typed); keyOf(err) != key {
			t.Errorf("%q: %v, want %s", typed, err, key)
		}
	}
}
