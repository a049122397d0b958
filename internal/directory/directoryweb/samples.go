package directoryweb

import (
	"genkan/internal/directory"
	"genkan/internal/form"
	"genkan/internal/postal"
	"genkan/internal/profile"
	"genkan/internal/web"
)

// sampler draws sample pages: with the pages' own functions, from data that no
// database holds.
type sampler struct{ *Pages }

// sampleCompanies are of our own making.
func sampleCompanies() []directory.Company {
	return []directory.Company{
		{ID: "c1", State: directory.Confirmed, Open: true, Country: "JP", Name: "株式会社山田製作所", Latin: "Yamada Works Co., Ltd.", Kana: "ヤマダセイサクショ",
			Place: "東京都千代田区", PlaceLatin: "Chiyoda-ku, Tokyo", Source: directory.NTA, Identifiers: []directory.Identifier{{Scheme: directory.JCN, Value: "7000012050002"}}},
		{ID: "c2", State: directory.Confirmed, Open: true, Country: "JP", Name: "山田電機工業株式会社", Kana: "ヤマダデンキコウギョウ",
			Place: "大阪府大阪市北区", PlaceLatin: "Kita-ku, Osaka", Source: directory.NTA, Identifiers: []directory.Identifier{{Scheme: directory.JCN, Value: "4000012090001"}}},
		{ID: "c3", State: directory.Confirmed, Open: true, Country: "DE", Name: "Yamada Deutschland GmbH", Place: "München", Source: directory.GLEIF,
			Identifiers: []directory.Identifier{{Scheme: directory.LEI, Value: "529900T8BM49AURSDO55"}}},
	}
}

func sampleSites() []directory.Site {
	return []directory.Site{
		{ID: "s1", Company: "c1", Kind: "head", State: directory.Confirmed, Source: directory.NTA, Address: directory.Address{Country: "JP", PostalCode: "100-0005",
			Region: "Tokyo", City: "Chiyoda-ku", Line1: "1-1-1 Marunouchi", RegionNative: "東京都", CityNative: "千代田区", Line1Native: "丸の内1-1-1"}},
		{ID: "s2", Company: "c1", Kind: "branch", Name: "大阪支店", State: directory.Confirmed, Source: directory.Vendor, Address: directory.Address{Country: "JP", PostalCode: "530-0001",
			Region: "Osaka", City: "Kita-ku, Osaka-shi", Line1: "2-2-2 Umeda", Line2: "Umeda Tower 12F", RegionNative: "大阪府", CityNative: "大阪市北区", Line1Native: "梅田2-2-2", Line2Native: "梅田タワー12階"}},
		{ID: "s3", Company: "c1", Kind: "branch", State: directory.Candidate, MadeBy: "sample", Source: directory.Typed, Address: directory.Address{Country: "JP", PostalCode: "220-0012",
			Region: "Kanagawa", City: "Nishi-ku, Yokohama-shi", Line1: "3-3-3 Minatomirai"}},
	}
}

// Samples lists the pages of company and address in all their states.
func Samples() []web.Sample {
	s := sampler{New(Parts{Names: postal.NewNames()})}
	var out []web.Sample
	for _, list := range [][]web.Sample{s.searches(), s.sites(), s.owns(), s.addresses()} {
		out = append(out, list...)
	}
	return out
}

func sample(name string, t *web.Template, draw func(r *web.Request) any) web.Sample {
	return web.Sample{Name: name, Template: t, Value: func(r *web.Request) any {
		r.Visitor = web.SampleVisitor(r)
		return draw(r)
	}}
}

