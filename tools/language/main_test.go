package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"golang.org/x/text/language"
)

// TestCreate: every key of English is in the new language, with the language's own plural forms.
func TestCreate(t *testing.T) {
	root := t.TempDir()
	if err := os.CopyFS(filepath.Join(root, "en"), os.DirFS("../../"+messages+"/en")); err != nil {
		t.Fatal(err)
	}
	for _, tag := range []string{"fr", "pl", "ar", "zh-Hant"} {
		made, err := create(root, tag)
		if err != nil || len(made) < 5 {
			t.Fatal(tag, made, err)
		}
		english, other := words(t, filepath.Join(root, "en")), words(t, filepath.Join(root, tag))
		for key, text := range english {
			switch own := other[key].(type) {
			case nil:
				t.Errorf("%s lacks %s", tag, key)
			case map[string]any:
				if got := len(own); got != len(categories(language.Make(tag))) || own["other"] == "" {
					t.Errorf("%s: %s has the forms %v", tag, key, own)
				}
			default:
				if own != text && key != "language.name" {
					t.Errorf("%s: %s is %q", tag, key, own)
				}
			}
		}
		if len(other) != len(english) {
			t.Errorf("%s has %d keys, English %d", tag, len(other), len(english))
		}
		if name := other["language.name"]; name == "" || name == "English" {
			t.Errorf("%s is called %q", tag, name)
		}
	}
	for _, tag := range []string{"fr", "en", "french", "FR", "../x", ""} {
		if made, err := create(root, tag); err == nil {
			t.Errorf("%q made %q", tag, made)
		}
	}
}

func words(t *testing.T, folder string) map[string]any {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]any{}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(text, &all); err != nil {
			t.Fatalf("%s: %v", f, err)
		}
	}
	return all
}

func TestCategories(t *testing.T) {
	for tag, want := range map[string][]string{
		"ja": {"other"}, "en": {"one", "other"}, "pl": {"one", "few", "many", "other"}, "ar": {"zero", "one", "two", "few", "many", "other"},
	} {
		if got := categories(language.Make(tag)); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", tag, got, want)
		}
	}
}
