package directory_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"genkan/internal/directory"
	"genkan/internal/store"
)

func (r *rig) detail(id string) directory.Detail {
	r.t.Helper()
	d, err := r.Detail(r.t.Context(), r.db, id)
	if err != nil {
		r.t.Fatal(err)
	}
	return d
}

// names are the further names of a company, with kind and source.
func (r *rig) names(id string) []string {
	r.t.Helper()
	var out []string
	for _, n := range r.detail(id).Names {
		out = append(out, fmt.Sprintf("%s %s %s", n.Source, n.Kind, n.Text))
	}
	slices.Sort(out)
	return out
}

// ACC-2: a record goes in once; the same again writes nothing; what changes is
// changed, and the id stays.
func TestApply_Again(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		rec := nta(1, "株式会社最初")
		rec.Latin, rec.Kana, rec.Domains = "Saisho KK", "サイショ", []string{"saisho.example"}
		rec.Names = []directory.Name{{Text: "First Trade", Language: "en", Script: "Latn", Kind: "trade"}}
		id := r.apply(rec)[0]
		d := r.detail(id)
		if d.Name != rec.Name || d.Latin != rec.Latin || d.Kana != rec.Kana || d.Place != "千代田区" || !d.Open || d.State != directory.Confirmed || d.Source != directory.NTA ||
			len(d.Identifiers) != 1 || len(d.Names) != 1 || len(d.Domains) != 1 || len(d.Sites) != 1 || d.Sites[0].Kind != directory.Head || d.Sites[0].Line1Native != "丸の内1" {
			t.Fatalf("%+v", d)
		}
		r.clk.Advance(time.Hour)
		if got := r.results(rec); got != "same" || !r.detail(id).ChangedAt.Equal(d.ChangedAt) {
			t.Errorf("again: %s, changed at %v", got, r.detail(id).ChangedAt)
		}
		rec.Name, rec.Domains, rec.Names = "株式会社二番目", []string{"niban.example"}, nil
		rec.Sites[0].Line1Native = "大手町2"
		if got := r.results(rec); got != "changed" {
			t.Error(got)
		}
		n := r.detail(id)
		if n.ID != id || n.Name != rec.Name || n.Latin != "Saisho KK" || len(n.Sites) != 1 || n.Sites[0].ID != d.Sites[0].ID || n.Sites[0].Line1Native != "大手町2" ||
			len(n.Domains) != 1 || n.Domains[0].Name != "niban.example" || !n.ChangedAt.Equal(r.clk.Now()) || !n.CreatedAt.Equal(d.CreatedAt) {
			t.Errorf("%+v", n)
		}
		equal(t, "names", r.names(id), []string{"nta former 株式会社最初"})
		if got := r.results(rec); got != "same" {
			t.Errorf("again: %s", got)
		}
		rec.Name = "株式会社最初"
		r.apply(rec)
		equal(t, "renamed back", r.names(id), []string{"nta former 株式会社二番目"})
		equal(t, "found by the former name", r.found(directory.Viewer{}, "二番目"), []string{"株式会社最初"})
	})
}

