// Command asvs writes into doc/security.md how the clauses of OWASP ASVS 5.0 are met, from comments above tests:
//
//	// ASVS 6.2.2: people can change their password
//	func TestPasswordChange(t *testing.T) {
//
// so that the document claims no more than a test shows. One line a clause; a test may have several, a clause several
// tests. A clause without a test stands in clauses.go with the reason. A test beside this file fails while the table is
// not up to date.
//
//	go run ./tools/asvs
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
)

const (
	document = "doc/security.md"
	begin    = "<!-- written by tools/asvs: begin -->"
	end      = "<!-- written by tools/asvs: end -->"
)

func main() {
	if err := run("."); err != nil {
		fmt.Fprintln(os.Stderr, "asvs:", err)
		os.Exit(1)
	}
}

func run(root string) error {
	shown, err := find(os.DirFS(root))
	if err != nil {
		return err
	}
	text, err := os.ReadFile(path.Join(root, document))
	if err != nil {
		return err
	}
	out, err := fill(string(text), clauses(), shown)
	if err != nil {
		return err
	}
	return os.WriteFile(path.Join(root, document), []byte(out), 0o644)
}

// A clause of the standard, in our words.
type clause struct {
	id    string // "6.2.1"
	level int    // 1 to 3
	asks  string
	// why says what stands in the way: "does not apply: …", "not met: …", "deviation: …" or "in part: …"; or, where a
	// document is asked for and no behaviour, "documented: …". "does not apply" and "not met" stand only as long as no test
	// shows the clause; the others stand beside the tests.
	why string
}

// shown is a test that shows how a clause is met.
type shown struct{ how, test string }

// find lists, for each clause, what the comments above tests say.
func find(root fs.FS) (map[string][]shown, error) {
	out := map[string][]shown{}
	err := fs.WalkDir(root, ".", func(file string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && file != "." && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata" || file == "data" || file == "bin" || file == "tools/asvs") {
			return fs.SkipDir
		}
		if !strings.HasSuffix(file, "_test.go") {
			return nil
		}
		text, err := fs.ReadFile(root, file)
		if err != nil {
			return err
		}
		return read(out, path.Dir(file), string(text))
	})
	return out, err
}

// read takes the notes of one file. A note that stands above no test is a mistake: it would get lost.
func read(out map[string][]shown, folder, text string) error {
	note := regexp.MustCompile(`^// ASVS (\d+\.\d+\.\d+): (.+)$`)
	test := regexp.MustCompile(`^func (Test\w+)\(`)
	var open [][]string
	for _, line := range strings.Split(text, "\n") {
		switch m := note.FindStringSubmatch(line); {
		case m != nil:
			open = append(open, m)
		case strings.HasPrefix(line, "// ASVS"):
			return fmt.Errorf("%s: a note that cannot be read: %s", folder, line)
		case strings.HasPrefix(line, "//") || len(open) == 0:
		default:
			f := test.FindStringSubmatch(line)
			if f == nil {
				return fmt.Errorf("%s: the note on %s stands above no test", folder, open[0][1])
			}
			for _, n := range open {
				out[n[1]] = append(out[n[1]], shown{strings.TrimSuffix(n[2], "."), fmt.Sprintf("`%s` (%s)", f[1], folder)})
			}
			open = nil
		}
	}
	return nil
}

// fill writes the tables between the marks, one for each chapter.
func fill(document string, list []clause, found map[string][]shown) (string, error) {
	head, rest, ok := strings.Cut(document, begin)
	_, tail, ok2 := strings.Cut(rest, end)
	if !ok || !ok2 {
		return "", errors.New("the document has no place for the table")
	}
	known := map[string]bool{}
	for _, c := range list {
		known[c.id] = true
	}
	for id := range found {
		if !known[id] {
			return "", fmt.Errorf("clause %s stands above a test and not in clauses.go", id)
		}
	}
	var b strings.Builder
	b.WriteString(head + begin + "\n")
	counts := map[string]int{}
	for _, c := range list {
		row, state, err := c.row(found[c.id])
		if err != nil {
			return "", err
		}
		if title := chapters()[chapterOf(c.id)]; counts[chapterOf(c.id)] == 0 {
			fmt.Fprintf(&b, "\n### %s %s\n\n| clause | level | asks for | how it is met | tests |\n|---|---|---|---|---|\n", chapterOf(c.id), title)
		}
		counts[chapterOf(c.id)]++
		counts[state]++
		b.WriteString(row)
	}
	fmt.Fprintf(&b, "\n%d clauses: %d met, %d in part or with a deviation, %d not met, %d do not apply.\n\n", len(list), counts["met"], counts["part"], counts["not"], counts["none"])
	return b.String() + end + tail, nil
}

func chapterOf(id string) string {
	chapter, _, _ := strings.Cut(id, ".")
	return "V" + chapter
}

// row is a clause's line of the table, with what it counts as.
func (c clause) row(found []shown) (row, state string, err error) {
	how, tests := []string{}, []string{}
	for _, s := range found {
		if !slices.Contains(how, s.how) {
			how = append(how, s.how)
		}
		if !slices.Contains(tests, s.test) {
			tests = append(tests, s.test)
		}
	}
	slices.Sort(how)
	slices.Sort(tests)
	kind, reason, _ := strings.Cut(c.why, ": ")
	switch {
	case len(found) == 0 && reason == "":
		return "", "", fmt.Errorf("clause %s has neither a test nor a reason", c.id)
	case kind == "deviation" || kind == "in part":
		how, state = append([]string{"**" + kind + "**: " + reason}, how...), "part"
	case kind == "documented":
		how, state = append([]string{reason}, how...), "met"
	case len(found) > 0:
		state = "met"
	case kind == "not met":
		how, state = []string{"**not met**: " + reason}, "not"
	case kind == "does not apply":
		how, state = []string{"does not apply: " + reason}, "none"
	default:
		return "", "", fmt.Errorf("clause %s: a reason begins with \"deviation\", \"in part\", \"documented\", \"not met\" or \"does not apply\"", c.id)
	}
	return fmt.Sprintf("| %s | %d | %s | %s | %s |\n", c.id, c.level, c.asks, strings.Join(how, "; "), strings.Join(tests, ", ")), state, nil
}
