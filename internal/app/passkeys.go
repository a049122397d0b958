package app

import (
	"context"
	"net/url"
	"time"

	"genkan/internal/security/passkey"
	"genkan/internal/security/securityweb/passkeys"
	"genkan/internal/web"
)

// passkeysParts are the parts of passkeys; Parts embeds them.
type passkeysParts struct{ Passkeys *passkey.Passkeys }

func (p *Parts) makePasskeys(context.Context) error {
	public, err := url.Parse(p.Config.PublicURL)
	if err != nil {
		return err
	}
	p.Passkeys, err = passkey.New(passkey.Parts{DB: p.DB, Keys: p.Keys, Audit: p.Audit, Notices: p.Notices, Public: public, Brand: p.Config.Brand})
	p.Factors.Assertions, p.SignIn.Passkeys = p.Passkeys, p.Passkeys
	return err
}

func (p *Parts) passkeysRoutes() []web.Route {
	pages := passkeys.New(passkeys.Parts{DB: p.DB, Passkeys: p.Passkeys, SignIn: p.SignIn, Limits: p.Limits, Setups: p.Setups})
	return append(pages.Routes(), p.wellKnown()...)
}

// askPasskey asks for a passkey as a second factor, on any page that asks one.
type askPasskey struct{ p *Parts }

func (a askPasskey) Ask(ctx context.Context, account string) (*web.PasskeyAsk, error) {
	return a.ask(ctx, account, false)
}

func (a askPasskey) AskAgain(ctx context.Context, account string) (*web.PasskeyAsk, error) {
	alone, err := a.p.Passkeys.Alone(ctx, account)
	if err != nil {
		return nil, err
	}
	return a.ask(ctx, account, alone)
}

func (a askPasskey) ask(ctx context.Context, account string, alone bool) (*web.PasskeyAsk, error) {
	asked, err := a.p.Passkeys.BeginProve(ctx, account, alone)
	return &web.PasskeyAsk{Ceremony: asked.Ceremony, Alone: alone, Options: string(asked.Options)}, err
}

func (p *Parts) schedulePasskeys() {
	p.Runner.Every("ceremony.clean", time.Hour, p.Passkeys.Clean)
}
