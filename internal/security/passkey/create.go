package passkey

import (
	"context"
	"encoding/json"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"

	"genkan/internal/account"
	"genkan/internal/fault"
	"genkan/internal/security/factor"
	"genkan/internal/store"
)

// Most is how many passkeys an account may have.
const Most = 20

// errMany answers one too many.
var errMany = fault.New(fault.Invalid, "passkey.many", "n", Most)

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

// Made is a new passkey that was judged and counts for nothing yet: the set-up
// of factors stores it. Use spends the ceremony in the transaction that does.
type Made struct {
	Factor factor.Proved
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
		Factor: factor.Proved{Kind: factor.Passkey, Name: maker(c), Credential: credentialText(c.ID), Record: record},
		Use:    func(ctx context.Context, tx *store.Tx) error { return spend(ctx, tx, ceremony) },
	}, nil
}

// Room refuses one passkey more than an account may have, in the transaction
// that added it.
func (p *Passkeys) Room(ctx context.Context, tx *store.Tx, accountID string) error {
	var n int
	err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM factor WHERE account = $1 AND kind = 'passkey'`, accountID).Scan(&n)
	if err == nil && n > Most {
		err = errMany
	}
	return err
}

// ours tells whether a browser answered from a page of this site. Origins are
// compared whole, byte for byte: never by their end, and never without scheme
// and port (attack 33). Answers from inside a frame of another site are none.
func (p *Passkeys) ours(c *protocol.CollectedClientData) bool {
	return c.Origin == p.origin && !c.CrossOrigin
}
