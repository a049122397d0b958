package securityweb

import (
	"html/template"
	"net/http"
	"strings"

	"genkan/internal/account"
	"genkan/internal/fault"
	"genkan/internal/form"
	"genkan/internal/security/factor"
	"genkan/internal/web"
)

// appPage is X4.
type appPage struct {
	web.Page
	Setup      string
	QR         factor.QR
	Key        string       // in groups of four
	Typed      string       // without spaces, for the clipboard
	URI        template.URL // for a phone that opens this page itself
	Name, Code web.Field
}

type appForm struct {
	Setup string `form:"setup"`
	Name  string `form:"name"`
	Code  string `form:"code"`
}

func (p *FactorPages) newApp(r *web.Request, s factor.Setup, email string, f appForm, bad *form.Complaints) (appPage, error) {
	page := appPage{Page: p.start(r, "factor.app.title", appPath), Setup: s.ID, Key: s.KeyText()}
	page.Typed = strings.ReplaceAll(page.Key, " ", "")
	uri := s.KeyURI(p.Issuer, email)
	page.URI = template.URL(uri) // we made it, and no browser runs an otpauth address
	var err error
	if page.QR, err = factor.NewQR(uri); err != nil {
		return page, err
	}
	page.Complain(bad, "name", "code")
	page.Name = page.Field("name", "factor.app.name", f.Name)
	page.Name.Hint, page.Name.Optional, page.Name.Width, page.Name.Autocomplete = page.T("factor.app.name.hint"), true, "half", "off"
	page.Code = page.Field("code", "factor.app.code", "")
	page.Code.Autocomplete, page.Code.InputMode, page.Code.Width = "one-time-code", "numeric", "code"
	page.Code.Hint, page.Code.Required = page.T("factor.app.code.hint"), true
	return page, nil
}

// drawApp shows the page with the visitor's address in the code.
func (p *FactorPages) drawApp(w http.ResponseWriter, r *web.Request, status int, s factor.Setup, f appForm, bad *form.Complaints) error {
	a, _, err := account.ByID(r.Context(), p.DB, r.Visitor.Account)
	if err != nil {
		return err
	}
	page, err := p.newApp(r, s, a.Email, f, bad)
	if err != nil {
		return err
	}
	return r.Show(w, status, appTemplate, page)
}

func (p *FactorPages) showApp(w http.ResponseWriter, r *web.Request) error {
	s, found, err := p.Setups.Open(r.Context(), r.Visitor.Account)
	if err != nil {
		return err
	}
	if !found || s.Kind != factor.TOTP || s.Proved {
		return elsewhere(w, r, s)
	}
	var f appForm
	if _, err := r.Draft(&f); err != nil {
		return err
	}
	return p.drawApp(w, r, http.StatusOK, s, f, &form.Complaints{})
}

// elsewhere leads to where a set-up stands.
func elsewhere(w http.ResponseWriter, r *web.Request, s factor.Setup) error {
	if s.Proved {
		return r.Redirect(w, RecoveryPath)
	}
	return r.Redirect(w, choosePath)
}

func (p *FactorPages) postApp(w http.ResponseWriter, r *web.Request) error {
	var f appForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	again, err := r.Relanguage(w)
	if err != nil {
		return err
	}
	if again {
		return p.refuseApp(w, r, f, nil)
	}
	name, err := factor.ParseName(f.Name)
	if err == nil {
		var done factor.Finished
		if done, err = p.Setups.ProveApp(r.Context(), Who(r), f.Setup, name, f.Code); err == nil {
			return finished(w, r, done)
		}
	}
	return p.refuseApp(w, r, f, err)
}

// refuseApp draws the page again: with the same key, or with a new one if the
// set-up waited too long.
func (p *FactorPages) refuseApp(w http.ResponseWriter, r *web.Request, f appForm, refusal error) error {
	s, found, err := p.Setups.Open(r.Context(), r.Visitor.Account)
	if err != nil {
		return err
	}
	if found && s.Proved {
		return elsewhere(w, r, s)
	}
	if !found || s.Kind != factor.TOTP {
		if s, err = p.Setups.Begin(r.Context(), Who(r), factor.TOTP); err != nil {
			return err
		}
	}
	var bad form.Complaints
	status := http.StatusOK
	if refusal != nil {
		if status, err = complain(w, r, &bad, refusal); err != nil {
			return err
		}
	}
	if fault.KindOf(refusal) == fault.Expired {
		status = http.StatusUnprocessableEntity
	}
	return p.drawApp(w, r, status, s, f, &bad)
}
