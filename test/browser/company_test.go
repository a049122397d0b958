package browser_test

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"genkan/internal/directory"
	"genkan/internal/directory/intake"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
	"genkan/test/browser"
)

// hostile is a company name that would do harm if a page took it for markup.
const hostile = `<img src=x onerror=alert(1)>"'--></script><svg onload=alert(2)> Polyglot`

// companies starts the program with a few companies in its directory.
func companies(t *testing.T, env ...string) *server {
	t.Helper()
	address := storetest.Address(t, store.SQLite)
	db, err := store.Open(t.Context(), address, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if err := db.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	records := listed()
	outcomes, err := store.Write(t.Context(), db, func(ctx context.Context, tx *store.Tx) ([]directory.Outcome, error) {
		return intake.Intake{}.Apply(ctx, tx, records)
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, o := range outcomes {
		if o.Fault != nil {
			t.Fatal(o.Fault)
		}
	}
	s := start(t, address, env...)
	s.box = captured{s.base}
	return s
}

// listed are the companies: one with two addresses, one with one, one that
// would like to be markup, and a few more of the same name.
func listed() []directory.Record {
	head := func(region, regionNative, city, cityNative, line, lineNative, code string) directory.RecordSite {
		return directory.RecordSite{Key: "head", Kind: "head", Address: directory.Address{Country: "JP", PostalCode: code,
			Region: region, RegionNative: regionNative, City: city, CityNative: cityNative, Line1: line, Line1Native: lineNative}}
	}
	all := []directory.Record{
		{Name: "株式会社山田製作所", Latin: "Yamada Works Co., Ltd.", Kana: "ヤマダセイサクショ", Domains: []string{"yamada-works.co.jp"}, Weight: 9, Sites: []directory.RecordSite{
			head("Tokyo", "東京都", "Chiyoda-ku", "千代田区", "1-1-1 Marunouchi", "丸の内1-1-1", "100-0005"),
			{Key: "osaka", Kind: "branch", Name: "大阪支店", Address: directory.Address{Country: "JP", PostalCode: "530-0001", Region: "Osaka", RegionNative: "大阪府",
				City: "Osaka-shi Kita-ku", CityNative: "大阪市北区", Line1: "2-2-2 Umeda", Line1Native: "梅田2-2-2"}},
		}},
		{Name: "青空電機株式会社", Latin: "Aozora Electric Co., Ltd.", Kana: "アオゾラデンキ", Sites: []directory.RecordSite{
			head("Kanagawa", "神奈川県", "Yokohama-shi Nishi-ku", "横浜市西区", "3-3-3 Minatomirai", "みなとみらい3-3-3", "220-0012")}},
		{Name: hostile, Latin: hostile, Sites: []directory.RecordSite{
			head("Tokyo", "東京都", hostile, hostile, hostile, hostile, "100-0005")}},
	}
	for i := range 12 {
		all = append(all, directory.Record{Name: fmt.Sprintf("海風商会 第%d", i), Latin: fmt.Sprintf("Umikaze Trading %d", i), Kana: "ウミカゼショウカイ", Sites: []directory.RecordSite{
			head("Hokkaido", "北海道", "Sapporo-shi Chuo-ku", "札幌市中央区", "4-4-4 Odori Nishi", "大通西4-4-4", "060-0042")}})
	}
	for i := range all {
		all[i].Row, all[i].Source, all[i].Country = int64(i+1), directory.NTA, "JP"
		all[i].Identifiers = []directory.Identifier{{Scheme: directory.JCN, Value: corporateNumber(i)}}
	}
	return all
}

// corporateNumber makes a number with its check digit.
func corporateNumber(i int) string {
	for check := range 10 {
		if id, err := directory.ParseIdentifier(directory.JCN, fmt.Sprintf("%d0120%08d", check, 50002+i)); err == nil {
			return id.Value
		}
	}
	return ""
}

// searches are the ways to ask for the same company (PRO-3).
func searches() map[string]string {
	return map[string]string{
		"kanji": "山田製作", "kana": "やまだせいさ", "half-width kana": "ﾔﾏﾀﾞｾｲ", "romaji": "yamada sei", "English": "yamada wor", "a legal form": "㈱山田",
		"a typing error": "yamdaa works", "full-width letters": "ＹＡＭＡＤＡ　Ｗ", "its number": corporateNumber(0), "its number as people write it": "７-0120-" + corporateNumber(0)[5:],
		"its mail domain": "yamada-works.co.jp",
	}
}

const rows = ".matches li"

// look types into the company field and waits for the list.
func (p *person) look(text string) {
	p.t.Helper()
	p.Fill("q", text)
	p.Want(rows)
}

// seek searches with the button.
func (p *person) seek(text string) {
	p.t.Helper()
	p.Fill("q", text)
	p.Go("name=_search")
}

// lists tells what the open list offers, a row a line.
func (p *person) lists() []string {
	p.t.Helper()
	var all []string
	_ = json.Unmarshal([]byte(fmt.Sprint(p.Eval(`JSON.stringify([...document.querySelectorAll('.matches li')].map(l => l.innerText.replace(/\s+/g, ' ')))`))), &all)
	return all
}

// shut tells whether the list is closed.
func (p *person) shut() bool {
	p.t.Helper()
	return p.Eval(`document.querySelector('.matches').hidden`) == true && p.Attr("name=q", "aria-expanded") == "false"
}

// companyName is how a person of this language sees the company first.
func (p *person) companyName() string {
	if p.words.Lang() == "ja" {
		return "株式会社山田製作所"
	}
	return "Yamada Works Co., Ltd."
}

// Every way of asking finds the company in the list and leads to its addresses,
// in both languages.
func TestCompany_listFinds(t *testing.T) {
	s := companies(t)
	for _, lang := range []string{"ja", "en"} {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			p := s.person(t, browser.Options{Lang: lang})
			p.join()
			for kind, text := range searches() {
				p.Goto("/profile/company")
				if kind == "its number as people write it" {
					text = corporateNumber(0)[:1] + "-" + corporateNumber(0)[1:5] + "-" + corporateNumber(0)[5:]
				}
				p.look(text)
				if got := p.lists(); !strings.Contains(got[0], p.companyName()) {
					t.Errorf("%s (%s) finds %q", kind, text, got)
					continue
				}
				p.Press("ArrowDown")
				p.PressGo("Enter")
				p.at(200, p.word("company.site.title"))
				p.says(p.companyName())
			}
		})
	}
}

// The same without scripts: a button and cards.
func TestCompany_cardsFind(t *testing.T) {
	s := companies(t)
	for _, lang := range []string{"ja", "en"} {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			p := s.person(t, browser.Options{Lang: lang, NoJS: true, Width: 320, Height: 568})
			p.join()
			for kind, text := range searches() {
				if kind == "its number as people write it" {
					continue
				}
				p.Goto("/profile/company")
				p.seek(text)
				p.at(200, p.word("company.title"))
				if got := p.Text(".pick"); !strings.Contains(got, p.companyName()) {
					t.Errorf("%s (%s) finds %q", kind, text, got)
					continue
				}
				p.Click("#company-0")
				p.Go("#f .act button")
				p.at(200, p.word("company.site.title"))
			}
			p.Accessible()
			p.Fits()
		})
	}
}

