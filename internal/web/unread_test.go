package web

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"

	"genkan/internal/i18n"
)

// known finds one visitor for every token.
type known struct{ zone string }

func (k known) Find(context.Context, string) (*Visitor, error) {
	return &Visitor{Account: "a", Language: "en", Zone: k.zone, IdleEnd: SampleTime(), End: SampleTime(), ProvedAt: SampleTime()}, nil
}
func (known) Touch(*Visitor)                                {}
func (known) Speak(context.Context, *Visitor, string) error { return nil }

// The count of unread messages is one query of a page that is drawn for somebody
// signed in; what scripts ask, a form answered with 303, and a stranger cost
// none. A failure shows the page without it.
func TestUnread_onlyWhereAPageIsDrawn(t *testing.T) {
	catalog, err := i18n.Load("")
	if err != nil {
		t.Fatal(err)
	}
	asked, fails := 0, false
	site, err := New(Options{Brand: "Genkan", PublicURL: &url.URL{Scheme: "http", Host: "localhost"}, Catalog: catalog, Sessions: known{}, Unread: func(context.Context, string) (int, error) {
		if asked++; fails {
			return 0, errors.New("away")
		}
		return 7, nil
	}})
	if err != nil {
		t.Fatal(err)
	}
	site.Mount(site.Common()...)
	var seen *Visitor
	site.Mount(
		Route{Method: "GET", Pattern: "/page", Policy: SignedIn, Handle: func(w http.ResponseWriter, r *Request) error {
			seen = r.Visitor
			return r.Show(w, http.StatusOK, errorTemplate, r.errorPage(404, NotFound))
		}},
		Route{Method: "GET", Pattern: "/json", Policy: SignedIn, Handle: func(w http.ResponseWriter, r *Request) error { return r.JSON(w, http.StatusOK, 1) }},
		Route{Method: "POST", Pattern: "/form", Policy: SignedIn, Handle: func(w http.ResponseWriter, r *Request) error { return r.Redirect(w, "/page") }},
		Route{Method: "GET", Pattern: "/broken", Policy: SignedIn, Handle: func(http.ResponseWriter, *Request) error { return errors.New("broken") }},
	)
	for _, c := range []struct {
		method, path     string
		signedIn, broken bool
		want             int
	}{
		{"GET", "/page", true, false, 1}, {"GET", "/json", true, false, 0}, {"POST", "/form", true, false, 0}, {"GET", "/broken", true, false, 0},
		{"GET", "/help", true, false, 1}, {"GET", "/help", false, false, 0}, {"GET", "/nowhere", true, false, 1}, {"GET", "/page", true, true, 1},
	} {
		asked, fails = 0, c.broken
		r := httptest.NewRequest(c.method, "http://localhost"+c.path, nil)
		if c.signedIn {
			r.AddCookie(&http.Cookie{Name: "session", Value: "token"})
		}
		w := httptest.NewRecorder()
		site.ServeHTTP(w, r)
		if asked != c.want {
			t.Errorf("%s %s: %d queries, want %d", c.method, c.path, asked, c.want)
		}
		if c.path == "/page" && (w.Code != http.StatusOK || seen.Unread != map[bool]int{false: 7, true: 0}[c.broken]) {
			t.Errorf("%s: %d, %d unread", c.path, w.Code, seen.Unread)
		}
	}
}

// PRE-4: a page speaks in the visitor's zone; a name that is none is the site's.
func TestVisit_zone(t *testing.T) {
	catalog, err := i18n.Load("")
	if err != nil {
		t.Fatal(err)
	}
	for zone, want := range map[string]string{"": "22 Nov 2026, 14:05 JST", "America/New_York": "22 Nov 2026, 00:05 EST", "Asia/Singapore": "22 Nov 2026, 13:05 UTC+08", "Nowhere/City": "22 Nov 2026, 14:05 JST"} {
		site, err := New(Options{Brand: "Genkan", PublicURL: &url.URL{Scheme: "http", Host: "localhost"}, Catalog: catalog, Sessions: known{zone}})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		site.Mount(Route{Method: "GET", Pattern: "/page", Policy: SignedIn, Handle: func(w http.ResponseWriter, r *Request) error {
			got = r.Words.DateTimeZone(SampleTime())
			return r.Redirect(w, "/")
		}})
		r := httptest.NewRequest("GET", "http://localhost/page", nil)
		r.AddCookie(&http.Cookie{Name: "session", Value: "token"})
		site.ServeHTTP(httptest.NewRecorder(), r)
		if got != want {
			t.Errorf("%q: %q, want %q", zone, got, want)
		}
	}
}
