package steward_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"genkan/internal/directory"
	"genkan/internal/directory/intake"
	"genkan/internal/fault"
	"genkan/internal/profile"
	"genkan/internal/steward"
	"genkan/internal/store"
	"genkan/internal/support"
)

// A company that nobody chose is merged at once.
func TestMerge_Empty(t *testing.T) {
	each(t, func(d *desk) {
		a, b := d.firm("山田製作所", "Y1"), d.firm("山田製作所（株）", "Y2")
		done, err := d.Steward.Merge(t.Context(), act(d.one), a, b)
		if err != nil || done.Merge == "" || done.Approval != "" {
			t.Fatal(done, err)
		}
		if got := d.detail(a); got.State != directory.Merged || got.MergedInto != b {
			t.Errorf("%+v", got)
		}
		_, err = d.Steward.Merge(t.Context(), act(d.two), a, b)
		want(t, "again", err, "directory.decided")
		_, err = d.Steward.Merge(t.Context(), act(d.two), b, b)
		want(t, "into itself", err, "directory.merge.self")
		undone, err := d.Steward.Undo(t.Context(), act(d.two), done.Merge)
		if err != nil || undone != (steward.Undone{}) || d.detail(a).State != directory.Confirmed {
			t.Error(undone, err)
		}
		if h := d.history(d.two, 1); !strings.HasPrefix(h, "steward.company_unmerged") {
			t.Errorf("history of the steward: %s", h)
		}
	})
}

// merged lets two stewards merge a company that people chose.
func (d *desk) merged(loser, winner string) string {
	d.t.Helper()
	done, err := d.Steward.Merge(d.t.Context(), act(d.one), loser, winner)
	if err != nil || done.Approval == "" {
		d.t.Fatal("ask: ", done, err)
	}
	if d.detail(loser).State == directory.Merged {
		d.t.Fatal("merged without a second operator")
	}
	if err := d.Steward.Approve(d.t.Context(), act(d.two), done.Approval); err != nil {
		d.t.Fatal("approve: ", err)
	}
	var id string
	if err := d.DB.QueryRow(d.t.Context(), `SELECT id FROM company_merge WHERE loser = $1 ORDER BY at DESC LIMIT 1`, loser).Scan(&id); err != nil {
		d.t.Fatal(err)
	}
	return id
}

// PRO-4, SUP-5: a company with people attached waits for a second operator; then
// everybody moves, and within 30 days they can be moved back, but for those who
// chose again since.
func TestMerge_WithPeople(t *testing.T) {
	each(t, func(d *desk) {
		taro, hanako, jiro := d.person("taro"), d.person("hanako"), d.person("jiro")
		winner := d.firm("山田製作所", "Y1")
		other := d.firm("鈴木商店", "S1")
		loser := d.firm("ヤマダ", "Y2")
		for _, who := range []string{taro, hanako, jiro} {
			d.choose(who, profile.Choice{Company: loser, Site: d.detail(loser).Sites[0].ID})
		}
		before := d.profile(taro)
		id := d.merged(loser, winner)
		for _, who := range []string{taro, hanako, jiro} {
			if x := d.profile(who); x.Company != winner || x.Site != before.Site || d.ties(who, winner) != 1 || d.ties(who, loser) != 0 {
				t.Errorf("%+v, ties %d and %d", x, d.ties(who, winner), d.ties(who, loser))
			}
			if h := d.history(who, 1); h != "company.merged by two: looked it up, ヤマダ to 山田製作所" {
				t.Errorf("history: %s", h)
			}
		}
		d.Clock.Advance(time.Hour)
		d.choose(hanako, profile.Choice{Company: other, Site: d.detail(other).Sites[0].ID})
		d.choose(jiro, profile.Choice{Company: winner, Site: d.detail(winner).Sites[0].ID}) // the same company, chosen on purpose
		d.Clock.Advance(29 * 24 * time.Hour)
		undone, err := d.Steward.Undo(t.Context(), act(d.one), id)
		if err != nil || undone != (steward.Undone{Back: 1, Stayed: 2}) {
			t.Errorf("%+v, %v", undone, err)
		}
		if x := d.profile(taro); x != before {
			t.Errorf("back is not as before: %+v, %+v", x, before)
		}
		for who, company := range map[string]string{taro: loser, hanako: other, jiro: winner} {
			if d.profile(who).Company != company || d.ties(who, company) != 1 || d.Count(`SELECT COUNT(*) FROM affiliation WHERE account = $1 AND until IS NULL`, who) != 1 {
				t.Errorf("a person with the company of another: %+v", d.profile(who))
			}
		}
		_, err = d.Steward.Undo(t.Context(), act(d.two), id)
		want(t, "undo again", err, "directory.decided")
	})
}

