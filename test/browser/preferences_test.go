package browser_test

import (
	"testing"

	"genkan/test/browser"
)

// untick takes a tick away.
func (p *person) untick(name string) {
	p.t.Helper()
	if p.keyboard {
		p.tick(name) // the space bar turns it over
		return
	}
	p.Check(name, false)
}

// prefer chooses what may be sent, the time zone and the theme, and looks at
// what holds then (PRE-1, PRE-4).
func (p *person) prefer() {
	p.t.Helper()
	p.Goto("/preferences")
	p.at(200, p.word("preference.title"))
	if p.Count("table input:checked") != 0 {
		p.t.Error("something is chosen beforehand")
	}
	p.looks("preferences")
	p.fill("time_zone", "somewhere")
	p.tick("news_phone")
	p.send("preference.save")
	p.at(422, p.word("preference.title"))
	p.says(p.word("preference.zone"))
	p.fill("time_zone", "london")
	p.send("preference.save")
	p.at(422, p.word("preference.title"))
	p.says(p.word("preference.no_phone"))
	p.looks("preferences-errors")
	p.untick("news_phone")
	p.tick("news_mail")
	p.tick("update_mail")
	p.send("preference.save")
	p.at(200, p.word("preference.title"))
	p.says(p.word("notice.saved"))
	if p.Value("time_zone") != p.word("preference.zone.Europe/London") || p.Count("table input:checked") != 2 {
		p.t.Errorf("the form shows %q and %d boxes", p.Value("time_zone"), p.Count("table input:checked"))
	}
	p.looks("preferences-saved")
	p.follow("#f button[name=stop]")
	p.at(200, p.word("preference.title"))
	p.says(p.word("notice.stopped"))
	if p.Count("table input:checked") != 0 {
		p.t.Error("something is still on")
	}
}

// reads finds the copy of a mail and opens it, after which it counts no more
// (AUD-2).
func (p *person) reads(s *server) {
	p.t.Helper()
	stranger := s.person(p.t, browser.Options{Lang: p.words.Lang(), NoJS: true})
	stranger.email = p.email
	s.on(p.t, `DELETE FROM rate`)
	stranger.signUp()
	p.Goto("/messages")
	p.at(200, p.word("message.title"))
	if got := p.Text(".menu > summary .badge"); got != "1" || p.Count(".menu > summary .badge + .vh") != 1 {
		p.t.Errorf("the icon shows %q", got)
	}
	p.looks("messages")
	p.follow(".box .link")
	p.at(200, p.word("mail.exists.subject", "brand", "Genkan"))
	if p.Count(".badge") != 0 {
		p.t.Error("it still counts as unread")
	}
	p.looks("message")
	p.follow("text=" + p.word("message.back"))
	p.at(200, p.word("message.title"))
}

// Preferences and the message box in both languages, with and without scripts,
// with the keyboard alone, on a small and dark screen.
func TestPreferences(t *testing.T) {
	s := local(t)
	for _, c := range []struct {
		name     string
		o        browser.Options
		keyboard bool
	}{
		{"ja", browser.Options{Lang: "ja"}, false},
		{"en without scripts at 320 pixels, dark", browser.Options{Lang: "en", NoJS: true, Dark: true, Width: 320, Height: 568}, false},
		{"ja at 320 pixels, keyboard only", browser.Options{Lang: "ja", Width: 320, Height: 568}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := s.person(t, c.o)
			p.keyboard = c.keyboard
			p.join()
			p.prefer()
			p.reads(s)
		})
	}
}
