package directory_test

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
	"genkan/internal/fault"
	"genkan/internal/store"
)

func correction(t testing.TB, native, latin string, open bool) directory.Correction {
	t.Helper()
	c, err := directory.ParseCorrection(directory.TypedCompany{Name: native, Latin: latin, Country: "JP", Open: open})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func (r *rig) confirm(id string, c directory.Correction) error {
	return r.do(func(ctx context.Context, tx *store.Tx) error { return r.Confirm(ctx, tx, id, c) })
}

func (r *rig) merge(loser, winner string) (string, error) {
	return store.Write(r.t.Context(), r.db, func(ctx context.Context, tx *store.Tx) (string, error) {
		return r.Merge(ctx, tx, directory.MergeOrder{Loser: loser, Winner: winner, Reason: "the same", By: "steward"})
	})
}

func (r *rig) undo(merge string) error {
	return r.do(func(ctx context.Context, tx *store.Tx) error {
		_, err := r.UndoMerge(ctx, tx, merge, "steward")
		return err
	})
}

// at runs functions at the same moment and gives how many had no error, and the
// errors of the others.
func atOnce(n int, fn func(i int) error) (won int, lost []error) {
	var wins atomic.Int64
	errs := make([]error, n)
	var wg sync.WaitGroup
	start := make(chan struct{})
	for i := range n {
		wg.Go(func() {
			<-start
			if errs[i] = fn(i); errs[i] == nil {
				wins.Add(1)
			}
		})
	}
	close(start)
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			lost = append(lost, err)
		}
	}
	return int(wins.Load()), lost
}

// PRO-4: confirmed as corrected, visible to everybody if it is open.
func TestConfirm(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		maker, other := r.person("maker"), r.person("other")
		open, own := r.candidate(maker, "株式会社たなか", "Tanaka"), r.candidate(maker, "株式会社さとう", "Sato")
		if err := r.confirm(open, correction(t, "株式会社田中", "Tanaka KK", true)); err != nil {
			t.Fatal(err)
		}
		if err := r.confirm(own, correction(t, "株式会社さとう", "Sato", false)); err != nil {
			t.Fatal(err)
		}
		if c := r.company(other, open); c.Name != "株式会社田中" || c.Latin != "Tanaka KK" || c.State != directory.Confirmed {
			t.Errorf("%+v", c)
		}
		if _, err := r.Company(t.Context(), r.db, other, own); !unknown(err) {
			t.Error("what is not open is shown")
		}
		r.company(maker, own)
		if err := r.confirm(open, correction(t, "x", "", true)); keyOf(err) != "directory.decided on " {
			t.Errorf("again: %v", err)
		}
		if err := r.confirm("none", correction(t, "x", "", true)); !unknown(err) {
			t.Errorf("none: %v", err)
		}
	})
}

// TestAttack07_Stewards: two stewards decide the same at once: one wins, the
// other is told, whatever they decide.
func TestAttack07_Stewards(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		maker := r.person("maker")
		winner := r.apply(nta(1, "Winner"))[0]
		for round := range 5 {
			id := r.candidate(maker, fmt.Sprint("Race ", round), "")
			won, lost := atOnce(6, func(i int) error {
				return r.race(func(ctx context.Context, tx *store.Tx) error {
					switch i % 3 {
					case 0:
						return r.Confirm(ctx, tx, id, correction(t, "Race", "", true))
					case 1:
						return r.Reject(ctx, tx, id)
					}
					_, err := r.Merge(ctx, tx, directory.MergeOrder{Loser: id, Winner: winner, Reason: "race", By: "steward"})
					return err
				})
			})
			// A confirmed company may be merged afterwards, and a closed one too:
			// these are later decisions, not the same one.
			c, err := r.Detail(t.Context(), r.db, id)
			if err != nil || won < 1 || won > 2 || won == 2 && c.State != directory.Merged {
				t.Errorf("%d won, %s, %v", won, c.State, err)
			}
			for _, err := range lost {
				if keyOf(err) != "directory.decided on " {
					t.Error(err)
				}
			}
		}
	})
}

