package accountweb

import (
	"embed"
	"net/http"
	"time"

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
type task struct{ URL, Title, Reason, State string }

// startPage is "/" for everybody else.
type startPage struct{ web.Page }

// Routes lists the routes.
func Routes() []web.Route {
	return []web.Route{{Method: "GET", Pattern: "/{$}", Policy: web.Public, Handle: home}}
}

func home(w http.ResponseWriter, r *web.Request) error {
	if r.Visitor == nil {
		return r.Show(w, http.StatusOK, startTemplate, newStart(r, r.Notice(w)))
	}
	return r.Show(w, http.StatusOK, homeTemplate, newHome(r, r.Notice(w)))
}

func newStart(r *web.Request, notice string) startPage {
	p := startPage{r.Page("start.page")}
	p.Status = notice
	return p
}

func newHome(r *web.Request, notice string) homePage {
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
	return p
}

// Samples lists the pages with sample data.
func Samples() []web.Sample {
	return []web.Sample{
		{Name: "start", Template: startTemplate, Value: func(r *web.Request) any { return newStart(r, "") }},
		{Name: "home", Template: homeTemplate, Value: func(r *web.Request) any {
			r.Visitor = web.SampleVisitor(r)
			return newHome(r, r.Words.T("notice.activated"))
		}},
		{Name: "home-idle-end", Template: homeTemplate, Value: func(r *web.Request) any {
			r.Visitor = web.SampleVisitor(r)
			r.Visitor.IdleEnd = r.Now.Add(4*time.Minute + 30*time.Second)
			return newHome(r, "")
		}},
		{Name: "home-absolute-end", Template: homeTemplate, Value: func(r *web.Request) any {
			r.Visitor = web.SampleVisitor(r)
			r.Visitor.End = r.Now.Add(4*time.Minute + 30*time.Second)
			return newHome(r, "")
		}},
		{Name: "home-long-name", Template: homeTemplate, Value: func(r *web.Request) any {
			r.Visitor = web.SampleVisitor(r)
			r.Visitor.Family, r.Visitor.Given = "Wolfeschlegelsteinhausenbergerdorff", "Hubert Blaine"
			r.Visitor.Name = r.Words.Name(r.Visitor.Family, r.Visitor.Given)
			return newHome(r, "")
		}},
	}
}
