package browser_test

import (
	"strconv"
	"testing"
	"time"

	"genkan/test/browser"
)

// skip moves the browser's clock on, as if the page had stood open.
func (p *person) skip(d time.Duration) {
	p.t.Helper()
	p.Eval(`(ms => { const now = Date.now; Date.now = () => now() + ms; dispatchEvent(new Event('visibilitychange')) })(` + strconv.FormatInt(d.Milliseconds(), 10) + `)`)
}

// age makes every session older, as hours without a click do.
func (s *server) age(t *testing.T, d time.Duration) {
	t.Helper()
	s.on(t, `UPDATE session SET used_at = used_at - $1`, d.Microseconds())
}

// Five minutes before the idle end the page asks; "stay logged in" is one
// action, and the session then lasts as long as at first (SIG-4, S8).
func TestSession_warning(t *testing.T) {
	s := local(t)
	p := s.person(t, browser.Options{})
	p.join()
	if p.Sees("session-watch dialog") {
		t.Error("the warning is there at once")
	}
	p.skip(25*time.Minute + 30*time.Second)
	p.Want("session-watch dialog")
	if got, want := p.Text("session-watch h2"), p.word("session.warning.title"); got != want {
		t.Errorf("the dialog says %q", got)
	}
	p.says(p.word("home.account"))
	if p.Eval(`document.activeElement.hasAttribute('data-stay')`) != true {
		t.Errorf("the focus is on %s", p.Focus())
	}
	p.Accessible()
	p.Screenshot("session-warning-ja")
	s.age(t, 26*time.Minute) // the server's clock goes along
	p.Press("Enter")
	p.Gone("session-watch dialog")
	p.skip(4 * time.Minute) // still far from the new end
	if p.Sees("session-watch dialog") {
		t.Error("the session was not extended")
	}
	p.Reload()
	p.signedIn()
}

// The dialog can log out, too.
func TestSession_logOutFromWarning(t *testing.T) {
	p := local(t).person(t, browser.Options{Lang: "en", Width: 320, Height: 568})
	p.join()
	p.skip(27 * time.Minute)
	p.Want("session-watch dialog")
	p.Fits()
	p.TargetsAtLeast(44)
	p.Go("session-watch .second")
	p.at(200, p.word("signin.title"))
}

// A session that is over leads to log-in, which says why, and from there back
// to where the person was.
func TestSession_expired(t *testing.T) {
	s := local(t)
	p := s.person(t, browser.Options{})
	p.join()
	p.Goto("/help?from=here")
	s.age(t, 31*time.Minute)
	p.Leave(func() { p.skip(31 * time.Minute) })
	p.at(200, p.word("signin.title"))
	p.says(p.word("signin.notice.timeout"))
	p.logIn()
	if p.Path() != "/help?from=here" || p.Text(".menu .name") != p.words.Name(p.family, p.given) {
		t.Errorf("log-in leads to %s", p.Path())
	}
}

// The same without scripts: the next click finds the session over.
func TestSession_expiredWithoutScripts(t *testing.T) {
	s := local(t)
	p := s.person(t, browser.Options{NoJS: true})
	p.join()
	s.age(t, 31*time.Minute)
	p.Reload()
	p.at(200, p.word("start.title", "brand", "Genkan"))
	p.Goto("/login?next=%2Fhelp%3Ffrom%3Dhere")
	p.says(p.word("signin.notice.needed"))
	p.logIn()
	if p.Path() != "/help?from=here" {
		t.Errorf("log-in leads to %s", p.Path())
	}
	// But never to another site.
	p.logOut()
	p.Goto("/login?next=https%3A%2F%2Felsewhere.example%2F")
	p.logIn()
	p.signedIn()
}

// Another window of the same person goes along: log out in one, and the other
// leads to log-in; the back button shows nothing of what was there.
func TestSession_twoWindows(t *testing.T) {
	s := local(t)
	p := s.person(t, browser.Options{})
	p.join()
	other := p.Another()
	other.Goto("/")
	other.Want(".menu .name")
	other.Leave(func() { p.logOut() })
	if got := other.Text("h1"); got != p.word("signin.title") {
		t.Errorf("the other window shows %q", got)
	}
	p.Back()
	if p.Count(".menu") != 0 {
		t.Error("the back button shows the page of who has logged out")
	}
}

// The menu closes with Escape and gives the focus back; copying says so.
func TestHome_menuAndCopy(t *testing.T) {
	p := local(t).person(t, browser.Options{})
	p.join()
	p.Click(".menu summary")
	p.Want(".menu .item")
	p.Screenshot("menu-ja")
	p.Press("Escape")
	p.Gone(".menu .item")
	if p.Eval(`document.activeElement.tagName`) != "SUMMARY" {
		t.Errorf("the focus is on %s", p.Focus())
	}
	p.Eval(`navigator.clipboard.writeText = async text => { window.copied = text }`)
	p.Click("copy-text button")
	p.Until("it is said", func() bool { return p.Text("copy-text") != p.word("form.copy") })
	if got := p.Eval(`window.copied`); got != p.Eval(`document.querySelector('copy-text').dataset.text`) {
		t.Errorf("copied %v", got)
	}
}

// Log out everywhere ends the session of another browser, too (SIG-7).
func TestSession_everywhere(t *testing.T) {
	s := local(t)
	p := s.person(t, browser.Options{})
	p.join()
	elsewhere := s.person(t, browser.Options{Lang: "en", NoJS: true, Width: 320})
	elsewhere.email, elsewhere.password = p.email, p.password
	elsewhere.Goto("/login")
	elsewhere.logIn()
	elsewhere.Want(".menu .name")
	elsewhere.Click(".menu summary")
	elsewhere.Fits()
	elsewhere.Accessible()
	elsewhere.TargetsAtLeast(44)
	elsewhere.Screenshot("menu-en-320")
	p.Click(".menu summary")
	p.Go("text=" + p.word("web.logout_everywhere"))
	p.at(200, p.word("signin.title"))
	p.says(p.word("notice.everywhere"))
	elsewhere.Reload()
	if elsewhere.Count(".menu") != 0 {
		t.Error("the other browser is still signed in")
	}
}
