package signinweb

import (
	"cmp"
	"net/http"
	"net/url"
	"strings"

	"genkan/internal/fault"
	"genkan/internal/form"
	"genkan/internal/security"
	"genkan/internal/security/factor"
	"genkan/internal/signin"
	"genkan/internal/web"
)

// reauthPage is S9: a signed-in person proves again who they are before a
// sensitive change (SIG-6). A code by mail alone is never asked.
type reauthPage struct {
	web.Page
	Address  string
	Then     string // what goes on afterwards, in words
	Password web.Field
	Alone    bool           // the passkey stands for the password too
	Factor   *web.FactorAsk // nil without a second factor
}

// reauthForm is what the page sends beside the second factor.
type reauthForm struct {
	Password string `form:"password"`
	Next     string `form:"next"`
	Demanded string `form:"demanded"`
}

// reauthAsk is what the page is drawn from.
type reauthAsk struct {
	Form    reauthForm
	Answer  web.FactorAnswer
	Asked   factor.Asked
	Address string
	Passkey *web.PasskeyAsk
}

func newReauthPage(r *web.Request, a reauthAsk, bad *form.Complaints) reauthPage {
	next := web.SafePath(a.Form.Next)
	p := reauthPage{Page: r.Page("reauth.title"), Address: a.Address, Then: r.Words.T(thenKey(next))}
	keep := url.Values{"next": {next}}
	if a.Form.Demanded != "" {
		keep.Set("demanded", "1")
		p.Then = r.Words.T("reauth.then.desk")
	}
	p.FormID, p.Path = "f", "/reauth?"+keep.Encode()
	p.Complain(bad, "password", "code")
	p.Password = p.Field("password", "signin.password", "")
	p.Password.Type, p.Password.Autocomplete = "password", "current-password"
	p.Password.Required, p.Password.Reveal, p.Password.Autofocus = true, true, bad.Empty()
	method := web.Chosen(a.Asked.Methods, a.Answer.Method)
	q := web.FactorQuestion{
		Methods: a.Asked.Methods, Method: method, Here: "/reauth", Keep: keep, Send: "/reauth/sms", Number: a.Asked.Number,
		Until: a.Asked.Until, NextSend: a.Asked.NextSend, Passkey: a.Passkey,
	}
	p.Alone = method == factor.Passkey && a.Passkey != nil && a.Passkey.Alone
	if len(a.Asked.Methods) == 0 {
		q.Method = "" // the password alone
	} else {
		q.Lost = lostPath
	}
	ask := p.AskFactor(q, r.Now)
	p.Factor = &ask
	if !ask.Ready {
		p.FormID = ""
	}
	return p
}

// thens names what goes on after the proof, by the path it is at; the first
// that fits counts.
func thens() [][2]string {
	return [][2]string{
		{"/security/password", "reauth.then.password"},
		{"/security/mobile", "reauth.then.mobile"},
		{"/security/recovery", "reauth.then.recovery"},
		{"/security/factors", "reauth.then.factors"},
		{"/security/app", "reauth.then.factors"},
		{"/security/sms", "reauth.then.factors"},
		{"/security/passkeys", "reauth.then.passkeys"},
		{"/security/email", "reauth.then.email"},
		{"/security/data", "reauth.then.data"},
		{"/closing", "reauth.then.closing"},
		{"/desk", "reauth.then.desk"},
	}
}

func thenKey(next string) string {
	for _, t := range thens() {
		if strings.HasPrefix(next, t[0]) {
			return t[1]
		}
	}
	return "reauth.then.other"
}

func (p *Pages) showReauth(w http.ResponseWriter, r *web.Request) error {
	q := r.URL.Query()
	return p.drawReauth(w, r, reauthForm{Next: q.Get("next"), Demanded: q.Get("demanded")}, web.FactorAnswer{Method: q.Get("method")}, nil)
}

// drawReauth draws the page with what is wrong. An operator without a second
// factor that does for operators is led to set one up (SEC-11).
func (p *Pages) drawReauth(w http.ResponseWriter, r *web.Request, f reauthForm, answer web.FactorAnswer, wrong error) error {
	bad, note, err := told(r, wrong)
	if err != nil {
		return err
	}
	a := reauthAsk{Form: f, Answer: answer}
	asked, who, err := p.signin.AskAgain(r.Context(), r.Visitor.Account, r.Visitor.Session)
	if err != nil {
		return err
	}
	if f.Demanded != "" && !asked.Held.Strong() {
		return r.Redirect(w, factorsPath+"?demanded=1")
	}
	a.Asked, a.Address = asked, who.Email
	if web.Chosen(asked.Methods, answer.Method) == factor.Passkey && p.Passkeys != nil {
		if a.Passkey, err = p.Passkeys.AskAgain(r.Context(), who.ID); err != nil {
			return err
		}
	}
	status := http.StatusOK
	if wrong != nil {
		status = r.Refused(w, wrong)
	}
	page := newReauthPage(r, a, &bad)
	page.Status = cmp.Or(note, r.Notice(w))
	return r.Show(w, status, reauthTemplate, page)
}

// factorsPath is where two-step verification is set up (X3).
const factorsPath = "/security/factors"

func (p *Pages) postReauth(w http.ResponseWriter, r *web.Request) error {
	var f reauthForm
	var a web.FactorAnswer
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	if err := r.ReadForm(&a); err != nil {
		return err
	}
	again, err := r.Relanguage(w)
	if err != nil {
		return err
	}
	if again {
		return p.drawReauth(w, r, f, a, nil)
	}
	alone := f.Password == "" && a.Method == factor.Passkey // judged with the passkey
	if f.Password == "" && !alone {
		return p.drawReauth(w, r, f, a, fault.New(fault.Invalid, "signin.password.empty").On("password"))
	}
	token, err := p.signin.ProveAgain(r.Context(), signin.Again{
		Account: r.Visitor.Account, Session: r.Visitor.Session, Password: security.TypedPassword(f.Password), Network: r.NetworkKey(),
		Method: a.Method, Code: a.Code, Ceremony: a.Ceremony, Response: []byte(a.Response), Alone: alone, From: browser(r), RequestID: r.ID,
	})
	if fault.Has(err, "session.over") {
		return r.Redirect(w, "/login?timeout=1")
	}
	if err != nil {
		return p.drawReauth(w, r, f, a, err)
	}
	r.SetSession(w, token)
	if a.Method == factor.Recovery { // tells first how many codes are left
		return r.Redirect(w, "/login/recovery?next="+url.QueryEscape(web.SafePath(f.Next)))
	}
	return r.Redirect(w, web.SafePath(f.Next))
}

// postReauthSMS sends the code, or says for how long still it waits.
func (p *Pages) postReauthSMS(w http.ResponseWriter, r *web.Request) error {
	var f reauthForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	err := p.signin.TextAgain(r.Context(), r.Visitor.Account, r.Visitor.Session, r.Words.Lang(), r.NetworkKey())
	if err != nil {
		return p.drawReauth(w, r, f, web.FactorAnswer{Method: factor.SMS}, err)
	}
	r.Notify(w, "notice.texted")
	to := url.Values{"method": {factor.SMS}, "next": {web.SafePath(f.Next)}}
	if f.Demanded != "" {
		to.Set("demanded", "1")
	}
	return r.Redirect(w, "/reauth?"+to.Encode())
}
