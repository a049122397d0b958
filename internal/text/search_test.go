package text

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"
)

func TestCompanyKey(t *testing.T) {
	for want, names := range map[string][]string{
		"日立製作所": {"株式会社日立製作所", "㈱日立製作所", "日立製作所（株）", "(株) 日立製作所", "㍿日立製作所", "日立　製作所", "日立製作所 Co., Ltd.",
			"ＫＡＢＵＳＨＩＫＩ ＫＡＩＳＨＡ 日立製作所", "株式會社日立製作所", "日立製作所【株】", "日立製作所株式会社"},
		"トヨタ自動車":  {"とよた自動車", "ﾄﾖﾀ自動車㈱", "トヨタ自動車\u3000株式会社", "株式 会社トヨタ自動車"},
		"キユーピー":   nil,
		"キユーピ":    {"キユーピー株式会社", "キューピー", "きゅーぴー", "ｷｭｰﾋﾟｰ", "キュ－ピ－", "キュ〜ピー"},
		"高崎吉野":    {"髙﨑𠮷野", "高崎吉野有限会社", "(有)髙崎吉埜", "高\U000E0100崎吉野"},
		"神戸辺見":    {"\uFA19戸邊見", "神戸邉見"},
		"斎藤":      {"齋藤", "齊藤", "斉藤"},
		"佐佐木":     {"佐々木", "佐佐木㈲", "㈲佐々木"},
		"イスズ":     {"いすゞ", "イスヾ", "いすず"},
		"霞ケ関":     {"霞が関", "霞ヶ関", "霞ケ関", "霞ヵ関", "霞ガ関"},
		"バイオリン":   {"ヴァイオリン", "ヷイオリン", "バイオリン"},
		"セブンイレブン": {"株式会社セブン‐イレブン", "セブン-イレブン", "セブンイレブン", "セブンーイレブン", "セブン・イレブン", "ｾﾌﾞﾝ-ｲﾚﾌﾞﾝ"},
		"tiffany": {"Tiffany & Co.", "Tiffany and Company", "TIFFANY AND CO"},
		"ジズ":      {"ヂヅ", "じず"},
		"第三電算":    {"合同会社第三電算", "一般社団法人第三電算", "第三電算NPO法人", "NPO法人 第三電算", "学校法人第三電算"},
		"慶応義塾":    {"学校法人慶應義塾", "慶應義塾"},
		"トーマツ":    {"有限責任監査法人トーマツ", "監査法人トーマツ", "トーマツ"},
		"アグリ":     {"アグリ", "株式会社アグリ", "アグリ（農事組合法人）"},
		"日本se":    {"株式会社日本SE", "日本 SE", "日本ＳＥ"},
		"abc":     {"ABC株式会社", "㈱ＡＢＣ", "a.b.c. Inc", "A・B・C㈱"},
		"株式会社":    {"株式会社", "㍿"},
		"volvo":   {"Volvo AB", "VOLVO", "Volvo, AB", "Volvo A/B"},
		"cogent": {"Cogent", "Cogent Inc.", "COGENT CO., LTD.", "Cogent Co.,Ltd", "Cogent Co Ltd", "Cogent K.K.", "K.K. Cogent", "Cogent KK", "Cogent L.L.C.",
			"Cogent (Pty) Ltd", "Cogent Sdn. Bhd.", "Cogent Pte. Ltd.", "Cogent & Co.", "Cogent S.p.A.", "Cogent S.A. de C.V.", "Cogent Sp. z o.o.", "PT Cogent Tbk",
			"Cogent GmbH & Co. KG", "Cogent Company", "Cogent Company, Inc.", "Cogent Private Limited", "Cogent S.à r.l.", "Cogent B.V.", "Çögént"},
		"cogentgermany":    {"Cogent AG (Germany)", "Cogent GmbH, Germany"},
		"incline":          {"Incline", "Incline Inc"},
		"limitedbrands":    {"Limited Brands", "Limited Brands, Inc."},
		"coltd":            {"Co., Ltd.", "CO LTD"},
		"gmbhcokg":         {"GmbH & Co. KG"},
		"se":               {"SE", "SE Corp."},
		"evolution":        {"Evolution Ltd"},
		"fooev":            {"Foo EV", "Foo EV Co., Ltd."},
		"bluespa":          {"Blue Spa", "Blue Spa Ltd"},
		"jpmorgan":         {"J.P. Morgan", "JP Morgan", "J. P. Morgan Co"},
		"oreilly":          {"O'Reilly", "O’Reilly Inc"},
		"strassenbahn":     {"Straßenbahn AG", "STRASSENBAHN"},
		"aeroskobingsodal": {"Ærøskøbing-Sødal A/S"},
		"lodzistanbul":     {"Łódź İstanbul", "lodz ıstanbul"},
		"tokyodenki":       {"Tōkyō Denki", "TÔKYÔ DENKI K.K."},
		"삼성전자":             {"삼성전자 주식회사", "주식회사 삼성전자", "(주)삼성전자", "㈜삼성전자"},
		"上海某某":             {"上海某某有限公司", "上海某某股份有限公司"},
		"ромашка":          {"ООО «Ромашка»", "Ромашка, ООО"},
		"αλφα":             {"Άλφα", "ΑΛΦΑ"},
		"★":                {"★", " ★ "},
		"":                 {"", " \u3000", "\u200B\u202E"},
	} {
		for _, name := range names {
			if got := CompanyKey(name); got != want {
				t.Errorf("CompanyKey(%q) = %q, want %q", name, got, want)
			}
		}
	}
}

