package profileweb

import (
	"net/http"
	"slices"
	"strconv"

	"genkan/internal/fault"
	"genkan/internal/profile"
	"genkan/internal/web"
)

// start begins a page of the tab with a form in it.
func (p *Pages) start(r *web.Request, titleKey string) web.Page {
	page := p.plain(r, titleKey)
	page.FormID = "f"
	return page
}

// plain begins a page of the tab without a form.
func (p *Pages) plain(r *web.Request, titleKey string) web.Page {
	page := r.Page(titleKey)
	page.Tab, page.Extra = "profile", "profile"
	return page
}

// author says that the visitor changes their own profile. Nothing a form or an
// address holds ever names an account (attack 11).
func (p *Pages) author(r *web.Request) profile.Author {
	return profile.Author{Account: r.Visitor.Account, RequestID: r.ID, From: r.Network.String()}
}

// nextOf gives the place of ours that the address bar asks to go on to after
// saving, "" if there is none.
func nextOf(r *web.Request) string { return cleanNext(r.URL.Query().Get("next")) }

// cleanNext keeps a place of ours and nothing else (attack 14).
func cleanNext(next string) string {
	if next != "/" && web.SafePath(next) == "/" {
		return ""
	}
	return next
}

// saved leads on after a form was accepted.
func (p *Pages) saved(w http.ResponseWriter, r *web.Request, next string, changed bool) error {
	if changed {
		r.Notify(w, "notice.saved")
	} else {
		r.Notify(w, "notice.unchanged")
	}
	if next = cleanNext(next); next == "" {
		next = "/profile"
	}
	return r.Redirect(w, next)
}

// parseVersion reads the version a form carries. What is no number fits no
// card, so that it is answered like one that another window changed.
func parseVersion(s string) int64 {
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || n < 0 {
		return -1
	}
	return n
}

func showVersion(n int64) string { return strconv.FormatInt(n, 10) }

// fact is a line of what is stored: its label and value in words.
type fact struct {
	Label, Value string
	Lang         string  // of the value, where it is known and another than the page's
	Copy, Copied string  // words of a button that copies it, "" for none
	Pieces       []piece // the value in pieces, where some of it must not be broken
}

// piece is a part of a value. A whole one stands on one line.
type piece struct {
	Text  string
	Whole bool
}

// isConflict tells whether another window was first. The form is then drawn
// again with what was typed, the version of what is stored now, and what that
// is: sending it again is a decision.
func isConflict(err error) bool { return fault.Has(err, "error.conflict") }

// filled leaves out lines without a value.
func filled(all ...fact) []fact {
	return slices.DeleteFunc(all, func(f fact) bool { return f.Value == "" })
}
