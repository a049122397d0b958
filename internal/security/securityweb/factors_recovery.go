package securityweb

import (
	"net/http"
	"strings"

	"genkan/internal/fault"
	"genkan/internal/form"
	"genkan/internal/security/factor"
	"genkan/internal/web"
)

// codesPage is X7: ten codes, shown once.
type codesPage struct {
	web.Page
	Setup string
	First bool // a factor waits for them
	Codes []string
	All   string // one a line, for the clipboard
	Saved web.Field
}

// recoveryPage tells how many are left and offers new ones.
type recoveryPage struct {
	web.Page
	Left string
}

type codesForm struct {
	Setup string `form:"setup"`
	Saved bool   `form:"saved"`
}

func (p *FactorPages) newCodes(r *web.Request, s factor.Setup, f codesForm, bad *form.Complaints) codesPage {
	page := codesPage{Page: p.start(r, "factor.codes.title", RecoveryPath), Setup: s.ID, First: s.Kind != factor.Recovery, Codes: s.Codes, All: strings.Join(s.Codes, "\n")}
	page.Complain(bad, "saved")
	saved := ""
	if f.Saved {
		saved = "1"
	}
	page.Saved = page.Field("saved", "factor.codes.saved", saved)
	page.Saved.Required = true
	return page
}

func (p *FactorPages) showRecovery(w http.ResponseWriter, r *web.Request) error {
	s, found, err := p.Setups.Open(r.Context(), r.Visitor.Account)
	if err != nil {
		return err
	}
	if found && s.Proved {
		return r.Show(w, http.StatusOK, codesTemplate, p.newCodes(r, s, codesForm{}, &form.Complaints{}))
	}
	held, err := factor.Of(r.Context(), p.DB, r.Visitor.Account)
	if err != nil {
		return err
	}
	if !held.On() {
		return r.Redirect(w, choosePath)
	}
	page := p.newRecoveryPage(r, held)
	page.Status = r.Notice(w)
	return r.Show(w, http.StatusOK, recoveryTemplate, page)
}

func (p *FactorPages) newRecoveryPage(r *web.Request, held factor.Held) recoveryPage {
	page := recoveryPage{Page: p.plain(r, "factor.method.recovery", RecoveryPath)}
	page.Left = page.T("security.recovery.left", "n", held.Recovery)
	return page
}

// postRecovery is "I saved them": from now on they count.
func (p *FactorPages) postRecovery(w http.ResponseWriter, r *web.Request) error {
	var f codesForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	s, found, err := p.Setups.Open(r.Context(), r.Visitor.Account)
	if err != nil {
		return err
	}
	again, err := r.Relanguage(w)
	if err != nil {
		return err
	}
	var bad form.Complaints
	if again && found && s.Proved {
		return r.Show(w, http.StatusOK, codesTemplate, p.newCodes(r, s, f, &bad))
	}
	token, err := p.Setups.Confirm(r.Context(), Who(r), f.Setup, f.Saved)
	if err == nil {
		r.SetSession(w, token)
		return p.confirmed(w, r, s)
	}
	if fault.Has(err, "factor.recovery.gone") {
		r.Notify(w, "notice.factor_codes_gone")
		return r.Redirect(w, choosePath)
	}
	status, err := complain(w, r, &bad, err)
	if err != nil {
		return err
	}
	return r.Show(w, status, codesTemplate, p.newCodes(r, s, f, &bad))
}

func (p *FactorPages) confirmed(w http.ResponseWriter, r *web.Request, s factor.Setup) error {
	if s.Kind == factor.Recovery {
		r.Notify(w, "notice.factor_codes")
		return r.Redirect(w, overviewPath)
	}
	r.Notify(w, "notice.factor_on")
	return r.Redirect(w, AfterSetup(w, r, overviewPath))
}

// newRecovery draws new codes; the old ones work until the new ones are saved.
func (p *FactorPages) newRecovery(w http.ResponseWriter, r *web.Request) error {
	err := p.Setups.NewCodes(r.Context(), Who(r))
	if fault.Has(err, "factor.not_on") {
		return r.Redirect(w, choosePath)
	}
	if err != nil {
		return err
	}
	return r.Redirect(w, RecoveryPath)
}

// downloadRecovery gives the codes as a file, while they are shown.
func (p *FactorPages) downloadRecovery(w http.ResponseWriter, r *web.Request) error {
	s, found, err := p.Setups.Open(r.Context(), r.Visitor.Account)
	if err != nil {
		return err
	}
	if !found || !s.Proved {
		return r.Redirect(w, RecoveryPath)
	}
	page := r.Page("factor.codes.title")
	lines := append([]string{page.T("factor.codes.file", "brand", page.Brand), page.DateTimeZone(r.Now), ""}, s.Codes...)
	lines = append(lines, "", page.T("factor.codes.once"), "")
	h := w.Header()
	h.Set("Content-Type", "text/plain; charset=utf-8")
	h.Set("Content-Disposition", `attachment; filename="recovery-codes.txt"`)
	h.Set("Cache-Control", "no-store")
	w.WriteHeader(http.StatusOK)
	_, _ = w.Write([]byte(strings.Join(lines, "\r\n"))) // a client that is gone needs no answer
	return nil
}
