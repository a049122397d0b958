package review

import (
	"time"

	"genkan/internal/console/desk"
	"genkan/internal/directory"
	"genkan/internal/form"
	"genkan/internal/postal"
	"genkan/internal/steward"
	"genkan/internal/support"
	"genkan/internal/web"
)

// Samples lists the pages with sample data.
func Samples(countries *postal.Names) []web.Sample {
	p := New(Parts{Countries: countries})
	var all []web.Sample
	add := func(name string, t *web.Template, value func(r *web.Request) any, roles ...string) {
		if len(roles) == 0 {
			roles = []string{support.Steward}
		}
		all = append(all, desk.Sample(name, t, value, roles...))
	}
	none := func() *form.Complaints { return &form.Complaints{} }
	p.sampleQueue(add)
	p.sampleCompany(add, none)
	p.sampleMerge(add, none)
	p.sampleSite(add, none)
	return all
}

type adder func(name string, t *web.Template, value func(r *web.Request) any, roles ...string)

func sampleCompany(state directory.State) directory.Company {
	at := web.SampleTime().Add(-26 * time.Hour)
	return directory.Company{ID: "samplecandidate", State: state, Country: "JP", Name: "髙橋製作所", Latin: "Takahashi Works", Kana: "タカハシセイサクショ",
		Source: directory.Typed, MadeBy: "sample", CreatedAt: at, ChangedAt: at}
}

func sampleWinner() directory.Company {
	at := web.SampleTime().Add(-400 * 24 * time.Hour)
	return directory.Company{ID: "samplewinner", State: directory.Confirmed, Open: true, Country: "JP", Name: "株式会社高橋製作所", Latin: "Takahashi Seisakusho Co., Ltd.", Kana: "タカハシセイサクショ",
		Place: "東京都千代田区", PlaceLatin: "Chiyoda-ku, Tokyo", Source: directory.NTA, CreatedAt: at, ChangedAt: at, Identifiers: []directory.Identifier{{Scheme: directory.JCN, Value: "7000012050002"}}}
}

func samplePlace(id string, state directory.State) directory.Site {
	return directory.Site{ID: id, Company: "samplewinner", Kind: "head", State: state, Source: directory.Typed, CreatedAt: web.SampleTime().Add(-26 * time.Hour),
		Address: directory.Address{Country: "JP", PostalCode: "100-0005", Region: "Tokyo", City: "Chiyoda-ku", Line1: "1-1-1 Marunouchi",
			RegionNative: "東京都", CityNative: "千代田区", Line1Native: "丸の内1-1-1"}}
}

func sampleDetail(c directory.Company) directory.Detail {
	return directory.Detail{Company: c, Sites: []directory.Site{samplePlace("samplesite", c.State)},
		Names: []directory.Name{{Text: "タカハシ", Kind: "trade"}}, Domains: []directory.Domain{{Name: "takahashi.example.jp"}}}
}

func (p *Pages) sampleQueue(add adder) {
	rows := func() []directory.Waiting {
		at := web.SampleTime().Add(-26 * time.Hour)
		return []directory.Waiting{{Company: sampleCompany(directory.Candidate), Since: at}, {Company: sampleWinner(), Site: samplePlace("samplesite", directory.Candidate), Since: at.Add(time.Hour)},
			{Company: directory.Company{ID: "sampleother", Name: "Müller Maschinenbau GmbH", Country: "DE", State: directory.Candidate}, Since: at.Add(2 * time.Hour)}}
	}
	add("queue", queueTemplate, func(r *web.Request) any { return p.newQueue(r, rows(), "", "more", 73) })
	add("queue-empty", queueTemplate, func(r *web.Request) any { return p.newQueue(r, nil, "", "", 0) })
	hits := []directory.Hit{{Company: sampleWinner()}, {Company: sampleCompany(directory.Candidate)}}
	add("companies", companiesTemplate, func(r *web.Request) any { return p.newCompanies(r, "たかはし", hits) })
	add("companies-none", companiesTemplate, func(r *web.Request) any { return p.newCompanies(r, "ゐゑ商会", nil) })
}

func sampleMergeOf(at time.Time) directory.Merge {
	return directory.Merge{ID: "samplemerge", Loser: "samplecandidate", Winner: "samplewinner", LoserState: directory.Candidate, Reason: "Same firm", By: "sample", At: at}
}

