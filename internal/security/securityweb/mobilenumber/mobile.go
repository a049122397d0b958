package mobilenumber

import (
	"cmp"
	"embed"
	"net/http"
	"slices"
	"time"

	"genkan/internal/fault"
	"genkan/internal/form"
	"genkan/internal/job"
	"genkan/internal/phone"
	"genkan/internal/postal"
	"genkan/internal/security"
	"genkan/internal/security/mobile"
	"genkan/internal/web"
)

//go:embed mobile.html mobile_code.html
var mobileFiles embed.FS

var (
	mobileTemplate     = web.NewTemplate(mobileFiles, "mobile.html")
	mobileCodeTemplate = web.NewTemplate(mobileFiles, "mobile_code.html")
)

const (
	mobilePath     = "/security/mobile"
	mobileCodePath = "/security/mobile/code"
)

// Pages sets, changes and removes the mobile number of the visitor (X6).
// They are mounted only where SMS is on (attack 12).
type Pages struct {
	Numbers *mobile.Numbers
	Names   *postal.Names // of countries, in every language
}

// Routes lists the routes.
func (p *Pages) Routes() []web.Route {
	return []web.Route{
		{Method: "GET", Pattern: mobilePath, Policy: web.SignedIn, Recent: true, Handle: p.show},
		{Method: "POST", Pattern: mobilePath, Policy: web.SignedIn, Recent: true, Handle: p.post},
		{Method: "GET", Pattern: mobileCodePath, Policy: web.SignedIn, Recent: true, Handle: p.showCode},
		{Method: "POST", Pattern: mobileCodePath, Policy: web.SignedIn, Recent: true, Handle: p.postCode},
		{Method: "POST", Pattern: "/security/mobile/resend", Policy: web.SignedIn, Recent: true, Form: mobileCodePath, Handle: p.resend},
		{Method: "POST", Pattern: "/security/mobile/remove", Policy: web.SignedIn, Recent: true, Form: mobilePath, Handle: p.remove},
	}
}

// mobilePage is the number that is there, and the form for another.
type mobilePage struct {
	web.Page
	Number   string // the proved one, "" for none
	ProvedAt string
	Waiting  string // the one that waits for its code, "" for none
	Country  web.Field
	Phone    web.Field
}

type mobileForm struct {
	Country string `form:"country"`
	Phone   string `form:"phone"`
}

func (p *Pages) newMobile(r *web.Request, st mobile.State, f mobileForm, bad *form.Complaints) mobilePage {
	page := mobilePage{Page: r.Page("mobile.title")}
	page.Tab, page.Extra, page.FormID, page.Path = "security", "profile", "f", mobilePath
	page.Complain(bad, "country", "phone")
	if st.Proved.E164 != "" {
		page.Number, page.ProvedAt = st.Proved.Shown(p.Numbers.Home), r.Words.DateTimeZone(st.ProvedAt)
	}
	if st.Asked.E164 != "" {
		page.Waiting = st.Asked.Shown(p.Numbers.Home)
	}
	chosen := cmp.Or(f.Country, st.Proved.Country, p.Numbers.Home)
	page.Country = page.Field("country", "mobile.country.label", chosen)
	page.Country.Autocomplete, page.Country.Required, page.Country.Choices = "country", true, p.callingCodes(r, chosen)
	page.Phone = page.Field("phone", "mobile.number", f.Phone)
	page.Phone.Type, page.Phone.Autocomplete, page.Phone.Width, page.Phone.Required = "tel", "tel", "half", true
	page.Phone.Hint = page.T("mobile.number.hint")
	return page
}

// callingCodes lists the countries whose numbers are taken, each with the number
// it is called by.
func (p *Pages) callingCodes(r *web.Request, chosen string) []web.Choice {
	var out []web.Choice
	for _, c := range p.Names.Countries(r.Words.Lang()) {
		code := phone.CallingCode(c.Code)
		if code == "" || len(p.Numbers.Countries) > 0 && !slices.Contains(p.Numbers.Countries, c.Code) {
			continue
		}
		out = append(out, web.Choice{Value: c.Code, Label: c.Name + " +" + code, Checked: c.Code == chosen})
	}
	return out
}

func (p *Pages) show(w http.ResponseWriter, r *web.Request) error {
	var f mobileForm
	if _, err := r.Draft(&f); err != nil {
		return err
	}
	return p.draw(w, r, http.StatusOK, f, &form.Complaints{})
}

