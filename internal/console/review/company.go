package review

import (
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"genkan/internal/console/desk"
	"genkan/internal/directory"
	"genkan/internal/fault"
	"genkan/internal/form"
	"genkan/internal/profile"
	"genkan/internal/steward"
	"genkan/internal/support"
	"genkan/internal/web"
)

// companyPage is everything about one company, with the form that confirms or
// corrects it.
type companyPage struct {
	desk.Page
	ID        string
	Names     names
	State     desk.State
	Facts     []desk.Fact
	Others    []otherName
	Sites     []siteRow
	Alike     []companyRow
	Merges    []mergeRow
	Form      *companyFields // nil where nothing is to be changed
	Candidate bool
	Mergeable bool
	Into      string // the company this one was merged into
	Waiting   string // address of the merge that waits
}

// fact is a line of a definition list.
type fact struct{ Label, Value string }

type otherName struct{ Text, Kind, Language string }

type mergeRow struct{ URL, Text, When, State string }

// companyFields is the steward's form.
type companyFields struct {
	Name, Latin, Kana, Country web.Field
	Numbers                    []web.Field
	Domains, Open, Reason      web.Field
	Seen                       string
}

// companyForm is what the form sends.
type companyForm struct {
	Name     string `form:"company"`
	Latin    string `form:"company_latin"`
	Kana     string `form:"company_kana"`
	Country  string `form:"country"`
	JCN      string `form:"jcn"`
	LEI      string `form:"lei"`
	DUNS     string `form:"duns"`
	Internal string `form:"internal"`
	Domains  string `form:"domains"`
	Open     bool   `form:"open"`
	Seen     string `form:"seen"`
	Reason   string `form:"reason"`
}

// about is what the page of a company is drawn from.
type about struct {
	detail  directory.Detail
	people  int
	maker   string // user ID of who typed it in
	alike   []directory.Company
	merges  []directory.Merge
	names   map[string]directory.Company // of the companies in merges
	waiting *support.Approval
}

func formOf(d directory.Detail) companyForm {
	f := companyForm{Name: d.Name, Latin: d.Latin, Kana: d.Kana, Country: d.Country, Open: d.Open, Seen: strconv.FormatInt(d.ChangedAt.UnixMicro(), 10)}
	for _, i := range d.Identifiers {
		*f.number(i.Scheme) = i.Value
	}
	var domains []string
	for _, one := range d.Domains {
		domains = append(domains, one.Name)
	}
	f.Domains = strings.Join(domains, "\n")
	return f
}

// number is where the form keeps the number of a register.
func (f *companyForm) number(s directory.Scheme) *string {
	switch s {
	case directory.JCN:
		return &f.JCN
	case directory.LEI:
		return &f.LEI
	case directory.DUNS:
		return &f.DUNS
	}
	return &f.Internal
}

func schemes() []directory.Scheme {
	return []directory.Scheme{directory.JCN, directory.LEI, directory.DUNS, directory.Internal}
}

// read judges the form as far as it can be judged without the directory.
func (f companyForm) read(bad *form.Complaints) (steward.Entry, string, error) {
	var e steward.Entry
	var err error
	e.Correction, err = directory.ParseCorrection(directory.TypedCompany{Name: f.Name, Latin: f.Latin, Kana: f.Kana, Country: f.Country, Open: f.Open})
	if err := bad.AddFaults(err); err != nil {
		return e, "", err
	}
	if n, err := strconv.ParseInt(f.Seen, 10, 64); err == nil {
		e.Seen = time.UnixMicro(n)
	}
	for _, s := range schemes() {
		typed := *f.number(s)
		if strings.TrimSpace(typed) == "" {
			continue
		}
		i, err := directory.ParseIdentifier(s, typed)
		if fl, ok := fault.Of(err); ok {
			err = fl.On(string(s))
		}
		if err := bad.AddFaults(err); err != nil {
			return e, "", err
		}
		e.Identifiers = append(e.Identifiers, i)
	}
	for _, typed := range strings.FieldsFunc(f.Domains, func(r rune) bool { return strings.ContainsRune("\n\r,、; \t", r) }) {
		d, err := directory.ParseDomain(typed)
		if err != nil {
			bad.Add("domains", "domain.format")
			break
		}
		if !slices.Contains(e.Domains, d) {
			e.Domains = append(e.Domains, d)
		}
	}
	reason, err := support.ParseReason(f.Reason)
	return e, reason, bad.AddFaults(err)
}

