package gallery

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"net/http"
	"strings"
	"sync"

	"genkan/internal/mail"
	"genkan/internal/web"
)

//go:embed index.html
var indexHTML string

var index = sync.OnceValues(func() (*template.Template, error) { return template.New("index").Parse(indexHTML) })

// ServeHTTP shows the list at /, a page at /ja/signup, with ?theme=dark if
// wanted, a mail at /ja/mail/MAIL-1, its plain text at /ja/text/MAIL-1.
func (g *Gallery) ServeHTTP(w http.ResponseWriter, r *http.Request) { g.site.ServeHTTP(w, r) }

func (g *Gallery) mount() {
	g.site.Mount(g.site.Common()...)
	g.site.Mount(
		web.Route{Method: "GET", Pattern: "/{$}", Policy: web.Local, Handle: g.showIndex},
		// What the log-in page asks for by itself; there is nobody to log in here.
		web.Route{Method: "POST", Pattern: "/passkey/login/options", Policy: web.Local, Handle: func(w http.ResponseWriter, r *web.Request) error {
			return r.JSON(w, http.StatusOK, struct{}{})
		}},
		web.Route{Method: "GET", Pattern: "/{lang}/{page}", Policy: web.Local, Handle: g.showPage},
		web.Route{Method: "GET", Pattern: "/{lang}/mail/{id}", Policy: web.Local, Handle: g.showMail(func(m letter) (string, string) { return "text/html", m.html })},
		web.Route{Method: "GET", Pattern: "/{lang}/text/{id}", Policy: web.Local, Handle: g.showMail(func(m letter) (string, string) { return "text/plain", m.text })},
	)
}

func (g *Gallery) showIndex(w http.ResponseWriter, _ *web.Request) error {
	t, err := index()
	if err != nil {
		return fmt.Errorf("parse the list of samples: %w", err)
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	return t.Execute(w, struct {
		Languages []string
		Pages     []web.Sample
		Mails     []string
	}{g.Languages(), g.pages, g.letters()})
}

// MailName names a mail among the samples: its number in the list of mails, and
// where several share one, what its subject says.
func (g *Gallery) MailName(m mail.Mail) string {
	same := 0
	for _, x := range g.mails {
		if x.Letter.ID == m.Letter.ID {
			same++
		}
	}
	if same < 2 {
		return m.Letter.ID
	}
	key := strings.TrimPrefix(strings.TrimPrefix(m.Letter.Subject.Key, "mail."), "notice.")
	return m.Letter.ID + "-" + strings.TrimSuffix(key, ".subject")
}

func (g *Gallery) letters() []string {
	var ids []string
	for _, m := range g.mails {
		ids = append(ids, g.MailName(m))
	}
	return ids
}

func (g *Gallery) showPage(w http.ResponseWriter, r *web.Request) error {
	for _, s := range g.pages {
		if s.Name == r.PathValue("page") && g.words.Known(r.PathValue("lang")) {
			sample := g.site.SampleRequest(r.PathValue("lang"), r.URL.Query().Get("theme"))
			page := s.Value(sample)
			sample.Header = r.Header // what the browser accepts
			return sample.Show(w, http.StatusOK, s.Template, page)
		}
	}
	return web.NotFound
}

// letter is a mail as people get it.
type letter struct{ text, html string }

func (g *Gallery) showMail(pick func(letter) (kind, body string)) web.Handler {
	return func(w http.ResponseWriter, r *web.Request) error {
		for _, m := range g.mails {
			if g.MailName(m) != r.PathValue("id") || !g.words.Known(r.PathValue("lang")) {
				continue
			}
			out, err := g.Mail(m, r.PathValue("lang"))
			if err != nil {
				return err
			}
			kind, body := pick(letter{out.Subject + "\n\n" + out.Text, out.HTML})
			h := w.Header()
			h.Set("Content-Type", kind+"; charset=utf-8")
			// Mail programs know only inline styles; pages never have any.
			h.Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
			_, err = io.WriteString(w, body)
			return err
		}
		return web.NotFound
	}
}
