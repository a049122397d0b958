package browser_test

import (
	"regexp"
	"strings"
	"testing"

	"genkan/test/browser"
)

// letterTo waits for the n-th letter to an address and gives its text.
func (p *person) letterTo(email string, n int) string {
	p.t.Helper()
	var got []letter
	until(p.t, "a letter to the new address", func() bool { got = p.box.letters(p.t, email); return len(got) >= n })
	return got[n-1].Text
}

var stopLink = regexp.MustCompile(`/email/stop/[A-Za-z0-9_-]+`)

// A person gets another address: asked for from the profile, proved by a code,
// waiting for 72 hours, confirmed from the old mailbox, and stopped from there
// (SEC-5, P6).
func TestEmailChange(t *testing.T) {
	s := local(t)
	for _, c := range []struct {
		name     string
		o        browser.Options
		keyboard bool
	}{
		{"ja", browser.Options{Lang: "ja"}, false},
		{"en at 320 pixels, dark", browser.Options{Lang: "en", Width: 320, Height: 568, Dark: true}, false},
		{"ja without scripts at 320 pixels", browser.Options{Lang: "ja", NoJS: true, Width: 320, Height: 568}, false},
		{"en, keyboard only, without scripts", browser.Options{Lang: "en", NoJS: true}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := s.person(t, c.o)
			p.keyboard = c.keyboard
			p.join()
			p.Goto("/profile")
			p.changeEmail(s, "new."+p.email)
		})
	}
}

func (p *person) changeEmail(s *server, to string) {
	p.t.Helper()
	p.change("account", "emailchange.title")
	p.fill("email", p.email)
	p.send("emailchange.go")
	p.at(422, p.word("emailchange.title"))
	p.says(p.word("email.same"))
	p.looks("email")
	p.fill("email", to)
	p.send("emailchange.go")
	p.at(200, p.word("emailchange.code.title"))
	p.says(to)
	p.Accessible()
	p.looks("email-code")
	p.fill("code", "12")
	p.send("emailchange.code.go")
	p.says(p.word("code.length", "n", 6))
	p.Goto("/profile")
	p.says(p.word("emailchange.pending", "email", to))
	p.looks("email-pending")
	p.follow("text=" + p.word("emailchange.pending.code"))
	p.fill("code", sixDigits.FindString(p.letterTo(to, 1)))
	p.send("emailchange.code.go")
	p.at(200, p.word("emailchange.waiting.title"))
	p.says(p.word("notice.email.proved"))
	p.Accessible()
	p.looks("email-waiting")
	s.on(p.t, `DELETE FROM rate`) // a minute later: letters to one address are 60 s apart
	p.Reload()
	p.follow(`form[action="/security/email/old"] button`)
	p.at(200, p.word("emailchange.waiting.title"))
	p.looks("email-waiting-code")
	p.fill("code", sixDigits.FindString(p.letterTo(p.email, 4)))
	p.send("emailchange.code.go")
	p.at(200, p.word("profile.title"))
	p.says(p.word("notice.email.changed"))
	p.says(to)

	// Somebody else holds the old mailbox; here it is the same person, who thinks better of it.
	p.Goto(stopLink.FindString(p.letterTo(p.email, 2)))
	p.at(200, p.word("emailchange.stop.title"))
	p.says(p.word("emailchange.stop.counts"))
	p.Accessible()
	p.looks("email-stop")
	p.follow(`form[action="/email/stop"] button.main`)
	p.at(200, p.word("emailchange.stopped.title"))
	p.says(p.word("notice.email.restored"))
	p.looks("email-stopped")
	p.Goto("/login")
	p.logIn()
	p.signedIn()
}

// Another person's devices are none; one's own are worded and ended (X8).
func TestDevices(t *testing.T) {
	s := local(t)
	for _, c := range []struct {
		name     string
		o        browser.Options
		keyboard bool
	}{
		{"ja", browser.Options{Lang: "ja"}, false},
		{"en without scripts at 320 pixels, dark", browser.Options{Lang: "en", NoJS: true, Width: 320, Height: 568, Dark: true}, false},
		{"ja, keyboard only, at 320 pixels", browser.Options{Lang: "ja", Width: 320, Height: 568}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := s.person(t, c.o)
			p.keyboard = c.keyboard
			p.join()
			p.Goto("/security/devices")
			p.at(200, p.word("device.title"))
			p.says(p.word("device.this"))
			p.says(p.word("device.alone"))
			other := s.person(t, browser.Options{Lang: c.o.Lang})
			other.email, other.family, other.given = p.email, p.family, p.given
			other.Goto("/login")
			other.logIn()
			other.signedIn()
			p.Reload()
			p.Accessible()
			p.looks("devices")
			if text := p.Text("main"); !strings.Contains(text, "Chrome ") || !strings.Contains(text, "Linux") {
				t.Errorf("the devices are not worded:\n%s", text)
			}
			p.follow(`form[action="/security/devices/end"] button`)
			p.says(p.word("notice.device.ended"))
			p.says(p.word("device.alone"))
			other.Goto("/profile")
			other.at(200, other.word("signin.title"))
			other.logIn()
			p.Reload()
			p.follow("text=" + p.word("device.others"))
			p.at(200, p.word("device.others.title"))
			p.looks("devices-others")
			p.follow(`form[action="/security/devices/others"] button.main`)
			p.says(p.word("notice.device.others"))
		})
	}
}
