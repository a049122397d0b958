package app

import (
	"context"

	"genkan/internal/console"
	"genkan/internal/steward"
	"genkan/internal/support"
	"genkan/internal/web"
)

// deskParts are the parts of this file; Parts embeds them.
type deskParts struct {
	Crew    *support.Crew
	Steward *steward.Service
}

func (p *Parts) makeDesk(context.Context) error {
	p.Crew = &support.Crew{DB: p.DB, Audit: p.Audit}
	p.Steward = steward.New(steward.Parts{
		DB: p.DB, Directory: p.Directory, Audit: p.Audit, Mail: p.Post, Approvals: &support.Approvals{Audit: p.Audit}, Imports: p.Imports,
	})
	return nil
}

func (p *Parts) deskRoutes() []web.Route {
	return console.New(console.Parts{
		DB: p.DB, Directory: p.Directory, Steward: p.Steward, Profiles: p.Profiles, Imports: p.Imports, Crew: p.Crew, Countries: p.Names,
	}).Routes()
}

// deskWorkers run beside the pages until their context ends.
func (p *Parts) deskWorkers() []func(ctx context.Context) error { return nil }

func (p *Parts) scheduleDesk() {}
