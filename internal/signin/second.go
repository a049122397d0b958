package signin

import (
	"context"
	"errors"
	"time"

	"genkan/internal/account"
	"genkan/internal/fault"
	"genkan/internal/secret"
	"genkan/internal/security/factor"
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
// account that was locked, ends it too. The fault is verify.gone.
func (s *Service) FindLogin(ctx context.Context, token string) (Login, error) {
	var l Login
	if token == "" {
		return l, errLogin
	}
	err := s.DB.QueryRow(ctx, `SELECT l.id, l.account, l.next, l.created_at, l.expires_at, a.email_key, a.language
		FROM login l JOIN account a ON a.id = l.account JOIN password p ON p.account = l.account
		WHERE l.token = $1 AND l.spent_at IS NULL AND l.expires_at > $2 AND a.state IN ($3, $4) AND p.set_at <= l.created_at`,
		secret.HashToken(token), s.DB.Clock().Now(), account.Active, account.Closing).
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

// factors tells how many factors a proof by this method counts as. For whom a
// second factor is demanded SMS is none (SEC-2, SEC-11).
func (s *Service) factors(ctx context.Context, q store.Querier, accountID, method string) (int, error) {
	if method != factor.SMS || s.Demanded == nil {
		return 2, nil
	}
	demanded, err := s.Demanded(ctx, q, accountID)
	if demanded {
		return 1, err
	}
	return 2, err
}

// CleanLogins removes log-ins that expired.
func (s *Service) CleanLogins(ctx context.Context) error {
	_, err := store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (int64, error) {
		return tx.Exec(ctx, `DELETE FROM login WHERE expires_at <= $1`, tx.Now())
	})
	return err
}
