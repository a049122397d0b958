package text

import (
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestFold(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"plain", "Yamada 12-3", "Yamada 12-3"},
		{"full-width letters and digits", "Ｙａｍａｄａ１２３", "Yamada123"},
		{"ideographic space", "山田　太郎", "山田 太郎"},
		{"no-break and thin spaces", "a\u00A0b\u2009c", "a b c"},
		{"dashes", "1‐2‑3–4—5―6−7－8", "1-2-3-4-5-6-7-8"},
		{"half-width kana", "ﾔﾏﾀﾞ ﾊﾟﾋﾟ ｶﾞ ｳﾞ", "ヤマダ パピ ガ ヴ"},
		{"half-width kana punctuation", "｡｢｣､･ｰ", "。「」、・ー"},
		{"decomposed kana", "か\u3099ハ\u309A", "がパ"},
		{"half-width voicing after a kanji", "山ﾞ", "山゛"},
		{"half-width voicing alone", "ﾟ", "゜"},
		{"kana that cannot be voiced", "アﾞ", "ア゛"},
		{"decomposed accent", "e\u0301", "é"},
		{"accent after a full-width letter", "Ｅ\u0301", "É"},
		{"ligature", "ﬃ", "ffi"},
		{"mathematical letters and digits", "𝐀𝟙", "A1"},
		{"long s", "ſ", "s"},
		{"Kelvin and Angstrom", "\u212A\u212B", "KÅ"},
		{"long vowel mark and wave dash stay", "ー〜", "ー〜"},
		{"compatibility kanji stays", "\uFA19\uFA1B\uFA2A", "\uFA19\uFA1B\uFA2A"},
		{"kanji variants stay", "髙﨑𠮷", "髙﨑𠮷"},
		{"ideographic variation stays", "辻\U000E0100", "辻\U000E0100"},
		{"squared and circled forms stay", "㈱①㌔Ⅷ", "㈱①㌔Ⅷ"},
		{"full-width punctuation stays", "＠．", "＠．"},
		{"digits of other scripts stay", "٣", "٣"},
		{"broken UTF-8", "a\xffb", "a\uFFFDb"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Fold(c.in); got != c.want {
				t.Errorf("Fold(%+q) = %+q, want %+q", c.in, got, c.want)
			}
		})
	}
}

func TestFoldOthers(t *testing.T) {
	for _, c := range []struct {
		name     string
		f        func(string) string
		in, want string
	}{
		{"width", FoldWidth, "ｕｓｅｒ＠ｅｘａｍｐｌｅ．ｃｏｍ", "user@example.com"},
		{"width keeps kanji", FoldWidth, "神！", "神!"},
		{"quotes", FoldQuotes, "O’Neill D‘Arcy Oʼo O`o O＇o", "O'Neill D'Arcy O'o O'o O'o"},
		{"digits", FoldDigits, "１２٣𝟜あ", "1234あ"},
		{"only digits", OnlyDigits, "確認コード：１２３ ４５６", "123456"},
		{"only digits of a mail line", OnlyDigits, " 123 456\r\n", "123456"},
		{"superscripts are no digits", OnlyDigits, "1²①", "1"},
		{"spaces", CollapseSpaces, "  a   b ", "a b"},
		{"clean ends", Clean, "\u3000\uFEFF\u202A user \u202C\r\n", "user"},
		{"clean inside", Clean, "us\u200Ber\u00AD", "user"},
		{"clean keeps direction marks inside", Clean, "a\u202Eb", "a\u202Eb"},
		{"clean keeps needed joiners", Clean, "می\u200Cخواهم", "می\u200Cخواهم"},
		{"clean drops joiners after Latin", Clean, "a\u200Cb", "ab"},
		{"katakana", Katakana, "やまだ　たろう", "ヤマダ タロウ"},
		{"katakana of half-width", Katakana, "ﾔﾏﾀﾞ", "ヤマダ"},
		{"katakana dash between", Katakana, "に－な", "ニーナ"},
		{"katakana dash at the end", Katakana, "みき-", "ミキー"},
		{"katakana keeps other dashes", Katakana, "a-b 1-2", "a-b 1-2"},
		{"katakana marks", Katakana, "みすゞ", "ミスヾ"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.f(c.in); got != c.want {
				t.Errorf("got %+q, want %+q", got, c.want)
			}
		})
	}
}

func TestScriptsOf(t *testing.T) {
	for _, c := range []struct {
		in   string
		want Scripts
	}{
		{"Yamada é", Scripts{Latin: true}},
		{"やまだ", Scripts{Kana: true}},
		{"ヤマダー", Scripts{Kana: true}},
		{"山田", Scripts{Kanji: true}},
		{"佐々木のぞみ", Scripts{Kanji: true, Kana: true}},
		{"𠮷\uFA19", Scripts{Kanji: true}},
		{"Иван", Scripts{Other: true}},
		{"김", Scripts{Other: true}},
		{"12 -!", Scripts{}},
		{"㈱①", Scripts{}},
	} {
		if got := ScriptsOf(c.in); got != c.want {
			t.Errorf("ScriptsOf(%q) = %+v, want %+v", c.in, got, c.want)
		}
	}
}

