package desk

import (
	"net/http"
	"strings"

	"genkan/internal/account"
	"genkan/internal/fault"
	"genkan/internal/form"
	"genkan/internal/steward"
	"genkan/internal/store"
	"genkan/internal/support"
	"genkan/internal/web"
)

// Page is what every page of the desk has: the parts of the desk that this
// operator may use.
type Page struct {
	web.Page
	Parts []Part
	Here  string
}

// Part is an entry of the desk's menu.
type Part struct {
	Name, Label, URL string
	Current          bool
}

// menu lists the parts of the desk with the roles that may read them.
func menu() []struct {
	name, key, url string
	roles          []string
} {
	return []struct {
		name, key, url string
		roles          []string
	}{
		{"start", "desk.start", "/desk", support.AllRoles()},
		{"queue", "desk.queue", "/desk/queue", Readers()},
		{"companies", "desk.companies", "/desk/companies", Readers()},
		{"approvals", "desk.approvals", "/desk/approvals", Readers()},
		{"imports", "desk.imports", "/desk/imports", Readers()},
		{"lists", "desk.lists", "/desk/lists", Readers()},
		{"operators", "desk.operators", "/desk/operators", Rulers()},
	}
}

// Readers may look at what stewards do. What changes something asks for steward
// or superuser alone (SUP-5).
func Readers() []string { return []string{support.Steward, support.Auditor} }

// Rulers may look at who has which role.
func Rulers() []string { return []string{support.Superuser, support.Auditor} }

// Stewards may change what stewards look after.
func Stewards() []string { return []string{support.Steward} }

// New starts a page of a part of the desk.
func New(r *web.Request, here, titleKey string, args ...any) Page {
	p := Page{Page: r.Page(titleKey, args...), Here: here}
	p.Extra = "desk"
	for _, m := range menu() {
		if r.Visitor.Has(m.roles...) {
			p.Parts = append(p.Parts, Part{m.name, p.T(m.key), m.url, m.name == here})
		}
	}
	return p
}

// Submits makes the page one of a form: the language buttons keep what was typed,
// and lead back to path.
func (p *Page) Submits(path string) { p.FormID, p.Path = "f", path }

// Field starts a field of the desk. Browsers offer nothing there: what operators
// type is about others.
func (p Page) Field(name, labelKey, value string) web.Field {
	f := p.Page.Field(name, labelKey, value)
	f.Autocomplete = "off"
	return f
}

// May tells whether the operator may change what the page shows.
func (p Page) May(role string) bool { return p.Visitor.Has(role) }

// Why is the field every act of an operator has.
func (p Page) Why(typed string) web.Field {
	f := p.Field("reason", "desk.reason", typed)
	f.Hint, f.Required = p.T("desk.reason.hint"), true
	return f
}

// ID gives a name of ours from an address; anything else is no page. It also
// keeps away from the database what it could not compare.
func ID(r *web.Request, name string) (string, error) {
	if v := r.PathValue(name); IsID(v) {
		return v, nil
	}
	return "", web.NotFound
}

// IsID tells whether a text can be a name of ours.
func IsID(s string) bool {
	return s != "" && len(s) <= 40 && strings.Trim(s, "0123456789abcdefghijklmnopqrstuvwxyz") == ""
}

// Submit takes a posted form: into is what it is read into, draw shows it again
// with what is wrong, do judges and acts. Complaints that do notes, or faults it
// gives, draw the form again; then a notice waits on the page that comes next.
func Submit(w http.ResponseWriter, r *web.Request, into any, draw func(status int, bad *form.Complaints) error, do func(bad *form.Complaints) error, notice, next string) error {
	if err := r.ReadForm(into); err != nil {
		return err
	}
	return Submitted(w, r, draw, do, func() (string, string) { return notice, next })
}

// Submitted is Submit for a form that was read, where the act decides what is
// said and where it leads.
func Submitted(w http.ResponseWriter, r *web.Request, draw func(status int, bad *form.Complaints) error, do func(bad *form.Complaints) error, next func() (notice, path string)) error {
	var bad form.Complaints
	again, err := r.Relanguage(w)
	if err != nil {
		return err
	}
	if again {
		return draw(http.StatusOK, &bad)
	}
	if err := do(&bad); err != nil {
		if f, ok := fault.Of(err); ok && f.Kind == fault.NotFound && f.Field == "" {
			return err // what is not there has no form
		}
		if other := bad.AddFaults(err); other != nil {
			return other
		}
		return draw(r.Refused(w, err), &bad)
	}
	if !bad.Empty() {
		return draw(http.StatusUnprocessableEntity, &bad)
	}
	notice, path := next()
	r.Notify(w, notice)
	return r.Redirect(w, path)
}

// ParseReason notes what is wrong with a reason.
func ParseReason(bad *form.Complaints, typed string) (string, error) {
	reason, err := support.ParseReason(typed)
	return reason, bad.AddFaults(err)
}

// PerPage is how many lines a list of the desk shows (pages.md D1).
const PerPage = 50

// Fact is a line of a definition list.
type Fact struct{ Label, Value string }

// NewFact makes a line.
func NewFact(label, value string) Fact { return Fact{label, value} }

// Facts makes lines of pairs of a label and a value.
func Facts(pairs ...string) []Fact {
	var out []Fact
	for i := 0; i+1 < len(pairs); i += 2 {
		out = append(out, Fact{pairs[i], pairs[i+1]})
	}
	return out
}

// State is what a thing is at, as the component "desk-state" draws it: the class
// gives a colour beside the word.
type State struct{ State, Label string }

// NewState makes one.
func NewState(class, label string) State { return State{class, label} }

// Act is who does something and why, for the journey.
func Act(r *web.Request, reason string) steward.Act {
	return steward.Act{By: r.Visitor.Account, Reason: reason, RequestID: r.ID}
}

// Colleague gives the name of an operator.
func Colleague(r *web.Request, q store.Querier, id string) (string, error) {
	a, found, err := account.ByID(r.Context(), q, id)
	if err != nil || !found {
		return r.Words.T("desk.somebody"), err
	}
	return r.Words.Name(a.Family, a.Given), nil
}

// Get is a route that shows something to operators in these roles.
func Get(pattern string, roles []string, h web.Handler) web.Route {
	return web.Route{Method: "GET", Pattern: pattern, Policy: web.Staff, Roles: roles, Handle: h}
}

// Post is a route that changes something.
func Post(pattern string, roles []string, h web.Handler) web.Route {
	return web.Route{Method: "POST", Pattern: pattern, Policy: web.Staff, Roles: roles, Handle: h}
}

// Recent makes a route want a proof of who the operator is that is at most ten
// minutes old (SIG-6): what gives or takes rights.
func Recent(rt web.Route) web.Route {
	rt.Recent = true
	return rt
}

// Sample is a page of the desk with sample data, as an operator in these roles
// sees it.
func Sample(name string, t *web.Template, value func(r *web.Request) any, roles ...string) web.Sample {
	return web.Sample{Name: "desk-" + name, Template: t, Value: func(r *web.Request) any {
		r.Visitor = web.SampleVisitor(r)
		r.Visitor.Roles = roles
		return value(r)
	}}
}

// Complaints makes complaints for samples: field, key, field, key.
func Complaints(pairs ...string) *form.Complaints {
	c := &form.Complaints{}
	for i := 0; i+1 < len(pairs); i += 2 {
		c.Add(pairs[i], pairs[i+1])
	}
	return c
}
