package browser

import (
	"context"
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/chromedp/cdproto/audits"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
)

// A Request is something the page loaded.
type Request struct {
	URL    string
	Type   string // Document, Stylesheet, Script, Image, Fetch …
	Status int
	Bytes  int // as they came over the wire, headers included
}

// watch takes note of what the browser reports about one tab. Its methods may be called at the same time.
type watch struct {
	mu       sync.Mutex
	base     string
	frame    cdp.FrameID
	changed  chan struct{} // closed and replaced whenever something happens
	loads    int           // documents that finished loading
	url      string        // of the last document asked for
	status   int
	headers  network.Headers
	hops     []int // statuses of redirects on the way to it
	asked    map[string]bool
	requests []Request
	index    map[network.RequestID]int
	problems []string
	allowed  []*regexp.Regexp
}

func newWatch(base string) *watch {
	return &watch{base: base, changed: make(chan struct{}), asked: map[string]bool{}, index: map[network.RequestID]int{}}
}

func (w *watch) main(frame cdp.FrameID) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.frame = frame
}

// take is called for each event in the order of arrival. It must be quick and must send no command.
func (w *watch) take(event any) {
	w.mu.Lock()
	defer w.mu.Unlock()
	switch e := event.(type) {
	case *network.EventRequestWillBeSent:
		w.request(e)
	case *network.EventResponseReceived:
		w.response(e)
	case *network.EventLoadingFinished:
		if i, ok := w.index[e.RequestID]; ok {
			w.requests[i].Bytes = int(e.EncodedDataLength)
		}
	case *network.EventLoadingFailed:
		if e.BlockedReason != "" {
			w.problem("blocked: %s %s", e.BlockedReason, e.ErrorText)
		}
	case *page.EventLoadEventFired:
		w.loads++
	case *page.EventFrameNavigated:
		if e.Frame.ID == w.frame && e.Type == page.NavigationTypeBackForwardCacheRestore {
			w.url = e.Frame.URL
			w.loads++
		}
	case *runtime.EventConsoleAPICalled:
		if e.Type == runtime.ConsoleAPICalledTypeError || e.Type == runtime.ConsoleAPICalledTypeAssert {
			w.problem("console.%s: %s", e.Type, words(e.Args))
		}
	case *runtime.EventExceptionThrown:
		w.problem("exception: %s", thrown(e.ExceptionDetails))
	case *log.EventEntryAdded:
		w.entry(e.Entry)
	case *audits.EventIssueAdded:
		if d := e.Issue.Details; d != nil && d.ContentSecurityPolicyIssueDetails != nil {
			csp := d.ContentSecurityPolicyIssueDetails
			w.problem("content security policy: %s forbids %s", csp.ViolatedDirective, csp.ContentSecurityPolicyViolationType)
		}
	}
	close(w.changed)
	w.changed = make(chan struct{})
}

func (w *watch) request(e *network.EventRequestWillBeSent) {
	document := e.Type == network.ResourceTypeDocument && e.FrameID == w.frame
	switch {
	case document && e.RedirectResponse != nil:
		w.hops = append(w.hops, int(e.RedirectResponse.Status))
	case document:
		w.hops, w.requests, w.index = nil, nil, map[network.RequestID]int{}
	}
	if document {
		w.url, w.status = e.DocumentURL, 0
		w.asked[e.Request.URL] = true
	}
	if e.RedirectResponse == nil {
		w.index[e.RequestID] = len(w.requests)
		w.requests = append(w.requests, Request{URL: e.Request.URL, Type: string(e.Type)})
	}
	if u, err := url.Parse(e.Request.URL); err == nil && w.foreign(u) {
		w.problem("a request to a foreign host: %s", e.Request.URL)
	}
}

// foreign: pages of this product load nothing from elsewhere.
func (w *watch) foreign(u *url.URL) bool {
	if !slices.Contains([]string{"http", "https", "ws", "wss"}, u.Scheme) {
		return false
	}
	own, err := url.Parse(w.base)
	loopback := slices.Contains([]string{"localhost", "127.0.0.1", "::1"}, u.Hostname())
	return !loopback && (err != nil || u.Host != own.Host)
}

func (w *watch) response(e *network.EventResponseReceived) {
	if e.Type == network.ResourceTypeDocument && e.FrameID == w.frame {
		w.status, w.headers = int(e.Response.Status), e.Response.Headers
	}
	if i, ok := w.index[e.RequestID]; ok {
		w.requests[i].Status = int(e.Response.Status)
	}
}

// entry is a line of the browser's own log. A refused form or a page that is not there is an answer, no fault.
func (w *watch) entry(e *log.Entry) {
	if e.Level != log.EntryLevelError {
		return
	}
	if e.Source == log.EntrySourceNetwork {
		status := regexp.MustCompile(`status of (\d+)`).FindStringSubmatch(e.Text)
		if status != nil && (status[1] == "401" || (status[1] == "404" || status[1] == "422") && w.asked[e.URL]) {
			return
		}
	}
	w.problem("%s: %s %s", e.Source, e.Text, e.URL)
}

func (w *watch) problem(format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	for _, re := range w.allowed {
		if re.MatchString(text) {
			return
		}
	}
	w.problems = append(w.problems, text)
}

// words joins what a page gave to console.error.
func words(args []*runtime.RemoteObject) string {
	list := make([]string, len(args))
	for i, a := range args {
		list[i] = strings.Trim(string(a.Value), `"`)
		if len(a.Value) == 0 {
			list[i] = a.Description
		}
	}
	return strings.Join(list, " ")
}

// loaded gives the number of documents loaded so far.
func (w *watch) loaded() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.loads
}

// documents is how many pages were really asked for.
func (w *watch) documents() int { return w.loaded() }

func (w *watch) address() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.url
}

// after waits until more than n documents are loaded.
func (w *watch) after(ctx context.Context, n int) error {
	for {
		w.mu.Lock()
		enough, changed := w.loads > n, w.changed
		w.mu.Unlock()
		if enough {
			return nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}
}

// thrown words an exception: its stack when it has one.
func thrown(d *runtime.ExceptionDetails) string {
	if d.Exception != nil && d.Exception.Description != "" {
		return d.Exception.Description
	}
	return d.Text
}
