package account

import (
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// keyOf gives the key of the fault, "" for none.
func keyOf(a NameAnswer) string {
	if a.Fault == nil {
		return ""
	}
	return a.Fault.Key
}

func TestParseName(t *testing.T) {
	for _, c := range []struct{ name, in, latin, native, suggestions, key string }{
		{"plain", "Yamada", "Yamada", "", "", ""},
		{"own case is kept", "van der BERG", "van der BERG", "", "", ""},
		{"accents", "Müller-Lüdenscheidt", "Müller-Lüdenscheidt", "", "", ""},
		{"decomposed accents", "Jose\u0301", "José", "", "", ""},
		{"Vietnamese", "Nguyễn", "Nguyễn", "", "", ""},
		{"apostrophe", "O’Neill", "O'Neill", "", "", ""},
		{"full stop", "John J. Jr.", "John J. Jr.", "", "", ""},
		{"full-width", "Ｙａｍａｄａ　Ｊ．", "Yamada J.", "", "", ""},
		{"dashes", "Smith–Jones", "Smith-Jones", "", "", ""},
		{"spaces", "  Anna \u00A0 Maria\u200B ", "Anna Maria", "", "", ""},
		{"middle dot between Latin", "Jean・Luc", "Jean Luc", "", "", ""},
		{"one letter", "X", "X", "", "", ""},
		{"script tags are letters and no more", "script", "script", "", "", ""},
		{"empty", " \u3000", "", "", "", ""},
		{"hiragana", "やまだ", "", "やまだ", "Yamada", "name.kana"},
		{"half-width katakana", "ﾔﾏﾀﾞ", "", "ヤマダ", "Yamada", "name.kana"},
		{"kana with alternatives", "おおたに", "", "おおたに", "Otani Ohtani Ootani", "name.kana"},
		{"kana and Latin", "ジョンA", "", "ジョンA", "JonA", "name.kana"},
		{"long vowel mark alone", "ー", "", "ー", "", "name.script"},
		{"kanji", "山田", "", "山田", "", "name.kanji"},
		{"kanji kept exactly", "\uFA19髙𠮷", "", "\uFA19髙𠮷", "", "name.kanji"},
		{"kanji with variation", "辻\U000E0100", "", "辻\U000E0100", "", "name.kanji"},
		{"kanji and kana", "佐々木　のぞみ", "", "佐々木 のぞみ", "", "name.kanji"},
		{"Cyrillic", "Иван", "", "Иван", "", "name.script"},
		{"Hangul", "김", "", "김", "", "name.script"},
		{"Arabic", "محمد", "", "محمد", "", "name.script"},
		{"Latin look-alike", "Yаmada", "", "Yаmada", "", "name.script"},
		{"digit", "Taro2", "", "", "", "name.characters 2"},
		{"full-width digit", "Taro２", "", "", "", "name.characters 2"},
		{"symbol", "Taro@x", "", "", "", "name.characters @"},
		{"markup", "<b>Taro", "", "", "", "name.characters <"},
		{"emoji", "Taro😀", "", "", "", "name.characters 😀"},
		{"emoji in kanji", "山田❤", "", "", "", "name.characters ❤"},
		{"NUL", "Ta\x00ro", "", "", "", "name.characters U+0000"},
		{"line break", "Ta\nro", "", "", "", "name.characters U+000A"},
		{"bidi override", "Ta\u202Ero", "", "", "", "name.characters U+202E"},
		{"bidi isolate in kanji", "山\u2066田", "", "", "", "name.characters U+2066"},
		{"broken UTF-8", "Ta\xffro", "", "", "", "name.characters U+FFFD"},
		{"only punctuation", "-.", "", "", "", "name.characters -"},
		{"accent first", "\u0301a", "", "", "", "name.characters U+0301"},
		{"tower of accents", "x\u0329\u0329\u0329", "", "", "", "name.characters U+0329"},
		{"Hangul filler is nothing", "\u3164", "", "", "", ""},
		{"64", strings.Repeat("é", 64), strings.Repeat("é", 64), "", "", ""},
		{"65", strings.Repeat("é", 65), "", "", "", "name.too_long 64 65"},
		{"ten megabytes", strings.Repeat("山", 3_000_000), "", "", "", "name.too_long 64 3000000"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := ParseName(c.in)
			key, args, _ := strings.Cut(c.key, " ")
			if got.Latin != c.latin || got.Native != c.native || strings.Join(got.Suggestions, " ") != c.suggestions || keyOf(got) != key {
				t.Errorf("got %+v", got)
			}
			if got.NeedsReading != (key == "name.kanji") {
				t.Errorf("NeedsReading = %v", got.NeedsReading)
			}
			if args != "" && argsOf(got) != args {
				t.Errorf("args = %q, want %q", argsOf(got), args)
			}
		})
	}
}

