package registry

import (
	"strings"
	"sync"

	"genkan/internal/directory"
	"genkan/internal/importrun"
	"genkan/internal/postal"
	"genkan/internal/text"
)

// ntaColumns are the 30 columns of the National Tax Agency's files, which have no
// header. The full files and those of daily differences look the same.
var ntaColumns = []string{
	"sequenceNumber", "corporateNumber", "process", "correct", "updateDate", "changeDate", "name", "nameImageId", "kind",
	"prefectureName", "cityName", "streetNumber", "addressImageId", "prefectureCode", "cityCode", "postCode",
	"addressOutside", "addressOutsideImageId", "closeDate", "closeCause", "successorCorporateNumber", "changeCause", "assignmentDate",
	"latest", "enName", "enPrefectureName", "enCityName", "enAddressOutside", "furigana", "hihyoji",
}

// deleted is the process of a number that was given by mistake.
const deleted = "99"

func newNTA(a Applier) importrun.Kind {
	places := &places{byName: sync.OnceValue(countryNames)}
	return importrun.Define(importrun.Source[directory.Record]{
		Name: "nta", Title: "import.kind.nta",
		Layout: importrun.Layout{Columns: ntaColumns},
		Parse:  places.parseNTA,
		Apply:  plain(a),
	})
}

// parseNTA reads one row. What a company was called before (latest 0) is known
// from the file in which it was the latest.
func (p *places) parseNTA(row *importrun.Row) (directory.Record, error) {
	f := &fields{row: row}
	if row.Get("latest") == "0" {
		return directory.Record{}, importrun.Skip
	}
	jcn := f.identifier("corporateNumber", directory.JCN)
	if jcn.Value == "" && len(f.bad) == 0 {
		f.refuse("corporateNumber", "import.value.missing")
	}
	r := directory.Record{
		Source: directory.NTA, Identifiers: []directory.Identifier{jcn}, Country: "JP",
		Name: f.name("name"), Latin: f.text("enName", maxName), Kana: text.Katakana(text.Fold(f.text("furigana", maxName))),
		Hidden: row.Get("hihyoji") == "1" || row.Get("process") == deleted,
	}
	if closed := f.date("closeDate"); !closed.IsZero() {
		r.Closed, r.ClosedAt = true, closed
	}
	r.Closed = r.Closed || r.Hidden
	r.Successor = f.successor()
	r.Sites = []directory.RecordSite{p.head(f)}
	r.Country = r.Sites[0].Country
	r.Weight = ntaWeight(row.Get("kind"), r.Latin != "")
	return r, f.bad.Err()
}

// successor reads who took the business over. A wrong number there is no reason
// to lose the row.
func (f *fields) successor() directory.Identifier {
	id, err := directory.ParseIdentifier(directory.JCN, f.row.Get("successorCorporateNumber"))
	if err != nil {
		return directory.Identifier{}
	}
	return id
}

// ntaWeight ranks equally good matches: kinds of companies that buy from a vendor
// before those that hardly do, and whoever has registered an English name, which
// takes an application, before others.
func ntaWeight(kind string, english bool) int64 {
	weight := map[string]int64{
		"101": 25, "201": 25, // state, municipality
		"301": 30, "302": 20, "303": 15, "304": 15, "305": 20, // 株式会社, 有限, 合名, 合資, 合同
		"399": 15, "401": 20, "499": 10,
	}[kind]
	if english {
		weight += 20
	}
	return weight
}

// head reads the head office: in Japan, or abroad (kind 401).
func (p *places) head(f *fields) directory.RecordSite {
	s := directory.RecordSite{Key: "head", Kind: directory.Head}
	outside := f.text("addressOutside", maxLine)
	if f.row.Get("prefectureName") == "" && outside != "" {
		s.Country = p.country(outside)
		s.Line1Native, s.Line1 = outside, f.text("enAddressOutside", maxLine)
		return s
	}
	s.Country = "JP"
	s.PostalCode = code("JP", f.text("postCode", maxLine))
	s.RegionNative, s.CityNative, s.Line1Native = f.text("prefectureName", maxLine), f.text("cityName", maxLine), f.text("streetNumber", maxLine)
	s.Region, s.City, s.Line1 = f.text("enPrefectureName", maxLine), "", f.text("enCityName", maxLine)
	s.City, s.Line1 = englishCity(s.Line1)
	return s
}

// englishCity parts the one English field of city and street: "2-1, Honcho 3
// chome, Chuo ku, Sapporo shi" has its city at the end.
func englishCity(line string) (city, street string) {
	parts := strings.Split(line, ",")
	at := len(parts)
	for at > 0 && isMunicipality(parts[at-1]) {
		at--
	}
	return strings.TrimSpace(strings.Join(parts[at:], ",")), strings.TrimSpace(strings.Join(parts[:at], ","))
}

func isMunicipality(part string) bool {
	part = strings.ToLower(strings.TrimSpace(part))
	for _, end := range []string{"shi", "ku", "gun", "cho", "machi", "mura", "son"} {
		if rest, ok := strings.CutSuffix(part, end); ok && (strings.HasSuffix(rest, " ") || strings.HasSuffix(rest, "-")) {
			return true
		}
	}
	return false
}

// places knows countries by their Japanese names, once it is asked.
type places struct{ byName func() map[string]string }

// countryNames gives the codes of countries by the names that the register and
// everybody else use.
func countryNames() map[string]string {
	names := map[string]string{
		"アメリカ": "US", "米国": "US", "英国": "GB", "グレートブリテン": "GB", "中華人民共和国": "CN", "中国": "CN", "大韓民国": "KR", "韓国": "KR",
		"香港": "HK", "中華人民共和国香港": "HK", "マカオ": "MO", "台湾": "TW", "ドイツ": "DE", "フランス": "FR", "イタリア": "IT", "スイス": "CH", "オランダ": "NL", "ロシア": "RU",
		"英領ケイマン": "KY", "ケイマン": "KY", "英領バージン": "VG", "英領ヴァージン": "VG", "バミューダ": "BM", "英領バミューダ": "BM", "オーストラリア連邦": "AU",
		"シンガポール共和国": "SG", "インド共和国": "IN", "タイ王国": "TH", "ベトナム社会主義共和国": "VN", "ルクセンブルク大公国": "LU", "アイルランド共和国": "IE",
	}
	for _, c := range postal.NewNames().Countries("ja") {
		if names[c.Name] == "" {
			names[c.Name] = c.Code
		}
	}
	return names
}

// nowhere is the code that ISO 3166-1 leaves to users, for an unknown country.
const nowhere = "ZZ"

// country finds the country an address begins with: the longest name counts.
func (p *places) country(address string) string {
	most := 0
	found := nowhere
	for name, c := range p.byName() {
		if len(name) > most && strings.HasPrefix(address, name) {
			most, found = len(name), c
		}
	}
	return found
}
