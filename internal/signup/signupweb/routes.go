package signupweb

import (
	"embed"
	"net/http"

	"genkan/internal/security"
	"genkan/internal/session"
	"genkan/internal/signup"
	"genkan/internal/web"
)

//go:embed *.html
var files embed.FS

var (
	signupTemplate   = web.NewTemplate(files, "signup.html")
	activateTemplate = web.NewTemplate(files, "activate.html")
	addressTemplate  = web.NewTemplate(files, "activate_address.html")
	setupTemplate    = web.NewTemplate(files, "setup.html")
)

// Parts are what the pages are built from.
type Parts struct {
	SignUp           *signup.Service
	Policy           security.Policy
	Sender           string // the address mails come from, shown as a hint
	RefuseDisposable bool
}

// Pages serves the journey.
type Pages struct{ Parts }

// New gives the pages.
func New(p Parts) *Pages { return &Pages{p} }

// Routes lists the routes.
func (p *Pages) Routes() []web.Route {
	return []web.Route{
		{Method: "GET", Pattern: "/signup", Policy: web.Public, Handle: p.show},
		{Method: "POST", Pattern: "/signup", Policy: web.Public, Handle: p.post},
		{Method: "GET", Pattern: "/activate", Policy: web.Public, Handle: p.showCode},
		{Method: "POST", Pattern: "/activate", Policy: web.Public, Handle: p.postCode},
		{Method: "POST", Pattern: "/activate/resend", Policy: web.Public, Handle: p.resend},
		{Method: "GET", Pattern: "/activate/address", Policy: web.Public, Handle: p.showAddress},
		{Method: "POST", Pattern: "/activate/address", Policy: web.Public, Handle: p.postAddress},
		{Method: "GET", Pattern: "/setup/{key}", Policy: web.Public, Handle: p.enterSetup},
		{Method: "GET", Pattern: "/setup", Policy: web.Public, Handle: p.showSetup},
		{Method: "POST", Pattern: "/setup", Policy: web.Public, Handle: p.postSetup},
	}
}

// browser tells where a session is started.
func browser(r *web.Request) session.Browser {
	return session.Browser{Device: r.UserAgent(), Network: r.Network.String()}
}

// started binds the browser to a sign-up and leads to its code page.
func started(w http.ResponseWriter, r *web.Request, s signup.Started) error {
	r.SetBrowser(w, s.Browser, signup.Life)
	return r.Redirect(w, "/activate?flow="+s.ID)
}

// Resume leads a person who logged in with a pending sign-up's own password
// back to its code page (REG-11).
func (p *Pages) Resume(r *web.Request, w http.ResponseWriter, id string) error {
	s, err := p.SignUp.Resume(r.Context(), id, r.BrowserToken(), r.Words.Lang())
	if err != nil {
		return err
	}
	return started(w, r, s)
}
