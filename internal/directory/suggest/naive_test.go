package suggest_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"genkan/internal/directory/suggest"
	"genkan/internal/text"
)

// generated makes companies with few words, so that names often begin alike.
func generated(r *rand.Rand, n int) []suggest.Entry {
	pick := func(s string) string {
		all := strings.Fields(s)
		return all[r.IntN(len(all))]
	}
	var out []suggest.Entry
	for i := range n {
		e := suggest.Entry{ID: fmt.Sprintf("c%04d", i), Weight: int64(r.IntN(5)), Minor: r.IntN(10) == 0}
		switch r.IntN(4) {
		case 0:
			e.Name = pick("日立 日本 東京 大阪 山田 ソニ 第一") + pick("製作所 工業 商事 ガス サービス 製鉄")
			e.Kana = pick("ヒタチ ニホン トウキョウ オオサカ ヤマダ") + pick("セイサクショ コウギョウ ショウジ")
		case 1:
			e.Name = pick("アイ ウエ カメ キノ クラ コーヒー") + pick("テック ネット フーズ ライフ") + "株式会社"
		case 2:
			e.Name = pick("North South Global United Smith Smyth") + " " + pick("Works Motors Foods Trading") + " " + pick("Inc. Ltd. GmbH")
		default:
			e.Name = pick("株式会社 有限会社") + pick("新 大 東 山") + pick("川 野 和 栄") + pick("組 堂 屋")
			e.Latin = pick("Shin Dai Azuma Yama") + " " + pick("Kawa Wa Ei") + " Co., Ltd."
			e.Names = []string{pick("SK DW AE YK") + pick("A B C")}
		}
		out = append(out, e)
	}
	return out
}

// naive is what a query must find, by looking at every entry: how it matches, and
// not at all for what only a file can find, such as slips.
func naive(entries []suggest.Entry, query string, max int) string {
	type ranked struct {
		suggest.Entry
		tier int
		key  string
	}
	var all []ranked
	for _, e := range entries {
		tier := 9
		names := append([]string{e.Name, e.Latin, e.Kana}, e.Names...)
		for _, kana := range []string{e.Kana, strings.TrimSuffix(e.Name, "株式会社")} {
			names = append(names, text.RomajiKeys(kana)...)
		}
		for _, name := range names {
			tier = min(tier, matches(name, query))
		}
		if tier < 9 {
			all = append(all, ranked{e, tier, text.CompanyKey(e.Name)})
		}
	}
	slices.SortFunc(all, func(a, b ranked) int {
		return cmp.Or(cmp.Compare(a.tier, b.tier), minorLast(a.Minor, b.Minor), cmp.Compare(b.Weight, a.Weight),
			cmp.Compare(utf8.RuneCountInString(a.key), utf8.RuneCountInString(b.key)), strings.Compare(a.key, b.key), strings.Compare(a.ID, b.ID))
	})
	var out []string
	minors := 0
	for _, e := range all {
		if e.Minor {
			if minors++; minors > max/2 {
				continue
			}
		}
		if len(out) < max {
			out = append(out, e.ID)
		}
	}
	return strings.Join(out, " ")
}

func minorLast(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

// matches tells how one name matches, 9 for not at all.
func matches(name, query string) int {
	if name == "" {
		return 9
	}
	key, q, words := text.CompanyKey(name), text.CompanyKey(query), text.CompanyWords(name)
	switch {
	case key == q:
		return 0
	case strings.HasPrefix(key, q):
		return 1
	}
	for i := range words {
		if i > 0 && strings.HasPrefix(strings.Join(words[i:], ""), q) {
			return 2
		}
	}
	return insideOf(key, q)
}

// insideOf: a word begins where kanji and kana meet; else a query may begin at a
// kanji, or in a run of kana from the third on, but not at the last.
func insideOf(key, q string) int {
	kana := func(r rune) bool { return 'ァ' <= r && r <= 'ー' }
	runes := []rune(key)
	best := 9
	for i := 1; i+1 < len(runes); i++ {
		if !strings.HasPrefix(string(runes[i:]), q) || runes[i] < 0x3000 || runes[i] == 'ー' || runes[i] == 'ン' {
			continue
		}
		switch {
		case kana(runes[i]) != kana(runes[i-1]):
			best = min(best, 2)
		case utf8.RuneCountInString(q) == 1: // too short to be looked for inside
		case !kana(runes[i]), i > 1 && kana(runes[i-2]) && kana(runes[i+1]):
			best = min(best, 3)
		}
	}
	return best
}

// TestQuery_FindsWhatALookAtEverythingFinds compares the index, made in three
// ways, with a look at every entry.
func TestQuery_FindsWhatALookAtEverythingFinds(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	entries := generated(r, 1500)
	all := indexes(t, entries...)
	for range 300 {
		e := entries[r.IntN(len(entries))]
		name := []rune(e.Name)
		from := r.IntN(len(name))
		query := string(name[from:min(len(name), from+1+r.IntN(6))])
		max := 1 + r.IntN(12)
		want := naive(entries, query, max)
		if text.CompanyKey(query) == "" || want == "" || strings.Count(want, " ")+1 < max || !plain(query) {
			continue // fewer answers are filled up with sounds, other orders and slips
		}
		for name, x := range all {
			hits, err := x.Query(query, max)
			if err != nil {
				t.Fatal(err)
			}
			if got := ids(hits); got != want {
				t.Fatalf("%s: %q finds\n%s, want\n%s", name, query, got, want)
			}
		}
	}
}

// plain leaves out what is also looked for by its sound, or without what looks
// like a legal form.
func plain(query string) bool {
	return text.RomajiKey(query) == "" || text.RomajiKey(query) == text.CompanyKey(query)
}
