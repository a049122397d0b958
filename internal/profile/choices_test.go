package profile_test

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"genkan/internal/fault"
	"genkan/internal/profile"
)

func (r *rig) offered(list, language, chosen string) []profile.Option {
	r.t.Helper()
	out, err := r.Choices(r.t.Context(), r.db, list, language, chosen)
	if err != nil {
		r.t.Fatal(err)
	}
	return out
}

// A new installation has lists in both languages; filling them again, from any
// number of nodes, changes nothing, and what operators took away stays away.
func TestSeed(t *testing.T) {
	each(t, func(r *rig) {
		ja, en := r.offered(profile.Functions, "ja", ""), r.offered(profile.Functions, "en", "")
		if len(ja) < 10 || len(ja) != len(en) || ja[0].Name == en[0].Name || len(r.offered(profile.Levels, "ja", "")) < 8 {
			r.t.Errorf("%v, %v", ja, en)
		}
		operator := profile.Author{Actor: r.person("operator").Account}
		if err := r.RetireChoice(r.t.Context(), operator, profile.Functions, "it", true); err != nil {
			r.t.Fatal(err)
		}
		before := r.count(`SELECT COUNT(*) FROM job_choice_name`)
		var all sync.WaitGroup
		for range 4 {
			all.Go(func() {
				if err := r.Seed(t.Context()); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		if n := r.count(`SELECT COUNT(*) FROM job_choice_name`); n != before || len(r.offered(profile.Functions, "ja", "")) != len(ja)-1 {
			r.t.Errorf("%d names, %d before", n, before)
		}
	})
}

// PRO-8: operators add, rename, move and retire, each with a line in their own
// history.
func TestChoices_edit(t *testing.T) {
	each(t, func(r *rig) {
		ctx, operator := r.t.Context(), profile.Author{Actor: r.person("operator").Account, RequestID: "request"}
		size := len(r.offered(profile.Levels, "ja", ""))
		id, err := r.AddChoice(ctx, operator, profile.Levels, map[string]string{"ja": "顧問", "en": "Advisor"})
		if err != nil {
			r.t.Fatal(err)
		}
		if got := r.offered(profile.Levels, "en", ""); len(got) != size+1 || got[size] != (profile.Option{ID: id, Name: "Advisor"}) {
			r.t.Errorf("after adding: %v", got)
		}
		for _, err := range []error{
			r.MoveChoice(ctx, operator, profile.Levels, id, true),
			r.MoveChoice(ctx, operator, profile.Levels, id, false),
			r.MoveChoice(ctx, operator, profile.Levels, id, false), // it is the last one
			r.MoveChoice(ctx, operator, profile.Levels, id, true),
			r.RenameChoice(ctx, operator, profile.Levels, id, map[string]string{"en": "Senior advisor"}),
			r.RenameChoice(ctx, operator, profile.Levels, id, map[string]string{"en": "Senior advisor"}), // nothing new
			r.RetireChoice(ctx, operator, profile.Levels, "owner", true),
			r.RetireChoice(ctx, operator, profile.Levels, "owner", true),
			r.RetireChoice(ctx, operator, profile.Levels, "owner", false),
			r.RetireChoice(ctx, operator, profile.Levels, id, true),
		} {
			if err != nil {
				r.t.Error(err)
			}
		}
		if got := r.offered(profile.Levels, "en", id); len(got) != size+1 || got[size-1].Name != "Senior advisor" {
			r.t.Errorf("where it was chosen: %v", got)
		}
		if got := r.offered(profile.Levels, "ja", ""); len(got) != size || slices.ContainsFunc(got, func(o profile.Option) bool { return o.ID == id }) {
			r.t.Errorf("after retiring: %v", got)
		}
		for kind, want := range map[string]int{"choice.added": 1, "choice.moved": 3, "choice.renamed": 1, "choice.retired": 2, "choice.offered": 1} {
			if n := r.count(`SELECT COUNT(*) FROM audit_event WHERE kind = $1 AND actor = 'operator' AND person = 'operator'`, kind); n != want {
				r.t.Errorf("%d events %s, want %d", n, kind, want)
			}
		}
	})
}

func TestChoices_unknown(t *testing.T) {
	each(t, func(r *rig) {
		ctx, operator := r.t.Context(), profile.Author{Actor: "operator"}
		_, err := r.AddChoice(ctx, operator, "nothing", nil)
		for _, err := range []error{err, r.RenameChoice(ctx, operator, profile.Levels, "it", nil), r.MoveChoice(ctx, operator, profile.Levels, "nothing", true), r.RetireChoice(ctx, operator, "x", "it", true)} {
			if fault.KindOf(err) != fault.NotFound {
				r.t.Errorf("got %v", err)
			}
		}
	})
}

// TXT-3: key by key. A language nobody translated shows English.
func TestListItem_name(t *testing.T) {
	for language, want := range map[string]string{"ja": "日", "en": "E", "fr": "E"} {
		if got := (profile.ListItem{Names: map[string]string{"ja": "日", "en": "E"}}).Name(language); got != want {
			t.Errorf("%s: %s", language, got)
		}
	}
	if got := (profile.ListItem{Names: map[string]string{"ja": "日", "fr": "F"}}).Name("en"); got != "日" {
		t.Errorf("without English: %s", got)
	}
	if got := (profile.ListItem{Names: map[string]string{"fr": "F", "de": "D"}}).Name("ja"); got != "D" {
		t.Errorf("without both: %s", got)
	}
}

func TestParseChoice(t *testing.T) {
	names, err := profile.ParseChoice(map[string]string{"ja": " 部長　", "en": "Ｈead"}, []string{"ja", "en"})
	if err != nil || names["ja"] != "部長" || names["en"] != "Head" {
		t.Errorf("%v, %v", names, err)
	}
	_, err = profile.ParseChoice(map[string]string{"ja": strings.Repeat("あ", 81)}, []string{"ja", "en"})
	wantFault(t, err, "choice.too_long")
	wantFault(t, err, "choice.empty")
}
