package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"regexp"
	"strings"
	"time"

	"genkan/internal/account"
	"genkan/internal/app"
	"genkan/internal/clock"
	"genkan/internal/job"
	"genkan/internal/mail"
	"genkan/internal/secret"
	"genkan/internal/security"
	"genkan/internal/session"
	"genkan/internal/signin"
	"genkan/internal/signup"
	"genkan/internal/store"
	"genkan/internal/support"
)

// password is everybody's here. test/schemas logs in with it.
const password = "Kawa-no-Nagare-8"

// life does to an installation what people and operators do, through the functions that serve them.
type life struct {
	p   *app.Parts
	clk *clock.Manual
}

func (l *life) live(ctx context.Context) error {
	return each(ctx,
		l.operator,
		l.closed,
		l.customers,
		l.outdone,
		l.decoy,
		l.leaving,
		l.wrong,
		l.pending,
		l.companies,
		l.mobiles,
		l.protects,
		l.letters,
		l.intervals,
		l.seals,
	)
}

func each(ctx context.Context, steps ...func(context.Context) error) error {
	for _, step := range steps {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return nil
}

// operator: the first operator comes by a set-up link; another link waits.
func (l *life) operator(ctx context.Context) error {
	var first string
	for range 2 {
		in, err := store.WriteGuarded(ctx, l.p.DB, func(ctx context.Context, tx *store.Tx) (support.Invite, error) {
			return support.NewInvite(ctx, tx, support.Superuser)
		})
		if err != nil {
			return err
		}
		if first == "" {
			first = in.Token
		}
	}
	invite, err := l.p.SignUp.Invite(ctx, first)
	if err != nil {
		return err
	}
	started, err := l.start(ctx, person{email: "midori@example.co.jp", family: "Kanri", given: "Midori", invite: invite})
	if err != nil {
		return err
	}
	return l.activate(ctx, "midori@example.co.jp", started)
}

// customers: three people open their accounts in Japanese and English, one after a second mail, one with news.
func (l *life) customers(ctx context.Context) error {
	for _, c := range []person{
		{email: "Taro.Yamada@Example.co.jp", family: "Yamada", given: "Taro", familyNative: "山田", givenNative: "太郎", news: true},
		{email: "o.brien@example.com", family: "O'Brien", given: "Zoë", language: "en"},
		{email: "sukarno@例え.jp", given: "Sukarno"},
	} {
		started, err := l.start(ctx, c)
		if err != nil {
			return err
		}
		if c.news { // asked for a second mail: the first code is superseded
			l.clk.Advance(2 * time.Minute)
			if err := l.p.SignUp.Resend(ctx, started.Browser, started.ID, "ja"); err != nil {
				return err
			}
		}
		if err := l.activate(ctx, c.email, started); err != nil {
			return err
		}
		l.clk.Advance(20 * time.Minute)
	}
	return nil
}

// outdone: two sign-ups of one address; the other is a decoy from then on.
func (l *life) outdone(ctx context.Context) error {
	if _, err := l.start(ctx, person{email: "twice@example.com", family: "Second", given: "Sam"}); err != nil {
		return err
	}
	if _, err := l.p.Runner.Drain(ctx); err != nil {
		return err
	}
	l.clk.Advance(2 * time.Minute)
	started, err := l.start(ctx, person{email: "twice@example.com", family: "First", given: "Fay"})
	if err != nil {
		return err
	}
	return l.activate(ctx, "twice@example.com", started)
}

// decoy: somebody tries an address that has an account.
func (l *life) decoy(ctx context.Context) error {
	_, err := l.start(ctx, person{email: "o.brien@example.com", family: "Mallory", given: "Eve", password: "Hoka-no-Aikotoba-5"})
	if err != nil {
		return err
	}
	_, err = l.p.Runner.Drain(ctx)
	return err
}

// leaving: a person logs in twice and out once, so that there are sessions that live and sessions that ended.
func (l *life) leaving(ctx context.Context) error {
	email, err := account.ParseEmail("o.brien@example.com")
	if err != nil {
		return err
	}
	for i := range 2 {
		out, err := l.p.SignIn.Enter(ctx, signin.Attempt{Email: email, Password: security.TypedPassword(password), Network: "203.0.113.9",
			From: session.Browser{Device: "Mozilla/5.0", Network: "203.0.113.9"}, RequestID: secret.ID()[:16]})
		if err != nil {
			return err
		}
		if i == 0 {
			s, found, err := l.p.Sessions.Find(ctx, out.Token)
			if err != nil || !found {
				return errors.Join(err, errors.New("the session is not found"))
			}
			if err := l.p.SignIn.Leave(ctx, s.Account, s.ID, secret.ID()[:16], false); err != nil {
				return err
			}
		}
		l.clk.Advance(time.Minute)
	}
	return nil
}

// wrong: guesses of a password leave a growing wait behind.
func (l *life) wrong(ctx context.Context) error {
	email, err := account.ParseEmail("o.brien@example.com")
	if err != nil {
		return err
	}
	for range 2 {
		_, err := l.p.SignIn.Enter(ctx, signin.Attempt{Email: email, Password: security.TypedPassword("Wrong-Guess-12"), Network: "198.51.100.4"})
		if err == nil {
			return errors.New("a wrong password was right")
		}
	}
	return nil
}

// pending: a sign-up that waits for its code, with a wrong try.
func (l *life) pending(ctx context.Context) error {
	started, err := l.start(ctx, person{email: "hanako@example.co.jp", family: "Suzuki", given: "Hanako", familyNative: "スズキ"})
	if err != nil {
		return err
	}
	if _, err := l.p.Runner.Drain(ctx); err != nil {
		return err
	}
	digits, err := l.code(ctx, "hanako@example.co.jp")
	if err != nil {
		return err
	}
	wrong := strings.Map(func(r rune) rune { return '0' + (r-'0'+1)%10 }, digits)
	if _, err := l.p.SignUp.Redeem(ctx, signup.Proof{Browser: started.Browser, ID: started.ID, Digits: wrong, Language: "ja"}); err == nil {
		return errors.New("a wrong code was right")
	}
	return nil
}

// letters: mail that came too late, mail that was refused for good, mail that waits.
func (l *life) letters(ctx context.Context) error {
	if _, err := l.start(ctx, person{email: "late@example.com", family: "Late", given: "Lee"}); err != nil {
		return err
	}
	l.clk.Advance(security.CodeLife + time.Second)
	if _, err := l.p.Runner.Drain(ctx); err != nil {
		return err
	}
	if err := l.send(ctx, "refused@example.com"); err != nil {
		return err
	}
	refuse := func(context.Context, job.Task) error { return job.Permanent(job.Because("smtp 550 at rcpt", nil)) }
	r := job.NewRunner(l.p.DB, l.p.Outbox, slog.New(slog.DiscardHandler), map[string]job.Handler{mail.Kind: refuse}, job.Options{})
	if _, err := r.Drain(ctx); err != nil {
		return err
	}
	return l.send(ctx, "waiting@example.com")
}

// send queues a letter that never becomes useless.
func (l *life) send(ctx context.Context, to string) error {
	letter := mail.Letter{ID: "MAIL-2", Subject: mail.T("mail.exists.subject"), Blocks: []mail.Block{mail.Para(mail.T("mail.exists.intro"))}}
	_, err := store.WriteGuarded(ctx, l.p.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		return store.None{}, mail.New(l.p.Outbox, l.p.Keys, l.p.Letters).Send(ctx, tx, mail.Mail{To: to, Lang: "ja", Letter: letter, Ref: secret.ID()})
	})
	return err
}

