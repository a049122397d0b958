package phone_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"genkan/internal/fault"
	"genkan/internal/phone"
)

func TestParse(t *testing.T) {
	for _, c := range []struct{ typed, country, e164, in string }{
		{"03-1234-5678", "JP", "+81312345678", "JP"},
		{"+81 3 1234 5678", "JP", "+81312345678", "JP"},
		{"(03)1234-5678", "JP", "+81312345678", "JP"},
		{"（０３）１２３４－５６７８", "JP", "+81312345678", "JP"},
		{"０３－１２３４－５６７８", "JP", "+81312345678", "JP"},
		{"03‐1234‑5678", "JP", "+81312345678", "JP"},
		{"03ー1234ｰ5678", "JP", "+81312345678", "JP"},
		{"03−1234―5678", "JP", "+81312345678", "JP"},
		{"03.1234.5678", "JP", "+81312345678", "JP"},
		{"03\u30001234\u00A05678", "JP", "+81312345678", "JP"},
		{"3-1234-5678", "JP", "+81312345678", "JP"},
		{"+81(0)3-1234-5678", "JP", "+81312345678", "JP"},
		{"+81 (0)3 1234 5678", "US", "+81312345678", "JP"},
		{"＋８１－３－１２３４－５６７８", "JP", "+81312345678", "JP"},
		{"+81 03-1234-5678", "JP", "+81312345678", "JP"},
		{"81-3-1234-5678", "JP", "+81312345678", "JP"},
		{"0081-3-1234-5678", "JP", "+81312345678", "JP"},
		{"0081 3 1234 5678", "DE", "+81312345678", "JP"},
		{"010-81-3-1234-5678", "JP", "+81312345678", "JP"},
		{"011 81 3 1234 5678", "US", "+81312345678", "JP"},
		{"TEL: 03-1234-5678", "JP", "+81312345678", "JP"},
		{"電話：03-1234-5678（代表）", "JP", "+81312345678", "JP"},
		{"tel:+81-3-1234-5678", "JP", "+81312345678", "JP"},
		{"\u202A+81 3 1234 5678\u202C", "JP", "+81312345678", "JP"},
		{"03-\u202D1234\u202C-5678\u200B", "JP", "+81312345678", "JP"},
		{"090-1234-5678", "JP", "+819012345678", "JP"},
		{"050-1234-5678", "JP", "+815012345678", "JP"},
		{"0120-123-456", "JP", "+81120123456", "JP"},
		{"٠٣-١٢٣٤-٥٦٧٨", "JP", "+81312345678", "JP"},
		{"+1 650 253 0000", "JP", "+16502530000", "US"},
		{"(650) 253-0000", "us", "+16502530000", "US"},
		{"416-555-0123", "US", "+14165550123", "CA"},
		{"+44 1481 960194", "GB", "+441481960194", "GG"},
		{"020 7031 3000", "GB", "+442070313000", "GB"},
		{"06 1234 5678", "IT", "+390612345678", "IT"},
		{"+800 1234 5678", "JP", "+80012345678", "JP"},
		{"+81 3 1234 5678", "", "+81312345678", "JP"},
		{"+81 3 1234 5678", "??", "+81312345678", "JP"},
		{"010-1234-5678", "KR", "+821012345678", "KR"},
		{"138 0013 8000", "CN", "+8613800138000", "CN"},
	} {
		got, err := phone.Parse(c.typed, c.country, "")
		if err != nil || got.E164 != c.e164 || got.Country != c.in || !got.Fits() {
			t.Errorf("Parse(%q, %s) = %s in %s, %v; want %s in %s", c.typed, c.country, got.E164, got.Country, err, c.e164, c.in)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	for _, c := range []struct{ typed, country, want string }{
		{"", "JP", "phone.empty phone"},
		{" \u3000\u200B", "JP", "phone.empty phone"},
		{"03-1234", "JP", "phone.short phone JP"},
		{"03-1234-567", "JP", "phone.short phone JP"},
		{"1", "JP", "phone.short phone JP"},
		{"110", "JP", "phone.short phone JP"},
		{"03-1234-56789", "JP", "phone.long phone JP"},
		{"090-1234-56789", "JP", "phone.long phone JP"},
		{"090-1234-567", "JP", "phone.short phone JP"},
		{"+1 650 253 000", "JP", "phone.short phone US"},
		{"(650) 253-00000", "US", "phone.long phone US"},
		{"03 1234 5678 90123456789012345678", "JP", "phone.long phone JP"},
		{strings.Repeat("0", 65), "JP", "phone.long phone JP"},
		{strings.Repeat("1", 5000), "JP", "phone.long phone JP"},
		{"00-0000-0000", "JP", "phone.wrong phone JP"},
		{"000-0000-0000", "JP", "phone.wrong phone JP"},
		{"abc", "JP", "phone.wrong phone JP"},
		{"電話なし", "JP", "phone.wrong phone JP"},
		{"user@example.com", "JP", "phone.wrong phone JP"},
		{"+999 123 4567", "JP", "phone.wrong phone JP"},
		{"+", "JP", "phone.wrong phone JP"},
		{"－", "JP", "phone.wrong phone JP"},
		{"03-1234\x00-5678", "JP", "phone.wrong phone JP"},
		{"03-1234-5678", "", "phone.country country"},
		{"03-1234-5678", "XX", "phone.country country"},
		{"+999 1", "XX", "phone.country country"},
		{strings.Repeat("1", 5000), "<script>", "phone.country country"},
	} {
		_, err := phone.Parse(c.typed, c.country, "")
		if got := worded(err); got != c.want {
			t.Errorf("Parse(%q, %s): %q, want %q", c.typed, c.country, got, c.want)
		}
	}
}

// worded gives key, field and country of every fault.
func worded(err error) string {
	var all []string
	for _, f := range fault.All(err) {
		country := ""
		if len(f.Args) == 2 && f.Args[0] == "country" {
			country = " " + fmt.Sprint(f.Args[1])
		}
		all = append(all, f.Key+" "+f.Field+country)
	}
	return strings.Join(all, ", ")
}

func TestParseExtension(t *testing.T) {
	for _, c := range []struct{ phone, extension, want string }{
		{"03-1234-5678", "", ""},
		{"03-1234-5678", "123", "123"},
		{"03-1234-5678", "内線１２３", "123"},
		{"03-1234-5678", "#12-34", "1234"},
		{"03-1234-5678", "0123456789", "0123456789"},
		{"03-1234-5678 内線 12", "", "12"},
		{"03-1234-5678（内線１２）", "", "12"},
		{"03-1234-5678 ext. 12", "", "12"},
		{"03-1234-5678 ext. 12", "34", "34"},
		{"03-1234-5678", "12345678901", "phone.extension extension"},
		{"03-1234-5678", "部長", "phone.extension extension"},
		{"03-1234-5678", "1\x002", "phone.extension extension"},
		{"03-1234-5678", strings.Repeat("-", 70) + "1", "phone.extension extension"},
		{"", "12345678901", "phone.empty phone, phone.extension extension"},
	} {
		got, err := phone.Parse(c.phone, "JP", c.extension)
		if err == nil && got.Extension != c.want || err != nil && worded(err) != c.want {
			t.Errorf("Parse(%q, %q) = %q, %q; want %q", c.phone, c.extension, got.Extension, worded(err), c.want)
		}
	}
}

func TestPhoneIsShown(t *testing.T) {
	for _, c := range []struct{ typed, country, shown, national, international string }{
		{"  ０３ー1234-5678\u200B ", "JP", "03ー1234-5678", "03-1234-5678", "+81 3-1234-5678"},
		{"+1 (650) 253-0000 x5", "JP", "+1 (650) 253-0000 x5", "(650) 253-0000", "+1 650-253-0000"},
		{"0661234567", "IT", "0661234567", "06 6123 4567", "+39 06 6123 4567"},
	} {
		p, err := phone.Parse(c.typed, c.country, "")
		if err != nil || p.Typed != c.shown || p.National() != c.national || p.International() != c.international {
			t.Errorf("Parse(%q) shows %q, %q, %q (%v)", c.typed, p.Typed, p.National(), p.International(), err)
		}
	}
	var none phone.Number
	if none.National() != "" || none.International() != "" || none.Fits() {
		t.Error("no number is shown as one")
	}
	if old := (phone.Number{E164: "+8131234", Country: "JP"}); old.Fits() || old.National() == "" {
		t.Errorf("an old number that is too short: %q", old.National())
	}
}

func TestCountries(t *testing.T) {
	all := phone.Countries()
	if len(all) < 240 || !slices.Contains(all, phone.Country{Code: "JP", Dial: "81"}) || !slices.Contains(all, phone.Country{Code: "GG", Dial: "44"}) {
		t.Errorf("%d countries: %v", len(all), all)
	}
	for i, c := range all {
		if len(c.Code) != 2 || c.Dial == "" || i > 0 && all[i-1].Code >= c.Code || phone.CallingCode(c.Code) != c.Dial {
			t.Errorf("country %d is %v", i, c)
		}
	}
	if phone.CallingCode("XX") != "" || phone.CallingCode("") != "" {
		t.Error("no country has a calling code")
	}
}

// phoneFault says what does not hold for a number: what is taken is in order
// and stays so when it is read again.
func phoneFault(typed, country, extension string) string {
	p, err := phone.Parse(typed, country, extension)
	if err != nil {
		if len(fault.All(err)) == 0 {
			return "not a fault: " + err.Error()
		}
		return ""
	}
	digits, plus := strings.CutPrefix(p.E164, "+")
	if !plus || len(digits) < 4 || len(digits) > 17 || strings.Trim(digits, "0123456789") != "" || len(p.Extension) > 10 || strings.Trim(p.Extension, "0123456789") != "" {
		return fmt.Sprintf("out of order: %+v", p)
	}
	if !p.Fits() || p.National() == "" || p.International() == "" {
		return fmt.Sprintf("would not be taken again: %+v", p)
	}
	again, err := phone.Parse(p.E164, p.Country, p.Extension)
	if err != nil || again.E164 != p.E164 || again.Extension != p.Extension {
		return fmt.Sprintf("%+v becomes %+v, %v", p, again, err)
	}
	return ""
}

func TestParseHolds(t *testing.T) {
	regions := phone.Countries()
	part := rapid.SampledFrom([]string{"0", "03", "090", "1", "12", "345", "6789", "５６７８", "+", "＋", "81", "1", "44", "800", "(0)", "-", "ー", " ", "00", "010", " 内線 ", " ext ", "x", "#", ";ext=", ";phone-context=", "tel:", "A", "\u202A", "😀"})
	rapid.Check(t, func(t *rapid.T) {
		typed := strings.Join(rapid.SliceOfN(part, 0, 12).Draw(t, "typed"), "")
		country := rapid.SampledFrom(regions).Draw(t, "country").Code
		if bad := phoneFault(typed, country, rapid.StringN(0, 12, -1).Draw(t, "extension")); bad != "" {
			t.Fatalf("%q in %s: %s", typed, country, bad)
		}
	})
}

func FuzzParse(f *testing.F) {
	f.Add("03-1234-5678", "JP", "12")
	f.Add("+81(0)3…1234 ext 5", "US", "＃")
	f.Add("tel:12;phone-context=+81", "DE", "")
	f.Add("０１２０ー", "", "\xff")
	f.Fuzz(func(t *testing.T, typed, country, extension string) {
		if bad := phoneFault(typed, country, extension); bad != "" {
			t.Errorf("%q in %q, %q: %s", typed, country, extension, bad)
		}
	})
}
