package recovery

import (
	"context"
	"errors"
	"time"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/mail"
	"genkan/internal/secret"
	"genkan/internal/security"
	"genkan/internal/security/factor"
	"genkan/internal/store"
)

// The bounds of a lost factor (SEC-8). Whoever did not ask for it has a day to
// stop it; whoever did has a week to come back.
const (
	LostWait = 24 * time.Hour
	LostBack = 7 * 24 * time.Hour
	LostLife = LostWait + LostBack + ResetLife // how long a browser keeps its token
)

// Known is a person who still knows the password and has lost the second factor.
type Known struct {
	Email    account.Email
	Password security.Password
	Language string
	Network  string // what guesses and new journeys are counted under
}

// BeginLost judges the password as a log-in does, and sends the code. It gives the token that
// binds the journey to the browser.
func (s *Service) BeginLost(ctx context.Context, k Known) (string, error) {
	who, err := s.Password(ctx, k.Email, k.Password, k.Network)
	if err != nil {
		return "", err
	}
	j := journey{id: secret.ID(), flow: LostFactor, account: who, email: k.Email.Typed(), emailKey: k.Email.Key(), channel: byMail,
		proofs: []string{byOwnPassword}, language: k.Language, token: secret.NewToken()}
	return store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (string, error) {
		if _, err := s.Limits.Take(ctx, tx, newRule, k.Network); err != nil {
			return "", err
		}
		if err := insert(ctx, tx, j, ResetLife); err != nil {
			return "", err
		}
		return j.token, s.send(ctx, tx, j, k.Network)
	})
}

// wait begins the 24 hours once both proofs are there, and tells the person, who
// can stop it from that mail. A journey that waits in another browser hands its
// time over: coming back elsewhere takes the same proofs and no second day.
func (s *Service) wait(ctx context.Context, tx *store.Tx, j journey, from From) error {
	f, err := s.facts(ctx, tx, j.account)
	if err != nil || f.operator || !f.held.On() {
		return err // their steps say why there is nothing to wait for
	}
	due, err := handOver(ctx, tx, j)
	if err != nil {
		return err
	}
	fresh := due.IsZero()
	if fresh {
		due = tx.Now().Add(LostWait)
	}
	if _, err := tx.Exec(ctx, `UPDATE journey SET due_at = $1, expires_at = $2 WHERE id = $3 AND ended_at IS NULL`, due, due.Add(LostBack), j.id); err != nil || !fresh {
		return err
	}
	if err := s.Audit.Add(ctx, tx, audit.Event{Kind: "lost_factor.begun", Person: j.account, Actor: j.account, From: from.Network, RequestID: from.RequestID}); err != nil {
		return err
	}
	return s.Notices.Send(ctx, tx, security.Happened{Account: f.account, Kind: "lost_factor_begun", Args: map[string]any{"due": due}, Network: from.Network, Device: from.Device})
}

// handOver ends the journeys of an account that wait already and gives the
// earliest of their times; zero if there is none.
func handOver(ctx context.Context, tx *store.Tx, j journey) (time.Time, error) {
	var due time.Time
	rows, err := tx.Query(ctx, `UPDATE journey SET ended_at = $1, ended = 'superseded' WHERE account = $2 AND flow = $3 AND id <> $4 AND email_key = $5 AND due_at IS NOT NULL
		AND ended_at IS NULL AND expires_at > $1 AND created_at >= (SELECT set_at FROM password WHERE account = $2) RETURNING due_at`, tx.Now(), j.account, j.flow, j.id, j.emailKey)
	if err != nil {
		return due, err
	}
	defer rows.Close()
	for rows.Next() {
		var at time.Time
		if err := rows.Scan(store.Time(&at)); err != nil {
			return due, err
		}
		if due.IsZero() || at.Before(due) {
			due = at
		}
	}
	return due, rows.Err()
}

// RemoveFactors ends the wait: every factor and recovery code of the account is
// gone, everything that was signed in is out, and the person is told (SEC-8).
func (s *Service) RemoveFactors(ctx context.Context, token string, from From) error {
	j, err := s.at(ctx, LostFactor, token, Remove)
	if err != nil {
		return err
	}
	_, err = store.Write(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		f, err := s.end(ctx, tx, j, Remove)
		if err != nil {
			return store.None{}, err
		}
		if err := factor.RemoveAll(ctx, tx, j.account); err != nil {
			return store.None{}, err
		}
		if err := s.turnOut(ctx, tx, j.account, "superseded"); err != nil {
			return store.None{}, err
		}
		if err := s.Audit.Add(ctx, tx, audit.Event{Kind: "factors.reset", Person: j.account, Actor: j.account, From: from.Network, RequestID: from.RequestID}); err != nil {
			return store.None{}, err
		}
		return store.None{}, s.Notices.Send(ctx, tx, security.Happened{Account: f.account, Kind: "factors_reset", Network: from.Network, Device: from.Device})
	})
	return err
}

