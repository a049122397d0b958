package signin

import (
	"context"
	"errors"
	"time"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/fault"
	"genkan/internal/secret"
	"genkan/internal/security"
	"genkan/internal/security/factor"
	"genkan/internal/session"
	"genkan/internal/store"
)

// LoginLife is how long a log-in waits for the second factor. Nobody is signed
// in meanwhile.
const LoginLife = 10 * time.Minute

// Login is a log-in between the right password and the second factor (S2).
type Login struct {
	ID       string
	Account  string
	EmailKey string
	Language string
	Next     string
	Until    time.Time
	At       time.Time // when the password was right
}

// errLogin says alike that a log-in is unknown, too old, finished, or overtaken:
// the password was changed or the account locked meanwhile.
var errLogin = fault.New(fault.Expired, "verify.gone")

// begin starts the second step and gives the token its browser keeps: of 256
// random bits only the hash is stored. One that was planted before is never used
// (attack 15).
func (s *Service) begin(ctx context.Context, tx *store.Tx, accountID, next string) (string, error) {
	token := secret.NewToken()
	_, err := tx.Exec(ctx, `INSERT INTO login (id, token, account, next, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)`,
		secret.ID(), secret.HashToken(token), accountID, store.Null(next), tx.Now(), tx.Now().Add(LoginLife))
	return token, err
}

// FindLogin gives the log-in a browser is in the middle of. Expiry is judged
// here (attack 17); a password that was changed after it was typed, or an
// account that was locked, or whose term of closing is over, ends it too. The fault is verify.gone.
func (s *Service) FindLogin(ctx context.Context, token string) (Login, error) {
	var l Login
	if token == "" {
		return l, errLogin
	}
	now := s.DB.Clock().Now()
	err := s.DB.QueryRow(ctx, `SELECT l.id, l.account, l.next, l.created_at, l.expires_at, a.email_key, a.language
		FROM login l JOIN account a ON a.id = l.account JOIN password p ON p.account = l.account
		WHERE l.token = $1 AND l.spent_at IS NULL AND l.expires_at > $2 AND (a.state = $3 OR a.state = $4 AND a.state_at > $5) AND p.set_at <= l.created_at`,
		secret.HashToken(token), now, account.Active, account.Closing, now.Add(-account.ClosingTerm)).
		Scan(&l.ID, &l.Account, store.Text(&l.Next), store.Time(&l.At), store.Time(&l.Until), &l.EmailKey, &l.Language)
	if errors.Is(err, store.ErrNoRows) {
		return l, errLogin
	}
	return l, err
}

// finish spends a log-in: one guarded UPDATE, one winner.
func (s *Service) finish(ctx context.Context, tx *store.Tx, l Login) error {
	n, err := tx.Exec(ctx, `UPDATE login SET spent_at = $1 WHERE id = $2 AND spent_at IS NULL AND expires_at > $1
		AND EXISTS (SELECT account FROM password WHERE account = login.account AND set_at <= login.created_at)`, tx.Now(), l.ID)
	if err == nil && n == 0 {
		err = errLogin
	}
	return err
}

// Answer is what a person gives as second factor of a log-in.
type Answer struct {
	Login     string // the token its browser keeps
	Method    string // see package factor
	Code      string
	Ceremony  string // passkey
	Response  []byte // passkey
	Remember  bool   // do not ask again in this browser for 30 days (SEC-6)
	From      session.Browser
	Old       string // the token of the session this browser has
	Known     string // the mark of this browser
	RequestID string
}

// Verified is a finished log-in.
type Verified struct {
	Token      string // of the session
	Known      string // the mark this browser keeps from now on
	Account    string
	Remembered string // the token a remembered browser keeps; "" for none
	Next       string
	Recovery   bool // a recovery code was used
}

