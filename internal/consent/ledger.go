package consent

import (
	"context"
	"time"

	"genkan/internal/secret"
	"genkan/internal/store"
)

// Topics of the ledger. Terms and privacy are the conditions of an account; the
// others are off until chosen (PRE-1). News is promotion: the box of sign-up
// wrote that word before there were preferences, and lines of the ledger are
// never written again, so the word stays and every promotion goes by it.
const (
	Terms   = "terms"
	Privacy = "privacy"
	News    = "news"
	Update  = "update" // about products and services in use
)

// Channels of the ledger.
const (
	OfAccount = "account" // the conditions
	ByMail    = "mail"
	ByPhone   = "phone"
)

// Places where a consent is given or withdrawn.
const (
	AtSignUp      = "signup"
	AtPreferences = "preferences"
	AtUnsubscribe = "unsubscribe" // the link or button of a mail, which needs no log-in
)

// Entry is one line: a person gave or withdrew a consent.
type Entry struct {
	Person  string
	Topic   string
	Channel string
	Given   bool
	Wording Wording
	At      time.Time
	Contact string // sealed: the contact point it is about
	Place   string // where
	Actor   string // id of who did it for the person; "" for the person
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
	_, err = tx.Exec(ctx, `INSERT INTO consent (id, person, topic, channel, given, wording, wording_language, wording_hash, at, sealed, place, actor) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
		id, e.Person, e.Topic, e.Channel, e.Given, e.Wording.ID, e.Wording.Language, e.Wording.Hash, e.At, sealed, store.Null(e.Place), store.Null(e.Actor))
	return err
}
