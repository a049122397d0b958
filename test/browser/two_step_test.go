package browser_test

import (
	"os/exec"
	"strings"
	"testing"

	"genkan/test/browser"
)

// totp gives the code of an authenticator app, now or "30 seconds": a step counts once.
func (p *person) totp(key, at string) string {
	p.t.Helper()
	out, err := exec.Command("oathtool", "--totp", "--base32", "--now", at, key).Output()
	if err != nil {
		p.t.Fatal("oathtool (run tools/install): ", err)
	}
	return strings.TrimSpace(string(out))
}

// chooseApp chooses the authenticator app among the methods.
func (p *person) chooseApp() {
	p.t.Helper()
	p.at(200, p.word("factor.choose.title"))
	p.send("factor.choose.go")
	p.at(422, p.word("factor.choose.title"))
	p.says(p.word("factor.choose.none"))
	p.looks("factors-none")
	if p.keyboard {
		p.TabTo("#kind")
		p.Press("ArrowDown")
	} else {
		p.Click("text=" + p.word("factor.method.totp"))
	}
	p.send("factor.choose.go")
}

// scanApp sets up the app whose key the page shows, after a slip, and gives the key.
func (p *person) scanApp() string {
	p.t.Helper()
	p.at(200, p.word("factor.app.title"))
	p.looks("factor-app")
	key := p.Text(".key")
	p.fill("name", p.word("factor.app.name"))
	p.send("factor.app.go")
	p.at(422, p.word("factor.app.title"))
	p.says(p.word("code.empty"))
	if again := p.Text(".key"); again != key || p.Value("name") != p.word("factor.app.name") {
		p.t.Errorf("the key was %q and is %q, the name is %q", key, again, p.Value("name"))
	}
	key = strings.ReplaceAll(key, " ", "")
	p.fill("code", p.totp(key, "now"))
	p.send("factor.app.go")
	return key
}

// saveCodes saves recovery codes, after a slip.
func (p *person) saveCodes() {
	p.t.Helper()
	p.at(200, p.word("factor.codes.title"))
	p.looks("factor-codes")
	p.send("factor.codes.go")
	p.at(422, p.word("factor.codes.title"))
	p.says(p.word("factor.recovery.unsaved"))
	p.tick("saved")
	p.send("factor.codes.go")
	p.at(200, p.word("security.title"))
	p.says(p.word("notice.factor_on"))
	p.says(p.word("security.recovery.left", "n", 10))
}

// Two-step verification from the warning to the app, used at log-in, and off again: in both languages, with and without
// scripts, with the keyboard alone, on a narrow screen.
func TestTwoStep(t *testing.T) {
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
			t.Parallel()
			p := s.person(t, c.o)
			p.keyboard = c.keyboard
			p.join()
			p.Goto("/security")
			p.says(p.word("security.weak.off"))
			p.looks("security-off")
			p.follow(".warning a")
			p.chooseApp()
			key := p.scanApp()
			p.saveCodes()
			p.looks("security")
			p.logOut()
			p.verified(key)
			p.switchOff()
		})
	}
}

// verified logs in with the app.
func (p *person) verified(key string) {
	p.t.Helper()
	p.logIn()
	p.at(200, p.word("verify.title"))
	p.fill("code", p.totp(key, "30 seconds"))
	p.send("verify.go")
	p.at(200, p.word("home.welcome", "family", p.family, "given", p.given))
}

// switchOff removes the only factor.
func (p *person) switchOff() {
	p.t.Helper()
	p.Goto("/security/factors")
	p.at(200, p.word("factor.choose.title"))
	p.looks("factors")
	p.follow("text=" + p.word("factor.remove"))
	p.at(200, p.word("factor.remove.title"))
	p.says(p.word("factor.remove.last"))
	p.looks("factor-remove")
	p.send("factor.remove.off")
	p.at(200, p.word("security.title"))
	p.says(p.word("notice.factor_off"))
	p.says(p.word("security.weak.off"))
}
