package passkey

import (
	"context"
	"encoding/json"
	"errors"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/fault"
	"genkan/internal/security"
	"genkan/internal/store"
)

// use spends a proof in the transaction of what it allows.
type use = func(ctx context.Context, tx *store.Tx) error

// errNoMethod answers a person who is known and has no passkey, as the engine of
// factors answers for every method that an account has not.
var errNoMethod = fault.New(fault.Invalid, "factor.no_method").On("code")

// BeginLogin asks whoever sits there for a passkey of theirs. It knows nobody,
// so that it answers alike for everybody (attack 10). The person must be
// verified: a passkey then is two factors.
func (p *Passkeys) BeginLogin(ctx context.Context) (Asked, error) {
	if p.Off() {
		return Asked{}, errOff
	}
	assertion, s, err := p.rp.BeginDiscoverableLogin(webauthn.WithUserVerification(protocol.VerificationRequired))
	if err != nil {
		return Asked{}, err
	}
	return p.begin(ctx, kindLogin, "", assertion.Response, s)
}

// BeginProve asks an account that is known for one of its passkeys. verified
// demands that the person be verified: then it is two factors, else one.
func (p *Passkeys) BeginProve(ctx context.Context, accountID string, verified bool) (Asked, error) {
	if p.Off() {
		return Asked{}, errOff
	}
	h, err := p.holder(ctx, accountID)
	if err != nil {
		return Asked{}, err
	}
	if len(h.keys) == 0 {
		return Asked{}, errRefused
	}
	want := protocol.VerificationPreferred
	if verified {
		want = protocol.VerificationRequired
	}
	assertion, s, err := p.rp.BeginLogin(h, webauthn.WithUserVerification(want))
	if err != nil {
		return Asked{}, err
	}
	return p.begin(ctx, kindProve, accountID, assertion.Response, s)
}

// Alone tells whether every passkey of an account can verify the person, so that
// one may stand for both factors.
func (p *Passkeys) Alone(ctx context.Context, accountID string) (bool, error) {
	keys, err := Of(ctx, p.DB, accountID)
	for _, k := range keys {
		if !k.stored.Flags.UserVerified {
			return false, err
		}
	}
	return len(keys) > 0, err
}

func (p *Passkeys) holder(ctx context.Context, accountID string) (holder, error) {
	a, found, err := account.ByID(ctx, p.DB, accountID)
	if err != nil {
		return holder{}, err
	}
	if !found {
		return holder{}, errRefused
	}
	keys, err := Of(ctx, p.DB, accountID)
	return holder{a, keys}, err
}

// Known is who proved themselves at a log-in.
type Known struct {
	Account string
	Use     use // spends the ceremony and notes the use
}

// Unknown is the refusal of a credential that nobody has here, when all else was
// right: the browser may then be told to forget it. Words and status are those
// of every refusal.
type Unknown struct{ Credential string }

func (Unknown) Error() string { return errRefused.Error() }

// Unwrap makes it the one refusal for whoever looks at its kind.
func (Unknown) Unwrap() error { return errRefused }

// Login judges the answer to BeginLogin. The person was verified, or it is
// refused. What state the account is in is the business of the log-in.
func (p *Passkeys) Login(ctx context.Context, ceremony string, response []byte) (Known, error) {
	if p.Off() {
		return Known{}, errOff
	}
	s, err := p.find(ctx, kindLogin, "", ceremony)
	if err != nil {
		return Known{}, err
	}
	parsed, err := protocol.ParseCredentialRequestResponseBytes(response)
	if err != nil || !p.ours(&parsed.Response.CollectedClientData) {
		return Known{}, errRefused
	}
	owner, err := p.owner(ctx, parsed.RawID)
	if err != nil {
		return Known{}, err
	}
	if owner == "" {
		return Known{}, p.unknown(s, parsed)
	}
	h, err := p.holder(ctx, owner)
	if err != nil {
		return Known{}, err
	}
	_, c, err := p.rp.ValidatePasskeyLogin(func(_, _ []byte) (webauthn.User, error) { return h, nil }, s, parsed)
	if err != nil {
		return Known{}, errRefused
	}
	spend, err := p.accept(ctx, h, ceremony, c)
	return Known{Account: owner, Use: spend}, err
}