// Two companies merged into each other at once: one merge, and no circle.
func TestMerge_IntoEachOther(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		for round := range 8 {
			ids := r.apply(nta(10*round+1, fmt.Sprint("A", round)), nta(10*round+2, fmt.Sprint("B", round)))
			won, lost := atOnce(2, func(i int) error {
				return r.race(func(ctx context.Context, tx *store.Tx) error {
					_, err := r.Merge(ctx, tx, directory.MergeOrder{Loser: ids[i], Winner: ids[1-i], Reason: "race", By: "steward"})
					return err
				})
			})
			if won != 1 || len(lost) != 1 || fault.KindOf(lost[0]) != fault.Conflict {
				t.Fatalf("%d won, %v", won, lost)
			}
			if a, b := r.company(steward, ids[0]), r.company(steward, ids[1]); a.ID != b.ID || a.State != directory.Confirmed {
				t.Errorf("%s and %s", a.ID, b.ID)
			}
		}
	})
}

// PRO-4: who asks for the loser gets the winner, with the loser's sites, numbers
// and names leading there; undone within 30 days it is as it was.
func TestMerge_AndUndo(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		maker, other := r.person("maker"), r.person("other")
		winner := r.apply(nta(1, "株式会社本物"))[0]
		loser := r.candidate(maker, "ほんもの", "Honmono")
		site := write(r, func(ctx context.Context, tx *store.Tx) (string, error) {
			return r.AddSite(ctx, tx, maker, directory.NewSite{Company: loser, Address: directory.Address{Country: "JP", City: "Kobe", Line1: "2-2"}})
		})
		m, err := r.merge(loser, winner)
		if err != nil {
			t.Fatal(err)
		}
		if c := r.company(maker, loser); c.ID != winner {
			t.Errorf("the loser leads to %+v", c)
		}
		if s, err := r.Site(t.Context(), r.db, maker, winner, site); err != nil || s.ID != site {
			t.Errorf("the loser's site: %+v %v", s, err)
		}
		if both, err := r.Companies(t.Context(), r.db, maker, []string{loser, winner}); err != nil || len(both) != 2 || both[loser].ID != winner || len(both[winner].Identifiers) != 1 {
			t.Errorf("both: %+v %v", both, err)
		}
		equal(t, "maker finds", r.found(maker, "ほんもの"), []string{"株式会社本物"})
		hits, err := r.Suggest(t.Context(), other, "ほんもの", 8)
		if err != nil || len(hits) != 1 || hits[0].Matched != "" {
			t.Errorf("what somebody typed is told to another: %+v %v", hits, err)
		}
		if list, err := r.Merges(t.Context(), r.db, winner); err != nil || len(list) != 1 || list[0].ID != m || list[0].LoserState != directory.Candidate || !list[0].Undoable(r.clk.Now()) {
			t.Errorf("%+v %v", list, err)
		}
		r.clk.Advance(30*24*time.Hour - time.Second)
		if err := r.undo(m); err != nil {
			t.Fatal(err)
		}
		if c := r.company(maker, loser); c.ID != loser || c.State != directory.Candidate || c.MergedInto != "" {
			t.Errorf("undone: %+v", c)
		}
		if _, err := r.Company(t.Context(), r.db, other, loser); !unknown(err) {
			t.Error("after undoing, another person sees the candidate")
		}
		if err := r.undo(m); keyOf(err) != "directory.decided on " {
			t.Errorf("undone again: %v", err)
		}
	})
}