// draw shows the page, which no cache may keep.
func (p *Pages) draw(w http.ResponseWriter, r *web.Request, status int, f mobileForm, bad *form.Complaints) error {
	st, err := p.Numbers.State(r.Context(), r.Visitor.Account)
	if err != nil {
		return err
	}
	page := p.newMobile(r, st, f, bad)
	if r.Method == http.MethodGet {
		page.Status = r.Notice(w)
	}
	w.Header().Set("Cache-Control", "no-store")
	return r.Show(w, status, mobileTemplate, page)
}

func (p *Pages) post(w http.ResponseWriter, r *web.Request) error {
	var f mobileForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	again, err := r.Relanguage(w)
	if err != nil {
		return err
	}
	if again {
		return p.draw(w, r, http.StatusOK, f, &form.Complaints{})
	}
	number, err := p.Numbers.Parse(f.Phone, f.Country)
	if err == nil {
		err = p.Numbers.Ask(r.Context(), mobileBy(r), number)
	}
	if err != nil {
		return p.refuse(w, r, f, err)
	}
	return r.Redirect(w, mobileCodePath)
}

func (p *Pages) remove(w http.ResponseWriter, r *web.Request) error {
	if err := p.Numbers.Remove(r.Context(), mobileBy(r)); err != nil {
		return p.refuse(w, r, mobileForm{}, err)
	}
	r.Notify(w, "notice.mobile_removed")
	return r.Redirect(w, mobilePath)
}

// refuse draws the page again with what is wrong.
func (p *Pages) refuse(w http.ResponseWriter, r *web.Request, f mobileForm, err error) error {
	var bad form.Complaints
	if other := bad.AddFaults(p.nameCountry(r, err)); other != nil {
		return other
	}
	return p.draw(w, r, r.Refused(w, err), f, &bad)
}

// nameCountry puts the country's name into a fault that names it by its code.
func (p *Pages) nameCountry(r *web.Request, err error) error {
	f, ok := fault.Of(err)
	if !ok || len(f.Args) != 2 || f.Args[0] != "country" {
		return err
	}
	code, _ := f.Args[1].(string)
	named := *f
	named.Args = []any{"country", cmp.Or(p.Names.Country(r.Words.Lang(), code), code)}
	return &named
}

// mobileBy says that the visitor changes their own number. Nothing a form or an
// address holds ever names an account (attack 11).
func mobileBy(r *web.Request) mobile.By {
	return mobile.By{Account: r.Visitor.Account, Lang: r.Words.Lang(), NetworkKey: r.NetworkKey(), Network: r.Network.String(), Device: r.UserAgent(), RequestID: r.ID}
}

// mobileCodePage takes the code that was sent to the number.
type mobileCodePage struct {
	web.Page
	Number     string
	Code       web.Field
	Sent       bool
	ResendWait int    // seconds until the code may be sent again, 0 for now
	HandedOver string // when the gateway took the message
	TextState  string // a job's state
	Until      string
}

type mobileCodeForm struct {
	Code string `form:"code"`
}

func (p *Pages) newCode(r *web.Request, st mobile.State, bad *form.Complaints) mobileCodePage {
	page := mobileCodePage{Page: r.Page("mobile.code.title"), Number: st.Asked.Shown(p.Numbers.Home), Sent: st.Sent, TextState: st.Text.State}
	page.Tab, page.Extra, page.Path = "security", "profile", mobileCodePath
	page.Complain(bad, "code")
	page.Code = page.Field("code", "mobile.code", "")
	page.Code.Autocomplete, page.Code.InputMode, page.Code.Width = "one-time-code", "numeric", "code"
	page.Code.Hint, page.Code.Required = page.T("mobile.code.hint"), true
	if wait := st.NextSend.Sub(r.Now); wait > 0 {
		page.ResendWait = int((wait + time.Second - 1) / time.Second)
	}
	if st.Sent {
		page.Until = r.Words.DateTimeZone(st.Until)
	}
	if st.Text.State == job.Done {
		page.HandedOver = r.Words.DateTimeZone(st.Text.FinishedAt)
	}
	return page
}

func (p *Pages) showCode(w http.ResponseWriter, r *web.Request) error {
	return p.drawCode(w, r, http.StatusOK, func(page *mobileCodePage) { page.Status = r.Notice(w) }, &form.Complaints{})
}

// drawCode shows the code page, or leads to the number where none waits: its
// code was used, in another window perhaps, or it waited too long.
func (p *Pages) drawCode(w http.ResponseWriter, r *web.Request, status int, change func(*mobileCodePage), bad *form.Complaints) error {
	st, err := p.Numbers.State(r.Context(), r.Visitor.Account)
	if err != nil {
		return err
	}
	if st.Asked.E164 == "" {
		return r.Redirect(w, mobilePath)
	}
	page := p.newCode(r, st, bad)
	change(&page)
	w.Header().Set("Cache-Control", "no-store")
	return r.Show(w, status, mobileCodeTemplate, page)
}

