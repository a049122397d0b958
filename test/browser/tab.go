package browser

import (
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/audits"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// patience is how long anything may take before the test fails. Generous, because two cores run a browser, a server
// and a database at once; nothing ever waits this long when all is well.
const patience = 20 * time.Second

//go:embed page.js
var pageScript string

// Options say as whom and with what a tab looks at pages. The zero value: Japanese, light, 1280 wide, with scripts.
type Options struct {
	Base   string // address that paths given to Goto begin with, without a slash at the end
	Lang   string // Accept-Language and the browser's own language; default "ja"
	Dark   bool   // the person prefers dark colours
	Forced bool   // forced colours (Windows contrast themes)
	Width  int    // CSS pixels; default 1280
	Height int    // CSS pixels; default 800
	NoJS   bool   // scripts switched off
	Zone   string // time zone of the browser; default Asia/Tokyo
}

// Name is good as the name of a subtest and of a picture: ja-dark-320-nojs.
func (o Options) Name() string {
	o = o.filled()
	colour, script := "light", "js"
	if o.Dark {
		colour = "dark"
	}
	if o.NoJS {
		script = "nojs"
	}
	return fmt.Sprintf("%s-%s-%d-%s", o.Lang, colour, o.Width, script)
}

func (o Options) filled() Options {
	if o.Lang == "" {
		o.Lang = "ja"
	}
	if o.Width == 0 {
		o.Width = 1280
	}
	if o.Height == 0 {
		o.Height = 800
	}
	if o.Zone == "" {
		o.Zone = "Asia/Tokyo"
	}
	return o
}

// Looks is every way a page must look right: languages × light and dark × 320 and 1280 × with and without scripts.
func Looks(base string, langs ...string) []Options {
	var all []Options
	for _, lang := range langs {
		for _, dark := range []bool{false, true} {
			for _, width := range []int{320, 1280} {
				for _, nojs := range []bool{false, true} {
					all = append(all, Options{Base: base, Lang: lang, Dark: dark, Width: width, NoJS: nojs})
				}
			}
		}
	}
	return all
}

// A Tab is one page of a browser, with cookies of its own. Its methods fail the test when they cannot do what they say.
// Not for use by several goroutines.
type Tab struct {
	t     testing.TB
	ctx   context.Context
	agent string
	opt   Options
	seen  *watch
}

// Open opens a tab with no cookies and no history. It is closed when the test ends.
func Open(t testing.TB, o Options) *Tab {
	t.Helper()
	c, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	return open(t, c.ctx, c.agent, o, chromedp.WithNewBrowserContext())
}

// Another opens a second tab of the same person: same cookies, same options.
func (tab *Tab) Another() *Tab {
	tab.t.Helper()
	id := chromedp.FromContext(tab.ctx).BrowserContextID
	return open(tab.t, tab.ctx, tab.agent, tab.opt, chromedp.WithExistingBrowserContext(id))
}

func open(t testing.TB, parent context.Context, agent string, o Options, where chromedp.ContextOption) *Tab {
	t.Helper()
	seen := newWatch(o.Base)
	ctx, cancel := chromedp.NewContext(parent, where, chromedp.WithListener(seen.take))
	tab := &Tab{t: t, ctx: ctx, agent: agent, seen: seen}
	t.Cleanup(func() {
		for _, problem := range tab.Problems() {
			t.Errorf("the browser complains: %s", problem)
		}
		t.Attr("pages", fmt.Sprint(seen.documents()))
		cancel()
	})
	if err := chromedp.Do(ctx); err != nil {
		t.Fatalf("opening a tab: %v", err)
	}
	seen.main(cdp.FrameID(chromedp.FromContext(ctx).Target.TargetID))
	call(tab, audits.Enable, cdp.Empty{})
	tab.As(o)
	return tab
}

// As changes language, colours, width and scripts for the pages loaded from now on. Cookies stay, and so does Base
// when o has none.
func (tab *Tab) As(o Options) {
	tab.t.Helper()
	if o.Base == "" {
		o.Base = tab.opt.Base
	}
	o = o.filled()
	tab.opt = o
	call(tab, emulation.SetUserAgentOverride, emulation.SetUserAgentOverrideParams{
		UserAgent: strings.ReplaceAll(tab.agent, "HeadlessChrome", "Chrome"), AcceptLanguage: o.Lang,
	})
	call(tab, emulation.SetLocaleOverride, emulation.SetLocaleOverrideParams{Locale: o.Lang})
	call(tab, emulation.SetTimezoneOverride, emulation.SetTimezoneOverrideParams{TimezoneID: o.Zone})
	call(tab, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{
		Width: int64(o.Width), Height: int64(o.Height), DeviceScaleFactor: 1,
	})
	colours, forced := "light", "none"
	if o.Dark {
		colours = "dark"
	}
	if o.Forced {
		forced = "active"
	}
	call(tab, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{
		{Name: "prefers-color-scheme", Value: colours},
		{Name: "forced-colors", Value: forced},
		{Name: "prefers-reduced-motion", Value: "reduce"}, // pictures must not catch things half way
	}})
	tab.scripts(!o.NoJS)
}

