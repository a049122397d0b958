package web

import (
	"net/http"
	"net/netip"
	"net/url"
	"time"

	"genkan/internal/fault"
	"genkan/internal/web/ui"
)

// SampleTime is when sample pages are drawn: 22 November 2026, 14:05 in Japan.
// They look the same every day.
func SampleTime() time.Time { return time.Date(2026, 11, 22, 5, 5, 0, 0, time.UTC) }

// SampleRequest makes a request for drawing a sample page: nobody is signed in,
// no cookie but the theme's ("", "light" or "dark"), at SampleTime.
func (s *Site) SampleRequest(lang, theme string) *Request {
	hr := &http.Request{Method: http.MethodGet, URL: &url.URL{Path: "/"}, Header: http.Header{}}
	if theme != "" {
		hr.AddCookie(&http.Cookie{Name: s.cookieName(themeCookie), Value: theme})
	}
	return &Request{Request: hr, ID: "k3m9sample7q2w5x", Words: s.speak(lang), Network: netip.MustParseAddr("192.0.2.1"), Now: SampleTime(), site: s}
}

// Samples lists the pages that belong to no capability, and the page of every
// status that is answered with words of its own.
func Samples() []Sample {
	var out []Sample
	for _, name := range []string{"help", "contact", "accessibility"} {
		out = append(out, Sample{name, NewTemplate(ui.Templates, name+".html"), func(r *Request) any { return helpPage{Page: r.Page(name + ".title")} }})
	}
	out = append(out, Sample{"contact-mailbox", NewTemplate(ui.Templates, "contact.html"), func(r *Request) any {
		return helpPage{r.Page("contact.title"), "support@account.example"}
	}})
	statuses := []struct {
		name   string
		status int
	}{
		{"error-400", 400}, {"error-403", 403}, {"error-404", 404}, {"error-405", 405}, {"error-413", 413}, {"error-500", 500},
	}
	for _, s := range statuses {
		out = append(out, ErrorSample(s.name, statusError(s.status)))
	}
	return append(out,
		ErrorSample("error-403-origin", errOrigin),
		ErrorSample("error-429", fault.New(fault.Limited, "limit.wait", "n", 3).After(3*time.Minute)),
		ErrorSample("error-503", statusError(503)),
		ErrorSample("error-503-busy", fault.New(fault.Unavailable, "error.busy").After(time.Minute)),
	)
}

// ErrorSample is the page that an error ends in.
func ErrorSample(name string, err error) Sample {
	return Sample{name, errorTemplate, func(r *Request) any { return r.errorPage(statusOf(err), err) }}
}
