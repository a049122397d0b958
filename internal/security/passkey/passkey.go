package passkey

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/netip"
	"net/url"
	"time"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/fault"
	"genkan/internal/secret"
	"genkan/internal/security"
	"genkan/internal/store"
)

// Parts are what passkeys are built from.
type Parts struct {
	DB      *store.DB
	Keys    *secret.Keys
	Audit   *audit.Log
	Notices security.Notices
	Public  *url.URL // the public address: its host is what passkeys are bound to
	Brand   string
}

// Passkeys runs the ceremonies. It is safe for concurrent use.
type Passkeys struct {
	Parts
	rp     *webauthn.WebAuthn // nil: this site cannot have passkeys
	origin string
}

// errRefused is the one answer to everything a passkey may answer wrongly: an
// unknown credential, another account's, another origin, a ceremony that is
// over, used or somebody else's (attack 33). It tells nothing apart.
var errRefused = fault.New(fault.Invalid, "passkey.refused")

// errOff answers where the public address has no name a passkey could be bound
// to: WebAuthn knows domains, no numbers.
var errOff = fault.New(fault.Invalid, "passkey.off")

// New gives the passkeys of a site. Its only origin is the public address.
func New(p Parts) (*Passkeys, error) {
	out := &Passkeys{Parts: p, origin: p.Public.Scheme + "://" + p.Public.Host}
	if _, err := netip.ParseAddr(p.Public.Hostname()); err == nil {
		return out, nil
	}
	var err error
	out.rp, err = webauthn.New(&webauthn.Config{
		RPID: p.Public.Hostname(), RPDisplayName: p.Brand, RPOrigins: []string{out.origin},
		AttestationPreference: protocol.PreferNoAttestation,
		// Password managers answer more than they were asked; nothing here reads it.
		ExtensionsUnsolicitedOutputPolicy: protocol.UnsolicitedOutputPolicyIgnore,
	})
	if err != nil {
		return nil, fmt.Errorf("passkeys of %s: %w", p.Public.Hostname(), err)
	}
	return out, nil
}

// Off tells that this site cannot have passkeys: its address is a number.
func (p *Passkeys) Off() bool { return p.rp == nil }

// Domain is what passkeys are bound to, the RP ID of WebAuthn.
func (p *Passkeys) Domain() string { return p.Public.Hostname() }

// Key is a passkey or security key of an account.
type Key struct {
	ID         string
	Name       string // the person's own, or the maker's; "" for none
	Credential string // its id, base64url
	Synced     bool   // it may live on several devices
	Portable   bool   // it was made in a device that can be carried: a security key
	CreatedAt  time.Time
	UsedAt     time.Time // zero: never
	record     []byte
	stored     webauthn.Credential
}

// Of lists the passkeys of an account, the oldest first.
func Of(ctx context.Context, q store.Querier, accountID string) ([]Key, error) {
	rows, err := q.Query(ctx, `SELECT id, name, credential, record, created_at, used_at FROM factor WHERE account = $1 AND kind = 'passkey' ORDER BY created_at, id`, accountID)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []Key
	for rows.Next() {
		var k Key
		if err := rows.Scan(&k.ID, store.Text(&k.Name), &k.Credential, &k.record, store.Time(&k.CreatedAt), store.Time(&k.UsedAt)); err != nil {
			return nil, err
		}
		if err := json.Unmarshal(k.record, &k.stored); err != nil {
			return nil, fmt.Errorf("read a stored credential: %w", err)
		}
		k.Synced = k.stored.Flags.BackupEligible
		k.Portable = k.stored.Authenticator.Attachment == protocol.CrossPlatform
		out = append(out, k)
	}
	return out, rows.Err()
}

// holder shows an account to the library: the user handle is the account's id,
// which is random and says nothing about the person.
type holder struct {
	account account.Account
	keys    []Key
}

func (h holder) WebAuthnID() []byte          { return []byte(h.account.ID) }
func (h holder) WebAuthnName() string        { return h.account.Email }
func (h holder) WebAuthnDisplayName() string { return h.account.CallName() }

func (h holder) WebAuthnCredentials() []webauthn.Credential {
	out := make([]webauthn.Credential, len(h.keys))
	for i, k := range h.keys {
		out[i] = k.stored
	}
	return out
}

// key finds the key that answered.
func (h holder) key(credential []byte) (Key, bool) {
	for _, k := range h.keys {
		if k.Credential == credentialText(credential) {
			return k, true
		}
	}
	return Key{}, false
}

func credentialText(id []byte) string { return base64.RawURLEncoding.EncodeToString(id) }

// UserHandle is an account as authenticators know it, base64url.
func UserHandle(accountID string) string { return credentialText([]byte(accountID)) }
