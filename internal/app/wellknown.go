package app

import (
	"fmt"
	"net/http"
	"strings"
	"time"

	"genkan/internal/security/securityweb"
	"genkan/internal/security/securityweb/passkeys"
	"genkan/internal/web"
)

// securityFileLife is how long /.well-known/security.txt may be believed. It is
// written anew with every answer, so it is always well ahead (RFC 9116, 2.5.5).
const securityFileLife = 180 * 24 * time.Hour

// wellKnown are the addresses that programs know without asking (SEC-10):
// password managers look for the page that changes a password and for that of
// passkeys, researchers for whom to tell of a weakness.
func (p *Parts) wellKnown() []web.Route {
	return []web.Route{
		{Method: "GET", Pattern: "/.well-known/change-password", Policy: web.Bare, Handle: func(w http.ResponseWriter, r *web.Request) error {
			return r.Redirect(w, "/security/password")
		}},
		{Method: "GET", Pattern: "/.well-known/passkey-endpoints", Policy: web.Bare, Handle: func(w http.ResponseWriter, r *web.Request) error {
			return r.JSON(w, http.StatusOK, map[string]string{"enroll": p.Config.PublicURL + passkeys.NewPath, "manage": p.Config.PublicURL + securityweb.PasskeysPath})
		}},
		{Method: "GET", Pattern: "/.well-known/security.txt", Policy: web.Bare, Handle: p.securityFile},
	}
}

// securityFile answers RFC 9116.
func (p *Parts) securityFile(w http.ResponseWriter, r *web.Request) error {
	contact := p.Config.SecurityContact
	if contact == "" {
		contact = p.Config.PublicURL + "/contact"
	}
	var tags []string
	for _, l := range p.Catalog.Languages() {
		tags = append(tags, l.Tag)
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-cache")
	_, err := fmt.Fprintf(w, "Contact: %s\nExpires: %s\nPreferred-Languages: %s\nCanonical: %s\n", contact,
		r.Now.UTC().Add(securityFileLife).Truncate(24*time.Hour).Format(time.RFC3339), strings.Join(tags, ", "), p.Config.PublicURL+"/.well-known/security.txt")
	return err
}
