package signinweb

import (
	"embed"
	"net/http"

	"genkan/internal/session"
	"genkan/internal/signin"
	"genkan/internal/web"
)

//go:embed *.html
var files embed.FS

var (
	emailTemplate    = web.NewTemplate(files, "login_email.html")
	passwordTemplate = web.NewTemplate(files, "login_password.html")
	verifyTemplate   = web.NewTemplate(files, "verify.html")
	reauthTemplate   = web.NewTemplate(files, "reauth.html")
	recoveryTemplate = web.NewTemplate(files, "login_recovery.html")
)

// Pages serves log-in and log-out.
type Pages struct {
	signin  *signin.Service
	resumes Resumes

	Passkeys Passkeys // nil: this site has none
	SMS      bool     // text messages can be sent
}

// Resumes leads a person back to the code page of their own sign-up (REG-11).
type Resumes interface {
	Resume(r *web.Request, w http.ResponseWriter, signUp string) error
}

// New gives the pages.
func New(s *signin.Service, r Resumes) *Pages { return &Pages{signin: s, resumes: r} }

// Routes lists the routes.
func (p *Pages) Routes() []web.Route {
	return append([]web.Route{
		{Method: "GET", Pattern: "/login", Policy: web.Public, Handle: p.showEmail, Passive: true},
		{Method: "POST", Pattern: "/login", Policy: web.Public, Handle: p.postEmail, Passive: true},
		{Method: "POST", Pattern: "/login/password", Policy: web.Public, Handle: p.postPassword, Passive: true},
		{Method: "GET", Pattern: "/login/verify", Policy: web.Public, Handle: p.showVerify, Passive: true},
		{Method: "POST", Pattern: "/login/verify", Policy: web.Public, Handle: p.postVerify, Passive: true},
		{Method: "GET", Pattern: "/reauth", Policy: web.SignedIn, Handle: p.showReauth, Closing: true},
		{Method: "POST", Pattern: "/reauth", Policy: web.SignedIn, Handle: p.postReauth, Closing: true},
		{Method: "GET", Pattern: "/login/recovery", Policy: web.SignedIn, Handle: p.showRecovery},
		{Method: "POST", Pattern: "/logout", Policy: web.Public, Handle: p.logout, Passive: true},
		{Method: "POST", Pattern: "/logout/everywhere", Policy: web.SignedIn, Handle: p.logoutEverywhere, Passive: true},
	}, p.texts()...)
}

// texts are the routes that send a text message; without a gateway there are
// none (attack 12).
func (p *Pages) texts() []web.Route {
	if !p.SMS {
		return nil
	}
	return []web.Route{
		{Method: "POST", Pattern: "/login/verify/sms", Policy: web.Public, Handle: p.postVerifySMS, Passive: true},
		{Method: "POST", Pattern: "/reauth/sms", Policy: web.SignedIn, Handle: p.postReauthSMS, Closing: true},
	}
}

// browser tells where a session is started.
func browser(r *web.Request) session.Browser {
	return session.Browser{Device: r.UserAgent(), Network: r.Network.String()}
}
