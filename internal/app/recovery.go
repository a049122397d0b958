package app

import (
	"context"
	"net/url"
	"time"

	"genkan/internal/recovery"
	"genkan/internal/recovery/recoveryweb"
	"genkan/internal/signin"
	"genkan/internal/web"
)

// recoveryParts are the parts of ways back into an account; Parts embeds them.
type recoveryParts struct {
	Recovery *recovery.Service
}

func (p *Parts) makeRecovery(context.Context) error {
	public, _ := url.Parse(p.Config.PublicURL) // checked by config
	p.Recovery = recovery.New(recovery.Parts{
		DB: p.DB, Codes: p.Codes, TextCodes: p.TextCodes, Passwords: p.Passwords, Factors: p.Factors, Limits: p.Limits, Audit: p.Audit, Mail: p.Post,
		Sessions: p.Sessions, Notices: p.Notices, Host: public.Host,
		Ends: []recovery.End{signin.EndHalfway}, Operator: secondFactorDemanded, Password: p.SignIn.ProvePassword,
	})
	return nil
}

func (p *Parts) recoveryRoutes() []web.Route {
	parts := recoveryweb.Parts{Recovery: p.Recovery, Policy: p.Policy, Sender: p.Letters.From, SMS: p.SMSOn()}
	if !p.Passkeys.Off() {
		parts.Passkeys = askPasskey{p}
	}
	return recoveryweb.New(parts).Routes()
}

func (p *Parts) scheduleRecovery() {
	p.Runner.Every("recovery.due", 5*time.Minute, p.Recovery.TellDue)
	p.Runner.Every("recovery.clean", 6*time.Hour, p.Recovery.Clean)
}
