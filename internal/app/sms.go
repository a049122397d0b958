package app

import (
	"context"

	"genkan/internal/web"
)

// smsParts are the parts of SMS and mobile numbers; Parts embeds them.
type smsParts struct{}

func (p *Parts) makeSMS(context.Context) error { return nil }

func (p *Parts) smsRoutes() []web.Route { return nil }

func (p *Parts) scheduleSMS() {}
