package postal

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"genkan/internal/fault"
	"genkan/internal/store"
)

// Town is what a Japanese postal code stands for: a town of a city, or an
// office that has a code of its own.
type Town struct {
	Code                      string // 100-0005
	Region                    string // 13
	RegionLatin, RegionNative string
	City, CityNative          string
	Town, TownNative          string // "" where the code stands for a whole city; Town is "" too where no reading is known
	Line, LineNative          string // street and building; Line is "" where no Latin form is known
	Office                    string // name of the office
	Proposed                  bool   // Town is a proposal of a dictionary, not Japan Post's own spelling
}

// Lookup finds the towns and offices of a Japanese postal code in any
// spelling. Rows of Japan Post's own files, once imported, win over the
// embedded table. Faults: those of ParseCode, postal.notfound.
func Lookup(ctx context.Context, q store.Querier, typed string) ([]Town, error) {
	code, err := ParseCode(japan, typed)
	if err != nil {
		return nil, err
	}
	digits := strings.ReplaceAll(code, "-", "")
	towns, err := imported(ctx, q, digits)
	if err != nil {
		return nil, err
	}
	if len(towns) == 0 {
		if towns, err = embedded(digits); err != nil {
			return nil, err
		}
	}
	if len(towns) == 0 {
		return nil, fault.New(fault.NotFound, "postal.notfound").On(FieldCode)
	}
	return towns, nil
}

// Embedded finds the towns of a code in the embedded table alone: the same
// whatever an operator has imported. Faults: those of ParseCode.
func Embedded(typed string) ([]Town, error) {
	code, err := ParseCode(japan, typed)
	if err != nil {
		return nil, err
	}
	return embedded(strings.ReplaceAll(code, "-", ""))
}

func embedded(digits string) ([]Town, error) {
	n, err := strconv.Atoi(digits)
	if err != nil {
		return nil, err
	}
	t, err := openTable(jpData)
	if err != nil {
		return nil, err
	}
	places, err := t.find(n)
	var towns []Town
	for _, p := range places {
		town := Town{Code: formCode(n), Region: p.City.Region(), City: p.City.Latin, CityNative: p.City.Native,
			Town: p.Latin, TownNative: p.Native, LineNative: p.Building, Proposed: p.Latin != ""}
		if p.Building != "" {
			town.Line, _ = readOut(p.Building, placeWords(t, p.City))
		}
		towns = append(towns, town.named())
	}
	return towns, err
}

// named fills the names of the prefecture in.
func (t Town) named() Town {
	if r, ok := FindRegion(japan, t.Region); ok {
		t.RegionLatin, t.RegionNative = r.Latin, r.Native
	}
	return t
}

func formCode(n int) string { return fmt.Sprintf("%03d-%04d", n/10000, n%10000) }

// imported reads the finished editions. An office's city and town get their
// Latin form from the embedded table.
func imported(ctx context.Context, q store.Querier, digits string) ([]Town, error) {
	towns, err := importedTowns(ctx, q, digits)
	if err != nil || len(towns) > 0 {
		return towns, err
	}
	return importedOffices(ctx, q, digits)
}

func importedTowns(ctx context.Context, q store.Querier, digits string) ([]Town, error) {
	rows, err := q.Query(ctx, `SELECT t.region, t.city, t.city_native, t.town, t.town_native FROM postal_town t JOIN postal_edition e ON e.edition = t.edition
		WHERE e.kind = $1 AND t.code = $2 ORDER BY t.seq`, romeKind, digits)
	if err != nil {
		return nil, fmt.Errorf("looking a postal code up: %w", err)
	}
	defer rows.Close()
	var towns []Town
	for rows.Next() {
		t := Town{Code: digits[:3] + "-" + digits[3:]}
		if err := rows.Scan(&t.Region, &t.City, &t.CityNative, &t.Town, &t.TownNative); err != nil {
			return nil, err
		}
		towns = append(towns, t.named())
	}
	return towns, rows.Err()
}

