package postal_test

import (
	"context"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding/japanese"

	"genkan/internal/clock"
	"genkan/internal/fault"
	"genkan/internal/importrun"
	"genkan/internal/postal"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

// Rows in the layout of KEN_ALL_ROME.CSV, made up for this test: a long name
// over three rows, a note, the three placeholders, a code with several towns,
// one of two prefectures.
const romeSample = `"1000005","東京都","千代田区","丸の内（次のビルを除く）","TOKYO TO","CHIYODA KU","MARUNOUCHI(TSUGINOBIRUONOZOKU)"
"1000000","東京都","千代田区","以下に掲載がない場合","TOKYO TO","CHIYODA KU","IKANIKEISAIGANAIBAAI"
"2310023","神奈川県","横浜市　中区","山下町","KANAGAWA KEN","YOKOHAMA SHI NAKA KU","YAMASHITACHO"
"3703502","群馬県","北群馬郡　榛東村","山子田","GUMMA KEN","KITAGUMMA GUN SHINTO MURA","YAMAKODA"
"0295523","岩手県","和賀郡　西和賀町","越中畑６４地割〜","IWATE KEN","WAGA GUN NISHIWAGA MACHI","ECCHUHATA64-"
"0009111","北海道","架空市","長い名前の町（一、二、三、四、","HOKKAIDO","KAKU SHI","NAGAINAMAENOMACHI(ICHI,NI,SAN,SHI,"
"0009111","北海道","架空市","五、六、七、","HOKKAIDO","KAKU SHI","GO,ROKU,SHICHI,"
"0009111","北海道","架空市","八）","HOKKAIDO","KAKU SHI","HACHI)"
"0009112","北海道","架空市","東町","HOKKAIDO","KAKU SHI","HIGASHIMACHI"
"0009112","北海道","架空市","西町","HOKKAIDO","KAKU SHI","NISHIMACHI"
"4980000","愛知県","弥富市","以下に掲載がない場合","AICHI KEN","YATOMI SHI","IKANIKEISAIGANAIBAAI"
"4980000","三重県","桑名郡　木曽岬町","木曽岬町一円","MIE KEN","KUWANA GUN KISOSAKI CHO","KISOSAKICHOICHIEN"
"123","東京都","千代田区","短い","TOKYO TO","CHIYODA KU","MIJIKAI"
"1000099","東京","","空","TOKYO TO","","SORA"
"1000098","どこか","千代田区","空","DOKO","CHIYODA KU","SORA"
"1000097","東京都","千代田区"
`

const officeSample = `13101,"ｶ)ﾐﾎﾝｼﾖｳｼﾞ","株式会社見本商事","東京都","千代田区","丸の内","１丁目１－２　見本ビル３階","1008799","100  ","銀座",0,0,0
13101,"ﾊｲｼｼﾖ","廃止所","東京都","千代田区","丸の内","１丁目","1008798","100  ","銀座",0,0,5
01101,"ﾎﾂｶｲﾄﾞｳﾐﾎﾝ","北海道見本","北海道","札幌市中央区","南一条西","５丁目","0608798","060  ","札幌",0,0,0
13101,"ﾅﾅｼ","","東京都","千代田区","丸の内","１丁目","1008797","100  ","銀座",0,0,0
`

func imports(t *testing.T, db *store.DB) *importrun.Imports {
	t.Helper()
	return importrun.New(importrun.Parts{DB: db, Kinds: postal.Kinds(), Log: slog.New(slog.DiscardHandler)})
}

// load imports a text as a cp932 file.
func load(t *testing.T, i *importrun.Imports, kind, text string, dry bool) importrun.Run {
	t.Helper()
	data, err := japanese.ShiftJIS.NewEncoder().String(strings.ReplaceAll(strings.ReplaceAll(text, "〜", "～"), "\n", "\r\n"))
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "sample.csv")
	if err := os.WriteFile(name, []byte(data), 0o600); err != nil {
		t.Fatal(err)
	}
	run, err := i.RunFile(t.Context(), importrun.File{Kind: kind, Path: name, Dry: dry, Anew: true},
		importrun.Watcher{Goes: func(importrun.Run) {}, Waits: func(time.Time) {}, Batch: func(importrun.Run) {}})
	if err != nil || run.State != importrun.Done {
		t.Fatalf("%+v, %v", run, err)
	}
	return run
}

