package main

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const uiDir = "../../internal/web/ui"

// The output is checked in; this fails when somebody changed a source file and
// forgot `go generate ./internal/web/ui`.
func TestOutputIsCurrent(t *testing.T) {
	files, err := build(uiDir)
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]bool{}
	for _, f := range files {
		want[f.name] = true
		have, err := os.ReadFile(filepath.Join(uiDir, outputDir, f.name))
		if err != nil {
			t.Errorf("%s is missing: run go generate ./internal/web/ui", f.name)
			continue
		}
		body := f.body
		if strings.HasSuffix(f.name, ".gz") {
			// Another Go release may compress differently; the content counts.
			have, body = unpack(t, have), unpack(t, body)
		}
		if !bytes.Equal(have, body) {
			t.Errorf("%s is stale: run go generate ./internal/web/ui", f.name)
		}
	}
	entries, err := os.ReadDir(filepath.Join(uiDir, outputDir))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if !want[e.Name()] {
			t.Errorf("%s comes from no source: run go generate ./internal/web/ui", e.Name())
		}
	}
}

// The budgets of core are those of the log-in and sign-up pages: with 3 KB of
// HTML they fit into the first TCP window. The other bundles hold core too.
func TestBudgets(t *testing.T) {
	files, err := build(uiDir)
	if err != nil {
		t.Fatal(err)
	}
	budget := map[string]int{".css": 6 << 10, ".js": 4 << 10, ".svg": 1 << 10}
	for _, f := range files {
		name, packed := strings.CutSuffix(f.name, ".gz")
		if !packed {
			continue
		}
		most := budget[filepath.Ext(name)]
		if !strings.HasPrefix(name, "core.") {
			most += 2 << 10
		}
		if len(f.body) > most {
			t.Errorf("%s is %d bytes compressed, at most %d", name, len(f.body), most)
		}
	}
}

func unpack(t *testing.T, packed []byte) []byte {
	t.Helper()
	r, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return body
}
