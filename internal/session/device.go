package session

import (
	"net/netip"
	"strings"
)

// Device is what a User-Agent tells, in names that are the same in every
// language. What it does not tell is empty.
type Device struct {
	Browser, Version, System string
}

// tokens are looked for in this order: each browser also names those it wants to
// be taken for.
var browserTokens = []struct{ token, name string }{
	{"Edg/", "Edge"}, {"EdgA/", "Edge"}, {"EdgiOS/", "Edge"}, {"OPR/", "Opera"}, {"SamsungBrowser/", "Samsung Internet"}, {"Vivaldi/", "Vivaldi"},
	{"Firefox/", "Firefox"}, {"FxiOS/", "Firefox"}, {"CriOS/", "Chrome"}, {"Chrome/", "Chrome"}, {"Version/", "Safari"},
}

var systemTokens = []struct{ token, name string }{
	{"iPhone", "iPhone"}, {"iPad", "iPad"}, {"Android", "Android"}, {"Windows", "Windows"}, {"CrOS", "ChromeOS"}, {"Mac OS X", "macOS"}, {"Linux", "Linux"},
}

// ParseDevice reads a User-Agent as far as people care: which browser, which
// system. Anything else is unknown, and nothing is decided by it.
func ParseDevice(agent string) Device {
	var d Device
	for _, b := range browserTokens {
		_, rest, found := strings.Cut(agent, b.token)
		if !found || b.name == "Safari" && !strings.Contains(agent, "Safari/") {
			continue
		}
		d.Browser = b.name
		d.Version = digits(rest)
		break
	}
	for _, s := range systemTokens {
		if strings.Contains(agent, s.token) {
			d.System = s.name
			break
		}
	}
	return d
}

// digits gives the digits a text begins with, few of them: a version is short.
func digits(s string) string {
	n := 0
	for n < len(s) && n < 4 && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return s[:n]
}

// Name words the device: "Chrome 142, Windows"; "" if nothing is known.
func (d Device) Name() string {
	browser := strings.TrimSpace(d.Browser + " " + d.Version)
	if browser == "" || d.System == "" {
		return browser + d.System
	}
	return browser + ", " + d.System
}

// like tells whether two User-Agents are of one kind: same browser, any version,
// same system.
func like(a, b string) bool {
	x, y := ParseDevice(a), ParseDevice(b)
	return x.Browser == y.Browser && x.System == y.System
}

// near tells whether two network addresses are of one kind: within what one
// office or one customer of a provider usually has.
func near(a, b string) bool {
	x, err := netip.ParseAddr(a)
	if err != nil {
		return false
	}
	y, err := netip.ParseAddr(b)
	if err != nil {
		return false
	}
	x, y = x.Unmap(), y.Unmap()
	bits := 24
	if x.Is6() {
		bits = 48
	}
	p, err := x.Prefix(bits)
	return err == nil && p.Contains(y)
}
