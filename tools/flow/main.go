// Command flow creates the files of a new flow: rule, test, page, template, words, script. What it writes compiles, and its test
// fails until somebody says what must hold.
//
//	make flow NAME=email_change IN=security
//	go run ./tools/flow email_change security
//
// NAME is the flow in small letters; IN is the capability or journey it belongs to (ARCHITECTURE.md, "Where does it live?").
// Nothing that exists is changed but the files of words, which get new lines at their end.
package main

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"text/template"
)

//go:embed templates/*.txt
var templates embed.FS

// flow is what the templates are filled with.
type flow struct {
	Name   string // email_change
	In     string // security
	Public string // EmailChange
	Local  string // emailChange
	Dash   string // email-change
	Words  string // Email change
	NewWeb bool   // the first flow of its noun with pages
	Files  bool   // the package embeds its templates elsewhere
}

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: make flow NAME=email_change IN=security")
		os.Exit(2)
	}
	made, err := create(".", os.Args[1], os.Args[2])
	if err != nil {
		fmt.Fprintln(os.Stderr, "flow:", err)
		os.Exit(1)
	}
	for _, name := range made {
		fmt.Println(name)
	}
	f, _ := newFlow(".", os.Args[1], os.Args[2])
	fmt.Printf(`
Next:
  1. write the rule and what its test must hold; a table or column: internal/store/migrations
  2. mount the routes (%[1]sRoutes in internal/%[2]s/%[2]sweb) and list the samples (%[1]sSamples)
  3. find every TODO: grep -rn TODO internal test
  4. make check, then make test
`, f.Local, f.In)
}

// newFlow derives the names and looks at what is there.
func newFlow(root, name, in string) (flow, error) {
	if !regexp.MustCompile(`^[a-z]+(_[a-z]+)*$`).MatchString(name) {
		return flow{}, errors.New("NAME is made of small letters and underscores, such as email_change")
	}
	if _, err := os.Stat(filepath.Join(root, "internal", in, "doc.go")); err != nil {
		return flow{}, fmt.Errorf("there is no internal/%s: name a capability or journey that exists, or make its folder with a doc.go first", in)
	}
	f := flow{Name: name, In: in, Dash: strings.ReplaceAll(name, "_", "-")}
	for _, word := range strings.Split(name, "_") {
		f.Public += strings.ToUpper(word[:1]) + word[1:]
	}
	f.Local = strings.ToLower(f.Public[:1]) + f.Public[1:]
	f.Words = strings.ToUpper(name[:1]) + strings.ReplaceAll(name[1:], "_", " ")
	web := filepath.Join(root, "internal", in, in+"web")
	if _, err := os.Stat(web); err != nil {
		f.NewWeb = true
		return f, nil
	}
	sources, err := filepath.Glob(filepath.Join(web, "*.go"))
	for _, s := range sources {
		text, readErr := os.ReadFile(s)
		err = errors.Join(err, readErr)
		f.Files = f.Files || bytes.Contains(text, []byte("files embed.FS"))
	}
	return f, err
}

// target pairs a template with where it goes.
type target struct{ template, path string }

func (f flow) targets() []target {
	web := "internal/" + f.In + "/" + f.In + "web/"
	list := []target{
		{"rule.txt", "internal/" + f.In + "/" + f.Name + ".go"},
		{"rule_test.txt", "internal/" + f.In + "/" + f.Name + "_test.go"},
		{"page.txt", web + f.Name + ".go"},
		{"html.txt", web + f.Name + ".html"},
		{"script.txt", "test/flows/scripts/" + f.Dash + ".txt"},
	}
	if f.NewWeb {
		list = append(list, target{"doc.txt", web + "doc.go"}, target{"routes.txt", web + "routes.go"}, target{"pages.txt", web + "pages.go"})
	}
	return list
}

// create writes all files, or none if one is there already. It gives what it wrote.
func create(root, name, in string) ([]string, error) {
	f, err := newFlow(root, name, in)
	if err != nil {
		return nil, err
	}
	all := template.Must(template.New("").Delims("[[", "]]").ParseFS(templates, "templates/*.txt"))
	texts := map[string][]byte{}
	var made []string
	for _, t := range f.targets() {
		path := filepath.Join(root, t.path)
		if _, err := os.Stat(path); err == nil {
			return nil, fmt.Errorf("%s is there already", t.path)
		}
		var b bytes.Buffer
		if err := all.ExecuteTemplate(&b, t.template, f); err != nil {
			return nil, err
		}
		texts[path] = b.Bytes()
		if strings.HasSuffix(path, ".go") {
			if texts[path], err = format.Source(b.Bytes()); err != nil {
				return nil, fmt.Errorf("%s: %w", t.path, err)
			}
		}
		made = append(made, t.path)
	}
	words, err := f.words(root)
	if err != nil {
		return nil, err
	}
	for path, text := range words {
		texts[path] = text
		short, _ := filepath.Rel(root, path)
		made = append(made, short)
	}
	for path, text := range texts {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return nil, err
		}
		if err := os.WriteFile(path, text, 0o644); err != nil {
			return nil, err
		}
	}
	return made, nil
}

// words adds the keys of the flow to every language, to be translated in place.
func (f flow) words(root string) (map[string][]byte, error) {
	languages, err := filepath.Glob(filepath.Join(root, "internal/i18n/messages/*"))
	if err != nil {
		return nil, err
	}
	out := map[string][]byte{}
	for _, folder := range languages {
		path := filepath.Join(folder, f.In+".json")
		text, err := os.ReadFile(path)
		if err != nil && !os.IsNotExist(err) {
			return nil, err
		}
		head := strings.TrimRight(strings.TrimSuffix(strings.TrimSpace(string(text)), "}"), " \n")
		if strings.Contains(head, `"`+f.In+"."+f.Name+".") {
			return nil, fmt.Errorf("%s has words of this flow already", path)
		}
		switch {
		case head == "":
			head = "{"
		case head != "{":
			head += ","
		}
		key := f.In + "." + f.Name
		out[path] = []byte(fmt.Sprintf("%s\n  %q: %q,\n  %q: %q,\n  %q: %q\n}\n", head,
			key+".title", "TODO "+f.Words, key+".value", "TODO a field", key+".go", "TODO save"))
	}
	return out, nil
}
