package app

import (
	"context"

	"genkan/internal/web"
)

// emailParts are the parts of the change of the e-mail address; Parts embeds them.
type emailParts struct{}

func (p *Parts) makeEmail(context.Context) error { return nil }

func (p *Parts) emailRoutes() []web.Route { return nil }

func (p *Parts) scheduleEmail() {}
