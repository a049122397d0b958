package signinweb

import (
	"net/http"

	"genkan/internal/web"
)

// logout ends this session. It works for a session that is over already, too:
// the person sees what they asked for.
func (p *Pages) logout(w http.ResponseWriter, r *web.Request) error {
	return p.leave(w, r, false, "notice.logged_out")
}

// logoutEverywhere ends all sessions of the person (SIG-7).
func (p *Pages) logoutEverywhere(w http.ResponseWriter, r *web.Request) error {
	return p.leave(w, r, true, "notice.everywhere")
}

func (p *Pages) leave(w http.ResponseWriter, r *web.Request, everywhere bool, notice string) error {
	if v := r.Visitor; v != nil {
		if err := p.signin.Leave(r.Context(), v.Account, v.Session, r.ID, everywhere); err != nil {
			return err
		}
	}
	r.EndSession(w)
	r.Notify(w, notice)
	return r.Redirect(w, "/login")
}