// Verify judges the second factor of a log-in and begins the session, in the
// transaction that spends both. The fault verify.gone says that the log-in
// itself is over; every other is about the field "code".
func (s *Service) Verify(ctx context.Context, a Answer) (Verified, error) {
	l, err := s.FindLogin(ctx, a.Login)
	if err != nil {
		return Verified{}, err
	}
	claim := factor.Claim{Account: l.Account, EmailKey: l.EmailKey, Method: a.Method, Code: a.Code, Subject: l.ID, Ceremony: a.Ceremony, Response: a.Response}
	return factor.Prove(ctx, s.Factors, claim, func(ctx context.Context, tx *store.Tx) (Verified, error) {
		out := Verified{Account: l.Account, Next: l.Next, Recovery: a.Method == factor.Recovery, Known: s.Guesses.Mark(l.EmailKey, tx.Now())}
		if err := s.finish(ctx, tx, l); err != nil {
			return out, err
		}
		n, err := s.factors(ctx, tx, l.Account, a.Method)
		if err != nil {
			return out, err
		}
		out.Token, err = s.OpenProved(ctx, tx, Proved{Account: l.Account, Factors: n, At: l.At, From: a.From, Old: a.Old, RequestID: a.RequestID, Known: s.Guesses.Marked(l.EmailKey, a.Known, tx.Now())})
		if err != nil {
			return out, err
		}
		if out.Recovery {
			if err := s.recoveryUsed(ctx, tx, l.Account, a.From, a.RequestID); err != nil {
				return out, err
			}
		}
		if a.Remember {
			out.Remembered, err = s.remember(ctx, tx, l.Account, a)
		}
		return out, err
	})
}

// remember keeps this browser from being asked for 30 days.
func (s *Service) remember(ctx context.Context, tx *store.Tx, accountID string, a Answer) (string, error) {
	token, err := factor.Remember(ctx, tx, accountID, factor.Browser{Method: a.Method, Device: a.From.Device, Network: a.From.Network})
	if err != nil {
		return "", err
	}
	return token, s.Audit.Add(ctx, tx, audit.Event{Kind: "browser.remembered", Person: accountID, Actor: accountID, From: a.From.Network, RequestID: a.RequestID})
}

// fewCodes is how many recovery codes are so few that the person is warned (S2).
const fewCodes = 3

// recoveryUsed tells the person that a recovery code was used, and that few are
// left (MAIL-12).
func (s *Service) recoveryUsed(ctx context.Context, tx *store.Tx, accountID string, from session.Browser, requestID string) error {
	who, _, err := account.ByID(ctx, tx, accountID)
	if err != nil {
		return err
	}
	held, err := factor.Of(ctx, tx, accountID)
	if err != nil {
		return err
	}
	kind := "recovery_used"
	if held.Recovery <= fewCodes {
		kind = "recovery_low"
	}
	err = s.Notices.Send(ctx, tx, security.Happened{Account: who, Kind: kind, Letter: "MAIL-12", Args: map[string]any{"n": held.Recovery}, Device: from.Device, Network: from.Network})
	if err != nil {
		return err
	}
	return s.Audit.Add(ctx, tx, audit.Event{Kind: "factor.recovery_used", Person: accountID, Actor: accountID, From: from.Network, RequestID: requestID})
}

// Held gives what an account has.
func (s *Service) Held(ctx context.Context, accountID string) (factor.Held, error) {
	return factor.Of(ctx, s.DB, accountID)
}

// Ask gives what a log-in can be asked for.
func (s *Service) Ask(ctx context.Context, l Login) (factor.Asked, error) {
	return s.ask(ctx, l.Account, l.EmailKey, l.ID)
}

func (s *Service) ask(ctx context.Context, accountID, emailKey, subject string) (factor.Asked, error) {
	strong, err := s.demanded(ctx, s.DB, accountID)
	if err != nil {
		return factor.Asked{}, err
	}
	return s.Factors.Ask(ctx, accountID, emailKey, subject, strong)
}

// Text sends the SMS code of a log-in. The fault is of kind limited while it is
// too early or too often.
func (s *Service) Text(ctx context.Context, l Login, lang, network string) error {
	return s.text(ctx, factor.Texted{Account: l.Account, EmailKey: l.EmailKey, Subject: l.ID, Lang: lang, Network: network})
}

func (s *Service) text(ctx context.Context, to factor.Texted) error {
	_, err := store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		return store.None{}, s.Factors.SendSMS(ctx, tx, s.TextCodes, to)
	})
	return err
}

// factors tells how many factors a proof by this method counts as. For whom a
// second factor is demanded SMS is none (SEC-2, SEC-11).
func (s *Service) factors(ctx context.Context, q store.Querier, accountID, method string) (int, error) {
	demanded, err := s.demanded(ctx, q, accountID)
	if demanded && method == factor.SMS {
		return 1, err
	}
	return 2, err
}

func (s *Service) demanded(ctx context.Context, q store.Querier, accountID string) (bool, error) {
	if s.Demanded == nil {
		return false, nil
	}
	return s.Demanded(ctx, q, accountID)
}

// CleanLogins removes log-ins that expired.
func (s *Service) CleanLogins(ctx context.Context) error {
	_, err := store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (int64, error) {
		return tx.Exec(ctx, `DELETE FROM login WHERE expires_at <= $1`, tx.Now())
	})
	return err
}
