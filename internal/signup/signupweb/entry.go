package signupweb

import (
	"net/http"

	"genkan/internal/account"
	"genkan/internal/form"
	"genkan/internal/security"
	"genkan/internal/signup"
	"genkan/internal/web"
)

// entry is a filled form on its way to being accepted.
type entry struct {
	Email         string `form:"email"`
	SlipSeen      string `form:"slip_seen"`
	SlipKeep      bool   `form:"_slip"`
	Family        string `form:"family"`
	Given         string `form:"given"`
	FamilyNative  string `form:"family_native"`
	GivenNative   string `form:"given_native"`
	FamilyReading string `form:"family_reading"`
	GivenReading  string `form:"given_reading"`
	Password      string `form:"password"`
	Terms         bool   `form:"terms"`
	News          bool   `form:"news"`

	// Buttons that put a proposal into a field, for browsers without scripts.
	UseEmail  string `form:"_email"`
	UseFamily string `form:"_family"`
	UseGiven  string `form:"_given"`

	status        int // what the form is drawn again with; 0 when it is accepted
	bad           form.Complaints
	slip          *slip
	family, given nameEntry
	email         account.Email
	password      security.Password
}

// nameEntry is one name and what is offered for it.
type nameEntry struct {
	latin, native string
	suggestions   []string
	reading       bool
}

// offer is what the page shows beside the field.
func (n nameEntry) offer() *suggestion {
	if n.native == "" || n.reading {
		return nil
	}
	s := &suggestion{Native: n.native}
	if len(n.suggestions) > 0 {
		s.Best, s.Others = n.suggestions[0], n.suggestions[1:]
	}
	return s
}

// read takes a posted form as far as the rules about its fields go. A button
// that only fills a field or changes the language judges nothing.
func (p *Pages) read(w http.ResponseWriter, r *web.Request) (*entry, error) {
	e := &entry{}
	if err := r.ReadForm(e); err != nil {
		return nil, err
	}
	again, err := r.Relanguage(w)
	if err != nil {
		return nil, err
	}
	if again || e.fill() {
		e.keepNatives()
		e.status = http.StatusOK
		return e, nil
	}
	if err := p.judge(e); err != nil {
		return nil, err
	}
	if !e.bad.Empty() || e.slip != nil {
		e.status = http.StatusUnprocessableEntity
	}
	return e, nil
}

// fill puts a chosen proposal into its field.
func (e *entry) fill() bool {
	for _, x := range []struct {
		use  string
		into *string
	}{{e.UseEmail, &e.Email}, {e.UseFamily, &e.Family}, {e.UseGiven, &e.Given}} {
		if x.use != "" {
			*x.into = x.use
			return true
		}
	}
	return false
}

// keepNatives carries names typed in another script from page to page.
func (e *entry) keepNatives() {
	e.family = nameEntry{native: native(e.FamilyNative), reading: account.ParseName(e.Family).NeedsReading}
	e.given = nameEntry{native: native(e.GivenNative), reading: account.ParseName(e.Given).NeedsReading}
}

// native accepts a native name that came back in a hidden field, and nothing
// else.
func native(typed string) string { return account.ParseName(typed).Native }

func (p *Pages) judge(e *entry) error {
	if err := p.judgeEmail(e); err != nil {
		return err
	}
	e.judgeNames()
	var err error
	if e.Password == "" {
		e.bad.Add("password", "password.empty")
	} else if e.password, err = security.ParsePassword(p.Policy, e.Password, e.Email); err != nil {
		if err := e.bad.AddFaults(err); err != nil {
			return err
		}
	}
	if !e.Terms {
		e.bad.Add("terms", "terms.needed")
	}
	return nil
}

func (p *Pages) judgeEmail(e *entry) error {
	var err error
	if e.email, err = account.ParseEmail(e.Email); err != nil {
		if better, found := account.SlipTyped(e.Email); found { // "taro@example.co,jp"
			e.slip = &slip{better}
		}
		return e.bad.AddFaults(err)
	}
	e.Email = e.email.Typed()
	if p.RefuseDisposable && account.Kind(e.email) == account.EmailDisposable {
		e.bad.Add("email", "email.disposable")
		return nil
	}
	// A likely slip is offered once and never forced.
	if better, found := account.Slip(e.email); found && e.SlipSeen != e.Email && !e.SlipKeep {
		e.slip = &slip{better}
	}
	return nil
}

func (e *entry) judgeNames() {
	person := account.ParsePerson(e.Family, e.Given)
	e.family = judgeName(&e.bad, "family", &e.Family, e.FamilyNative, e.FamilyReading, person.Family)
	e.given = judgeName(&e.bad, "given", &e.Given, e.GivenNative, e.GivenReading, person.Given)
}

// judgeName accepts a name in Latin letters, or proposes one: the field is
// filled with the proposal and what was typed is kept beside it (REG-5).
func judgeName(bad *form.Complaints, field string, typed *string, hidden, read string, a account.NameAnswer) nameEntry {
	if a.NeedsReading && read != "" {
		b := account.ParseReading(*typed, read)
		if b.Latin != "" { // the reading was Latin letters: the spelling itself
			*typed = b.Latin
			return nameEntry{latin: b.Latin, native: b.Native}
		}
		a = b
		if a.Fault != nil {
			a.Fault = a.Fault.On(field)
		}
	}
	if a.Fault == nil {
		*typed = a.Latin
		return nameEntry{latin: a.Latin, native: native(hidden)}
	}
	at := a.Fault.Field
	if a.NeedsReading {
		at = field + "_reading"
	}
	bad.Add(at, a.Fault.Key, a.Fault.Args...)
	if len(a.Suggestions) > 0 {
		*typed = a.Suggestions[0]
	}
	return nameEntry{native: a.Native, suggestions: a.Suggestions, reading: a.NeedsReading}
}

// form gives the accepted form to the journey.
func (e *entry) form(r *web.Request, policy security.Policy) signup.Form {
	return signup.Form{
		Email: e.email, Family: e.family.latin, Given: e.given.latin, FamilyNative: e.family.native, GivenNative: e.given.native,
		Password: e.password, Policy: policy.Name, News: e.News, Language: r.Words.Lang(), Network: r.NetworkKey(), RequestID: r.ID, Browser: r.BrowserToken(),
	}
}

// rules is the live list: judged again on the server when the form is sent.
func (p *Pages) rules(page web.Page) []ruleItem {
	rules := p.Policy.Rules()
	out := make([]ruleItem, len(rules))
	for i, rule := range rules {
		out[i] = ruleItem{ID: rule.ID, Text: page.T(rule.Key, rule.Args...), Data: rule.Data, Judged: rule.OnSubmit}
	}
	return out
}
