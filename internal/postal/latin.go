package postal

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"genkan/internal/text"
)

// Latinize folds an address and proposes Latin forms for what is Japanese in
// it; nothing is required or refused. Whatever was typed stays as the native
// form. A part with a kanji whose reading is not known gets no Latin form.
func Latinize(in Address) Result {
	out := Result{Address: in}
	a := &out.Address
	a.Country = strings.ToUpper(text.CollapseSpaces(text.FoldWidth(text.Clean(in.Country))))
	a.PostalCode = foldCode(in.PostalCode)
	if code, err := ParseCode(a.Country, in.PostalCode); err == nil {
		a.PostalCode = code
	}
	for _, name := range partNames() {
		part := a.part(name)
		if strings.HasSuffix(name, "_native") {
			*part = foldNative(*part)
			continue
		}
		*part = foldPart(*part)
		out.change(name, *in.part(name), *part)
	}
	fillRegion(a)
	switch {
	case tooLong(*a):
		return out // Parse says so; nobody gets to make us read a book
	case a.Country == japan:
		out.japanese()
		return out
	}
	for _, name := range []string{FieldRegion, FieldCity, FieldLine1, FieldLine2} {
		latin, native := a.part(name), a.part(name+"_native")
		if !inLatin(*latin) && (*native == "" || *native == *latin) {
			*native, *latin = *latin, ""
		}
	}
	return out
}

func tooLong(a Address) bool {
	return slices.ContainsFunc(partNames(), func(name string) bool { return utf8.RuneCountInString(*a.part(name)) > 2*maxPart })
}

// fillRegion brings a region of a list to its names.
func fillRegion(a *Address) {
	for _, typed := range []string{a.Region, a.RegionNative} {
		if r, ok := FindRegion(a.Country, typed); ok {
			a.Region = r.Latin
			if r.Native != "" {
				a.RegionNative = r.Native
			}
			return
		}
	}
}

// japanese proposes the Latin forms of a Japanese address.
func (r *Result) japanese() {
	a := &r.Address
	t, err := openTable(jpData)
	if err != nil {
		return // a test holds the table; without it nothing is proposed
	}
	line, fromLine := a.Line1, true
	if inLatin(line) {
		if line != "" || a.Line1Native == "" {
			line = ""
		} else {
			line, fromLine = a.Line1Native, false
		}
	}
	line = r.takeRegion(line)
	city := r.takeCity(t, &line)
	if line != "" {
		r.line1(t, city, line, fromLine)
	}
	completeNative(a)
	r.line2(t, city)
}

// takeRegion cuts the prefecture off the beginning of a line that holds the
// whole address.
func (r *Result) takeRegion(line string) string {
	a := &r.Address
	for _, region := range Regions(japan) {
		rest, ok := strings.CutPrefix(line, region.Native)
		if ok && rest != "" && (a.Region == "" || a.Region == region.Latin) {
			if a.Region == "" {
				r.propose(FieldRegion)
			}
			a.Region, a.RegionNative = region.Latin, region.Native
			return strings.TrimSpace(rest)
		}
	}
	return line
}

func (r *Result) propose(field string) {
	if !slices.Contains(r.Proposed, field) {
		r.Proposed = append(r.Proposed, field)
	}
}

// takeCity finds the city that the address names, in its own field or at the
// beginning of the line, and fills both forms of it.
func (r *Result) takeCity(t table, line *string) City {
	a := &r.Address
	region := ""
	if found, ok := FindRegion(japan, a.Region); ok {
		region = found.Code
	}
	if a.City != "" || a.CityNative != "" {
		return r.namedCity(t, region, line)
	}
	city, rest := cityAt(t, region, *line)
	if city.Number == 0 {
		return City{}
	}
	*line = rest
	a.City, a.CityNative = city.Latin, city.Native
	r.propose(FieldCity)
	if found, ok := FindRegion(japan, city.Region()); ok && a.Region == "" {
		a.Region, a.RegionNative = found.Latin, found.Native
		r.propose(FieldRegion)
	}
	return city
}

// namedCity reads the field of the city; a line that repeats it loses it.
func (r *Result) namedCity(t table, region string, line *string) City {
	a := &r.Address
	typed := a.City
	city, ok := cityNamed(t, region, a)
	switch {
	case ok:
		if !inLatin(typed) || typed == "" {
			a.City = city.Latin
			r.propose(FieldCity)
		}
		a.CityNative = city.Native
		if rest, had := strings.CutPrefix(*line, city.Native); had {
			*line = strings.TrimSpace(rest)
		}
	case !inLatin(typed):
		if a.CityNative == "" {
			a.CityNative = typed
		}
		a.City = ""
		if latin, ok := readOut(typed, nil); ok {
			a.City = latin
			r.propose(FieldCity)
		}
	}
	return city
}

