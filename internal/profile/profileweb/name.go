package profileweb

import (
	"cmp"
	"net/http"
	"slices"

	"genkan/internal/account"
	"genkan/internal/fault"
	"genkan/internal/form"
	"genkan/internal/i18n"
	"genkan/internal/profile"
	"genkan/internal/text"
	"genkan/internal/web"
)

// namePage is P2: the names as registered, in the person's own script, and the
// preferred one.
type namePage struct {
	web.Page
	Names     []latinName // in the order of the language
	Natives   []web.Field
	Preferred latinName
	Old       string // a stored preferred name that would be refused today
	Latest    []fact
	Version   string
	Next      string
}

// latinName is a field for Latin letters with what is offered beside it.
type latinName struct {
	web.Field
	Offers  []string // spellings to choose from
	Reading *web.Field
}

// nameForm is a filled card of names.
type nameForm struct {
	Family        string `form:"family"`
	Given         string `form:"given"`
	FamilyNative  string `form:"family_native"`
	GivenNative   string `form:"given_native"`
	FamilyReading string `form:"family_reading"`
	GivenReading  string `form:"given_reading"`
	Preferred     string `form:"preferred"`
	Version       string `form:"version"`
	Next          string `form:"next"`

	// Buttons that put a proposal into a field, for browsers without scripts.
	UseFamily    string `form:"_family"`
	UseGiven     string `form:"_given"`
	UsePreferred string `form:"_preferred"`
}

// nameEntry is a form with what was found out about it.
type nameEntry struct {
	nameForm
	old     string            // the preferred name that is stored
	natives map[string]string // field → the name in the person's own script that is stored
	bad     form.Complaints
	offers  map[string][]string // field → spellings to choose from
	reading map[string]bool     // field → its kanji want a reading
	card    profile.NameCard
	latest  *nameEntry // what another window saved meanwhile
}

// nameOrder is the order of the fields on the page, for the error summary: each
// language asks for the name it puts first, first.
func nameOrder(lang string) []string {
	if lang == "ja" {
		return []string{"family", "family_reading", "given", "given_reading", "family_native", "given_native", "preferred"}
	}
	return []string{"given", "given_reading", "family", "family_reading", "given_native", "family_native", "preferred"}
}

func (p *Pages) newName(r *web.Request, e *nameEntry) namePage {
	page := namePage{Page: p.start(r, "profile.name.title"), Version: e.Version, Next: cleanNext(e.Next)}
	page.Path = "/profile/name"
	page.Complain(&e.bad, nameOrder(r.Words.Lang())...)
	page.Names = []latinName{
		p.latinName(page.Page, e, "family", "signup.family", "signup.family.reading", e.Family, e.FamilyReading),
		p.latinName(page.Page, e, "given", "signup.given", "signup.given.reading", e.Given, e.GivenReading),
	}
	page.Names[0].Hint, page.Names[1].Hint = page.T("signup.family.hint"), page.T("signup.given.hint")
	page.Natives = []web.Field{
		page.Field("family_native", "profile.name.family_native", e.FamilyNative),
		page.Field("given_native", "profile.name.given_native", e.GivenNative),
	}
	page.Natives[0].Autocomplete, page.Natives[1].Autocomplete = "section-native family-name", "section-native given-name"
	if r.Words.Lang() != "ja" {
		slices.Reverse(page.Names)
		slices.Reverse(page.Natives)
	}
	page.Preferred = p.latinName(page.Page, e, "preferred", "profile.preferred", "", e.Preferred, "")
	page.Preferred.Autocomplete, page.Preferred.Optional = "nickname", true
	page.Preferred.Hints = []string{page.T("profile.preferred.hint"), page.T("profile.preferred.rule")}
	if !(profile.Profile{Preferred: e.old}).PreferredFits() {
		page.Old = e.old
	}
	if e.latest != nil {
		page.Latest = nameFacts(page.Page, r.Words.Name(e.latest.Family, e.latest.Given), nativeName(r.Words, e.latest.FamilyNative, e.latest.GivenNative), e.latest.Preferred)
	}
	return page
}

// nativeName joins a name in the person's own script. In kanji and kana the
// family name stands first in every language.
func nativeName(words *i18n.Words, family, given string) string {
	if s := text.ScriptsOf(family + given); (s.Kanji || s.Kana) && family != "" && given != "" {
		return family + " " + given
	}
	return words.Name(family, given)
}

// nameFacts are the lines of what is stored, without those that are empty.
func nameFacts(page web.Page, name, native, preferred string) []fact {
	return filled(fact{Label: page.T("profile.name"), Value: name}, fact{Label: page.T("profile.name.native"), Value: native},
		fact{Label: page.T("profile.preferred"), Value: preferred})
}

// latinName makes a field for Latin letters; a reading is asked for when kanji
// was typed.
func (p *Pages) latinName(page web.Page, e *nameEntry, field, label, reading, typed, read string) latinName {
	f := latinName{Field: page.Field(field, label, typed), Offers: e.offers[field]}
	f.Autocomplete = "section-latin " + field + "-name"
	if e.reading[field] {
		again := page.Field(field+"_reading", reading, read)
		again.Hint, again.Required = page.T("signup.reading.hint"), true
		f.Reading = &again
	}
	return f
}

