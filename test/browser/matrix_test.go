package browser_test

import (
	"flag"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"genkan/internal/gallery"
	"genkan/test/browser"
)

var update = flag.Bool("update", false, "write the golden files anew")

// openGallery serves every sample page and mail.
func openGallery(t *testing.T) (g *gallery.Gallery, base string) {
	t.Helper()
	server := httptest.NewUnstartedServer(nil)
	g, err := gallery.New(&url.URL{Scheme: "http", Host: server.Listener.Addr().String()})
	if err != nil {
		t.Fatal(err)
	}
	server.Config.Handler = g
	server.Start()
	t.Cleanup(server.Close)
	return g, server.URL
}

// Every page and mail as everybody may see it: Japanese and English, light and
// dark, 320 and 1280 wide, each pair of these in one look (decision 0027). No
// fault of axe, no scrolling sideways, nothing too small to hit, and a silent
// console (which the tab itself watches).
func TestMatrix(t *testing.T) {
	g, base := openGallery(t)
	for _, o := range browser.Looks(base, g.Languages()...) {
		if o.NoJS && (o.Dark || o.Width != 320) {
			continue // without scripts no style differs by colour or width
		}
		if !o.NoJS && (o.Dark == (o.Width == 1280)) != (o.Lang == "ja") {
			continue // this width and this colour are seen in the other combination
		}
		t.Run(o.Name(), func(t *testing.T) {
			t.Parallel()
			tab := browser.Open(t, o)
			for _, s := range g.Pages() {
				tab.Goto("/" + o.Lang + "/" + s.Name)
				checkPage(tab, o)
				tab.Screenshot(s.Name + "-" + o.Name())
			}
			for _, m := range g.Mails() {
				tab.Goto("/" + o.Lang + "/mail/" + g.MailName(m))
				checkMail(t, tab)
				tab.Screenshot(g.MailName(m) + "-" + o.Name())
			}
		})
	}
}

func checkPage(tab *browser.Tab, o browser.Options) {
	if !o.NoJS { // without scripts it is the same page with a button less
		tab.Accessible()
	}
	tab.Fits()
	tab.TargetsAtLeast(44)
	if o.Width != 320 || o.NoJS {
		return
	}
	// Twice the text, and the text spacing of WCAG 1.4.12, at 320 pixels.
	tab.Eval(`document.documentElement.style.fontSize = '200%'`)
	tab.Fits()
	tab.Eval(`document.documentElement.style.fontSize = ''`)
	tab.Eval(`(() => { const s = new CSSStyleSheet(); s.replaceSync('* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important } p { margin-block-end: 2em !important }'); document.adoptedStyleSheets = [s] })()`)
	tab.Fits()
	tab.Eval(`document.adoptedStyleSheets = []`)
}

// checkMail: a letter has no landmarks and no headings, and is read in a mail
// program; everything else holds for it too.
func checkMail(t *testing.T, tab *browser.Tab) {
	t.Helper()
	// Letters have no background of their own; axe takes that for white, also where the browser draws it dark.
	tab.Eval(`document.documentElement.style.background = 'Canvas'`)
	for _, v := range tab.Axe() {
		if !slices.Contains([]string{"region", "landmark-one-main", "page-has-heading-one"}, v.ID) {
			t.Errorf("axe at %s: %s", tab.Path(), v)
		}
	}
	tab.Fits()
}

// What a screen reader has of the two pages everybody meets first.
func TestAXTree(t *testing.T) {
	g, base := openGallery(t)
	for _, lang := range g.Languages() {
		tab := browser.Open(t, browser.Options{Base: base, Lang: lang})
		for _, name := range []string{"login", "login-password-error", "signup", "signup-errors", "activate"} {
			tab.Goto("/" + lang + "/" + name)
			if name == "activate" {
				tab.Until("the countdown shows", func() bool { return tab.Count("count-down .left") == 1 })
				tab.Eval(`document.querySelector('count-down .left').textContent = ''`)
			}
			golden(t, filepath.Join("ax", lang+"-"+name+".txt"), tab.AXTree())
		}
	}
}

// Every stop of the Tab key can be seen and is not covered, on pages with many
// controls, wide and narrow.
func TestKeyboard_stops(t *testing.T) {
	_, base := openGallery(t)
	for _, o := range []browser.Options{{Base: base, Lang: "ja"}, {Base: base, Lang: "en", Width: 320, Height: 480}, {Base: base, Lang: "ja", NoJS: true, Dark: true}} {
		t.Run(o.Name(), func(t *testing.T) {
			t.Parallel()
			tab := browser.Open(t, o)
			for _, name := range []string{"start", "login", "signup", "signup-errors", "activate-wrong", "home", "accessibility"} {
				tab.Goto("/" + o.Lang + "/" + name)
				tab.Keyboard()
			}
		})
	}
}

// Windows contrast themes draw what matters.
func TestForcedColours(t *testing.T) {
	_, base := openGallery(t)
	tab := browser.Open(t, browser.Options{Base: base, Forced: true})
	for _, name := range []string{"signup", "signup-errors", "login", "home"} {
		tab.Goto("/ja/" + name)
		tab.Accessible()
		tab.Screenshot("forced-" + name)
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	a, b := strings.Split(string(want), "\n"), strings.Split(got, "\n")
	for i := range max(len(a), len(b)) {
		if i >= len(a) || i >= len(b) || a[i] != b[i] {
			t.Errorf("%s differs from line %d on; if that is meant, go test ./test/browser -run AXTree -update\n--- now\n%s", file, i+1, got)
			return
		}
	}
}
