package registry

import (
	"fmt"
	"slices"
	"strings"

	"genkan/internal/directory"
	"genkan/internal/importrun"
	"genkan/internal/postal"
	"genkan/internal/text"
)

// How many repeated columns of GLEIF are read.
const (
	gleifNames     = 5
	gleifAddresses = 3
)

// addressParts are the columns of one address that are read.
var addressParts = []string{"FirstAddressLine", "AdditionalAddressLine.1", "AdditionalAddressLine.2", "AdditionalAddressLine.3", "City", "Region", "Country", "PostalCode"}

// gleif knows the names of columns, which are put together once.
type gleif struct {
	other, transliterated           []string // names
	otherPlaces, transliteratedLoci []string // addresses
}

// Further columns that are read.
const (
	gleifLegal     = "Entity.LegalAddress"
	gleifHead      = "Entity.HeadquartersAddress"
	gleifRegistry  = "Entity.RegistrationAuthority.RegistrationAuthorityEntityID"
	gleifSuccessor = "Entity.SuccessorEntity.1.SuccessorLEI"
	gleifHeir      = "Entity.SuccessorEntity.SuccessorLEI" // before LEI-CDF 3.1
)

func newGLEIF(a Applier) importrun.Kind {
	g := &gleif{}
	columns := []string{
		"LEI", "Entity.LegalName", "Entity.LegalName.xmllang", gleifRegistry, gleifSuccessor, gleifHeir, "Entity.LegalJurisdiction", "Entity.EntityCategory",
		"Entity.EntityStatus", "Entity.EntityExpirationDate", "Registration.RegistrationStatus", "DeletedAt",
	}
	for n := 1; n <= gleifNames; n++ {
		g.other = append(g.other, fmt.Sprintf("Entity.OtherEntityNames.OtherEntityName.%d", n))
		g.transliterated = append(g.transliterated, fmt.Sprintf("Entity.TransliteratedOtherEntityNames.TransliteratedOtherEntityName.%d", n))
	}
	for n := 1; n <= gleifAddresses; n++ {
		g.otherPlaces = append(g.otherPlaces, fmt.Sprintf("Entity.OtherAddresses.OtherAddress.%d", n))
		g.transliteratedLoci = append(g.transliteratedLoci, fmt.Sprintf("Entity.TransliteratedOtherAddresses.TransliteratedOtherAddress.%d", n))
	}
	for _, name := range slices.Concat(g.other, g.transliterated) {
		columns = append(columns, name, name+".xmllang", name+".type")
	}
	for _, address := range slices.Concat([]string{gleifLegal, gleifHead}, g.otherPlaces, g.transliteratedLoci) {
		columns = append(columns, address+".xmllang", address+".type")
		for _, part := range addressParts {
			columns = append(columns, address+"."+part)
		}
	}
	return importrun.Define(importrun.Source[directory.Record]{
		Name: "gleif", Title: "import.kind.gleif",
		Layout: importrun.Layout{
			Columns: columns, Header: true, Open: true, Encoding: importrun.UTF8,
			Required: []string{"LEI", "Entity.LegalName", gleifHead + ".Country", "Entity.EntityStatus"},
		},
		Parse: g.parse,
		Apply: plain(a),
	})
}

func (g *gleif) parse(row *importrun.Row) (directory.Record, error) {
	f := &fields{row: row}
	lei := f.identifier("LEI", directory.LEI)
	if lei.Value == "" && len(f.bad) == 0 {
		f.refuse("LEI", "import.value.missing")
	}
	r := directory.Record{Source: directory.GLEIF, Name: f.name("Entity.LegalName")}
	g.names(f, &r)
	g.sites(f, &r)
	r.Country = r.Sites[0].Country
	if c, _, _ := strings.Cut(row.Get("Entity.LegalJurisdiction"), "-"); postal.IsCountry(c) {
		r.Country = c
	}
	r.Identifiers = present(lei, f.corporateNumber(r.Country))
	g.state(f, &r)
	r.Successor = f.heir()
	r.Weight = gleifWeight(row.Get("Entity.EntityCategory"))
	return r, f.bad.Err()
}

// corporateNumber joins a Japanese entity to its corporate number. The register's
// number may also be one of 12 digits, of another register: only what is a
// corporate number by its check digit is taken for one.
func (f *fields) corporateNumber(country string) directory.Identifier {
	if country != "JP" {
		return directory.Identifier{}
	}
	id, err := directory.ParseIdentifier(directory.JCN, f.row.Get(gleifRegistry))
	if err != nil {
		return directory.Identifier{}
	}
	return id
}

func (f *fields) heir() directory.Identifier {
	for _, column := range []string{gleifSuccessor, gleifHeir} {
		if id, err := directory.ParseIdentifier(directory.LEI, f.row.Get(column)); err == nil {
			return id
		}
	}
	return directory.Identifier{}
}

// state: an entity that is gone is closed; a number that never should have been
// given, or that a delta file takes away, is hidden too.
func (g *gleif) state(f *fields, r *directory.Record) {
	switch f.row.Get("Registration.RegistrationStatus") {
	case "DUPLICATE", "ANNULLED", "CANCELLED":
		r.Hidden = true
	}
	r.Hidden = r.Hidden || f.row.Get("DeletedAt") != ""
	r.Closed = r.Hidden || f.row.Get("Entity.EntityStatus") == "INACTIVE"
	if r.Closed {
		r.ClosedAt = f.date("Entity.EntityExpirationDate")
	}
}

