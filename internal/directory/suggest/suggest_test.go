package suggest_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"genkan/internal/directory/suggest"
)

const owner = "a database"

// snapshotOf builds and opens the index of some entries.
func snapshotOf(t testing.TB, entries ...suggest.Entry) *suggest.Snapshot {
	t.Helper()
	s, err := suggest.Open(fileOf(t, entries...), owner)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func fileOf(t testing.TB, entries ...suggest.Entry) string {
	t.Helper()
	folder := t.TempDir()
	b := suggest.NewBuilder(folder, suggest.Info{Owner: owner, AsOf: time.UnixMicro(1_700_000_000_000_000).UTC()})
	for _, e := range entries {
		if err := b.Add(e); err != nil {
			t.Fatal(err)
		}
	}
	path := filepath.Join(folder, "companies.index")
	if err := b.Write(t.Context(), path); err != nil {
		t.Fatal(err)
	}
	return path
}

// newIndex makes an index with nothing in it.
func newIndex(t testing.TB) *suggest.Index {
	t.Helper()
	x := suggest.New()
	t.Cleanup(func() {
		if err := x.Swap(nil, nil, nil); err != nil {
			t.Error(err)
		}
	})
	return x
}

// indexes gives the same entries from a file, as changes only, and half and half
// with an old state of the rest in the file.
func indexes(t testing.TB, entries ...suggest.Entry) map[string]*suggest.Index {
	t.Helper()
	file, changes, both := newIndex(t), newIndex(t), newIndex(t)
	if err := file.Swap(snapshotOf(t, entries...), nil, nil); err != nil {
		t.Fatal(err)
	}
	changes.Change(entries, nil)
	var old, fresh []suggest.Entry
	for i, e := range entries {
		if i%2 == 0 {
			e.Name, e.Latin, e.Kana, e.Weight = "旧"+e.Name, "Former "+e.Latin, "", -e.Weight
			fresh = append(fresh, entries[i])
		}
		old = append(old, e)
	}
	if err := both.Swap(snapshotOf(t, append(old, suggest.Entry{ID: "gone", Name: "日立消滅", Latin: "Hitachi Gone"})...), nil, nil); err != nil {
		t.Fatal(err)
	}
	for i, e := range fresh {
		both.Change([]suggest.Entry{e, {ID: fmt.Sprint("passing", i), Name: "通過"}}, nil)
	}
	both.Change(nil, []string{"gone"})
	for i := range fresh {
		both.Change(nil, []string{fmt.Sprint("passing", i)})
	}
	return map[string]*suggest.Index{"file": file, "changes": changes, "both": both}
}

func ids(hits []suggest.Hit) string {
	var out []string
	for _, h := range hits {
		out = append(out, h.ID)
	}
	return strings.Join(out, " ")
}

// companies are those of the tables.
func companies() []suggest.Entry {
	return []suggest.Entry{
		{ID: "hitachi", Weight: 90, Name: "株式会社日立製作所", Latin: "Hitachi, Ltd.", Kana: "ヒタチセイサクショ", Domains: []string{"hitachi.com"}, Identifiers: []string{"7010001008844"}},
		{ID: "solutions", Weight: 50, Name: "日立ソリューションズ株式会社", Latin: "Hitachi Solutions, Ltd.", Kana: "ヒタチソリューションズ"},
		{ID: "kenki", Weight: 60, Name: "日立建機㈱", Latin: "Hitachi Construction Machinery Co., Ltd.", Kana: "ヒタチケンキ", Names: []string{"HCM"}},
		{ID: "shimazu", Weight: 40, Name: "島津製作所", Latin: "Shimadzu Corporation", Kana: "シマヅセイサクショ"},
		{ID: "takashimaya", Weight: 30, Name: "株式会社髙島屋", Latin: "Takashimaya Co., Ltd.", Kana: "タカシマヤ"},
		{ID: "panasonic", Weight: 80, Name: "パナソニック株式会社"},
		{ID: "tokyo", Weight: 20, Name: "東京瓦斯株式会社", Latin: "Tokyo Gas Co., Ltd.", Kana: "トウキョウガス"},
		{ID: "otani", Weight: 10, Name: "大谷工業", Kana: "オオタニコウギョウ"},
		{ID: "sharp", Weight: 70, Name: "シャープ㈱", Latin: "SHARP CORPORATION", Kana: "シャープ"},
		{ID: "mueller", Weight: 15, Name: "Müller & Söhne GmbH"},
		{ID: "motors", Weight: 25, Name: "General Motors Company", Names: []string{"GM"}, Identifiers: []string{"54930070NSV60J38I987"}},
		{ID: "electric", Weight: 26, Name: "General Electric Company"},
		{ID: "ntt", Weight: 55, Name: "株式会社NTTデータ", Latin: "NTT DATA Corporation", Kana: "エヌ・ティ・ティ・データ"},
		{ID: "shimbashi", Weight: 5, Name: "新橋商会", Kana: "シンバシショウカイ"},
		{ID: "watanabe", Weight: 6, Name: "有限会社渡邊デザイン", Kana: "ワタナベデザイン"},
		{ID: "latin", Weight: 4, Name: "Sakura Shoji K.K."},
	}
}

func TestQuery_Finds(t *testing.T) {
	all := indexes(t, companies()...)
	for _, c := range []struct{ what, query, want string }{
		{"kanji prefix, weight", "日立", "hitachi kenki solutions"},
		{"legal form before", "（株）日立製作所", "hitachi"},
		{"legal form behind", "日立製作所株式会社", "hitachi"},
		{"legal form begun", "日立製作所 株式", "hitachi"},
		{"legal form begun, Latin", "Hitachi Solutions, L", "solutions"},
		{"legal form begun twice", "takashimaya co., lt", "takashimaya"},
		{"infix", "製作", "hitachi shimazu"},
		{"infix of kana", "リューション", "solutions"},
		{"kana begins a word", "ソリュ", "solutions"},
		{"reading in hiragana", "ひたちせ", "hitachi kenki solutions"}, // one exact, two one slip away,
		{"reading, half width", "ﾋﾀﾁｹﾝ", "kenki"},
		{"small kana", "しゃーぷ", "sharp"},
		{"romaji", "hitachi seisakusho", "hitachi"},
		{"romaji, Kunrei", "sintensyokai", ""},
		{"romaji of kana only", "panasonikku", "panasonic"},
		{"romaji, long vowels", "toukyou gas", "tokyo"},
		{"macron", "tōkyō", "tokyo"},
		{"romaji, h", "ohtani", "otani"},
		{"romaji, kana without Latin name", "otanikogyo", "otani"},
		{"romaji, m before b", "shimbashi", "shimbashi"},
		{"romaji, n before b", "shinbasi", "shimbashi"},
		{"variants", "高島屋", "takashimaya"},
		{"variants in the name", "渡辺", "watanabe"},
		{"accents", "MULLER", "mueller"},
		{"English prefix", "general m", "motors electric"},
		{"English, second word", "elec", "electric"},
		{"other name", "GM", "motors"},
		{"full width", "ＮＴＴ", "ntt"},
		{"second part", "データ", "ntt"},
		{"two words", "製作所 日立", "hitachi"},
		{"two words, mixed", "machinery 日立", "kenki"},
		{"two words, Latin", "machinery hita", "kenki"},
		{"words that do not meet", "日立 島津", ""},
		{"kana to a Latin name", "さくらしょうじ", "latin"},
		{"identifier", "7010-0010-08844", "hitachi"},
		{"identifier begun", "549300", "motors"},
		{"domain, then what begins like a legal form", "hitachi.com", "hitachi kenki solutions"},
		{"mail address", "taro@hitachi.com", "hitachi"},
		{"typo, letter missing", "hitchi solutions", "solutions"},
		{"typo, swapped", "genreal electric", "electric"},
		{"typo, wrong letter", "shimadsu", "shimazu"},
		{"typo, unfinished name", "takasimmay", ""},
		{"typo, letter too many, unfinished", "takasshima", "takashimaya"},
		{"typo in a later word", "solutoins", "solutions"},
		{"typo in kanji", "日立制作所", "hitachi"},
		{"typo in the first kanji", "目立製作所", "hitachi"},
		{"typo in kana", "ソリューショソズ", "solutions"},
		{"typo in the first letter", "gitachi", "hitachi kenki solutions"},
		{"first letters swapped", "ihtachi", "hitachi kenki solutions"},
		{"first letter missing", "anasonikku", "panasonic"},
		{"nothing", "zzzz", ""},
		{"only space", " 　", ""},
		{"symbols", "!!", ""},
	} {
		t.Run(c.what, func(t *testing.T) {
			for name, x := range all {
				hits, err := x.Query(c.query, 8)
				if err != nil {
					t.Fatal(err)
				}
				if got := ids(hits); got != c.want {
					t.Errorf("%s: %q finds %q, want %q", name, c.query, got, c.want)
				}
			}
		})
	}
}

func TestQuery_Order(t *testing.T) {
	for name, x := range indexes(t,
		suggest.Entry{ID: "inside", Weight: 100, Name: "東日立"},
		suggest.Entry{ID: "word", Weight: 90, Name: "アイ日立"},
		suggest.Entry{ID: "light", Weight: 1, Name: "日立いろは"},
		suggest.Entry{ID: "heavy", Weight: 2, Name: "日立いろはにほ"},
		suggest.Entry{ID: "short", Weight: 1, Name: "日立わ"},
		suggest.Entry{ID: "later", Weight: 1, Name: "日立いろへ"},
		suggest.Entry{ID: "exact", Weight: -5, Name: "日立"},
		suggest.Entry{ID: "minor", Weight: 99, Name: "日立小", Minor: true},
		suggest.Entry{ID: "same2", Name: "日立同"}, suggest.Entry{ID: "same1", Name: "㈱日立同"},
	) {
		hits, err := x.Query("日立", 20)
		if err != nil {
			t.Fatal(err)
		}
		if got, want := ids(hits), "exact heavy short light later same1 same2 minor word inside"; got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
		if hits, _ = x.Query("日立", 3); ids(hits) != "exact heavy short" {
			t.Errorf("%s: the first three are %q", name, ids(hits))
		}
		if hits, _ = x.Query("日立", 0); len(hits) > 0 {
			t.Errorf("%s: %d of none", name, len(hits))
		}
	}
}

// TestQuery_MinorTakeHalf: candidates never push everything else out.
func TestQuery_MinorTakeHalf(t *testing.T) {
	var all []suggest.Entry
	for i := range 30 {
		all = append(all, suggest.Entry{ID: fmt.Sprintf("minor%02d", i), Name: fmt.Sprintf("Acme %c", 'a'+i), Minor: true, Weight: 1000})
	}
	all = append(all, suggest.Entry{ID: "word", Name: "The Acme"})
	for name, x := range indexes(t, all...) {
		hits, err := x.Query("acme", 10)
		if err != nil {
			t.Fatal(err)
		}
		if len(hits) != 6 || hits[5].ID != "word" {
			t.Errorf("%s: %q", name, ids(hits))
		}
	}
}

func TestQuery_LongTexts(t *testing.T) {
	long := strings.Repeat("東京都中央区日本橋", 40)
	x := newIndex(t)
	if err := x.Swap(snapshotOf(t, suggest.Entry{ID: "long", Name: long}, suggest.Entry{ID: "latin", Name: strings.Repeat("word ", 60)}), nil, nil); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ query, want string }{
		{long, "long"}, {long[:90], "long"}, {"日本橋東京都", "long"}, {strings.Repeat("word ", 60), "latin"},
		{strings.Repeat("word ", 3) + "wrod", "latin"}, {strings.Repeat("京", 500), ""},
	} {
		hits, err := x.Query(c.query, 8)
		if err != nil {
			t.Fatal(err)
		}
		if ids(hits) != c.want {
			t.Errorf("%.30q…: %q, want %q", c.query, ids(hits), c.want)
		}
	}
}

