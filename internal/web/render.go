package web

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"html/template"
	"io/fs"
	"net/http"
	"strconv"
	"strings"
	"sync"

	"genkan/internal/web/ui"
)

// Template is a page's template inside the shared layout. It is parsed on first
// use: parsing every page at start took longer than everything else.
type Template struct {
	Name string
	get  func() (*template.Template, error)
}

// NewTemplate names the file of a page in a package's embedded files.
func NewTemplate(files fs.FS, file string) *Template {
	return &Template{Name: file, get: sync.OnceValues(func() (*template.Template, error) {
		t, err := shared()
		if err != nil {
			return nil, err
		}
		return t.ParseFS(files, file)
	})}
}

// layout is the layout with all components, parsed once for all pages.
var layout = sync.OnceValues(func() (*template.Template, error) {
	return template.New("").ParseFS(ui.Templates, "layout.html", "components/*.html")
})

func shared() (*template.Template, error) {
	t, err := layout()
	if err != nil {
		return nil, fmt.Errorf("parse the layout: %w", err)
	}
	return t.Clone()
}

// Parsed gives the parsed template, for the tests that check its types.
func (t *Template) Parsed() (*template.Template, error) { return t.get() }

// Bytes draws a page completely.
func (t *Template) Bytes(page any) ([]byte, error) {
	parsed, err := t.get()
	if err != nil {
		return nil, fmt.Errorf("parse page %s: %w", t.Name, err)
	}
	var b bytes.Buffer
	if err := parsed.ExecuteTemplate(&b, "layout", page); err != nil {
		return nil, fmt.Errorf("draw page %s: %w", t.Name, err)
	}
	return b.Bytes(), nil
}

// Show draws a page completely before the first byte leaves.
func (r *Request) Show(w http.ResponseWriter, status int, t *Template, page any) error {
	r.countUnread(status)
	b, err := t.Bytes(page)
	if err != nil {
		return err
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Content-Language", r.Words.Lang())
	h.Set("Vary", "Accept-Language, Cookie, Accept-Encoding")
	if h.Get("Cache-Control") == "" {
		if r.Visitor != nil {
			h.Set("Cache-Control", "no-store") // the back button after log-out shows nothing
		} else {
			h.Set("Cache-Control", "private, no-cache")
		}
	}
	return send(w, r.Request, status, b)
}

// countUnread counts the messages in the visitor's box for the header. Only
// here, where a page is drawn: what scripts ask, and a form that is answered
// with 303, never pays for it. A page is worth more than its count, so a failure
// only shows none.
func (r *Request) countUnread(status int) {
	if r.Visitor == nil || r.site.o.Unread == nil || status >= http.StatusInternalServerError {
		return
	}
	n, err := r.site.o.Unread(r.Context(), r.Visitor.Account)
	if err != nil {
		r.site.o.Log.WarnContext(r.Context(), "unread messages could not be counted", "request", r.ID, "error", err.Error())
		return
	}
	r.Visitor.Unread = n
}

var zippers = sync.Pool{New: func() any {
	z, _ := gzip.NewWriterLevel(nil, 5) // the level is a constant in range
	return z
}}

// send compresses what is worth it; "come again" is not, because there the
// processor is what is missing. Pages hold no secret beside what a person
// typed, so compression tells nothing about one.
func send(w http.ResponseWriter, r *http.Request, status int, b []byte) error {
	h := w.Header()
	if len(b) > 1000 && status != http.StatusServiceUnavailable && strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
		var out bytes.Buffer
		z := zippers.Get().(*gzip.Writer)
		z.Reset(&out)
		z.Write(b) // a bytes.Buffer takes everything
		z.Close()
		zippers.Put(z)
		b = out.Bytes()
		h.Set("Content-Encoding", "gzip")
	}
	h.Set("Content-Length", strconv.Itoa(len(b)))
	w.WriteHeader(status)
	if r.Method == http.MethodHead {
		return nil
	}
	w.Write(b) // a client that is gone needs no answer
	return nil
}

// Redirect answers 303: the browser goes on with GET.
func (r *Request) Redirect(w http.ResponseWriter, path string) error {
	w.Header().Set("Location", path)
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(http.StatusSeeOther)
	return nil
}

// errorPage is the page of every failure that is not a form's.
type errorPage struct {
	Page
	Code                     int
	Heading, Text, RequestID string
}

var errorTemplate = NewTemplate(ui.Templates, "error.html")

// fail answers an error: one table for status and words. Whatever is not a
// fault is ours: logged with the request id, shown as that id.
func (s *Site) fail(w http.ResponseWriter, r *Request, err error) {
	status := statusOf(err)
	if status >= 500 {
		s.o.Log.ErrorContext(r.Context(), "request failed", "request", r.ID, "route", r.Pattern, "status", status, "error", err.Error())
	}
	if rec, ok := w.(*recorder); ok && rec.wrote {
		return
	}
	if r.Words == nil {
		r.Words = s.words(r)
	}
	page := r.errorPage(status, err)
	if d := retryAfter(err); d > 0 {
		w.Header().Set("Retry-After", strconv.Itoa(int(d.Seconds()+0.999)))
	}
	w.Header().Set("Cache-Control", "no-store")
	if err := r.Show(w, status, errorTemplate, page); err != nil {
		s.o.Log.ErrorContext(r.Context(), "the error page cannot be drawn", "request", r.ID, "error", err.Error())
		http.Error(w, http.StatusText(status), status)
	}
}
