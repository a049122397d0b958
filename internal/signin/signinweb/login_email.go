package signinweb

import (
	"net/http"

	"genkan/internal/account"
	"genkan/internal/form"
	"genkan/internal/web"
)

// loginEmailPage is the first step: only the address, and the way to sign up
// under it, as in the guide (REG-2).
type loginEmailPage struct {
	web.Page
	Email     web.Field
	Notice    string
	Next      string
	SignupURL string
}

type emailForm struct {
	Email  string `form:"email"`
	Next   string `form:"next"`
	Change bool   `form:"_change"`
}

func newEmailPage(r *web.Request, f emailForm, bad *form.Complaints) loginEmailPage {
	p := loginEmailPage{Page: r.Page("signin.title"), SignupURL: "/signup"}
	p.FormID, p.Path = "f", "/login"
	if next := web.SafePath(f.Next); next != "/" {
		p.Next = next
	}
	p.Complain(bad, "email")
	p.Email = p.Field("email", "signin.email", f.Email)
	p.Email.Type, p.Email.Autocomplete, p.Email.Required = "email", "username webauthn", true
	p.Email.Autofocus = bad.Empty() // allowed here only (pages.md S1)
	return p
}

func (p *Pages) showEmail(w http.ResponseWriter, r *web.Request) error {
	q := r.URL.Query()
	if r.Visitor != nil {
		return r.Redirect(w, web.SafePath(q.Get("next")))
	}
	page := newEmailPage(r, emailForm{Next: q.Get("next")}, &form.Complaints{})
	page.Notice = r.Notice(w)
	if q.Has("timeout") {
		page.Notice = page.T("signin.notice.timeout")
	} else if q.Has("again") {
		page.Notice = page.T("signin.notice.again")
	} else if page.Notice == "" && page.Next != "" {
		page.Notice = page.T("signin.notice.needed")
	}
	return r.Show(w, http.StatusOK, emailTemplate, page)
}

// postEmail goes on to the password. It looks nothing up: unknown addresses
// take the same step.
func (p *Pages) postEmail(w http.ResponseWriter, r *web.Request) error {
	var f emailForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	var bad form.Complaints
	again, err := r.Relanguage(w)
	if err != nil {
		return err
	}
	if again || f.Change {
		return r.Show(w, http.StatusOK, emailTemplate, newEmailPage(r, f, &bad))
	}
	email, err := account.ParseEmail(f.Email)
	if err := bad.AddFaults(err); err != nil {
		return err
	}
	if !bad.Empty() {
		return r.Show(w, http.StatusUnprocessableEntity, emailTemplate, newEmailPage(r, f, &bad))
	}
	page := newPasswordPage(r, passwordForm{Email: email.Typed(), Next: f.Next}, &bad)
	return r.Show(w, http.StatusOK, passwordTemplate, page)
}
