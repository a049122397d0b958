// Command attacks writes the names of the tests TestAttackNN_… into the table of attacks in doc/security.md, so that the
// document claims no more than there is. A test beside this file fails while the table is not up to date.
//
//	go run ./tools/attacks
package main

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

const document = "doc/security.md"

func main() {
	if err := run("."); err != nil {
		fmt.Fprintln(os.Stderr, "attacks:", err)
		os.Exit(1)
	}
}

func run(root string) error {
	tests, err := find(os.DirFS(root))
	if err != nil {
		return err
	}
	text, err := os.ReadFile(path.Join(root, document))
	if err != nil {
		return err
	}
	out, err := fill(string(text), tests)
	if err != nil {
		return err
	}
	return os.WriteFile(path.Join(root, document), []byte(out), 0o644)
}

// find lists, for each number, the tests in the form `TestAttack06_Name` (folder).
func find(root fs.FS) (map[int][]string, error) {
	name := regexp.MustCompile(`(?m)^func (TestAttack(\d\d)_\w+)\(`)
	tests := map[int][]string{}
	err := fs.WalkDir(root, ".", func(file string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && file != "." && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata" || file == "data" || file == "bin") {
			return fs.SkipDir
		}
		if !strings.HasSuffix(file, "_test.go") {
			return nil
		}
		text, err := fs.ReadFile(root, file)
		if err != nil {
			return err
		}
		for _, m := range name.FindAllSubmatch(text, -1) {
			n, err := strconv.Atoi(string(m[2]))
			if err != nil {
				return err
			}
			tests[n] = append(tests[n], fmt.Sprintf("`%s` (%s)", m[1], path.Dir(file)))
		}
		return nil
	})
	for _, list := range tests {
		slices.Sort(list)
	}
	return tests, err
}

// fill writes the last column of the rows "| 6 | what went wrong | tests |". A row without a test keeps what stands there, for
// it may say what the attack waits for, unless that is the name of a test that is gone.
func fill(document string, tests map[int][]string) (string, error) {
	row := regexp.MustCompile(`^\| (\d+) \| (.+?) \| (.*?) ?\|$`)
	seen := map[int]bool{}
	lines := strings.Split(document, "\n")
	for i, line := range lines {
		m := row.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		n, err := strconv.Atoi(m[1])
		if err != nil {
			return "", err
		}
		if seen[n] { // what a merge leaves behind
			return "", fmt.Errorf("attack %d has two rows", n)
		}
		seen[n] = true
		last := m[3]
		if len(tests[n]) > 0 {
			last = strings.Join(tests[n], ", ")
		} else if strings.Contains(last, "TestAttack") {
			last = "none"
		}
		lines[i] = fmt.Sprintf("| %s | %s | %s |", m[1], m[2], last)
	}
	for n := range tests {
		if !seen[n] {
			return "", fmt.Errorf("the table has no row for attack %d", n)
		}
	}
	return strings.Join(lines, "\n"), nil
}
