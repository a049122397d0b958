package browser_test

import (
	"testing"

	"genkan/test/browser"
)

// enroll creates a first passkey, and saves the recovery codes that make it
// count.
func (p *person) enroll(look bool) {
	p.t.Helper()
	p.Goto("/security/passkeys")
	p.at(200, p.word("passkey.title"))
	p.says(p.word("passkey.none"))
	p.Go("text=" + p.word("passkey.add"))
	p.at(200, p.word("passkey.new.title"))
	if look {
		p.Accessible()
		p.Fits()
		p.looks("passkey-new")
	}
	p.Go("pass-key button")
	p.Check("saved", true)
	p.send("factor.codes.go")
	p.Goto("/security/passkeys")
	p.says(p.word("passkey.never"))
}

// A passkey from the first to the last: created, offered by the browser as soon
// as the log-in page is there, used by the button, renamed, deleted.
func TestPasskey_whole(t *testing.T) {
	s := local(t)
	for _, o := range []browser.Options{{Lang: "ja", Width: 320, Height: 640}, {Lang: "en", Dark: true}} {
		t.Run(o.Name(), func(t *testing.T) {
			t.Parallel()
			p := s.person(t, o)
			device := p.Authenticator()
			p.join()
			p.enroll(true)
			if device.Count() != 1 {
				t.Fatalf("%d passkeys on the device", device.Count())
			}
			p.looks("passkeys")
			p.Accessible()

			// By the button: nobody touches the device before it is pressed.
			device.Touch(false)
			p.logOut()
			p.Want("pass-key button")
			p.looks("login-passkey")
			p.Accessible()
			p.Fits()
			device.Touch(true)
			p.Go("pass-key button")
			p.signedIn()

			// Offered by the browser in the e-mail field: it is chosen at once.
			p.Leave(func() {
				p.Eval(`document.querySelector('.menu [action="/logout"] .item').click()`)
			})
			p.Until("signed in by the browser's own offer", func() bool { return p.Path() == "/" })
			p.signedIn()
		})
	}
}

// away leaves the person at the log-in page, without a passkey being used.
func (p *person) away(device *browser.Authenticator) {
	p.t.Helper()
	device.Touch(false)
	p.logOut()
	p.Want("pass-key button")
}

// What goes wrong is said in words, and the next try works: a person who is not
// recognised, a device that has a passkey already, a passkey that was deleted.
func TestPasskey_troubles(t *testing.T) {
	s := local(t)
	for _, o := range []browser.Options{{Lang: "ja"}, {Lang: "en", Width: 320, Height: 640, Dark: true}} {
		t.Run(o.Name(), func(t *testing.T) {
			t.Parallel()
			p := s.person(t, o)
			p.Allow(`/passkey/login`) // a refusal is an answer
			device := p.Authenticator()
			p.join()
			p.enroll(false)
			p.Goto("/security/passkeys/new")
			p.Click("pass-key button")
			p.Until("told that there is one", func() bool { return p.Sees("pass-key .error") })
			p.says(p.word("passkey.new.exists"))
			p.Accessible()
			p.looks("passkey-new-exists")

			p.away(device)
			device.Verify(false)
			device.Touch(true)
			p.Click("pass-key button")
			p.Want("pass-key .error")
			p.says(p.word("passkey.login.cancelled"))
			p.Accessible()
			p.Fits()
			p.looks("login-passkey-cancelled")
			device.Verify(true)
			p.Go("pass-key button")
			p.signedIn()

			p.away(device)
			s.on(t, `DELETE FROM factor WHERE kind = 'passkey' AND account IN (SELECT id FROM account WHERE email_key = $1)`, p.email)
			device.Touch(true)
			p.Click("pass-key button")
			p.Want("pass-key .error")
			p.says(p.word("passkey.refused"))
			if p.Path() != "/login" {
				t.Errorf("at %s", p.Path())
			}
		})
	}
}

// After the password a passkey is the second step: the form's own button asks
// for it. Where the person deletes a passkey, the device forgets it.
func TestPasskey_secondStep(t *testing.T) {
	s := local(t)
	for _, o := range []browser.Options{{Lang: "ja", Width: 320, Height: 640}, {Lang: "en"}} {
		t.Run(o.Name(), func(t *testing.T) {
			t.Parallel()
			p := s.person(t, o)
			device := p.Authenticator()
			p.join()
			p.enroll(false)
			p.away(device)
			p.logIn()
			p.at(200, p.word("verify.title"))
			p.Accessible()
			p.Fits()
			p.looks("verify-passkey")
			device.Touch(true)
			p.send("verify.go")
			p.signedIn()

			p.Goto("/security/passkeys")
			p.Go(`.choices a[href*="/remove"]`)
			p.Go("main form button.main")
			p.at(200, p.word("passkey.title"))
			p.says(p.word("passkey.none"))
			p.Until("the device forgot it", func() bool { return device.Count() == 0 })
		})
	}
}

// Without scripts there is no button, and no room kept for one; a passkey cannot
// be created, and the page says what can.
func TestPasskey_withoutScripts(t *testing.T) {
	s := local(t)
	for _, lang := range []string{"ja", "en"} {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			p := s.person(t, browser.Options{Lang: lang, NoJS: true, Width: 320, Height: 640})
			p.Goto("/login")
			if p.Count("pass-key button") != 0 {
				t.Error("there is a button that does nothing")
			}
			p.join()
			p.Goto("/security/passkeys/new")
			p.says(p.word("passkey.new.scripts"))
			p.Accessible()
			p.Fits()
		})
	}
}
