package console

import (
	"net/http"
	"slices"
	"strings"

	"genkan/internal/console/desk"
	"genkan/internal/fault"
	"genkan/internal/form"
	"genkan/internal/profile"
	"genkan/internal/web"
)

// listsPage shows the lists of job functions and levels (PRO-8).
type listsPage struct {
	desk.Page
	Lists []listOf
	Langs []langName
}

type langName struct{ Tag, Name string }

type listOf struct {
	List, Title string
	Rows        []choiceRow
}

type choiceRow struct {
	ID          string
	Name        string // in the page's language
	Names       []langText
	Retired     bool
	First, Last bool
}

type langText struct{ Tag, Lang, Text string }

// choicePage adds or renames a choice.
type choicePage struct {
	desk.Page
	Action, Heading string
	Names           []web.Field
}

func listTitle(v desk.Page, list string) string {
	if list == profile.Functions {
		return v.T("desk.lists.function")
	}
	return v.T("desk.lists.level")
}

func (p *Pages) newLists(r *web.Request, all map[string][]profile.ListItem) listsPage {
	v := listsPage{Page: desk.New(r, "lists", "desk.lists")}
	v.Langs = p.langs(v.Page)
	for _, list := range profile.Lists() {
		x := listOf{List: list, Title: listTitle(v.Page, list)}
		for i, c := range all[list] {
			row := choiceRow{ID: c.ID, Name: c.Name(v.Lang), Retired: c.Retired, First: i == 0, Last: i == len(all[list])-1}
			for _, l := range v.Langs {
				row.Names = append(row.Names, langText{l.Tag, l.Name, c.Names[l.Tag]})
			}
			x.Rows = append(x.Rows, row)
		}
		v.Lists = append(v.Lists, x)
	}
	return v
}

// langs are the languages names are kept in, each in its own name.
func (p *Pages) langs(v desk.Page) []langName {
	var out []langName
	for _, l := range v.Languages {
		out = append(out, langName{l.Tag, l.Name})
	}
	return out
}

func (p *Pages) showLists(w http.ResponseWriter, r *web.Request) error {
	all := map[string][]profile.ListItem{}
	for _, list := range profile.Lists() {
		items, err := p.Profiles.AllChoices(r.Context(), p.DB, list)
		if err != nil {
			return err
		}
		all[list] = items
	}
	v := p.newLists(r, all)
	v.Status = r.Notice(w)
	return r.Show(w, http.StatusOK, listsTemplate, v)
}

// choice finds the list and, unless a new one is asked for, the choice an
// address names.
func (p *Pages) choice(r *web.Request) (string, profile.ListItem, error) {
	list := r.PathValue("list")
	if !slices.Contains(profile.Lists(), list) {
		return list, profile.ListItem{}, web.NotFound
	}
	at := r.PathValue("id")
	if at == "" {
		return list, profile.ListItem{}, nil
	}
	all, err := p.Profiles.AllChoices(r.Context(), p.DB, list)
	if err != nil {
		return list, profile.ListItem{}, err
	}
	i := slices.IndexFunc(all, func(c profile.ListItem) bool { return c.ID == at })
	if i < 0 {
		return list, profile.ListItem{}, web.NotFound
	}
	return list, all[i], nil
}

func (p *Pages) newChoice(r *web.Request, list string, c profile.ListItem, typed map[string]string, bad *form.Complaints) choicePage {
	v := choicePage{Page: desk.New(r, "lists", "desk.lists.add"), Action: "/desk/lists/" + list + "/new"}
	if c.ID != "" {
		v.Title, v.Action = v.T("desk.lists.rename"), "/desk/lists/"+list+"/"+c.ID
	}
	v.Heading = v.T("desk.labelled", "label", v.Title, "text", listTitle(v.Page, list))
	v.Submits(v.Action)
	var order []string
	for _, l := range p.langs(v.Page) {
		order = append(order, "name_"+l.Tag)
	}
	v.Complain(bad, order...)
	for _, l := range p.langs(v.Page) {
		f := v.Field("name_"+l.Tag, "desk.lists.name", typed[l.Tag])
		f.Label = v.T("desk.lists.name_in", "language", l.Name)
		v.Names = append(v.Names, f)
	}
	return v
}

func (p *Pages) showChoice(w http.ResponseWriter, r *web.Request) error {
	list, c, err := p.choice(r)
	if err != nil {
		return err
	}
	return r.Show(w, http.StatusOK, choiceTemplate, p.newChoice(r, list, c, c.Names, &form.Complaints{}))
}

func (p *Pages) postChoice(w http.ResponseWriter, r *web.Request) error {
	list, c, err := p.choice(r)
	if err != nil {
		return err
	}
	if err := r.ReadForm(&struct{}{}); err != nil {
		return err
	}
	typed, tags := map[string]string{}, []string{}
	for _, l := range p.langs(desk.New(r, "lists", "desk.lists")) {
		tags = append(tags, l.Tag)
		typed[l.Tag] = strings.ToValidUTF8(r.PostForm.Get("name_"+l.Tag), "\uFFFD")
	}
	draw := func(status int, bad *form.Complaints) error {
		return r.Show(w, status, choiceTemplate, p.newChoice(r, list, c, typed, bad))
	}
	return desk.Submitted(w, r, draw, func(bad *form.Complaints) error {
		names, err := profile.ParseChoice(typed, tags)
		if err != nil {
			return err
		}
		if c.ID != "" {
			return p.Profiles.RenameChoice(r.Context(), p.author(r), list, c.ID, names)
		}
		_, err = p.Profiles.AddChoice(r.Context(), p.author(r), list, names)
		return err
	}, func() (string, string) { return "notice.desk.list", "/desk/lists" })
}

// placeChoice moves a choice up or down its list, takes it from what is offered,
// or offers it again.
func (p *Pages) placeChoice(w http.ResponseWriter, r *web.Request) error {
	list, c, err := p.choice(r)
	if err != nil {
		return err
	}
	var f struct {
		To string `form:"to"`
	}
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	ctx, a := r.Context(), p.author(r)
	switch f.To {
	case "up", "down":
		err = p.Profiles.MoveChoice(ctx, a, list, c.ID, f.To == "up")
	case "retired", "offered":
		err = p.Profiles.RetireChoice(ctx, a, list, c.ID, f.To == "retired")
	default:
		return fault.New(fault.Invalid, "desk.lists.place")
	}
	if err != nil {
		return err
	}
	r.Notify(w, "notice.desk.list")
	return r.Redirect(w, "/desk/lists")
}

// author is the operator, as the profile capability names them.
func (p *Pages) author(r *web.Request) profile.Author {
	return profile.Author{Actor: r.Visitor.Account, RequestID: r.ID, From: r.Network.String()}
}
