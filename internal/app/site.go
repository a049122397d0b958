package app

import (
	"context"
	"net/http"
	"net/url"
	"time"

	"genkan/internal/consent/consentweb"
	"genkan/internal/job"
	"genkan/internal/mail/mailweb"
	"genkan/internal/security"
	"genkan/internal/session/sessionweb"
	"genkan/internal/signin/signinweb"
	"genkan/internal/signup/signupweb"
	"genkan/internal/support"
	"genkan/internal/telemetry"
	"genkan/internal/web"
)

// Site mounts every route. tracer may be nil.
func (p *Parts) Site(tracer *telemetry.Tracer) (*web.Site, error) {
	public, err := url.Parse(p.Config.PublicURL)
	if err != nil {
		return nil, err
	}
	o := web.Options{
		Brand: p.Config.Brand, PublicURL: public, Local: p.Config.LocalMode(), Catalog: p.Catalog, Zone: p.Config.Location(), Clock: p.DB.Clock(), Log: p.Log,
		Sessions: sessionweb.Finder{Sessions: p.Sessions, DB: p.DB}, Drafts: p.Drafts, Unread: p.Box.Unread, Proxies: p.Config.TrustedProxies,
		Help: p.Config.Help, Contact: p.Config.Contact, Tabs: p.profileTabs(),
		Roles: func(ctx context.Context, account string) ([]string, error) { return support.Roles(ctx, p.DB, account) },
	}
	if p.Meter != nil { // a nil pointer in an interface is not nil
		o.Meter = p.Meter
	}
	if tracer != nil {
		o.Tracer = tracer
	}
	site, err := web.New(o)
	if err != nil {
		return nil, err
	}
	signups := signupweb.New(signupweb.Parts{SignUp: p.SignUp, Policy: p.Policy, Sender: p.Letters.From, RefuseDisposable: bool(p.Config.RefuseDisposable)})
	site.Mount(site.Common()...)
	site.Mount(p.homePages().Routes()...)
	site.Mount(consentweb.Routes(p.Texts)...)
	site.Mount(sessionweb.New(p.Sessions).Routes()...)
	signins := signinweb.New(p.SignIn, signups)
	signins.SMS = p.SMSOn()
	if !p.Passkeys.Off() {
		signins.Passkeys = askPasskey{p}
	}
	site.Mount(signins.Routes()...)
	site.Mount(signups.Routes()...)
	site.Mount(mailweb.Routes(p.Capture)...)
	for _, routes := range [][]web.Route{
		p.directoryRoutes(), p.profileRoutes(), p.importsRoutes(), p.deskRoutes(), p.smsRoutes(), p.factorsRoutes(), p.proofRoutes(), p.passkeysRoutes(),
		p.recoveryRoutes(), p.emailRoutes(), p.devicesRoutes(), p.preferencesRoutes(), p.messagesRoutes(), p.closingRoutes(),
	} {
		site.Mount(routes...)
	}
	site.Mount(p.probes()...)
	return site, nil
}

// probes answer machines: alive, and ready to take requests.
func (p *Parts) probes() []web.Route {
	text := func(w http.ResponseWriter, status int, s string) error {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		w.Header().Set("Cache-Control", "no-store")
		w.WriteHeader(status)
		_, err := w.Write([]byte(s + "\n"))
		return err
	}
	return []web.Route{
		{Method: "GET", Pattern: "/livez", Policy: web.Bare, Handle: func(w http.ResponseWriter, r *web.Request) error {
			return text(w, http.StatusOK, "ok")
		}},
		{Method: "GET", Pattern: "/readyz", Policy: web.Bare, Handle: func(w http.ResponseWriter, r *web.Request) error {
			ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
			defer cancel()
			if err := p.DB.Ping(ctx); err != nil {
				return text(w, http.StatusServiceUnavailable, "the database does not answer")
			}
			return text(w, http.StatusOK, "ok")
		}},
	}
}

// schedule gives the runner what is done at intervals, on one node at a time.
// None of it decides anything: expiry is judged when read.
func (p *Parts) schedule() {
	p.Runner.Every("signup.expire", time.Hour, p.SignUp.Expire)
	p.Runner.Every("code.clean", time.Hour, func(ctx context.Context) error { return security.CleanCodes(ctx, p.DB) })
	p.Runner.Every("session.clean", 6*time.Hour, p.Sessions.Clean)
	p.Runner.Every("draft.clean", 6*time.Hour, p.Drafts.Clean)
	p.Runner.Every("limit.clean", time.Hour, func(ctx context.Context) error {
		_, err := p.Limits.Clean(ctx, p.DB)
		return err
	})
	p.Runner.Every("job.purge", 6*time.Hour, func(ctx context.Context) error {
		_, err := job.Purge(ctx, p.DB, p.DB.Clock().Now().Add(-30*24*time.Hour))
		return err
	})
	p.scheduleDirectory()
	p.scheduleImports()
	p.scheduleProfile()
	p.scheduleDesk()
	for _, schedule := range []func(){
		p.scheduleSMS, p.scheduleFactors, p.scheduleProof, p.schedulePasskeys, p.scheduleRecovery, p.scheduleEmail, p.scheduleDevices,
		p.schedulePreferences, p.scheduleMessages, p.scheduleClosing,
	} {
		schedule()
	}
	if p.Capture != nil {
		p.Runner.Every("captured.trim", time.Hour, p.Capture.Trim)
	}
}
