package recoveryweb

import (
	"context"
	"embed"
	"net/http"
	"time"

	"genkan/internal/fault"
	"genkan/internal/recovery"
	"genkan/internal/security"
	"genkan/internal/web"
)

//go:embed *.html
var files embed.FS

var (
	resetTemplate    = web.NewTemplate(files, "reset.html")
	codeTemplate     = web.NewTemplate(files, "code.html")
	factorTemplate   = web.NewTemplate(files, "factor.html")
	passwordTemplate = web.NewTemplate(files, "password.html")
	lostTemplate     = web.NewTemplate(files, "lost.html")
	waitTemplate     = web.NewTemplate(files, "wait.html")
	stopTemplate     = web.NewTemplate(files, "stop.html")
	notMeTemplate    = web.NewTemplate(files, "notme.html")
)

// Parts are what the pages are built from.
type Parts struct {
	Recovery *recovery.Service
	Policy   security.Policy
	Sender   string // the address mails come from, shown as a hint
	SMS      bool   // a gateway is set: codes by SMS are offered, to everybody
	Passkeys Passkeys
}

// Passkeys asks for a passkey; package passkey does. A nil one asks for none.
type Passkeys interface {
	// Ask begins a ceremony for this account and gives what its page needs.
	Ask(ctx context.Context, account string) (*web.PasskeyAsk, error)
}

// Pages serves the journeys.
type Pages struct{ Parts }

// New gives the pages.
func New(p Parts) *Pages { return &Pages{p} }

// Routes lists the routes.
func (p *Pages) Routes() []web.Route {
	return []web.Route{
		{Method: "GET", Pattern: "/reset", Policy: web.Public, Handle: p.showReset},
		{Method: "POST", Pattern: "/reset", Policy: web.Public, Handle: p.postReset},
		{Method: "GET", Pattern: "/reset/code", Policy: web.Public, Handle: p.showCode(recovery.Reset)},
		{Method: "POST", Pattern: "/reset/code", Policy: web.Public, Handle: p.postCode(recovery.Reset)},
		{Method: "POST", Pattern: "/reset/resend", Policy: web.Public, Handle: p.resend(recovery.Reset)},
		{Method: "GET", Pattern: factorPath, Policy: web.Public, Handle: p.showFactor},
		{Method: "POST", Pattern: factorPath, Policy: web.Public, Handle: p.postFactor},
		{Method: "POST", Pattern: factorPath + "/send", Policy: web.Public, Handle: p.sendFactor},
		{Method: "GET", Pattern: "/reset/password", Policy: web.Public, Handle: p.showPassword},
		{Method: "POST", Pattern: "/reset/password", Policy: web.Public, Handle: p.postPassword},

		{Method: "GET", Pattern: "/lost", Policy: web.Public, Handle: p.showLost},
		{Method: "POST", Pattern: "/lost", Policy: web.Public, Handle: p.postLost},
		{Method: "GET", Pattern: "/lost/code", Policy: web.Public, Handle: p.showCode(recovery.LostFactor)},
		{Method: "POST", Pattern: "/lost/code", Policy: web.Public, Handle: p.postCode(recovery.LostFactor)},
		{Method: "POST", Pattern: "/lost/resend", Policy: web.Public, Handle: p.resend(recovery.LostFactor)},
		{Method: "GET", Pattern: waitPath, Policy: web.Public, Handle: p.showWait},
		{Method: "POST", Pattern: "/lost/finish", Policy: web.Public, Handle: p.finishLost},
		{Method: "POST", Pattern: "/lost/stop", Policy: web.Public, Handle: p.stopLost},
		{Method: "GET", Pattern: stopPath, Policy: web.SignedIn, Handle: p.showStop},
		{Method: "POST", Pattern: stopPath, Policy: web.SignedIn, Handle: p.postStop},

		{Method: "GET", Pattern: notMePath + "/{token}", Policy: web.Public, Handle: p.enterNotice},
		{Method: "GET", Pattern: notMePath, Policy: web.Public, Handle: p.showNotice},
		{Method: "POST", Pattern: notMePath, Policy: web.Public, Handle: p.postNotice},
	}
}

// cookie names the token of a flow's journey. Each flow has its own, so that a
// reset does not lose a wait of 24 hours that this browser began.
func cookie(flow string) string {
	if flow == recovery.LostFactor {
		return "lost"
	}
	return "recovery"
}

// life is how long a flow's token is kept.
func life(flow string) time.Duration {
	if flow == recovery.LostFactor {
		return recovery.LostLife
	}
	return recovery.ResetLife
}

// begin is the first page of a flow.
func begin(flow string) string {
	if flow == recovery.LostFactor {
		return "/lost"
	}
	return "/reset"
}

// page gives the page of the step a journey stands at.
func page(flow, step string) string {
	switch step {
	case recovery.AskCode:
		return begin(flow) + "/code"
	case recovery.Operator, recovery.NothingSet, recovery.Wait, recovery.Remove:
		return waitPath
	case recovery.AskFactor:
		return factorPath
	case recovery.NewPassword:
		return "/reset/password"
	}
	return begin(flow)
}

// at gives the state of this browser's journey if it stands at a step.
// Otherwise it leads to the page of the step it stands at, or to the first one,
// and the answer is done.
func (p *Pages) at(w http.ResponseWriter, r *web.Request, flow, step string) (st recovery.State, done bool, err error) {
	st, err = p.Recovery.State(r.Context(), flow, r.Kept(cookie(flow)))
	switch {
	case fault.KindOf(err) == fault.NotFound && (r.Method == http.MethodGet || r.Method == http.MethodHead):
		return st, true, r.Redirect(w, begin(flow))
	case err != nil:
		return st, true, err
	case st.Step != step:
		return st, true, r.Redirect(w, page(flow, st.Step))
	}
	return st, false, nil
}

// from tells where a request comes from.
func from(r *web.Request) recovery.From {
	return recovery.From{Network: r.Network.String(), RequestID: r.ID, Device: r.UserAgent()}
}

// on goes on to the page of the step the journey stands at now.
func (p *Pages) on(w http.ResponseWriter, r *web.Request, flow, token string) error {
	r.Keep(w, cookie(flow), token, life(flow))
	st, err := p.Recovery.State(r.Context(), flow, token)
	if err != nil {
		return err
	}
	return r.Redirect(w, page(flow, st.Step))
}
