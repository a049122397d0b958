package secret

import (
	"bytes"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"github.com/tink-crypto/tink-go/v2/aead"
	"github.com/tink-crypto/tink-go/v2/insecurecleartextkeyset"
	"github.com/tink-crypto/tink-go/v2/keyset"
	"github.com/tink-crypto/tink-go/v2/tink"
)

// Keys is the installation's key file (RUN-7): an AEAD keyset that seals what
// rests in the database, and master secrets from which MAC keys are derived,
// the first being the current one. It is safe for concurrent use.
type Keys struct {
	id      string
	masters [][]byte
	handle  *keyset.Handle
	aead    tink.AEAD
}

// keyFile is the file's form. The whole file is secret.
type keyFile struct {
	ID      string          `json:"id"`
	Masters []string        `json:"masters"` // base64, the current one first
	Seal    json.RawMessage `json:"seal"`    // Tink keyset
}

// NewKeys makes fresh keys in memory. No two calls share anything (attack 19).
func NewKeys() (*Keys, error) {
	h, err := keyset.NewHandle(aead.XChaCha20Poly1305KeyTemplate())
	if err != nil {
		return nil, fmt.Errorf("make sealing key: %w", err)
	}
	return newKeys(ID(), [][]byte{Bytes(32)}, h)
}

func newKeys(id string, masters [][]byte, h *keyset.Handle) (*Keys, error) {
	a, err := aead.New(h)
	if err != nil {
		return nil, fmt.Errorf("use sealing key: %w", err)
	}
	return &Keys{id: id, masters: masters, handle: h, aead: a}, nil
}

// OpenKeys reads a key file. The error is fs.ErrNotExist if there is none.
func OpenKeys(path string) (*Keys, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read key file: %w", err)
	}
	return ParseKeys(b)
}

// ParseKeys reads the content of a key file.
func ParseKeys(b []byte) (*Keys, error) {
	var f keyFile
	if err := json.Unmarshal(b, &f); err != nil {
		return nil, fmt.Errorf("read key file: not a key file of this program")
	}
	h, err := insecurecleartextkeyset.Read(keyset.NewJSONReader(bytes.NewReader(f.Seal)))
	if err != nil {
		return nil, fmt.Errorf("read key file: its sealing keys cannot be used")
	}
	masters := make([][]byte, len(f.Masters))
	for i, m := range f.Masters {
		if masters[i], err = base64.StdEncoding.DecodeString(m); err != nil || len(masters[i]) != 32 {
			return nil, fmt.Errorf("read key file: its master secrets cannot be used")
		}
	}
	if f.ID == "" || len(masters) == 0 {
		return nil, errors.New("read key file: it is incomplete")
	}
	return newKeys(f.ID, masters, h)
}

// CreateKeys makes fresh keys and writes them to a new file that only the
// owner can read. It fails with fs.ErrExist rather than overwrite: losing a
// key file loses everything sealed with it.
func CreateKeys(path string) (*Keys, error) {
	k, err := NewKeys()
	if err != nil {
		return nil, err
	}
	return k, k.writeNew(path)
}

// writeNew lets the file appear under its name only when it is whole: a crash
// in between must not leave half a key file.
func (k *Keys) writeNew(path string) error {
	b, err := k.marshal()
	if err != nil {
		return err
	}
	part := path + "." + ID()
	f, err := os.OpenFile(part, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return fmt.Errorf("write key file: %w", err)
	}
	defer os.Remove(part)
	_, err = f.Write(b)
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("write key file: %w", err)
	}
	// A link fails if the name is taken, so two first starts cannot both win.
	if err := os.Link(part, path); err != nil {
		return fmt.Errorf("write key file: %w", err)
	}
	return nil
}

func (k *Keys) marshal() ([]byte, error) {
	var seal bytes.Buffer
	if err := insecurecleartextkeyset.Write(k.handle, keyset.NewJSONWriter(&seal)); err != nil {
		return nil, fmt.Errorf("write sealing keys: %w", err)
	}
	f := keyFile{ID: k.id, Seal: seal.Bytes()}
	for _, m := range k.masters {
		f.Masters = append(f.Masters, base64.StdEncoding.EncodeToString(m))
	}
	return json.MarshalIndent(f, "", "  ")
}

// ID names the keys; the database remembers it, so that a node with other keys
// refuses to start (RUN-7).
func (k *Keys) ID() string { return k.id }

// Seal encrypts and authenticates plain, bound to about: only Unseal with the
// same about opens it.
func (k *Keys) Seal(plain, about []byte) ([]byte, error) {
	b, err := k.aead.Encrypt(plain, about)
	if err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}
	return b, nil
}

// Unseal opens what Seal sealed, with any key of the set. The error says
// nothing about the content.
func (k *Keys) Unseal(sealed, about []byte) ([]byte, error) {
	b, err := k.aead.Decrypt(sealed, about)
	if err != nil {
		return nil, errors.New("unseal: the keys do not fit or the data was changed")
	}
	return b, nil
}

// MAC gives 32 bytes of HMAC-SHA-256 over the parts under a key that only this
// purpose has. Parts are length-prefixed, so moving a byte from one to the next
// changes the result.
func (k *Keys) MAC(purpose string, parts ...[]byte) []byte {
	return mac(k.masters[0], purpose, parts)
}

// VerifyMAC tells whether tag is the MAC of the parts under the current or an
// earlier master secret.
func (k *Keys) VerifyMAC(tag []byte, purpose string, parts ...[]byte) bool {
	for _, m := range k.masters {
		if Equal(tag, mac(m, purpose, parts)) {
			return true
		}
	}
	return false
}

func mac(master []byte, purpose string, parts [][]byte) []byte {
	key, err := hkdf.Key(sha256.New, master, nil, "genkan "+purpose, 32)
	if err != nil {
		panic("hkdf: " + err.Error()) // only for lengths over 8160 bytes
	}
	h := hmac.New(sha256.New, key)
	var n [8]byte
	for _, p := range parts {
		binary.BigEndian.PutUint64(n[:], uint64(len(p)))
		h.Write(n[:])
		h.Write(p)
	}
	return h.Sum(nil)
}
