package app_test

import (
	"strings"
	"testing"

	"genkan/internal/app/apptest"
	"genkan/internal/store"
)

// On https browsers are told to use nothing else for two years (TXT-5); on plain
// http, as on localhost, they are told nothing.
//
// ASVS 3.4.1: two years, with subdomains
func TestHeaders_HTTPSOnly(t *testing.T) {
	const name = "Strict-Transport-Security"
	secure := apptest.New(t, store.SQLite, apptest.Options{Settings: []string{"GENKAN_PUBLIC_URL=https://account.example", "GENKAN_SMTP=smtp://localhost:1", "GENKAN_MAIL_FROM=no-reply@account.example"}})
	for _, path := range []string{"/", "/login", "/nowhere", "/session", "/livez"} {
		if got := secure.Browser().Get(path).Header.Get(name); !strings.HasPrefix(got, "max-age=63072000") {
			t.Errorf("%s: %q", path, got)
		}
	}
	if got := apptest.New(t, store.SQLite, apptest.Options{}).Browser().Get("/login").Header.Get(name); got != "" {
		t.Errorf("on plain http: %q", got)
	}
}
