package directoryweb

import (
	"net/http"
	"net/url"
	"strings"

	"genkan/internal/directory"
	"genkan/internal/form"
	"genkan/internal/profile"
	"genkan/internal/web"
)

// companyPage is the first step of P3: finding the company. With scripts the
// field becomes a combobox and a choice goes straight to the addresses; without
// them the button leads to the same companies as cards.
type companyPage struct {
	web.Page
	Query   web.Field
	Next    string
	Go      string       // where a choice of the list leads to: its id comes behind
	Current *companyText // what is registered now
	Offer   *domainOffer
	Asked   string // what the cards belong to; "" when nothing was searched
	Found   []companyText
	Chosen  string
}

// domainOffer asks whether a company of the person's mail domain is theirs.
type domainOffer struct {
	companyText
	Domain, URL string
}

// searchForm is a filled first step.
type searchForm struct {
	Query   string `form:"q"`
	Asked   string `form:"asked"`
	Company string `form:"company"`
	Next    string `form:"next"`
	Search  bool   `form:"_search"`
	Own     bool   `form:"_own"` // goes on with what is typed, which no candidate is
}

// own is the value of the card that is none of the companies found.
const own = "own"

// companyURL leads to the addresses of a company. Only ids and numbers of
// companies stand in an address, never what a person wrote.
func companyURL(path, company, by, next string) string {
	q := url.Values{"company": {company}}
	if by != "" {
		q.Set("by", by)
	}
	if next != "" {
		q.Set("next", next)
	}
	return path + "?" + q.Encode()
}

// searchURL leads back to the first step.
func searchURL(next string) string {
	if next == "" {
		return "/profile/company"
	}
	return "/profile/company?" + url.Values{"next": {next}}.Encode()
}

// goURL is the beginning of companyURL, for the script.
func goURL(next string) string {
	if next == "" {
		return "/profile/company?company="
	}
	return searchURL(next) + "&company="
}

func (p *Pages) newCompany(r *web.Request, f searchForm, found []companyText, bad *form.Complaints) companyPage {
	page := companyPage{Page: start(r, "company.title"), Next: f.Next, Go: goURL(f.Next), Found: found, Asked: f.Asked, Chosen: f.Company}
	page.FormID, page.Path = "f", "/profile/company"
	page.Complain(bad, "q", "company")
	page.Query = page.Field("q", "company.name", f.Query)
	page.Query.Hints = []string{page.T("company.hint"), page.T("company.hint.choose")}
	page.Query.Autocomplete, page.Query.Required = "organization", true
	return page
}

// showCompany is the first step, or with a company in the address the second.
func (p *Pages) showCompany(w http.ResponseWriter, r *web.Request) error {
	f := searchForm{Next: nextOf(r)}
	q := r.URL.Query()
	if id := q.Get("company"); id != "" {
		return p.drawSites(w, r, siteForm{Company: id, By: cleanQuery(q.Get("by")), Next: f.Next}, http.StatusOK, &form.Complaints{})
	}
	page := p.newCompany(r, f, nil, &form.Complaints{})
	if err := p.aroundCompany(r, &page); err != nil {
		return err
	}
	return r.Show(w, http.StatusOK, companyTemplate, page)
}

// aroundCompany adds what stands around the field: what is registered, and a
// guess from the mail address.
func (p *Pages) aroundCompany(r *web.Request, page *companyPage) error {
	place, err := p.current(r)
	if err != nil {
		return err
	}
	if place.Company.ID != "" {
		c := p.describe(r, place.Company, "", "")
		page.Current = &c
	}
	viewer, err := p.Profiles.Viewer(r.Context(), p.DB, r.Visitor.Account)
	if err != nil {
		return err
	}
	page.Offer, err = p.offerByDomain(r, viewer, place.Company.ID, page.Next)
	return err
}

// current gives the company and address that are registered now.
func (p *Pages) current(r *web.Request) (profile.Place, error) {
	prof, err := p.Profiles.Get(r.Context(), p.DB, r.Visitor.Account)
	if err != nil {
		return profile.Place{}, err
	}
	return p.Profiles.Place(r.Context(), p.DB, prof)
}

// offerByDomain finds the company of the person's confirmed mail domain. It is
// offered and nothing more: a mail domain proves nothing (ACC-7).
func (p *Pages) offerByDomain(r *web.Request, viewer directory.Viewer, current, next string) (*domainOffer, error) {
	domain, err := p.MailDomain(r.Context(), r.Visitor.Account)
	if err != nil || domain == "" {
		return nil, err
	}
	owners, err := p.Directory.ByDomain(r.Context(), p.DB, viewer, domain)
	if err != nil || len(owners) == 0 || owners[0].ID == current {
		return nil, err
	}
	c := p.describe(r, owners[0], "", "")
	return &domainOffer{c, domain, companyURL("/profile/company", c.ID, "", next)}, nil
}

// postSearch looks for what was typed, goes on with a card, or with what no
// card is.
func (p *Pages) postSearch(w http.ResponseWriter, r *web.Request) error {
	var f searchForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	again, err := r.Relanguage(w)
	if err != nil {
		return err
	}
	f.Query, f.Asked, f.Next = cleanQuery(f.Query), cleanQuery(f.Asked), cleanNext(f.Next)
	same := f.Asked != "" && f.Asked == f.Query && !f.Search
	switch {
	case again:
		return p.drawSearch(w, r, f, http.StatusOK, &form.Complaints{})
	case f.Own, same && f.Company == own:
		return p.drawOwn(w, r, typedCompany(f.Query, f.Next), http.StatusOK, &form.Complaints{})
	case same && f.Company != "":
		id, by, _ := strings.Cut(f.Company, " ")
		return r.Redirect(w, companyURL("/profile/company", id, by, f.Next))
	}
	var bad form.Complaints
	switch {
	case f.Query == "":
		bad.Add("q", "company.empty")
	case tooShort(f.Query):
		bad.Add("q", "company.short")
	case same:
		bad.Add("company", "company.choose.none")
	default:
		f.Asked, f.Company = f.Query, ""
		return p.drawSearch(w, r, f, http.StatusOK, &bad)
	}
	return p.drawSearch(w, r, f, http.StatusUnprocessableEntity, &bad)
}

// drawSearch draws the first step with the companies found for f.Asked; the
// field holds what was typed since.
func (p *Pages) drawSearch(w http.ResponseWriter, r *web.Request, f searchForm, status int, bad *form.Complaints) error {
	found, err := p.find(r, f.Asked, maxResults)
	if err != nil {
		if err := bad.AddFaults(err); err != nil {
			return err
		}
		status, f.Asked = r.Refused(w, err), ""
	}
	page := p.newCompany(r, f, found, bad)
	if f.Asked == "" {
		if err := p.aroundCompany(r, &page); err != nil {
			return err
		}
	}
	return r.Show(w, status, companyTemplate, page)
}
