package profileweb

import (
	"net/http"
	"time"

	"genkan/internal/account"
	"genkan/internal/directory"
	"genkan/internal/postal"
	"genkan/internal/profile"
	"genkan/internal/security/emailchange"
	"genkan/internal/web"
)

// overviewPage is P1.
type overviewPage struct {
	web.Page
	Missing []missingItem
	Cards   []overviewCard
}

// missingItem is a line of what is still to be told, with where to do it.
type missingItem struct{ URL, Text string }

// overviewCard is a card with what is stored and the way to change it.
type overviewCard struct {
	ID, Title string
	URL       string // where it is changed, "" for what cannot be
	Change    string // the link's text
	Tell      string // the link's text while nothing is told
	Label     string // the link's name for a screen reader: which of the many it is
	Updated   string // when it was changed today
	Note      string // what is to be known about it
	Facts     []fact
	Warnings  []string
	Unsaid    string // what stands there while nothing is told
	Pending   *pending
}

// pending is another e-mail address that does not count yet (P6).
type pending struct{ Text, Go, URL, Cancel, CancelURL string }

// told is everything the overview draws.
type told struct {
	account  account.Account
	profile  profile.Profile
	place    profile.Place
	function string
	level    string
	email    *emailchange.Pending // nil: the address stays
}

func (p *Pages) showOverview(w http.ResponseWriter, r *web.Request) error {
	t, err := p.told(r)
	if err != nil {
		return err
	}
	page := p.newOverview(r, t)
	page.Status = r.Notice(w)
	return r.Show(w, http.StatusOK, overviewTemplate, page)
}

// told reads everything about the visitor.
func (p *Pages) told(r *web.Request) (told, error) {
	ctx, t := r.Context(), told{}
	var found bool
	var err error
	if t.account, found, err = account.ByID(ctx, p.DB, r.Visitor.Account); err != nil || !found {
		return t, err
	}
	if t.profile, err = p.Profiles.Get(ctx, p.DB, r.Visitor.Account); err != nil {
		return t, err
	}
	if t.place, err = p.Profiles.Place(ctx, p.DB, t.profile); err != nil {
		return t, err
	}
	if t.function, t.level, err = p.jobNames(r, t.profile.Job); err != nil {
		return t, err
	}
	waiting, found, err := p.Emails.Find(ctx, p.DB, r.Visitor.Account)
	if found {
		t.email = &waiting
	}
	return t, err
}

// jobNames gives the names of what was chosen, in the language of the page.
func (p *Pages) jobNames(r *web.Request, j profile.Job) (function, level string, err error) {
	if j.Function == "" && j.Level == "" {
		return "", "", nil
	}
	functions, err := p.Profiles.AllChoices(r.Context(), p.DB, profile.Functions)
	if err != nil {
		return "", "", err
	}
	levels, err := p.Profiles.AllChoices(r.Context(), p.DB, profile.Levels)
	return profile.NameOf(functions, j.Function, r.Words.Lang()), profile.NameOf(levels, j.Level, r.Words.Lang()), err
}

func (p *Pages) newOverview(r *web.Request, t told) overviewPage {
	page := overviewPage{Page: p.plain(r, "profile.title")}
	for _, f := range t.profile.Missing() {
		page.Missing = append(page.Missing, missing(page.Page, f))
	}
	page.Cards = []overviewCard{
		accountCard(page.Page, t),
		nameCard(page.Page, r, t),
		companyCard(page.Page, t),
		phoneCard(page.Page, t.profile),
		jobCard(page.Page, t),
	}
	for i, at := range []time.Time{{}, t.profile.NameAt, t.profile.CompanyAt, t.profile.PhoneAt, t.profile.JobAt} {
		if !at.IsZero() && r.Words.Date(at) == r.Words.Date(r.Now) {
			page.Cards[i].Updated = page.T("profile.updated", "date", r.Words.Date(at))
		}
		if len(page.Cards[i].Facts) == 0 {
			page.Cards[i].Unsaid, page.Cards[i].Change = page.T("profile.unsaid"), page.Cards[i].Tell
		}
	}
	return page
}

