package account

import (
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"genkan/internal/fault"
)

func mustEmail(t testing.TB, typed string) Email {
	t.Helper()
	e, err := ParseEmail(typed)
	if err != nil {
		t.Fatalf("ParseEmail(%+q): %v", typed, err)
	}
	return e
}

func TestParseEmail(t *testing.T) {
	for _, c := range []struct{ in, typed, key, address string }{
		{"user@company.com", "user@company.com", "user@company.com", "user@company.com"},
		{"Taro.Yamada@Company.COM", "Taro.Yamada@Company.COM", "taro.yamada@company.com", "Taro.Yamada@company.com"},
		{"a.b+c@x.jp", "a.b+c@x.jp", "a.b+c@x.jp", "a.b+c@x.jp"},
		{"\u3000\uFEFFuser@company.com\u200B\r\n", "user@company.com", "user@company.com", "user@company.com"},
		{"us\u200Ber@company.com", "user@company.com", "user@company.com", "user@company.com"},
		{"\u202Auser@company.com\u202C", "user@company.com", "user@company.com", "user@company.com"},
		{"ｕｓｅｒ＠ｃｏｍｐａｎｙ．ｃｏｍ", "user@company.com", "user@company.com", "user@company.com"},
		{"user＠company。co｡jp", "user@company.co.jp", "user@company.co.jp", "user@company.co.jp"},
		{"mailto:user@company.com?subject=x", "user@company.com", "user@company.com", "user@company.com"},
		{"MAILTO:user@company.com", "user@company.com", "user@company.com", "user@company.com"},
		{"山田 太郎 <user@company.com>", "user@company.com", "user@company.com", "user@company.com"},
		{"user@company.com.", "user@company.com", "user@company.com", "user@company.com"},
		{"user@例え.テスト", "user@例え.テスト", "user@xn--r8jz45g.xn--zckzah", "user@xn--r8jz45g.xn--zckzah"},
		{"user@XN--R8JZ45G.xn--zckzah", "user@XN--R8JZ45G.xn--zckzah", "user@xn--r8jz45g.xn--zckzah", "user@xn--r8jz45g.xn--zckzah"},
		{"user@bu\u0308cher.de", "user@bücher.de", "user@xn--bcher-kva.de", "user@xn--bcher-kva.de"},
		{"user@faß.de", "user@faß.de", "user@xn--fa-hia.de", "user@xn--fa-hia.de"},
		{"abc..def@docomo.ne.jp", "abc..def@docomo.ne.jp", "abc..def@docomo.ne.jp", `"abc..def"@docomo.ne.jp`},
		{"abc.@ezweb.ne.jp", "abc.@ezweb.ne.jp", "abc.@ezweb.ne.jp", `"abc."@ezweb.ne.jp`},
		{`"abc..def"@docomo.ne.jp`, "abc..def@docomo.ne.jp", "abc..def@docomo.ne.jp", `"abc..def"@docomo.ne.jp`},
		{"o'neil/x=y@r3---sn.example.com", "o'neil/x=y@r3---sn.example.com", "o'neil/x=y@r3---sn.example.com", "o'neil/x=y@r3---sn.example.com"},
	} {
		t.Run(c.in, func(t *testing.T) {
			e := mustEmail(t, c.in)
			if e.Typed() != c.typed || e.Key() != c.key || e.Address() != c.address {
				t.Errorf("got %q, %q, %q", e.Typed(), e.Key(), e.Address())
			}
		})
	}
}

