package main

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/pquerna/otp/totp"

	"genkan/internal/account"
	"genkan/internal/closing"
	"genkan/internal/preference"
	"genkan/internal/recovery"
	"genkan/internal/secret"
	"genkan/internal/security"
	"genkan/internal/security/emailchange"
	"genkan/internal/security/factor"
	"genkan/internal/security/passkey/passkeytest"
	"genkan/internal/session"
	"genkan/internal/signin"
	"genkan/internal/store"
)

// savedCodes are what the person with two-step verification wrote down; the
// first is spent. test/schemas logs in with the second.
var savedCodes = []string{"BCDF-GHJK", "LMNP-QRST", "VWXZ-2345"}

// protects: what people do for the security of their accounts, and what others
// do to it.
func (l *life) protects(ctx context.Context) error {
	return each(ctx, l.factors, l.secondSteps, l.setupUnderWay, l.lostFactor, l.resets, l.newAddresses, l.notMe, l.leavesUs, l.preferences, l.drafts)
}

// member opens an account and logs in.
func (l *life) member(ctx context.Context, email, given string) (account.Account, error) {
	started, err := l.start(ctx, person{email: email, family: "Aoyama", given: given})
	if err != nil {
		return account.Account{}, err
	}
	if err := l.activate(ctx, email, started); err != nil {
		return account.Account{}, err
	}
	l.clk.Advance(time.Minute) // another code may be sent
	return l.person(ctx, email)
}

func (l *life) person(ctx context.Context, email string) (account.Account, error) {
	a, found, err := account.ByEmail(ctx, l.p.DB, email)
	if err == nil && !found {
		err = errors.New("no account of " + email)
	}
	return a, err
}

func (l *life) enter(ctx context.Context, address string, remembered string) (signin.Outcome, error) {
	email, err := account.ParseEmail(address)
	if err != nil {
		return signin.Outcome{}, err
	}
	return l.p.SignIn.Enter(ctx, signin.Attempt{Email: email, Password: security.TypedPassword(password), Network: "203.0.113.9", Remembered: remembered,
		From: session.Browser{Device: "Mozilla/5.0", Network: "203.0.113.9"}, RequestID: secret.ID()[:16]})
}

// who is the person in a session of their own.
func (l *life) who(ctx context.Context, a account.Account) (factor.Who, error) {
	out, err := l.enter(ctx, a.Email, "")
	if err != nil {
		return factor.Who{}, err
	}
	s, found, err := l.p.Sessions.Find(ctx, out.Token)
	if err != nil || !found {
		return factor.Who{}, errors.Join(err, errors.New("the session is not found"))
	}
	return factor.Who{Account: a.ID, Session: s.ID, ProvedAt: l.clk.Now(), Network: "203.0.113.9", RequestID: secret.ID()[:16], Device: "Firefox"}, nil
}

// app sets an authenticator app up and gives its key.
func (l *life) app(ctx context.Context, who factor.Who) (key string, err error) {
	setup, err := l.p.Setups.Begin(ctx, who, factor.TOTP)
	if err != nil {
		return "", err
	}
	key = strings.ReplaceAll(setup.KeyText(), " ", "")
	digits, err := l.shown(key)
	if err != nil {
		return "", err
	}
	if _, err := l.p.Setups.ProveApp(ctx, who, setup.ID, "My phone", digits); err != nil {
		return "", err
	}
	open, found, err := l.p.Setups.Open(ctx, who.Account)
	if err != nil || !found {
		return "", errors.Join(err, errors.New("no recovery codes to save"))
	}
	_, err = l.p.Setups.Confirm(ctx, who, open.ID, true)
	return key, err
}

// shown is what an authenticator app shows, at a step nobody used yet.
func (l *life) shown(key string) (string, error) {
	l.clk.Advance(30 * time.Second)
	return totp.GenerateCode(key, l.clk.Now())
}

// factors: an authenticator app, a passkey and SMS, and recovery codes.
func (l *life) factors(ctx context.Context) error {
	a, err := l.member(ctx, "hinata@example.co.jp", "Hinata")
	if err != nil {
		return err
	}
	who, err := l.who(ctx, a)
	if err != nil {
		return err
	}
	if _, err := l.app(ctx, who); err != nil {
		return fmt.Errorf("the authenticator app: %w", err)
	}
	_, err = store.WriteGuarded(ctx, l.p.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		return store.None{}, l.p.Factors.SaveRecoveryCodes(ctx, tx, a.ID, savedCodes)
	})
	if err != nil {
		return err
	}
	if err := l.passkey(ctx, a, who); err != nil {
		return fmt.Errorf("the passkey: %w", err)
	}
	if err := l.proveMobile(ctx, a, "090-8765-4321", "+819087654321"); err != nil {
		return err
	}
	l.clk.Advance(time.Minute)
	setup, err := l.p.Setups.Begin(ctx, who, factor.SMS)
	if err != nil {
		return err
	}
	if err := l.p.Setups.SendText(ctx, who, setup.ID, "ja", "203.0.113.0"); err != nil {
		return err
	}
	digits, err := l.texted(ctx, "+819087654321")
	if err != nil {
		return err
	}
	_, err = l.p.Setups.ProveText(ctx, who, setup.ID, digits)
	return err
}

