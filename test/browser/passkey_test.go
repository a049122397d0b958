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
