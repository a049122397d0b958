package text

import (
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestRomajiKey(t *testing.T) {
	for want, typed := range map[string]string{
		"tokyo":    "Toukyou|tookyoo|tohkyoh|Tōkyō|Tokyo|TÔKYÔ|ＴＯＫＹＯ|To-kyo",
		"osaka":    "Oosaka|Ōsaka|Ohsaka|Osaka",
		"ono":      "Ohno|Ono|Oono",
		"ohara":    "Ohara|Oohara|Ohhara",
		"yuki":     "Yuuki|Yuhki|Yūki",
		"shashin":  "syasin|shashin",
		"chichibu": "titibu|chichibu|tichibu",
		"tsutsui":  "tutui|tsutsui",
		"fuji":     "huji|huzi|fuzi|Fuji|fudi",
		"jujutsu":  "zyuzyutu|juujutsu|jyujyutsu|dyujutsu",
		"haccho":   "hattyou|Hatcho|haccho|hatchō",
		"jj":       "jj|dj",
		"kizuna":   "kizuna|kiduna|kidzuna",
		"nanba":    "Namba|Nanba",
		"honma":    "Homma|Honma",
		"shinichi": "shin'ichi|shin-ichi|sinichi|shinichi",
		"bikuta":   "Vikutaa|bikuta",
		"kagao":    "kagawo|kagao",
		"sabisu":   "saabisu|sabisu|sābisu",
		"deta":     "deeta|deta",
		"nissan":   "nissan",
		"kyotonyu": "kyoto unyu|kyōto un'yu",
		"7irebun":  "7irebun",
		"inoe":     "inoue|inoe",
		"":         "東京|トウキョウ|tokyo 東|Ж|--|",
		"kwotsu":   "kwotu",
	} {
		for _, in := range strings.Split(typed, "|") {
			if got := RomajiKey(in); got != want {
				t.Errorf("RomajiKey(%q) = %q, want %q", in, got, want)
			}
		}
	}
}

// What people type must find the reading.
func TestRomajiKeysFind(t *testing.T) {
	for kana, typed := range map[string]string{
		"トウキョウ":         "toukyou tokyo Tōkyō tookyoo tohkyoh",
		"とうきょう":         "toukyou tokyo",
		"ﾄｳｷｮｳ":         "tokyo",
		"データ":           "deeta deta dēta",
		"サービス":          "saabisu sabisu",
		"コンピューター":       "konpyuuta kompyuta konpyūtā",
		"ティナ":           "tina teina",
		"ディスク":          "disuku deisuku",
		"ファミリー":         "famirii fuamiri famiri huamiri",
		"ヴァイオリン":        "vaiorin baiorin",
		"ヂヅ":            "jizu zizu didu",
		"ハッチョウ":         "haccho hatcho hattyou",
		"シンイチ":          "shin'ichi sin'iti",
		"ミスヾ":           "misuzu",
		"みすゞ":           "misuzu",
		"ヲカダ":           "okada wokada",
		"デュポン":          "deyupon dyupon",
		"ウォーター":         "uota wota",
		"ＮＴＴ データ":       "nttdeta",
		"7イレブン":         "7irebun",
		"イッー":           "i",
		"ニッポン・デンシン デンワ": "nippondenshindenwa",
	} {
		keys := RomajiKeys(kana)
		if len(keys) > maxRomajiKeys {
			t.Errorf("%q has %d keys", kana, len(keys))
		}
		for _, in := range strings.Fields(typed) {
			found := false
			for _, key := range keys {
				found = found || key == RomajiKey(in)
			}
			if !found {
				t.Errorf("RomajiKeys(%q) = %q, without %q for %q", kana, keys, RomajiKey(in), in)
			}
		}
	}
	for _, in := range []string{"", "日本", "やま田", "김", "ー", "・", "Ж"} {
		if keys := RomajiKeys(in); len(keys) > 0 {
			t.Errorf("RomajiKeys(%q) = %q", in, keys)
		}
	}
}

func TestLatin(t *testing.T) {
	for in, want := range map[string]string{
		"マルノウチ":       "Marunouchi",
		"ニホンバシ":       "Nihombashi",
		"ヨコハマシ ニシク":   "Yokohamashi Nishiku",
		"ソニー・グループ":    "Soni Gurupu",
		"パーティー":       "Pati",
		"ヴィクター":       "Vikuta",
		"NTTデータ":      "NTT Deta",
		"2チョウメ":       "2Chome",
		"オオテマチ(1-3)":  "Otemachi(1-3)",
		"日本":          "",
		"Tokyo":       "",
		"":            "",
		"トウキョウ\nオオサカ": "",
	} {
		if got := Latin(in); got != want {
			t.Errorf("Latin(%q) = %q, want %q", in, got, want)
		}
	}
}

// Every spelling that Spellings offers finds the kana it was made of, but for
// OH before a vowel, which reads as another kana (Ohara is おはら).
func TestSpellingsAreFound(t *testing.T) {
	kana := rapid.StringOfN(rapid.RuneFrom([]rune("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンガギグゲゴザジズゼゾダデドバビブベボパピプペポー")), 1, 8, -1)
	rapid.Check(t, func(t *rapid.T) {
		in := kana.Draw(t, "kana")
		keys := RomajiKeys(in)
		for _, s := range Spellings(in) {
			if regexp.MustCompile(`[oO]h[aiueo]`).MatchString(s) {
				continue
			}
			if got := RomajiKey(s); !strings.Contains("|"+strings.Join(keys, "|")+"|", "|"+got+"|") {
				t.Fatalf("%s is spelled %s, key %s, but found as %q", in, s, got, keys)
			}
		}
	})
}

func TestRomajiHolds(t *testing.T) {
	kana := rapid.StringOf(rapid.RuneFrom([]rune("アイウエオカキシスタチツトナハフマヤラワヲンッャュョァィェォヴーヷヾ・ がぎづー-ヽaé'ㇰ")))
	rapid.Check(t, func(t *rapid.T) {
		if fault := romajiFault(rapid.OneOf(kana, awkward()).Draw(t, "in")); fault != "" {
			t.Fatal(fault)
		}
	})
}

// romajiFault says which promise the spellings of in break.
func romajiFault(in string) string {
	for _, key := range RomajiKeys(in) {
		switch {
		case RomajiKey(key) != key:
			return "RomajiKeys of " + in + " is not folded: " + key + ", " + RomajiKey(key)
		case len(key) > 4*len(in):
			return "too long: " + key
		}
	}
	latin := Latin(in)
	if len(latin) > 4*len(in) || !utf8.ValidString(latin) {
		return "Latin of " + in + ": " + latin
	}
	return ""
}

func FuzzRomaji(f *testing.F) {
	for _, seed := range []string{"トウキョウ", "ッチャ", "ヴュー", "んっー", "ＮＴＴデータ", "ㇰㇱ", "ゝ"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, in string) {
		if fault := romajiFault(in); fault != "" {
			t.Errorf("%+q: %s", in, fault)
		}
	})
}

func BenchmarkRomaji(b *testing.B) {
	b.Run("keys", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			RomajiKeys("ニッポンデンシンデンワ")
		}
	})
	b.Run("key", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			RomajiKey("Nippon Denshin Denwa")
		}
	})
}
