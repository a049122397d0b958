package importrun

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"

	"genkan/internal/fault"
)

// Row is one row of the file, good until Parse returns.
type Row struct {
	number  int64
	rec     record
	around  []byte // the record and what was read behind it
	columns map[string]int
	dec     *decoder
	faults  fault.List
}

// Number gives the row's number as a spreadsheet shows it: the first is 1, a
// header counts.
func (r *Row) Number() int64 { return r.number }

// Has tells whether the file has a column.
func (r *Row) Has(column string) bool {
	_, ok := r.columns[column]
	return ok
}

// Get gives a field without the blanks around it, "" if the file has no such
// column. A field that cannot be read makes the engine refuse the row.
func (r *Row) Get(column string) string {
	i, ok := r.columns[column]
	if !ok || i >= len(r.rec.fields) {
		return ""
	}
	f := r.rec.fields[i]
	raw := r.rec.bytes[f.from:f.to]
	if len(raw) == 0 {
		return ""
	}
	text, ok := r.dec.text(raw, r.around)
	switch {
	case !ok:
		r.faults = append(r.faults, fault.New(fault.Invalid, "import.row.encoding").On(column))
		return ""
	case bytes.IndexByte(raw, 0) >= 0:
		r.faults = append(r.faults, fault.New(fault.Invalid, "import.row.nul").On(column))
		return ""
	}
	if f.doubled {
		text = strings.ReplaceAll(text, `""`, `"`)
	}
	return strings.TrimFunc(text, unicode.IsSpace)
}

// Place is where a problem stands: the row, and the which-th of the row.
type Place struct{ Row, Seq int64 }

// Problem is why a row was refused, or something to know about it: the key of a
// message and its arguments.
type Problem struct {
	Place
	Field string // the column, "" if it is about the row
	Key   string
	Args  []any // name, value, name, value
}

// problemsOf makes problems of what Parse or Apply answered; false if that is no
// fault of the row.
func problemsOf(row int64, err error) ([]Problem, bool) {
	faults := fault.All(err)
	out := make([]Problem, 0, len(faults))
	for _, f := range faults {
		if f.Kind == fault.Unavailable || f.Kind == fault.Internal {
			return nil, false
		}
		out = append(out, Problem{Place: Place{Row: row}, Field: f.Field, Key: f.Key, Args: f.Args})
	}
	return out, len(out) > 0
}

// mostShown is how much of a value a problem repeats.
const mostShown = 80

// clip shortens a value for a problem.
func clip(s string) string {
	s = strings.ToValidUTF8(s, "�")
	if utf8.RuneCountInString(s) <= mostShown {
		return s
	}
	return string([]rune(s)[:mostShown-1]) + "…"
}

// encodeArgs makes the JSON that is stored of a message's arguments.
func encodeArgs(args []any) string {
	clipped := make([]any, len(args))
	for i, a := range args {
		switch v := a.(type) {
		case string:
			clipped[i] = clip(strings.ReplaceAll(v, "\x00", "�"))
		default:
			clipped[i] = v
		}
	}
	b, err := json.Marshal(clipped)
	if err != nil {
		return "[]"
	}
	return string(b)
}

// decodeArgs reads them again, whole numbers as int64.
func decodeArgs(text string) []any {
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	var args []any
	if err := d.Decode(&args); err != nil {
		return nil
	}
	for i, a := range args {
		if n, ok := a.(json.Number); ok {
			if v, err := n.Int64(); err == nil {
				args[i] = v
			} else {
				args[i] = n.String()
			}
		}
	}
	return args
}

// foldColumn folds the name of a column: case and blanks do not matter.
func foldColumn(s string) string {
	return strings.ToLower(strings.Join(strings.Fields(s), "_"))
}

// header says where the columns of a file are.
type header struct {
	columns map[string]int
	count   int
	unknown []string
}

// readHeader finds the known columns among the fields of the first row.
func readHeader(l Layout, names []string) (header, error) {
	h := header{columns: map[string]int{}, count: len(names)}
	known := map[string]string{}
	for _, c := range l.Columns {
		known[foldColumn(c)] = c
	}
	for i, name := range names {
		c, ok := known[foldColumn(name)]
		if !ok {
			if name != "" && !l.Open {
				h.unknown = append(h.unknown, name)
			}
			continue
		}
		if _, twice := h.columns[c]; twice {
			return h, fault.New(fault.Invalid, "import.fail.twice", "column", c)
		}
		h.columns[c] = i
	}
	var missing []string
	for _, c := range l.Required {
		if _, ok := h.columns[c]; !ok {
			missing = append(missing, c)
		}
	}
	if len(missing) > 0 {
		return h, fault.New(fault.Invalid, "import.fail.missing", "columns", strings.Join(missing, ", "))
	}
	return h, nil
}

// plainHeader is the header of files that have none.
func plainHeader(l Layout) header {
	h := header{columns: map[string]int{}, count: len(l.Columns)}
	for i, c := range l.Columns {
		h.columns[c] = i
	}
	return h
}

func isSkip(err error) bool { return errors.Is(err, Skip) }
