package recoveryweb

import (
	"net/http"
	"strings"
	"time"

	"genkan/internal/recovery"
	"genkan/internal/security"
	"genkan/internal/web"
)

// notMePage asks before it locks (SEC-7): a link in a mail opens it, and only
// its button does anything.
type notMePage struct {
	web.Page
	What, When string
	Answered   bool
}

const (
	notMePath   = "/notice"
	notMeCookie = "notme"
)

func newNotMe(r *web.Request, n security.Noticed) notMePage {
	page := notMePage{Page: r.Page("notme.title"), When: r.Words.DateTimeZone(n.At), Answered: n.Answered}
	page.Path = notMePath
	if key := "notice." + n.Kind + ".subject"; r.Words.Has(key) {
		page.What = strings.TrimPrefix(page.T(key, "brand", page.Brand), "【"+page.Brand+"】")
	}
	return page
}

// enterNotice takes the link's secret out of the address bar into a cookie. It
// changes nothing else: mail scanners and link previews open it (attack 29).
func (p *Pages) enterNotice(w http.ResponseWriter, r *web.Request) error {
	r.Keep(w, notMeCookie, token(r.PathValue("token")), time.Hour)
	return r.Redirect(w, notMePath)
}

func (p *Pages) showNotice(w http.ResponseWriter, r *web.Request) error {
	n, err := p.Recovery.Noticed(r.Context(), r.Kept(notMeCookie))
	if err != nil {
		return err
	}
	return r.Show(w, http.StatusOK, notMeTemplate, newNotMe(r, n))
}

func (p *Pages) postNotice(w http.ResponseWriter, r *web.Request) error {
	way, err := p.Recovery.Lock(r.Context(), r.Kept(notMeCookie), r.Words.Lang(), from(r))
	if err != nil {
		return err
	}
	if way == "" { // answered before: the page says so and leads on
		return r.Redirect(w, notMePath)
	}
	r.Keep(w, cookie(recovery.Reset), way, life(recovery.Reset))
	r.EndSession(w)
	r.Notify(w, "notice.locked")
	return r.Redirect(w, begin(recovery.Reset))
}

// token lets only what our tokens are made of into a cookie.
func token(s string) string {
	if len(s) > 100 || strings.Trim(s, "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz") != "" {
		return ""
	}
	return s
}