// argsOf joins the values of the fault's arguments.
func argsOf(a NameAnswer) string {
	var values []string
	for i := 1; i < len(a.Fault.Args); i += 2 {
		switch v := a.Fault.Args[i].(type) {
		case string:
			values = append(values, v)
		case int:
			values = append(values, strconv.Itoa(v))
		}
	}
	return strings.Join(values, " ")
}

func TestParseReading(t *testing.T) {
	for _, c := range []struct{ native, reading, latin, suggestions, key string }{
		{"山田", "やまだ", "", "Yamada", "name.kana"},
		{"大谷", "ｵｵﾀﾆ", "", "Otani Ohtani Ootani", "name.kana"},
		{"山田", "Yamada", "Yamada", "", ""},
		{"山田", "", "", "", "name.reading_empty"},
		{"山田", "山田", "", "", "name.reading"},
		{"山田", "Иван", "", "", "name.reading"},
		{"山田", "やま1", "", "", "name.characters"},
	} {
		got := ParseReading(c.native, c.reading)
		if got.Native != c.native || got.Latin != c.latin || strings.Join(got.Suggestions, " ") != c.suggestions || keyOf(got) != c.key {
			t.Errorf("ParseReading(%s, %s) = %+v", c.native, c.reading, got)
		}
		if again := c.key != "" && c.key != "name.kana"; got.NeedsReading != again {
			t.Errorf("ParseReading(%s, %s) asks again: %v", c.native, c.reading, got.NeedsReading)
		}
	}
}

func TestParsePerson(t *testing.T) {
	for _, c := range []struct{ family, given, faults string }{
		{"Yamada", "Taro", ""},
		{"", "Suharto", ""},
		{"Suharto", " ", ""},
		{"", "", "family:name.both_empty"},
		{"山田", "", "family:name.kanji"},
		{"やまだ", "太郎", "family:name.kana given:name.kanji"},
		{"Y2", "T\n", "family:name.characters"},
	} {
		var faults []string
		for _, f := range ParsePerson(c.family, c.given).Faults() {
			faults = append(faults, f.Field+":"+f.Key)
		}
		if got := strings.Join(faults, " "); got != c.faults {
			t.Errorf("ParsePerson(%q, %q): %s, want %s", c.family, c.given, got, c.faults)
		}
	}
}

// checkName holds for every input: one answer, and what it accepts or offers
// is accepted as it is.
func checkName(in string) string {
	a := ParseName(in)
	if a.Latin != "" && (a.Fault != nil || a.Native != "" || len(a.Suggestions) > 0) {
		return "accepted and questioned"
	}
	for _, s := range append(a.Suggestions, a.Latin) {
		if again := ParseName(s); again.Latin != s {
			return "offers " + s + ", which it would not take"
		}
	}
	if again := ParseName(a.Native); again.Native != a.Native {
		return "changes the native name " + a.Native + " to " + again.Native
	}
	if utf8.RuneCountInString(a.Latin) > MaxName || utf8.RuneCountInString(a.Native) > MaxName {
		return "too long"
	}
	return ""
}

func TestNameHolds(t *testing.T) {
	name := rapid.StringOf(rapid.OneOf(rapid.Rune(), rapid.RuneFrom([]rune("aéＡ-'’.・ 　やまだーｶﾞ山\uFA19\u0301\u200B\u202E\u3099ИヴァんっZ"))))
	rapid.Check(t, func(t *rapid.T) {
		in := name.Draw(t, "in")
		if fault := checkName(in); fault != "" {
			t.Fatalf("%+q: %s", in, fault)
		}
	})
}

func FuzzParseName(f *testing.F) {
	for _, seed := range []string{"Yamada", "やまだ", "山田", "O’Neill", "ジョンA", "\u0301", "Jean・Luc", "ー"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, in string) {
		if fault := checkName(in); fault != "" {
			t.Errorf("%+q: %s", in, fault)
		}
	})
}