// What may not be merged, and what may not be undone.
func TestMerge_Refused(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		maker := r.person("maker")
		ids := r.apply(nta(1, "A"), nta(2, "B"), nta(3, "C"), nta(4, "D"))
		gone := nta(4, "D")
		gone.Closed = true
		r.apply(gone)
		candidate := r.candidate(maker, "Candidate", "")
		for what, c := range map[string]struct{ loser, winner, key string }{
			"itself": {ids[0], ids[0], "directory.merge.self"}, "into a closed one": {ids[0], ids[3], "directory.merge.winner"},
			"into a candidate": {ids[0], candidate, "directory.merge.winner"}, "into nothing": {ids[0], "none", "directory.unknown"},
		} {
			if _, err := r.merge(c.loser, c.winner); !fault.Has(err, c.key) {
				t.Errorf("%s: %v", what, err)
			}
		}
		first, err := r.merge(ids[0], ids[1])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := r.merge(ids[0], ids[2]); !fault.Has(err, "directory.decided") {
			t.Errorf("merged twice: %v", err)
		}
		if _, err := r.merge(ids[2], ids[0]); !fault.Has(err, "directory.merge.winner") {
			t.Errorf("into a merged one: %v", err)
		}
		second, err := r.merge(ids[1], ids[2])
		if err != nil {
			t.Fatal(err)
		}
		if c := r.company(maker, ids[0]); c.ID != ids[2] {
			t.Errorf("two steps lead to %s", c.Name)
		}
		if err := r.undo(first); !fault.Has(err, "directory.merge.later") {
			t.Errorf("undone out of order: %v", err)
		}
		if err := r.undo(second); err != nil {
			t.Error(err)
		}
		r.clk.Advance(30 * 24 * time.Hour)
		if err := r.undo(first); !fault.Has(err, "directory.merge.old") {
			t.Errorf("after 30 days: %v", err)
		}
	})
}

// A chain of merges is followed to its end; it gets no longer than eight steps.
func TestMerge_EightSteps(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		var records []directory.Record
		for n := range 10 {
			records = append(records, nta(n+1, fmt.Sprint("Chain ", n)))
		}
		ids := r.apply(records...)
		for n := range 8 {
			if _, err := r.merge(ids[n], ids[n+1]); err != nil {
				t.Fatalf("step %d: %v", n, err)
			}
		}
		if c := r.company(directory.Viewer{}, ids[0]); c.ID != ids[8] {
			t.Errorf("eight steps lead to %s", c.Name)
		}
		if s := r.sites(directory.Viewer{}, ids[0]); len(s) != 9 || s[0].Company != ids[8] {
			t.Errorf("%d sites", len(s))
		}
		if _, err := r.merge(ids[8], ids[9]); !fault.Has(err, "directory.merge.deep") {
			t.Errorf("a ninth step: %v", err)
		}
		// Whatever somebody writes into the table: readers come to an end.
		r.must(func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.Exec(ctx, `UPDATE company SET state = 'merged', merged_into = $1 WHERE id = $2`, ids[0], ids[8])
			return err
		})
		if _, err := r.Company(t.Context(), r.db, steward, ids[0]); !unknown(err) {
			t.Errorf("a circle: %v", err)
		}
		equal(t, "a circle is found", r.found(steward, "chain"), []string{"Chain 9"})
	})
}

