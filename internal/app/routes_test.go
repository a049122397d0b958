package app_test

import (
	"flag"
	"net/http"
	"os"
	"strings"
	"testing"

	"genkan/internal/app/apptest"
	"genkan/internal/store"
	"genkan/internal/web"
)

var update = flag.Bool("update", false, "write testdata again")

// TestRoutes_Golden: the whole surface with its policies, reviewed as a diff.
//
// ASVS 8.1.1: every route states who may use it, in a list that is reviewed as a difference
// ASVS 8.2.1: a route without a policy stops the program
func TestRoutes_Golden(t *testing.T) {
	a := apptest.New(t, store.SQLite, apptest.Options{})
	got := strings.Join(a.Site.Routes(), "\n") + "\n"
	const file = "testdata/routes.txt"
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("the routes changed; look at them and run: go test ./internal/app -run Routes -update\n%s", got)
	}
}

// A route without a method, pattern, policy or handler does not start.
func TestRoutes_Incomplete(t *testing.T) {
	a := apptest.New(t, store.SQLite, apptest.Options{})
	handle := func(http.ResponseWriter, *web.Request) error { return nil }
	for name, route := range map[string]web.Route{
		"no policy":      {Method: "POST", Pattern: "/x1", Handle: handle},
		"unknown policy": {Method: "POST", Pattern: "/x2", Handle: handle, Policy: "anybody"},
		"no method":      {Pattern: "/x3", Handle: handle, Policy: web.Public},
		"no pattern":     {Method: "POST", Handle: handle, Policy: web.Public},
		"no handler":     {Method: "POST", Pattern: "/x4", Policy: web.Public},
	} {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if recover() == nil {
					t.Error("it was mounted")
				}
			}()
			a.Site.Mount(route)
		})
	}
}

// TestAttack12_LocalPagesAreGone: captured mail exists in local mode only, and
// there only for a Host of this machine (RUN-1).
func TestAttack12_LocalPagesAreGone(t *testing.T) {
	local := apptest.New(t, store.SQLite, apptest.Options{})
	real := apptest.New(t, store.SQLite, apptest.Options{Settings: []string{"GENKAN_SMTP=smtp://127.0.0.1:1", "GENKAN_MAIL_FROM=a@example.com"}})
	for _, path := range []string{"/captured", "/captured.json"} {
		if answer := local.Browser().Get(path); answer.Status != 200 {
			t.Errorf("%s in local mode: %d", path, answer.Status)
		}
		for _, host := range []string{"evil.example", "localhost.evil.example", "192.0.2.1:8080", "127.0.0.1.evil.example", "0.0.0.0", ""} {
			if answer := local.Browser().Do("GET", path, nil, func(r *http.Request) { r.Host = host }); answer.Status != 404 {
				t.Errorf("%s for host %q: %d", path, host, answer.Status)
			}
		}
		if answer := real.Browser().Get(path); answer.Status != 404 {
			t.Errorf("%s with a mail server: %d", path, answer.Status)
		}
	}
}

// What no route takes gets a page in the visitor's language, with its status.
func TestRoutes_Lost(t *testing.T) {
	a := apptest.New(t, store.SQLite, apptest.Options{})
	b := a.Browser()
	b.Lang = "ja"
	for _, c := range []struct {
		method, path string
		status       int
	}{{"GET", "/nowhere", 404}, {"PUT", "/login", 405}, {"GET", "/logout", 405}, {"DELETE", "/", 405}, {"GET", "/assets/none.css", 404}, {"PROPFIND", "/x", 404}, {"GET", "/activate", 404}} {
		answer := b.Do(c.method, c.path, nil)
		if answer.Status != c.status {
			t.Errorf("%s %s: %d, want %d", c.method, c.path, answer.Status, c.status)
		}
		if !strings.HasPrefix(c.path, "/assets") && !strings.Contains(answer.Body, `<html lang="ja"`) {
			t.Errorf("%s %s: not a page in Japanese: %.200s", c.method, c.path, answer.Body)
		}
	}
}