// TestAttack17_MergeUndoTime: 30 days, judged when it is asked.
func TestAttack17_MergeUndoTime(t *testing.T) {
	each(t, func(d *desk) {
		taro := d.person("taro")
		winner := d.firm("山田製作所", "Y1")
		loser, _ := d.types(taro, "Yamada")
		id := d.merged(loser, winner)
		d.Clock.Advance(30*24*time.Hour + time.Second)
		_, err := d.Steward.Undo(t.Context(), act(d.one), id)
		want(t, "a second late", err, "directory.merge.old")
		if d.profile(taro).Company != winner {
			t.Error("the person was moved")
		}
	})
}

// A into B, B into C, undone in the other order: everybody is home.
func TestMerge_Chain(t *testing.T) {
	each(t, func(d *desk) {
		taro, hanako := d.person("taro"), d.person("hanako")
		b, c := d.firm("山田製作所", "Y1"), d.firm("山田ホールディングス", "Y2")
		a, _ := d.types(taro, "Yamada")
		d.choose(hanako, profile.Choice{Company: b, Site: d.detail(b).Sites[0].ID})
		first := d.merged(a, b)
		d.Clock.Advance(time.Hour)
		second := d.merged(b, c)
		for _, who := range []string{taro, hanako} {
			if d.profile(who).Company != c || d.ties(who, c) != 1 {
				t.Errorf("%+v", d.profile(who))
			}
		}
		_, err := d.Steward.Undo(t.Context(), act(d.one), first)
		want(t, "the inner one first", err, "directory.merge.later")
		d.Clock.Advance(time.Hour)
		for _, id := range []string{second, first} {
			if _, err := d.Steward.Undo(t.Context(), act(d.one), id); err != nil {
				t.Fatal(err)
			}
		}
		for who, home := range map[string]string{taro: a, hanako: b} {
			if d.profile(who).Company != home || d.ties(who, home) != 1 || d.Count(`SELECT COUNT(*) FROM affiliation WHERE account = $1 AND until IS NULL`, who) != 1 {
				t.Errorf("not home: %+v", d.profile(who))
			}
		}
	})
}

// What changed since it was asked for is judged when it is approved; an approval
// that cannot be carried out stays open.
func TestMerge_ApprovedTooLate(t *testing.T) {
	each(t, func(d *desk) {
		taro := d.person("taro")
		winner := d.firm("山田製作所", "Y1")
		loser, _ := d.types(taro, "Yamada")
		done, err := d.Steward.Merge(t.Context(), act(d.one), loser, winner)
		if err != nil {
			t.Fatal(err)
		}
		_, err = d.Steward.Merge(t.Context(), act(d.two), loser, winner)
		want(t, "asked twice", err, "approval.waits")
		want(t, "one's own", d.Steward.Approve(t.Context(), act(d.one), done.Approval), "approval.own")
		other := d.firm("山田", "Y3")
		if _, err := d.Steward.Merge(t.Context(), act(d.two), winner, other); err != nil {
			t.Fatal(err)
		}
		want(t, "the winner is gone", d.Steward.Approve(t.Context(), act(d.two), done.Approval), "directory.merge.winner")
		if n := d.Count(`SELECT COUNT(*) FROM approval WHERE state = 'waiting'`); n != 1 || d.profile(taro).Company != loser {
			t.Errorf("%d wait, %+v", n, d.profile(taro))
		}
		want(t, "refuse it", d.Steward.Refuse(t.Context(), act(d.two), done.Approval), "")
		if h := d.history(d.one, 1); h != "approval.refused by two: looked it up,  to " {
			t.Errorf("history of who asked: %s", h)
		}
	})
}

// What was rejected is not merged by somebody who approves later: the wish ends
// with the company, for both operators to read. Others go on waiting.
func TestReject_EndsMerges(t *testing.T) {
	each(t, func(d *desk) {
		taro, hanako := d.person("taro"), d.person("hanako")
		winner := d.firm("山田製作所", "Y1")
		loser, _ := d.types(taro, "Yamada")
		other, _ := d.types(hanako, "Yamada Works")
		gone, err := d.Steward.Merge(t.Context(), act(d.one), loser, winner)
		if err != nil {
			t.Fatal(err)
		}
		stays, err := d.Steward.Merge(t.Context(), act(d.one), other, winner)
		if err != nil {
			t.Fatal(err)
		}
		want(t, "reject", d.Steward.Reject(t.Context(), act(d.two), loser, steward.Unknown), "")
		want(t, "approve", d.Steward.Approve(t.Context(), act(d.two), gone.Approval), "approval.decided")
		p, err := support.FindApproval(t.Context(), d.DB, gone.Approval)
		if err != nil || p.State != "withdrawn" || p.DecidedBy != d.two || p.Answer != "looked it up" || d.detail(loser).State != directory.Closed {
			t.Errorf("%+v, %v, %s", p, err, d.detail(loser).State)
		}
		for _, who := range []string{d.one, d.two} {
			if n := strings.Count(d.history(who, 100), "approval.withdrawn by "); n != 1 {
				t.Errorf("%d lines in a history: %s", n, d.history(who, 100))
			}
		}
		want(t, "approve another", d.Steward.Approve(t.Context(), act(d.two), stays.Approval), "")
		if d.profile(hanako).Company != winner {
			t.Errorf("%+v", d.profile(hanako))
		}
	})
}

