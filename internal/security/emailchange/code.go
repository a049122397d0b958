package emailchange

import (
	"context"
	"errors"
	"time"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/fault"
	"genkan/internal/job"
	"genkan/internal/mail"
	"genkan/internal/security"
	"genkan/internal/store"
)

// Pending is a change that does not count yet, as the person may see it. It is
// the same for a decoy (REG-4).
type Pending struct {
	Email  string // the new address
	Old    string
	Proved bool      // the code to the new address was right
	Due    time.Time // when it counts; zero before it is proved
	Code   Sent      // to the new address
	OldOne Sent      // to the old one
}

// Sent tells about the newest code to an address.
type Sent struct {
	Sent     bool      // a code was sent and is the newest
	Until    time.Time // when it expires
	NextSend time.Time // from when on another may be sent
	Mail     job.Delivery
}

// Find gives the change of an account that does not count yet; false if there is
// none. What is too old or counts already is judged here, not by the clean-up
// (attack 17).
func (s *Changes) Find(ctx context.Context, q store.Querier, accountID string) (Pending, bool, error) {
	c, err := s.open(ctx, q, accountID)
	if fault.Has(err, errNone.Key) {
		return Pending{}, false, nil
	}
	if err != nil {
		return Pending{}, false, err
	}
	p := Pending{Email: c.email, Old: c.oldEmail, Proved: !c.proved.IsZero(), Due: c.due}
	if p.Code, err = s.sent(ctx, q, c.code()); err != nil {
		return p, true, err
	}
	p.OldOne, err = s.sent(ctx, q, c.oldCode())
	return p, true, err
}

// sent reads the newest code of a subject and how its mail fares.
func (s *Changes) sent(ctx context.Context, q store.Querier, f security.CodeFor) (Sent, error) {
	var out Sent
	code, found, err := s.Codes.Newest(ctx, q, f)
	if err != nil {
		return out, err
	}
	if found {
		out.Sent, out.Until = true, code.Until
		if out.Mail, _, err = job.Latest(ctx, q, code.ID); err != nil {
			return out, err
		}
	}
	out.NextSend, err = s.Codes.NextSend(ctx, q, f.EmailKey)
	return out, err
}

// open reads the change of an account that does not count yet.
func (s *Changes) open(ctx context.Context, q store.Querier, accountID string) (change, error) {
	c, err := s.scan(q.QueryRow(ctx, `SELECT `+columns+` FROM email_change
		WHERE account = $1 AND applied_at IS NULL AND stopped_at IS NULL AND (proved_at IS NULL AND expires_at > $2 OR due_at > $2)`, accountID, s.DB.Clock().Now()))
	if errors.Is(err, store.ErrNoRows) {
		return c, errNone
	}
	return c, err
}

// Resend sends a fresh code to the new address. The fault is of kind limited
// while it is too early (REG-8).
func (s *Changes) Resend(ctx context.Context, who Who) error {
	c, err := s.open(ctx, s.DB, who.Account)
	if err != nil {
		return err
	}
	if err := s.early(ctx, c.emailKey); err != nil {
		return err
	}
	_, err = store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		a, found, err := account.ByID(ctx, tx, who.Account)
		if err != nil || !found {
			return store.None{}, errors.Join(err, errNone)
		}
		if c.owner, c.decoy, err = account.ByEmail(ctx, tx, c.emailKey); err != nil {
			return store.None{}, err
		}
		n, err := tx.Exec(ctx, `UPDATE email_change SET decoy = $1 WHERE id = $2 AND proved_at IS NULL AND stopped_at IS NULL AND expires_at > $3`, c.decoy, c.id, tx.Now())
		if err == nil && n == 0 {
			err = errNone
		}
		if err != nil {
			return store.None{}, err
		}
		return store.None{}, s.sendCode(ctx, tx, c, a, who.Language)
	})
	return err
}

// early gives the fault of a code asked for too early.
func (s *Changes) early(ctx context.Context, emailKey string) error {
	next, err := s.Codes.NextSend(ctx, s.DB, emailKey)
	if err != nil {
		return err
	}
	if wait := next.Sub(s.DB.Clock().Now()); wait > 0 {
		return fault.New(fault.Limited, "activate.resend.early", "n", int((wait+time.Second-1)/time.Second)).After(wait)
	}
	return nil
}

// Entered is what a right code led to.
type Entered struct {
	Counts bool      // the account has the new address now
	Due    time.Time // when it will, otherwise
}