// Domain notes, case 41: closed and hidden ones are not offered, shown where
// they were chosen, and come back when the register opens them.
func TestApply_ClosedAndReopened(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		rec := nta(1, "株式会社閉鎖")
		id := r.apply(rec)[0]
		rec.Closed, rec.ClosedAt, rec.Successor = true, time.Date(2026, 3, 31, 0, 0, 0, 0, time.UTC), jcn(9)
		if got := r.results(rec); got != "closed" {
			t.Error(got)
		}
		c := r.company(directory.Viewer{}, id)
		if c.State != directory.Closed || c.Offered() || !c.ClosedAt.Equal(rec.ClosedAt) || c.Successor != "jcn:"+jcn(9).Value {
			t.Errorf("%+v", c)
		}
		if got := r.results(rec, nta(2, "new")); got != "same, added" {
			t.Error(got)
		}
		equal(t, "offered", r.found(directory.Viewer{}, "閉鎖"), nil)
		equal(t, "by number", r.found(directory.Viewer{}, jcn(1).Value), nil)
		rec.Closed, rec.ClosedAt, rec.Hidden = false, time.Time{}, true
		r.apply(rec)
		if _, err := r.Company(t.Context(), r.db, directory.Viewer{}, id); !unknown(err) {
			t.Errorf("hidden: %v", err)
		}
		if c := r.company(directory.Viewer{Stated: []string{id}}, id); c.State != directory.Closed {
			t.Errorf("hidden, where it was chosen: %+v", c)
		}
		if got := r.results(nta(1, "株式会社閉鎖")); got != "changed" {
			t.Error(got)
		}
		if c := r.company(directory.Viewer{}, id); c.State != directory.Confirmed || !c.ClosedAt.IsZero() || c.Successor != "" {
			t.Errorf("reopened: %+v", c)
		}
		never := nta(3, "never known")
		never.Closed = true
		if got := r.results(never); got != "same" || len(r.found(directory.Viewer{}, "never")) > 0 {
			t.Error(got)
		}
	})
}

// A record that fits several companies, or another record of the batch, is
// refused, and the rest goes in.
func TestApply_Conflicts(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		with := func(rec directory.Record, more ...directory.Identifier) directory.Record {
			rec.Identifiers = append(slices.Clone(rec.Identifiers), more...)
			return rec
		}
		r.apply(nta(1, "A"), nta(2, "B"), vendor(3, "V"))
		blank, nameless, abroad := nta(20, "x"), nta(21, ""), nta(22, "x")
		blank.Identifiers, abroad.Country = nil, "Japan"
		typed := nta(23, "x")
		typed.Source = directory.Typed
		for _, c := range []struct {
			records []directory.Record
			want    string
		}{
			{[]directory.Record{nta(10, "N"), with(vendor(4, "AB"), jcn(1), jcn(2)), nta(11, "M")}, "added, refused directory.conflict, added"},
			{[]directory.Record{nta(12, "N"), nta(12, "N again"), nta(13, "M")}, "added, refused directory.conflict, added"},
			{[]directory.Record{with(vendor(3, "V2"), jcn(5)), with(vendor(6, "W"), jcn(5))}, "changed, refused directory.conflict"},
			{[]directory.Record{vendor(3, "V3"), with(nta(5, "V4"), directory.Identifier{Scheme: directory.DUNS, Value: "000000077"})}, "changed, refused directory.conflict"},
			{[]directory.Record{with(vendor(3, "V5"), jcn(7))}, "refused directory.conflict"}, // it has another corporate number
			{[]directory.Record{blank, nameless, abroad, typed, nta(24, "ok")}, "refused directory.record, refused directory.record, refused directory.record, refused directory.record, added"},
		} {
			if got := r.results(c.records...); got != c.want {
				t.Errorf("%s, want %s", got, c.want)
			}
		}
	})
}

// What operators corrected stays, whatever the register says later; what the
// register says is kept as a name.
func TestApply_LeavesCorrectionsAlone(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		rec := nta(1, "株式会社登記")
		id := r.apply(rec)[0]
		c := correction(t, "株式会社登記", "Corrected KK", true)
		head := r.detail(id).Sites[0]
		own := directory.SiteCorrection{Kind: "head", Address: directory.Address{Country: "JP", City: "Corrected-ku", Line1: "1"}}
		r.must(func(ctx context.Context, tx *store.Tx) error {
			if err := r.EditSite(ctx, tx, head.ID, own); err != nil {
				return err
			}
			return r.Edit(ctx, tx, id, c)
		})
		rec.Name, rec.Latin, rec.Sites[0].Line1Native = "株式会社改名", "Register KK", "別の町"
		r.apply(rec)
		d := r.detail(id)
		if d.Name != "株式会社改名" || d.Latin != "Corrected KK" || len(d.Sites) != 1 || d.Sites[0].City != "Corrected-ku" || d.Sites[0].Line1Native != "" {
			t.Errorf("%+v", d)
		}
		equal(t, "names", r.names(id), []string{"nta english Register KK", "nta former 株式会社登記", "operator english Corrected KK"})
		c = correction(t, "株式会社訂正", "Corrected KK", true)
		r.must(func(ctx context.Context, tx *store.Tx) error { return r.Edit(ctx, tx, id, c) })
		rec.Name = "株式会社再改名"
		if got := r.results(rec); got != "changed" {
			t.Error(got)
		}
		if d := r.detail(id); d.Name != "株式会社訂正" {
			t.Errorf("the correction was overwritten by %s", d.Name)
		}
		if names := r.names(id); !slices.Contains(names, "nta legal 株式会社再改名") {
			t.Errorf("what the register says is lost: %v", names)
		}
	})
}

