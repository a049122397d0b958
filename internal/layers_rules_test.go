package internal_test

import (
	"fmt"
	"go/ast"
	"go/token"
	"path"
	"regexp"
	"slices"
	"strings"
)

// A restriction names an imported package and the units that may import it. An entry "*web" stands for every surface
// that is the web folder of a noun or verb.
type restriction struct {
	imported string
	allowed  []string
	why      string
}

func restrictedImports() []restriction {
	edge := []string{"web", "*web", "console", "api", "oidc", "gallery", "app"}
	return []restriction{
		{"net/http", slices.Concat(edge, []string{"mail", "sms", "hook", "telemetry"}), "only the edge speaks HTTP (mail, sms and hook as clients, telemetry for its own port)"},
		{"html/template", slices.Concat(edge, []string{"mail"}), "only the edge and letters make HTML"},
		{"text/template", nil, "it escapes nothing; letters and pages have their own ways"},
		{"database/sql", []string{"store"}, "SQL runs through store.Write and store.Querier"},
		{"database/sql/driver", []string{"store"}, "SQL runs through store.Write and store.Querier"},
		{"crypto/rand", []string{"secret"}, "secrets are made in one place"},
		{"crypto/subtle", []string{"secret"}, "secrets are compared in one place"},
		{"math/rand", nil, "use math/rand/v2 for jitter, package secret for secrets"},
		{"math/rand/v2", []string{"hook", "job", "mail", "sms", "store"}, "for jitter only; secrets come from package secret"},
		{"log", nil, "logging is log/slog with a short list of keys"},
		{"os/exec", nil, "the program starts no other program"},
		{"unsafe", nil, "nothing here needs it"},
		{"testing", nil, "tests only"},
	}
}

// may tells whether a package is in a list of units; test support packages may do what tests may.
func may(pkg string, allowed []string) bool {
	if strings.HasSuffix(pkg, "test") {
		return true
	}
	return slices.Contains(allowed, unit(pkg)) && !isWeb(pkg) || isWeb(pkg) && slices.Contains(allowed, "*web") ||
		classOf(pkg) == classCmd && slices.Contains(allowed, "cmd")
}

func restrictedPackages(all tree) []string {
	var bad []string
	for _, f := range all.product() {
		for _, spec := range f.ast.Imports {
			target := strings.Trim(spec.Path.Value, `"`)
			if spec.Name != nil && spec.Name.Name == "." {
				bad = append(bad, fmt.Sprintf("%s: a dot import hides where names come from", all.at(spec)))
			}
			for _, r := range restrictedImports() {
				if r.imported == target && !may(f.pkg, r.allowed) {
					bad = append(bad, fmt.Sprintf("%s: %s must not import %s: %s", all.at(spec), f.pkg, target, r.why))
				}
			}
		}
	}
	return bad
}

// restrictedFunctions: names of the standard library that only one package may speak.
func restrictedFunctions(all tree) []string {
	table := []struct {
		pkg     string
		names   []string
		allowed []string
		why     string
	}{
		{"time", []string{"Now", "Since", "Until"}, []string{"clock"}, "time is a value that tests move: take a clock.Clock"},
		{"os", []string{"Getenv", "LookupEnv", "Environ", "ExpandEnv"}, []string{"config"}, "configuration is read once"},
		{"crypto/hmac", []string{"Equal"}, []string{"secret"}, "secrets are compared in one place"},
		{"net/http", []string{"DefaultClient", "DefaultServeMux", "Get", "Post", "PostForm", "Head", "Handle", "HandleFunc"}, nil, "these use global state without time limits"},
		{"log/slog", []string{"SetDefault", "Default", "Info", "Warn", "Error", "Debug"}, nil, "the logger is handed in"},
	}
	var bad []string
	for _, f := range all.product() {
		for _, r := range table {
			for _, place := range f.uses(r.pkg, r.names...) {
				if !may(f.pkg, r.allowed) {
					bad = append(bad, fmt.Sprintf("%s: %s.%s is not for %s: %s", all.at(place), path.Base(r.pkg), place.(*ast.SelectorExpr).Sel.Name, f.pkg, r.why))
				}
			}
		}
	}
	return bad
}

// secretName recognises what must not be compared byte by byte with an early end.
func secretName() *regexp.Regexp {
	return regexp.MustCompile(`(?i)(token|secret|digest|hash|hashed|mac|hmac|password|passcode|proof|signature|otp)s?$`)
}

// secretComparison is the lint of attack 32: bytes.Equal, reflect.DeepEqual, == and != on things named like secrets.
// Only package secret compares, in constant time.
func secretComparison(all tree) []string {
	var bad []string
	secret := secretName()
	for _, f := range all.product() {
		if unit(f.pkg) == "secret" {
			continue
		}
		imports := f.imports()
		ast.Inspect(f.ast, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				name := callee(n, imports)
				compares := slices.Contains([]string{"bytes.Equal", "bytes.Compare", "slices.Equal", "reflect.DeepEqual", "strings.Compare", "strings.EqualFold"}, name)
				if compares && slices.ContainsFunc(n.Args, func(e ast.Expr) bool { return secret.MatchString(lastName(e)) }) {
					bad = append(bad, fmt.Sprintf("%s: %s on a secret: use secret.Equal", all.at(n), name))
				}
			case *ast.BinaryExpr:
				if (n.Op == token.EQL || n.Op == token.NEQ) && comparesSecret(n, secret) {
					bad = append(bad, fmt.Sprintf("%s: %s on a secret: use secret.Equal", all.at(n), n.Op))
				}
			}
			return true
		})
	}
	return bad
}