// update picks an address and saves company and address together.
func (p *person) update(card string) {
	p.t.Helper()
	p.at(200, p.word("company.site.title"))
	if p.keyboard {
		p.TabTo("name=site")
		for n := 0; p.Eval(`document.activeElement.matches('`+card+`')`) != true && n < 9; n++ {
			p.Press("ArrowDown")
		}
		p.Press("Space")
	} else {
		p.Click(card)
	}
	p.send("company.update")
}

// stored is what the profile page says afterwards.
func (p *person) stored(text ...string) {
	p.t.Helper()
	if p.Path() != "/profile" || p.Status() != 200 {
		p.t.Fatalf("at %s with status %d\n%s", p.Path(), p.Status(), p.Text("main"))
	}
	for _, x := range append(text, p.word("notice.saved")) {
		p.says(x)
	}
}

// Company and address with the mouse, with the keyboard alone, with scripts and
// without.
func TestCompany_chosenAndSaved(t *testing.T) {
	s := companies(t)
	for _, c := range []struct {
		o        browser.Options
		keyboard bool
	}{
		{browser.Options{Lang: "ja"}, false},
		{browser.Options{Lang: "en"}, true},
		{browser.Options{Lang: "ja", NoJS: true}, true},
		{browser.Options{Lang: "en", NoJS: true, Width: 320, Height: 568}, false},
	} {
		t.Run(fmt.Sprintf("%s, keyboard %v", c.o.Name(), c.keyboard), func(t *testing.T) {
			t.Parallel()
			p := s.person(t, c.o)
			p.join()
			p.keyboard = c.keyboard
			p.Goto("/profile/company")
			p.at(200, p.word("company.title"))
			p.fill("q", "yamada works")
			if c.o.NoJS {
				p.follow("name=_search")
				p.pickCard("#company-0")
				p.follow("#f .act button")
			} else {
				p.Want(rows)
				p.Press("ArrowDown")
				p.PressGo("Enter")
			}
			p.update("#site-1")
			p.stored(p.companyName(), "大阪市北区")
			p.Goto("/profile/company")
			p.says(p.word("company.current"))
		})
	}
}

// pickCard chooses a card with the mouse or the keyboard.
func (p *person) pickCard(card string) {
	p.t.Helper()
	if !p.keyboard {
		p.Click(card)
		return
	}
	p.TabTo(card)
	p.Press("Space")
}