// Whether a company is open follows the register, not a steward: one of a public
// register is open again after its next change.
func TestApply_OpenFollowsTheRegister(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		rec := nta(1, "株式会社登記")
		id := r.apply(rec)[0]
		r.must(func(ctx context.Context, tx *store.Tx) error {
			return r.Edit(ctx, tx, id, correction(t, "株式会社登記", "", false))
		})
		if r.detail(id).Open {
			t.Error("a steward's word counts for nothing")
		}
		rec.Sites[0].Line1Native = "別の町"
		r.apply(rec)
		if !r.detail(id).Open {
			t.Error("it stays hidden")
		}
		rec.Hidden = true
		r.apply(rec)
		if r.detail(id).Open {
			t.Error("it is open though the register hides it")
		}
	})
}

// Sources have a rank: a lower one adds what is missing and overwrites nothing,
// a higher one takes over; each recognises its own record again.
func TestApply_SourcesTakeTurns(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		list := vendor(1, "Vendor's name")
		list.Identifiers = append(list.Identifiers, jcn(1))
		lei := directory.Identifier{Scheme: directory.LEI, Value: "5493001KJTIIGC8Y1R12"}
		gleif := directory.Record{Source: directory.GLEIF, Identifiers: []directory.Identifier{lei, jcn(1)}, Country: "JP", Name: "株式会社グレイフ", Latin: "Gleif KK", Weight: 3}
		official := nta(1, "株式会社国税")
		id := r.apply(list)[0]
		if c := r.company(steward, id); c.Open || c.Place != "" || c.PlaceLatin != "Osaka" {
			t.Errorf("%+v", c)
		}
		for _, rec := range []directory.Record{gleif, official} {
			if got := r.apply(rec); got[0] != id {
				t.Errorf("%s made another company", rec.Source)
			}
		}
		d := r.detail(id)
		if d.Name != "株式会社国税" || d.Latin != "Gleif KK" || !d.Open || d.Source != directory.NTA || len(d.Identifiers) != 4 || len(d.Sites) != 3 || d.Place != "千代田区" {
			t.Errorf("%+v", d)
		}
		equal(t, "names", r.names(id), []string{"gleif alias Vendor's name", "nta alias 株式会社グレイフ"})
		if got := r.results(list); got != "same" {
			t.Errorf("vendor again: %s", got)
		}
		if got := r.results(gleif); got != "same" {
			t.Errorf("gleif again: %s", got)
		}
		list.Name, list.Closed = "Vendor's new name", true
		if got := r.results(list); got != "changed" {
			t.Errorf("vendor changed: %s", got)
		}
		if d := r.detail(id); d.Name != "株式会社国税" || d.State != directory.Confirmed || !slices.Contains(r.names(id), "vendor legal Vendor's new name") {
			t.Errorf("the lower source took over: %+v %v", d, r.names(id))
		}
	})
}

