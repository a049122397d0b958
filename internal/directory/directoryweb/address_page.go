package directoryweb

import (
	"slices"
	"strings"

	"genkan/internal/directory"
	"genkan/internal/postal"
	"genkan/internal/web"
)

// addressPage is P4. The form is in Latin letters, in the order of the country;
// the native script stands beside it and may be left out.
type addressPage struct {
	web.Page
	Company  companyText
	New      bool // the company was typed in
	Hidden   []hiddenField
	Country  web.Field
	Fields   []addressField
	Native   []web.Field
	NativeOf string // what the part for the native script is called
	Open     bool   // it is open
	Proposed bool
	Moved    bool
	Filled   string
	Towns    []townCard
	Search   string // back to the first step
	Changes  *companyText
}

type hiddenField struct{ Name, Value string }

// addressField is a field of the address: typed, or chosen from a list.
type addressField struct {
	web.Field
	Lookup bool // the postal code can be looked up
}

// townCard is one of the places a postal code stands for, as it is written at
// home and, for who cannot read that, in Latin letters. Fill is what it brings,
// for the script.
type townCard struct{ Value, Latin, Label, Fill string }

// nativeFields are the parts in the native script. The region's is chosen with
// the region where there is a list.
var nativeFields = []string{"region_native", "city_native", "line1_native", "line2_native"}

// addressOrder is the order of complaints.
var addressOrder = []string{"country", "postal_code", "region", "city", "line1", "line2", "region_native", "city_native", "line1_native", "line2_native"}

func (p *Pages) newAddress(r *web.Request, f *addressForm, company directory.Company) addressPage {
	if p.Names.Country("en", f.Country) == "" {
		f.Country = company.Country
	}
	f.Shown = f.Country
	format := postal.FormatOf(f.Country)
	page := addressPage{Page: start(r, "company.address.title"), New: f.isNew(), Proposed: f.proposed, Moved: f.moved, Filled: f.filled, Search: searchURL(f.Next)}
	page.Path = "/profile/company"
	if !page.New {
		page.Path = companyURL("/profile/company/address", f.Company, f.By, f.Next)
	}
	page.Complain(&f.bad, addressOrder...)
	page.Company = p.describe(r, company, "", "")
	page.Hidden = f.hidden()
	page.Country = p.countryField(page.Page, "company.country.label", f.Country)
	for _, x := range format.Fields {
		page.Fields = append(page.Fields, f.field(page.Page, format, x))
	}
	if format.Native {
		page.native(f, format)
	}
	for i, t := range f.towns {
		page.Towns = append(page.Towns, newTownCard(r, i, t))
	}
	return page
}

// hidden carries what is not asked on this page.
func (f *addressForm) hidden() []hiddenField {
	all := []hiddenField{
		{"company", f.Company}, {"by", f.By}, {"new_name", f.NewName}, {"new_latin", f.NewLatin}, {"new_country", f.NewCountry},
		{"next", f.Next}, {"version", f.Version}, {"shown", f.Shown},
	}
	return slices.DeleteFunc(all, func(h hiddenField) bool { return h.Value == "" })
}

// field makes one field of the Latin form.
func (f *addressForm) field(page web.Page, format postal.Format, x postal.Field) addressField {
	value := f.value(x.Name)
	out := addressField{Field: page.Field(x.Name, x.Label, value), Lookup: x.Name == "postal_code" && format.Lookup}
	out.Required, out.Optional, out.Autocomplete = x.Required, !x.Required, x.Autocomplete
	switch {
	case x.Name == "postal_code":
		out.Width = "short"
		if format.CodeExample != "" {
			out.Hint = page.T("company.address.example", "example", format.CodeExample)
		}
	case x.Name == "line1":
		out.Hint = page.T("company.address.line1.hint")
	case x.Name == "region" && len(format.Regions) > 0:
		out.Choices = regionChoices(page, format, value)
	}
	return out
}

// regionChoices lists the regions; what was typed may be a code or a name.
func regionChoices(page web.Page, format postal.Format, value string) []web.Choice {
	chosen, found := postal.FindRegion(format.Country, value)
	out := []web.Choice{{Value: "", Label: page.T("company.address.choose"), Checked: !found}}
	for _, g := range format.Regions {
		label := g.Latin
		if g.Native != "" && page.Lang == "ja" {
			label = g.Native + " " + g.Latin
		}
		out = append(out, web.Choice{Value: g.Code, Label: label, Checked: found && g.Code == chosen.Code})
	}
	return out
}

// native adds the part for the native script. It is open as soon as there is
// something in it that a person should look at.
func (page *addressPage) native(f *addressForm, format postal.Format) {
	page.NativeOf = page.T("company.address.native")
	if format.Country == "JP" {
		page.NativeOf = page.T("company.address.native.ja")
	}
	for _, name := range nativeFields {
		if name == "region_native" && len(format.Regions) > 0 {
			continue
		}
		latin := latinField(format, strings.TrimSuffix(name, "_native"))
		x := page.Field(name, latin.Label, f.value(name))
		x.Autocomplete = "section-native " + latin.Autocomplete
		page.Native = append(page.Native, x)
		page.Open = page.Open || x.Error != "" || f.proposed && x.Value != ""
	}
}

// latinField finds the same part in Latin letters. Where a country has no such
// part in the form, it is asked for by a general name.
func latinField(format postal.Format, name string) postal.Field {
	for _, x := range format.Fields {
		if x.Name == name {
			return x
		}
	}
	return postal.Field{Name: name, Label: "company.address.part", Autocomplete: "address-level1"}
}

func (f *addressForm) value(name string) string {
	return map[string]string{
		"postal_code": f.PostalCode, "region": f.Region, "city": f.City, "line1": f.Line1, "line2": f.Line2,
		"region_native": f.RegionNative, "city_native": f.CityNative, "line1_native": f.Line1Native, "line2_native": f.Line2Native,
	}[name]
}

// countryField is the list of countries in the page's language, Japan first.
func (p *Pages) countryField(page web.Page, label, chosen string) web.Field {
	if p.Names.Country("en", chosen) == "" {
		chosen = "JP"
	}
	f := page.Field("country", label, chosen)
	f.Autocomplete, f.Required = "country", true
	for _, c := range p.Names.Countries(page.Lang) {
		f.Choices = append(f.Choices, web.Choice{Value: c.Code, Label: c.Name, Checked: c.Code == chosen})
	}
	return f
}
