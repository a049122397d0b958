package session

import "context"

// Count tells in how many browsers an account is signed in. Expiry is judged
// here, as Find does.
func (s *Sessions) Count(ctx context.Context, accountID string) (int, error) {
	now := s.db.Clock().Now()
	var n int
	err := s.db.QueryRow(ctx, `SELECT COUNT(*) FROM session WHERE account = $1 AND ended_at IS NULL AND expires_at > $2 AND used_at > $3`,
		accountID, now, now.Add(-s.limits.Idle)).Scan(&n)
	return n, err
}
