package directoryweb

import (
	"context"
	"embed"
	"net/http"
	"strconv"

	"genkan/internal/directory"
	"genkan/internal/limit"
	"genkan/internal/postal"
	"genkan/internal/profile"
	"genkan/internal/store"
	"genkan/internal/web"
)

//go:embed *.html
var files embed.FS

var (
	companyTemplate = web.NewTemplate(files, "company.html")
	siteTemplate    = web.NewTemplate(files, "company_site.html")
	ownTemplate     = web.NewTemplate(files, "company_new.html")
	addressTemplate = web.NewTemplate(files, "address.html")
)

// Parts are what the pages are built from.
type Parts struct {
	DB         *store.DB
	Profiles   *profile.Profiles
	Directory  *directory.Directory
	Limits     *limit.Limiter
	Names      *postal.Names
	MailDomain func(ctx context.Context, account string) (string, error) // of the confirmed address
}

// Pages serves company and address.
type Pages struct{ Parts }

// New gives the pages.
func New(p Parts) *Pages { return &Pages{p} }

// Routes lists the routes. The two that answer scripts are public to the edge
// because a stranger gets a status and no page; data refuses everybody who is
// not signed in.
func (p *Pages) Routes() []web.Route {
	return []web.Route{
		{Method: "GET", Pattern: "/companies/suggest", Policy: web.Public, Handle: data(p.suggest)},
		{Method: "GET", Pattern: "/postal/lookup", Policy: web.Public, Handle: data(p.lookup)},
		{Method: "GET", Pattern: "/profile/company", Policy: web.SignedIn, Handle: p.showCompany},
		{Method: "POST", Pattern: "/profile/company", Policy: web.SignedIn, Handle: p.postCompany},
		{Method: "POST", Pattern: "/profile/company/search", Policy: web.SignedIn, Handle: p.postSearch},
		{Method: "GET", Pattern: "/profile/company/new", Policy: web.SignedIn, Handle: p.showOwn},
		{Method: "POST", Pattern: "/profile/company/new", Policy: web.SignedIn, Handle: p.postOwn},
		{Method: "GET", Pattern: "/profile/company/address", Policy: web.SignedIn, Handle: p.showAddress},
		{Method: "POST", Pattern: "/profile/company/address", Policy: web.SignedIn, Handle: p.postAddress},
	}
}

// start begins a page of the profile's tab with a form in it.
func start(r *web.Request, titleKey string) web.Page {
	page := r.Page(titleKey)
	page.Tab, page.Extra, page.FormID = "profile", "profile", "f"
	return page
}

// author says that the visitor changes their own profile. Nothing a form or an
// address holds ever names an account (attack 11).
func author(r *web.Request) profile.Author {
	return profile.Author{Account: r.Visitor.Account, RequestID: r.ID, From: r.Network.String()}
}

// nextOf gives the place of ours that the address bar asks to go on to after
// saving, "" if there is none.
func nextOf(r *web.Request) string { return cleanNext(r.URL.Query().Get("next")) }

// cleanNext keeps a place of ours and nothing else (attack 14).
func cleanNext(next string) string {
	if next != "/" && web.SafePath(next) == "/" {
		return ""
	}
	return next
}

// saved leads on after a form was accepted.
func saved(w http.ResponseWriter, r *web.Request, next string, changed bool) error {
	if changed {
		r.Notify(w, "notice.saved")
	} else {
		r.Notify(w, "notice.unchanged")
	}
	if next == "" {
		next = "/profile"
	}
	return r.Redirect(w, next)
}

// parseVersion reads the version a form carries. What is no number fits no
// card, so that it is answered like one that another window changed.
func parseVersion(s string) int64 {
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || n < 0 {
		return -1
	}
	return n
}
