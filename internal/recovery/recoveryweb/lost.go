package recoveryweb

import (
	"net/http"

	"genkan/internal/account"
	"genkan/internal/form"
	"genkan/internal/recovery"
	"genkan/internal/security"
	"genkan/internal/web"
)

// lostPage begins the delayed reset of a lost second factor (SEC-8): with the
// right password, and a code by mail on the next page.
type lostPage struct {
	web.Page
	Email, Password web.Field
}

type lostForm struct {
	Email    string `form:"email"`
	Password string `form:"password"`
}

func newLost(r *web.Request, f lostForm, bad *form.Complaints) lostPage {
	page := lostPage{Page: r.Page("lost.title")}
	page.FormID, page.Path = "f", "/lost"
	page.Complain(bad, "email", "password")
	page.Email = page.Field("email", "signin.email", f.Email)
	page.Email.Type, page.Email.Autocomplete, page.Email.Required = "email", "username", true
	page.Password = page.Field("password", "signin.password", "")
	page.Password.Type, page.Password.Autocomplete = "password", "current-password"
	page.Password.Required, page.Password.Reveal = true, true
	return page
}

func (p *Pages) showLost(w http.ResponseWriter, r *web.Request) error {
	page := newLost(r, lostForm{}, &form.Complaints{})
	page.Status = r.Notice(w)
	return r.Show(w, http.StatusOK, lostTemplate, page)
}

func (p *Pages) postLost(w http.ResponseWriter, r *web.Request) error {
	var f lostForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	var bad form.Complaints
	again, err := r.Relanguage(w)
	if err != nil {
		return err
	}
	if again {
		return r.Show(w, http.StatusOK, lostTemplate, newLost(r, f, &bad))
	}
	email, err := account.ParseEmail(f.Email)
	if err := bad.AddFaults(err); err != nil {
		return err
	}
	if f.Password == "" {
		bad.Add("password", "signin.password.empty")
	}
	if !bad.Empty() {
		return r.Show(w, http.StatusUnprocessableEntity, lostTemplate, newLost(r, f, &bad))
	}
	token, err := p.Recovery.BeginLost(r.Context(), recovery.Known{Email: email, Password: security.TypedPassword(f.Password), Language: r.Words.Lang(), Network: r.NetworkKey()})
	if err != nil {
		if other := bad.AddFaults(err); other != nil {
			return other
		}
		return r.Show(w, r.Refused(w, err), lostTemplate, newLost(r, f, &bad))
	}
	return p.on(w, r, recovery.LostFactor, token)
}
