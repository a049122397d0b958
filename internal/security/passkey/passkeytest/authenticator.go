package passkeytest

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"testing"

	"github.com/go-webauthn/webauthn/protocol/webauthncbor"
	"github.com/go-webauthn/webauthn/protocol/webauthncose"
)

// Authenticator holds one credential.
type Authenticator struct {
	Origin   string // of the page the browser shows
	Site     string // RP ID; "" for the one that was asked
	Verified bool   // the person was verified (UV)
	Absent   bool   // nobody touched it (no UP)
	Synced   bool   // the credential may be on several devices
	Counter  uint32 // of uses; 0 for none, as synced passkeys have
	Attached string // "platform" or "cross-platform"
	AAGUID   []byte
	Type     string // of the client data, "" for the right one
	Framed   bool   // in a frame of another site
	Wrong    func(challenge string) string

	t    testing.TB
	ID   []byte
	User []byte
	key  *ecdsa.PrivateKey
}

// New gives one that does everything right at an origin.
func New(t testing.TB, origin string) *Authenticator {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	id := make([]byte, 32)
	if _, err := rand.Read(id); err != nil {
		t.Fatal(err)
	}
	return &Authenticator{Origin: origin, Verified: true, Synced: true, Attached: "platform", AAGUID: make([]byte, 16), t: t, ID: id, key: key}
}

// Text is how ids are written: base64url.
func Text(b []byte) string { return base64.RawURLEncoding.EncodeToString(b) }

func (a *Authenticator) untext(s string) []byte {
	a.t.Helper()
	b, err := base64.RawURLEncoding.DecodeString(s)
	if err != nil {
		a.t.Fatal(err)
	}
	return b
}

func (a *Authenticator) clientData(kind, challenge string) []byte {
	if a.Type != "" {
		kind = a.Type
	}
	if a.Wrong != nil {
		challenge = a.Wrong(challenge)
	}
	return a.json(map[string]any{"type": kind, "challenge": challenge, "origin": a.Origin, "crossOrigin": a.Framed})
}

func (a *Authenticator) json(v any) []byte {
	a.t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		a.t.Fatal(err)
	}
	return b
}

// data is the authenticator data of WebAuthn, section 6.1.
func (a *Authenticator) data(site string, made []byte) []byte {
	if a.Site != "" {
		site = a.Site
	}
	hash := sha256.Sum256([]byte(site))
	var flags byte
	for bit, on := range map[byte]bool{1: !a.Absent, 4: a.Verified, 8: a.Synced, 16: a.Synced, 64: made != nil} {
		if on {
			flags |= bit
		}
	}
	out := append(hash[:], flags)
	out = binary.BigEndian.AppendUint32(out, a.Counter)
	return append(out, made...)
}

// Create answers creation options, as toJSON would give it.
func (a *Authenticator) Create(options []byte) []byte {
	a.t.Helper()
	var asked struct {
		Challenge string
		RP        struct{ ID string }
		User      struct{ ID string }
	}
	a.read(options, &asked)
	a.User = a.untext(asked.User.ID)
	client := a.clientData("webauthn.create", asked.Challenge)
	object := a.cbor(map[string]any{"fmt": "none", "attStmt": map[string]any{}, "authData": a.data(asked.RP.ID, a.attested())})
	return a.json(map[string]any{
		"id": Text(a.ID), "rawId": Text(a.ID), "type": "public-key", "authenticatorAttachment": a.Attached, "clientExtensionResults": map[string]any{},
		"response": map[string]any{"clientDataJSON": Text(client), "attestationObject": Text(object), "transports": []string{"internal"}},
	})
}

func (a *Authenticator) attested() []byte {
	out := append([]byte{}, a.AAGUID...)
	out = binary.BigEndian.AppendUint16(out, uint16(len(a.ID)))
	out = append(out, a.ID...)
	point, err := a.key.PublicKey.Bytes() // 4, X, Y
	if err != nil {
		a.t.Fatal(err)
	}
	return append(out, a.cbor(webauthncose.EC2PublicKeyData{
		PublicKeyData: webauthncose.PublicKeyData{KeyType: int64(webauthncose.EllipticKey), Algorithm: int64(webauthncose.AlgES256)},
		Curve:         int64(webauthncose.P256), XCoord: point[1:33], YCoord: point[33:],
	})...)
}

// Get answers request options.
func (a *Authenticator) Get(options []byte) []byte {
	a.t.Helper()
	var asked struct{ Challenge, RPID string }
	a.read(options, &asked)
	if a.Counter > 0 {
		a.Counter++
	}
	client := a.clientData("webauthn.get", asked.Challenge)
	data := a.data(asked.RPID, nil)
	clientHash := sha256.Sum256(client)
	digest := sha256.Sum256(append(append([]byte{}, data...), clientHash[:]...))
	signature, err := ecdsa.SignASN1(rand.Reader, a.key, digest[:])
	if err != nil {
		a.t.Fatal(err)
	}
	return a.json(map[string]any{
		"id": Text(a.ID), "rawId": Text(a.ID), "type": "public-key", "authenticatorAttachment": a.Attached, "clientExtensionResults": map[string]any{},
		"response": map[string]any{"clientDataJSON": Text(client), "authenticatorData": Text(data), "signature": Text(signature), "userHandle": Text(a.User)},
	})
}

func (a *Authenticator) read(options []byte, into any) {
	a.t.Helper()
	if err := json.Unmarshal(options, into); err != nil {
		a.t.Fatal(err)
	}
}

func (a *Authenticator) cbor(v any) []byte {
	a.t.Helper()
	b, err := webauthncbor.Marshal(v)
	if err != nil {
		a.t.Fatal(err)
	}
	return b
}
