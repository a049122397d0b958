// Command language creates the folder of a new language: every file of English words, to be translated in place, with the plural
// forms that the language has.
//
//	make language TAG=fr
//	go run ./tools/language fr
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

const messages = "internal/i18n/messages"

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: make language TAG=fr")
		os.Exit(2)
	}
	made, err := create(messages, os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, "language:", err)
		os.Exit(1)
	}
	for _, name := range made {
		fmt.Println(name)
	}
	fmt.Print(`
Next:
  1. translate the texts; places such as {email} keep their names; language.name, dates, months and number.group are in base.json
  2. go test ./test/pages -run Words finds what is missing or does not match
  3. look at every page and mail (make gallery), then go test ./test/pages -update
No other folder should need a change. If one does, that is a fault to report.
`)
}

// create copies the English words. It gives the files it wrote.
func create(root, tag string) ([]string, error) {
	parsed, err := language.Parse(tag)
	if err != nil || parsed.String() != tag {
		return nil, fmt.Errorf("%q is not a language tag as BCP 47 writes it; write it like fr, pt-BR or zh-Hant", tag)
	}
	folder := filepath.Join(root, tag)
	if err := os.Mkdir(folder, 0o755); err != nil {
		if errors.Is(err, os.ErrExist) {
			return nil, fmt.Errorf("there are words in %s already", tag)
		}
		return nil, err
	}
	sources, err := filepath.Glob(filepath.Join(root, "en", "*.json"))
	if err != nil {
		return nil, err
	}
	var made []string
	for _, source := range sources {
		text, err := os.ReadFile(source)
		if err != nil {
			return nil, err
		}
		out, err := translate(text, parsed)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", source, err)
		}
		path := filepath.Join(folder, filepath.Base(source))
		if err := os.WriteFile(path, out, 0o644); err != nil {
			return nil, err
		}
		made = append(made, path)
	}
	return made, nil
}

// translate keeps the order of the keys, which is the order in which a person reads them on the page.
func translate(text []byte, tag language.Tag) ([]byte, error) {
	d := json.NewDecoder(bytes.NewReader(text))
	if _, err := d.Token(); err != nil { // {
		return nil, err
	}
	var lines []string
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return nil, err
		}
		var value json.RawMessage
		if err := d.Decode(&value); err != nil {
			return nil, err
		}
		line, err := message(key.(string), value, tag)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", key, err)
		}
		lines = append(lines, line)
	}
	return []byte("{\n" + strings.Join(lines, ",\n") + "\n}\n"), nil
}

func message(key string, value json.RawMessage, tag language.Tag) (string, error) {
	if key == "language.name" {
		return "  " + quote(key) + ": " + quote(display.Self.Name(tag)), nil
	}
	if value[0] != '{' {
		return "  " + quote(key) + ": " + string(value), nil
	}
	var forms map[string]string
	if err := json.Unmarshal(value, &forms); err != nil {
		return "", err
	}
	var parts []string
	for _, name := range categories(tag) {
		form := forms[name]
		if form == "" {
			form = forms["other"]
		}
		parts = append(parts, quote(name)+": "+quote(form))
	}
	return "  " + quote(key) + ": {" + strings.Join(parts, ", ") + "}", nil
}

// quote writes a JSON string without the escapes that only HTML needs.
func quote(s string) string {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	_ = e.Encode(s) // a string can always be encoded
	return strings.TrimSpace(b.String())
}

// categories lists the CLDR plural forms that whole numbers take in a language, "other" last.
func categories(tag language.Tag) []string {
	names := []struct {
		form plural.Form
		name string
	}{{plural.Zero, "zero"}, {plural.One, "one"}, {plural.Two, "two"}, {plural.Few, "few"}, {plural.Many, "many"}}
	taken := map[plural.Form]bool{}
	for _, n := range append(sequence(1000), 1_000_000, 2_000_000) {
		taken[plural.Cardinal.MatchPlural(tag, n, 0, 0, 0, 0)] = true
	}
	var list []string
	for _, x := range names {
		if taken[x.form] {
			list = append(list, x.name)
		}
	}
	return append(list, "other")
}

func sequence(n int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = i
	}
	return list
}