func TestParseEmailRefuses(t *testing.T) {
	for _, c := range []struct{ in, key string }{
		{"", "email.empty"}, {" \u3000\u200B", "email.empty"}, {"mailto:", "email.empty"},
		{"user", "email.format"}, {"@company.com", "email.format"}, {"user@", "email.format"},
		{"user@company", "email.format"}, {"user@.com", "email.format"}, {"user@company..com", "email.format"},
		{"us er@company.com", "email.format"}, {"user@comp any.com", "email.format"}, {"user@yahoo.co,jp", "email.format"},
		{".user@company.com", "email.format"}, {"user.@company.com", "email.format"}, {"us..er@company.com", "email.format"},
		{".abc@docomo.ne.jp", "email.format"}, {"a@b@company.com", "email.format"},
		{"user@[192.0.2.1]", "email.format"}, {"user@192.0.2.1", "email.format"},
		{"user@-company.com", "email.format"}, {"user@company-.com", "email.format"}, {"user@comp_any.com", "email.format"},
		{"user@xn--a.com", "email.format"}, {"user@company.co、jp", "email.format"}, {"user@😀.com", "email.format"}, {"user@xn--e28h.com", "email.format"}, {"user@" + strings.Repeat("a", 64) + ".com", "email.format"},
		{strings.Repeat("a", 65) + "@company.com", "email.format"},
		{`"a b"@company.com`, "email.format"}, {`a"b@company.com`, "email.format"}, {`a\b@company.com`, "email.format"},
		{"山田@company.com", "email.local_ascii"}, {"usér@company.com", "email.local_ascii"}, {"us\u212Aer\u0301@company.com", "email.local_ascii"},
		{"us\x00er@company.com", "email.characters"}, {"user@comp\nany.com", "email.characters"},
		{"us\u202Eer@company.com", "email.characters"}, {"us\xffer@company.com", "email.characters"},
		{"abcdef@" + strings.Repeat(strings.Repeat("a", 60)+".", 4) + "example", "email.too_long"},
		{strings.Repeat("a", 2000) + "@company.com", "email.too_long"},
	} {
		t.Run(c.in, func(t *testing.T) {
			e, err := ParseEmail(c.in)
			f, ok := fault.Of(err)
			if !ok || f.Key != c.key || f.Field != "email" || f.Kind != fault.Invalid || !e.IsZero() {
				t.Errorf("got %v, %v; want %s", e.Typed(), err, c.key)
			}
		})
	}
}

// Two spellings of one address have one key, and two addresses have two.
func TestAttack31_OneAddressOneKey(t *testing.T) {
	same := []string{
		"user@bücher.de", "USER@BÜCHER.DE", "User@bu\u0308cher.de", "user@xn--bcher-kva.de", "ｕｓｅｒ＠bücher。de", "user@bücher.de.",
		"\u200Buser@bücher.de", "mailto:user@bücher.de", "X <user@bücher.de>", "user@XN--BCHER-KVA.DE",
	}
	for _, s := range same {
		if got := mustEmail(t, s).Key(); got != "user@xn--bcher-kva.de" {
			t.Errorf("%+q has the key %q", s, got)
		}
	}
	different := []string{"user@bucher.de", "us.er@bücher.de", "user+x@bücher.de", "user@faß.de", "user@fass.de"}
	seen := map[string]string{"user@xn--bcher-kva.de": same[0]}
	for _, s := range different {
		key := mustEmail(t, s).Key()
		if other, ok := seen[key]; ok {
			t.Errorf("%s and %s share the key %s", s, other, key)
		}
		seen[key] = s
	}
}

// checkEmail holds for every address that is accepted: each of its forms is
// read back as the same address, and mail servers take it.
func checkEmail(in string) string {
	e, err := ParseEmail(in)
	if err != nil {
		return ""
	}
	for name, form := range map[string]string{"Typed": e.Typed(), "Key": e.Key(), "Address": e.Address()} {
		again, err := ParseEmail(form)
		if err != nil || again.Key() != e.Key() {
			return fmt.Sprintf("%s %+q is read back as %+q, %v", name, form, again.Key(), err)
		}
		if len(form) > maxEmailBytes+2 {
			return fmt.Sprintf("%s has %d bytes", name, len(form))
		}
	}
	if again, _ := ParseEmail(e.Typed()); again.Typed() != e.Typed() {
		return fmt.Sprintf("Typed changes from %+q to %+q", e.Typed(), again.Typed())
	}
	if strings.ContainsFunc(e.Address()+e.Key(), func(r rune) bool { return r <= ' ' || r >= 0x7F }) {
		return fmt.Sprintf("Address %+q or Key %+q is not printable ASCII", e.Address(), e.Key())
	}
	Slip(e)
	Kind(e)
	return ""
}

