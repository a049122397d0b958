package companies

import (
	"math/rand/v2"
	"strings"
	"unicode"

	"genkan/internal/text"
)

// Group is what kinds are reported together.
type Group string

// The groups.
const (
	Prefix     Group = "prefix 2 to 6, of names, readings, romaji and words"
	Inside     Group = "infix, and two words in the other order"
	TypoJa     Group = "one typo, Japanese"
	TypoEn     Group = "one typo, Latin"
	Unfinished Group = "one typo in the first 10 letters of an unfinished name"
)

// Kind is one way in which people look for a company.
type Kind struct {
	Name  string
	Group Group
	// make gives what somebody who means c types, and tells right answers; "" if
	// c will not do.
	make func(r *rand.Rand, c Company) (query string, right func(Company) bool)
}

// Query is one query, and what answers it.
type Query struct {
	Text  string
	Right func(Company) bool
}

// Queries draws n queries of a kind from the companies of a factory.
func (k Kind) Queries(f *Factory, n int) []Query {
	r := rand.New(rand.NewPCG(uint64(n), 7))
	var out []Query
	for tries := 0; len(out) < n && tries < 1000*n; tries++ {
		if text, right := k.make(r, f.Company(r.IntN(f.count))); text != "" {
			out = append(out, Query{text, right})
		}
	}
	return out
}

func romaji(kana string) string {
	return strings.ReplaceAll(strings.ToLower(text.Latin(kana)), " ", "")
}

// short gives the first n characters, or "" if there are fewer.
func short(s string, n int) string {
	r := []rune(s)
	if len(r) < n {
		return ""
	}
	return string(r[:n])
}

// names are the folded names of a company.
func (c Company) names() []string {
	out := []string{text.CompanyKey(c.Name)}
	if c.Latin != "" {
		out = append(out, text.CompanyKey(c.Latin), text.CompanyKey(c.Kana))
	}
	return out
}

func (c Company) any(is func(string) bool) bool {
	for _, n := range c.names() {
		if is(n) {
			return true
		}
	}
	return false
}

// begins: a name begins with the query, or a word of one does.
func begins(query string) func(Company) bool {
	key, sound := text.CompanyKey(query), text.RomajiKey(query)
	return func(c Company) bool {
		return key != "" && (c.any(func(n string) bool { return strings.Contains(n, key) }) || sound != "" && strings.Contains(text.RomajiKey(c.Kana+c.Latin+c.Name), sound) ||
			sound != "" && strings.Contains(strings.Join(text.RomajiKeys(c.Kana), " "), sound))
	}
}

// is: the same name as c has.
func is(name string) func(Company) bool {
	key := text.CompanyKey(name)
	return func(c Company) bool { return c.any(func(n string) bool { return n == key }) }
}

func japaneseOnly(f func(r *rand.Rand, c Company) string) func(*rand.Rand, Company) (string, func(Company) bool) {
	return func(r *rand.Rand, c Company) (string, func(Company) bool) {
		if c.Kana == "" {
			return "", nil
		}
		q := f(r, c)
		return q, begins(q)
	}
}

// bare is the name in its own script without its legal form; english the one in
// Latin letters.
func (c Company) bare() string { return text.CompanyKey(c.Name) }

func (c Company) english() string {
	name := c.Name
	if c.Latin != "" {
		name = c.Latin
	}
	return strings.Join(text.CompanyWords(name), " ")
}

func anyone(f func(r *rand.Rand, c Company) string) func(*rand.Rand, Company) (string, func(Company) bool) {
	return func(r *rand.Rand, c Company) (string, func(Company) bool) {
		q := f(r, c)
		return q, begins(q)
	}
}

