package postal

import (
	"bytes"
	"compress/flate"
	_ "embed"
	"encoding/binary"
	"fmt"
	"io"
	"slices"
	"sort"
	"strconv"
	"strings"
)

// The table of Japanese postal codes. Nothing is unpacked when the program
// starts: a lookup searches the index of blocks and inflates one of them.
//
//go:embed data/jp.bin
var jpData string

// City is a Japanese city, ward, town or village. Its number is that of the
// local authority (JIS X 0402), five digits; the first two are the prefecture.
type City struct {
	Number int
	Native string // 千代田区, 北群馬郡榛東村
	Latin  string // Chiyoda-ku, Shinto-mura Kitagunma-gun
}

// Region is the prefecture's code, "01" to "47".
func (c City) Region() string { return fmt.Sprintf("%02d", c.Number/1000) }

// Place is one row of the table.
type Place struct {
	Code     int  // seven digits
	Hundred  bool // stands for all codes with the same first five digits that have no row, such as the floors of a building
	City     City
	Native   string // town, "" where the code stands for the whole city
	Latin    string // proposed reading of the town, "" if none is known
	Building string // native name
}

const (
	tableMagic = "jp-post1"
	blockRows  = 512
)

// EncodeTable packs places, which must be sorted by code. It is for
// tools/postal.
func EncodeTable(cities []City, places []Place) ([]byte, error) {
	at := make(map[int]int, len(cities))
	for i, c := range cities {
		if i > 0 && cities[i-1].Number >= c.Number {
			return nil, fmt.Errorf("city %d is out of order", c.Number)
		}
		at[c.Number] = i
	}
	var index, blocks []byte
	blocksOf := make([][]int, len(cities))
	for start := 0; start < len(places); {
		// All places of one code stand in one block: a lookup reads one.
		end := min(start+blockRows, len(places))
		for end < len(places) && places[end].Code == places[end-1].Code {
			end++
		}
		packed, err := packBlock(places[start:end], at)
		if err != nil {
			return nil, err
		}
		n := len(index) / 8
		for _, p := range places[start:end] {
			if l := blocksOf[at[p.City.Number]]; len(l) == 0 || l[len(l)-1] != n {
				blocksOf[at[p.City.Number]] = append(l, n)
			}
		}
		index = binary.LittleEndian.AppendUint32(index, uint32(places[start].Code))
		index = binary.LittleEndian.AppendUint32(index, uint32(len(blocks)))
		blocks = append(blocks, packed...)
		start = end
	}
	offsets, names := packCities(cities, blocksOf)
	out := []byte(tableMagic)
	for _, n := range []int{len(cities), len(names), len(index) / 8, len(blocks), len(places)} {
		out = binary.LittleEndian.AppendUint32(out, uint32(n))
	}
	return slices.Concat(out, offsets, names, index, blocks), nil
}