// comparesSecret: a secret against a variable. Against a literal or a constant name it is a check for emptiness or kind.
func comparesSecret(n *ast.BinaryExpr, secret *regexp.Regexp) bool {
	x, y := lastName(n.X), lastName(n.Y)
	if x == "" || y == "" || x == "nil" || y == "nil" {
		return false
	}
	return secret.MatchString(x) && secret.MatchString(y)
}

// callee gives "bytes.Equal" for a call of a function of an imported package.
func callee(call *ast.CallExpr, imports map[string]string) string {
	sel, ok := call.Fun.(*ast.SelectorExpr)
	if !ok {
		return ""
	}
	id, ok := sel.X.(*ast.Ident)
	if !ok || id.Obj != nil {
		return ""
	}
	for target, local := range imports {
		if local == id.Name {
			return target + "." + sel.Sel.Name
		}
	}
	return ""
}

// lastName gives the name a person reads for an expression: c.Hash → Hash, hash[:] → hash, []byte(token) → token.
func lastName(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return e.Sel.Name
	case *ast.SliceExpr:
		return lastName(e.X)
	case *ast.IndexExpr:
		return lastName(e.X)
	case *ast.ParenExpr:
		return lastName(e.X)
	case *ast.StarExpr:
		return lastName(e.X)
	case *ast.CallExpr:
		if _, conversion := e.Fun.(*ast.ArrayType); conversion && len(e.Args) == 1 {
			return lastName(e.Args[0])
		}
		if id, ok := e.Fun.(*ast.Ident); ok && id.Name == "string" && len(e.Args) == 1 {
			return lastName(e.Args[0])
		}
		// secret.HashToken(x), k.MAC(…): what a function of that name gives is one.
		if lastName(e.Fun) != "len" {
			return lastName(e.Fun)
		}
	}
	return ""
}

// modules lists every third-party module of the program with the units that may use it; "cmd" stands for cmd/genkan.
func modules() map[string][]string {
	return map[string][]string{
		"github.com/FastFilter/xorfilter":     {"security"},
		"github.com/alecthomas/kong":          {"app", "cmd"},
		"github.com/blevesearch/mmap-go":      {"directory"},
		"github.com/blevesearch/vellum":       {"directory"},
		"github.com/boombuler/barcode":        {"security"},
		"github.com/caarlos0/env/v11":         {"config"},
		"github.com/emersion/go-msgauth":      {"mail"},
		"github.com/evanw/esbuild":            {"web"},
		"github.com/go-webauthn/webauthn":     {"security"},
		"github.com/google/uuid":              {"secret"},
		"github.com/jackc/pgx/v5":             {"store"},
		"github.com/nyaruka/phonenumbers":     {"phone"},
		"github.com/pquerna/otp":              {"security"},
		"github.com/pressly/goose/v3":         {"store"},
		"github.com/prometheus/client_golang": {"telemetry"},
		"github.com/rogpeppe/go-internal":     {"store"}, // its file lock, around migrations of SQLite
		"github.com/tink-crypto/tink-go/v2":   {"secret"},
		"github.com/wneessen/go-mail":         {"mail"},
		"go.yaml.in/yaml/v3":                  {"config"},
		"go.opentelemetry.io/otel":            {"telemetry"},
		"golang.org/x/crypto":                 {"secret", "security"},
		"golang.org/x/net":                    {"account", "security", "web"},
		"golang.org/x/sync":                   {"app", "job", "security"},
		"golang.org/x/text":                   {"account", "form", "i18n", "importrun", "postal", "profile", "security", "text"},
		"modernc.org/sqlite":                  {"store"},
	}
}

func thirdParty(all tree) []string {
	var bad []string
	for _, f := range all.product() {
		for _, spec := range f.ast.Imports {
			target := strings.Trim(spec.Path.Value, `"`)
			first, _, _ := strings.Cut(target, "/")
			if !strings.Contains(first, ".") {
				continue // the standard library, or ours
			}
			allowed, known := []string(nil), false
			for name, units := range modules() {
				if target == name || strings.HasPrefix(target, name+"/") {
					allowed, known = units, true
				}
			}
			switch {
			case !known && !strings.HasSuffix(f.pkg, "test"):
				bad = append(bad, fmt.Sprintf("%s: %s is of no module in the table of internal/layers_rules_test.go", all.at(spec), target))
			case known && !may(f.pkg, allowed):
				bad = append(bad, fmt.Sprintf("%s: %s may be used in %s only", all.at(spec), target, strings.Join(allowed, ", ")))
			}
		}
	}
	return bad
}

func noInit(all tree) []string {
	var bad []string
	for _, f := range all.product() {
		for _, d := range f.ast.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok && fn.Recv == nil && fn.Name.Name == "init" {
				bad = append(bad, fmt.Sprintf("%s: init runs when nobody asked; give the work to a function that is called", all.at(fn)))
			}
		}
	}
	return bad
}