func importedOffices(ctx context.Context, q store.Querier, digits string) ([]Town, error) {
	rows, err := q.Query(ctx, `SELECT o.region, o.city_native, o.town_native, o.line_native, o.name FROM postal_office o JOIN postal_edition e ON e.edition = o.edition
		WHERE e.kind = $1 AND o.code = $2 ORDER BY o.seq`, officeKind, digits)
	if err != nil {
		return nil, fmt.Errorf("looking an office's postal code up: %w", err)
	}
	defer rows.Close()
	var towns []Town
	for rows.Next() {
		t := Town{Code: digits[:3] + "-" + digits[3:]}
		if err := rows.Scan(&t.Region, &t.CityNative, &t.TownNative, &t.LineNative, &t.Office); err != nil {
			return nil, err
		}
		towns = append(towns, t.named())
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	for i := range towns {
		towns[i] = towns[i].spelled()
	}
	return towns, nil
}

// spelled gives an office's place the Latin form that Latinize proposes.
func (t Town) spelled() Town {
	a := t.place()
	t.City, t.Line, t.Proposed = a.City, a.Line1, a.Line1 != ""
	return t
}

// place takes an office's street and building apart.
func (t Town) place() Address {
	return Latinize(Address{Country: japan, PostalCode: t.Code, Region: t.Region, City: t.CityNative, Line1: t.TownNative + t.LineNative}).Address
}

// Native is the place in Japanese, as the list of choices and the status line
// show it: 東京都千代田区丸の内.
func (t Town) Native() string {
	return t.RegionNative + t.CityNative + t.TownNative + t.LineNative + map[bool]string{true: " " + t.Office}[t.Office != ""]
}

// Fill writes the place into an address, in both forms, and keeps the rest. A
// part without a known Latin form is left empty: the person types it.
func (t Town) Fill(a Address) Address {
	a.Country, a.PostalCode = japan, t.Code
	a.Region, a.RegionNative = t.RegionLatin, t.RegionNative
	a.City, a.CityNative = t.City, t.CityNative
	if t.Office != "" {
		place := t.place()
		a.Line1, a.Line1Native = place.Line1, place.Line1Native
		a.Line2, a.Line2Native = place.Line2, strings.TrimSpace(place.Line2Native+" "+t.Office)
		return a
	}
	a.Line1, a.Line1Native = t.Town, t.TownNative
	if t.LineNative != "" {
		a.Line2, a.Line2Native = t.Line, t.LineNative
	}
	return a
}

// LatinLine is an address on one line, the small before the large: "1-1-1
// Marunouchi, Chiyoda-ku, Tokyo 100-0005, JAPAN". country is its name, or "".
func LatinLine(a Address, country string) string {
	parts := []string{a.Line2, a.Line1}
	if a.Country != japan {
		parts = []string{a.Line1, a.Line2}
	}
	code := a.Region
	if r, ok := FindRegion(a.Country, a.Region); ok {
		code = r.Code
	}
	last := FormatOf(a.Country).line
	for letter, value := range map[string]string{"C": a.City, "R": a.Region, "r": code, "P": a.PostalCode} {
		last = replacePart(last, letter, value)
	}
	parts = append(parts, tidy(last), strings.ToUpper(country))
	kept := parts[:0]
	for _, p := range parts {
		if p != "" {
			kept = append(kept, p)
		}
	}
	return strings.Join(kept, ", ")
}

// The letters of the line's form stand alone; values are put between marks so
// that no letter of a value is taken for one of the form.
func replacePart(form, letter, value string) string {
	fields := strings.Split(form, " ")
	for i, f := range fields {
		if f == letter || f == letter+"," {
			fields[i] = "\x00" + strings.ReplaceAll(value, " ", "\x01") + strings.TrimPrefix(f, letter)
		}
	}
	return strings.Join(fields, " ")
}

// tidy drops what stands around missing parts.
func tidy(line string) string {
	var out []string
	for _, f := range strings.Split(line, " ") {
		switch value := strings.TrimPrefix(f, "\x00"); {
		case value == "", value == ",", value == "-" && len(out) == 0:
		default:
			out = append(out, strings.ReplaceAll(value, "\x01", " "))
		}
	}
	return strings.Trim(strings.Join(out, " "), ", -")
}

// NativeLine is an address in its own script, the large before the small:
// 〒100-0005 東京都千代田区丸の内1-1-1 … It is "" where there is none.
func NativeLine(a Address) string {
	line := a.RegionNative + a.CityNative + a.Line1Native
	if a.Line1Native == "" && a.CityNative == "" {
		return ""
	}
	if a.Line2Native != "" {
		line += " " + a.Line2Native
	}
	if a.PostalCode != "" && a.Country == japan {
		line = "〒" + a.PostalCode + " " + line
	}
	return line
}
