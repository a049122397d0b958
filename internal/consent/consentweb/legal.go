package consentweb

import (
	"embed"
	"net/http"

	"genkan/internal/consent"
	"genkan/internal/web"
)

//go:embed *.html
var files embed.FS

var (
	termsTemplate   = web.NewTemplate(files, "terms.html")
	privacyTemplate = web.NewTemplate(files, "privacy.html")
)

// legalPage shows one document.
type legalPage struct {
	web.Page
	Version string
}

// Routes lists the routes. Where the vendor has pages of its own, they lead
// there.
func Routes(t *consent.Texts) []web.Route {
	return []web.Route{
		{Method: "GET", Pattern: "/terms", Policy: web.Public, Handle: legal(termsTemplate, "consent.terms.title", t.TermsVersion, t.TermsURL)},
		{Method: "GET", Pattern: "/privacy", Policy: web.Public, Handle: legal(privacyTemplate, "consent.privacy.title", t.PrivacyVersion, t.PrivacyURL)},
	}
}

func legal(t *web.Template, title, version, url string) web.Handler {
	return func(w http.ResponseWriter, r *web.Request) error {
		if url != "" {
			return r.Redirect(w, url)
		}
		return r.Show(w, http.StatusOK, t, legalPage{r.Page(title), version})
	}
}

// Samples lists the pages with sample data.
func Samples() []web.Sample {
	return []web.Sample{
		{Name: "terms", Template: termsTemplate, Value: func(r *web.Request) any { return legalPage{r.Page("consent.terms.title"), "1"} }},
		{Name: "privacy", Template: privacyTemplate, Value: func(r *web.Request) any { return legalPage{r.Page("consent.privacy.title"), "1"} }},
	}
}
