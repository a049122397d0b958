package registry

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding/japanese"
)

// ntaRow makes a row of the tax agency's layout: name=value for what is not
// empty.
func ntaRow(values ...string) string {
	m := map[string]string{
		"sequenceNumber": "1", "process": "01", "correct": "0", "updateDate": "2018-04-02", "changeDate": "2015-10-05", "kind": "301",
		"prefectureName": "東京都", "cityName": "千代田区", "streetNumber": "丸の内１丁目１－１", "prefectureCode": "13", "cityCode": "101", "postCode": "1000005",
		"assignmentDate": "2015-10-05", "latest": "1", "hihyoji": "0",
	}
	for _, v := range values {
		name, value, _ := strings.Cut(v, "=")
		m[name] = value
	}
	fields := make([]string, len(ntaColumns))
	for i, c := range ntaColumns {
		fields[i] = m[c]
		if i > 5 && m[c] != "" {
			fields[i] = `"` + m[c] + `"`
		}
	}
	return strings.Join(fields, ",") + "\r\n"
}

const (
	jcnA = "corporateNumber=5070001032626"
	jcnB = "corporateNumber=4000012090001"
	jcnC = "corporateNumber=6120001039879"
)

func TestNTA(t *testing.T) {
	full := ntaRow(jcnA, "name=株式会社髙﨑見本", "furigana=タカサキミホン", "enName=Takasaki Mihon Co.,Ltd.", "enPrefectureName=Tokyo", "enCityName=1-1, Marunouchi 1-chome, Chiyoda ku") +
		ntaRow(jcnB, "name=見本庁", "kind=101", "streetNumber=") +
		ntaRow(jcnC, "name=エグザンプル・インク", "kind=401", "prefectureName=", "cityName=", "streetNumber=", "postCode=", "addressOutside=アメリカ合衆国デラウェア州ウィルミントン市", "enAddressOutside=Wilmington, Delaware, U.S.A.") +
		ntaRow(jcnA, "name=旧商号", "latest=0") +
		ntaRow("corporateNumber=5070001032627", "name=誤") +
		ntaRow("corporateNumber=507000103262", "name=短") +
		ntaRow("corporateNumber=3010001008848", "name=") +
		"1,2,3\r\n"
	shift, err := japanese.ShiftJIS.NewEncoder().String(full)
	if err != nil {
		t.Fatal(err)
	}
	each(t, func(t *testing.T, r *rig) {
		run := r.want("nta", full, 3, 0, 0, 0, 1, 4)
		if got, want := r.problems(run.ID), "5 corporateNumber value.jcn; 6 corporateNumber value.jcn; 7 name value.missing; 8  row.columns"; got != want {
			t.Errorf("problems: %s", got)
		}
		if got, want := r.sql(companiesSQL, 6), "confirmed|JP|見本庁|||\nconfirmed|JP|株式会社髙﨑見本|Takasaki Mihon Co.,Ltd.|タカサキミホン|\nconfirmed|US|エグザンプル・インク|||"; got != want {
			t.Errorf("companies:\n%s", got)
		}
		if got, want := r.sql(sitesSQL, 11), "head|confirmed|US||||Wilmington, Delaware, U.S.A.|||アメリカ合衆国デラウェア州ウィルミントン市|\n"+
			"head|confirmed|JP|100-0005|Tokyo|Chiyoda ku|1-1, Marunouchi 1-chome|東京都|千代田区|丸の内１丁目１－１|\n"+
			"head|confirmed|JP|100-0005||||東京都|千代田区||"; got != want {
			t.Errorf("sites:\n%s", got)
		}
		r.want("nta", shift, 0, 0, 3, 0, 1, 4) // the other encoding says the same

		// The difference of a day: a new name, a merger, a row nobody may see any more.
		r.want("nta", ntaRow(jcnA, "process=11", "name=株式会社新見本", "furigana=シンミホン")+
			ntaRow(jcnB, "process=71", "name=見本庁", "kind=101", "closeDate=2020-03-31", "closeCause=11", "successorCorporateNumber=5070001032626")+
			ntaRow(jcnC, "name=エグザンプル・インク", "hihyoji=1")+
			ntaRow("corporateNumber="+jcnOf(77), "process=21", "name=知らない", "closeDate=2020-03-31"), 0, 1, 1, 2, 0, 0)
		if got, want := r.sql(companiesSQL, 6), "closed|JP|見本庁|||jcn:5070001032626\nconfirmed|JP|株式会社新見本|Takasaki Mihon Co.,Ltd.|シンミホン|"; !strings.HasPrefix(got, want) {
			t.Errorf("after the difference:\n%s", got)
		}
		if got := r.sql(`SELECT name, kind FROM company_name WHERE kind = 'former'`, 2); got != "株式会社髙﨑見本|former" {
			t.Errorf("former names: %s", got)
		}
	})
}

func TestEnglishCity(t *testing.T) {
	for line, want := range map[string]string{
		"":                                 "|",
		"1-1, Marunouchi 1-chome":          "|1-1, Marunouchi 1-chome",
		"1-1, Kasumigaseki, Chiyoda ku":    "Chiyoda ku|1-1, Kasumigaseki",
		"2-1, Odori, Chuo ku,Sapporo shi":  "Chuo ku,Sapporo shi|2-1, Odori",
		"5, Honcho, Otsu-cho, Kikuchi-gun": "Otsu-cho, Kikuchi-gun|5, Honcho",
	} {
		city, street := englishCity(line)
		if got := city + "|" + street; got != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
}
