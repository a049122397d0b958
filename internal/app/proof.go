package app

import (
	"context"

	"genkan/internal/web"
)

// proofParts are the parts of the second step of log-in and proving again; Parts embeds them.
type proofParts struct{}

func (p *Parts) makeProof(context.Context) error { return nil }

func (p *Parts) proofRoutes() []web.Route { return nil }

func (p *Parts) scheduleProof() {}
