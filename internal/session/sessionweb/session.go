package sessionweb

import (
	"context"
	"net/http"
	"time"

	"genkan/internal/account"
	"genkan/internal/session"
	"genkan/internal/store"
	"genkan/internal/web"
)

// Pages answers about the visitor's own session.
type Pages struct{ sessions *session.Sessions }

// New gives the pages.
func New(s *session.Sessions) *Pages { return &Pages{s} }

// Routes lists the routes. Reading the session never extends it (SIG-4).
func (p *Pages) Routes() []web.Route {
	return []web.Route{
		{Method: "GET", Pattern: "/session", Policy: web.Public, Handle: p.show, Passive: true},
		{Method: "POST", Pattern: "/session/keepalive", Policy: web.Public, Handle: p.keep, Passive: true},
	}
}

// answer is the JSON of GET /session. Others script against it.
type answer struct {
	SignedIn    bool   `json:"signed_in"`
	Name        string `json:"name,omitempty"`
	UserID      string `json:"user_id,omitempty"`
	Ends        string `json:"ends,omitempty"`         // RFC 3339
	EndsBecause string `json:"ends_because,omitempty"` // "idle" or "absolute"
}

func (p *Pages) show(w http.ResponseWriter, r *web.Request) error {
	v := r.Visitor
	if v == nil {
		return r.JSON(w, http.StatusUnauthorized, answer{})
	}
	at, why := v.Ends()
	return r.JSON(w, http.StatusOK, answer{true, v.Name, v.Handle, at.Format(time.RFC3339), why})
}

// keep is "stay logged in": the one request that extends at once.
func (p *Pages) keep(w http.ResponseWriter, r *web.Request) error {
	v := r.Visitor
	if v == nil {
		return r.JSON(w, http.StatusUnauthorized, answer{})
	}
	if err := p.sessions.Extend(r.Context(), v.Session); err != nil {
		return err
	}
	s, found, err := p.sessions.Find(r.Context(), r.SessionToken())
	if err != nil {
		return err
	}
	if !found {
		return r.JSON(w, http.StatusUnauthorized, answer{})
	}
	r.Visitor = visitor(s)
	r.Visitor.Name = v.Name
	return p.show(w, r)
}

// Finder shows sessions to the web package as visitors.
type Finder struct {
	Sessions *session.Sessions
	DB       *store.DB
}

// Speak keeps a visitor's language on the account.
func (f Finder) Speak(ctx context.Context, v *web.Visitor, tag string) error {
	return account.Speak(ctx, f.DB, v.Account, tag)
}

// Find gives the visitor of a token, nil if there is none.
func (f Finder) Find(ctx context.Context, token string) (*web.Visitor, error) {
	s, found, err := f.Sessions.Find(ctx, token)
	if err != nil || !found {
		return nil, err
	}
	return visitor(s), nil
}

// Touch notes that a visitor used a page.
func (f Finder) Touch(v *web.Visitor) {
	s := session.Session{ID: v.Session, UsedAt: v.UsedAt, IdleEnd: v.IdleEnd}
	f.Sessions.Touch(&s)
	v.UsedAt, v.IdleEnd = s.UsedAt, s.IdleEnd
}

func visitor(s session.Session) *web.Visitor {
	return &web.Visitor{Account: s.Account, Handle: s.Handle, Family: s.Family, Given: s.Given, Language: s.Language, Zone: s.Zone, Session: s.ID,
		State: s.State, Factors: s.Factors, UsedAt: s.UsedAt, ProvedAt: s.ProvedAt, IdleEnd: s.IdleEnd, End: s.ExpiresAt}
}