func (p *Pages) newCompany(r *web.Request, a about, f companyForm, bad *form.Complaints) companyPage {
	d := a.detail
	v := companyPage{Page: desk.New(r, "companies", "desk.company"), ID: d.ID, Candidate: d.State == directory.Candidate}
	v.Names, v.State = namesOf(d.Company, v.Lang), stateOf(v.Page, d.State)
	v.Title = v.Names.First
	v.Mergeable = v.May(support.Steward) && d.State != directory.Merged
	v.Complain(bad, "company", "company_latin", "company_kana", "country", "jcn", "lei", "duns", "internal", "domains", "reason")
	v.Facts = p.facts(r, v.Page, a)
	for _, n := range d.Names {
		if n.Text != "" {
			v.Others = append(v.Others, otherName{n.Text, nameKind(v.Page, n.Kind), n.Language})
		}
	}
	for _, s := range d.Sites {
		v.Sites = append(v.Sites, p.siteRow(v.Page, s))
	}
	for _, c := range a.alike {
		v.Alike = append(v.Alike, p.row(v.Page, c))
	}
	for _, m := range a.merges {
		v.Merges = append(v.Merges, newMergeRow(r, a, m))
	}
	if a.waiting != nil {
		v.Waiting = "/desk/approvals/" + a.waiting.ID
	}
	if d.State == directory.Merged {
		v.Into = "/desk/companies/" + d.MergedInto
	} else if v.May(support.Steward) {
		v.Submits("/desk/companies/" + d.ID)
		v.Form = p.companyFields(v.Page, f)
	}
	return v
}

// companyFields draws the form.
func (p *Pages) companyFields(v desk.Page, f companyForm) *companyFields {
	x := &companyFields{Seen: f.Seen}
	x.Name = v.Field("company", "desk.company.name", f.Name)
	x.Name.Hint, x.Name.Required = v.T("desk.company.name.hint"), true
	x.Latin = v.Field("company_latin", "desk.company.latin", f.Latin)
	x.Kana = v.Field("company_kana", "desk.company.kana", f.Kana)
	x.Country = v.Field("country", "desk.company.country", f.Country)
	x.Country.Required = true
	for _, c := range p.Countries.Countries(v.Lang) {
		x.Country.Choices = append(x.Country.Choices, web.Choice{Value: c.Code, Label: c.Name, Checked: c.Code == f.Country})
	}
	for _, s := range schemes() {
		n := v.Field(string(s), "desk.scheme.jcn", *f.number(s))
		n.Label, n.Width, n.Optional = schemeName(v, s), "half", true
		x.Numbers = append(x.Numbers, n)
	}
	x.Domains = v.Field("domains", "desk.company.domains", f.Domains)
	x.Domains.Hint, x.Domains.Optional = v.T("desk.company.domains.hint"), true
	x.Latin.Optional, x.Kana.Optional = true, true
	x.Latin.Hint = v.T("desk.company.latin.hint")
	open := ""
	if f.Open {
		open = "1"
	}
	x.Open = v.Field("open", "desk.company.open", open)
	x.Open.Hint = v.T("desk.company.open.hint")
	x.Reason = v.Why(f.Reason)
	return x
}

func (p *Pages) facts(r *web.Request, v desk.Page, a about) []desk.Fact {
	d := a.detail
	out := desk.Facts(v.T("desk.company.people"), r.Words.Number(a.people), v.T("desk.company.source"), sourceName(v, d.Source))
	if a.maker != "" {
		out = append(out, desk.NewFact(v.T("desk.company.maker"), a.maker))
	}
	if d.Kana != "" {
		out = append(out, desk.NewFact(v.T("desk.company.kana"), d.Kana))
	}
	out = append(out, desk.NewFact(v.T("desk.company.country"), p.country(v.Lang, d.Country)))
	if n := numbers(v, d.Identifiers); n != "" {
		out = append(out, desk.NewFact(v.T("desk.company.numbers"), n))
	}
	return append(out, desk.NewFact(v.T("desk.company.created"), r.Words.DateTime(d.CreatedAt)), desk.NewFact(v.T("desk.company.changed"), r.Words.DateTime(d.ChangedAt)), desk.NewFact(v.T("desk.company.id"), d.ID))
}

