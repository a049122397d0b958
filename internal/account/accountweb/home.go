package accountweb

import (
	"context"
	"embed"
	"net/http"
	"slices"
	"time"

	"genkan/internal/profile"
	"genkan/internal/web"
)

//go:embed *.html
var files embed.FS

var (
	homeTemplate  = web.NewTemplate(files, "home.html")
	startTemplate = web.NewTemplate(files, "start.html")
)

// homePage greets a signed-in person and lists what to do next.
type homePage struct {
	web.Page
	Greeting string
	Tasks    []task
}

// task is a line of the list of next steps. Capabilities that do not exist yet
// have none.
type task struct {
	URL, Title, Reason, State string
	Done                      bool
}

// startPage is "/" for everybody else.
type startPage struct {
	web.Page
	Demo demoOffer
}

// Parts are what the pages are built from.
type Parts struct {
	// Missing lists what an account's profile lacks (ACC-5).
	Missing func(ctx context.Context, account string) ([]profile.Field, error)
	// Protected tells whether two-step verification is on.
	Protected func(ctx context.Context, account string) (bool, error)
	Demo      Demo // nil: none is offered
}

// Pages serves the start page and the home page.
type Pages struct{ Parts }

// New gives the pages.
func New(p Parts) *Pages { return &Pages{p} }

// Routes lists the routes.
func (p *Pages) Routes() []web.Route {
	return []web.Route{
		{Method: "GET", Pattern: "/{$}", Policy: web.Public, Handle: p.home},
		{Method: "POST", Pattern: "/demo", Policy: web.Local, Handle: p.loadDemo},
	}
}

func (p *Pages) home(w http.ResponseWriter, r *web.Request) error {
	if r.Visitor == nil {
		demo, err := p.offer(r)
		if err != nil {
			return err
		}
		return r.Show(w, http.StatusOK, startTemplate, newStart(r, r.Notice(w), demo))
	}
	missing, err := p.Missing(r.Context(), r.Visitor.Account)
	if err != nil {
		return err
	}
	protected, err := p.Protected(r.Context(), r.Visitor.Account)
	if err != nil {
		return err
	}
	return r.Show(w, http.StatusOK, homeTemplate, newHome(r, r.Notice(w), missing, protected))
}

func newStart(r *web.Request, notice string, demo demoOffer) startPage {
	p := startPage{r.Page("start.page"), demo}
	p.Status = notice
	return p
}

func newHome(r *web.Request, notice string, missing []profile.Field, protected bool) homePage {
	p := homePage{Page: r.Page("home.title")}
	p.Status = notice
	v := r.Visitor
	// Japanese greets by the family name, English by the given one; a person
	// with one name by that.
	family, given := v.Family, v.Given
	if family == "" {
		family = given
	}
	if given == "" {
		given = family
	}
	p.Greeting = p.T("home.welcome", "family", family, "given", given)
	p.Tasks = tasks(p.Page, missing, protected)
	return p
}

// tasks lists the steps to a complete and well protected account, those that are
// done included; no list at all when nothing is left to do.
func tasks(p web.Page, missing []profile.Field, protected bool) []task {
	if len(missing) == 0 && protected {
		return nil
	}
	all := []task{
		{URL: "/profile/company?next=/", Title: p.T("home.task.company"), Reason: p.T("home.task.company.why"),
			Done: !slices.Contains(missing, profile.MissingCompany) && !slices.Contains(missing, profile.MissingAddress)},
		{URL: "/profile/phone?next=/", Title: p.T("home.task.phone"), Reason: p.T("home.task.phone.why"), Done: !slices.Contains(missing, profile.MissingPhone)},
		{URL: "/security/factors", Title: p.T("home.task.two_step"), Reason: p.T("home.task.two_step.why"), Done: protected},
	}
	for i := range all {
		if all[i].State = p.T("home.task.open"); all[i].Done {
			all[i].State = p.T("home.task.done")
		}
	}
	return all
}

// Samples lists the pages with sample data.
func Samples() []web.Sample {
	return []web.Sample{
		{Name: "start", Template: startTemplate, Value: func(r *web.Request) any { return newStart(r, "", demoOffer{}) }},
		{Name: "start-demo", Template: startTemplate, Value: func(r *web.Request) any { return newStart(r, "", demoOffer{Offered: true}) }},
		{Name: "start-demo-loaded", Template: startTemplate, Value: func(r *web.Request) any {
			return newStart(r, r.Words.T("notice.demo"), demoOffer{Offered: true, Loaded: true})
		}},
		{Name: "home", Template: homeTemplate, Value: func(r *web.Request) any {
			r.Visitor = web.SampleVisitor(r)
			return newHome(r, r.Words.T("notice.activated"), []profile.Field{profile.MissingCompany, profile.MissingAddress, profile.MissingPhone}, false)
		}},
		{Name: "home-half", Template: homeTemplate, Value: func(r *web.Request) any {
			r.Visitor = web.SampleVisitor(r)
			return newHome(r, "", []profile.Field{profile.MissingPhone}, true)
		}},
		{Name: "home-unprotected", Template: homeTemplate, Value: func(r *web.Request) any {
			r.Visitor = web.SampleVisitor(r)
			return newHome(r, "", nil, false)
		}},
		{Name: "home-idle-end", Template: homeTemplate, Value: func(r *web.Request) any {
			r.Visitor = web.SampleVisitor(r)
			r.Visitor.IdleEnd = r.Now.Add(4*time.Minute + 30*time.Second)
			return newHome(r, "", nil, true)
		}},
		{Name: "home-absolute-end", Template: homeTemplate, Value: func(r *web.Request) any {
			r.Visitor = web.SampleVisitor(r)
			r.Visitor.End = r.Now.Add(4*time.Minute + 30*time.Second)
			return newHome(r, "", nil, true)
		}},
		{Name: "home-long-name", Template: homeTemplate, Value: func(r *web.Request) any {
			r.Visitor = web.SampleVisitor(r)
			r.Visitor.Family, r.Visitor.Given = "Wolfeschlegelsteinhausenbergerdorff", "Hubert Blaine"
			r.Visitor.Name = r.Words.Name(r.Visitor.Family, r.Visitor.Given)
			return newHome(r, "", nil, true)
		}},
	}
}
