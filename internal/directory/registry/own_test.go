package registry

import "testing"

const ownFile = "\xef\xbb\xbfNAME,Number,name_latin,country,Corporate_Number,domains,parent,site_name,site_city_native,site_line1_native,site_postal_code,site_kind,Colour\r\n" +
	"見本商事,A-1,Mihon Shoji,JP,5070001032626,mihon.example; @Mihon.Example www.mihon.example,,,千代田区,丸の内1,１００ー０００５,,red\r\n" +
	",A-1,,,,,,大阪支店,大阪市,北1,530-0001,,\r\n" +
	"Sample GmbH,A-2,,DE,,,A-1,,,,,,\r\n" +
	"Wrong,A-3,,XX,123,nonsense,,,,,,office,\r\n" +
	",A-4,,,,,,支店,,,,,\r\n" +
	"=cmd|'/c calc'!A1,A-5,,JP,,,,,,,,,\r\n" +
	"Two,A-6,,JP,,,,,,,,,\r\nThree,A-6,,JP,,,,,,,,,\r\n"

func TestOwn(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		run := r.want("companies", ownFile, 3, 0, 0, 0, 0, 3)
		if got, want := r.problems(run.ID), "1 Colour row.unknown; 5 corporate_number value.jcn; 5 country value.country; 5 domains value.domain; 5 site_kind value.choice; 6 name value.missing; 8 name value.differs"; got != want {
			t.Errorf("problems:\n%s\n%s", got, want)
		}
		if got, want := r.sql(`SELECT c.name, c.name_latin, c.country FROM company c ORDER BY c.name`, 3), "=cmd|'/c calc'!A1||JP\nSample GmbH||DE\n見本商事|Mihon Shoji|JP"; got != want {
			t.Errorf("companies:\n%s", got)
		}
		if got, want := r.sql(sitesSQL, 11), "head|confirmed|JP|100-0005|||||千代田区|丸の内1|\nbranch|confirmed|JP|530-0001|||||大阪市|北1|大阪支店"; got != want {
			t.Errorf("sites:\n%s", got)
		}
		if got := r.sql(`SELECT domain, state FROM company_domain ORDER BY 1`, 2); got != "mihon.example|listed\nwww.mihon.example|listed" {
			t.Errorf("domains: %s", got)
		}
		if got := r.sql(`SELECT p.name FROM company c JOIN company p ON p.id = c.parent`, 1); got != "見本商事" {
			t.Errorf("parent: %s", got)
		}
		r.want("companies", ownFile, 0, 0, 3, 0, 0, 3)
		r.want("companies", "number,name,country,closed\nA2,Sample GmbH,DE,yes\n", 0, 0, 0, 1, 0, 0)
		for text, key := range map[string]string{
			"name,country\nx,JP\n":                  "import.fail.missing",
			"number,name,country,NUMBER\n1,2,3,4\n": "import.fail.twice",
		} {
			if run := r.run("companies", text); run.Problem != key {
				t.Errorf("%q: %s %s", text, run.State, run.Problem)
			}
		}
	})
}
