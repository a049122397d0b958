package browser_test

import (
	"path/filepath"
	"strings"
	"testing"

	"genkan/test/browser"
)

// The keys of the list, one by one (page P3).
func TestCompany_keys(t *testing.T) {
	p := companies(t).person(t, browser.Options{Lang: "ja"})
	p.join()
	p.Goto("/profile/company")
	p.look("海風")
	active := func() string { return p.Attr("name=q", "aria-activedescendant") }
	if n := len(p.lists()); n != 9 || active() != "" || p.Attr("name=q", "aria-expanded") != "true" {
		t.Errorf("%d rows, active %q, expanded %q", n, active(), p.Attr("name=q", "aria-expanded"))
	}
	p.Press("ArrowDown")
	first := active()
	p.Press("ArrowUp")
	last := active()
	p.Press("ArrowDown")
	if first == "" || active() != first || last == first || p.Attr("#"+last, "data-id") != "" {
		t.Errorf("down, up, down: %q, %q, %q", first, last, active())
	}
	p.Press("Home")
	if active() != first || p.Eval(`document.querySelector('[name=q]').selectionStart`) != 0.0 {
		t.Error("Home does not belong to the text")
	}
	p.Press("Escape")
	if !p.shut() || p.Value("q") != "海風" {
		t.Errorf("Escape: closed %v, text %q", p.shut(), p.Value("q"))
	}
	p.Press("Escape")
	if p.Value("q") != "" {
		t.Errorf("the second Escape leaves %q", p.Value("q"))
	}
	p.look("海風")
	p.Press("Enter") // nothing is active
	if !p.shut() || p.Path() != "/profile/company" {
		t.Errorf("Enter without a choice: closed %v, at %s", p.shut(), p.Path())
	}
	p.Press("ArrowDown")
	p.Want(rows)
	p.Press("Escape")
	p.Press("ArrowDown")
	p.Want(rows)
	if active() != "" {
		t.Error("opening chooses the first row")
	}
	p.Press("Escape")
	p.PressGo("Enter") // closed: the form is sent
	p.at(200, p.word("company.title"))
	p.says(p.word("company.results", "text", "海風"))
	p.look("山田製作")
	p.Press("ArrowDown")
	p.PressGo("Tab") // chooses, then leaves
	p.at(200, p.word("company.site.title"))
}

// While an input method composes, nothing is asked and nothing opens; its keys
// choose and send nothing, also where the browser reports them late.
func TestCompany_inputMethod(t *testing.T) {
	p := companies(t).person(t, browser.Options{Lang: "ja"})
	p.join()
	p.Goto("/profile/company")
	p.Fill("q", "x")
	p.Press("Backspace")
	asked := func() int {
		n := 0
		for _, r := range p.Requests() {
			if strings.Contains(r.URL, "/companies/suggest") {
				n++
			}
		}
		return n
	}
	before := asked()
	for _, kana := range []string{"や", "やま", "やまだ", "山田"} {
		p.Compose(kana)
	}
	p.Eval(`new Promise(r => setTimeout(r, 400))`) // twice as long as a query waits
	if !p.shut() || asked() != before {
		t.Errorf("while composing: closed %v, %d questions", p.shut(), asked()-before)
	}
	p.ComposeEnter()
	p.Commit("山田")
	p.Want(rows)
	if p.Value("q") != "山田" || p.Path() != "/profile/company" {
		t.Fatalf("the commit left %q at %s", p.Value("q"), p.Path())
	}
	p.Press("ArrowDown")
	p.Compose("製") // goes on composing: the list gives way to the input method
	if !p.shut() {
		t.Error("the list lies over the input method's own")
	}
	p.Commit("製作所")
	p.Want(rows)
	p.Press("ArrowDown")
	p.ComposeEnter() // Safari: the composition is over, the key is still the input method's
	if p.shut() || p.Path() != "/profile/company" {
		t.Error("the input method's Enter chose a company")
	}
	p.PressGo("Enter")
	p.at(200, p.word("company.site.title"))
	p.says("株式会社山田製作所")
}