// Domain notes, case 40: what a person typed becomes the register's company when
// the numbers are the same, and the person keeps it.
func TestApply_CandidateIsConfirmed(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		v := r.person("p")
		id := r.candidate(v, "かぶしき たなか", "Tanaka")
		r.must(func(ctx context.Context, tx *store.Tx) error { return r.SetIdentifier(ctx, tx, id, jcn(1)) })
		if got := r.apply(nta(1, "株式会社田中")); got[0] != id {
			t.Error("another company was made")
		}
		c := r.company(directory.Viewer{}, id)
		if c.State != directory.Confirmed || c.Name != "株式会社田中" || c.Latin != "Tanaka" || !c.Open {
			t.Errorf("%+v", c)
		}
		r.must(func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.Exec(ctx, `DELETE FROM account WHERE id = $1`, "p")
			return err
		})
		if c := r.company(v, id); c.MadeBy != "" {
			t.Errorf("made by %q, who is gone", c.MadeBy)
		}
	})
}

// What was merged stays merged, and its record keeps it up to date.
func TestApply_MergedStaysMerged(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		ids := r.apply(nta(1, "A"), nta(2, "B"))
		m, err := r.merge(ids[0], ids[1])
		if err != nil {
			t.Fatal(err)
		}
		if got := r.results(nta(1, "A renamed"), nta(2, "B")); got != "changed, same" {
			t.Error(got)
		}
		if c := r.company(steward, ids[0]); c.ID != ids[1] {
			t.Errorf("%+v", c)
		}
		if err := r.undo(m); err != nil {
			t.Fatal(err)
		}
		if c := r.company(steward, ids[0]); c.Name != "A renamed" || c.State != directory.Confirmed {
			t.Errorf("%+v", c)
		}
	})
}

// A parent is linked when it is known: of the same batch, of an earlier one, or
// by the next run.
func TestApply_Parents(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		child, early, self := nta(1, "child"), nta(2, "early"), nta(3, "self")
		child.Parent, early.Parent, self.Parent = jcn(9), jcn(8), jcn(3)
		ids := r.apply(child, early, self, nta(9, "parent"))
		parents := func() (out []string) {
			for _, id := range ids[:3] {
				out = append(out, r.company(steward, id).Parent)
			}
			return out
		}
		equal(t, "in the batch", parents(), []string{ids[3], "", ""})
		if got := r.results(child, early, self); got != "same, same, same" {
			t.Errorf("again: %s", got)
		}
		later := r.apply(nta(8, "later"))[0]
		if got := r.results(child, early, self); got != "same, changed, same" {
			t.Errorf("the parent came: %s", got)
		}
		equal(t, "later", parents(), []string{ids[3], later, ""})
		child.Parent = directory.Identifier{}
		r.apply(child)
		equal(t, "no parent any more", parents(), []string{"", later, ""})
	})
}

// Sites are known by their key; those a record leaves out are closed and come
// back; a record without any says nothing about them.
func TestApply_Sites(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		rec := vendor(1, "Sites")
		id := r.apply(rec)[0]
		v := directory.Viewer{Proved: []string{id}}
		before := r.sites(v, id)
		if len(before) != 2 || before[0].Kind != directory.Head || before[1].Name != "Kobe" {
			t.Fatalf("%+v", before)
		}
		all := rec.Sites
		rec.Sites = all[:1]
		r.apply(rec)
		if s := r.sites(v, id); len(s) != 1 || s[0].ID != before[0].ID {
			t.Errorf("left out: %+v", s)
		}
		if s, err := r.Site(t.Context(), r.db, v, id, before[1].ID); err != nil || s.State != directory.Closed {
			t.Errorf("where it was chosen: %+v %v", s, err)
		}
		rec.Sites = nil
		r.apply(rec)
		if s := r.sites(v, id); len(s) != 1 {
			t.Errorf("nothing said: %+v", s)
		}
		rec.Sites = all
		r.apply(rec)
		if s := r.sites(v, id); len(s) != 2 || s[1].ID != before[1].ID {
			t.Errorf("back: %+v", s)
		}
	})
}

