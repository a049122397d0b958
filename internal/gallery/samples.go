package gallery

import (
	"fmt"
	"log/slog"
	"net/url"
	"slices"

	"genkan/internal/account/accountweb"
	"genkan/internal/closing"
	"genkan/internal/closing/closingweb"
	"genkan/internal/consent/consentweb"
	"genkan/internal/console"
	"genkan/internal/directory/directoryweb"
	"genkan/internal/fault"
	"genkan/internal/i18n"
	"genkan/internal/mail"
	"genkan/internal/mail/mailweb"
	"genkan/internal/preference/preferenceweb"
	"genkan/internal/profile/profileweb"
	"genkan/internal/recovery"
	"genkan/internal/recovery/recoveryweb"
	"genkan/internal/security"
	"genkan/internal/security/emailchange"
	"genkan/internal/security/mobile"
	"genkan/internal/security/securityweb"
	"genkan/internal/security/securityweb/email"
	"genkan/internal/security/securityweb/mobilenumber"
	"genkan/internal/security/securityweb/passkeys"
	"genkan/internal/security/securityweb/password"
	"genkan/internal/session/sessionweb"
	"genkan/internal/signin/signinweb"
	"genkan/internal/signup"
	"genkan/internal/signup/signupweb"
	"genkan/internal/steward"
	"genkan/internal/web"
)

// host is the site the sample mails come from.
const host = "account.example"

// Gallery draws samples.
type Gallery struct {
	site    *web.Site
	words   *i18n.Catalog
	courier *mail.Courier
	pages   []web.Sample
	mails   []mail.Mail
}

// New collects every sample. public is the address the gallery is served on.
func New(public *url.URL) (*Gallery, error) {
	words, err := i18n.Load("")
	if err != nil {
		return nil, err
	}
	site, err := web.New(web.Options{Brand: "Genkan", PublicURL: public, Local: true, Catalog: words, Log: slog.New(slog.DiscardHandler),
		Tabs: []web.Tab{{Name: "profile", Key: "profile.tab", URL: "/profile"}, {Name: "security", Key: "security.tab", URL: "/security"}, {Name: "preferences", Key: "preference.tab", URL: "/preferences"}}})
	if err != nil {
		return nil, err
	}
	letters, err := mail.NewSettings("Genkan", "no-reply@"+host, "https://"+host)
	if err != nil {
		return nil, err
	}
	g := &Gallery{site: site, words: words, courier: mail.NewCourier(words, letters, nil), mails: sampleMails()}
	if g.pages, err = pages(); err != nil {
		return nil, err
	}
	g.mount()
	return g, nil
}

func sampleMails() []mail.Mail {
	now := web.SampleTime()
	return slices.Concat(
		signup.Samples(host, now),
		steward.Samples(now),
		mobile.Samples(now),
		securityweb.FactorMails(now),
		passkeys.Letters(now),
		emailchange.Samples(host, now),
		closing.Samples(now),
		recovery.Samples(host, now),
		[]mail.Mail{
			security.SampleNotice("recovery_low", "MAIL-12", map[string]any{"n": 2}, now),
			security.SampleNotice("session_new", "MAIL-7", nil, now),
			security.SampleNotice("password_changed", "", nil, now),
		},
	)
}

func pages() ([]web.Sample, error) {
	guide, err := security.PolicyNamed("guide", nil)
	if err != nil {
		return nil, err
	}
	guideline, err := security.PolicyNamed("guideline", nil)
	if err != nil {
		return nil, err
	}
	var all []web.Sample
	for _, list := range [][]web.Sample{
		accountweb.Samples(), signinweb.Samples(), signupweb.Samples(guide), prefixed("guideline-", signupweb.Samples(guideline)[:1]), recoveryweb.Samples(guide),
		consentweb.Samples(), mailweb.Samples(), profileweb.Samples(), directoryweb.Samples(), console.Samples(), web.Samples(),
		securityweb.FactorSamples(), passkeys.Samples(), mobilenumber.Samples(), email.Samples(), sessionweb.DeviceSamples(),
		mailweb.BoxSamples(), preferenceweb.Samples(),
		password.Samples(guide), prefixed("guideline-", password.Samples(guideline)[:1]), closingweb.Samples(),
		{
			web.ErrorSample("error-404-activate", fault.New(fault.NotFound, "activate.none")),
			web.ErrorSample("error-404-reset", fault.New(fault.NotFound, "reset.none")),
			web.ErrorSample("error-410-notice", fault.New(fault.Expired, "notme.gone")),
			web.ErrorSample("error-410-setup", fault.New(fault.Expired, "setup.gone")),
			web.ErrorSample("error-410-email", fault.New(fault.Expired, "emailchange.gone")),
		},
	} {
		all = append(all, list...)
	}
	seen := map[string]bool{}
	for _, s := range all {
		if seen[s.Name] {
			return nil, fmt.Errorf("two samples are called %s", s.Name)
		}
		seen[s.Name] = true
	}
	return all, nil
}

func prefixed(prefix string, list []web.Sample) []web.Sample {
	for i := range list {
		list[i].Name = prefix + list[i].Name
	}
	return list
}

// Words is the catalogue of every text.
func (g *Gallery) Words() *i18n.Catalog { return g.words }

// Languages lists the tags of all languages.
func (g *Gallery) Languages() []string {
	var tags []string
	for _, l := range g.words.Languages() {
		tags = append(tags, l.Tag)
	}
	return tags
}

// Pages lists every page.
func (g *Gallery) Pages() []web.Sample { return g.pages }

// Page draws a page. theme is "" (as the browser likes), "light" or "dark".
func (g *Gallery) Page(s web.Sample, lang, theme string) ([]byte, error) {
	return s.Template.Bytes(s.Value(g.site.SampleRequest(lang, theme)))
}

// Value gives what a page's template is filled with, for the check of types.
func (g *Gallery) Value(s web.Sample) any { return s.Value(g.site.SampleRequest("ja", "")) }

// Mails lists every mail, without a language.
func (g *Gallery) Mails() []mail.Mail { return g.mails }

// Mail renders a mail.
func (g *Gallery) Mail(m mail.Mail, lang string) (mail.Rendered, error) {
	m.Lang = lang
	return g.courier.Render("sample", m)
}
