package closingweb

import (
	"net/http"
	"slices"
	"strings"
	"time"

	"genkan/internal/closing/mydata"
	"genkan/internal/web"
)

var dataTemplate = web.NewTemplate(files, "mydata.html")

// shownRows bounds what the page shows of each kind; the file has all.
const shownRows = 20

// dataPage shows a person what is kept about them, to be read (SEC-9).
type dataPage struct {
	web.Page
	Sections []dataSection
	Closing  bool
}

type dataSection struct {
	ID, Title string
	Rows      [][]dataValue
	More      bool
}

type dataValue struct{ Label, Value string }

// Lines are the lines of a value: a message has several.
func (v dataValue) Lines() []string { return strings.Split(strings.TrimSpace(v.Value), "\n") }

func newData(r *web.Request, sections []mydata.Section) dataPage {
	p := dataPage{Page: r.Page("mydata.title"), Closing: r.Visitor.State == "closing"}
	p.Tab, p.Extra = "security", "profile"
	for _, s := range sections {
		if len(s.Rows) == 0 {
			continue
		}
		d := dataSection{ID: s.Name, Title: p.T("mydata.section." + s.Name), More: s.More}
		for _, row := range s.Rows {
			d.Rows = append(d.Rows, p.values(r, row))
		}
		p.Sections = append(p.Sections, d)
	}
	return p
}

// values words one row. Names without words (of values in a form or an event)
// stand as they are.
func (p dataPage) values(r *web.Request, row mydata.Row) []dataValue {
	var out []dataValue
	for _, v := range row {
		label := p.T("mydata.field." + v.Name)
		switch x := v.Value.(type) {
		case time.Time:
			out = append(out, dataValue{label, p.DateTimeZone(x)})
		case bool:
			key := "mydata.no"
			if x {
				key = "mydata.yes"
			}
			out = append(out, dataValue{label, p.T(key)})
		case int64:
			out = append(out, dataValue{label, r.Words.Number(int(x))})
		case string:
			out = append(out, dataValue{label, p.word(r, v.Name, x)})
		case map[string]string:
			for _, name := range sorted(x) {
				inner := name
				if key := "history.field." + name; r.Words.Has(key) {
					inner = p.T(key)
				}
				out = append(out, dataValue{label + " – " + inner, x[name]})
			}
		}
	}
	return out
}

// word gives the words of a fixed word of ours; everything else stands as it is.
func (p dataPage) word(r *web.Request, name, value string) string {
	keys := []string{"mydata.value." + name + "." + value}
	if name == "kind" {
		keys = append(keys, "history."+value, "notice."+value+".subject")
	}
	for _, key := range keys {
		if r.Words.Has(key) {
			return p.T(key, "brand", p.Brand)
		}
	}
	return value
}

func sorted(m map[string]string) []string {
	var names []string
	for name := range m {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

func (p *Pages) showData(w http.ResponseWriter, r *web.Request) error {
	all, err := p.Data.All(r.Context(), r.Visitor.Account, r.Words.Lang(), shownRows)
	if err != nil {
		return err
	}
	return r.Show(w, http.StatusOK, dataTemplate, newData(r, all))
}

// download answers with everything as a file. It is never kept on the way.
func (p *Pages) download(w http.ResponseWriter, r *web.Request) error {
	all, err := p.Data.All(r.Context(), r.Visitor.Account, r.Words.Lang(), 0)
	if err != nil {
		return err
	}
	w.Header().Set("Content-Disposition", `attachment; filename="my-data.json"`)
	return r.JSON(w, http.StatusOK, mydata.FileOf(all, r.Now))
}

func dataSamples(r *web.Request) []mydata.Section {
	return []mydata.Section{
		{Name: "account", Rows: []mydata.Row{{{Name: "user_id", Value: "G4S7K2M9X"}, {Name: "email", Value: "taro.yamada@example.co.jp"}, {Name: "family", Value: "Yamada"},
			{Name: "given", Value: "Taro"}, {Name: "family_native", Value: "山田"}, {Name: "given_native", Value: "太郎"}, {Name: "created_at", Value: r.Now.AddDate(0, -3, 0)}}}},
		{Name: "sessions", More: true, Rows: []mydata.Row{{{Name: "device", Value: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"},
			{Name: "network", Value: "192.0.2.1"}, {Name: "created_at", Value: r.Now}, {Name: "factors", Value: int64(2)}}}},
		{Name: "consents", Rows: []mydata.Row{{{Name: "topic", Value: "terms"}, {Name: "agreed", Value: true}, {Name: "wording", Value: "terms 1"}, {Name: "at", Value: r.Now}}}},
		{Name: "history", Rows: []mydata.Row{{{Name: "kind", Value: "profile.name"}, {Name: "at", Value: r.Now}, {Name: "by", Value: "self"}, {Name: "after", Value: map[string]string{"preferred": "Taro"}}}}},
	}
}
