package session

import (
	"context"
	"time"

	"genkan/internal/secret"
	"genkan/internal/store"
)

// KnownLife is how long a browser is known after its last log-in.
const KnownLife = 365 * 24 * time.Hour

// Recognise tells whether the account was signed in from this browser before, and
// notes that it is now. It is known by the token it keeps, if it was seen within a
// year; else by a session that was not ended by anybody, from a browser of the
// same kind in a network nearby. It is called before the new session exists.
func Recognise(ctx context.Context, tx *store.Tx, account string, b Browser) (bool, error) {
	known := false
	if b.Mark != "" {
		var n int
		err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM known_browser WHERE account = $1 AND mark = $2 AND seen_at > $3`, account, secret.HashToken(b.Mark), tx.Now().Add(-KnownLife)).Scan(&n)
		if err != nil {
			return false, err
		}
		known = n > 0
	}
	if !known {
		var err error
		if known, err = seen(ctx, tx, account, b); err != nil {
			return false, err
		}
	}
	if b.Mark == "" {
		return known, nil
	}
	_, err := tx.Exec(ctx, `INSERT INTO known_browser (account, mark, seen_at) VALUES ($1, $2, $3) ON CONFLICT (account, mark) DO UPDATE SET seen_at = excluded.seen_at`,
		account, secret.HashToken(b.Mark), tx.Now())
	return known, err
}

// seen looks for an earlier session of the same kind of browser in a network
// nearby. Sessions are kept for 30 days after their end.
func seen(ctx context.Context, tx *store.Tx, account string, b Browser) (bool, error) {
	rows, err := tx.Query(ctx, `SELECT device, network FROM session WHERE account = $1 AND ended_at IS NULL ORDER BY created_at DESC LIMIT 200`, account)
	if err != nil {
		return false, err
	}
	defer rows.Close()
	found := false
	for rows.Next() {
		var device, network string
		if err := rows.Scan(store.Text(&device), store.Text(&network)); err != nil {
			return false, err
		}
		found = found || like(device, b.Device) && near(network, b.Network)
	}
	return found, rows.Err()
}