// accountCard shows user ID and e-mail address, and the address that waits.
func accountCard(page web.Page, t told) overviewCard {
	c := overviewCard{ID: "account", Title: page.T("home.account"), URL: "/security/email", Change: page.T("form.change"), Label: page.T("emailchange.change"), Facts: []fact{
		{Label: page.T("web.user_id"), Value: t.account.Handle, Copy: page.T("form.copy"), Copied: page.T("form.copied")},
		{Label: page.T("profile.email"), Value: t.account.Email}}}
	if t.email == nil {
		return c
	}
	c.Pending = &pending{Text: page.T("emailchange.pending", "email", t.email.Email), Go: page.T("emailchange.pending.code"), URL: "/security/email/code", Cancel: page.T("emailchange.pending.cancel"), CancelURL: "/security/email/cancel"}
	if t.email.Proved {
		c.Pending.Text, c.Pending.Go = page.T("emailchange.pending.due", "email", t.email.Email, "due", page.DateTimeZone(t.email.Due)), page.T("emailchange.pending.sooner")
	}
	return c
}

// missing is a line about a missing field.
func missing(page web.Page, f profile.Field) missingItem {
	switch f {
	case profile.MissingCompany:
		return missingItem{"/profile/company", page.T("profile.missing.company")}
	case profile.MissingAddress:
		return missingItem{"/profile/company", page.T("profile.missing.address")}
	}
	return missingItem{"/profile/phone", page.T("profile.missing.phone")}
}

func nameCard(page web.Page, r *web.Request, t told) overviewCard {
	c := overviewCard{ID: "name", Title: page.T("profile.name"), URL: "/profile/name", Change: page.T("form.change"), Label: page.T("profile.name.change"), Tell: page.T("profile.name.change")}
	c.Facts = nameFacts(page, r.Words.Name(t.account.Family, t.account.Given), nativeName(r.Words, t.account.FamilyNative, t.account.GivenNative), t.profile.Preferred)
	if !t.profile.PreferredFits() {
		c.Warnings = append(c.Warnings, page.T("profile.preferred.warning"))
	}
	return c
}

func companyCard(page web.Page, t told) overviewCard {
	c := overviewCard{ID: "company", Title: page.T("profile.company"), URL: "/profile/company", Change: page.T("form.change"), Label: page.T("profile.company.change"), Tell: page.T("profile.company.tell")}
	switch t.profile.Lost {
	case "":
	case "site":
		c.Warnings = append(c.Warnings, page.T("profile.company.lost.site"))
	default:
		c.Warnings = append(c.Warnings, page.T("profile.company.lost"))
	}
	if t.place.Company.ID == "" {
		return c
	}
	if t.place.Company.State == directory.Candidate || t.place.Site.State == directory.Candidate {
		c.Note = page.T("profile.company.candidate")
	}
	c.Facts = placeFacts(page, t.place)
	return c
}

// placeFacts shows company and address in both scripts (PRO-3, PRO-5).
func placeFacts(page web.Page, at profile.Place) []fact {
	address := postal.Address(at.Site.Address)
	name, latin := at.Company.Name, at.Company.Latin
	facts := []fact{{Label: page.T("profile.company.name"), Value: name}, {Label: page.T("profile.company.latin"), Value: latin, Lang: "en"}}
	if native := postal.NativeLine(address); native != "" {
		facts = append(facts, fact{Label: page.T("profile.address"), Value: native})
	}
	facts = append(facts, fact{Label: page.T("profile.address.latin"), Value: postal.LatinLine(address, ""), Lang: "en"})
	return filled(facts...)
}

func phoneCard(page web.Page, x profile.Profile) overviewCard {
	c := overviewCard{ID: "phone", Title: page.T("profile.phone"), URL: "/profile/phone", Change: page.T("form.change"), Label: page.T("profile.phone.change"), Tell: page.T("profile.missing.phone")}
	if c.Facts = phoneFacts(page, x.Phone); len(c.Facts) > 0 && !x.Phone.Fits() {
		c.Warnings = append(c.Warnings, page.T("profile.phone.old"))
	}
	return c
}

func jobCard(page web.Page, t told) overviewCard {
	c := overviewCard{ID: "job", Title: page.T("profile.job.title"), URL: "/profile/job", Change: page.T("form.change"), Label: page.T("profile.job.change"), Tell: page.T("profile.job.tell")}
	c.Facts = jobFacts(page, t.function, t.level, t.profile.Job.Title)
	if !t.profile.Job.TitleFits() {
		c.Warnings = append(c.Warnings, page.T("profile.job.warning"))
	}
	return c
}
