package security

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"genkan/internal/fault"
)

const someone = "taro.yamada@example.co.jp"

func policy(t testing.TB, name string) Policy {
	t.Helper()
	p, err := PolicyNamed(name, nil)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// keysOf joins the keys of faults, without "password.".
func keysOf(faults fault.List) string {
	var keys []string
	for _, f := range faults {
		keys = append(keys, strings.TrimPrefix(f.Key, "password."))
	}
	return strings.Join(keys, " ")
}

// ASVS 6.2.1: 12 or more
// ASVS 6.2.11: parts of the e-mail address are refused
func TestGuidePolicy(t *testing.T) {
	p := policy(t, PolicyGuide)
	for _, c := range []struct{ name, password, email, want string }{
		{"good", "Vexing-Quartz7", someone, ""},
		{"exactly 12", "Vexing-Qrtz7", someone, ""},
		{"11", "Vexing-Qrt7", someone, "length"},
		{"exactly 60", "Vexing-Qrtz7" + strings.Repeat("x", 48), someone, ""},
		{"61", "Vexing-Qrtz7" + strings.Repeat("x", 49), someone, "length"},
		{"all rules at once", "x", someone, "length upper digit symbol"},
		{"no upper", "vexing-quartz7", someone, "upper"},
		{"no lower", "VEXING-QUARTZ7", someone, "lower"},
		{"no digit", "Vexing-Quartzy", someone, "digit"},
		{"no symbol", "VexingQuartz77", someone, "symbol"},
		{"space is a symbol", "Vexing Quartz7", someone, ""},
		{"kana is a symbol", "VexingQuartz7あ", someone, ""},
		{"kanji is a symbol", "VexingQuartz7玄", someone, ""},
		{"other upper, lower and digit", "Éàçñöß-Ωλ٣٤٥٦", someone, ""},
		{"full-width is judged after NFKC", "Ｖｅｘｉｎｇ－Ｑｕａｒｔｚ７", someone, ""},
		{"title case letter is a symbol", "VexingQuartz7ᾈ", someone, ""},
		{"code points, not bytes", "Vx7" + strings.Repeat("玄", 57), someone, ""},
		{"code points after NFKC", "Vx7" + strings.Repeat("ｶﾞ", 57), someone, ""},
		{"spaces are not trimmed", " Vexing-Q7  ", someone, ""},
		{"empty", "", someone, "empty"},
		{"part of the local part", "Xx-yamada-7-Xx", someone, "email_part"},
		{"part in other case", "Xx-YaMaDa-7-Xx", someone, "email_part"},
		{"part in full width", "Xx-ｙａｍａｄａ-7-Xx", someone, "email_part"},
		{"part of the domain", "Xx-example-7-X", someone, "email_part"},
		{"a run of three is no part", "Xx-abc-def-7-X", "abc@def.co.jp", ""},
		{"a run of four is", "Xx-abcd-7-Xxxx", "abcd@def.co.jp", "email_part"},
		{"the public suffix is no part", "Xx-museum-7-Xx", "abc@def.museum", ""},
		{"separators", "Xx-wxyz-7-Xxxx", "a,b_c#d+wxyz@def.jp", "email_part"},
		{"international domain", "Xx-玄関受付-7-Xx", "abc@玄関受付.jp", "email_part"},
		{"international domain in ASCII", "Xx-bücher-7-Xx", "abc@xn--bcher-kva.de", "email_part"},
		{"capital in the address", "Xx-yamada-7-Xx", "Taro.YAMADA@example.co.jp", "email_part"},
		{"no address yet", "Vexing-Quartz7", "", ""},
		{"no good address", "Xx-yamada-7-Xx", "yamada", "email_part"},
		{"on the list with a tail", "Password2026!!", someone, "blocklist"},
		{"on the list with a tail in full width", "Ｐａｓｓｗｏｒｄ２０２６！！", someone, "blocklist"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := keysOf(p.Judge(c.password, c.email).Faults); got != c.want {
				t.Errorf("failed rules %q, want %q", got, c.want)
			}
			pw, err := ParsePassword(p, c.password, c.email)
			if (err == nil) != (c.want == "") {
				t.Errorf("ParsePassword: %v", err)
			}
			if err == nil && string(pw.Bytes()) != norm.NFKC.String(c.password) {
				t.Errorf("the password became %q", pw.Bytes())
			}
		})
	}
}

