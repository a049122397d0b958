package factor

import (
	"context"

	"genkan/internal/audit"
	"genkan/internal/fault"
	"genkan/internal/security"
	"genkan/internal/session"
	"genkan/internal/store"
)

// Finished is what became of a factor that was proved.
type Finished struct {
	Token    string // the session's new token: two factors are proved now
	Recovery bool   // nothing counts yet: recovery codes are to be saved first (X7)
}

// ProveApp judges the first code of an authenticator app and finishes its
// set-up. The key is known to whoever sees the page, so no guess is counted; the
// step that proved it is spent. Faults on "code": those of security.ParseCode,
// factor.wrong, factor.clock, and factor.setup.over for a set-up that waited too
// long or was replaced.
func (s *Setups) ProveApp(ctx context.Context, who Who, id, name, code string) (Finished, error) {
	open, found, err := s.Open(ctx, who.Account)
	if err == nil && (!found || open.ID != id || open.Kind != TOTP || open.Proved) {
		err = errSetupOver
	}
	if err != nil {
		return Finished{}, err
	}
	digits, err := security.ParseCode(code)
	if err != nil {
		return Finished{}, err
	}
	n := open.factor
	var ok bool
	if n.Step, ok = stepOf(n.Key, digits, s.Factors.DB.Clock().Now()); !ok {
		if wrongClock(n.Key, digits, s.Factors.DB.Clock().Now(), true) {
			return Finished{}, errClock
		}
		return Finished{}, errWrong
	}
	n.Name = name
	return store.WriteGuarded(ctx, s.Factors.DB, func(ctx context.Context, tx *store.Tx) (Finished, error) {
		if err := hold(ctx, tx, who.Account); err != nil {
			return Finished{}, err
		}
		if mine, err := end(ctx, tx, who.Account, id); err != nil || !mine {
			return Finished{}, or(err, errSetupOver)
		}
		return s.Finish(ctx, tx, who, n)
	})
}

// or gives an error of the database, or else the fault that is the answer.
func or(err error, answer *fault.Fault) error {
	if err != nil {
		return err
	}
	return answer
}

// Finish makes a factor that was just proved count, if the account has a second
// way back: another factor, or recovery codes. Without one it draws ten codes
// and waits until the person has saved them (Confirm): Finished.Recovery says so
// and the page leads to /security/recovery. The transaction is the caller's, the
// one that spent the proof; everything in it happens or nothing does. The fault
// factor.taken says that the credential is somebody's already.
func (s *Setups) Finish(ctx context.Context, tx *store.Tx, who Who, n Proved) (Finished, error) {
	if err := hold(ctx, tx, who.Account); err != nil {
		return Finished{}, err
	}
	held, err := Of(ctx, tx, who.Account)
	if err != nil {
		return Finished{}, err
	}
	if !held.On() && held.Recovery == 0 {
		_, err := s.save(ctx, tx, who.Account, n, NewRecoveryCodes())
		return Finished{Recovery: true}, err
	}
	if err := s.add(ctx, tx, who, n); err != nil {
		return Finished{}, err
	}
	token, err := s.renew(ctx, tx, who)
	return Finished{Token: token}, err
}

// add stores a factor, with its line in the history and its notice.
func (s *Setups) add(ctx context.Context, tx *store.Tx, who Who, n Proved) error {
	id := NewID()
	a := Added{Account: who.Account, Kind: n.Kind, Name: n.Name, Step: n.Step, Credential: n.Credential, Record: n.Record}
	if n.Kind == TOTP {
		var err error
		if a.Secret, err = SealKey(s.Factors.Keys, id, n.Key); err != nil {
			return err
		}
	}
	if err := Add(ctx, tx, id, a); err != nil {
		if store.IsUnique(err) {
			return errTaken.Because(err)
		}
		return err
	}
	if n.Kind == Passkey {
		return s.tell(ctx, tx, who, audit.Event{Kind: "passkey.added", After: named(n.Name)}, "passkey_added")
	}
	return s.tell(ctx, tx, who, audit.Event{Kind: "factor.added", After: map[string]string{"method": n.Kind}}, "factor_added_"+n.Kind)
}

// named is the name of a passkey as a value of the history.
func named(name string) map[string]string {
	if name == "" {
		return nil
	}
	return map[string]string{"passkey": name}
}

// renew gives the session another token: it has proved two factors now. The
// older of the two proofs counts (SIG-6).
func (s *Setups) renew(ctx context.Context, tx *store.Tx, who Who) (string, error) {
	return s.Sessions.Renew(ctx, tx, who.Session, session.Proof{Factors: 2, At: who.ProvedAt})
}

// NewCodes draws ten recovery codes that replace those of the account once the
// person has saved them. factor.not_on: there is nothing they would be a way
// back to.
func (s *Setups) NewCodes(ctx context.Context, who Who) error {
	_, err := store.WriteGuarded(ctx, s.Factors.DB, func(ctx context.Context, tx *store.Tx) (Setup, error) {
		if err := hold(ctx, tx, who.Account); err != nil {
			return Setup{}, err
		}
		held, err := Of(ctx, tx, who.Account)
		if err == nil && !held.On() {
			err = errNotOn
		}
		if err != nil {
			return Setup{}, err
		}
		return s.save(ctx, tx, who.Account, Proved{Kind: setupRecovery}, NewRecoveryCodes())
	})
	return err
}

// Confirm ends a set-up whose recovery codes the person has saved: from now on
// they count, and so does the factor they wait for. It gives the session's new
// token. factor.recovery.unsaved (field "saved"): the box is not ticked;
// factor.recovery.gone: nothing waits, or it waited too long.
func (s *Setups) Confirm(ctx context.Context, who Who, id string, saved bool) (string, error) {
	open, found, err := s.Open(ctx, who.Account)
	switch {
	case err != nil:
		return "", err
	case !found || open.ID != id || !open.Proved:
		return "", errCodesGone
	case !saved:
		return "", errUnsaved
	}
	return store.WriteGuarded(ctx, s.Factors.DB, func(ctx context.Context, tx *store.Tx) (string, error) {
		if err := hold(ctx, tx, who.Account); err != nil {
			return "", err
		}
		if mine, err := end(ctx, tx, who.Account, id); err != nil || !mine {
			return "", or(err, errCodesGone)
		}
		if err := s.keepCodes(ctx, tx, who, open); err != nil {
			return "", err
		}
		return s.renew(ctx, tx, who)
	})
}

// keepCodes stores the recovery codes, and the factor they were drawn for.
func (s *Setups) keepCodes(ctx context.Context, tx *store.Tx, who Who, open Setup) error {
	if open.Kind == setupRecovery {
		held, err := Of(ctx, tx, who.Account)
		if err == nil && !held.On() { // it was switched off meanwhile
			err = errCodesGone
		}
		if err != nil {
			return err
		}
	} else if err := s.add(ctx, tx, who, open.factor); err != nil {
		return err
	}
	if err := s.Factors.SaveRecoveryCodes(ctx, tx, who.Account, open.Codes); err != nil {
		return err
	}
	return s.made(ctx, tx, who, open)
}

// made notes new codes. Those that came with a factor are told of with it.
func (s *Setups) made(ctx context.Context, tx *store.Tx, who Who, open Setup) error {
	event := audit.Event{Kind: "recovery.made"}
	if open.Kind == setupRecovery {
		return s.tell(ctx, tx, who, event, "recovery_made")
	}
	event.Person, event.Actor, event.RequestID, event.From = who.Account, who.Account, who.RequestID, who.Network
	return s.Audit.Add(ctx, tx, event)
}
