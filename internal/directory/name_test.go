package directory_test

import (
	"slices"
	"strings"
	"testing"

	"genkan/internal/directory"
	"genkan/internal/fault"
)

func keyOf(err error) string {
	if f, ok := fault.Of(err); ok {
		return f.Key + " on " + f.Field
	}
	return ""
}

// PRO-4, TXT-1: names are kept as typed; Latin ones in half width.
func TestParseCompanyName(t *testing.T) {
	long := strings.Repeat("𠮷", directory.MaxName)
	for _, c := range []struct {
		typed, want, fault string
		latin              bool
	}{
		{" 株式会社 髙島屋\u200b ", "株式会社 髙島屋", "", false},
		{"ＡＢＣ商会㈱", "ＡＢＣ商会㈱", "", false},
		{"Ｅｘａｍｐｌｅ　Ｉｎｃ．", "Example Inc.", "", true},
		{"Société Générale", "Société Générale", "", true},
		{"ООО Ромашка", "ООО Ромашка", "", false},
		{"삼성전자", "삼성전자", "", false},
		{"109", "109", "", true},
		{long, long, "", false},
		{`<script>alert(1)</script> "Co" & 'Co'`, `<script>alert(1)</script> "Co" & 'Co'`, "", true},
		{"", "", "company.empty on company", false},
		{" \u200b\u3000", "", "company.empty on company", false},
		{"A\u202eB", "", "company.characters on company", false},
		{"A\nB", "", "company.characters on company", false},
		{"A\x00B", "", "company.characters on company", false},
		{"--- (・) ---", "", "company.letters on company", false},
		{long + "x", "", "company.too_long on company", false},
	} {
		n, err := directory.ParseCompanyName(c.typed)
		if n.String() != c.want || keyOf(err) != c.fault || n.IsLatin() != c.latin {
			t.Errorf("%q: %q latin %v, %s; want %q latin %v, %s", c.typed, n, n.IsLatin(), keyOf(err), c.want, c.latin, c.fault)
		}
	}
}

func TestParseLatinName(t *testing.T) {
	for typed, want := range map[string]string{"Ｔａｋａｓｈｉｍａｙａ": "", "": "", "髙島屋": "company.latin on company_latin", "A\x00": "company.characters on company_latin"} {
		if n, err := directory.ParseLatinName(typed); keyOf(err) != want || (want == "") != (err == nil) || !n.IsZero() && !n.IsLatin() {
			t.Errorf("%q: %q %s, want %s", typed, n, keyOf(err), want)
		}
	}
}

func TestParseIdentifier(t *testing.T) {
	for _, c := range []struct {
		scheme      directory.Scheme
		typed, want string
	}{
		{directory.JCN, "5070001032626", "5070001032626"},
		{directory.JCN, "４-0000-1209-0001", "4000012090001"},
		{directory.JCN, "6120001039879", "6120001039879"},
		{directory.JCN, "5070001032627", "identifier.check on identifier"},
		{directory.JCN, "507000103262", "identifier.format on identifier"},
		{directory.LEI, "5493 001K JTII GC8Y 1R12", "5493001KJTIIGC8Y1R12"},
		{directory.LEI, "5493001kjtiigc8y1r12", "5493001KJTIIGC8Y1R12"},
		{directory.LEI, "5493001KJTIIGC8Y1R13", "identifier.check on identifier"},
		{directory.LEI, "5493001KJTIIGC8Y1RAA", "identifier.format on identifier"},
		{directory.DUNS, "69-059-2119", "690592119"},
		{directory.DUNS, "69-059-211", "identifier.format on identifier"},
		{directory.Internal, "c-001 x", "C001X"},
		{directory.Internal, "c;drop", "identifier.format on identifier"},
		{directory.JCN, " ", "identifier.empty on identifier"},
		{"passport", "1", "identifier.format on identifier"},
	} {
		got, err := directory.ParseIdentifier(c.scheme, c.typed)
		if s := got.Value + keyOf(err); s != c.want {
			t.Errorf("%s %q: %s, want %s", c.scheme, c.typed, s, c.want)
		}
	}
}

func TestParseDomain(t *testing.T) {
	for typed, want := range map[string]string{
		"Example.CO.JP": "example.co.jp", "＠example．com": "example.com", "taro@example.com": "example.com", "xn--wgv71a.jp": "xn--wgv71a.jp",
		"": "domain.format on domain", "localhost": "domain.format on domain", "a..b": "domain.format on domain", "-a.com": "domain.format on domain",
		"10.0.0.1": "domain.format on domain", "日本.jp": "domain.format on domain", "a b.com": "domain.format on domain", "%.com": "domain.format on domain",
	} {
		got, err := directory.ParseDomain(typed)
		if s := got + keyOf(err); s != want {
			t.Errorf("%q: %s, want %s", typed, s, want)
		}
	}
}

// All that is wrong with a steward's form is said at once.
func TestParseCorrection(t *testing.T) {
	_, err := directory.ParseCorrection(directory.TypedCompany{Latin: "漢字", Kana: "abc", Country: "jp"})
	var got []string
	for _, f := range fault.All(err) {
		got = append(got, f.Key+" on "+f.Field)
	}
	if want := []string{"company.empty on company", "company.latin on company_latin", "company.kana on company_kana", "company.country on country"}; !slices.Equal(got, want) {
		t.Errorf("%v", got)
	}
	for _, country := range []string{"ZZ", "EU", ""} { // the form of a code is not enough
		if _, err := directory.ParseCorrection(directory.TypedCompany{Name: "Takashimaya", Country: country}); !fault.Has(err, "company.country") {
			t.Errorf("%q: %v", country, err)
		}
	}
	c, err := directory.ParseCorrection(directory.TypedCompany{Name: "髙島屋", Latin: "Takashimaya", Kana: "たかしまや", Country: "JP", Open: true})
	if err != nil || c.Kana != "タカシマヤ" || c.Name.String() != "髙島屋" || !c.Open {
		t.Errorf("%+v %v", c, err)
	}
}

// FuzzParseCompanyName: whatever is accepted can be typed again and stays.
func FuzzParseCompanyName(f *testing.F) {
	f.Add("株式会社髙島屋")
	f.Add("Ａ\u200bＢ ")
	f.Fuzz(func(t *testing.T, typed string) {
		n, err := directory.ParseCompanyName(typed)
		if err != nil {
			return
		}
		again, err := directory.ParseCompanyName(n.String())
		if err != nil || again != n {
			t.Errorf("%q gives %q, and that %q %v", typed, n, again, err)
		}
	})
}
