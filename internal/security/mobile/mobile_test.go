package mobile_test

import (
	"context"
	"io"
	"log/slog"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/clock"
	"genkan/internal/fault"
	"genkan/internal/i18n"
	"genkan/internal/job"
	"genkan/internal/limit"
	"genkan/internal/mail"
	"genkan/internal/phone"
	"genkan/internal/secret"
	"genkan/internal/security"
	"genkan/internal/security/mobile"
	"genkan/internal/sms"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

// rig is the mobile numbers of a fresh database, with captured messages.
type rig struct {
	*mobile.Numbers
	t      *testing.T
	db     *store.DB
	clk    *clock.Manual
	runner *job.Runner
	audit  *audit.Log
}

func each(t *testing.T, fn func(r *rig)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		keys, err := secret.NewKeys()
		if err != nil {
			t.Fatal(err)
		}
		words, err := i18n.Load("ja")
		if err != nil {
			t.Fatal(err)
		}
		letters, err := mail.NewSettings("Genkan", "no-reply@account.example", "https://account.example")
		if err != nil {
			t.Fatal(err)
		}
		outbox, limits, log := job.New(keys), limit.New(keys, true), audit.New(keys)
		texts := &security.TextCodes{Codes: security.NewCodes(db, keys, limits), Limits: limits, SMS: sms.New(outbox)}
		r := &rig{mobile.New(mobile.Parts{DB: db, Texts: texts, Audit: log, Notices: security.Notices{Mail: mail.New(outbox, keys, letters)}, Home: "JP"}), t, db, clk, nil, log}
		courier := sms.NewCourier(words, sms.Settings{Brand: "Genkan", Host: "account.example"}, sms.NewCapture(db))
		r.runner = job.NewRunner(db, outbox, slog.New(slog.NewJSONHandler(io.Discard, nil)), map[string]job.Handler{sms.Kind: courier.Handle}, job.Options{})
		fn(r)
	})
}

// person opens an account.
func (r *rig) person(id string) mobile.By {
	r.t.Helper()
	r.write(func(ctx context.Context, tx *store.Tx) error {
		if _, err := account.Open(ctx, tx, account.New{ID: id, Email: id + "@example.jp", EmailKey: id + "@example.jp", Family: "Yamada", Given: "Taro", Language: "ja"}); err != nil {
			return err
		}
		return r.audit.EnsurePerson(ctx, tx, id)
	})
	return mobile.By{Account: id, Lang: "ja", NetworkKey: "192.0.2.7", Network: "192.0.2.7", RequestID: "request"}
}

func (r *rig) write(fn func(ctx context.Context, tx *store.Tx) error) {
	r.t.Helper()
	_, err := store.Write(r.t.Context(), r.db, func(ctx context.Context, tx *store.Tx) (store.None, error) { return store.None{}, fn(ctx, tx) })
	if err != nil {
		r.t.Fatal(err)
	}
}

func (r *rig) exec(query string, args ...any) {
	r.t.Helper()
	r.write(func(ctx context.Context, tx *store.Tx) error {
		_, err := tx.Exec(ctx, query, args...)
		return err
	})
}

func (r *rig) count(query string, args ...any) int {
	r.t.Helper()
	var n int
	if err := r.db.QueryRow(r.t.Context(), query, args...).Scan(&n); err != nil {
		r.t.Fatal(err)
	}
	return n
}

func (r *rig) number(typed string) phone.Number {
	r.t.Helper()
	n, err := r.Parse(typed, "JP")
	if err != nil {
		r.t.Fatal(err)
	}
	return n
}

// ask asks for a number and gives the code that came to it.
func (r *rig) ask(by mobile.By, typed string) string {
	r.t.Helper()
	n := r.number(typed)
	if err := r.Ask(r.t.Context(), by, n); err != nil {
		r.t.Fatalf("ask for %s: %v", typed, err)
	}
	return r.code(n.E164)
}

// code gives the newest code that was sent to a number, "" if none was.
func (r *rig) code(e164 string) string {
	r.t.Helper()
	if _, err := r.runner.Drain(r.t.Context()); err != nil {
		r.t.Fatal(err)
	}
	rows, err := r.db.Query(r.t.Context(), `SELECT body_text FROM captured WHERE channel = 'sms' AND recipient = $1 ORDER BY at, id`, e164)
	if err != nil {
		r.t.Fatal(err)
	}
	defer rows.Close()
	code := ""
	for rows.Next() {
		var text string
		if err := rows.Scan(&text); err != nil {
			r.t.Fatal(err)
		}
		code = regexp.MustCompile(`#(\d{6})$`).FindStringSubmatch(text)[1]
	}
	return code
}

