package review

import (
	"net/http"
	"net/url"
	"strings"

	"genkan/internal/console/desk"
	"genkan/internal/directory"
	"genkan/internal/form"
	"genkan/internal/steward"
	"genkan/internal/web"
)

// mergePage leads to the company that stays (search, possible duplicates) and
// then shows both side by side with what would move.
type mergePage struct {
	desk.Page
	ID      string
	Loser   names
	Search  search
	Asked   bool
	Hits    *targets
	Alike   *targets
	Preview *preview
}

// targets are companies this one may be merged into.
type targets struct {
	ID    string
	Words struct{ Caption, Company, Place, Numbers string }
	Rows  []companyRow
}

func newTargets(v mergePage, caption string, rows []companyRow) *targets {
	if len(rows) == 0 {
		return nil
	}
	t := &targets{ID: v.ID, Rows: rows}
	t.Words.Caption, t.Words.Company, t.Words.Place, t.Words.Numbers = caption, v.T("desk.company"), v.T("desk.company.place"), v.T("desk.company.numbers")
	return t
}

// preview is the comparison, with the form that merges.
type preview struct {
	Loser, Winner names
	Words         struct{ Caption, Goes, Stays string }
	Into          string
	Rows          []compared
	People        int
	Second        bool   // a second operator is needed
	Waiting       string // address of the same wish, if one waits
	Reason        web.Field
}

// compared is one line of the comparison.
type compared struct {
	Label, Loser, Winner string
	Differs              bool
}

type mergeForm struct {
	Into   string `form:"into"`
	Reason string `form:"reason"`
}

func newMerge(r *web.Request, d directory.Detail) mergePage {
	v := mergePage{Page: desk.New(r, "companies", "desk.merge"), ID: d.ID, Loser: namesOf(d.Company, r.Words.Lang())}
	return v
}

// compare puts a preview into the page.
func (v *mergePage) compare(p *Pages, pre steward.Preview, f mergeForm, bad *form.Complaints) {
	if pre.Waiting == nil {
		v.Submits("/desk/companies/" + v.ID + "/merge?into=" + url.QueryEscape(f.Into))
	}
	v.Complain(bad, "reason")
	x := p.newPreview(v.Page, pre)
	x.Into = f.Into
	if pre.Waiting != nil {
		x.Waiting = "/desk/approvals/" + pre.Waiting.ID
	}
	x.Reason = v.Why(f.Reason)
	v.Preview = x
}

func (p *Pages) newPreview(v desk.Page, pre steward.Preview) *preview {
	x := &preview{Rows: p.compared(v, pre.Loser, pre.Winner), People: pre.People, Second: pre.People > 0}
	x.Loser, x.Winner = namesOf(pre.Loser.Company, v.Lang), namesOf(pre.Winner.Company, v.Lang)
	x.Words.Caption, x.Words.Goes, x.Words.Stays = v.T("desk.merge.table"), v.T("desk.merge.goes"), v.T("desk.merge.stays")
	return x
}

// compared lists what is known of two companies, side by side.
func (p *Pages) compared(v desk.Page, loser, winner directory.Detail) []compared {
	var out []compared
	add := func(label, a, b string) { out = append(out, compared{label, a, b, a != b}) }
	add(v.T("desk.company.name"), loser.Name, winner.Name)
	add(v.T("desk.company.latin"), loser.Latin, winner.Latin)
	add(v.T("desk.company.kana"), loser.Kana, winner.Kana)
	add(v.T("desk.company.country"), p.country(v.Lang, loser.Country), p.country(v.Lang, winner.Country))
	add(v.T("desk.company.numbers"), numbers(v, loser.Identifiers), numbers(v, winner.Identifiers))
	add(v.T("desk.company.domains"), domains(loser), domains(winner))
	add(v.T("desk.sites"), sites(v, loser), sites(v, winner))
	add(v.T("desk.company.state"), stateOf(v, loser.State).Label, stateOf(v, winner.State).Label)
	add(v.T("desk.company.source"), sourceName(v, loser.Source), sourceName(v, winner.Source))
	return out
}

func domains(d directory.Detail) string {
	var all []string
	for _, one := range d.Domains {
		all = append(all, one.Name)
	}
	return strings.Join(all, " ")
}

// sites writes the first addresses of a company, and how many more there are.
func sites(v desk.Page, d directory.Detail) string {
	const most = 3
	var all []string
	for i, s := range d.Sites {
		if i == most {
			all = append(all, v.T("desk.sites.more", "n", len(d.Sites)-most))
			break
		}
		all = append(all, shown(s, v.Lang))
	}
	return strings.Join(all, "\n")
}

func (p *Pages) showMerge(w http.ResponseWriter, r *web.Request) error {
	at, err := desk.ID(r, "id")
	if err != nil {
		return err
	}
	into := r.URL.Query().Get("into")
	if into != "" {
		if !desk.IsID(into) {
			return web.NotFound
		}
		return p.drawMerge(w, r, http.StatusOK, at, mergeForm{Into: into}, &form.Complaints{})
	}
	d, err := p.Directory.Detail(r.Context(), p.DB, at)
	if err != nil {
		return err
	}
	v := newMerge(r, d)
	query := r.URL.Query().Get("q")
	v.Search, v.Asked = newSearch(v.Page, "/desk/companies/"+at+"/merge", query), query != ""
	hits, err := p.search(r, query)
	if err != nil {
		return err
	}
	var found []directory.Company
	for _, h := range hits {
		found = append(found, h.Company)
	}
	alike, err := p.Directory.Duplicates(r.Context(), at)
	if err != nil {
		return err
	}
	v.Hits = newTargets(v, v.T("desk.search.found", "n", len(p.winners(v, found))), p.winners(v, found))
	v.Alike = newTargets(v, v.T("desk.company.alike"), p.winners(v, alike))
	return r.Show(w, http.StatusOK, mergeTemplate, v)
}

