package web

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"time"

	"genkan/internal/clock"
	"genkan/internal/i18n"
	"genkan/internal/web/ui"
)

// Visitor is the signed-in person a request comes from.
type Visitor struct {
	Account  string
	Handle   string
	Family   string
	Given    string
	Name     string // in the order of the page's language; set by the chain
	Language string
	Zone     string // of the zone database; "" for the site's
	Session  string
	State    string // the account's
	Factors  int    // how many were proved at log-in: 1 or 2
	Unread   int    // messages in the box; counted when a page is drawn
	UsedAt   time.Time
	ProvedAt time.Time
	IdleEnd  time.Time
	End      time.Time
	Roles    []string // of an operator; empty for everybody else
}

// Has tells whether the visitor is an operator in one of the roles.
func (v *Visitor) Has(roles ...string) bool {
	return v != nil && slices.ContainsFunc(roles, func(role string) bool { return slices.Contains(v.Roles, role) })
}

// Ends gives when the session ends and why: "idle" or "absolute".
func (v *Visitor) Ends() (time.Time, string) {
	if v.End.Before(v.IdleEnd) {
		return v.End, "absolute"
	}
	return v.IdleEnd, "idle"
}

// Sessions finds and extends sessions. Find gives nil for a token that is
// unknown, ended or expired; it never extends (SIG-4). Speak keeps the language
// a visitor chose on their account (REG-1).
type Sessions interface {
	Find(ctx context.Context, token string) (*Visitor, error)
	Touch(v *Visitor)
	Speak(ctx context.Context, v *Visitor, tag string) error
}

// Drafts keep what was typed while a person proves again who they are (SIG-6):
// sealed, for that account and path only, for some days. Find gives nil
// if there is none.
type Drafts interface {
	Keep(ctx context.Context, account, path string, form url.Values) (id string, err error)
	Find(ctx context.Context, account, path, id string) (url.Values, error)
}

// Tab is a part of profile management that exists (product section 3). A
// surface offers its own; app lists them in the order they are drawn in.
type Tab struct{ Name, Key, URL string }

// Meter counts what passes; see the telemetry package.
type Meter interface {
	Request(route, method string, status int, took time.Duration)
}

// Tracer opens a span for a request. The returned function closes it.
type Tracer interface {
	Start(r *http.Request, route string) (context.Context, func(status int))
}

// Options are what New needs. Meter and Tracer may be nil.
type Options struct {
	Brand     string
	PublicURL *url.URL
	Local     bool // RUN-1: captured pages exist
	Catalog   *i18n.Catalog
	Zone      *time.Location // the zone times are shown in; nil: Japan's
	Clock     clock.Clock
	Log       *slog.Logger
	Sessions  Sessions
	Drafts    Drafts
	Unread    func(ctx context.Context, account string) (int, error) // messages not read yet; nil: there is no box
	Proxies   []netip.Prefix                                         // peers whose X-Forwarded-For counts
	Meter     Meter
	Tracer    Tracer
	Tabs      []Tab
	Roles     func(ctx context.Context, account string) ([]string, error) // an operator's; nil: nobody has any
	Help      string                                                      // the vendor's own help page, "" for the built-in one
	Contact   string                                                      // likewise: a page, or mailto:address shown on the built-in one
	Timeout   time.Duration                                               // of one request; 0 means 15 s
}

// Site is the configured edge: it mounts routes and draws pages. It is
// read only once routes are mounted.
type Site struct {
	o      Options
	assets *ui.Assets
	cross  *http.CrossOriginProtection
	mux    *http.ServeMux
	routes []Route
}