func (tab *Tab) scripts(on bool) {
	tab.t.Helper()
	call(tab, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: !on})
}

// address makes an address of a path.
func (tab *Tab) address(path string) string {
	if u, err := url.Parse(path); err == nil && u.IsAbs() {
		return path
	}
	return tab.opt.Base + path
}

// call sends one command of the DevTools protocol.
func call[P, R any](tab *Tab, command cdp.Command[P, R], params P) R {
	tab.t.Helper()
	ctx, cancel := context.WithTimeout(tab.ctx, patience)
	defer cancel()
	result, err := chromedp.Call(ctx, command, params)
	if err != nil {
		tab.fatalf("%s: %v", command.Method, err)
	}
	return result
}

func (tab *Tab) fatalf(format string, args ...any) {
	tab.t.Helper()
	tab.t.Fatalf("%s: at %s (%s)", fmt.Sprintf(format, args...), tab.seen.address(), tab.opt.Name())
}

// try runs a function of page.js in the page and decodes what it returns.
func try[T any](tab *Tab, function string, args ...any) (T, error) {
	var value T
	texts := make([]string, len(args))
	for i, a := range args {
		text, err := json.Marshal(a)
		if err != nil {
			return value, err
		}
		texts[i] = string(text)
	}
	ctx, cancel := context.WithTimeout(tab.ctx, patience)
	defer cancel()
	result, err := chromedp.Call(ctx, runtime.Evaluate, runtime.EvaluateParams{
		Expression:    "(() => {" + pageScript + "\nreturn (" + function + ")(" + strings.Join(texts, ",") + ")})()",
		ReturnByValue: new(true), AwaitPromise: new(true), UserGesture: new(true),
	})
	switch {
	case err != nil:
		return value, err
	case result.ExceptionDetails != nil:
		return value, errors.New(thrown(result.ExceptionDetails))
	case len(result.Result.Value) == 0:
		return value, nil
	}
	return value, json.Unmarshal(result.Result.Value, &value)
}

// eval is try that fails the test.
func eval[T any](tab *Tab, function string, args ...any) T {
	tab.t.Helper()
	value, err := try[T](tab, function, args...)
	if err != nil {
		tab.fatalf("%.60s%v: %v", function, args, err)
	}
	return value
}

// Eval runs a script expression in the page and returns its value as JSON would give it. For what no method covers.
func (tab *Tab) Eval(expression string) any {
	tab.t.Helper()
	return eval[any](tab, "() => ("+expression+")")
}

// axeScript is the text of axe-core.
func axeScript() (string, error) {
	path := os.Getenv("GENKAN_TEST_AXE")
	if path == "" {
		return "", fmt.Errorf("GENKAN_TEST_AXE does not name axe.min.js: run the tests through tools/test")
	}
	text, err := os.ReadFile(path)
	return string(text), err
}
