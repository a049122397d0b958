package suggest

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"genkan/internal/text"
)

// A key begins with its class, so that names that begin with what was typed are
// a range of keys of their own.
const (
	whole      = 'w' // names, from their beginning
	start      = 's' // names from the beginning of a later word
	inner      = 'i' // Japanese names from any later character
	sound      = 'r' // names by their sound in Latin letters
	soundStart = 't' // the same from the beginning of a later word
	domain     = 'd'
	number     = 'n' // identifiers
)

const (
	maxInners = 64 // keys that begin inside of one name
	maxNames  = 50 // names of an entry that count
)

// lengthOf is how many characters of a key of a class count.
func lengthOf(class byte) int {
	switch class {
	case start, soundStart:
		return 48
	case inner:
		return 24
	}
	return maxName
}

// folded is a name or a query as keys are made of it.
type folded struct{ words []string }

// key is all of it.
func (f folded) key() string { return strings.Join(f.words, "") }

// from is what begins with a word.
func (f folded) from(word int) string { return strings.Join(f.words[word:], "") }

// fold cuts a name into words. What remains when the words are joined is the
// same for two spellings of one name, whether or not they have spaces.
func fold(name string) folded {
	words := text.CompanyWords(name)
	if len(words) > 0 && isASCII(name) {
		return folded{words}
	}
	if key := text.CompanyKey(name); strings.Join(words, "") != key {
		// Words that came to stand side by side made a legal form, or there are no
		// letters at all.
		if words = text.CompanyWords(key); strings.Join(words, "") != key {
			words = []string{key}
		}
	}
	return folded{words}
}

// keysOf lists the keys of an entry, each once, as they stand in the index.
func keysOf(e Entry) []string {
	k := keyList{}
	names := append([]string{e.Name, e.Latin, e.Kana}, e.Names...)
	for _, name := range names[:min(len(names), maxNames)] {
		k.name(name)
	}
	for _, d := range e.Domains {
		k.add(domain, foldDomain(d))
	}
	for _, n := range e.Identifiers {
		k.add(number, foldNumber(n))
	}
	for i, key := range k.keys {
		if !isASCII(key) {
			k.keys[i] = string(keyBytes(key[0], key[1:]))
		}
	}
	slices.Sort(k.keys)
	return slices.Compact(k.keys)
}

type keyList struct{ keys []string }

func (k *keyList) add(class byte, key string) {
	if key != "" {
		k.keys = append(k.keys, string(class)+shorten(key, lengthOf(class)))
	}
}

func (k *keyList) has(class byte, key string) bool { return slices.Contains(k.keys, string(class)+key) }

func (k *keyList) name(name string) {
	if name == "" {
		return
	}
	f := fold(name)
	k.add(whole, f.key())
	for i := 1; i < len(f.words); i++ {
		k.add(start, f.from(i))
	}
	k.inside(f)
	switch {
	case isReading(f):
		k.reading(name)
	case isASCII(f.key()):
		k.latin(f)
	}
}

// inside adds a Japanese name from each of its characters that a query may begin
// with, save those where a word begins. Where kanji and kana meet one begins, as
// far as one can tell. A run of kana is not cut after its first one, nor before
// its last: so short words are rare, and they would make a fifth of all keys.
func (k *keyList) inside(f folded) {
	count := 0
	for i, word := range f.words {
		rest, last, run := f.from(i), rune(0), 0
		for at, r := range word {
			before := last
			last = r
			if run++; !isKana(r) || !isKana(before) {
				run = 1
			}
			next, _ := utf8.DecodeRuneInString(word[at+utf8.RuneLen(r):])
			if at == 0 || !isEastAsian(r) || r == 'ー' || r == 'ン' || run == 2 || run > 1 && !isKana(next) || at+utf8.RuneLen(r) == len(rest) || count == maxInners {
				continue
			}
			count++
			if isKana(before) != isKana(r) {
				k.add(start, rest[at:])
			} else {
				k.add(inner, rest[at:])
			}
		}
	}
}

