package web

import (
	"encoding/json"
	"net/http"
	"strconv"
	"strings"

	"genkan/internal/web/ui"
)

// Common are the routes that belong to no capability: assets, language and
// theme, help pages.
func (s *Site) Common() []Route {
	return []Route{
		{Method: "GET", Pattern: ui.Prefix + "{file}", Policy: Bare, Handle: s.asset},
		{Method: "GET", Pattern: "/favicon.ico", Policy: Bare, Handle: s.favicon},
		{Method: "POST", Pattern: "/language", Policy: Public, Handle: s.language, Passive: true},
		{Method: "POST", Pattern: "/theme", Policy: Public, Handle: s.theme, Passive: true},
		{Method: "GET", Pattern: "/help", Policy: Public, Handle: s.help("help", s.o.Help)},
		{Method: "GET", Pattern: "/contact", Policy: Public, Handle: s.help("contact", s.o.Contact)},
		{Method: "GET", Pattern: "/accessibility", Policy: Public, Handle: s.help("accessibility", "")},
	}
}

// helpPage is a page of plain text. Mail is the vendor's mailbox, on the contact
// page, if it is set.
type helpPage struct {
	Page
	Mail string
}

// help shows a built-in page, or leads to the vendor's own.
func (s *Site) help(name, own string) Handler {
	t := NewTemplate(ui.Templates, name+".html")
	mailbox, isMail := strings.CutPrefix(own, "mailto:")
	if !isMail {
		mailbox = ""
	}
	return func(w http.ResponseWriter, r *Request) error {
		if own != "" && !isMail {
			return r.Redirect(w, own)
		}
		return r.Show(w, http.StatusOK, t, helpPage{r.Page(name + ".title"), mailbox})
	}
}

// asset answers with a file whose name carries its hash: kept for ever.
func (s *Site) asset(w http.ResponseWriter, r *Request) error {
	a, ok := s.assets.Get(r.PathValue("file"))
	if !ok {
		return NotFound
	}
	h := w.Header()
	h.Set("Content-Type", a.Type)
	h.Set("Cache-Control", "public, max-age=31536000, immutable")
	h.Set("Vary", "Accept-Encoding")
	body := a.Body
	if strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
		h.Set("Content-Encoding", "gzip")
		body = a.Gzip
	}
	h.Set("Content-Length", strconv.Itoa(len(body)))
	w.Write(body) // a client that is gone needs no answer
	return nil
}

func (s *Site) favicon(w http.ResponseWriter, r *Request) error {
	return r.Redirect(w, s.assets.URL("favicon.svg"))
}

// language remembers the choice of the globe on a page without a form.
func (s *Site) language(w http.ResponseWriter, r *Request) error {
	var f struct {
		Lang string `form:"lang"`
		Back string `form:"back"`
	}
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	if err := r.Speak(w, f.Lang); err != nil {
		return err
	}
	r.Notify(w, "notice.language")
	return r.Redirect(w, SafePath(f.Back))
}

func (s *Site) theme(w http.ResponseWriter, r *Request) error {
	var f struct {
		Theme string `form:"theme"`
		Back  string `form:"back"`
	}
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	r.Dress(w, f.Theme)
	return r.Redirect(w, SafePath(f.Back))
}

// JSON answers with a value as JSON, never cached.
func (r *Request) JSON(w http.ResponseWriter, status int, value any) error {
	b, err := json.Marshal(value)
	if err != nil {
		return err
	}
	h := w.Header()
	h["Content-Type"] = []string{"application/json"}
	h["Cache-Control"] = []string{"no-store"}
	h.Set("Content-Length", strconv.Itoa(len(b)+1))
	w.WriteHeader(status)
	w.Write(append(b, '\n')) // a client that is gone needs no answer
	return nil
}
