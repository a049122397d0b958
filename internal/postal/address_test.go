package postal_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"genkan/internal/fault"
	"genkan/internal/postal"
)

func TestParseCode(t *testing.T) {
	for _, c := range []struct{ country, typed, want, key string }{
		{"JP", "1000005", "100-0005", ""},
		{"JP", "〒１００－０００５", "100-0005", ""},
		{"JP", "１００ー０００５", "100-0005", ""},
		{"JP", " 100 0005 ", "100-0005", ""},
		{"JP", "100‐0005", "100-0005", ""},
		{"JP", "100000", "", "postal.code.digits"},
		{"JP", "100-00055", "", "postal.code.digits"},
		{"JP", "100-000O", "", "postal.code.digits"},
		{"JP", "", "", "postal.code.missing"},
		{"US", "94105", "94105", ""},
		{"US", "941051234", "94105-1234", ""},
		{"US", "9410", "", "postal.code.format"},
		{"CA", "k1a0b1", "K1A 0B1", ""},
		{"GB", "sw1a1aa", "SW1A 1AA", ""},
		{"GB", "M1 1AE", "M1 1AE", ""},
		{"GB", "12345", "", "postal.code.format"},
		{"NL", "1012js", "1012 JS", ""},
		{"CH", "CH-8001", "8001", ""},
		{"SE", "11152", "111 52", ""},
		{"PL", "00950", "00-950", ""},
		{"BR", "01310100", "01310-100", ""},
		{"HK", "", "", ""},
		{"IE", "", "", ""},
		{"KE", "00100", "00100", ""},
		{"KE", "<script>", "", "postal.code.characters"},
		{"KE", strings.Repeat("1", 17), "", "postal.code.characters"},
		{"XX", "x", "X", ""},
	} {
		got, err := postal.ParseCode(c.country, c.typed)
		if got != c.want || (err != nil) != (c.key != "") || c.key != "" && !fault.Has(err, c.key) {
			t.Errorf("%s %q: %q, %v", c.country, c.typed, got, err)
		}
		if err == nil {
			if again, err := postal.ParseCode(c.country, got); again != got || err != nil {
				t.Errorf("%s %q is not stable: %q, %v", c.country, got, again, err)
			}
		}
	}
}

// keys gives "field key" for each fault.
func keys(err error) []string {
	var out []string
	for _, f := range fault.All(err) {
		out = append(out, f.Field+" "+f.Key)
	}
	return out
}

