package securityweb

import (
	"context"
	"embed"
	"net/http"
	"time"

	"genkan/internal/fault"
	"genkan/internal/form"
	"genkan/internal/security/emailchange"
	"genkan/internal/security/factor"
	"genkan/internal/store"
	"genkan/internal/web"
)

//go:embed factors_*.html
var factorFiles embed.FS

var (
	overviewTemplate     = web.NewTemplate(factorFiles, "factors_overview.html")
	chooseTemplate       = web.NewTemplate(factorFiles, "factors_choose.html")
	appTemplate          = web.NewTemplate(factorFiles, "factors_app.html")
	codesTemplate        = web.NewTemplate(factorFiles, "factors_codes.html")
	recoveryTemplate     = web.NewTemplate(factorFiles, "factors_recovery.html")
	textTemplate         = web.NewTemplate(factorFiles, "factors_text.html")
	factorRemoveTemplate = web.NewTemplate(factorFiles, "factors_remove.html")
	factorRenameTemplate = web.NewTemplate(factorFiles, "factors_rename.html")
)

// Addresses of the pages that lead to one another.
const (
	overviewPath = "/security"
	choosePath   = "/security/factors"
	appPath      = "/security/app"
	textPath     = "/security/sms"
	RecoveryPath = "/security/recovery"
	PasskeysPath = "/security/passkeys"
	RemovePath   = "/security/factors/remove"
	RenamePath   = "/security/factors/rename"
)

// FactorParts are what the pages of two-step verification are built from.
type FactorParts struct {
	DB     *store.DB
	Setups *factor.Setups
	// Issuer is what an authenticator app shows the account under.
	Issuer string
	// Number writes a number as people read it.
	Number func(e164, country string) string
	// Devices tells in how many browsers an account is signed in.
	Devices func(ctx context.Context, account string) (int, error)
	// EmailChange gives a change of the address that does not count yet.
	EmailChange func(ctx context.Context, q store.Querier, account string) (emailchange.Pending, bool, error)
	// Reset tells until when a delayed reset of two-step verification waits.
	Reset func(ctx context.Context, account string) (time.Time, bool, error)
	// Built tells whether a page of this path exists. The overview leads to no
	// other.
	Built func(path string) bool
}

// FactorPages serves the overview and two-step verification.
type FactorPages struct{ FactorParts }

// NewFactors gives the pages.
func NewFactors(p FactorParts) *FactorPages { return &FactorPages{p} }

// Routes lists the routes. What changes or reveals something wants a recent
// proof (SIG-6).
func (p *FactorPages) Routes() []web.Route {
	signed := func(method, pattern string, handle web.Handler) web.Route {
		return web.Route{Method: method, Pattern: pattern, Policy: web.SignedIn, Recent: true, Handle: handle}
	}
	form := func(pattern, page string, handle web.Handler) web.Route {
		rt := signed("POST", pattern, handle)
		rt.Form = page
		return rt
	}
	routes := []web.Route{
		{Method: "GET", Pattern: overviewPath, Policy: web.SignedIn, Handle: p.showOverview},
		{Method: "GET", Pattern: choosePath, Policy: web.SignedIn, Handle: p.showChoose},
		signed("POST", choosePath, p.postChoose),
		signed("GET", appPath, p.showApp),
		signed("POST", appPath, p.postApp),
		signed("GET", RecoveryPath, p.showRecovery),
		signed("POST", RecoveryPath, p.postRecovery),
		form(RecoveryPath+"/new", RecoveryPath, p.newRecovery),
		signed("GET", RecoveryPath+".txt", p.downloadRecovery),
		signed("GET", RemovePath, p.showRemove),
		signed("POST", RemovePath, p.postRemove),
		signed("GET", RenamePath, p.showRename),
		signed("POST", RenamePath, p.postRename),
	}
	if p.Setups.Texts != nil { // a feature that is off does not exist (attack 12)
		routes = append(routes, signed("GET", textPath, p.showText), signed("POST", textPath, p.postText), form(textPath+"/send", textPath, p.sendText))
	}
	return routes
}

// start begins a page of the tab with a form in it.
func (p *FactorPages) start(r *web.Request, titleKey, path string) web.Page {
	page := p.plain(r, titleKey, path)
	page.FormID = "f"
	return page
}

// plain begins a page of the tab without a form.
func (p *FactorPages) plain(r *web.Request, titleKey, path string) web.Page {
	page := r.Page(titleKey)
	page.Tab, page.Extra, page.Path = "security", "profile", path
	return page
}

// Who says that the visitor changes their own factors. Nothing a form or an
// address holds ever names an account (attack 11).
func Who(r *web.Request) factor.Who {
	return factor.Who{Account: r.Visitor.Account, Session: r.Visitor.Session, ProvedAt: r.Visitor.ProvedAt, RequestID: r.ID, Network: r.Network.String(), Device: r.UserAgent()}
}

// finished leads on after a factor was proved: to the codes that are to be saved
// first, or back to the list.
func finished(w http.ResponseWriter, r *web.Request, done factor.Finished) error {
	if done.Recovery {
		return r.Redirect(w, RecoveryPath)
	}
	r.SetSession(w, done.Token)
	r.Notify(w, "notice.factor_added")
	return r.Redirect(w, AfterSetup(w, r, choosePath))
}

// demandedCookie says that the support desk asked for the set-up (SEC-11). It
// lives somewhat longer than a set-up.
const (
	demandedCookie = "demanded"
	demandedAge    = 30 * time.Minute
)

// AfterSetup gives where a finished set-up leads: to the support desk if that
// asked for it, which is told once, else to the page given.
func AfterSetup(w http.ResponseWriter, r *web.Request, otherwise string) string {
	if r.Kept(demandedCookie) == "" {
		return otherwise
	}
	r.Drop(w, demandedCookie)
	return "/desk"
}

// complain puts a fault into the page that is drawn again, and gives the status
// for it. A code that was wrong too often is no rate limit to a browser.
func complain(w http.ResponseWriter, r *web.Request, bad *form.Complaints, err error) (int, error) {
	if other := bad.AddFaults(err); other != nil {
		return 0, other
	}
	status := r.Refused(w, err)
	if status == http.StatusTooManyRequests && fault.Has(err, "code.too_many") {
		status = http.StatusUnprocessableEntity
	}
	return status, nil
}

// methodName says in words what kind a factor is of.
func methodName(page web.Page, kind string) string {
	switch kind {
	case factor.TOTP:
		return page.T("factor.method.totp")
	case factor.Passkey:
		return page.T("factor.method.passkey")
	case factor.SMS:
		return page.T("factor.method.sms")
	}
	return page.T("factor.method.recovery")
}
