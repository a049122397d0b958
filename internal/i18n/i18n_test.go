package i18n

import (
	"testing"
	"testing/fstest"
	"time"
)

func catalog(t *testing.T) *Catalog {
	t.Helper()
	c, err := load(fstest.MapFS{
		"m/ja/a.json": {Data: []byte(`{"language.name":"日本語","number.group":",","greet":"{family} 様、ようこそ","min":"{n}分後"}`)},
		"m/en/a.json": {Data: []byte(`{"language.name":"English","number.group":",","greet":"Welcome, {given}","min":{"one":"in {n} minute","other":"in {n} minutes"},"only.en":"x"}`)},
	}, "m", "")
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestWords(t *testing.T) {
	c := catalog(t)
	ja, en := c.For("ja"), c.For("en")
	for _, tt := range []struct{ got, want string }{
		{ja.T("greet", "family", "Yamada"), "Yamada 様、ようこそ"},
		{en.T("greet", "given", "{family}", "family", "X"), "Welcome, {family}"},
		{en.T("min", "n", 1), "in 1 minute"},
		{en.T("min", "n", 2), "in 2 minutes"},
		{ja.T("min", "n", 1), "1分後"},
		{ja.T("only.en"), "x"},
		{ja.T("nowhere"), "[nowhere]"},
		{c.For("xx").Lang(), "ja"},
		{en.Number(-1234567), "-1,234,567"},
	} {
		if tt.got != tt.want {
			t.Errorf("got %q, want %q", tt.got, tt.want)
		}
	}
}

func TestMatch(t *testing.T) {
	c := catalog(t)
	for header, want := range map[string]string{
		"": "ja", "en": "en", "en-GB,en;q=0.9,ja;q=0.8": "en", "fr, en;q=0.1": "en", "fr": "ja", "ja-JP": "ja", "de;q=0.9,ja;q=0.8,en;q=0.1": "ja",
		"\x00": "ja",
	} {
		if got := c.Match(header); got != want {
			t.Errorf("%q gives %s, want %s", header, got, want)
		}
	}
}

func TestDates(t *testing.T) {
	c, err := Load("")
	if err != nil {
		t.Fatal(err)
	}
	at := time.Date(2026, 11, 22, 5, 5, 0, 0, time.UTC)
	for got, want := range map[string]string{
		c.For("ja").DateTime(at):           "2026年11月22日(日) 14:05",
		c.For("en").DateTime(at):           "22 Nov 2026, 14:05",
		c.For("ja").DateTimeZone(at):       "2026年11月22日(日) 14:05（日本時間）",
		c.For("en").ShortTimeZone(at):      "22 Nov, 14:05 JST",
		c.For("ja").ShortTimeZone(at):      "11月22日 14:05（日本時間）",
		c.For("ja").Name("Yamada", "Taro"): "Yamada Taro",
		c.For("en").Name("Yamada", "Taro"): "Taro Yamada",
		c.For("en").Name("", "Suharto"):    "Suharto",
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
