package postal

import (
	"testing"
	"unicode/utf8"

	"genkan/internal/text"
)

// The checked-in table is whole: every row can be read, in order, and every
// prefecture is there.
func TestTable_Integrity(t *testing.T) {
	tb, err := openTable(jpData)
	if err != nil {
		t.Fatal(err)
	}
	if len(jpData) > 1500<<10 {
		t.Errorf("%d bytes are embedded; the program should stay small", len(jpData))
	}
	last, count, latin := Place{Code: -1}, 0, 0
	regions := map[string]int{}
	for n := range len(tb.index) / 8 {
		if first := int(u32(tb.index, 8*n)); first <= last.Code {
			t.Fatalf("block %d begins at %07d, after %07d", n, first, last.Code)
		}
		err := tb.block(n, func(p Place) bool {
			switch {
			case p.Code < last.Code || p == last:
				t.Errorf("%07d follows %07d", p.Code, last.Code)
			case p.City.Number == 0 || p.City.Native == "" || p.City.Latin == "":
				t.Errorf("%07d has no city", p.Code)
			case p.Hundred && p.Code%100 != 0:
				t.Errorf("%07d stands for no hundred: %+v", p.Code, p)
			case !utf8.ValidString(p.Native) || !inLatin(p.Latin) || p.Latin != "" && p.Native == "":
				t.Errorf("%07d: %+v", p.Code, p)
			}
			last = p
			regions[p.City.Region()]++
			count++
			if p.Latin != "" {
				latin++
			}
			return true
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if count != tb.places || count < 120_000 || latin*10 < count*6 {
		t.Errorf("%d rows, %d with a Latin town; the header says %d", count, latin, tb.places)
	}
	if len(regions) != 47 || len(Regions(japan)) != 47 {
		t.Errorf("%d prefectures, %d in the list", len(regions), len(Regions(japan)))
	}
	for _, r := range Regions(japan) {
		if regions[r.Code] < 300 {
			t.Errorf("%s has %d rows", r.Latin, regions[r.Code])
		}
	}
	if n := tb.cities(); n < 1890 {
		t.Errorf("%d cities", n)
	}
	for i := range tb.cities() {
		if c, _ := tb.city(i); !inLatin(c.Latin) || text.ScriptsOf(c.Latin).Kanji {
			t.Errorf("%s is %s", c.Native, c.Latin)
		}
	}
}

func TestTable_Find(t *testing.T) {
	tb, err := openTable(jpData)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		code         int
		rows         int
		city, native string
		cityLatin    string
		latin        string
		building     string
	}{
		{1000005, 1, "千代田区", "丸の内", "Chiyoda-ku", "Marunouchi", ""},
		{1000004, 1, "千代田区", "大手町", "Chiyoda-ku", "Otemachi", ""},
		{1010054, 1, "千代田区", "神田錦町", "Chiyoda-ku", "Kandanishikicho", ""},
		{5300001, 1, "大阪市北区", "梅田", "Kita-ku, Osaka-shi", "Umeda", ""},
		{4980000, 2, "弥富市", "", "Yatomi-shi", "", ""}, // of two prefectures
		{1006337, 1, "千代田区", "丸の内", "Chiyoda-ku", "Marunouchi", "丸の内ビルディング"},
		{3703502, 5, "北群馬郡榛東村", "", "Shinto-mura, Kitagumma-gun", "", ""},
		{9999999, 0, "", "", "", "", ""},
		{0, 0, "", "", "", "", ""},
	} {
		found, err := tb.find(c.code)
		if err != nil || (len(found) == 0) != (c.rows == 0) {
			t.Errorf("%07d: %d rows, %v", c.code, len(found), err)
			continue
		}
		if c.rows == 0 {
			continue
		}
		p := found[0]
		if p.City.Native != c.city || p.City.Latin != c.cityLatin || c.native != "" && (p.Native != c.native || p.Latin != c.latin) || p.Building != c.building {
			t.Errorf("%07d: %+v", c.code, p)
		}
	}
	if found, _ := tb.find(4980000); len(found) != 2 || found[0].City.Region() != "23" || found[1].City.Region() != "24" {
		t.Errorf("498-0000 spans two prefectures: %+v", found)
	}
}

func TestTable_Broken(t *testing.T) {
	for _, data := range []string{"", "jp-post1", jpData[:len(jpData)-1], "x" + jpData[1:]} {
		if _, err := openTable(data); err == nil {
			t.Errorf("a table of %d bytes was taken", len(data))
		}
	}
}

func BenchmarkFind(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		tb, _ := openTable(jpData)
		if found, err := tb.find(1000005); len(found) != 1 || err != nil {
			b.Fatal(err)
		}
	}
}
