package directory

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"genkan/internal/fault"
	"genkan/internal/postal"
	"genkan/internal/text"
)

// MaxName is the most code points of a company name.
const MaxName = 200

// CompanyName is a company's name that was checked. The zero value is none.
type CompanyName struct {
	text  string
	latin bool
}

// String is the name as it was typed.
func (n CompanyName) String() string { return n.text }

// IsLatin tells whether it is written in Latin letters alone; else a Latin form
// is asked for beside it (PRO-4).
func (n CompanyName) IsLatin() bool { return n.latin }

// IsZero tells whether there is no name.
func (n CompanyName) IsZero() bool { return n.text == "" }

// ParseCompanyName reads the name of a company in any script (PRO-4). It is kept
// as typed but for what nobody sees; a name in Latin letters alone is folded to
// half width. Faults on "company": company.empty, company.too_long (n allowed, m
// typed), company.characters (char), company.letters.
func ParseCompanyName(typed string) (CompanyName, error) {
	n, f := parseName(typed)
	if f != nil {
		return CompanyName{}, f.On("company")
	}
	return n, nil
}

// ParseLatinName reads the name in Latin letters that stands beside one in
// another script; empty gives the zero value. Faults on "company_latin": those
// of ParseCompanyName, and company.latin for another script.
func ParseLatinName(typed string) (CompanyName, error) {
	if text.Clean(typed) == "" {
		return CompanyName{}, nil
	}
	n, f := parseName(typed)
	if f == nil && !n.latin {
		f = fault.New(fault.Invalid, "company.latin")
	}
	if f != nil {
		return CompanyName{}, f.On("company_latin")
	}
	return n, nil
}

func parseName(typed string) (CompanyName, *fault.Fault) {
	s := text.Clean(typed)
	if s == "" {
		return CompanyName{}, fault.New(fault.Invalid, "company.empty")
	}
	if r, bad := text.FirstUnsafe(s); bad {
		return CompanyName{}, fault.New(fault.Invalid, "company.characters", "char", text.Shown(r))
	}
	if n := utf8.RuneCountInString(s); n > MaxName {
		return CompanyName{}, fault.New(fault.Invalid, "company.too_long", "n", MaxName, "m", n)
	}
	if !strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }) {
		return CompanyName{}, fault.New(fault.Invalid, "company.letters")
	}
	if scripts := text.ScriptsOf(s); scripts.Kana || scripts.Kanji || scripts.Other {
		return CompanyName{text: s}, nil
	}
	return CompanyName{text: text.CollapseSpaces(text.FoldWidth(s)), latin: true}, nil
}

// parseKana reads the reading of a name: kana, kept as katakana; empty gives "".
func parseKana(typed string) (string, *fault.Fault) {
	s := text.Katakana(text.Clean(typed))
	switch {
	case s == "":
		return "", nil
	case utf8.RuneCountInString(s) > MaxName:
		return "", fault.New(fault.Invalid, "company.too_long", "n", MaxName, "m", utf8.RuneCountInString(s)).On("company_kana")
	case !text.IsReading(s):
		return "", fault.New(fault.Invalid, "company.kana").On("company_kana")
	}
	return s, nil
}

// IsCountry tells whether a text has the form of an ISO 3166-1 alpha-2 code: all
// that is asked of an imported record. What is typed must be in the list, see
// parseCountry.
func IsCountry(code string) bool {
	return len(code) == 2 && strings.Trim(code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// parseCountry reads a country that somebody chose. Fault on "country":
// company.country.
func parseCountry(code string) (string, *fault.Fault) {
	if !postal.IsCountry(code) {
		return "", fault.New(fault.Invalid, "company.country").On("country")
	}
	return code, nil
}
