package email

import (
	"net/http"

	"genkan/internal/security/emailchange"
	"genkan/internal/web"
)

// emailStopPage is where the link in the old mailbox leads: only its button
// changes anything (attack 29).
type emailStopPage struct {
	web.Page
	Address string // the new one
	Counts  bool
	Token   string
}

// emailStoppedPage says what to do after the button.
type emailStoppedPage struct{ web.Page }

type emailStopForm struct {
	Token string `form:"token"`
}

func newEmailStop(r *web.Request, s emailchange.Stoppable, token string) emailStopPage {
	return emailStopPage{Page: r.Page("emailchange.stop.title"), Address: s.Email, Counts: s.Counts, Token: token}
}

func (p *Pages) showStop(w http.ResponseWriter, r *web.Request) error {
	token := r.PathValue("token")
	s, err := p.Changes.FindStop(r.Context(), token)
	if err != nil {
		return err
	}
	if s.Stopped {
		return r.Redirect(w, emailStoppedPath)
	}
	w.Header().Set("Cache-Control", "no-store")
	return r.Show(w, http.StatusOK, emailStopTemplate, newEmailStop(r, s, token))
}

func (p *Pages) stop(w http.ResponseWriter, r *web.Request) error {
	var f emailStopForm
	if err := r.ReadForm(&f); err != nil {
		return err
	}
	out, err := p.Changes.Stop(r.Context(), f.Token, r.ID)
	if err != nil {
		return err
	}
	switch {
	case out.Restored:
		r.Notify(w, "notice.email.restored")
	case out.Stuck:
		r.Notify(w, "notice.email.stuck")
	default:
		r.Notify(w, "notice.email.stopped")
	}
	return r.Redirect(w, emailStoppedPath)
}

func (p *Pages) showStopped(w http.ResponseWriter, r *web.Request) error {
	page := emailStoppedPage{r.Page("emailchange.stopped.title")}
	page.Status = r.Notice(w)
	return r.Show(w, http.StatusOK, emailStoppedTemplate, page)
}
