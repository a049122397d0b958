package app

import (
	"context"
	"time"

	"genkan/internal/security/guess"
	"genkan/internal/store"
	"genkan/internal/support"
	"genkan/internal/web"
)

// proofParts are the parts of the second step of log-in and proving again; Parts embeds them.
type proofParts struct {
	Guesses *guess.Guesses
}

func (p *Parts) makeProof(context.Context) error { return nil }

func (p *Parts) proofRoutes() []web.Route { return nil }

func (p *Parts) scheduleProof() {
	p.Runner.Every("login.clean", time.Hour, p.SignIn.CleanLogins)
	p.Runner.Every("guess.clean", time.Hour, func(ctx context.Context) error { return guess.Clean(ctx, p.DB) })
}

// secondFactorDemanded tells for whom a second factor is demanded: operators,
// always (SEC-11).
func secondFactorDemanded(ctx context.Context, q store.Querier, account string) (bool, error) {
	roles, err := support.Roles(ctx, q, account)
	return len(roles) > 0, err
}
