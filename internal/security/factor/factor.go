package factor

import (
	"context"
	"slices"
	"time"

	"genkan/internal/secret"
	"genkan/internal/store"
)

// The methods a person can prove themselves with beside the password. All but
// Recovery are kinds of factors.
const (
	TOTP     = "totp"     // authenticator app, RFC 6238
	Passkey  = "passkey"  // passkey or security key, WebAuthn
	SMS      = "sms"      // a code to the proved mobile number
	Recovery = "recovery" // one of ten codes that were saved
)

// Factor is something an account has.
type Factor struct {
	ID        string
	Account   string
	Kind      string
	Name      string // the person's own, or the maker's; "" for none
	CreatedAt time.Time
	UsedAt    time.Time // zero: never
}

// List gives the factors of an account, the oldest first.
func List(ctx context.Context, q store.Querier, account string) ([]Factor, error) {
	rows, err := q.Query(ctx, `SELECT id, account, kind, name, created_at, used_at FROM factor WHERE account = $1 ORDER BY created_at, id`, account)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []Factor
	for rows.Next() {
		var f Factor
		if err := rows.Scan(&f.ID, &f.Account, &f.Kind, store.Text(&f.Name), store.Time(&f.CreatedAt), store.Time(&f.UsedAt)); err != nil {
			return nil, err
		}
		out = append(out, f)
	}
	return out, rows.Err()
}

// Held is what an account can be asked for.
type Held struct {
	Factors  []Factor
	Recovery int // recovery codes that are left
}

// Of gives what an account has.
func Of(ctx context.Context, q store.Querier, account string) (Held, error) {
	var h Held
	var err error
	if h.Factors, err = List(ctx, q, account); err != nil {
		return h, err
	}
	err = q.QueryRow(ctx, `SELECT COUNT(*) FROM recovery_code WHERE account = $1 AND spent_at IS NULL`, account).Scan(&h.Recovery)
	return h, err
}

// On tells whether two-step verification is on: there is a factor. Recovery
// codes alone are a way back, no factor.
func (h Held) On() bool { return len(h.Factors) > 0 }

// Has tells whether there is a factor of a kind.
func (h Held) Has(kind string) bool {
	return slices.ContainsFunc(h.Factors, func(f Factor) bool { return f.Kind == kind })
}

// Strong tells whether there is a factor other than SMS, which never does alone
// for operators and administrators (SEC-2).
func (h Held) Strong() bool { return h.Has(TOTP) || h.Has(Passkey) }

// Methods lists what may be asked for, the one used last first, recovery codes
// at the end (S2).
func (h Held) Methods() []string {
	byUse := slices.Clone(h.Factors)
	slices.SortStableFunc(byUse, func(a, b Factor) int { return b.UsedAt.Compare(a.UsedAt) })
	var out []string
	for _, f := range byUse {
		if !slices.Contains(out, f.Kind) {
			out = append(out, f.Kind)
		}
	}
	if h.Recovery > 0 && len(out) > 0 {
		out = append(out, Recovery)
	}
	return out
}

// Added is a factor to be added.
type Added struct {
	Account    string
	Kind       string
	Name       string
	Secret     []byte // totp: as SealKey gives it
	Step       int64  // totp: the step that proved it, spent at once
	Credential string // passkey: its id, base64url
	Record     []byte // passkey: the whole credential
}

// Add stores a factor. A credential that is somebody's already, or a second SMS
// factor, gives an error that store.IsUnique knows.
func Add(ctx context.Context, tx *store.Tx, id string, n Added) error {
	var step any
	if n.Kind == TOTP {
		step = n.Step
	}
	_, err := tx.Exec(ctx, `INSERT INTO factor (id, account, kind, name, secret, credential, record, step, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
		id, n.Account, n.Kind, store.Null(n.Name), n.Secret, store.Null(n.Credential), n.Record, step, tx.Now())
	return err
}

// NewID gives the id of a factor that is to be added.
func NewID() string { return secret.ID() }

// Remove takes a factor from an account and tells whether it was there.
func Remove(ctx context.Context, tx *store.Tx, account, id string) (bool, error) {
	n, err := tx.Exec(ctx, `DELETE FROM factor WHERE id = $1 AND account = $2`, id, account)
	return n > 0, err
}

// Rename gives a factor another name and tells whether it was there.
func Rename(ctx context.Context, tx *store.Tx, account, id, name string) (bool, error) {
	n, err := tx.Exec(ctx, `UPDATE factor SET name = $1 WHERE id = $2 AND account = $3`, store.Null(name), id, account)
	return n > 0, err
}