// storedName begins the form with what is stored.
func (p *Pages) storedName(r *web.Request) (*nameEntry, error) {
	a, found, err := account.ByID(r.Context(), p.DB, r.Visitor.Account)
	if err != nil {
		return nil, err
	}
	if !found {
		return nil, web.NotFound
	}
	x, err := p.Profiles.Get(r.Context(), p.DB, r.Visitor.Account)
	if err != nil {
		return nil, err
	}
	return &nameEntry{old: x.Preferred, natives: map[string]string{"family": a.FamilyNative, "given": a.GivenNative}, nameForm: nameForm{
		Family: a.Family, Given: a.Given, FamilyNative: a.FamilyNative, GivenNative: a.GivenNative, Preferred: x.Preferred,
		Version: showVersion(profile.VersionOf(x.NameAt)), Next: nextOf(r),
	}}, nil
}

func (p *Pages) showName(w http.ResponseWriter, r *web.Request) error {
	e, err := p.storedName(r)
	if err != nil {
		return err
	}
	return r.Show(w, http.StatusOK, nameTemplate, p.newName(r, e))
}

func (p *Pages) postName(w http.ResponseWriter, r *web.Request) error {
	e, err := p.storedName(r)
	if err != nil {
		return err
	}
	e.nameForm = nameForm{}
	if err := r.ReadForm(&e.nameForm); err != nil {
		return err
	}
	again, err := r.Relanguage(w)
	if err != nil {
		return err
	}
	if again || e.fill() {
		e.lookAgain()
		return r.Show(w, http.StatusOK, nameTemplate, p.newName(r, e))
	}
	if e.judge(); !e.bad.Empty() {
		return r.Show(w, http.StatusUnprocessableEntity, nameTemplate, p.newName(r, e))
	}
	changed, err := p.Profiles.SaveName(r.Context(), p.author(r), e.card)
	if err == nil {
		return p.saved(w, r, e.Next, changed)
	}
	if other := e.bad.AddFaults(err); other != nil {
		return other
	}
	if isConflict(err) {
		if e.latest, err = p.storedName(r); err != nil {
			return err
		}
		e.Version = e.latest.Version
	}
	return r.Show(w, r.Refused(w, err), nameTemplate, p.newName(r, e))
}

// fill puts a chosen proposal into its field.
func (e *nameEntry) fill() bool {
	for _, x := range []struct {
		use  string
		into *string
	}{{e.UseFamily, &e.Family}, {e.UseGiven, &e.Given}, {e.UsePreferred, &e.Preferred}} {
		if x.use != "" {
			*x.into = x.use
			return true
		}
	}
	return false
}

// lookAgain keeps the question for a reading open on a page that is only drawn
// again.
func (e *nameEntry) lookAgain() {
	e.reading = map[string]bool{
		"family": account.ParseName(e.Family).NeedsReading, "given": account.ParseName(e.Given).NeedsReading,
	}
}

// judge reads the form into a card, with everything that is to be mended at
// once (TXT-2). Names in another script than Latin are answered with proposals
// exactly as at sign-up (REG-5).
func (e *nameEntry) judge() {
	e.offers, e.reading = map[string][]string{}, map[string]bool{}
	e.card.Version = parseVersion(e.Version)
	person := account.ParsePerson(e.Family, e.Given)
	e.card.Family = e.latin("family", &e.Family, &e.FamilyNative, e.FamilyReading, person.Family)
	e.card.Given = e.latin("given", &e.Given, &e.GivenNative, e.GivenReading, person.Given)
	e.card.FamilyNative = e.native("family_native", &e.FamilyNative)
	e.card.GivenNative = e.native("given_native", &e.GivenNative)

	preferred := profile.ParsePreferred(e.Preferred, e.old)
	if preferred.Fault != nil {
		e.complain("preferred", preferred.Fault)
	}
	if len(preferred.Suggestions) > 0 {
		e.offers["preferred"], e.Preferred = preferred.Suggestions, preferred.Suggestions[0]
	}
	e.card.Preferred = preferred.Name
}

// latin judges one registered name. A proposal fills the field, and what was
// typed becomes the name in the person's own script, unless they wrote that
// themselves: kana does not replace kanji.
func (e *nameEntry) latin(field string, typed, nativeTyped *string, read string, a account.NameAnswer) string {
	if a.NeedsReading && read != "" {
		a = account.ParseReading(*typed, read)
	}
	if *nativeTyped == "" || a.NeedsReading && *nativeTyped == e.natives[field] {
		*nativeTyped = cmp.Or(a.Native, *nativeTyped)
	}
	if a.Latin != "" || a.IsEmpty() {
		*typed = a.Latin
		return a.Latin
	}
	at := field
	if a.NeedsReading {
		at, e.reading[field] = field+"_reading", true
	}
	e.complain(at, a.Fault)
	if len(a.Suggestions) > 0 {
		e.offers[field], *typed = a.Suggestions, a.Suggestions[0]
	}
	return ""
}

func (e *nameEntry) native(field string, typed *string) string {
	name, bad := account.ParseNative(*typed)
	if bad != nil {
		e.complain(field, bad)
		return ""
	}
	*typed = name
	return name
}

func (e *nameEntry) complain(field string, f *fault.Fault) { e.bad.Add(field, f.Key, f.Args...) }
