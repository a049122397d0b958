package recoveryweb

import (
	"net/http"
	"slices"

	"genkan/internal/fault"
	"genkan/internal/form"
	"genkan/internal/recovery"
	"genkan/internal/security/factor"
	"genkan/internal/web"
)

// factorPage asks for the second factor in a reset, where one is set (SEC-4).
type factorPage struct {
	web.Page
	Address string
	None    bool // nothing that is set does here
	Factor  web.FactorAsk
}

const factorPath = "/reset/factor"

func newFactor(r *web.Request, st recovery.State, method string, passkey *web.PasskeyAsk, bad *form.Complaints) factorPage {
	page := factorPage{Page: r.Page("reset.factor.title"), Address: st.Email, None: len(st.Asked.Methods) == 0}
	page.Path = factorPath
	page.Complain(bad, "code")
	page.Factor = page.AskFactor(web.FactorQuestion{
		Methods: st.Asked.Methods, Method: web.Chosen(st.Asked.Methods, method), Here: factorPath, Send: factorPath + "/send",
		Number: st.Asked.Number, Until: st.Asked.Until, NextSend: st.Asked.NextSend, Passkey: passkey,
	}, r.Now)
	return page
}

// drawFactor draws the question; a passkey is asked anew each time.
func (p *Pages) drawFactor(w http.ResponseWriter, r *web.Request, status int, st recovery.State, method string, bad *form.Complaints, said string) error {
	var passkey *web.PasskeyAsk
	if web.Chosen(st.Asked.Methods, method) == factor.Passkey && slices.Contains(st.Asked.Methods, factor.Passkey) && p.Passkeys != nil {
		var err error
		if passkey, err = p.Passkeys.Ask(r.Context(), st.Account); err != nil {
			return err
		}
	}
	page := newFactor(r, st, method, passkey, bad)
	page.Status = said
	w.Header().Set("Cache-Control", "no-store")
	return r.Show(w, status, factorTemplate, page)
}

func (p *Pages) showFactor(w http.ResponseWriter, r *web.Request) error {
	st, done, err := p.at(w, r, recovery.Reset, recovery.AskFactor)
	if done {
		return err
	}
	return p.drawFactor(w, r, http.StatusOK, st, r.URL.Query().Get("method"), &form.Complaints{}, r.Notice(w))
}

func (p *Pages) postFactor(w http.ResponseWriter, r *web.Request) error {
	var f web.FactorAnswer
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	st, done, err := p.at(w, r, recovery.Reset, recovery.AskFactor)
	if done {
		return err
	}
	token, err := p.Recovery.ProveFactor(r.Context(), recovery.Given{
		Browser: r.Kept(cookie(recovery.Reset)), Method: f.Method, Code: f.Code, Ceremony: f.Ceremony, Response: []byte(f.Response), From: from(r),
	})
	if err == nil {
		return p.on(w, r, recovery.Reset, token)
	}
	if over(err) {
		return err
	}
	var bad form.Complaints
	if other := bad.AddFaults(err); other != nil {
		return other
	}
	return p.drawFactor(w, r, r.Refused(w, err), st, f.Method, &bad, "")
}

// sendFactor sends the SMS code of the second factor.
func (p *Pages) sendFactor(w http.ResponseWriter, r *web.Request) error {
	st, done, err := p.at(w, r, recovery.Reset, recovery.AskFactor)
	if done {
		return err
	}
	err = p.Recovery.SendFactor(r.Context(), r.Kept(cookie(recovery.Reset)), r.Words.Lang(), r.NetworkKey())
	if f, ok := fault.Of(err); ok && f.Kind == fault.Limited {
		page := r.Page("reset.factor.title")
		return p.drawFactor(w, r, r.Refused(w, err), st, factor.SMS, &form.Complaints{}, page.T(f.Key, f.Args...))
	}
	if err != nil {
		return err
	}
	r.Notify(w, "notice.resent")
	return r.Redirect(w, factorPath+"?method="+factor.SMS)
}

// over tells whether an error is about the journey and not about what was typed.
func over(err error) bool {
	return fault.Has(err, "reset.none") || fault.Has(err, "lost.none") || fault.Has(err, "recovery.step")
}
