package mail

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"net/mail"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"bytes"

	"golang.org/x/net/html"
	"pgregory.net/rapid"
)

var update = flag.Bool("update", false, "write the golden files anew")

func half() time.Time { return time.Date(2026, 11, 22, 5, 35, 0, 0, time.UTC) }

// Every sample in both languages, as text and HTML: look at the difference
// before writing them anew with -update.
func TestRender_golden(t *testing.T) {
	samples := map[string]Mail{
		"activation": {To: "taro@example.com", ToName: "Yamada", Letter: activation("123456", half())},
		"exists":     {To: "taro@example.com", ToName: "Yamada", Letter: exists()},
		"marketing": {To: "taro@example.com", Letter: Letter{ID: "sample", Subject: T("mail.exists.subject"), Why: T("mail.activation.nobody"), Blocks: []Block{Para(T("mail.exists.ignore"))}},
			Marketing: &Marketing{Unsubscribe: "/unsubscribe/abc"}},
	}
	s := settings(t)
	s.Company = "Genkan Inc., 1-1-1 Marunouchi, Chiyoda-ku, Tokyo"
	c := NewCourier(catalog(t), s, nil)
	for name, m := range samples {
		for _, lang := range []string{"ja", "en"} {
			m.Lang, m.QueuedAt = lang, half()
			r, err := c.Render("0job0", m)
			if err != nil {
				t.Fatal(name, err)
			}
			golden(t, name+"."+lang+".txt", "Subject: "+r.Subject+"\n\n"+r.Text)
			golden(t, name+"."+lang+".html", r.HTML)
			wellFormed(t, r)
		}
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs; run with -update and look at the difference\n--- got\n%s", name, got)
	}
}

// wellFormed holds what is true of every mail.
func wellFormed(t interface {
	Helper()
	Errorf(string, ...any)
}, r Rendered) {
	t.Helper()
	for line := range strings.SplitSeq(r.Text, "\n") {
		if width(line) > lineCells && strings.Contains(line, " ") && !strings.HasPrefix(line, "https://") {
			t.Errorf("a line of %d cells: %s", width(line), line)
		}
	}
	for _, never := range []string{"<table", "<img", "<style", "<script", "@import", "url("} {
		if strings.Contains(r.HTML, never) {
			t.Errorf("the HTML holds %s", never)
		}
	}
	for _, a := range links(r.HTML) {
		if !strings.HasPrefix(a, "https://genkan.example/") {
			t.Errorf("a link leads to %s", a)
		}
	}
	if strings.Contains(r.Text+r.HTML+r.Subject, "[mail.") || strings.ContainsAny(r.Subject, "\r\n") || strings.ContainsAny(r.Subject+r.Text, "\u2028\u2029\u202e\x00\x1b\r") {
		t.Errorf("subject %q, text %s", r.Subject, r.Text)
	}
}

func width(s string) int {
	n := 0
	for _, r := range s {
		n += cells(r)
	}
	return n
}

// skeleton gives the tags and attribute names of a page; links its hrefs.
func skeleton(page string) (tags []string) {
	each := html.NewTokenizer(strings.NewReader(page))
	for {
		kind := each.Next()
		if kind == html.ErrorToken {
			return tags
		}
		if kind == html.TextToken {
			continue
		}
		tok := each.Token()
		s := kind.String() + " " + tok.Data
		for _, a := range tok.Attr {
			if a.Key != "href" {
				s += " " + a.Key + "=" + a.Val
			}
		}
		tags = append(tags, s)
	}
}

func links(page string) (out []string) {
	each := html.NewTokenizer(strings.NewReader(page))
	for each.Next() != html.ErrorToken {
		for _, a := range each.Token().Attr {
			if a.Key == "href" || a.Key == "src" {
				out = append(out, a.Val)
			}
		}
	}
	return out
}

