package postal

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"genkan/internal/text"
)

//go:embed data/countries.txt
var countryRules string

//go:embed data/regions.txt
var regionLists string

// Names of the fields of an address: in forms, and in faults.
const (
	FieldCountry    = "country"
	FieldCode       = "postal_code"
	FieldRegion     = "region"
	FieldCity       = "city"
	FieldLine1      = "line1"
	FieldLine2      = "line2"
	FieldRegionOwn  = "region_native"
	FieldCityOwn    = "city_native"
	FieldLine1Own   = "line1_native"
	FieldLine2Own   = "line2_native"
	genericCountry  = "ZZ"
	japan           = "JP"
	maxPart         = 120 // characters of one part of an address
	maxCode         = 16
	noneInTheTables = "-"
)

// Field is a part of an address as a form asks for it.
type Field struct {
	Name         string // FieldCode, FieldRegion …
	Label        string // message key
	Required     bool
	Autocomplete string // HTML's token
	Width        string // of the box, "" for the usual one
}

// Region is a subdivision that is chosen from a list.
type Region struct {
	Code   string // ISO 3166-2 without the country: 13, CA
	Latin  string
	Native string // Japan only
}

// Format says how addresses of a country are asked for.
type Format struct {
	Country     string
	Fields      []Field  // in the order of the form, without the country
	Regions     []Region // nil: the region is free text, or not asked
	CodeExample string   // "" where there are no postal codes, or none we know the form of
	Lookup      bool     // Lookup knows the postal codes
	Native      bool     // addresses are not written in Latin letters: offer that form beside
	forms       []string // of the postal code
	line        string
}

// FormatOf gives the rules of a country, those of any country if there are no
// better ones.
func FormatOf(country string) Format {
	rules := loadRules()
	f, ok := rules.formats[country]
	if !ok {
		f = rules.formats[genericCountry]
		f.Country = country
	}
	return f
}

// Regions gives the list of a country, nil where the region is free text.
func Regions(country string) []Region { return loadRules().regions[country] }

// FindRegion finds a region of a list by its code or either name.
func FindRegion(country, typed string) (Region, bool) {
	key := regionKey(typed)
	if key == "" {
		return Region{}, false
	}
	for _, r := range Regions(country) {
		if key == regionKey(r.Code) || key == regionKey(r.Latin) || key == regionKey(r.Native) || r.Native != "" && key == regionStem(r.Native) {
			return r, true
		}
	}
	return Region{}, false
}

func regionKey(s string) string {
	return strings.ToLower(text.CollapseSpaces(text.FoldWidth(text.Clean(s))))
}

// regionStem is the name of a prefecture as people shorten it: 東京, 大阪.
func regionStem(native string) string {
	for _, end := range []string{"都", "府", "県"} {
		if stem, ok := strings.CutSuffix(native, end); ok {
			return stem
		}
	}
	return native
}

// rules are the tables of data, read when first asked for.
type ruleSet struct {
	formats map[string]Format
	regions map[string][]Region
}

var loadRules = sync.OnceValue(readRules)

func readRules() ruleSet {
	out := ruleSet{map[string]Format{}, map[string][]Region{}}
	for _, row := range rows(regionLists, 4) {
		out.regions[row[0]] = append(out.regions[row[0]], Region{Code: row[1], Latin: row[2], Native: row[3]})
	}
	for _, row := range rows(countryRules, 7) {
		f := Format{Country: row[0], Regions: out.regions[row[0]], Lookup: row[0] == japan, Native: row[6] == "yes", line: row[5]}
		if row[3] != noneInTheTables {
			f.forms = strings.Split(row[3], "|")
			f.CodeExample = row[4]
		}
		for _, part := range strings.Fields(row[1]) {
			name, required := strings.CutSuffix(part, "!")
			f.Fields = append(f.Fields, fieldOf(name, row[2], required, f))
		}
		out.formats[f.Country] = f
	}
	return out
}

// rows reads lines of columns, without comments; missing columns are empty.
func rows(table string, columns int) [][]string {
	var out [][]string
	for line := range strings.Lines(table) {
		line = strings.TrimRight(line, "\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		row := strings.Split(line, "\t")
		out = append(out, append(row, slices.Repeat([]string{""}, max(0, columns-len(row)))...))
	}
	return out
}

// regionLabels are the words for what countries are divided into.
var regionLabels = map[string]string{
	"prefecture": "postal.field.region.prefecture", "state": "postal.field.region.state", "province": "postal.field.region.province",
	"county": "postal.field.region.county", "region": "postal.field.region.region", "area": "postal.field.region.area",
	"emirate": "postal.field.region.emirate", "department": "postal.field.region.department",
}

// fieldOf makes a field of its letter in the table.
func fieldOf(letter, region string, required bool, f Format) Field {
	switch letter {
	case "P":
		return Field{FieldCode, codeLabel(f.Country), required, "postal-code", "10ch"}
	case "R":
		return Field{FieldRegion, regionLabels[region], required, "address-level1", ""}
	case "C":
		label := "postal.field.city"
		if f.Country == japan {
			label = "postal.field.city.jp"
		}
		return Field{FieldCity, label, required, "address-level2", ""}
	case "1":
		label := "postal.field.line1"
		if f.Country == japan {
			label = "postal.field.line1.jp"
		}
		return Field{FieldLine1, label, required, "address-line1", ""}
	}
	label := "postal.field.line2"
	if f.Country == japan {
		label = "postal.field.line2.jp"
	}
	return Field{FieldLine2, label, required, "address-line2", ""}
}

func codeLabel(country string) string {
	if country == "US" {
		return "postal.field.code.us"
	}
	return "postal.field.code"
}

// field finds a field of the form.
func (f Format) field(name string) (Field, bool) {
	i := slices.IndexFunc(f.Fields, func(x Field) bool { return x.Name == name })
	if i < 0 {
		return Field{}, false
	}
	return f.Fields[i], true
}
