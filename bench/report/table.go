package report

import (
	"fmt"
	"io"
	"strings"
	"time"
	"unicode/utf8"
)

// Verdict says whether a line meets its goal.
type Verdict string

// The verdicts. A line without a goal has none.
const (
	Met    Verdict = "met"
	Missed Verdict = "MISSED"
	None   Verdict = ""
)

// Judge gives the verdict of a comparison.
func Judge(met bool) Verdict {
	if met {
		return Met
	}
	return Missed
}

// Line is one figure on one database.
type Line struct {
	Figure   string
	Database string // "" if it does not matter
	Goal     string // "" for none
	Measured string
	Raw      string        // the limit measured beside it in the same run
	Ratio    string        // of the measured to the limit
	Server   time.Duration // CPU an operation; 0 for not measured
	Postgres time.Duration
	Verdict  Verdict
}

// Table is the lines in order.
type Table struct{ Lines []Line }

// Add adds a line and shows it, so that somebody who waits sees it coming.
func (t *Table) Add(out io.Writer, l Line) {
	t.Lines = append(t.Lines, l)
	fmt.Fprintf(out, "  %s %s: %s; %s %s\n", l.Database, l.Figure, l.Measured, l.Raw, l.Verdict)
}

// Missed gives the lines that miss their goal.
func (t *Table) Missed() []Line {
	var out []Line
	for _, l := range t.Lines {
		if l.Verdict == Missed {
			out = append(out, l)
		}
	}
	return out
}

func header() []string {
	return []string{"figure", "database", "goal", "measured", "raw limit, same run", "ratio", "CPU/op server", "CPU/op PostgreSQL", "verdict"}
}

func (l Line) cells() []string {
	return []string{l.Figure, l.Database, l.Goal, l.Measured, l.Raw, l.Ratio, CPU(l.Server), CPU(l.Postgres), string(l.Verdict)}
}

// CPU writes CPU time an operation; nothing for 0.
func CPU(d time.Duration) string {
	switch {
	case d <= 0:
		return ""
	case d < time.Millisecond:
		return fmt.Sprintf("%d µs", d.Microseconds())
	}
	return fmt.Sprintf("%.1f ms", d.Seconds()*1000)
}

// Write writes the table as Markdown with aligned columns, which reads as well
// in a terminal.
func (t *Table) Write(out io.Writer) error {
	rows := [][]string{header()}
	for _, l := range t.Lines {
		rows = append(rows, l.cells())
	}
	width := make([]int, len(rows[0]))
	for _, r := range rows {
		for i, c := range r {
			width[i] = max(width[i], utf8.RuneCountInString(c))
		}
	}
	for n, r := range rows {
		if err := writeRow(out, r, width, " "); err != nil {
			return err
		}
		if n == 0 {
			if err := writeRow(out, make([]string, len(r)), width, "-"); err != nil {
				return err
			}
		}
	}
	return nil
}

func writeRow(out io.Writer, cells []string, width []int, pad string) error {
	var b strings.Builder
	for i, c := range cells {
		b.WriteString("|" + pad + c + strings.Repeat(pad, width[i]-utf8.RuneCountInString(c)) + pad)
	}
	_, err := fmt.Fprintln(out, b.String()+"|")
	return err
}
