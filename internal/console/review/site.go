package review

import (
	"context"
	"net/http"

	"genkan/internal/console/desk"
	"genkan/internal/directory"
	"genkan/internal/form"
	"genkan/internal/postal"
	"genkan/internal/profile"
	"genkan/internal/support"
	"genkan/internal/web"
)

// sitePage is one address of a company, with the form that confirms or corrects
// it.
type sitePage struct {
	desk.Page
	ID, Line   string
	Company    names
	CompanyURL string
	State      desk.State
	Facts      []desk.Fact
	Form       *siteFields
	Candidate  bool
	Others     bool // the company has other addresses to merge with
	Into       string
}

type siteFields struct {
	Kind, Name, Country web.Field
	Parts               []web.Field
	Native              []web.Field
	Reason              web.Field
}

// siteForm is what the form sends.
type siteForm struct {
	Kind         string `form:"kind"`
	Name         string `form:"name"`
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
	Reason       string `form:"reason"`
}

func siteFormOf(s directory.Site) siteForm {
	return siteForm{Kind: s.Kind, Name: s.Name, Country: s.Country, PostalCode: s.PostalCode, Region: s.Region, City: s.City, Line1: s.Line1, Line2: s.Line2,
		RegionNative: s.RegionNative, CityNative: s.CityNative, Line1Native: s.Line1Native, Line2Native: s.Line2Native}
}

func (f siteForm) address() postal.Address {
	return postal.Address{Country: f.Country, PostalCode: f.PostalCode, Region: f.Region, City: f.City, Line1: f.Line1, Line2: f.Line2,
		RegionNative: f.RegionNative, CityNative: f.CityNative, Line1Native: f.Line1Native, Line2Native: f.Line2Native}
}

// siteRow is an address as a line of a list.
type siteRow struct {
	URL, Kind, Name, Line, Other string
	State                        desk.State
}

func (p *Pages) siteRow(v desk.Page, s directory.Site) siteRow {
	row := siteRow{URL: "/desk/sites/" + s.ID, Kind: siteKind(v, s.Kind), Name: s.Name, Line: shown(s, v.Lang), State: stateOf(v, s.State)}
	if other := postal.LatinLine(postal.Address(s.Address), ""); other != row.Line {
		row.Other = other
	}
	return row
}

func siteKind(v desk.Page, kind string) string {
	if kind == "head" {
		return v.T("desk.site.head")
	}
	return v.T("desk.site.branch")
}

// shown is the one line an address is named by, in the script of the page where
// there is one.
func shown(s directory.Site, lang string) string {
	a := postal.Address(s.Address)
	if native := postal.NativeLine(a); native != "" && (lang == "ja" || postal.LatinLine(a, "") == "") {
		return native
	}
	return postal.LatinLine(a, "")
}

// aboutSite is what the page of an address is drawn from.
type aboutSite struct {
	site    directory.Site
	company directory.Company
	people  int
	others  []directory.Site // confirmed addresses of the same company
	maker   string
}

func (p *Pages) aboutSite(ctx context.Context, id string) (aboutSite, error) {
	var a aboutSite
	var err error
	if a.site, err = p.Directory.SiteByID(ctx, p.DB, id); err != nil {
		return a, err
	}
	d, err := p.Directory.Detail(ctx, p.DB, a.site.Company)
	if err != nil {
		return a, err
	}
	a.company = d.Company
	for _, s := range d.Sites {
		if s.ID != id && s.State == directory.Confirmed {
			a.others = append(a.others, s)
		}
	}
	if a.people, err = profile.CountAtSite(ctx, p.DB, id); err != nil {
		return a, err
	}
	a.maker, err = p.handle(ctx, a.site.MadeBy)
	return a, err
}

