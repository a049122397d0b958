package profileweb

import (
	"time"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/directory"
	"genkan/internal/form"
	"genkan/internal/phone"
	"genkan/internal/postal"
	"genkan/internal/profile"
	"genkan/internal/security/emailchange"
	"genkan/internal/web"
)

// Samples lists the pages with sample data.
func Samples() []web.Sample {
	p := New(Parts{Names: postal.NewNames()})
	return append(append(append(overviewSamples(p), nameSamples(p)...), formSamples(p)...), historySamples(p)...)
}

// signedIn is a sample drawn for somebody who is signed in.
func signedIn(name string, t *web.Template, value func(r *web.Request) any) web.Sample {
	return web.Sample{Name: name, Template: t, Value: func(r *web.Request) any {
		r.Visitor = web.SampleVisitor(r)
		return value(r)
	}}
}

func samplePhone() phone.Number {
	return phone.Number{E164: "+81312345678", Typed: "０３－１２３４－５６７８", Country: "JP", Extension: "123"}
}

func sampleAccount() account.Account {
	return account.Account{ID: "sample", Handle: "G4S7K2M9X", Email: "taro.yamada@example.co.jp", Family: "Yamada", Given: "Taro", FamilyNative: "山田", GivenNative: "太郎"}
}

// sampleTold is a profile with everything in it, changed today.
func sampleTold(r *web.Request) told {
	return told{
		account: sampleAccount(), function: "Network and infrastructure", level: "Head of a department",
		profile: profile.Profile{Account: "sample", Preferred: "Taro", Company: "c", Site: "s", Phone: samplePhone(), PhoneAt: r.Now,
			CompanyAt: r.Now.Add(-90 * 24 * time.Hour), Job: profile.Job{Function: "network", Level: "department", Title: "Network Manager"}},
		place: profile.Place{
			Company: directory.Company{ID: "c", State: directory.Confirmed, Country: "JP", Name: "株式会社山川製作所", Latin: "Yamakawa Works Co., Ltd."},
			Site: directory.Site{ID: "s", State: directory.Confirmed, Address: directory.Address{Country: "JP", PostalCode: "100-0005", Region: "Tokyo", City: "Chiyoda-ku",
				Line1: "1-1-1 Marunouchi", RegionNative: "東京都", CityNative: "千代田区", Line1Native: "丸の内1-1-1"}},
		},
	}
}

func overviewSamples(p *Pages) []web.Sample {
	return []web.Sample{
		signedIn("profile", overviewTemplate, func(r *web.Request) any {
			page := p.newOverview(r, sampleTold(r))
			page.Status = page.T("notice.saved")
			return page
		}),
		signedIn("profile-empty", overviewTemplate, func(r *web.Request) any { return p.newOverview(r, told{account: sampleAccount()}) }),
		signedIn("profile-old", overviewTemplate, func(r *web.Request) any {
			t := sampleTold(r)
			t.profile.Preferred, t.profile.Job.Title, t.profile.Phone.E164 = "たろう", "部長", "+81312"
			t.place.Company.State = directory.Candidate
			return p.newOverview(r, t)
		}),
		signedIn("profile-email-code", overviewTemplate, func(r *web.Request) any {
			t := sampleTold(r)
			t.email = &emailchange.Pending{Email: "yamada@new.example.com"}
			return p.newOverview(r, t)
		}),
		signedIn("profile-email-due", overviewTemplate, func(r *web.Request) any {
			t := sampleTold(r)
			t.email = &emailchange.Pending{Email: "yamada@new.example.com", Proved: true, Due: r.Now.Add(emailchange.Wait)}
			return p.newOverview(r, t)
		}),
		signedIn("profile-lost", overviewTemplate, func(r *web.Request) any {
			t := sampleTold(r)
			t.profile.Company, t.profile.Site, t.profile.Lost, t.place = "", "", "rejected", profile.Place{}
			return p.newOverview(r, t)
		}),
		signedIn("profile-lost-site", overviewTemplate, func(r *web.Request) any {
			t := sampleTold(r)
			t.profile.Site, t.profile.Lost, t.place.Site = "", "site", directory.Site{}
			return p.newOverview(r, t)
		}),
	}
}

// sampleName is the card of names, sent with something in it.
func sampleName(f nameForm) *nameEntry {
	e := &nameEntry{nameForm: f}
	e.judge()
	return e
}

func nameSamples(p *Pages) []web.Sample {
	stored := nameForm{Family: "Yamada", Given: "Taro", FamilyNative: "山田", GivenNative: "太郎", Preferred: "Taro", Version: "1"}
	return []web.Sample{
		signedIn("profile-name", nameTemplate, func(r *web.Request) any { return p.newName(r, &nameEntry{nameForm: stored, old: "Taro"}) }),
		signedIn("profile-name-kana", nameTemplate, func(r *web.Request) any {
			return p.newName(r, sampleName(nameForm{Family: "おおたに", Given: "太郎", Preferred: "たろう", Version: "1", Next: "/"}))
		}),
		signedIn("profile-name-old", nameTemplate, func(r *web.Request) any {
			f := stored
			f.Preferred = "たろう"
			return p.newName(r, &nameEntry{nameForm: f, old: "たろう"})
		}),
		signedIn("profile-name-conflict", nameTemplate, func(r *web.Request) any {
			e := &nameEntry{nameForm: stored, latest: &nameEntry{nameForm: nameForm{Family: "Yamada", Given: "Hanako", FamilyNative: "山田", GivenNative: "花子", Preferred: "Hana"}}}
			e.bad.Add("", "error.conflict")
			return p.newName(r, e)
		}),
	}
}

