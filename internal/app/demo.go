package app

import (
	"context"

	"genkan/internal/directory/demo"
)

// demoData is the demonstration data, as the start page of local mode offers
// it.
type demoData struct{ p *Parts }

func (d demoData) Loaded(ctx context.Context) (bool, error) { return demo.Loaded(ctx, d.p.DB) }

func (d demoData) Load(ctx context.Context) error {
	_, err := demo.Load(ctx, d.p.DB, d.p.Directory)
	return err
}
