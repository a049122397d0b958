package text

import (
	"slices"
	"strings"
	"unicode"
)

// maxSpellings is how many spellings are offered for one name (pages S3, P2).
const maxSpellings = 3

// A style is one way of spelling kana.
type style struct {
	long        longVowel
	joinWords   bool // take endings like ウエ in イノウエ for a long vowel after all
	plainN      bool // ん is n before b, m, p too
	foreignOnes bool // ティ is "ti", not "tei"
}

// longVowel says what a style does with a long o or u.
type longVowel int

const (
	longDropped longVowel = iota // SATO: the passport
	longH                        // SATOH
	longWritten                  // SATOU, OOTANI: as in kana
)

// styles in order of preference; the first is the passport's.
var styles = []style{
	{},
	{foreignOnes: true},
	{long: longH},
	{long: longWritten},
	{joinWords: true},
	{plainN: true},
	{long: longH, plainN: true},
}

// Spellings gives the Latin spellings of kana, best first, at most three, each
// word in title case: "おおたに" gives Otani, Ohtani, Ootani (REG-5; passport
// Hepburn). Latin letters, hyphens, apostrophes and full stops are kept; the
// middle dot becomes a space. The result is empty if nothing can be spelled:
// no kana, or other scripts among it.
func Spellings(kana string) []string {
	words, ok := splitWords(expandRepeats(Katakana(kana)))
	if !ok {
		return nil
	}
	var found []string
	for _, st := range styles {
		spelled := spellAll(words, st)
		if strings.ContainsFunc(spelled, unicode.IsLetter) && !slices.Contains(found, spelled) {
			found = append(found, spelled)
		}
		if len(found) == maxSpellings {
			break
		}
	}
	return found
}

// splitWords cuts katakana at spaces and middle dots. It refuses text with
// anything that Spellings cannot keep.
func splitWords(s string) ([]string, bool) {
	kana := false
	for _, r := range s {
		switch {
		case isKana(r):
			kana = true
		case r == ' ', r == '・', r == '゠', r == '-', r == '\'', r == '.', unicode.Is(unicode.Latin, r):
		default:
			return nil, false
		}
	}
	return strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '・' || r == '゠' }), kana
}

// spellAll spells each word and joins them with spaces.
func spellAll(words []string, st style) string {
	spelled := make([]string, 0, len(words))
	for _, word := range words {
		if s := titleCase(spellWord(word, st)); s != "" {
			spelled = append(spelled, s)
		}
	}
	return strings.Join(spelled, " ")
}

// A mora is one beat of a word: what it is in katakana and in Latin letters.
// sound is empty for ー, ッ and ン, which only change their neighbours.
type mora struct {
	kana  string
	sound string
	latin bool // typed in Latin letters, kept as it is
}

// spellWord spells one word without spaces.
func spellWord(word string, st style) string {
	beats := beatsOf(word, st)
	boundary := boundaryIn(beats)
	if st.joinWords {
		boundary = -1
	}
	var out strings.Builder
	lengthened := false // the vowel before was lengthened already
	for i, beat := range beats {
		long := i != boundary && !lengthened && lengthens(beats, i)
		lengthened = long
		switch {
		case long:
			out.WriteString(longForm(beats[i-1], beat, st))
		case beat.kana == "ン":
			out.WriteString(spellN(beats, i, st))
		case beat.kana == "ッ":
			out.WriteString(spellDouble(beats, i))
		default:
			out.WriteString(beat.sound)
		}
	}
	return out.String()
}

// beatsOf cuts a word into beats, each with its spelling.
func beatsOf(word string, st style) []mora {
	runes := []rune(word)
	beats := make([]mora, 0, len(runes))
	for i := 0; i < len(runes); i++ {
		one := string(runes[i])
		if i+1 < len(runes) {
			if sound, ok := spellPair(runes[i], runes[i+1], st); ok {
				beats = append(beats, mora{kana: string(runes[i : i+2]), sound: sound})
				i++
				continue
			}
		}
		switch {
		case !isKana(runes[i]):
			beats = append(beats, mora{kana: one, sound: one, latin: true})
		case st.foreignOnes && foreign[one] != "":
			beats = append(beats, mora{kana: one, sound: foreign[one]})
		default:
			beats = append(beats, mora{kana: one, sound: syllables[one]}) // ー ッ ン: no sound of their own
		}
	}
	return beats
}

