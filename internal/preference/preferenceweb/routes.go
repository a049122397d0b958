package preferenceweb

import (
	"context"
	"embed"

	"genkan/internal/preference"
	"genkan/internal/store"
	"genkan/internal/web"
)

//go:embed *.html
var files embed.FS

var (
	preferencesTemplate = web.NewTemplate(files, "preferences.html")
	unsubscribeTemplate = web.NewTemplate(files, "unsubscribe.html")
)

// Parts are what the pages are built from.
type Parts struct {
	DB          *store.DB
	Preferences *preference.Preferences
	Phone       func(ctx context.Context, account string) (string, error) // a person's number, "" if there is none
	Zone        string                                                    // the site's, which holds until somebody chooses
}

// Pages serves the preferences.
type Pages struct{ Parts }

// New gives the pages.
func New(p Parts) *Pages { return &Pages{p} }

// Routes lists the routes.
func (p *Pages) Routes() []web.Route {
	const mailPrograms = "the token in the address is the authority, and mail programs post from pages of their own (RFC 8058)"
	return []web.Route{
		{Method: "GET", Pattern: "/preferences", Policy: web.SignedIn, Handle: p.show},
		{Method: "POST", Pattern: "/preferences", Policy: web.SignedIn, Handle: p.post},
		{Method: "GET", Pattern: preference.UnsubscribePath + "{token}", Policy: web.Public, Handle: p.ask, Passive: true},
		{Method: "POST", Pattern: preference.UnsubscribePath + "{token}", Policy: web.Public, Handle: p.withdraw, Passive: true, Foreign: mailPrograms},
	}
}
