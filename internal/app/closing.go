package app

import (
	"context"

	"genkan/internal/security"
	"genkan/internal/security/factor"
	"genkan/internal/security/securityweb"
	"genkan/internal/signin"
	"genkan/internal/store"
	"genkan/internal/web"
)

// closingParts are the parts of my data, closing, and the change of a password;
// Parts embeds them.
type closingParts struct {
	PasswordChanges *security.PasswordChanges
}

func (p *Parts) makeClosing(context.Context) error {
	p.PasswordChanges = security.NewPasswordChanges(security.ChangeParts{
		DB: p.DB, Passwords: p.Passwords, Limits: p.Limits, Sessions: p.Sessions, Audit: p.Audit, Notices: p.Notices, Policy: p.Policy,
		Second: secondFactor{}, Always: []security.End{signin.EndHalfway}, Others: []security.End{factor.ForgetAll},
	})
	return nil
}

// secondFactor tells the password's rules about factors, which rest on them.
type secondFactor struct{}

func (secondFactor) On(ctx context.Context, q store.Querier, account string) (bool, error) {
	held, err := factor.Of(ctx, q, account)
	return held.On(), err
}

func (p *Parts) closingRoutes() []web.Route {
	return (&securityweb.PasswordPages{DB: p.DB, Changes: p.PasswordChanges}).Routes()
}

func (p *Parts) scheduleClosing() {}
