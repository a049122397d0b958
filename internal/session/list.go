package session

import (
	"context"
	"time"

	"genkan/internal/store"
)

// Open is a session of a person's own list (SEC-6).
type Open struct {
	ID        string
	Device    string // User-Agent, shortened
	Network   string
	CreatedAt time.Time
	UsedAt    time.Time
}

// List gives the sessions of an account that are not over, the one used last
// first. Expiry is judged here (attack 17).
func (s *Sessions) List(ctx context.Context, q store.Querier, account string) ([]Open, error) {
	now := s.db.Clock().Now()
	rows, err := q.Query(ctx, `SELECT id, device, network, created_at, used_at FROM session WHERE account = $1 AND ended_at IS NULL AND expires_at > $2 AND used_at > $3 ORDER BY used_at DESC, id LIMIT 200`,
		account, now, now.Add(-s.limits.Idle))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []Open
	for rows.Next() {
		var o Open
		if err := rows.Scan(&o.ID, store.Text(&o.Device), store.Text(&o.Network), store.Time(&o.CreatedAt), store.Time(&o.UsedAt)); err != nil {
			return nil, err
		}
		out = append(out, o)
	}
	return out, rows.Err()
}

// EndOne ends one session of an account and tells whether it was open.
func (s *Sessions) EndOne(ctx context.Context, tx *store.Tx, account, id string) (bool, error) {
	n, err := tx.Exec(ctx, `UPDATE session SET ended_at = $1 WHERE id = $2 AND account = $3 AND ended_at IS NULL`, tx.Now(), id, account)
	return n > 0, err
}
