package app

import (
	"context"
	"time"

	"genkan/internal/mail"
	"genkan/internal/mail/mailweb"
	"genkan/internal/web"
)

// messagesParts are the parts of the message box; Parts embeds them.
type messagesParts struct {
	Box *mail.Box
}

func (p *Parts) makeMessages(context.Context) error {
	p.Box = mail.NewBox(p.DB, p.Keys, p.Letters)
	return nil
}

func (p *Parts) messagesRoutes() []web.Route {
	return (&mailweb.BoxPages{Box: p.Box}).Routes()
}

func (p *Parts) scheduleMessages() {
	p.Runner.Every("message.clean", 24*time.Hour, p.Box.Clean)
}