func lookup(t *testing.T, db *store.DB, code string) []postal.Town {
	t.Helper()
	towns, err := postal.Lookup(t.Context(), db, code)
	if err != nil && !fault.Has(err, "postal.notfound") {
		t.Fatal(err)
	}
	return towns
}

func count(t *testing.T, db *store.DB, table string) int {
	t.Helper()
	n := 0
	if err := db.QueryRow(t.Context(), `SELECT COUNT(*) FROM `+table).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

func TestLookup_Embedded(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, _ *clock.Manual) {
		found := lookup(t, db, "〒１００－０００５")
		want := postal.Town{Code: "100-0005", Region: "13", RegionLatin: "Tokyo", RegionNative: "東京都", City: "Chiyoda-ku", CityNative: "千代田区", Town: "Marunouchi", TownNative: "丸の内", Proposed: true}
		if len(found) != 1 || found[0] != want || found[0].Native() != "東京都千代田区丸の内" {
			t.Errorf("%+v", found)
		}
		a := found[0].Fill(postal.Address{Line2: "8F", Line2Native: "8階"})
		if a != (postal.Address{"JP", "100-0005", "Tokyo", "Chiyoda-ku", "Marunouchi", "8F", "東京都", "千代田区", "丸の内", "8階"}) {
			t.Errorf("%+v", a)
		}
		if found := lookup(t, db, "1006337"); len(found) != 1 || found[0].Line != "Marunouchi Bldg." || found[0].LineNative != "丸の内ビルディング" {
			t.Errorf("%+v", found)
		}
		if found := lookup(t, db, "4520961"); len(found) < 60 {
			t.Errorf("%d towns of one code", len(found))
		}
		if found := lookup(t, db, "4980000"); len(found) != 2 || found[0].Region == found[1].Region {
			t.Errorf("%+v", found)
		}
		for typed, key := range map[string]string{"0000000": "postal.notfound", "100": "postal.code.digits", "": "postal.code.missing"} {
			if _, err := postal.Lookup(t.Context(), db, typed); !fault.Has(err, key) {
				t.Errorf("%q: %v", typed, err)
			}
		}
	})
}

func TestImport_Rome(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, _ *clock.Manual) {
		i := imports(t, db)
		dry := load(t, i, "postal", romeSample, true)
		if dry.Added != 10 || dry.Refused != 4 || count(t, db, "postal_town") != 0 || lookup(t, db, "1000005")[0].Proposed != true {
			t.Errorf("a dry run wrote: %+v", dry)
		}
		run := load(t, i, "postal", romeSample, false)
		if run.Added != 10 || run.Refused != 4 {
			t.Errorf("%+v", run)
		}
		for code, want := range map[string]string{
			"1000005": "Tokyo|Chiyoda-ku|Marunouchi|東京都千代田区丸の内",
			"1000000": "Tokyo|Chiyoda-ku||東京都千代田区",
			"2310023": "Kanagawa|Naka-ku, Yokohama-shi|Yamashitacho|神奈川県横浜市中区山下町",
			"3703502": "Gunma|Shinto-mura, Kitagumma-gun|Yamakoda|群馬県北群馬郡榛東村山子田",
			"0009111": "Hokkaido|Kaku-shi|Nagainamaenomachi|北海道架空市長い名前の町",
			"0009112": "Hokkaido|Kaku-shi|Higashimachi|北海道架空市東町",
			"4980000": "Aichi|Yatomi-shi||愛知県弥富市",
		} {
			found := lookup(t, db, code)
			if len(found) == 0 {
				t.Errorf("%s is gone", code)
				continue
			}
			f := found[0]
			if got := strings.Join([]string{f.RegionLatin, f.City, f.Town, f.Native()}, "|"); got != want || f.Proposed {
				t.Errorf("%s: %s, want %s", code, got, want)
			}
		}
		if found := lookup(t, db, "0009112"); len(found) != 2 {
			t.Errorf("%+v", found)
		}
		if found := lookup(t, db, "4980000"); len(found) != 2 || found[1].CityNative != "桑名郡木曽岬町" || found[1].TownNative != "" {
			t.Errorf("%+v", found)
		}
		if found := lookup(t, db, "1000004"); len(found) != 1 || found[0].Town != "Otemachi" {
			t.Errorf("a code that the import lacks is found in the embedded table: %+v", found)
		}
	})
}