func sampleNames() map[string]directory.Company {
	return map[string]directory.Company{"samplecandidate": sampleCompany(directory.Merged), "samplewinner": sampleWinner()}
}

func (p *Pages) sampleCompany(add adder, none func() *form.Complaints) {
	candidate := func() about {
		return about{detail: sampleDetail(sampleCompany(directory.Candidate)), people: 1, maker: "G4S7K2M9X", alike: []directory.Company{sampleWinner()}}
	}
	add("company-candidate", companyTemplate, func(r *web.Request) any { return p.newCompany(r, candidate(), formOf(candidate().detail), none()) })
	add("company-errors", companyTemplate, func(r *web.Request) any {
		f := formOf(candidate().detail)
		f.Name, f.JCN, f.Domains = "", "7000012050003", "@"
		return p.newCompany(r, candidate(), f, desk.Complaints("company", "company.empty", "jcn", "identifier.check", "domains", "domain.format", "reason", "reason.empty"))
	})
	confirmed := func() about {
		return about{detail: sampleDetail(sampleWinner()), people: 1204, merges: []directory.Merge{sampleMergeOf(web.SampleTime().Add(-time.Hour)), sampleMergeOf(web.SampleTime().Add(-40 * 24 * time.Hour))},
			names: sampleNames(), waiting: &support.Approval{ID: "sampleapproval"}}
	}
	add("company", companyTemplate, func(r *web.Request) any { return p.newCompany(r, confirmed(), formOf(confirmed().detail), none()) })
	add("company-auditor", companyTemplate, func(r *web.Request) any { return p.newCompany(r, confirmed(), formOf(confirmed().detail), none()) }, support.Auditor)
	add("company-merged", companyTemplate, func(r *web.Request) any {
		a := about{detail: directory.Detail{Company: sampleCompany(directory.Merged)}}
		a.detail.MergedInto = "samplewinner"
		return p.newCompany(r, a, formOf(a.detail), none())
	})
	c := sampleCompany(directory.Candidate)
	add("reject", rejectTemplate, func(r *web.Request) any { return newCompanyReject(r, c, 1, rejectForm{}, none()) })
	add("reject-errors", rejectTemplate, func(r *web.Request) any {
		return newCompanyReject(r, c, 1, rejectForm{}, desk.Complaints("because", "steward.because", "reason", "reason.empty"))
	})
}

func samplePreview(people int) steward.Preview {
	w := sampleDetail(sampleWinner())
	for range 4 {
		w.Sites = append(w.Sites, samplePlace("samplebranch", directory.Confirmed))
	}
	return steward.Preview{Loser: sampleDetail(sampleCompany(directory.Candidate)), Winner: w, People: people}
}

func (p *Pages) sampleMerge(add adder, none func() *form.Complaints) {
	add("merge-choose", mergeTemplate, func(r *web.Request) any {
		v := newMerge(r, sampleDetail(sampleCompany(directory.Candidate)))
		v.Search, v.Asked = newSearch(v.Page, "/desk/companies/samplecandidate/merge", "高橋"), true
		v.Hits = newTargets(v, v.T("desk.search.found", "n", 1), p.winners(v, []directory.Company{sampleWinner()}))
		v.Alike = newTargets(v, v.T("desk.company.alike"), p.winners(v, []directory.Company{sampleWinner()}))
		return v
	})
	preview := func(name string, people int, change func(*steward.Preview), c func() *form.Complaints) {
		add(name, mergeTemplate, func(r *web.Request) any {
			pre := samplePreview(people)
			change(&pre)
			v := newMerge(r, pre.Loser)
			v.compare(p, pre, mergeForm{Into: "samplewinner"}, c())
			return v
		})
	}
	same := func(*steward.Preview) {}
	preview("merge", 0, same, none)
	preview("merge-second", 3, same, none)
	preview("merge-errors", 3, same, func() *form.Complaints { return desk.Complaints("reason", "reason.empty") })
	preview("merge-waiting", 3, func(x *steward.Preview) { x.Waiting = &support.Approval{ID: "sampleapproval"} }, none)
	facts := func(r *web.Request) []desk.Fact {
		return desk.Facts(r.Words.T("desk.merge.when"), r.Words.DateTimeZone(r.Now), r.Words.T("desk.asked_by"), r.Words.Name("Sato", "Hanako"), r.Words.T("desk.reason"), "Same firm")
	}
	add("undo", undoTemplate, func(r *web.Request) any {
		return p.newUndo(r, sampleMergeOf(r.Now.Add(-time.Hour)), sampleNames(), facts(r), "", none())
	})
	add("undo-final", undoTemplate, func(r *web.Request) any {
		return p.newUndo(r, sampleMergeOf(r.Now.Add(-40*24*time.Hour)), sampleNames(), facts(r), "", none())
	})
	p.sampleApprovals(add, none)
}

