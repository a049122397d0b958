package consent

import (
	"context"
	"fmt"

	"genkan/internal/secret"
	"genkan/internal/store"
)

// Line is a line of the ledger as it is kept, with its contact point opened.
type Line struct {
	ID string
	Entry
	Place string // where it was given or withdrawn; "" for a sign-up before places were kept
	Actor string // who did it, if not the person
}

// Lines reads the ledger of a person, the oldest first. The contact point stays
// empty where the key does not open it.
func Lines(ctx context.Context, q store.Querier, key secret.PersonKey, person string) ([]Line, error) {
	rows, err := q.Query(ctx, `SELECT id, topic, channel, given, wording, wording_language, wording_hash, at, place, actor, sealed FROM consent WHERE person = $1 ORDER BY at, id`, person)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []Line
	for rows.Next() {
		l := Line{Entry: Entry{Person: person}}
		var sealed []byte
		if err := rows.Scan(&l.ID, &l.Topic, &l.Channel, &l.Given, &l.Wording.ID, &l.Wording.Language, &l.Wording.Hash, store.Time(&l.At),
			store.Text(&l.Place), store.Text(&l.Actor), &sealed); err != nil {
			return nil, err
		}
		if plain, err := key.Unseal(sealed, about(l.ID)); err == nil {
			l.Contact = string(plain)
		}
		out = append(out, l)
	}
	return out, rows.Err()
}

// Reseal seals the contact points of a person with another key, so that the
// proof of consent outlives the key that is destroyed with the rest. Nothing a
// line says changes.
func Reseal(ctx context.Context, tx *store.Tx, person string, from, to secret.PersonKey) error {
	lines, err := Lines(ctx, tx, from, person)
	if err != nil {
		return err
	}
	for _, l := range lines {
		sealed, err := to.Seal([]byte(l.Contact), about(l.ID))
		if err != nil {
			return fmt.Errorf("seal a consent anew: %w", err)
		}
		if _, err := tx.Exec(ctx, `UPDATE consent SET sealed = $1 WHERE id = $2`, sealed, l.ID); err != nil {
			return fmt.Errorf("seal a consent anew: %w", err)
		}
	}
	return nil
}

// about binds a sealed contact point to its line.
func about(id string) []byte { return []byte("consent " + id) }