// everyWay runs a test in both languages, with scripts and without.
func everyWay(t *testing.T, s *server, fn func(t *testing.T, p *person)) {
	t.Helper()
	for _, o := range []browser.Options{{Lang: "ja"}, {Lang: "en"}, {Lang: "ja", NoJS: true}, {Lang: "en", NoJS: true, Width: 320, Height: 568}} {
		name := o.Lang + " with scripts"
		if o.NoJS {
			name = o.Lang + " without scripts"
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			fn(t, s.person(t, o))
		})
	}
}

// Without a choice nothing is saved, and it is said.
func TestCompany_addressNeeded(t *testing.T) {
	s := companies(t)
	everyWay(t, s, func(t *testing.T, p *person) {
		p.join()
		p.Goto("/profile/company")
		p.seek(corporateNumber(0))
		p.Click("#company-0")
		p.Go("#f .act button")
		if p.Eval(`document.querySelectorAll('[name=site]:checked').length`) != 0.0 {
			t.Error("one of several addresses is chosen already")
		}
		p.send("company.update")
		p.at(422, p.word("company.site.title"))
		p.says(p.word("profile.site.none"))
		p.Accessible()
	})
}

// A company that is not listed: by hand, with a new address by postal code.
func TestCompany_byHand(t *testing.T) {
	s := companies(t)
	everyWay(t, s, func(t *testing.T, p *person) {
		p.join()
		p.Goto("/profile/company")
		p.Fill("q", "ぬるはち商会")
		p.Go("name=_own")
		p.at(200, p.word("company.own.title"))
		p.send("company.own.next")
		p.at(422, p.word("company.own.title"))
		p.says(p.word("company.latin.empty"))
		p.Fill("company_latin", "Nuruhachi Shokai")
		p.send("company.own.next")
		p.at(200, p.word("company.address.title"))
		p.says(p.word("company.new.check"))
		p.Fill("postal_code", "１００ー０００５")
		if p.scripted() {
			p.Until("the address is filled in", func() bool { return p.Value("city") == "Chiyoda-ku" })
			p.says(p.word("postal.filled", "address", "東京都千代田区丸の内"))
		} else {
			p.Go("name=_postal")
			p.at(200, p.word("company.address.title"))
		}
		if p.Value("region") != "13" || p.Value("line1") != "Marunouchi" || p.Value("city_native") != "千代田区" {
			t.Errorf("filled in: %q %q %q", p.Value("region"), p.Value("line1"), p.Value("city_native"))
		}
		p.Fill("line1", "1-1-1 Marunouchi")
		p.Accessible()
		p.send("company.update")
		p.stored("Nuruhachi Shokai", "1-1-1 Marunouchi")
	})
}

// scripted tells whether the page's scripts run.
func (p *person) scripted() bool { return !strings.Contains(p.t.Name(), "without_scripts") }

// The language changes on every step, and nothing typed or chosen is lost.
func TestCompany_languageKeeps(t *testing.T) {
	s := companies(t)
	everyWay(t, s, func(t *testing.T, p *person) {
		p.join()
		other := map[string]string{"ja": "en", "en": "ja"}[p.words.Lang()]
		turn := func() { p.Go(".lang [value=" + other + "]"); other = map[string]string{"ja": "en", "en": "ja"}[other] }
		p.Goto("/profile/company")
		p.Fill("q", corporateNumber(0))
		turn()
		if p.Value("q") != corporateNumber(0) {
			t.Errorf("the search lost %q", p.Value("q"))
		}
		p.Go("name=_search")
		p.Click("#company-0")
		turn()
		if p.Eval(`document.querySelector('#company-0').checked`) != true {
			t.Error("the choice is lost")
		}
		p.Go("#f .act button")
		p.Click("#site-1")
		turn()
		if p.Eval(`document.querySelector('#site-1').checked`) != true {
			t.Error("the address is lost")
		}
		p.Goto("/profile/company/new")
		p.Fill("company", "Nuruhachi")
		p.Choose("country", "FR")
		turn()
		if p.Value("company") != "Nuruhachi" || p.Value("country") != "FR" {
			t.Errorf("the new company is %q in %q", p.Value("company"), p.Value("country"))
		}
	})
}

// The pages of the gallery that belong to company and address are complete:
// every state has a sample.
func TestCompany_samples(t *testing.T) {
	g, _ := openGallery(t)
	var have []string
	for _, s := range g.Pages() {
		have = append(have, s.Name)
	}
	for _, name := range []string{"company", "company-results", "company-results-none", "company-site", "company-site-one", "company-site-errors", "company-new", "company-new-kana", "address", "address-towns", "address-proposed", "address-errors", "address-us"} {
		if !slices.Contains(have, name) {
			t.Errorf("no sample %s", name)
		}
	}
}
