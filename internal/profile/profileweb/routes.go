package profileweb

import (
	"embed"

	"genkan/internal/postal"
	"genkan/internal/profile"
	"genkan/internal/security/emailchange"
	"genkan/internal/store"
	"genkan/internal/web"
)

//go:embed *.html
var files embed.FS

var (
	overviewTemplate = web.NewTemplate(files, "overview.html")
	nameTemplate     = web.NewTemplate(files, "name.html")
	phoneTemplate    = web.NewTemplate(files, "phone.html")
	jobTemplate      = web.NewTemplate(files, "job.html")
	historyTemplate  = web.NewTemplate(files, "history.html")
)

// Parts are what the pages are built from.
type Parts struct {
	DB       *store.DB
	Profiles *profile.Profiles
	Names    *postal.Names
	Emails   *emailchange.Changes // another e-mail address that waits is shown (P6)
}

// Pages serves the profile.
type Pages struct{ Parts }

// New gives the pages.
func New(p Parts) *Pages { return &Pages{p} }

// Routes lists the routes.
func (p *Pages) Routes() []web.Route {
	return []web.Route{
		{Method: "GET", Pattern: "/profile", Policy: web.SignedIn, Handle: p.showOverview},
		{Method: "GET", Pattern: "/profile/name", Policy: web.SignedIn, Handle: p.showName},
		{Method: "POST", Pattern: "/profile/name", Policy: web.SignedIn, Handle: p.postName},
		{Method: "GET", Pattern: "/profile/phone", Policy: web.SignedIn, Handle: p.showPhone},
		{Method: "POST", Pattern: "/profile/phone", Policy: web.SignedIn, Handle: p.postPhone},
		{Method: "GET", Pattern: "/profile/job", Policy: web.SignedIn, Handle: p.showJob},
		{Method: "POST", Pattern: "/profile/job", Policy: web.SignedIn, Handle: p.postJob},
		{Method: "GET", Pattern: "/profile/history", Policy: web.SignedIn, Handle: p.showHistory},
	}
}
