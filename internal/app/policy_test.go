package app_test

import (
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"

	"genkan/internal/app/apptest"
	"genkan/internal/store"
	"genkan/internal/web"
)

// A staff page exists for operators in one of its roles only; a stranger is led
// to log in, so that the answer tells nothing about the page (attack 11).
//
// ASVS 8.2.1: staff pages exist for operators in one of their roles only
// ASVS 8.3.1: judged in the one way in, before the handler
func TestPolicy_Staff(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Site.Mount(web.Route{Method: "GET", Pattern: "/test/staff", Policy: web.Staff, Roles: []string{"steward", "auditor"}, Handle: func(w http.ResponseWriter, r *web.Request) error {
			return r.JSON(w, http.StatusOK, r.Visitor.Roles)
		}})
		for name, c := range map[string]struct {
			browser *apptest.Browser
			status  int
		}{
			"nobody":       {a.Browser(), http.StatusSeeOther},
			"a customer":   {a.Member("customer@example.com"), http.StatusNotFound},
			"another role": {a.Operator("desk@example.com", "desk", "superuser"), http.StatusNotFound},
			"the role":     {a.Operator("steward@example.com", "steward"), http.StatusOK},
		} {
			if answer := c.browser.Get("/test/staff"); answer.Status != c.status {
				t.Errorf("%s: %d, want %d", name, answer.Status, c.status)
			}
		}
	})
}

// A role that is taken away is gone with the next request (attack 16).
//
// ASVS 8.3.2: gone with the next request
func TestAttack16_RoleTaken(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		a.Site.Mount(web.Route{Method: "GET", Pattern: "/test/staff", Policy: web.Staff, Roles: []string{"steward"}, Handle: func(w http.ResponseWriter, r *web.Request) error {
			return r.JSON(w, http.StatusOK, true)
		}})
		b := a.Operator("steward@example.com", "steward")
		if answer := b.Get("/test/staff"); answer.Status != http.StatusOK {
			t.Fatal(answer.Status)
		}
		a.Exec(`DELETE FROM operator_role`)
		if answer := b.Get("/test/staff"); answer.Status != http.StatusNotFound {
			t.Errorf("after the role was taken: %d", answer.Status)
		}
	})
}

// Only a route for files takes more than a form, and only up to its own limit.
func TestPolicy_Upload(t *testing.T) {
	a := apptest.New(t, store.SQLite, apptest.Options{})
	count := func(w http.ResponseWriter, r *web.Request) error {
		n, err := io.Copy(io.Discard, r.Body)
		var big *http.MaxBytesError
		if err != nil && !errors.As(err, &big) {
			return err
		}
		if err != nil {
			n = -1
		}
		return r.JSON(w, http.StatusOK, n)
	}
	a.Site.Mount(web.Route{Method: "POST", Pattern: "/test/form", Policy: web.Public, Handle: count},
		web.Route{Method: "POST", Pattern: "/test/file", Policy: web.Public, Handle: count, Upload: 1 << 20})
	for _, c := range []struct {
		path string
		size int
		want string
	}{{"/test/form", 300 << 10, "-1"}, {"/test/file", 300 << 10, "307200"}, {"/test/file", 2 << 20, "-1"}} {
		answer := a.Browser().Do("POST", c.path, nil, func(r *http.Request) { r.Body = io.NopCloser(strings.NewReader(strings.Repeat("a", c.size))) })
		if got := strings.TrimSpace(answer.Body); got != c.want {
			t.Errorf("%s with %d bytes: %s, want %s", c.path, c.size, got, c.want)
		}
	}
}
