package directoryweb

import (
	"net/http"
	"strconv"

	"genkan/internal/directory"
	"genkan/internal/fault"
	"genkan/internal/form"
	"genkan/internal/postal"
	"genkan/internal/profile"
	"genkan/internal/web"
)

// addressForm is P4 filled in: a new address, of a company that is listed or of
// one that was just typed in. A typed name travels in hidden fields, never in
// an address.
type addressForm struct {
	Company    string `form:"company"`
	By         string `form:"by"`
	NewName    string `form:"new_name"`
	NewLatin   string `form:"new_latin"`
	NewCountry string `form:"new_country"`
	Next       string `form:"next"`
	Version    string `form:"version"`
	Shown      string `form:"shown"` // the country whose fields are on the page

	Country      string `form:"country"`
	PostalCode   string `form:"postal_code"`
	Region       string `form:"region"`
	City         string `form:"city"`
	Line1        string `form:"line1"`
	Line2        string `form:"line2"`
	RegionNative string `form:"region_native"`
	CityNative   string `form:"city_native"`
	Line1Native  string `form:"line1_native"`
	Line2Native  string `form:"line2_native"`

	// Buttons that save nothing, for browsers without scripts.
	Show   bool   `form:"_country"` // the fields of another country
	LookUp bool   `form:"_postal"`
	Take   bool   `form:"_town"`
	Town   string `form:"town"`
	Back   bool   `form:"_company"` // to the name of the new company

	bad      form.Complaints
	proposed bool   // some Latin text is ours, made of Japanese
	moved    bool   // the country changed, so the fields did
	filled   string // what the postal code gave, in words
	towns    []postal.Town
}

func (f *addressForm) address() postal.Address {
	return postal.Address{
		Country: f.Country, PostalCode: f.PostalCode, Region: f.Region, City: f.City, Line1: f.Line1, Line2: f.Line2,
		RegionNative: f.RegionNative, CityNative: f.CityNative, Line1Native: f.Line1Native, Line2Native: f.Line2Native,
	}
}

func (f *addressForm) take(a postal.Address) {
	f.Country, f.PostalCode, f.Region, f.City, f.Line1, f.Line2 = a.Country, a.PostalCode, a.Region, a.City, a.Line1, a.Line2
	f.RegionNative, f.CityNative, f.Line1Native, f.Line2Native = a.RegionNative, a.CityNative, a.Line1Native, a.Line2Native
}

// isNew tells whether the company was typed in as well.
func (f *addressForm) isNew() bool { return f.Company == "" }

// showAddress is the blank form for a company of the directory.
func (p *Pages) showAddress(w http.ResponseWriter, r *web.Request) error {
	q := r.URL.Query()
	f := &addressForm{Company: q.Get("company"), By: cleanQuery(q.Get("by")), Next: nextOf(r)}
	if f.Company == "" {
		return r.Redirect(w, searchURL(f.Next))
	}
	return p.drawAddress(w, r, f, http.StatusOK)
}

// drawAddress draws the form, with the company it is for. A company that is not
// the visitor's to see is not there.
func (p *Pages) drawAddress(w http.ResponseWriter, r *web.Request, f *addressForm, status int) error {
	prof, err := p.Profiles.Get(r.Context(), p.DB, r.Visitor.Account)
	if err != nil {
		return err
	}
	f.Version = strconv.FormatInt(profile.VersionOf(prof.CompanyAt), 10)
	var company directory.Company
	if f.isNew() {
		company = directory.Company{Name: f.NewName, Latin: f.NewLatin, Country: f.NewCountry}
	} else if company, err = p.companyFor(r, f.Company, f.By); err != nil {
		return err
	}
	now, err := p.Profiles.Place(r.Context(), p.DB, prof)
	if err != nil {
		return err
	}
	page := p.newAddress(r, f, company)
	page.Changes = p.replaced(r, now.Company, company.ID)
	return r.Show(w, status, addressTemplate, page)
}

// replaced is the company that a choice of another one would take the place of,
// nil if there is none.
func (p *Pages) replaced(r *web.Request, now directory.Company, chosen string) *companyText {
	if now.ID == "" || now.ID == chosen {
		return nil
	}
	c := p.describe(r, now, "", "")
	return &c
}

// companyFor gives a company that the visitor may choose.
func (p *Pages) companyFor(r *web.Request, id, by string) (directory.Company, error) {
	viewer, err := p.Profiles.Viewer(r.Context(), p.DB, r.Visitor.Account)
	if err != nil {
		return directory.Company{}, err
	}
	viewer.Typed = by
	return p.Directory.Company(r.Context(), p.DB, viewer, id)
}

// postAddress saves company and address together; the other buttons of the form
// change what is on the page.
func (p *Pages) postAddress(w http.ResponseWriter, r *web.Request) error {
	f := &addressForm{}
	if err := r.ReadForm(f); err != nil {
		return err
	}
	again, err := r.Relanguage(w)
	if err != nil {
		return err
	}
	f.By, f.Next = cleanQuery(f.By), cleanNext(f.Next)
	switch {
	case f.isNew() && f.NewName == "":
		return r.Redirect(w, searchURL(f.Next))
	case again:
		return p.drawAddress(w, r, f, http.StatusOK)
	case f.Back && f.isNew():
		return p.drawOwn(w, r, ownForm{Name: f.NewName, Latin: f.NewLatin, Country: f.NewCountry, Next: f.Next}, http.StatusOK, &form.Complaints{})
	case f.Show || f.Country != f.Shown:
		f.moved, f.Show = !f.Show, false
		return p.drawAddress(w, r, f, http.StatusOK)
	case f.LookUp, f.Take:
		return p.lookUp(w, r, f)
	}
	return p.saveAddress(w, r, f)
}

// saveAddress reads the whole address. What was typed in Japanese is turned
// into Latin letters and shown once before it is saved (PRO-6).
func (p *Pages) saveAddress(w http.ResponseWriter, r *web.Request, f *addressForm) error {
	read, err := postal.Parse(f.address())
	f.take(read.Address)
	f.proposed = len(read.Proposed) > 0
	if err := f.bad.AddFaults(err); err != nil {
		return err
	}
	choice, err := f.choice(read.Address)
	if err := f.bad.AddFaults(err); err != nil {
		return err
	}
	if !f.bad.Empty() || f.proposed {
		return p.drawAddress(w, r, f, http.StatusUnprocessableEntity)
	}
	changed, err := p.Profiles.SaveCompany(r.Context(), author(r), choice)
	if err != nil {
		if fault.KindOf(err) == fault.NotFound {
			return err
		}
		if err := f.bad.AddFaults(err); err != nil {
			return err
		}
		return p.drawAddress(w, r, f, r.Refused(w, err))
	}
	return saved(w, r, f.Next, changed)
}

// choice makes the card of company and address.
func (f *addressForm) choice(a postal.Address) (profile.Choice, error) {
	c := profile.Choice{Company: f.Company, Typed: f.By, Version: parseVersion(f.Version), NewSite: &directory.NewSite{Address: directory.Address(a)}}
	if !f.isNew() {
		return c, nil
	}
	name, err := directory.ParseCompanyName(f.NewName)
	if err != nil {
		return c, err
	}
	latin, err := directory.ParseLatinName(f.NewLatin)
	c.New = &directory.NewCompany{Name: name, Latin: latin, Country: f.NewCountry}
	return c, err
}
