package text

import (
	"fmt"
	"strings"
	"unicode"
)

// Clean takes away what nobody sees and nobody misses: white space, zero-width
// characters and direction marks at both ends, and zero-width characters
// inside. Joiners inside words of scripts that need them (Arabic, Indic) stay.
// Control characters and direction marks inside stay too: the field refuses
// them, for they change what others read (see FirstUnsafe).
func Clean(s string) string {
	s = strings.TrimFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || IsZeroWidth(r) || IsBidiControl(r)
	})
	last := rune(-1)
	return strings.Map(func(r rune) rune {
		if IsZeroWidth(r) && !joins(last, r) {
			return -1
		}
		last = r
		return r
	}, s)
}

// CollapseSpaces makes every run of spaces one space and drops those at the
// ends. It expects folded text, where a space is U+0020.
func CollapseSpaces(s string) string {
	var out strings.Builder
	out.Grow(len(s))
	pending := false
	for _, r := range s {
		if r == ' ' {
			pending = out.Len() > 0
			continue
		}
		if pending {
			out.WriteByte(' ')
			pending = false
		}
		out.WriteRune(r)
	}
	return out.String()
}

// FirstUnsafe finds the first character that no field of one line may hold:
// a control character, a line or paragraph separator, a direction mark, or
// what is not a character at all.
func FirstUnsafe(s string) (rune, bool) {
	for _, r := range s {
		if IsControl(r) || IsBidiControl(r) {
			return r, true
		}
	}
	return 0, false
}

// IsControl tells control characters, line and paragraph separators, private
// use, and U+FFFD, which stands for bytes that were not UTF-8.
func IsControl(r rune) bool {
	return unicode.In(r, unicode.Cc, unicode.Zl, unicode.Zp, unicode.Co, unicode.Cs, unicode.Noncharacter_Code_Point) ||
		r == unicode.ReplacementChar
}

// IsBidiControl tells the invisible marks that change the direction of text
// (Unicode property Bidi_Control). Inside a name they can make one name look
// like another.
func IsBidiControl(r rune) bool {
	return unicode.Is(unicode.Bidi_Control, r)
}

// IsZeroWidth tells characters that have no width and, in the texts of this
// product, no meaning: zero-width spaces and joiners, byte order marks, soft
// hyphens, tags, and the Hangul fillers that pass for letters.
func IsZeroWidth(r rune) bool {
	switch {
	case r == '\u00AD', r == '\u034F', r == '\uFEFF',
		r == '\u115F', r == '\u1160', r == '\u3164', r == '\uFFA0',
		r == '\u17B4', r == '\u17B5',
		'\u180B' <= r && r <= '\u180F',
		'\u200B' <= r && r <= '\u200D',
		'\u2060' <= r && r <= '\u2065',
		'\u206A' <= r && r <= '\u206F',
		'\U000E0000' <= r && r <= '\U000E007F':
		return true
	}
	return false
}

// Shown gives a character for a message: itself where it can be seen, else its
// code point, such as "U+202E".
func Shown(r rune) string {
	if unicode.IsGraphic(r) && !IsZeroWidth(r) && !unicode.IsSpace(r) && !unicode.IsMark(r) && r != unicode.ReplacementChar {
		return string(r)
	}
	return fmt.Sprintf("U+%04X", r)
}

// joins tells whether r is a joiner that changes how the letter before it is
// written.
func joins(before, r rune) bool {
	if r != '\u200C' && r != '\u200D' {
		return false
	}
	if !unicode.IsLetter(before) && !unicode.IsMark(before) {
		return false
	}
	return !unicode.In(before, unicode.Latin, unicode.Common, unicode.Inherited) && !isKana(before) && !isKanji(before)
}