// SUP-6: the queue is oldest first, page by page, without gaps and repeats.
func TestQueue(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		maker := r.person("maker")
		known := r.apply(nta(1, "Known"))[0]
		var want []string
		for n := range 7 {
			id := r.candidate(maker, fmt.Sprint("Wait ", n), "")
			company := id
			if n%2 == 1 {
				company = known
			}
			site := write(r, func(ctx context.Context, tx *store.Tx) (string, error) {
				return r.AddSite(ctx, tx, maker, directory.NewSite{Company: company, Address: directory.Address{Country: "JP", City: "Kobe", Line1: fmt.Sprint(n)}})
			})
			want = append(want, id)
			if company == known {
				want = append(want, site)
			}
			r.clk.Advance(time.Second)
		}
		var got []string
		for cursor, page := "", 0; page < 10; page++ {
			some, next, err := r.Queue(t.Context(), r.db, cursor, 3)
			if err != nil {
				t.Fatal(err)
			}
			for _, w := range some {
				if w.Site.ID != "" {
					got = append(got, w.Site.ID)
				} else {
					got = append(got, w.Company.ID)
				}
				if w.Company.Name == "" || w.Since.IsZero() || w.Site.ID != "" && w.Company.ID != known {
					t.Errorf("%+v", w)
				}
			}
			if cursor = next; cursor == "" {
				break
			}
		}
		// A site comes right behind its company, within one second in any order.
		if len(got) != len(want) || sorted(got) != sorted(want) || got[0] != want[0] || got[9] != want[9] {
			t.Errorf("got %v\nwant %v", got, want)
		}
		n, oldest, err := r.Backlog(t.Context(), r.db)
		if err != nil || int(n) != len(want) || oldest.IsZero() {
			t.Errorf("backlog %d since %v: %v", n, oldest, err)
		}
		r.must(func(ctx context.Context, tx *store.Tx) error { return r.Reject(ctx, tx, want[0]) })
		if n, _, _ := r.Backlog(t.Context(), r.db); int(n) != len(want)-1 {
			t.Errorf("after a decision %d wait", n)
		}
		if s := r.sites(steward, want[0]); len(s) != 0 {
			t.Error("the sites of a rejected company stay open")
		}
	})
}

func sorted(ids []string) string { return strings.Join(slices.Sorted(slices.Values(ids)), " ") }

// TestAttack21_Cursors: a page token that was altered, shortened, made up or
// made by another installation is refused, and never reaches SQL.
func TestAttack21_Cursors(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		maker := r.person("maker")
		for n := range 3 {
			r.candidate(maker, fmt.Sprint("Wait ", n), "")
		}
		_, next, err := r.Queue(t.Context(), r.db, "", 1)
		if err != nil || next == "" {
			t.Fatal(next, err)
		}
		bad := []string{"x", "' OR 1=1 --", next + "A", next[:len(next)-2], strings.ToUpper(next), next + "=", "AAAA" + next, "\x00", strings.Repeat("A", 10000)}
		for i := range next {
			flipped := []byte(next)
			flipped[i] ^= 4
			bad = append(bad, string(flipped))
		}
		for _, cursor := range bad {
			if some, _, err := r.Queue(t.Context(), r.db, cursor, 1); !fault.Has(err, "directory.cursor") || some != nil {
				t.Errorf("%.40q: %v %v", cursor, some, err)
			}
		}
		if some, _, err := r.Queue(t.Context(), r.db, next, 1); err != nil || len(some) != 1 {
			t.Errorf("%v %v", some, err)
		}
	})
}