// Enter judges the code to the new address. If the change was confirmed
// beforehand it counts at once; otherwise in 72 hours, and the old mailbox is
// told when. An address that got an account meanwhile answers as a wrong code.
func (s *Changes) Enter(ctx context.Context, who Who, digits string) (Entered, error) {
	c, err := s.open(ctx, s.DB, who.Account)
	if err != nil {
		return Entered{}, err
	}
	out, err := security.Redeem(ctx, s.Codes, c.code(), digits, func(ctx context.Context, tx *store.Tx) (Entered, error) {
		if _, taken, err := account.ByEmail(ctx, tx, c.emailKey); err != nil || taken {
			return Entered{}, errors.Join(err, account.ErrTaken)
		}
		due := tx.Now()
		if c.confirmed.IsZero() {
			due = due.Add(Wait)
		}
		n, err := tx.Exec(ctx, `UPDATE email_change SET proved_at = $1, due_at = $2 WHERE id = $3 AND proved_at IS NULL AND applied_at IS NULL AND stopped_at IS NULL AND decoy = $4 AND expires_at > $1`,
			tx.Now(), due, c.id, false)
		if err != nil {
			return Entered{}, err
		}
		if n == 0 {
			return Entered{}, errNone
		}
		if !c.confirmed.IsZero() {
			return Entered{Counts: true}, s.apply(ctx, tx, c.id, who)
		}
		c.due = due
		return Entered{Due: due}, s.tellWaiting(ctx, tx, c, who)
	})
	return out, hideTaken(err)
}

// hideTaken answers as for a wrong code where another was first (REG-4).
func hideTaken(err error) error {
	if errors.Is(err, account.ErrTaken) {
		return security.ErrWrongCode()
	}
	return err
}

// tellWaiting tells the old mailbox when the change will count.
func (s *Changes) tellWaiting(ctx context.Context, tx *store.Tx, c change, who Who) error {
	a, found, err := account.ByID(ctx, tx, c.account)
	if err != nil || !found {
		return errors.Join(err, errNone)
	}
	if err := s.sendOld(ctx, tx, a, c, s.waitingLetter(c)); err != nil {
		return err
	}
	return s.Audit.Add(ctx, tx, audit.Event{Kind: "email.proved", Person: a.ID, Actor: a.ID, From: who.Network, RequestID: who.RequestID, After: map[string]string{"email": c.email}})
}

// AskOld sends a code to the old mailbox: a change that it confirms counts at
// once. The new address must be proved first.
func (s *Changes) AskOld(ctx context.Context, who Who) error {
	c, err := s.open(ctx, s.DB, who.Account)
	if err != nil {
		return err
	}
	if c.proved.IsZero() {
		return errNone
	}
	if err := s.early(ctx, c.oldEmailKey); err != nil {
		return err
	}
	_, err = store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		a, found, err := account.ByID(ctx, tx, who.Account)
		if err != nil || !found {
			return store.None{}, errors.Join(err, errNone)
		}
		if _, err := s.Limits.Take(ctx, tx, security.SendRule, c.oldEmailKey); err != nil {
			return store.None{}, err
		}
		code, err := s.Codes.Issue(ctx, tx, c.oldCode(), false)
		if err != nil {
			return store.None{}, err
		}
		to, err := account.ParseEmail(c.oldEmail)
		if err != nil {
			return store.None{}, err
		}
		return store.None{}, s.Mail.Send(ctx, tx, mail.Mail{To: to.Address(), ToName: a.CallName(), Lang: who.Language, Plain: a.MailForm == "text",
			Letter: s.oldCodeLetter(code, c), Ref: code.ID, DropAfter: code.Until})
	})
	return err
}

// Confirm judges the code to the old mailbox; if it is right, the change counts.
func (s *Changes) Confirm(ctx context.Context, who Who, digits string) error {
	c, err := s.open(ctx, s.DB, who.Account)
	if err != nil {
		return err
	}
	_, err = security.Redeem(ctx, s.Codes, c.oldCode(), digits, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		n, err := tx.Exec(ctx, `UPDATE email_change SET confirmed_at = $1, due_at = $1 WHERE id = $2 AND proved_at IS NOT NULL AND confirmed_at IS NULL AND applied_at IS NULL AND stopped_at IS NULL`, tx.Now(), c.id)
		if err == nil && n == 0 {
			err = errNone
		}
		if err != nil {
			return store.None{}, err
		}
		return store.None{}, s.apply(ctx, tx, c.id, who)
	})
	return hideTaken(err)
}
