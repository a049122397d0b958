package importrun

import (
	"bufio"
	"context"
	"io"
	"strconv"
	"strings"

	"genkan/internal/store"
)

// WriteReport writes the problems of a run as a CSV file for spreadsheets: with a
// byte order mark, or Excel takes it for another encoding, and with nothing that
// a spreadsheet would run as a formula. say words a message key in the reader's
// language.
func (i *Imports) WriteReport(ctx context.Context, q store.Querier, id string, w io.Writer, say func(key string, args ...any) string) error {
	run, err := i.Find(ctx, q, id)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	out.Write(byteOrder)
	writeRow(out, say("import.report.row"), say("import.report.column"), say("import.report.problem"))
	const page = 500
	written := int64(0)
	var after Place
	for {
		problems, err := i.Problems(ctx, q, id, after, page)
		if err != nil {
			return err
		}
		for _, p := range problems {
			writeRow(out, strconv.FormatInt(p.Row, 10), p.Field, say(p.Key, p.Args...))
			after = p.Place
			written++
		}
		if len(problems) < page {
			break
		}
	}
	if written >= mostProblems && run.Refused > mostProblems {
		writeRow(out, "", "", say("import.report.more", "n", run.Refused-mostProblems))
	}
	return out.Flush()
}

// writeRow writes one row; errors show in Flush.
func writeRow(w *bufio.Writer, cells ...string) {
	for k, c := range cells {
		if k > 0 {
			w.WriteByte(',')
		}
		w.WriteString(quote(SafeCell(c)))
	}
	w.WriteString("\r\n")
}

func quote(s string) string {
	if !strings.ContainsAny(s, "\",\r\n") {
		return s
	}
	return `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
}

// SafeCell makes a text harmless in a cell: what a spreadsheet would take for a
// formula gets an apostrophe in front.
func SafeCell(s string) string {
	if s != "" && strings.ContainsAny(s[:1], "=+-@\t\r") || strings.HasPrefix(s, "＝") || strings.HasPrefix(s, "＋") || strings.HasPrefix(s, "－") || strings.HasPrefix(s, "＠") {
		return "'" + s
	}
	return s
}
