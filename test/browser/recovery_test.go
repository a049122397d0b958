package browser_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"genkan/test/browser"
)

// TestRecovery walks the ways back into an account: a forgotten password, a
// notice that was not them, and a lost phone.
func TestRecovery(t *testing.T) {
	s := local(t)
	for _, o := range []browser.Options{
		{Lang: "ja"}, {Lang: "en", Width: 320, Height: 568, Dark: true},
		{Lang: "ja", NoJS: true, Width: 320, Height: 568}, {Lang: "en", NoJS: true},
	} {
		t.Run(o.Name(), func(t *testing.T) {
			t.Parallel()
			p := s.person(t, o)
			p.join()
			p.logOut()
			p.forgets(s)
			p.wasNot(s)
			p.losesPhone(s)
		})
	}
}

// later is as if a while had passed for this person: codes may be sent again.
func (p *person) later(s *server) { s.on(p.t, `DELETE FROM rate`) }

// newest waits for the n-th letter to the person that has this subject.
func (p *person) newest(n int, subject string) letter {
	p.t.Helper()
	var got []letter
	until(p.t, "a letter: "+subject, func() bool {
		got = nil
		for _, l := range p.box.letters(p.t, p.email) {
			if l.Subject == p.word(subject, "brand", "Genkan") {
				got = append(got, l)
			}
		}
		return len(got) >= n
	})
	return got[n-1]
}

// resets goes from the first page of a reset to the new password.
func (p *person) resets(s *server, n int, password string) {
	p.t.Helper()
	p.at(200, p.word("reset.title"))
	p.picture("reset")
	p.later(s)
	p.follow("#f button.main")
	p.at(200, p.word("reset.code.title"))
	p.says(p.word("reset.sent"))
	p.picture("reset-code")
	p.fill("code", sixDigits.FindString(p.newest(n, "mail.reset.subject").Text))
	p.send("reset.code.go")
	p.at(200, p.word("reset.password.title"))
	p.picture("reset-password")
	p.fill("password", password)
	p.send("reset.password.go")
	p.at(200, p.word("signin.title"))
	p.says(p.word("notice.password_reset.done"))
	p.password = password
}

func (p *person) forgets(s *server) {
	p.t.Helper()
	p.fill("email", p.email)
	p.send("signin.next")
	p.follow("text=" + p.word("signin.forgot"))
	p.fill("email", p.email)
	p.resets(s, 1, "Kiiro-Tonbo 2027 umi")
	p.logIn()
	p.signedIn()
}

var noticeLink = regexp.MustCompile(`/notice/\S+`)

func (p *person) wasNot(s *server) {
	p.t.Helper()
	p.Goto(noticeLink.FindString(p.newest(1, "notice.password_reset.subject").Text))
	p.at(200, p.word("notme.title"))
	p.picture("notme")
	if strings.Contains(p.URL(), "/notice/") {
		p.t.Error("the secret stays in the address bar")
	}
	p.send("notme.go")
	p.says(p.word("notice.locked"))
	if p.Value("email") != p.email {
		p.t.Errorf("the address is %q", p.Value("email"))
	}
	p.resets(s, 2, "Midori-Tonbo 2028 yama")
	p.logIn()
	p.signedIn()
	p.logOut()
}

func (p *person) losesPhone(s *server) {
	p.t.Helper()
	s.on(p.t, fmt.Sprintf(`INSERT INTO factor (id, account, kind, created_at) SELECT id, id, 'sms', created_at FROM account WHERE email_key = '%s'`, p.email))
	p.logIn()
	p.at(200, p.word("verify.title"))
	p.Click("details.more summary")
	p.follow("text=" + p.word("factor.lost"))
	p.at(200, p.word("lost.title"))
	p.picture("lost")
	p.fill("email", p.email)
	p.fill("password", p.password)
	p.later(s)
	p.send("lost.go")
	p.at(200, p.word("lost.code.title"))
	p.fill("code", sixDigits.FindString(p.newest(1, "mail.lost.subject").Text))
	p.send("reset.code.go")
	p.at(200, p.word("lost.wait.title"))
	p.picture("lost-wait")
	s.on(p.t, fmt.Sprintf(`UPDATE journey SET due_at = due_at - 86400000000 WHERE email_key = '%s' AND ended_at IS NULL`, p.email))
	p.Reload()
	p.picture("lost-due")
	p.send("lost.finish")
	p.at(200, p.word("signin.title"))
	p.says(p.word("notice.factors_reset.done"))
	p.logIn()
	p.signedIn()
}

// picture takes a picture where pictures are wanted, and checks what must hold of
// every page.
func (p *person) picture(name string) {
	p.t.Helper()
	p.Screenshot(strings.ReplaceAll(p.t.Name(), "/", "-") + "-" + name)
	p.Fits()
	p.Accessible()
}