// holds wants the proved number of an account to be this, "" for none.
func (r *rig) holds(by mobile.By, want string) {
	r.t.Helper()
	m, _, err := security.MobileOf(r.t.Context(), r.db, by.Account)
	if err != nil || m.Number != want {
		r.t.Errorf("the number is %q, %v; want %q", m.Number, err, want)
	}
}

func (r *rig) prove(by mobile.By, code string) error { return r.Prove(r.t.Context(), by, code) }

// answered wants an answer's key, "" for none.
func (r *rig) answered(err error, want string) {
	r.t.Helper()
	got := ""
	if f, ok := fault.Of(err); ok {
		got = f.Key
	} else if err != nil {
		got = err.Error()
	}
	if got != want {
		r.t.Errorf("answered with %q, want %q", got, want)
	}
}

const one, two = "090-1234-5678", "080-8765-4321"
const oneE164, twoE164 = "+819012345678", "+818087654321"

func wrong(code string) string {
	if code == "000000" {
		return "000001"
	}
	return "000000"
}

// A number counts once its code is proved; a change keeps the one before it
// until then.
func TestSetAndChange(t *testing.T) {
	each(t, func(r *rig) {
		taro := r.person("taro")
		code := r.ask(taro, one)
		r.holds(taro, "")
		st, err := r.State(t.Context(), "taro")
		if err != nil || st.Asked.E164 != oneE164 || !st.Sent || st.Text.State != job.Done || !st.NextSend.Equal(r.clk.Now().Add(time.Minute)) || st.Proved.E164 != "" {
			t.Errorf("while it waits: %+v, %v", st, err)
		}
		r.answered(r.prove(taro, wrong(code)), "sms.code.wrong")
		r.holds(taro, "")
		r.answered(r.prove(taro, code), "")
		r.holds(taro, oneE164)
		r.answered(r.prove(taro, code), "mobile.none")
		r.answered(r.Resend(t.Context(), taro), "mobile.none")

		r.clk.Advance(time.Minute)
		r.answered(r.Ask(t.Context(), taro, r.number(one)), "mobile.same")
		code = r.ask(taro, two)
		r.holds(taro, oneE164)
		r.answered(r.prove(taro, code), "")
		r.holds(taro, twoE164)

		if n := r.count(`SELECT COUNT(*) FROM audit_event WHERE person = 'taro' AND kind = 'mobile.set'`); n != 2 {
			t.Errorf("%d events", n)
		}
		if n := r.count(`SELECT COUNT(*) FROM notice WHERE account = 'taro' AND kind = 'mobile_set'`); n != 2 {
			t.Errorf("%d notices", n)
		}
		history, err := r.audit.History(t.Context(), r.db, "taro", 10)
		if err != nil || len(history) == 0 || history[0].Before["mobile"] != oneE164 || history[0].After["mobile"] != twoE164 || history[0].From != "192.0.2.7" {
			t.Errorf("the history: %+v, %v", history, err)
		}
		if n := r.count(`SELECT COUNT(*) FROM mobile_change`); n != 0 {
			t.Errorf("%d numbers still wait", n)
		}
	})
}

// The code of a number proves that number: not the one asked for after it.
//
// ASVS 6.6.2: a code by SMS works for the number and the person it was sent to
func TestCodeOfAnotherNumber(t *testing.T) {
	each(t, func(r *rig) {
		taro := r.person("taro")
		first := r.ask(taro, one)
		r.clk.Advance(time.Minute)
		second := r.ask(taro, two)
		for first == second { // drawn alike, once in a million
			r.clk.Advance(time.Minute)
			second = r.ask(taro, two)
		}
		r.answered(r.prove(taro, first), "sms.code.wrong")
		r.holds(taro, "")
		r.answered(r.prove(taro, second), "")
		r.holds(taro, twoE164)
	})
}