// broken lets the authenticator of tests work here: a mistake ends the program.
type broken struct{ testing.TB }

func (broken) Helper()           {}
func (broken) Fatal(args ...any) { panic(fmt.Sprint(args...)) }

func (l *life) passkey(ctx context.Context, a account.Account, who factor.Who) error {
	public, err := url.Parse(l.p.Config.PublicURL)
	if err != nil {
		return err
	}
	device := passkeytest.New(broken{}, public.Scheme+"://"+public.Host)
	asked, err := l.p.Passkeys.BeginCreate(ctx, a, false)
	if err != nil {
		return err
	}
	made, err := l.p.Passkeys.Judge(ctx, a, asked.Ceremony, device.Create(asked.Options))
	if err != nil {
		return err
	}
	_, err = store.Write(ctx, l.p.DB, func(ctx context.Context, tx *store.Tx) (factor.Finished, error) {
		if err := made.Use(ctx, tx); err != nil {
			return factor.Finished{}, err
		}
		return l.p.Setups.Finish(ctx, tx, who, made.Factor)
	})
	if err != nil {
		return err
	}
	_, err = l.p.Passkeys.BeginLogin(ctx) // somebody was asked and never answered
	return err
}

// secondSteps: one log-in was finished with a recovery code, in a browser that is
// remembered; another stands before its second step.
func (l *life) secondSteps(ctx context.Context) error {
	out, err := l.enter(ctx, "hinata@example.co.jp", "")
	if err != nil {
		return err
	}
	_, err = l.p.SignIn.Verify(ctx, signin.Answer{Login: out.Login, Method: factor.Recovery, Code: savedCodes[0], Remember: true,
		From: session.Browser{Device: "Mozilla/5.0", Network: "203.0.113.9"}, RequestID: secret.ID()[:16]})
	if err != nil {
		return err
	}
	_, err = l.enter(ctx, "hinata@example.co.jp", "")
	return err
}

// setupUnderWay: a person looks at the QR code of an authenticator app.
func (l *life) setupUnderWay(ctx context.Context) error {
	a, err := l.member(ctx, "ren@example.com", "Ren")
	if err != nil {
		return err
	}
	who, err := l.who(ctx, a)
	if err != nil {
		return err
	}
	_, err = l.p.Setups.Begin(ctx, who, factor.TOTP)
	return err
}

// lostFactor: a person without their phone waits for a day.
func (l *life) lostFactor(ctx context.Context) error {
	a, err := l.member(ctx, "aoi@example.com", "Aoi")
	if err != nil {
		return err
	}
	who, err := l.who(ctx, a)
	if err != nil {
		return err
	}
	if _, err := l.app(ctx, who); err != nil {
		return err
	}
	email, err := account.ParseEmail(a.Email)
	if err != nil {
		return err
	}
	token, err := l.p.Recovery.BeginLost(ctx, recovery.Known{Email: email, Password: security.TypedPassword(password), Language: "ja", Network: "203.0.113.9"})
	if err != nil {
		return err
	}
	digits, err := l.mailed(ctx, a.Email)
	if err != nil {
		return err
	}
	_, err = l.p.Recovery.ProveCode(ctx, recovery.LostFactor, token, digits, recovery.From{Network: "203.0.113.9"})
	return err
}

// resets: one of an account, one of an address nobody has.
func (l *life) resets(ctx context.Context) error {
	for _, typed := range []string{"ren@example.com", "nobody@example.com"} {
		email, err := account.ParseEmail(typed)
		if err != nil {
			return err
		}
		if _, err := l.p.Recovery.Begin(ctx, recovery.Ask{Email: email, Language: "ja", Network: "203.0.113.9"}); err != nil {
			return err
		}
	}
	return nil
}

