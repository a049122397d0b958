package profile_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"genkan/internal/profile"
)

// PRO-8: full-width is folded, Latin letters, digits and the punctuation of
// titles stay, an old value passes unchanged and only unchanged.
func TestParseTitle(t *testing.T) {
	for _, c := range []struct{ typed, kept, want, key string }{
		{"", "", "", ""},
		{"", "部長", "", ""},
		{"Ｎｅｔｗｏｒｋ　Ｍａｎａｇｅｒ２", "", "Network Manager2", ""},
		{" Vice President,  Sales & Marketing (EMEA) ", "", "Vice President, Sales & Marketing (EMEA)", ""},
		{"Ingénieur réseau", "", "Ingénieur réseau", ""},
		{"R＆D／QA", "", "R&D/QA", ""},
		{"部長", "部長", "部長", ""},
		{"部長", "", "", "title.script"},
		{"部長代理", "部長", "", "title.script"},
		{"Менеджер", "", "", "title.script"},
		{"<script>", "", "", "title.characters"},
		{"CTO🙂", "", "", "title.characters"},
		{"a\x00b", "", "", "title.characters"},
		{strings.Repeat("a", 64), "", strings.Repeat("a", 64), ""},
		{strings.Repeat("a", 65), "", "", "title.too_long"},
		{strings.Repeat("a", 5000), "", "", "title.too_long"},
	} {
		got, err := profile.ParseTitle(c.typed, c.kept)
		if c.key != "" {
			wantFault(t, err, c.key)
		} else if err != nil || got != c.want {
			t.Errorf("%q became %q, %v; want %q", c.typed, got, err, c.want)
		}
	}
}

// What was accepted once is accepted again and stays as it is.
func TestParse_idempotent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		typed := rapid.OneOf(rapid.String(), rapid.StringMatching(`[A-Za-zＡ-ｚ0-9 　&.,é-]{0,70}`)).Draw(t, "typed")
		if title, err := profile.ParseTitle(typed, ""); err == nil {
			if again, err := profile.ParseTitle(title, ""); err != nil || again != title {
				t.Fatalf("title %q, then %q, %v", title, again, err)
			}
		}
		if a := profile.ParsePreferred(typed, ""); a.Fault == nil {
			if b := profile.ParsePreferred(a.Name, ""); b.Fault != nil || b.Name != a.Name {
				t.Fatalf("preferred %q, then %q, %v", a.Name, b.Name, b.Fault)
			}
		}
	})
}

// PRO-2.
func TestParsePreferred(t *testing.T) {
	for _, c := range []struct{ typed, kept, want, key, suggestion string }{
		{typed: "", kept: "たろう", want: ""},
		{typed: " Ｔａｒｏ　 Y ", want: "Taro Y"},
		{typed: "Zoë", want: "Zoë"},
		{typed: "たろう", kept: "たろう", want: "たろう"},
		{typed: "たろう", key: "preferred.kana", suggestion: "Taro"},
		{typed: "ﾊﾅｺ", key: "preferred.kana", suggestion: "Hanako"},
		{typed: "太郎", key: "preferred.script"},
		{typed: "太郎", kept: "たろう", key: "preferred.script"},
		{typed: "Иван", key: "preferred.script"},
		{typed: "Taro1", key: "preferred.characters"},
		{typed: "O'Neil", key: "preferred.characters"},
		{typed: "<b>", key: "preferred.characters"},
		{typed: strings.Repeat("a", 65), key: "preferred.too_long"},
		{typed: strings.Repeat("あ", 9000), key: "preferred.too_long"},
	} {
		got := profile.ParsePreferred(c.typed, c.kept)
		switch {
		case c.key == "" && (got.Fault != nil || got.Name != c.want):
			t.Errorf("%q became %q, %v; want %q", c.typed, got.Name, got.Fault, c.want)
		case c.key != "" && (got.Fault == nil || got.Fault.Key != c.key || got.Fault.Field != "preferred" || got.Name != ""):
			t.Errorf("%q became %q, %v; want %s", c.typed, got.Name, got.Fault, c.key)
		case c.suggestion != "" && (len(got.Suggestions) == 0 || got.Suggestions[0] != c.suggestion):
			t.Errorf("%q is offered %q, want %s", c.typed, got.Suggestions, c.suggestion)
		}
	}
}

// Both pull-downs complain at once; what was chosen before stays good though it
// was retired; an id of the other list is none.
func TestSaveJob_choices(t *testing.T) {
	each(t, func(r *rig) {
		taro := r.person("taro")
		_, err := r.SaveJob(r.t.Context(), taro, profile.JobCard{})
		wantFault(r.t, err, "job.function")
		wantFault(r.t, err, "job.level")
		_, err = r.SaveJob(r.t.Context(), taro, profile.JobCard{Job: profile.Job{Function: "staff", Level: "it"}})
		wantFault(r.t, err, "job.function")
		must(r.t)(r.SaveJob(r.t.Context(), taro, profile.JobCard{Job: profile.Job{Function: "it", Level: "staff"}}))
		operator := profile.Author{Actor: r.person("operator").Account}
		if err := r.RetireChoice(r.t.Context(), operator, profile.Functions, "it", true); err != nil {
			r.t.Fatal(err)
		}
		must(r.t)(r.SaveJob(r.t.Context(), taro, profile.JobCard{Job: profile.Job{Function: "it", Level: "lead"}, Version: version(r.get(taro), "job")}))
		hanako := r.person("hanako")
		_, err = r.SaveJob(r.t.Context(), hanako, profile.JobCard{Job: profile.Job{Function: "it", Level: "lead"}})
		wantFault(r.t, err, "job.function")
	})
}