func TestParse_Japanese(t *testing.T) {
	for _, c := range []struct {
		name     string
		in, want postal.Address
		bad      []string
	}{
		{
			"everything in one line",
			postal.Address{Country: "JP", PostalCode: "100-0005", Line1: "東京都千代田区丸の内１－１－１　○○ビル８階"},
			postal.Address{"JP", "100-0005", "Tokyo", "Chiyoda-ku", "1-1-1 Marunouchi", "○○ Bldg. 8F", "東京都", "千代田区", "丸の内1-1-1", "○○ビル8階"}, nil,
		},
		{
			"its postal code is known",
			postal.Address{Country: "JP", Line1: "東京都千代田区丸の内一丁目９番１号"},
			postal.Address{"JP", "100-0005", "Tokyo", "Chiyoda-ku", "1-9-1 Marunouchi", "", "東京都", "千代田区", "丸の内一丁目9番1号", ""}, nil,
		},
		{
			"other spelling of the town",
			postal.Address{Country: "JP", PostalCode: "1000013", Region: "13", City: "Chiyoda-ku", Line1: "霞ヶ関3-2-1", Line2: "霞が関ビル12階"},
			postal.Address{"JP", "100-0013", "Tokyo", "Chiyoda-ku", "3-2-1 Kasumigaseki", "Kasumigaseki Bldg. 12F", "東京都", "千代田区", "霞ヶ関3-2-1", "霞が関ビル12階"}, nil,
		},
		{
			"district left out",
			postal.Address{Country: "JP", PostalCode: "370-3502", Region: "10", City: "榛東村", Line1: "Yamakoda 1-2"},
			postal.Address{"JP", "370-3502", "Gunma", "Shinto-mura, Kitagumma-gun", "Yamakoda 1-2", "", "群馬県", "北群馬郡榛東村", "", ""}, nil,
		},
		{
			"kana are read, and the kanji of the lookup stay",
			postal.Address{Country: "JP", PostalCode: "1060032", Region: "13", City: "Minato-ku", CityNative: "港区", Line1: "ろっぽんぎ6-10-1", Line1Native: "六本木6-10-1"},
			postal.Address{"JP", "106-0032", "Tokyo", "Minato-ku", "6-10-1 Roppongi", "", "東京都", "港区", "六本木6-10-1", ""}, nil,
		},
		{
			"Latin letters stay as typed, the block joins the native town",
			postal.Address{Country: "JP", PostalCode: "１０００００５", Region: "Tokyo", City: "Chiyoda-ku", CityNative: "千代田区", Line1: "１－１－１ Ｍａｒｕｎｏｕｃｈｉ", Line1Native: "丸の内"},
			postal.Address{"JP", "100-0005", "Tokyo", "Chiyoda-ku", "1-1-1 Marunouchi", "", "東京都", "千代田区", "丸の内1-1-1", ""}, nil,
		},
		{
			"unknown kanji are asked for",
			postal.Address{Country: "JP", PostalCode: "1000005", Region: "13", City: "千代田区", Line1: "丸の内1-1", Line2: "齟齬ビル"},
			postal.Address{"JP", "100-0005", "Tokyo", "Chiyoda-ku", "1-1 Marunouchi", "", "東京都", "千代田区", "丸の内1-1", "齟齬ビル"},
			[]string{"line2 postal.reading"},
		},
		{
			"unknown town is asked for",
			postal.Address{Country: "JP", PostalCode: "1000005", Region: "13", City: "千代田区", Line1: "齟齬町1-1"},
			postal.Address{"JP", "100-0005", "Tokyo", "Chiyoda-ku", "", "", "東京都", "千代田区", "齟齬町1-1", ""},
			[]string{"line1 postal.reading"},
		},
		{
			"town without a number",
			postal.Address{Country: "JP", PostalCode: "1000005", Region: "13", City: "Chiyoda-ku", Line1: "Marunouchi"},
			postal.Address{"JP", "100-0005", "Tokyo", "Chiyoda-ku", "Marunouchi", "", "東京都", "千代田区", "", ""},
			[]string{"line1 postal.line1.block"},
		},
		{
			"nothing",
			postal.Address{Country: "JP"},
			postal.Address{Country: "JP"},
			[]string{"postal_code postal.code.missing", "region postal.region.choose", "city postal.city.missing.jp", "line1 postal.line1.block"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := postal.Parse(c.in)
			want := c.want
			if c.in.City != "" && c.in.CityNative == "" && want.CityNative == "" {
				want.CityNative = got.Address.CityNative
			}
			if got.Address != want {
				t.Errorf("got  %+v\nwant %+v", got.Address, want)
			}
			if !slices.Equal(keys(err), c.bad) {
				t.Errorf("complaints %q, want %q", keys(err), c.bad)
			}
		})
	}
}

func TestParse_Shown(t *testing.T) {
	got, err := postal.Parse(postal.Address{Country: "JP", PostalCode: "１０００００５", Region: "13", City: "Chiyoda-ku", Line1: "丸の内１－１", Line2: "Ｍａｒｕ Ｂｌｄｇ"})
	if err != nil || !slices.Equal(got.Proposed, []string{"line1"}) || !slices.Contains(got.Changed, "line2") || !slices.Contains(got.Changed, "postal_code") {
		t.Errorf("proposed %q, changed %q, %v", got.Proposed, got.Changed, err)
	}
	again, err := postal.Parse(got.Address)
	if err != nil || again.Address != got.Address || len(again.Proposed)+len(again.Changed) != 0 {
		t.Errorf("parsed again: %+v, %v", again, err)
	}
}

