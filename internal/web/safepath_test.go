package web_test

import (
	"math/rand/v2"
	"net/url"
	"strings"
	"testing"

	"genkan/internal/web"
)

// browserHost is where a browser at http://localhost:8080/login/password goes
// for a Location: the host, by the relevant part of the WHATWG URL standard
// (section 4.4, basic URL parser, for a special scheme with a base).
func browserHost(location string) string {
	s := strings.Trim(location, "\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f ")
	s = strings.NewReplacer("\t", "", "\n", "", "\r", "").Replace(s)
	if scheme, rest, ok := cutScheme(s); ok {
		switch scheme {
		case "http": // the base's scheme: without slashes it is relative
			if !strings.HasPrefix(rest, "/") && !strings.HasPrefix(rest, `\`) {
				return "localhost:8080"
			}
			s = rest
			if n := slashes(s); n < 2 {
				return "localhost:8080"
			}
		case "https", "ftp", "ws", "wss":
			return authority(strings.TrimLeft(rest, `/\`))
		default:
			return scheme + ":"
		}
	}
	if slashes(s) >= 2 {
		return authority(strings.TrimLeft(s, `/\`))
	}
	return "localhost:8080"
}

func slashes(s string) int { return len(s) - len(strings.TrimLeft(s, `/\`)) }

func cutScheme(s string) (scheme, rest string, ok bool) {
	before, after, found := strings.Cut(s, ":")
	if !found || before == "" {
		return "", "", false
	}
	for i, c := range strings.ToLower(before) {
		letter := c >= 'a' && c <= 'z'
		if !letter && (i == 0 || !strings.ContainsRune("0123456789+-.", c)) {
			return "", "", false
		}
	}
	return strings.ToLower(before), after, true
}

func authority(s string) string {
	if i := strings.IndexAny(s, `/\?#`); i >= 0 {
		s = s[:i]
	}
	return s[strings.LastIndexByte(s, '@')+1:]
}

// The parser above must itself see the known tricks.
func TestBrowserHost(t *testing.T) {
	for location, want := range map[string]string{
		"/a": "localhost:8080", "a": "localhost:8080", "?x": "localhost:8080", "http:a": "localhost:8080", "//evil.example/x": "evil.example", `/\evil.example`: "evil.example",
		"/\t/evil.example": "evil.example", "\x01//evil.example": "evil.example", "https:evil.example": "evil.example", "https:/evil.example": "evil.example",
		"http://localhost:8080@evil.example": "evil.example", "javascript:alert(1)": "javascript:", "///evil.example": "evil.example", "/x//evil.example": "localhost:8080",
	} {
		if got := browserHost(location); got != want {
			t.Errorf("%q: %q, want %q", location, got, want)
		}
	}
}

// TestAttack14_SafePath: whatever comes out leads a browser to this site, and
// ordinary paths come out as they are.
func TestAttack14_SafePath(t *testing.T) {
	for _, path := range []string{"/", "/a", "/a/b?x=1&y=2#z", "/a?next=//evil.example", "/a?u=https://evil.example/", "/@evil.example", "/a:b", "/%2e%2e/a", "/日本?q=語", "/a/../b", "/a?q=%0d%0a"} {
		if got := web.SafePath(path); got != path {
			t.Errorf("%q became %q", path, got)
		}
	}
	pieces := []string{"/", "/", "//", `\`, "\t", "\n", "\r", "\x00", "\x01", "\x1f", " ", "\u00a0", "\u2028", "\ufeff", "．", "／", "＼", "。", ":", "@", "#", "?", "%2f", "%5c", "%09", "%2e", ".", "..",
		"http:", "https:", "HTTPS:", "javascript:", "data:", "ftp:", "localhost", "localhost:8080", "evil.example", "[::1]", "xn--", "a", "user", ";", "\x7f", "\x80", "\xff", "<", `"`, "'", "|", "^"}
	rnd := rand.New(rand.NewPCG(14, 2026))
	kept := 0
	for range 300000 {
		var b strings.Builder
		for range 1 + rnd.IntN(7) {
			b.WriteString(pieces[rnd.IntN(len(pieces))])
		}
		checkSafe(t, b.String())
		if web.SafePath(b.String()) != "/" {
			kept++
		}
	}
	if kept < 1000 {
		t.Errorf("only %d of the random paths are kept: they prove little", kept)
	}
}

func checkSafe(t *testing.T, typed string) {
	t.Helper()
	got := web.SafePath(typed)
	if got != "/" && got != typed {
		t.Errorf("%q was changed into %q", typed, got)
	}
	if host := browserHost(got); host != "localhost:8080" {
		t.Errorf("%q leads to %q", got, host)
	}
	if strings.ContainsAny(got, "\r\n\x00") {
		t.Errorf("%q breaks the header", got)
	}
	// What is written into a query and read again, as the log-in does, is the same path.
	if back, err := url.QueryUnescape(url.QueryEscape(got)); err != nil || web.SafePath(back) != got {
		t.Errorf("%q does not survive a query: %q, %v", got, back, err)
	}
}

func FuzzSafePath(f *testing.F) {
	for _, s := range []string{"/", "//evil.example", `/\evil.example`, "/\t/evil.example", "https://evil.example", "/a?b#c"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, typed string) { checkSafe(t, typed) })
}