func TestIndex_Empty(t *testing.T) {
	x := newIndex(t)
	for range 2 {
		if hits, err := x.Query("日立", 8); err != nil || len(hits) > 0 {
			t.Errorf("%v %v", hits, err)
		}
		if err := x.Swap(snapshotOf(t), nil, nil); err != nil {
			t.Fatal(err)
		}
	}
	if info, ok := x.Info(); !ok || info.Entries != 0 || info.Owner != owner || info.AsOf.Year() != 2023 {
		t.Errorf("%+v %v", info, ok)
	}
}

func TestBuilder_RefusesIDs(t *testing.T) {
	b := suggest.NewBuilder(t.TempDir(), suggest.Info{})
	defer b.Discard()
	for _, id := range []string{"", strings.Repeat("x", 256)} {
		if b.Add(suggest.Entry{ID: id, Name: "A"}) == nil {
			t.Errorf("an id of %d bytes is taken", len(id))
		}
	}
}

// TestIDs_AnyText: ids come back as they were, those of 128 bits and others.
func TestIDs_AnyText(t *testing.T) {
	want := []string{"a", "abcdefghijklmnopqrstuvwxya", "abcdefghijklmnopqrstuvwxyz", "aaaaaaaaaaaaaaaaaaaaaaaaaa", "77777777777777777777777774",
		"0123456789abcdefghijklmnop", "日立", strings.Repeat("x", 255)}
	var all []suggest.Entry
	for _, id := range want {
		all = append(all, suggest.Entry{ID: id, Name: "Acme"})
	}
	x := newIndex(t)
	if err := x.Swap(snapshotOf(t, all...), nil, nil); err != nil {
		t.Fatal(err)
	}
	hits, err := x.Query("acme", 20)
	if err != nil {
		t.Fatal(err)
	}
	got := strings.Split(ids(hits), " ")
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}
