package console_test

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"genkan/internal/app/apptest"
)

// checkMarkup parses a page as a browser does: nothing typed became an element,
// the name of an attribute, an address or a script. It tells whether what was
// typed is on the page at all.
func checkMarkup(t *testing.T, a apptest.Answer) (found bool) {
	t.Helper()
	if a.Status >= 500 {
		t.Errorf("%s %s: %d", a.Method, a.Path, a.Status)
	}
	if !strings.HasPrefix(a.Header.Get("Content-Type"), "text/html") {
		return false
	}
	page, err := html.Parse(strings.NewReader(a.Body))
	if err != nil {
		t.Fatal(err)
	}
	addresses := []string{"href", "src", "action", "formaction", "srcdoc", "data", "style", "srcset", "poster"}
	for n := range page.Descendants() {
		typed := strings.Contains(n.Data, marker)
		found = found || typed
		if typed && n.Type != html.TextNode || typed && n.Parent != nil && (n.Parent.Data == "script" || n.Parent.Data == "style") {
			t.Errorf("%s %s: what was typed became markup: %q", a.Method, a.Path, n.Data)
		}
		for _, at := range n.Attr {
			if strings.Contains(at.Key, marker) || strings.HasPrefix(at.Key, "on") {
				t.Errorf("%s %s: attribute %s=%q of <%s>", a.Method, a.Path, at.Key, at.Val, n.Data)
			}
			if strings.Contains(at.Val, marker) && slices.Contains(addresses, at.Key) && (!strings.HasPrefix(at.Val, "/") || strings.HasPrefix(at.Val, "//")) {
				t.Errorf("%s %s: %s=%q of <%s>", a.Method, a.Path, at.Key, at.Val, n.Data)
			}
		}
	}
	return found
}
