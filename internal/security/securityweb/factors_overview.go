package securityweb

import (
	"context"
	"net/http"
	"slices"
	"time"

	"genkan/internal/account"
	"genkan/internal/security"
	"genkan/internal/security/emailchange"
	"genkan/internal/security/factor"
	"genkan/internal/web"
)

// resetPath is where a delayed reset is stopped.
const resetPath = "/security/lost"

// fewCodes is how many recovery codes are too few (S2).
const fewCodes = 3

// overviewPage is X1.
type overviewPage struct {
	web.Page
	Weak []weakness
	Rows []overviewRow
}

// weakness is what a person should mend, with where to do it.
type weakness struct{ Text, URL, Action string }

// overviewRow is one line of the overview: what it is, how it stands, and the
// one thing to do about it.
type overviewRow struct {
	ID, Title, URL string
	Action         string // the link's text
	Label          string // the link's name for a screen reader: which of the many it is
	Tag            string // a state in a word or two
	Values         []string
	Plain          bool // the values are data such as a number, no words
	Pending        *pendingEmail
}

// pendingEmail is another e-mail address that does not count yet.
type pendingEmail struct{ Text, Go, URL, Cancel, CancelURL string }

// overview is everything the overview tells.
type overview struct {
	email      string
	passwordAt time.Time
	held       factor.Held
	mobile     string // as people read it, "" for none
	devices    int
	change     *emailchange.Pending // nil: the address stays
	reset      time.Time            // when a delayed reset of two-step verification is due, zero for none
}

func (p *FactorPages) showOverview(w http.ResponseWriter, r *web.Request) error {
	o, err := p.overview(r)
	if err != nil {
		return err
	}
	page := p.newOverview(r, o)
	page.Status = r.Notice(w)
	return r.Show(w, http.StatusOK, overviewTemplate, page)
}

func (p *FactorPages) overview(r *web.Request) (overview, error) {
	ctx, id, o := r.Context(), r.Visitor.Account, overview{}
	a, _, err := account.ByID(ctx, p.DB, id)
	if err != nil {
		return o, err
	}
	o.email = a.Email
	if o.passwordAt, err = security.PasswordSetAt(ctx, p.DB, id); err != nil {
		return o, err
	}
	if o.held, err = factor.Of(ctx, p.DB, id); err != nil {
		return o, err
	}
	m, found, err := security.MobileOf(ctx, p.DB, id)
	if err != nil {
		return o, err
	}
	if found {
		o.mobile = p.Number(m.Number, m.Country)
	}
	if o.devices, err = p.Devices(ctx, id); err != nil {
		return o, err
	}
	return o, p.waiting(ctx, id, &o)
}

// waiting adds what waits to count: another e-mail address, a delayed reset.
func (p *FactorPages) waiting(ctx context.Context, id string, o *overview) error {
	change, found, err := p.EmailChange(ctx, p.DB, id)
	if err != nil {
		return err
	}
	if found {
		o.change = &change
	}
	if due, waits, err := p.Reset(ctx, id); err != nil {
		return err
	} else if waits {
		o.reset = due
	}
	return nil
}

func (p *FactorPages) newOverview(r *web.Request, o overview) overviewPage {
	page := overviewPage{Page: p.plain(r, "security.title", overviewPath)}
	page.Weak = weaknesses(page.Page, o)
	for _, row := range []overviewRow{
		passwordRow(page.Page, o), twoStepRow(page.Page, o.held), passkeyRow(page.Page, o.held), recoveryRow(page.Page, o.held),
		mobileRow(page.Page, o), emailRow(page.Page, o), devicesRow(page.Page, o), historyRow(page.Page), dataRow(page.Page), closeRow(page.Page),
	} {
		if row.URL != "" && p.Built(row.URL) {
			page.Rows = append(page.Rows, row)
		}
	}
	return page
}

// weaknesses lists the one thing to mend first; nothing is said to whoever is
// well protected. A reset that waits may be somebody else's and comes first.
func weaknesses(page web.Page, o overview) []weakness {
	h := o.held
	switch {
	case !o.reset.IsZero():
		return []weakness{{page.T("security.weak.reset", "due", page.DateTimeZone(o.reset)), resetPath, page.T("security.weak.reset.go")}}
	case !h.On():
		return []weakness{{page.T("security.weak.off"), choosePath, page.T("security.two_step.begin")}}
	case h.Recovery <= fewCodes && len(h.Factors) == 1:
		return []weakness{{page.T("security.weak.codes", "n", h.Recovery), RecoveryPath, page.T("security.recovery.make")}}
	}
	return nil
}

