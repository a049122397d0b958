package directoryweb

import (
	"encoding/json"
	"net/http"
	"strconv"
	"strings"
	"time"

	"genkan/internal/fault"
	"genkan/internal/limit"
	"genkan/internal/postal"
	"genkan/internal/web"
)

// postalRule stops whoever copies the table code by code.
var postalRule = limit.Rule{Name: "postal", Max: 60, Per: time.Minute}

// townAnswer is one place of a postal code: its name, and what it brings.
type townAnswer struct {
	Latin  string            `json:"latin,omitempty"`
	Label  string            `json:"label"`
	Status string            `json:"status"`
	Fields map[string]string `json:"fields"`
}

type postalAnswer struct {
	Towns  []townAnswer `json:"towns"`
	Status string       `json:"status"`
}

func newTownAnswer(r *web.Request, t postal.Town) townAnswer {
	a := t.Fill(postal.Address{Country: "JP"})
	region := a.Region
	if found, ok := postal.FindRegion("JP", a.Region); ok {
		region = found.Code
	}
	return townAnswer{
		Latin: townLatin(r, t), Label: townLabel(t), Status: r.Words.T("postal.filled", "address", t.Native()),
		Fields: map[string]string{
			"region": region, "city": a.City, "line1": a.Line1, "line2": a.Line2,
			"city_native": a.CityNative, "line1_native": a.Line1Native, "line2_native": a.Line2Native,
		},
	}
}

// townLabel names a place as it is written at home, and the office if the code
// is one's own.
func townLabel(t postal.Town) string {
	return strings.TrimSpace(t.Native() + " " + t.Office)
}

// townLatin names a place for who does not read Japanese.
func townLatin(r *web.Request, t postal.Town) string {
	if r.Words.Lang() == "ja" {
		return ""
	}
	var parts []string
	for _, s := range []string{t.Town, t.City, t.RegionLatin} {
		if s != "" {
			parts = append(parts, s)
		}
	}
	return strings.Join(parts, ", ")
}

func newTownCard(r *web.Request, i int, t postal.Town) townCard {
	a := newTownAnswer(r, t)
	fill, _ := json.Marshal(a) // strings only
	return townCard{strconv.Itoa(i), a.Latin, a.Label, string(fill)}
}

// lookup answers the script: what a postal code stands for.
func (p *Pages) lookup(w http.ResponseWriter, r *web.Request) error {
	out := postalAnswer{Towns: []townAnswer{}}
	towns, err := p.townsOf(r, r.URL.Query().Get("code"))
	switch f, ok := fault.Of(err); {
	case ok && f.Kind != fault.Limited && f.Kind != fault.Unavailable:
		out.Status = r.Words.T(f.Key, f.Args...)
	case err != nil:
		return err
	case len(towns) > 1:
		out.Status = r.Words.T("company.address.several", "n", len(towns))
	}
	for _, t := range towns {
		out.Towns = append(out.Towns, newTownAnswer(r, t))
	}
	return r.JSON(w, http.StatusOK, out)
}

func (p *Pages) townsOf(r *web.Request, code string) ([]postal.Town, error) {
	if err := p.count(r, rate{postalRule, r.Visitor.Account}); err != nil {
		return nil, err
	}
	return postal.Lookup(r.Context(), p.DB, code)
}

// lookUp is the button beside the postal code: it fills the form in, or offers
// the places to choose from.
func (p *Pages) lookUp(w http.ResponseWriter, r *web.Request, f *addressForm) error {
	towns, err := p.townsOf(r, f.PostalCode)
	if err != nil {
		if err := f.bad.AddFaults(err); err != nil {
			return err
		}
		return p.drawAddress(w, r, f, r.Refused(w, err))
	}
	i, err := strconv.Atoi(f.Town)
	switch {
	case len(towns) == 1:
		f.fill(r, towns[0])
	case f.Take && err == nil && i >= 0 && i < len(towns):
		f.fill(r, towns[i])
	default:
		f.towns = towns
	}
	return p.drawAddress(w, r, f, http.StatusOK)
}

// fill writes a place into the form. A block number that was typed already
// stays if it names the place.
func (f *addressForm) fill(r *web.Request, t postal.Town) {
	typed := f.address()
	a := t.Fill(typed)
	for _, x := range []struct {
		typed string
		into  *string
	}{{typed.Line1, &a.Line1}, {typed.Line1Native, &a.Line1Native}, {typed.Line2, &a.Line2}, {typed.Line2Native, &a.Line2Native}} {
		if *x.into == "" || strings.Contains(strings.ToLower(x.typed), strings.ToLower(*x.into)) {
			*x.into = x.typed
		}
	}
	f.take(a)
	f.filled = r.Words.T("postal.filled", "address", t.Native())
}
