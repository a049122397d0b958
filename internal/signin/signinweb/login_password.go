package signinweb

import (
	"net/http"

	"genkan/internal/account"
	"genkan/internal/form"
	"genkan/internal/security"
	"genkan/internal/security/guess"
	"genkan/internal/signin"
	"genkan/internal/web"
)

// loginPasswordPage is the second step: the address as text, and the password.
type loginPasswordPage struct {
	web.Page
	Address  string
	Password web.Field
	Next     string
	Locked   bool // the way in is a reset
}

type passwordForm struct {
	Email    string `form:"email"`
	Password string `form:"password"`
	Next     string `form:"next"`
}

func newPasswordPage(r *web.Request, f passwordForm, bad *form.Complaints) loginPasswordPage {
	p := loginPasswordPage{Page: r.Page("signin.password.title"), Address: f.Email}
	p.FormID, p.Path = "f", "/login"
	if next := web.SafePath(f.Next); next != "/" {
		p.Next = next
	}
	if c, ok := bad.Of("password"); ok {
		p.Locked = c.Key == "signin.locked"
	}
	p.Complain(bad, "password")
	p.Password = p.Field("password", "signin.password", "")
	p.Password.Type, p.Password.Autocomplete = "password", "current-password"
	p.Password.Required, p.Password.Reveal, p.Password.Autofocus = true, true, bad.Empty()
	return p
}

func (p *Pages) postPassword(w http.ResponseWriter, r *web.Request) error {
	var f passwordForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	var bad form.Complaints
	again, err := r.Relanguage(w)
	if err != nil {
		return err
	}
	if again {
		return r.Show(w, http.StatusOK, passwordTemplate, newPasswordPage(r, f, &bad))
	}
	email, err := account.ParseEmail(f.Email)
	if err := bad.AddFaults(err); err != nil {
		return err
	}
	if !bad.Empty() { // the address of step one was lost or changed: back there
		return r.Show(w, http.StatusUnprocessableEntity, emailTemplate, p.newEmail(r, emailForm{Email: f.Email, Next: f.Next}, &bad))
	}
	if f.Password == "" {
		bad.Add("password", "signin.password.empty")
		return r.Show(w, http.StatusUnprocessableEntity, passwordTemplate, newPasswordPage(r, f, &bad))
	}
	out, err := p.signin.Enter(r.Context(), signin.Attempt{
		Email: email, Password: security.TypedPassword(f.Password), Network: r.NetworkKey(),
		From: browser(r), RequestID: r.ID, Old: r.SessionToken(), Next: web.SafePath(f.Next), Remembered: r.Kept(rememberedCookie), Known: r.Kept(knownCookie),
	})
	if err != nil {
		return p.refuse(w, r, f, err)
	}
	if out.SignUp != "" {
		return p.resumes.Resume(r, w, out.SignUp)
	}
	if out.Login != "" { // the right password of somebody with a second factor: nobody is signed in yet
		r.Keep(w, loginCookie, out.Login, signin.LoginLife)
		return r.Redirect(w, "/login/verify")
	}
	r.SetSession(w, out.Token)
	r.Keep(w, knownCookie, out.Known, guess.KnownLife)
	if err := r.Speak(w, out.Language); err != nil { // the account's language wins, and the cookie follows
		return err
	}
	return goOn(w, r, out.Next)
}

// goOn leads on after a log-in, and says why where it leads elsewhere than the
// person was going.
func goOn(w http.ResponseWriter, r *web.Request, next string) error {
	switch next {
	case signin.RenewEmail:
		r.Notify(w, "notice.renew")
	case signin.RenewShort:
		r.Notify(w, "notice.renew.short")
	}
	return r.Redirect(w, web.SafePath(next))
}

func (p *Pages) refuse(w http.ResponseWriter, r *web.Request, f passwordForm, err error) error {
	var bad form.Complaints
	if other := bad.AddFaults(err); other != nil {
		return other
	}
	return r.Show(w, r.Refused(w, err), passwordTemplate, newPasswordPage(r, f, &bad))
}
