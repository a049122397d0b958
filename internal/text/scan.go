package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A writing is the kind of letters a word is made of. Where it changes, a new
// word begins.
type writing uint8

const (
	noWriting    writing = iota // not part of a word
	digits                      // part of whatever word they touch
	latin                       // Latin letters
	eastAsian                   // kanji, kana, Hangul: runs are not cut into words
	otherWriting                // Greek, Cyrillic, Arabic, Thai …
)

// gap is the set of what stood between two words.
type gap uint8

const (
	gapSpace gap = 1 << iota
	gapDot       // also the slash of A/S
	gapOpen      // an opening bracket
	gapClose     // a closing bracket
	gapComma
	gapOther
)

// A word is a part of scanner.out, with what stood before it.
type word struct {
	start, end int
	writing    writing
	before     gap
	initials   bool // single letters with full stops: K.K., S.p.A., A/S
}

// A scanner folds a text letter by letter and notes where its words are.
type scanner struct {
	out       []byte
	words     []word
	after     gap // what stood after the last word
	unsettled bool

	current   writing // of the word being read; noWriting between words
	gap       gap
	last      rune // the letter before, after NFKC; 0 at the beginning of a word
	beforeIt  rune // the one before that
	tables    *letterTables
	remaining string // what comes after the letter being read
}

// scanSpace is room for the words of nearly every name, on the caller's stack.
type scanSpace struct {
	out   [160]byte
	words [16]word
}

// scan folds s into words.
func scan(s string, space *scanSpace) scanner {
	scanned := scanner{out: space.out[:0], words: space.words[:0]}
	if !isASCII(s) {
		s = compatible(s)
		scanned.tables = tables()
	}
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			i++
			scanned.remaining = s[i:]
			scanned.ascii(c)
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		scanned.remaining = s[i:]
		scanned.wide(r)
	}
	scanned.endWord()
	scanned.after = scanned.gap
	scanned.dropLongMark()
	return scanned
}

// compatible is NFKC for any bytes: between bytes that are no UTF-8 the
// normaliser leaves text as it is.
func compatible(s string) string {
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "\uFFFD")
	}
	return norm.NFKC.String(s)
}

// join gives the words as one key.
func (s *scanner) join() string {
	n, parts, cjk := 0, 0, false
	for _, w := range s.words {
		if w.start == w.end {
			continue
		}
		n += copy(s.out[n:], s.out[w.start:w.end])
		parts++
		cjk = cjk || w.writing != latin
	}
	if parts > 1 && cjk {
		s.unsettled = true
	}
	return string(s.out[:n])
}

// ascii reads one ASCII character.
func (s *scanner) ascii(c byte) {
	switch {
	case 'a' <= c && c <= 'z':
		s.begin(latin)
	case 'A' <= c && c <= 'Z':
		s.begin(latin)
		c += 'a' - 'A'
	case '0' <= c && c <= '9':
		s.begin(digits)
	case c == '\'' && s.current == latin:
		return // O'Reilly is one word
	case c == '-' && s.longDash():
		s.wide('ー')
		return
	case c == '~' && s.longWave():
		s.wide('ー')
		return
	default:
		s.separate(gapOf(rune(c)))
		return
	}
	s.out = append(s.out, c)
	s.beforeIt, s.last = s.last, rune(c)
}

// wide reads one character that is not ASCII, after NFKC.
func (s *scanner) wide(r rune) {
	switch {
	case 'ぁ' <= r && r <= 'ヿ':
		s.kana(r)
	case isIdeograph(r):
		s.kanji(r)
	case '가' <= r && r <= '힣':
		s.dropLongMark()
		s.letter(eastAsian, r)
	case r < 'Ͱ' || 'Ḁ' <= r && r <= 'ỿ':
		s.latinLetter(r)
	default:
		s.other(r)
	}
}

// latinLetter reads a letter of the Latin blocks: without its accents.
func (s *scanner) latinLetter(r rune) {
	base, ok := s.tables.latin[r]
	switch {
	case ok && base == "":
	case ok:
		s.begin(latin)
		s.out = append(s.out, base...)
		s.beforeIt, s.last = s.last, r
	default:
		s.other(r)
	}
}

// other reads everything rare.
func (s *scanner) other(r rune) {
	switch {
	case isMarkToDrop(r), IsZeroWidth(r):
	case r == '’' && s.current == latin:
	case isDash(r) && s.longDash(), r == '〜' && s.longWave(), r == '～' && s.longWave():
		s.wide('ー')
	case unicode.IsLetter(r), unicode.IsNumber(r), unicode.IsMark(r):
		if d, ok := digit(r); ok {
			s.ascii(byte(d))
			return
		}
		r, s.unsettled = plainLetter(r), true
		w := otherWriting
		if unicode.Is(unicode.Latin, r) {
			w = latin
		}
		s.letter(w, r)
	default:
		s.separate(gapOf(r))
	}
}

// letter adds a letter as it is.
func (s *scanner) letter(w writing, r rune) {
	s.begin(w)
	s.out = utf8.AppendRune(s.out, r)
	s.beforeIt, s.last = s.last, r
}

// begin makes sure that a word of this writing is being read.
func (s *scanner) begin(w writing) {
	if w != eastAsian {
		s.dropLongMark()
	}
	switch {
	case s.current == w, w == digits && s.current != noWriting:
		return
	case s.current == digits:
		s.words[len(s.words)-1].writing = w
	default:
		s.endWord()
		s.words = append(s.words, word{start: len(s.out), writing: w, before: s.gap})
		s.gap, s.last, s.beforeIt = 0, 0, 0
	}
	s.current = w
}

// separate notes what ends a word.
func (s *scanner) separate(g gap) {
	s.endWord()
	s.gap |= g
	s.last, s.beforeIt = 0, 0
}

// endWord closes the word being read. A single letter joins the initials
// before it.
func (s *scanner) endWord() {
	if s.current == noWriting {
		return
	}
	s.current = noWriting
	n := len(s.words)
	w := &s.words[n-1]
	w.end = len(s.out)
	if n < 2 || w.writing != latin || w.end-w.start != 1 {
		return
	}
	head := &s.words[n-2]
	if head.writing == latin && (head.initials || head.end-head.start == 1) && w.before&gapDot != 0 && w.before&^(gapDot|gapSpace) == 0 {
		head.end, head.initials = w.end, true
		s.words = s.words[:n-1]
	}
}

// gapOf classes a character that belongs to no word.
func gapOf(r rune) gap {
	switch r {
	case ' ':
		return gapSpace
	case '.', '/', '．', '。':
		return gapDot
	case '(', '[', '{', '〔', '【', '「', '『', '〈', '《':
		return gapOpen
	case ')', ']', '}', '〕', '】', '」', '』', '〉', '》':
		return gapClose
	case ',', '、', '，':
		return gapComma
	}
	return gapOther
}
