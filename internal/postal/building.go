package postal

import (
	_ "embed"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"genkan/internal/text"
)

//go:embed data/building.txt
var buildingWords string

// wordForm is a word of an address and its Latin form.
type wordForm struct{ native, latin string }

var loadBuildingWords = sync.OnceValue(func() []wordForm {
	var list []wordForm
	for _, row := range rows(buildingWords, 2) {
		list = append(list, wordForm{row[0], row[1]})
	}
	return longestFirst(list)
})

func longestFirst(list []wordForm) []wordForm {
	slices.SortStableFunc(list, func(a, b wordForm) int { return len(b.native) - len(a.native) })
	return list
}

// placeWords are the names that buildings of a city often have in theirs: its
// towns, itself, its prefecture.
func placeWords(t table, city City) []wordForm {
	if city.Number == 0 {
		return nil
	}
	var list []wordForm
	places, _ := t.towns(city.Number) // without them more is asked for, no more
	for _, p := range places {
		if p.Latin != "" && utf8.RuneCountInString(p.Native) > 1 {
			list = append(list, wordForm{p.Native, p.Latin})
		}
	}
	for _, part := range []string{"市", "区"} {
		native, latin := city.Native, city.Latin
		if before, _, ok := strings.Cut(native, "市"); ok && part == "市" {
			inner := latin[strings.LastIndex(latin, " ")+1:]
			list = append(list, wordForm{before, strings.TrimSuffix(inner, "-shi")})
		}
		if name, ok := strings.CutSuffix(native, part); ok && part == "区" && !strings.Contains(native, "市") {
			list = append(list, wordForm{name, strings.TrimSuffix(latin, "-ku")})
		}
	}
	if r, ok := FindRegion(japan, city.Region()); ok {
		list = append(list, wordForm{regionStem(r.Native), r.Latin})
	}
	return longestFirst(list)
}

// readOut spells a Japanese name of a building, or a place in kana, in Latin
// letters: "丸の内ビル8階" gives "Marunouchi Bldg. 8F". It says no when there is a
// kanji that it cannot read.
func readOut(s string, places []wordForm) (string, bool) {
	s = floors(s)
	var out []string
	for s != "" {
		if latin, rest, ok := firstWord(s, places); ok {
			out, s = append(out, latin), rest
			continue
		}
		n := sameKind(s)
		run := s[:n]
		switch found := text.ScriptsOf(run); {
		case found.Kanji || found.Other:
			return "", false
		case found.Kana:
			spelled := text.Spellings(run)
			if len(spelled) == 0 {
				return "", false
			}
			out = append(out, spelled[0])
		default:
			out = append(out, strings.TrimSpace(run))
		}
		s = s[n:]
	}
	joined := text.CollapseSpaces(strings.Join(out, " "))
	return punctuation.Replace(joined), joined != ""
}

// punctuation of Japanese has no place in Latin text.
var punctuation = strings.NewReplacer("・", " ", "、", ", ", "。", "", "「", "", "」", "", " ,", ",", "( ", "(", " )", ")")

func firstWord(s string, places []wordForm) (latin, rest string, ok bool) {
	for _, list := range [][]wordForm{places, loadBuildingWords()} {
		for _, w := range list {
			rest, ok := strings.CutPrefix(s, w.native)
			if ok && !splitsKana(w.native, rest) {
				return w.latin, rest, true
			}
		}
	}
	return "", s, false
}

// splitsKana keeps short words from being found within longer ones: ベイ in
// ベイカー. Words may follow one another (パークタワー).
func splitsKana(word, rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	if r == 'ー' {
		return true
	}
	if utf8.RuneCountInString(word) > 3 || !text.IsReading(word) || word == "ビル" || !isKatakana(r) {
		return false
	}
	for _, w := range loadBuildingWords() {
		if strings.HasPrefix(rest, w.native) {
			return false
		}
	}
	return true
}

func isKatakana(r rune) bool { return unicode.Is(unicode.Katakana, r) }

// sameKind is how many bytes at the beginning are of one kind, up to the next
// word of the list.
func sameKind(s string) int {
	kind := func(r rune) int {
		switch found := text.ScriptsOf(string(r)); {
		case found.Kana:
			return 1
		case found.Kanji, found.Other:
			return 2
		}
		return 3
	}
	first, size := utf8.DecodeRuneInString(s)
	for i, r := range s {
		if i == 0 {
			continue
		}
		if kind(r) != kind(first) {
			return i
		}
		if _, _, ok := firstWord(s[i:], nil); ok && kind(first) == 1 {
			return i
		}
		size = i + utf8.RuneLen(r)
	}
	return size
}

var (
	basement = regexp.MustCompile(`地下\s*([0-9]+)\s*階`)
	floor    = regexp.MustCompile(`([0-9]+)\s*階`)
	room     = regexp.MustCompile(`([0-9]+)\s*号室`)
	house    = regexp.MustCompile(`([0-9]+)\s*号?(棟|館)`)
)

// floors writes floors and rooms as Latin addresses do.
func floors(s string) string {
	s = basement.ReplaceAllString(s, " B${1}F ")
	s = floor.ReplaceAllString(s, " ${1}F ")
	s = room.ReplaceAllString(s, " Room $1 ")
	s = house.ReplaceAllString(s, " Bldg. $1 ")
	return text.CollapseSpaces(s)
}

func itoa(n int) string { return strconv.Itoa(n) }
