package app

import (
	"context"

	"genkan/internal/web"
)

// devicesParts are the parts of sessions, devices and notices; Parts embeds them.
type devicesParts struct{}

func (p *Parts) makeDevices(context.Context) error { return nil }

func (p *Parts) devicesRoutes() []web.Route { return nil }

func (p *Parts) scheduleDevices() {}
