package profileweb

import (
	"cmp"
	"net/http"
	"slices"
	"strings"

	"genkan/internal/audit"
	"genkan/internal/phone"
	"genkan/internal/profile"
	"genkan/internal/web"
)

// historyPage tells a person what was done to their account, by whom and from
// where, operators included (PRO-11).
type historyPage struct {
	web.Page
	Events []event
	Older  string // address of the next page, "" at the end
	Newest bool   // this is the first page
}

// event is one thing that was done, in words.
type event struct {
	What, When, By, From, Why string
	Changes                   []change
	Gone                      bool // its values cannot be read any more
}

// change is one value before and after.
type change struct{ Label, Before, After string }

// chooser gives the names of the job lists, for values that are their ids, and
// tells which words there are.
type chooser struct {
	functions, levels []profile.ListItem
	has               func(key string) bool
}

func (p *Pages) showHistory(w http.ResponseWriter, r *web.Request) error {
	before := r.URL.Query().Get("before")
	h, err := p.Profiles.History(r.Context(), p.DB, r.Visitor.Account, before)
	if err != nil {
		return err
	}
	c := chooser{has: r.Words.Has}
	if c.functions, err = p.Profiles.AllChoices(r.Context(), p.DB, profile.Functions); err != nil {
		return err
	}
	if c.levels, err = p.Profiles.AllChoices(r.Context(), p.DB, profile.Levels); err != nil {
		return err
	}
	return r.Show(w, http.StatusOK, historyTemplate, p.newHistory(r, h, c, before == ""))
}

func (p *Pages) newHistory(r *web.Request, h profile.History, c chooser, newest bool) historyPage {
	page := historyPage{Page: p.plain(r, "profile.history.title"), Newest: newest}
	for _, e := range h.Entries {
		page.Events = append(page.Events, newEvent(page.Page, r, e, c))
	}
	if h.Next != "" {
		page.Older = "/profile/history?before=" + h.Next
	}
	return page
}

func newEvent(page web.Page, r *web.Request, e audit.Entry, c chooser) event {
	out := event{What: page.T("profile.history.other"), When: page.DateTimeZone(e.At), Why: e.Why, Gone: e.Erased || e.Damaged}
	if key := "history." + e.Kind; r.Words.Has(key) {
		out.What = page.T(key)
	}
	switch e.Actor {
	case "":
		out.By = page.T("profile.history.system")
	case r.Visitor.Account:
		out.By, out.From = page.T("profile.history.self"), e.From // where operators sit is nobody's business
	default:
		out.By = page.T("profile.history.operator")
	}
	for _, name := range valueNames(e) {
		key := "history.field." + name
		if !r.Words.Has(key) {
			continue // an id, or what a later version keeps
		}
		out.Changes = append(out.Changes, change{page.T(key), c.shown(page, name, e.Before[name]), c.shown(page, name, e.After[name])})
	}
	return out
}

// valueOrder is how values stand in an event; others follow by name.
func valueOrder() []string {
	return []string{"email", "family", "given", "family_native", "given_native", "preferred", "company", "company_latin", "address_native", "address",
		"phone", "extension", "mobile", "function", "level", "title"}
}

// valueNames lists the values of an event in order.
func valueNames(e audit.Entry) []string {
	var names []string
	for _, m := range []map[string]string{e.Before, e.After} {
		for name := range m {
			if !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	order := valueOrder()
	place := func(name string) int {
		if i := slices.Index(order, name); i >= 0 {
			return i
		}
		return len(order)
	}
	slices.SortFunc(names, func(a, b string) int { return cmp.Or(place(a)-place(b), cmp.Compare(a, b)) })
	return names
}

// shown gives a value as pages show it.
func (c chooser) shown(page web.Page, name, value string) string {
	switch {
	case value == "":
		return ""
	case name == "function":
		return profile.NameOf(c.functions, value, page.Lang)
	case name == "level":
		return profile.NameOf(c.levels, value, page.Lang)
	case name == "role":
		return page.T("desk.role." + value)
	case name == "method":
		return page.T("factor.method." + value)
	case name == "language":
		for _, l := range page.Languages {
			if l.Tag == value {
				return l.Name
			}
		}
	case name == "time_zone" && c.has != nil && c.has("preference.zone."+value):
		return page.T("preference.zone." + value)
	case name == "mail_form":
		return page.T("preference.mail_form." + value)
	case strings.HasSuffix(name, "_mail"), strings.HasSuffix(name, "_phone"):
		return page.T("preference." + value)
	case name == "phone", name == "mobile":
		return phone.Number{E164: value}.International()
	}
	return value
}
