package text

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// maxRomajiKeys is how many search spellings one reading has at most.
const maxRomajiKeys = 4

// RomajiKey folds the ways of spelling Japanese in Latin letters into one, for
// searching: RomajiKey("Toukyou"), ("tookyoo"), ("tohkyoh"), ("Tōkyō") and
// ("Tokyo") are the same. Accents, spaces and punctuation go, long vowels are
// short, Kunrei becomes Hepburn (si shi, tu tsu, hu fu, sya sha, zi and di ji),
// m before b, m and p is n, tch is cch, v is b, and wo is o. Doubled consonants
// stay. English words are bent by this too ("book" is "bok"): compare only
// with other keys. It is empty if s has letters that are no Latin ones.
// RomajiKey(RomajiKey(x)) == RomajiKey(x), and the key has at most twelve bytes
// for each byte of s.
func RomajiKey(s string) string {
	var space scanSpace
	scanned := scan(s, &space)
	for _, c := range scanned.out {
		if c >= utf8.RuneSelf {
			return ""
		}
	}
	var buffer [160]byte
	return string(foldRomaji(buffer[:0], scanned.out))
}

// RomajiKeys gives the keys under which a reading in kana is found by those who
// type it in Latin letters, at most four, each folded like RomajiKey: ティナ is
// found as "teina" and as "tina". Latin letters and digits in the reading are
// kept. There is none for text with kanji or other scripts. A key has at most
// four bytes for each byte of kana.
func RomajiKeys(kana string) []string {
	reading := compatible(kana)
	if strings.ContainsAny(reading, "ゝゞヽヾ") {
		reading = expandRepeats(Katakana(reading))
	}
	var raw, folded [240]byte
	var keys []string
	for _, foreignOnes := range []bool{false, true} {
		spelled, ok := spellRaw(raw[:0], reading, style{foreignOnes: foreignOnes})
		if !ok {
			return nil
		}
		key := foldRomaji(folded[:0], spelled)
		if len(key) > 0 && len(keys) < maxRomajiKeys && !slices.Contains(keys, string(key)) {
			keys = append(keys, string(key))
		}
	}
	return keys
}

// Latin gives the best Latin spelling of kana for names of places and
// companies: Hepburn as in Spellings, with foreign sounds as most people write
// them (ティ is "ti", where a passport has "tei"). What is ASCII already is kept.
// It is empty if there are kanji or other scripts, or no kana. It has at most
// four bytes for each byte of kana.
func Latin(kana string) string {
	words, ok := splitLatin(expandRepeats(Katakana(kana)))
	if !ok {
		return ""
	}
	return spellAll(words, style{foreignOnes: true})
}

// splitLatin cuts katakana at spaces and middle dots, and where Latin letters
// and kana meet. It refuses what is neither, and text without kana.
func splitLatin(s string) ([]string, bool) {
	kana := false
	var spaced strings.Builder
	last := ' '
	for _, r := range s {
		letter := unicode.Is(unicode.Latin, r)
		switch {
		case isKana(r):
			kana = true
		case r < utf8.RuneSelf && !unicode.IsControl(r), r == '・', r == '゠', letter:
		default:
			return nil, false
		}
		if isKana(r) && unicode.Is(unicode.Latin, last) || letter && isKana(last) {
			spaced.WriteByte(' ')
		}
		spaced.WriteRune(r)
		last = r
	}
	return strings.FieldsFunc(spaced.String(), func(r rune) bool { return r == ' ' || r == '・' || r == '゠' }), kana
}

// kanaSounds are the sounds of single katakana from ァ to ヺ, the passport's and
// the usual ones for foreign names.
type kanaSounds struct {
	plain, foreign [len(plainKana)]string
}

var sounds = sync.OnceValue(func() *kanaSounds {
	var s kanaSounds
	for i := range s.plain {
		one := string('ァ' + rune(i))
		s.plain[i], s.foreign[i] = syllables[one], syllables[one]
		if sound := foreign[one]; sound != "" {
			s.foreign[i] = sound
		}
	}
	return &s
})

// spellRaw writes a reading letter by letter, with long vowels as the kana have
// them and without ー: foldRomaji does the rest.
func spellRaw(out []byte, reading string, st style) ([]byte, bool) {
	double := false
	for i := 0; i < len(reading); {
		r, size := utf8.DecodeRuneInString(reading[i:])
		i, r = i+size, toKatakana(r)
		switch {
		case r == 'ッ':
			double = true
		case isASCIIAlphanumeric(r):
			out, double = append(out, byte(unicode.ToLower(r))), false
		case r == 'ー':
		case !isKatakana(r) && !unicode.IsLetter(r) && !unicode.IsMark(r):
		case !isKatakana(r) && !isKana(r):
			return nil, false
		default:
			sound, more := soundOf(r, reading[i:], st)
			if double && sound != "" && !startsWithAny(sound, "aiueo") {
				out = append(out, sound[0])
			}
			out, double = append(out, sound...), false
			i += more
		}
	}
	return out, true
}

