package app

import (
	"context"

	"genkan/internal/directory"
	"genkan/internal/directory/suggester"
	"genkan/internal/web"
)

// directoryParts are the parts of this file; Parts embeds them.
type directoryParts struct {
	Directory *directory.Directory
	Suggester *suggester.Suggester // finds companies by name, from an index in the data folder
}

func (p *Parts) makeDirectory(ctx context.Context) error {
	p.Suggester = suggester.New(suggester.Parts{DB: p.DB, Folder: p.Config.Data, Log: p.Log})
	p.Directory = directory.New(directory.Parts{DB: p.DB, Keys: p.Keys, Finder: p.Suggester, FreeMail: isFreeMail})
	return nil
}

func (p *Parts) directoryRoutes() []web.Route { return nil }

// directoryWorkers run beside the pages until their context ends.
func (p *Parts) directoryWorkers() []func(ctx context.Context) error {
	return []func(context.Context) error{p.Suggester.Run}
}

func (p *Parts) scheduleDirectory() {}
