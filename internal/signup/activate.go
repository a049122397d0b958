package signup

import (
	"context"
	"errors"
	"strings"
	"time"

	"genkan/internal/account"
	"genkan/internal/fault"
	"genkan/internal/job"
	"genkan/internal/secret"
	"genkan/internal/security"
	"genkan/internal/store"
)

// State is what the code page shows. It is the same for a decoy (REG-4).
type State struct {
	ID            string
	Email         string
	Family, Given string
	Sent          bool      // a code was sent and counts
	Until         time.Time // when that code expires
	NextSend      time.Time // from when on another may be sent
	Mail          job.Delivery
}

// errGone says alike that there is no such sign-up, that it is not this
// browser's, finished, or erased.
var errGone = fault.New(fault.NotFound, "activate.none")

// State tells about a sign-up of this browser; with an empty id, about its
// newest.
func (s *Service) State(ctx context.Context, browser, id string) (State, error) {
	r, err := s.find(ctx, s.DB, browser, id)
	if err != nil {
		return State{}, err
	}
	st := State{ID: r.id, Email: r.email, Family: r.family, Given: r.given}
	code, found, err := s.Codes.Newest(ctx, s.DB, r.code())
	if err != nil {
		return st, err
	}
	if found {
		st.Sent, st.Until = true, code.Until
		if st.Mail, _, err = job.Latest(ctx, s.DB, code.ID); err != nil {
			return st, err
		}
	}
	st.NextSend, err = s.Codes.NextSend(ctx, s.DB, r.emailKey)
	return st, err
}

// find reads a sign-up that is bound to the browser and not too old: expiry is
// judged here, not by the clean-up.
func (s *Service) find(ctx context.Context, q store.Querier, browser, id string) (row, error) {
	if browser == "" || strings.Trim(id, "0123456789abcdefghijklmnopqrstuvwxyz") != "" { // no id of ours, and perhaps no text for PostgreSQL
		return row{}, errGone
	}
	var r row
	err := q.QueryRow(ctx, `SELECT s.id, s.email, s.email_key, s.language, s.family, s.given, s.family_native, s.given_native, s.decoy
		FROM signup s JOIN signup_browser b ON b.signup = s.id
		WHERE b.browser = $1 AND (s.id = $2 OR $2 = '') AND s.expires_at > $3 ORDER BY b.at DESC, s.created_at DESC LIMIT 1`,
		secret.HashToken(browser), id, s.DB.Clock().Now()).
		Scan(&r.id, &r.email, &r.emailKey, &r.language, &r.family, &r.given, store.Text(&r.familyNative), store.Text(&r.givenNative), &r.decoy)
	if errors.Is(err, store.ErrNoRows) {
		return r, errGone
	}
	return r, err
}

// Resend sends a fresh code. The fault is of kind limited while it is too early
// (REG-8: 60 s apart, five an hour).
func (s *Service) Resend(ctx context.Context, browser, id, language string) error {
	r, err := s.find(ctx, s.DB, browser, id)
	if err != nil {
		return err
	}
	next, err := s.Codes.NextSend(ctx, s.DB, r.emailKey)
	if err != nil {
		return err
	}
	if wait := next.Sub(s.DB.Clock().Now()); wait > 0 {
		return fault.New(fault.Limited, "activate.resend.early", "n", int((wait+time.Second-1)/time.Second)).After(wait)
	}
	r.language = language
	return s.fresh(ctx, r)
}

// fresh sends the newest code of a sign-up in a transaction of its own, after
// looking again whether the address has an account by now.
func (s *Service) fresh(ctx context.Context, r row) error {
	_, err := store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		r, err := s.again(ctx, tx, r)
		if err != nil {
			return store.None{}, err
		}
		return store.None{}, s.sendCode(ctx, tx, r)
	})
	return err
}

// again reads whether the address has an account by now, and holds the row, so
// that a code is never mailed to an address the sign-up has no more.
func (s *Service) again(ctx context.Context, tx *store.Tx, r row) (row, error) {
	var err error
	if r.owner, r.decoy, err = account.ByEmail(ctx, tx, r.emailKey); err != nil {
		return r, err
	}
	n, err := tx.Exec(ctx, `UPDATE signup SET decoy = $1, language = $2 WHERE id = $3 AND email_key = $4`, r.decoy, r.language, r.id, r.emailKey)
	if err == nil && n == 0 {
		err = errGone // corrected or finished in another tab a moment ago
	}
	return r, err
}

