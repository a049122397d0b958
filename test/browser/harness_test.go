package browser

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"testing"
)

// goodPage has what a page of ours has, in the smallest form that axe accepts.
const goodPage = `<!doctype html><html lang="en"><head><title>Good</title><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><style>
:root{color-scheme:light dark} a,button,input,select{min-height:44px;min-width:44px} :focus{outline:2px solid}</style></head>
<body><main><h1>Good</h1><form method="post" action="/form">
<p><label for="email">E-mail</label> <input id="email" name="email" required></p>
<p><label><input type="checkbox" name="terms"> I agree to everything that is written here</label></p>
<p><label for="lang">Language</label> <select id="lang" name="lang"><option value="ja">日本語</option><option value="en">English</option></select></p>
<p><button>Send</button></p></form><p id="late" hidden>later</p></main>
<script>setTimeout(() => document.getElementById('late').hidden = false, 60)</script></body></html>`

// badPage breaks one rule of each kind.
const badPage = `<!doctype html><html lang="en"><head><title>Bad</title><link rel="icon" href="data:,"></head><body><main><h1>Bad</h1>
<input name="nameless"><a href="/good" style="display:inline-block;width:10px;height:10px;overflow:hidden">small</a>
<div style="width:500px" id="wide">wide</div><button style="outline:none">dark</button>
<button id="under">under</button><div style="position:fixed;inset:auto 0 0 0;height:60%;background:#fff">bar</div></main></body></html>`

func site(t *testing.T) string {
	t.Helper()
	mux := http.NewServeMux()
	page := func(path, body string) {
		mux.HandleFunc("GET "+path, func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, body) })
	}
	page("/good", goodPage)
	page("/bad", badPage)
	page("/loud", `<!doctype html><title>Loud</title><link rel="icon" href="data:,"><script>console.error("oh", "dear"); null.x</script><img src="/gone.png" alt="">`)
	page("/far", `<!doctype html><title>Far</title><link rel="icon" href="data:,"><img src="http://elsewhere.invalid/x.png" alt="">`)
	mux.HandleFunc("GET /strict", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", "default-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'")
		fmt.Fprint(w, `<!doctype html><html lang="en"><title>Strict</title><link rel="icon" href="data:,"><main><h1>Strict</h1></main><script>alert(1)</script>`)
	})
	mux.HandleFunc("GET /missing", func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusNotFound)
		fmt.Fprint(w, `<!doctype html><title>Missing</title><link rel="icon" href="data:,"><h1>Missing</h1>`)
	})
	mux.HandleFunc("POST /form", func(w http.ResponseWriter, r *http.Request) {
		if r.FormValue("email") == "" || r.FormValue("terms") == "" {
			w.WriteHeader(http.StatusUnprocessableEntity)
			fmt.Fprint(w, `<!doctype html><html lang="en"><title>Error</title><link rel="icon" href="data:,"><h1>Refused</h1>`)
			return
		}
		http.SetCookie(w, &http.Cookie{Name: "who", Value: "me"})
		http.Redirect(w, r, "/done?email="+r.FormValue("email")+"&lang="+r.FormValue("lang"), http.StatusSeeOther)
	})
	mux.HandleFunc("GET /done", func(w http.ResponseWriter, r *http.Request) {
		who, _ := r.Cookie("who")
		fmt.Fprintf(w, `<!doctype html><title>Done</title><link rel="icon" href="data:,"><p id="q">%s</p><p id="c">%v</p><p id="l">%s</p>`,
			r.URL.RawQuery, who, r.Header.Get("Accept-Language"))
	})
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server.URL
}

// A whole small walk, with and without scripts: the same methods do the same.
func TestHarness_Walk(t *testing.T) {
	base := site(t)
	for _, o := range []Options{{Base: base, Lang: "ja"}, {Base: base, Lang: "en", NoJS: true, Dark: true, Width: 320}} {
		t.Run(o.Name(), func(t *testing.T) {
			tab := Open(t, o)
			tab.Goto("/good")
			if tab.Status() != 200 || tab.Title() != "Good" {
				t.Fatalf("got %d %q", tab.Status(), tab.Title())
			}
			tab.Accessible()
			tab.Fits()
			tab.TargetsAtLeast(24)
			tab.Keyboard()
			tab.Eval(`document.querySelector('[required]').required = false`)
			tab.Go("text=Send")
			if tab.Status() != 422 || tab.Text("h1") != "Refused" {
				t.Fatalf("a refused form: %d %q", tab.Status(), tab.Text("h1"))
			}
			tab.Back()
			tab.Fill("email", "first")
			tab.Fill("email", "x@y.jp")
			tab.Check("terms", true)
			tab.Check("terms", true)
			tab.Choose("lang", "en")
			if tab.Value("email") != "x@y.jp" {
				t.Errorf("the field holds %q", tab.Value("email"))
			}
			tab.Screenshot("harness/" + o.Name())
			tab.Go("button")
			if tab.Path() != "/done?email=x@y.jp&lang=en" || !slices.Equal(tab.Hops(), []int{303}) {
				t.Errorf("arrived at %s through %v", tab.Path(), tab.Hops())
			}
			if !strings.HasPrefix(tab.Text("#l"), o.Lang) {
				t.Errorf("Accept-Language is %q", tab.Text("#l"))
			}
			second := tab.Another()
			second.Goto("/done")
			if second.Text("#c") != "who=me" || len(tab.Cookies()) != 1 {
				t.Errorf("the second tab has other cookies: %q", second.Text("#c"))
			}
			tab.Forget()
			if len(tab.Cookies()) != 0 {
				t.Errorf("cookies stayed: %v", tab.Cookies())
			}
			if dark := tab.Eval(`matchMedia('(prefers-color-scheme: dark)').matches`); dark != o.Dark {
				t.Errorf("dark colours: %v", dark)
			}
			if wide := tab.Eval(`innerWidth`); wide != float64(o.filled().Width) {
				t.Errorf("the window is %v wide", wide)
			}
		})
	}
}

