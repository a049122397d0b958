package app

import (
	"context"
	"slices"
	"time"

	"genkan/internal/account"
	"genkan/internal/directory/intake"
	"genkan/internal/directory/registry"
	"genkan/internal/importrun"
	"genkan/internal/postal"
	"genkan/internal/web"
)

// importsParts are the parts of this file; Parts embeds them.
type importsParts struct {
	Imports *importrun.Imports
}

func (p *Parts) makeImports(context.Context) error {
	p.Imports = importrun.New(importrun.Parts{DB: p.DB, Log: p.Log, Kinds: importKinds()})
	return nil
}

// importKinds lists every kind of file that can be imported.
func importKinds() []importrun.Kind {
	return slices.Concat(registry.Kinds(intake.Intake{FreeMail: isFreeMail}), postal.Kinds())
}

// isFreeMail tells mail domains that belong to no company.
func isFreeMail(domain string) bool {
	e, err := account.ParseEmail("x@" + domain)
	return err == nil && account.Kind(e) != account.EmailBusiness
}

func (p *Parts) importsRoutes() []web.Route { return nil }

// importsWorkers run beside the pages until their context ends.
func (p *Parts) importsWorkers() []func(ctx context.Context) error {
	return []func(context.Context) error{p.Imports.Run}
}

func (p *Parts) scheduleImports() {
	p.Runner.Every("import.clean", 10*time.Minute, p.Imports.Clean)
}
