package mail

import (
	"context"
	"encoding/json"
	"fmt"

	"genkan/internal/secret"
	"genkan/internal/store"
)

// hasCode tells whether a letter carries a code: such a letter has no copy.
func (l Letter) hasCode() bool {
	for _, b := range l.Blocks {
		if b.Kind == code {
			return true
		}
	}
	return false
}

// keep puts the copy of a letter into the person's message box (AUD-2). It is
// kept in no language, so that the box speaks the one of its page.
func (p *Post) keep(ctx context.Context, tx *store.Tx, m Mail) error {
	plain, err := json.Marshal(m.Letter)
	if err != nil {
		return fmt.Errorf("keep a copy of mail %s: %w", m.Letter.ID, err)
	}
	id := secret.OrderedID(tx.Now())
	sealed, err := p.keys.Seal(plain, aboutMessage(id))
	if err != nil {
		return fmt.Errorf("keep a copy of mail %s: %w", m.Letter.ID, err)
	}
	_, err = tx.Exec(ctx, `INSERT INTO message (id, account, letter, sealed, at) VALUES ($1, $2, $3, $4, $5)`, id, m.Person, m.Letter.ID, sealed, tx.Now())
	if err != nil {
		return fmt.Errorf("keep a copy of mail %s: %w", m.Letter.ID, err)
	}
	return nil
}

// aboutMessage binds a sealed copy to its row.
func aboutMessage(id string) []byte { return []byte("message " + id) }
