package app

import (
	"context"
	"fmt"
	"strings"
	"time"

	"genkan/internal/config"
	"genkan/internal/job"
	"genkan/internal/mail"
	"genkan/internal/phone"
	"genkan/internal/security/mobile"
	"genkan/internal/security/securityweb/mobilenumber"
	"genkan/internal/sms"
	"genkan/internal/web"
)

// home is the country whose numbers pages write in their national form.
const home = "JP"

// smsParts are the parts of SMS and mobile numbers; Parts embeds them.
type smsParts struct {
	Mobiles *mobile.Numbers
	texter  sms.Sender // nil: SMS is off
}

// SMSOn tells whether text messages can be sent. While it is false, nothing that
// offers SMS may exist: no page, no route, no choice of a method (attack 12).
func (p *Parts) SMSOn() bool { return p.texter != nil }

// handlers are those of every kind of job.
func (p *Parts) handlers(letters *mail.Courier) (map[string]job.Handler, error) {
	switch cfg := p.Config; {
	case cfg.LocalMode():
		p.texter = sms.NewCapture(p.DB)
	case cfg.SMSOn():
		gateway, err := smsGateway(cfg)
		if err != nil {
			return nil, err
		}
		p.texter = gateway
	}
	texts := sms.NewCourier(p.Catalog, sms.Settings{Brand: p.Config.Brand, Host: p.Config.PublicHost()}, p.texter)
	return map[string]job.Handler{mail.Kind: letters.Handle, sms.Kind: texts.Handle}, nil
}

// smsGateway makes the gateway that the settings name.
func smsGateway(cfg config.Config) (*sms.Gateway, error) {
	for _, code := range cfg.SMSCountries {
		if !phone.IsCountry(code) {
			return nil, fmt.Errorf("GENKAN_SMS_COUNTRIES: %s is no country", code)
		}
	}
	g, err := sms.ParseGateway(sms.Options{
		Address: cfg.SMS.Reveal(), From: cfg.SMSFrom, Template: cfg.SMSTemplate, Authorization: cfg.SMSAuthorization.Reveal(), Success: cfg.SMSSuccess,
	})
	if err != nil {
		return nil, fmt.Errorf("GENKAN_SMS: %w", err)
	}
	return g, nil
}

// checkSMS tells the doctor what text messages do.
func checkSMS(cfg config.Config) (string, error) {
	if !cfg.SMSOn() {
		return "off: GENKAN_SMS is not set", nil
	}
	if _, err := smsGateway(cfg); err != nil {
		return "", err
	}
	if len(cfg.SMSCountries) > 0 {
		return "on, to numbers of " + strings.Join(cfg.SMSCountries, ", "), nil
	}
	return "on, to numbers of all countries", nil
}

func (p *Parts) makeSMS(context.Context) error {
	p.Mobiles = mobile.New(mobile.Parts{
		DB: p.DB, Texts: p.TextCodes, Audit: p.Audit, Notices: p.Notices, Countries: p.Config.SMSCountries, Home: home,
	})
	return nil
}

func (p *Parts) smsRoutes() []web.Route {
	if !p.SMSOn() {
		return nil
	}
	return (&mobilenumber.Pages{Numbers: p.Mobiles, Names: p.Names}).Routes()
}

func (p *Parts) scheduleSMS() {
	p.Runner.Every("mobile.clean", time.Hour, func(ctx context.Context) error { return mobile.Clean(ctx, p.DB) })
}
