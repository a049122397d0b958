package closing

import (
	"context"
	"errors"
	"time"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/consent"
	"genkan/internal/mail"
	"genkan/internal/store"
)

const (
	// skew is waited beyond the term: the clocks of nodes differ a little, and
	// nothing may be erased while another node would still let the person undo.
	skew = time.Minute

	accountsAtOnce = 100 // of one call; the next goes on
	rowsAtOnce     = 500 // of one transaction, so that other writers hardly wait
)

// many are the tables that can hold many rows of one person, emptied in steps.
// Each statement takes the account and how many rows.
func many() []string {
	return []string{
		`DELETE FROM message WHERE id IN (SELECT id FROM message WHERE account = $1 LIMIT $2)`,
		`DELETE FROM notice WHERE id IN (SELECT id FROM notice WHERE account = $1 LIMIT $2)`,
		`DELETE FROM session WHERE id IN (SELECT id FROM session WHERE account = $1 LIMIT $2)`,
		`DELETE FROM remembered WHERE id IN (SELECT id FROM remembered WHERE account = $1 LIMIT $2)`,
		`DELETE FROM login WHERE id IN (SELECT id FROM login WHERE account = $1 LIMIT $2)`,
		`DELETE FROM draft WHERE id IN (SELECT id FROM draft WHERE account = $1 LIMIT $2)`,
	}
}

// rest is everything else of one person, erased in the transaction that closes
// the account. A test holds both lists against the schema: every column that
// names a person stands in one of them, or in that test with a reason.
func rest() []string {
	return []string{
		`DELETE FROM message WHERE account = $1`,
		`DELETE FROM notice WHERE account = $1`,
		`DELETE FROM session WHERE account = $1`,
		`DELETE FROM remembered WHERE account = $1`,
		`DELETE FROM login WHERE account = $1`,
		`DELETE FROM draft WHERE account = $1`,
		`DELETE FROM password WHERE account = $1`,
		`DELETE FROM factor WHERE account = $1`,
		`DELETE FROM factor_setup WHERE account = $1`,
		`DELETE FROM recovery_code WHERE account = $1`,
		`DELETE FROM ceremony WHERE account = $1`,
		`DELETE FROM mobile WHERE account = $1`,
		`DELETE FROM mobile_change WHERE account = $1`,
		`DELETE FROM journey WHERE account = $1`,
		`DELETE FROM email_change WHERE account = $1`,
		`DELETE FROM profile WHERE account = $1`,
		`DELETE FROM affiliation WHERE account = $1`,
		`DELETE FROM company_merge_person WHERE account = $1`,
		`DELETE FROM operator_role WHERE account = $1`,
		`UPDATE company SET made_by = NULL WHERE made_by = $1`,
		`UPDATE site SET made_by = NULL WHERE made_by = $1`,
	}
}

// Run erases the accounts whose term is over, and the proof of consents whose
// own term is over. It goes in small steps and may end anywhere: the next call
// goes on. Nothing decides by it who may enter (attack 17).
func (s *Service) Run(ctx context.Context) error {
	due, err := account.Overdue(ctx, s.DB, s.due(), accountsAtOnce)
	if err != nil {
		return err
	}
	var failed error
	for _, id := range due { // one that fails does not stand in the way of the others
		failed = errors.Join(failed, s.erase(ctx, id))
	}
	return errors.Join(failed, s.forgetConsents(ctx))
}

// due is the moment accounts must have been over at.
func (s *Service) due() time.Time { return s.DB.Clock().Now().Add(-skew) }

// erase empties the large tables in steps and closes the account in the last.
func (s *Service) erase(ctx context.Context, id string) error {
	for _, statement := range many() {
		for n := int64(rowsAtOnce); n == rowsAtOnce; {
			var err error
			n, err = store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (int64, error) {
				return tx.Exec(ctx, statement, id, rowsAtOnce)
			})
			if err != nil {
				return err
			}
		}
	}
	_, err := store.Write(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) { return store.None{}, s.close(ctx, tx, id) })
	return err
}

