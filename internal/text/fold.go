package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Combining voicing marks, as in か + U+3099 = が.
const (
	combiningVoiced     = '\u3099'
	combiningSemiVoiced = '\u309A'
	spacingVoiced       = '\u309B'
	spacingSemiVoiced   = '\u309C'
)

// halfKanaStart and halfKanaEnd bound the half-width block ｡ to ﾟ.
const (
	halfKanaStart      = '\uFF61'
	halfKanaEnd        = '\uFF9F'
	halfKanaVoiced     = '\uFF9E'
	halfKanaSemiVoiced = '\uFF9F'
)

// fullKana holds the full-width form of each half-width character from ｡ on,
// without the two voicing marks at the end of the block.
var fullKana = []rune("。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン")

// Fold applies TXT-1: digits, Latin letters and spaces get their NFKC form, the
// many dashes become "-", half-width kana becomes full-width with its voicing
// mark composed. All other characters, kanji above all, are kept exactly.
// White space at the ends is kept; see Clean. Bytes that are not UTF-8 become
// U+FFFD. The result has at most three times the bytes of s.
func Fold(s string) string {
	if isASCII(s) {
		return s
	}
	runes := make([]rune, 0, len(s))
	for _, r := range s {
		runes = appendFolded(runes, r)
	}
	return composeLatin(runes)
}

// FoldWidth is Fold, and full-width ASCII punctuation (＠ ． ＋ …) becomes
// half-width too. It is for fields that know no Japanese punctuation: e-mail,
// names in Latin letters, numbers.
func FoldWidth(s string) string {
	return Fold(strings.Map(narrowASCII, s))
}

// FoldQuotes makes the apostrophes and single quotes that keyboards and word
// processors put into names (’ ‘ ʼ ` ´ ′) a plain apostrophe.
func FoldQuotes(s string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case '‘', '’', '‛', 'ʼ', 'ʻ', 'ʹ', '`', '´', '′', '＇', '｀':
			return '\''
		}
		return r
	}, s)
}

// FoldDigits makes every decimal digit of any script an ASCII digit and keeps
// everything else. Fold keeps the digits of other scripts: they are no width.
func FoldDigits(s string) string {
	return strings.Map(func(r rune) rune {
		if d, ok := digit(r); ok {
			return d
		}
		return r
	}, s)
}

// OnlyDigits folds digits and drops everything that is none: "確認コード：１２３ ４５６"
// gives "123456" (REG-9).
func OnlyDigits(s string) string {
	return strings.Map(func(r rune) rune {
		if d, ok := digit(r); ok {
			return d
		}
		return -1
	}, s)
}

// digit gives the ASCII digit of a decimal digit. Unicode keeps decimal digits
// in runs of ten that begin with zero, and every range of its table holds
// whole runs.
func digit(r rune) (rune, bool) {
	if '0' <= r && r <= '9' {
		return r, true
	}
	if r < utf8.RuneSelf {
		return 0, false
	}
	for _, run := range unicode.Nd.R16 {
		if rune(run.Lo) <= r && r <= rune(run.Hi) {
			return '0' + (r-rune(run.Lo))%10, true
		}
	}
	for _, run := range unicode.Nd.R32 {
		if rune(run.Lo) <= r && r <= rune(run.Hi) {
			return '0' + (r-rune(run.Lo))%10, true
		}
	}
	return 0, false
}

// narrowASCII maps the full-width forms of ASCII to ASCII.
func narrowASCII(r rune) rune {
	if '！' <= r && r <= '～' {
		return r - '！' + '!'
	}
	return r
}

// appendFolded adds the folded form of one character; a voicing mark joins the
// kana before it.
func appendFolded(out []rune, r rune) []rune {
	switch {
	case r < utf8.RuneSelf:
		return append(out, r)
	case r == combiningVoiced, r == combiningSemiVoiced:
		return appendVoicing(out, r, r)
	case r == halfKanaVoiced:
		return appendVoicing(out, combiningVoiced, spacingVoiced)
	case r == halfKanaSemiVoiced:
		return appendVoicing(out, combiningSemiVoiced, spacingSemiVoiced)
	case halfKanaStart <= r && r <= halfKanaEnd:
		return append(out, fullKana[r-halfKanaStart])
	case unicode.Is(unicode.Zs, r):
		return append(out, ' ')
	case isDash(r):
		return append(out, '-')
	case unicode.Is(unicode.Nd, r), unicode.IsLetter(r):
		return appendCompatible(out, r)
	}
	return append(out, r)
}

// appendVoicing composes mark with the kana before it, or adds alone where
// there is none.
func appendVoicing(out []rune, mark, alone rune) []rune {
	if n := len(out); n > 0 && isKana(out[n-1]) {
		pair := []rune(norm.NFC.String(string([]rune{out[n-1], mark})))
		if len(pair) == 1 {
			out[n-1] = pair[0]
			return out
		}
	}
	return append(out, alone)
}

// appendCompatible adds the NFKC form of a letter or digit when it is Latin or
// an ASCII digit, and the character itself otherwise.
func appendCompatible(out []rune, r rune) []rune {
	form := []rune(norm.NFKC.String(string(r)))
	for _, f := range form {
		if !unicode.Is(unicode.Latin, f) && (f < '0' || f > '9') {
			return append(out, r)
		}
	}
	return append(out, form...)
}

// composeLatin joins Latin letters with the accents after them (e + U+0301 = é)
// and leaves other sequences alone.
func composeLatin(runes []rune) string {
	var out strings.Builder
	out.Grow(len(runes))
	for i := 0; i < len(runes); {
		end := i + 1
		if unicode.Is(unicode.Latin, runes[i]) {
			for end < len(runes) && unicode.Is(unicode.Mn, runes[end]) {
				end++
			}
		}
		if end-i == 1 {
			out.WriteRune(runes[i])
		} else {
			out.WriteString(norm.NFC.String(string(runes[i:end])))
		}
		i = end
	}
	return out.String()
}

// isDash tells the characters that people type for a hyphen. The long vowel
// mark ー and the wave dash 〜 are none: they mean something else.
func isDash(r rune) bool {
	switch r {
	case '-', '‐', '‑', '‒', '–', '—', '―', '⁃', '−', '﹘', '﹣', '－', '˗', '─', '━', '➖':
		return true
	}
	return false
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
