package app

import (
	"context"

	"genkan/internal/web"
)

// recoveryParts are the parts of ways back into an account; Parts embeds them.
type recoveryParts struct{}

func (p *Parts) makeRecovery(context.Context) error { return nil }

func (p *Parts) recoveryRoutes() []web.Route { return nil }

func (p *Parts) scheduleRecovery() {}
