package web

import (
	"net/http"
	"net/url"
	"strings"
	"time"

	"genkan/internal/form"
)

// Plain names of the cookies; on https each carries the __Host- prefix (SIG-4).
const (
	sessionCookie  = "session"
	browserCookie  = "signup"
	languageCookie = "language"
	themeCookie    = "theme"
	noticeCookie   = "notice"
)

// cookieName adds the prefix that binds a cookie to this host. Safari refuses
// prefix and Secure on plain http, even for localhost.
func (s *Site) cookieName(name string) string {
	if s.Secure() {
		return "__Host-" + name
	}
	return name
}

// cookie reads a cookie. A name sent twice is not ours: a neighbour site of the
// same domain planted one, so neither counts.
func (s *Site) cookie(r *http.Request, name string) string {
	name = s.cookieName(name)
	value, n := "", 0
	for _, c := range r.CookiesNamed(name) {
		value = c.Value
		n++
	}
	if n != 1 || len(value) > 200 {
		return ""
	}
	return value
}

// setCookie stores a value; age 0 keeps it until the browser closes, and a
// negative age removes it.
func (s *Site) setCookie(w http.ResponseWriter, name, value string, age time.Duration) {
	seconds := int(age / time.Second)
	if age < 0 {
		seconds = -1
	}
	http.SetCookie(w, &http.Cookie{
		Name: s.cookieName(name), Value: value, Path: "/", MaxAge: seconds,
		Secure: s.Secure(), HttpOnly: true, SameSite: http.SameSiteLaxMode,
	})
}

// SessionToken gives the session cookie's value.
func (r *Request) SessionToken() string { return r.site.cookie(r.Request, sessionCookie) }

// SetSession gives the browser a new session.
func (r *Request) SetSession(w http.ResponseWriter, token string) {
	r.site.setCookie(w, sessionCookie, token, 0)
}

// EndSession takes the session cookie from the browser.
func (r *Request) EndSession(w http.ResponseWriter) { r.site.setCookie(w, sessionCookie, "", -1) }

// BrowserToken gives the token that binds sign-ups to this browser (REG-13).
func (r *Request) BrowserToken() string { return r.site.cookie(r.Request, browserCookie) }

// SetBrowser binds the browser for as long as an unfinished sign-up lives.
func (r *Request) SetBrowser(w http.ResponseWriter, token string, age time.Duration) {
	r.site.setCookie(w, browserCookie, token, age)
}

// SetSetup and SetupToken carry a set-up link's secret out of the address bar.
func (r *Request) SetSetup(w http.ResponseWriter, token string) {
	r.site.setCookie(w, "setup", token, time.Hour)
}

// SetupToken gives what SetSetup stored.
func (r *Request) SetupToken() string { return r.site.cookie(r.Request, "setup") }

// Keep stores a value of a journey in this browser, for as long as that lives:
// a token of which the server knows the hash, never data.
func (r *Request) Keep(w http.ResponseWriter, name, token string, age time.Duration) {
	r.site.setCookie(w, name, token, age)
}

// Kept gives what Keep stored, "" if there is nothing.
func (r *Request) Kept(name string) string { return r.site.cookie(r.Request, name) }

// Drop takes from this browser what Keep stored.
func (r *Request) Drop(w http.ResponseWriter, name string) { r.site.setCookie(w, name, "", -1) }

const year = 365 * 24 * time.Hour

// Speak remembers the language in this browser, and on the account of whoever
// is signed in, and speaks it from now on. Unknown tags change nothing.
func (r *Request) Speak(w http.ResponseWriter, tag string) error {
	if !r.site.o.Catalog.Known(tag) {
		return nil
	}
	r.site.setCookie(w, languageCookie, tag, year)
	r.Words = r.site.speak(tag)
	v := r.Visitor
	if v != nil {
		if zone := r.site.o.Catalog.Zone(v.Zone); zone != nil {
			r.Words = r.Words.In(zone)
		}
	}
	if v == nil || v.Language == tag {
		return nil
	}
	v.Language, v.Name = tag, r.Words.Name(v.Family, v.Given)
	return r.site.o.Sessions.Speak(r.Context(), v, tag)
}

// Dress keeps the theme chosen in this browser: "light", "dark", or anything
// else for what the browser likes.
func (r *Request) Dress(w http.ResponseWriter, theme string) {
	age := year
	if theme != "light" && theme != "dark" {
		theme, age = "", -time.Second
	}
	r.site.setCookie(w, themeCookie, theme, age)
}

func (r *Request) theme() string {
	if t := r.site.cookie(r.Request, themeCookie); t == "light" || t == "dark" {
		return t
	}
	return ""
}

// Notify keeps a message key for the next page this browser opens.
func (r *Request) Notify(w http.ResponseWriter, key string) {
	r.site.setCookie(w, noticeCookie, key, time.Minute)
}

// Notice takes the message left for this page, if any. Only keys that begin
// with "notice." are shown, so a planted cookie can say nothing else.
func (r *Request) Notice(w http.ResponseWriter) string {
	key := r.site.cookie(r.Request, noticeCookie)
	if key == "" {
		return ""
	}
	r.site.setCookie(w, noticeCookie, "", -1)
	if !strings.HasPrefix(key, "notice.") || !r.Words.Has(key) {
		return ""
	}
	return r.Words.T(key)
}

// ReadForm reads a posted form into a struct (see form.Read). The error is for
// the edge: a body that is too large or cannot be read.
func (r *Request) ReadForm(into any) error {
	if err := r.ParseForm(); err != nil {
		if statusOf(err) == http.StatusRequestEntityTooLarge {
			return err
		}
		return statusError(http.StatusBadRequest)
	}
	form.Read(r.PostForm, into)
	return nil
}

// Relanguage tells whether the person pressed a language on the form's page:
// the page is drawn again in it with what was typed, and nothing is judged.
func (r *Request) Relanguage(w http.ResponseWriter) (bool, error) {
	tag := r.PostFormValue("_lang")
	if tag == "" {
		return false, nil
	}
	return true, r.Speak(w, tag)
}

// SafePath gives a path of this site to go to, or "/" for anything else
// (SIG-5): it begins with one slash and holds nothing a browser could read as
// another host.
func SafePath(next string) string {
	if len(next) > 2000 || !strings.HasPrefix(next, "/") || strings.HasPrefix(next, "//") || strings.ContainsAny(next, "\\\t\r\n\x00") {
		return "/"
	}
	u, err := url.Parse(next)
	if err != nil || u.Host != "" || u.Scheme != "" || u.User != nil || strings.HasPrefix(u.Path, "//") {
		return "/"
	}
	return next
}