func passwordRow(page web.Page, o overview) overviewRow {
	row := overviewRow{ID: "password", Title: page.T("security.password"), URL: "/security/password", Action: page.T("form.change"), Label: page.T("security.password.change")}
	if !o.passwordAt.IsZero() {
		row.Values = []string{page.T("security.password.at", "date", page.Date(o.passwordAt))}
	}
	return row
}

func twoStepRow(page web.Page, h factor.Held) overviewRow {
	row := overviewRow{ID: "two-step", Title: page.T("security.two_step"), URL: choosePath, Action: page.T("security.begin"), Label: page.T("security.two_step.begin"), Tag: page.T("security.two_step.off")}
	if h.On() {
		row.Action, row.Label, row.Tag = page.T("security.manage"), page.T("security.two_step.manage"), page.T("security.two_step.on")
	}
	var kinds, methods []string
	for _, f := range h.Factors {
		if !slices.Contains(kinds, f.Kind) {
			kinds = append(kinds, f.Kind)
			methods = append(methods, methodName(page, f.Kind))
		}
	}
	for i, m := range methods {
		if i == 0 {
			row.Values = []string{m}
		} else {
			row.Values[0] = page.T("security.methods", "methods", row.Values[0], "next", m)
		}
	}
	return row
}

func passkeyRow(page web.Page, h factor.Held) overviewRow {
	n := 0
	for _, f := range h.Factors {
		if f.Kind == factor.Passkey {
			n++
		}
	}
	return overviewRow{ID: "passkeys", Title: page.T("security.passkeys"), URL: "/security/passkeys", Action: page.T("security.manage"), Label: page.T("security.passkeys.change"), Values: []string{page.T("security.passkeys.count", "n", n)}}
}

// recoveryRow is left out while there is nothing a recovery code could be a way
// back from.
func recoveryRow(page web.Page, h factor.Held) overviewRow {
	if !h.On() {
		return overviewRow{}
	}
	return overviewRow{ID: "recovery", Title: page.T("factor.method.recovery"), URL: RecoveryPath, Action: page.T("security.recovery.renew"), Label: page.T("security.recovery.make.label"), Values: []string{page.T("security.recovery.left", "n", h.Recovery)}}
}

func mobileRow(page web.Page, o overview) overviewRow {
	row := overviewRow{ID: "mobile", Title: page.T("security.mobile"), URL: "/security/mobile", Action: page.T("form.change"), Label: page.T("security.mobile.change"), Values: []string{o.mobile}, Plain: true}
	if o.mobile == "" {
		row.Values, row.Plain = []string{page.T("profile.unsaid")}, false
		row.Action, row.Label = page.T("security.add"), page.T("security.mobile.tell")
	}
	return row
}

func emailRow(page web.Page, o overview) overviewRow {
	return overviewRow{ID: "email", Title: page.T("profile.email"), URL: "/security/email", Action: page.T("form.change"), Label: page.T("security.email.change"), Values: []string{o.email}, Plain: true, Pending: pendingRow(page, o.change)}
}

func pendingRow(page web.Page, c *emailchange.Pending) *pendingEmail {
	if c == nil {
		return nil
	}
	out := pendingEmail{Text: page.T("emailchange.pending", "email", c.Email), Go: page.T("emailchange.pending.code"), URL: "/security/email/code", Cancel: page.T("emailchange.pending.cancel"), CancelURL: "/security/email/cancel"}
	if c.Proved {
		out.Text, out.Go = page.T("emailchange.pending.due", "email", c.Email, "due", page.DateTimeZone(c.Due)), page.T("emailchange.pending.sooner")
	}
	return &out
}

func devicesRow(page web.Page, o overview) overviewRow {
	return overviewRow{ID: "devices", Title: page.T("security.devices"), URL: "/security/devices", Action: page.T("security.show"), Label: page.T("security.devices.label"), Values: []string{page.T("security.devices.count", "n", o.devices)}}
}

func historyRow(page web.Page) overviewRow {
	return overviewRow{ID: "history", Title: page.T("security.history"), URL: "/profile/history", Action: page.T("security.show"), Label: page.T("security.history.label"), Values: []string{page.T("security.history.text")}}
}

func dataRow(page web.Page) overviewRow {
	return overviewRow{ID: "data", Title: page.T("mydata.title"), URL: "/security/data", Action: page.T("security.show"), Label: page.T("security.data.label"), Values: []string{page.T("security.data.text")}}
}

func closeRow(page web.Page) overviewRow {
	return overviewRow{ID: "close", Title: page.T("security.close"), URL: "/closing", Action: page.T("security.close.go"), Label: page.T("closing.title"), Values: []string{page.T("security.close.text")}}
}
