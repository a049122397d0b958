package security

import (
	"context"
	"errors"
	"time"

	"genkan/internal/account"
	"genkan/internal/fault"
	"genkan/internal/limit"
	"genkan/internal/secret"
	"genkan/internal/store"
)

// GuessSlow is the growing wait after wrong passwords for one typed e-mail
// address, account or not (SIG-2, SIG-3): five are free, then 1, 2, 4 … up to
// 15 minutes. Nobody is locked out for good.
var GuessSlow = limit.Slow{Name: "password", Free: 5, First: time.Minute, Most: 15 * time.Minute, Forget: 24 * time.Hour}

// NetworkSlow is the same for one network: far more are free, because an office
// of hundreds stands behind one address, and the waits are short.
var NetworkSlow = limit.Slow{Name: "password-network", Free: 100, First: 10 * time.Second, Most: 2 * time.Minute, Forget: time.Hour}

// Passwords makes and verifies password hashes.
type Passwords struct {
	hasher *secret.Hasher
	keys   *secret.Keys
}

// NewPasswords gives the maker of password hashes.
func NewPasswords(h *secret.Hasher, keys *secret.Keys) *Passwords { return &Passwords{h, keys} }

// Hash makes the hash of an accepted password. All hashes of one e-mail address
// share a salt, so that a log-in costs one hash whatever it is compared with
// (REG-13): that of the account's hash if there is one (like), else one made of
// the address under a key. Nothing is looked up for it, so two sign-ups of one
// address at the same moment cannot draw different ones.
func (p *Passwords) Hash(ctx context.Context, pw Password, emailKey, like string) (string, error) {
	salt := p.keys.MAC("password salt", []byte(emailKey))[:secret.SaltLength]
	if like != "" {
		var err error
		if salt, err = secret.SaltOf(like); err != nil {
			return "", err
		}
	}
	return p.hasher.Hash(ctx, pw.Bytes(), salt)
}

// Busy gives the fault of a full queue of hashes, or nil. A flow asks first, so
// that who is refused costs nothing.
func (p *Passwords) Busy() error { return p.hasher.Busy() }

// Verify tells for each hash whether it is the hash of what was typed. It costs
// one hash, also for no hashes at all (SIG-2). It refuses to run without a
// permit of the limiter (attack 9).
func (p *Passwords) Verify(ctx context.Context, permit limit.Permit, typed Password, hashes ...string) ([]bool, error) {
	if !permit.Valid() {
		return nil, fault.New(fault.Internal, "password.uncounted")
	}
	return p.hasher.Compare(ctx, typed.Bytes(), hashes...)
}

// SetPassword stores the hash of an account's password and the policy it was
// judged by.
func SetPassword(ctx context.Context, tx *store.Tx, account, hash, policy string) error {
	_, err := tx.Exec(ctx, `INSERT INTO password (account, hash, policy, set_at) VALUES ($1, $2, $3, $4)
		ON CONFLICT (account) DO UPDATE SET hash = excluded.hash, policy = excluded.policy, set_at = excluded.set_at`, account, hash, policy, tx.Now())
	return err
}

// StillHolds tells, in the transaction of what a judged password allows, whether
// it is still the account's: a change that commits between judging and allowing
// would otherwise let the old one in (attack 16). It is a guarded UPDATE and not
// a look, so that the two wait for each other.
func StillHolds(ctx context.Context, tx *store.Tx, account, hash string) (bool, error) {
	n, err := tx.Exec(ctx, `UPDATE password SET set_at = set_at WHERE account = $1 AND hash = $2`, account, hash)
	return n > 0, err
}

// Holder is whose password an e-mail address has.
type Holder struct {
	Account  string
	State    string // the account's
	StateAt  time.Time
	Language string
	Hash     string
}

// Enters tells whether the right password lets in: the account is active, or
// closing within its term, which leads to the page that can undo it (SEC-9).
func (h Holder) Enters(now time.Time) bool {
	return h.State == account.Active || h.State == account.Closing && !account.Over(h.State, h.StateAt, now)
}

// HolderOf finds the password of an e-mail address in one read, so that known
// and unknown addresses cost the same. Without an account all is empty.
func HolderOf(ctx context.Context, q store.Querier, emailKey string) (Holder, error) {
	var h Holder
	err := q.QueryRow(ctx, `SELECT a.id, a.state, a.state_at, a.language, p.hash FROM account a JOIN password p ON p.account = a.id WHERE a.email_key = $1`, emailKey).
		Scan(&h.Account, &h.State, store.Time(&h.StateAt), &h.Language, &h.Hash)
	if errors.Is(err, store.ErrNoRows) {
		return Holder{}, nil
	}
	return h, err
}
