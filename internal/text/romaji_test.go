package text

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestSpellings(t *testing.T) {
	for in, want := range map[string]string{
		// long vowels
		"おおたに":  "Otani Ohtani Ootani",
		"さとう":   "Sato Satoh Satou",
		"いとう":   "Ito Itoh Itou",
		"おおの":   "Ono Ohno Oono",
		"ゆうか":   "Yuka Yuuka",
		"せのお":   "Senoo",
		"たかとお":  "Takatoo",
		"とおる":   "Toru Tohru Tooru",
		"ニーナ":   "Nina",
		"に－な":   "Nina",
		"ローラ":   "Rora Rohra",
		"けいこ":   "Keiko",
		"しいな":   "Shiina",
		"こうちわ":  "Kochiwa Kohchiwa Kouchiwa",
		"りょうすけ": "Ryosuke Ryohsuke Ryousuke",
		// a new word inside the name
		"まつうら":  "Matsuura Matsura",
		"いのうえ":  "Inoue Inoe",
		"たけのうち": "Takenouchi Takenochi",
		"ひろおか":  "Hirooka Hiroka",
		"おおうち":  "Ouchi Ohuchi Oouchi",
		"おおおか":  "Ooka Ohoka Oooka",
		"ほんごう":  "Hongo Hongoh Hongou",
		// the sounds of Hepburn
		"やまだ":  "Yamada",
		"たろう":  "Taro Taroh Tarou",
		"しまづ":  "Shimazu",
		"つちや":  "Tsuchiya",
		"ふじい":  "Fujii",
		"ちぢわ":  "Chijiwa",
		"じゅん":  "Jun",
		"しゅう":  "Shu Shuu",
		"きょうこ": "Kyoko Kyohko Kyouko",
		"みゃく":  "Myaku",
		"ちょ":   "Cho",
		"をの":   "Ono",
		// ん and っ
		"なんば":   "Namba Nanba",
		"ほんま":   "Homma Honma",
		"さんぺい":  "Sampei Sanpei",
		"しんいち":  "Shinichi",
		"かんだ":   "Kanda",
		"はっとり":  "Hattori",
		"はっちょう": "Hatcho Hatchoh Hatchou",
		"べっぷ":   "Beppu",
		"いっしき":  "Isshiki",
		"あっ":    "A",
		// foreign sounds: the passport's, then the usual one
		"フィリップ":    "Fuirippu Firippu",
		"ジェーン":     "Jien Jen",
		"ティナ":      "Teina Tina",
		"デュボワ":     "Deyubowa Dyubowa",
		"ヴィクター":    "Bikuta Vikuta",
		"マリー・ルイーズ": "Mari Ruizu",
		"ヴ":        "Bu Vu",
		// how it is typed
		"ﾔﾏﾀﾞ":      "Yamada",
		"ヤマダ　タロウ":   "Yamada Taro|Yamada Taroh|Yamada Tarou",
		"みすゞ":       "Misuzu",
		"なゝ":        "Nana",
		"アンナ-Maria": "Anna-Maria",
		"スズキ Ｊ.":    "Suzuki J.",
	} {
		sep := " "
		if strings.Contains(want, "|") || strings.Contains(in, "・") || strings.Contains(in, " ") {
			sep = "|"
		}
		if got := strings.Join(Spellings(in), sep); got != want {
			t.Errorf("Spellings(%s) = %q, want %q", in, got, want)
		}
	}
}

func TestSpellingsRefuses(t *testing.T) {
	for _, in := range []string{"", " ", "山田", "Yamada", "やま田", "Иван", "やま1", "ー", ".ー", "っ", "ヾ", "か\n"} {
		if got := Spellings(in); len(got) > 0 {
			t.Errorf("Spellings(%q) = %q", in, got)
		}
	}
}

func TestSpellingsEveryKana(t *testing.T) {
	for r := 'ぁ'; r <= 'ㇿ'; r++ {
		if !isKana(r) || strings.ContainsRune("ーッっヽヾゝゞヿゟ", r) {
			continue
		}
		if got := Spellings(string(r)); len(got) == 0 {
			t.Errorf("%c (%U) has no spelling", r, r)
		}
	}
}

// checkSpellings holds for every input: at most three, all different, Latin
// letters only for kana, not much longer, and each is a spelling of itself.
func checkSpellings(in string) string {
	got := Spellings(in)
	switch {
	case len(got) > maxSpellings:
		return "too many"
	case len(slices.Compact(slices.Sorted(slices.Values(got)))) != len(got):
		return "one twice"
	}
	for _, s := range got {
		if len(s) > 4*utf8.RuneCountInString(Fold(in))+len(in) {
			return "too long: " + s
		}
		if strings.ContainsFunc(s, func(r rune) bool {
			return !unicode.Is(unicode.Latin, r) && !strings.ContainsRune(" -'.", r)
		}) {
			return "not Latin: " + s
		}
	}
	return ""
}

func TestSpellingsHold(t *testing.T) {
	kana := rapid.StringOf(rapid.RuneFrom([]rune("アイウエオカキクコサシスタチツトナニノハヒフホマミヤユヨラリロワヲンッャュョァィェォヴー・ がぎづ-ヽヾaé'")))
	rapid.Check(t, func(t *rapid.T) {
		in := rapid.OneOf(kana, awkward()).Draw(t, "in")
		if fault := checkSpellings(in); fault != "" {
			t.Fatalf("Spellings(%+q) = %q: %s", in, Spellings(in), fault)
		}
	})
}

func FuzzSpellings(f *testing.F) {
	for _, seed := range []string{"おおたに", "ヴュー", "ッチャ", "んっー", "ヾ"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, in string) {
		if fault := checkSpellings(in); fault != "" {
			t.Errorf("Spellings(%+q) = %q: %s", in, Spellings(in), fault)
		}
	})
}
