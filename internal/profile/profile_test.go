package profile_test

import (
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"

	"genkan/internal/audit"
	"genkan/internal/directory"
	"genkan/internal/fault"
	"genkan/internal/profile"
)

// ACC-5: one function answers with the list of what is missing.
func TestMissing(t *testing.T) {
	for i := range 8 {
		var x profile.Profile
		var want []profile.Field
		for bit, f := range []struct {
			field profile.Field
			value *string
		}{{profile.MissingCompany, &x.Company}, {profile.MissingAddress, &x.Site}, {profile.MissingPhone, &x.Phone.E164}} {
			if i&(1<<bit) != 0 {
				*f.value = "x"
			} else {
				want = append(want, f.field)
			}
		}
		if got := x.Missing(); !slices.Equal(got, want) {
			t.Errorf("%+v lacks %v, want %v", x, got, want)
		}
	}
}

// What a person goes through: everything missing, one after the other told, and
// a company whose record was rejected missing again.
func TestMissing_life(t *testing.T) {
	each(t, func(r *rig) {
		taro := r.person("taro")
		missing := func(want ...profile.Field) {
			r.t.Helper()
			got, err := r.Missing(r.t.Context(), r.db, taro.Account)
			if err != nil || !slices.Equal(got, want) {
				r.t.Errorf("missing %v, %v; want %v", got, err, want)
			}
		}
		missing(profile.MissingCompany, profile.MissingAddress, profile.MissingPhone)
		must(r.t)(r.SavePhone(r.t.Context(), taro, profile.PhoneCard{Phone: tokyo(r.t, "8")}))
		missing(profile.MissingCompany, profile.MissingAddress)
		company, head, _ := r.company("Acme", "1", directory.Demo)
		must(r.t)(r.SaveCompany(r.t.Context(), taro, profile.Choice{Company: company, Site: head}))
		missing()
		r.exec(`UPDATE profile SET company = NULL, site = NULL, company_lost = 'rejected', company_at = company_at + 1 WHERE account = 'taro'`)
		missing(profile.MissingCompany, profile.MissingAddress)
		must(r.t)(r.SaveCompany(r.t.Context(), taro, profile.Choice{Company: company, Site: head, Version: profile.VersionOf(r.get(taro).CompanyAt)}))
		missing()
		if lost := r.get(taro).Lost; lost != "" {
			r.t.Errorf("it still says the company was %s", lost)
		}
	})
}

// PRO-1: each card saves alone. Old values elsewhere that would be refused today
// stand in nobody's way (the nickname trap), and nothing but the card changes.
func TestCards_saveAlone(t *testing.T) {
	each(t, func(r *rig) {
		taro, hanako := r.person("taro"), r.person("hanako")
		company, head, _ := r.company("Acme", "1", directory.Demo)
		for _, id := range []string{"taro", "hanako"} {
			r.exec(`INSERT INTO profile (account, preferred, phone, phone_typed, phone_country, job_title) VALUES ($1, 'たろう', '+8199', '99', 'JP', '部長')`, id)
		}
		before := r.get(taro)
		if before.PreferredFits() || before.Job.TitleFits() {
			t.Error("the old values would be taken today")
		}
		card := r.nameCard(taro)
		card.Given = "Tarou"
		must(r.t)(r.SaveName(r.t.Context(), taro, card))
		must(r.t)(r.SaveCompany(r.t.Context(), taro, profile.Choice{Company: company, Site: head}))
		must(r.t)(r.SaveJob(r.t.Context(), taro, profile.JobCard{Job: profile.Job{Function: "it", Level: "staff", Title: "部長"}}))
		after := r.get(taro)
		if after.Preferred != "たろう" || after.Phone != before.Phone || after.Job.Title != "部長" || after.Company != company || after.Job.Function != "it" {
			r.t.Errorf("after three cards: %+v", after)
		}
		must(r.t)(r.SavePhone(r.t.Context(), taro, profile.PhoneCard{Phone: tokyo(r.t, "8")}))
		if again := r.get(taro); again.Preferred != "たろう" || again.CompanyAt != after.CompanyAt || again.NameAt != after.NameAt || again.JobAt != after.JobAt {
			r.t.Errorf("the phone changed more than the phone: %+v", again)
		}
		if other := r.get(hanako); other.Preferred != "たろう" || other.Company != "" || !other.NameAt.IsZero() {
			r.t.Errorf("somebody else's profile became %+v", other)
		}
	})
}

