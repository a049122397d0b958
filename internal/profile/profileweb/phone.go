package profileweb

import (
	"cmp"
	"net/http"
	"strings"

	"genkan/internal/fault"
	"genkan/internal/form"
	"genkan/internal/phone"
	"genkan/internal/profile"
	"genkan/internal/web"
)

// phonePage is the first card of P5.
type phonePage struct {
	web.Page
	Country, Phone, Extension web.Field
	Saved                     []piece // how the stored number is read back
	Old                       bool    // the stored number would be refused today
	Latest                    []fact
	Version                   string
	Next                      string
}

type phoneForm struct {
	Country   string `form:"country"`
	Phone     string `form:"phone"`
	Extension string `form:"extension"`
	Version   string `form:"version"`
	Next      string `form:"next"`
}

// home is the country that is chosen before anybody chose one.
const home = "JP"

func (p *Pages) newPhone(r *web.Request, f phoneForm, stored phone.Number, conflict bool, bad *form.Complaints) phonePage {
	page := phonePage{Page: p.start(r, "profile.phone.title"), Version: f.Version, Next: cleanNext(f.Next)}
	page.Path = "/profile/phone"
	page.Complain(bad, "country", "phone", "extension")
	page.Country = page.Field("country", "profile.phone.country", f.Country)
	page.Country.Autocomplete, page.Country.Required = "country", true
	page.Country.Choices = p.callingCodes(r, f.Country)
	page.Phone = page.Field("phone", "profile.phone", f.Phone)
	page.Phone.Type, page.Phone.Autocomplete, page.Phone.Width = "tel", "tel", "half"
	page.Phone.Required, page.Phone.Hint = true, page.T("profile.phone.hint")
	page.Extension = page.Field("extension", "profile.phone.extension", f.Extension)
	page.Extension.Autocomplete, page.Extension.InputMode, page.Extension.Width, page.Extension.Optional = "tel-extension", "numeric", "short", true
	if conflict {
		page.Latest = phoneFacts(page.Page, stored)
	} else if stored.E164 != "" {
		page.Saved = readBack(page.Page, stored)
		page.Old = !stored.Fits()
	}
	return page
}

// callingCodes lists the countries, each with the number it is called by.
func (p *Pages) callingCodes(r *web.Request, chosen string) []web.Choice {
	var out []web.Choice
	for _, c := range p.Names.Countries(r.Words.Lang()) {
		if code := phone.CallingCode(c.Code); code != "" {
			out = append(out, web.Choice{Value: c.Code, Label: c.Name + " +" + code, Checked: c.Code == chosen})
		}
	}
	return out
}

// readBack shows a number as people at home and abroad dial it. No line ends
// inside of either.
func readBack(page web.Page, f phone.Number) []piece {
	const national, international = "\x00", "\x01" // stand for the numbers until the words are split at them
	words := page.T("profile.phone.read", "national", national, "international", international)
	var out []piece
	for words != "" {
		i := strings.IndexAny(words, national+international)
		if i < 0 {
			return append(out, piece{Text: words})
		}
		if i > 0 {
			out = append(out, piece{Text: words[:i]})
		}
		number := f.National()
		if words[i:i+1] == international {
			number = f.International()
		}
		out = append(out, piece{number, true})
		words = words[i+1:]
	}
	return out
}

func phoneFacts(page web.Page, f phone.Number) []fact {
	if f.E164 == "" {
		return nil
	}
	return filled(fact{Label: page.T("profile.phone"), Value: f.E164, Pieces: readBack(page, f)}, fact{Label: page.T("profile.phone.extension"), Value: f.Extension})
}

// storedPhone begins the form with what is stored: the box keeps what was typed.
func (p *Pages) storedPhone(r *web.Request) (phoneForm, phone.Number, error) {
	x, err := p.Profiles.Get(r.Context(), p.DB, r.Visitor.Account)
	f := phoneForm{Country: x.Phone.Country, Phone: x.Phone.Typed, Extension: x.Phone.Extension, Version: showVersion(profile.VersionOf(x.PhoneAt)), Next: nextOf(r)}
	if f.Country == "" {
		f.Country = home
	}
	return f, x.Phone, err
}

func (p *Pages) showPhone(w http.ResponseWriter, r *web.Request) error {
	f, stored, err := p.storedPhone(r)
	if err != nil {
		return err
	}
	return r.Show(w, http.StatusOK, phoneTemplate, p.newPhone(r, f, stored, false, &form.Complaints{}))
}

func (p *Pages) postPhone(w http.ResponseWriter, r *web.Request) error {
	var f phoneForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	now, stored, err := p.storedPhone(r)
	if err != nil {
		return err
	}
	var bad form.Complaints
	again, err := r.Relanguage(w)
	if err != nil {
		return err
	}
	if again {
		return r.Show(w, http.StatusOK, phoneTemplate, p.newPhone(r, f, stored, false, &bad))
	}
	number, err := phone.Parse(f.Phone, f.Country, f.Extension)
	changed := false
	if err == nil {
		changed, err = p.Profiles.SavePhone(r.Context(), p.author(r), profile.PhoneCard{Phone: number, Version: parseVersion(f.Version)})
	}
	if err == nil {
		return p.saved(w, r, f.Next, changed)
	}
	if other := bad.AddFaults(p.nameCountry(r, err)); other != nil {
		return other
	}
	if isConflict(err) {
		f.Version = now.Version
	}
	return r.Show(w, r.Refused(w, err), phoneTemplate, p.newPhone(r, f, stored, isConflict(err), &bad))
}

// nameCountry puts the country's name in the page's language into faults that
// name it by its code.
func (p *Pages) nameCountry(r *web.Request, err error) error {
	all := fault.All(err)
	if len(all) == 0 {
		return err
	}
	var named fault.List
	for _, f := range all {
		c := *f
		for i := 0; i+1 < len(f.Args); i += 2 {
			if code, ok := f.Args[i+1].(string); ok && f.Args[i] == "country" {
				c.Args = append(append(append([]any{}, f.Args[:i+1]...), cmp.Or(p.Names.Country(r.Words.Lang(), code), code)), f.Args[i+2:]...)
			}
		}
		named = append(named, &c)
	}
	return named
}
