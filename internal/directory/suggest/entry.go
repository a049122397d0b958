package suggest

import (
	"cmp"
	"encoding/binary"
	"errors"
	"strings"
	"unicode/utf8"
)

// Entry is a company as the index learns it.
type Entry struct {
	ID     string // up to 255 bytes
	Weight int64  // more comes first
	// Minor entries come after all others that match equally well, and take at
	// most half of an answer: candidates, and companies few people may see.
	Minor       bool
	Name        string // in its own script
	Latin       string
	Kana        string // reading
	Names       []string
	Domains     []string
	Identifiers []string
}

// record is what the index knows of an entry when it is found.
type record struct {
	id     string
	minor  bool
	weight int64
	key    string // of the main name
}

const (
	maxName = 100 // characters of a name or a query that count
	maxID   = 255
)

func (e Entry) record() record {
	r := record{id: e.ID, minor: e.Minor, weight: e.Weight}
	for _, name := range []string{e.Name, e.Latin, e.Kana} {
		if r.key = shorten(fold(name).key(), maxName); r.key != "" {
			break
		}
	}
	return r
}

// compare is the order of entries that match equally well.
func (r record) compare(o record) int {
	if r.minor != o.minor {
		if o.minor {
			return -1
		}
		return 1
	}
	return cmp.Or(
		cmp.Compare(o.weight, r.weight),
		cmp.Compare(utf8.RuneCountInString(r.key), utf8.RuneCountInString(o.key)),
		strings.Compare(r.key, o.key),
		strings.Compare(r.id, o.id),
	)
}

// appendOrder writes a record as bytes that sort as records compare, and from
// which parseOrder gets it back.
func (r record) appendOrder(b []byte) []byte {
	minor := byte(0)
	if r.minor {
		minor = 1
	}
	b = append(b, minor)
	b = binary.BigEndian.AppendUint64(b, ^(uint64(r.weight) ^ 1<<63))
	b = append(b, byte(utf8.RuneCountInString(r.key)))
	b = append(b, r.key...)
	b = append(b, 0)
	return append(b, r.id...)
}

func parseOrder(b []byte) (record, error) {
	if len(b) < 11 {
		return record{}, errors.New("a record is too short")
	}
	key, id, found := strings.Cut(string(b[10:]), "\x00")
	if !found {
		return record{}, errors.New("a record has no id")
	}
	return record{id: id, minor: b[0] == 1, weight: int64(^binary.BigEndian.Uint64(b[1:9]) ^ 1<<63), key: key}, nil
}

// shorten keeps the first n characters.
func shorten(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return s
}