// ASVS 6.2.1: 15 or more with the policy `guideline`, 8 beside a second factor
// ASVS 6.2.5: no rules of composition with `guideline`
// ASVS 6.2.9: up to 128 with `guideline`
func TestGuidelinePolicy(t *testing.T) {
	p := policy(t, PolicyGuideline)
	for _, c := range []struct{ name, password, want string }{
		{"exactly 15", "vexing quartz m", ""},
		{"14", "vexing quartz ", "length"},
		{"exactly 128", strings.Repeat("玄", 128), ""},
		{"129", strings.Repeat("玄", 129), "length"},
		{"no composition", "aaaabbbbccccddddeeee", ""},
		{"on the list", "unbelievable2026!!!", "blocklist"},
		{"the address itself", "taro.yamada@example.co.jp", "blocklist"},
		{"a part of the address with a tail", "yamada1234567890", "blocklist"},
		{"a part inside is allowed", "yamada likes gardens", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := keysOf(p.Judge(c.password, someone).Faults); got != c.want {
				t.Errorf("failed rules %q, want %q", got, c.want)
			}
		})
	}
	if got := keysOf(p.WithSecondFactor().Judge("vexing q", someone).Faults); got != "" {
		t.Errorf("8 characters with a second factor: %s", got)
	}
	if got := keysOf(p.WithSecondFactor().Judge("vexing ", someone).Faults); got != "length" {
		t.Errorf("7 characters with a second factor: %s", got)
	}
	if guide := policy(t, PolicyGuide); guide.WithSecondFactor().Min != 12 {
		t.Error("the guide changes with a second factor")
	}
}

func TestPolicyNamed(t *testing.T) {
	if _, err := PolicyNamed("Guide", nil); err == nil {
		t.Error("an unknown policy is accepted")
	}
}

func TestRulesAndVerdictAgree(t *testing.T) {
	for name, want := range map[string]string{PolicyGuide: "length upper lower digit symbol part common", PolicyGuideline: "length common"} {
		p := policy(t, name)
		var ids []string
		for _, r := range p.Rules() {
			ids = append(ids, r.ID)
			if r.OnSubmit != (r.ID == RuleCommon) {
				t.Errorf("%s: OnSubmit = %v", r.ID, r.OnSubmit)
			}
		}
		if got := strings.Join(ids, " "); got != want {
			t.Errorf("%s has the rules %q", name, got)
		}
		rapid.Check(t, func(t *rapid.T) {
			v := p.Judge(rapid.StringN(1, 70, -1).Draw(t, "password"), someone)
			if v.Met()+len(v.Faults) != len(ids) {
				t.Fatalf("%d met and %d failed of %d", v.Met(), len(v.Faults), len(ids))
			}
		})
	}
	v := policy(t, PolicyGuide).Judge("Vexingquartz", someone)
	for rule, want := range map[string]bool{RuleLength: true, RuleUpper: true, RuleLower: true, RuleDigit: false, RuleSymbol: false, RulePart: true, RuleCommon: true} {
		if v.OK(rule) != want {
			t.Errorf("OK(%s) = %v", rule, !want)
		}
	}
	f := policy(t, PolicyGuide).Judge("x", someone).Faults[0]
	if f.Field != "password" || !slices.Equal(f.Args, []any{"min", 12, "max", 60, "n", 1}) {
		t.Errorf("the fault is %+v", f)
	}
}

func TestEmailParts(t *testing.T) {
	for email, want := range map[string]string{
		"taro.yamada@example.co.jp": "taro yamada example", "t-y@mail.example.com": "mail example", "a@github.io": "",
		"abcd@co.jp": "abcd", "abcd@xn--wgv71a119e.jp": "abcd", "abcd@日本語登録.jp": "abcd 日本語登録", "": "", "@": "", "abcd@": "abcd",
		"abcd@unknown.zzzz": "abcd unknown", "ab+cdef@x.jp.": "cdef", "ａｂｃｄ＠ｅｘａｍｐｌｅ．ｃｏｍ": "abcd example",
	} {
		if got := strings.Join(emailParts(email), " "); got != want {
			t.Errorf("emailParts(%s) = %q, want %q", email, got, want)
		}
	}
}

