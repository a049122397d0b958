package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestNotices(t *testing.T) {
	dir := t.TempDir()
	one, two := filepath.Join(dir, "one"), filepath.Join(dir, "two")
	write(t, filepath.Join(one, "LICENSE"), "Do what you like.\n")
	write(t, filepath.Join(one, "license.go"), "package one")
	write(t, filepath.Join(one, "inner", "deep", "COPYING.txt"), "# From elsewhere")
	write(t, filepath.Join(one, "unused", "LICENSE"), "not linked")
	write(t, filepath.Join(two, "LICENCE.md"), "Do what you like.\r\n")
	write(t, filepath.Join(dir, "repo", "internal", "x", "data", "NOTICE"), "Names from a list")
	write(t, filepath.Join(dir, "repo", "data", "NOTICE"), "of a running program")
	modules := []module{
		{name: "example.org/one", version: "v1.0.0", root: one, folders: []string{filepath.Join(one, "inner", "deep")}},
		{name: "example.org/two", version: "v2.0.0", root: two, folders: []string{two}},
	}
	list, err := collect(modules, filepath.Join(dir, "repo"))
	if err != nil {
		t.Fatal(err)
	}
	want := `
## example.org/one v1.0.0, example.org/two v2.0.0

    Do what you like.

## example.org/one v1.0.0

    # From elsewhere

## Data in internal/x/data

    Names from a list
`
	if got := string(render(list)); !strings.HasSuffix(got, want) {
		t.Errorf("got\n%s\nwant at its end\n%s", got, want)
	}
}

func TestNotices_ModuleWithoutLicence(t *testing.T) {
	bare := t.TempDir()
	if _, err := collect([]module{{name: "example.org/bare", root: bare}}, t.TempDir()); err == nil || !strings.Contains(err.Error(), "example.org/bare") {
		t.Errorf("got %v, want a complaint about the module", err)
	}
}

func TestNotices_PackagesOfGoList(t *testing.T) {
	found := map[string]*module{}
	text := `{"Dir":"a","Standard":true} {"Dir":"m","Module":{"Path":"genkan","Main":true}}
		{"Dir":"r/x","Module":{"Path":"example.org/old","Version":"v1","Replace":{"Path":"example.org/new","Version":"v2","Dir":"r"}}}`
	if err := add(found, strings.NewReader(text)); err != nil {
		t.Fatal(err)
	}
	if len(found) != 1 || found["example.org/new"].root != "r" || found["example.org/new"].version != "v2" {
		t.Errorf("got %v", found)
	}
}
