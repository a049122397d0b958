package web

import (
	"net/http"
	"net/url"
	"strings"

	"genkan/internal/form"
)

// Where a visitor is led who must do something else first.
const (
	reauthPath  = "/reauth"  // prove again who you are (S9)
	closingPath = "/closing" // the account is closing (SEC-9)
	draftField  = "draft"    // names what was typed, in the address
	closing     = "closing"  // an account's state
)

// leadAside leads a visitor away who must do something else before this route:
// decide about an account that is closing, or prove again who they are: for a
// sensitive change (SIG-6), or with the second factor that is demanded of
// operators on every path (SEC-11); the page that asks leads who has none to set
// one up. What was typed is kept meanwhile.
func (s *Site) leadAside(w http.ResponseWriter, r *Request, rt Route) (bool, error) {
	v := r.Visitor
	switch {
	case v == nil:
		return false, nil
	case v.State == closing && !rt.Closing && rt.Policy != Public:
		return true, r.Redirect(w, closingPath)
	case rt.Policy == Staff && v.Factors < 2:
		next, err := s.keepTyped(r, rt)
		if err != nil {
			return true, err
		}
		return true, r.Redirect(w, reauthPath+"?demanded=1&next="+escape(next))
	case rt.Recent && r.Now.Sub(v.ProvedAt) > RecentProof:
		next, err := s.keepTyped(r, rt)
		if err != nil {
			return true, err
		}
		return true, r.Redirect(w, reauthPath+"?next="+escape(next))
	}
	return false, nil
}

// keepTyped keeps a posted form and gives the address of the page it goes on at.
func (s *Site) keepTyped(r *Request, rt Route) (string, error) {
	if r.Method == http.MethodGet || r.Method == http.MethodHead {
		return r.URL.RequestURI(), nil
	}
	path := r.URL.Path
	if rt.Form != "" {
		path = rt.Form
	}
	if err := r.ParseForm(); err != nil {
		return "", statusError(http.StatusBadRequest)
	}
	typed := harmless(r.PostForm)
	if len(typed) == 0 || s.o.Drafts == nil {
		return path, nil
	}
	id, err := s.o.Drafts.Keep(r.Context(), r.Visitor.Account, path, typed)
	if err != nil {
		return "", err
	}
	return path + "?" + draftField + "=" + escape(id), nil
}

// harmless leaves out what must never be kept: passwords, codes, what a passkey
// answered.
func harmless(typed url.Values) url.Values {
	out := url.Values{}
	for name, values := range typed {
		low := strings.ToLower(name)
		if strings.Contains(low, "password") || strings.Contains(low, "code") || strings.Contains(low, "response") {
			continue
		}
		out[name] = values
	}
	return out
}

// Draft fills a form with what the visitor had typed before they were asked to
// prove again who they are, and tells whether there was something.
func (r *Request) Draft(into any) (bool, error) {
	id := r.URL.Query().Get(draftField)
	if id == "" || r.Visitor == nil || r.site.o.Drafts == nil {
		return false, nil
	}
	typed, err := r.site.o.Drafts.Find(r.Context(), r.Visitor.Account, r.URL.Path, id)
	if err != nil || typed == nil {
		return false, err
	}
	form.Read(typed, into)
	return true, nil
}