func (p *Pages) postCode(w http.ResponseWriter, r *web.Request) error {
	var f mobileCodeForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	digits, err := security.ParseCode(f.Code)
	if err == nil {
		err = p.Numbers.Prove(r.Context(), mobileBy(r), digits)
	}
	if err == nil {
		r.Notify(w, "notice.mobile_set")
		return r.Redirect(w, mobilePath)
	}
	var bad form.Complaints
	if other := bad.AddFaults(err); other != nil {
		return other
	}
	status := r.Refused(w, err)
	if status != http.StatusServiceUnavailable {
		status = http.StatusUnprocessableEntity // a wrong code is no rate limit to a browser
	}
	return p.drawCode(w, r, status, func(*mobileCodePage) {}, &bad)
}

// resend sends a fresh code. Pressed too early, it says for how long still.
func (p *Pages) resend(w http.ResponseWriter, r *web.Request) error {
	err := p.Numbers.Resend(r.Context(), mobileBy(r))
	switch f, ok := fault.Of(err); {
	case err == nil:
		r.Notify(w, "notice.mobile_resent")
		return r.Redirect(w, mobileCodePath)
	case ok && f.Kind == fault.Limited:
		return p.drawCode(w, r, r.Refused(w, err), func(page *mobileCodePage) { page.Status = page.T(f.Key, f.Args...) }, &form.Complaints{})
	case ok && f.Kind == fault.NotFound:
		return r.Redirect(w, mobilePath)
	}
	return err
}

// Samples lists the pages with sample data.
func Samples() []web.Sample {
	p := &Pages{Numbers: mobile.New(mobile.Parts{Home: "JP"}), Names: postal.NewNames()}
	number := phone.Number{E164: "+819012345678", Country: "JP"}
	abroad := phone.Number{E164: "+447400123456", Country: "GB"}
	there := func(r *web.Request) mobile.State {
		return mobile.State{Proved: number, ProvedAt: r.Now.Add(-40 * 24 * time.Hour)}
	}
	waits := func(r *web.Request) mobile.State {
		return mobile.State{Asked: number, Sent: true, Until: r.Now.Add(10 * time.Minute), NextSend: r.Now.Add(43 * time.Second), Text: job.Delivery{State: job.Done, FinishedAt: r.Now}}
	}
	sample := func(name string, t *web.Template, value func(r *web.Request) any) web.Sample {
		return web.Sample{Name: name, Template: t, Value: func(r *web.Request) any {
			r.Visitor = web.SampleVisitor(r)
			return value(r)
		}}
	}
	return []web.Sample{
		sample("security-mobile", mobileTemplate, func(r *web.Request) any { return p.newMobile(r, mobile.State{}, mobileForm{}, &form.Complaints{}) }),
		sample("security-mobile-set", mobileTemplate, func(r *web.Request) any {
			st := there(r)
			st.Asked = abroad
			page := p.newMobile(r, st, mobileForm{}, &form.Complaints{})
			page.Status = page.T("notice.mobile_set")
			return page
		}),
		sample("security-mobile-landline", mobileTemplate, func(r *web.Request) any {
			var bad form.Complaints
			bad.Add("phone", "phone.landline")
			return p.newMobile(r, mobile.State{}, mobileForm{Country: "JP", Phone: "03-1234-5678"}, &bad)
		}),
		sample("security-mobile-last", mobileTemplate, func(r *web.Request) any {
			var bad form.Complaints
			bad.Add("", "mobile.last_factor")
			return p.newMobile(r, there(r), mobileForm{}, &bad)
		}),
		sample("security-mobile-code", mobileCodeTemplate, func(r *web.Request) any { return p.newCode(r, waits(r), &form.Complaints{}) }),
		sample("security-mobile-code-wrong", mobileCodeTemplate, func(r *web.Request) any {
			var bad form.Complaints
			bad.Add("code", "sms.code.wrong")
			st := waits(r)
			st.Asked, st.NextSend, st.Text = abroad, r.Now, job.Delivery{State: job.Dead}
			return p.newCode(r, st, &bad)
		}),
		sample("security-mobile-code-unsent", mobileCodeTemplate, func(r *web.Request) any { return p.newCode(r, mobile.State{Asked: number}, &form.Complaints{}) }),
	}
}
