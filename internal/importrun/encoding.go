package importrun

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/japanese"

	"genkan/internal/fault"
)

// The encodings of files. CP932 is Shift-JIS with the additions of Windows.
const (
	UTF8  = "utf-8"
	CP932 = "cp932"
)

// Encodings lists them, for menus.
func Encodings() []string { return []string{UTF8, CP932} }

// ParseEncoding reads an encoding as people write it; "" means: find out.
func ParseEncoding(typed string) (string, error) {
	switch strings.NewReplacer("-", "", "_", "", " ", "").Replace(strings.ToLower(typed)) {
	case "", "auto":
		return "", nil
	case "utf8", "unicode":
		return UTF8, nil
	case "cp932", "sjis", "shiftjis", "windows31j", "ms932":
		return CP932, nil
	}
	return "", fault.New(fault.Invalid, "import.fail.encoding", "given", clip(typed))
}

var byteOrder = []byte("\xef\xbb\xbf")

// checkText refuses what is no text that we read: UTF-16, and binary files.
func checkText(chunk []byte) error {
	if bytes.HasPrefix(chunk, []byte("\xff\xfe")) || bytes.HasPrefix(chunk, []byte("\xfe\xff")) {
		return fault.New(fault.Invalid, "import.fail.utf16")
	}
	if nuls := bytes.Count(chunk, []byte{0}); nuls > 16 && nuls > len(chunk)/16 {
		return fault.New(fault.Invalid, "import.fail.binary")
	}
	return nil
}

// guess tells the encoding of a chunk, "" if every byte is ASCII. A few broken
// characters do not hide what most of them say; Shift-JIS is hardly ever UTF-8
// by accident.
func guess(chunk []byte) string {
	good, bad := 0, 0
	for i := 0; i < len(chunk); {
		if chunk[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(chunk[i:])
		if !utf8.FullRune(chunk[i:]) {
			break // the chunk ends within a character
		}
		if r != utf8.RuneError || n > 1 {
			good++
		} else {
			bad++
		}
		i += n
	}
	switch {
	case good+bad == 0:
		return ""
	case good >= bad:
		return UTF8
	}
	return CP932
}

// decoder turns fields into UTF-8.
type decoder struct {
	encoding string // "" while only ASCII was seen
	shift    *encoding.Decoder
}

// text decodes one field; false if it holds what the encoding does not have.
// around is what follows in the file, for a decision that is still open.
func (d *decoder) text(field, around []byte) (string, bool) {
	if isASCII(field) {
		return string(field), true
	}
	if d.encoding == "" {
		d.encoding = guess(around)
	}
	if d.encoding != CP932 {
		return string(field), utf8.Valid(field)
	}
	if d.shift == nil {
		d.shift = japanese.ShiftJIS.NewDecoder()
	}
	out, err := d.shift.Bytes(field)
	return string(out), err == nil && !bytes.ContainsRune(out, utf8.RuneError)
}

func isASCII(b []byte) bool {
	for _, c := range b {
		if c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
