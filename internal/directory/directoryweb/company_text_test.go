package directoryweb

import (
	"strings"
	"testing"
)

// What matched is shown as such, whatever way it was typed.
func TestSplit(t *testing.T) {
	for _, c := range []struct{ name, typed, want string }{
		{"株式会社山田製作所", "山田", "株式会社|山田|製作所"},
		{"ヤマダセイサクショ", "やまだ", "|ヤマダ|セイサクショ"},
		{"ヤマダセイサクショ", "ﾔﾏﾀﾞ", "|ヤマダ|セイサクショ"},
		{"Yamada Works", "ＷＯＲＫ", "Yamada |Work|s"},
		{"Yamada Works", "yamada w", "|Yamada W|orks"},
		{"Société Générale", "generale", "Société |Générale|"},
		{"𠮷野家", "吉野", "|𠮷野|家"},
		{"Yamada Works", "suzuki", "Yamada Works"},
		{"Yamada Works", "", "Yamada Works"},
		{"", "x", ""},
		{"a\xffb山", "b山", "a\xff|b山|"},
	} {
		if got := strings.Join(split(c.name, c.typed), "|"); got != c.want {
			t.Errorf("%q in %q gives %q, want %q", c.typed, c.name, got, c.want)
		}
	}
}

// Nothing of a name is lost or doubled.
func FuzzSplit(f *testing.F) {
	f.Add("株式会社山田製作所", "ヤマダ")
	f.Add("a\xff\u0301ﾞ㍿", "㍿")
	f.Fuzz(func(t *testing.T, name, typed string) {
		parts := split(name, typed)
		if strings.Join(parts, "") != name || len(parts) != 1 && len(parts) != 3 {
			t.Errorf("%q cut at %q: %q", name, typed, parts)
		}
	})
}

// A name in kana is spelled; kanji is left to the person.
func TestLatinProposal(t *testing.T) {
	for typed, want := range map[string]string{
		"やまだ": "Yamada", "株式会社ヤマダ": "Yamada", "ﾔﾏﾀﾞ": "Yamada", "山田製作所": "", "": "",
		"ヤマダコウギョウ": "Yamadakogyo", "（株）シャープネット": "Shapunetto", "有限会社ジョブ・ナビ": "Jobu Nabi", "NTTデータ": "NTT Deta", "サクラ Foods Co., Ltd.": "Sakura Foods",
	} {
		if got := latinProposal(typed); got != want {
			t.Errorf("%q is proposed as %q, want %q", typed, got, want)
		}
	}
}

// A query is one line of bounded length, and nothing that nobody sees.
func TestCleanQuery(t *testing.T) {
	for typed, want := range map[string]string{
		" 山田\u200b ": "山田", "\xffyamada": "yamada", strings.Repeat("あ", 300): strings.Repeat("あ", 100), "　": "",
	} {
		if got := cleanQuery(typed); got != want {
			t.Errorf("%q is read as %q, want %q", typed, got, want)
		}
	}
}
