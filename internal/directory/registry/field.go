package registry

import (
	"strings"
	"time"
	"unicode/utf8"

	"genkan/internal/directory"
	"genkan/internal/fault"
	"genkan/internal/importrun"
	"genkan/internal/postal"
	"genkan/internal/text"
)

// The most code points of what registers may hold. Names of registers are longer
// than those people type.
const (
	maxName = 400
	maxLine = 300
)

// fields reads the columns of a row and gathers what is wrong with them.
type fields struct {
	row *importrun.Row
	bad fault.List
}

func (f *fields) refuse(column, key string, args ...any) {
	f.bad = append(f.bad, fault.New(fault.Invalid, key, args...).On(column))
}

// text reads one line, as it was typed but for what nobody sees.
func (f *fields) text(column string, most int) string {
	s := f.row.Get(column)
	if s == "" {
		return ""
	}
	if strings.ContainsAny(s, "\r\n\t") {
		s = strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == '\r' || r == '\n' || r == '\t' }), " ")
	}
	s = text.Clean(s)
	if r, bad := text.FirstUnsafe(s); bad {
		f.refuse(column, "import.value.control", "value", text.Shown(r))
		return ""
	}
	if len(s) > most && utf8.RuneCountInString(s) > most {
		f.refuse(column, "import.value.long", "n", most)
		return ""
	}
	return s
}

// name reads the name of a company, which must be there.
func (f *fields) name(column string) string {
	s := f.text(column, maxName)
	if s == "" && len(f.bad) == 0 {
		f.refuse(column, "import.value.missing")
	}
	return s
}

// identifier reads a number; the zero value if there is none, or a wrong one.
func (f *fields) identifier(column string, scheme directory.Scheme) directory.Identifier {
	s := f.text(column, maxLine)
	if s == "" {
		return directory.Identifier{}
	}
	id, err := directory.ParseIdentifier(scheme, s)
	if err != nil {
		f.wrongNumber(column, scheme, s)
	}
	return id
}

func (f *fields) wrongNumber(column string, scheme directory.Scheme, value string) {
	switch scheme {
	case directory.JCN:
		f.refuse(column, "import.value.jcn", "value", value)
	case directory.LEI:
		f.refuse(column, "import.value.lei", "value", value)
	case directory.DUNS:
		f.refuse(column, "import.value.duns", "value", value)
	default:
		f.refuse(column, "import.value.number", "value", value)
	}
}

// country reads a code of ISO 3166-1; otherwise says what stands there if the
// field is empty.
func (f *fields) country(column, otherwise string) string {
	s := strings.ToUpper(text.FoldWidth(f.text(column, maxLine)))
	switch {
	case s == "":
		return otherwise
	case !postal.IsCountry(s):
		f.refuse(column, "import.value.country", "value", s)
		return otherwise
	}
	return s
}

// date reads a day; the zero time if there is none. Times of day are cut off.
func (f *fields) date(column string) time.Time {
	s := f.text(column, maxLine)
	if s == "" {
		return time.Time{}
	}
	day, _, _ := strings.Cut(s, "T")
	at, err := time.Parse(time.DateOnly, strings.ReplaceAll(day, "/", "-"))
	if err != nil {
		f.refuse(column, "import.value.date", "value", s)
	}
	return at
}

// code reads a postal code. One that its country does not know is kept as it is:
// the register's address is worth more than its code.
func code(country, typed string) string {
	if typed == "" {
		return ""
	}
	if c, err := postal.ParseCode(country, typed); err == nil {
		return c
	}
	return typed
}

// native tells whether a text needs another script than Latin.
func native(s string) bool {
	sc := text.ScriptsOf(s)
	return sc.Kana || sc.Kanji || sc.Other
}

// present keeps the identifiers that are there.
func present(ids ...directory.Identifier) []directory.Identifier {
	var out []directory.Identifier
	for _, id := range ids {
		if id.Value != "" {
			out = append(out, id)
		}
	}
	return out
}
