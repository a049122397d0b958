package review

import (
	"net/http"

	"genkan/internal/console/desk"
	"genkan/internal/directory"
	"genkan/internal/web"
)

// maxHits is how many companies a search shows.
const maxHits = 50

// companiesPage searches the directory as a steward sees it.
type companiesPage struct {
	desk.Page
	Search search
	Hits   []companyRow
	Asked  bool // something was searched for
	Short  bool // too little was typed
	Capped bool // there may be more
}

// search is a form that looks for companies.
type search struct{ Action, Label, Hint, Query, Go string }

func newSearch(v desk.Page, action, query string) search {
	return search{action, v.T("desk.search.label"), v.T("desk.search.hint"), query, v.T("desk.search.go")}
}

type companyRow struct {
	ID, URL     string
	Company     names
	State       desk.State
	Place       string
	Identifiers string
}

// state is what a record is at, as the component "desk-state" draws it.
type state struct{ State, Label string }

func stateOf(p desk.Page, s directory.State) desk.State {
	switch s {
	case directory.Candidate:
		return desk.NewState("candidate", p.T("desk.state.candidate"))
	case directory.Confirmed:
		return desk.NewState("confirmed", p.T("desk.state.confirmed"))
	case directory.Merged:
		return desk.NewState("merged", p.T("desk.state.merged"))
	}
	return desk.NewState("closed", p.T("desk.state.closed"))
}

// row draws a company as a line of a list.
func (p *Pages) row(v desk.Page, c directory.Company) companyRow {
	place := c.Place
	if v.Lang != "ja" && c.PlaceLatin != "" {
		place = c.PlaceLatin
	}
	return companyRow{ID: c.ID, URL: "/desk/companies/" + c.ID, Company: namesOf(c, v.Lang), State: stateOf(v, c.State), Place: pair(v, place, p.country(v.Lang, c.Country)), Identifiers: numbers(v, c.Identifiers)}
}

// numbers writes a company's identifiers in one line.
func numbers(v desk.Page, all []directory.Identifier) string {
	s := ""
	for _, i := range all {
		s = pair(v, s, schemeName(v, i.Scheme)+" "+i.Value)
	}
	return s
}

// pair joins two texts as the language does; one of them alone stands alone.
func pair(v desk.Page, a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return v.T("desk.pair", "a", a, "b", b)
}

func schemeName(v desk.Page, s directory.Scheme) string {
	switch s {
	case directory.JCN:
		return v.T("desk.scheme.jcn")
	case directory.LEI:
		return v.T("desk.scheme.lei")
	case directory.DUNS:
		return v.T("desk.scheme.duns")
	}
	return v.T("desk.scheme.internal")
}

func (p *Pages) newCompanies(r *web.Request, query string, hits []directory.Hit) companiesPage {
	v := companiesPage{Page: desk.New(r, "companies", "desk.companies"), Asked: query != "", Short: query != "" && len([]rune(query)) < 2, Capped: len(hits) == maxHits}
	v.Search = newSearch(v.Page, "/desk/companies", query)
	for _, h := range hits {
		v.Hits = append(v.Hits, p.row(v.Page, h.Company))
	}
	return v
}

func (p *Pages) showCompanies(w http.ResponseWriter, r *web.Request) error {
	query := r.URL.Query().Get("q")
	hits, err := p.search(r, query)
	if err != nil {
		return err
	}
	return r.Show(w, http.StatusOK, companiesTemplate, p.newCompanies(r, query, hits))
}

// search finds companies as a steward sees them: everything.
func (p *Pages) search(r *web.Request, query string) ([]directory.Hit, error) {
	if query == "" {
		return nil, nil
	}
	return p.Directory.Suggest(r.Context(), directory.Viewer{Account: r.Visitor.Account, Steward: true}, query, maxHits)
}
