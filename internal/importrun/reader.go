package importrun

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"

	"genkan/internal/fault"
	"genkan/internal/importrun/packed"
)

// entry is what comes of one row, or of neighbouring rows that are one thing.
type entry struct {
	item             any // nil: refused or skipped
	row, last        int64
	end              int64 // offset behind it
	skipped, refused int64
	problems         []Problem
}

// mostJoined is how many rows may be one thing.
const mostJoined = 1000

// reader turns a file into entries.
type reader struct {
	kind    Kind
	scan    *scanner
	head    header
	dec     decoder
	total   int64
	number  int64
	notes   []Problem // about the file
	pending *entry
}

// openRows opens a file where the run stands.
func openRows(kind Kind, file packed.File, run Run) (*reader, error) {
	u, err := packed.Open(file)
	if err != nil {
		return nil, err
	}
	l := kind.layout()
	r := &reader{kind: kind, scan: newScanner(u.Reader, 0), total: u.Total, dec: decoder{encoding: run.Encoding}}
	if err := r.scan.fill(); err != nil {
		return nil, err
	}
	if err := checkText(r.scan.rest()); err != nil {
		return nil, err
	}
	if slices.Equal(r.scan.rest()[:min(3, len(r.scan.rest()))], byteOrder) {
		r.scan.take(len(byteOrder))
		r.dec.encoding = UTF8
	}
	if r.dec.encoding == "" {
		r.dec.encoding = cmp.Or(guess(r.scan.rest()), l.Encoding)
	}
	if err := r.readHeader(l); err != nil {
		return nil, err
	}
	if run.Position > 0 {
		r.number, r.notes = run.Row, nil
		if err := r.scan.skipTo(u, run.Position); err != nil {
			return nil, fmt.Errorf("go to where the run stands: %w", err)
		}
	}
	return r, nil
}

func (r *reader) readHeader(l Layout) error {
	if !l.Header {
		r.head = plainHeader(l)
		r.scan.want = r.head.count
		return nil
	}
	row, err := r.record()
	for err == nil && row.rec.blank {
		row, err = r.record()
	}
	if err == io.EOF || err == nil && row.rec.trouble != "" {
		return fault.New(fault.Invalid, "import.fail.header")
	}
	if err != nil {
		return err
	}
	names := make([]string, len(row.rec.fields))
	for i := range names {
		row.columns = map[string]int{"": i}
		names[i] = row.Get("")
	}
	if r.head, err = readHeader(l, names); err != nil {
		return err
	}
	r.scan.want = r.head.count
	for _, name := range r.head.unknown {
		r.notes = append(r.notes, Problem{Place: Place{Row: row.number}, Field: clip(name), Key: "import.row.unknown"})
	}
	return nil
}

// record reads the next record, blank ones too.
func (r *reader) record() (*Row, error) {
	rec, err := r.scan.next()
	if err != nil {
		return nil, err
	}
	r.number++
	return &Row{number: r.number, rec: rec, around: r.around(rec), columns: r.head.columns, dec: &r.dec}, nil
}

// around gives a record that can be read, and what was read behind it.
func (r *reader) around(rec record) []byte {
	if r.dec.encoding != "" || rec.trouble != "" || len(rec.bytes) == 0 {
		return nil
	}
	return rec.bytes[: len(rec.bytes)+r.scan.end-r.scan.start : cap(rec.bytes)]
}

// one gives the next row that is not blank.
func (r *reader) one() (entry, error) {
	for {
		row, err := r.record()
		if err != nil {
			return entry{}, err
		}
		if !row.rec.blank {
			return r.judge(row)
		}
	}
}

func (r *reader) judge(row *Row) (entry, error) {
	e := entry{row: row.number, last: row.number, end: row.rec.end}
	refuse := func(problems []Problem) (entry, error) {
		e.refused, e.problems = 1, problems
		return e, nil
	}
	at := Place{Row: row.number}
	if row.rec.trouble != "" {
		return refuse([]Problem{{Place: at, Key: row.rec.trouble}})
	}
	if have := len(row.rec.fields); have != r.head.count {
		return refuse([]Problem{{Place: at, Key: "import.row.columns", Args: []any{"have", have, "want", r.head.count}}})
	}
	item, err := r.kind.parse(row)
	if len(row.faults) > 0 {
		err = row.faults
	}
	switch {
	case err == nil:
		e.item = item
	case isSkip(err):
		e.skipped = 1
	default:
		problems, ok := problemsOf(row.number, err)
		if !ok {
			return e, fmt.Errorf("read row %d: %w", row.number, err)
		}
		return refuse(problems)
	}
	return e, nil
}

// next gives the next entry, io.EOF after the last. It stays one row behind where
// the next row may belong to the same thing.
func (r *reader) next() (entry, error) {
	if !r.kind.joins() {
		return r.one()
	}
	for {
		e, err := r.one()
		if err != nil {
			if err == io.EOF && r.pending != nil {
				out := *r.pending
				r.pending = nil
				return out, nil
			}
			return e, err
		}
		before := r.pending
		if before != nil && before.item != nil && before.last-before.row < mostJoined && (e.item == nil || r.kind.join(before.item, e.item)) {
			before.take(e)
			continue
		}
		r.pending = &e
		if before != nil {
			return *before, nil
		}
	}
}

// take adds a row that belongs to the same thing, or stands within it.
func (e *entry) take(next entry) {
	e.last, e.end = next.last, next.end
	e.skipped += next.skipped
	e.refused += next.refused
	e.problems = append(e.problems, next.problems...)
}

// chunk is how many entries pass from the reader to the writer at once.
const chunk = 64

type chunked struct {
	entries []entry
	err     error // io.EOF after the last
}

// feed reads ahead, a little, so that reading and writing share two processors.
// It ends with an error or with the context.
func (r *reader) feed(ctx context.Context, to chan<- chunked) {
	defer close(to)
	for {
		c := chunked{entries: make([]entry, 0, chunk)}
		for len(c.entries) < chunk && c.err == nil {
			var e entry
			if c.err = shielded(func() (err error) { e, err = r.next(); return err }); c.err == nil {
				c.entries = append(c.entries, e)
			}
		}
		select {
		case to <- c:
		case <-ctx.Done():
			return
		}
		if c.err != nil {
			return
		}
	}
}
