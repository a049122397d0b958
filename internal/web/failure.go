package web

import (
	"fmt"
	"net/http"
	"strconv"
	"time"

	"genkan/internal/fault"
)

// NotFound, Forbidden and Gone are for handlers whose answer is only a status.
var (
	NotFound  error = statusError(http.StatusNotFound)
	Forbidden error = statusError(http.StatusForbidden)
)

// errorPage makes the words of a status. A fault's own key is used where it
// has a text, or a title and a text; otherwise the status has them.
func (r *Request) errorPage(status int, err error) errorPage {
	known := status
	switch status {
	case 400, 403, 404, 405, 410, 413, 429, 503:
	default:
		known = 500
	}
	key := fmt.Sprintf("error.%d", known)
	p := errorPage{Page: r.Page(key + ".title"), Code: status, Heading: r.Words.T(key + ".title"), Text: r.Words.T(key + ".text")}
	p.FormID, p.Path = "", "/"
	if f, ok := fault.Of(err); ok && known != 500 {
		switch {
		case r.Words.Has(f.Key + ".title"):
			p.Title = r.Words.T(f.Key+".title", f.Args...)
			p.Heading, p.Text = p.Title, r.Words.T(f.Key+".text", f.Args...)
		case r.Words.Has(f.Key):
			p.Text = r.Words.T(f.Key, f.Args...)
		}
	}
	if known == 500 || known == 503 {
		p.RequestID = r.ID
	}
	return p
}

func retryAfter(err error) time.Duration {
	if f, ok := fault.Of(err); ok {
		return f.RetryAfter
	}
	return 0
}

// Refused gives the status a form is drawn again with: 422, or that of a limit
// or of a part that is away. It sets Retry-After, and logs what is away.
func (r *Request) Refused(w http.ResponseWriter, err error) int {
	if d := retryAfter(err); d > 0 {
		w.Header().Set("Retry-After", strconv.Itoa(int(d.Seconds()+0.999)))
	}
	switch status := statusOf(err); status {
	case http.StatusServiceUnavailable:
		if f, ok := fault.Of(err); ok && f.Cause == nil {
			return status // a full queue, counted in the metrics: a flood must not fill the log
		}
		r.site.o.Log.WarnContext(r.Context(), "form refused", "request", r.ID, "route", r.Pattern, "status", status, "error", err.Error())
		return status
	case http.StatusTooManyRequests:
		return status
	}
	return http.StatusUnprocessableEntity
}
