package internal_test

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// Sizes are the budgets of CONTRIBUTING.md, kept in test/size.json. A number there may fall, never rise.
type sizes struct {
	FunctionLinesP90 int `json:"functionLinesP90"`
	FunctionLinesP99 int `json:"functionLinesP99"`
	FunctionLinesMax int `json:"functionLinesMax"`
	FileLinesMax     int `json:"fileLinesMax"`
	PackageLinesMax  int `json:"packageLinesMax"`
	OwnImportsP90    int `json:"ownImportsP90"`
}

// outermost are the limits that the numbers began with.
func outermost() sizes { return sizes{40, 80, 80, 600, 2500, 9} }

// each gives the numbers with their names, always in the same order.
func (s sizes) each() []sized {
	return []sized{
		{"functionLinesP90", s.FunctionLinesP90}, {"functionLinesP99", s.FunctionLinesP99},
		{"functionLinesMax", s.FunctionLinesMax}, {"fileLinesMax", s.FileLinesMax},
		{"packageLinesMax", s.PackageLinesMax}, {"ownImportsP90", s.OwnImportsP90},
	}
}

// A sized thing is a function, file or package with its lines.
type sized struct {
	name  string
	lines int
}

const sizeFile = "test/size.json"

func TestSize(t *testing.T) {
	budget := readSizes(t)
	for _, complaint := range tooLarge(repository(t), budget) {
		t.Error(complaint)
	}
}

// TestSize_OnlyTightens compares the table with what it began with and with every version that was ever committed.
func TestSize_OnlyTightens(t *testing.T) {
	now := readSizes(t)
	for _, complaint := range loosened(outermost(), now) {
		t.Error(complaint)
	}
	// A copy without git or without history has nothing more to compare with.
	commits, _ := exec.Command("git", "-C", "..", "log", "--format=%H", "--", sizeFile).Output()
	for commit := range strings.FieldsSeq(string(commits)) {
		text, err := exec.Command("git", "-C", "..", "show", commit+":"+sizeFile).Output()
		var then sizes
		if err != nil || json.Unmarshal(text, &then) != nil {
			continue
		}
		for _, complaint := range loosened(then, now) {
			t.Errorf("%s, against commit %.10s", complaint, commit)
		}
	}
}

func readSizes(t *testing.T) sizes {
	t.Helper()
	text, err := os.ReadFile("../" + sizeFile)
	if err != nil {
		t.Fatal(err)
	}
	var s sizes
	if err := json.Unmarshal(text, &s); err != nil {
		t.Fatal(err)
	}
	return s
}

// loosened names every number that is higher than it was; zero means that the number was not kept then.
func loosened(then, now sizes) []string {
	var bad []string
	for i, n := range now.each() {
		if was := then.each()[i].lines; was > 0 && (n.lines > was || n.lines <= 0) {
			bad = append(bad, fmt.Sprintf("%s: %s rose from %d to %d; it may only fall", sizeFile, n.name, was, n.lines))
		}
	}
	return bad
}

// tooLarge measures the product (functions, packages, imports) and every file, tests included.
func tooLarge(all tree, budget sizes) []string {
	var bad []string
	for _, f := range files(all) {
		if f.lines > budget.FileLinesMax {
			bad = append(bad, fmt.Sprintf("%s has %d lines, the budget is %d: split it by flow", f.name, f.lines, budget.FileLinesMax))
		}
	}
	for _, p := range packages(all) {
		if p.lines > budget.PackageLinesMax {
			bad = append(bad, fmt.Sprintf("%s has %d lines without tests, the budget is %d", p.name, p.lines, budget.PackageLinesMax))
		}
	}
	list := functions(all)
	for _, f := range list {
		if f.lines > budget.FunctionLinesMax {
			bad = append(bad, fmt.Sprintf("%s has %d lines, the budget is %d", f.name, f.lines, budget.FunctionLinesMax))
		}
	}
	// Percentiles of a handful say nothing.
	if len(list) >= 100 {
		bad = append(bad, above(list, 90, budget.FunctionLinesP90, "functions")...)
		bad = append(bad, above(list, 99, budget.FunctionLinesP99, "functions")...)
	}
	if own := ownImports(all); len(own) >= 10 {
		bad = append(bad, above(own, 90, budget.OwnImportsP90, "imports of own packages")...)
	}
	return bad
}

