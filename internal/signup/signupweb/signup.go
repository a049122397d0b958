package signupweb

import (
	"net/http"
	"slices"

	"genkan/internal/web"
)

// registration is the part sign-up and set-up share: who the person is and the
// password.
type registration struct {
	web.Page
	Email, Password web.Field
	Names           []nameField // in the order of the language
	Slip            *slip
	Rules           []ruleItem
	Terms           web.Field
}

// nameField is one of the two names with what is offered beside it.
type nameField struct {
	web.Field
	Offer   *suggestion
	Reading *web.Field
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
	page := registration{Page: r.Page(title), Slip: e.slip}
	page.FormID, page.Path = "f", path
	page.Complain(&e.bad, order...)

	page.Email = page.Field("email", "signup.email", e.Email)
	page.Email.Type, page.Email.Autocomplete, page.Email.Required = "email", "email", true
	page.Email.Hints = []string{page.T("signup.email.hint"), page.T("signup.email.rule")}
	page.Names = []nameField{
		newName(page.Page, "family", nameWords{"signup.family", "signup.family.hint", "signup.family.reading"}, e.Family, e.FamilyReading, e.family),
		newName(page.Page, "given", nameWords{"signup.given", "signup.given.hint", "signup.given.reading"}, e.Given, e.GivenReading, e.given),
	}
	if r.Words.Lang() != "ja" { // each language asks for the name it puts first, first
		slices.Reverse(page.Names)
	}

	page.Password = page.Field("password", "signup.password", "")
	page.Password.Type, page.Password.Autocomplete = "password", "new-password"
	page.Password.Required, page.Password.Reveal = true, true
	page.Rules = p.rules(page.Page)
	page.Terms = page.Field("terms", "signup.terms", tick(e.Terms))
	page.Terms.Required = true
	return page
}

// nameWords are the keys of a name's words.
type nameWords struct{ label, hint, reading string }

// newName makes the field of a name; a reading is asked for when kanji was
// typed.
func newName(p web.Page, field string, words nameWords, typed, read string, n nameEntry) nameField {
	f := nameField{Field: p.Field(field, words.label, typed), Offer: n.offer()}
	f.Autocomplete, f.Hint = "section-latin "+field+"-name", p.T(words.hint)
	if n.reading {
		r := p.Field(field+"_reading", words.reading, read)
		r.Hint, r.Required = p.T("signup.reading.hint"), true
		f.Reading = &r
	}
	return f
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
