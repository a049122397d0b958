package registry

import (
	"slices"
	"strings"
	"testing"
)

// gleifFile makes a file of the golden copy's layout: rows of name=value pairs,
// in a header of some hundred columns.
func gleifFile(rows ...[]string) string {
	columns := []string{"LEI", "Entity.LegalName", "Entity.LegalName.xmllang", "Entity.EntityStatus", "Entity.LegalJurisdiction", "Entity.EntityCategory",
		"Registration.RegistrationStatus", gleifRegistry, gleifSuccessor, "Entity.EntityExpirationDate", "ConformityFlag"}
	for _, r := range rows {
		for _, v := range r {
			if name, _, _ := strings.Cut(v, "="); !slices.Contains(columns, name) {
				columns = append(columns, name)
			}
		}
	}
	for len(columns) < 300 {
		columns = append(columns, "Entity.Other."+strings.Repeat("x", len(columns)))
	}
	var b strings.Builder
	b.WriteString(`"` + strings.Join(columns, `","`) + "\"\n")
	for _, r := range rows {
		fields := make([]string, len(columns))
		for _, v := range r {
			name, value, _ := strings.Cut(v, "=")
			fields[slices.Index(columns, name)] = value
		}
		b.WriteString(`"` + strings.Join(fields, `","`) + "\"\n")
	}
	return b.String()
}

func entity(lei, name, lang, country string, more ...string) []string {
	return append([]string{"LEI=" + lei, "Entity.LegalName=" + name, "Entity.LegalName.xmllang=" + lang, "Entity.EntityStatus=ACTIVE", "Entity.LegalJurisdiction=" + country,
		"Entity.EntityCategory=GENERAL", "Registration.RegistrationStatus=ISSUED", gleifHead + ".Country=" + country, gleifLegal + ".Country=" + country}, more...)
}

func TestGLEIF(t *testing.T) {
	name := "Entity.OtherEntityNames.OtherEntityName.1"
	trans := "Entity.TransliteratedOtherEntityNames.TransliteratedOtherEntityName.1"
	other := "Entity.OtherAddresses.OtherAddress.1"
	japanese := entity(leiOf(1), "見本製作所株式会社", "ja", "JP", gleifRegistry+"=5070001032626",
		name+"=Mihon Works Ltd.", name+".xmllang=en", name+".type=ALTERNATIVE_LANGUAGE_LEGAL_NAME",
		trans+"=Jian Ben Zhi Zuo Suo", trans+".type=AUTO_ASCII_TRANSLITERATED_LEGAL_NAME",
		gleifHead+".xmllang=ja", gleifHead+".FirstAddressLine=丸の内１－１", gleifHead+".City=千代田区", gleifHead+".Region=JP-13", gleifHead+".PostalCode=1000005",
		gleifLegal+".xmllang=ja", gleifLegal+".FirstAddressLine=丸の内１－１", gleifLegal+".City=千代田区", gleifLegal+".Region=JP-13", gleifLegal+".PostalCode=1000005",
		other+".type=ALTERNATIVE_LANGUAGE_HEADQUARTERS_ADDRESS", other+".xmllang=en", other+".FirstAddressLine=1-1 Marunouchi", other+".City=Chiyoda-ku", other+".Region=JP-13", other+".Country=JP",
	)
	american := entity(leiOf(2), "Sample Widgets, Inc.", "en", "US-DE",
		gleifHead+".FirstAddressLine=1 Main Street", gleifHead+".City=San Jose", gleifHead+".Region=US-CA", gleifHead+".Country=US", gleifHead+".PostalCode=95110",
		gleifLegal+".FirstAddressLine=Orange St 1209", gleifLegal+".City=Wilmington", gleifLegal+".Region=US-DE", gleifLegal+".Country=US",
		name+"=Old Widgets, Inc.", name+".type=PREVIOUS_LEGAL_NAME", gleifRegistry+"=5070001032626")
	twelve := entity(leiOf(3), "十二桁株式会社", "ja", "JP", gleifRegistry+"=070001032626", gleifHead+".FirstAddressLine=一", gleifHead+".City=港区")
	each(t, func(t *testing.T, r *rig) {
		r.want("nta", ntaRow(jcnA, "name=見本製作所株式会社"), 1, 0, 0, 0, 0, 0)
		file := gleifFile(japanese, american, twelve, entity("5493006MHB84DD0ZWV19", "Wrong", "en", "DE"), entity(leiOf(4), "", "en", "DE"))
		run := r.want("gleif", file, 2, 1, 0, 0, 0, 2)
		if got := r.problems(run.ID); got != "5 LEI value.lei; 6 Entity.LegalName value.missing" {
			t.Errorf("problems: %s", got)
		}
		if got := r.sql(`SELECT i.scheme FROM company_identifier i JOIN company c ON c.id = i.company WHERE c.name = '見本製作所株式会社' AND c.name_latin = 'Mihon Works Ltd.' ORDER BY 1`, 1); got != "jcn\nlei" {
			t.Errorf("the two registers are not joined: %q", got)
		}
		if got := r.sql(`SELECT COUNT(*) FROM company_identifier WHERE scheme = 'jcn'`, 1); got != "1" {
			t.Errorf("a number that is none was taken for a corporate number: %s", got)
		}
		if got := r.sql(`SELECT name, kind FROM company_name WHERE name LIKE 'Jian%' OR kind = 'former' ORDER BY 1`, 2); got != "Jian Ben Zhi Zuo Suo|alias\nOld Widgets, Inc.|former" {
			t.Errorf("names: %s", got)
		}
		if got, want := r.sql(`SELECT s.kind, s.country, s.postal_code, s.region, s.city, s.line1 FROM site s JOIN company c ON c.id = s.company WHERE c.name LIKE 'Sample%' ORDER BY 1 DESC`, 6),
			"head|US|95110|California|San Jose|1 Main Street\nbranch|US||Delaware|Wilmington|Orange St 1209"; got != want {
			t.Errorf("sites:\n%s\n%s", got, want)
		}
		r.want("gleif", file, 0, 0, 3, 0, 0, 2)
		gone := slices.Clone(american)
		gone = append(gone, "DeletedAt=2026-01-02T03:04:05Z")
		gone[3] = "Entity.EntityStatus=INACTIVE"
		r.want("gleif", gleifFile(gone, append(slices.Clone(twelve), gleifSuccessor+"="+leiOf(1), "Entity.EntityExpirationDate=2025-01-31T00:00:00Z")), 0, 1, 0, 1, 0, 0)
		if run := r.run("gleif", "LEI,Name\nx,y\n"); run.Problem != "import.fail.missing" {
			t.Errorf("without its columns: %s %s", run.State, run.Problem)
		}
	})
}
