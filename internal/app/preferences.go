package app

import (
	"context"

	"genkan/internal/web"
)

// preferencesParts are the parts of preferences; Parts embeds them.
type preferencesParts struct{}

func (p *Parts) makePreferences(context.Context) error { return nil }

func (p *Parts) preferencesRoutes() []web.Route { return nil }

func (p *Parts) schedulePreferences() {}
