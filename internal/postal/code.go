package postal

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"genkan/internal/fault"
	"genkan/internal/text"
)

// ParseCode brings a postal code to the form it has in its country: "〒１００ー０００５"
// gives "100-0005", "k1a0b1" gives "K1A 0B1". Countries without a rule keep
// what was typed, folded, up to 16 characters. Faults: postal.code.missing,
// postal.code.digits (Japan), postal.code.format.
func ParseCode(country, typed string) (string, error) {
	f := FormatOf(country)
	code := foldCode(typed)
	field, asked := f.field(FieldCode)
	switch {
	case code == "" && field.Required:
		return "", fault.New(fault.Invalid, "postal.code.missing").On(FieldCode)
	case code == "":
		return "", nil
	case !asked || len(f.forms) == 0:
		return plainCode(code)
	}
	compact := alphanumeric(code)
	if rest, ok := strings.CutPrefix(compact, country); ok && country != "" {
		compact = rest // "CH-8001", as codes are written across borders
	}
	for _, form := range f.forms {
		if out, ok := shape(form, compact); ok {
			return out, nil
		}
	}
	if country == japan {
		return "", fault.New(fault.Invalid, "postal.code.digits").On(FieldCode)
	}
	return "", fault.New(fault.Invalid, "postal.code.format", "example", f.CodeExample).On(FieldCode)
}

// foldCode makes capitals of one width and drops the postal mark.
func foldCode(typed string) string {
	s := text.FoldDigits(text.FoldWidth(text.Clean(typed)))
	s = strings.Map(func(r rune) rune {
		switch r {
		case '〒', '〠', '℡':
			return -1
		case 'ー', 'ｰ', '〜', '～', '_':
			return '-' // the key beside zero, with the input method on
		}
		return unicode.ToUpper(r)
	}, s)
	return text.CollapseSpaces(s)
}

// plainCode keeps a code of a country without a rule.
func plainCode(code string) (string, error) {
	for _, r := range code {
		if !(r == '-' || r == ' ' || unicode.IsDigit(r) || unicode.Is(unicode.Latin, r)) {
			return "", fault.New(fault.Invalid, "postal.code.characters").On(FieldCode)
		}
	}
	if utf8.RuneCountInString(code) > maxCode {
		return "", fault.New(fault.Invalid, "postal.code.characters").On(FieldCode)
	}
	return code, nil
}

// alphanumeric drops spaces, hyphens and full stops, and keeps everything else
// so that a strange character is refused and not lost.
func alphanumeric(code string) string {
	return strings.Map(func(r rune) rune {
		if r == ' ' || r == '-' || r == '.' {
			return -1
		}
		return r
	}, code)
}

// shape lays letters and digits into a form: N is a digit, A a letter, X
// either; what else stands in the form is added.
func shape(form, compact string) (string, bool) {
	var out strings.Builder
	rest := compact
	for _, want := range form {
		if want == '-' || want == ' ' {
			out.WriteRune(want)
			continue
		}
		if rest == "" || !fits(want, rest[0]) {
			return "", false
		}
		out.WriteByte(rest[0])
		rest = rest[1:]
	}
	return out.String(), rest == ""
}

// fits: letters of a form other than N, A and X stand for themselves (GIR 0AA).
func fits(want rune, have byte) bool {
	digit, letter := '0' <= have && have <= '9', 'A' <= have && have <= 'Z'
	switch want {
	case 'N':
		return digit
	case 'A':
		return letter
	case 'X':
		return digit || letter
	}
	return byte(want) == have
}