func TestEmailHolds(t *testing.T) {
	part := rapid.StringOf(rapid.RuneFrom([]rune("abZ09._-+'\"<>＠。．ａéß例ﾞ\u0301\u200B\u202E xn")))
	rapid.Check(t, func(t *rapid.T) {
		in := part.Draw(t, "local") + rapid.SampledFrom([]string{"@", "＠", ""}).Draw(t, "at") + part.Draw(t, "domain") +
			rapid.SampledFrom([]string{".com", "。jp", ".", "@docomo.ne.jp", ""}).Draw(t, "end")
		if fault := checkEmail(in); fault != "" {
			t.Fatalf("%+q: %s", in, fault)
		}
	})
}

func FuzzParseEmail(f *testing.F) {
	for _, seed := range []string{"user@company.com", "a..b@docomo.ne.jp", "X <u@例え.テスト>", "mailto:a@b.c?d", "u@xn--bcher-kva.de", `"a."@ezweb.ne.jp`} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, in string) {
		if fault := checkEmail(in); fault != "" {
			t.Errorf("%+q: %s", in, fault)
		}
		SlipTyped(in)
	})
}

func TestEmailIsNotPrinted(t *testing.T) {
	e := mustEmail(t, "secret.person@company.com")
	var log strings.Builder
	slog.New(slog.NewJSONHandler(&log, nil)).Info("x", "email", e, "in", struct{ E Email }{e})
	for _, shown := range []string{log.String(), fmt.Sprint(e), fmt.Sprintf("%v %+v %#v %s %q", e, e, e, e, e), fmt.Sprintf("%+v", []Email{e})} {
		if strings.Contains(shown, "secret") || strings.Contains(shown, "company") {
			t.Errorf("shown: %s", shown)
		}
	}
}

func TestKind(t *testing.T) {
	for domain, want := range map[string]EmailKind{
		"gmail.com": EmailFree, "yahoo.co.jp": EmailFree, "web.de": EmailFree, "outlook.fr": EmailFree, "gmx.ch": EmailFree, "ocn.ne.jp": EmailFree,
		"docomo.ne.jp": EmailCarrier, "ezweb.ne.jp": EmailCarrier, "i.softbank.jp": EmailCarrier, "jp-t.ne.jp": EmailCarrier,
		"mailinator.com": EmailDisposable, "x.mailinator.com": EmailDisposable, "yopmail.com": EmailDisposable, "gmaıl.net": EmailDisposable,
		"example.com": EmailBusiness, "toyota.co.jp": EmailBusiness, "hitachi.com": EmailBusiness, "company.web.id": EmailBusiness, "sub.gmail.com": EmailBusiness,
	} {
		if got := Kind(mustEmail(t, "user@"+domain)); got != want {
			t.Errorf("Kind(%s) = %s, want %s", domain, got, want)
		}
	}
}

func TestDomainTable(t *testing.T) {
	table := string(DomainTable([]string{"b.example", "a.example", "b.example"}))
	if len(table) != 2*digestBytes || !inTable(table, "a.example") || !inTable(table, "b.example") || inTable(table, "c.example") || inTable("", "a.example") {
		t.Errorf("the table %x does not hold what was put in", table)
	}
	for name, embedded := range map[string]string{"free": freeDomains, "disposable": disposableDomains} {
		n := len(embedded) / digestBytes
		if len(embedded)%digestBytes != 0 || n < 10_000 {
			t.Errorf("%s has %d bytes", name, len(embedded))
		}
		for i := 1; i < n; i++ {
			if embedded[(i-1)*digestBytes:i*digestBytes] >= embedded[i*digestBytes:(i+1)*digestBytes] {
				t.Fatalf("%s is not sorted at %d", name, i)
			}
		}
	}
}

