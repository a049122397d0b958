package mail

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"genkan/internal/store"
)

// Copy is a letter in a person's message box.
type Copy struct {
	ID     string
	Letter Letter
	At     time.Time
	ReadAt time.Time // zero: not yet
}

// Copies gives the newest letters in a person's box, the newest first; limit 0
// gives all.
func (p *Post) Copies(ctx context.Context, q store.Querier, person string, limit int) ([]Copy, error) {
	if limit <= 0 {
		limit = 1 << 30
	}
	rows, err := q.Query(ctx, `SELECT id, sealed, at, read_at FROM message WHERE account = $1 ORDER BY id DESC LIMIT $2`, person, limit)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []Copy
	for rows.Next() {
		var c Copy
		var sealed []byte
		if err := rows.Scan(&c.ID, &sealed, store.Time(&c.At), store.Time(&c.ReadAt)); err != nil {
			return nil, err
		}
		plain, err := p.keys.Unseal(sealed, aboutMessage(c.ID))
		if err != nil {
			return nil, fmt.Errorf("open a copy of mail: %w", err)
		}
		if err := json.Unmarshal(plain, &c.Letter); err != nil {
			return nil, fmt.Errorf("read a copy of mail: %w", err)
		}
		out = append(out, c)
	}
	return out, rows.Err()
}