// owner gives the account a credential belongs to, "" if nobody's.
func (p *Passkeys) owner(ctx context.Context, credential []byte) (string, error) {
	var id string
	err := p.DB.QueryRow(ctx, `SELECT account FROM factor WHERE credential = $1 AND kind = 'passkey'`, credentialText(credential)).Scan(&id)
	if errors.Is(err, store.ErrNoRows) {
		return "", nil
	}
	return id, err
}

// unknown tells a stranger's answer from rubbish: what can be judged without a
// key (ceremony, site, presence, verification) was right, so the credential is
// one that was removed here.
func (p *Passkeys) unknown(s webauthn.SessionData, parsed *protocol.ParsedCredentialAssertionData) error {
	data := parsed.Response.AuthenticatorData
	right := parsed.Response.CollectedClientData.Verify(s.Challenge, protocol.AssertCeremony, []string{p.origin}, nil, nil, protocol.TopOriginExplicitVerificationMode, false) == nil &&
		data.Flags.HasUserPresent() && data.Flags.HasUserVerified()
	if !right {
		return errRefused
	}
	return Unknown{Credential: credentialText(parsed.RawID)}
}

// Assert judges the answer to BeginProve as a second factor; the engine of
// factors asks it.
func (p *Passkeys) Assert(ctx context.Context, accountID, ceremony string, response []byte) (use, error) {
	return p.prove(ctx, accountID, ceremony, response, false)
}

// Prove judges the answer to BeginProve as both factors: refused unless the
// person was verified.
func (p *Passkeys) Prove(ctx context.Context, accountID, ceremony string, response []byte) (use, error) {
	return p.prove(ctx, accountID, ceremony, response, true)
}

func (p *Passkeys) prove(ctx context.Context, accountID, ceremony string, response []byte, verified bool) (use, error) {
	if p.Off() {
		return nil, errOff
	}
	h, err := p.holder(ctx, accountID)
	if err != nil {
		return nil, err
	}
	if len(h.keys) == 0 {
		return nil, errNoMethod
	}
	s, err := p.find(ctx, kindProve, accountID, ceremony)
	if err != nil {
		return nil, err
	}
	parsed, err := protocol.ParseCredentialRequestResponseBytes(response)
	if err != nil || !p.ours(&parsed.Response.CollectedClientData) {
		return nil, errRefused
	}
	if verified && !parsed.Response.AuthenticatorData.Flags.HasUserVerified() {
		return nil, errRefused
	}
	c, err := p.rp.ValidateLogin(h, s, parsed)
	if err != nil {
		return nil, errRefused
	}
	return p.accept(ctx, h, ceremony, c)
}

// accept makes the last decision, about the counter, and gives what spends the
// proof. The record is written only over the one that was judged: of two answers
// at once with counters, the second is refused, and a passkey that was removed
// meanwhile proves nothing.
func (p *Passkeys) accept(ctx context.Context, h holder, ceremony string, c *webauthn.Credential) (use, error) {
	k, found := h.key(c.ID)
	if !found {
		return nil, errRefused
	}
	if c.Authenticator.CloneWarning {
		return nil, p.copied(ctx, h.account, k, ceremony)
	}
	record, err := json.Marshal(c)
	if err != nil {
		return nil, err
	}
	return func(ctx context.Context, tx *store.Tx) error {
		if err := spend(ctx, tx, ceremony); err != nil {
			return err
		}
		n, err := tx.Exec(ctx, `UPDATE factor SET record = $1, used_at = $2 WHERE id = $3 AND account = $4 AND record = $5`, record, tx.Now(), k.ID, h.account.ID, k.record)
		if err == nil && n == 0 {
			err = errRefused
		}
		return err
	}, nil
}

// named is a key in the history: its name, if it has one.
func named(k Key) map[string]string {
	if k.Name == "" {
		return nil
	}
	return map[string]string{"passkey": k.Name}
}

// copied refuses a counter that did not rise: somebody has a copy of the key.
// The person is told once for each ceremony. Synced passkeys have no counter.
func (p *Passkeys) copied(ctx context.Context, a account.Account, k Key, ceremony string) error {
	_, err := store.WriteGuarded(ctx, p.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		if err := spend(ctx, tx, ceremony); err != nil {
			return store.None{}, err
		}
		err := p.Audit.Add(ctx, tx, audit.Event{Kind: "passkey.copied", Person: a.ID, After: named(k)})
		if err != nil {
			return store.None{}, err
		}
		return store.None{}, p.Notices.Send(ctx, tx, security.Happened{Account: a, Kind: "passkey_copied"})
	})
	if err == nil {
		err = errRefused
	}
	return err
}
