package web

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"runtime/debug"
	"strings"
	"time"

	"genkan/internal/fault"
	"genkan/internal/i18n"
	"genkan/internal/limit"
	"genkan/internal/secret"
)

// maxBody is what a posted form may hold: the longest honest form is far below.
const maxBody = 256 << 10

// Request is one request on its way through the site, with what the chain
// found out about it.
type Request struct {
	*http.Request
	ID      string
	Words   *i18n.Words
	Network netip.Addr // the client's, trusted proxies taken off
	Visitor *Visitor   // nil when nobody is signed in
	Now     time.Time
	site    *Site
}

// chain is the one way in: request id, recover, time limit, body limit, client
// address, headers, language, session, cross-origin protection, policy.
func (s *Site) chain(rt Route) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, hr *http.Request) {
		start := s.o.Clock.Now()
		rec := &recorder{ResponseWriter: w}
		limit := s.o.Timeout
		if rt.Upload > 0 {
			limit = UploadTime
		}
		ctx, cancel := context.WithTimeout(hr.Context(), limit)
		defer cancel()
		hr = hr.WithContext(ctx)
		end := func(int) {}
		if s.o.Tracer != nil {
			ctx, end = s.o.Tracer.Start(hr, rt.Pattern)
			hr = hr.WithContext(ctx)
		}
		r := &Request{Request: hr, ID: secret.ID()[:16], Now: start, site: s}
		s.serve(rec, r, rt)
		end(rec.status)
		if s.o.Meter != nil {
			s.o.Meter.Request(rt.Pattern, rt.Method, rec.status, s.o.Clock.Now().Sub(start))
		}
	})
}

func (s *Site) serve(w *recorder, r *Request, rt Route) {
	defer func() {
		if v := recover(); v != nil {
			if v == http.ErrAbortHandler {
				panic(v)
			}
			s.o.Log.ErrorContext(r.Context(), "panic", "request", r.ID, "route", rt.Pattern, "what", panicKind(v), "stack", string(debug.Stack()))
			if !w.wrote {
				s.fail(w, r, statusError(http.StatusInternalServerError))
			}
		}
	}()
	r.Body = http.MaxBytesReader(w, r.Body, max(maxBody, rt.Upload))
	r.Network = s.clientAddress(r.Request)
	s.headers(w.Header())
	if rt.Policy == Bare {
		if err := rt.Handle(w, r); err != nil {
			http.Error(w, http.StatusText(statusOf(err)), statusOf(err))
		}
		return
	}
	r.Words = s.words(r)
	if err := s.pass(w, r, rt); err != nil {
		s.fail(w, r, err)
	}
}

// panicKind keeps values out of the log: a panic's value may quote what a
// person typed.
func panicKind(v any) string {
	if err, ok := v.(error); ok {
		var rt interface{ RuntimeError() }
		if errors.As(err, &rt) {
			return err.Error()
		}
	}
	return fmt.Sprintf("%T", v)
}

// errOrigin answers a form that another site sent.
var errOrigin = fault.New(fault.Denied, "error.403.origin")

// pass finds the visitor, refuses foreign pages, applies the policy, and calls
// the handler.
func (s *Site) pass(w http.ResponseWriter, r *Request, rt Route) error {
	if rt.Policy == Local && !IsLocalHost(r.Host) {
		return statusError(http.StatusNotFound)
	}
	if err := s.cross.Check(r.Request); err != nil && rt.Foreign == "" {
		return errOrigin
	}
	if err := s.visit(r, rt); err != nil {
		return err
	}
	if (rt.Policy == SignedIn || rt.Policy == Staff) && r.Visitor == nil {
		return s.leadToLogin(w, r)
	}
	if rt.Policy == Staff && !r.Visitor.Has(rt.Roles...) {
		return statusError(http.StatusNotFound)
	}
	if led, err := s.leadAside(w, r, rt); led || err != nil {
		return err
	}
	if rt.Upload > 0 {
		return s.upload(w, r, rt)
	}
	return rt.Handle(w, r)
}

// upload gives a file the time it needs: only after the policy was asked, so
// that a stranger holds a connection no longer than with any other form.
func (s *Site) upload(w http.ResponseWriter, r *Request, rt Route) error {
	until := s.o.Clock.Now().Add(UploadTime)
	rc := http.NewResponseController(w)
	if err := errors.Join(rc.SetReadDeadline(until), rc.SetWriteDeadline(until)); err != nil && !errors.Is(err, http.ErrNotSupported) {
		return err
	}
	return rt.Handle(w, r)
}

