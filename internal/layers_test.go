// Package internal_test guards the shape of the repository: which package may import which, what only one package may
// use, how long things may get. It does not test behaviour. Every rule has a fixture that breaks it, so that a rule which
// no longer sees anything fails too.
package internal_test

import (
	"fmt"
	"path"
	"slices"
	"strings"
	"testing"
)

// The classes of packages, from left to right. Imports go to the right only.
const (
	classCmd = iota
	classApp
	classSurface
	classJourney
	classCapability
	classFoundation
	classUnknown
)

// className words a class in a complaint.
func className(class int) string {
	return []string{"cmd", "app", "surface", "journey", "capability", "foundation", "package of no class"}[class]
}

// capabilities are the nouns, with the other capabilities each may import. A new edge is a line here, reviewed.
func capabilities() map[string][]string {
	return map[string][]string{
		"access":       {"account", "contract", "billto", "smartaccount", "partner"},
		"account":      {},
		"billto":       {"account", "contract"},
		"client":       {},
		"consent":      {"account"},
		"contract":     {"account"},
		"directory":    {},
		"partner":      {"account"},
		"preference":   {"account", "consent"},
		"profile":      {"account", "directory"},
		"security":     {"account", "session"},
		"session":      {"account"},
		"smartaccount": {"account", "contract"},
		"support":      {"account", "security", "session"},
	}
}

// foundations know nothing of customers. The edges among them are as few.
func foundations() map[string][]string {
	return map[string][]string{
		"audit":     {"clock", "fault", "secret", "store"},
		"clock":     {},
		"config":    {"fault"},
		"fault":     {},
		"form":      {"fault", "text"},
		"hook":      {"clock", "fault", "job", "secret", "store"},
		"importrun": {"clock", "fault", "form", "secret", "store", "text"},
		"i18n":      {"fault", "text"},
		"job":       {"clock", "fault", "secret", "store"},
		"limit":     {"clock", "fault", "secret", "store"},
		"mail":      {"clock", "fault", "i18n", "job", "secret", "store", "text"},
		"phone":     {"fault", "text"},
		"postal":    {"fault", "importrun", "store", "text"},
		"secret":    {"clock", "fault"},
		"sms":       {"clock", "fault", "i18n", "job", "phone", "secret", "store", "text"},
		"store":     {"clock", "fault", "secret"},
		"telemetry": {"clock", "fault"},
		"text":      {},
		"web":       {"clock", "fault", "form", "i18n", "limit", "secret", "text"},
	}
}

// journeys are the verbs that change several nouns at once.
func journeys() []string { return []string{"closing", "recovery", "signin", "signup", "steward"} }

// surfaces without the ending "web".
func surfaces() []string { return []string{"api", "console", "gallery", "oidc"} }

// unit is the first folder below internal: store for internal/store/storetest.
func unit(pkg string) string {
	rest, ok := strings.CutPrefix(pkg, "internal/")
	if !ok {
		return ""
	}
	first, _, _ := strings.Cut(rest, "/")
	return first
}

// classOf tells the class of a package from its folder.
func classOf(pkg string) int {
	u := unit(pkg)
	_, capability := capabilities()[u]
	_, foundation := foundations()[u]
	switch {
	case strings.HasPrefix(pkg, "cmd/"):
		return classCmd
	case u == "app":
		return classApp
	case slices.Contains(surfaces(), u), isWeb(pkg) && (capability || foundation || slices.Contains(journeys(), u)):
		return classSurface
	case slices.Contains(journeys(), u):
		return classJourney
	case capability:
		return classCapability
	case foundation:
		return classFoundation
	}
	return classUnknown
}

// isWeb: internal/account/accountweb and what is below it, and nothing else below internal/account. A foundation may have
// pages too, such as the captured letters in internal/mail/mailweb; they are a surface like any other.
func isWeb(pkg string) bool {
	return strings.Contains(pkg+"/", "/"+unit(pkg)+"web/")
}

// A rule looks at a tree and says what is wrong with it, each complaint beginning with file:line or a folder.
type rule struct {
	name  string
	check func(tree) []string
}

func layerRules() []rule {
	return []rule{
		{"imports go to the right", importDirection},
		{"no cycle among capabilities or foundations", noCycle},
		{"test support stays in tests", testSupport},
		{"restricted packages", restrictedPackages},
		{"restricted functions", restrictedFunctions},
		{"secrets are compared in one place", secretComparison},
		{"third-party modules", thirdParty},
		{"names of packages", packageNames},
		{"no init", noInit},
		{"no variable state of a package", noPackageState},
		{"a package says what it owns and what it does not", packageDocs},
	}
}

func TestLayers(t *testing.T) {
	all := repository(t)
	for _, r := range layerRules() {
		t.Run(r.name, func(t *testing.T) {
			for _, complaint := range r.check(all) {
				t.Error(complaint)
			}
		})
	}
}