func TestCompanyWords(t *testing.T) {
	for in, want := range map[string]string{
		"The Coca-Cola Company":   "the|coca|cola",
		"O'Reilly Media, Inc.":    "oreilly|media",
		"株式会社NTTデータ東海":            "ntt|データ東海",
		"アマゾン・ジャパン合同会社":           "アマゾン|ジヤパン",
		"第3ビル 3M":                 "第3ビル|3m",
		"J.P. Morgan Chase & Co.": "jp|morgan|chase",
		"日立\u3000製作所":             "日立|製作所",
		"㈱":                       "株",
		"★":                       "",
		"Foo Bar K.K.":            "foo|bar",
	} {
		if got := strings.Join(CompanyWords(in), "|"); got != want {
			t.Errorf("CompanyWords(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestSearchKey(t *testing.T) {
	for in, want := range map[string]string{
		"株式会社 日立":        "株式会社日立",
		"Foo Co., Ltd.":  "foocoltd",
		"コンピューター":        "コンピユータ",
		"コンピュータ":         "コンピユータ",
		"センター ビル":        "センタービル",
		"センター東京":         "センタ東京",
		"1-2-3 丸の内":      "123丸ノ内",
		"٣٤":             "34",
		"ｶﾞｲﾄﾞ":          "ガイド",
		"か\u3099":        "ガ",
		"Ⅷ ①":            "viii1",
		"ー★":             "",
		"ありがとう～":         "アリガトウ",
		"ファミリ-マート":       "フアミリーマート",
		"カーーーール":         "カール",
		"\xff山":          "山",
		"渡邉 齊":           "渡辺斎",
		"หลวง":           "หลวง",
		"e\u0301\u0323x": "ex",
	} {
		if got := SearchKey(in); got != want {
			t.Errorf("SearchKey(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestFoldVariants(t *testing.T) {
	for in, want := range map[string]string{
		"髙橋 渡邉 濵田 﨑 𠮷": "高橋 渡辺 浜田 崎 吉", "\uFA19社": "神社", "Ａ㈱・ｶ": "Ａ㈱・ｶ", "葛\U000E0100": "葛", "Foo": "Foo", "國學院": "国学院",
	} {
		if got := FoldVariants(in); got != want {
			t.Errorf("FoldVariants(%q) = %q, want %q", in, got, want)
		}
	}
}

// The table must be of one step, or keys of keys would differ, and hold no
// kanji that NFKC changes before it is looked up.
func TestVariantTable(t *testing.T) {
	forms := newForms()
	if len(forms) < 450 {
		t.Errorf("only %d variants", len(forms))
	}
	for old, form := range forms {
		if again, ok := forms[form]; ok {
			t.Errorf("%c becomes %c and that %c", old, form, again)
		}
		if old == form || norm.NFKC.String(string(old)) != string(old) || !isKanji(form) {
			t.Errorf("%c (%U) to %c cannot be", old, old, form)
		}
	}
	seen := map[rune]bool{}
	for _, group := range strings.Fields(kanjiVariants) {
		for _, r := range group {
			if seen[r] {
				t.Errorf("%c stands twice", r)
			}
			seen[r] = true
		}
	}
}

func TestPlainKanaMatchesTheBlock(t *testing.T) {
	if len(plainKana) != 'ヺ'-'ァ'+1 {
		t.Fatalf("%d kana", len(plainKana))
	}
	changed := map[rune]rune{
		'ヂ': 'ジ', 'ヅ': 'ズ', 'ヰ': 'イ', 'ヱ': 'エ', 'ヲ': 'オ', 'ヴ': 'ブ', 'ヷ': 'バ', 'ヸ': 'ビ', 'ヹ': 'ベ', 'ヺ': 'ボ', 'ヵ': 'カ', 'ヶ': 'ケ', 'ッ': 'ツ', 'ヮ': 'ワ',
		'ァ': 'ア', 'ィ': 'イ', 'ゥ': 'ウ', 'ェ': 'エ', 'ォ': 'オ', 'ャ': 'ヤ', 'ュ': 'ユ', 'ョ': 'ヨ',
	}
	for i, got := range plainKana {
		r := 'ァ' + rune(i)
		want, ok := changed[r]
		if !ok {
			want = r
		}
		if got != want {
			t.Errorf("%c is %c, want %c", r, got, want)
		}
	}
}

func TestLegalTablesHaveNoDoubles(t *testing.T) {
	for _, list := range []string{formsAnywhere + formsAtEdge, formsInBrackets, formsInside + formsAtEnd + formsAtEndOnce + formsWithStops, formsAtStart} {
		forms := strings.Fields(list)
		slices.Sort(forms)
		for i := 1; i < len(forms); i++ {
			if forms[i] == forms[i-1] {
				t.Errorf("%s stands twice", forms[i])
			}
		}
	}
	for form := range legal().words {
		if form == "" {
			t.Error("a form without letters")
		}
	}
}

// company draws names in which keys have something to do.
func company() *rapid.Generator[string] {
	part := rapid.OneOf(
		rapid.SampledFrom(slices.Concat(strings.Fields(formsAnywhere+formsAtEdge+formsInBrackets+formsAtEnd+formsAtStart+formsWithStops),
			strings.Fields(strings.ReplaceAll(formsInside, "_", " ")), []string{"㈱", "㍿", "Co.", "Co.,Ltd.", "NPO法人", "認定", "l", "td", "株", "式会社"})),
		rapid.SampledFrom([]string{"日立", "キヤノン", "Foo", "3M", "々", "ゝ", "ヾ", "ー", "が", "関", "ヴ", "ァ", "샘", "й", "ά", "ᄀ", "ᅡ", "ß", "O'x"}),
		awkward(),
	)
	glue := rapid.SampledFrom([]string{"", " ", "・", ", ", "（", ")", ".", "-", "/", "'", "~"})
	return rapid.Custom(func(t *rapid.T) string {
		var b strings.Builder
		for range rapid.IntRange(1, 6).Draw(t, "parts") {
			b.WriteString(part.Draw(t, "part"))
			b.WriteString(glue.Draw(t, "glue"))
		}
		return b.String()
	})
}

// keyFault says which promise the keys of in break.
func keyFault(in string) string {
	for name, key := range map[string]func(string) string{"CompanyKey": CompanyKey, "SearchKey": SearchKey, "RomajiKey": RomajiKey, "FoldVariants": FoldVariants} {
		once := key(in)
		switch twice := key(once); {
		case twice != once:
			return name + " is not idempotent: " + once + ", " + twice
		case len(once) > 12*len(in):
			return name + " is too long"
		case !utf8.ValidString(once) && utf8.ValidString(in):
			return name + " is not UTF-8"
		}
	}
	key := CompanyKey(in)
	if key == "" && strings.ContainsFunc(norm.NFKC.String(in), func(r rune) bool {
		return (unicode.IsLetter(r) || unicode.IsNumber(r)) && !IsZeroWidth(r)
	}) {
		return "no key"
	}
	words := CompanyWords(in)
	if joined := CompanyKey(strings.Join(words, "")); len(words) > 0 && joined != key {
		return "the words " + strings.Join(words, "|") + " make " + joined + ", not " + key
	}
	return ""
}

func TestKeysHold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := company().Draw(t, "in")
		if fault := keyFault(in); fault != "" {
			t.Fatalf("%+q (%s): %s", in, in, fault)
		}
	})
}

func TestCompanyKeyIgnores(t *testing.T) {
	word := rapid.OneOf(
		rapid.StringMatching(`[A-Za-z]{4,9}q`), // no legal form ends so
		rapid.StringOfN(rapid.RuneFrom([]rune("日立製作東京横浜アイウエカキサシタナハマあいかさたな")), 1, 8, -1),
	)
	rapid.Check(t, func(t *rapid.T) {
		name := strings.Join(rapid.SliceOfN(word, 1, 3).Draw(t, "name"), " ")
		want := CompanyKey(name)
		for what, other := range map[string]string{
			"form before": "株式会社" + name, "form behind": name + "（株）", "foreign form": name + " Co., Ltd.", "upper case": strings.ToUpper(name),
			"full width": strings.Map(wide, name), "spaces": " " + strings.ReplaceAll(name, " ", "\u3000\u3000"), "middle dot": strings.ReplaceAll(name, " ", "・"),
			"katakana": Katakana(name),
		} {
			if got := CompanyKey(other); got != want {
				t.Fatalf("%s: CompanyKey(%q) = %q, want %q of %q", what, other, got, want, name)
			}
		}
	})
}

// wide makes ASCII letters full-width.
func wide(r rune) rune {
	if '!' <= r && r <= '~' {
		return r - '!' + '！'
	}
	return r
}

func FuzzKeys(f *testing.F) {
	for _, seed := range []string{"㈱日立製作所", "株式 会社 々木", "Foo Co., Ltd.", "日本 l td", "霞 が 関", "ヴァー-ァ", "A/S.A/S", "ᄀ ᅡ", "e\u0301", "NPO法人法人", "Sp. z o.o.", "ﷺ", "ヴァー-㈜", "株式会社カブシキガイシャ~ア", "カブシキガイシャ-カブシキガイシャ", "dwwo", "zywo", "ddj", "˝\xf7˝"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, in string) {
		if fault := keyFault(in); fault != "" {
			t.Errorf("%+q (%s): %s", in, in, fault)
		}
	})
}

// BenchmarkCompanyKey is what the suggester's builder does five million times:
// at most 2 µs for an ASCII name and 4 µs for a Japanese one.
func BenchmarkCompanyKey(b *testing.B) {
	for name, in := range map[string]string{
		"ascii": "Foo Industries Co., Ltd.", "long": "International Business Machines Corporation", "latin": "Müller Maschinenbau GmbH & Co. KG",
		"kanji": "株式会社日立製作所", "kana": "株式会社日立ハイテクソリューションズ", "width": "（株）ＮＴＴデータ東海",
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				CompanyKey(in)
			}
		})
		b.Run(name+"/words", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				CompanyWords(in)
			}
		})
	}
}
