package main

import (
	"io"
	"strings"
	"testing"
	"time"
)

// after feeds events of go test and gives the last line.
func after(t *testing.T, events string) (string, bool, *results) {
	t.Helper()
	r := results{whole: true}
	if _, err := r.read(strings.NewReader(events), io.Discard); err != nil {
		t.Fatal(err)
	}
	line, ok := r.verdict(false, 370*time.Second)
	return line, ok, &r
}

const (
	both = `{"Action":"pass","Package":"genkan/internal/store","Test":"TestA/SQLite"}
{"Action":"pass","Package":"genkan/internal/store","Test":"TestA/PostgreSQL"}
{"Action":"pass","Package":"genkan/internal/store","Test":"TestA"}
{"Action":"attr","Package":"genkan/test/browser","Test":"TestB","Key":"pages","Value":"214"}
{"Action":"pass","Package":"genkan/test/browser","Test":"TestB"}
{"Action":"pass","Package":"genkan/internal/store","Elapsed":3}
`
	skip = `{"Action":"skip","Package":"genkan/internal/store","Test":"TestC"}
`
	fail = `{"Action":"output","Package":"genkan/internal/store","Test":"TestD/x","Output":"why\n"}
{"Action":"fail","Package":"genkan/internal/store","Test":"TestD/x"}
{"Action":"fail","Package":"genkan/internal/store","Test":"TestD"}
{"Action":"fail","Package":"genkan/internal/store"}
`
	crash = `{"Action":"output","Package":"genkan/internal/job","Output":"panic: x\n"}
{"Action":"fail","Package":"genkan/internal/job"}
`
	broken = `{"ImportPath":"genkan/internal/web","Action":"build-output","Output":"no such thing\n"}
{"ImportPath":"genkan/internal/web","Action":"build-fail"}
`
)

func TestVerdict(t *testing.T) {
	cases := []struct{ name, events, want string }{
		{"all is well", both, "PASS: 3 tests, SQLite (1) and PostgreSQL (1), 214 pages in the browser, in 6 min 10 s"},
		{"a skipped test", both + skip, "FAIL: 1 of 4 tests failed or were skipped: internal/store TestC, in 6 min 10 s"},
		{"a failing test", both + fail, "FAIL: 1 of 4 tests failed or were skipped: internal/store TestD/x, in 6 min 10 s"},
		{"a crash", both + crash, "FAIL: internal/job; 0 of 3 tests failed, in 6 min 10 s"},
		{"a package that does not build", broken, "FAIL: internal/web; 0 of 0 tests failed, in 6 min 10 s"},
		{"nothing", "", "FAIL: no test ran"},
		{"one database only", `{"Action":"pass","Package":"p","Test":"TestA/SQLite"}`, "FAIL: 1 tests passed, but on SQLite (1), NOT PostgreSQL, with 0 pages in the browser, in 6 min 10 s"},
		{"no browser", strings.ReplaceAll(both, "pages", "x"), "FAIL: 3 tests passed, but on SQLite (1) and PostgreSQL (1), with 0 pages in the browser, in 6 min 10 s"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			line, ok, _ := after(t, c.events)
			if line != c.want || ok != strings.HasPrefix(c.want, "PASS") {
				t.Errorf("got %q, %v; want %q", line, ok, c.want)
			}
		})
	}
}

// What a failing test said is shown, what a passing one said is not.
func TestVerdict_ShowsWhatFailed(t *testing.T) {
	var shown strings.Builder
	var r results
	quiet := `{"Action":"output","Package":"p","Test":"TestA","Output":"noise\n"}` + "\n" + `{"Action":"pass","Package":"p","Test":"TestA"}` + "\n" +
		`{"Action":"output","Package":"p","Output":"ok  \tp\t0.1s\n"}` + "\nnot an event\n"
	if _, err := r.read(strings.NewReader(quiet+fail), &shown); err != nil {
		t.Fatal(err)
	}
	if got := shown.String(); got != "ok  \tp\t0.1s\nnot an event\nwhy\n" {
		t.Errorf("got %q", got)
	}
}
