package session

import (
	"context"

	"genkan/internal/store"
)

// Seen tells whether an account was signed in from a browser of the same kind in a
// network nearby, by a session that nobody ended: what somebody ended, perhaps
// because it was not theirs, makes nothing known. Sessions are kept for 30 days
// after their end. It is called before the new session exists.
func Seen(ctx context.Context, q store.Querier, account string, b Browser) (bool, error) {
	rows, err := q.Query(ctx, `SELECT device, network FROM session WHERE account = $1 AND ended_at IS NULL ORDER BY created_at DESC LIMIT 200`, account)
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
