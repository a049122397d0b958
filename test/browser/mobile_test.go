package browser_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"genkan/test/browser"
)

// textCode waits for the n-th text message to a number and reads the code that
// phones find in its last line.
func (p *person) textCode(number string, n int) string {
	p.t.Helper()
	var got []letter
	until(p.t, "a text message", func() bool { got = p.box.letters(p.t, number); return len(got) >= n })
	lines := strings.Split(got[n-1].Text, "\n")
	found := regexp.MustCompile(`^@localhost #(\d{6})$`).FindStringSubmatch(lines[len(lines)-1])
	if found == nil || !strings.HasPrefix(got[n-1].Text, p.word("sms.code", "brand", "Genkan", "code", found[1])) {
		p.t.Fatalf("the message is\n%s", got[n-1].Text)
	}
	return found[1]
}

// A person sets a mobile number, changes it and removes it (X6), in both
// languages, with and without scripts, on a wide and a narrow screen.
func TestMobile(t *testing.T) {
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
			p := s.person(t, c.o) // one after the other: each forgets the limits of all
			p.keyboard = c.keyboard
			p.join()
			s.on(t, `DELETE FROM rate`) // minutes later
			n := count.Add(1)
			first, second := fmt.Sprintf("90%08d", 12340000+n), fmt.Sprintf("80%08d", 43210000+n)
			p.setMobile(s, first, c.o.NoJS)
			p.changeMobile(s, second)
			p.removeMobile()
		})
	}
}

// national writes a number as people in Japan do.
func national(number string) string { return "0" + number[:2] + "-" + number[2:6] + "-" + number[6:] }

// setMobile is refused for a landline, then sets a number with its code.
func (p *person) setMobile(s *server, number string, noJS bool) {
	p.t.Helper()
	p.Goto("/security/mobile")
	p.at(200, p.word("mobile.title"))
	p.looks("mobile")
	p.fill("phone", "０３－１２３４－５６７８")
	p.send("mobile.send")
	p.at(422, p.word("mobile.title"))
	p.says(p.word("phone.landline"))
	p.Accessible()
	p.looks("mobile-landline")
	p.fill("phone", national(number))
	p.send("mobile.send")
	p.at(200, p.word("mobile.code.title"))
	p.says(national(number))
	p.Accessible()
	p.looks("mobile-code")
	code := p.textCode("+81"+number, 1)
	p.fill("code", map[bool]string{true: "000001", false: "000000"}[code == "000000"])
	p.send("mobile.code.go")
	p.at(422, p.word("mobile.code.title"))
	p.says(p.word("sms.code.wrong"))
	p.Accessible()
	p.looks("mobile-code-wrong")
	const again = `[action="/security/mobile/resend"] button`
	if noJS { // the button can be pressed too early, and the answer says for how long still
		p.Allow("429")
		p.follow(again)
		p.at(429, p.word("mobile.code.title"))
	} else if got := p.Attr(again, "aria-disabled"); got != "true" {
		p.t.Errorf("the button is not off while it is too early: %q", got)
	}
	s.on(p.t, `DELETE FROM rate`)
	p.Goto("/security/mobile/code")
	p.unfold()
	p.follow(again)
	p.at(200, p.word("mobile.code.title"))
	p.says(p.word("notice.mobile_resent"))
	p.fill("code", p.textCode("+81"+number, 2))
	p.send("mobile.code.go")
	p.at(200, p.word("mobile.title"))
	p.says(p.word("notice.mobile_set"))
	p.says(national(number))
	p.Accessible()
	p.looks("mobile-set")
}

// changeMobile asks for another number; the old one stays until the new one is
// proved.
func (p *person) changeMobile(s *server, number string) {
	p.t.Helper()
	s.on(p.t, `DELETE FROM rate`)
	old := p.Text(".given bdi")
	p.fill("phone", national(number))
	p.send("mobile.send")
	p.at(200, p.word("mobile.code.title"))
	p.Goto("/security/mobile")
	if got := p.Text(".given bdi"); got != old {
		p.t.Errorf("before the code the number is %q, want %q", got, old)
	}
	p.says(p.word("mobile.waiting"))
	p.looks("mobile-waiting")
	p.follow("text=" + p.word("mobile.waiting.go"))
	p.fill("code", p.textCode("+81"+number, 1))
	p.send("mobile.code.go")
	if got := p.Text(".given bdi"); got != national(number) {
		p.t.Errorf("the number is %q, want %q", got, national(number))
	}
}

func (p *person) removeMobile() {
	p.t.Helper()
	p.unfold()
	p.says(p.word("mobile.remove.text"))
	p.looks("mobile-remove")
	p.follow(`[action="/security/mobile/remove"] button`)
	p.at(200, p.word("mobile.title"))
	p.says(p.word("notice.mobile_removed"))
	if p.Sees(".given bdi") {
		p.t.Error("the number is still there")
	}
}

// unfold opens what is folded on the page.
func (p *person) unfold() {
	p.t.Helper()
	if p.keyboard {
		p.TabTo(".more summary")
		p.Press("Enter")
		return
	}
	p.Click(".more summary")
}
