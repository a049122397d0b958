package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// repository makes a folder with what the tool looks at: the real packages' Go files and words, by links.
func repository(t *testing.T) string {
	t.Helper()
	root := t.TempDir()
	if err := os.CopyFS(filepath.Join(root, "internal"), os.DirFS("../../internal")); err != nil {
		t.Fatal(err)
	}
	return root
}

// TestCreate makes a flow in a noun without pages, one in a journey with pages, and one beside pages without templates, and
// compiles each where it would lie: what a scaffold writes must build on the day somebody needs it.
func TestCreate(t *testing.T) {
	root := repository(t)
	real, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	replace := map[string]string{}
	var nouns, pages []string
	for _, c := range []struct{ name, in string }{{"email_change", "security"}, {"second_look", "signin"}, {"device_list", "session"}} {
		made, err := create(root, c.name, c.in)
		if err != nil {
			t.Fatal(err)
		}
		if len(made) < 7 {
			t.Errorf("%s: only %q", c.name, made)
		}
		for _, name := range made {
			replace[filepath.Join(real, name)] = filepath.Join(root, name)
		}
		nouns = append(nouns, "genkan/internal/"+c.in)
		pages = append(pages, "genkan/internal/"+c.in+"/"+c.in+"web")
	}
	overlay, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(root, "overlay.json")
	if err := os.WriteFile(file, overlay, 0o644); err != nil {
		t.Fatal(err)
	}
	for _, arguments := range [][]string{append([]string{"build", "-overlay", file}, pages...), append([]string{"vet", "-overlay", file}, nouns...)} {
		if out, err := exec.Command("go", arguments...).CombinedOutput(); err != nil {
			t.Errorf("what was created does not build: %v\n%s", err, out)
		}
	}
}

func TestCreate_Words(t *testing.T) {
	root := repository(t)
	if _, err := create(root, "email_change", "support"); err != nil { // no file of words yet
		t.Fatal(err)
	}
	if _, err := create(root, "second_look", "signin"); err != nil {
		t.Fatal(err)
	}
	for name, flow := range map[string]string{"ja/support": "email_change", "en/support": "email_change", "ja/signin": "second_look", "en/signin": "second_look"} {
		text, err := os.ReadFile(filepath.Join(root, "internal/i18n/messages", name+".json"))
		if err != nil {
			t.Fatal(err)
		}
		words := map[string]any{}
		if err := json.Unmarshal(text, &words); err != nil {
			t.Errorf("%s: %v\n%s", name, err, text)
		}
		if s, _ := words[filepath.Base(name)+"."+flow+".title"].(string); !strings.HasPrefix(s, "TODO") {
			t.Errorf("%s: title %q", name, s)
		}
	}
}

func TestCreate_Refuses(t *testing.T) {
	root := repository(t)
	if _, err := create(root, "email_change", "security"); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string][2]string{"again": {"email_change", "security"}, "no noun": {"email_change", "zebra"}, "capitals": {"EmailChange", "security"}, "path": {"../x", "security"}} {
		if made, err := create(root, c[0], c[1]); err == nil {
			t.Errorf("%s: made %q", name, made)
		}
	}
}
