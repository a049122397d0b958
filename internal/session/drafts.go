package session

import (
	"context"
	"encoding/json"
	"errors"
	"net/url"
	"time"

	"genkan/internal/secret"
	"genkan/internal/store"
)

// draftLife is how long what was typed is kept (S8).
const draftLife = 7 * 24 * time.Hour

// Drafts keep what a person had typed when a proof was asked first (SIG-6). The
// caller leaves out passwords and codes.
type Drafts struct {
	db   *store.DB
	keys *secret.Keys
}

// NewDrafts gives the drafts of a database, sealed with keys.
func NewDrafts(db *store.DB, keys *secret.Keys) *Drafts { return &Drafts{db, keys} }

// Keep stores a form for an account and the path of its page.
func (d *Drafts) Keep(ctx context.Context, account, path string, form url.Values) (string, error) {
	plain, err := json.Marshal(form)
	if err != nil {
		return "", err
	}
	id := secret.ID()
	sealed, err := d.keys.Seal(plain, aboutDraft(id, account, path))
	if err != nil {
		return "", err
	}
	_, err = store.WriteGuarded(ctx, d.db, func(ctx context.Context, tx *store.Tx) (int64, error) {
		return tx.Exec(ctx, `INSERT INTO draft (id, account, path, sealed, expires_at) VALUES ($1, $2, $3, $4, $5)`, id, account, path, sealed, tx.Now().Add(draftLife))
	})
	return id, err
}

// Find gives a draft of that account and path; nil if there is none or it is
// too old. It stays until it expires, so that a reload loses nothing.
func (d *Drafts) Find(ctx context.Context, account, path, id string) (url.Values, error) {
	var sealed []byte
	err := d.db.QueryRow(ctx, `SELECT sealed FROM draft WHERE id = $1 AND account = $2 AND path = $3 AND expires_at > $4`, id, account, path, d.db.Clock().Now()).Scan(&sealed)
	if errors.Is(err, store.ErrNoRows) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	plain, err := d.keys.Unseal(sealed, aboutDraft(id, account, path))
	if err != nil {
		return nil, err
	}
	var form url.Values
	return form, json.Unmarshal(plain, &form)
}

// Clean removes drafts that are too old.
func (d *Drafts) Clean(ctx context.Context) error {
	_, err := store.WriteGuarded(ctx, d.db, func(ctx context.Context, tx *store.Tx) (int64, error) {
		return tx.Exec(ctx, `DELETE FROM draft WHERE expires_at <= $1`, tx.Now())
	})
	return err
}

// aboutDraft binds a sealed draft to its row.
func aboutDraft(id, account, path string) []byte {
	return []byte("draft\x00" + id + "\x00" + account + "\x00" + path)
}
