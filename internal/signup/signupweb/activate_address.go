package signupweb

import (
	"net/http"

	"genkan/internal/account"
	"genkan/internal/form"
	"genkan/internal/security"
	"genkan/internal/signup"
	"genkan/internal/web"
)

// addressPage corrects the address of a sign-up: the names stay, the password
// is asked again (REG-9).
type addressPage struct {
	web.Page
	Flow            string
	Email, Password web.Field
	Name            string
}

type addressForm struct {
	Flow     string `form:"flow"`
	Email    string `form:"email"`
	Password string `form:"password"`
}

func newAddress(r *web.Request, st signup.State, f addressForm, bad *form.Complaints) addressPage {
	page := addressPage{Page: r.Page("activate.address"), Flow: st.ID, Name: r.Words.Name(st.Family, st.Given)}
	page.FormID, page.Path = "f", "/activate/address?flow="+st.ID
	page.Complain(bad, "email", "password")
	page.Email = page.Field("email", "signup.email", f.Email)
	page.Email.Type, page.Email.Autocomplete, page.Email.Required = "email", "email", true
	page.Password = page.Field("password", "signup.password", "")
	page.Password.Type, page.Password.Autocomplete = "password", "new-password"
	page.Password.Required, page.Password.Reveal = true, true
	return page
}

func (p *Pages) showAddress(w http.ResponseWriter, r *web.Request) error {
	st, err := p.SignUp.State(r.Context(), r.BrowserToken(), r.URL.Query().Get("flow"))
	if err != nil {
		return p.nothing(w, r, err)
	}
	return r.Show(w, http.StatusOK, addressTemplate, newAddress(r, st, addressForm{Email: st.Email}, &form.Complaints{}))
}

func (p *Pages) postAddress(w http.ResponseWriter, r *web.Request) error {
	var f addressForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	st, err := p.SignUp.State(r.Context(), r.BrowserToken(), f.Flow)
	if err != nil {
		return p.nothing(w, r, err)
	}
	var bad form.Complaints
	again, err := r.Relanguage(w)
	if err != nil {
		return err
	}
	if again {
		return r.Show(w, http.StatusOK, addressTemplate, newAddress(r, st, f, &bad))
	}
	email, err := account.ParseEmail(f.Email)
	if err := bad.AddFaults(err); err != nil {
		return err
	}
	if f.Password == "" {
		bad.Add("password", "password.empty")
	}
	password, err := security.ParsePassword(p.Policy, f.Password, f.Email)
	if f.Password != "" {
		if err := bad.AddFaults(err); err != nil {
			return err
		}
	}
	if !bad.Empty() {
		return r.Show(w, http.StatusUnprocessableEntity, addressTemplate, newAddress(r, st, f, &bad))
	}
	s, err := p.SignUp.Correct(r.Context(), r.BrowserToken(), st.ID, signup.Correction{
		Email: email, Password: password, Policy: p.Policy.Name, Language: r.Words.Lang(), Network: r.NetworkKey(), RequestID: r.ID,
	})
	if err != nil {
		if other := bad.AddFaults(err); other != nil {
			return other
		}
		return r.Show(w, r.Refused(w, err), addressTemplate, newAddress(r, st, f, &bad))
	}
	r.Notify(w, "notice.address")
	return started(w, r, s)
}