// intervals: what is done every hour was done once.
func (l *life) intervals(ctx context.Context) error {
	ctx, stop := context.WithTimeout(ctx, time.Minute)
	defer stop()
	done := make(chan struct{})
	r := job.NewRunner(l.p.DB, l.p.Outbox, slog.New(slog.DiscardHandler), nil, job.Options{})
	r.Every("signup.expire", time.Hour, func(ctx context.Context) error {
		defer close(done)
		return l.p.SignUp.Expire(ctx)
	})
	ended := make(chan error, 1)
	go func() { ended <- r.Run(ctx) }()
	select {
	case <-done:
	case <-ctx.Done():
		return errors.New("nothing was done at intervals")
	}
	stop()
	return <-ended
}

// seals: two seals, and one event that waits for the next.
func (l *life) seals(ctx context.Context) error {
	if _, err := l.p.Sealer.Seal(ctx); err != nil {
		return err
	}
	if _, err := l.start(ctx, person{email: "sealed@example.com", family: "Sealed", given: "Sue"}); err != nil {
		return err
	}
	if _, err := l.p.Sealer.Seal(ctx); err != nil {
		return err
	}
	_, err := l.start(ctx, person{email: "open@example.com", family: "Open", given: "Oda"})
	return err
}

// person is who fills the form.
type person struct {
	email, family, given, familyNative, givenNative, language, password, invite string
	news                                                                        bool
}

