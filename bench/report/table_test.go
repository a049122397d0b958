package report_test

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"genkan/bench/report"
)

func TestTable(t *testing.T) {
	var table report.Table
	table.Add(io.Discard, report.Line{Figure: "a", Measured: "1 µs", Server: 1500 * time.Microsecond, Verdict: report.Judge(true)})
	table.Add(io.Discard, report.Line{Figure: "bb", Goal: "≤ 2", Postgres: 99 * time.Microsecond, Verdict: report.Judge(false)})
	path := filepath.Join(t.TempDir(), "figures.md")
	if err := report.WriteFile(path, report.Facts{Commit: "abc"}, &table, []string{"a note"}); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"- commit: abc\n", "1.5 ms", "99 µs", "MISSED", "- a note\n"} {
		if !strings.Contains(string(b), want) {
			t.Errorf("%q is not in\n%s", want, b)
		}
	}
	var out bytes.Buffer
	if err := table.Write(&out); err != nil {
		t.Fatal(err)
	}
	width := 0
	for line := range strings.Lines(out.String()) {
		if n := len([]rune(line)); width == 0 {
			width = n
		} else if n != width {
			t.Errorf("columns do not stand under one another:\n%s", out.String())
		}
	}
}
