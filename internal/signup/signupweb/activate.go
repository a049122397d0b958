package signupweb

import (
	"errors"
	"net/http"
	"time"

	"genkan/internal/fault"
	"genkan/internal/form"
	"genkan/internal/job"
	"genkan/internal/security"
	"genkan/internal/signup"
	"genkan/internal/web"
)

// activatePage is S4. It shows the same for a decoy (REG-4).
type activatePage struct {
	web.Page
	Address    string
	Flow       string
	Code       web.Field
	Sent       bool
	ResendWait int    // seconds until the code may be sent again, 0 for now
	HandedOver string // when the mail server took the mail
	MailState  string // a job's state
	Sender     string
	Until      string
}

type codeForm struct {
	Flow string `form:"flow"`
	Code string `form:"code"`
}

func (p *Pages) newActivate(r *web.Request, st signup.State, bad *form.Complaints) activatePage {
	page := activatePage{Page: r.Page("activate.title"), Address: st.Email, Flow: st.ID, Sender: p.Sender, Sent: st.Sent, MailState: st.Mail.State}
	page.Path = "/activate?flow=" + st.ID
	page.Complain(bad, "code")
	page.Code = page.Field("code", "activate.code", "")
	page.Code.Autocomplete, page.Code.InputMode, page.Code.Width = "one-time-code", "numeric", "code"
	page.Code.Hint, page.Code.Required = page.T("activate.code.hint"), true
	if wait := st.NextSend.Sub(r.Now); wait > 0 {
		page.ResendWait = int((wait + time.Second - 1) / time.Second)
	}
	if st.Sent {
		page.Until = r.Words.DateTimeZone(st.Until)
	}
	if st.Mail.State == job.Done {
		page.HandedOver = r.Words.DateTimeZone(st.Mail.FinishedAt)
	}
	return page
}

func (p *Pages) showCode(w http.ResponseWriter, r *web.Request) error {
	st, err := p.SignUp.State(r.Context(), r.BrowserToken(), r.URL.Query().Get("flow"))
	if err != nil {
		return p.nothing(w, r, err)
	}
	page := p.newActivate(r, st, &form.Complaints{})
	page.Status = r.Notice(w)
	return p.draw(w, r, http.StatusOK, page)
}

// draw shows the code page, which no cache may keep.
func (p *Pages) draw(w http.ResponseWriter, r *web.Request, status int, page activatePage) error {
	w.Header().Set("Cache-Control", "no-store")
	return r.Show(w, status, activateTemplate, page)
}

// nothing answers who has no sign-up in this browser: a person who is signed in
// is done; everybody else reads how to go on.
func (p *Pages) nothing(w http.ResponseWriter, r *web.Request, err error) error {
	if fault.KindOf(err) == fault.NotFound && r.Visitor != nil {
		return r.Redirect(w, "/")
	}
	return err
}

func (p *Pages) postCode(w http.ResponseWriter, r *web.Request) error {
	var f codeForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	digits, err := security.ParseCode(f.Code)
	if err != nil {
		return p.refuse(w, r, f.Flow, err)
	}
	token, err := p.SignUp.Redeem(r.Context(), signup.Proof{
		Browser: r.BrowserToken(), ID: f.Flow, Digits: digits, Language: r.Words.Lang(), From: browser(r), RequestID: r.ID,
		Old: r.SessionToken(),
	})
	if err != nil {
		return p.refuse(w, r, f.Flow, err)
	}
	r.SetSession(w, token)
	r.Notify(w, "notice.activated")
	return r.Redirect(w, "/")
}

// refuse draws the code page again with what is wrong.
func (p *Pages) refuse(w http.ResponseWriter, r *web.Request, flow string, err error) error {
	if fault.Has(err, "activate.none") {
		return p.nothing(w, r, err)
	}
	var bad form.Complaints
	if other := bad.AddFaults(err); other != nil {
		return other
	}
	st, err2 := p.SignUp.State(r.Context(), r.BrowserToken(), flow)
	if err2 != nil {
		return p.nothing(w, r, err2)
	}
	status := r.Refused(w, err)
	if status != http.StatusServiceUnavailable {
		status = http.StatusUnprocessableEntity // a wrong code is no rate limit to a browser
	}
	return p.draw(w, r, status, p.newActivate(r, st, &bad))
}

// resend sends a fresh code. Pressed too early, it says for how long still.
func (p *Pages) resend(w http.ResponseWriter, r *web.Request) error {
	var f codeForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	err := p.SignUp.Resend(r.Context(), r.BrowserToken(), f.Flow, r.Words.Lang())
	var early *fault.Fault
	if errors.As(err, &early) && early.Kind == fault.Limited {
		st, err := p.SignUp.State(r.Context(), r.BrowserToken(), f.Flow)
		if err != nil {
			return p.nothing(w, r, err)
		}
		page := p.newActivate(r, st, &form.Complaints{})
		page.Status = page.T(early.Key, early.Args...)
		return p.draw(w, r, r.Refused(w, early), page)
	}
	if err != nil {
		return p.nothing(w, r, err)
	}
	r.Notify(w, "notice.resent")
	return r.Redirect(w, "/activate?flow="+escapeID(f.Flow))
}

// escapeID lets only what our ids are made of into an address.
func escapeID(id string) string {
	if len(id) > 40 {
		return ""
	}
	for _, c := range id {
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') {
			return ""
		}
	}
	return id
}
