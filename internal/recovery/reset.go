package recovery

import (
	"context"
	"strings"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/fault"
	"genkan/internal/secret"
	"genkan/internal/security"
	"genkan/internal/security/factor"
	"genkan/internal/store"
)

// Chosen is the new password of a reset.
type Chosen struct {
	Browser  string // the journey's token
	Password security.Password
	Policy   string // the policy to store with it, see security.Policy.NameFor
	From     From
}

// errSame refuses the password that somebody else knows: the account is locked
// because its owner said so.
var errSame = fault.New(fault.Invalid, "reset.same").On("password")

// Finish sets the new password: the slow hash first, then one transaction that
// looks again whether every proof is there, ends the journey by one guarded
// UPDATE, sets the password, and ends every session, remembered browser and
// other journey (SEC-4). A locked account is active again (REG-14).
//
// It starts no session. The person logs in with the new password and, where one
// is set, the second factor: log-in stays the only door, so a reset can never
// give more than a log-in gives (SEC-11, attack 26).
func (s *Service) Finish(ctx context.Context, c Chosen) error {
	j, err := s.at(ctx, Reset, c.Browser, NewPassword)
	if err != nil {
		return err
	}
	if err := s.Passwords.Busy(); err != nil {
		return err
	}
	old, err := security.HolderOf(ctx, s.DB, j.emailKey)
	if err != nil {
		return err
	}
	hash, err := s.Passwords.Hash(ctx, c.Password, j.emailKey, old.Hash)
	if err != nil {
		return err
	}
	if old.State == account.Locked && secret.Equal([]byte(hash), []byte(old.Hash)) {
		return errSame
	}
	_, err = store.Write(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		f, err := s.end(ctx, tx, j, NewPassword)
		if err != nil {
			return store.None{}, err
		}
		// The second factor may have been turned off since the page was drawn, and
		// with it what is good enough (REG-7): the page judges anew.
		if c.Policy == security.PolicyGuidelineFactor && !f.held.On() {
			return store.None{}, errStep
		}
		if err := security.SetPassword(ctx, tx, j.account, hash, c.Policy); err != nil {
			return store.None{}, err
		}
		return store.None{}, s.settle(ctx, tx, f, c)
	})
	return err
}

// end ends a journey that stands at its last step, looked at again inside the
// transaction: another factor, another address or another password since the
// page was drawn counts.
func (s *Service) end(ctx context.Context, tx *store.Tx, j journey, last string) (facts, error) {
	f, err := s.facts(ctx, tx, j.account)
	if err != nil {
		return f, err
	}
	if j.account == "" || !alive(j, f) {
		return f, errGone(j.flow)
	}
	if next(j, f, tx.Now()).name != last {
		return f, errStep
	}
	n, err := tx.Exec(ctx, `UPDATE journey SET ended_at = $1, ended = 'done' WHERE id = $2 AND browser = $3 AND proofs = $4 AND ended_at IS NULL AND expires_at > $1`,
		tx.Now(), j.id, secret.HashToken(j.token), strings.Join(j.proofs, " "))
	if err == nil && n == 0 {
		err = errGone(j.flow)
	}
	return f, err
}

// settle does what follows from a new password.
func (s *Service) settle(ctx context.Context, tx *store.Tx, f facts, c Chosen) error {
	if err := s.turnOut(ctx, tx, f.account.ID, "superseded"); err != nil {
		return err
	}
	if _, err := account.SetState(ctx, tx, f.account.ID, account.Active, account.Locked); err != nil {
		return err
	}
	if err := s.Audit.Add(ctx, tx, audit.Event{Kind: "password.reset", Person: f.account.ID, Actor: f.account.ID, From: c.From.Network, RequestID: c.From.RequestID}); err != nil {
		return err
	}
	return s.Notices.Send(ctx, tx, security.Happened{Account: f.account, Kind: "password_reset", Network: c.From.Network, Device: c.From.Device})
}

// turnOut ends every session, half-done log-in and remembered browser of an
// account, and every other journey: whoever began one began it before this.
func (s *Service) turnOut(ctx context.Context, tx *store.Tx, id, ended string) error {
	for _, end := range s.Ends {
		if err := end(ctx, tx, id); err != nil {
			return err
		}
	}
	_, err := s.Sessions.EndAll(ctx, tx, id)
	if err == nil {
		err = factor.ForgetAll(ctx, tx, id)
	}
	if err == nil {
		err = endJourneys(ctx, tx, id, ended)
	}
	return err
}

// EndJourneys ends every journey of an account whose address changed: it began
// with the old one. Sessions go on. It is called in the transaction of the
// change.
func (s *Service) EndJourneys(ctx context.Context, tx *store.Tx, id string) error {
	return endJourneys(ctx, tx, id, "superseded")
}

func endJourneys(ctx context.Context, tx *store.Tx, id, ended string) error {
	_, err := tx.Exec(ctx, `UPDATE journey SET ended_at = $1, ended = $2 WHERE account = $3 AND ended_at IS NULL`, tx.Now(), ended, id)
	return err
}
