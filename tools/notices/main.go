// Command notices writes THIRD_PARTY_NOTICES.md: the licence of every module that is linked into the program, of the Go
// standard library, and of every data set in the repository (internal/**/data/NOTICE).
//
// It does not judge licences; it fails when it finds none. `notices -check` compares instead of writing, and is a step of
// `make check`, so that a new module cannot come in without its notice.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

const file = "THIRD_PARTY_NOTICES.md"

func main() {
	check := flag.Bool("check", false, "compare with the file instead of writing it")
	program := flag.String("program", "./cmd/genkan", "the program whose modules are listed")
	flag.Parse()
	if err := run(*program, *check); err != nil {
		fmt.Fprintln(os.Stderr, "notices:", err)
		os.Exit(1)
	}
}

func run(program string, check bool) error {
	modules, err := linked(program)
	if err != nil {
		return err
	}
	notices, err := collect(modules, ".")
	if err != nil {
		return err
	}
	text := render(notices)
	if !check {
		return os.WriteFile(file, text, 0o644)
	}
	// A file that is not there is out of date too.
	have, err := os.ReadFile(file)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if !bytes.Equal(have, text) {
		return errors.New(file + " is out of date: run `go run ./tools/notices`")
	}
	return nil
}

// A module is third-party code in the program, with the folders of it that are really used.
type module struct {
	name, version string
	root          string
	folders       []string
}

// platforms are those the program is released for: what is linked differs a little among them.
func platforms() []string {
	return []string{"linux/amd64", "linux/arm64", "darwin/arm64", "windows/amd64"}
}

// linked asks go for everything the program is made of.
func linked(program string) ([]module, error) {
	found := map[string]*module{}
	for _, platform := range platforms() {
		system, machine, _ := strings.Cut(platform, "/")
		cmd := exec.Command("go", "list", "-deps", "-json=Dir,Standard,Module", program)
		cmd.Env = append(os.Environ(), "GOOS="+system, "GOARCH="+machine, "CGO_ENABLED=0")
		cmd.Stderr = os.Stderr
		out, err := cmd.Output()
		if err != nil {
			return nil, fmt.Errorf("go list for %s: %w", platform, err)
		}
		if err := add(found, bytes.NewReader(out)); err != nil {
			return nil, err
		}
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return nil, fmt.Errorf("asking for the folder of Go: %w", err)
	}
	list := []module{{name: "The Go standard library and runtime", root: strings.TrimSpace(string(root))}}
	for _, name := range slices.Sorted(maps.Keys(found)) {
		list = append(list, *found[name])
	}
	return list, nil
}

// add takes the packages that go list printed and sorts them to their modules.
func add(found map[string]*module, packages io.Reader) error {
	type description struct {
		Path, Version, Dir string
		Main               bool
		Replace            *description
	}
	for in := json.NewDecoder(packages); ; {
		var p struct {
			Dir      string
			Standard bool
			Module   *description
		}
		err := in.Decode(&p)
		switch {
		case err == io.EOF:
			return nil
		case err != nil:
			return fmt.Errorf("reading what go list printed: %w", err)
		case p.Standard || p.Module == nil || p.Module.Main:
			continue
		}
		m := p.Module
		if m.Replace != nil {
			m = m.Replace
		}
		if found[m.Path] == nil {
			found[m.Path] = &module{name: m.Path, version: m.Version, root: m.Dir}
		}
		found[m.Path].folders = append(found[m.Path].folders, p.Dir)
	}
}

// A notice is one text with everything it applies to.
type notice struct {
	text string
	of   []string
}

// collect reads the texts and puts equal ones together.
func collect(modules []module, repository string) ([]notice, error) {
	var list []notice
	note := func(of, text string) {
		text = strings.TrimSpace(strings.ReplaceAll(text, "\r\n", "\n"))
		i := slices.IndexFunc(list, func(n notice) bool { return n.text == text })
		if i < 0 {
			list = append(list, notice{text, []string{of}})
		} else if !slices.Contains(list[i].of, of) {
			list[i].of = append(list[i].of, of)
		}
	}
	for _, m := range modules {
		files, err := m.files()
		if err != nil {
			return nil, err
		}
		if len(files) == 0 {
			return nil, fmt.Errorf("%s %s has no licence file in %s", m.name, m.version, m.root)
		}
		for _, name := range files {
			text, err := os.ReadFile(name)
			if err != nil {
				return nil, fmt.Errorf("reading the licence of %s: %w", m.name, err)
			}
			note(strings.TrimSpace(m.name+" "+m.version), string(text))
		}
	}
	err := fs.WalkDir(os.DirFS(repository), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (strings.HasPrefix(d.Name(), ".") && name != "." || name == "bin" || name == "data") {
			return fs.SkipDir
		}
		if matched, _ := filepath.Match("NOTICE*", d.Name()); !matched || filepath.Base(filepath.Dir(name)) != "data" {
			return nil
		}
		text, err := os.ReadFile(filepath.Join(repository, name))
		if err == nil {
			note("Data in "+filepath.ToSlash(filepath.Dir(name)), string(text))
		}
		return err
	})
	return list, err
}

// files are the licences at the root of a module and in every folder between it and the packages that are used.
func (m module) files() ([]string, error) {
	folders := map[string]bool{m.root: true}
	for _, folder := range m.folders {
		for ; strings.HasPrefix(folder, m.root) && folder != m.root; folder = filepath.Dir(folder) {
			folders[folder] = true
		}
	}
	var files []string
	for _, folder := range slices.Sorted(maps.Keys(folders)) {
		entries, err := os.ReadDir(folder)
		if err != nil {
			return nil, fmt.Errorf("looking for the licence of %s: %w", m.name, err)
		}
		for _, e := range entries {
			if !e.IsDir() && isLicence(e.Name()) {
				files = append(files, filepath.Join(folder, e.Name()))
			}
		}
	}
	return files, nil
}

// isLicence knows the names under which licences go; COPYING.go and license_test.go are code.
func isLicence(name string) bool {
	upper := strings.ToUpper(name)
	switch filepath.Ext(upper) {
	case "", ".MD", ".TXT":
	default:
		return slices.Contains([]string{".MIT", ".BSD", ".APACHE", ".LIBYAML"}, filepath.Ext(upper))
	}
	for _, begin := range []string{"LICENSE", "LICENCE", "COPYING", "NOTICE", "COPYRIGHT", "UNLICENSE"} {
		if strings.HasPrefix(upper, begin) {
			return true
		}
	}
	return false
}

func render(notices []notice) []byte {
	var b bytes.Buffer
	b.WriteString("# Third-party notices\n\nGenkan contains the following. Generated by `go run ./tools/notices`; do not edit.\n")
	for _, n := range notices {
		b.WriteString("\n## " + strings.Join(n.of, ", ") + "\n\n")
		// Indented, so that nothing in a licence is taken for Markdown.
		for line := range strings.SplitSeq(n.text, "\n") {
			b.WriteString(strings.TrimRight("    "+line, " \t") + "\n")
		}
	}
	return b.Bytes()
}
