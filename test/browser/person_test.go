package browser_test

import (
	"fmt"
	"regexp"
	"strings"
	"sync/atomic"
	"testing"

	"genkan/internal/i18n"
	"genkan/test/browser"
)

// A person walks through the pages: with the mouse, or with the keyboard alone.
type person struct {
	*browser.Tab
	t        *testing.T
	words    *i18n.Words
	box      mailbox
	keyboard bool

	email, family, given, password string
}

// count makes every person of a test run another one.
var count atomic.Int64

func (s *server) person(t *testing.T, o browser.Options) *person {
	t.Helper()
	catalog, err := i18n.Load("")
	if err != nil {
		t.Fatal(err)
	}
	o.Base = s.base
	tab := browser.Open(t, o)
	lang := o.Lang
	if lang == "" {
		lang = "ja"
	}
	return &person{
		Tab: tab, t: t, words: catalog.For(lang), box: s.box,
		email: fmt.Sprintf("taro%d@example.co.jp", count.Add(1)), family: "Yamada", given: "Taro", password: "Aka-Tonbo 2026 sora",
	}
}

// word is the text of a key in the person's language.
func (p *person) word(key string, args ...any) string { return p.words.T(key, args...) }

// follow clicks something, or goes to it with Tab and presses Enter, and waits for the next page.
func (p *person) follow(what string) {
	p.t.Helper()
	if p.keyboard {
		p.TabTo(what)
		p.PressGo("Enter")
		return
	}
	p.Go(what)
}

func (p *person) fill(name, text string) {
	p.t.Helper()
	if p.keyboard {
		p.TabTo("name=" + name)
		p.Keys(text)
		return
	}
	p.Fill(name, text)
}

func (p *person) tick(name string) {
	p.t.Helper()
	if p.keyboard {
		p.TabTo("name=" + name)
		p.Press("Space")
		return
	}
	p.Check(name, true)
}

// send presses the one main button, which must say this.
func (p *person) send(key string) {
	p.t.Helper()
	const button = "#f button.main"
	if got := p.Text(button); got != p.word(key) {
		p.t.Errorf("at %s the button says %q, want %q", p.Path(), got, p.word(key))
	}
	p.follow(button)
}

// at fails the test unless the page has this heading and status.
func (p *person) at(status int, heading string) {
	p.t.Helper()
	if got := p.Text("h1"); got != heading || p.Status() != status {
		p.t.Fatalf("at %s with status %d and heading %q, want %d and %q\n%s", p.Path(), p.Status(), got, status, heading, p.Text("main"))
	}
}

// says fails the test unless the page says this somewhere in its main part.
func (p *person) says(text string) {
	p.t.Helper()
	if got := p.Text("main"); !strings.Contains(got, text) {
		p.t.Errorf("at %s the page does not say %q but\n%s", p.Path(), text, got)
	}
}

// fillSignUp fills in the whole form, in the order of the page.
func (p *person) fillSignUp() {
	p.t.Helper()
	p.fill("email", p.email)
	if p.words.Lang() == "ja" {
		p.fill("family", p.family)
		p.fill("given", p.given)
	} else {
		p.fill("given", p.given)
		p.fill("family", p.family)
	}
	p.fill("password", p.password)
	p.tick("terms")
}

// signUp goes from the start page to the code page.
func (p *person) signUp() {
	p.t.Helper()
	p.Goto("/")
	p.at(200, p.word("start.title", "brand", "Genkan"))
	p.follow("text=" + p.word("start.signup"))
	p.at(200, p.word("signup.title"))
	p.fillSignUp()
	p.send("signup.register")
	p.at(200, p.word("activate.title"))
}

var sixDigits = regexp.MustCompile(`(?m)^\d{6}$`)

// code waits for the n-th letter to the person and reads the code in it.
func (p *person) code(n int) string {
	p.t.Helper()
	var got []letter
	until(p.t, "a letter with a code", func() bool { got = p.box.letters(p.t, p.email); return len(got) >= n })
	if got[n-1].Subject != p.word("mail.activation.subject") {
		p.t.Errorf("the subject is %q", got[n-1].Subject)
	}
	code := sixDigits.FindString(got[n-1].Text)
	if code == "" {
		p.t.Fatalf("no code in\n%s", got[n-1].Text)
	}
	return code
}

// activate types the code of the newest letter.
func (p *person) activate() {
	p.t.Helper()
	p.says(p.email)
	p.fill("code", p.code(1))
	p.send("activate.go")
	p.signedIn()
	p.says(p.word("notice.activated"))
}

func (p *person) signedIn() {
	p.t.Helper()
	p.at(200, p.word("home.welcome", "family", p.family, "given", p.given))
	if got, want := p.Text(".menu .name"), p.words.Name(p.family, p.given); got != want {
		p.t.Errorf("the icon shows %q, want %q", got, want)
	}
}

func (p *person) logOut() {
	p.t.Helper()
	if p.keyboard {
		p.TabTo(".menu summary")
		p.Press("Enter")
	} else {
		p.Click(".menu summary")
	}
	const out = `.menu [action="/logout"] .item`
	p.Want(out)
	if got := p.Text(out); got != p.word("web.logout") {
		p.t.Errorf("the menu offers %q", got)
	}
	p.follow(out)
	p.at(200, p.word("signin.title"))
	p.says(p.word("notice.logged_out"))
}

// logIn goes from the e-mail step to wherever log-in leads.
func (p *person) logIn() {
	p.t.Helper()
	p.fill("email", p.email)
	p.send("signin.next")
	p.at(200, p.word("signin.password.title"))
	p.says(p.email)
	p.fill("password", p.password)
	p.send("signin.login")
}

// join opens an account and stays signed in.
func (p *person) join() {
	p.t.Helper()
	p.signUp()
	p.activate()
}