// StopLost stops the wait from the browser it was begun in.
func (s *Service) StopLost(ctx context.Context, token string, from From) error {
	j, _, err := s.find(ctx, s.DB, LostFactor, token)
	if err != nil {
		return err
	}
	return s.StopWaiting(ctx, j.account, from)
}

// WaitingNow tells until when an account waits for its factors to be removed;
// false if it does not.
func (s *Service) WaitingNow(ctx context.Context, id string) (time.Time, bool, error) {
	var due time.Time
	err := s.DB.QueryRow(ctx, `SELECT due_at FROM journey WHERE account = $1 AND flow = $2 AND due_at IS NOT NULL AND ended_at IS NULL AND expires_at > $3
		AND created_at >= (SELECT set_at FROM password WHERE account = $1) ORDER BY due_at LIMIT 1`, id, LostFactor, s.DB.Clock().Now()).Scan(store.Time(&due))
	if errors.Is(err, store.ErrNoRows) {
		return due, false, nil
	}
	return due, err == nil, err
}

// StopWaiting stops every wait of an account: from the security page, by whoever
// is signed in. Stopping what is over does nothing.
func (s *Service) StopWaiting(ctx context.Context, id string, from From) error {
	_, err := store.Write(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		n, err := tx.Exec(ctx, `UPDATE journey SET ended_at = $1, ended = 'stopped' WHERE account = $2 AND flow = $3 AND ended_at IS NULL AND expires_at > $1`, tx.Now(), id, LostFactor)
		if err != nil || n == 0 {
			return store.None{}, err
		}
		who, _, err := account.ByID(ctx, tx, id)
		if err != nil {
			return store.None{}, err
		}
		if err := s.Audit.Add(ctx, tx, audit.Event{Kind: "lost_factor.stopped", Person: id, Actor: id, From: from.Network, RequestID: from.RequestID}); err != nil {
			return store.None{}, err
		}
		return store.None{}, s.Notices.Send(ctx, tx, security.Happened{Account: who, Kind: "lost_factor_stopped", Network: from.Network, Device: from.Device})
	})
	return err
}

// TellDue mails people whose wait is over that they can come back. It decides
// nothing: the page does, when it is opened.
func (s *Service) TellDue(ctx context.Context) error {
	for {
		n, err := store.Write(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (int, error) {
			due, err := untold(ctx, tx)
			for _, j := range due {
				if err := s.tellDue(ctx, tx, j); err != nil {
					return 0, err
				}
			}
			return len(due), err
		})
		if err != nil || n == 0 {
			return err
		}
	}
}

func untold(ctx context.Context, tx *store.Tx) ([]journey, error) {
	rows, err := tx.Query(ctx, `UPDATE journey SET told_at = $1 WHERE id IN (SELECT id FROM journey WHERE due_at <= $1 AND told_at IS NULL AND ended_at IS NULL AND expires_at > $1 ORDER BY due_at LIMIT 50)
		AND told_at IS NULL RETURNING id, account, email_key, created_at, expires_at`, tx.Now())
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []journey
	for rows.Next() {
		j := journey{flow: LostFactor}
		if err := rows.Scan(&j.id, store.Text(&j.account), &j.emailKey, store.Time(&j.created), store.Time(&j.until)); err != nil {
			return nil, err
		}
		out = append(out, j)
	}
	return out, rows.Err()
}

func (s *Service) tellDue(ctx context.Context, tx *store.Tx, j journey) error {
	f, err := s.facts(ctx, tx, j.account)
	if err != nil || !alive(j, f) {
		return err
	}
	return s.Notices.Send(ctx, tx, security.Happened{Account: f.account, Kind: "lost_factor_due", Args: map[string]any{"until": j.until}, More: comeBack()})
}

func comeBack() []mail.Block {
	return []mail.Block{mail.Button(mail.T("mail.lost.back"), "/lost/wait")}
}
