package main

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"
)

// TestTable: what doc/security.md says about attacks is what the tests are.
func TestTable(t *testing.T) {
	root := "../.."
	tests, err := find(os.DirFS(root))
	if err != nil {
		t.Fatal(err)
	}
	if len(tests) < 5 {
		t.Fatalf("only %d attacks have a test: this test does not see them", len(tests))
	}
	text, err := os.ReadFile(root + "/" + document)
	if err != nil {
		t.Fatal(err)
	}
	want, err := fill(string(text), tests)
	if err != nil {
		t.Fatal(err)
	}
	if want != string(text) {
		t.Errorf("%s is not up to date: go run ./tools/attacks", document)
	}
}

func TestFill(t *testing.T) {
	tests, err := find(fstest.MapFS{
		"a/a_test.go": {Data: []byte("package a\nfunc TestAttack06_B(t *testing.T) {}\nfunc TestAttack06_A(t *testing.T) {}\n")},
		"a/a.go":      {Data: []byte("package a\nfunc TestAttack07_NoTest() {}\n")},
	})
	if err != nil {
		t.Fatal(err)
	}
	got, err := fill("# x\n| 6 | guesses | old |\n| 8 | TOTP | waits for TOTP |\n| 9 | side door | `TestAttack09_Gone` (b) |\n", tests)
	want := "# x\n| 6 | guesses | `TestAttack06_A` (a), `TestAttack06_B` (a) |\n| 8 | TOTP | waits for TOTP |\n| 9 | side door | none |\n"
	if err != nil || got != want {
		t.Errorf("got %q, %v", got, err)
	}
	if _, err := fill("# x\n", tests); err == nil || !strings.Contains(err.Error(), "6") {
		t.Errorf("a missing row went unseen: %v", err)
	}
	if _, err := fill("| 6 | guesses | x |\n| 6 | guesses | x |\n", tests); err == nil || !strings.Contains(err.Error(), "two rows") {
		t.Errorf("a doubled row went unseen: %v", err)
	}
}
