package sessionweb

import (
	"context"
	"embed"
	"net/http"

	"genkan/internal/audit"
	"genkan/internal/fault"
	"genkan/internal/security/factor"
	"genkan/internal/session"
	"genkan/internal/store"
	"genkan/internal/web"
)

//go:embed devices.html devices_others.html
var deviceFiles embed.FS

var (
	devicesTemplate = web.NewTemplate(deviceFiles, "devices.html")
	othersTemplate  = web.NewTemplate(deviceFiles, "devices_others.html")
)

// DevicePages are a person's own list of where they are logged in, and of
// browsers that are not asked for the second factor (X8, SEC-6).
type DevicePages struct {
	DB       *store.DB
	Sessions *session.Sessions
	Audit    *audit.Log
	// Ends end what lets somebody in besides sessions and remembered browsers:
	// log-ins that stand before the second factor.
	Ends []func(ctx context.Context, tx *store.Tx, account string) error
}

const devicesPath = "/security/devices"

// Routes lists the routes. Ending something makes nobody more powerful, so it
// wants no fresh proof.
func (p *DevicePages) Routes() []web.Route {
	return []web.Route{
		{Method: "GET", Pattern: devicesPath, Policy: web.SignedIn, Handle: p.show},
		{Method: "POST", Pattern: "/security/devices/end", Policy: web.SignedIn, Handle: p.end},
		{Method: "POST", Pattern: "/security/devices/forget", Policy: web.SignedIn, Handle: p.forget},
		{Method: "GET", Pattern: "/security/devices/others", Policy: web.SignedIn, Handle: p.showOthers},
		{Method: "POST", Pattern: "/security/devices/others", Policy: web.SignedIn, Handle: p.endOthers},
	}
}

// devicesPage lists everything, this session first.
type devicesPage struct {
	web.Page
	Devices []device
	Alone   bool // this session is the only thing in the list
}

// device is a session or a remembered browser, in words.
type device struct {
	ID    string
	Name  string
	Tag   string
	Facts []deviceFact
	End   string // the button's text, "" for none
	Label string // the button's name for a screen reader: which of the many it is
	Path  string // where the button leads
	Own   bool   // this session
}

// deviceFact is a line of a card, as the component "facts" draws it.
type deviceFact struct {
	Label, Value, Lang, Copy, Copied string
	Pieces                           []devicePiece
}

// devicePiece is a part of a value. A whole one stands on one line.
type devicePiece struct {
	Text  string
	Whole bool
}

type deviceForm struct {
	ID string `form:"id"`
}

func startDevices(r *web.Request, title string) web.Page {
	page := r.Page(title)
	page.Tab, page.Extra = "security", "profile"
	return page
}

func newDevices(r *web.Request, sessions []session.Open, browsers []factor.Browser) devicesPage {
	page := devicesPage{Page: startDevices(r, "device.title"), Alone: len(sessions) < 2 && len(browsers) == 0}
	var rest []device
	for _, s := range sessions {
		d := device{ID: s.ID, Name: deviceName(page.Page, s.Device), Path: "/security/devices/end", Tag: page.T("device.session"), Facts: []deviceFact{
			{Label: page.T("device.network"), Value: networkName(page.Page, s.Network)},
			{Label: page.T("device.since"), Value: page.DateTimeZone(s.CreatedAt)},
			{Label: page.T("device.used"), Value: page.DateTimeZone(s.UsedAt)}}}
		if s.ID == r.Visitor.Session {
			d.Own, d.Tag = true, page.T("device.this")
			page.Devices = append(page.Devices, d)
			continue
		}
		d.End, d.Label = page.T("web.logout"), page.T("device.end.label", "device", d.Name)
		rest = append(rest, d)
	}
	page.Devices = append(page.Devices, rest...)
	for _, b := range browsers {
		d := device{ID: b.ID, Name: deviceName(page.Page, b.Device), Path: "/security/devices/forget", Tag: page.T("device.remembered"), Facts: []deviceFact{
			{Label: page.T("device.network"), Value: networkName(page.Page, b.Network)},
			{Label: page.T("device.proved"), Value: page.DateTimeZone(b.ProvedAt)},
			{Label: page.T("device.used"), Value: page.DateTimeZone(b.UsedAt)},
			{Label: page.T("device.until"), Value: page.DateTimeZone(b.ExpiresAt)}}}
		d.End, d.Label = page.T("device.forget"), page.T("device.forget.label", "device", d.Name)
		page.Devices = append(page.Devices, d)
	}
	return page
}

