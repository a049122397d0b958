package main

import (
	_ "embed"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/encoding/japanese"

	"genkan/internal/postal"
	"genkan/internal/text"
)

//go:embed own.txt
var ownReadings string

// How a Latin form was found.
const (
	whole    = "the dictionary has the town"
	former   = "former town or village + rest"
	byHand   = "written down by hand"
	habit    = "town + 町 as the city reads it"
	affix    = "town + known beginning or end"
	district = "district of the city + rest"
	kana     = "written in kana"
	counted  = "counted (7-jo, 30-go)"
	unknown  = "no reading known"
)

// clear is how much more likely (in the dictionary's costs) the best reading
// of a name must be than the next to be used within other names.
const clear = 400

// A word is the best reading of a place name.
type word struct {
	kana  string
	clear bool
}

// readDictionary gives the reading of each place name that has a best one.
func readDictionary(name string) (map[string]word, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	type entry struct {
		kana       string
		cost, next int // next: of the best other reading
	}
	const never = 1 << 30
	best := map[string]entry{}
	rows := csv.NewReader(japanese.EUCJP.NewDecoder().Reader(f))
	rows.FieldsPerRecord = -1
	for {
		row, err := rows.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		if len(row) < 12 || row[6] != "地域" {
			continue
		}
		cost, err := strconv.Atoi(row[3])
		if err != nil {
			return nil, err
		}
		key := fold(row[0])
		switch e, seen := best[key]; {
		case !seen:
			best[key] = entry{row[11], cost, never}
		case row[11] == e.kana:
			best[key] = entry{e.kana, min(e.cost, cost), e.next}
		case cost < e.cost:
			best[key] = entry{row[11], cost, e.cost}
		default:
			best[key] = entry{e.kana, e.cost, min(e.next, cost)}
		}
	}
	out := make(map[string]word, len(best))
	for k, e := range best {
		if e.next > e.cost {
			out[k] = word{e.kana, e.next-e.cost >= clear}
		}
	}
	return out, nil
}

// fold makes spellings of one name equal: 霞ヶ関, 霞ケ関 and 霞が関.
func fold(s string) string {
	return strings.NewReplacer("ヶ", "が", "ケ", "が", "ｹ", "が", "ヵ", "が", "ノ", "の", "之", "の", "龍", "竜", "檜", "桧", "瀧", "滝", "嶋", "島", "澤", "沢", "曾", "曽").Replace(text.Fold(s))
}

// readings proposes the reading of towns.
type readings struct {
	all       map[string]word
	words     map[string]string // those with a clear reading
	before    map[string]string // 上 → カミ, where nearly all known names agree
	after     map[string]string // 台 → ダイ
	former    map[int]map[string]string
	districts map[int]map[string]bool
	towns     map[int][]string
	own       map[string]string // city and town → kana
	used      map[string]bool
	left      string // while measuring: the entry that is left out
}

// A city's habit of reading 町 at the end of a town. Only cities where it is
// nearly without exception; the others stay without a proposal.
var habits = []struct {
	from, to int // numbers of local authorities
	read     string
}{
	{7202, 7202, "マチ"},    // 会津若松
	{14101, 14118, "チョウ"}, // 横浜
	{17201, 17212, "マチ"},  // 石川の市: 金沢、小松、加賀、白山、能美 …
	{21201, 21201, "マチ"},  // 岐阜
	{23101, 23116, "チョウ"}, // 名古屋
	{23201, 23239, "チョウ"}, // 愛知の市
	{25201, 25214, "チョウ"}, // 滋賀の市
	{26101, 26111, "チョウ"}, // 京都
	{26201, 26214, "チョウ"}, // 京都府の市
	{27140, 27147, "チョウ"}, // 堺
	{28101, 28111, "チョウ"}, // 神戸
	{29201, 29212, "チョウ"}, // 奈良の市
	{34202, 34215, "チョウ"}, // 広島の市、呉から
	{37201, 37208, "チョウ"}, // 香川の市
	{42201, 42201, "マチ"},  // 長崎
	{42202, 42202, "チョウ"}, // 佐世保
	{46201, 46225, "チョウ"}, // 鹿児島の市
}

