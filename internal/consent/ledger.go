package consent

import (
	"context"
	"time"

	"genkan/internal/secret"
	"genkan/internal/store"
)

// Topics of the ledger. Terms and privacy are the conditions of an account;
// news is promotion, always off until chosen (PRE-1).
const (
	Terms   = "terms"
	Privacy = "privacy"
	News    = "news"
)

// Entry is one line: a person gave or withdrew a consent.
type Entry struct {
	Person  string
	Topic   string
	Channel string // "account" for the conditions, else "mail" or "phone"
	Given   bool
	Wording Wording
	At      time.Time
	Contact string // sealed: the contact point it is about
}

// Keys gives the key a person's values are sealed with, so that erasing the
// person erases the value and the line stays (AUD-1).
type Keys interface {
	PersonKey(ctx context.Context, q store.Querier, person string) (secret.PersonKey, error)
}

// Record appends a line.
func Record(ctx context.Context, tx *store.Tx, keys Keys, e Entry) error {
	key, err := keys.PersonKey(ctx, tx, e.Person)
	if err != nil {
		return err
	}
	id := secret.OrderedID(tx.Now())
	sealed, err := key.Seal([]byte(e.Contact), about(id))
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		id, e.Person, e.Topic, e.Channel, e.Given, e.Wording.ID, e.Wording.Language, e.Wording.Hash, e.At, sealed)
	return err
}
