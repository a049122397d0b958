package preferenceweb

import (
	"net/http"

	"genkan/internal/preference"
	"genkan/internal/web"
)

// unsubscribePage asks whether a topic shall stop, and then says that it did.
// It tells nothing about the account: the same for one that is closed or never
// was.
type unsubscribePage struct {
	web.Page
	Topic, Channel string
	Action         string
	Done           bool
}

func newUnsubscribe(r *web.Request, wish preference.Wish, done bool) unsubscribePage {
	title := "unsubscribe.title"
	if done {
		title = "unsubscribe.done.title"
	}
	page := unsubscribePage{Page: r.Page(title), Action: r.URL.Path, Done: done}
	page.Topic, page.Channel = page.T("preference."+wish.Topic), page.T("preference."+wish.Channel)
	return page
}

// ask shows the button. Opening it changes nothing: scanners of mail open every
// link (attack 29).
func (p *Pages) ask(w http.ResponseWriter, r *web.Request) error {
	wish, err := p.Preferences.ReadToken(r.PathValue("token"))
	if err != nil {
		return err
	}
	return r.Show(w, http.StatusOK, unsubscribeTemplate, newUnsubscribe(r, wish, false))
}

// withdraw answers the button, and the one-click POST of mail programs. Both get
// the page itself and no 303: RFC 8058 section 3.1 wants no redirect, and doing
// it again changes nothing.
func (p *Pages) withdraw(w http.ResponseWriter, r *web.Request) error {
	wish, err := p.Preferences.ReadToken(r.PathValue("token"))
	if err != nil {
		return err
	}
	if err := p.Preferences.Withdraw(r.Context(), wish, author(r)); err != nil {
		return err
	}
	return r.Show(w, http.StatusOK, unsubscribeTemplate, newUnsubscribe(r, wish, true))
}