func newReadings(dictionary map[string]word, places []postal.Place) *readings {
	words := map[string]string{}
	for k, w := range dictionary {
		if w.clear {
			words[k] = w.kana
		}
	}
	r := &readings{all: dictionary, words: words, former: map[int]map[string]string{}, districts: map[int]map[string]bool{}, towns: map[int][]string{}}
	for _, p := range places {
		r.towns[p.City.Number] = append(r.towns[p.City.Number], p.Native)
	}
	r.learnAffixes(places)
	r.learnParts(places)
	return r
}

// readOwn takes in what own.txt says.
func (r *readings) readOwn() error {
	r.own, r.used = map[string]string{}, map[string]bool{}
	for line := range strings.Lines(ownReadings) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		city, list, _ := strings.Cut(strings.TrimSpace(line), "\t")
		pairs := strings.Fields(list)
		if len(pairs)%2 != 0 {
			return fmt.Errorf("own.txt: a reading of %s is missing", city)
		}
		for i := 0; i < len(pairs); i += 2 {
			if !text.IsReading(pairs[i+1]) {
				return fmt.Errorf("own.txt: %s is no reading", pairs[i+1])
			}
			r.own[city+pairs[i]] = pairs[i+1]
		}
	}
	return nil
}

// unusedOwn says which lines of own.txt are about no town.
func (r *readings) unusedOwn() error {
	for name := range r.own {
		if !r.used[name] {
			return fmt.Errorf("own.txt: there is no %s", name)
		}
	}
	return nil
}

// word looks a name up.
func (r *readings) word(s string) string {
	if s = fold(s); s == r.left {
		return ""
	}
	return r.words[s]
}

// latin gives the Latin form of a town and how it was found.
func (r *readings) latin(city postal.City, town string) (string, string) {
	segments, how := r.read(city.Number, town)
	if kana := r.own[city.Native+town]; kana != "" {
		r.used[city.Native+town] = true
		segments, how = [][]string{{kana}}, byHand
	}
	var out []string
	for _, s := range segments {
		latin, err := spellSegments(s)
		if err != nil {
			return "", unknown
		}
		out = append(out, title(latin))
	}
	return strings.Join(out, " "), how
}

// read gives the words of a town, each as the kana of its parts.
func (r *readings) read(city int, town string) ([][]string, string) {
	if town == "" {
		return nil, unknown
	}
	if text.IsReading(town) {
		return [][]string{{text.Katakana(town)}}, kana
	}
	if w := r.all[fold(town)]; w.kana != "" && fold(town) != r.left {
		return [][]string{{w.kana}}, whole
	}
	if s := r.count(city, town); s != nil {
		return s, counted
	}
	if name, k := longest(r.former[city], town); name != "" {
		if rest, how := r.part(city, strings.TrimPrefix(town, name)); how != unknown {
			return [][]string{{k}, rest}, former
		}
	}
	if s, how := r.part(city, town); how != unknown {
		return [][]string{s}, how
	}
	return nil, unknown
}

// part reads one word.
func (r *readings) part(city int, s string) ([]string, string) {
	if k := r.word(s); k != "" {
		return []string{k}, whole
	}
	if text.IsReading(s) && s != "" {
		return []string{text.Katakana(s)}, kana
	}
	if stem, ok := strings.CutSuffix(s, "町"); ok && len([]rune(stem)) > 1 {
		if read := habitOf(city); read != "" {
			if parts, how := r.part(city, stem); how != unknown {
				return append(slices.Clip(parts), read), habit
			}
		}
	}
	if d := longestIn(r.districts[city], s); d != "" {
		if rest, how := r.part(city, strings.TrimPrefix(s, d)); how != unknown {
			return append([]string{r.word(d)}, rest...), district
		}
	}
	return r.affixed(s)
}

// affixed reads a known name with one known beginning or end.
func (r *readings) affixed(s string) ([]string, string) {
	runes := []rune(s)
	for n := min(3, len(runes)-2); n > 0; n-- {
		head, tail := string(runes[:n]), string(runes[n:])
		if b, k := r.before[head], r.word(tail); b != "" && k != "" {
			return []string{b, k}, affix
		}
		stem, end := string(runes[:len(runes)-n]), string(runes[len(runes)-n:])
		if a, k := r.after[end], r.word(stem); a != "" && k != "" {
			return []string{k, a}, affix
		}
	}
	return nil, unknown
}

// countedName is 北30条西, 東4線北, 14線, 保原町1丁目.
var countedName = regexp.MustCompile(`^([^0-9]*)([0-9]+)(条|線|号|丁目|番町|番|区|の通り)(東|西|南|北|通)?$`)

