package securityweb

import (
	"net/http"
	"time"

	"genkan/internal/fault"
	"genkan/internal/form"
	"genkan/internal/security"
	"genkan/internal/security/factor"
	"genkan/internal/web"
)

// textPage turns SMS on as a factor (X6), with a number that was proved before.
type textPage struct {
	web.Page
	Setup      string
	Number     string // "" while there is none
	Sent       bool
	Code       web.Field
	Until      string
	ResendWait int // seconds until a code may be sent again, 0 for now
}

type textForm struct {
	Setup string `form:"setup"`
	Code  string `form:"code"`
}

// texted is what the page is drawn from.
type texted struct {
	setup  factor.Setup
	number string
	code   security.CodeState
	sent   bool
}

// texted finds the set-up of SMS that is under way.
func (p *FactorPages) texted(r *web.Request) (t texted, found bool, err error) {
	if t.setup, found, err = p.Setups.Open(r.Context(), r.Visitor.Account); err != nil || !found {
		return t, false, err
	}
	if t.setup.Kind != factor.SMS || t.setup.Proved {
		return t, false, nil
	}
	m, known, err := security.MobileOf(r.Context(), p.DB, r.Visitor.Account)
	if err != nil || !known {
		return t, true, err
	}
	t.number = p.Number(m.Number, m.Country)
	t.code, t.sent, err = p.Setups.Texted(r.Context(), Who(r), t.setup.ID)
	return t, true, err
}

func (p *FactorPages) newText(r *web.Request, t texted, bad *form.Complaints) textPage {
	page := textPage{Page: p.start(r, "factor.text.title", textPath), Setup: t.setup.ID, Number: t.number, Sent: t.sent}
	if !t.sent {
		page.FormID = ""
	}
	page.Complain(bad, "code")
	page.Code = page.Field("code", "factor.text.code", "")
	page.Code.Autocomplete, page.Code.InputMode, page.Code.Width, page.Code.Required = "one-time-code", "numeric", "code", true
	if t.sent {
		page.Until = page.DateTimeZone(t.code.Until)
		if wait := t.code.SentAt.Add(security.SendRule.Gap).Sub(r.Now); wait > 0 {
			page.ResendWait = int((wait + time.Second - 1) / time.Second)
		}
	}
	return page
}

func (p *FactorPages) showText(w http.ResponseWriter, r *web.Request) error {
	t, found, err := p.texted(r)
	if err != nil {
		return err
	}
	if !found {
		return elsewhere(w, r, t.setup)
	}
	page := p.newText(r, t, &form.Complaints{})
	page.Status = r.Notice(w)
	return r.Show(w, http.StatusOK, textTemplate, page)
}

// sendText sends a code. Asked too early, it says for how long still.
func (p *FactorPages) sendText(w http.ResponseWriter, r *web.Request) error {
	var f textForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	err := p.Setups.SendText(r.Context(), Who(r), f.Setup, r.Words.Lang(), r.NetworkKey())
	if err == nil {
		r.Notify(w, "notice.factor_text")
		return r.Redirect(w, textPath)
	}
	return p.refuseText(w, r, err)
}

func (p *FactorPages) postText(w http.ResponseWriter, r *web.Request) error {
	var f textForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	again, err := r.Relanguage(w)
	if err != nil {
		return err
	}
	if again {
		return p.refuseText(w, r, nil)
	}
	done, err := p.Setups.ProveText(r.Context(), Who(r), f.Setup, f.Code)
	if err == nil {
		return finished(w, r, done)
	}
	return p.refuseText(w, r, err)
}

// refuseText draws the page again; a set-up that is over begins anew.
func (p *FactorPages) refuseText(w http.ResponseWriter, r *web.Request, refusal error) error {
	t, found, err := p.texted(r)
	if err != nil {
		return err
	}
	if !found {
		if fault.Has(refusal, "factor.setup.over") {
			r.Notify(w, "notice.factor_over")
		}
		return elsewhere(w, r, t.setup)
	}
	var bad form.Complaints
	status := http.StatusOK
	if limited, ok := fault.Of(refusal); ok && limited.Kind == fault.Limited && limited.Field == "" { // too early for another code
		page := p.newText(r, t, &bad)
		page.Status = page.T(limited.Key, limited.Args...)
		return r.Show(w, r.Refused(w, limited), textTemplate, page)
	}
	if refusal != nil {
		if status, err = complain(w, r, &bad, refusal); err != nil {
			return err
		}
	}
	return r.Show(w, status, textTemplate, p.newText(r, t, &bad))
}
