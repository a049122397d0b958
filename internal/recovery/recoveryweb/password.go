package recoveryweb

import (
	"net/http"

	"genkan/internal/form"
	"genkan/internal/recovery"
	"genkan/internal/security"
	"genkan/internal/web"
)

// passwordPage is the end of S7: S3's password block, judged against the
// address.
type passwordPage struct {
	web.Page
	Address  string
	Password web.Field
	Rules    []ruleItem
}

// ruleItem is a line of the live list of password rules.
type ruleItem struct {
	ID, Text, Data string
	OK, Judged     bool
}

func (p *Pages) newPassword(r *web.Request, st recovery.State, bad *form.Complaints) passwordPage {
	page := passwordPage{Page: r.Page("reset.password.title"), Address: st.Email}
	page.Path = "/reset/password"
	page.Complain(bad, "password")
	page.Password = page.Field("password", "reset.password", "")
	page.Password.Type, page.Password.Autocomplete = "password", "new-password"
	page.Password.Required, page.Password.Reveal = true, true
	for _, rule := range p.policy(st).Rules() {
		page.Rules = append(page.Rules, ruleItem{ID: rule.ID, Text: page.T(rule.Key, rule.Args...), Data: rule.Data, Judged: rule.OnSubmit})
	}
	return page
}

// policy is the one in force for this person (REG-7).
func (p *Pages) policy(st recovery.State) security.Policy {
	if st.TwoStep {
		return p.Policy.WithSecondFactor()
	}
	return p.Policy
}

func (p *Pages) showPassword(w http.ResponseWriter, r *web.Request) error {
	st, done, err := p.at(w, r, recovery.Reset, recovery.NewPassword)
	if done {
		return err
	}
	return r.Show(w, http.StatusOK, passwordTemplate, p.newPassword(r, st, &form.Complaints{}))
}

func (p *Pages) postPassword(w http.ResponseWriter, r *web.Request) error {
	var f struct {
		Password string `form:"password"`
	}
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	st, done, err := p.at(w, r, recovery.Reset, recovery.NewPassword)
	if done {
		return err
	}
	var bad form.Complaints
	var password security.Password
	if f.Password == "" {
		bad.Add("password", "password.empty")
	} else if password, err = security.ParsePassword(p.policy(st), f.Password, st.Email); err != nil {
		if err := bad.AddFaults(err); err != nil {
			return err
		}
	}
	if !bad.Empty() {
		return r.Show(w, http.StatusUnprocessableEntity, passwordTemplate, p.newPassword(r, st, &bad))
	}
	err = p.Recovery.Finish(r.Context(), recovery.Chosen{
		Browser: r.Kept(cookie(recovery.Reset)), Password: password, Policy: p.policy(st).NameFor(password), From: from(r),
	})
	if err != nil {
		return p.refusePassword(w, r, st, err)
	}
	r.Drop(w, cookie(recovery.Reset))
	r.EndSession(w) // whoever was signed in here is so no more
	r.Notify(w, "notice.password_reset.done")
	return r.Redirect(w, "/login")
}

func (p *Pages) refusePassword(w http.ResponseWriter, r *web.Request, st recovery.State, err error) error {
	var bad form.Complaints
	if refused := bad.AddFaults(err); refused != nil {
		return refused
	}
	if _, about := bad.Of("password"); !about && bad.Away() == nil {
		return err // the journey is over: a page of its own says so
	}
	return r.Show(w, r.Refused(w, err), passwordTemplate, p.newPassword(r, st, &bad))
}