func (r *readings) count(city int, town string) [][]string {
	m := countedName.FindStringSubmatch(town)
	if m == nil {
		return nil
	}
	unit := map[string]string{"条": "jo", "線": "sen", "号": "go", "丁目": "chome", "番町": "bancho", "番": "ban", "区": "ku", "の通り": "no-tori"}[m[3]]
	out := [][]string{{"=" + m[2] + "-" + unit}}
	sides := map[string]string{"東": "ヒガシ", "西": "ニシ", "南": "ミナミ", "北": "キタ", "通": "ドオリ"}
	if m[4] != "" {
		out = append(out, []string{sides[m[4]]})
	}
	switch {
	case m[1] == "":
	case sides[m[1]] != "":
		out = append([][]string{{sides[m[1]]}}, out...)
	default:
		before, how := r.part(city, m[1])
		if how == unknown {
			return nil
		}
		out = append([][]string{before}, out...)
	}
	return out
}

func habitOf(city int) string {
	for _, h := range habits {
		if h.from <= city && city <= h.to {
			return h.read
		}
	}
	return ""
}

// learnAffixes finds beginnings and ends that known names agree about: at
// least eight names, nine of ten with the same reading.
func (r *readings) learnAffixes(places []postal.Place) {
	before, after := map[string]map[string]int{}, map[string]map[string]int{}
	seen := map[string]bool{}
	for _, p := range places {
		k := r.words[fold(p.Native)]
		if k == "" || seen[p.Native] {
			continue
		}
		seen[p.Native] = true
		runes := []rune(p.Native)
		for n := 1; n <= 3 && n+2 <= len(runes); n++ {
			vote(before, string(runes[:n]), k, r.words[fold(string(runes[n:]))], strings.CutSuffix)
			vote(after, string(runes[len(runes)-n:]), k, r.words[fold(string(runes[:len(runes)-n]))], strings.CutPrefix)
		}
	}
	r.before, r.after = agreed(before), agreed(after)
}

func vote(votes map[string]map[string]int, part, whole, known string, cut func(s, x string) (string, bool)) {
	if known == "" {
		return
	}
	if votes[part] == nil {
		votes[part] = map[string]int{}
	}
	rest, ok := cut(whole, known)
	if !ok {
		rest = "" // the known part is read otherwise in this company
	}
	votes[part][rest]++
}

func agreed(votes map[string]map[string]int) map[string]string {
	out := map[string]string{}
	for part, readings := range votes {
		all, most, best := 0, 0, ""
		for k, n := range readings {
			all += n
			if k != "" && n > most {
				most, best = n, k
			}
		}
		if all >= 8 && most*100 >= all*85 {
			out[part] = best
		}
	}
	return out
}

// learnParts finds what several towns of one city begin with: names of former
// municipalities, whose 町 is read as municipalities of that prefecture read
// it, and districts such as 神田 and 日本橋.
func (r *readings) learnParts(places []postal.Place) {
	common := map[int]map[string]int{}
	towns := map[string]map[bool]int{}
	type key struct {
		city int
		town string
	}
	seen := map[key]bool{}
	for _, p := range places {
		n := p.City.Number
		if common[n] == nil {
			common[n] = map[string]int{}
		}
		if last := p.City.Native; strings.HasSuffix(last, "町") && !seen[key{n, ""}] {
			seen[key{n, ""}] = true
			region := p.City.Region()
			if towns[region] == nil {
				towns[region] = map[bool]int{}
			}
			own, _, _ := strings.Cut(p.City.Latin, ",")
			towns[region][strings.HasSuffix(own, "-cho")]++
		}
		if seen[key{n, p.Native}] || p.Native == "" {
			continue
		}
		seen[key{n, p.Native}] = true
		runes := []rune(p.Native)
		for i := 2; i < len(runes); i++ {
			common[n][string(runes[:i])]++
		}
	}
	for city, parts := range common {
		r.former[city], r.districts[city] = map[string]string{}, map[string]bool{}
		region := fmt.Sprintf("%02d", city/1000)
		for part, n := range parts {
			stem, isTown := strings.CutSuffix(part, "町")
			switch {
			case isTown && n >= 4:
				if read := r.told(city, part); read != "" {
					r.former[city][part] = read
				} else if read := municipal(towns[region]); read != "" && r.words[fold(stem)] != "" {
					r.former[city][part] = r.words[fold(stem)] + read
				}
			case n >= 6 && r.words[fold(part)] != "" && r.consistent(city, part):
				r.districts[city][part] = true
			}
		}
	}
}

