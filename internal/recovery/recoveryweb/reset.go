package recoveryweb

import (
	"net/http"

	"genkan/internal/account"
	"genkan/internal/form"
	"genkan/internal/recovery"
	"genkan/internal/web"
)

// resetPage is the first page of S7: the address, and both ways to get the code,
// offered to everybody alike (SEC-4).
type resetPage struct {
	web.Page
	Email web.Field
	SMS   bool
}

type resetForm struct {
	Email string `form:"email"`
	Way   string `form:"way"`
}

func (p *Pages) newReset(r *web.Request, f resetForm, bad *form.Complaints) resetPage {
	page := resetPage{Page: r.Page("reset.title"), SMS: p.SMS}
	page.FormID, page.Path = "f", "/reset"
	page.Complain(bad, "email")
	page.Email = page.Field("email", "signin.email", f.Email)
	page.Email.Type, page.Email.Autocomplete, page.Email.Required = "email", "username", true
	return page
}

// showReset fills the address in where a journey of this browser has it already.
func (p *Pages) showReset(w http.ResponseWriter, r *web.Request) error {
	var f resetForm
	if token := r.Kept(cookie(recovery.Reset)); token != "" {
		if st, err := p.Recovery.State(r.Context(), recovery.Reset, token); err == nil {
			f.Email = st.Email
		}
	}
	page := p.newReset(r, f, &form.Complaints{})
	page.Status = r.Notice(w)
	return r.Show(w, http.StatusOK, resetTemplate, page)
}

func (p *Pages) postReset(w http.ResponseWriter, r *web.Request) error {
	var f resetForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	var bad form.Complaints
	again, err := r.Relanguage(w)
	if err != nil {
		return err
	}
	if again {
		return r.Show(w, http.StatusOK, resetTemplate, p.newReset(r, f, &bad))
	}
	email, err := account.ParseEmail(f.Email)
	if err := bad.AddFaults(err); err != nil {
		return err
	}
	if !bad.Empty() {
		return r.Show(w, http.StatusUnprocessableEntity, resetTemplate, p.newReset(r, f, &bad))
	}
	token, err := p.Recovery.Begin(r.Context(), recovery.Ask{
		Email: email, SMS: p.SMS && f.Way == "sms", Language: r.Words.Lang(), Network: r.NetworkKey(), Browser: r.Kept(cookie(recovery.Reset)), RequestID: r.ID,
	})
	if err != nil {
		if other := bad.AddFaults(err); other != nil {
			return other
		}
		return r.Show(w, r.Refused(w, err), resetTemplate, p.newReset(r, f, &bad))
	}
	r.Keep(w, cookie(recovery.Reset), token, life(recovery.Reset))
	return r.Redirect(w, page(recovery.Reset, recovery.AskCode))
}
