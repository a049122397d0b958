package password

import (
	"embed"
	"net/http"

	"genkan/internal/account"
	"genkan/internal/form"
	"genkan/internal/security"
	"genkan/internal/security/passwordchange"
	"genkan/internal/session"
	"genkan/internal/store"
	"genkan/internal/web"
)

//go:embed password.html
var passwordFiles embed.FS

var passwordTemplate = web.NewTemplate(passwordFiles, "password.html")

// Pages changes the password of the visitor (X2).
type Pages struct {
	DB      *store.DB
	Changes *passwordchange.Changes
}

// Routes lists the routes.
func (p *Pages) Routes() []web.Route {
	return []web.Route{
		{Method: "GET", Pattern: "/security/password", Policy: web.SignedIn, Recent: true, Handle: p.show},
		{Method: "POST", Pattern: "/security/password", Policy: web.SignedIn, Recent: true, Handle: p.post},
	}
}

// passwordPage is X2.
type passwordPage struct {
	web.Page
	Address  string // a hidden field: what a password manager keeps the password for
	Old      web.Field
	Password web.Field
	Rules    []ruleItem
	Others   web.Field
}

// ruleItem is a line of the live list of password rules.
type ruleItem struct {
	ID, Text, Data string
	OK, Judged     bool
}

type passwordForm struct {
	Old    string `form:"old_password"`
	New    string `form:"password"`
	Others bool   `form:"others"`
}

func newPassword(r *web.Request, policy security.Policy, email string, f passwordForm, bad *form.Complaints) passwordPage {
	p := passwordPage{Page: r.Page("security.password.title"), Address: email}
	p.Tab, p.Extra, p.FormID, p.Path = "security", "profile", "f", "/security/password"
	p.Complain(bad, "old_password", "password")
	p.Old = p.Field("old_password", "security.password.current", "")
	p.Old.Type, p.Old.Autocomplete, p.Old.Required, p.Old.Reveal = "password", "current-password", true, true
	p.Password = p.Field("password", "security.password.new", "")
	p.Password.Type, p.Password.Autocomplete, p.Password.Required, p.Password.Reveal = "password", "new-password", true, true
	for _, rule := range policy.Rules() {
		p.Rules = append(p.Rules, ruleItem{ID: rule.ID, Text: p.T(rule.Key, rule.Args...), Data: rule.Data, Judged: rule.OnSubmit})
	}
	p.Others = p.Field("others", "security.password.others", "")
	p.Others.Hint = p.T("security.password.others.hint")
	if f.Others {
		p.Others.Value = "1"
	}
	return p
}

func (p *Pages) show(w http.ResponseWriter, r *web.Request) error {
	f := passwordForm{Others: true}
	if _, err := r.Draft(&f); err != nil {
		return err
	}
	return p.draw(w, r, http.StatusOK, f, &form.Complaints{})
}

func (p *Pages) post(w http.ResponseWriter, r *web.Request) error {
	var f passwordForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	var bad form.Complaints
	if again, err := r.Relanguage(w); err != nil || again {
		if err != nil {
			return err
		}
		return p.draw(w, r, http.StatusOK, f, &bad)
	}
	v := r.Visitor
	token, err := p.Changes.Change(r.Context(), passwordchange.Change{
		Account: v.Account, Session: v.Session, Old: f.Old, New: f.New, KeepOthers: !f.Others,
		Proof:      session.Proof{Factors: v.Factors, At: v.ProvedAt},
		NetworkKey: r.NetworkKey(), Network: r.Network.String(), Device: r.UserAgent(), RequestID: r.ID,
	})
	if err != nil {
		if other := bad.AddFaults(err); other != nil {
			return other
		}
		return p.draw(w, r, r.Refused(w, err), f, &bad)
	}
	r.SetSession(w, token)
	r.Notify(w, "notice.password_changed")
	return r.Redirect(w, "/security")
}

func (p *Pages) draw(w http.ResponseWriter, r *web.Request, status int, f passwordForm, bad *form.Complaints) error {
	policy, err := p.Changes.InForce(r.Context(), p.DB, r.Visitor.Account)
	if err != nil {
		return err
	}
	a, found, err := account.ByID(r.Context(), p.DB, r.Visitor.Account)
	if err != nil {
		return err
	}
	if !found {
		return web.NotFound
	}
	page := newPassword(r, policy, a.Email, f, bad)
	page.Status = r.Notice(w) // why log-in led here, see signin.RenewEmail
	return r.Show(w, status, passwordTemplate, page)
}

// Samples lists the page with sample data, as the policy would draw it.
func Samples(policy security.Policy) []web.Sample {
	const email = "taro.yamada@example.co.jp"
	return []web.Sample{
		{Name: "security-password", Template: passwordTemplate, Value: func(r *web.Request) any {
			r.Visitor = web.SampleVisitor(r)
			return newPassword(r, policy, email, passwordForm{Others: true}, &form.Complaints{})
		}},
		{Name: "security-password-errors", Template: passwordTemplate, Value: func(r *web.Request) any {
			r.Visitor = web.SampleVisitor(r)
			var bad form.Complaints
			bad.Add("old_password", "security.password.current_wrong")
			if err := bad.AddFaults(policy.Judge("Yamada12", email).Faults.Err()); err != nil {
				bad.Add("", "error.500.text")
			}
			return newPassword(r, policy, email, passwordForm{}, &bad)
		}},
	}
}
