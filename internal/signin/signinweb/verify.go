package signinweb

import (
	"cmp"
	"context"
	"errors"
	"net/http"
	"net/url"

	"genkan/internal/fault"
	"genkan/internal/form"
	"genkan/internal/security/factor"
	"genkan/internal/security/guess"
	"genkan/internal/signin"
	"genkan/internal/web"
)

// What this browser keeps between the steps, and for longer.
const (
	loginCookie      = "login"
	rememberedCookie = "remembered"
	knownCookie      = "known"
)

// lostPath is where a person goes who has lost every factor (SEC-8).
const lostPath = "/lost"

// Passkeys asks for a passkey; package passkey does. A nil one asks for none.
type Passkeys interface {
	// Ask begins a ceremony for this account and gives what its page needs.
	Ask(ctx context.Context, account string) (*web.PasskeyAsk, error)
}

// verifyPage is S2: the second step of log-in. Nobody is signed in yet.
type verifyPage struct {
	web.Page
	Factor web.FactorAsk
}

func newVerifyPage(r *web.Request, a factor.Asked, method string, answer web.FactorAnswer, ask *web.PasskeyAsk, bad *form.Complaints) verifyPage {
	p := verifyPage{Page: r.Page("verify.title")}
	p.Path = "/login/verify?method=" + url.QueryEscape(method)
	p.Complain(bad, "code")
	p.Factor = p.AskFactor(web.FactorQuestion{
		Methods: a.Methods, Method: method, Here: "/login/verify", Send: "/login/verify/sms", Number: a.Number, Until: a.Until, NextSend: a.NextSend,
		Remember: method != factor.Recovery, Ticked: answer.Remember, Passkey: ask, Lost: lostPath,
	}, r.Now)
	p.Factor.Code.Autofocus = bad.Empty()
	if p.Factor.Ready {
		p.FormID = "f"
	}
	return p
}

func (p *Pages) showVerify(w http.ResponseWriter, r *web.Request) error {
	l, err := p.signin.FindLogin(r.Context(), r.Kept(loginCookie))
	if err != nil {
		return p.over(w, r, err)
	}
	return p.drawVerify(w, r, l, web.FactorAnswer{Method: r.URL.Query().Get("method")}, nil)
}

// drawVerify draws the page with what is wrong. No cache may keep it.
func (p *Pages) drawVerify(w http.ResponseWriter, r *web.Request, l signin.Login, answer web.FactorAnswer, wrong error) error {
	bad, note, err := told(r, wrong)
	if err != nil {
		return err
	}
	asked, err := p.signin.Ask(r.Context(), l)
	if err != nil {
		return err
	}
	method := web.Chosen(asked.Methods, answer.Method)
	var ask *web.PasskeyAsk
	if method == factor.Passkey && p.Passkeys != nil {
		if ask, err = p.Passkeys.Ask(r.Context(), l.Account); err != nil {
			return err
		}
	}
	status := http.StatusOK
	if wrong != nil {
		status = r.Refused(w, wrong)
	}
	page := newVerifyPage(r, asked, method, answer, ask, &bad)
	page.Status = cmp.Or(note, r.Notice(w))
	w.Header().Set("Cache-Control", "no-store")
	return r.Show(w, status, verifyTemplate, page)
}

// told makes of what is wrong the complaints of a form, or, where it is about no
// field, such as a code that cannot be sent again yet, a line on top.
func told(r *web.Request, wrong error) (form.Complaints, string, error) {
	var bad form.Complaints
	if f, ok := fault.Of(wrong); ok && f.Kind == fault.Limited && f.Field == "" {
		return bad, r.Words.T(f.Key, f.Args...), nil
	}
	err := bad.AddFaults(wrong)
	return bad, "", err
}

func (p *Pages) postVerify(w http.ResponseWriter, r *web.Request) error {
	var a web.FactorAnswer
	if err := r.ReadForm(&a); err != nil {
		return err
	}
	token := r.Kept(loginCookie)
	again, err := r.Relanguage(w)
	if err != nil {
		return err
	}
	if again {
		l, err := p.signin.FindLogin(r.Context(), token)
		if err != nil {
			return p.over(w, r, err)
		}
		return p.drawVerify(w, r, l, a, nil)
	}
	out, err := p.signin.Verify(r.Context(), signin.Answer{
		Login: token, Method: a.Method, Code: a.Code, Ceremony: a.Ceremony, Response: []byte(a.Response), Remember: a.Remember,
		From: browser(r), Old: r.SessionToken(), Known: r.Kept(knownCookie), RequestID: r.ID,
	})
	if err != nil {
		return p.refuseVerify(w, r, token, a, err)
	}
	r.Drop(w, loginCookie)
	r.SetSession(w, out.Token)
	r.Keep(w, knownCookie, out.Known, guess.KnownLife)
	if out.Remembered != "" {
		r.Keep(w, rememberedCookie, out.Remembered, factor.RememberLife)
	}
	next := web.SafePath(out.Next)
	if out.Recovery {
		return r.Redirect(w, "/login/recovery?next="+url.QueryEscape(next))
	}
	return r.Redirect(w, next)
}

func (p *Pages) refuseVerify(w http.ResponseWriter, r *web.Request, token string, a web.FactorAnswer, wrong error) error {
	l, err := p.signin.FindLogin(r.Context(), token)
	if err != nil {
		return p.over(w, r, err)
	}
	return p.drawVerify(w, r, l, a, wrong)
}

// postVerifySMS sends the code, or says for how long still it waits.
func (p *Pages) postVerifySMS(w http.ResponseWriter, r *web.Request) error {
	l, err := p.signin.FindLogin(r.Context(), r.Kept(loginCookie))
	if err != nil {
		return p.over(w, r, err)
	}
	err = p.signin.Text(r.Context(), l, r.Words.Lang(), r.NetworkKey())
	if err != nil {
		return p.drawVerify(w, r, l, web.FactorAnswer{Method: factor.SMS}, err)
	}
	r.Notify(w, "notice.texted")
	return r.Redirect(w, "/login/verify?method="+factor.SMS)
}

// over answers who has no log-in to finish: a person who is signed in is done;
// everybody else begins anew.
func (p *Pages) over(w http.ResponseWriter, r *web.Request, err error) error {
	var f *fault.Fault
	if !errors.As(err, &f) || f.Key != "verify.gone" {
		return err
	}
	if r.Visitor != nil {
		return r.Redirect(w, "/")
	}
	r.Drop(w, loginCookie)
	return r.Redirect(w, "/login?again=1") // says why
}

// recoveryPage tells how many recovery codes are left after one was used (S2).
type recoveryPage struct {
	web.Page
	Left int
	Few  bool
	Next string
}

// fewCodes is how many are so few that the page warns.
const fewCodes = 3

func newRecoveryPage(r *web.Request, left int, next string) recoveryPage {
	p := recoveryPage{Page: r.Page("recovery.title"), Left: left, Few: left <= fewCodes, Next: web.SafePath(next)}
	p.Extra = "profile" // its styles have the warning
	return p
}

func (p *Pages) showRecovery(w http.ResponseWriter, r *web.Request) error {
	held, err := p.signin.Held(r.Context(), r.Visitor.Account)
	if err != nil {
		return err
	}
	return r.Show(w, http.StatusOK, recoveryTemplate, newRecoveryPage(r, held.Recovery, r.URL.Query().Get("next")))
}