// Passwords must differ wherever they differ: nothing is cut at 72 bytes, at a
// NUL, or at any other place.
func TestAttack23_EveryByteCounts(t *testing.T) {
	p := policy(t, PolicyGuideline)
	base := strings.Repeat("vexing quartz ", 6)[:72]
	kanji := strings.Repeat("東京特許許可局長", 8)[:3*59]
	for _, pair := range [][2]string{
		{base + "a", base + "b"},
		{base + "-long tail-a", base + "-long tail-b"},
		{"vexing quartz mirror\x00a", "vexing quartz mirror\x00b"},
		{"vexing quartz mirror", "vexing quartz mirror\x00"},
		{kanji + "玄", kanji + "関"},
		{"vexing quartz mirror ", "vexing quartz mirror"},
	} {
		a, errA := ParsePassword(p, pair[0], someone)
		b, errB := ParsePassword(p, pair[1], someone)
		if errA != nil || errB != nil {
			t.Fatalf("refused: %v, %v", errA, errB)
		}
		if string(a.Bytes()) == string(b.Bytes()) {
			t.Errorf("%q and %q are one password", pair[0], pair[1])
		}
		if string(TypedPassword(pair[0]).Bytes()) != string(a.Bytes()) {
			t.Errorf("%q differs at log-in", pair[0])
		}
	}
	sixty := "Vx7" + strings.Repeat("玄", 57)
	if pw, err := ParsePassword(policy(t, PolicyGuide), sixty, someone); err != nil || len(pw.Bytes()) != 3+3*57 {
		t.Errorf("60 characters, mostly Japanese: %d bytes, %v", len(pw.Bytes()), err)
	}
}

func TestHugePasswordCostsNothing(t *testing.T) {
	huge := strings.Repeat("\u0301", 5<<20) // combining marks: the worst input for NFKC
	start := time.Now()
	for _, name := range []string{PolicyGuide, PolicyGuideline} {
		if got := keysOf(policy(t, name).Judge(huge, huge).Faults); got != "too_long" {
			t.Errorf("%s: %s", name, got)
		}
	}
	if !TypedPassword(huge).IsEmpty() {
		t.Error("a huge password is looked at when logging in")
	}
	emailParts(huge)
	if took := time.Since(start); took > time.Second {
		t.Errorf("it took %s", took)
	}
}

func TestMaxRawLetsEveryAllowedPasswordIn(t *testing.T) {
	p := policy(t, PolicyGuide)
	widest := "Vx7-" + strings.Repeat("ệ", 56) // one code point after NFKC, five bytes typed
	typed := norm.NFD.String(widest)
	if len(typed) > p.MaxRaw() || keysOf(p.Judge(typed, "").Faults) != "" {
		t.Errorf("%d bytes: %s", len(typed), keysOf(p.Judge(typed, "").Faults))
	}
}

func TestPasswordIsNotPrinted(t *testing.T) {
	pw := TypedPassword("Vexing-Quartz7")
	var log strings.Builder
	logger := slog.New(slog.NewJSONHandler(&log, nil))
	logger.Info("x", "password", pw, "in", struct{ P Password }{pw}, "pointer", &pw)
	text, err := json.Marshal(map[string]any{"p": pw, "in": struct{ P Password }{pw}})
	if err != nil {
		t.Fatal(err)
	}
	in := struct{ P Password }{pw}
	all := log.String() + string(text) + fmt.Sprintf("%v %+v %#v %s %q %x %d %v %+v %v", pw, pw, pw, pw, pw, pw, pw, in, in, &pw) +
		pw.String() + pw.GoString()
	for _, form := range []string{"Vexing", "Quartz", fmt.Sprintf("%x", "Vexing"), fmt.Sprint([]byte("Vex"))[1:9], "VmV4aW5n"} {
		if strings.Contains(all, form) {
			t.Errorf("%q is in: %s", form, all)
		}
	}
}

func TestPasswordOfAnyInput(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := rapid.String().Draw(t, "in")
		once := TypedPassword(in)
		if twice := TypedPassword(string(once.Bytes())); string(twice.Bytes()) != string(once.Bytes()) {
			t.Fatalf("%+q changes when folded again", in)
		}
	})
}

func FuzzJudge(f *testing.F) {
	f.Add("Vexing-Quartz7", someone)
	f.Add("\x00\xff", "a@b@xn--.jp")
	f.Fuzz(func(t *testing.T, password, email string) {
		p := policy(t, PolicyGuide)
		v := p.Judge(password, email)
		pw, err := ParsePassword(p, password, email)
		if (err == nil) != (len(v.Faults) == 0) {
			t.Errorf("judged %v, parsed %v", v.Faults, err)
		}
		if n := utf8.RuneCount(pw.Bytes()); err == nil && (n < p.Min || n > p.Max) {
			t.Errorf("%d characters accepted", n)
		}
	})
}