// Sites: confirmed with corrections, rejected, merged; the first steward wins.
func TestSites_Decided(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		maker, other := r.person("maker"), r.person("other")
		ids := r.apply(nta(1, "A"), nta(2, "B"))
		add := func(line string) string {
			return write(r, func(ctx context.Context, tx *store.Tx) (string, error) {
				return r.AddSite(ctx, tx, maker, directory.NewSite{Company: ids[0], Name: line, Address: directory.Address{Country: "JP", City: "Kobe", Line1: line}})
			})
		}
		one, two, three := add("one"), add("two"), add("three")
		c := directory.SiteCorrection{Kind: "branch", Name: "Kobe", Address: directory.Address{Country: "JP", City: "Kobe", Line1: "1-1"}}
		won, lost := atOnce(4, func(i int) error {
			return r.race(func(ctx context.Context, tx *store.Tx) error {
				if i%2 == 0 {
					return r.ConfirmSite(ctx, tx, one, c)
				}
				return r.RejectSite(ctx, tx, one)
			})
		})
		if won != 1 || len(lost) != 3 || !fault.Has(lost[0], "directory.decided") {
			t.Errorf("%d won, %v", won, lost)
		}
		r.must(func(ctx context.Context, tx *store.Tx) error { return r.ConfirmSite(ctx, tx, two, c) })
		if s, err := r.Site(t.Context(), r.db, other, ids[0], two); err != nil || s.Name != "Kobe" || s.State != directory.Confirmed {
			t.Errorf("%+v %v", s, err)
		}
		mergeSite := func(loser, winner string) error {
			return r.do(func(ctx context.Context, tx *store.Tx) error { return r.MergeSite(ctx, tx, loser, winner) })
		}
		foreign := r.sites(steward, ids[1])[0].ID
		for what, err := range map[string]error{
			"directory.merge.company": mergeSite(three, foreign), "directory.merge.self": mergeSite(two, two), "directory.decided": mergeSite(two, three), "directory.unknown": mergeSite(three, "none"),
		} {
			if !fault.Has(err, what) {
				t.Errorf("%v, want %s", err, what)
			}
		}
		if err := mergeSite(three, two); err != nil {
			t.Fatal(err)
		}
		if s, err := r.Site(t.Context(), r.db, maker, ids[0], three); err != nil || s.ID != two {
			t.Errorf("a merged site leads to %+v %v", s, err)
		}
		want := 2 // the head office and the second one
		if s, err := r.Site(t.Context(), r.db, other, ids[0], one); err == nil && s.State == directory.Confirmed {
			want++ // of the race over the first, confirming won
		}
		if all := r.sites(other, ids[0]); len(all) != want {
			t.Errorf("%d sites are offered, want %d", len(all), want)
		}
	})
}

// Numbers belong to one company; a steward's edit is refused when the company
// changed since it was looked at.
func TestEdit(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		ids := r.apply(nta(1, "A"), nta(2, "B"))
		set := func(id string, i directory.Identifier) error {
			return r.do(func(ctx context.Context, tx *store.Tx) error { return r.SetIdentifier(ctx, tx, id, i) })
		}
		if err := set(ids[1], jcn(1)); keyOf(err) != "directory.taken on identifier" {
			t.Error(err)
		}
		if err := set(ids[1], jcn(7)); err != nil {
			t.Error(err)
		}
		if c := r.company(steward, ids[1]); len(c.Identifiers) != 1 || c.Identifiers[0] != jcn(7) {
			t.Errorf("%+v", c.Identifiers)
		}
		seen := r.company(steward, ids[0]).ChangedAt
		edit := func(c directory.Correction) error {
			c.Seen = seen
			return r.race(func(ctx context.Context, tx *store.Tx) error { return r.Edit(ctx, tx, ids[0], c) })
		}
		r.clk.Advance(time.Second)
		won, lost := atOnce(2, func(i int) error { return edit(correction(t, fmt.Sprint("A", i), "", true)) })
		if won != 1 || !fault.Has(lost[0], "directory.decided") {
			t.Errorf("%d won, %v", won, lost)
		}
		r.must(func(ctx context.Context, tx *store.Tx) error { return r.DropIdentifier(ctx, tx, ids[1], jcn(7)) })
		if err := r.do(func(ctx context.Context, tx *store.Tx) error { return r.DropIdentifier(ctx, tx, ids[1], jcn(7)) }); !unknown(err) {
			t.Error(err)
		}
	})
}

// Duplicates finds what the index finds and what others typed in alike.
func TestDuplicates(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		a := r.candidate(r.person("a"), "株式会社重複", "Chofuku")
		b := r.candidate(r.person("b"), "重複（株）", "CHOFUKU K.K.")
		r.apply(nta(1, "Chofuku Holdings"), nta(2, "Other"))
		found, err := r.Duplicates(t.Context(), a)
		if err != nil || len(found) != 2 || found[0].ID != b || found[1].Name != "Chofuku Holdings" {
			t.Errorf("%+v %v", found, err)
		}
		if _, err := r.Duplicates(t.Context(), "none"); !unknown(err) {
			t.Error(err)
		}
	})
}