// deviceName words a User-Agent.
func deviceName(page web.Page, agent string) string {
	if name := session.ParseDevice(agent).Name(); name != "" {
		return name
	}
	return page.T("device.unknown")
}

func networkName(page web.Page, network string) string {
	if network == "" {
		return page.T("device.network.unknown")
	}
	return network
}

func (p *DevicePages) show(w http.ResponseWriter, r *web.Request) error {
	sessions, err := p.Sessions.List(r.Context(), p.DB, r.Visitor.Account)
	if err != nil {
		return err
	}
	browsers, err := factor.Browsers(r.Context(), p.DB, r.Visitor.Account, r.Now)
	if err != nil {
		return err
	}
	page := newDevices(r, sessions, browsers)
	page.Status = r.Notice(w)
	return r.Show(w, http.StatusOK, devicesTemplate, page)
}

// othersPage asks before everything else ends.
type othersPage struct{ web.Page }

func (p *DevicePages) showOthers(w http.ResponseWriter, r *web.Request) error {
	return r.Show(w, http.StatusOK, othersTemplate, othersPage{startDevices(r, "device.others.title")})
}

// end ends one session of the visitor's own. The id of another person's is none.
func (p *DevicePages) end(w http.ResponseWriter, r *web.Request) error {
	return p.change(w, r, "session.ended_other", "notice.device.ended", func(ctx context.Context, tx *store.Tx, id string) (bool, error) {
		return p.Sessions.EndOne(ctx, tx, r.Visitor.Account, id)
	})
}

// forget makes a remembered browser one that is asked for the second factor.
func (p *DevicePages) forget(w http.ResponseWriter, r *web.Request) error {
	return p.change(w, r, "browser.forgotten", "notice.device.forgotten", func(ctx context.Context, tx *store.Tx, id string) (bool, error) {
		return factor.Forget(ctx, tx, r.Visitor.Account, id)
	})
}

// endOthers ends every session but this one and forgets every browser.
func (p *DevicePages) endOthers(w http.ResponseWriter, r *web.Request) error {
	return p.change(w, r, "session.ended_others", "notice.device.others", func(ctx context.Context, tx *store.Tx, _ string) (bool, error) {
		for _, end := range p.Ends { // first: a log-in that finishes now is waited for, and its session ends below
			if err := end(ctx, tx, r.Visitor.Account); err != nil {
				return false, err
			}
		}
		if _, err := p.Sessions.EndOthers(ctx, tx, r.Visitor.Account, r.Visitor.Session); err != nil {
			return false, err
		}
		return true, factor.ForgetAll(ctx, tx, r.Visitor.Account)
	})
}

// change ends something in one transaction with its event; what was over
// already, or never the visitor's, is told as gone.
func (p *DevicePages) change(w http.ResponseWriter, r *web.Request, kind, done string, do func(ctx context.Context, tx *store.Tx, id string) (bool, error)) error {
	var f deviceForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	_, err := store.WriteGuarded(r.Context(), p.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		ended, err := do(ctx, tx, f.ID)
		if err == nil && !ended {
			err = errDeviceGone
		}
		if err != nil {
			return store.None{}, err
		}
		return store.None{}, p.Audit.Add(ctx, tx, audit.Event{Kind: kind, Person: r.Visitor.Account, Actor: r.Visitor.Account, From: r.Network.String(), RequestID: r.ID})
	})
	if fault.Has(err, errDeviceGone.Key) {
		done, err = errDeviceGone.Key, nil
	}
	if err != nil {
		return err
	}
	r.Notify(w, done)
	return r.Redirect(w, devicesPath)
}

var errDeviceGone = fault.New(fault.NotFound, "notice.device.gone")
