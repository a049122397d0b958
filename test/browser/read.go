package browser

import (
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/storage"
	"github.com/chromedp/chromedp"
)

// Status is the HTTP status of the page that is shown; 0 while none has been answered.
func (tab *Tab) Status() int {
	tab.seen.mu.Lock()
	defer tab.seen.mu.Unlock()
	return tab.seen.status
}

// Hops are the statuses of the redirects that led to the page, such as 303.
func (tab *Tab) Hops() []int {
	tab.seen.mu.Lock()
	defer tab.seen.mu.Unlock()
	return slices.Clone(tab.seen.hops)
}

// Header gives a header of the answer that brought the page. Names are compared without case.
func (tab *Tab) Header(name string) string {
	tab.seen.mu.Lock()
	defer tab.seen.mu.Unlock()
	for k, v := range tab.seen.headers {
		if regexp.MustCompile("(?i)^" + regexp.QuoteMeta(name) + "$").MatchString(k) {
			return fmt.Sprint(v)
		}
	}
	return ""
}

// Requests is everything the page loaded, itself first.
func (tab *Tab) Requests() []Request {
	tab.seen.mu.Lock()
	defer tab.seen.mu.Unlock()
	return slices.Clone(tab.seen.requests)
}

// Problems returns what the browser complained about and forgets it: what is left at the end fails the test.
func (tab *Tab) Problems() []string {
	// One round trip first: events that came before its answer have been taken.
	_, _ = try[bool](tab, "() => true")
	tab.seen.mu.Lock()
	defer tab.seen.mu.Unlock()
	list := tab.seen.problems
	tab.seen.problems = nil
	return list
}

// Allow names complaints (a regular expression) that this test provokes on purpose.
func (tab *Tab) Allow(expression string) {
	tab.seen.mu.Lock()
	defer tab.seen.mu.Unlock()
	tab.seen.allowed = append(tab.seen.allowed, regexp.MustCompile(expression))
}

// Title is the title of the page.
func (tab *Tab) Title() string { tab.t.Helper(); return eval[string](tab, "() => document.title") }

// Path is the path of the page, with its query, without the address of the server.
func (tab *Tab) Path() string {
	tab.t.Helper()
	u, err := url.Parse(tab.URL())
	if err != nil {
		tab.fatalf("the address of the page: %v", err)
	}
	return u.RequestURI()
}

// URL is the whole address of the page.
func (tab *Tab) URL() string { tab.t.Helper(); return eval[string](tab, "() => location.href") }

// HTML is the document as it stands now.
func (tab *Tab) HTML() string {
	tab.t.Helper()
	return eval[string](tab, "() => document.documentElement.outerHTML")
}

// Text is what a person can read of a thing; "body" for the whole page.
func (tab *Tab) Text(what string) string {
	tab.t.Helper()
	tab.Want(what)
	return eval[string](tab, "text", what)
}

// Value is what stands in the field of that name.
func (tab *Tab) Value(name string) string {
	tab.t.Helper()
	return eval[string](tab, "value", name)
}

// Attr is an attribute of a thing; empty when it has none.
func (tab *Tab) Attr(what, attribute string) string {
	tab.t.Helper()
	return eval[string](tab, "attribute", what, attribute)
}

// Count is how many elements match a CSS selector, seen or not.
func (tab *Tab) Count(selector string) int {
	tab.t.Helper()
	return eval[int](tab, "s => document.querySelectorAll(s).length", selector)
}

// Sees tells whether a thing is there and can be seen now, without waiting.
func (tab *Tab) Sees(what string) bool { tab.t.Helper(); return eval[bool](tab, "visible", what) }

// Focus describes what has the focus: button#send "Send".
func (tab *Tab) Focus() string { tab.t.Helper(); return eval[string](tab, "describeFocus") }

// Cookies are the cookies of this person.
func (tab *Tab) Cookies() []*network.Cookie {
	tab.t.Helper()
	id := chromedp.FromContext(tab.ctx).BrowserContextID
	result, err := chromedp.CallBrowser(tab.ctx, storage.GetCookies, storage.GetCookiesParams{BrowserContextID: id})
	if err != nil {
		tab.fatalf("reading the cookies: %v", err)
	}
	return result.Cookies
}

// Forget removes all cookies, as closing a private window does.
func (tab *Tab) Forget() {
	tab.t.Helper()
	id := chromedp.FromContext(tab.ctx).BrowserContextID
	if _, err := chromedp.CallBrowser(tab.ctx, storage.ClearCookies, storage.ClearCookiesParams{BrowserContextID: id}); err != nil {
		tab.fatalf("removing the cookies: %v", err)
	}
}

// Screenshot writes the full page as <name>.png into the folder GENKAN_TEST_SHOTS; without that folder it does nothing.
func (tab *Tab) Screenshot(name string) {
	tab.t.Helper()
	folder := os.Getenv("GENKAN_TEST_SHOTS")
	if folder == "" {
		return
	}
	file := filepath.Join(folder, filepath.FromSlash(name)+".png")
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		tab.fatalf("making the folder for pictures: %v", err)
	}
	if err := os.WriteFile(file, tab.PNG(), 0o644); err != nil {
		tab.fatalf("writing a picture: %v", err)
	}
}

// PNG is a picture of the whole page, also of what lies below the window.
func (tab *Tab) PNG() []byte {
	tab.t.Helper()
	tab.Until("the fonts are loaded", func() bool {
		done, err := try[bool](tab, "() => document.fonts.status === 'loaded'")
		return err == nil && done
	})
	size := call(tab, page.GetLayoutMetrics, cdp.Empty{}).CSSContentSize
	return call(tab, page.CaptureScreenshot, page.CaptureScreenshotParams{
		CaptureBeyondViewport: new(true),
		Clip:                  &page.Viewport{Width: float64(tab.opt.Width), Height: size.Height, Scale: 1},
	}).Data
}
