package support

import (
	"context"
	"errors"
	"time"

	"genkan/internal/fault"
	"genkan/internal/secret"
	"genkan/internal/store"
)

// InviteLife is how long a set-up link works (SUP-7).
const InviteLife = 24 * time.Hour

// Invite is a set-up link's secret, given once; only its hash is stored.
type Invite struct {
	Token string
	Until time.Time
}

// NewInvite makes a one-time set-up link for an operator in a role.
func NewInvite(ctx context.Context, tx *store.Tx, role string) (Invite, error) {
	in := Invite{Token: secret.NewToken(), Until: tx.Now().Add(InviteLife)}
	_, err := tx.Exec(ctx, `INSERT INTO operator_invite (id, token, role, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)`,
		secret.ID(), secret.HashToken(in.Token), role, tx.Now(), in.Until)
	return in, err
}

// errInvite says alike that a link is unknown, used or too old.
var errInvite = fault.New(fault.Expired, "setup.gone")

// FindInvite gives the id of a link that still works.
func FindInvite(ctx context.Context, q store.Querier, token string, now time.Time) (string, error) {
	var id string
	err := q.QueryRow(ctx, `SELECT id FROM operator_invite WHERE token = $1 AND spent_at IS NULL AND expires_at > $2`, secret.HashToken(token), now).Scan(&id)
	if errors.Is(err, store.ErrNoRows) {
		return "", errInvite
	}
	return id, err
}

// SpendInvite uses a link up for an account and gives it the link's role: one
// guarded UPDATE, one winner.
func SpendInvite(ctx context.Context, tx *store.Tx, id, account string) error {
	var role string
	err := tx.QueryRow(ctx, `UPDATE operator_invite SET spent_at = $1, spent_by = $2 WHERE id = $3 AND spent_at IS NULL AND expires_at > $1 RETURNING role`, tx.Now(), account, id).Scan(&role)
	if errors.Is(err, store.ErrNoRows) {
		return errInvite
	}
	if err != nil {
		return err
	}
	_, err = give(ctx, tx, account, role)
	return err
}

// Roles lists an account's operator roles.
func Roles(ctx context.Context, q store.Querier, account string) ([]string, error) {
	rows, err := q.Query(ctx, `SELECT role FROM operator_role WHERE account = $1 ORDER BY role`, account)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var role string
		if err := rows.Scan(&role); err != nil {
			return nil, err
		}
		out = append(out, role)
	}
	return out, rows.Err()
}

// Any tells whether there is an operator at all, or a link that still works.
func Any(ctx context.Context, q store.Querier, now time.Time) (operator, invited bool, err error) {
	var o, i int
	err = q.QueryRow(ctx, `SELECT (SELECT COUNT(*) FROM operator_role), (SELECT COUNT(*) FROM operator_invite WHERE spent_at IS NULL AND expires_at > $1)`, now).Scan(&o, &i)
	return o > 0, i > 0, err
}
