package passkey

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"github.com/go-webauthn/webauthn/webauthn"

	"genkan/internal/secret"
	"genkan/internal/store"
)

// CeremonyLife is how long an answer is waited for.
const CeremonyLife = 5 * time.Minute

// The kinds of ceremonies. An answer to one kind is worth nothing in another.
const (
	kindCreate = "create"
	kindLogin  = "login"
	kindProve  = "prove"
)

// Asked is a ceremony that was begun: what a browser is told. Options is the
// object that PublicKeyCredential.parse…OptionsFromJSON takes.
type Asked struct {
	Ceremony string
	Options  json.RawMessage
}

// begin keeps what must be known when the answer comes. account is "" at a
// log-in, where nobody is known yet.
func (p *Passkeys) begin(ctx context.Context, kind, account string, asked any, s *webauthn.SessionData) (Asked, error) {
	options, err := json.Marshal(asked)
	if err != nil {
		return Asked{}, err
	}
	plain, err := json.Marshal(s)
	if err != nil {
		return Asked{}, err
	}
	id := secret.ID()
	sealed, err := p.Keys.Seal(plain, about(id, kind, account))
	if err != nil {
		return Asked{}, err
	}
	_, err = store.WriteGuarded(ctx, p.DB, func(ctx context.Context, tx *store.Tx) (int64, error) {
		return tx.Exec(ctx, `INSERT INTO ceremony (id, kind, account, sealed, expires_at) VALUES ($1, $2, $3, $4, $5)`,
			id, kind, store.Null(account), sealed, tx.Now().Add(CeremonyLife))
	})
	return Asked{Ceremony: id, Options: options}, err
}

// find gives a ceremony that still waits for its answer. Whose it is and what
// for is a part of the question; expiry is judged here (attack 17).
func (p *Passkeys) find(ctx context.Context, kind, account, id string) (webauthn.SessionData, error) {
	var s webauthn.SessionData
	var sealed []byte
	err := p.DB.QueryRow(ctx, `SELECT sealed FROM ceremony WHERE id = $1 AND kind = $2 AND COALESCE(account, '') = $3 AND spent_at IS NULL AND expires_at > $4`,
		id, kind, account, p.DB.Clock().Now()).Scan(&sealed)
	if errors.Is(err, store.ErrNoRows) {
		return s, errRefused
	}
	if err != nil {
		return s, err
	}
	plain, err := p.Keys.Unseal(sealed, about(id, kind, account))
	if err != nil {
		return s, err
	}
	return s, json.Unmarshal(plain, &s)
}

// spend uses a ceremony up in the transaction of what it allows: one guarded
// UPDATE, one winner. A browser that sends the same answer twice is refused.
func spend(ctx context.Context, tx *store.Tx, id string) error {
	n, err := tx.Exec(ctx, `UPDATE ceremony SET spent_at = $1 WHERE id = $2 AND spent_at IS NULL AND expires_at > $1`, tx.Now(), id)
	if err == nil && n == 0 {
		err = errRefused
	}
	return err
}

// about binds what is sealed to its row.
func about(id, kind, account string) []byte {
	return []byte("ceremony\x00" + id + "\x00" + kind + "\x00" + account)
}

// Clean removes ceremonies that are over.
func (p *Passkeys) Clean(ctx context.Context) error {
	_, err := store.WriteGuarded(ctx, p.DB, func(ctx context.Context, tx *store.Tx) (int64, error) {
		return tx.Exec(ctx, `DELETE FROM ceremony WHERE expires_at <= $1`, tx.Now())
	})
	return err
}
