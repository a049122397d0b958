package emailchange

import (
	"context"
	"errors"
	"time"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/fault"
	"genkan/internal/security"
	"genkan/internal/store"
)

// errMoot says that a change cannot count: somebody has the address, or the
// account is locked.
var errMoot = errors.New("emailchange: the change cannot count")

// apply gives the account its new address, if the change is proved, due and
// neither stopped nor applied: one guarded UPDATE, one winner. The person's
// sessions go on: the password is the same, and who sits in the old mailbox was
// never signed in by that; whoever suspects more stops it, which ends them all.
// Ways back that began with the old address end.
func (s *Changes) apply(ctx context.Context, tx *store.Tx, id string, who Who) error {
	c, err := s.scan(tx.QueryRow(ctx, `UPDATE email_change SET applied_at = $1 WHERE id = $2 AND applied_at IS NULL AND stopped_at IS NULL AND proved_at IS NOT NULL AND decoy = $3 AND due_at <= $1
		RETURNING `+columns, tx.Now(), id, false))
	if errors.Is(err, store.ErrNoRows) {
		return errNone
	}
	if err != nil {
		return err
	}
	done, err := account.ChangeEmail(ctx, tx, c.account, c.email, c.emailKey, account.Active, account.Closing)
	if err != nil {
		return err
	}
	if !done {
		return errMoot
	}
	a, _, err := account.ByID(ctx, tx, c.account)
	if err != nil {
		return err
	}
	if s.Moved != nil {
		if err := s.Moved(ctx, tx, c.account); err != nil {
			return err
		}
	}
	if err := s.sendOld(ctx, tx, a, c, s.changedLetter(c)); err != nil {
		return err
	}
	if err := s.Notices.Send(ctx, tx, security.Happened{Account: a, Kind: "email_changed", Args: map[string]any{"email": c.email}, Network: who.Network, Device: who.Device}); err != nil {
		return err
	}
	return s.Audit.Add(ctx, tx, audit.Event{Kind: "email.changed", Person: a.ID, Actor: who.Account, From: who.Network, RequestID: who.RequestID,
		Before: map[string]string{"email": c.oldEmail}, After: map[string]string{"email": c.email}})
}

// ApplyDue makes every change count whose 72 hours are over. One that cannot
// count any more ends, and the person is told.
func (s *Changes) ApplyDue(ctx context.Context) error {
	return s.applyDue(ctx, `SELECT id FROM email_change WHERE applied_at IS NULL AND stopped_at IS NULL AND due_at <= $1 AND account <> $2 ORDER BY due_at LIMIT 200`, "")
}

// settle does the same for one account, before its changes are looked at again.
func (s *Changes) settle(ctx context.Context, accountID string) error {
	return s.applyDue(ctx, `SELECT id FROM email_change WHERE applied_at IS NULL AND stopped_at IS NULL AND due_at <= $1 AND account = $2`, accountID)
}

func (s *Changes) applyDue(ctx context.Context, query, accountID string) error {
	rows, err := s.DB.Query(ctx, query, s.DB.Clock().Now(), accountID)
	if err != nil {
		return err
	}
	var ids []string
	for rows.Next() {
		var id string
		if err := rows.Scan(&id); err != nil {
			rows.Close()
			return err
		}
		ids = append(ids, id)
	}
	rows.Close()
	if err := rows.Err(); err != nil {
		return err
	}
	for _, id := range ids {
		if err := s.applyOne(ctx, id); err != nil {
			return err
		}
	}
	return nil
}

func (s *Changes) applyOne(ctx context.Context, id string) error {
	_, err := store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		return store.None{}, s.apply(ctx, tx, id, Who{})
	})
	switch {
	case errors.Is(err, account.ErrTaken), errors.Is(err, errMoot):
		return s.fail(ctx, id)
	case fault.Has(err, errNone.Key): // stopped or applied in this very moment
		return nil
	}
	return err
}

// fail ends a change that cannot count, and tells the person without the reason
// (REG-4).
func (s *Changes) fail(ctx context.Context, id string) error {
	_, err := store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		c, err := s.scan(tx.QueryRow(ctx, `UPDATE email_change SET stopped_at = $1 WHERE id = $2 AND applied_at IS NULL AND stopped_at IS NULL RETURNING `+columns, tx.Now(), id))
		if errors.Is(err, store.ErrNoRows) {
			return store.None{}, nil
		}
		if err != nil {
			return store.None{}, err
		}
		a, found, err := account.ByID(ctx, tx, c.account)
		if err != nil || !found {
			return store.None{}, err
		}
		if err := s.Notices.Send(ctx, tx, security.Happened{Account: a, Kind: "email_failed", Args: map[string]any{"email": c.email}}); err != nil {
			return store.None{}, err
		}
		return store.None{}, s.Audit.Add(ctx, tx, audit.Event{Kind: "email.failed", Person: a.ID, After: map[string]string{"email": c.email}})
	})
	return err
}

// Clean removes changes that are over for good: they hold addresses.
func (s *Changes) Clean(ctx context.Context) error {
	_, err := store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (int64, error) {
		return tx.Exec(ctx, `DELETE FROM email_change WHERE created_at < $1 AND (applied_at IS NOT NULL OR stopped_at IS NOT NULL OR proved_at IS NULL)`, tx.Now().Add(-30*24*time.Hour))
	})
	return err
}
