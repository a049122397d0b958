package app

import (
	"context"
	"net/url"
	"time"

	"genkan/internal/account"
	"genkan/internal/fault"
	"genkan/internal/security"
	"genkan/internal/security/emailchange"
	"genkan/internal/security/factor"
	"genkan/internal/security/securityweb/email"
	"genkan/internal/signin"
	"genkan/internal/store"
	"genkan/internal/web"
)

// emailParts are the parts of the change of the e-mail address; Parts embeds them.
type emailParts struct {
	Emails *emailchange.Changes
}

func (p *Parts) makeEmail(context.Context) error {
	public, err := url.Parse(p.Config.PublicURL)
	if err != nil {
		return err
	}
	p.Emails = emailchange.New(emailchange.Parts{
		DB: p.DB, Keys: p.Keys, Codes: p.Codes, Limits: p.Limits, Audit: p.Audit, Mail: p.Post, Notices: p.Notices, Host: public.Host,
		TwoFactors: func(ctx context.Context, q store.Querier, account string) (bool, error) {
			held, err := factor.Of(ctx, q, account)
			return held.On(), err
		},
		EndAll: func(ctx context.Context, tx *store.Tx, account string) error {
			if err := signin.EndHalfway(ctx, tx, account); err != nil { // first, see signin.Leave
				return err
			}
			if _, err := p.Sessions.EndAll(ctx, tx, account); err != nil {
				return err
			}
			return factor.ForgetAll(ctx, tx, account)
		},
		Moved: p.Recovery.EndJourneys,
	})
	p.Recovery.Emails = p.Emails
	p.SignIn.Renew = p.mustRenew
	return nil
}

// mustRenew tells why the right password of an account must be changed: it does
// not go with an address that came after it (SEC-5), or it was accepted
// beside a second factor that is gone, by the delayed reset of lost ones, and is
// too short to stand alone (REG-7).
func (p *Parts) mustRenew(ctx context.Context, q store.Querier, account string, pw security.Password) (string, error) {
	must, err := p.Policy.MustRenew(ctx, q, account, pw)
	if must || err != nil {
		return signin.RenewEmail, err
	}
	short, err := factor.PasswordAlone(ctx, q, account)
	if short {
		return signin.RenewShort, err
	}
	return "", err
}

func (p *Parts) emailRoutes() []web.Route {
	pages := &email.Pages{Changes: p.Emails, Current: p.current, Sender: p.Letters.From, RefuseDisposable: bool(p.Config.RefuseDisposable)}
	return pages.Routes()
}

// current gives the visitor's account.
func (p *Parts) current(r *web.Request) (account.Account, error) {
	a, found, err := account.ByID(r.Context(), p.DB, r.Visitor.Account)
	if err == nil && !found {
		err = fault.New(fault.Internal, "account.gone")
	}
	return a, err
}

// scheduleEmail makes changes count whose wait is over.
func (p *Parts) scheduleEmail() {
	p.Runner.Every("email.apply", time.Minute, p.Emails.ApplyDue)
	p.Runner.Every("email.clean", 6*time.Hour, p.Emails.Clean)
}