// formSamples are the pages of phone and job.
func formSamples(p *Pages) []web.Sample {
	options := func() ([]profile.Option, []profile.Option) {
		return []profile.Option{{ID: "it", Name: "IT operations"}, {ID: "network", Name: "Network and infrastructure"}}, []profile.Option{{ID: "department", Name: "Head of a department"}, {ID: "staff", Name: "Staff member"}}
	}
	job := func(r *web.Request, e *jobEntry) any {
		e.functions, e.levels = options()
		return p.newJob(r, e)
	}
	typed := phoneForm{Country: "JP", Phone: samplePhone().Typed, Extension: "123", Version: "1"}
	full := jobForm{Function: "network", Level: "department", Title: "Network Manager", Version: "1"}
	return []web.Sample{
		signedIn("profile-phone", phoneTemplate, func(r *web.Request) any { return p.newPhone(r, typed, samplePhone(), false, &form.Complaints{}) }),
		signedIn("profile-phone-empty", phoneTemplate, func(r *web.Request) any {
			return p.newPhone(r, phoneForm{Country: "JP", Version: "0", Next: "/"}, phone.Number{}, false, &form.Complaints{})
		}),
		signedIn("profile-phone-error", phoneTemplate, func(r *web.Request) any {
			bad := &form.Complaints{}
			_, err := phone.Parse("03-1234", "JP", "")
			if other := bad.AddFaults(p.nameCountry(r, err)); other != nil {
				bad.Add("", "error.500.text")
			}
			return p.newPhone(r, phoneForm{Country: "JP", Phone: "03-1234", Version: "1"}, phone.Number{}, false, bad)
		}),
		signedIn("profile-phone-conflict", phoneTemplate, func(r *web.Request) any {
			bad := &form.Complaints{}
			bad.Add("", "error.conflict")
			return p.newPhone(r, typed, samplePhone(), true, bad)
		}),
		signedIn("profile-job", jobTemplate, func(r *web.Request) any { return job(r, &jobEntry{jobForm: full}) }),
		signedIn("profile-job-error", jobTemplate, func(r *web.Request) any {
			e := &jobEntry{jobForm: jobForm{Title: "部長！", Version: "0", Next: "/"}}
			e.bad.Add("function", "job.function")
			e.bad.Add("level", "job.level")
			e.bad.Add("title", "title.script")
			return job(r, e)
		}),
		signedIn("profile-job-old", jobTemplate, func(r *web.Request) any {
			e := &jobEntry{jobForm: full, stored: profile.Profile{Job: profile.Job{Title: "部長"}}}
			e.jobForm.Title = "部長"
			return job(r, e)
		}),
		signedIn("profile-job-conflict", jobTemplate, func(r *web.Request) any {
			e := &jobEntry{jobForm: full, conflict: true, stored: profile.Profile{Job: profile.Job{Function: "it", Level: "staff", Title: "Engineer"}}}
			e.bad.Add("", "error.conflict")
			return job(r, e)
		}),
	}
}

func historySamples(p *Pages) []web.Sample {
	c := chooser{functions: []profile.ListItem{{ID: "network", Names: map[string]string{"ja": "ネットワーク・インフラ", "en": "Network and infrastructure"}}}}
	entry := func(r *web.Request, hours int, e audit.Event) audit.Entry {
		return audit.Entry{Event: e, At: r.Now.Add(-time.Duration(hours) * time.Hour), ID: "sample"}
	}
	return []web.Sample{
		signedIn("profile-history", historyTemplate, func(r *web.Request) any {
			return p.newHistory(r, profile.History{Next: "sample", Entries: []audit.Entry{
				entry(r, 1, audit.Event{Kind: "profile.company", Actor: "sample", From: "192.0.2.1",
					Before: map[string]string{"company": "株式会社山川製作所", "company_latin": "Yamakawa Works Co., Ltd.", "company_id": "c"},
					After:  map[string]string{"company": "海野電機株式会社", "company_latin": "Unno Denki K.K.", "company_id": "d", "address_native": "〒100-0005 東京都千代田区丸の内1-1-1"}}),
				entry(r, 2, audit.Event{Kind: "profile.phone", Actor: "operator", Why: "Corrected on the telephone", Before: map[string]string{"phone": "+81312345678"}, After: map[string]string{"phone": "+81312345679", "extension": "12"}}),
				entry(r, 3, audit.Event{Kind: "profile.job", Actor: "sample", From: "192.0.2.1", After: map[string]string{"function": "network", "title": "CTO"}}),
				entry(r, 4, audit.Event{Kind: "profile.name", Actor: "sample", From: "192.0.2.1", Before: map[string]string{"preferred": "たろう"}}),
				entry(r, 5, audit.Event{Kind: "session.started", Actor: "sample", From: "192.0.2.1"}),
				entry(r, 6, audit.Event{Kind: "factor.added", Actor: "sample", From: "192.0.2.1", After: map[string]string{"method": "totp"}}),
				entry(r, 7, audit.Event{Kind: "preference.saved", Actor: "sample", From: "192.0.2.1", Before: map[string]string{"language": "ja", "time_zone": "Asia/Tokyo", "mail_form": "html"}, After: map[string]string{"language": "en", "time_zone": "Europe/London", "mail_form": "text", "news_mail": "on"}}),
				entry(r, 8, audit.Event{Kind: "something.new"}),
				{Event: audit.Event{Kind: "account.opened", Actor: "sample"}, At: r.Now.Add(-9 * time.Hour), Erased: true},
			}}, chooser{functions: c.functions, has: r.Words.Has}, false)
		}),
		signedIn("profile-history-empty", historyTemplate, func(r *web.Request) any { return p.newHistory(r, profile.History{}, c, true) }),
	}
}
