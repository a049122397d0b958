package browser_test

import (
	"strings"
	"testing"

	"genkan/test/browser"
)

// Several towns of one code are offered; what was typed stays unless it is
// asked for.
func TestAddress_severalTowns(t *testing.T) {
	s := companies(t)
	everyWay(t, s, func(t *testing.T, p *person) {
		p.join()
		p.Goto("/profile/company/address?company=" + p.companyID(1))
		p.at(200, p.word("company.address.title"))
		p.Fill("postal_code", "4520961")
		if !p.scripted() {
			p.Go("name=_postal")
		}
		p.Want("name=town")
		if n := p.Count("[name=town]"); n < 2 {
			t.Fatalf("%d towns", n)
		}
		p.Accessible()
		p.Click("[name=town][value='1']")
		if p.scripted() {
			p.Until("the address is filled in", func() bool { return p.Value("region") == "23" })
		} else {
			p.Go("name=_town")
		}
		if p.Value("region") != "23" || p.Value("city_native") == "" {
			t.Errorf("filled in: %q %q", p.Value("region"), p.Value("city_native"))
		}
	})
}

// companyID finds the id of a company of the list, by its number.
func (p *person) companyID(i int) string {
	p.t.Helper()
	p.Goto("/profile/company")
	p.seek(corporateNumber(i))
	id, _, _ := strings.Cut(p.Attr("#company-0", "value"), " ")
	return id
}

// A code fills only what is empty; its button may write over more.
func TestAddress_typedStays(t *testing.T) {
	p := companies(t).person(t, browser.Options{Lang: "en"})
	p.join()
	p.Goto("/profile/company/address?company=" + p.companyID(1))
	p.Fill("city", "My own city")
	p.Fill("line1", "9-9 Marunouchi")
	p.Fill("postal_code", "100-0005")
	p.Until("the region is filled in", func() bool { return p.Value("region") == "13" })
	if p.Value("city") != "My own city" || p.Value("line1") != "9-9 Marunouchi" {
		t.Errorf("typed text was written over: %q %q", p.Value("city"), p.Value("line1"))
	}
	if p.Focus() == "" || !strings.Contains(p.Focus(), "postal_code") {
		t.Errorf("the focus moved to %s", p.Focus())
	}
	p.Click("name=_postal")
	p.Until("the city is filled in", func() bool { return p.Value("city") == "Chiyoda-ku" })
	if p.Value("line1") != "9-9 Marunouchi" {
		t.Errorf("the number of the block is lost: %q", p.Value("line1"))
	}
	p.Fill("postal_code", "999-9999")
	p.Until("it is said that there is none", func() bool {
		return p.Eval(`document.querySelector('postal-lookup [role=status]').textContent`) == p.word("postal.notfound")
	})
}

// A new address of a listed company; Japanese is turned into Latin letters and
// shown; a change of language loses nothing.
func TestAddress_japaneseTyped(t *testing.T) {
	s := companies(t)
	everyWay(t, s, func(t *testing.T, p *person) {
		p.join()
		p.Goto("/profile/company/address?company=" + p.companyID(1))
		p.Choose("region", "13")
		p.Fill("city", "千代田区")
		p.Fill("line1", "丸の内２ー３ー４")
		p.Fill("postal_code", "")
		other := map[string]string{"ja": "en", "en": "ja"}[p.words.Lang()]
		p.Go(".lang [value=" + other + "]")
		if p.Value("city") != "千代田区" || p.Value("line1") != "丸の内２ー３ー４" || p.Value("region") != "13" {
			t.Errorf("the other language has %q %q %q", p.Value("region"), p.Value("city"), p.Value("line1"))
		}
		p.Go(".lang [value=" + p.words.Lang() + "]")
		p.Fill("postal_code", "１０００００５")
		p.Go("#f .act button")
		p.at(422, p.word("company.address.title"))
		p.says(p.word("company.address.proposed"))
		if p.Value("city") != "Chiyoda-ku" || p.Value("line1") != "2-3-4 Marunouchi" || p.Value("line1_native") != "丸の内2-3-4" {
			t.Errorf("proposed: %q %q, kept %q", p.Value("city"), p.Value("line1"), p.Value("line1_native"))
		}
		p.Accessible()
		p.send("company.update")
		p.stored("2-3-4 Marunouchi", "丸の内2-3-4")
	})
}

// Another country has other fields.
func TestAddress_otherCountry(t *testing.T) {
	s := companies(t)
	everyWay(t, s, func(t *testing.T, p *person) {
		p.join()
		p.Goto("/profile/company/address?company=" + p.companyID(1))
		p.Choose("country", "US")
		p.Fill("city", "San Francisco")
		p.Go("name=_country")
		p.at(200, p.word("company.address.title"))
		if p.Value("city") != "San Francisco" || p.Count("postal-lookup") != 0 {
			t.Errorf("the city is %q", p.Value("city"))
		}
		p.Choose("region", "CA")
		p.Fill("line1", "1 Market Street")
		p.Fill("postal_code", "94105")
		p.send("company.update")
		p.stored("1 Market Street")
	})
}