func sourceName(v desk.Page, s directory.Source) string {
	switch s {
	case directory.NTA:
		return v.T("desk.source.nta")
	case directory.GLEIF:
		return v.T("desk.source.gleif")
	case directory.Vendor:
		return v.T("desk.source.vendor")
	case directory.Typed:
		return v.T("desk.source.person")
	case directory.Demo:
		return v.T("desk.source.demo")
	}
	return v.T("desk.source.operator")
}

func nameKind(v desk.Page, kind string) string {
	switch kind {
	case "legal":
		return v.T("desk.name.legal")
	case "english":
		return v.T("desk.name.english")
	case "trade":
		return v.T("desk.name.trade")
	case "former":
		return v.T("desk.name.former")
	case "reading":
		return v.T("desk.name.reading")
	}
	return v.T("desk.name.alias")
}

func newMergeRow(r *web.Request, a about, m directory.Merge) mergeRow {
	row := mergeRow{URL: "/desk/merges/" + m.ID, When: r.Words.DateTime(m.At)}
	loser, winner := a.names[m.Loser], a.names[m.Winner]
	row.Text = r.Words.T("desk.merge.line", "loser", namesOf(loser, r.Words.Lang()).First, "winner", namesOf(winner, r.Words.Lang()).First)
	switch {
	case !m.UndoneAt.IsZero():
		row.State = r.Words.T("desk.merge.undone")
	case m.Undoable(r.Now):
		row.State = r.Words.T("desk.merge.undoable")
	default:
		row.State = r.Words.T("desk.merge.final")
	}
	return row
}

// about reads everything the page of a company shows.
func (p *Pages) about(r *web.Request, id string) (about, error) {
	ctx := r.Context()
	var a about
	var err error
	if a.detail, err = p.Directory.Detail(ctx, p.DB, id); err != nil {
		return a, err
	}
	if a.people, err = profile.CountAt(ctx, p.DB, id); err != nil {
		return a, err
	}
	if a.maker, err = p.handle(ctx, a.detail.MadeBy); err != nil {
		return a, err
	}
	if a.detail.State == directory.Candidate || a.detail.State == directory.Confirmed {
		if a.alike, err = p.Directory.Duplicates(ctx, id); err != nil {
			return a, err
		}
	}
	if a.merges, err = p.Directory.Merges(ctx, p.DB, id); err != nil {
		return a, err
	}
	if a.names, err = p.mergeNames(ctx, a.merges); err != nil {
		return a, err
	}
	waiting, found, err := support.WaitingFor(ctx, p.DB, support.KindMerge, id, r.Now)
	if found {
		a.waiting = &waiting
	}
	return a, err
}

func (p *Pages) showCompany(w http.ResponseWriter, r *web.Request) error {
	at, err := desk.ID(r, "id")
	if err != nil {
		return err
	}
	a, err := p.about(r, at)
	if err != nil {
		return err
	}
	v := p.newCompany(r, a, formOf(a.detail), &form.Complaints{})
	v.Status = r.Notice(w)
	return r.Show(w, http.StatusOK, companyTemplate, v)
}

// postCompany confirms a company that waits, or corrects any other.
func (p *Pages) postCompany(w http.ResponseWriter, r *web.Request) error {
	at, err := desk.ID(r, "id")
	if err != nil {
		return err
	}
	a, err := p.about(r, at)
	if err != nil {
		return err
	}
	var f companyForm
	draw := func(status int, bad *form.Complaints) error {
		return r.Show(w, status, companyTemplate, p.newCompany(r, a, f, bad))
	}
	act, notice := p.Steward.Edit, "notice.desk.saved"
	if a.detail.State == directory.Candidate {
		act, notice = p.Steward.Confirm, "notice.desk.confirmed"
	}
	return desk.Submit(w, r, &f, draw, func(bad *form.Complaints) error {
		e, reason, err := f.read(bad)
		if err != nil || !bad.Empty() {
			return err
		}
		return act(r.Context(), desk.Act(r, reason), at, e)
	}, notice, "/desk/companies/"+at)
}

// act is who does something and why, for the journey.
func (p *Pages) act(r *web.Request, reason string) steward.Act {
	return steward.Act{By: r.Visitor.Account, Reason: reason, RequestID: r.ID}
}
