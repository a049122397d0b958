package factor

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/fault"
	"genkan/internal/secret"
	"genkan/internal/security"
	"genkan/internal/session"
	"genkan/internal/store"
)

// SetupLife is how long a set-up waits for its next step (X4).
const SetupLife = 15 * time.Minute

// setupRecovery is the kind of a set-up that only makes new recovery codes.
const setupRecovery = Recovery

var (
	errSetupOver  = fault.New(fault.Expired, "factor.setup.over").On("code")
	errCodesGone  = fault.New(fault.Expired, "factor.recovery.gone")
	errUnsaved    = fault.New(fault.Invalid, "factor.recovery.unsaved").On("saved")
	errNotOn      = fault.New(fault.Conflict, "factor.not_on")
	errTaken      = fault.New(fault.Conflict, "factor.taken")
	errNotOffered = fault.New(fault.Denied, "factor.not_offered").On("kind")
)

// Who changes the factors of their own account. Nothing a form or an address
// holds ever names an account (attack 11).
type Who struct {
	Account   string
	Session   string    // gets another token and, with it, the second factor
	ProvedAt  time.Time // of the session
	RequestID string
	Network   string // the network address, for the history and the notice
	Device    string // the browser's User-Agent, for the notice
}

// SetupParts are what set-ups are built from.
type SetupParts struct {
	Factors  *Factors
	Sessions *session.Sessions
	Audit    *audit.Log
	Notices  security.Notices
	Texts    *security.TextCodes // nil: no SMS
	// Demanded tells whether a policy wants a second factor of the account, and
	// one that is more than SMS (SEC-11). nil: of nobody.
	Demanded func(ctx context.Context, q store.Querier, account string) (bool, error)
}

// Setups turns two-step verification on, changes it and turns it off. A factor
// that was proved counts only together with a second way back: another factor,
// or ten recovery codes that the person says are saved (SEC-2). It is safe for
// concurrent use.
type Setups struct{ SetupParts }

// NewSetups gives the set-ups.
func NewSetups(p SetupParts) *Setups { return &Setups{p} }

// Proved is a factor whose holder has just shown that it works.
type Proved struct {
	Kind       string
	Name       string
	Key        []byte `json:",omitempty"` // totp
	Step       int64  `json:",omitempty"` // totp: the step that proved it, spent at once
	Credential string `json:",omitempty"` // passkey: its id, base64url
	Record     []byte `json:",omitempty"` // passkey: the whole credential
}

// Setup is a set-up that is under way. An account has one at most.
type Setup struct {
	ID     string
	Kind   string
	Proved bool     // what is missing are saved recovery codes
	Codes  []string // to be saved, as they are shown
	Until  time.Time
	factor Proved
}

// KeyText gives the key of an authenticator app as people type it.
func (s Setup) KeyText() string { return KeyText(s.factor.Key) }

// KeyURI gives what the QR code holds, see KeyURI.
func (s Setup) KeyURI(issuer, name string) string { return KeyURI(s.factor.Key, issuer, name) }

// sealedSetup is the part of a set-up that nobody may read in the database.
type sealedSetup struct {
	Factor Proved
	Codes  []string `json:",omitempty"`
}

func aboutSetup(id, account string) []byte { return []byte("factor setup " + id + " " + account) }

// Begin starts to set up an authenticator app or SMS. A set-up of the same kind
// that still waits goes on, with the same key; one of another kind ends.
// factor.not_offered: a policy keeps this kind from the account.
func (s *Setups) Begin(ctx context.Context, who Who, kind string) (Setup, error) {
	offered, err := s.Offered(ctx, s.Factors.DB, who.Account)
	if err != nil {
		return Setup{}, err
	}
	if !offered[kind] || kind == Passkey {
		return Setup{}, errNotOffered
	}
	return store.WriteGuarded(ctx, s.Factors.DB, func(ctx context.Context, tx *store.Tx) (Setup, error) {
		if err := hold(ctx, tx, who.Account); err != nil {
			return Setup{}, err
		}
		open, found, err := s.find(ctx, tx, who.Account, tx.Now())
		if err != nil || found && open.Kind == kind && !open.Proved {
			return open, err
		}
		n := Proved{Kind: kind}
		if kind == TOTP {
			n.Key = NewKey()
		}
		return s.save(ctx, tx, who.Account, n, nil)
	})
}

// hold lets the changes of one account's factors wait for one another, so that
// each decides on what the one before it left.
func hold(ctx context.Context, tx *store.Tx, account string) error {
	_, err := tx.Exec(ctx, `UPDATE account SET changed_at = changed_at WHERE id = $1`, account)
	return err
}

