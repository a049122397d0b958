package factor

import (
	"context"
	"errors"
	"strings"
	"time"

	"genkan/internal/secret"
	"genkan/internal/store"
)

// RememberLife is how long a browser is not asked for the second factor (SEC-6).
const RememberLife = 30 * 24 * time.Hour

// Browser is a remembered browser.
type Browser struct {
	ID        string
	Method    string // how the factor was proved in it
	Device    string // User-Agent, shortened
	Network   string
	ProvedAt  time.Time
	UsedAt    time.Time
	ExpiresAt time.Time
}

// Remember makes a browser one that is not asked for 30 days, and gives the
// token it keeps: of 256 random bits only the hash is stored. It is called in the
// transaction that spends the second factor.
func Remember(ctx context.Context, tx *store.Tx, account string, b Browser) (string, error) {
	token := secret.NewToken()
	device := strings.ToValidUTF8(b.Device[:min(len(b.Device), 200)], "")
	_, err := tx.Exec(ctx, `INSERT INTO remembered (id, token, account, proved_at, used_at, expires_at, device, network, method) VALUES ($1, $2, $3, $4, $4, $5, $6, $7, $8)`,
		secret.ID(), secret.HashToken(token), account, tx.Now(), tx.Now().Add(RememberLife), store.Null(device), store.Null(b.Network), b.Method)
	return token, err
}

// Remembered tells whether a browser is remembered for this account, when and
// how the factor was proved in it, and notes the use. Expiry is judged here
// (attack 17).
func Remembered(ctx context.Context, tx *store.Tx, account, token string) (b Browser, ok bool, err error) {
	if token == "" {
		return b, false, nil
	}
	err = tx.QueryRow(ctx, `UPDATE remembered SET used_at = $1 WHERE token = $2 AND account = $3 AND ended_at IS NULL AND expires_at > $1 RETURNING id, proved_at, method`,
		tx.Now(), secret.HashToken(token), account).Scan(&b.ID, store.Time(&b.ProvedAt), &b.Method)
	if errors.Is(err, store.ErrNoRows) {
		return b, false, nil
	}
	return b, err == nil, err
}

// Browsers lists the remembered browsers of an account, the newest first.
func Browsers(ctx context.Context, q store.Querier, account string, now time.Time) ([]Browser, error) {
	rows, err := q.Query(ctx, `SELECT id, device, network, proved_at, used_at, expires_at FROM remembered WHERE account = $1 AND ended_at IS NULL AND expires_at > $2 ORDER BY used_at DESC, id`, account, now)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []Browser
	for rows.Next() {
		var b Browser
		if err := rows.Scan(&b.ID, store.Text(&b.Device), store.Text(&b.Network), store.Time(&b.ProvedAt), store.Time(&b.UsedAt), store.Time(&b.ExpiresAt)); err != nil {
			return nil, err
		}
		out = append(out, b)
	}
	return out, rows.Err()
}

// Forget ends one remembered browser and tells whether there was one.
func Forget(ctx context.Context, tx *store.Tx, account, id string) (bool, error) {
	n, err := tx.Exec(ctx, `UPDATE remembered SET ended_at = $1 WHERE account = $2 AND id = $3 AND ended_at IS NULL`, tx.Now(), account, id)
	return n > 0, err
}

// ForgetAll ends every remembered browser of an account.
func ForgetAll(ctx context.Context, tx *store.Tx, account string) error {
	_, err := tx.Exec(ctx, `UPDATE remembered SET ended_at = $1 WHERE account = $2 AND ended_at IS NULL`, tx.Now(), account)
	return err
}
