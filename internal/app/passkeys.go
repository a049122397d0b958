package app

import (
	"context"

	"genkan/internal/web"
)

// passkeysParts are the parts of passkeys; Parts embeds them.
type passkeysParts struct{}

func (p *Parts) makePasskeys(context.Context) error { return nil }

func (p *Parts) passkeysRoutes() []web.Route { return nil }

func (p *Parts) schedulePasskeys() {}