// above complains when the p-th percentile of a list is over its budget, with the largest as a hint.
func above(list []sized, p, budget int, what string) []string {
	slices.SortFunc(list, func(a, b sized) int { return a.lines - b.lines })
	at := list[min(len(list)*p/100, len(list)-1)]
	if at.lines <= budget {
		return nil
	}
	last := list[len(list)-1]
	return []string{fmt.Sprintf("%s: p%d is %d, the budget is %d (largest: %s with %d)", what, p, at.lines, budget, last.name, last.lines)}
}

func functions(all tree) []sized {
	var list []sized
	for _, f := range all.product() {
		if ast.IsGenerated(f.ast) {
			continue
		}
		for _, d := range f.ast.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok {
				lines := all.fset.Position(fn.End()).Line - all.fset.Position(fn.Pos()).Line + 1
				list = append(list, sized{all.at(fn) + " " + fn.Name.Name, lines})
			}
		}
	}
	return list
}

func files(all tree) []sized {
	var list []sized
	for _, f := range all.files {
		if !ast.IsGenerated(f.ast) {
			list = append(list, sized{f.path, strings.Count(f.text, "\n")})
		}
	}
	return list
}

func packages(all tree) []sized {
	lines := map[string]int{}
	for _, f := range all.product() {
		if !ast.IsGenerated(f.ast) {
			lines[f.pkg] += strings.Count(f.text, "\n")
		}
	}
	return flat(lines)
}

// ownImports counts the own packages each package imports. The assemblies are left out: app joins all parts, and the
// gallery all surfaces.
func ownImports(all tree) []sized {
	seen := map[string]map[string]bool{}
	for _, f := range all.product() {
		if c := classOf(f.pkg); c == classApp || c == classCmd || unit(f.pkg) == "gallery" {
			continue
		}
		if seen[f.pkg] == nil {
			seen[f.pkg] = map[string]bool{}
		}
		for target := range f.imports() {
			if strings.HasPrefix(target, module+"/") {
				seen[f.pkg][target] = true
			}
		}
	}
	count := map[string]int{}
	for pkg, targets := range seen {
		count[pkg] = len(targets)
	}
	return flat(count)
}

func flat(m map[string]int) []sized {
	var list []sized
	for name, n := range m {
		list = append(list, sized{name, n})
	}
	return list
}

func TestSize_EachBudgetSeesItsFault(t *testing.T) {
	long := "package web\nfunc long() {\n" + strings.Repeat("\tf()\n", 79) + "}\n"
	many := "package web\n" + strings.Repeat("func f() {\n"+strings.Repeat("\tf()\n", 45)+"}\n", 120)
	cases := []struct{ name, path, text, want string }{
		{"function", "internal/web/a.go", long, "has 81 lines, the budget is 80"},
		{"file", "internal/web/a_test.go", "package web\n" + strings.Repeat("// x\n", 600), "a_test.go has 601 lines"},
		{"package", "internal/web/a.go", "package web\n" + strings.Repeat("// x\n", 2500), "internal/web has 2501 lines"},
		{"percentile", "internal/web/a.go", many, "functions: p90 is 47"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := strings.Join(tooLarge(fixture(t, c.path, c.text), outermost()), "\n")
			if !strings.Contains(got, c.want) {
				t.Errorf("got %q, want %q in it", got, c.want)
			}
		})
	}
	if got := tooLarge(fixture(t, "internal/web/a.go", "package web\nfunc f() {}\n"), outermost()); len(got) > 0 {
		t.Errorf("complaints about something small: %q", got)
	}
	imports := fixture(t)
	for i := range 10 {
		text := fmt.Sprintf("package p%d\nimport (\n", i)
		for k := range 10 {
			text += fmt.Sprintf("_ \"genkan/internal/web/x%d\"\n", k)
		}
		imports.files = append(imports.files, fixture(t, fmt.Sprintf("internal/web/p%d/a.go", i), text+")").files...)
	}
	if got := tooLarge(imports, outermost()); len(got) != 1 || !strings.Contains(got[0], "imports of own packages: p90 is 10") {
		t.Errorf("ten packages with ten own imports each: %q", got)
	}
}

func TestSize_LooseningIsSeen(t *testing.T) {
	looser := outermost()
	looser.FileLinesMax++
	if got := loosened(outermost(), looser); len(got) != 1 {
		t.Errorf("a looser table went unseen: %q", got)
	}
	tighter := outermost()
	tighter.FileLinesMax--
	if got := loosened(outermost(), tighter); len(got) != 0 {
		t.Errorf("a tighter table was refused: %q", got)
	}
}
