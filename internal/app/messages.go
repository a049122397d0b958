package app

import (
	"context"

	"genkan/internal/web"
)

// messagesParts are the parts of the message box; Parts embeds them.
type messagesParts struct{}

func (p *Parts) makeMessages(context.Context) error { return nil }

func (p *Parts) messagesRoutes() []web.Route { return nil }

func (p *Parts) scheduleMessages() {}