// Correction is a better e-mail address for a sign-up; the names stay, and the
// password is asked again because it may not contain a part of the new address.
type Correction struct {
	Email     account.Email
	Password  security.Password
	Policy    string
	Language  string
	Network   string
	RequestID string
}

// Correct gives a sign-up another address (REG-9). Its names and what was agreed
// to stay; its earlier codes are superseded by the one sent to the new address.
func (s *Service) Correct(ctx context.Context, browser, id string, c Correction) (Started, error) {
	old, err := s.find(ctx, s.DB, browser, id)
	if err != nil {
		return Started{}, err
	}
	f := Form{
		Email: c.Email, Family: old.family, Given: old.given, FamilyNative: old.familyNative, GivenNative: old.givenNative, Password: c.Password, Policy: c.Policy,
		Language: c.Language, Network: c.Network, RequestID: c.RequestID, Browser: browser, correct: old.id,
	}
	err = s.DB.QueryRow(ctx, `SELECT invite, agreed, agreed_at FROM signup WHERE id = $1`, old.id).Scan(store.Text(&f.Invite), &f.agreed.text, store.Time(&f.agreed.at))
	if errors.Is(err, store.ErrNoRows) {
		return Started{}, errGone
	}
	if err != nil {
		return Started{}, err
	}
	return s.Start(ctx, f)
}

// erase removes an unfinished sign-up and the key of its history.
func (s *Service) erase(ctx context.Context, tx *store.Tx, id string) error {
	if _, err := tx.Exec(ctx, `DELETE FROM signup WHERE id = $1`, id); err != nil {
		return err
	}
	return s.Audit.Forget(ctx, tx, id)
}

// Expire erases sign-ups that nobody finished in seven days (REG-11), in small
// steps so that no other writer waits long.
func (s *Service) Expire(ctx context.Context) error {
	for {
		n, err := store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (int, error) {
			ids, err := expired(ctx, tx)
			for _, id := range ids {
				if err := s.erase(ctx, tx, id); err != nil {
					return 0, err
				}
			}
			return len(ids), err
		})
		if err != nil || n == 0 {
			return err
		}
	}
}

func expired(ctx context.Context, tx *store.Tx) ([]string, error) {
	rows, err := tx.Query(ctx, `SELECT id FROM signup WHERE expires_at <= $1 ORDER BY expires_at LIMIT 200`, tx.Now())
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var ids []string
	for rows.Next() {
		var id string
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	return ids, rows.Err()
}

// Candidate is a pending sign-up a log-in may lead back to.
type Candidate struct {
	ID   string
	Hash string
}

// Candidates lists the pending sign-ups of an address, decoys too, newest
// first; a log-in compares its one computed hash with them (REG-11, REG-13).
func (s *Service) Candidates(ctx context.Context, emailKey string) ([]Candidate, error) {
	rows, err := s.DB.Query(ctx, `SELECT id, password_hash FROM signup WHERE email_key = $1 AND expires_at > $2 ORDER BY created_at DESC LIMIT 500`, emailKey, s.DB.Clock().Now())
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []Candidate
	for rows.Next() {
		var c Candidate
		if err := rows.Scan(&c.ID, &c.Hash); err != nil {
			return nil, err
		}
		out = append(out, c)
	}
	return out, rows.Err()
}

// Resume goes on with a sign-up after a log-in with its own password: its code
// works in this browser too, and a fresh one is sent unless one was sent just
// now (REG-11).
func (s *Service) Resume(ctx context.Context, id, browser, language string) (Started, error) {
	if browser == "" {
		browser = secret.NewToken()
	}
	_, err := store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		return store.None{}, bind(ctx, tx, id, browser)
	})
	if err != nil {
		return Started{}, err
	}
	r, err := s.find(ctx, s.DB, browser, id)
	if err != nil {
		return Started{}, err
	}
	r.language = language
	return Started{ID: id, Browser: browser}, s.fresh(ctx, r)
}