// winners are those of a list that a company may be merged into.
func (p *Pages) winners(v mergePage, all []directory.Company) []companyRow {
	var out []companyRow
	for _, c := range all {
		if c.ID != v.ID && c.State == directory.Confirmed {
			out = append(out, p.row(v.Page, c))
		}
	}
	return out
}

func (p *Pages) drawMerge(w http.ResponseWriter, r *web.Request, status int, at string, f mergeForm, bad *form.Complaints) error {
	pre, err := p.Steward.Preview(r.Context(), at, f.Into)
	if err != nil {
		return err
	}
	v := newMerge(r, pre.Loser)
	v.compare(p, pre, f, bad)
	return r.Show(w, status, mergeTemplate, v)
}

func (p *Pages) postMerge(w http.ResponseWriter, r *web.Request) error {
	at, err := desk.ID(r, "id")
	if err != nil {
		return err
	}
	var f mergeForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	if !desk.IsID(f.Into) {
		return web.NotFound
	}
	draw := func(status int, bad *form.Complaints) error { return p.drawMerge(w, r, status, at, f, bad) }
	var done steward.Merged
	act := func(bad *form.Complaints) error {
		reason, err := desk.ParseReason(bad, f.Reason)
		if err != nil || !bad.Empty() {
			return err
		}
		done, err = p.Steward.Merge(r.Context(), desk.Act(r, reason), at, f.Into)
		return err
	}
	return desk.Submitted(w, r, draw, act, func() (string, string) {
		if done.Approval != "" {
			return "notice.desk.asked", "/desk/approvals/" + done.Approval
		}
		return "notice.desk.merged", "/desk/companies/" + f.Into
	})
}

// undoPage shows a merge and undoes it.
type undoPage struct {
	desk.Page
	ID            string
	Loser, Winner names
	WinnerURL     string
	Facts         []desk.Fact
	Undoable      bool
	Reason        web.Field
}

func (p *Pages) newUndo(r *web.Request, m directory.Merge, all map[string]directory.Company, facts []desk.Fact, reason string, bad *form.Complaints) undoPage {
	v := undoPage{Page: desk.New(r, "companies", "desk.undo"), ID: m.ID, WinnerURL: "/desk/companies/" + m.Winner, Facts: facts}
	v.Loser, v.Winner = namesOf(all[m.Loser], v.Lang), namesOf(all[m.Winner], v.Lang)
	v.Undoable = m.Undoable(r.Now) && v.May("steward")
	v.Complain(bad, "reason")
	if v.Undoable {
		v.Submits("/desk/merges/" + m.ID)
		v.Reason = v.Why(reason)
	}
	return v
}

func (p *Pages) drawUndo(w http.ResponseWriter, r *web.Request, status int, at, reason string, bad *form.Complaints) error {
	m, err := p.Directory.MergeByID(r.Context(), p.DB, at)
	if err != nil {
		return err
	}
	all, err := p.mergeNames(r.Context(), []directory.Merge{m})
	if err != nil {
		return err
	}
	facts, err := p.mergeFacts(r, m)
	if err != nil {
		return err
	}
	v := p.newUndo(r, m, all, facts, reason, bad)
	v.Status = r.Notice(w)
	return r.Show(w, status, undoTemplate, v)
}

// mergeFacts tell who merged, when and why, and whether it was undone.
func (p *Pages) mergeFacts(r *web.Request, m directory.Merge) ([]desk.Fact, error) {
	t := r.Words.T
	by, err := desk.Colleague(r, p.DB, m.By)
	if err != nil {
		return nil, err
	}
	out := desk.Facts(t("desk.merge.when"), r.Words.DateTimeZone(m.At), t("desk.asked_by"), by)
	if m.Seconded != "" {
		if by, err = desk.Colleague(r, p.DB, m.Seconded); err != nil {
			return nil, err
		}
		out = append(out, desk.NewFact(t("desk.seconded_by"), by))
	}
	out = append(out, desk.NewFact(t("desk.reason"), m.Reason))
	if !m.UndoneAt.IsZero() {
		if by, err = desk.Colleague(r, p.DB, m.UndoneBy); err != nil {
			return nil, err
		}
		out = append(out, desk.NewFact(t("desk.merge.undone"), r.Words.DateTimeZone(m.UndoneAt)), desk.NewFact(t("desk.undone_by"), by))
	}
	return out, nil
}

func (p *Pages) showUndo(w http.ResponseWriter, r *web.Request) error {
	at, err := desk.ID(r, "id")
	if err != nil {
		return err
	}
	return p.drawUndo(w, r, http.StatusOK, at, "", &form.Complaints{})
}

func (p *Pages) postUndo(w http.ResponseWriter, r *web.Request) error {
	at, err := desk.ID(r, "id")
	if err != nil {
		return err
	}
	var f mergeForm
	draw := func(status int, bad *form.Complaints) error { return p.drawUndo(w, r, status, at, f.Reason, bad) }
	return desk.Submit(w, r, &f, draw, func(bad *form.Complaints) error {
		reason, err := desk.ParseReason(bad, f.Reason)
		if err != nil || !bad.Empty() {
			return err
		}
		_, err = p.Steward.Undo(r.Context(), desk.Act(r, reason), at)
		return err
	}, "notice.desk.undone", "/desk/merges/"+at)
}
