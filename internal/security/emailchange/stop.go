package emailchange

import (
	"context"
	"errors"
	"time"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/fault"
	"genkan/internal/secret"
	"genkan/internal/security"
	"genkan/internal/store"
)

// Cancel ends the change the person asked for, as long as it does not count.
func (s *Changes) Cancel(ctx context.Context, who Who) error {
	_, err := store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		c, err := s.scan(tx.QueryRow(ctx, `UPDATE email_change SET stopped_at = $1 WHERE account = $2 AND applied_at IS NULL AND stopped_at IS NULL AND (due_at IS NULL OR due_at > $1) RETURNING `+columns, tx.Now(), who.Account))
		if errors.Is(err, store.ErrNoRows) {
			return store.None{}, errNone
		}
		if err != nil {
			return store.None{}, err
		}
		return store.None{}, s.Audit.Add(ctx, tx, audit.Event{Kind: "email.cancelled", Person: c.account, Actor: who.Account, From: who.Network, RequestID: who.RequestID,
			After: map[string]string{"email": c.email}})
	})
	return err
}

// StopAll ends every change of an account that was not applied, for example when
// it closes.
func (s *Changes) StopAll(ctx context.Context, tx *store.Tx, accountID string) error {
	_, err := tx.Exec(ctx, `UPDATE email_change SET stopped_at = $1 WHERE account = $2 AND applied_at IS NULL AND stopped_at IS NULL`, tx.Now(), accountID)
	return err
}

// NotMe is the part of "this was not me" (SEC-7) that is about the address: what
// waits ends. A notice that was mailed before a change counted went to the address
// of that time, so who answers it within the time of the stop control gets that
// one back: the way back must not begin in the mailbox of whoever took the
// account. A notice that came later says nothing about the change.
func (s *Changes) NotMe(ctx context.Context, tx *store.Tx, accountID string, noticed time.Time, requestID string) error {
	if err := s.StopAll(ctx, tx, accountID); err != nil {
		return err
	}
	c, err := s.scan(tx.QueryRow(ctx, `SELECT `+columns+` FROM email_change WHERE account = $1 AND stopped_at IS NULL AND applied_at > $2 AND applied_at > $3 ORDER BY applied_at, created_at LIMIT 1`,
		accountID, noticed, tx.Now().Add(-StopLife)))
	if errors.Is(err, store.ErrNoRows) {
		return nil
	}
	if err != nil {
		return err
	}
	if _, taken, err := account.ByEmail(ctx, tx, c.oldEmailKey); err != nil || taken {
		return err
	}
	if _, err := tx.Exec(ctx, `UPDATE email_change SET stopped_at = $1 WHERE account = $2 AND stopped_at IS NULL AND applied_at > $3`, tx.Now(), accountID, noticed); err != nil {
		return err
	}
	return s.restore(ctx, tx, c, requestID)
}

// Stoppable is a change whose stop control was opened.
type Stoppable struct {
	Email   string // the new address
	Counts  bool   // the account has it already
	Stopped bool   // it was stopped before: nothing is left to do
}

// stopUntil is when a stop control ends: seven days after the change counts, or
// with the wish that nobody proved.
const stopUntil = `(COALESCE(applied_at, due_at) > $2 OR due_at IS NULL AND expires_at > $3)`

func stopArgs(token string, now time.Time) []any {
	return []any{secret.HashToken(token), now.Add(-StopLife), now}
}

// FindStop gives the change of a stop control that still works. It changes
// nothing. The fault email.gone says alike that it is unknown or too old.
func (s *Changes) FindStop(ctx context.Context, token string) (Stoppable, error) {
	now := s.DB.Clock().Now()
	var out Stoppable
	var applied, due, stopped time.Time
	err := s.DB.QueryRow(ctx, `SELECT email, applied_at, due_at, stopped_at FROM email_change WHERE stop = $1 AND `+stopUntil, stopArgs(token, now)...).
		Scan(&out.Email, store.Time(&applied), store.Time(&due), store.Time(&stopped))
	if errors.Is(err, store.ErrNoRows) {
		return out, errGone
	}
	out.Stopped = !stopped.IsZero()
	out.Counts = !applied.IsZero() || !due.IsZero() && !due.After(now)
	return out, err
}

// Stopped is what the stop control did.
type Stopped struct {
	Restored bool // the account has the old address again
	Stuck    bool // it could not get it back by itself: sessions ended, the support desk must help
}

