package review

import (
	"net/http"
	"net/url"

	"genkan/internal/console/desk"
	"genkan/internal/directory"
	"genkan/internal/web"
)

// queuePage lists what people typed in and a steward decides, the oldest first.
type queuePage struct {
	desk.Page
	Rows  []queueRow
	Next  string // where the list goes on, "" at its end
	First bool   // it is the beginning of the list
	Total int64
}

type queueRow struct {
	URL, Kind string
	Company   names
	Line      string // the address, for a site
	Country   string
	Since     string
}

// names are a company's two names for the reader, as the component
// "desk-names" draws them.
type names struct{ First, Second string }

func namesOf(c directory.Company, lang string) names {
	first, second := c.In(lang)
	return names{first, second}
}

func (p *Pages) newQueue(r *web.Request, all []directory.Waiting, cursor, next string, total int64) queuePage {
	v := queuePage{Page: desk.New(r, "queue", "desk.queue"), First: cursor == "", Total: total}
	if next != "" {
		v.Next = "/desk/queue?after=" + url.QueryEscape(next)
	}
	for _, w := range all {
		row := queueRow{URL: "/desk/companies/" + w.Company.ID, Kind: v.T("desk.kind.company"), Company: namesOf(w.Company, v.Lang), Country: p.country(v.Lang, w.Company.Country), Since: r.Words.DateTime(w.Since)}
		if w.Site.ID != "" {
			row.URL, row.Kind, row.Line, row.Country = "/desk/sites/"+w.Site.ID, v.T("desk.kind.site"), shown(w.Site, v.Lang), p.country(v.Lang, w.Site.Country)
		}
		v.Rows = append(v.Rows, row)
	}
	return v
}

func (p *Pages) showQueue(w http.ResponseWriter, r *web.Request) error {
	cursor := r.URL.Query().Get("after")
	all, next, err := p.Directory.Queue(r.Context(), p.DB, cursor, desk.PerPage)
	if err != nil {
		return err
	}
	total, _, err := p.Directory.Backlog(r.Context(), p.DB)
	if err != nil {
		return err
	}
	v := p.newQueue(r, all, cursor, next, total)
	v.Status = r.Notice(w)
	return r.Show(w, http.StatusOK, queueTemplate, v)
}

// country gives the name of a country in the page's language.
func (p *Pages) country(lang, code string) string {
	if name := p.Countries.Country(lang, code); name != "" {
		return name
	}
	return code
}
