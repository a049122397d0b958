package passkey

import (
	"context"
	"unicode/utf8"

	"genkan/internal/audit"
	"genkan/internal/fault"
	"genkan/internal/security/factor"
	"genkan/internal/store"
	"genkan/internal/text"
)

// nameMost is how long a name may be, in characters.
const nameMost = 40

// ParseName reads the name of a passkey. An empty one gives back the maker's.
func ParseName(typed string) (string, error) {
	name := text.Clean(typed)
	if n := utf8.RuneCountInString(name); n > nameMost {
		return "", fault.New(fault.Invalid, "passkey.name.long", "n", nameMost, "m", n).On("name")
	}
	return name, nil
}

// Find gives a passkey of an account; the fault passkey.gone if there is none.
func Find(ctx context.Context, q store.Querier, accountID, id string) (Key, error) {
	keys, err := Of(ctx, q, accountID)
	if err != nil {
		return Key{}, err
	}
	for _, k := range keys {
		if k.ID == id {
			return k, nil
		}
	}
	return Key{}, errGone
}

// Rename gives a passkey another name, and tells whether it is another.
func (p *Passkeys) Rename(ctx context.Context, w Who, id, name string) (bool, error) {
	return store.Write(ctx, p.DB, func(ctx context.Context, tx *store.Tx) (bool, error) {
		k, err := Find(ctx, tx, w.Account.ID, id)
		if err != nil {
			return false, err
		}
		if name == "" {
			name = maker(&k.stored)
		}
		if name == k.Name {
			return false, nil
		}
		if _, err := factor.Rename(ctx, tx, w.Account.ID, id, name); err != nil {
			return false, err
		}
		return true, p.Audit.Add(ctx, tx, audit.Event{Kind: "passkey.renamed", Person: w.Account.ID, Actor: w.Account.ID, RequestID: w.RequestID, From: w.From,
			Before: filled(map[string]string{"passkey": k.Name}), After: filled(map[string]string{"passkey": name})})
	})
}

// Remove takes a passkey away. may decides in the transaction whether this
// factor may go: the last one is protected (X5).
func (p *Passkeys) Remove(ctx context.Context, w Who, id string, may func(ctx context.Context, tx *store.Tx, id string) error) error {
	_, err := store.Write(ctx, p.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		k, err := Find(ctx, tx, w.Account.ID, id)
		if err != nil {
			return store.None{}, err
		}
		if err := may(ctx, tx, id); err != nil {
			return store.None{}, err
		}
		if _, err := factor.Remove(ctx, tx, w.Account.ID, id); err != nil {
			return store.None{}, err
		}
		return store.None{}, p.Tell(ctx, tx, w, "removed", map[string]string{"passkey": k.Name}, nil)
	})
	return err
}
