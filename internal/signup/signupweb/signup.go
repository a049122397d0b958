package signupweb

import (
	"net/http"

	"genkan/internal/web"
)

// registration is the part sign-up and set-up share: who the person is and the
// password.
type registration struct {
	web.Page
	Email, Family, Given, Password    web.Field
	Slip                              *slip
	FamilySuggestion, GivenSuggestion *suggestion
	FamilyReading, GivenReading       *web.Field
	Rules                             []ruleItem
	FamilyFirst                       bool
	Terms                             web.Field
}

// slip offers the correction of a likely typing error in the mail domain.
type slip struct{ Suggestion string }

// suggestion offers Latin spellings of a name that was typed in another script;
// without Best it only keeps what was typed.
type suggestion struct {
	Best   string
	Others []string
	Native string
}

// ruleItem is a line of the live list of password rules.
type ruleItem struct {
	ID, Text, Data string
	OK, Judged     bool
}

// signupPage is the whole of S3: nothing else is asked (REG-2).
type signupPage struct {
	registration
	News web.Field
}

func (p *Pages) newSignup(r *web.Request, e *entry) signupPage {
	page := signupPage{registration: p.register(r, "signup.title", "/signup", e)}
	page.News = page.Field("news", "signup.news", tick(e.News))
	return page
}

// order of the fields, for the error summary.
var order = []string{"email", "family", "family_reading", "given", "given_reading", "password", "terms"}

func (p *Pages) register(r *web.Request, title, path string, e *entry) registration {
	page := registration{Page: r.Page(title), FamilyFirst: r.Words.Lang() == "ja", Slip: e.slip}
	page.FormID, page.Path = "f", path
	page.Complain(&e.bad, order...)

	page.Email = page.Field("email", "signup.email", e.Email)
	page.Email.Type, page.Email.Autocomplete, page.Email.Required = "email", "email", true
	page.Email.Hints = []string{page.T("signup.email.hint"), page.T("signup.email.rule")}
	page.Family = page.Field("family", "signup.family", e.Family)
	page.Family.Autocomplete, page.Family.Hint = "section-latin family-name", page.T("signup.family.hint")
	page.Given = page.Field("given", "signup.given", e.Given)
	page.Given.Autocomplete, page.Given.Hint = "section-latin given-name", page.T("signup.given.hint")
	page.FamilySuggestion, page.GivenSuggestion = e.family.offer(), e.given.offer()
	page.FamilyReading = reading(page.Page, "family_reading", "signup.family.reading", e.FamilyReading, e.family.reading)
	page.GivenReading = reading(page.Page, "given_reading", "signup.given.reading", e.GivenReading, e.given.reading)

	page.Password = page.Field("password", "signup.password", "")
	page.Password.Type, page.Password.Autocomplete = "password", "new-password"
	page.Password.Required, page.Password.Reveal = true, true
	page.Rules = p.rules(page.Page)
	page.Terms = page.Field("terms", "signup.terms", tick(e.Terms))
	page.Terms.Required = true
	return page
}

// reading is the field that asks how a kanji name is read; nil when no kanji
// was typed.
func reading(p web.Page, name, label, value string, wanted bool) *web.Field {
	if !wanted {
		return nil
	}
	f := p.Field(name, label, value)
	f.Hint, f.Required = p.T("signup.reading.hint"), true
	return &f
}

func tick(on bool) string {
	if on {
		return "1"
	}
	return ""
}

func (p *Pages) show(w http.ResponseWriter, r *web.Request) error {
	if r.Visitor != nil {
		return r.Redirect(w, "/")
	}
	return r.Show(w, http.StatusOK, signupTemplate, p.newSignup(r, &entry{}))
}

// post judges the whole form at once; only when nothing is to be mended does
// anything else run.
func (p *Pages) post(w http.ResponseWriter, r *web.Request) error {
	e, err := p.read(w, r)
	if err != nil {
		return err
	}
	if e.status != 0 {
		return r.Show(w, e.status, signupTemplate, p.newSignup(r, e))
	}
	s, err := p.SignUp.Start(r.Context(), e.form(r, p.Policy))
	if err != nil {
		if err := e.bad.AddFaults(err); err != nil {
			return err
		}
		return r.Show(w, r.Refused(w, err), signupTemplate, p.newSignup(r, e))
	}
	return started(w, r, s)
}
