package demo

import (
	"embed"
	"fmt"
	"math/big"
	"strings"

	"genkan/internal/directory"
	"genkan/internal/postal"
)

//go:embed data/*.txt
var files embed.FS

// Records makes the demonstration companies: the same ones each time.
func Records() ([]directory.Record, error) {
	m, err := newMaker()
	if err != nil {
		return nil, err
	}
	words, err := read("words")
	if err != nil {
		return nil, err
	}
	trades, err := read("trades")
	if err != nil {
		return nil, err
	}
	foreign, err := read("foreign")
	if err != nil {
		return nil, err
	}
	for i, w := range words {
		for j, trade := range trades {
			m.japanese(w, trade, i*len(trades)+j)
		}
	}
	for _, row := range foreign {
		m.foreign(row)
	}
	return m.all, nil
}

// read gives the lines of a table, each with twelve columns.
func read(name string) ([][12]string, error) {
	data, err := files.ReadFile("data/" + name + ".txt")
	if err != nil {
		return nil, err
	}
	var rows [][12]string
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimRight(line, "\r\n"); line == "" || line[0] == '#' {
			continue
		}
		var row [12]string
		copy(row[:], strings.Split(line, "\t"))
		rows = append(rows, row)
	}
	return rows, nil
}

// maker makes one record after the other.
type maker struct {
	towns []postal.Town
	all   []directory.Record
}

func newMaker() (*maker, error) {
	codes, err := read("towns")
	if err != nil {
		return nil, err
	}
	m := &maker{}
	for _, row := range codes {
		found, err := postal.Embedded(row[0])
		if err != nil {
			return nil, err
		}
		if len(found) != 1 || found[0].Town == "" {
			return nil, fmt.Errorf("postal code %s does not stand for one town with a reading", row[0])
		}
		m.towns = append(m.towns, found[0])
	}
	return m, nil
}

// form of a Japanese name: before or behind it, its English and how often the
// pattern comes.
type form struct {
	before, after, english string
}

func formOf(kind string, n int) form {
	if kind == "university" {
		return form{"", "", ""}
	}
	return []form{
		{"株式会社", "", "Co., Ltd."}, {"", "株式会社", "Co., Ltd."}, {"株式会社", "", "K.K."}, {"", "株式会社", "Corporation"},
		{"合同会社", "", "LLC"}, {"", "有限会社", "Ltd."}, {"一般社団法人", "", "Association"},
	}[n%7]
}

// japanese makes a company of two words.
func (m *maker) japanese(word, trade [12]string, n int) {
	f := formOf(trade[3], n)
	r := directory.Record{
		Row: int64(n + 1), Source: directory.Demo, Country: "JP",
		Identifiers: []directory.Identifier{{Scheme: directory.Internal, Value: fmt.Sprintf("DEMO%05d", n+1)}, {Scheme: directory.JCN, Value: corporateNumber(n + 1)}},
		Name:        f.before + word[0] + trade[0] + f.after,
		Latin:       strings.TrimSpace(word[2] + " " + trade[2] + " " + f.english),
		Kana:        word[1] + trade[1],
		Domains:     []string{strings.ToLower(word[2]+"-"+strings.ReplaceAll(trade[2], " ", "")) + ".example"},
		Weight:      int64(1 + n%9),
	}
	if n%5 == 0 {
		r.Identifiers = append(r.Identifiers, directory.Identifier{Scheme: directory.LEI, Value: lei(n + 1)})
	}
	if n%7 == 0 {
		r.Identifiers = append(r.Identifiers, directory.Identifier{Scheme: directory.DUNS, Value: fmt.Sprintf("%09d", n+1)})
	}
	r.Names = append(r.Names, directory.Name{Text: r.Latin, Language: "en", Script: "Latn", Kind: "english"})
	switch n % 11 {
	case 3:
		r.Names = append(r.Names, directory.Name{Text: "旧" + r.Name, Language: "ja", Script: "Jpan", Kind: "former"})
	case 6:
		r.Names = append(r.Names, directory.Name{Text: word[2] + " " + initials(trade[2]), Language: "en", Script: "Latn", Kind: "trade"})
	}
	if n > 0 && n%14 == 0 && n%3 == 0 { // a few daughters of the company two words before
		r.Parent = directory.Identifier{Scheme: directory.Internal, Value: fmt.Sprintf("DEMO%05d", n-27)}
	}
	for i := range 1 + n%4 {
		r.Sites = append(r.Sites, m.site(word, n, i))
	}
	m.all = append(m.all, r)
}