// What a screen reader has of the open list, and what it is told.
func TestCompany_screenReader(t *testing.T) {
	s := companies(t)
	for _, lang := range []string{"ja", "en"} {
		p := s.person(t, browser.Options{Lang: lang})
		p.join()
		p.Goto("/profile/company")
		p.look("山田製作所")
		p.Press("ArrowDown")
		status := p.word("company.found", "n", 1)
		p.Until("the number of matches is said", func() bool {
			return p.Eval(`document.querySelector('company-combobox [role=status]').textContent`) == status
		})
		tree := p.AXTree()
		at := strings.Index(tree, "combobox")
		if at < 0 {
			t.Fatalf("no combobox in\n%s", tree)
		}
		lines := strings.Split(tree[at:], "\n")
		golden(t, filepath.Join("ax", lang+"-company-list.txt"), strings.Join(lines[:min(len(lines), 24)], "\n"))
		p.Accessible()
	}
}

// The list on a small screen, dark and light: nothing too small to hit, nothing
// beyond the edge.
func TestCompany_listLooks(t *testing.T) {
	s := companies(t)
	for _, o := range []browser.Options{{Lang: "ja", Width: 320, Height: 640}, {Lang: "en", Width: 320, Height: 640, Dark: true}, {Lang: "ja", Width: 1280, Dark: true}, {Lang: "en", Width: 1280}} {
		t.Run(o.Name(), func(t *testing.T) {
			t.Parallel()
			p := s.person(t, o)
			p.email = "x" + p.email[:strings.Index(p.email, "@")] + "@yamada-works.co.jp"
			p.join()
			p.Goto("/profile/company")
			p.says("@yamada-works.co.jp")
			p.Screenshot("company-" + o.Name())
			p.look("海風")
			p.Press("ArrowDown")
			p.Press("ArrowDown")
			p.Accessible()
			p.Fits()
			p.TargetsAtLeast(44)
			p.Screenshot("company-list-" + o.Name())
			p.Fill("q", "見つからない会社")
			p.Until("the list says that nothing was found", func() bool { return len(p.lists()) == 1 })
			p.says(p.word("company.found.none"))
			p.Screenshot("company-list-none-" + o.Name())
		})
	}
}

// Names that would like to be markup are text, in the list and on every page.
func TestCompany_hostileNames(t *testing.T) {
	p := companies(t).person(t, browser.Options{Lang: "en"})
	p.join()
	p.Goto("/profile/company")
	p.look("polyglot")
	if got := p.lists(); !strings.Contains(got[0], "<img src=x onerror=alert(1)>") {
		t.Errorf("the list shows %q", got)
	}
	p.Press("ArrowDown")
	p.PressGo("Enter")
	p.says("<img src=x onerror=alert(1)>")
	p.Click("#site-new")
	p.send("company.update")
	p.at(200, p.word("company.address.title"))
	p.says("<img src=x onerror=alert(1)>")
	p.Goto("/profile/company")
	p.look(hostile[:40])
	p.Press("ArrowUp") // the last row: what was typed
	p.PressGo("Enter")
	p.at(200, p.word("company.own.title"))
	if n := p.Eval(`document.querySelectorAll('main img, main script').length`); n != 0.0 {
		t.Errorf("%v elements came out of a name", n)
	}
}

// When the directory cannot answer, the person can go on.
func TestCompany_noAnswer(t *testing.T) {
	s := companies(t)
	p := s.person(t, browser.Options{Lang: "ja"})
	p.join()
	p.Goto("/profile/company")
	p.Allow(`/companies/suggest`)
	p.Eval(`window.fetch = () => Promise.reject(new TypeError('offline'))`)
	p.look("ぬるはち")
	p.says(p.word("company.failed"))
	p.Accessible()
	p.Press("ArrowUp")
	p.PressGo("Enter")
	p.at(200, p.word("company.own.title"))
	if p.Value("company") != "ぬるはち" {
		t.Errorf("what was typed is lost: %q", p.Value("company"))
	}
}
