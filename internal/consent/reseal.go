package consent

import (
	"context"
	"fmt"

	"genkan/internal/secret"
	"genkan/internal/store"
)

// Lines gives every line about a person, the oldest first, with the contact
// points that the key opens; the others are marked as erased.
func Lines(ctx context.Context, q store.Querier, key secret.PersonKey, person string) ([]Line, error) {
	lines, err := ledger(ctx, q, person)
	if err != nil {
		return nil, err
	}
	for i := range lines {
		l := &lines[i]
		plain, err := key.Unseal(l.sealed, about(l.ID))
		l.Contact, l.Erased = string(plain), err != nil
	}
	return lines, nil
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
