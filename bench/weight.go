package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"genkan/bench/report"
)

// firstWindow is what a server may send before the first acknowledgement: ten
// segments.
const firstWindow = 14 << 10

// weight takes what the first pages weigh with everything they load.
func (b *bench) weight(ctx context.Context) error {
	t, err := b.newTarget(ctx, onSQLite)
	if err != nil {
		return err
	}
	if err := t.start(); err != nil {
		return errors.Join(err, t.remove())
	}
	var failed error
	for _, path := range []string{"/login", "/signup"} {
		for _, language := range []string{"ja", "en"} {
			p := &page{base: "http://" + t.server.Address, language: language, seen: map[string]int{}}
			if err := p.take(path); err != nil {
				failed = errors.Join(failed, err)
				continue
			}
			b.add(report.Line{
				Figure: fmt.Sprintf("page weight: %s (%s)", path, language), Goal: "≤ 14 KB gzip, with all it loads",
				Measured: fmt.Sprintf("%.1f KB in %d requests: %s", float64(p.total())/1024, len(p.seen), p.parts()),
				Verdict:  report.Judge(p.total() <= firstWindow),
			})
		}
	}
	return errors.Join(failed, t.remove())
}

// page is a page being loaded as a browser would.
type page struct {
	base, language string
	order          []string
	seen           map[string]int // path → bytes of the body on the wire
}

func (p *page) total() int {
	n := 0
	for _, v := range p.seen {
		n += v
	}
	return n
}

func (p *page) parts() string {
	var list []string
	for _, path := range p.order {
		list = append(list, fmt.Sprintf("%s %.1f", path[strings.LastIndexByte(path, '/')+1:], float64(p.seen[path])/1024))
	}
	return strings.Join(list, ", ")
}

var inside = regexp.MustCompile(`url\(["']?([^"')]+)|@import ["']([^"']+)|(?:^|[;\n])\s*(?:import|export)[^"';]*["']([^"']+)`)

// take loads a path, and what its content names.
func (p *page) take(path string) error {
	path, _, _ = strings.Cut(path, "#")
	if _, done := p.seen[path]; done || path == "" {
		return nil
	}
	size, kind, body, err := p.get(path)
	if err != nil {
		return err
	}
	p.seen[path] = size
	p.order = append(p.order, path)
	var next []string
	switch {
	case strings.HasPrefix(kind, "text/html"):
		next = loads(body)
	case strings.HasPrefix(kind, "text/css"), strings.Contains(kind, "javascript"):
		for _, m := range inside.FindAllStringSubmatch(string(body), -1) {
			next = append(next, m[1]+m[2]+m[3])
		}
	}
	for _, n := range next {
		at, err := url.Parse(n)
		if err != nil || at.Scheme == "data" {
			continue
		}
		from, _ := url.Parse(path) // it was fetched
		if err := p.take(from.ResolveReference(at).String()); err != nil {
			return err
		}
	}
	return nil
}

func (p *page) get(path string) (size int, kind string, body []byte, err error) {
	r, err := http.NewRequest("GET", p.base+path, nil)
	if err != nil {
		return 0, "", nil, err
	}
	r.Header.Set("Accept-Encoding", "gzip")
	r.Header.Set("Accept-Language", p.language)
	res, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		return 0, "", nil, fmt.Errorf("load %s: %w", path, err)
	}
	defer res.Body.Close()
	wire, err := io.ReadAll(res.Body)
	if err != nil {
		return 0, "", nil, fmt.Errorf("load %s: %w", path, err)
	}
	if res.StatusCode != http.StatusOK {
		return 0, "", nil, fmt.Errorf("load %s: status %d", path, res.StatusCode)
	}
	body = wire
	if res.Header.Get("Content-Encoding") == "gzip" {
		z, err := gzip.NewReader(bytes.NewReader(wire))
		if err != nil {
			return 0, "", nil, fmt.Errorf("load %s: %w", path, err)
		}
		if body, err = io.ReadAll(z); err != nil {
			return 0, "", nil, fmt.Errorf("load %s: %w", path, err)
		}
	}
	return len(wire), res.Header.Get("Content-Type"), body, nil
}

// loads lists what a browser fetches for a page by itself.
func loads(body []byte) []string {
	var out []string
	z := html.NewTokenizer(bytes.NewReader(body))
	for z.Next() != html.ErrorToken {
		t := z.Token()
		attr := map[string]string{}
		for _, a := range t.Attr {
			attr[a.Key] = a.Val
		}
		switch t.Data {
		case "link":
			rel := strings.Fields(attr["rel"])
			if slices.Contains(rel, "stylesheet") || slices.Contains(rel, "icon") || slices.Contains(rel, "preload") || slices.Contains(rel, "modulepreload") || slices.Contains(rel, "manifest") {
				out = append(out, attr["href"])
			}
		case "script", "img", "source", "iframe":
			out = append(out, attr["src"])
		case "use", "image":
			out = append(out, attr["href"])
		}
	}
	return out
}