// Whatever a stranger typed as a name or elsewhere adds no header, no tag and
// no link (attacks 1 and 22).
func TestRender_arbitraryValues(t *testing.T) {
	c, smtp := NewCourier(catalog(t), settings(t), nil), NewSMTP(Server{}, nil)
	compose := func(t *rapid.T, value string) (Rendered, map[string][]string) {
		l := activation("123456", half())
		l.Blocks[2] = Facts(T("mail.activation.site", "site", value))
		l.Subject = T("mail.activation.site", "site", value)
		r, err := c.Render("0job0", Mail{To: "taro@example.com", ToName: value, Lang: "ja", Letter: l, QueuedAt: half()})
		if err != nil {
			t.Fatal(err)
		}
		raw, err := smtp.compose(r)
		if err != nil {
			t.Fatal(err)
		}
		m, err := mail.ReadMessage(bytes.NewReader(raw))
		if err != nil {
			t.Fatal(err)
		}
		io.Copy(io.Discard, m.Body)
		return r, m.Header
	}
	nasty := rapid.SampledFrom([]string{
		"\r\nBcc: x@evil.example", "\nBcc: x@evil.example\n\n<b>", "=?utf-8?q?a=0D=0ABcc:_x?=", "</p><script>alert(1)</script>", `"><img src=x onerror=alert(1)>`,
		"https://evil.example/login", "evil.example", "www.evil.example", "{host}{brand}{site}", "\u202egnp.exe", "\u2028Bcc: x", "\x00\x1b[31m", "𠮷野", "👨‍👩‍👧", "javascript:alert(1)", "a@evil.example",
	})
	rapid.Check(t, func(t *rapid.T) {
		value := rapid.StringN(0, 60, 240).Draw(t, "before") + nasty.Draw(t, "nasty") + rapid.StringN(0, 60, 240).Draw(t, "after")
		plain, plainHeader := compose(t, "Yamada")
		r, header := compose(t, value)
		wellFormed(t, r)
		if !utf8.ValidString(r.Text) {
			t.Error("the text is not UTF-8")
		}
		for name := range header {
			if len(header[name]) != 1 || plainHeader[name] == nil {
				t.Errorf("header %s: %q", name, header[name])
			}
		}
		tags, want := skeleton(r.HTML), skeleton(plain.HTML)
		if !strings.Contains(r.HTML, " 様</p>") { // a name that looks like a link greets nobody
			without, _ := compose(t, "x@evil.example")
			want = skeleton(without.HTML)
		}
		if !reflect.DeepEqual(tags, want) {
			t.Errorf("the value changed the tags: %v", tags)
		}
		for _, text := range []string{r.Text, r.HTML} {
			if strings.Contains(text, "://evil") || strings.Contains(text, "www.evil") && !strings.Contains(value, "@") {
				t.Errorf("a link of a stranger: %s", text)
			}
		}
	})
}

func TestRender_greetsOnlyNames(t *testing.T) {
	c := NewCourier(catalog(t), settings(t), nil)
	for name, greeted := range map[string]bool{
		"Yamada": true, "J. Smith": true, "O'Brien-X": true, "": false, "evil.example": false, "http://x": false, "www.x": false, "a@b": false,
		strings.Repeat("x", 101): false, "\r\n": false,
	} {
		r, err := c.Render("j", Mail{To: "taro@example.com", ToName: name, Lang: "ja", Letter: exists()})
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(r.Text, " 様"); got != greeted {
			t.Errorf("%q greeted: %v", name, got)
		}
	}
}

func TestRender_refuses(t *testing.T) {
	c := NewCourier(catalog(t), settings(t), nil)
	for name, l := range map[string]Letter{
		"a text that does not exist": {Subject: T("mail.exists.subject"), Blocks: []Block{Para(T("mail.nowhere"))}},
		"no subject":                 {Blocks: []Block{Para(T("mail.exists.intro"))}},
		"a code in the subject":      {Subject: T("mail.activation.site", "site", "123456"), Blocks: []Block{Code("123456")}},
		"an unknown block":           {Subject: T("mail.exists.subject"), Blocks: []Block{{Kind: "table"}}},
		"a link elsewhere":           {Subject: T("mail.exists.subject"), Blocks: []Block{Button(T("mail.exists.login"), "https://evil.example")}},
	} {
		if r, err := c.Render("j", Mail{To: "taro@example.com", Lang: "ja", Letter: l}); err == nil {
			t.Errorf("%s: %+v", name, r)
		}
	}
}

func TestRender_zoneAndUnknownLanguage(t *testing.T) {
	s := settings(t)
	s.Zone = time.UTC
	c := NewCourier(catalog(t), s, nil)
	r, err := c.Render("j", Mail{To: "taro@example.com", Lang: "xx", Letter: Letter{Subject: T("mail.exists.subject"),
		Blocks: []Block{Facts(T("mail.activation.until", "until", half()), T("mail.activation.until", "until", Soon(half())))}}})
	if err != nil || r.Lang != "ja" || !strings.Contains(r.Text, "2026年11月22日(日) 05:35（UTC）") || !strings.Contains(r.Text, "11月22日 05:35（UTC）") {
		t.Errorf("%v %s", err, r.Text)
	}
}

func TestText_throughJSON(t *testing.T) {
	in := T("k", "s", "text", "n", 7, "t", half(), "soon", Soon(half()), "empty", "")
	b, err := json.Marshal(Letter{ID: "x", Subject: in, Blocks: []Block{Para(in), Code("1"), Facts(in)}})
	if err != nil {
		t.Fatal(err)
	}
	var out Letter
	if err := json.Unmarshal(b, &out); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(out.Subject, in) || !reflect.DeepEqual(out.Blocks[2].Lines[0], in) || out.Blocks[1].Text.Key != "" {
		t.Errorf("%+v", out)
	}
	if _, err := json.Marshal(T("k", "x", 1.5)); err == nil {
		t.Error("an argument of unknown type is accepted")
	}
}

