package text

import "unicode"

// Scripts says which scripts the letters of a text belong to. Digits,
// punctuation and spaces belong to none.
type Scripts struct {
	Latin bool
	Kana  bool // hiragana or katakana
	Kanji bool
	Other bool // any other script, such as Cyrillic, Hangul or Arabic
}

// ScriptsOf looks at every letter of s.
func ScriptsOf(s string) Scripts {
	var found Scripts
	for _, r := range s {
		switch {
		case isKana(r):
			found.Kana = true
		case isKanji(r):
			found.Kanji = true
		case !unicode.IsLetter(r):
		case unicode.Is(unicode.Latin, r):
			found.Latin = true
		default:
			found.Other = true
		}
	}
	return found
}

// isKana tells the letters of both kana and the long vowel mark. The circled
// and squared forms (㋐ ㌔) are symbols.
func isKana(r rune) bool {
	if r == 'ー' {
		return true
	}
	return unicode.IsLetter(r) && unicode.In(r, unicode.Hiragana, unicode.Katakana)
}

// isKanji tells ideographs and the marks that stand among them: 々 〆 〇.
func isKanji(r rune) bool {
	switch r {
	case '々', '〆', '〇', '〻':
		return true
	}
	return unicode.IsLetter(r) && unicode.Is(unicode.Han, r)
}