// told reads a former municipality off the towns that the dictionary has with
// it: 四倉町駒込 ヨツクラマチコマゴメ.
func (r *readings) told(city int, part string) string {
	votes, all := map[string]int{}, 0
	for _, town := range r.towns[city] {
		rest, ok := strings.CutPrefix(town, part)
		k, known := r.words[fold(town)], r.words[fold(rest)]
		if !ok || k == "" || known == "" {
			continue
		}
		all++
		if read, ok := strings.CutSuffix(k, known); ok && (strings.HasSuffix(read, "マチ") || strings.HasSuffix(read, "チョウ")) {
			votes[read]++
		}
	}
	for read, n := range votes {
		if n >= 2 && n*2 > all {
			return read
		}
	}
	return ""
}

// municipal tells how the towns of a prefecture read 町, if they agree.
func municipal(votes map[bool]int) string {
	cho, machi := votes[true], votes[false]
	switch {
	case cho+machi < 4:
	case cho*100 >= 95*(cho+machi):
		return "チョウ"
	case machi*100 >= 95*(cho+machi):
		return "マチ"
	}
	return ""
}

// consistent: the names of the city that begin with part and are known whole
// are read the same way.
func (r *readings) consistent(city int, part string) bool {
	read, good, bad := r.words[fold(part)], 0, 0
	for _, town := range r.towns[city] {
		k := r.words[fold(town)]
		if k == "" || !strings.HasPrefix(town, part) || town == part {
			continue
		}
		if strings.HasPrefix(k, read) {
			good++
		} else {
			bad++
		}
	}
	return good >= 3 && good >= 9*bad
}

// longest finds the longest key that s begins with, and leaves some of s over.
func longest(names map[string]string, s string) (name, value string) {
	for n, v := range names {
		if len(n) > len(name) && len(n) < len(s) && strings.HasPrefix(s, n) {
			name, value = n, v
		}
	}
	return name, value
}

func longestIn(names map[string]bool, s string) string {
	best := ""
	for n := range names {
		if len(n) > len(best) && len(n) < len(s) && strings.HasPrefix(s, n) {
			best = n
		}
	}
	return best
}

// spellSegments spells the parts of one word. They are spelled one by one, so
// that a vowel at a seam does not pass for a long one (大戸|内), but オオ, which
// is a long vowel itself, goes with what follows it. What begins with "=" is
// spelled already.
func spellSegments(parts []string) (string, error) {
	out := ""
	for i := 0; i < len(parts); i++ {
		part := parts[i]
		if latin, ok := strings.CutPrefix(part, "="); ok {
			return latin, nil
		}
		if strings.HasSuffix(part, "オオ") && i+1 < len(parts) {
			i++
			part += parts[i]
		}
		latin, err := spell(part)
		if err != nil {
			return "", err
		}
		if strings.HasSuffix(out, "n") && strings.ContainsAny(latin[:1], "bmp") {
			out = out[:len(out)-1] + "m"
		}
		out += latin
	}
	return out, nil
}

// measure leaves every town out of the dictionary once that it has, reads it by
// the other rules, and prints how often they agree with the dictionary.
func (r *readings) measure(places []postal.Place) {
	right, all := map[string]int{}, map[string]int{}
	done := map[string]bool{}
	for _, p := range places {
		want := r.words[fold(p.Native)]
		if want == "" || done[p.Native] {
			continue
		}
		done[p.Native] = true
		r.left = fold(p.Native)
		segments, how := r.read(p.City.Number, p.Native)
		if how == unknown || how == kana || how == counted {
			continue
		}
		all[how]++
		if strings.Join(slices.Concat(segments...), "") == want {
			right[how]++
		}
	}
	r.left = ""
	fmt.Println("agreement with the dictionary, each town left out of it once:")
	for _, how := range []string{former, habit, affix, district} {
		if all[how] > 0 {
			fmt.Printf("  %-28s %6d of %6d  %4.1f %%\n", how, right[how], all[how], 100*float64(right[how])/float64(all[how]))
		}
	}
}
