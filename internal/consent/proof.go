package consent

import (
	"context"
	"encoding/hex"
	"errors"
	"time"

	"genkan/internal/audit"
	"genkan/internal/store"
)

// State is the newest line of a topic and channel: what holds now.
type State struct {
	Topic   string
	Channel string
	Given   bool
	At      time.Time
}

// Latest gives what holds for a person now. A topic and channel without a line
// was never chosen, which is off (PRE-1).
func Latest(ctx context.Context, q store.Querier, person string) ([]State, error) {
	rows, err := q.Query(ctx, `SELECT topic, channel, given, at FROM (
			SELECT topic, channel, given, at, ROW_NUMBER() OVER (PARTITION BY topic, channel ORDER BY at DESC, id DESC) AS nth FROM consent WHERE person = $1
		) AS line WHERE nth = 1 ORDER BY topic, channel`, person)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []State
	for rows.Next() {
		var s State
		if err := rows.Scan(&s.Topic, &s.Channel, &s.Given, store.Time(&s.At)); err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, rows.Err()
}

// Line is one line of the ledger as a proof of it is exported (PRE-2). Others
// script against its JSON.
type Line struct {
	ID          string    `json:"id"`
	Topic       string    `json:"topic"`
	Channel     string    `json:"channel"`
	Given       bool      `json:"given"`
	Wording     string    `json:"wording"`
	Language    string    `json:"language"`
	WordingHash string    `json:"wording_sha256"` // hexadecimal
	At          time.Time `json:"at"`
	Place       string    `json:"place,omitempty"`
	Actor       string    `json:"actor,omitempty"` // "" for the person
	Contact     string    `json:"contact,omitempty"`
	Erased      bool      `json:"erased,omitempty"` // the person's key is destroyed, and the contact point with it
	sealed      []byte
}

// Proof gives every line about a person, oldest first, with the contact points
// unsealed.
func Proof(ctx context.Context, q store.Querier, keys Keys, person string) ([]Line, error) {
	// The key first: SQLite inside a transaction has one connection.
	key, err := keys.PersonKey(ctx, q, person)
	erased := errors.Is(err, audit.ErrNoKey)
	if err != nil && !erased {
		return nil, err
	}
	lines, err := ledger(ctx, q, person)
	if err != nil {
		return nil, err
	}
	for i := range lines {
		l := &lines[i]
		if l.Erased = erased; erased {
			continue
		}
		plain, err := key.Unseal(l.sealed, about(l.ID))
		if err != nil {
			return nil, err
		}
		l.Contact = string(plain)
	}
	return lines, nil
}

func ledger(ctx context.Context, q store.Querier, person string) ([]Line, error) {
	rows, err := q.Query(ctx, `SELECT id, topic, channel, given, wording, wording_language, wording_hash, at, place, actor, sealed FROM consent WHERE person = $1 ORDER BY at, id`, person)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []Line
	for rows.Next() {
		var l Line
		var hash []byte
		err := rows.Scan(&l.ID, &l.Topic, &l.Channel, &l.Given, &l.Wording, &l.Language, &hash, store.Time(&l.At), store.Text(&l.Place), store.Text(&l.Actor), &l.sealed)
		if err != nil {
			return nil, err
		}
		l.WordingHash = hex.EncodeToString(hash)
		out = append(out, l)
	}
	return out, rows.Err()
}

// about binds a sealed contact point to its line.
func about(id string) []byte { return []byte("consent " + id) }
