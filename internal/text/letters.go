package text

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// letterTables are what the scanner looks letters up in.
type letterTables struct {
	latin map[rune]string // letters of the Latin blocks in lower case without accents; "" for what is dropped
	kanji map[rune]rune   // old forms to new ones
}

// tables makes the tables when the first text needs them.
var tables = sync.OnceValue(func() *letterTables {
	return &letterTables{latin: plainLatin(), kanji: newForms()}
})

// newForms is the table of kanji variants.
var newForms = sync.OnceValue(func() map[rune]rune {
	forms := make(map[rune]rune, len(kanjiVariants)/4)
	for _, group := range strings.Fields(kanjiVariants) {
		newForm, size := utf8.DecodeRuneInString(group)
		for _, old := range group[size:] {
			forms[old] = newForm
		}
	}
	return forms
})

// plainLatin takes the accents off every letter of the Latin blocks that has
// any, and spells out those that are no letter with an accent.
func plainLatin() map[rune]string {
	plain := make(map[rune]string, 1000)
	add := func(from, to rune) {
		for r := from; r <= to; r++ {
			if !unicode.IsLetter(r) {
				continue
			}
			base := strings.Map(func(d rune) rune {
				if unicode.Is(unicode.Mn, d) {
					return -1
				}
				return unicode.ToLower(d)
			}, norm.NFKD.String(string(r)))
			if isASCII(base) {
				plain[r] = base
			}
		}
	}
	add('\u00A1', '\u02FF')
	add('\u1E00', '\u1EFF')
	for r := '\u0300'; r <= '\u036F'; r++ {
		plain[r] = ""
	}
	fields := strings.Fields(latinLetters)
	for i := 0; i+1 < len(fields); i += 2 {
		for _, r := range fields[i] {
			plain[r] = fields[i+1]
		}
	}
	for _, r := range "ʼʻʹʽʾʿ" {
		plain[r] = ""
	}
	return plain
}

// kana reads a character of the two kana blocks.
func (s *scanner) kana(r rune) {
	r = toKatakana(r)
	switch {
	case r < 'ァ' || r == '・': // voicing marks that belong to nothing, and ゠
		if r == '゠' || r == '・' {
			s.separate(gapOther)
		}
	case r == 'ー':
		if s.lengthens() {
			s.letter(eastAsian, r)
		}
	case r == 'ヽ' || r == 'ヾ':
		if isKatakana(s.last) && s.last != 'ー' {
			s.kana(repeated(s.last, r))
		}
	case s.last == 'ヴ' && afterV[r-'ァ'] != "":
		s.out = append(s.out[:len(s.out)-len("ブ")], afterV[r-'ァ']...)
		s.beforeIt, s.last = s.last, r
	default:
		s.begin(eastAsian)
		s.out = utf8.AppendRune(s.out, plainKana[r-'ァ'])
		s.beforeIt, s.last = s.last, r
	}
}

// kanji reads an ideograph, or one of the marks that stand among them.
func (s *scanner) kanji(r rune) {
	if newForm, ok := s.tables.kanji[r]; ok {
		r = newForm
	}
	if (r == '々' || r == '〻') && isIdeograph(s.last) {
		r = s.last
	}
	s.dropLongMark()
	s.begin(eastAsian)
	if isIdeograph(s.beforeIt) {
		switch s.last {
		case 'ガ', 'ケ', 'ヶ', 'ヵ':
			s.out = append(s.out[:len(s.out)-len("ケ")], "ケ"...)
		}
	}
	s.letter(eastAsian, r)
}

// dropLongMark takes off a long vowel mark at the end of what was read, now
// that something else than kana follows.
func (s *scanner) dropLongMark() {
	const mark = "ー"
	n := len(s.out) - len(mark)
	if n < 0 || string(s.out[n:]) != mark {
		return
	}
	s.out = s.out[:n]
	if s.current == noWriting && len(s.words) > 0 {
		s.words[len(s.words)-1].end = n
	}
}

// lengthens tells whether the kana before has a vowel for the long vowel mark.
// It has none in セブン‐イレブン.
func (s *scanner) lengthens() bool {
	return isKatakana(s.last) && s.last != 'ー' && s.last != 'ン' && s.last != 'ッ'
}

// longDash tells whether a dash that comes now stands for the long vowel mark
// (see Katakana).
func (s *scanner) longDash() bool {
	if !isKatakana(s.last) {
		return false
	}
	next, _ := utf8.DecodeRuneInString(s.remaining)
	return s.remaining == "" || next == ' ' || isDash(next) || isKatakana(toKatakana(next))
}

// longWave tells the same of a wave dash, which more often means "from … to":
// only between two kana.
func (s *scanner) longWave() bool {
	next, _ := utf8.DecodeRuneInString(s.remaining)
	return isKatakana(s.last) && isKatakana(toKatakana(next))
}

// isKatakana tells the letters of the katakana block and the long vowel mark.
func isKatakana(r rune) bool {
	return 'ァ' <= r && r <= 'ヺ' || r == 'ー'
}

// repeated gives the kana that a repetition mark stands for.
func repeated(last, mark rune) rune {
	if mark == 'ヾ' {
		if voiced := appendVoicing([]rune{last}, combiningVoiced, mark); len(voiced) == 1 {
			return voiced[0]
		}
	}
	return last
}

// plainLetter folds a letter of the rarer scripts: lower case, Greek without
// accents, ё as е.
func plainLetter(r rune) rune {
	r = unicode.ToLower(r)
	switch {
	case r == 'ς':
		return 'σ'
	case r == 'ё':
		return 'е'
	case unicode.Is(unicode.Greek, r):
		base, _ := utf8.DecodeRuneInString(norm.NFD.String(string(r)))
		return base
	}
	return r
}

// isIdeograph is isKanji by ranges, which is faster: the scanner asks it for
// every letter.
func isIdeograph(r rune) bool {
	switch {
	case '一' <= r && r <= '\u9FFF', '\u3400' <= r && r <= '\u4DBF', '\uF900' <= r && r <= '\uFAFF', '\U00020000' <= r && r <= '\U0003FFFF':
		return true
	}
	return r == '々' || r == '〆' || r == '〇' || r == '〻'
}

func isCompatibilityIdeograph(r rune) bool {
	return '\uF900' <= r && r <= '\uFAFF' || '\U0002F800' <= r && r <= '\U0002FA1F'
}

func isVariationSelector(r rune) bool {
	return '\uFE00' <= r && r <= '\uFE0F' || '\U000E0100' <= r && r <= '\U000E01EF'
}

// isMarkToDrop tells the marks that only decorate the letter before them.
// Those of Indic scripts, Thai, Hebrew and Arabic are part of the word.
func isMarkToDrop(r rune) bool {
	switch {
	case '\u0300' <= r && r <= '\u036F', '\u1AB0' <= r && r <= '\u1AFF', '\u1DC0' <= r && r <= '\u1DFF', '\u20D0' <= r && r <= '\u20FF',
		'\u302A' <= r && r <= '\u302F', '\uFE20' <= r && r <= '\uFE2F', r == combiningVoiced, r == combiningSemiVoiced:
		return true
	}
	return isVariationSelector(r)
}

func isSpace(r rune) bool {
	return unicode.IsSpace(r)
}
