package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"
)

// results collects what the tests of all passes reported.
type results struct {
	// said holds the output of each test that has not ended; shown only when it fails.
	said    map[string]*strings.Builder
	passed  []string // "package test", leaves and branches
	failed  []string
	skipped []string
	wrong   []string // packages that do not build or fail outside of a test
	took    []timing // per package
	pages   int      // documents loaded by the browser
	broken  bool     // go test said that something failed
	whole   bool     // everything was asked for, so both databases and the browser must have been in it
}

type timing struct {
	pkg     string
	seconds float64
}

func (r *results) take(e event, out io.Writer) {
	if r.said == nil {
		r.said = map[string]*strings.Builder{}
	}
	if e.Test == "" {
		r.takePackage(e, out)
		return
	}
	name := e.Package + " " + e.Test
	switch e.Action {
	case "output":
		if r.said[name] == nil {
			r.said[name] = &strings.Builder{}
		}
		r.said[name].WriteString(e.Output)
	case "attr":
		if n, err := strconv.Atoi(e.Value); err == nil && e.Key == "pages" {
			r.pages += n
		}
	case "pass":
		r.passed = append(r.passed, name)
		delete(r.said, name)
	case "skip":
		r.skipped = append(r.skipped, name)
		r.show(name, out)
	case "fail":
		r.failed = append(r.failed, name)
		r.show(name, out)
	}
}

// takePackage handles what is said about a package as a whole: its ok line, a crash, a build that fails.
func (r *results) takePackage(e event, out io.Writer) {
	switch e.Action {
	case "output", "build-output":
		if e.Output != "PASS\n" && !strings.HasPrefix(e.Output, "-test.shuffle") {
			fmt.Fprint(out, e.Output)
		}
	case "build-fail":
		r.wrong = append(r.wrong, e.ImportPath)
	case "fail":
		r.took = append(r.took, timing{e.Package, e.Elapsed})
		hasFailed := func(name string) bool { return strings.HasPrefix(name, e.Package+" ") }
		if !slices.ContainsFunc(r.failed, hasFailed) {
			r.wrong = append(r.wrong, e.Package)
			r.showUnended(e.Package, out)
		}
	case "pass":
		r.took = append(r.took, timing{e.Package, e.Elapsed})
	}
}

func (r *results) show(name string, out io.Writer) {
	if text := r.said[name]; text != nil {
		fmt.Fprint(out, text.String())
		delete(r.said, name)
	}
}

// showUnended prints what tests said that neither passed nor failed: the process died under them.
func (r *results) showUnended(pkg string, out io.Writer) {
	for name := range r.said {
		if strings.HasPrefix(name, pkg+" ") {
			r.show(name, out)
		}
	}
}

// slowest names the packages that cost most: the whole must stay below fifteen minutes.
func (r *results) slowest(out io.Writer) {
	slices.SortFunc(r.took, func(a, b timing) int { return cmp.Compare(b.seconds, a.seconds) })
	fmt.Fprint(out, "── slowest packages:")
	for i, t := range r.took {
		if i == 6 || t.seconds < 1 {
			break
		}
		fmt.Fprintf(out, " %s %.0f s;", strings.TrimPrefix(t.pkg, "genkan/"), t.seconds)
	}
	fmt.Fprintln(out)
}

// verdict is the last line, and whether all is well. A skipped test is a failure: a test that does not run proves nothing.
func (r *results) verdict(quick bool, took time.Duration) (string, bool) {
	all := slices.Concat(r.passed, r.failed, r.skipped)
	bad := slices.Concat(leaves(r.failed), leaves(r.skipped))
	total := len(leaves(all))
	switch {
	case len(r.wrong) > 0:
		return fmt.Sprintf("FAIL: %s; %d of %d tests failed%s, in %s", few(slices.Compact(r.wrong)), len(bad), total, names(bad), span(took)), false
	case len(bad) > 0:
		return fmt.Sprintf("FAIL: %d of %d tests failed or were skipped%s, in %s", len(bad), total, names(bad), span(took)), false
	case r.broken:
		return fmt.Sprintf("FAIL: go test ended with an error although no test failed, in %s", span(took)), false
	case total == 0:
		return "FAIL: no test ran", false
	case quick:
		return fmt.Sprintf("PASS: %d tests of the repository's shape, in %s", total, span(took)), true
	}
	where, both := r.databases()
	if !both || r.whole && (where == noDatabase || r.pages == 0) {
		return fmt.Sprintf("FAIL: %d tests passed, but on %s, with %d pages in the browser, in %s", total, where, r.pages, span(took)), false
	}
	return fmt.Sprintf("PASS: %d tests, %s, %d pages in the browser, in %s", total, where, r.pages, span(took)), true
}

const noDatabase = "no database"

// databases says which databases were really tested, and whether neither of the two was left out; storetest names its
// subtests after them.
func (r *results) databases() (string, bool) {
	sqlite, postgres := 0, 0
	for _, name := range leaves(r.passed) {
		parts := strings.Split(strings.ToLower(name), "/")
		if slices.Contains(parts, "sqlite") {
			sqlite++
		}
		if slices.Contains(parts, "postgres") || slices.Contains(parts, "postgresql") {
			postgres++
		}
	}
	switch {
	case sqlite > 0 && postgres > 0:
		return fmt.Sprintf("SQLite (%d) and PostgreSQL (%d)", sqlite, postgres), true
	case sqlite > 0:
		return fmt.Sprintf("SQLite (%d), NOT PostgreSQL", sqlite), false
	case postgres > 0:
		return fmt.Sprintf("PostgreSQL (%d), NOT SQLite", postgres), false
	}
	return noDatabase, true
}

// leaves drops every test that has subtests in the list: they are counted, it is not.
func leaves(names []string) []string {
	branch := map[string]bool{}
	for _, name := range names {
		for i, c := range name {
			if c == '/' && i > strings.IndexByte(name, ' ') {
				branch[name[:i]] = true
			}
		}
	}
	return slices.DeleteFunc(slices.Clone(names), func(name string) bool { return branch[name] })
}

func names(bad []string) string {
	if len(bad) == 0 {
		return ""
	}
	return ": " + few(bad)
}

// few lists the first names; the rest is in the output above.
func few(list []string) string {
	const most = 12
	short := make([]string, 0, most)
	for i, name := range list {
		if i == most {
			return strings.Join(short, "; ") + fmt.Sprintf("; and %d more", len(list)-most)
		}
		short = append(short, strings.TrimPrefix(name, "genkan/"))
	}
	return strings.Join(short, "; ")
}
