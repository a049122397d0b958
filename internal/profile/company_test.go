package profile_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"genkan/internal/directory"
	"genkan/internal/fault"
	"genkan/internal/profile"
	"genkan/internal/store"
)

func name(t *testing.T, typed string) directory.CompanyName {
	t.Helper()
	n, err := directory.ParseCompanyName(typed)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// typedIn is a company and an address entered by hand.
func typedIn(t *testing.T, company string) profile.Choice {
	t.Helper()
	return profile.Choice{
		New: &directory.NewCompany{Name: name(t, company), Country: "JP"},
		NewSite: &directory.NewSite{Address: directory.Address{Country: "JP", PostalCode: "100-0005", Region: "Tokyo", City: "Chiyoda-ku", Line1: "1-1-1 Marunouchi",
			RegionNative: "東京都", CityNative: "千代田区", Line1Native: "丸の内1-1-1"}},
	}
}

type tie struct {
	Company string
	Open    bool
}

// ties are the stated affiliations, the oldest first.
func (r *rig) ties(a profile.Author) []tie {
	r.t.Helper()
	rows, err := r.db.Query(r.t.Context(), `SELECT company, until IS NULL FROM affiliation WHERE account = $1 AND kind = 'stated' AND how = 'profile' ORDER BY since, until`, a.Account)
	if err != nil {
		r.t.Fatal(err)
	}
	defer rows.Close()
	var out []tie
	for rows.Next() {
		var x tie
		if err := rows.Scan(&x.Company, &x.Open); err != nil {
			r.t.Fatal(err)
		}
		out = append(out, x)
	}
	return out
}

// PRO-5: company and address are saved together; the stated affiliation follows
// the company and stays when only the address changes.
func TestSaveCompany(t *testing.T) {
	each(t, func(r *rig) {
		taro := r.person("taro")
		acme, head, branch := r.company("Acme", "1", directory.Demo)
		other, _, otherBranch := r.company("Other", "2", directory.Demo)
		save := func(c profile.Choice) {
			r.t.Helper()
			c.Version = profile.VersionOf(r.get(taro).CompanyAt)
			must(r.t)(r.SaveCompany(r.t.Context(), taro, c))
			r.clk.Advance(time.Minute)
		}
		save(profile.Choice{Company: acme, Site: head})
		save(profile.Choice{Company: acme, Site: branch})
		if got := r.ties(taro); !slices.Equal(got, []tie{{acme, true}}) {
			r.t.Errorf("after another address: %v", got)
		}
		save(profile.Choice{Company: other, Site: otherBranch})
		if got := r.ties(taro); !slices.Equal(got, []tie{{acme, false}, {other, true}}) {
			r.t.Errorf("after another company: %v", got)
		}
		save(profile.Choice{Company: acme, Site: head})
		if got := r.ties(taro); !slices.Equal(got, []tie{{acme, false}, {other, false}, {acme, true}}) {
			r.t.Errorf("back again: %v", got)
		}
		at, err := r.Place(r.t.Context(), r.db, r.get(taro))
		if err != nil || at.Company.Name != "Acme" || at.Site.ID != head {
			r.t.Errorf("%+v, %v", at, err)
		}
		v, err := r.Viewer(r.t.Context(), r.db, "taro")
		if err != nil || !slices.Equal(v.Stated, []string{acme}) || len(v.Proved) != 0 || v.Steward {
			r.t.Errorf("viewer %+v, %v", v, err)
		}
		last := r.events(taro)[0]
		if last.Kind != "profile.company" || last.Before["company"] != "Other" || last.After["company"] != "Acme" || last.After["site_id"] != head ||
			!strings.Contains(last.Before["address"], "Osaka-shi") || !strings.Contains(last.After["address"], "Chiyoda-ku") {
			r.t.Errorf("history: %+v", last)
		}
	})
}

// PRO-4: what is typed in is saved at once, as a candidate of its own maker, all
// in one transaction.
func TestSaveCompany_typedIn(t *testing.T) {
	each(t, func(r *rig) {
		taro := r.person("taro")
		must(r.t)(r.SaveCompany(r.t.Context(), taro, typedIn(r.t, "Kawa Works")))
		x := r.get(taro)
		at, err := r.Place(r.t.Context(), r.db, x)
		if err != nil || at.Company.State != directory.Candidate || at.Company.MadeBy != "taro" || at.Company.Name != "Kawa Works" || at.Site.Line1Native != "丸の内1-1-1" {
			r.t.Errorf("%+v, %v", at, err)
		}
		if got := r.ties(taro); !slices.Equal(got, []tie{{x.Company, true}}) {
			r.t.Errorf("%v", got)
		}
		if changed, err := r.SaveCompany(r.t.Context(), taro, typedIn(r.t, "Kawa Works")); changed || err != nil {
			r.t.Errorf("the same again: %v, %v", changed, err)
		}
		if n := r.count(`SELECT COUNT(*) FROM company`); n != 1 {
			r.t.Errorf("%d companies", n)
		}
		c := typedIn(r.t, "Yama Works")
		if _, err := r.SaveCompany(r.t.Context(), taro, c); fault.KindOf(err) != fault.Conflict {
			r.t.Errorf("over an older state: %v", err)
		}
		if n := r.count(`SELECT COUNT(*) FROM company`); n != 1 {
			r.t.Errorf("a refused card left %d companies", n)
		}
	})
}

// PRO-5: no company without an address, no address without a company.
func TestSaveCompany_both(t *testing.T) {
	each(t, func(r *rig) {
		taro := r.person("taro")
		acme, head, _ := r.company("Acme", "1", directory.Demo)
		for key, c := range map[string]profile.Choice{"profile.site.none": {Company: acme}, "profile.company.none": {Site: head}} {
			_, err := r.SaveCompany(r.t.Context(), taro, c)
			wantFault(r.t, err, key)
		}
		half := typedIn(r.t, "Kawa Works")
		half.NewSite = nil
		_, err := r.SaveCompany(r.t.Context(), taro, half)
		wantFault(r.t, err, "profile.site.none")
		if n := r.count(`SELECT (SELECT COUNT(*) FROM profile) + (SELECT COUNT(*) FROM affiliation) + (SELECT COUNT(*) FROM company WHERE state = 'candidate')`); n != 0 {
			r.t.Errorf("%d rows were written", n)
		}
	})
}

// Attack 11: the id of what somebody else typed in, of a company of the vendor's
// own list, or of an address of another company is answered like an id that
// does not exist, and nothing is written.
func TestAttack11_companyOfSomebodyElse(t *testing.T) {
	each(t, func(r *rig) {
		owner, taro := r.person("owner"), r.person("taro")
		must(r.t)(r.SaveCompany(r.t.Context(), owner, typedIn(r.t, "Kawa Works")))
		theirs := r.get(owner)
		acme, head, _ := r.company("Acme", "1", directory.Demo)
		hidden, hiddenHead, _ := r.company("Hidden", "2", directory.Vendor)
		_, otherHead, _ := r.company("Other", "3", directory.Demo)
		ofTheirs := typedIn(r.t, "x").NewSite
		must(r.t)(r.SaveCompany(r.t.Context(), owner, profile.Choice{Company: acme, NewSite: ofTheirs, Version: profile.VersionOf(theirs.CompanyAt)}))
		theirSite := r.get(owner).Site

		for what, c := range map[string]struct {
			choice profile.Choice
			key    string
		}{
			"no such company":        {profile.Choice{Company: "nothing", Site: head}, "profile.company.unknown"},
			"somebody's candidate":   {profile.Choice{Company: theirs.Company, Site: theirs.Site}, "profile.company.unknown"},
			"the vendor's own":       {profile.Choice{Company: hidden, Site: hiddenHead}, "profile.company.unknown"},
			"an address for it":      {profile.Choice{Company: theirs.Company, NewSite: ofTheirs}, "profile.company.unknown"},
			"no such address":        {profile.Choice{Company: acme, Site: "nothing"}, "profile.site.unknown"},
			"an address elsewhere":   {profile.Choice{Company: acme, Site: otherHead}, "profile.site.unknown"},
			"somebody's address":     {profile.Choice{Company: acme, Site: theirSite}, "profile.site.unknown"},
			"a candidate's address":  {profile.Choice{Company: acme, Site: theirs.Site}, "profile.site.unknown"},
			"a strange id":           {profile.Choice{Company: "'; DROP TABLE company; --", Site: head}, "profile.company.unknown"},
			"a strange address's id": {profile.Choice{Company: acme, Site: "%"}, "profile.site.unknown"},
		} {
			changed, err := r.SaveCompany(r.t.Context(), taro, c.choice)
			if changed || len(fault.All(err)) != 1 || fault.All(err)[0].Key != c.key || fault.KindOf(err) != fault.Invalid {
				r.t.Errorf("%s: changed %v, %v; want %s", what, changed, err, c.key)
			}
		}
		if n := r.count(`SELECT (SELECT COUNT(*) FROM profile WHERE account = 'taro') + (SELECT COUNT(*) FROM affiliation WHERE account = 'taro')`); n != 0 {
			r.t.Errorf("%d rows were written", n)
		}
	})
}

// A company of the vendor's own list is for people with a proved affiliation,
// also through merges, and for whoever knows its exact number (PRO-3); and it
// stays where it was chosen.
func TestSaveCompany_vendorsOwn(t *testing.T) {
	each(t, func(r *rig) {
		taro, hanako := r.person("taro"), r.person("hanako")
		acme, head, branch := r.company("Acme", "1", directory.Vendor)
		loser, _, _ := r.company("Old Acme", "2", directory.Vendor)
		write(r, func(ctx context.Context, tx *store.Tx) (int64, error) {
			if _, err := tx.Exec(ctx, `INSERT INTO affiliation (id, account, company, kind, how, since) VALUES ('a', 'taro', $1, 'proved', 'operator', $2)`, loser, tx.Now()); err != nil {
				return 0, err
			}
			return tx.Exec(ctx, `UPDATE company SET state = 'merged', merged_into = $1 WHERE id = $2`, acme, loser)
		})
		v, err := r.Viewer(r.t.Context(), r.db, "taro")
		if err != nil || !slices.Contains(v.Proved, acme) || !slices.Contains(v.Proved, loser) {
			r.t.Errorf("%+v, %v", v, err)
		}
		must(r.t)(r.SaveCompany(r.t.Context(), taro, profile.Choice{Company: loser, Site: head}))
		if got := r.get(taro).Company; got != acme {
			r.t.Errorf("the merged company was saved: %s", got)
		}

		_, err = r.SaveCompany(r.t.Context(), hanako, profile.Choice{Company: acme, Site: head})
		wantFault(r.t, err, "profile.company.unknown")
		r.exec(`INSERT INTO company_identifier (scheme, value, company) VALUES ('jcn', '7000012050002', $1)`, acme)
		must(r.t)(r.SaveCompany(r.t.Context(), hanako, profile.Choice{Company: acme, Site: head, Typed: "7000012050002"}))
		must(r.t)(r.SaveCompany(r.t.Context(), hanako, profile.Choice{Company: acme, Site: branch, Version: profile.VersionOf(r.get(hanako).CompanyAt)}))
	})
}

// A company or address that was closed cannot be chosen any more. Where it was
// chosen it stays, and so does the choice of another address.
func TestSaveCompany_closed(t *testing.T) {
	each(t, func(r *rig) {
		taro, hanako := r.person("taro"), r.person("hanako")
		acme, head, branch := r.company("Acme", "1", directory.Demo)
		must(r.t)(r.SaveCompany(r.t.Context(), taro, profile.Choice{Company: acme, Site: head}))
		r.exec(`UPDATE site SET state = 'closed' WHERE id = $1`, head)
		_, err := r.SaveCompany(r.t.Context(), hanako, profile.Choice{Company: acme, Site: head})
		wantFault(r.t, err, "profile.site.unknown")
		r.exec(`UPDATE company SET state = 'closed' WHERE id = $1`, acme)
		_, err = r.SaveCompany(r.t.Context(), hanako, profile.Choice{Company: acme, Site: branch})
		wantFault(r.t, err, "profile.company.unknown")
		if changed, err := r.SaveCompany(r.t.Context(), taro, profile.Choice{Company: acme, Site: head}); changed || err != nil {
			r.t.Errorf("what is chosen already: %v, %v", changed, err)
		}
		must(r.t)(r.SaveCompany(r.t.Context(), taro, profile.Choice{Company: acme, Site: branch, Version: profile.VersionOf(r.get(taro).CompanyAt)}))
		at, err := r.Place(r.t.Context(), r.db, r.get(taro))
		if err != nil || at.Company.State != directory.Closed {
			r.t.Errorf("%+v, %v", at, err)
		}
	})
}