// importDirection is section 3 of ARCHITECTURE.md: to the right only, and among equals only along the tables.
func importDirection(all tree) []string {
	var bad []string
	for _, f := range all.product() {
		from := classOf(f.pkg)
		if from == classUnknown {
			bad = append(bad, fmt.Sprintf("%s: the folder %s has no class: add it to a table in internal/layers_test.go", f.path, f.pkg))
			continue
		}
		for _, spec := range f.ast.Imports {
			target, own := strings.CutPrefix(strings.Trim(spec.Path.Value, `"`), module+"/")
			if !own {
				continue
			}
			if why := refuse(f.pkg, target); why != "" {
				bad = append(bad, fmt.Sprintf("%s: %s must not import %s: %s", all.at(spec), f.pkg, target, why))
			}
		}
	}
	return bad
}

// refuse says why one own package must not import another, or nothing.
func refuse(from, to string) string {
	a, b := classOf(from), classOf(to)
	edges := map[int]map[string][]string{classCapability: capabilities(), classFoundation: foundations()}[a]
	switch {
	case b == classUnknown:
		return "it has no class"
	case unit(to) == "gallery" && unit(from) != "gallery":
		return "the gallery is for development and no part of the program"
	case a > b:
		return fmt.Sprintf("a %s knows nothing of a %s", className(a), className(b))
	case a < b, unit(from) == unit(to), unit(from) == "gallery" && b == classSurface:
		return ""
	case edges == nil:
		return fmt.Sprintf("a %s never imports another %s", className(a), className(b))
	case !slices.Contains(edges[unit(from)], unit(to)):
		return "this edge is not in the table of internal/layers_test.go"
	}
	return ""
}

// noCycle looks at the tables, whether or not anything uses the edges yet. Go itself refuses cycles of packages, but
// not of units: a/x → b, b → a/y.
func noCycle(tree) []string {
	var bad []string
	for _, edges := range []map[string][]string{capabilities(), foundations()} {
		bad = append(bad, cycles(edges)...)
	}
	return bad
}

func cycles(edges map[string][]string) []string {
	var bad []string
	state := map[string]int{} // 1 on the way, 2 done
	var visit func(name string, way []string)
	visit = func(name string, way []string) {
		way = append(way, name)
		switch state[name] {
		case 1:
			bad = append(bad, "cycle in internal/layers_test.go: "+strings.Join(way, " → "))
			return
		case 2:
			return
		}
		state[name] = 1
		for _, next := range edges[name] {
			visit(next, way)
		}
		state[name] = 2
	}
	for name := range edges {
		visit(name, nil)
	}
	return bad
}

// testSupport keeps storetest, webtest and their like out of the program.
func testSupport(all tree) []string {
	var bad []string
	for _, f := range all.product() {
		for _, spec := range f.ast.Imports {
			target := strings.Trim(spec.Path.Value, `"`)
			support := strings.HasPrefix(target, module+"/") && strings.HasSuffix(target, "test")
			if (support && !strings.HasSuffix(f.pkg, "test")) || (target == "testing" && !strings.HasSuffix(f.pkg, "test")) {
				bad = append(bad, fmt.Sprintf("%s: %s is for tests only", all.at(spec), target))
			}
		}
	}
	return bad
}

// packageNames refuses names under which everything and nothing fits.
func packageNames(all tree) []string {
	vague := []string{"base", "common", "dto", "helper", "helpers", "lib", "misc", "model", "models", "service", "services", "shared", "types", "util", "utils"}
	var bad []string
	seen := map[string]bool{}
	for _, f := range all.files {
		name := strings.TrimSuffix(f.ast.Name.Name, "_test")
		for _, n := range []string{name, path.Base(f.pkg)} {
			if slices.Contains(vague, n) && !seen[f.pkg] {
				seen[f.pkg] = true
				bad = append(bad, fmt.Sprintf("%s: a package named %s says nothing about what it owns", f.pkg, n))
			}
		}
	}
	return bad
}

// packageDocs: doc.go in every package, with what it owns and what it does not.
func packageDocs(all tree) []string {
	docs := map[string]string{}
	for _, f := range all.product() {
		if !strings.HasPrefix(f.pkg, "internal/") {
			continue
		}
		if _, ok := docs[f.pkg]; !ok {
			docs[f.pkg] = ""
		}
		if path.Base(f.path) == "doc.go" {
			docs[f.pkg] = strings.Join(strings.Fields(f.ast.Doc.Text()), " ")
		}
	}
	var bad []string
	for pkg, doc := range docs {
		switch {
		case !strings.HasPrefix(doc, "Package "+path.Base(pkg)):
			bad = append(bad, fmt.Sprintf("%s: doc.go with a comment that begins with \"Package %s\" is missing", pkg, path.Base(pkg)))
		case !strings.Contains(doc, "does not") && !strings.Contains(doc, "do not") && !strings.Contains(doc, "It owns no"):
			bad = append(bad, fmt.Sprintf("%s: doc.go does not say what the package does not do", pkg))
		}
	}
	slices.Sort(bad)
	return bad
}