// Nor does somebody else's code prove anything.
//
// ASVS 6.6.2: a code by SMS works for the number and the person it was sent to
func TestCodeOfAnotherPerson(t *testing.T) {
	each(t, func(r *rig) {
		taro, hana := r.person("taro"), r.person("hana")
		code := r.ask(taro, one)
		r.answered(r.prove(hana, code), "mobile.none")
		r.ask(hana, two)
		if mine := r.code(twoE164); mine != code {
			r.answered(r.prove(hana, code), "sms.code.wrong")
		}
		r.holds(hana, "")
	})
}

// A hundred submissions of one right code at once: one success, one event, one
// notice.
func TestAttack07_MobileCodeOnce(t *testing.T) {
	each(t, func(r *rig) {
		taro := r.person("taro")
		code := r.ask(taro, one)
		start, results := make(chan struct{}), make(chan error, 100)
		var wg sync.WaitGroup
		for range 100 {
			wg.Go(func() {
				<-start
				results <- r.Prove(context.WithoutCancel(t.Context()), taro, code)
			})
		}
		close(start)
		wg.Wait()
		close(results)
		won := 0
		for err := range results {
			if err == nil {
				won++
			} else if _, ok := fault.Of(err); !ok {
				t.Error("not a fault: ", err)
			}
		}
		events, notices := r.count(`SELECT COUNT(*) FROM audit_event WHERE kind = 'mobile.set'`), r.count(`SELECT COUNT(*) FROM notice`)
		if won != 1 || events != 1 || notices != 1 {
			t.Errorf("%d successes, %d events, %d notices", won, events, notices)
		}
		r.holds(taro, oneE164)
	})
}

// Five wrong tries end a code, also when they come at once.
//
// ASVS 6.6.3: five tries a code, thirty wrong ones a day, over all flows
func TestAttack06_MobileCodeGuesses(t *testing.T) {
	each(t, func(r *rig) {
		taro := r.person("taro")
		code := r.ask(taro, one)
		var wg sync.WaitGroup
		for range 50 {
			wg.Go(func() { _ = r.Prove(context.WithoutCancel(t.Context()), taro, wrong(code)) })
		}
		wg.Wait()
		if n := r.count(`SELECT tries FROM code WHERE flow = 'mobile'`); n != security.CodeTries {
			t.Errorf("%d tries were judged", n)
		}
		r.answered(r.prove(taro, code), "code.too_many")
		r.holds(taro, "")
	})
}

// Everything that expires is refused one second late, whatever was cleaned.
func TestAttack17_MobileExpires(t *testing.T) {
	each(t, func(r *rig) {
		taro := r.person("taro")
		code := r.ask(taro, one)
		r.clk.Advance(security.CodeLife + time.Second)
		r.answered(r.prove(taro, code), "code.expired")
		r.clk.Advance(mobile.Life - security.CodeLife - time.Minute)
		r.answered(r.Resend(t.Context(), taro), "")
		code = r.code(oneE164)
		r.clk.Advance(time.Minute)
		r.answered(r.prove(taro, code), "mobile.none") // the code lives, the number waits no more
		r.answered(r.Resend(t.Context(), taro), "mobile.none")
		r.holds(taro, "")
		if err := mobile.Clean(t.Context(), r.db); err != nil || r.count(`SELECT COUNT(*) FROM mobile_change`) != 0 {
			t.Errorf("it is not cleaned: %v", err)
		}
	})
}