func packBlock(places []Place, at map[int]int) ([]byte, error) {
	var raw []byte
	code := 0
	for _, p := range places {
		i, known := at[p.City.Number]
		if !known || p.Code < code {
			return nil, fmt.Errorf("code %07d has no city or is out of order", p.Code)
		}
		raw = binary.AppendUvarint(raw, uint64(p.Code-code)<<1|bit(p.Hundred))
		code = p.Code
		raw = binary.AppendUvarint(raw, uint64(i))
		for _, s := range []string{p.Native, p.Latin, p.Building} {
			raw = binary.AppendUvarint(raw, uint64(len(s)))
			raw = append(raw, s...)
		}
	}
	var out bytes.Buffer
	w, err := flate.NewWriter(&out, flate.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(raw); err != nil {
		return nil, err
	}
	err = w.Close()
	return out.Bytes(), err
}

func bit(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}

func packCities(cities []City, blocksOf [][]int) (offsets, names []byte) {
	for i, c := range cities {
		offsets = binary.LittleEndian.AppendUint32(offsets, uint32(len(names)))
		names = binary.AppendUvarint(names, uint64(c.Number))
		for _, s := range []string{c.Native, c.Latin} {
			names = binary.AppendUvarint(names, uint64(len(s)))
			names = append(names, s...)
		}
		names = binary.AppendUvarint(names, uint64(len(blocksOf[i])))
		for _, b := range blocksOf[i] {
			names = binary.AppendUvarint(names, uint64(b))
		}
	}
	return offsets, names
}

// table reads a packed table. Its parts are slices of the embedded string.
type table struct {
	offsets, names, index, blocks string
	places                        int
}

func openTable(data string) (table, error) {
	header := len(tableMagic) + 20
	if len(data) < header || data[:len(tableMagic)] != tableMagic {
		return table{}, fmt.Errorf("the table of Japanese postal codes has another format")
	}
	n := func(i int) int { return int(u32(data, len(tableMagic)+4*i)) }
	cities, names, index, blocks := n(0)*4, n(1), n(2)*8, n(3)
	if header+cities+names+index+blocks != len(data) {
		return table{}, fmt.Errorf("the table of Japanese postal codes is cut off")
	}
	rest := data[header:]
	return table{
		offsets: rest[:cities], names: rest[cities : cities+names],
		index: rest[cities+names : cities+names+index], blocks: rest[cities+names+index:], places: n(4),
	}, nil
}

func u32(s string, at int) uint32 {
	return uint32(s[at]) | uint32(s[at+1])<<8 | uint32(s[at+2])<<16 | uint32(s[at+3])<<24
}

// reader takes packed values from a string.
type reader struct{ s string }

func (r *reader) number() int {
	n, shift := 0, 0
	for i := range len(r.s) {
		b := r.s[i]
		n |= int(b&0x7f) << shift
		if shift += 7; b < 0x80 {
			r.s = r.s[i+1:]
			return n
		}
	}
	r.s = ""
	return 0
}

func (r *reader) text() string {
	n := min(r.number(), len(r.s))
	s := r.s[:n]
	r.s = r.s[n:]
	return s
}

func (t table) cities() int { return len(t.offsets) / 4 }

// city reads the i-th city and the blocks with places of it.
func (t table) city(i int) (City, []int) {
	r := reader{t.names[u32(t.offsets, 4*i):]}
	c := City{Number: r.number(), Native: r.text(), Latin: r.text()}
	blocks := make([]int, r.number())
	for j := range blocks {
		blocks[j] = r.number()
	}
	return c, blocks
}

// block inflates the n-th block and calls each with its places, until it
// gives false.
func (t table) block(n int, each func(Place) bool) error {
	start, end := u32(t.index, 8*n+4), uint32(len(t.blocks))
	if 8*(n+1) < len(t.index) {
		end = u32(t.index, 8*(n+1)+4)
	}
	raw, err := io.ReadAll(flate.NewReader(strings.NewReader(t.blocks[start:end])))
	if err != nil {
		return fmt.Errorf("unpacking postal codes: %w", err)
	}
	r := reader{string(raw)}
	last, city := -1, City{}
	for code := 0; r.s != ""; {
		step := r.number()
		code += step >> 1
		p := Place{Code: code, Hundred: step&1 == 1}
		if i := r.number(); i != last {
			last = i
			city, _ = t.city(i)
		}
		p.City, p.Native, p.Latin, p.Building = city, r.text(), r.text(), r.text()
		if !each(p) {
			return nil
		}
	}
	return nil
}

// find gives the places of a code. Floors of buildings that have no row of
// their own are found by their building.
func (t table) find(code int) ([]Place, error) {
	places, err := t.exact(code, false)
	if len(places) > 0 || err != nil {
		return places, err
	}
	return t.exact(code/100*100, true)
}

func (t table) exact(code int, hundred bool) ([]Place, error) {
	n := sort.Search(len(t.index)/8, func(i int) bool { return int(u32(t.index, 8*i)) > code }) - 1
	if n < 0 {
		return nil, nil
	}
	var found []Place
	err := t.block(n, func(p Place) bool {
		if p.Code == code && p.Hundred == hundred {
			found = append(found, p)
		}
		return p.Code <= code
	})
	return found, err
}

// towns gives all places of one city, in the order of their codes.
func (t table) towns(number int) ([]Place, error) {
	i := sort.Search(t.cities(), func(i int) bool { c, _ := t.city(i); return c.Number >= number })
	if i == t.cities() {
		return nil, nil
	}
	c, blocks := t.city(i)
	if c.Number != number {
		return nil, nil
	}
	var found []Place
	for _, b := range blocks {
		err := t.block(b, func(p Place) bool {
			if p.City.Number == number {
				found = append(found, p)
			}
			return true
		})
		if err != nil {
			return nil, err
		}
	}
	return found, nil
}

// eachCity calls each with the cities of a prefecture, or of all if region is
// "", until it gives false.
func (t table) eachCity(region string, each func(City) bool) {
	want, _ := strconv.Atoi(region)
	for i := range t.cities() {
		c, _ := t.city(i)
		if (region == "" || c.Number/1000 == want) && !each(c) {
			return
		}
	}
}