// A wish to merge another company into the one that goes ends too, and one's own
// stands once in the history.
func TestReject_EndsMergesIntoIt(t *testing.T) {
	each(t, func(d *desk) {
		taro := d.person("taro")
		loser, _ := d.types(taro, "Yamada")
		winner, _ := d.types(d.person("hanako"), "Yamada Works")
		d.Exec(`UPDATE company SET state = 'confirmed' WHERE id = $1`, winner)
		done, err := d.Steward.Merge(t.Context(), act(d.one), loser, winner)
		if err != nil {
			t.Fatal(err)
		}
		d.Exec(`UPDATE company SET state = 'candidate' WHERE id = $1`, winner)
		want(t, "reject", d.Steward.Reject(t.Context(), act(d.one), winner, steward.Unknown), "")
		want(t, "approve", d.Steward.Approve(t.Context(), act(d.two), done.Approval), "approval.decided")
		if h := d.history(d.one, 100); strings.Count(h, "approval.withdrawn by self") != 1 || d.profile(taro).Company != loser {
			t.Errorf("%s, %+v", h, d.profile(taro))
		}
	})
}

// TestAttack07_MergeOnce: two operators approve at once, while the people change
// their company: one merge, and nobody is lost.
func TestAttack07_MergeOnce(t *testing.T) {
	each(t, func(d *desk) {
		d.Operator("three@staff.example.com", "steward")
		three := d.AccountID("three@staff.example.com")
		var people []string
		for i := range 6 {
			people = append(people, d.person(fmt.Sprint("p", i)))
		}
		winner, other, loser := d.firm("山田製作所", "Y1"), d.firm("鈴木商店", "S1"), d.firm("ヤマダ", "Y2")
		for _, who := range people {
			d.choose(who, profile.Choice{Company: loser, Site: d.detail(loser).Sites[0].ID})
		}
		done, err := d.Steward.Merge(t.Context(), act(d.one), loser, winner)
		if err != nil {
			t.Fatal(err)
		}
		site := d.detail(other).Sites[0].ID
		var won atomic.Int64
		var wg sync.WaitGroup
		start := make(chan struct{})
		for _, by := range []string{d.two, three, d.two, three} {
			wg.Go(func() {
				<-start
				if err := d.Steward.Approve(t.Context(), act(by), done.Approval); err == nil {
					won.Add(1)
				} else if !fault.Has(err, "approval.decided") {
					t.Error(err)
				}
			})
		}
		for _, who := range people {
			version := profile.VersionOf(d.profile(who).CompanyAt)
			wg.Go(func() {
				<-start
				_, err := d.Profiles.SaveCompany(t.Context(), author(who), profile.Choice{Company: other, Site: site, Version: version})
				if err != nil && !fault.Has(err, "error.conflict") {
					t.Error(err)
				}
			})
		}
		close(start)
		wg.Wait()
		if n := d.Count(`SELECT COUNT(*) FROM company_merge`); won.Load() != 1 || n != 1 {
			t.Errorf("%d approved, %d merges", won.Load(), n)
		}
		for _, who := range people {
			if at := d.profile(who).Company; at != winner && at != other || d.ties(who, at) != 1 || d.ties(who, loser) != 0 {
				t.Errorf("a person is at %s", at)
			}
		}
	})
}