// stopped leaves a run that was stopped before its first batch.
func stopped(t *testing.T, i *importrun.Imports) {
	t.Helper()
	name := filepath.Join(t.TempDir(), "stopped.csv")
	if err := os.WriteFile(name, []byte(strings.Repeat(`"1000005","","","","","",""`+"\r\n", 50)), 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	run, err := i.RunFile(ctx, importrun.File{Kind: "postal", Path: name, Anew: true},
		importrun.Watcher{Goes: func(importrun.Run) { cancel() }, Waits: func(time.Time) {}, Batch: func(importrun.Run) {}})
	if err != nil || run.State != importrun.Stopped {
		t.Fatalf("%+v, %v", run, err)
	}
}

// A new edition replaces the former one as a whole; rows of an unfinished run
// are never seen.
func TestImport_Editions(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, _ *clock.Manual) {
		i := imports(t, db)
		load(t, i, "postal", romeSample, false)
		stopped(t, i)
		_, err := store.WriteGuarded(t.Context(), db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
			_, err := tx.Exec(ctx, `INSERT INTO postal_town (edition, code, seq, region, city, town, city_native, town_native)
				VALUES ('unfinished', '1000005', 1, '13', 'Nowhere-ku', 'Nowhere', '無区', '無町')`)
			if err != nil {
				return store.None{}, err
			}
			_, err = tx.Exec(ctx, `INSERT INTO postal_town (edition, code, seq, region, city, town, city_native, town_native)
				SELECT id, '1000005', 1, '13', 'Nowhere-ku', 'Nowhere', '無区', '無町' FROM import_run WHERE kind = 'postal' AND state = 'stopped'`)
			return store.None{}, err
		})
		if err != nil {
			t.Fatal(err)
		}
		if found := lookup(t, db, "1000005"); len(found) != 1 || found[0].Town != "Marunouchi" {
			t.Errorf("an unfinished run is seen: %+v", found)
		}
		load(t, i, "postal", `"1000005","東京都","千代田区","丸の内","TOKYO TO","CHIYODA KU","MARU NO UCHI"`+"\n", false)
		if found := lookup(t, db, "1000005"); len(found) != 1 || found[0].Town != "Maru No Uchi" {
			t.Errorf("%+v", found)
		}
		if n := count(t, db, "postal_town"); n != 2 {
			t.Errorf("%d rows are left; one is new, one of a run that may go on", n)
		}
		if found := lookup(t, db, "0009112"); len(found) != 0 {
			t.Errorf("a row of the former edition is seen: %+v", found)
		}
	})
}

// A run that failed can go on, so what it wrote stays until it does.
func TestImport_FailedRunKeepsItsRows(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, _ *clock.Manual) {
		i := imports(t, db)
		first := load(t, i, "postal", romeSample, false)
		before := count(t, db, "postal_town")
		_, err := store.WriteGuarded(t.Context(), db, func(ctx context.Context, tx *store.Tx) (int64, error) {
			return tx.Exec(ctx, `UPDATE import_run SET state = 'failed' WHERE id = $1`, first.ID)
		})
		if err != nil {
			t.Fatal(err)
		}
		load(t, i, "postal", `"1000005","東京都","千代田区","丸の内","TOKYO TO","CHIYODA KU","MARUNOUCHI"`+"\n", false)
		if n := count(t, db, "postal_town"); n != before+1 {
			t.Errorf("%d rows, want those of the failed run and one", n)
		}
	})
}

func TestImport_Offices(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, _ *clock.Manual) {
		run := load(t, imports(t, db), "postal-offices", officeSample, false)
		if run.Added != 2 || run.Skipped != 1 || run.Refused != 1 {
			t.Errorf("%+v", run)
		}
		found := lookup(t, db, "1008799")
		if len(found) != 1 || found[0].Office != "株式会社見本商事" || found[0].Line != "1-1-2 Marunouchi" || found[0].City != "Chiyoda-ku" {
			t.Fatalf("%+v", found)
		}
		a := found[0].Fill(postal.Address{})
		if a.Line1 != "1-1-2 Marunouchi" || a.Line1Native != "丸の内1丁目1-2" || a.Line2 != "" || a.Line2Native != "見本ビル3階 株式会社見本商事" || a.RegionNative != "東京都" {
			t.Errorf("%+v", a)
		}
		if found := lookup(t, db, "1008798"); len(found) != 0 {
			t.Errorf("an abolished code is found: %+v", found)
		}
	})
}