// A batch larger than one list of a statement, twice, on both databases: nothing
// lost, nothing twice; ids come in order.
func TestApply_LargeBatch(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		var records []directory.Record
		for n := range 1300 {
			rec := nta(n+1, fmt.Sprint("Large ", n))
			rec.Names = []directory.Name{{Text: "also", Kind: "trade"}}
			records = append(records, rec)
		}
		ids := r.apply(records...)
		if !slices.IsSorted(ids) || len(slices.Compact(slices.Clone(ids))) != len(ids) {
			t.Error("the ids are not in order")
		}
		for _, o := range r.outcomes(records...) {
			if o.Result != directory.Same {
				t.Fatalf("row %d: %s", o.Row, o.Result)
			}
		}
		for n := range records {
			records[n].Weight = 7
		}
		for n, o := range r.outcomes(records...) {
			if o.Result != directory.Changed || o.Company != ids[n] {
				t.Fatalf("row %d: %s %s", o.Row, o.Result, o.Company)
			}
		}
		for table, want := range map[string]int64{"company": 1300, "company_identifier": 1300, "company_name": 1300, "site": 1300} {
			var n int64
			if err := r.db.QueryRow(t.Context(), `SELECT count(*) FROM `+table).Scan(&n); err != nil || n != want {
				t.Errorf("%s: %d, %v", table, n, err)
			}
		}
	})
}

// A steward's edit beside an import that changes the same company: whoever comes
// second sees the first, and the correction is never lost.
func TestApply_BesideASteward(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		for n := range 20 {
			id := r.apply(nta(n, "Start"))[0]
			_, lost := atOnce(2, func(i int) error {
				if i == 0 {
					return r.do(func(ctx context.Context, tx *store.Tx) error {
						return r.Edit(ctx, tx, id, correction(t, "Fixed", "", true))
					})
				}
				_, err := r.tryApply(nta(n, "Register"))
				return err
			})
			for _, err := range lost {
				t.Error(err)
			}
			if c := r.company(steward, id); c.Name != "Fixed" {
				t.Fatalf("round %d: the correction was overwritten by %s", n, c.Name)
			}
		}
	})
}

// The same with an address.
func TestApply_BesideAStewardOfSites(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		for n := range 20 {
			id := r.apply(nta(n, "Start"))[0]
			site := r.detail(id).Sites[0].ID
			fixed := directory.SiteCorrection{Kind: "head", Address: directory.Address{Country: "JP", City: "Fixed-ku", Line1: "1"}}
			changed := nta(n, "Start")
			changed.Sites[0].CityNative = "港区"
			_, lost := atOnce(2, func(i int) error {
				if i == 0 {
					return r.do(func(ctx context.Context, tx *store.Tx) error { return r.EditSite(ctx, tx, site, fixed) })
				}
				_, err := r.tryApply(changed)
				return err
			})
			for _, err := range lost {
				t.Error(err)
			}
			if s := r.detail(id).Sites; len(s) != 1 || s[0].City != "Fixed-ku" || s[0].CityNative != "" {
				t.Fatalf("round %d: the correction was overwritten: %+v", n, s)
			}
		}
	})
}

// Two imports that bring the same new number at once: it is registered once, and
// who came second can run again.
func TestApply_TwoImports(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		for n := range 10 {
			list := vendor(n, "Vendor")
			list.Identifiers = append(list.Identifiers, jcn(n))
			both := []directory.Record{nta(n, "Register"), list}
			_, lost := atOnce(2, func(i int) error {
				_, err := r.tryApply(both[i])
				if store.IsUnique(err) {
					_, err = r.tryApply(both[i])
				}
				return err
			})
			for _, err := range lost {
				t.Error(err)
			}
			c, err := r.ByIdentifier(t.Context(), r.db, steward, jcn(n))
			if err != nil || c.Name != "Register" || len(c.Identifiers) != 3 {
				t.Errorf("%+v %v", c, err)
			}
		}
	})
}