// reading adds the Latin spellings of a name in kana.
func (k *keyList) reading(name string) {
	words := kanaOf(name)
	for i := range words {
		class := byte(soundStart)
		if i == 0 {
			class = sound
		}
		for _, s := range text.RomajiKeys(strings.Join(words[i:], "")) {
			if class == soundStart || !k.has(whole, s) {
				k.add(class, s)
			}
		}
	}
}

// kanaOf gives the words in kana of a text. Folded ones would not do: there,
// シャ is シヤ.
func kanaOf(s string) []string {
	return strings.FieldsFunc(text.Katakana(s), func(r rune) bool { return !isKana(r) || r == '・' })
}

// latin adds the sound of a name in Latin letters where it is written otherwise
// than it is usually spelled: "Ohtani", "Toukyou".
func (k *keyList) latin(f folded) {
	s := soundOf(f, false)
	if s.key() == f.key() {
		return
	}
	k.add(sound, s.key())
	for i := 1; i < len(s.words); i++ {
		k.add(soundStart, s.from(i))
	}
}

// soundOf folds the words that look like Japanese in Latin letters; "vision" is
// none, and stays. The last word of a query may be unfinished: an h at its end
// need not be one that makes a vowel long.
func soundOf(f folded, unfinished bool) folded {
	out := slices.Clone(f.words)
	for i, w := range out {
		last := unfinished && i == len(out)-1
		if !isASCII(w) || !looksJapanese(w, last) {
			continue
		}
		s := text.RomajiKey(w)
		if begun, h := strings.CutSuffix(w, "h"); last && h && begun != "" {
			s = text.RomajiKey(begun) + "h"
		}
		if 2*len(s) > len(w) { // "iiii" is not "i"
			out[i] = s
		}
	}
	return folded{out}
}

// looksJapanese tells whether a word consists of Japanese beats. The last one
// may be unfinished, for the person may still be typing.
func looksJapanese(w string, unfinished bool) bool {
	for w != "" {
		consonants := len(w) - len(strings.TrimLeft(w, "bcdfghjkmnprstwyz'"))
		head, rest := w[:consonants], w[consonants:]
		if rest == "" {
			return head == "n" || head == "m" || head == "h" || unfinished && len(head) <= 2
		}
		if !strings.ContainsRune("aeiou", rune(rest[0])) || !isOnset(head) {
			return false
		}
		w = rest[1:]
	}
	return true
}

// isOnset tells whether consonants may stand before a vowel: those of a beat,
// perhaps after a syllable's n, a long vowel's h or doubled.
func isOnset(s string) bool {
	const onsets = " k s t n h m y r w g z d b p j f ky sh sy ch ty ny hy my ry gy jy zy by py ts "
	known := func(s string) bool { return s == "" || strings.Contains(onsets, " "+s+" ") }
	if known(s) {
		return true
	}
	switch s[0] {
	case 'n', 'm', 'h':
		if known(strings.TrimPrefix(s[1:], "'")) {
			return true
		}
	}
	return s == "tch" || len(s) > 1 && s[0] == s[1] && known(s[1:])
}

// isReading tells whether there is nothing but kana.
func isReading(f folded) bool {
	for _, w := range f.words {
		if strings.ContainsFunc(w, func(r rune) bool { return !isKana(r) }) {
			return false
		}
	}
	return f.key() != ""
}

func isKana(r rune) bool { return 'ァ' <= r && r <= 'ー' }

func isEastAsian(r rune) bool { return isKana(r) || unicode.In(r, unicode.Han, unicode.Hangul) }

func isASCII(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r >= utf8.RuneSelf })
}

// foldDomain gives a mail domain in lower case and half width.
func foldDomain(s string) string {
	return strings.ToLower(strings.Trim(text.FoldWidth(text.Clean(s)), "@. "))
}

// foldNumber gives letters and digits of an identifier.
func foldNumber(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
			return r
		case 'A' <= r && r <= 'Z':
			return r + 'a' - 'A'
		}
		return -1
	}, text.FoldWidth(s))
}