func TestNewSettings(t *testing.T) {
	s, err := NewSettings("Genkan\r\nX: y", "Somebody <no-reply@genkan.example>", "https://genkan.example/id/")
	if err != nil || s.From != "no-reply@genkan.example" || s.Brand != "Genkan  X: y" || s.domain() != "genkan.example" {
		t.Errorf("%+v %v", s, err)
	}
	for in, want := range map[string]string{
		"/login": "https://genkan.example/id/login", "https://genkan.example/id/a?b=c": "https://genkan.example/id/a?b=c",
		"https://genkan.example/other": "", "http://genkan.example/id/a": "", "login": "", "https://genkan.example/idx": "", "mailto:x@genkan.example": "", "%zz": "",
	} {
		if got, err := s.link(in); got != want || (err == nil) != (want != "") {
			t.Errorf("%s gives %q, %v", in, got, err)
		}
	}
	for _, bad := range [][2]string{{"nobody", "https://x.example"}, {"a@b.example", "ftp://x.example"}, {"a@b.example", "x.example"}, {"日本@b.example", "https://x.example"}} {
		if _, err := NewSettings("G", bad[0], bad[1]); err == nil {
			t.Errorf("%v accepted", bad)
		}
	}
}

func TestWrap(t *testing.T) {
	for in, want := range map[string][]string{
		"": {""},
		"このメールアドレスでGenkanアカウントの登録がありましたが、すでにアカウントがあるため、新しいアカウントは作成していません。": {
			"このメールアドレスでGenkanアカウントの登録がありましたが、", "すでにアカウントがあるため、新しいアカウントは作成していません。"},
		strings.Repeat("あ", 34) + "（あ）": {strings.Repeat("あ", 34), "（あ）"},
		strings.Repeat("あ", 35) + "。あ":  {strings.Repeat("あ", 34), "あ。あ"},
		strings.Repeat("word ", 15):     {strings.TrimSpace(strings.Repeat("word ", 14)), "word"},
		strings.Repeat("x", 80):         {strings.Repeat("x", 80)},
		strings.Repeat("𠮷", 36):         {strings.Repeat("𠮷", 35), "𠮷"},
	} {
		if got := wrap(in); !reflect.DeepEqual(got, want) {
			t.Errorf("%q becomes %q, want %q", in, got, want)
		}
	}
}

// Wrapping loses nothing but spaces, and ends.
func TestWrap_losesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := tidy(strings.Join(rapid.SliceOf(rapid.SampledFrom([]string{"日本", "、", "。", "（", "）", "word", " ", "ー", "x@y.example", "ｶﾅ", "é"})).Draw(t, "s"), ""))
		lines := wrap(s)
		if got, want := strings.ReplaceAll(strings.Join(lines, ""), " ", ""), strings.ReplaceAll(s, " ", ""); got != want {
			t.Fatalf("%q becomes %q", want, got)
		}
		for _, l := range lines[1:] {
			if l == "" || strings.HasPrefix(l, "、") || strings.HasPrefix(l, "。") {
				t.Fatalf("line %q in %q", l, lines)
			}
		}
	})
}

func TestParseAddress(t *testing.T) {
	for in, want := range map[string]string{
		"taro@example.com": "<taro@example.com>", "taro..y@docomo.ne.jp": `<"taro..y"@docomo.ne.jp>`, ".taro@ezweb.ne.jp": `<".taro"@ezweb.ne.jp>`,
		`"taro y"@example.com`: `<"taro y"@example.com>`, `"a@b"@example.com`: `<"a@b"@example.com>`, "太郎@例え.jp": "<太郎@例え.jp>",
	} {
		a, err := parseAddress(in)
		if err != nil || a.envelope() != want {
			t.Errorf("%s gives %s, %v", in, a.envelope(), err)
		}
	}
	for _, bad := range []string{"", "@", "a@", "@b", "a b@c.example", "a@b c", "a@b\r\nRCPT TO:<x@y>", "a\x00@b", "a,b@c", "<a@b>", `"a@b`, "a@b>", strings.Repeat("x", 250) + "@b.example", "a\u2028@b", "\xff@b"} {
		if a, err := parseAddress(bad); err == nil {
			t.Errorf("%q gives %+v", bad, a)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.String().Draw(t, "local") + "@" + rapid.String().Draw(t, "domain")
		a, err := parseAddress(s)
		if err != nil {
			return
		}
		if e := a.envelope(); strings.ContainsAny(e, "\r\n\x00") || strings.Count(e, ">") > strings.Count(a.local, ">")+1 {
			t.Fatal(fmt.Sprintf("%q gives %q", s, e))
		}
	})
}
