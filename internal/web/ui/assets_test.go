package ui

import (
	"bytes"
	"compress/gzip"
	"io"
	"io/fs"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

func TestAssets(t *testing.T) {
	assets, err := LoadAssets()
	if err != nil {
		t.Fatal(err)
	}
	for name, kind := range map[string]string{
		"core.css": "text/css; charset=utf-8", "core.js": "text/javascript; charset=utf-8",
		"icons.svg": "image/svg+xml", "favicon.svg": "image/svg+xml",
	} {
		file, below := strings.CutPrefix(assets.URL(name), Prefix)
		a, ok := assets.Get(file)
		if !below || !ok || a.Type != kind {
			t.Errorf("%s: address %q, type %q", name, assets.URL(name), a.Type)
			continue
		}
		r, err := gzip.NewReader(bytes.NewReader(a.Gzip))
		if err != nil {
			t.Fatal(err)
		}
		if body, err := io.ReadAll(r); err != nil || !bytes.Equal(body, a.Body) {
			t.Errorf("%s: the compressed form holds something else (%v)", name, err)
		}
	}
	if got := assets.URL("nothing.css"); got != "" {
		t.Errorf("an unknown name has the address %q", got)
	}
	if _, ok := assets.Get("manifest.json"); ok {
		t.Error("the manifest is served")
	}
}

// The content security policy forbids everything inline, so nothing inline may
// be written (pages.md "Technique").
func TestTemplates_NothingInline(t *testing.T) {
	inline := regexp.MustCompile(`(?i)\sstyle\s*=|\son[a-z]+\s*=|<style|<script(?:[^>]*>[^<\s])|javascript:`)
	if !inline.MatchString(`<p onclick="x">`) || !inline.MatchString(`<script>x</script>`) {
		t.Fatal("the pattern finds nothing")
	}
	err := fs.WalkDir(Templates, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := fs.ReadFile(Templates, name)
		if found := inline.Find(text); found != nil {
			t.Errorf("%s has inline code: %s", name, found)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// Every pair of colours that text and borders use keeps its contrast in both
// themes (WCAG 1.4.3, 1.4.11).
func TestTokens_Contrast(t *testing.T) {
	assets, err := LoadAssets()
	if err != nil {
		t.Fatal(err)
	}
	sheet, _ := assets.Get(strings.TrimPrefix(assets.URL("core.css"), Prefix))
	tokens := map[string][2]string{}
	for _, m := range regexp.MustCompile(`--([a-z-]+):\s*light-dark\((#[0-9a-f]+),\s*(#[0-9a-f]+)\)`).FindAllStringSubmatch(string(sheet.Body), -1) {
		tokens[m[1]] = [2]string{m[2], m[3]}
	}
	for _, tt := range []struct {
		front, back string
		least       float64
	}{
		{"text", "bg", 4.5}, {"text", "surface", 4.5}, {"text", "info-tint", 4.5}, {"text", "success-tint", 4.5},
		{"muted", "bg", 4.5}, {"muted", "surface", 4.5}, {"muted", "info-tint", 4.5},
		{"primary", "bg", 4.5}, {"primary", "surface", 4.5}, {"primary", "info-tint", 4.5},
		{"hover", "surface", 4.5}, {"on-primary", "primary", 4.5}, {"on-primary", "hover", 4.5},
		{"danger", "bg", 4.5}, {"danger", "surface", 4.5}, {"danger", "danger-tint", 4.5},
		{"success", "surface", 4.5}, {"border", "bg", 3}, {"border", "surface", 3}, {"ring", "bg", 3},
	} {
		front, back := tokens[tt.front], tokens[tt.back]
		for i, theme := range []string{"light", "dark"} {
			if front[i] == "" || back[i] == "" {
				t.Errorf("--%s or --%s is missing", tt.front, tt.back)
			} else if got := contrast(t, front[i], back[i]); got < tt.least {
				t.Errorf("--%s on --%s, %s: %.2f, at least %.1f", tt.front, tt.back, theme, got, tt.least)
			}
		}
	}
}

// contrast is the ratio of WCAG 2.2, "contrast ratio".
func contrast(t *testing.T, a, b string) float64 {
	x, y := luminance(t, a), luminance(t, b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func luminance(t *testing.T, colour string) float64 {
	t.Helper()
	digits := colour[1:]
	if len(digits) == 3 {
		digits = string([]byte{digits[0], digits[0], digits[1], digits[1], digits[2], digits[2]})
	}
	var sum float64
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		n, err := strconv.ParseUint(digits[2*i:2*i+2], 16, 8)
		if err != nil {
			t.Fatal(err)
		}
		c := float64(n) / 255
		if c <= 0.04045 {
			c /= 12.92
		} else {
			c = math.Pow((c+0.055)/1.055, 2.4)
		}
		sum += weight * c
	}
	return sum
}
