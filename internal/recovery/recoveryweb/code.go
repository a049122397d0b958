package recoveryweb

import (
	"errors"
	"net/http"
	"time"

	"genkan/internal/fault"
	"genkan/internal/form"
	"genkan/internal/recovery"
	"genkan/internal/security"
	"genkan/internal/web"
)

// codePage is S4 for a reset and for a lost factor. It shows the same for a
// decoy (SEC-4): when the code was asked for, and nothing of a mail on its way.
type codePage struct {
	web.Page
	Address    string
	Heading    string
	Base       string // the first page of the flow
	Reset, SMS bool
	Code       web.Field
	Sent       bool
	SentAt     string
	Until      string
	ResendWait int // seconds until the code may be sent again, 0 for now
	Sender     string
}

func (p *Pages) newCode(r *web.Request, flow string, st recovery.State, bad *form.Complaints) codePage {
	title := "reset.code.title"
	if flow == recovery.LostFactor {
		title = "lost.code.title"
	}
	page := codePage{Page: r.Page(title), Heading: r.Words.T(title), Address: st.Email, Base: begin(flow), Reset: flow == recovery.Reset, SMS: st.SMS, Sent: st.Sent, Sender: p.Sender}
	page.Path = page.Base + "/code"
	page.Complain(bad, "code")
	page.Code = page.Field("code", "activate.code", "")
	page.Code.Autocomplete, page.Code.InputMode, page.Code.Width = "one-time-code", "numeric", "code"
	page.Code.Hint, page.Code.Required = page.T("activate.code.hint"), true
	if wait := st.NextSend.Sub(r.Now); wait > 0 {
		page.ResendWait = int((wait + time.Second - 1) / time.Second)
	}
	if st.Sent {
		page.SentAt, page.Until = r.Words.DateTimeZone(st.SentAt), r.Words.DateTimeZone(st.Until)
	}
	return page
}

// draw shows the code page, which no cache may keep.
func (p *Pages) drawCode(w http.ResponseWriter, r *web.Request, status int, page codePage) error {
	w.Header().Set("Cache-Control", "no-store")
	return r.Show(w, status, codeTemplate, page)
}

func (p *Pages) showCode(flow string) web.Handler {
	return func(w http.ResponseWriter, r *web.Request) error {
		st, done, err := p.at(w, r, flow, recovery.AskCode)
		if done {
			return err
		}
		page := p.newCode(r, flow, st, &form.Complaints{})
		page.Status = r.Notice(w)
		return p.drawCode(w, r, http.StatusOK, page)
	}
}

func (p *Pages) postCode(flow string) web.Handler {
	return func(w http.ResponseWriter, r *web.Request) error {
		var f struct {
			Code string `form:"code"`
		}
		if err := r.ReadForm(&f); err != nil {
			return err
		}
		st, done, err := p.at(w, r, flow, recovery.AskCode)
		if done {
			return err
		}
		digits, err := security.ParseCode(f.Code)
		if err != nil {
			return p.refuseCode(w, r, flow, st, err)
		}
		token, err := p.Recovery.ProveCode(r.Context(), flow, r.Kept(cookie(flow)), digits, from(r))
		if err != nil {
			return p.refuseCode(w, r, flow, st, err)
		}
		return p.on(w, r, flow, token)
	}
}

// refuseCode draws the code page again with what is wrong.
func (p *Pages) refuseCode(w http.ResponseWriter, r *web.Request, flow string, st recovery.State, err error) error {
	if over(err) {
		return err
	}
	var bad form.Complaints
	if other := bad.AddFaults(inWords(err, st.SMS)); other != nil {
		return other
	}
	status := r.Refused(w, err)
	if status != http.StatusServiceUnavailable {
		status = http.StatusUnprocessableEntity // a wrong code is no rate limit to a browser
	}
	return p.drawCode(w, r, status, p.newCode(r, flow, st, &bad))
}

// inWords names the text message where the words of a code name the mail.
func inWords(err error, sms bool) error {
	if !sms {
		return err
	}
	switch {
	case fault.Has(err, "code.wrong"):
		return fault.New(fault.Invalid, "reset.sms.wrong").On("code")
	case fault.Has(err, "code.superseded"):
		return fault.New(fault.Invalid, "reset.sms.superseded").On("code")
	}
	return err
}

// resend sends a fresh code the same way. Pressed too early, it says for how
// long still.
func (p *Pages) resend(flow string) web.Handler {
	return func(w http.ResponseWriter, r *web.Request) error {
		st, done, err := p.at(w, r, flow, recovery.AskCode)
		if done {
			return err
		}
		err = p.Recovery.Resend(r.Context(), flow, r.Kept(cookie(flow)), r.Words.Lang(), r.NetworkKey())
		var early *fault.Fault
		if errors.As(err, &early) && early.Kind == fault.Limited {
			page := p.newCode(r, flow, st, &form.Complaints{})
			page.Status = page.T(early.Key, early.Args...)
			return p.drawCode(w, r, r.Refused(w, early), page)
		}
		if err != nil {
			return err
		}
		r.Notify(w, "notice.reset_resent")
		return r.Redirect(w, page(flow, recovery.AskCode))
	}
}