// cityNamed finds a city by the field: native, Latin, or without its district.
func cityNamed(t table, region string, a *Address) (City, bool) {
	var found []City
	t.eachCity(region, func(c City) bool {
		for _, typed := range []string{a.City, a.CityNative} {
			if typed != "" && (typed == c.Native || typed == shortCity(c.Native) || cityKey(typed) == cityKey(c.Latin)) {
				found = append(found, c)
				break
			}
		}
		return len(found) < 2
	})
	if len(found) != 1 {
		return City{}, false
	}
	return found[0], true
}

func cityKey(latin string) string {
	return strings.ToLower(strings.NewReplacer("-", " ", ",", " ", "  ", " ").Replace(latin))
}

// shortCity leaves out the district: 榛東村 for 北群馬郡榛東村.
func shortCity(native string) string {
	if i := strings.Index(native, "郡"); i > 0 && !strings.HasSuffix(native, "市") && len(native) > i+len("郡") {
		return native[i+len("郡"):]
	}
	return native
}

// cityAt finds the city that a line begins with, and what follows. Without a
// prefecture the name must be the only one of its kind (府中市 is not).
func cityAt(t table, region, line string) (City, string) {
	var best City
	length, several := 0, false
	t.eachCity(region, func(c City) bool {
		for _, name := range []string{c.Native, shortCity(c.Native)} {
			if !strings.HasPrefix(line, name) || len(name) < length || name == "" {
				continue
			}
			several = len(name) == length && c.Number != best.Number
			best, length = c, len(name)
			break
		}
		return true
	})
	if length == 0 || several {
		return City{}, line
	}
	return best, strings.TrimSpace(line[length:])
}

// line1 reads town and block; what follows is the building.
func (r *Result) line1(t table, city City, line string, typed bool) {
	a := &r.Address
	town, rest := townAt(t, city, a.PostalCode, line)
	latin, known := town.Latin, town.Native != "" && town.Latin != ""
	nativeTown := line[:len(line)-len(rest)]
	if town.Native == "" {
		nativeTown, rest = beforeNumber(line)
		if latin, known = readOut(nativeTown, nil); !known && nativeTown != "" {
			rest = "" // what cannot be read is not taken apart either
			nativeTown = line
		}
	}
	r.codeOf(t, city, town)
	block, building := blockOf(rest)
	native := strings.TrimSpace(strings.TrimSuffix(line, building))
	if typed && (a.Line1Native == "" || hasKanji(native)) {
		a.Line1Native = native
	}
	if building = strings.TrimSpace(building); building != "" && a.Line2 == "" && a.Line2Native == "" {
		a.Line2Native = building
	}
	if !known && nativeTown != "" {
		a.Line1 = ""
		return
	}
	a.Line1 = strings.TrimSpace(block + " " + latin)
	r.propose(FieldLine1)
}

// codeOf proposes the postal code of a town that has only one.
func (r *Result) codeOf(t table, city City, town Place) {
	if r.Address.PostalCode != "" || town.Native == "" || town.Hundred {
		return
	}
	places, err := t.towns(city.Number)
	if err != nil {
		return
	}
	for _, p := range places {
		if p.Building == "" && p.Native == town.Native && p.Code != town.Code {
			return
		}
	}
	r.Address.PostalCode = formCode(town.Code)
	r.propose(FieldCode)
}

// line2 reads the building.
func (r *Result) line2(t table, city City) {
	a := &r.Address
	japanese := a.Line2
	switch {
	case japanese != "" && inLatin(japanese):
		return
	case japanese == "":
		japanese = a.Line2Native
	case a.Line2Native == "" || hasKanji(japanese):
		a.Line2Native = japanese
	}
	if japanese == "" {
		return
	}
	a.Line2 = ""
	if latin, ok := readOut(japanese, placeWords(t, city)); ok {
		a.Line2 = latin
		r.propose(FieldLine2)
	}
}

// completeNative adds the block to a native town that a lookup filled in, when
// the person typed it in Latin letters.
func completeNative(a *Address) {
	block := leadingBlock.FindString(a.Line1)
	if a.Line1Native != "" && block != "" && !strings.ContainsFunc(a.Line1Native, unicode.IsDigit) && !kanjiBlock.MatchString(a.Line1Native) {
		a.Line1Native += block
	}
}

var (
	leadingBlock = regexp.MustCompile(`^[0-9]+(-[0-9]+)*\b`)
	kanjiBlock   = regexp.MustCompile(`[一二三四五六七八九十]+(丁目|番地|番)`)
)

func hasKanji(s string) bool { return text.ScriptsOf(s).Kanji }

