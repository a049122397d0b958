package browser_test

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"genkan/test/browser"
)

// met lists the password rules that are ticked.
func (p *person) met() any {
	p.t.Helper()
	return p.Eval(`[...document.querySelectorAll('.rules .ok')].map(l => l.dataset.rule).join()`)
}

// The list of password rules ticks while one types, judges as the server does,
// and speaks only after a second without typing.
func TestForm_passwordRules(t *testing.T) {
	p := local(t).person(t, browser.Options{})
	p.Goto("/signup")
	p.Fill("email", "taro.yamada@example.co.jp")
	for _, c := range []struct{ typed, met string }{
		{"Yamada12345!", "length,upper,lower,digit,symbol"},      // holds a part of the address
		{"Ａbcdefgh１あいう", "length,upper,lower,digit,symbol,part"}, // full-width letters count as letters, kana as symbols
		{"abc", "lower,part"},
		{"𠮷野家の牛丼を12杯食べたX!", "length,upper,digit,symbol,part"}, // counted in code points
		{"", ""},
	} {
		p.Fill("password", c.typed)
		if got := p.met(); got != c.met {
			t.Errorf("%q meets %v, want %s", c.typed, got, c.met)
		}
	}
	p.Fill("password", "abc")
	spoken := p.word("password.progress", "total", "7", "met", "2")
	p.Until("the progress is announced", func() bool { return p.Eval(`document.querySelector('rule-list [role=status]').textContent`) == spoken })
}

// Show and hide; the password is hidden again when the form is sent.
//
// ASVS 6.2.6: hidden until the person asks, hidden again when sent
func TestForm_showPassword(t *testing.T) {
	p := local(t).person(t, browser.Options{})
	p.Goto("/signup")
	p.Fill("password", p.password)
	p.Click("show-hide button")
	if p.Attr("name=password", "type") != "text" || p.Attr("show-hide button", "aria-label") != p.word("form.hide_password") {
		t.Errorf("after pressing show: type %s, button %s", p.Attr("name=password", "type"), p.Attr("show-hide button", "aria-label"))
	}
	p.Eval(`addEventListener('submit', e => { e.preventDefault(); window.sentAs = document.getElementById('password').type })`)
	p.Click("#f button.main")
	p.Until("the form is sent", func() bool { return p.Eval(`window.sentAs`) != nil })
	if p.Eval(`window.sentAs`) != "password" || p.Value("password") != p.password {
		t.Errorf("sent as %v", p.Eval(`window.sentAs`))
	}
}

// Two presses send one form, and so one letter.
func TestForm_doubleClick(t *testing.T) {
	s := local(t, "GENKAN_LIMITS=off") // so that nothing else stops a second letter
	p := s.person(t, browser.Options{})
	p.Goto("/signup")
	p.fillSignUp()
	p.Leave(func() {
		p.Eval(`(() => { const b = document.querySelector('#f button.main'); b.click(); b.click(); b.click() })()`)
	})
	p.at(200, p.word("activate.title"))
	p.code(1)
	p.activate()
	if n := len(s.box.letters(t, p.email)); n != 1 {
		t.Errorf("%d letters", n)
	}
}

// The Enter key of an input method commits a conversion and sends nothing;
// Enter alone sends the form and does not press a language button.
func TestForm_enterKey(t *testing.T) {
	p := local(t).person(t, browser.Options{})
	p.Goto("/signup")
	p.Eval(`(() => { window.sent = []; addEventListener('submit', e => { e.preventDefault(); window.sent.push(e.submitter?.name || 'form') }) })()`)
	p.Fill("given", "x")
	p.Press("Backspace")
	p.Compose("た")
	p.ComposeEnter()
	p.Commit("た")
	if p.Value("given") != "た" || p.Eval(`window.sent.length`) != 0.0 {
		t.Errorf("the input method's Enter sent the form %v times; the field holds %q", p.Eval(`window.sent.length`), p.Value("given"))
	}
	p.Press("Enter")
	p.Until("the form is sent", func() bool { return p.Eval(`window.sent.length`) == 1.0 })
	if got := p.Eval(`window.sent.join()`); got != "form" {
		t.Errorf("Enter pressed %v", got)
	}
}

// The code box leaves a conversion alone and cleans up after it.
func TestForm_codeWhileComposing(t *testing.T) {
	p := local(t).person(t, browser.Options{})
	p.signUp()
	p.Fill("code", "0")
	p.Press("Backspace")
	p.Compose("１２３")
	if p.Value("code") != "１２３" {
		t.Errorf("the conversion was disturbed: %q", p.Value("code"))
	}
	p.Commit("１２３４５６")
	p.Until("the code is cleaned", func() bool { return p.Value("code") == "123456" })
}