// visit looks the session up. The page then speaks the account's language: it
// wins over the browser's once somebody is signed in.
func (s *Site) visit(r *Request, rt Route) error {
	token := s.cookie(r.Request, sessionCookie)
	if token == "" || s.o.Sessions == nil {
		return nil
	}
	v, err := s.o.Sessions.Find(r.Context(), token)
	if err != nil || v == nil {
		return err
	}
	r.Visitor = v
	if s.o.Catalog.Known(v.Language) {
		r.Words = s.speak(v.Language)
	}
	if zone := s.o.Catalog.Zone(v.Zone); zone != nil {
		r.Words = r.Words.In(zone)
	}
	v.Name = r.Words.Name(v.Family, v.Given)
	if s.o.Roles != nil && (rt.Policy == Staff || !rt.Passive) {
		if v.Roles, err = s.o.Roles(r.Context(), v.Account); err != nil {
			return err
		}
	}
	if !rt.Passive {
		s.o.Sessions.Touch(v)
	}
	return nil
}

func (s *Site) leadToLogin(w http.ResponseWriter, r *Request) error {
	if r.Method == http.MethodGet {
		return r.Redirect(w, "/login?next="+escape(r.URL.RequestURI()))
	}
	return r.Redirect(w, "/login?timeout=1")
}

// words chooses the language: the cookie, then what the browser asks for.
func (s *Site) words(r *Request) *i18n.Words {
	if tag := s.cookie(r.Request, languageCookie); s.o.Catalog.Known(tag) {
		return s.speak(tag)
	}
	return s.speak(s.o.Catalog.Match(r.Header.Get("Accept-Language")))
}

func (s *Site) speak(tag string) *i18n.Words {
	w := s.o.Catalog.For(tag)
	if s.o.Zone != nil {
		w = w.In(s.o.Zone)
	}
	return w
}

// policy of content: nothing is inline and nothing comes from elsewhere
// (TXT-5). 'none' is the start of every list.
const contentPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
	"form-action 'self'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

func (s *Site) headers(h http.Header) {
	h["Content-Security-Policy"] = []string{contentPolicy}
	h["X-Content-Type-Options"] = []string{"nosniff"}
	h["Referrer-Policy"] = []string{"no-referrer"}
	h["Cross-Origin-Opener-Policy"] = []string{"same-origin"}
	h["Cross-Origin-Resource-Policy"] = []string{"same-origin"}
	h["Permissions-Policy"] = []string{"camera=(), geolocation=(), microphone=(), payment=()"}
	if s.Secure() {
		h["Strict-Transport-Security"] = []string{"max-age=63072000; includeSubDomains"}
	}
}

// clientAddress takes the peer's address; only behind a listed proxy the last
// address of X-Forwarded-For that is no listed proxy (attack 30).
func (s *Site) clientAddress(r *http.Request) netip.Addr {
	addr := peer(r)
	if !s.trusted(addr) {
		return addr
	}
	hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for i := len(hops) - 1; i >= 0; i-- {
		hop, err := netip.ParseAddr(strings.TrimSpace(hops[i]))
		if err != nil {
			return addr // whoever wrote this is the last one known
		}
		addr = hop.Unmap()
		if !s.trusted(addr) {
			return addr
		}
	}
	return addr
}

func peer(r *http.Request) netip.Addr {
	p, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return netip.IPv6Unspecified()
	}
	return p.Addr().Unmap().WithZone("")
}

func (s *Site) trusted(a netip.Addr) bool {
	for _, p := range s.o.Proxies {
		if p.Contains(a) {
			return true
		}
	}
	return false
}

// NetworkKey names the network a request is counted under.
func (r *Request) NetworkKey() string { return limit.Network(r.Network) }

// IsLocalHost tells whether a Host header names this machine (RUN-1).
func IsLocalHost(host string) bool {
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	switch strings.ToLower(strings.Trim(host, "[]")) {
	case "localhost", "127.0.0.1", "::1":
		return true
	}
	return false
}

// recorder notes the status that was sent.
type recorder struct {
	http.ResponseWriter
	status int
	wrote  bool
}

func (w *recorder) WriteHeader(status int) {
	if !w.wrote {
		w.status, w.wrote = status, true
	}
	w.ResponseWriter.WriteHeader(status)
}

func (w *recorder) Write(b []byte) (int, error) {
	if !w.wrote {
		w.WriteHeader(http.StatusOK)
	}
	return w.ResponseWriter.Write(b)
}

// Unwrap lets http.ResponseController find the real writer.
func (w *recorder) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// statusError is an error that is only a status: no such page, not that way.
type statusError int

func (e statusError) Error() string { return http.StatusText(int(e)) }

// statusOf is the one table from errors to statuses.
func statusOf(err error) int {
	var st statusError
	if errors.As(err, &st) {
		return int(st)
	}
	var big *http.MaxBytesError
	if errors.As(err, &big) {
		return http.StatusRequestEntityTooLarge
	}
	switch fault.KindOf(err) {
	case fault.NotFound:
		return http.StatusNotFound
	case fault.Invalid:
		return http.StatusUnprocessableEntity
	case fault.Conflict:
		return http.StatusConflict
	case fault.Denied:
		return http.StatusForbidden
	case fault.Limited:
		return http.StatusTooManyRequests
	case fault.Expired:
		return http.StatusGone
	case fault.Unavailable:
		return http.StatusServiceUnavailable
	}
	return http.StatusInternalServerError
}