// Kinds are what the figure is made of.
func Kinds() []Kind {
	var out []Kind
	add := func(group Group, name string, make func(*rand.Rand, Company) (string, func(Company) bool)) {
		out = append(out, Kind{name, group, make})
	}
	for _, n := range []int{2, 3, 4, 6} {
		add(Prefix, "ja prefix "+string(rune('0'+n)), japaneseOnly(func(_ *rand.Rand, c Company) string { return short(c.bare(), n) }))
	}
	for _, n := range []int{2, 3} {
		add(Inside, "ja infix "+string(rune('0'+n)), japaneseOnly(func(r *rand.Rand, c Company) string { return inside(r, c.bare(), n) }))
	}
	add(Prefix, "kana prefix 3", japaneseOnly(func(_ *rand.Rand, c Company) string { return short(c.Kana, 3) }))
	add(Prefix, "romaji prefix 5", japaneseOnly(func(_ *rand.Rand, c Company) string { return short(romaji(c.Kana), 5) }))
	for _, n := range []int{2, 3, 6} {
		add(Prefix, "en prefix "+string(rune('0'+n)), anyone(func(_ *rand.Rand, c Company) string { return short(c.english(), n) }))
	}
	add(Prefix, "en second word, 4 letters", anyone(func(_ *rand.Rand, c Company) string {
		_, rest, _ := strings.Cut(c.english(), " ")
		return short(rest, 4)
	}))
	add(Prefix, "en word and beginning", anyone(func(_ *rand.Rand, c Company) string {
		head, rest, _ := strings.Cut(c.english(), " ")
		if rest = short(rest, 3); rest == "" {
			return ""
		}
		return head + " " + rest
	}))
	out = append(out, Kind{"en two words, other order", Inside, otherOrder},
		Kind{"en typo", TypoEn, func(r *rand.Rand, c Company) (string, func(Company) bool) {
			return typo(r, c.english(), 6, latinLetter)
		}},
		Kind{"en typo, unfinished", Unfinished, func(r *rand.Rand, c Company) (string, func(Company) bool) { return unfinished(r, c.english()) }},
		Kind{"ja typo", TypoJa, func(r *rand.Rand, c Company) (string, func(Company) bool) {
			if c.Kana == "" {
				return "", nil
			}
			return typo(r, c.bare(), 4, japaneseLetter)
		}})
	return out
}

func inside(r *rand.Rand, name string, n int) string {
	runes := []rune(name)
	if len(runes) < n+1 {
		return ""
	}
	at := 1 + r.IntN(len(runes)-n)
	kana := func(i int) bool {
		return i < len(runes) && (unicode.Is(unicode.Katakana, runes[i]) || runes[i] == 'ー')
	}
	if runes[at] == 'ー' || runes[at] == 'ン' || kana(at) && kana(at-1) && (at == 1 || !kana(at-2) || !kana(at+1)) { // nobody begins a word there
		return ""
	}
	return string(runes[at : at+n])
}

func otherOrder(_ *rand.Rand, c Company) (string, func(Company) bool) {
	words := strings.Fields(c.english())
	if len(words) < 2 {
		return "", nil
	}
	first, last := words[0], words[len(words)-1]
	if len(text.CompanyWords(last+" "+first)) < 2 { // a legal form, such as ASA
		return "", nil
	}
	return last + " " + first, func(c Company) bool {
		key := text.CompanyKey(c.english()) + " " + strings.Join(text.RomajiKeys(c.Kana), " ")
		return strings.Contains(key, first) && strings.Contains(key, last)
	}
}

func latinLetter(r *rand.Rand, _ rune) rune { return rune('a' + r.IntN(26)) }

func japaneseLetter(r *rand.Rand, beside rune) rune {
	all := []rune("大小田本山川工業電気製作所")
	if unicode.Is(unicode.Katakana, beside) || beside == 'ー' {
		all = []rune("システムサービスンリストカタナー")
	}
	return all[r.IntN(len(all))]
}

// typo makes one slip anywhere but in the first letter of a whole name.
func typo(r *rand.Rand, name string, least int, letter func(*rand.Rand, rune) rune) (string, func(Company) bool) {
	runes := []rune(name)
	if len(runes) < least {
		return "", nil
	}
	q := string(slipped(r, runes, letter))
	if text.CompanyKey(q) == text.CompanyKey(name) {
		return "", nil
	}
	meant, there := is(name), is(q) // a slip that makes another name finds that one
	return q, func(c Company) bool { return meant(c) || there(c) }
}

func slipped(r *rand.Rand, runes []rune, letter func(*rand.Rand, rune) rune) []rune {
	out := append([]rune{}, runes...)
	at := 1 + r.IntN(len(out)-1)
	switch r.IntN(4) {
	case 0:
		return append(out[:at], out[at+1:]...)
	case 1:
		return append(out[:at], append([]rune{letter(r, runes[at])}, runes[at:]...)...)
	case 2:
		if at+1 < len(out) {
			out[at], out[at+1] = out[at+1], out[at]
			return out
		}
	}
	out[at] = letter(r, out[at])
	return out
}

// unfinished makes a slip in the first letters of a name that is not typed to
// its end: many names fit, so this one cannot always be found.
func unfinished(r *rand.Rand, name string) (string, func(Company) bool) {
	begin := short(name, 10)
	if begin == "" {
		return "", nil
	}
	q := string(slipped(r, []rune(begin), latinLetter))
	if text.CompanyKey(q) == text.CompanyKey(begin) {
		return "", nil
	}
	return q, is(name)
}