func TestUnsafeCharacters(t *testing.T) {
	for in, want := range map[string]rune{
		"a\x00b": 0, "a\nb": '\n', "a\u2028b": '\u2028', "a\u202Eb": '\u202E',
		"a\u2066b": '\u2066', "a\u200Eb": '\u200E', "\xff": '\uFFFD', "\uE000": '\uE000', "\uFFFF": '\uFFFF',
	} {
		if got, ok := FirstUnsafe(in); !ok || got != want {
			t.Errorf("FirstUnsafe(%+q) = %U, %v", in, got, ok)
		}
	}
	for _, in := range []string{"", "山田 é", "神", "می\u200Cخواهم"} {
		if got, ok := FirstUnsafe(in); ok {
			t.Errorf("FirstUnsafe(%+q) = %U", in, got)
		}
	}
	for r, want := range map[rune]string{'3': "3", '€': "€", '\n': "U+000A", '\u202E': "U+202E", '\u3164': "U+3164", '\u0301': "U+0301"} {
		if got := Shown(r); got != want {
			t.Errorf("Shown(%U) = %q", r, got)
		}
	}
}

func TestIsReading(t *testing.T) {
	for in, want := range map[string]bool{
		"やまだ": true, "ﾔﾏﾀﾞ": true, "マリー・ルイーズ": true, "やまだ たろう": true,
		"": false, " ": false, "山田": false, "yamada": false, "やま1": false,
	} {
		if IsReading(in) != want {
			t.Errorf("IsReading(%q) = %v", in, !want)
		}
	}
}

// awkward draws text in which folding has something to do.
func awkward() *rapid.Generator[string] {
	return rapid.StringOf(rapid.OneOf(
		rapid.Rune(),
		rapid.RuneFrom([]rune("aeoAEſﬁｶﾊﾞﾟがかハ山\uFA19ー－-—　 ＡＥ１'’＇\u0301\u0307\u0323\u3099\u309A\u200B\u200C\u202E\uFEFFヽヾゝゞっんおう")),
	))
}

// folds are the functions that promise f(f(x)) == f(x), with the most bytes of
// result for one byte of input.
var folds = map[string]struct {
	f     func(string) string
	grows int
}{
	"Fold": {Fold, 3}, "FoldWidth": {FoldWidth, 3}, "FoldQuotes": {FoldQuotes, 3}, "FoldDigits": {FoldDigits, 3},
	"OnlyDigits": {OnlyDigits, 1}, "Clean": {Clean, 3}, "CollapseSpaces": {CollapseSpaces, 3}, "Katakana": {Katakana, 3},
}

func TestFoldsAreIdempotentAndBounded(t *testing.T) {
	for name, fold := range folds {
		t.Run(name, rapid.MakeCheck(func(t *rapid.T) {
			in := awkward().Draw(t, "in")
			once := fold.f(in)
			if twice := fold.f(once); twice != once {
				t.Fatalf("%s(%+q) = %+q, then %+q", name, in, once, twice)
			}
			if len(once) > fold.grows*len(in) {
				t.Fatalf("%s made %d bytes of %d", name, len(once), len(in))
			}
		}))
	}
}

func TestFoldKeepsKanji(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		kanji := string(rapid.SliceOf(rapid.OneOf(
			rapid.RuneFrom(nil, unicode.Han), rapid.RuneFrom([]rune("\uFA0E\uFA19\uFA1B\uFA30\U0002F800髙﨑𠮷")))).Draw(t, "kanji"))
		if got := Fold(kanji); got != kanji {
			t.Fatalf("Fold(%+q) = %+q", kanji, got)
		}
	})
}

func FuzzFold(f *testing.F) {
	for _, seed := range []string{"ﾔﾏﾀﾞ", "ẛ̣", "e\u0301\u0323", "か\u3099", "\xff", "ſ\u0307\u0323", "-ー-"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, in string) {
		for name, fold := range folds {
			once := fold.f(in)
			if fold.f(once) != once {
				t.Errorf("%s is not idempotent for %+q: %+q, %+q", name, in, once, fold.f(once))
			}
			if len(once) > fold.grows*len(in) {
				t.Errorf("%s made %d bytes of %d", name, len(once), len(in))
			}
		}
		if !utf8.ValidString(Fold(in)) {
			t.Errorf("Fold(%+q) is not UTF-8", in)
		}
	})
}
