package main

import (
	"os"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
)

// TestTable: what doc/security.md says about the standard is what the tests say.
func TestTable(t *testing.T) {
	root := "../.."
	found, err := find(os.DirFS(root))
	if err != nil {
		t.Fatal(err)
	}
	if len(found) < 20 {
		t.Fatalf("only %d clauses have a test: this test does not see them", len(found))
	}
	text, err := os.ReadFile(root + "/" + document)
	if err != nil {
		t.Fatal(err)
	}
	want, err := fill(string(text), clauses(), found)
	if err != nil {
		t.Fatal(err)
	}
	if want != string(text) {
		t.Errorf("%s is not up to date: go run ./tools/asvs", document)
	}
}

// TestClauses: the list is in order, each once, and every chapter has a title.
func TestClauses(t *testing.T) {
	seen := map[string]bool{}
	for _, c := range clauses() {
		if seen[c.id] || !regexp.MustCompile(`^\d+\.\d+\.\d+$`).MatchString(c.id) || c.level < 1 || c.level > 3 || c.asks == "" || strings.ContainsAny(c.asks+c.why, "|\n") {
			t.Errorf("clause %s is written wrongly, or stands twice", c.id)
		}
		if seen[c.id] = true; chapters()[chapterOf(c.id)] == "" {
			t.Errorf("the chapter of %s has no title", c.id)
		}
	}
}

func TestFill(t *testing.T) {
	found, err := find(fstest.MapFS{"a/a_test.go": {Data: []byte("package a\n\n// What it is.\n//\n// ASVS 6.2.1: long ones only.\n// ASVS 6.2.5: any but short ones\nfunc TestB(t *testing.T) {}\n")}})
	if err != nil {
		t.Fatal(err)
	}
	list := []clause{{"6.2.1", 1, "length", "not met: soon"}, {"6.2.5", 1, "no rules", "deviation: the guide"}, {"7.1.1", 2, "ends", "does not apply: nothing"}}
	got, err := fill("x "+begin+"old"+end+" y", list, found)
	for _, part := range []string{"x " + begin, "| 6.2.1 | 1 | length | long ones only | `TestB` (a) |", "| **deviation**: the guide; any but short ones |", "does not apply: nothing",
		"3 clauses: 1 met, 1 in part or with a deviation, 0 not met, 1 do not apply", end + " y"} {
		if err != nil || !strings.Contains(got, part) {
			t.Errorf("%v: no %q in\n%s", err, part, got)
		}
	}
	for name, bad := range map[string][]clause{"no reason": {{"6.2.1", 1, "x", ""}, {"6.2.5", 1, "x", ""}, {"7.1.1", 1, "x", ""}}, "unknown": {{"6.2.5", 1, "x", ""}},
		"odd reason": {{"6.2.1", 1, "x", ""}, {"6.2.5", 1, "x", ""}, {"7.1.1", 1, "x", "later: x"}}} {
		if _, err := fill(begin+end, bad, found); err == nil {
			t.Errorf("%s went unseen", name)
		}
	}
	for _, text := range []string{"// ASVS 6.2.1: lost\n\nfunc TestA(t *testing.T) {}", "// ASVS 6.2: not a clause\nfunc TestA(t *testing.T) {}"} {
		if _, err := find(fstest.MapFS{"a/a_test.go": {Data: []byte(text)}}); err == nil {
			t.Errorf("a lost note went unseen: %s", text)
		}
	}
}
