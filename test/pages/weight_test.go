package pages_test

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"path"
	"regexp"
	"testing"

	"genkan/internal/gallery"
)

// A weight is what a page costs with everything it loads, in bytes as they
// travel (gzip), without headers.
type weight struct{ html, css, js, rest, requests int }

func (w weight) total() int { return w.html + w.css + w.js + w.rest }

func (w weight) String() string {
	return fmt.Sprintf("%d bytes: HTML %d, CSS %d, JS %d, icons %d; %d requests", w.total(), w.html, w.css, w.js, w.rest, w.requests)
}

// fetch gives the bytes of an answer as they travel.
func fetch(t *testing.T, g *gallery.Gallery, address string) (travel int, body string) {
	t.Helper()
	r := httptest.NewRequest(http.MethodGet, "http://localhost"+address, nil)
	r.Header.Set("Accept-Encoding", "gzip")
	rec := httptest.NewRecorder()
	g.ServeHTTP(rec, r)
	if rec.Code != http.StatusOK || rec.Header().Get("Content-Encoding") != "gzip" {
		t.Fatalf("%s: %d, encoded as %q", address, rec.Code, rec.Header().Get("Content-Encoding"))
	}
	travel = rec.Body.Len()
	z, err := gzip.NewReader(bytes.NewReader(rec.Body.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	plain, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	return travel, string(plain)
}

func weigh(t *testing.T, g *gallery.Gallery, address string) weight {
	t.Helper()
	n, page := fetch(t, g, address)
	w := weight{html: n, requests: 1}
	seen := map[string]bool{}
	for _, m := range regexp.MustCompile(`(?:href|src)="(/assets/[^"#]+)`).FindAllStringSubmatch(page, -1) {
		if seen[m[1]] {
			continue
		}
		seen[m[1]] = true
		n, _ := fetch(t, g, m[1])
		w.requests++
		switch path.Ext(m[1]) {
		case ".css":
			w.css += n
		case ".js":
			w.js += n
		default:
			w.rest += n
		}
	}
	return w
}

// The budgets of pages.md: every page below the hard limits, log-in and sign-up
// with everything they load at most 14 KB (HTML 3, CSS 6, JS 4).
func TestWeight(t *testing.T) {
	const kb = 1024
	g := samples(t)
	light := map[string]bool{"login": true, "login-password": true, "signup": true}
	for _, s := range g.Pages() {
		for _, lang := range g.Languages() {
			w := weigh(t, g, "/"+lang+"/"+s.Name)
			most := weight{10 * kb, 12 * kb, 10 * kb, 4 * kb, 6}
			total := 40 * kb
			if light[s.Name] {
				most, total = weight{3 * kb, 6 * kb, 4 * kb, 2 * kb, 6}, 14*kb
				if s.Name == "login" {
					most.js += 2 * kb // passkey.js
				}
				t.Logf("%s in %s: %s", s.Name, lang, w)
			}
			if w.html > most.html || w.css > most.css || w.js > most.js || w.rest > most.rest || w.requests > most.requests || w.total() > total {
				t.Errorf("%s in %s: %s; at most %s, together %d", s.Name, lang, w, most, total)
			}
			if w.css == 0 || w.js == 0 {
				t.Errorf("%s in %s loads no style or no script: %s", s.Name, lang, w)
			}
		}
	}
}