// save stores a set-up in the place of whatever was under way.
func (s *Setups) save(ctx context.Context, tx *store.Tx, account string, n Proved, codes []string) (Setup, error) {
	out := Setup{ID: secret.ID(), Kind: n.Kind, Proved: codes != nil, Codes: codes, Until: tx.Now().Add(SetupLife), factor: n}
	plain, err := json.Marshal(sealedSetup{n, codes})
	if err != nil {
		return out, err
	}
	sealed, err := s.Factors.Keys.Seal(plain, aboutSetup(out.ID, account))
	if err != nil {
		return out, err
	}
	_, err = tx.Exec(ctx, `INSERT INTO factor_setup (id, account, kind, sealed, proved, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
		ON CONFLICT (account) DO UPDATE SET id = excluded.id, kind = excluded.kind, sealed = excluded.sealed, proved = excluded.proved, created_at = excluded.created_at, expires_at = excluded.expires_at`,
		out.ID, account, out.Kind, sealed, out.Proved, tx.Now(), out.Until)
	return out, err
}

// Open gives the set-up of an account that is under way; false if there is none
// or it waited too long: that is judged here, by no clean-up (attack 17).
func (s *Setups) Open(ctx context.Context, account string) (Setup, bool, error) {
	return s.find(ctx, s.Factors.DB, account, s.Factors.DB.Clock().Now())
}

func (s *Setups) find(ctx context.Context, q store.Querier, account string, now time.Time) (Setup, bool, error) {
	var out Setup
	var sealed []byte
	err := q.QueryRow(ctx, `SELECT id, kind, sealed, proved, expires_at FROM factor_setup WHERE account = $1 AND expires_at > $2`, account, now).
		Scan(&out.ID, &out.Kind, &sealed, &out.Proved, store.Time(&out.Until))
	if errors.Is(err, store.ErrNoRows) {
		return Setup{}, false, nil
	}
	if err != nil {
		return Setup{}, false, err
	}
	plain, err := s.Factors.Keys.Unseal(sealed, aboutSetup(out.ID, account))
	if err != nil {
		return Setup{}, false, err
	}
	var x sealedSetup
	err = json.Unmarshal(plain, &x)
	out.factor, out.Codes = x.Factor, x.Codes
	return out, err == nil, err
}

// end takes a set-up away and tells whether it was still there: one winner,
// whatever the race.
func end(ctx context.Context, tx *store.Tx, account, id string) (bool, error) {
	n, err := tx.Exec(ctx, `DELETE FROM factor_setup WHERE id = $1 AND account = $2 AND expires_at > $3`, id, account, tx.Now())
	return n > 0, err
}

// Clean removes set-ups that waited too long.
func (s *Setups) Clean(ctx context.Context) error {
	_, err := store.WriteGuarded(ctx, s.Factors.DB, func(ctx context.Context, tx *store.Tx) (int64, error) {
		return tx.Exec(ctx, `DELETE FROM factor_setup WHERE expires_at <= $1`, tx.Now())
	})
	return err
}

// Offered tells which kinds of factors an account may set up. SMS does never
// alone where a policy demands a second factor (SEC-2).
func (s *Setups) Offered(ctx context.Context, q store.Querier, account string) (map[string]bool, error) {
	demanded, err := s.demanded(ctx, q, account)
	if err != nil {
		return nil, err
	}
	held, err := Of(ctx, q, account)
	return map[string]bool{TOTP: true, Passkey: true, SMS: s.Texts != nil && !held.Has(SMS) && (!demanded || held.Strong())}, err
}

func (s *Setups) demanded(ctx context.Context, q store.Querier, account string) (bool, error) {
	if s.Demanded == nil {
		return false, nil
	}
	return s.Demanded(ctx, q, account)
}

// person reads whose factors are changed, for the notice.
func (s *Setups) person(ctx context.Context, tx *store.Tx, who Who) (account.Account, error) {
	a, found, err := account.ByID(ctx, tx, who.Account)
	if err == nil && !found {
		err = errGone
	}
	return a, err
}

// tell appends to the history and sends the notice of a change (SEC-7).
func (s *Setups) tell(ctx context.Context, tx *store.Tx, who Who, event audit.Event, notice string) error {
	event.Person, event.Actor, event.RequestID, event.From = who.Account, who.Account, who.RequestID, who.Network
	if err := s.Audit.Add(ctx, tx, event); err != nil {
		return err
	}
	a, err := s.person(ctx, tx, who)
	if err != nil {
		return err
	}
	return s.Notices.Send(ctx, tx, security.Happened{Account: a, Kind: notice, Device: who.Device, Network: who.Network})
}