// Every card as the tests below change it: n makes the content differ.
func cards(r *rig, a profile.Author, company string, sites []string) map[string]func(version int64, n int) (bool, error) {
	return map[string]func(version int64, n int) (bool, error){
		"name": func(version int64, n int) (bool, error) {
			card := r.nameCard(a)
			card.Preferred, card.Version = string(rune('A'+n)), version
			return r.SaveName(r.t.Context(), a, card)
		},
		"phone": func(version int64, n int) (bool, error) {
			return r.SavePhone(r.t.Context(), a, profile.PhoneCard{Phone: tokyo(r.t, fmt.Sprint(n)), Version: version})
		},
		"company": func(version int64, n int) (bool, error) {
			return r.SaveCompany(r.t.Context(), a, profile.Choice{Company: company, Site: sites[n%2], Version: version})
		},
		"job": func(version int64, n int) (bool, error) {
			return r.SaveJob(r.t.Context(), a, profile.JobCard{Job: profile.Job{Function: "it", Level: "staff", Title: fmt.Sprint(n)}, Version: version})
		},
	}
}

// A form that shows an older state is refused, also within one tick of the
// clock; the same form sent twice is not.
func TestCards_conflict(t *testing.T) {
	each(t, func(r *rig) {
		taro := r.person("taro")
		company, head, branch := r.company("Acme", "1", directory.Demo)
		for name, save := range cards(r, taro, company, []string{head, branch}) {
			must(r.t)(save(0, 0))
			first := version(r.get(taro), name)
			must(r.t)(save(first, 1))
			if now := version(r.get(taro), name); now <= first {
				r.t.Errorf("%s: the version went from %d to %d", name, first, now)
			}
			events := len(r.events(taro))
			changed, err := save(first, 1)
			if err != nil || changed {
				r.t.Errorf("%s sent twice: changed %v, %v", name, changed, err)
			}
			for _, old := range []int64{0, first, -1} {
				changed, err = save(old, 2)
				if changed || fault.KindOf(err) != fault.Conflict {
					r.t.Errorf("%s over version %d: changed %v, %v", name, old, changed, err)
				}
			}
			if got := len(r.events(taro)); got != events {
				r.t.Errorf("%s: %d lines of history for what changed nothing", name, got-events)
			}
		}
	})
}

func version(x profile.Profile, card string) int64 {
	switch card {
	case "name":
		return profile.VersionOf(x.NameAt)
	case "phone":
		return profile.VersionOf(x.PhoneAt)
	case "company":
		return profile.VersionOf(x.CompanyAt)
	}
	return profile.VersionOf(x.JobAt)
}

// Two windows save at the same moment: one wins, the other one is told.
func TestCards_race(t *testing.T) {
	each(t, func(r *rig) {
		taro := r.person("taro")
		company, head, branch := r.company("Acme", "1", directory.Demo)
		for name, save := range cards(r, taro, company, []string{head, branch}) {
			for round := range 5 {
				at := version(r.get(taro), name)
				var won, conflicts atomic.Int64
				var all sync.WaitGroup
				for n := range 2 {
					all.Go(func() {
						changed, err := save(at, 2*round+n)
						switch {
						case err == nil && changed:
							won.Add(1)
						case fault.KindOf(err) == fault.Conflict:
							conflicts.Add(1)
						case err == nil && name == "company": // the address that is stored already
						default:
							t.Errorf("%s: %v, %v", name, changed, err)
						}
					})
				}
				all.Wait()
				if won.Load() > 1 || won.Load()+conflicts.Load() < 1 {
					r.t.Errorf("%s: %d won, %d were told", name, won.Load(), conflicts.Load())
				}
			}
		}
		if n := r.count(`SELECT COUNT(*) FROM profile`); n != 1 {
			r.t.Errorf("%d profiles of one person", n)
		}
	})
}

