package console

import (
	"time"

	"genkan/internal/console/desk"
	"genkan/internal/console/review"
	"genkan/internal/form"
	"genkan/internal/importrun"
	"genkan/internal/postal"
	"genkan/internal/profile"
	"genkan/internal/support"
	"genkan/internal/web"
)

// Samples lists the pages with sample data.
func Samples() []web.Sample {
	p := New(Parts{Countries: postal.NewNames(), Imports: importrun.New(importrun.Parts{Kinds: []importrun.Kind{sampleKind("nta", "import.kind.nta"), sampleKind("gleif", "import.kind.gleif")}})})
	var all []web.Sample
	add := func(name string, t *web.Template, value func(r *web.Request) any, roles ...string) {
		if len(roles) == 0 {
			roles = []string{support.Steward, support.Superuser}
		}
		all = append(all, desk.Sample(name, t, value, roles...))
	}
	none := func() *form.Complaints { return &form.Complaints{} }
	add("start", startTemplate, func(r *web.Request) any {
		return newStart(r, waiting{Queue: 12, Oldest: r.Words.Date(r.Now.Add(-50 * time.Hour)), Approvals: 1})
	})
	add("start-quiet", startTemplate, func(r *web.Request) any { return newStart(r, waiting{}) }, support.Desk)
	p.sampleImports(add, none)
	p.sampleLists(add, none)
	p.sampleOperators(add, none)
	return append(all, review.Samples(p.Countries)...)
}

type adder func(name string, t *web.Template, value func(r *web.Request) any, roles ...string)

func sampleKind(name, title string) importrun.Kind {
	return importrun.Define(importrun.Source[int]{Name: name, Title: title})
}

func sampleRun(state string) importrun.Run {
	at := web.SampleTime().Add(-3 * time.Minute)
	run := importrun.Run{ID: "samplerun", Kind: "nta", State: state, File: "00_zenkoku_all_20261031.csv.zip", Encoding: "utf-8", MadeBy: "sample", Stored: true, Size: 220 << 20, Position: 420, Total: 1000, Row: 2_104_333, CreatedAt: at, StartedAt: at}
	run.Added, run.Changed, run.Same, run.Closed, run.Skipped, run.Refused = 1_900_120, 12_034, 190_000, 2_100, 71, 8
	if state == importrun.Done || state == importrun.Failed {
		run.FinishedAt = web.SampleTime()
	}
	return run
}

func (p *Pages) sampleImports(add adder, none func() *form.Complaints) {
	dry := func() importrun.Run { r := sampleRun(importrun.Done); r.Dry = true; return r }
	add("imports", importsTemplate, func(r *web.Request) any {
		return p.newImports(r, []importrun.Run{sampleRun(importrun.Running), dry(), sampleRun(importrun.Failed), sampleRun(importrun.Stopped)}, true, uploadForm{Dry: true}, none())
	})
	add("imports-empty", importsTemplate, func(r *web.Request) any { return p.newImports(r, nil, true, uploadForm{Dry: true}, none()) })
	add("imports-errors", importsTemplate, func(r *web.Request) any {
		return p.newImports(r, nil, true, uploadForm{}, desk.Complaints("file", "desk.imports.none"))
	})
	problems := func() []importrun.Problem {
		return []importrun.Problem{{Place: importrun.Place{Row: 1204, Seq: 1}, Field: "corporateNumber", Key: "import.value.jcn", Args: []any{"value", "123"}},
			{Place: importrun.Place{Row: 88_012, Seq: 1}, Key: "import.row.columns", Args: []any{"have", 29, "want", 30}}}
	}
	one := func(name string, run func() importrun.Run, problems []importrun.Problem) {
		add(name, runTemplate, func(r *web.Request) any {
			v := p.newRun(r, run(), r.Words.Name("Sato", "Hanako"), problems, none())
			v.Progress.Open = false // a sample has nothing to ask for news
			return v
		})
	}
	one("run", func() importrun.Run { return sampleRun(importrun.Running) }, problems())
	one("run-dry", dry, problems())
	one("run-stopped", func() importrun.Run { return sampleRun(importrun.Stopped) }, nil)
	one("run-failed", func() importrun.Run {
		run := sampleRun(importrun.Failed)
		run.Problem = "import.fail.packed"
		return run
	}, nil)
}

func (p *Pages) sampleLists(add adder, none func() *form.Complaints) {
	item := func(id, ja, en string) profile.ListItem {
		return profile.ListItem{ID: id, Names: map[string]string{"ja": ja, "en": en}}
	}
	all := func() map[string][]profile.ListItem {
		retired := item("fax", "電信", "Telegraphy")
		retired.Retired = true
		return map[string][]profile.ListItem{profile.Functions: {item("it", "情報システム", "Information technology"), item("buy", "購買", "Purchasing"), retired},
			profile.Levels: {item("head", "部長", "Head of department"), item("staff", "一般社員", "Staff")}}
	}
	add("lists", listsTemplate, func(r *web.Request) any { return p.newLists(r, all()) })
	add("lists-auditor", listsTemplate, func(r *web.Request) any { return p.newLists(r, all()) }, support.Auditor)
	add("choice", choiceTemplate, func(r *web.Request) any {
		c := all()[profile.Functions][0]
		return p.newChoice(r, profile.Functions, c, c.Names, none())
	})
	add("choice-errors", choiceTemplate, func(r *web.Request) any {
		return p.newChoice(r, profile.Levels, profile.ListItem{}, map[string]string{"en": "Trainee"}, desk.Complaints("name_ja", "choice.empty"))
	})
}

func (p *Pages) sampleOperators(add adder, none func() *form.Complaints) {
	all := []support.Operator{
		{Account: "sample", Handle: "G4S7K2M9X", Email: "taro.yamada@example.co.jp", Family: "Yamada", Given: "Taro", Roles: []string{support.Steward, support.Superuser}},
		{Account: "other", Handle: "G7Q1ZD03M", Email: "hanako.sato@example.co.jp", Family: "Sato", Given: "Hanako", Roles: []string{support.Desk, support.Steward, support.Auditor}},
	}
	add("operators", operatorsTemplate, func(r *web.Request) any { return p.newOperators(r, all, operatorForm{}, none()) })
	add("operators-errors", operatorsTemplate, func(r *web.Request) any {
		return p.newOperators(r, all, operatorForm{Person: "nobody@example.co.jp"}, desk.Complaints("person", "operator.person", "role", "operator.role", "reason", "reason.empty"))
	})
	add("operators-auditor", operatorsTemplate, func(r *web.Request) any { return p.newOperators(r, all, operatorForm{}, none()) }, support.Auditor)
	add("take", takeTemplate, func(r *web.Request) any { return p.newTake(r, all[1], support.Steward, "", none()) })
	add("take-errors", takeTemplate, func(r *web.Request) any {
		return p.newTake(r, all[0], support.Superuser, "", desk.Complaints("reason", "reason.empty", "", "operator.last"))
	})
}
