package companies

import (
	"crypto/sha256"
	"encoding/base32"
	"encoding/binary"
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"unicode/utf8"
)

// Company is a company that does not exist.
type Company struct {
	Name, Latin, Kana, Country string
	Weight                     int64
	Number                     string // thirteen digits
	Domain                     string // of one in ten
}

// Factory makes companies: three of five Japanese with a reading and an English
// name, the others not. Their words follow Zipf's law, as real ones do, or, if
// hard, hardly any word comes twice. The i-th is the same in every run.
type Factory struct {
	count                                     int
	hard                                      bool
	heads, works, parts                       [][]string
	latinHeads, latinWorks, latinBeats, forms []string
	kana                                      []rune
}

// NewFactory makes a factory of count companies.
func NewFactory(count int, hard bool) *Factory {
	table := func(s string) (out [][]string) {
		for row := range strings.SplitSeq(strings.ReplaceAll(s, "\n", ""), "|") {
			fields := strings.SplitN(row, " ", 3)
			out = append(out, fields)
		}
		return out
	}
	list := func(s string) []string { return strings.Split(strings.ReplaceAll(s, "\n", ""), "|") }
	return &Factory{
		count: count, hard: hard, heads: table(japaneseHeads), works: table(japaneseWorks), parts: table(japaneseParts),
		latinHeads: list(latinHeads), latinWorks: list(latinWorks), latinBeats: strings.Fields(latinBeats), forms: list(latinForms), kana: []rune(kanaBeats),
	}
}

// zipf picks one of n things, those in front more often.
func zipf(r *rand.Rand, n int) int { return int(math.Pow(float64(n+1), r.Float64())) - 1 }

// Company makes the i-th one.
func (f *Factory) Company(i int) Company {
	r := rand.New(rand.NewPCG(uint64(i), 20261122))
	c := Company{Country: "JP", Number: fmt.Sprintf("%013d", 1_000_000_000_000+uint64(i)*7919%9_000_000_000_000)}
	// Few are known to many: the weight is heavy-tailed and says who comes first.
	c.Weight = int64(float64(f.count) / float64(1+r.IntN(f.count)) * 100)
	switch {
	case f.hard && i%5 < 3:
		f.hardJapanese(r, &c)
	case f.hard:
		c.Country, c.Name = "DE", f.coined(r, 4)+" "+f.coined(r, 3)+" "+f.forms[zipf(r, len(f.forms))]
	case i%5 < 3:
		f.japanese(r, &c)
	default:
		f.foreign(r, &c)
	}
	if i%10 == 0 {
		c.Domain = strings.ToLower(strings.NewReplacer(" ", "-", ".", "", ",", "", "&", "").Replace(c.Name))
		if c.Country == "JP" {
			c.Domain = strings.ToLower(strings.NewReplacer(" ", "-", ".", "", ",", "").Replace(c.Latin)) + ".co.jp"
		} else {
			c.Domain += ".example"
		}
	}
	return c
}

func (f *Factory) japanese(r *rand.Rand, c *Company) {
	var name, kana, latin string
	switch k := r.IntN(100); {
	case k < 45:
		head := f.heads[zipf(r, len(f.heads))]
		name, kana, latin = head[0], head[1], head[2]
	case k < 70:
		for range 2 + r.IntN(2) {
			p := f.parts[zipf(r, len(f.parts))]
			name, kana = name+p[0], kana+p[1]
		}
		latin = title(romaji(kana))
	default:
		for range 2 + r.IntN(4) {
			name += string(f.kana[zipf(r, len(f.kana))])
		}
		if r.IntN(3) == 0 {
			name += "ー"
		}
		kana, latin = name, title(romaji(name))
	}
	for range 1 + r.IntN(4)/3 { // one in four has two
		w := f.works[zipf(r, len(f.works))]
		name, kana, latin = name+w[0], kana+w[1], latin+" "+w[2]
	}
	form := "株式会社"
	if r.IntN(4) == 0 {
		form = "有限会社"
	}
	c.Name, c.Kana, c.Latin = name+form, kana, latin+" Co., Ltd."
	if r.IntN(2) == 0 {
		c.Name = form + name
	}
}

func (f *Factory) hardJapanese(r *rand.Rand, c *Company) {
	name := ""
	for range 3 + r.IntN(3) {
		name += string(rune('一' + r.IntN(3000)))
	}
	kana := ""
	for range 6 + r.IntN(6) {
		kana += string(f.kana[r.IntN(len(f.kana))])
	}
	c.Name, c.Kana, c.Latin = "株式会社"+name, kana, f.coined(r, 4)+" "+f.coined(r, 4)+" Co., Ltd."
}

func (f *Factory) foreign(r *rand.Rand, c *Company) {
	c.Country = []string{"US", "DE", "GB", "FR", "IT", "SE", "CN"}[r.IntN(7)]
	head := f.latinHeads[zipf(r, len(f.latinHeads))]
	if k := r.IntN(10); k < 3 {
		head = f.coined(r, 2+r.IntN(3))
	} else if k < 5 {
		head += " " + f.latinHeads[zipf(r, len(f.latinHeads))]
	}
	for range 1 + r.IntN(2) {
		head += " " + f.latinWorks[zipf(r, len(f.latinWorks))]
	}
	c.Name = head + " " + f.forms[zipf(r, len(f.forms))]
}

func (f *Factory) coined(r *rand.Rand, beats int) string {
	s := ""
	for range beats {
		s += f.latinBeats[r.IntN(len(f.latinBeats))]
	}
	return title(s)
}

func title(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	return strings.ToUpper(s[:n]) + s[n:]
}

// ID is the id of the i-th company: it looks random, as real ones do, and Number
// tells i from it.
func ID(i int) string {
	d := sha256.Sum256(binary.BigEndian.AppendUint64([]byte("company"), uint64(i)))
	binary.BigEndian.PutUint32(d[12:], uint32(i))
	return strings.ToLower(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(d[:16]))
}

// Number gives the number of a company by its id.
func Number(id string) (int, error) {
	b, err := base32.StdEncoding.WithPadding(base32.NoPadding).DecodeString(strings.ToUpper(id))
	if err != nil || len(b) != 16 {
		return 0, fmt.Errorf("%q is the id of no company of this run", id)
	}
	return int(binary.BigEndian.Uint32(b[12:])), nil
}
