package directoryweb

import (
	"errors"
	"net/http"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"genkan/internal/directory"
	"genkan/internal/fault"
	"genkan/internal/form"
	"genkan/internal/text"
	"genkan/internal/web"
)

// ownPage takes the name of a company that no candidate is (PRO-4). The person
// goes on at once; the stewards look at it later.
type ownPage struct {
	web.Page
	Name     web.Field
	Latin    *web.Field // asked for beside a name in another script
	Proposed bool       // the Latin name is ours
	Country  web.Field
	Next     string
	Search   string
}

// ownForm is a filled one.
type ownForm struct {
	Name    string `form:"company"`
	Latin   string `form:"company_latin"`
	Country string `form:"country"`
	Next    string `form:"next"`

	proposed bool
	name     directory.CompanyName
	latin    directory.CompanyName
}

// typedCompany begins with what was typed into the search.
func typedCompany(typed, next string) ownForm {
	f := ownForm{Name: typed, Next: next}
	f.propose()
	return f
}

// propose spells a name in kana with Latin letters, where there is none yet.
func (f *ownForm) propose() {
	if f.Latin == "" && !isLatin(f.Name) {
		f.Latin = latinProposal(f.Name)
		f.proposed = f.Latin != ""
	}
}

func isLatin(name string) bool {
	s := text.ScriptsOf(name)
	return !s.Kana && !s.Kanji && !s.Other
}

// latinProposal spells what can be read out; legal forms are left to the
// person. Kanji has readings that only the company knows. The words tell what
// is no legal form; the spelling comes from what was typed, because words are
// folded for searching (ギョウ is ギヨウ there).
func latinProposal(name string) string {
	words := text.CompanyWords(name)
	for _, word := range words {
		if !isLatin(word) && text.Latin(word) == "" {
			return ""
		}
	}
	var out []string
	for _, run := range runs(text.Fold(name)) {
		latin := run
		if !isLatin(run) {
			latin = text.Latin(run) // "" for a legal form in kanji
		} else if !slices.Contains(words, text.SearchKey(run)) {
			latin = "" // a legal form
		}
		if r, n := utf8.DecodeRuneInString(latin); n > 0 {
			out = append(out, string(unicode.ToUpper(r))+latin[n:])
		}
	}
	return strings.Join(out, " ")
}

// runs cuts a name where kana begins or ends, and at spaces and brackets.
func runs(name string) []string {
	var out []string
	last := -1
	for _, r := range name {
		kind := 0
		switch {
		case unicode.IsSpace(r), strings.ContainsRune("()（）", r):
			kind = -1
		case r == 'ー', unicode.In(r, unicode.Hiragana, unicode.Katakana):
			kind = 1
		case unicode.Is(unicode.Han, r):
			kind = 2
		}
		if kind >= 0 && kind == last {
			out[len(out)-1] += string(r)
		} else if kind >= 0 {
			out = append(out, string(r))
		}
		last = kind
	}
	return out
}

func (p *Pages) newOwn(r *web.Request, f ownForm, bad *form.Complaints) ownPage {
	page := ownPage{Page: start(r, "company.own.title"), Next: f.Next, Proposed: f.proposed, Search: searchURL(f.Next)}
	page.FormID, page.Path = "f", "/profile/company/new"
	page.Complain(bad, "company", "company_latin", "country")
	page.Name = page.Field("company", "company.name", f.Name)
	page.Name.Hint, page.Name.Autocomplete, page.Name.Required = page.T("company.own.hint"), "organization", true
	if f.Name != "" && !isLatin(f.Name) {
		latin := page.Field("company_latin", "company.latin.label", f.Latin)
		latin.Required, latin.Hint = true, page.T("company.latin.hint")
		page.Latin = &latin
	}
	page.Country = p.countryField(page.Page, "company.country.label", f.Country)
	return page
}

func (p *Pages) drawOwn(w http.ResponseWriter, r *web.Request, f ownForm, status int, bad *form.Complaints) error {
	return r.Show(w, status, ownTemplate, p.newOwn(r, f, bad))
}

func (p *Pages) showOwn(w http.ResponseWriter, r *web.Request) error {
	return p.drawOwn(w, r, ownForm{Next: nextOf(r)}, http.StatusOK, &form.Complaints{})
}

// postOwn checks the name and goes on to the address. Nothing is stored before
// both are known.
func (p *Pages) postOwn(w http.ResponseWriter, r *web.Request) error {
	var f ownForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	again, err := r.Relanguage(w)
	if err != nil {
		return err
	}
	f.Next = cleanNext(f.Next)
	var bad form.Complaints
	if again {
		f.propose()
		return p.drawOwn(w, r, f, http.StatusOK, &bad)
	}
	if err := bad.AddFaults(p.judgeOwn(&f)); err != nil {
		return err
	}
	if !bad.Empty() {
		return p.drawOwn(w, r, f, http.StatusUnprocessableEntity, &bad)
	}
	a := &addressForm{NewName: f.name.String(), NewLatin: f.latin.String(), NewCountry: f.Country, Country: f.Country, Shown: f.Country, Next: f.Next}
	return p.drawAddress(w, r, a, http.StatusOK)
}

// judgeOwn reads name and country. A name in Japanese is taken as it is, and
// the Latin one is asked for, with a proposal where kana can be spelled.
func (p *Pages) judgeOwn(f *ownForm) error {
	var bad fault.List
	note := func(err error) error {
		if err != nil && len(fault.All(err)) == 0 {
			return err
		}
		bad = append(bad, fault.All(err)...)
		return nil
	}
	var err error
	f.name, err = directory.ParseCompanyName(f.Name)
	if err := note(err); err != nil {
		return err
	}
	if len(bad) == 0 && !f.name.IsLatin() && f.Latin == "" {
		f.propose()
		key := "company.latin.empty"
		if f.proposed {
			key = "company.latin.check"
		}
		bad = append(bad, fault.New(fault.Invalid, key).On("company_latin"))
	} else if !f.name.IsLatin() {
		f.latin, err = directory.ParseLatinName(f.Latin)
		if err := note(err); err != nil {
			return err
		}
	}
	if p.Names.Country("en", f.Country) == "" {
		bad = append(bad, fault.New(fault.Invalid, "company.country").On("country"))
	}
	return errors.Join(bad.Err())
}
