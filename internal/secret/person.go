package secret

import (
	"errors"
	"fmt"

	"golang.org/x/crypto/chacha20poly1305"
)

// PersonKey seals the values of one person in rows that are never changed.
// Destroying it erases those values (AUD-1).
type PersonKey struct{ key []byte }

// NewPersonKey makes a key for a person and gives it with its sealed form,
// which alone is stored.
func (k *Keys) NewPersonKey(person string) (PersonKey, []byte, error) {
	key := Bytes(chacha20poly1305.KeySize)
	sealed, err := k.Seal(key, []byte("person "+person))
	if err != nil {
		return PersonKey{}, nil, err
	}
	return PersonKey{key}, sealed, nil
}

// OpenPersonKey opens a sealed person key. It opens for that person only.
func (k *Keys) OpenPersonKey(person string, sealed []byte) (PersonKey, error) {
	key, err := k.Unseal(sealed, []byte("person "+person))
	if err != nil {
		return PersonKey{}, fmt.Errorf("open person key: %w", err)
	}
	return PersonKey{key}, nil
}

// Seal encrypts plain, bound to about. The random 192-bit nonce stands in front.
func (p PersonKey) Seal(plain, about []byte) ([]byte, error) {
	a, err := chacha20poly1305.NewX(p.key)
	if err != nil {
		return nil, fmt.Errorf("seal for a person: %w", err)
	}
	nonce := Bytes(chacha20poly1305.NonceSizeX)
	return a.Seal(nonce, nonce, plain, about), nil
}

// Unseal opens what Seal sealed with the same about.
func (p PersonKey) Unseal(sealed, about []byte) ([]byte, error) {
	a, err := chacha20poly1305.NewX(p.key)
	if err != nil {
		return nil, fmt.Errorf("unseal for a person: %w", err)
	}
	if len(sealed) < chacha20poly1305.NonceSizeX {
		return nil, errors.New("unseal for a person: too short")
	}
	nonce, body := sealed[:chacha20poly1305.NonceSizeX], sealed[chacha20poly1305.NonceSizeX:]
	plain, err := a.Open(nil, nonce, body, about)
	if err != nil {
		return nil, errors.New("unseal for a person: the key does not fit or the data was changed")
	}
	return plain, nil
}
