package email

import (
	"embed"
	"errors"
	"net/http"

	"genkan/internal/account"
	"genkan/internal/fault"
	"genkan/internal/form"
	"genkan/internal/security/emailchange"
	"genkan/internal/web"
)

//go:embed email.html email_code.html email_stop.html email_stopped.html
var emailFiles embed.FS

var (
	emailTemplate        = web.NewTemplate(emailFiles, "email.html")
	emailCodeTemplate    = web.NewTemplate(emailFiles, "email_code.html")
	emailStopTemplate    = web.NewTemplate(emailFiles, "email_stop.html")
	emailStoppedTemplate = web.NewTemplate(emailFiles, "email_stopped.html")
)

// Pages serve the change of the e-mail address (P6, SEC-5).
type Pages struct {
	Changes          *emailchange.Changes
	Current          func(r *web.Request) (account.Account, error) // the visitor's account
	Sender           string                                        // the address mails come from, shown as a hint
	RefuseDisposable bool
}

// Where the pages are.
const (
	emailPath        = "/security/email"
	emailCodePath    = "/security/email/code"
	emailStopPath    = "/email/stop"
	emailStoppedPath = "/email/stopped"
)

// Routes lists the routes. Only asking wants a fresh proof: a code may take
// longer than it, and proves nothing but a mailbox.
func (p *Pages) Routes() []web.Route {
	return []web.Route{
		{Method: "GET", Pattern: emailPath, Policy: web.SignedIn, Recent: true, Handle: p.show},
		{Method: "POST", Pattern: emailPath, Policy: web.SignedIn, Recent: true, Handle: p.post},
		{Method: "GET", Pattern: emailCodePath, Policy: web.SignedIn, Handle: p.showCode},
		{Method: "POST", Pattern: emailCodePath, Policy: web.SignedIn, Handle: p.postCode},
		{Method: "POST", Pattern: "/security/email/resend", Policy: web.SignedIn, Handle: p.resend},
		{Method: "POST", Pattern: "/security/email/old", Policy: web.SignedIn, Handle: p.askOld},
		{Method: "POST", Pattern: "/security/email/confirm", Policy: web.SignedIn, Handle: p.confirm},
		{Method: "POST", Pattern: "/security/email/cancel", Policy: web.SignedIn, Handle: p.cancel},
		{Method: "GET", Pattern: emailStopPath + "/{token}", Policy: web.Public, Handle: p.showStop, Passive: true},
		{Method: "POST", Pattern: emailStopPath, Policy: web.Public, Handle: p.stop, Passive: true},
		{Method: "GET", Pattern: emailStoppedPath, Policy: web.Public, Handle: p.showStopped, Passive: true},
	}
}

// changer tells the rules about the visitor. Nothing a form holds ever names an
// account (attack 11).
func changer(r *web.Request) emailchange.Who {
	return emailchange.Who{Account: r.Visitor.Account, Factors: r.Visitor.Factors, Language: r.Words.Lang(), Network: r.Network.String(), RequestID: r.ID, Device: r.UserAgent()}
}

// emailPage asks for the new address.
type emailPage struct {
	web.Page
	Now   string // the address the account has
	Email web.Field
	Slip  string // the correction of a likely typing error; "" for none
}

type emailForm struct {
	Email    string `form:"email"`
	SlipSeen string `form:"slip_seen"`
	SlipKeep bool   `form:"_slip"`
	UseEmail string `form:"_email"` // puts the correction into the field, for browsers without scripts
}

// emailEntry is a filled form on its way to being accepted.
type emailEntry struct {
	emailForm
	now  string
	slip string
	bad  form.Complaints
}

func newEmail(r *web.Request, e *emailEntry) emailPage {
	page := emailPage{Page: startEmail(r, "emailchange.title"), Now: e.now, Slip: e.slip}
	page.FormID, page.Path = "f", emailPath
	page.Complain(&e.bad, "email")
	page.Email = page.Field("email", "emailchange.new", e.Email)
	page.Email.Type, page.Email.Autocomplete, page.Email.Required = "email", "email", true
	page.Email.Hints = []string{page.T("signup.email.hint"), page.T("signup.email.rule")}
	return page
}

// startEmail begins a page of the tab.
func startEmail(r *web.Request, title string) web.Page {
	page := r.Page(title)
	page.Tab, page.Extra = "security", "profile"
	return page
}

func (p *Pages) show(w http.ResponseWriter, r *web.Request) error {
	e, err := p.entry(r)
	if err != nil {
		return err
	}
	if _, err := r.Draft(&e.emailForm); err != nil {
		return err
	}
	page := newEmail(r, e)
	page.Status = r.Notice(w)
	return r.Show(w, http.StatusOK, emailTemplate, page)
}

func (p *Pages) entry(r *web.Request) (*emailEntry, error) {
	a, err := p.Current(r)
	return &emailEntry{now: a.Email}, err
}

func (p *Pages) post(w http.ResponseWriter, r *web.Request) error {
	e, err := p.entry(r)
	if err != nil {
		return err
	}
	if err := r.ReadForm(&e.emailForm); err != nil {
		return err
	}
	again, err := r.Relanguage(w)
	if err != nil {
		return err
	}
	if e.UseEmail != "" {
		e.Email, again = e.UseEmail, true
	}
	if again {
		return r.Show(w, http.StatusOK, emailTemplate, newEmail(r, e))
	}
	to, err := p.judge(e)
	if err != nil {
		return err
	}
	if !e.bad.Empty() || e.slip != "" {
		return r.Show(w, http.StatusUnprocessableEntity, emailTemplate, newEmail(r, e))
	}
	if err := p.Changes.Ask(r.Context(), changer(r), to); err != nil {
		if other := e.bad.AddFaults(err); other != nil {
			return other
		}
		return r.Show(w, r.Refused(w, err), emailTemplate, newEmail(r, e))
	}
	return r.Redirect(w, emailCodePath)
}

// judge reads the address as sign-up does (REG-3).
func (p *Pages) judge(e *emailEntry) (account.Email, error) {
	to, err := account.ParseEmail(e.Email)
	if err != nil {
		if better, found := account.SlipTyped(e.Email); found {
			e.slip = better
		}
		return to, e.bad.AddFaults(err)
	}
	e.Email = to.Typed()
	if p.RefuseDisposable && account.Kind(to) == account.EmailDisposable {
		e.bad.Add("email", "email.disposable")
		return to, nil
	}
	if better, found := account.Slip(to); found && e.SlipSeen != e.Email && !e.SlipKeep {
		e.slip = better
	}
	return to, nil
}

// over leads home from a change that is over: applied, stopped, too old.
func (p *Pages) over(w http.ResponseWriter, r *web.Request, err error) error {
	if !emailchange.IsNone(err) {
		return err
	}
	r.Notify(w, "notice.email.none")
	return r.Redirect(w, emailPath)
}

func (p *Pages) cancel(w http.ResponseWriter, r *web.Request) error {
	err := p.Changes.Cancel(r.Context(), changer(r))
	if emailchange.IsNone(err) {
		r.Notify(w, "notice.email.none")
		return r.Redirect(w, "/profile")
	}
	if err != nil {
		return err
	}
	r.Notify(w, "notice.email.cancelled")
	return r.Redirect(w, "/profile")
}

// limited tells a fault of kind limited.
func limited(err error) (*fault.Fault, bool) {
	var f *fault.Fault
	return f, errors.As(err, &f) && f.Kind == fault.Limited
}
