package closingweb

import (
	"embed"
	"net/http"

	"genkan/internal/account"
	"genkan/internal/closing"
	"genkan/internal/closing/mydata"
	"genkan/internal/fault"
	"genkan/internal/form"
	"genkan/internal/web"
)

//go:embed *.html
var files embed.FS

var (
	closingTemplate = web.NewTemplate(files, "closing.html")
	undoTemplate    = web.NewTemplate(files, "undo.html")
)

// Parts are what the pages are built from.
type Parts struct {
	Closing *closing.Service
	Data    *mydata.Gatherer
}

// Pages serves closing and one's own data.
type Pages struct{ Parts }

// New gives the pages.
func New(p Parts) *Pages { return &Pages{p} }

// Routes lists the routes. Whoever is closing still reaches their own data.
func (p *Pages) Routes() []web.Route {
	return []web.Route{
		{Method: "GET", Pattern: "/closing", Policy: web.SignedIn, Closing: true, Handle: p.show},
		{Method: "POST", Pattern: "/closing", Policy: web.SignedIn, Closing: true, Recent: true, Handle: p.ask},
		{Method: "POST", Pattern: "/closing/undo", Policy: web.SignedIn, Closing: true, Handle: p.undo},
		{Method: "GET", Pattern: "/security/data", Policy: web.SignedIn, Closing: true, Recent: true, Handle: p.showData},
		{Method: "GET", Pattern: "/security/data.json", Policy: web.SignedIn, Closing: true, Recent: true, Handle: p.download},
	}
}

// closingPage says what closing means, before anything happens (D4).
type closingPage struct {
	web.Page
	Days    int
	Erased  []string
	Kept    []string
	Against []string // why it cannot be closed; then there is no form
	Sure    web.Field
}

// undoPage is the one page of an account that is closing.
type undoPage struct {
	web.Page
	Date string
}

type closingForm struct {
	Sure bool `form:"sure"`
}

func newClosing(r *web.Request, f closingForm, bad *form.Complaints, against []*fault.Fault) closingPage {
	p := closingPage{Page: r.Page("closing.title"), Days: int(account.ClosingTerm.Hours() / 24)}
	p.Tab, p.Extra, p.FormID, p.Path = "security", "profile", "f", "/closing"
	p.Complain(bad, "sure")
	for _, key := range []string{"closing.erased.names", "closing.erased.security", "closing.erased.messages"} {
		p.Erased = append(p.Erased, p.T(key))
	}
	for _, key := range []string{"closing.kept.handle", "closing.kept.history", "closing.kept.consent"} {
		p.Kept = append(p.Kept, p.T(key))
	}
	for _, f := range against {
		p.Against = append(p.Against, p.T(f.Key, f.Args...))
	}
	if len(p.Against) > 0 {
		p.FormID = ""
	}
	p.Sure = p.Field("sure", "closing.sure", "")
	p.Sure.Required = true
	if f.Sure {
		p.Sure.Value = "1"
	}
	return p
}

func newUndo(r *web.Request, plan closing.Plan) undoPage {
	p := undoPage{Page: r.Page("closing.undo.title"), Date: r.Words.DateTimeZone(plan.Date)}
	p.Path = "/closing"
	return p
}

func (p *Pages) show(w http.ResponseWriter, r *web.Request) error {
	plan, err := p.Closing.Plan(r.Context(), r.Visitor.Account)
	if err != nil {
		return err
	}
	if plan.Closing {
		page := newUndo(r, plan)
		page.Status = r.Notice(w)
		return r.Show(w, http.StatusOK, undoTemplate, page)
	}
	var f closingForm
	if _, err := r.Draft(&f); err != nil {
		return err
	}
	return p.draw(w, r, http.StatusOK, f, &form.Complaints{})
}

// draw shows the form, or why there is none.
func (p *Pages) draw(w http.ResponseWriter, r *web.Request, status int, f closingForm, bad *form.Complaints) error {
	err := p.Closing.Last(r.Context(), r.Visitor.Account)
	against := fault.All(err)
	if err != nil && len(against) == 0 {
		return err
	}
	return r.Show(w, status, closingTemplate, newClosing(r, f, bad, against))
}

func (p *Pages) ask(w http.ResponseWriter, r *web.Request) error {
	var f closingForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	var bad form.Complaints
	again, err := r.Relanguage(w)
	if err != nil {
		return err
	}
	if again {
		return p.draw(w, r, http.StatusOK, f, &bad)
	}
	if !f.Sure {
		bad.Add("sure", "closing.not_sure")
		return p.draw(w, r, http.StatusUnprocessableEntity, f, &bad)
	}
	if err := p.Closing.Ask(r.Context(), person(r)); err != nil {
		if fault.Has(err, "closing.not_active") { // in another window, a moment ago
			return r.Redirect(w, "/closing")
		}
		if other := bad.AddFaults(err); other != nil {
			return other
		}
		return p.draw(w, r, r.Refused(w, err), f, &bad)
	}
	return r.Redirect(w, "/closing")
}

func (p *Pages) undo(w http.ResponseWriter, r *web.Request) error {
	err := p.Closing.Undo(r.Context(), person(r))
	if err != nil && !fault.Has(err, "closing.not_closing") {
		return err
	}
	if err == nil {
		r.Notify(w, "notice.closing_undone")
	}
	return r.Redirect(w, "/")
}

func person(r *web.Request) closing.Person {
	return closing.Person{Account: r.Visitor.Account, Session: r.Visitor.Session, Network: r.Network.String(), RequestID: r.ID, Device: r.UserAgent()}
}

// Samples lists the pages with sample data.
func Samples() []web.Sample {
	signedIn := func(name string, t *web.Template, value func(r *web.Request) any) web.Sample {
		return web.Sample{Name: name, Template: t, Value: func(r *web.Request) any {
			r.Visitor = web.SampleVisitor(r)
			return value(r)
		}}
	}
	return []web.Sample{
		signedIn("my-data", dataTemplate, func(r *web.Request) any { return newData(r, dataSamples(r)) }),
		signedIn("closing", closingTemplate, func(r *web.Request) any { return newClosing(r, closingForm{}, &form.Complaints{}, nil) }),
		signedIn("closing-error", closingTemplate, func(r *web.Request) any {
			var bad form.Complaints
			bad.Add("sure", "closing.not_sure")
			return newClosing(r, closingForm{}, &bad, nil)
		}),
		signedIn("closing-last", closingTemplate, func(r *web.Request) any {
			return newClosing(r, closingForm{}, &form.Complaints{}, []*fault.Fault{fault.New(fault.Denied, "closing.last_superuser")})
		}),
		signedIn("closing-undo", undoTemplate, func(r *web.Request) any {
			r.Visitor.State = account.Closing
			return newUndo(r, closing.Plan{Closing: true, Date: r.Now.Add(account.ClosingTerm)})
		}),
	}
}
