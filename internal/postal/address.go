package postal

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"genkan/internal/fault"
	"genkan/internal/text"
)

// Address is a postal address in Latin letters and in its native script. Its
// fields are those of directory.Address, so one converts to the other.
type Address struct {
	Country, PostalCode                                string
	Region, City, Line1, Line2                         string
	RegionNative, CityNative, Line1Native, Line2Native string
}

// Result is an address as it would be stored, with what a person should see of
// how it came about.
type Result struct {
	Address  Address
	Proposed []string // Latin fields that were made of Japanese: shown before they are saved
	Changed  []string // fields that were folded (TXT-1: shown, never an error)
}

// Parse judges what was typed (PRO-6). A region of a list may be given by code
// or name. Japanese in a field for Latin letters is kept as the native form and
// a Latin form is proposed. The error is a fault.List, one fault a field; the
// Result is filled then too, so that the form can be drawn again with it.
func Parse(in Address) (Result, error) {
	out := Latinize(in)
	var bad fault.List
	if !IsCountry(out.Address.Country) {
		bad = append(bad, fault.New(fault.Invalid, "postal.country").On(FieldCountry))
		return out, bad
	}
	f := FormatOf(out.Address.Country)
	if _, asked := f.field(FieldCode); asked || out.Address.PostalCode != "" {
		code, err := ParseCode(out.Address.Country, out.Address.PostalCode)
		if err != nil {
			bad = append(bad, fault.All(err)...)
		} else {
			out.change(FieldCode, in.PostalCode, code)
			out.Address.PostalCode = code
		}
	}
	for _, name := range partNames() {
		if problem := judge(f, out.Address, name); problem != nil {
			bad = append(bad, problem)
		}
	}
	return out, bad.Err()
}

// partNames lists the fields that hold a part of the address as text.
func partNames() []string {
	return []string{FieldRegion, FieldCity, FieldLine1, FieldLine2, FieldRegionOwn, FieldCityOwn, FieldLine1Own, FieldLine2Own}
}

// part gives a field of the address by name.
func (a *Address) part(name string) *string {
	switch name {
	case FieldRegion:
		return &a.Region
	case FieldCity:
		return &a.City
	case FieldLine1:
		return &a.Line1
	case FieldLine2:
		return &a.Line2
	case FieldRegionOwn:
		return &a.RegionNative
	case FieldCityOwn:
		return &a.CityNative
	case FieldLine1Own:
		return &a.Line1Native
	case FieldLine2Own:
		return &a.Line2Native
	}
	return &a.PostalCode
}

func (r *Result) change(field, before, after string) {
	if strings.TrimSpace(before) != after && !slices.Contains(r.Changed, field) && !slices.Contains(r.Proposed, field) {
		r.Changed = append(r.Changed, field)
	}
}

// judge finds what is wrong with one part, nil if nothing is.
func judge(f Format, a Address, name string) *fault.Fault {
	value := *a.part(name)
	if r, unsafe := text.FirstUnsafe(value); unsafe {
		return fault.New(fault.Invalid, "postal.character", "character", text.Shown(r)).On(name)
	}
	if n := utf8.RuneCountInString(value); n > maxPart {
		return fault.New(fault.Invalid, "postal.long", "max", maxPart, "now", n).On(name)
	}
	field, latin := f.field(name)
	if !latin {
		if strings.HasSuffix(name, "_native") || value == "" {
			return nil
		}
		return judgeLatin(a, name) // a part this country does not ask for, from another form
	}
	switch {
	case value != "":
		if name == FieldRegion && f.Regions != nil {
			if _, ok := FindRegion(f.Country, value); !ok {
				return fault.New(fault.Invalid, "postal.region.choose").On(name)
			}
			return nil
		}
		if problem := judgeLatin(a, name); problem != nil {
			return problem
		}
		if name == FieldLine1 && f.Country == japan && !hasNumber(a) {
			return fault.New(fault.Invalid, "postal.line1.block").On(name)
		}
	case *a.part(name + "_native") != "" && (name != FieldRegion):
		return fault.New(fault.Invalid, readingKey(f.Country)).On(name)
	case field.Required:
		return missing(f, name)
	}
	return nil
}

// judgeLatin refuses what is left of other scripts.
func judgeLatin(a Address, name string) *fault.Fault {
	if inLatin(*a.part(name)) {
		return nil
	}
	return fault.New(fault.Invalid, readingKey(a.Country)).On(name)
}

// readingKey: a Japanese part whose reading is not known is asked for by its
// reading; the text in its own script is kept.
func readingKey(country string) string {
	if country == japan {
		return "postal.reading"
	}
	return "postal.latin"
}

func missing(f Format, name string) *fault.Fault {
	key := map[string]string{FieldRegion: "postal.region.missing", FieldCity: "postal.city.missing", FieldLine1: "postal.line1.missing"}[name]
	switch {
	case f.Country == japan && name == FieldLine1:
		key = "postal.line1.block"
	case f.Country == japan && name == FieldCity:
		key = "postal.city.missing.jp"
	case name == FieldRegion && f.Regions != nil:
		key = "postal.region.choose"
	}
	return fault.New(fault.Invalid, key).On(name)
}

// hasNumber: a Japanese address goes down to the block, or says that there is
// no number.
func hasNumber(a Address) bool {
	all := a.Line1 + a.Line1Native + a.Line2 + a.Line2Native
	return strings.ContainsFunc(all, unicode.IsDigit) || strings.Contains(all, "番外地") || strings.Contains(all, "無番地") ||
		strings.Contains(strings.ToLower(all), "banchi") || strings.Contains(strings.ToLower(all), "bangaichi")
}

// inLatin: no letters of other scripts, and no Japanese punctuation.
func inLatin(s string) bool {
	found := text.ScriptsOf(s)
	return !found.Kana && !found.Kanji && !found.Other
}

// foldPart applies TXT-1 to a line of an address: width, spaces, and any dash
// between digits.
func foldPart(s string) string { return foldDashes(text.FoldWidth(s)) }

// foldNative is foldPart for a line in its own script, which keeps its own
// punctuation.
func foldNative(s string) string { return foldDashes(text.Fold(s)) }

func foldDashes(s string) string {
	runes := []rune(text.CollapseSpaces(text.FoldDigits(text.Clean(s))))
	for i, r := range runes {
		if i > 0 && i+1 < len(runes) && isDashLike(r) && unicode.IsDigit(runes[i-1]) && unicode.IsDigit(runes[i+1]) {
			runes[i] = '-'
		}
	}
	return string(runes)
}

// isDashLike adds to the dashes of package text those that mean something else
// unless they stand between digits.
func isDashLike(r rune) bool {
	switch r {
	case 'ー', 'ｰ', '〜', '～', '~', '_', '‐', '‑', '‒', '–', '—', '―', '−', '－', '─':
		return true
	}
	return false
}
