package importrun

import (
	"bytes"
	"io"
	"slices"

	"genkan/internal/importrun/packed"
)

// Bounds of a row.
const (
	maxField = 64 << 10  // bytes of a field
	maxRow   = 1 << 20   // bytes of a row
	window   = 256 << 10 // bytes read at once
)

// scanner finds records and fields in a stream of bytes by RFC 4180, and goes on
// where others give up: line ends may be LF or CRLF, a quote inside a field may
// stand alone, a quote that nobody closes costs its own line only. It holds one
// row at a time. It looks at bytes: in UTF-8 and in cp932 a comma, quote or line
// end is never part of a character.
type scanner struct {
	src        io.Reader
	buf        []byte
	start, end int
	offset     int64 // of buf[start] in the stream
	eof        bool
	want       int // columns of a row, 0 while unknown
	fields     []span
}

// span is a field in the record; doubled: its quotes are doubled.
type span struct {
	from, to int
	doubled  bool
}

func (f span) tooLong() bool { return f.to-f.from > maxField }

// record is one row of the file. Its bytes are good until the next one is read.
type record struct {
	bytes   []byte
	fields  []span
	end     int64  // offset of what follows
	blank   bool   // an empty line
	trouble string // message key: it cannot be read
}

func newScanner(src io.Reader, offset int64) *scanner {
	return &scanner{src: src, buf: make([]byte, window), offset: offset}
}

// fill reads more; the record under way begins at s.start.
func (s *scanner) fill() error {
	if s.start > 0 {
		copy(s.buf, s.buf[s.start:s.end])
		s.start, s.end = 0, s.end-s.start
	}
	if s.end == len(s.buf) {
		s.buf = append(s.buf, make([]byte, len(s.buf))...)
	}
	n, err := io.ReadFull(s.src, s.buf[s.end:])
	s.end += n
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		s.eof = true
		return nil
	}
	return err
}

// skipTo passes over what stands before an offset of the stream.
func (s *scanner) skipTo(u packed.Stream, offset int64) error {
	if n := offset - s.offset; n <= int64(s.end-s.start) {
		s.take(int(n))
		return nil
	}
	if u.Plain != nil {
		s.src = io.NewSectionReader(u.Plain, offset, max(0, u.Plain.Size()-offset))
	} else if _, err := io.CopyN(io.Discard, s.src, offset-s.offset-int64(s.end-s.start)); err != nil && err != io.EOF {
		return err
	}
	s.start, s.end, s.offset = 0, 0, offset
	return nil
}

func (s *scanner) rest() []byte { return s.buf[s.start:s.end] }

func (s *scanner) take(n int) {
	s.start += n
	s.offset += int64(n)
}

// next gives the next record, io.EOF after the last.
func (s *scanner) next() (record, error) {
	for {
		rest := s.rest()
		if n, state := s.walk(rest); state != unfinished {
			return s.give(rest, n, state)
		}
		if len(rest) > maxRow {
			return s.tooLong()
		}
		if err := s.fill(); err != nil {
			return record{}, err
		}
	}
}

// give makes the record of what walk found.
func (s *scanner) give(rest []byte, n int, state walked) (record, error) {
	if len(rest) == 0 {
		return record{}, io.EOF
	}
	r := record{bytes: rest[:n], fields: s.fields}
	line := bytes.IndexByte(rest, '\n') + 1
	if line == 0 {
		line = len(rest)
	}
	switch {
	case state == broken && line > maxField, slices.ContainsFunc(s.fields, span.tooLong):
		r.trouble = "import.row.field"
	case state == broken, s.want > 0 && len(r.fields) != s.want && line < n:
		// A stray quote swallowed the next rows: they deserve a look of their own.
		r.trouble = "import.row.quote"
	}
	if r.trouble != "" && (state == broken || line < n) {
		n = line
	}
	r.blank = r.trouble == "" && len(r.fields) == 1 && r.fields[0] == span{}
	s.take(n)
	r.end = s.offset
	return r, nil
}

// tooLong passes over a row that is longer than may be held.
func (s *scanner) tooLong() (record, error) {
	for {
		if i := bytes.IndexByte(s.rest(), '\n'); i >= 0 {
			s.take(i + 1)
			break
		}
		s.take(len(s.rest()))
		if s.eof {
			break
		}
		if err := s.fill(); err != nil {
			return record{}, err
		}
	}
	return record{trouble: "import.row.long", end: s.offset}, nil
}

// walked is how a look at a record ended.
type walked int

const (
	unfinished walked = iota // it goes on beyond the bytes given
	complete
	broken // a quote is not closed within the longest field
)

// walk finds the fields of the record at the beginning of b and gives its length
// with the line end.
func (s *scanner) walk(b []byte) (int, walked) {
	s.fields = s.fields[:0]
	if !s.eof && bytes.IndexByte(b, '\n') < 0 {
		return 0, unfinished
	}
	for at := 0; ; at++ {
		f, state := span{}, complete
		if at < len(b) && b[at] == '"' {
			if f, at, state = s.quoted(b, at); state != complete {
				return 0, state
			}
		} else {
			f, at = plain(b, at)
		}
		s.fields = append(s.fields, f)
		if at >= len(b) || b[at] != ',' {
			return min(at+1, len(b)), complete
		}
	}
}

// plain finds the end of a field without quotes around it.
func plain(b []byte, at int) (span, int) {
	end := at
	for end < len(b) && b[end] != ',' && b[end] != '\n' {
		end++
	}
	to := end
	if (end == len(b) || b[end] == '\n') && to > at && b[to-1] == '\r' {
		to--
	}
	if to == at {
		return span{}, end
	}
	return span{from: at, to: to}, end
}

// quoted finds the quote that closes a field: the first single one that a comma
// or a line end follows. Others are part of the text.
func (s *scanner) quoted(b []byte, at int) (span, int, walked) {
	f := span{from: at + 1}
	most := min(len(b), at+2+maxField)
	for i := at + 1; i < most; i++ {
		q := bytes.IndexByte(b[i:most], '"')
		if q < 0 {
			break
		}
		i += q
		if i+1 < len(b) && b[i+1] == '"' {
			f.doubled = true
			i++
			continue
		}
		end, state := s.closes(b, i+1)
		if state == complete {
			f.to = i
		}
		if state != broken {
			return f, end, state
		}
	}
	if most == len(b) && !s.eof {
		return f, 0, unfinished
	}
	return f, 0, broken
}

// closes tells whether what follows a quote makes it the closing one (broken:
// it does not), and where the comma or line end stands. Blanks between are
// passed over.
func (s *scanner) closes(b []byte, at int) (int, walked) {
	for at < len(b) && (b[at] == ' ' || b[at] == '\t') {
		at++
	}
	if at < len(b) && b[at] == '\r' {
		at++
	}
	switch {
	case at >= len(b) && !s.eof:
		return at, unfinished
	case at >= len(b), b[at] == '\n', b[at] == ',' && b[at-1] != '\r':
		return at, complete
	}
	return at, broken
}
