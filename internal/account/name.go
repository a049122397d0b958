package account

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"genkan/internal/fault"
	"genkan/internal/text"
)

// MaxName is the most code points of a family or given name (REG-5).
const MaxName = 64

// maxTypedName ends the work on hopeless input early: MaxName characters of
// four bytes, four times over for spaces and what folding takes away.
const maxTypedName = 16 * MaxName

// NameAnswer is what became of a typed family or given name. Exactly one of
// these holds: nothing was typed (all fields empty), Latin is set, or Fault
// says what to do next.
type NameAnswer struct {
	// Latin is the name as it is stored: Latin letters as the person writes them.
	Latin string
	// Native is what was typed in another script, kept exactly but for spaces
	// and half-width kana. It becomes the native name once a spelling is chosen.
	Native string
	// Suggestions are Latin spellings to choose from, best first, at most three.
	Suggestions []string
	// NeedsReading asks for the reading of kanji in kana (ParseReading).
	NeedsReading bool
	// Fault says why there is no Latin name yet; its field is for the caller.
	Fault *fault.Fault
}

// IsEmpty tells whether nothing was typed.
func (a NameAnswer) IsEmpty() bool { return a.Latin == "" && a.Native == "" && a.Fault == nil }

// ParseName reads one family or given name (REG-5). Full-width letters, odd
// spaces, dashes and apostrophes are folded silently. Faults: name.too_long (n
// allowed, m typed), name.characters (char), name.kana (suggestion),
// name.kanji, name.script.
func ParseName(typed string) NameAnswer {
	name, native, bad := foldName(typed)
	if bad != nil {
		return NameAnswer{Fault: bad}
	}
	scripts := text.ScriptsOf(name)
	switch {
	case name == "":
		return NameAnswer{}
	case scripts.Kanji:
		return NameAnswer{Native: native, NeedsReading: true, Fault: nameFault("name.kanji")}
	case scripts.Other:
		return NameAnswer{Native: native, Fault: nameFault("name.script")}
	case scripts.Kana:
		return proposeSpelling(native, name)
	case !scripts.Latin:
		return NameAnswer{Fault: strangeCharacter(firstRune(name))}
	}
	name = text.CollapseSpaces(strings.ReplaceAll(name, "・", " "))
	if r, found := firstNotLatin(name); found {
		return NameAnswer{Fault: strangeCharacter(r)}
	}
	return NameAnswer{Latin: name}
}

// ParseReading reads the kana that ParseName asked for and answers with
// spellings of native. Latin letters typed there are taken for the spelling
// itself. The reading is not kept. Further faults: name.reading_empty,
// name.reading where it is neither kana nor Latin.
func ParseReading(native, reading string) NameAnswer {
	_, kept, bad := foldName(native)
	if bad != nil {
		return NameAnswer{Fault: bad}
	}
	again := NameAnswer{Native: kept, NeedsReading: true}
	read, _, bad := foldName(reading)
	if bad != nil {
		again.Fault = bad
		return again
	}
	if read == "" {
		again.Fault = nameFault("name.reading_empty")
		return again
	}
	answer := ParseName(read)
	if answer.Latin == "" && len(answer.Suggestions) == 0 {
		again.Fault = nameFault("name.reading")
		return again
	}
	answer.Native = kept
	return answer
}

// Person is a family and a given name, typed together. One of the two may be
// empty: some people have one name.
type Person struct {
	Family, Given NameAnswer
}

// ParsePerson reads both names. The faults are about the fields "family" and
// "given"; with both empty it is name.both_empty on "family".
func ParsePerson(family, given string) Person {
	p := Person{Family: ParseName(family), Given: ParseName(given)}
	if p.Family.IsEmpty() && p.Given.IsEmpty() {
		p.Family.Fault = nameFault("name.both_empty")
	}
	if p.Family.Fault != nil {
		p.Family.Fault = p.Family.Fault.On("family")
	}
	if p.Given.Fault != nil {
		p.Given.Fault = p.Given.Fault.On("given")
	}
	return p
}

// Faults are the faults of both names, none if both can be stored.
func (p Person) Faults() fault.List {
	var list fault.List
	for _, a := range []NameAnswer{p.Family, p.Given} {
		if a.Fault != nil {
			list = append(list, a.Fault)
		}
	}
	return list
}

// proposeSpelling answers a name in kana.
func proposeSpelling(native, name string) NameAnswer {
	var fitting []string
	for _, s := range text.Spellings(name) {
		if utf8.RuneCountInString(s) <= MaxName {
			fitting = append(fitting, s)
		}
	}
	if len(fitting) == 0 {
		return NameAnswer{Native: native, Fault: nameFault("name.script")}
	}
	return NameAnswer{Native: native, Suggestions: fitting, Fault: nameFault("name.kana", "suggestion", fitting[0])}
}

// foldName gives the name folded for judging, and the form kept as the native
// name, in which only spaces and kana change.
func foldName(typed string) (name, native string, bad *fault.Fault) {
	if len(typed) > maxTypedName {
		return "", "", tooLong(utf8.RuneCountInString(typed))
	}
	native = text.CollapseSpaces(text.Fold(text.Clean(typed)))
	name = text.CollapseSpaces(text.FoldWidth(text.FoldQuotes(native)))
	if r, found := text.FirstUnsafe(name); found {
		return "", "", strangeCharacter(r)
	}
	if r, found := firstNot(name, isNameRune); found {
		return "", "", strangeCharacter(r)
	}
	if n := utf8.RuneCountInString(native); n > MaxName {
		return "", "", tooLong(n)
	}
	if n := utf8.RuneCountInString(name); n > MaxName {
		return "", "", tooLong(n)
	}
	return name, native, nil
}

// isNameRune tells what a name in any script may hold: letters with their
// marks, and what stands between them.
func isNameRune(r rune) bool {
	switch r {
	case ' ', '-', '\'', '.', '・', '゠', '〇', '々', '〆', '〻', '\u200C', '\u200D':
		return true
	}
	return unicode.IsLetter(r) || unicode.IsMark(r)
}

// maxMarks is how many accents may stand on one letter beyond those that have
// a letter of their own. Vietnamese needs one; a tower of them spoils a page.
const maxMarks = 2

// firstNotLatin finds the first character that a name in Latin letters may not
// hold, an accent without a letter included.
func firstNotLatin(s string) (rune, bool) {
	marks := maxMarks // none may come first
	for _, r := range s {
		switch {
		case unicode.Is(unicode.Latin, r) && unicode.IsLetter(r):
			marks = 0
		case unicode.Is(unicode.Mn, r) && marks < maxMarks:
			marks++
		case r == ' ', r == '-', r == '\'', r == '.':
			marks = maxMarks
		default:
			return r, true
		}
	}
	return 0, false
}

func firstNot(s string, allowed func(rune) bool) (rune, bool) {
	for _, r := range s {
		if !allowed(r) {
			return r, true
		}
	}
	return 0, false
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func nameFault(key string, args ...any) *fault.Fault {
	return fault.New(fault.Invalid, key, args...)
}

func tooLong(m int) *fault.Fault {
	return nameFault("name.too_long", "n", MaxName, "m", m)
}

func strangeCharacter(r rune) *fault.Fault {
	return nameFault("name.characters", "char", text.Shown(r))
}
