package app

import (
	"context"

	"genkan/internal/web"
)

// factorsParts are the parts of two-step verification; Parts embeds them.
type factorsParts struct{}

func (p *Parts) makeFactors(context.Context) error { return nil }

func (p *Parts) factorsRoutes() []web.Route { return nil }

func (p *Parts) scheduleFactors() {}