// site makes the i-th address of the n-th company.
func (m *maker) site(word [12]string, n, i int) directory.RecordSite {
	town := m.towns[(n*7+i*17)%len(m.towns)]
	a := town.Fill(postal.Address{})
	block := fmt.Sprintf("%d-%d-%d", 1+n%5, 1+n%28, 1+(n+i)%19)
	a.Line1, a.Line1Native = block+" "+a.Line1, a.Line1Native+block
	if n%3 != 2 {
		floor := 1 + (n+5*i)%24
		a.Line2 = fmt.Sprintf("%s Bldg. %dF", word[2], floor)
		a.Line2Native = fmt.Sprintf("%sビル%d階", word[0], floor)
	}
	s := directory.RecordSite{Key: "head", Kind: directory.Head, Address: directory.Address(a)}
	if i > 0 {
		s.Key, s.Kind = fmt.Sprintf("branch-%d", i), directory.Branch
		s.Name = strings.TrimSuffix(strings.TrimSuffix(town.RegionNative, "県"), "府") + []string{"支店", "営業所", "事業所"}[i-1]
	}
	return s
}

// foreign makes a company of a row.
func (m *maker) foreign(row [12]string) {
	n := len(m.all)
	a := directory.Address{Country: row[0], PostalCode: row[4], Region: row[5], City: row[6], Line1: row[7], RegionNative: row[8], CityNative: row[9], Line1Native: row[10]}
	r := directory.Record{
		Row: int64(n + 1), Source: directory.Demo, Country: row[0], Name: row[1], Latin: row[2],
		Identifiers: []directory.Identifier{{Scheme: directory.Internal, Value: fmt.Sprintf("DEMO%05d", n+1)}, {Scheme: directory.LEI, Value: lei(n + 1)}},
		Domains:     []string{row[3] + ".example"}, Weight: int64(1 + n%9),
		Sites: []directory.RecordSite{{Key: "head", Kind: directory.Head, Address: a}},
	}
	if n%4 == 0 { // with an office in Japan
		s := m.site([12]string{"灯台", "", "Todai"}, n, 1)
		s.Name = "Japan Office"
		r.Sites = append(r.Sites, s)
	}
	m.all = append(m.all, r)
}

// initials of an English trade: "Auto Parts" gives AP.
func initials(s string) string {
	out := ""
	for _, w := range strings.Fields(s) {
		out += w[:1]
	}
	return out
}

// corporateNumber makes a number with a valid check digit: 9 less the remainder
// by 9 of the digits' sum, every second one from the right counted twice.
func corporateNumber(n int) string {
	rest := fmt.Sprintf("999901%06d", n)
	sum := 0
	for i := range 12 {
		sum += int(rest[11-i]-'0') * (1 + i%2)
	}
	return fmt.Sprintf("%d%s", 9-sum%9, rest)
}

// lei makes one with valid check digits: ISO 7064, MOD 97-10.
func lei(n int) string {
	base := fmt.Sprintf("DEMO00%012d", n)
	var digits strings.Builder
	for _, r := range base + "00" {
		if r >= 'A' {
			fmt.Fprintf(&digits, "%d", r-'A'+10)
		} else {
			digits.WriteRune(r)
		}
	}
	whole, _ := new(big.Int).SetString(digits.String(), 10)
	return fmt.Sprintf("%s%02d", base, 98-new(big.Int).Mod(whole, big.NewInt(97)).Int64())
}