func (p *Pages) newSite(r *web.Request, a aboutSite, f siteForm, bad *form.Complaints) sitePage {
	v := sitePage{Page: desk.New(r, "queue", "desk.site"), ID: a.site.ID, Company: namesOf(a.company, r.Words.Lang()), CompanyURL: "/desk/companies/" + a.company.ID}
	v.State, v.Candidate, v.Others = stateOf(v.Page, a.site.State), a.site.State == directory.Candidate, len(a.others) > 0
	if v.Line = shown(a.site, v.Lang); v.Line == "" {
		v.Line = v.Title
	}
	v.Title = v.Line
	v.Complain(bad, "kind", "name", "country", "postal_code", "region", "city", "line1", "line2", "region_native", "city_native", "line1_native", "line2_native", "reason")
	v.Facts = desk.Facts(v.T("desk.company.source"), sourceName(v.Page, a.site.Source), v.T("desk.company.people"), r.Words.Number(a.people))
	if a.maker != "" {
		v.Facts = append(v.Facts, desk.NewFact(v.T("desk.company.maker"), a.maker))
	}
	v.Facts = append(v.Facts, desk.NewFact(v.T("desk.company.created"), r.Words.DateTime(a.site.CreatedAt)))
	if a.site.State == directory.Merged {
		v.Into = "/desk/sites/" + a.site.MergedInto
	} else if v.May(support.Steward) {
		v.Submits("/desk/sites/" + v.ID)
		v.Form = p.siteFields(v.Page, f)
	}
	return v
}

// siteFields draws the form in the order of the country's addresses, all parts
// there are: a steward corrects what people typed, whatever it was.
func (p *Pages) siteFields(v desk.Page, f siteForm) *siteFields {
	x := &siteFields{}
	x.Kind = v.Field("kind", "desk.site.kind", f.Kind)
	x.Kind.Choices = []web.Choice{{Value: "head", Label: siteKind(v, "head"), Checked: f.Kind == "head"}, {Value: "branch", Label: siteKind(v, "branch"), Checked: f.Kind != "head"}}
	x.Name = v.Field("name", "desk.site.name", f.Name)
	x.Name.Optional = true
	x.Country = v.Field("country", "desk.company.country", f.Country)
	x.Country.Required = true
	for _, c := range p.Countries.Countries(v.Lang) {
		x.Country.Choices = append(x.Country.Choices, web.Choice{Value: c.Code, Label: c.Name, Checked: c.Code == f.Country})
	}
	values := map[string]string{"postal_code": f.PostalCode, "region": f.Region, "city": f.City, "line1": f.Line1, "line2": f.Line2}
	for _, part := range postal.FormatOf(f.Country).Fields {
		y := v.Field(part.Name, part.Label, values[part.Name])
		y.Required, y.Optional = part.Required, !part.Required
		if part.Name == "postal_code" {
			y.Width = "short"
		}
		x.Parts = append(x.Parts, y)
		delete(values, part.Name)
	}
	x.Native = []web.Field{v.Field("region_native", "desk.site.region_native", f.RegionNative), v.Field("city_native", "desk.site.city_native", f.CityNative),
		v.Field("line1_native", "desk.site.line1_native", f.Line1Native), v.Field("line2_native", "desk.site.line2_native", f.Line2Native)}
	for i := range x.Native {
		x.Native[i].Optional = true
	}
	x.Reason = v.Why(f.Reason)
	return x
}

func (p *Pages) showSite(w http.ResponseWriter, r *web.Request) error {
	at, err := desk.ID(r, "id")
	if err != nil {
		return err
	}
	a, err := p.aboutSite(r.Context(), at)
	if err != nil {
		return err
	}
	v := p.newSite(r, a, siteFormOf(a.site), &form.Complaints{})
	v.Status = r.Notice(w)
	return r.Show(w, http.StatusOK, siteTemplate, v)
}

// postSite confirms an address that waits, or corrects any other.
func (p *Pages) postSite(w http.ResponseWriter, r *web.Request) error {
	at, err := desk.ID(r, "id")
	if err != nil {
		return err
	}
	a, err := p.aboutSite(r.Context(), at)
	if err != nil {
		return err
	}
	var f siteForm
	draw := func(status int, bad *form.Complaints) error {
		return r.Show(w, status, siteTemplate, p.newSite(r, a, f, bad))
	}
	act, notice := p.Steward.EditSite, "notice.desk.saved"
	if a.site.State == directory.Candidate {
		act, notice = p.Steward.ConfirmSite, "notice.desk.confirmed"
	}
	return desk.Submit(w, r, &f, draw, func(bad *form.Complaints) error {
		read, err := postal.Parse(f.address())
		if err := bad.AddFaults(err); err != nil {
			return err
		}
		reason, err := desk.ParseReason(bad, f.Reason)
		if err != nil || !bad.Empty() {
			return err
		}
		return act(r.Context(), desk.Act(r, reason), at, directory.SiteCorrection{Kind: f.Kind, Name: f.Name, Address: directory.Address(read.Address)})
	}, notice, "/desk/sites/"+at)
}