func TestHarness_KeyboardOnly(t *testing.T) {
	tab := Open(t, Options{Base: site(t), Lang: "en"})
	tab.Goto("/good")
	if n := tab.TabTo("name=email"); n != 1 {
		t.Errorf("the field is %d presses away", n)
	}
	tab.Keys("a@b.jp")
	tab.TabTo("name=terms")
	tab.Press("Space")
	tab.TabTo("button")
	tab.PressGo("Enter")
	if tab.Path() != "/done?email=a@b.jp&lang=ja" {
		t.Errorf("arrived at %s", tab.Path())
	}
}

// Scripts run when they are on and do not when they are off; waiting is for what scripts do.
func TestHarness_Scripts(t *testing.T) {
	base := site(t)
	tab := Open(t, Options{Base: base})
	tab.Goto("/good")
	tab.WaitFor("#late")
	tab.As(Options{NoJS: true})
	tab.Goto("/loud")
	if got := tab.Problems(); len(got) != 1 || !strings.Contains(got[0], "/gone.png") {
		t.Errorf("without scripts only the picture is missed, got %q", got)
	}
}

func TestHarness_SeesWhatIsWrongWithAPage(t *testing.T) {
	tab := Open(t, Options{Base: site(t), Width: 320})
	tab.Goto("/bad")
	found := map[string]bool{}
	for _, v := range tab.Axe() {
		found[v.ID] = true
	}
	if !found["label"] {
		t.Errorf("a field without a label went unseen: %v", found)
	}
	if wide := strings.Join(tab.Wide(), ";"); !strings.Contains(wide, "#wide") {
		t.Errorf("a page that is too wide went unseen: %q", wide)
	}
	if small := strings.Join(tab.Small(24), ";"); !strings.Contains(small, `"small"`) {
		t.Errorf("a target that is too small went unseen: %q", small)
	}
	stops := tab.TabStops()
	if !slices.ContainsFunc(stops, func(s Stop) bool { return strings.Contains(s.Name, "dark") && !s.Ring }) {
		t.Errorf("a focus that cannot be seen went unseen: %v", stops)
	}
}

func TestHarness_AXTree(t *testing.T) {
	tab := Open(t, Options{Base: site(t), Lang: "en", NoJS: true})
	tab.Goto("/good")
	want := `RootWebArea "Good"
  main
    heading "Good", level=1
    form
      paragraph
        LabelText
          StaticText "E-mail"
        textbox "E-mail", required=true
`
	if got := tab.AXTree(); !strings.HasPrefix(got, want) {
		t.Errorf("got\n%s\nwant it to begin with\n%s", got, want)
	}
}

// Every kind of complaint is caught, and what is left over at the end fails the test.
func TestHarness_CatchesComplaints(t *testing.T) {
	base := site(t)
	tab := Open(t, Options{Base: base})
	cases := []struct{ path, want string }{
		{"/loud", "console.error: oh dear"},
		{"/loud", "exception: "},
		{"/loud", "status of 404"},
		{"/far", "foreign host"},
		{"/strict", "content security policy: script-src"},
	}
	for _, c := range cases {
		tab.Goto(c.path)
		if got := tab.Problems(); !slices.ContainsFunc(got, func(p string) bool { return strings.Contains(p, c.want) }) {
			t.Errorf("%s: %q is not among %q", c.path, c.want, got)
		}
	}
	tab.Goto("/missing")
	if got := tab.Problems(); tab.Status() != 404 || len(got) != 0 {
		t.Errorf("a page that is not there is an answer, got %d %q", tab.Status(), got)
	}
	tab.Goto("/strict")
	tab.Problems()
	tab.Accessible() // axe works under that policy too
	tab.Allow("console.error|exception|404")
	tab.Goto("/loud")
	if got := tab.Problems(); len(got) != 0 {
		t.Errorf("what was allowed is reported: %q", got)
	}
}

// recorder stands for a test and takes note of how it would end.
type recorder struct {
	testing.TB
	errors  []string
	cleanup []func()
}

func (r *recorder) Errorf(format string, args ...any) {
	r.errors = append(r.errors, fmt.Sprintf(format, args...))
}
func (r *recorder) Cleanup(f func()) { r.cleanup = append(r.cleanup, f) }

func TestHarness_LeftoverComplaintFailsTheTest(t *testing.T) {
	r := &recorder{TB: t}
	tab := Open(r, Options{Base: site(t)})
	tab.Goto("/loud")
	tab.Goto("/bad")
	tab.Accessible()
	for _, f := range slices.Backward(r.cleanup) {
		f()
	}
	all := strings.Join(r.errors, "\n")
	for _, want := range []string{"console.error: oh dear", "axe at", "label (critical)"} {
		if !strings.Contains(all, want) {
			t.Errorf("%q is not among what failed: %s", want, all)
		}
	}
}

// A picture lands in the folder that is asked for, and nowhere when none is.
func TestHarness_Screenshot(t *testing.T) {
	tab := Open(t, Options{Base: site(t), Width: 320})
	tab.Goto("/good")
	folder := t.TempDir()
	t.Setenv("GENKAN_TEST_SHOTS", folder)
	tab.Screenshot("one/two")
	picture, err := os.ReadFile(folder + "/one/two.png")
	if err != nil || !strings.HasPrefix(string(picture), "\x89PNG") {
		t.Errorf("no picture: %v", err)
	}
}
