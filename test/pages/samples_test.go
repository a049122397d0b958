package pages_test

import (
	"flag"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/jba/templatecheck"

	"genkan/internal/gallery"
	"genkan/internal/web"
	"genkan/internal/web/ui"
)

var update = flag.Bool("update", false, "write the golden files anew")

func samples(t *testing.T) *gallery.Gallery {
	t.Helper()
	g, err := gallery.New(&url.URL{Scheme: "http", Host: "localhost:8080"})
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// each calls fn with every page in every language.
func each(t *testing.T, fn func(t *testing.T, s web.Sample, lang, page string)) {
	t.Helper()
	g := samples(t)
	for _, s := range g.Pages() {
		for _, lang := range g.Languages() {
			t.Run(lang+"/"+s.Name, func(t *testing.T) {
				b, err := g.Page(s, lang, "")
				if err != nil {
					t.Fatal(err)
				}
				fn(t, s, lang, string(b))
			})
		}
	}
}

// A template that asks its page for a field or method it does not have fails
// here and not in front of a person, also in a branch that no sample takes.
func TestTemplates_types(t *testing.T) {
	g := samples(t)
	seen := map[reflect.Type]bool{}
	for _, s := range g.Pages() {
		value := g.Value(s)
		if seen[reflect.TypeOf(value)] {
			continue
		}
		seen[reflect.TypeOf(value)] = true
		parsed, err := s.Template.Parsed()
		if err != nil {
			t.Fatal(err)
		}
		if err := templatecheck.CheckHTML(parsed.Lookup("layout"), value); err != nil {
			t.Errorf("%s: %v", s.Name, err)
		}
	}
}

// A page without a sample is looked at by nobody.
func TestTemplates_eachHasASample(t *testing.T) {
	known := map[string]bool{"layout.html": true}
	for _, s := range samples(t).Pages() {
		known[s.Template.Name] = true
	}
	for _, root := range []fs.FS{os.DirFS("../../internal"), ui.Templates} {
		pages, err := fs.Glob(root, "*/*web/*.html")
		if err != nil {
			t.Fatal(err)
		}
		for _, more := range []string{"*.html", "console/*.html", "console/*/*.html"} {
			some, err := fs.Glob(root, more)
			if err != nil {
				t.Fatal(err)
			}
			pages = append(pages, some...)
		}
		for _, file := range pages {
			if !known[filepath.Base(file)] {
				t.Errorf("%s: no sample shows this page; add one to the Samples of its package", file)
			}
		}
	}
}

// golden compares with a file that people have looked at.
func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", "golden", filepath.FromSlash(name))
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
		t.Fatalf("%v: look at the page (make gallery), then go test ./test/pages -update", err)
	}
	if got == string(want) {
		return
	}
	a, b := strings.Split(string(want), "\n"), strings.Split(got, "\n")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			t.Errorf("%s differs at line %d; look at the page, then go test ./test/pages -update\n was %s\n now %s", file, i+1, a[i], b[i])
			return
		}
	}
	t.Errorf("%s differs in length: was %d lines, now %d", file, len(a), len(b))
}

// hashed is the name of an asset: its hash changes with every style.
var hashed = regexp.MustCompile(`(/assets/\w+\.)[0-9a-f]{12}\.`)

func TestGolden_pages(t *testing.T) {
	each(t, func(t *testing.T, s web.Sample, lang, page string) {
		golden(t, lang+"/"+s.Name+".html", hashed.ReplaceAllString(page, "${1}HASH."))
	})
	goldenFilesAreUsed(t)
}

// goldenFilesAreUsed: a file of a page that is no more would mislead people.
func goldenFilesAreUsed(t *testing.T) {
	t.Helper()
	g := samples(t)
	known := map[string]bool{}
	for _, lang := range g.Languages() {
		for _, s := range g.Pages() {
			known[lang+"/"+s.Name+".html"] = true
		}
		for _, m := range g.Mails() {
			known[lang+"/mail/"+mailName(m)+".html"], known[lang+"/mail/"+mailName(m)+".txt"] = true, true
		}
	}
	root := os.DirFS(filepath.Join("testdata", "golden"))
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && !known[name] {
			t.Errorf("testdata/golden/%s belongs to no sample", name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
