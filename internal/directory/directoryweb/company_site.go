package directoryweb

import (
	"net/http"

	"genkan/internal/directory"
	"genkan/internal/form"
	"genkan/internal/postal"
	"genkan/internal/profile"
	"genkan/internal/web"
)

// sitePage is the second step of P3: which address of the company. One button
// saves company and address together (PRO-5).
type sitePage struct {
	web.Page
	Company   companyText
	By, Next  string
	Version   int64
	Sites     []siteCard
	Site      web.Field // its label, hints and complaint; the cards are the control
	Changes   *companyText
	New       bool // the card for a new address is chosen
	SearchURL string
}

// siteCard is one address to choose.
type siteCard struct {
	ID, Title, Native, Lang, Latin, Source string
	Checked                                bool
}

// siteForm is a filled second step.
type siteForm struct {
	Company string `form:"company"`
	By      string `form:"by"` // the number that shows the company, if nothing else does
	Site    string `form:"site"`
	Next    string `form:"next"`
	Version string `form:"version"`
}

// another is the value of the card for an address that is not listed.
const another = "new"

// drawSites draws the page from what the directory shows the visitor. A company
// that is not theirs to see is not there.
func (p *Pages) drawSites(w http.ResponseWriter, r *web.Request, f siteForm, status int, bad *form.Complaints) error {
	viewer, err := p.Profiles.Viewer(r.Context(), p.DB, r.Visitor.Account)
	if err != nil {
		return err
	}
	viewer.Typed = f.By
	company, err := p.Directory.Company(r.Context(), p.DB, viewer, f.Company)
	if err != nil {
		return err
	}
	sites, err := p.Directory.Sites(r.Context(), p.DB, viewer, company.ID)
	if err != nil {
		return err
	}
	prof, err := p.Profiles.Get(r.Context(), p.DB, r.Visitor.Account)
	if err != nil {
		return err
	}
	now, err := p.Profiles.Place(r.Context(), p.DB, prof)
	if err != nil {
		return err
	}
	return r.Show(w, status, siteTemplate, p.newSites(r, siteView{form: f, company: company, sites: sites, now: now, version: profile.VersionOf(prof.CompanyAt)}, bad))
}

// siteView is what the page of addresses is drawn from.
type siteView struct {
	form    siteForm
	company directory.Company
	sites   []directory.Site
	now     profile.Place
	version int64
}

func (p *Pages) newSites(r *web.Request, v siteView, bad *form.Complaints) sitePage {
	page := sitePage{Page: start(r, "company.site.title"), By: v.form.By, Next: v.form.Next, Version: v.version, New: v.form.Site == another, SearchURL: searchURL(v.form.Next)}
	page.FormID, page.Path = "f", companyURL("/profile/company", v.company.ID, v.form.By, v.form.Next)
	page.Complain(bad, "company", "site")
	page.Company = p.describe(r, v.company, "", "")
	page.Site = page.Field("site", "company.site", "")
	page.Site.Hints = []string{page.T("company.site.hint"), page.T("company.site.note")}
	page.Changes = p.replaced(r, v.now.Company, v.company.ID)
	for _, s := range v.sites {
		card := p.siteCard(r, s, r.Visitor.Account)
		card.Checked = s.ID == v.form.Site || v.form.Site == "" && (len(v.sites) == 1 || s.ID == v.now.Site.ID)
		page.Sites = append(page.Sites, card)
	}
	if len(v.sites) == 0 && v.form.Site == "" {
		page.New = true // there is nothing else to choose
	}
	return page
}

// siteCard puts an address into words: as it is written at home, and in Latin
// letters.
func (p *Pages) siteCard(r *web.Request, s directory.Site, visitor string) siteCard {
	a := postal.Address(s.Address)
	c := siteCard{ID: s.ID, Lang: map[string]string{"JP": "ja"}[s.Country], Title: s.Name, Native: postal.NativeLine(a), Latin: postal.LatinLine(a, p.Names.Country("en", s.Country))}
	switch {
	case s.Name != "":
	case s.Kind == "head":
		c.Title = r.Words.T("company.site.head")
	default:
		c.Title = r.Words.T("company.site.branch")
	}
	switch {
	case s.State == directory.Candidate && s.MadeBy == visitor:
		c.Source = r.Words.T("company.source.own")
	case s.Source == directory.NTA:
		c.Source = r.Words.T("company.source.nta")
	case s.Source == directory.GLEIF:
		c.Source = r.Words.T("company.source.gleif")
	default:
		c.Source = r.Words.T("company.source.known")
	}
	if c.Native == "" && c.Latin == "" {
		c.Latin = p.Names.Country(r.Words.Lang(), s.Country)
	}
	return c
}

// postCompany saves company and address together, or leads to the form of a
// new address.
func (p *Pages) postCompany(w http.ResponseWriter, r *web.Request) error {
	var f siteForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	again, err := r.Relanguage(w)
	if err != nil {
		return err
	}
	f.By, f.Next = cleanQuery(f.By), cleanNext(f.Next)
	var bad form.Complaints
	switch {
	case f.Company == "":
		return r.Redirect(w, "/profile/company")
	case again:
		return p.drawSites(w, r, f, http.StatusOK, &bad)
	case f.Site == "":
		bad.Add("site", "profile.site.none")
		return p.drawSites(w, r, f, http.StatusUnprocessableEntity, &bad)
	case f.Site == another:
		return r.Redirect(w, companyURL("/profile/company/address", f.Company, f.By, f.Next))
	}
	changed, err := p.Profiles.SaveCompany(r.Context(), author(r), profile.Choice{Company: f.Company, Typed: f.By, Site: f.Site, Version: parseVersion(f.Version)})
	if err != nil {
		if err := bad.AddFaults(err); err != nil {
			return err
		}
		return p.drawSites(w, r, f, r.Refused(w, err), &bad)
	}
	return saved(w, r, f.Next, changed)
}