func TestSlip(t *testing.T) {
	for in, want := range map[string]string{
		// pages S3
		"gmail.con": "gmail.com", "gmai.com": "gmail.com", "gmial.com": "gmail.com", "yahoo.co.jo": "yahoo.co.jp", "yaho.co.jp": "yahoo.co.jp",
		"docomo.co.jp": "docomo.ne.jp", "ezweb.co.jp": "ezweb.ne.jp", "softbank.co.jp": "softbank.ne.jp", "iclould.com": "icloud.com",
		"outlook.co.jp": "outlook.jp", "yahoo.cojp": "yahoo.co.jp", "docomo.ne.jo": "docomo.ne.jp",
		// by comparing
		"gmaill.com": "gmail.com", "gmali.com": "gmail.com", "mgail.com": "gmail.com", "gmail.co": "gmail.com", "yahooo.co.jp": "yahoo.co.jp",
		"hotmal.com": "hotmail.com", "hitmal.com": "hotmail.com", "hotmial.co.jp": "hotmail.co.jp", "docono.ne.jp": "docomo.ne.jp", "softbnak.ne.jp": "softbank.ne.jp",
		"isoftbank.jp": "i.softbank.jp", "yahooco.jp": "yahoo.co.jp", "gmil.con": "gmail.com", "icluod.con": "icloud.com",
		// ends that do not exist
		"toyota.cojp": "toyota.co.jp", "example.con": "example.com",
		// never: known, real, or not near
		"gmail.com": "", "ymail.com": "", "email.com": "", "mail.com": "", "gmx.com": "", "tmail.com": "", "gmx.de": "", "yahoo.fr": "", "yahoo.ne.jp": "",
		"googlemail.com": "", "hotmail.fr": "", "outlook.de": "", "outlook.fr": "", "live.jp": "", "au.com": "", "web.de": "", "me.com": "",
		"biglobe.co.jp": "", "toyota.co.jp": "", "yayoi.co.jp": "", "example.com": "", "hitachi.com": "", "docomo-cs.co.jp": "", "softbankrobotics.com": "",
		"mac.com": "", "abc.com": "", "nec.com": "", "fifty.com": "", "cisco.com": "", "yamaha.co.jp": "", "kubota.ne.jp": "",
	} {
		got, ok := Slip(mustEmail(t, "Taro.Y@"+in))
		if want != "" {
			want = "Taro.Y@" + want
		}
		if got != want || ok != (want != "") {
			t.Errorf("Slip(%s) = %q, want %q", in, got, want)
		}
	}
}

func TestSlipTyped(t *testing.T) {
	for in, want := range map[string]string{
		"user@yahoo.co,jp": "user@yahoo.co.jp", "user@company,co,jp": "user@company.co.jp", "user@gmailcom": "user@gmail.com",
		"user@company..com": "user@company.com", "user@yahoo。co、jp": "user@yahoo.co.jp", "user@yahoo.co;jo": "user@yahoo.co.jp",
		"user@gmail.con": "user@gmail.com", "user@company.com": "", "user": "", "": "", "us er@gmail,com": "", "user@localhost": "",
	} {
		if got, ok := SlipTyped(in); got != want || ok != (want != "") {
			t.Errorf("SlipTyped(%s) = %q, want %q", in, got, want)
		}
	}
}

// What is offered is never questioned in turn.
func TestSlipOffersOnlyKnownDomains(t *testing.T) {
	for from, to := range slips {
		if !isKnown(to) || isCarrier(from) {
			t.Errorf("%s is offered for %s", to, from)
		}
	}
	for _, d := range append(append([]string{}, wellKnown...), carriers...) {
		if got, ok := Slip(mustEmail(t, "user@"+d)); ok {
			t.Errorf("%s is offered for %s", got, d)
		}
	}
}
