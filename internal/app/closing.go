package app

import (
	"context"
	"time"

	"genkan/internal/closing"
	"genkan/internal/closing/closingweb"
	"genkan/internal/closing/mydata"
	"genkan/internal/fault"
	"genkan/internal/security/factor"
	"genkan/internal/security/passwordchange"
	"genkan/internal/security/securityweb/password"
	"genkan/internal/signin"
	"genkan/internal/store"
	"genkan/internal/support"
	"genkan/internal/web"
)

// closingParts are the parts of my data, closing, and the change of a password;
// Parts embeds them.
type closingParts struct {
	PasswordChanges *passwordchange.Changes
	Closing         *closing.Service
	MyData          *mydata.Gatherer
}

func (p *Parts) makeClosing(context.Context) error {
	p.PasswordChanges = passwordchange.New(passwordchange.Parts{
		DB: p.DB, Passwords: p.Passwords, Guesses: p.Guesses, Sessions: p.Sessions, Audit: p.Audit, Notices: p.Notices, Policy: p.Policy,
		Second: secondFactor{}, Always: []passwordchange.End{signin.EndHalfway}, Others: []passwordchange.End{factor.ForgetAll},
	})
	p.Closing = closing.New(closing.Parts{
		DB: p.DB, Sessions: p.Sessions, Audit: p.Audit, Notices: p.Notices, Mail: p.Post, ConsentTerm: p.Config.ConsentTerm,
		Keepers: []closing.Keeper{crewKeeper{}}, Ends: []closing.End{signin.EndHalfway, factor.ForgetAll, p.Emails.StopAll, p.Recovery.EndJourneys},
	})
	p.MyData = mydata.New(mydata.Parts{DB: p.DB, Audit: p.Audit, Box: p.Box, Drafts: p.Drafts, Words: p.Catalog.For})
	return nil
}

// crewKeeper keeps an installation from losing its last superuser (SEC-9).
// Administrators of customers get a keeper of their own with ACC-12.
type crewKeeper struct{}

func (crewKeeper) Last(ctx context.Context, q store.Querier, account string) (*fault.Fault, error) {
	last, err := support.IsLastSuperuser(ctx, q, account)
	if err != nil || !last {
		return nil, err
	}
	return fault.New(fault.Denied, "closing.last_superuser"), nil
}

// secondFactor tells the password's rules about factors, which rest on them.
type secondFactor struct{}

func (secondFactor) On(ctx context.Context, q store.Querier, account string) (bool, error) {
	held, err := factor.Of(ctx, q, account)
	return held.On(), err
}

func (p *Parts) closingRoutes() []web.Route {
	passwords := &password.Pages{DB: p.DB, Changes: p.PasswordChanges}
	pages := closingweb.New(closingweb.Parts{Closing: p.Closing, Data: p.MyData})
	return append(passwords.Routes(), pages.Routes()...)
}

func (p *Parts) scheduleClosing() {
	p.Runner.Every("account.close", 10*time.Minute, p.Closing.Run)
}
