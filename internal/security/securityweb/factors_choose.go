package securityweb

import (
	"net/http"

	"genkan/internal/fault"
	"genkan/internal/form"
	"genkan/internal/security/factor"
	"genkan/internal/web"
)

// choosePage is X3: the factors there are, and those to choose from.
type choosePage struct {
	web.Page
	Demanded bool
	Held     []heldFactor
	Recovery string // how many codes are left, "" while two-step verification is off
	Kind     web.Field
	Options  []option
}

// heldFactor is a line of the list.
type heldFactor struct {
	ID, Name, Method string
	Facts            []string
	Elsewhere        string // the page that manages it, "" for the ones here
	Renamed          bool   // there may be several of its kind, told apart by name
}

// option is a radio card.
type option struct {
	Value, Label, Text string
	Checked            bool
}

type chooseForm struct {
	Kind string `form:"kind"`
	Lang string `form:"_lang"`
}

// choice is what the page is drawn from.
type choice struct {
	held     factor.Held
	offered  map[string]bool
	demanded bool
	kind     string
}

func (p *FactorPages) choice(r *web.Request) (choice, error) {
	held, err := factor.Of(r.Context(), p.DB, r.Visitor.Account)
	if err != nil {
		return choice{}, err
	}
	c := choice{held: held}
	if c.offered, err = p.Setups.Offered(r.Context(), p.DB, r.Visitor.Account); err != nil {
		return c, err
	}
	if r.URL.Query().Has("demanded") && !held.Strong() && p.Setups.Demanded != nil {
		c.demanded, err = p.Setups.Demanded(r.Context(), p.DB, r.Visitor.Account)
	}
	return c, err
}

func (p *FactorPages) newChoose(r *web.Request, c choice, bad *form.Complaints) choosePage {
	page := choosePage{Page: p.start(r, "factor.choose.title", choosePath), Demanded: c.demanded}
	page.Complain(bad, "kind")
	for _, f := range c.held.Factors {
		page.Held = append(page.Held, p.heldFactor(page.Page, f))
	}
	if c.held.On() {
		page.Recovery = page.T("security.recovery.left", "n", c.held.Recovery)
	}
	page.Kind = page.Field("kind", "factor.choose.kind", c.kind)
	for _, o := range []option{
		{Value: factor.Passkey, Label: page.T("factor.choose.passkey"), Text: page.T("factor.choose.passkey.text")},
		{Value: factor.TOTP, Label: page.T("factor.method.totp"), Text: page.T("factor.choose.totp.text")},
		{Value: factor.SMS, Label: page.T("factor.method.sms"), Text: page.T("factor.choose.sms.text")},
	} {
		o.Checked = o.Value == c.kind
		if c.offered[o.Value] && (o.Value != factor.Passkey || p.Built("/security/passkeys")) && (o.Value != factor.SMS || p.Built("/security/mobile")) {
			page.Options = append(page.Options, o)
		}
	}
	return page
}

func (p *FactorPages) heldFactor(page web.Page, f factor.Factor) heldFactor {
	out := heldFactor{ID: f.ID, Name: f.Name, Method: methodName(page, f.Kind), Renamed: f.Kind != factor.SMS, Facts: []string{page.T("factor.added_at", "date", page.Date(f.CreatedAt))}}
	if !f.UsedAt.IsZero() {
		out.Facts = append(out.Facts, page.T("factor.used_at", "time", page.DateTimeZone(f.UsedAt)))
	}
	if f.Kind == factor.Passkey && p.Built("/security/passkeys") {
		out.Elsewhere = "/security/passkeys"
	}
	return out
}

func (p *FactorPages) showChoose(w http.ResponseWriter, r *web.Request) error {
	c, err := p.choice(r)
	if err != nil {
		return err
	}
	var f chooseForm
	if _, err := r.Draft(&f); err != nil {
		return err
	}
	c.kind = f.Kind
	if c.demanded {
		r.Keep(w, demandedCookie, "1", demandedAge)
	}
	page := p.newChoose(r, c, &form.Complaints{})
	page.Status = r.Notice(w)
	return r.Show(w, http.StatusOK, chooseTemplate, page)
}

// postChoose begins to set up what was chosen.
func (p *FactorPages) postChoose(w http.ResponseWriter, r *web.Request) error {
	var f chooseForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	c, err := p.choice(r)
	if err != nil {
		return err
	}
	c.kind = f.Kind
	var bad form.Complaints
	again, err := r.Relanguage(w)
	if err != nil {
		return err
	}
	if again {
		return r.Show(w, http.StatusOK, chooseTemplate, p.newChoose(r, c, &bad))
	}
	switch {
	case f.Kind == factor.Passkey && p.Built("/security/passkeys"):
		return r.Redirect(w, "/security/passkeys")
	case f.Kind == factor.TOTP || f.Kind == factor.SMS:
		_, err = p.Setups.Begin(r.Context(), Who(r), f.Kind)
	default:
		err = fault.New(fault.Invalid, "factor.choose.none").On("kind")
	}
	if err == nil {
		return r.Redirect(w, setupPath(f.Kind))
	}
	status, err := complain(w, r, &bad, err)
	if err != nil {
		return err
	}
	return r.Show(w, status, chooseTemplate, p.newChoose(r, c, &bad))
}

func setupPath(kind string) string {
	if kind == factor.SMS {
		return textPath
	}
	return appPath
}
