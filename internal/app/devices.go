package app

import (
	"context"

	"genkan/internal/account"
	"genkan/internal/security"
	"genkan/internal/session/sessionweb"
	"genkan/internal/signin"
	"genkan/internal/store"
	"genkan/internal/web"
)

// devicesParts are the parts of sessions, devices and notices; Parts embeds them.
type devicesParts struct{}

// makeDevices lets log-in tell of browsers that are new to an account.
func (p *Parts) makeDevices(context.Context) error {
	p.SignIn.NewDevice = func(ctx context.Context, tx *store.Tx, who account.Account, entered signin.Proved) error {
		return p.Notices.NewDevice(ctx, tx, security.Entering{Account: who, Browser: entered.From, Known: entered.Known})
	}
	return nil
}

func (p *Parts) devicesRoutes() []web.Route {
	return (&sessionweb.DevicePages{DB: p.DB, Sessions: p.Sessions, Audit: p.Audit, Ends: []func(context.Context, *store.Tx, string) error{signin.EndHalfway}}).Routes()
}

func (p *Parts) scheduleDevices() {}