// gleifWeight: who has an LEI deals with banks; funds and branches are many and
// buy little.
func gleifWeight(category string) int64 {
	switch category {
	case "FUND", "SOLE_PROPRIETOR":
		return 5
	case "BRANCH":
		return 10
	}
	return 40
}

// names reads the further names and finds the Latin one of a name in another
// script.
func (g *gleif) names(f *fields, r *directory.Record) {
	language := f.row.Get("Entity.LegalName.xmllang")
	rank := 0
	latin := func(name string, score int) {
		if score > rank && !native(name) {
			r.Latin, rank = name, score
		}
	}
	take := func(column string, score func(kind, language string) int) {
		name := f.text(column, maxName)
		if name == "" || name == r.Name {
			return
		}
		kind, lang := f.row.Get(column+".type"), f.row.Get(column+".xmllang")
		n := directory.Name{Text: name, Language: lang, Kind: nameKind(kind, lang)}
		if !slices.Contains(r.Names, n) {
			r.Names = append(r.Names, n)
		}
		if n.Kind != "former" && native(r.Name) {
			latin(name, score(kind, lang))
		}
	}
	for _, column := range g.other {
		take(column, func(_, lang string) int {
			if strings.HasPrefix(lang, "en") {
				return 4
			}
			return 2
		})
	}
	for _, column := range g.transliterated {
		take(column, func(kind, _ string) int { return transliteration(kind, r.Name) })
	}
	if language != "" && native(r.Name) {
		r.Names = append([]directory.Name{{Text: r.Name, Language: language, Kind: "legal"}}, r.Names...)
	}
	r.Names = slices.DeleteFunc(r.Names, func(n directory.Name) bool { return n.Text == r.Latin && n.Kind != "english" })
}

// transliteration scores a transliterated name. An automatic one of kanji is read
// as Chinese, whatever the language: no name of a Japanese company.
func transliteration(kind, name string) int {
	switch {
	case strings.HasPrefix(kind, "PREFERRED"):
		return 3
	case text.ScriptsOf(name).Kanji:
		return 0
	}
	return 1
}

func nameKind(kind, language string) string {
	switch {
	case kind == "PREVIOUS_LEGAL_NAME":
		return "former"
	case kind == "TRADING_OR_OPERATING_NAME":
		return "trade"
	case strings.Contains(kind, "TRANSLITERATED"):
		return "alias"
	case strings.HasPrefix(language, "en"):
		return "english"
	}
	return "legal"
}

// sites reads the head office, and the legal address where it is another place.
func (g *gleif) sites(f *fields, r *directory.Record) {
	head := directory.RecordSite{Key: "head", Kind: directory.Head, Address: f.address(gleifHead, directory.Address{})}
	legal := directory.RecordSite{Key: "legal", Kind: directory.Branch, Address: f.address(gleifLegal, directory.Address{})}
	for _, column := range slices.Concat(g.otherPlaces, g.transliteratedLoci) {
		switch kind := f.row.Get(column + ".type"); {
		case strings.HasPrefix(kind, "AUTO_ASCII"):
		case strings.HasSuffix(kind, "HEADQUARTERS_ADDRESS"):
			head.Address = f.address(column, head.Address)
		case strings.HasSuffix(kind, "LEGAL_ADDRESS"):
			legal.Address = f.address(column, legal.Address)
		}
	}
	r.Sites = []directory.RecordSite{head}
	if legal.Country != "" && legal.Address != head.Address {
		r.Sites = append(r.Sites, legal)
	}
}

// address reads one address into the half of its script, the other half as it
// was.
func (f *fields) address(column string, a directory.Address) directory.Address {
	part := func(name string) string { return f.text(column+"."+name, maxLine) }
	country := f.country(column+".Country", a.Country)
	line, city, region := part("FirstAddressLine"), part("City"), part("Region")
	if country == "" || line+city == "" {
		return a
	}
	a.Country = country
	if c := code(country, part("PostalCode")); c != "" {
		a.PostalCode = c
	}
	var more []string
	for n := 1; n <= 3; n++ {
		if s := part(fmt.Sprintf("AdditionalAddressLine.%d", n)); s != "" {
			more = append(more, s)
		}
	}
	latin, own := regionName(country, region)
	if native(line + city) {
		a.RegionNative, a.CityNative, a.Line1Native, a.Line2Native = own, city, line, strings.Join(more, " ")
		if a.Region == "" {
			a.Region = latin
		}
		return a
	}
	a.Region, a.City, a.Line1, a.Line2 = latin, city, line, strings.Join(more, ", ")
	return a
}

// regionName makes a name of a code of ISO 3166-2, which is all GLEIF has. A code
// of letters that no list knows is what people write there (DE for Delaware); a
// number is not.
func regionName(country, code string) (latin, own string) {
	part := strings.TrimPrefix(code, country+"-")
	if part == "" {
		return "", ""
	}
	for _, r := range postal.Regions(country) {
		if r.Code == part {
			return r.Latin, r.Native
		}
	}
	if strings.ContainsAny(part, "0123456789") {
		return "", ""
	}
	return part, part
}
