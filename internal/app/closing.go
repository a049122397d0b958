package app

import (
	"context"

	"genkan/internal/web"
)

// closingParts are the parts of my data and closing; Parts embeds them.
type closingParts struct{}

func (p *Parts) makeClosing(context.Context) error { return nil }

func (p *Parts) closingRoutes() []web.Route { return nil }

func (p *Parts) scheduleClosing() {}