// spellPair spells a kana with the small kana after it: キャ kya, シャ sha,
// フィ fui or fi.
func spellPair(first, small rune, st style) (string, bool) {
	if st.foreignOnes {
		if sound, ok := foreign[string([]rune{first, small})]; ok {
			return sound, true
		}
	}
	head, ok := syllables[string(first)]
	if !ok {
		return "", false
	}
	switch small {
	case 'ャ', 'ュ', 'ョ':
		stem, ok := strings.CutSuffix(head, "i")
		if !ok || stem == "" {
			return head + syllables[string(small)], true // デュ deyu: the passport spells both
		}
		tail := syllables[string(small)]
		if stem == "sh" || stem == "ch" || stem == "j" {
			tail = tail[1:]
		}
		return stem + tail, true
	case 'ァ', 'ィ', 'ゥ', 'ェ', 'ォ':
		if first == 'ヴ' {
			return "b" + syllables[string(small)], true
		}
		return head + syllables[string(small)], true
	}
	return "", false
}

// lengthens tells whether beat i only makes the vowel before it longer: ー
// after anything, ウ after o or u, オ after o unless it ends the word (せのお
// is SENOO).
func lengthens(beats []mora, i int) bool {
	if i == 0 || beats[i-1].latin {
		return false
	}
	before := beats[i-1].sound
	switch beats[i].kana {
	case "ー":
		return before != ""
	case "ウ":
		return strings.HasSuffix(before, "o") || strings.HasSuffix(before, "u")
	case "オ":
		return strings.HasSuffix(before, "o") && i+1 < len(beats)
	}
	return false
}

// boundaryIn gives the index of the beat that begins a new part of the name,
// or -1.
func boundaryIn(beats []mora) int {
	n := len(beats)
	if n < 4 || !slices.Contains(boundaries, beats[n-2].kana+beats[n-1].kana) {
		return -1
	}
	return n - 2
}

// longForm spells the beat that lengthens the vowel of before.
func longForm(before, beat mora, st style) string {
	switch {
	case st.long == longH && strings.HasSuffix(before.sound, "o"):
		return "h"
	case st.long == longWritten:
		return beat.sound // nothing for ー
	}
	return ""
}

// spellN spells ン: m before b, m and p, else n.
func spellN(beats []mora, i int, st style) string {
	if i+1 < len(beats) && !st.plainN && startsWithAny(beats[i+1].sound, "bmp") {
		return "m"
	}
	return "n"
}

// spellDouble spells ッ by doubling the consonant that follows, t before ch.
// Before a vowel and at the end it has no sound.
func spellDouble(beats []mora, i int) string {
	if i+1 >= len(beats) || beats[i+1].latin {
		return ""
	}
	next := beats[i+1].sound
	switch {
	case strings.HasPrefix(next, "ch"):
		return "t"
	case next == "" || startsWithAny(next, "aiueo"):
		return ""
	}
	return next[:1]
}

// startsWithAny tells whether s begins with one of the ASCII letters given.
func startsWithAny(s, letters string) bool {
	return s != "" && strings.IndexByte(letters, s[0]) >= 0
}

// titleCase makes the first letter of s, and each one after a hyphen, upper
// case and leaves the others as they are.
func titleCase(s string) string {
	var out strings.Builder
	start := true
	for _, r := range s {
		if start && unicode.IsLetter(r) {
			r = unicode.ToUpper(r)
			start = false
		}
		start = start || r == '-'
		out.WriteRune(r)
	}
	return out.String()
}
