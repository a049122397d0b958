package signupweb

import (
	"net/http"
	"strings"

	"genkan/internal/web"
)

// setupPage makes the first operator (SUP-7): somebody signed in takes the role
// with one button, everybody else opens an account first, with the same form
// and the same proof of the address as any customer.
type setupPage struct {
	registration
	Signed bool
}

func (p *Pages) newSetup(r *web.Request, e *entry) setupPage {
	page := setupPage{registration: p.register(r, "setup.title", "/setup", e), Signed: r.Visitor != nil}
	if page.Signed {
		page.FormID = ""
	}
	return page
}

// enterSetup takes the link's secret out of the address bar into a cookie. It
// changes nothing else: mail scanners and link previews may open it.
func (p *Pages) enterSetup(w http.ResponseWriter, r *web.Request) error {
	r.SetSetup(w, escapeToken(r.PathValue("key")))
	return r.Redirect(w, "/setup")
}

func (p *Pages) showSetup(w http.ResponseWriter, r *web.Request) error {
	if _, err := p.SignUp.Invite(r.Context(), r.SetupToken()); err != nil {
		return err
	}
	return r.Show(w, http.StatusOK, setupTemplate, p.newSetup(r, &entry{}))
}

func (p *Pages) postSetup(w http.ResponseWriter, r *web.Request) error {
	invite, err := p.SignUp.Invite(r.Context(), r.SetupToken())
	if err != nil {
		return err
	}
	if r.Visitor != nil {
		if err := p.SignUp.Promote(r.Context(), invite, r.Visitor.Account, r.ID); err != nil {
			return err
		}
		r.Notify(w, "notice.operator")
		return r.Redirect(w, "/")
	}
	e, err := p.read(w, r)
	if err != nil {
		return err
	}
	if e.status != 0 {
		return r.Show(w, e.status, setupTemplate, p.newSetup(r, e))
	}
	f := e.form(r, p.Policy)
	f.Invite = invite
	s, err := p.SignUp.Start(r.Context(), f)
	if err != nil {
		if err := e.bad.AddFaults(err); err != nil {
			return err
		}
		return r.Show(w, r.Refused(w, err), setupTemplate, p.newSetup(r, e))
	}
	return started(w, r, s)
}

// escapeToken lets only what our tokens are made of into a cookie.
func escapeToken(token string) string {
	if len(token) > 100 || strings.Trim(token, "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz") != "" {
		return ""
	}
	return token
}