// newAddresses: a change that waits for 72 hours, one that counts, and one to an
// address somebody has.
func (l *life) newAddresses(ctx context.Context) error {
	for _, c := range []struct{ from, to, how string }{
		{"tsubasa@example.com", "tsubasa@example.net", "waits"},
		{"sora@example.com", "sora@example.net", "counts"},
		{"kaede@example.com", "taro.yamada@example.co.jp", "decoy"},
	} {
		a, err := l.member(ctx, c.from, c.how)
		if err != nil {
			return err
		}
		to, err := account.ParseEmail(c.to)
		if err != nil {
			return err
		}
		who := emailchange.Who{Account: a.ID, Factors: 1, Language: "ja", Network: "203.0.113.9", RequestID: secret.ID()[:16]}
		if err := l.p.Emails.Ask(ctx, who, to); err != nil {
			return err
		}
		if c.how == "decoy" {
			continue
		}
		digits, err := l.mailed(ctx, c.to)
		if err != nil {
			return err
		}
		if _, err := l.p.Emails.Enter(ctx, who, digits); err != nil {
			return err
		}
		if c.how == "waits" {
			continue
		}
		if err := l.p.Emails.AskOld(ctx, who); err != nil {
			return err
		}
		if digits, err = l.mailed(ctx, c.from); err != nil {
			return err
		}
		if err := l.p.Emails.Confirm(ctx, who, digits); err != nil {
			return err
		}
	}
	return nil
}

// notMe: somebody answers a notice, and the account is locked.
func (l *life) notMe(ctx context.Context) error {
	a, err := l.member(ctx, "mio@example.com", "Mio")
	if err != nil {
		return err
	}
	who, err := l.who(ctx, a)
	if err != nil {
		return err
	}
	if _, err := l.app(ctx, who); err != nil {
		return err
	}
	text, err := l.newest(ctx, a.Email, regexp.MustCompile(`/notice/(\S+)`))
	if err != nil {
		return err
	}
	_, err = l.p.Recovery.Lock(ctx, text, "ja", recovery.From{Network: "203.0.113.9"})
	return err
}

// closed: an account whose 30 days are over and whose data is gone. It is the
// first customer's, and the installation waits for it.
func (l *life) closed(ctx context.Context) error {
	if err := l.close(ctx, "owari@example.com"); err != nil {
		return err
	}
	l.clk.Advance(account.ClosingTerm + time.Hour)
	return l.p.Closing.Run(ctx)
}

// leavesUs: an account that is being closed.
func (l *life) leavesUs(ctx context.Context) error { return l.close(ctx, "yui@example.com") }

func (l *life) close(ctx context.Context, email string) error {
	a, err := l.member(ctx, email, "Yui")
	if err != nil {
		return err
	}
	who, err := l.who(ctx, a)
	if err != nil {
		return err
	}
	return l.p.Closing.Ask(ctx, closing.Person{Account: a.ID, Session: who.Session, Network: "203.0.113.9", RequestID: secret.ID()[:16]})
}

// preferences: plain mail, a time zone, news by mail; and a message that was
// read.
func (l *life) preferences(ctx context.Context) error {
	a, err := l.person(ctx, "hinata@example.co.jp")
	if err != nil {
		return err
	}
	now, err := l.p.Preferences.Get(ctx, l.p.DB, a.ID)
	if err != nil {
		return err
	}
	wish := preference.Settings{Wishes: account.Wishes{Language: "en", TimeZone: "Europe/Berlin", MailForm: account.PlainMail}, On: map[preference.Choice]bool{}}
	wish.On[preference.Choice{Topic: "news", Channel: "mail"}] = true
	if _, err := l.p.Preferences.Save(ctx, preference.Author{Account: a.ID, Language: "en", From: "203.0.113.9"}, wish, now.Version()); err != nil {
		return err
	}
	list, _, err := l.p.Box.List(ctx, a.ID, "")
	if err != nil || len(list) < 2 {
		return errors.Join(err, fmt.Errorf("%d messages", len(list)))
	}
	_, err = l.p.Box.Read(ctx, a.ID, list[0].ID)
	return err
}

// drafts: a form that was typed before a proof was asked.
func (l *life) drafts(ctx context.Context) error {
	a, err := l.person(ctx, "ren@example.com")
	if err != nil {
		return err
	}
	_, err = l.p.Drafts.Keep(ctx, a.ID, "/security/email", url.Values{"email": {"ren@example.net"}})
	return err
}

// mailed gives the newest code mailed to an address, once what waits was sent.
func (l *life) mailed(ctx context.Context, to string) (string, error) {
	if _, err := l.p.Runner.Drain(ctx); err != nil {
		return "", err
	}
	return l.code(ctx, to)
}

// newest gives what a pattern finds in the newest mail to an address that has
// it.
func (l *life) newest(ctx context.Context, to string, pattern *regexp.Regexp) (string, error) {
	if _, err := l.p.Runner.Drain(ctx); err != nil {
		return "", err
	}
	all, err := l.p.Capture.List(ctx)
	if err != nil {
		return "", err
	}
	for _, m := range all {
		if found := pattern.FindStringSubmatch(m.Text); m.To == to && found != nil {
			return found[1], nil
		}
	}
	return "", fmt.Errorf("nothing was mailed that has %s", pattern)
}
