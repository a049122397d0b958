package app

import (
	"context"

	"genkan/internal/job"
	"genkan/internal/mail"
	"genkan/internal/sms"
	"genkan/internal/web"
)

// smsParts are the parts of SMS and mobile numbers; Parts embeds them.
type smsParts struct {
	sender sms.Sender // nil: SMS is off
}

// SMSOn tells whether text messages can be sent. While it is false, nothing that
// offers SMS may exist: no page, no route, no choice of a method (attack 12).
func (p *Parts) SMSOn() bool { return p.sender != nil }

// handlers are those of every kind of job.
func (p *Parts) handlers(letters *mail.Courier) map[string]job.Handler {
	if p.Config.LocalMode() {
		p.sender = sms.NewCapture(p.DB)
	}
	texts := sms.NewCourier(p.Catalog, sms.Settings{Brand: p.Config.Brand, Host: p.Config.PublicHost()}, p.sender)
	return map[string]job.Handler{mail.Kind: letters.Handle, sms.Kind: texts.Handle}
}

func (p *Parts) makeSMS(context.Context) error { return nil }

func (p *Parts) smsRoutes() []web.Route { return nil }

func (p *Parts) scheduleSMS() {}