// close is the last step: all that is left, the receipt, and the key.
func (s *Service) close(ctx context.Context, tx *store.Tx, id string) error {
	a, found, err := account.ByID(ctx, tx, id)
	if err != nil || !found {
		return err
	}
	if won, err := account.Erase(ctx, tx, id, tx.Now().Add(-skew)); err != nil || !won {
		return err // another node was first
	}
	for _, statement := range rest() {
		if _, err := tx.Exec(ctx, statement, id); err != nil {
			return err
		}
	}
	if err := s.keepConsents(ctx, tx, id); err != nil {
		return err
	}
	if err := s.receipt(ctx, tx, a); err != nil {
		return err
	}
	// Without values: from here on there is no key to seal them with.
	if err := s.Audit.Add(ctx, tx, audit.Event{Kind: "account.closed", Person: id}); err != nil {
		return err
	}
	return s.Audit.Forget(ctx, tx, id)
}

// consentKeys is how the keys of kept consents are named in the table of keys.
// No id of an account begins so.
const consentKeys = "consent/"

// keepConsents seals the contact points of the ledger with a key of their own,
// which lives for the term of the proof (decision 0022).
func (s *Service) keepConsents(ctx context.Context, tx *store.Tx, id string) error {
	from, err := s.Audit.PersonKey(ctx, tx, id)
	if errors.Is(err, audit.ErrNoKey) {
		return nil
	}
	if err != nil {
		return err
	}
	if err := s.Audit.EnsurePerson(ctx, tx, consentKeys+id); err != nil {
		return err
	}
	to, err := s.Audit.PersonKey(ctx, tx, consentKeys+id)
	if err != nil {
		return err
	}
	return consent.Reseal(ctx, tx, id, from, to)
}

// forgetConsents destroys the keys of consents whose term is over. The lines
// stay: what was agreed to and when, by somebody nobody can name.
func (s *Service) forgetConsents(ctx context.Context) error {
	_, err := store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (int64, error) {
		return tx.Exec(ctx, `DELETE FROM person_key WHERE person >= $1 AND person < $2 AND EXISTS (SELECT 1 FROM account a WHERE $1 || a.id = person_key.person AND a.state = $3 AND a.state_at <= $4)`,
			consentKeys, "consent0", account.Closed, tx.Now().Add(-s.ConsentTerm)) // "0" is the character behind "/"
	})
	return err
}

// Consents gives the ledger of a closed account, for whoever must prove that a
// consent was given. Once the term is over the contact points are empty, whether
// or not the key was destroyed already.
func (s *Service) Consents(ctx context.Context, q store.Querier, id string) ([]consent.Line, error) {
	a, _, err := account.ByID(ctx, q, id)
	if err != nil {
		return nil, err
	}
	key, err := s.Audit.PersonKey(ctx, q, consentKeys+id)
	if err != nil && !errors.Is(err, audit.ErrNoKey) {
		return nil, err
	}
	lines, err := consent.Lines(ctx, q, key, id)
	if !s.DB.Clock().Now().Before(a.StateAt.Add(s.ConsentTerm)) {
		for i := range lines {
			lines[i].Contact = ""
		}
	}
	return lines, err
}

// receipt mails what was erased and what is kept, to the address that is erased
// in this transaction. It has no copy: there is no box any more.
func (s *Service) receipt(ctx context.Context, tx *store.Tx, a account.Account) error {
	to, err := account.ParseEmail(a.Email)
	if err != nil {
		return nil // an address of other times that nobody could mail to
	}
	return s.Mail.Send(ctx, tx, mail.Mail{To: to.Address(), ToName: a.CallName(), Lang: a.Language, Plain: a.MailForm == "text",
		Letter: closedLetter(a.Handle, tx.Now().Add(s.ConsentTerm)), Ref: a.ID})
}