func TestParse_Countries(t *testing.T) {
	for _, c := range []struct {
		in   postal.Address
		bad  []string
		line string
	}{
		{postal.Address{Country: "US", PostalCode: "94105", Region: "California", City: "San Francisco", Line1: "1 Market St"}, nil, "1 Market St, San Francisco, CA 94105, XX"},
		{postal.Address{Country: "US", PostalCode: "94105", Region: "Ontario", City: "San Francisco", Line1: "1 Market St"}, []string{"region postal.region.choose"}, ""},
		{postal.Address{Country: "DE", PostalCode: "80331", City: "München", Line1: "Marienplatz 1"}, nil, "Marienplatz 1, 80331 München, XX"},
		{postal.Address{Country: "DE"}, []string{"postal_code postal.code.missing", "city postal.city.missing", "line1 postal.line1.missing"}, ""},
		{postal.Address{Country: "GB", PostalCode: "sw1a 1aa", City: "London", Line1: "1 The Mall"}, nil, "1 The Mall, London SW1A 1AA, XX"},
		{postal.Address{Country: "BR", PostalCode: "01310100", Region: "SP", City: "São Paulo", Line1: "Av. Paulista 1"}, nil, "Av. Paulista 1, São Paulo - SP 01310-100, XX"},
		{postal.Address{Country: "SG", PostalCode: "018956", Line1: "10 Bayfront Ave"}, nil, "10 Bayfront Ave, 018956, XX"},
		{postal.Address{Country: "HK", Region: "KLN", City: "Tsim Sha Tsui", Line1: "1 Nathan Rd"}, nil, "1 Nathan Rd, Tsim Sha Tsui, Kowloon, XX"},
		{postal.Address{Country: "KE", City: "Nairobi", Line1: "Moi Avenue 1"}, nil, "Moi Avenue 1, Nairobi, XX"},
		{postal.Address{Country: "KR", PostalCode: "04524", Region: "Seoul", City: "서울", Line1: "110 Sejong-daero"}, []string{"city postal.latin"}, ""},
		{postal.Address{Country: "ZZ", City: "x", Line1: "x"}, []string{"country postal.country"}, ""},
		{postal.Address{Country: "", City: "x", Line1: "x"}, []string{"country postal.country"}, ""},
	} {
		got, err := postal.Parse(c.in)
		if !slices.Equal(keys(err), c.bad) {
			t.Errorf("%+v: complaints %q, want %q", c.in, keys(err), c.bad)
		}
		if line := postal.LatinLine(got.Address, "xx"); err == nil && line != c.line {
			t.Errorf("%q, want %q", line, c.line)
		}
	}
	if got, _ := postal.Parse(postal.Address{Country: "KR", City: "서울"}); got.Address.CityNative != "서울" {
		t.Errorf("the native form is lost: %+v", got.Address)
	}
}

// What looks like a program is text, what changes what others read is refused,
// and nothing is too long.
func TestParse_Hostile(t *testing.T) {
	base := postal.Address{Country: "US", PostalCode: "94105", Region: "CA", City: "San Francisco", Line1: "1 Market St"}
	for value, bad := range map[string][]string{
		`"><script>alert(1)</script>`:      nil,
		`'; DROP TABLE site; --`:           nil,
		`=cmd|' /C calc'!A0`:               nil,
		"{{.T \"x\"}} ${7*7} %s":           nil,
		"a\u202eb":                         {"line2 postal.character"},
		"a\x00b":                           {"line2 postal.character"},
		"a\nb":                             {"line2 postal.character"},
		"a\xffb":                           {"line2 postal.character"},
		strings.Repeat("x", 120):           nil,
		strings.Repeat("x", 121):           {"line2 postal.long"},
		strings.Repeat("x\u0301", 100_000): {"line2 postal.long"},
	} {
		in := base
		in.Line2 = value
		got, err := postal.Parse(in)
		if !slices.Equal(keys(err), bad) {
			t.Errorf("%.40q: %q, want %q", value, keys(err), bad)
		}
		if bad == nil && got.Address.Line2 != value {
			t.Errorf("%q became %q", value, got.Address.Line2)
		}
	}
}

func TestFormats(t *testing.T) {
	names := postal.NewNames()
	list := names.Countries("ja")
	if len(list) != 250 || list[0] != (postal.Country{Code: "JP", Name: "日本"}) {
		t.Errorf("%d countries, the first is %v", len(list), list[0])
	}
	rules := 0
	for _, c := range list {
		f := postal.FormatOf(c.Code)
		if f.CodeExample != "" {
			rules++
			if got, err := postal.ParseCode(c.Code, f.CodeExample); got != f.CodeExample || err != nil {
				t.Errorf("%s: the example %q is read as %q, %v", c.Code, f.CodeExample, got, err)
			}
		}
		seen := map[string]bool{}
		for _, field := range f.Fields {
			if field.Label == "" || field.Autocomplete == "" || seen[field.Name] {
				t.Errorf("%s: %+v", c.Code, field)
			}
			seen[field.Name] = true
		}
		if !seen["line1"] || !seen["line2"] || f.Country != c.Code {
			t.Errorf("%s: %+v", c.Code, f)
		}
		if names.Country("en", c.Code) == "" || c.Name == "" {
			t.Errorf("%s has no name", c.Code)
		}
	}
	if rules < 45 {
		t.Errorf("only %d countries have a form of their own", rules)
	}
	if a, b := names.Countries("xx"), names.Countries("en"); &a[0] != &b[0] {
		t.Error("an unknown language has a list of its own")
	}
	if en := names.Countries("en"); en[0].Code != "JP" || en[1].Name != "Afghanistan" || en[2].Name != "Åland Islands" || en[len(en)-1].Name != "Zimbabwe" {
		t.Errorf("not sorted: %v", en)
	}
	order := func(code string) int {
		return slices.IndexFunc(list, func(c postal.Country) bool { return c.Code == code })
	}
	inOrder := []string{"IS", "AZ", "IT", "GH", "CA", "SE", "DE"} // アイスランド アゼルバイジャン イタリア ガーナ カナダ スウェーデン ドイツ
	if !slices.IsSortedFunc(inOrder, func(a, b string) int { return order(a) - order(b) }) {
		t.Errorf("not sorted: %v", list)
	}
}

