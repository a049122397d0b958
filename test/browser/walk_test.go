package browser_test

import (
	"testing"

	"genkan/test/browser"
)

// whole is the main job from end to end: start page, sign-up, letter, code,
// signed in with the name at the icon, out, in again, out.
func (p *person) whole() {
	p.t.Helper()
	p.join()
	p.logOut()
	p.logIn()
	p.signedIn()
	p.logOut()
}

// The main job on a machine with nothing: SQLite and captured mail.
//
// ASVS 7.4.4: in the menu at the person's name, on every page
func TestWalk_local(t *testing.T) {
	s := local(t)
	for _, c := range []struct {
		name     string
		o        browser.Options
		keyboard bool
	}{
		{"ja", browser.Options{Lang: "ja"}, false},
		{"en at 320 pixels, dark", browser.Options{Lang: "en", Width: 320, Height: 568, Dark: true}, false},
		{"ja without scripts at 320 pixels", browser.Options{Lang: "ja", NoJS: true, Width: 320, Height: 568}, false},
		{"en without scripts", browser.Options{Lang: "en", NoJS: true}, false},
		{"ja, keyboard only", browser.Options{Lang: "ja"}, true},
		{"en, keyboard only, without scripts, at 320 pixels", browser.Options{Lang: "en", NoJS: true, Width: 320, Height: 568}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := s.person(t, c.o)
			p.keyboard = c.keyboard
			p.whole()
		})
	}
}

// The same on PostgreSQL, with letters that travel through a mail server with
// STARTTLS and log-in.
func TestWalk_networked(t *testing.T) {
	s := networked(t)
	for _, o := range []browser.Options{{Lang: "ja"}, {Lang: "en", NoJS: true, Width: 320, Height: 568}} {
		t.Run(o.Name(), func(t *testing.T) {
			t.Parallel()
			p := s.person(t, o)
			p.whole()
			p.Goto("/captured")
			if p.Status() != 404 {
				t.Errorf("captured mail is shown although mail is sent: %d", p.Status())
			}
		})
	}
}

// Whoever signs up with an address that has an account sees what everybody
// sees; the owner gets another letter, in the owner's language (REG-4).
func TestWalk_addressWithAccount(t *testing.T) {
	s := local(t)
	owner := s.person(t, browser.Options{Lang: "ja"})
	owner.join()
	s.on(t, `DELETE FROM rate`) // a minute later: letters to one address are 60 s apart
	stranger := s.person(t, browser.Options{Lang: "en"})
	stranger.email = owner.email
	stranger.signUp()
	stranger.says(owner.email)
	until(t, "the owner's letter", func() bool { return len(s.box.letters(t, owner.email)) == 2 })
	if got, want := s.box.letters(t, owner.email)[1].Subject, owner.word("mail.exists.subject", "brand", "Genkan"); got != want {
		t.Errorf("the subject is %q, want %q", got, want)
	}
	stranger.Fill("code", owner.code(1))
	stranger.send("activate.go")
	stranger.at(422, stranger.word("activate.title"))
	stranger.says(stranger.word("code.wrong"))
}