// A complaint goes away once it is mended, at the field and in the summary.
func TestForm_complaintsGo(t *testing.T) {
	p := local(t).person(t, browser.Options{Lang: "en"})
	p.Goto("/signup")
	p.send("signup.register")
	p.at(422, p.word("signup.title"))
	lines := p.Count(".summary li")
	p.Check("terms", true)
	p.Gone("#terms-error")
	p.Fill("email", p.email)
	p.Press("Tab")
	p.Gone("#email-error")
	if got := p.Count(".summary li"); got != lines-2 || p.Attr("name=email", "aria-invalid") != "" || p.Attr("name=email", "aria-describedby") != "email-hint" {
		t.Errorf("%d of %d lines are left; the field is described by %q", got, lines, p.Attr("name=email", "aria-describedby"))
	}
	p.Accessible()
}

// Terms and privacy open over the form: leaving it would lose the password.
func TestForm_termsInPlace(t *testing.T) {
	p := local(t).person(t, browser.Options{})
	p.Goto("/signup")
	p.Fill("password", p.password)
	p.Click(".consent [data-peek]")
	p.Want("dialog.peek")
	if got := p.Text("dialog.peek h1"); got != p.word("consent.terms.title") {
		t.Errorf("the dialog shows %q", got)
	}
	p.Accessible()
	p.Screenshot("peek-ja")
	p.Press("Escape")
	p.Gone("dialog.peek")
	if p.Eval(`document.activeElement.matches('[data-peek]')`) != true || p.Value("password") != p.password {
		t.Errorf("afterwards the focus is on %s", p.Focus())
	}
}

// The theme changes at once and stays, with scripts and without.
func TestTheme(t *testing.T) {
	s := local(t)
	bothWays(t, s, func(t *testing.T, p *person) {
		p.Goto("/login")
		if strings.Contains(t.Name(), "without") {
			p.Go(".theme [value=dark]")
		} else {
			p.Fill("email", p.email)
			p.Click(".theme [value=dark]")
			p.Until("it is dark", func() bool { return p.Attr("html", "data-theme") == "dark" })
			if p.Value("email") != p.email {
				t.Error("the form lost what was typed")
			}
			p.Goto("/help")
		}
		if p.Attr("html", "data-theme") != "dark" || p.Attr(".theme [value=dark]", "aria-pressed") != "true" {
			t.Errorf("the theme is %q", p.Attr("html", "data-theme"))
		}
		p.Accessible()
		p.Goto("/signup")
		if got := p.Eval(`getComputedStyle(document.documentElement).backgroundColor`); got != "rgb(20, 22, 26)" {
			t.Errorf("the background is %v", got)
		}
	})
}

// stands fails the test if something moves while a page loads and its scripts start (CLS).
func (p *person) stands(path string) {
	p.t.Helper()
	p.Goto(path)
	moved := p.Eval(`new Promise(r => { let sum = 0; new PerformanceObserver(l => l.getEntries().forEach(e => sum += e.value)).observe({ type: 'layout-shift', buffered: true }); requestAnimationFrame(() => requestAnimationFrame(() => r(sum))) })`)
	if moved != 0.0 {
		p.t.Errorf("%s: layout shift %v", path, moved)
	}
}

func TestNothingJumps(t *testing.T) {
	p := local(t).person(t, browser.Options{Width: 320, Height: 640})
	for _, path := range []string{"/", "/login", "/signup", "/help"} {
		p.stands(path)
	}
}

// On a slow line, or a busy machine, the page arrives in pieces. Painted before
// the log-in button is there, the language would jump when it comes.
func TestNothingJumps_inPieces(t *testing.T) {
	whole := local(t)
	pieces := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		answer, err := http.Get(whole.base + r.URL.Path)
		if err != nil {
			t.Error(err)
			return
		}
		defer answer.Body.Close()
		body, err := io.ReadAll(answer.Body)
		if err != nil {
			t.Error(err)
			return
		}
		w.Header().Set("Content-Type", answer.Header.Get("Content-Type"))
		first, rest, cut := bytes.Cut(body, []byte(`<a class="enter"`))
		w.Write(first)
		if !cut {
			return
		}
		w.(http.Flusher).Flush()
		<-time.After(300 * time.Millisecond) // the line is slow: long enough for a paint, were one allowed
		w.Write([]byte(`<a class="enter"`))
		w.Write(rest)
	}))
	t.Cleanup(pieces.Close)
	slow := &server{base: pieces.URL, box: whole.box}
	slow.person(t, browser.Options{Width: 320, Height: 640}).stands("/")
}