// Who chose an address of the merged company, or of one merged into that before,
// stays with the other one when the merge is undone: the address is missing,
// the history says so, and the person can choose an address of the company.
// Who goes back keeps theirs.
func TestUndo_AddressThatGoes(t *testing.T) {
	each(t, func(d *desk) {
		taro, hanako, jiro, saburo := d.person("taro"), d.person("hanako"), d.person("jiro"), d.person("saburo")
		inner, loser, winner := d.firm("ヤマダ", "Y3"), d.firm("山田", "Y2"), d.firm("山田製作所", "Y1")
		own, theirs, within := d.detail(winner).Sites[0].ID, d.detail(loser).Sites[0].ID, d.detail(inner).Sites[0].ID
		d.choose(saburo, profile.Choice{Company: loser, Site: theirs})
		if done, err := d.Steward.Merge(t.Context(), act(d.one), inner, loser); err != nil || done.Merge == "" {
			t.Fatal(done, err)
		}
		merge := d.merged(loser, winner)
		home := map[string]string{taro: theirs, hanako: within, jiro: own}
		for who, site := range home {
			d.choose(who, profile.Choice{Company: winner, Site: site})
		}
		before := d.profile(taro)
		if _, err := d.Steward.Undo(t.Context(), act(d.one), merge); err != nil {
			t.Fatal(err)
		}
		for who := range home {
			x := d.profile(who)
			missing, err := d.Profiles.Missing(t.Context(), d.DB, who)
			h := d.history(who, 1)
			if goes := who != jiro; err != nil || x.Company != winner || (x.Site == "") != goes || (x.Lost == "site") != goes || slices.Contains(missing, profile.MissingAddress) != goes || strings.HasPrefix(h, "site.lost by one: looked it up") != goes {
				t.Errorf("%+v, missing %v, %v, %s", x, missing, err, h)
			}
			place, err := d.Profiles.Place(t.Context(), d.DB, x)
			if err != nil || place.Company.ID != winner || place.Site.ID != x.Site {
				t.Errorf("%+v, %v", place, err)
			}
		}
		if x := d.profile(taro); !x.CompanyAt.After(before.CompanyAt) {
			t.Errorf("the version did not rise: %v, %v", x.CompanyAt, before.CompanyAt)
		}
		if x := d.profile(saburo); x.Company != loser || x.Site != theirs || x.Lost != "" {
			t.Errorf("who went back: %+v", x)
		}
		d.choose(taro, profile.Choice{Company: winner, Site: own})
	})
}

// Two numbers of the vendor's list may be one company. Correcting anything else
// leaves both, though the form shows one.
func TestEdit_SeveralNumbers(t *testing.T) {
	each(t, func(d *desk) {
		jcn := directory.Identifier{Scheme: directory.JCN, Value: "7000012050002"}
		number := func(v string) directory.Identifier { return directory.Identifier{Scheme: directory.Internal, Value: v} }
		company := ""
		for _, v := range []string{"C1", "C2"} {
			out, err := store.Write(t.Context(), d.DB, func(ctx context.Context, tx *store.Tx) ([]directory.Outcome, error) {
				return intake.Intake{}.Apply(ctx, tx, []directory.Record{{Source: directory.Vendor, Identifiers: []directory.Identifier{number(v), jcn}, Country: "JP", Name: "山田"}})
			})
			if err != nil {
				t.Fatal(err)
			}
			company = out[0].Company
		}
		e := entry(t, "山田")
		e.Identifiers = []directory.Identifier{jcn, number("C2")}
		want(t, "edit", d.Steward.Edit(t.Context(), act(d.one), company, e), "")
		if got := d.detail(company).Identifiers; len(got) != 3 {
			t.Errorf("left are %v", got)
		}
		e.Identifiers = []directory.Identifier{jcn}
		want(t, "take them away", d.Steward.Edit(t.Context(), act(d.one), company, e), "")
		if got := d.detail(company).Identifiers; len(got) != 1 {
			t.Errorf("left are %v", got)
		}
	})
}

// A register that closed the company while it was merged is not forgotten.
func TestUndo_ClosedMeanwhile(t *testing.T) {
	each(t, func(d *desk) {
		loser, winner := d.firm("ヤマダ", "Y2"), d.firm("山田製作所", "Y1")
		done, err := d.Steward.Merge(t.Context(), act(d.one), loser, winner)
		if err != nil {
			t.Fatal(err)
		}
		_, err = store.Write(t.Context(), d.DB, func(ctx context.Context, tx *store.Tx) ([]directory.Outcome, error) {
			id := directory.Identifier{Scheme: directory.Internal, Value: "Y2"}
			return intake.Intake{}.Apply(ctx, tx, []directory.Record{{Source: directory.NTA, Identifiers: []directory.Identifier{id}, Country: "JP", Name: "ヤマダ", Closed: true}})
		})
		if err != nil || d.detail(loser).State != directory.Merged {
			t.Fatal(d.detail(loser).State, err)
		}
		if _, err := d.Steward.Undo(t.Context(), act(d.one), done.Merge); err != nil {
			t.Fatal(err)
		}
		if s := d.detail(loser).State; s != directory.Closed {
			t.Errorf("it is %s", s)
		}
	})
}
