package passkey

import (
	"context"
	"encoding/json"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/fault"
	"genkan/internal/security"
	"genkan/internal/security/factor"
	"genkan/internal/store"
)

// Most is how many passkeys an account may have.
const Most = 20

// errMany answers one too many; errTaken a credential that is somebody's.
var (
	errMany  = fault.New(fault.Invalid, "passkey.many", "n", Most)
	errTaken = fault.New(fault.Conflict, "passkey.taken")
	errGone  = fault.New(fault.NotFound, "passkey.gone")
)

// Who changes their passkeys, and from where.
type Who struct {
	Account   account.Account
	RequestID string
	From      string // network address
	Device    string // in words; "" if unknown
}

// BeginCreate asks for a new passkey. A security key is one that can be carried;
// it need not keep the account's name, so that keys with little room do too.
// Verification of the person is wished for, not demanded: without it a passkey
// is a second factor and nothing more.
func (p *Passkeys) BeginCreate(ctx context.Context, a account.Account, securityKey bool) (Asked, error) {
	if p.Off() {
		return Asked{}, errOff
	}
	keys, err := Of(ctx, p.DB, a.ID)
	if err != nil {
		return Asked{}, err
	}
	if len(keys) >= Most {
		return Asked{}, errMany
	}
	want := protocol.AuthenticatorSelection{ResidentKey: protocol.ResidentKeyRequirementRequired, RequireResidentKey: protocol.ResidentKeyRequired(), UserVerification: protocol.VerificationPreferred}
	if securityKey {
		want = protocol.AuthenticatorSelection{AuthenticatorAttachment: protocol.CrossPlatform, ResidentKey: protocol.ResidentKeyRequirementPreferred, UserVerification: protocol.VerificationPreferred}
	}
	h := holder{a, keys}
	creation, s, err := p.rp.BeginRegistration(h, webauthn.WithAuthenticatorSelection(want), webauthn.WithExclusions(webauthn.Credentials(h.WebAuthnCredentials()).CredentialDescriptors()))
	if err != nil {
		return Asked{}, err
	}
	return p.begin(ctx, kindCreate, a.ID, creation.Response, s)
}

// Made is a new passkey that was judged and is not stored yet. Use spends the
// ceremony in the transaction that stores it.
type Made struct {
	Name   string // the maker's, "" if unknown
	Added  factor.Added
	Strong bool // the person was verified
	Use    func(ctx context.Context, tx *store.Tx) error
}

// Judge judges the answer to a ceremony of BeginCreate.
func (p *Passkeys) Judge(ctx context.Context, a account.Account, ceremony string, response []byte) (Made, error) {
	if p.Off() {
		return Made{}, errOff
	}
	s, err := p.find(ctx, kindCreate, a.ID, ceremony)
	if err != nil {
		return Made{}, err
	}
	parsed, err := protocol.ParseCredentialCreationResponseBytes(response)
	if err != nil || !p.ours(&parsed.Response.CollectedClientData) {
		return Made{}, errRefused
	}
	c, err := p.rp.CreateCredential(holder{account: a}, s, parsed)
	if err != nil {
		return Made{}, errRefused // the library's words are for developers; none of its reasons is ours
	}
	record, err := json.Marshal(c)
	if err != nil {
		return Made{}, err
	}
	return Made{
		Name: maker(c), Strong: c.Flags.UserVerified,
		Added: factor.Added{Account: a.ID, Kind: factor.Passkey, Name: maker(c), Credential: credentialText(c.ID), Record: record},
		Use:   func(ctx context.Context, tx *store.Tx) error { return spend(ctx, tx, ceremony) },
	}, nil
}

// Create judges an answer and stores the passkey.
func (p *Passkeys) Create(ctx context.Context, w Who, ceremony string, response []byte) error {
	made, err := p.Judge(ctx, w.Account, ceremony, response)
	if err != nil {
		return err
	}
	id := factor.NewID()
	_, err = store.Write(ctx, p.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		if err := made.Use(ctx, tx); err != nil {
			return store.None{}, err
		}
		if err := p.room(ctx, tx, w.Account.ID); err != nil {
			return store.None{}, err
		}
		if err := factor.Add(ctx, tx, id, made.Added); err != nil {
			return store.None{}, err
		}
		return store.None{}, p.Tell(ctx, tx, w, "added", nil, map[string]string{"passkey": made.Name})
	})
	if store.IsUnique(err) {
		return errTaken
	}
	return err
}

func (p *Passkeys) room(ctx context.Context, tx *store.Tx, accountID string) error {
	var n int
	err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM factor WHERE account = $1 AND kind = 'passkey'`, accountID).Scan(&n)
	if err == nil && n >= Most {
		err = errMany
	}
	return err
}

// Tell notes in the audit what happened to a passkey, and tells the person.
func (p *Passkeys) Tell(ctx context.Context, tx *store.Tx, w Who, what string, before, after map[string]string) error {
	err := p.Audit.Add(ctx, tx, audit.Event{Kind: "passkey." + what, Person: w.Account.ID, Actor: w.Account.ID, RequestID: w.RequestID, From: w.From, Before: filled(before), After: filled(after)})
	if err != nil {
		return err
	}
	return p.Notices.Send(ctx, tx, security.Happened{Account: w.Account, Kind: "passkey_" + what, Device: w.Device, Network: w.From})
}

// filled leaves out what has no value.
func filled(values map[string]string) map[string]string {
	for name, v := range values {
		if v == "" {
			delete(values, name)
		}
	}
	return values
}

// ours tells whether a browser answered from a page of this site. Origins are
// compared whole, byte for byte: never by their end, and never without scheme
// and port (attack 33). Answers from inside a frame of another site are none.
func (p *Passkeys) ours(c *protocol.CollectedClientData) bool {
	return c.Origin == p.origin && !c.CrossOrigin
}
