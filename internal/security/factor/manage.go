package factor

import (
	"context"
	"errors"
	"slices"
	"unicode/utf8"

	"genkan/internal/audit"
	"genkan/internal/fault"
	"genkan/internal/security"
	"genkan/internal/store"
	"genkan/internal/text"
)

// NameLength is how many characters the name of a factor may have.
const NameLength = 40

var (
	errGone          = fault.New(fault.NotFound, "factor.gone")
	errLast          = fault.New(fault.Conflict, "factor.last")
	errPasswordFirst = fault.New(fault.Conflict, "factor.password_first")
)

// ParseName reads what a person calls a factor; it may be empty. Faults on
// "name": factor.name.too_long (n, m), factor.name.characters (char).
func ParseName(typed string) (string, error) {
	s := text.CollapseSpaces(text.Clean(typed))
	if c, unsafe := text.FirstUnsafe(s); unsafe {
		return "", fault.New(fault.Invalid, "factor.name.characters", "char", text.Shown(c)).On("name")
	}
	if m := utf8.RuneCountInString(s); m > NameLength {
		return "", fault.New(fault.Invalid, "factor.name.too_long", "n", NameLength, "m", m).On("name")
	}
	return s, nil
}

// Removal is what taking a factor away would do, for the page that asks first.
type Removal struct {
	Factor Factor
	Last   bool  // two-step verification is off then, and recovery codes and remembered browsers end
	Why    error // not nil: it is refused, see Remove
}

// Removal tells what Remove would do. factor.gone: the account has no such
// factor.
func (s *Setups) Removal(ctx context.Context, q store.Querier, account, id string) (Removal, error) {
	held, err := Of(ctx, q, account)
	if err != nil {
		return Removal{}, err
	}
	i := slices.IndexFunc(held.Factors, func(f Factor) bool { return f.ID == id })
	if i < 0 {
		return Removal{}, errGone
	}
	out := Removal{Factor: held.Factors[i], Last: len(held.Factors) == 1}
	left := Held{Factors: slices.Delete(slices.Clone(held.Factors), i, i+1)}
	demanded, err := s.demanded(ctx, q, account)
	if err != nil {
		return out, err
	}
	if demanded && !left.Strong() {
		out.Why = errLast
		return out, nil
	}
	if out.Last {
		out.Why, err = longEnough(ctx, q, account)
	}
	return out, err
}

// longEnough gives factor.password_first where the password was accepted only
// beside a second factor (REG-7).
func longEnough(ctx context.Context, q store.Querier, account string) (refusal, err error) {
	var policy string
	err = q.QueryRow(ctx, `SELECT policy FROM password WHERE account = $1`, account).Scan(&policy)
	if errors.Is(err, store.ErrNoRows) {
		return nil, nil
	}
	if err == nil && policy == security.PolicyGuidelineFactor {
		return errPasswordFirst, nil
	}
	return nil, err
}

// PasswordAlone tells whether an account has a password that was accepted only
// beside a second factor and has no factor any more: all were reset (SEC-8).
func PasswordAlone(ctx context.Context, q store.Querier, account string) (bool, error) {
	refusal, err := longEnough(ctx, q, account)
	if err != nil || refusal == nil {
		return false, err
	}
	held, err := Of(ctx, q, account)
	return !held.On(), err
}

// Remove takes a factor from its account and tells whether two-step verification
// is off now: with the last factor its recovery codes and the remembered browsers
// go. Faults: factor.gone; factor.last where a policy demands a factor and no
// other one but SMS is left (SEC-11); factor.password_first where the password is
// too short to stand alone (REG-7).
func (s *Setups) Remove(ctx context.Context, who Who, id string) (off bool, err error) {
	return store.WriteGuarded(ctx, s.Factors.DB, func(ctx context.Context, tx *store.Tx) (bool, error) {
		return s.RemoveWithin(ctx, tx, who, id)
	})
}

// RemoveWithin is Remove in a transaction of the caller.
func (s *Setups) RemoveWithin(ctx context.Context, tx *store.Tx, who Who, id string) (off bool, err error) {
	r, err := s.MayRemove(ctx, tx, who.Account, id)
	if err != nil {
		return false, err
	}
	if found, err := Remove(ctx, tx, who.Account, id); err != nil || !found {
		return false, or(err, errGone)
	}
	event, notice := audit.Event{Kind: "factor.removed", Before: map[string]string{"method": r.Factor.Kind}}, "factor_removed_"+r.Factor.Kind
	if r.Factor.Kind == Passkey {
		event, notice = audit.Event{Kind: "passkey.removed", Before: named(r.Factor.Name)}, "passkey_removed"
	}
	if r.Last {
		notice = "two_step_off"
	}
	return r.Last, s.tell(ctx, tx, who, event, notice)
}

// MayRemove decides whether a factor may go, and ends what goes with the last
// one: recovery codes and remembered browsers. The caller removes the factor in
// the same transaction. Faults are those of Remove.
func (s *Setups) MayRemove(ctx context.Context, tx *store.Tx, account, id string) (Removal, error) {
	if err := hold(ctx, tx, account); err != nil {
		return Removal{}, err
	}
	r, err := s.Removal(ctx, tx, account, id)
	if err == nil {
		err = r.Why
	}
	if err != nil || !r.Last {
		return r, err
	}
	if _, err := tx.Exec(ctx, `DELETE FROM recovery_code WHERE account = $1`, account); err != nil {
		return r, err
	}
	return r, ForgetAll(ctx, tx, account)
}

// Rename gives a factor another name, "" for none. factor.gone: the account has
// no such factor.
func (s *Setups) Rename(ctx context.Context, who Who, id, name string) error {
	_, err := store.WriteGuarded(ctx, s.Factors.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		if found, err := Rename(ctx, tx, who.Account, id, name); err != nil || !found {
			return store.None{}, or(err, errGone)
		}
		return store.None{}, s.Audit.Add(ctx, tx, audit.Event{Kind: "factor.renamed", Person: who.Account, Actor: who.Account, RequestID: who.RequestID, From: who.Network})
	})
	return err
}