func newSiteReject(r *web.Request, a aboutSite, f rejectForm, bad *form.Complaints) rejectPage {
	v := newReject(r, "desk.reject.site", namesOf(a.company, r.Words.Lang()), a.people, f, bad)
	v.Lead, v.Go, v.Line = v.T("desk.reject.site.lead"), v.T("desk.reject.site.go"), shown(a.site, v.Lang)
	v.Back = "/desk/sites/" + a.site.ID
	v.Action = v.Back + "/reject"
	v.Submits(v.Action)
	return v
}

func (p *Pages) showSiteReject(w http.ResponseWriter, r *web.Request) error {
	at, err := desk.ID(r, "id")
	if err != nil {
		return err
	}
	a, err := p.aboutSite(r.Context(), at)
	if err != nil {
		return err
	}
	if a.site.State != directory.Candidate {
		return r.Redirect(w, "/desk/sites/"+at) // decided meanwhile
	}
	return r.Show(w, http.StatusOK, rejectTemplate, newSiteReject(r, a, rejectForm{}, &form.Complaints{}))
}

func (p *Pages) postSiteReject(w http.ResponseWriter, r *web.Request) error {
	at, err := desk.ID(r, "id")
	if err != nil {
		return err
	}
	a, err := p.aboutSite(r.Context(), at)
	if err != nil {
		return err
	}
	var f rejectForm
	draw := func(status int, bad *form.Complaints) error {
		return r.Show(w, status, rejectTemplate, newSiteReject(r, a, f, bad))
	}
	return desk.Submit(w, r, &f, draw, func(bad *form.Complaints) error {
		because, reason, err := f.read(bad)
		if err != nil || !bad.Empty() {
			return err
		}
		return p.Steward.RejectSite(r.Context(), desk.Act(r, reason), at, because)
	}, "notice.desk.rejected", "/desk/queue")
}

// siteMergePage lets a steward choose which address of the same company stays.
type siteMergePage struct {
	desk.Page
	ID, Line string
	Company  names
	People   int
	Into     web.Field
	Reason   web.Field
}

func (p *Pages) newSiteMerge(r *web.Request, a aboutSite, f mergeForm, bad *form.Complaints) siteMergePage {
	v := siteMergePage{Page: desk.New(r, "queue", "desk.site.merge"), ID: a.site.ID, Line: shown(a.site, r.Words.Lang()), Company: namesOf(a.company, r.Words.Lang()), People: a.people}
	if len(a.others) > 0 {
		v.Submits("/desk/sites/" + v.ID + "/merge")
	}
	v.Complain(bad, "into", "reason")
	v.Into = v.Field("into", "desk.site.into", f.Into)
	v.Into.Required = true
	for _, s := range a.others {
		v.Into.Choices = append(v.Into.Choices, web.Choice{Value: s.ID, Label: v.T("desk.labelled", "label", siteKind(v.Page, s.Kind), "text", shown(s, v.Lang)), Checked: s.ID == f.Into})
	}
	v.Reason = v.Why(f.Reason)
	return v
}

func (p *Pages) showSiteMerge(w http.ResponseWriter, r *web.Request) error {
	at, err := desk.ID(r, "id")
	if err != nil {
		return err
	}
	a, err := p.aboutSite(r.Context(), at)
	if err != nil {
		return err
	}
	return r.Show(w, http.StatusOK, siteMergeTemplate, p.newSiteMerge(r, a, mergeForm{}, &form.Complaints{}))
}

func (p *Pages) postSiteMerge(w http.ResponseWriter, r *web.Request) error {
	at, err := desk.ID(r, "id")
	if err != nil {
		return err
	}
	a, err := p.aboutSite(r.Context(), at)
	if err != nil {
		return err
	}
	var f mergeForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	draw := func(status int, bad *form.Complaints) error {
		return r.Show(w, status, siteMergeTemplate, p.newSiteMerge(r, a, f, bad))
	}
	return desk.Submitted(w, r, draw, func(bad *form.Complaints) error {
		if !desk.IsID(f.Into) {
			bad.Add("into", "desk.site.choose")
		}
		reason, err := desk.ParseReason(bad, f.Reason)
		if err != nil || !bad.Empty() {
			return err
		}
		return p.Steward.MergeSite(r.Context(), desk.Act(r, reason), at, f.Into)
	}, func() (string, string) { return "notice.desk.merged", "/desk/sites/" + f.Into })
}
