package app

import (
	"context"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode"

	"genkan/internal/phone"
	"genkan/internal/security/factor"
	"genkan/internal/security/securityweb"
	"genkan/internal/web"
)

// factorsParts are the parts of two-step verification; Parts embeds them.
type factorsParts struct{ Setups *factor.Setups }

func (p *Parts) makeFactors(context.Context) error {
	parts := factor.SetupParts{Factors: p.Factors, Sessions: p.Sessions, Audit: p.Audit, Notices: p.Notices, Demanded: secondFactorDemanded}
	if p.SMSOn() {
		parts.Texts = p.TextCodes
	}
	p.Setups = factor.NewSetups(parts)
	return nil
}

func (p *Parts) factorsRoutes() []web.Route {
	return securityweb.NewFactors(securityweb.FactorParts{
		DB: p.DB, Setups: p.Setups, Issuer: p.issuer(), Devices: p.Sessions.Count, Built: p.securityPages(),
		EmailChange: p.Emails.Find, Reset: p.Recovery.WaitingNow,
		Number: func(e164, country string) string { return phone.Number{E164: e164, Country: country}.Shown(home) },
	}).Routes()
}

// securityPages tells which pages there are for the overview to lead to.
func (p *Parts) securityPages() func(path string) bool {
	built := []string{"/security/factors", "/security/recovery", "/profile/history"}
	for _, routes := range [][]web.Route{
		p.smsRoutes(), p.proofRoutes(), p.passkeysRoutes(), p.recoveryRoutes(), p.emailRoutes(), p.devicesRoutes(), p.messagesRoutes(), p.closingRoutes(),
	} {
		for _, rt := range routes {
			if rt.Method == "GET" {
				built = append(built, rt.Pattern)
			}
		}
	}
	return func(path string) bool { return slices.Contains(built, path) }
}

// protected tells whether two-step verification of an account is on.
func (p *Parts) protected(ctx context.Context, account string) (bool, error) {
	held, err := factor.Of(ctx, p.DB, account)
	return held.On(), err
}

// issuer is the name an authenticator app shows: the brand as far as every app
// can write it, else the host.
func (p *Parts) issuer() string {
	name := strings.TrimSpace(strings.Map(func(r rune) rune {
		if r > unicode.MaxASCII || unicode.IsControl(r) || r == ':' {
			return -1
		}
		return r
	}, p.Config.Brand))
	if public, err := url.Parse(p.Config.PublicURL); err == nil && name == "" {
		return public.Hostname()
	}
	return name
}

func (p *Parts) scheduleFactors() { p.Runner.Every("factor.clean", time.Hour, p.Setups.Clean) }