// The same number asked for again at once costs no second message, and a
// hundred at once cost one.
func TestAskAgain(t *testing.T) {
	each(t, func(r *rig) {
		taro := r.person("taro")
		n := r.number(one)
		var wg sync.WaitGroup
		for range 20 {
			wg.Go(func() {
				if err := r.Ask(context.WithoutCancel(t.Context()), taro, n); err != nil && fault.KindOf(err) != fault.Unavailable {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		code := r.code(oneE164)
		if sent := r.count(`SELECT COUNT(*) FROM captured`); sent != 1 {
			t.Errorf("%d messages", sent)
		}
		r.answered(r.Ask(t.Context(), taro, r.number(two)), "sms.early")
		r.answered(r.prove(taro, code), "")
		r.holds(taro, oneE164)
	})
}

// A number is not removed while it is the only factor's; with another factor,
// the one that rests on it goes too.
func TestRemove(t *testing.T) {
	each(t, func(r *rig) {
		taro, hana := r.person("taro"), r.person("hana")
		r.answered(r.Remove(t.Context(), taro), "mobile.removed")
		r.answered(r.prove(taro, r.ask(taro, one)), "")
		r.answered(r.prove(hana, r.ask(hana, two)), "")
		r.exec(`INSERT INTO factor (id, account, kind, created_at) VALUES ('f1', 'taro', 'sms', 1), ('f2', 'hana', 'sms', 1)`)
		r.answered(r.Remove(t.Context(), taro), "mobile.last_factor")
		r.holds(taro, oneE164)
		r.exec(`INSERT INTO factor (id, account, kind, secret, created_at) VALUES ('f3', 'taro', 'totp', $1, 1)`, []byte("x"))
		r.answered(r.Remove(t.Context(), taro), "")
		r.holds(taro, "")
		r.holds(hana, twoE164)
		if n := r.count(`SELECT COUNT(*) FROM factor WHERE account = 'taro' AND kind = 'sms'`); n != 0 {
			t.Error("the factor stays")
		}
		if n := r.count(`SELECT COUNT(*) FROM factor`); n != 2 {
			t.Errorf("%d factors are left", n)
		}
		if n := r.count(`SELECT COUNT(*) FROM notice WHERE account = 'taro' AND kind = 'mobile_removed'`); n != 1 {
			t.Errorf("%d notices", n)
		}
	})
}

// Whoever holds the old telephone cannot use what was sent to it, once the
// number was changed or removed.
func TestAttack16_CodesOfTheOldNumber(t *testing.T) {
	each(t, func(r *rig) {
		taro := r.person("taro")
		r.answered(r.prove(taro, r.ask(taro, one)), "")
		for _, end := range []func() error{
			func() error { return r.prove(taro, r.ask(taro, two)) },
			func() error { return r.Remove(t.Context(), taro) },
		} {
			r.clk.Advance(time.Hour)
			factor := security.CodeFor{Flow: "factor", Subject: "login", EmailKey: "taro@example.jp"}
			r.write(func(ctx context.Context, tx *store.Tx) error {
				_, err := r.Texts.Send(ctx, tx, security.TextCode{For: factor, Number: oneE164, Lang: "ja", Network: "192.0.2.9"})
				return err
			})
			code := r.code(oneE164)
			r.clk.Advance(2 * time.Minute)
			if err := end(); err != nil {
				t.Fatal(err)
			}
			_, err := security.Redeem(t.Context(), r.Texts.Codes, factor, code, func(context.Context, *store.Tx) (store.None, error) { return store.None{}, nil })
			r.answered(err, "code.wrong")
		}
	})
}

// What surely gets no text messages is refused, and so are countries that the
// configuration leaves out.
func TestParse(t *testing.T) {
	all, some := mobile.New(mobile.Parts{Home: "JP"}), mobile.New(mobile.Parts{Home: "JP", Countries: []string{"JP", "US"}})
	for _, c := range []struct{ typed, country, all, some string }{
		{"090-1234-5678", "JP", "", ""},
		{"０８０ー１２３４ー５６７８", "JP", "", ""},
		{"03-1234-5678", "JP", "phone.landline", "phone.landline"},
		{"0120-123-456", "JP", "phone.landline", "phone.landline"},
		{"+44 7400 123456", "JP", "", "mobile.country"},
		{"+44 20 7031 3000", "JP", "phone.landline", "phone.landline"},
		{"(650) 253-0000", "US", "", ""},
		{"416-555-0123", "US", "", "mobile.country"}, // Canada, called by the same code
		{"090-1234", "JP", "phone.short", "phone.short"},
		{"", "JP", "phone.empty", "phone.empty"},
		{"090-1234-5678 内線 5", "JP", "", ""},
	} {
		for _, x := range []struct {
			n    *mobile.Numbers
			want string
		}{{all, c.all}, {some, c.some}} {
			n, err := x.n.Parse(c.typed, c.country)
			f, _ := fault.Of(err)
			if x.want == "" && (err != nil || !strings.HasPrefix(n.E164, "+")) || x.want != "" && (f == nil || f.Key != x.want || f.Field != "phone") {
				t.Errorf("%s in %s: %+v, %v; want %q", c.typed, c.country, n, err, x.want)
			}
		}
	}
}