// Stop is the stop control of SEC-5, pressed: it ends the change and every later
// one of the account, puts the old address back if one of them counts already,
// and ends all sessions and remembered browsers. It locks nothing. Pressed twice,
// the second finds nothing to do.
func (s *Changes) Stop(ctx context.Context, token, requestID string) (Stopped, error) {
	out, err := s.stop(ctx, token, requestID, true)
	if errors.Is(err, account.ErrTaken) || errors.Is(err, errMoot) {
		return s.stop(ctx, token, requestID, false)
	}
	return out, err
}

func (s *Changes) stop(ctx context.Context, token, requestID string, restore bool) (Stopped, error) {
	return store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (Stopped, error) {
		var out Stopped
		c, counts, err := s.spendStop(ctx, tx, token)
		if err != nil || c.id == "" {
			return out, err
		}
		if counts {
			out.Restored, out.Stuck = restore, !restore
		}
		if out.Restored {
			if err := s.restore(ctx, tx, c, requestID); err != nil {
				return out, err
			}
		}
		if err := s.EndAll(ctx, tx, c.account); err != nil {
			return out, err
		}
		a, found, err := account.ByID(ctx, tx, c.account)
		if err != nil || !found {
			return out, err
		}
		if err := s.Notices.Send(ctx, tx, security.Happened{Account: a, Kind: "email_stopped", Args: map[string]any{"email": c.email}, To: c.oldEmail}); err != nil {
			return out, err
		}
		return out, s.Audit.Add(ctx, tx, audit.Event{Kind: "email.stopped", Person: c.account, RequestID: requestID, After: map[string]string{"email": c.email}})
	})
}

// spendStop ends the change of a stop control, and with it every later one:
// whoever took the account may have gone on to another address since, and has
// the stop control of that. It tells whether one of them counts. A change that
// was stopped before gives none.
func (s *Changes) spendStop(ctx context.Context, tx *store.Tx, token string) (change, bool, error) {
	var at, applied time.Time
	var c change
	err := tx.QueryRow(ctx, `UPDATE email_change SET stopped_at = $3 WHERE stop = $1 AND stopped_at IS NULL AND `+stopUntil+` RETURNING id, account, email, old_email, old_email_key, created_at, applied_at`,
		stopArgs(token, tx.Now())...).Scan(&c.id, &c.account, &c.email, &c.oldEmail, &c.oldEmailKey, store.Time(&at), store.Time(&applied))
	if errors.Is(err, store.ErrNoRows) {
		if _, err := s.findStopped(ctx, tx, token); err != nil {
			return change{}, false, err
		}
		return change{}, false, nil
	}
	if err != nil {
		return c, false, err
	}
	// What is being applied at this very moment is waited for by the first statement and seen by the second.
	if _, err := tx.Exec(ctx, `UPDATE email_change SET stopped_at = $1 WHERE account = $2 AND created_at >= $3 AND stopped_at IS NULL AND applied_at IS NULL`, tx.Now(), c.account, at); err != nil {
		return c, false, err
	}
	later, err := tx.Exec(ctx, `UPDATE email_change SET stopped_at = $1 WHERE account = $2 AND created_at >= $3 AND stopped_at IS NULL AND applied_at IS NOT NULL`, tx.Now(), c.account, at)
	return c, !applied.IsZero() || later > 0, err
}

// findStopped tells a control that was pressed before from one that is too old.
func (s *Changes) findStopped(ctx context.Context, tx *store.Tx, token string) (string, error) {
	var id string
	err := tx.QueryRow(ctx, `SELECT id FROM email_change WHERE stop = $1 AND `+stopUntil, stopArgs(token, tx.Now())...).Scan(&id)
	if errors.Is(err, store.ErrNoRows) {
		return "", errGone
	}
	return id, err
}

// restore puts the old address back. Nobody needs to prove it again: only its
// mailbox holds the stop control.
func (s *Changes) restore(ctx context.Context, tx *store.Tx, c change, requestID string) error {
	before, found, err := account.ByID(ctx, tx, c.account)
	if err != nil || !found {
		return errors.Join(err, errMoot)
	}
	done, err := account.ChangeEmail(ctx, tx, c.account, c.oldEmail, c.oldEmailKey, account.Active, account.Locked, account.Closing)
	if err != nil {
		return err
	}
	if !done {
		return errMoot
	}
	if s.Moved != nil {
		if err := s.Moved(ctx, tx, c.account); err != nil {
			return err
		}
	}
	return s.Audit.Add(ctx, tx, audit.Event{Kind: "email.restored", Person: c.account, RequestID: requestID,
		Before: map[string]string{"email": before.Email}, After: map[string]string{"email": c.oldEmail}})
}

// IsNone tells that nothing waits.
func IsNone(err error) bool { return fault.Has(err, errNone.Key) }
