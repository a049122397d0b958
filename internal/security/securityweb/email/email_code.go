package email

import (
	"net/http"
	"time"

	"genkan/internal/fault"
	"genkan/internal/form"
	"genkan/internal/job"
	"genkan/internal/security"
	"genkan/internal/security/emailchange"
	"genkan/internal/web"
)

// emailCodePage asks for the code to the new address (S4); once that is proved,
// it says from when on the change counts and offers the code to the old mailbox.
// It shows the same for a decoy (REG-4).
type emailCodePage struct {
	web.Page
	Address string // the new one
	Old     string
	Proved  bool
	Due     string // when it counts
	Asked   bool   // a code went to the address whose code is asked for
	Action  string // where the form leads
	Resend  string // where another code is asked for
	Code    web.Field
	Wait    int // seconds until a code may be sent again, 0 for now
	Until   string
	Handed  string // when the mail server took the mail
	Mail    string // a job's state
	Sender  string
}

type emailCodeForm struct {
	Code string `form:"code"`
}

func (p *Pages) newCode(r *web.Request, st emailchange.Pending, bad *form.Complaints) emailCodePage {
	title, sent := "emailchange.code.title", st.Code
	if st.Proved {
		title, sent = "emailchange.waiting.title", st.OldOne
	}
	page := emailCodePage{Page: startEmail(r, title), Address: st.Email, Old: st.Old, Proved: st.Proved, Sender: p.Sender, Asked: sent.Sent, Mail: sent.Mail.State,
		Action: emailCodePath, Resend: "/security/email/resend"}
	if st.Proved {
		page.Action, page.Resend, page.Due = "/security/email/confirm", "/security/email/old", r.Words.DateTimeZone(st.Due)
	}
	page.Path = emailCodePath
	page.Complain(bad, "code")
	page.Code = page.Field("code", "activate.code", "")
	page.Code.Autocomplete, page.Code.InputMode, page.Code.Width = "one-time-code", "numeric", "code"
	page.Code.Hint, page.Code.Required = page.T("activate.code.hint"), true
	if wait := sent.NextSend.Sub(r.Now); wait > 0 {
		page.Wait = int((wait + time.Second - 1) / time.Second)
	}
	if sent.Sent {
		page.Until = r.Words.DateTimeZone(sent.Until)
	}
	if sent.Mail.State == job.Done {
		page.Handed = r.Words.DateTimeZone(sent.Mail.FinishedAt)
	}
	return page
}

// draw shows the page, which no cache may keep; without a change that waits it
// leads to asking for one.
func (p *Pages) draw(w http.ResponseWriter, r *web.Request, status int, bad *form.Complaints, said string) error {
	st, found, err := p.Changes.Find(r.Context(), p.Changes.DB, r.Visitor.Account)
	if err != nil {
		return err
	}
	if !found {
		r.Notify(w, "notice.email.none")
		return r.Redirect(w, emailPath)
	}
	page := p.newCode(r, st, bad)
	page.Status = said
	w.Header().Set("Cache-Control", "no-store")
	return r.Show(w, status, emailCodeTemplate, page)
}

func (p *Pages) showCode(w http.ResponseWriter, r *web.Request) error {
	return p.draw(w, r, http.StatusOK, &form.Complaints{}, r.Notice(w))
}

func (p *Pages) postCode(w http.ResponseWriter, r *web.Request) error {
	digits, err := p.digits(r)
	if err != nil {
		return p.refuse(w, r, err)
	}
	out, err := p.Changes.Enter(r.Context(), changer(r), digits)
	if err != nil {
		return p.refuse(w, r, err)
	}
	if !out.Counts {
		r.Notify(w, "notice.email.proved")
		return r.Redirect(w, emailCodePath)
	}
	r.Notify(w, "notice.email.changed")
	return r.Redirect(w, "/profile")
}

// confirm takes the code to the old mailbox.
func (p *Pages) confirm(w http.ResponseWriter, r *web.Request) error {
	digits, err := p.digits(r)
	if err != nil {
		return p.refuse(w, r, err)
	}
	if err := p.Changes.Confirm(r.Context(), changer(r), digits); err != nil {
		return p.refuse(w, r, err)
	}
	r.Notify(w, "notice.email.changed")
	return r.Redirect(w, "/profile")
}

func (p *Pages) digits(r *web.Request) (string, error) {
	var f emailCodeForm
	if err := r.ReadForm(&f); err != nil {
		return "", err
	}
	return security.ParseCode(f.Code)
}

// refuse draws the code page again with what is wrong.
func (p *Pages) refuse(w http.ResponseWriter, r *web.Request, err error) error {
	if emailchange.IsNone(err) {
		return p.over(w, r, err)
	}
	var bad form.Complaints
	if other := bad.AddFaults(err); other != nil {
		return other
	}
	status := r.Refused(w, err)
	if status != http.StatusServiceUnavailable {
		status = http.StatusUnprocessableEntity // a wrong code is no rate limit to a browser
	}
	return p.draw(w, r, status, &bad, "")
}

func (p *Pages) resend(w http.ResponseWriter, r *web.Request) error {
	return p.sent(w, r, p.Changes.Resend(r.Context(), changer(r)))
}

func (p *Pages) askOld(w http.ResponseWriter, r *web.Request) error {
	return p.sent(w, r, p.Changes.AskOld(r.Context(), changer(r)))
}

// sent answers who asked for a code. Pressed too early, the page says for how
// long still.
func (p *Pages) sent(w http.ResponseWriter, r *web.Request, err error) error {
	if early, is := limited(err); is {
		return p.draw(w, r, r.Refused(w, early), &form.Complaints{}, r.Words.T(early.Key, early.Args...))
	}
	if fault.KindOf(err) == fault.NotFound {
		return p.over(w, r, err)
	}
	if err != nil {
		return err
	}
	r.Notify(w, "notice.resent")
	return r.Redirect(w, emailCodePath)
}
