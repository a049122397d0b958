package text

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// CompanyKey gives what two spellings of one company name have in common
// (PRO-3): NFKC, lower case, katakana, new forms of kanji (see FoldVariants),
// Latin letters without accents, and no spaces, punctuation or symbols. Legal
// forms are taken off wherever they stand: "㈱日立製作所", "日立製作所 株式会社" and
// "（株）日立製作所" are one; so are "Volvo AB" and "VOLVO". That goes for 学校法人,
// 一般社団法人 and the like too, which people leave out as they do 株式会社.
// A form inside a word is no form: "Cogent" keeps its Co.
//
// Kana are folded further, as names are often misremembered there: small ones
// are large (キユーピー), ヂ is ジ, ヅ is ズ, ヴァ is バ, ヰ is イ, a dash between kana is the
// long vowel mark, and that mark counts for nothing at the end of a run of kana
// (コンピューター). Between two kanji ガ, ケ and ヶ are one (霞が関).
//
// A name that consists of a legal form keeps it, and one without letters or
// digits keeps its symbols, so the key is empty only for a name in which there
// is nothing to see. CompanyKey(CompanyKey(x)) == CompanyKey(x), and the key
// has at most twelve bytes for each byte of name.
func CompanyKey(name string) string {
	key := settle(name, true)
	if key == "" {
		return symbols(name)
	}
	return key
}

// CompanyWords is CompanyKey in parts: Latin words at their spaces and
// punctuation ("Coca-Cola" is two, "O'Reilly" and "K.K." are one), runs of
// kanji, kana and Hangul whole, and a new word where one kind of writing ends
// and the other begins. Legal forms are off; digits stay with the letters they
// touch. There is no word for a name without letters or digits.
func CompanyWords(name string) []string {
	var space scanSpace
	s := scan(name, &space)
	s.cutLegalForms()
	words := make([]string, 0, len(s.words))
	for _, w := range s.words {
		if w.start < w.end {
			words = append(words, string(s.out[w.start:w.end]))
		}
	}
	return words
}

// SearchKey folds any text as CompanyKey does, and leaves legal forms where
// they are. It is empty if there is no letter or digit. SearchKey(SearchKey(x))
// == SearchKey(x), with the same bound.
func SearchKey(s string) string {
	return settle(s, false)
}

// FoldVariants gives kanji the form that is common today: 髙橋 is 高橋, 渡邊 and 渡邉
// are 渡辺, 齋藤 and 齊藤 are 斎藤; compatibility ideographs (神 U+FA19) become the
// unified ones, and variation selectors are dropped. It is for search keys only
// (TXT-1): a name is stored and shown as its owner writes it. All other text is
// kept.
func FoldVariants(s string) string {
	if isASCII(s) {
		return s
	}
	newForms := newForms()
	return strings.Map(func(r rune) rune {
		if isVariationSelector(r) {
			return -1
		}
		if isCompatibilityIdeograph(r) {
			r = []rune(norm.NFC.String(string(r)))[0]
		}
		if newForm, ok := newForms[r]; ok {
			return newForm
		}
		return r
	}, s)
}

// settle folds until nothing changes any more. One pass is nearly always
// enough: only where words of kanji or kana came to stand side by side may they
// make a form, a voiced kana or a repetition that was not there before.
func settle(s string, cut bool) string {
	for {
		var space scanSpace
		scanned := scan(s, &space)
		if cut {
			scanned.cutLegalForms()
		}
		key := scanned.join()
		if !scanned.unsettled || key == s {
			return key
		}
		s = key
	}
}

// symbols is the key of a name without letters and digits: what can be seen of
// it.
func symbols(name string) string {
	return strings.Map(func(r rune) rune {
		if IsControl(r) || IsBidiControl(r) || IsZeroWidth(r) || isMarkToDrop(r) || isSpace(r) {
			return -1
		}
		return r
	}, compatible(name))
}