func TestFindRegion(t *testing.T) {
	for _, typed := range []string{"13", "Tokyo", "tokyo", "東京都", "東京", "１３"} {
		if r, ok := postal.FindRegion("JP", typed); !ok || r.Code != "13" {
			t.Errorf("%q: %v", typed, r)
		}
	}
	for _, typed := range []string{"", "48", "都", "California"} {
		if r, ok := postal.FindRegion("JP", typed); ok {
			t.Errorf("%q: %v", typed, r)
		}
	}
}

func TestNativeLine(t *testing.T) {
	a := postal.Address{"JP", "100-0005", "Tokyo", "Chiyoda-ku", "1-1-1 Marunouchi", "Maru Bldg. 8F", "東京都", "千代田区", "丸の内1-1-1", "丸ビル8階"}
	if got := postal.NativeLine(a); got != "〒100-0005 東京都千代田区丸の内1-1-1 丸ビル8階" {
		t.Error(got)
	}
	if got := postal.LatinLine(a, "Japan"); got != "Maru Bldg. 8F, 1-1-1 Marunouchi, Chiyoda-ku, Tokyo 100-0005, JAPAN" {
		t.Error(got)
	}
	if got := postal.NativeLine(postal.Address{Country: "US", Line1: "x"}); got != "" {
		t.Error(got)
	}
}

func FuzzParse(f *testing.F) {
	f.Add("JP", "100-0005", "東京都千代田区丸の内１－１－１ ○○ビル８階", "千代田区", "8F")
	f.Add("JP", "", "十条一丁目２番地の３の4号棟", "", "ビル地下1階")
	f.Add("US", "94105", "1 Market St", "x", "")
	f.Fuzz(func(t *testing.T, country, code, line, city, line2 string) {
		if len(line)+len(line2)+len(city) > 2000 {
			return
		}
		got, err := postal.Parse(postal.Address{Country: country, PostalCode: code, City: city, Line1: line, Line2: line2})
		if err != nil {
			return
		}
		a := got.Address
		for _, s := range []string{a.Region, a.City, a.Line1, a.Line2, a.Line1Native, a.Line2Native} {
			if utf8.RuneCountInString(s) > 120 || !utf8.ValidString(s) {
				t.Errorf("%q was accepted", s)
			}
		}
		again, err := postal.Parse(a)
		if err != nil || again.Address != a {
			t.Errorf("not stable:\n%+v\n%+v %v", a, again.Address, err)
		}
	})
}

// What is far too long is not read at all.
func TestParse_LongIsLeftAlone(t *testing.T) {
	long := strings.Repeat("北24条ビル", 1200)
	got, err := postal.Parse(postal.Address{Country: "JP", PostalCode: "0010024", Region: "01", City: "札幌市北区", Line1: long})
	if len(got.Proposed) != 0 || !fault.Has(err, "postal.long") || got.Address.Line1 != long {
		t.Errorf("proposed %q, %q", got.Proposed, keys(err))
	}
}

func BenchmarkLatinize(b *testing.B) {
	for name, line := range map[string]string{
		"usual": "東京都千代田区丸の内１－１－１ 丸ビル８階", "kana": strings.Repeat("アンポンタン", 20), "counted": strings.Repeat("北24条", 60), "words": strings.Repeat("パークビル", 24),
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				postal.Latinize(postal.Address{Country: "JP", Region: "13", City: "千代田区", Line1: "丸の内1", Line2: line, Line1Native: line})
			}
		})
	}
}