func (l *life) start(ctx context.Context, c person) (signup.Started, error) {
	email, err := account.ParseEmail(c.email)
	if err != nil {
		return signup.Started{}, err
	}
	if c.language == "" {
		c.language = "ja"
	}
	if c.password == "" {
		c.password = password
	}
	pw, err := security.ParsePassword(l.p.Policy, c.password, c.email)
	if err != nil {
		return signup.Started{}, err
	}
	return l.p.SignUp.Start(ctx, signup.Form{
		Email: email, Family: c.family, Given: c.given, FamilyNative: c.familyNative, GivenNative: c.givenNative, Password: pw, Policy: l.p.Policy.Name,
		News: c.news, Language: c.language, Network: "203.0.113.9", RequestID: secret.ID()[:16], Invite: c.invite,
	})
}

func (l *life) activate(ctx context.Context, to string, s signup.Started) error {
	if _, err := l.p.Runner.Drain(ctx); err != nil {
		return err
	}
	digits, err := l.code(ctx, to)
	if err != nil {
		return err
	}
	_, err = l.p.SignUp.Redeem(ctx, signup.Proof{Browser: s.Browser, ID: s.ID, Digits: digits, Language: "ja",
		From: session.Browser{Device: "Mozilla/5.0", Network: "203.0.113.9"}, RequestID: secret.ID()[:16]})
	return err
}

// code reads the newest code that was mailed to an address.
func (l *life) code(ctx context.Context, to string) (string, error) {
	email, err := account.ParseEmail(to)
	if err != nil {
		return "", err
	}
	all, err := l.p.Capture.List(ctx)
	if err != nil {
		return "", err
	}
	for _, m := range all {
		found := regexp.MustCompile(`(?m)^(\d{6})$`).FindString(m.Text)
		if m.To == email.Address() && found != "" {
			return found, nil
		}
	}
	return "", fmt.Errorf("no code was mailed; there are %d mails", len(all))
}