// AUD-1: who, from where, and what changed, only that.
func TestCards_history(t *testing.T) {
	each(t, func(r *rig) {
		taro := r.person("taro")
		card := r.nameCard(taro)
		card.Family, card.Preferred = "Sato", "Taro"
		must(r.t)(r.SaveName(r.t.Context(), taro, card))
		operator := taro
		operator.Actor = "operator"
		must(r.t)(r.SavePhone(r.t.Context(), operator, profile.PhoneCard{Phone: tokyo(r.t, "8")}))
		must(r.t)(r.SaveJob(r.t.Context(), taro, profile.JobCard{Job: profile.Job{Function: "it", Level: "staff", Title: "CIO"}}))
		all := r.events(taro)
		if len(all) != 3 {
			r.t.Fatalf("%d events", len(all))
		}
		type line struct {
			Kind, Actor, From string
			Before, After     map[string]string
		}
		var got []line
		for _, e := range all {
			got = append(got, line{e.Kind, e.Actor, e.From, e.Before, e.After})
		}
		want := []line{
			{"profile.job", "taro", "192.0.2.7", nil, map[string]string{"function": "it", "level": "staff", "title": "CIO"}},
			{"profile.phone", "operator", "192.0.2.7", nil, map[string]string{"phone": "+81312345678", "phone_country": "JP"}},
			{"profile.name", "taro", "192.0.2.7", map[string]string{"family": "Yamada"}, map[string]string{"family": "Sato", "preferred": "Taro"}},
		}
		if diff := cmp.Diff(want, got); diff != "" {
			r.t.Error(diff)
		}
	})
}

// Pages of the history join without a gap, and no cursor reaches anybody else's.
func TestHistory_pages(t *testing.T) {
	each(t, func(r *rig) {
		taro, hanako := r.person("taro"), r.person("hanako")
		for n := range 2*profile.HistoryPage + 3 {
			at := version(r.get(taro), "name")
			card := r.nameCard(taro)
			card.Given, card.Version = "T"+string(rune('a'+n%2)), at
			if _, err := r.SaveName(r.t.Context(), taro, card); err != nil {
				r.t.Fatal(err)
			}
		}
		must(r.t)(r.SaveName(r.t.Context(), hanako, profile.NameCard{Preferred: "Hana", Names: r.nameCard(hanako).Names}))
		seen, cursor := map[string]bool{}, ""
		for pages := 1; ; pages++ {
			h, err := r.History(r.t.Context(), r.db, "taro", cursor)
			if err != nil {
				r.t.Fatal(err)
			}
			for _, e := range h.Entries {
				if seen[e.ID] || e.Person != "taro" {
					r.t.Fatalf("event %s of %s again, or not theirs", e.ID, e.Person)
				}
				seen[e.ID] = true
			}
			if cursor = h.Next; cursor == "" {
				if len(seen) != 2*profile.HistoryPage+3 || pages != 3 {
					r.t.Errorf("%d events on %d pages", len(seen), pages)
				}
				break
			}
		}
		theirs := r.events(hanako)[0].ID
		h, err := r.History(r.t.Context(), r.db, "taro", theirs)
		if err != nil || slices.ContainsFunc(h.Entries, func(e audit.Entry) bool { return e.Person != "taro" }) {
			r.t.Errorf("with somebody else's cursor: %v", err)
		}
	})
}

// Attack 21: what is no cursor is refused before the database sees it.
func TestAttack21_historyCursor(t *testing.T) {
	each(t, func(r *rig) {
		taro := r.person("taro")
		for _, bad := range []string{"\x00", "a'--", "z", "A", " ", "é", "0123456789abcdefghijklmnopq", "%", "\xff", "-1"} {
			_, err := r.History(r.t.Context(), r.db, taro.Account, bad)
			if fault.KindOf(err) != fault.NotFound {
				r.t.Errorf("%q: %v", bad, err)
			}
		}
	})
}