// New makes a site without routes.
func New(o Options) (*Site, error) {
	assets, err := ui.LoadAssets()
	if err != nil {
		return nil, err
	}
	if o.Timeout == 0 {
		o.Timeout = 15 * time.Second
	}
	if o.Clock == nil {
		o.Clock = clock.System()
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	s := &Site{o: o, assets: assets, cross: http.NewCrossOriginProtection(), mux: http.NewServeMux()}
	// Behind a proxy that changes the Host, a browser's own Origin is still the
	// public one.
	if err := s.cross.AddTrustedOrigin(o.PublicURL.Scheme + "://" + o.PublicURL.Host); err != nil {
		return nil, fmt.Errorf("trust the public address: %w", err)
	}
	return s, nil
}

// URL gives the public address of a path. No link is ever built from a request
// (RUN-4).
func (s *Site) URL(path string) string {
	return s.o.PublicURL.Scheme + "://" + s.o.PublicURL.Host + path
}

// Secure tells whether the public address is https.
func (s *Site) Secure() bool { return s.o.PublicURL.Scheme == "https" }

// Policy says who may use a route. Every route states one.
type Policy string

// The policies.
const (
	Bare     Policy = "bare"      // neither language nor session: assets, probes
	Public   Policy = "public"    // anybody; the visitor is known if signed in
	SignedIn Policy = "signed in" // others are led to log in
	Local    Policy = "local"     // local mode only, and only for a local Host
	Staff    Policy = "staff"     // operators in one of the route's roles; for everybody else the page does not exist
)

// Handler answers a request or gives the error that the edge answers.
type Handler func(w http.ResponseWriter, r *Request) error

// Route is one method and pattern with its policy.
type Route struct {
	Method  string
	Pattern string
	Policy  Policy
	Handle  Handler
	Passive bool     // using it does not extend the session
	Roles   []string // of Staff: any one of them
	Recent  bool     // wants a proof at most RecentProof old (SIG-6)
	Form    string   // of a Recent POST: the page its form is on; "" for the same path
	Foreign string   // why a form of a foreign page may be sent here; "": it may not (attack 34)
	Closing bool     // open to somebody whose account is closing; everything else leads them to /closing
	Upload  int64    // bytes a body may hold where a file is sent; it may take as long as UploadTime. 0: a form
}

// RecentProof is how old the proof may be that a Recent route wants (SIG-6).
const RecentProof = 10 * time.Minute

// UploadTime is how long sending a file may take.
const UploadTime = 30 * time.Minute

// Mount adds routes. A route without a method, pattern, policy or handler is a
// mistake of the program and panics at start.
func (s *Site) Mount(routes ...Route) {
	for _, rt := range routes {
		if rt.Method == "" || rt.Pattern == "" || rt.Handle == nil || !slices.Contains([]Policy{Bare, Public, SignedIn, Local, Staff}, rt.Policy) ||
			(rt.Policy == Staff) != (len(rt.Roles) > 0) || rt.Recent && rt.Policy != SignedIn && rt.Policy != Staff {
			panic(fmt.Sprintf("web: route %s %s is incomplete", rt.Method, rt.Pattern))
		}
		if rt.Policy == Local && !s.o.Local {
			continue // a feature that is off does not exist (attack 12)
		}
		s.routes = append(s.routes, rt)
		s.mux.Handle(rt.Method+" "+rt.Pattern, s.chain(rt))
	}
}

// Routes lists what is mounted as "METHOD pattern policy", sorted.
func (s *Site) Routes() []string {
	out := make([]string, len(s.routes))
	for i, rt := range s.routes {
		out[i] = rt.Method + " " + rt.Pattern + " " + string(rt.Policy)
		if len(rt.Roles) > 0 {
			out[i] += " (" + strings.Join(rt.Roles, ", ") + ")"
		}
		if rt.Recent {
			out[i] += ", recent proof"
		}
		if rt.Foreign != "" {
			out[i] += ", foreign forms"
		}
		if rt.Closing {
			out[i] += ", closing too"
		}
		if rt.Passive {
			out[i] += ", passive"
		}
	}
	slices.Sort(out)
	return out
}

// ServeHTTP answers every request; what no route takes gets a page too.
func (s *Site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if h, pattern := s.mux.Handler(r); pattern == "" {
		s.lost(w, r)
	} else if strings.HasPrefix(pattern, r.Method+" ") || r.Method == http.MethodHead {
		s.mux.ServeHTTP(w, r)
	} else {
		h.ServeHTTP(w, r) // the mux's own redirect to a clean path
	}
}

// lost answers a path or method that no route takes, in the visitor's language.
func (s *Site) lost(w http.ResponseWriter, r *http.Request) {
	status := http.StatusNotFound
	if m := s.allowed(r.URL.Path); len(m) > 0 {
		w.Header().Set("Allow", strings.Join(m, ", "))
		status = http.StatusMethodNotAllowed
	}
	s.chain(Route{Method: r.Method, Pattern: "(none)", Policy: Public, Passive: true, Handle: func(http.ResponseWriter, *Request) error {
		return statusError(status)
	}}).ServeHTTP(w, r)
}

// allowed lists the methods a path has, for 405.
func (s *Site) allowed(path string) []string {
	var out []string
	for _, m := range []string{"GET", "POST"} {
		probe := &http.Request{Method: m, URL: &url.URL{Path: path}, Host: "x"}
		if _, p := s.mux.Handler(probe); p != "" && strings.HasPrefix(p, m+" ") {
			out = append(out, m)
		}
	}
	return out
}