func (p *Pages) sampleApprovals(add adder, none func() *form.Complaints) {
	ask := func(by string, r *web.Request) support.Approval {
		return support.Approval{ID: "sampleapproval", Kind: support.KindMerge, Reason: "登記簿で同じ会社と確認した", AskedBy: by, AskedAt: r.Now.Add(-time.Hour), ExpiresAt: r.Now.Add(29 * 24 * time.Hour), State: "waiting"}
	}
	add("approvals", approvalsTemplate, func(r *web.Request) any {
		v := approvalsPage{Page: desk.New(r, "approvals", "desk.approvals")}
		for _, own := range []bool{false, true} {
			v.Rows = append(v.Rows, approvalRow{URL: "/desk/approvals/sampleapproval", What: v.T("desk.merge.line", "loser", "髙橋製作所", "winner", "株式会社高橋製作所"),
				By: r.Words.Name("Sato", "Hanako"), Since: r.Words.DateTime(r.Now), Ends: r.Words.Date(r.Now.Add(29 * 24 * time.Hour)), Own: own})
		}
		return v
	})
	add("approvals-empty", approvalsTemplate, func(r *web.Request) any {
		return approvalsPage{Page: desk.New(r, "approvals", "desk.approvals")}
	})
	one := func(name, by string, change func(*support.Approval), c func() *form.Complaints) {
		add(name, approvalTemplate, func(r *web.Request) any {
			a := ask(by, r)
			change(&a)
			return p.newApproval(r, a, samplePreview(3), r.Words.Name("Sato", "Hanako"), r.Words.Name("Suzuki", "Jiro"), decisionForm{}, c())
		})
	}
	one("approval", "other", func(*support.Approval) {}, none)
	one("approval-errors", "other", func(*support.Approval) {}, func() *form.Complaints {
		return desk.Complaints("decision", "desk.approval.choose", "reason", "reason.empty")
	})
	one("approval-own", "sample", func(*support.Approval) {}, none)
	one("approval-refused", "other", func(a *support.Approval) {
		a.State, a.DecidedBy, a.DecidedAt, a.Answer = "refused", "x", a.AskedAt, "別の会社"
	}, none)
}

func (p *Pages) sampleSite(add adder, none func() *form.Complaints) {
	a := func(s directory.State) aboutSite {
		return aboutSite{site: samplePlace("samplesite", s), company: sampleWinner(), people: 1, maker: "G4S7K2M9X", others: []directory.Site{samplePlace("sampleother", directory.Confirmed)}}
	}
	add("site-candidate", siteTemplate, func(r *web.Request) any {
		return p.newSite(r, a(directory.Candidate), siteFormOf(a(directory.Candidate).site), none())
	})
	add("site-errors", siteTemplate, func(r *web.Request) any {
		return p.newSite(r, a(directory.Candidate), siteForm{Country: "JP", Kind: "branch"}, desk.Complaints("postal_code", "postal.code.missing", "reason", "reason.empty"))
	})
	add("site-merged", siteTemplate, func(r *web.Request) any {
		x := a(directory.Merged)
		x.site.MergedInto = "sampleother"
		return p.newSite(r, x, siteFormOf(x.site), none())
	})
	add("site-reject", rejectTemplate, func(r *web.Request) any { return newSiteReject(r, a(directory.Candidate), rejectForm{}, none()) })
	add("site-merge", siteMergeTemplate, func(r *web.Request) any { return p.newSiteMerge(r, a(directory.Candidate), mergeForm{}, none()) })
	add("site-merge-errors", siteMergeTemplate, func(r *web.Request) any {
		return p.newSiteMerge(r, a(directory.Candidate), mergeForm{}, desk.Complaints("into", "desk.site.choose", "reason", "reason.empty"))
	})
	add("site-merge-alone", siteMergeTemplate, func(r *web.Request) any {
		x := a(directory.Candidate)
		x.others = nil
		return p.newSiteMerge(r, x, mergeForm{}, none())
	})
}
