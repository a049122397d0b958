package browser_test

import (
	"strings"
	"testing"

	"genkan/test/browser"
)

// changePassword sends first what is wrong in several ways, then a good form,
// and comes in with the new password (SEC-1, X2).
func (p *person) changePassword() {
	p.t.Helper()
	p.Goto("/security/password")
	p.at(200, p.word("security.password.title"))
	p.send("security.password.save")
	p.at(422, p.word("security.password.title"))
	p.says(p.word("security.password.current_empty"))
	p.says(p.word("password.empty"))
	p.looks("password-change")
	p.fill("old_password", "not the right one 1A")
	p.fill("password", "Kaze-no-Toorimichi 9")
	p.send("security.password.save")
	p.at(422, p.word("security.password.title"))
	p.says(p.word("security.password.current_wrong"))
	if p.Value("old_password") != "" || p.Value("password") != "" {
		p.t.Error("a password came back")
	}
	p.fill("old_password", p.password)
	p.password = "Kaze-no-Toorimichi 9"
	p.fill("password", p.password)
	p.send("security.password.save")
	p.Goto("/")
	p.logOut()
	p.logIn()
	p.signedIn()
}

// closeAccount reads what it means, forgets the tick, closes, looks at the data,
// and keeps the account after all (SEC-9).
func (p *person) closeAccount() {
	p.t.Helper()
	p.Goto("/closing")
	p.at(200, p.word("closing.title"))
	p.says(p.word("closing.kept.handle"))
	p.send("closing.go")
	p.at(422, p.word("closing.title"))
	p.says(p.word("closing.not_sure"))
	p.looks("closing")
	p.tick("sure")
	p.send("closing.go")
	p.at(200, p.word("closing.undo.title"))
	p.looks("closing-undo")
	p.Goto("/profile")
	p.at(200, p.word("closing.undo.title"))
	p.follow("text=" + p.word("mydata.title"))
	p.at(200, p.word("mydata.title"))
	p.says(p.email)
	p.looks("my-data")
	p.Goto("/closing")
	p.follow(`[action="/closing/undo"] button`)
	p.signedIn()
	p.Goto("/profile")
	p.at(200, p.word("profile.title"))
	until(p.t, "the letters", func() bool { return len(p.box.letters(p.t, p.email)) == 4 })
	var subjects []string
	for _, l := range p.box.letters(p.t, p.email) {
		subjects = append(subjects, l.Subject)
	}
	for _, key := range []string{"notice.password_changed.subject", "notice.account_closing.subject", "notice.account_reopened.subject"} {
		if want := p.word(key, "brand", "Genkan"); !strings.Contains(strings.Join(subjects, "\n"), want) {
			p.t.Errorf("no letter %q among %q", want, subjects)
		}
	}
}

// A person changes the password, closes the account and keeps it, in both
// languages, with and without scripts, with the keyboard alone.
func TestClosing_walk(t *testing.T) {
	s := local(t)
	for _, c := range []struct {
		name     string
		o        browser.Options
		keyboard bool
	}{
		{"ja", browser.Options{Lang: "ja"}, false},
		{"en without scripts at 320 pixels, dark", browser.Options{Lang: "en", NoJS: true, Width: 320, Height: 568, Dark: true}, false},
		{"ja without scripts", browser.Options{Lang: "ja", NoJS: true}, false},
		{"en, keyboard only", browser.Options{Lang: "en"}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := s.person(t, c.o)
			p.keyboard = c.keyboard
			p.join()
			p.changePassword()
			p.closeAccount()
		})
	}
}

// The list of rules ticks while one types, against the address that is not shown
// (X2, REG-6).
func TestPasswordChange_liveRules(t *testing.T) {
	s := local(t)
	p := s.person(t, browser.Options{Lang: "en"})
	p.join()
	p.Goto("/security/password")
	p.Fill("password", "Abcdefgh-1234")
	p.Until("the rules tick", func() bool { return p.Count(".rules .ok") == 6 })
	p.Fill("password", "Taro"+strings.SplitN(p.email, "@", 2)[0]+"-A1")
	p.Until("the rule about the address is open again", func() bool { return p.Count(".rules .ok") == 5 })
}