// everyTable wants rows in every table, and rows of every kind where kinds matter to a later version.
func (l *life) everyTable(ctx context.Context) error {
	for _, sql := range []string{
		`SELECT COUNT(*) FROM setting`, `SELECT COUNT(*) FROM account`, `SELECT COUNT(*) FROM password`, `SELECT COUNT(*) FROM signup_browser`,
		`SELECT COUNT(*) FROM consent WHERE topic = 'news'`, `SELECT COUNT(*) FROM captured`, `SELECT COUNT(*) FROM person_key`, `SELECT COUNT(*) FROM job_cron`,
		`SELECT COUNT(*) FROM signup WHERE decoy`, `SELECT COUNT(*) FROM signup WHERE NOT decoy`,
		`SELECT COUNT(*) FROM code WHERE superseded_at IS NOT NULL`, `SELECT COUNT(*) FROM code WHERE spent_at IS NOT NULL`, `SELECT COUNT(*) FROM code WHERE decoy`,
		`SELECT COUNT(*) FROM session WHERE ended_at IS NULL`, `SELECT COUNT(*) FROM session WHERE ended_at IS NOT NULL`,
		`SELECT COUNT(*) FROM rate WHERE hits IS NOT NULL`, `SELECT COUNT(*) FROM rate WHERE fails > 0`,
		`SELECT COUNT(*) FROM job WHERE state = 'queued'`, `SELECT COUNT(*) FROM job WHERE state = 'done'`,
		`SELECT COUNT(*) FROM job WHERE state = 'dropped'`, `SELECT COUNT(*) FROM job WHERE state = 'dead' AND payload IS NOT NULL`,
		`SELECT COUNT(*) FROM company WHERE state = 'candidate'`, `SELECT COUNT(*) FROM company WHERE state = 'merged'`, `SELECT COUNT(*) FROM company_name`, `SELECT COUNT(*) FROM company_identifier`,
		`SELECT COUNT(*) FROM company_domain`, `SELECT COUNT(*) FROM site`, `SELECT COUNT(*) FROM company_merge`, `SELECT COUNT(*) FROM company_merge_person`,
		`SELECT COUNT(*) FROM profile`, `SELECT COUNT(*) FROM affiliation`, `SELECT COUNT(*) FROM job_choice`, `SELECT COUNT(*) FROM job_choice_name`,
		`SELECT COUNT(*) FROM import_run WHERE state = 'done'`, `SELECT COUNT(*) FROM import_part`, `SELECT COUNT(*) FROM import_problem`,
		`SELECT COUNT(*) FROM postal_town`, `SELECT COUNT(*) FROM postal_office`, `SELECT COUNT(*) FROM postal_edition`,
		`SELECT COUNT(*) FROM approval WHERE state = 'waiting'`, `SELECT COUNT(*) FROM approval WHERE state = 'approved'`,
		`SELECT COUNT(*) FROM mobile`, `SELECT COUNT(*) FROM mobile_change`, `SELECT COUNT(*) FROM code WHERE channel = 'sms'`,
		`SELECT COUNT(*) FROM factor WHERE kind = 'totp'`, `SELECT COUNT(*) FROM factor WHERE kind = 'passkey'`, `SELECT COUNT(*) FROM factor WHERE kind = 'sms'`,
		`SELECT COUNT(*) FROM factor_setup`, `SELECT COUNT(*) FROM recovery_code WHERE spent_at IS NULL`, `SELECT COUNT(*) FROM recovery_code WHERE spent_at IS NOT NULL`,
		`SELECT COUNT(*) FROM ceremony WHERE spent_at IS NULL`, `SELECT COUNT(*) FROM ceremony WHERE spent_at IS NOT NULL`,
		`SELECT COUNT(*) FROM login WHERE spent_at IS NULL`, `SELECT COUNT(*) FROM login WHERE spent_at IS NOT NULL`, `SELECT COUNT(*) FROM remembered`, `SELECT COUNT(*) FROM session WHERE factors = 2`,
		`SELECT COUNT(*) FROM journey WHERE flow = 'reset' AND account IS NOT NULL AND ended_at IS NULL`, `SELECT COUNT(*) FROM journey WHERE account IS NULL`, `SELECT COUNT(*) FROM journey WHERE flow = 'lost_factor' AND due_at IS NOT NULL`,
		`SELECT COUNT(*) FROM email_change WHERE due_at IS NOT NULL AND applied_at IS NULL`, `SELECT COUNT(*) FROM email_change WHERE applied_at IS NOT NULL`, `SELECT COUNT(*) FROM email_change WHERE decoy`,
		`SELECT COUNT(*) FROM notice WHERE answered_at IS NULL`, `SELECT COUNT(*) FROM notice WHERE answered_at IS NOT NULL`,
		`SELECT COUNT(*) FROM message WHERE read_at IS NULL`, `SELECT COUNT(*) FROM message WHERE read_at IS NOT NULL`, `SELECT COUNT(*) FROM draft`, `SELECT COUNT(*) FROM guess`,
		`SELECT COUNT(*) FROM consent WHERE place = 'preferences'`, `SELECT COUNT(*) FROM account WHERE time_zone IS NOT NULL AND mail_form IS NOT NULL`,
		`SELECT COUNT(*) FROM account WHERE state = 'locked'`, `SELECT COUNT(*) FROM account WHERE state = 'closing'`, `SELECT COUNT(*) FROM account WHERE state = 'closed'`,
		`SELECT COUNT(*) FROM audit_event WHERE seal IS NULL`, `SELECT COUNT(*) FROM audit_event WHERE seal IS NOT NULL`, `SELECT COUNT(*) FROM audit_seal`,
		`SELECT COUNT(*) FROM operator_role`, `SELECT COUNT(*) FROM operator_invite WHERE spent_at IS NULL`, `SELECT COUNT(*) FROM operator_invite WHERE spent_at IS NOT NULL`,
	} {
		var n int
		if err := l.p.DB.QueryRow(ctx, sql).Scan(&n); err != nil {
			return fmt.Errorf("%s: %w", sql, err)
		}
		if n == 0 {
			return fmt.Errorf("no row: %s", sql)
		}
	}
	return nil
}
