package securityweb

import (
	"net/http"

	"genkan/internal/fault"
	"genkan/internal/form"
	"genkan/internal/security/factor"
	"genkan/internal/web"
)

// removePage asks before a factor is removed, and says what goes with it.
type removePage struct {
	web.Page
	ID, Name, Method string
	Last             bool
	Refused          string // why it cannot be, "" if it can
	Instead          weakness
}

// factorForm names a factor of the visitor.
type factorForm struct {
	ID   string `form:"id"`
	Name string `form:"name"`
}

func (p *FactorPages) newRemove(r *web.Request, x factor.Removal) removePage {
	page := removePage{Page: p.start(r, "factor.remove.title", RemovePath+"?id="+x.Factor.ID), ID: x.Factor.ID, Name: x.Factor.Name, Last: x.Last}
	page.Method = methodName(page.Page, x.Factor.Kind)
	if f, ok := fault.Of(x.Why); ok {
		page.Refused = page.T(f.Key, f.Args...)
		page.Instead = weakness{URL: choosePath, Action: page.T("factor.remove.another")}
		if f.Key == "factor.password_first" {
			page.Instead = weakness{URL: "/security/password", Action: page.T("security.password.change")}
		}
		page.FormID = ""
	}
	return page
}

func (p *FactorPages) showRemove(w http.ResponseWriter, r *web.Request) error {
	f := factorForm{ID: r.URL.Query().Get("id")}
	if _, err := r.Draft(&f); err != nil {
		return err
	}
	return p.askRemove(w, r, http.StatusOK, f.ID)
}

func (p *FactorPages) askRemove(w http.ResponseWriter, r *web.Request, status int, id string) error {
	x, err := p.Setups.Removal(r.Context(), p.DB, r.Visitor.Account, id)
	if err != nil {
		return err
	}
	return r.Show(w, status, factorRemoveTemplate, p.newRemove(r, x))
}

func (p *FactorPages) postRemove(w http.ResponseWriter, r *web.Request) error {
	var f factorForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	again, err := r.Relanguage(w)
	if err != nil {
		return err
	}
	if again {
		return p.askRemove(w, r, http.StatusOK, f.ID)
	}
	held, err := p.held(r, f.ID)
	if err != nil {
		return err
	}
	off, err := p.Setups.Remove(r.Context(), Who(r), f.ID)
	switch {
	case fault.KindOf(err) == fault.Conflict: // the page says why
		return p.askRemove(w, r, http.StatusUnprocessableEntity, f.ID)
	case err != nil:
		return err
	case off:
		r.Notify(w, "notice.factor_off")
		return r.Redirect(w, listOf(held, overviewPath))
	}
	r.Notify(w, "notice.factor_removed")
	return r.Redirect(w, listOf(held, choosePath))
}

// listOf gives the page that lists a factor that was changed: passkeys have one
// of their own, which tells the browser too.
func listOf(f factor.Factor, others string) string {
	if f.Kind == factor.Passkey {
		return PasskeysPath + "?changed=1"
	}
	return others
}

// renamePage gives a factor another name.
type renamePage struct {
	web.Page
	ID, Method string
	Name       web.Field
}

func (p *FactorPages) newRename(r *web.Request, held factor.Factor, f factorForm, bad *form.Complaints) renamePage {
	page := renamePage{Page: p.start(r, "factor.rename.title", RenamePath+"?id="+held.ID), ID: held.ID}
	page.Method = methodName(page.Page, held.Kind)
	page.Complain(bad, "name")
	page.Name = page.Field("name", "factor.app.name", f.Name)
	page.Name.Hint, page.Name.Optional, page.Name.Width, page.Name.Autocomplete = page.T("factor.app.name.hint"), true, "half", "off"
	return page
}

// held finds a factor of the visitor.
func (p *FactorPages) held(r *web.Request, id string) (factor.Factor, error) {
	x, err := p.Setups.Removal(r.Context(), p.DB, r.Visitor.Account, id)
	return x.Factor, err
}

func (p *FactorPages) showRename(w http.ResponseWriter, r *web.Request) error {
	f := factorForm{ID: r.URL.Query().Get("id")}
	typed, err := r.Draft(&f)
	if err != nil {
		return err
	}
	held, err := p.held(r, f.ID)
	if err != nil {
		return err
	}
	if !typed {
		f.Name = held.Name
	}
	return r.Show(w, http.StatusOK, factorRenameTemplate, p.newRename(r, held, f, &form.Complaints{}))
}

func (p *FactorPages) postRename(w http.ResponseWriter, r *web.Request) error {
	var f factorForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	held, err := p.held(r, f.ID)
	if err != nil {
		return err
	}
	var bad form.Complaints
	again, err := r.Relanguage(w)
	if err != nil {
		return err
	}
	if again {
		return r.Show(w, http.StatusOK, factorRenameTemplate, p.newRename(r, held, f, &bad))
	}
	name, err := factor.ParseName(f.Name)
	if err == nil {
		err = p.Setups.Rename(r.Context(), Who(r), f.ID, name)
	}
	if err == nil {
		r.Notify(w, "notice.saved")
		return r.Redirect(w, listOf(held, choosePath))
	}
	status, err := complain(w, r, &bad, err)
	if err != nil {
		return err
	}
	return r.Show(w, status, factorRenameTemplate, p.newRename(r, held, f, &bad))
}
