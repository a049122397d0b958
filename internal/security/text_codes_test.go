package security

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"genkan/internal/clock"
	"genkan/internal/fault"
	"genkan/internal/job"
	"genkan/internal/limit"
	"genkan/internal/secret"
	"genkan/internal/sms"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

// textRig sends codes by SMS on a fresh database; the clock is moved by the
// tests.
type textRig struct {
	*TextCodes
	t   *testing.T
	db  *store.DB
	clk *clock.Manual
}

func eachText(t *testing.T, fn func(r *textRig)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		keys, err := secret.NewKeys()
		if err != nil {
			t.Fatal(err)
		}
		limits := limit.New(keys, true)
		fn(&textRig{&TextCodes{Codes: NewCodes(db, keys, limits), Limits: limits, SMS: sms.New(job.New(keys))}, t, db, clk})
	})
}

// send sends a code of the n-th person to the n-th number from the n-th network.
func (r *textRig) send(person, number, network int, known bool) (Code, error) {
	key := fmt.Sprintf("p%d@example.jp", person)
	to := ""
	if number >= 0 {
		to = fmt.Sprintf("+8190%08d", number)
	}
	return store.WriteGuarded(r.t.Context(), r.db, func(ctx context.Context, tx *store.Tx) (Code, error) {
		return r.Send(ctx, tx, TextCode{For: CodeFor{Flow: "test", Subject: key, EmailKey: key}, Number: to, Lang: "ja", Network: fmt.Sprintf("192.0.2.%d", network), Known: known})
	})
}

// sent wants a message to have been sent, or the key and seconds of the refusal.
func (r *textRig) sent(err error, want string, after time.Duration) {
	r.t.Helper()
	f, _ := fault.Of(err)
	switch {
	case want == "" && err != nil:
		r.t.Errorf("refused: %v", err)
	case want != "" && (f == nil || f.Key != want || f.RetryAfter != after || f.Kind != fault.Limited):
		r.t.Errorf("answered %v, want %s after %s", err, want, after)
	}
}

func (r *textRig) count(query string) int {
	r.t.Helper()
	var n int
	if err := r.db.QueryRow(r.t.Context(), query).Scan(&n); err != nil {
		r.t.Fatal(err)
	}
	return n
}

// One number: a minute apart, five an hour, ten a day, whoever asks.
func TestTextCodes_limitsOfNumber(t *testing.T) {
	eachText(t, func(r *textRig) {
		person := 0
		try := func(want string, after time.Duration) {
			t.Helper()
			person++ // another one each time: only the number is alike
			_, err := r.send(person, 1, person, true)
			r.sent(err, want, after)
		}
		try("", 0)
		r.clk.Advance(time.Minute - time.Microsecond)
		try("sms.early", time.Microsecond)
		r.clk.Advance(time.Microsecond)
		for range 4 {
			try("", 0)
			r.clk.Advance(time.Minute)
		}
		try("sms.limited", 55*time.Minute) // the first of the five was five minutes ago
		r.clk.Advance(55 * time.Minute)
		for range 5 {
			try("", 0)
			r.clk.Advance(time.Minute)
		}
		try("sms.limited.hours", 22*time.Hour+55*time.Minute)
		r.clk.Advance(22*time.Hour + 55*time.Minute)
		try("", 0)
		if jobs, codes := r.count(`SELECT COUNT(*) FROM job`), r.count(`SELECT COUNT(*) FROM code WHERE decoy = FALSE AND channel = 'sms'`); jobs != 11 || codes != 11 {
			t.Errorf("%d messages and %d codes: a refusal makes nothing", jobs, codes)
		}
	})
}

// One person: as with mail, and counted with it.
func TestTextCodes_limitsOfPerson(t *testing.T) {
	eachText(t, func(r *textRig) {
		for n := range 4 {
			_, err := r.send(1, n, n, true)
			r.sent(err, "", 0)
			r.clk.Advance(time.Minute)
		}
		_, err := store.WriteGuarded(t.Context(), r.db, func(ctx context.Context, tx *store.Tx) (limit.Permit, error) {
			return r.Limits.Take(ctx, tx, SendRule, "p1@example.jp") // a mail
		})
		r.sent(err, "", 0)
		_, err = r.send(1, 9, 9, true)
		r.sent(err, "sms.limited", 56*time.Minute)
	})
}

// One network: a hundred a day, to whichever numbers.
func TestTextCodes_limitsOfNetwork(t *testing.T) {
	eachText(t, func(r *textRig) {
		for n := range 100 {
			_, err := r.send(n, n, 1, true)
			r.sent(err, "", 0)
		}
		_, err := r.send(100, 100, 1, true)
		r.sent(err, "sms.limited.hours", 24*time.Hour)
		_, err = r.send(100, 100, 2, true)
		r.sent(err, "", 0)
	})
}

// Where nobody is known, an answer tells neither whether there is a number nor
// that it has had enough: a real one, one at its limit and none are alike, in
// what is answered, counted, written and queued.
func TestAttack10_NumberIsNotTold(t *testing.T) {
	eachText(t, func(r *textRig) {
		for n := range 5 { // a stranger uses the number's hour up, as its own number to be
			_, err := r.send(10+n, 1, n, true)
			r.sent(err, "", 0)
			r.clk.Advance(time.Minute)
		}
		_, err := r.send(20, 1, 1, true)
		r.sent(err, "sms.limited", 55*time.Minute)

		for round := range 5 {
			jobs, codes := r.count(`SELECT COUNT(*) FROM job`), r.count(`SELECT COUNT(*) FROM code`)
			for person, number := range map[int]int{1: 1, 2: 2, 3: -1} { // at its limit, fresh, none
				code, err := r.send(person, number, person, false)
				r.sent(err, "", 0)
				_, wrong := Redeem(t.Context(), r.Codes, CodeFor{Flow: "test", Subject: fmt.Sprintf("p%d@example.jp", person), EmailKey: fmt.Sprintf("p%d@example.jp", person)}, code.Digits,
					func(context.Context, *store.Tx) (store.None, error) { return store.None{}, errors.New("kept") })
				if want := map[bool]string{true: "kept", false: "code.wrong"}[number == 2]; wrong == nil || wrong.Error() != want && !fault.Has(wrong, want) {
					t.Errorf("round %d, person %d: a decoy's own digits answer %v", round, person, wrong)
				}
			}
			if j, c := r.count(`SELECT COUNT(*) FROM job`)-jobs, r.count(`SELECT COUNT(*) FROM code`)-codes; j != 3 || c != 3 {
				t.Errorf("round %d: %d jobs and %d codes for three", round, j, c)
			}
			r.clk.Advance(time.Minute)
		}
		for person, number := range map[int]int{1: 1, 2: 2, 3: -1} {
			_, err := r.send(person, number, person, false)
			r.sent(err, "sms.limited", 55*time.Minute)
		}
	})
}
