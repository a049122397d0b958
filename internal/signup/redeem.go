package signup

import (
	"context"
	"errors"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/fault"
	"genkan/internal/security"
	"genkan/internal/session"
	"genkan/internal/store"
	"genkan/internal/support"
)

// Proof is what the code page sends.
type Proof struct {
	Browser   string
	ID        string
	Digits    string // from security.ParseCode
	Language  string
	From      session.Browser
	RequestID string
	Old       string // the token of the session this browser has, ended by the new one
}

// Redeem spends the code and opens the account in the same transaction; the
// first of an address wins, its other sign-ups become decoys (REG-13). It gives
// the token of a new session: the person is signed in.
func (s *Service) Redeem(ctx context.Context, p Proof) (string, error) {
	r, err := s.find(ctx, s.DB, p.Browser, p.ID)
	if err != nil {
		return "", err
	}
	token, err := security.Redeem(ctx, s.Codes, r.code(), p.Digits, func(ctx context.Context, tx *store.Tx) (string, error) {
		if err := s.open(ctx, tx, r, p); err != nil {
			return "", err
		}
		if p.Old != "" {
			if err := s.Sessions.EndToken(ctx, tx, p.Old); err != nil {
				return "", err
			}
		}
		return s.Sessions.Start(ctx, tx, r.id, p.From)
	})
	if errors.Is(err, account.ErrTaken) {
		// Another sign-up of this address was first, in this very moment.
		return "", security.ErrWrongCode()
	}
	return token, err
}

// finished is what a sign-up row holds when its code was right.
type finished struct {
	n            account.New
	hash, policy string
	invite       string
	agreed       agreed
}

func (s *Service) open(ctx context.Context, tx *store.Tx, r row, p Proof) error {
	f, err := s.take(ctx, tx, r)
	if err != nil {
		return err
	}
	f.n.Language = p.Language
	a, err := account.Open(ctx, tx, f.n)
	if err != nil {
		return err
	}
	if err := security.SetPassword(ctx, tx, a.ID, f.hash, f.policy); err != nil {
		return err
	}
	if _, err := account.Entered(ctx, tx, a.ID); err != nil { // opened in this transaction
		return err
	}
	if err := s.recordConsent(ctx, tx, a, f.agreed); err != nil {
		return err
	}
	if f.invite != "" {
		// A link that was used up meanwhile makes no operator, and still opens
		// the account.
		err := support.SpendInvite(ctx, tx, f.invite, a.ID)
		if err == nil {
			err = s.Audit.Add(ctx, tx, audit.Event{Kind: "operator.made", Person: a.ID, Actor: a.ID, RequestID: p.RequestID})
		}
		if err != nil && fault.KindOf(err) != fault.Expired {
			return err
		}
	}
	if err := s.outdo(ctx, tx, a); err != nil {
		return err
	}
	return s.Audit.Add(ctx, tx, audit.Event{Kind: "account.opened", Person: a.ID, Actor: a.ID, From: p.From.Network, RequestID: p.RequestID,
		After: map[string]string{"user_id": a.Handle, "email": a.Email, "family": a.Family, "given": a.Given}})
}

// take removes the sign-up and gives what it held, if it is still for the
// address the code proved. There is one taker: the code was spent by one guarded
// UPDATE.
func (s *Service) take(ctx context.Context, tx *store.Tx, r row) (finished, error) {
	var f finished
	err := tx.QueryRow(ctx, `DELETE FROM signup WHERE id = $1 AND email_key = $2 AND expires_at > $3 RETURNING id, email, email_key, family, given, family_native, given_native, password_hash, policy, invite, agreed, agreed_at`,
		r.id, r.emailKey, tx.Now()).Scan(&f.n.ID, &f.n.Email, &f.n.EmailKey, &f.n.Family, &f.n.Given, store.Text(&f.n.FamilyNative), store.Text(&f.n.GivenNative),
		&f.hash, &f.policy, store.Text(&f.invite), &f.agreed.text, store.Time(&f.agreed.at))
	if errors.Is(err, store.ErrNoRows) {
		return f, errGone
	}
	return f, err
}

// outdo turns the other sign-ups of the address into decoys: from now on they
// answer as for an address that has an account (REG-4), until their seven days
// are over.
func (s *Service) outdo(ctx context.Context, tx *store.Tx, a account.Account) error {
	rows, err := tx.Query(ctx, `UPDATE signup SET decoy = $1 WHERE email_key = $2 RETURNING id`, true, a.EmailKey)
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
		if err := s.Codes.Disarm(ctx, tx, flow, id); err != nil {
			return err
		}
	}
	return nil
}