// soundOf spells a kana, together with the small one that may follow it in
// rest; more is how many bytes that takes.
func soundOf(r rune, rest string, st style) (sound string, more int) {
	small, width := utf8.DecodeRuneInString(rest)
	if small = toKatakana(small); isSmallKana(small) {
		if pair, ok := spellPair(r, small, st); ok {
			return pair, width
		}
	}
	switch {
	case r == 'ン':
		return "n", 0
	case r < 'ァ' || r > 'ヺ':
		return syllables[string(r)], 0
	case st.foreignOnes:
		return sounds().foreign[r-'ァ'], 0
	}
	return sounds().plain[r-'ァ'], 0
}

func isSmallKana(r rune) bool {
	switch r {
	case 'ャ', 'ュ', 'ョ', 'ァ', 'ィ', 'ゥ', 'ェ', 'ォ':
		return true
	}
	return false
}

func isASCIIAlphanumeric(r rune) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
}

// foldRomaji adds the folded form of in, which has only a to z and digits.
func foldRomaji(out, in []byte) []byte {
	for i := 0; i < len(in); {
		sound, n := consonant(in[i:])
		switch {
		case n > 0:
			out = appendSound(out, sound)
		case in[i] == 'w' && silentW(out, byteAt(in, i+1)):
			n = 1
		case in[i] == 'h' && endsInAny(out, "ou") && !isVowel(byteAt(in, i+1)):
			n = 1 // Ohno, Yuhki
		case isVowel(in[i]):
			out, n = appendVowel(out, in[i]), 1
		default:
			out, n = append(out, in[i]), 1
		}
		i += n
	}
	return out
}

// consonant finds the spelling that in begins with, if it is one of those that
// change or must not be taken apart, and tells how many letters it replaces.
func consonant(in []byte) (sound string, n int) {
	next := byteAt(in, 1)
	soft := next == 'y' && isVowel(byteAt(in, 2))
	switch in[0] {
	case 's', 't', 'c':
		return hissed(in[0], next, soft)
	case 'z', 'd', 'j':
		return voiced(in[0], next, soft)
	case 'h':
		if next == 'u' {
			return "f", 1
		}
	case 'v':
		return "b", 1
	case 'm':
		if next == 'b' || next == 'm' || next == 'p' || next == 'v' {
			return "n", 1
		}
	}
	return "", 0
}

// hissed is consonant for s, t and c.
func hissed(c, next byte, soft bool) (sound string, n int) {
	switch {
	case c == 's' && (soft || next == 'h'):
		return "sh", 2
	case c == 's' && next == 'i':
		return "sh", 1
	case c == 't' && next == 's':
		return "ts", 2
	case c == 't' && next == 'u':
		return "ts", 1
	case c == 't' && next == 'i':
		return "ch", 1
	case c != 's' && soft, c == 'c' && next == 'h':
		return "ch", 2
	}
	return "", 0
}

// voiced is consonant for z, d and j.
func voiced(c, next byte, soft bool) (sound string, n int) {
	switch {
	case soft:
		return "j", 2
	case c == 'j', next == 'i':
		return "j", 1
	case c == 'z', next == 'u':
		return "z", 1
	case next == 'z':
		return "", 1 // dzu
	}
	return "", 0
}

// appendSound adds a consonant, and makes the one before it the same where it
// is doubled: tch is cch, dji is jji.
func appendSound(out []byte, sound string) []byte {
	for n := len(out) - 1; n >= 0; n-- {
		switch {
		case sound == "ch" && out[n] == 't':
			out[n] = 'c'
		case sound == "j" && (out[n] == 'z' || out[n] == 'd'), sound == "z" && out[n] == 'd':
			out[n] = sound[0]
		default:
			n = 0
		}
	}
	return append(out, sound...)
}

// appendVowel adds a vowel unless it only makes the one before it longer.
func appendVowel(out []byte, vowel byte) []byte {
	if n := len(out) - 1; n >= 0 && (out[n] == vowel || out[n] == 'o' && vowel == 'u') {
		return out
	}
	return append(out, vowel)
}

// silentW tells the w of wo (を) from that of kwo (クォ).
func silentW(before []byte, next byte) bool {
	if next == 'w' {
		return true
	}
	return next == 'o' && (len(before) == 0 || endsInAny(before, "aiueon0123456789"))
}

func endsInAny(out []byte, letters string) bool {
	return len(out) > 0 && strings.IndexByte(letters, out[len(out)-1]) >= 0
}

func isVowel(c byte) bool {
	return c == 'a' || c == 'i' || c == 'u' || c == 'e' || c == 'o'
}

func byteAt(in []byte, i int) byte {
	if i < len(in) {
		return in[i]
	}
	return 0
}
