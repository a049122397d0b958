package internal_test

import (
	"slices"
	"strings"
	"testing"
)

// TestLayers_EachRuleSeesItsFault gives every rule a tree that breaks it, and one that nearly does. Without this a rule
// that went blind would stay green for ever.
func TestLayers_EachRuleSeesItsFault(t *testing.T) {
	const clean = "package x\n"
	cases := []struct {
		rule, name string
		path, text string
		want       string // part of the complaint; empty: none
	}{
		{"imports go to the right", "foundation imports capability", "internal/mail/a.go", `package mail; import _ "genkan/internal/account"`, "knows nothing of a capability"},
		{"imports go to the right", "capability imports its own pages", "internal/account/a.go", `package account; import _ "genkan/internal/account/accountweb"`, "knows nothing of a surface"},
		{"imports go to the right", "surface imports surface", "internal/account/accountweb/a.go", `package accountweb; import _ "genkan/internal/signup/signupweb"`, "never imports another surface"},
		{"imports go to the right", "journey imports journey", "internal/signup/a.go", `package signup; import _ "genkan/internal/signin"`, "never imports another journey"},
		{"imports go to the right", "edge that is not in the table", "internal/account/a.go", `package account; import _ "genkan/internal/session"`, "not in the table"},
		{"imports go to the right", "foundation edge that is not in the table", "internal/fault/a.go", `package fault; import _ "genkan/internal/store"`, "not in the table"},
		{"imports go to the right", "folder without a class", "internal/stuff/a.go", `package stuff`, "has no class"},
		{"imports go to the right", "cmd is imported", "internal/app/a.go", `package app; import _ "genkan/cmd/genkan"`, "knows nothing of a cmd"},
		{"imports go to the right", "edge in the table", "internal/session/a.go", `package session; import _ "genkan/internal/account"`, ""},
		{"imports go to the right", "surface imports journey and foundation", "internal/signup/signupweb/a.go", `package signupweb; import ( _ "genkan/internal/signup"; _ "genkan/internal/web" )`, ""},
		{"imports go to the right", "folders of one unit", "internal/store/storetest/a.go", `package storetest; import _ "genkan/internal/store"`, ""},
		{"imports go to the right", "pages of a foundation", "internal/mail/mailweb/a.go", `package mailweb; import _ "genkan/internal/web"`, ""},
		{"imports go to the right", "foundation imports its pages", "internal/mail/a.go", `package mail; import _ "genkan/internal/mail/mailweb"`, "knows nothing of a surface"},
		{"imports go to the right", "the gallery collects the pages of all", "internal/gallery/a.go", `package gallery; import _ "genkan/internal/signup/signupweb"`, ""},
		{"imports go to the right", "the program holds the gallery", "internal/app/a.go", `package app; import _ "genkan/internal/gallery"`, "no part of the program"},
		{"imports go to the right", "a test may", "internal/mail/a_test.go", `package mail; import _ "genkan/internal/account"`, ""},

		{"test support stays in tests", "storetest in the program", "internal/session/a.go", `package session; import _ "genkan/internal/store/storetest"`, "for tests only"},
		{"test support stays in tests", "testing in the program", "internal/session/a.go", `package session; import _ "testing"`, "for tests only"},
		{"test support stays in tests", "storetest in a test", "internal/session/a_test.go", `package session; import _ "genkan/internal/store/storetest"`, ""},

		{"restricted packages", "HTTP in a capability", "internal/session/a.go", `package session; import _ "net/http"`, "only the edge speaks HTTP"},
		{"restricted packages", "HTML in a journey", "internal/signup/a.go", `package signup; import _ "html/template"`, "make HTML"},
		{"restricted packages", "SQL outside of store", "internal/job/a.go", `package job; import _ "database/sql"`, "store.Write"},
		{"restricted packages", "randomness outside of secret", "internal/security/a.go", `package security; import _ "crypto/rand"`, "made in one place"},
		{"restricted packages", "comparing outside of secret", "internal/security/a.go", `package security; import _ "crypto/subtle"`, "compared in one place"},
		{"restricted packages", "dot import", "internal/security/a.go", `package security; import . "strings"`, "dot import"},
		{"restricted packages", "HTTP in pages", "internal/signup/signupweb/a.go", `package signupweb; import _ "net/http"`, ""},
		{"restricted packages", "SQL in store", "internal/store/a.go", `package store; import _ "database/sql"`, ""},

		{"restricted functions", "time.Now", "internal/job/a.go", "package job\nimport \"time\"\nfunc f() { _ = time.Now() }", "clock.Clock"},
		{"restricted functions", "time.Now as a value, renamed", "internal/job/a.go", "package job\nimport tm \"time\"\nfunc f() { g(tm.Now) }", "clock.Clock"},
		{"restricted functions", "environment", "internal/app/a.go", "package app\nimport \"os\"\nfunc f() { os.Getenv(\"X\") }", "read once"},
		{"restricted functions", "environment, other spelling", "cmd/genkan/a.go", "package main\nimport \"os\"\nfunc f() { os.LookupEnv(\"X\") }", "read once"},
		{"restricted functions", "hmac.Equal", "internal/session/a.go", "package session\nimport \"crypto/hmac\"\nfunc f() { hmac.Equal(nil, nil) }", "one place"},
		{"restricted functions", "method called Now", "internal/job/a.go", "package job\nfunc f(time clock) { time.Now() }", ""},
		{"restricted functions", "time.Now in clock", "internal/clock/a.go", "package clock\nimport \"time\"\nfunc f() { time.Now() }", ""},

		{"secrets are compared in one place", "bytes.Equal", "internal/session/a.go", "package session\nimport \"bytes\"\nfunc f(a, tokenHash []byte) { bytes.Equal(a, tokenHash) }", "secret.Equal"},
		{"secrets are compared in one place", "==", "internal/session/a.go", "package session\nfunc f(a, b row) bool { return a.Token == b.Token }", "secret.Equal"},
		{"secrets are compared in one place", "converted", "internal/session/a.go", "package session\nfunc f(hash, sum row) bool { return string(hash.Digest) != string(sum.Hash[:]) }", "secret.Equal"},
		{"secrets are compared in one place", "emptiness", "internal/session/a.go", "package session\nfunc f(token string) bool { return token == \"\" || len(token) == len(token) }", ""},
		{"secrets are compared in one place", "other bytes", "internal/session/a.go", "package session\nimport \"bytes\"\nfunc f(a, b []byte) { bytes.Equal(a, b) }", ""},

		{"third-party modules", "unknown module", "internal/job/a.go", `package job; import _ "example.org/queue"`, "no module in the table"},
		{"third-party modules", "known module, wrong place", "internal/job/a.go", `package job; import _ "github.com/jackc/pgx/v5/pgxpool"`, "may be used in store only"},
		{"third-party modules", "right place", "internal/store/a.go", `package store; import _ "github.com/jackc/pgx/v5/stdlib"`, ""},

		{"names of packages", "utils", "internal/utils/a.go", "package utils", "says nothing"},
		{"names of packages", "helpers inside", "internal/web/helpers/a.go", "package helpers", "says nothing"},
		{"names of packages", "good name", "internal/web/a.go", "package web", ""},

		{"no init", "init", "internal/web/a.go", "package web\nfunc init() {}", "init runs"},
		{"no init", "method called init", "internal/web/a.go", "package web\nfunc (x T) init() {}", ""},

		{"no variable state of a package", "assigned", "internal/web/a.go", "package web\nvar count = 1\nfunc f() { count = 2 }", "is changed"},
		{"no variable state of a package", "element assigned", "internal/web/a.go", "package web\nvar table = map[string]int{}\nfunc f() { table[\"a\"] = 2 }", "is changed"},
		{"no variable state of a package", "counted", "internal/web/a.go", "package web\nvar count = 1\nfunc f() { count++ }", "is changed"},
		{"no variable state of a package", "address taken", "internal/web/a.go", "package web\nvar count = 1\nfunc f() { g(&count) }", "is changed"},
		{"no variable state of a package", "no value", "internal/web/a.go", "package web\nvar current *T", "has no value"},
		{"no variable state of a package", "mutex", "internal/web/a.go", "package web\nimport \"sync\"\nvar mu sync.Mutex", "everybody shares"},
		{"no variable state of a package", "empty map", "internal/web/a.go", "package web\nvar cache = make(map[string]int)", "must fill it"},
		{"no variable state of a package", "tables, errors, files", "internal/web/a.go", "package web\nimport \"embed\"\nvar table = map[string]int{\"a\": 1}\nvar errX = errors.New(\"x\")\n//go:embed ui\nvar ui embed.FS\nvar _ I = (*T)(nil)\nvar once = sync.OnceValue(load)", ""},
		{"no variable state of a package", "a local of the same name", "internal/web/a.go", "package web\nvar table = []int{1}\nfunc f() { table := []int{}; table[0] = 2; table = nil }", ""},

		{"a package says what it owns and what it does not", "no doc.go", "internal/web/a.go", clean, "doc.go with a comment"},
		{"a package says what it owns and what it does not", "only half", "internal/web/doc.go", "// Package web owns pages.\npackage web", "does not say"},
		{"a package says what it owns and what it does not", "both", "internal/web/doc.go", "// Package web owns pages. It does not\n// own rules.\npackage web", ""},
	}
	rules := layerRules()
	for _, c := range cases {
		t.Run(c.rule+"/"+c.name, func(t *testing.T) {
			i := slices.IndexFunc(rules, func(r rule) bool { return r.name == c.rule })
			if i < 0 {
				t.Fatalf("no rule is called %q", c.rule)
			}
			got := rules[i].check(fixture(t, c.path, c.text))
			switch {
			case c.want == "" && len(got) > 0:
				t.Errorf("complaints about something allowed: %q", got)
			case c.want != "" && (len(got) != 1 || !strings.Contains(got[0], c.want)):
				t.Errorf("got %q, want one complaint with %q", got, c.want)
			}
		})
	}
	for _, r := range rules {
		seen := slices.ContainsFunc(cases, func(c struct{ rule, name, path, text, want string }) bool { return c.rule == r.name && c.want != "" })
		if !seen && r.name != "no cycle among capabilities or foundations" {
			t.Errorf("rule %q has no fixture that breaks it", r.name)
		}
	}
}

// An assignment in another file of the package, or from another package, is seen as well.
func TestLayers_StateChangedFromElsewhere(t *testing.T) {
	all := fixture(t,
		"internal/web/a.go", "package web\nvar Count = 1\nvar Table = []int{1}",
		"internal/web/b.go", "package web\nfunc f() { Count = 2 }",
		"internal/app/c.go", "package app\nimport \"genkan/internal/web\"\nfunc f() { web.Table[0] = 3 }",
	)
	if got := noPackageState(all); len(got) != 2 {
		t.Errorf("want two complaints, got %q", got)
	}
}

func TestLayers_CycleIsSeen(t *testing.T) {
	if got := cycles(map[string][]string{"a": {"b"}, "b": {"c"}, "c": {"a"}}); len(got) == 0 {
		t.Error("a cycle of three went unseen")
	}
	if got := cycles(map[string][]string{"a": {"b", "c"}, "b": {"c"}, "c": nil}); len(got) != 0 {
		t.Errorf("no cycle, but %q", got)
	}
}