func (s sampler) searches() []web.Sample {
	search := func(name string, f searchForm, bad form.Complaints, more func(r *web.Request, page *companyPage)) web.Sample {
		return sample(name, companyTemplate, func(r *web.Request) any {
			page := s.newCompany(r, f, nil, &bad)
			if more != nil {
				more(r, &page)
			}
			return page
		})
	}
	found := func(r *web.Request, page *companyPage) {
		for _, c := range sampleCompanies() {
			page.Found = append(page.Found, s.describe(r, c, "やまだ", ""))
		}
	}
	var empty, unchosen form.Complaints
	empty.Add("q", "company.empty")
	unchosen.Add("company", "company.choose.none")
	return []web.Sample{
		search("company", searchForm{}, form.Complaints{}, func(r *web.Request, page *companyPage) {
			page.Offer = &domainOffer{s.describe(r, sampleCompanies()[0], "", ""), "yamada.example", "/profile/company?company=c1"}
		}),
		search("company-current", searchForm{}, form.Complaints{}, func(r *web.Request, page *companyPage) {
			c := s.describe(r, sampleCompanies()[1], "", "")
			page.Current = &c
		}),
		search("company-empty", searchForm{}, empty, nil),
		search("company-results", searchForm{Query: "やまだ", Asked: "やまだ"}, form.Complaints{}, found),
		search("company-results-errors", searchForm{Query: "やまだ", Asked: "やまだ"}, unchosen, found),
		search("company-results-none", searchForm{Query: "ぬるはち商会", Asked: "ぬるはち商会"}, form.Complaints{}, nil),
	}
}

func (s sampler) sites() []web.Sample {
	page := func(name string, v siteView, bad form.Complaints) web.Sample {
		return sample(name, siteTemplate, func(r *web.Request) any {
			v.company = sampleCompanies()[0]
			return s.newSites(r, v, &bad)
		})
	}
	var none form.Complaints
	none.Add("site", "profile.site.none")
	return []web.Sample{
		page("company-site", siteView{sites: sampleSites()}, form.Complaints{}),
		page("company-site-one", siteView{sites: sampleSites()[:1], now: profile.Place{Company: sampleCompanies()[1]}}, form.Complaints{}),
		page("company-site-errors", siteView{sites: sampleSites()}, none),
	}
}

func (s sampler) owns() []web.Sample {
	page := func(name string, f ownForm, judged bool) web.Sample {
		return sample(name, ownTemplate, func(r *web.Request) any {
			var bad form.Complaints
			f := f
			if judged {
				if err := bad.AddFaults(s.judgeOwn(&f)); err != nil {
					bad.Add("", "error.500.text")
				}
			}
			return s.newOwn(r, f, &bad)
		})
	}
	return []web.Sample{
		page("company-new", ownForm{}, false),
		page("company-new-kana", ownForm{Name: "やまだ", Country: "JP"}, true),
		page("company-new-errors", ownForm{Name: "株式会社山田製作所", Country: "JP"}, true),
	}
}

func (s sampler) addresses() []web.Sample {
	page := func(name string, f addressForm, judged bool, c directory.Company) web.Sample {
		return sample(name, addressTemplate, func(r *web.Request) any {
			f := f
			if judged {
				read, err := postal.Parse(f.address())
				f.take(read.Address)
				f.proposed = err == nil && len(read.Proposed) > 0
				if err := f.bad.AddFaults(err); err != nil {
					f.bad.Add("", "error.500.text")
				}
			}
			return s.newAddress(r, &f, c)
		})
	}
	towns := []postal.Town{
		{Code: "4520961", Region: "23", RegionLatin: "Aichi", RegionNative: "愛知県", City: "Kiyosu-shi", CityNative: "清須市", Town: "Haruhi", TownNative: "春日"},
		{Code: "4520961", Region: "23", RegionLatin: "Aichi", RegionNative: "愛知県", City: "Kiyosu-shi", CityNative: "清須市", Town: "Haruhi Furukata", TownNative: "春日振形"},
	}
	listed := sampleCompanies()[0]
	typed := directory.Company{Name: "ぬるはち商会", Latin: "Nuruhachi Shokai", Country: "JP"}
	return []web.Sample{
		page("address", addressForm{Company: "c1", Country: "JP"}, false, listed),
		page("address-errors", addressForm{Company: "c1", Country: "JP", PostalCode: "1234", City: "Chiyoda-ku"}, true, listed),
		page("address-proposed", addressForm{Company: "c1", Country: "JP", PostalCode: "1000005", Region: "東京都", City: "千代田区", Line1: "丸の内１−１−１"}, true, listed),
		page("address-towns", addressForm{Company: "c1", Country: "JP", PostalCode: "452-0961", towns: towns}, false, listed),
		page("address-new-company", addressForm{NewName: typed.Name, NewLatin: typed.Latin, NewCountry: "JP", Country: "JP"}, false, typed),
		page("address-us", addressForm{Company: "c1", Country: "US", moved: true}, false, listed),
	}
}