// townAt finds the longest town of the city that the line begins with.
func townAt(t table, city City, code, line string) (Place, string) {
	if city.Number == 0 {
		return Place{}, line
	}
	places, err := t.towns(city.Number)
	if err != nil {
		return Place{}, line
	}
	for _, start := range []string{line, strings.TrimPrefix(strings.TrimPrefix(line, "大字"), "字")} {
		for _, form := range []string{start, kanjiCount(start)} {
			if p, n := longestTown(places, code, form); n > 0 {
				rest := string([]rune(form)[n:])
				if form != start { // lengths differ: find the rest by what follows the number
					rest = tailOf(start, rest)
				}
				return p, rest
			}
		}
	}
	return Place{}, line
}

// tailOf gives the part of s that corresponds to rest of its other form.
func tailOf(s, rest string) string {
	for i := range s {
		if kanjiCount(s[i:]) == rest {
			return s[i:]
		}
	}
	return rest
}

func longestTown(places []Place, code, line string) (Place, int) {
	folded := []rune(foldTown(line))
	var best Place
	length := 0
	for _, p := range places {
		name := []rune(foldTown(p.Native))
		if len(name) == 0 || len(name) > len(folded) || string(folded[:len(name)]) != string(name) || p.Building != "" {
			continue
		}
		same := len(name) == length && (formCode(p.Code) == code || best.Latin == "" && p.Latin != "")
		if len(name) > length || same {
			best, length = p, len(name)
		}
	}
	return best, length
}

// foldTown makes spellings of one town equal, rune by rune: 霞ヶ関, 霞ケ関,
// 霞が関; 一ツ橋, 一つ橋; 一之宮, 一ノ宮, 一の宮.
func foldTown(s string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case 'ヶ', 'ケ', 'ヵ', 'が', 'ガ':
			return 'ケ'
		case 'の', '之', '乃':
			return 'ノ'
		case 'つ', 'ッ', 'っ':
			return 'ツ'
		case '龍':
			return '竜'
		case '檜':
			return '桧'
		case '瀧':
			return '滝'
		case '嶋':
			return '島'
		case '澤':
			return '沢'
		case '條':
			return '条'
		}
		return r
	}, s)
}

// kanjiCount writes the numbers of 北24条西 as the table has them: 北二十四条西.
func kanjiCount(s string) string {
	return countedNumber.ReplaceAllStringFunc(s, func(m string) string {
		digits := strings.TrimRightFunc(m, func(r rune) bool { return !unicode.IsDigit(r) })
		return kanjiNumber(digits) + m[len(digits):]
	})
}

var countedNumber = regexp.MustCompile(`[0-9]{1,2}(条|線|番町)`)

func kanjiNumber(digits string) string {
	const numerals = "〇一二三四五六七八九"
	one := func(d byte) string { return string([]rune(numerals)[d-'0']) }
	if len(digits) == 1 {
		return one(digits[0])
	}
	out := "十"
	if digits[0] != '1' {
		out = one(digits[0]) + out
	}
	if digits[1] != '0' {
		out += one(digits[1])
	}
	return out
}

// beforeNumber cuts a line where its first number begins.
func beforeNumber(line string) (string, string) {
	if i := strings.IndexFunc(line, unicode.IsDigit); i >= 0 {
		return strings.TrimSpace(line[:i]), line[i:]
	}
	return line, ""
}

// blockOf reads "3丁目2番1号 …" and "3-2-1 …" as "3-2-1"; the rest is the
// building. A number with a floor or room behind it belongs to the building.
func blockOf(s string) (block, rest string) {
	rest = strings.TrimLeft(s, " 字")
	var numbers []string
	for {
		m := blockNumber.FindStringSubmatch(rest)
		if m == nil || floorAhead.MatchString(rest) || m[1] == "" && (m[2] == "" || m[3] == "") {
			break
		}
		n := m[1]
		if n == "" {
			n = arabic(m[2])
		}
		numbers = append(numbers, n)
		rest = rest[len(m[0]):]
		if next := strings.TrimLeft(rest, "-のノ,"); next != rest {
			if !startsNumber.MatchString(next) {
				break
			}
			rest = next
		} else if m[3] == "" && m[4] == "" {
			break
		}
	}
	return strings.Join(numbers, "-"), rest
}

var (
	blockNumber  = regexp.MustCompile(`^(?:([0-9]+)|([一二三四五六七八九十百]+))\s*(丁目|番地|番丁|番|号|地割)?(の|ノ)?`)
	startsNumber = regexp.MustCompile(`^[0-9]`)
	floorAhead   = regexp.MustCompile(`^[0-9]+\s*(階|F\b|号室|号棟|号館|棟)`)
)

// arabic reads a kanji number below 1000.
func arabic(kanji string) string {
	sum, last := 0, 0
	for _, r := range kanji {
		switch r {
		case '百', '十':
			unit := map[rune]int{'百': 100, '十': 10}[r]
			sum += max(last, 1) * unit
			last = 0
		default:
			last = last*10 + strings.IndexRune("一二三四五六七八九", r)/len("一") + 1
		}
	}
	return itoa(sum + last)
}
