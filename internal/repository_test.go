package internal_test

import (
	"bytes"
	"fmt"
	"go/ast"
	"io/fs"
	"math"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// everyFile calls f with each file of the repository, whatever its kind.
func everyFile(root fs.FS, f func(name string, text []byte)) error {
	return fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && slices.Contains([]string{".git", ".cache", "bin", "data"}, name):
			return fs.SkipDir
		case d.IsDir() || !d.Type().IsRegular():
			return nil
		}
		text, err := fs.ReadFile(root, name)
		if err == nil {
			f(name, text)
		}
		return err
	})
}

// A pattern is text that no committed file may hold.
type pattern struct {
	what string
	re   *regexp.Regexp
}

// machinePatterns are written so that they do not match themselves.
func machinePatterns() []pattern {
	return []pattern{
		{"a path of one machine", regexp.MustCompile(`(?m)(?:^|[\s"'=:(,` + "`" + `])/(?:tmp\b|work/|root/|home/\w|Users/\w)`)},
		{"the host of a package registry", regexp.MustCompile(`(?i)\b(?:registry\.npmjs|proxy\.golang|sum\.golang|deb\.debian|files\.pythonhosted)\.`)},
	}
}

func TestRepository_NoMachinePaths(t *testing.T) {
	for _, complaint := range scan(t, os.DirFS(".."), machinePatterns()) {
		t.Error(complaint)
	}
}

func scan(t *testing.T, root fs.FS, patterns []pattern) []string {
	t.Helper()
	var bad []string
	err := everyFile(root, func(name string, text []byte) {
		for _, p := range patterns {
			for _, place := range p.re.FindAllIndex(text, 3) {
				line := 1 + bytes.Count(text[:place[0]], []byte("\n"))
				bad = append(bad, fmt.Sprintf("%s:%d: holds %s", name, line, p.what))
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	return bad
}

// A test that may be left out proves nothing: no t.Skip, no testing.Short.
func TestRepository_NoSkippedTests(t *testing.T) {
	for _, complaint := range skips(repository(t)) {
		t.Error(complaint)
	}
}

func skips(all tree) []string {
	var bad []string
	for _, f := range all.files {
		if !f.test && !strings.HasSuffix(f.pkg, "test") && f.pkg != "test/browser" {
			continue
		}
		for _, place := range f.uses("testing", "Short") {
			bad = append(bad, all.at(place)+": testing.Short leaves tests out")
		}
		ast.Inspect(f.ast, func(n ast.Node) bool {
			sel, ok := n.(*ast.SelectorExpr)
			if ok && slices.Contains([]string{"Skip", "Skipf", "SkipNow"}, sel.Sel.Name) && slices.Contains([]string{"t", "tb", "b", "f", "T", "TB"}, lastName(sel.X)) {
				bad = append(bad, all.at(sel)+": a skipped test proves nothing")
			}
			return true
		})
	}
	return bad
}

// secretPatterns: what real keys and tokens look like. Test values are made at run time or look like none of these.
func secretPatterns() []pattern {
	return []pattern{
		{"a private key", regexp.MustCompile(`-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----(?:\s|\\[nr]|["+` + "`" + `])*(?:[A-Za-z0-9+/]{40}|Proc-Type|Version)`)},
		{"an age key", regexp.MustCompile(`AGE-SECRET-KEY-1[0-9A-Z]{20}`)},
		{"an access key of a cloud", regexp.MustCompile(`\b(?:AKIA|ASIA)[0-9A-Z]{16}\b`)},
		{"an API key", regexp.MustCompile(`\bAIza[0-9A-Za-z_-]{35}`)},
		{"a token of a code host", regexp.MustCompile(`\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{40}|glpat-[\w-]{20})`)},
		{"a token of a chat or payment service", regexp.MustCompile(`\b(?:xox[baprs]-[0-9A-Za-z-]{20}|sk_live_[0-9A-Za-z]{20}|SG\.[\w-]{20}\.[\w-]{20})`)},
		{"a token of a package registry", regexp.MustCompile(`\b(?:npm_[A-Za-z0-9]{36}|_authToken\s*=)`)},
		{"a signed token", regexp.MustCompile(`\beyJ[\w-]{16,}\.eyJ[\w-]{16,}\.[\w-]{16,}`)},
		{"a key set of Tink in the clear", regexp.MustCompile(`"keyMaterialType"\s*:\s*"SYMMETRIC"`)},
	}
}

// TestAttack19_NoSecretInRepository: whoever reads the source learns nothing that opens an installation. That two fresh
// installations share no key is tested where the keys are made.
func TestAttack19_NoSecretInRepository(t *testing.T) {
	root := os.DirFS("..")
	for _, complaint := range append(scan(t, root, secretPatterns()), scanSecrets(t, root)...) {
		if !strings.HasPrefix(complaint, testKey+":") {
			t.Error(complaint)
		}
	}
}

// testKey belongs to the dumps beside it and to nothing else. No other file may hold a key.
const testKey = "test/schemas/test-key.json"

// scanSecrets looks at names of files, at passwords within addresses, and at values assigned to names of secrets.
func scanSecrets(t *testing.T, root fs.FS) []string {
	t.Helper()
	address := regexp.MustCompile(`\b[a-z][a-z+]{2,10}://[^/\s:@"'<>{}$]+:([^@\s/"'<>{}$%]{6,})@`)
	assigned := regexp.MustCompile(`(?i)\b\w*(?:password|passwd|secret|token|api_?key|private_?key)\s*(?::=|=|:)\s*["'` + "`" + `]([^\s"'` + "`" + `]{16,})["'` + "`" + `]`)
	var bad []string
	err := everyFile(root, func(name string, text []byte) {
		if slices.Contains([]string{".pem", ".key", ".p12", ".pfx", ".jks", ".env", ".db"}, path.Ext(name)) || strings.HasPrefix(path.Base(name), "id_rsa") {
			bad = append(bad, name+": a file of this kind does not belong into a repository")
		}
		for _, m := range address.FindAllSubmatch(text, -1) {
			if !placeholder(string(m[1])) {
				bad = append(bad, name+": holds an address with a password in it")
			}
		}
		if strings.HasSuffix(name, "_test.go") || path.Ext(name) == ".json" {
			return // sample passwords and words on pages
		}
		for _, m := range assigned.FindAllSubmatch(text, -1) {
			if entropy(string(m[1])) > 3.5 && !placeholder(string(m[1])) {
				bad = append(bad, name+": assigns what looks like a secret")
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	return bad
}

// placeholder recognises words that stand for a secret in documents and examples.
func placeholder(value string) bool {
	return regexp.MustCompile(`(?i)^(?:pass(?:word|wort)?|s[e3]cret|change-?me|example|user|\.\.\.|…|\*+|x+)$|[%$]|^[a-z]+(?:[-_. ][a-z]+)*$`).MatchString(value)
}

// entropy in bits a character: English words lie near 3, keys in base64 above 4.
func entropy(s string) float64 {
	count := map[rune]int{}
	for _, c := range s {
		count[c]++
	}
	total := 0.0
	for _, n := range count {
		p := float64(n) / float64(len([]rune(s)))
		total -= p * math.Log2(p)
	}
	return total
}

// Each scan finds what it is for. The samples are put together here so that this file does not hold them.
func TestRepository_EachScanSeesItsFault(t *testing.T) {
	samples := map[string]string{
		"machine path": "dir := \"/" + "tmp/x\"",
		"home":         "see /" + "home/someone/file",
		"registry":     "https://registry." + "npmjs.org/x",
		"PEM":          "-----BEGIN RSA PRIV" + "ATE KEY-----\n" + strings.Repeat("MC4C", 12),
		"PEM in Go":    "\"-----BEGIN PRIV" + "ATE KEY-----\\n" + strings.Repeat("MC4C", 12),
		"cloud":        "AKIA" + "ABCDEFGHIJKLMNOP",
		"code host":    "ghp_" + strings.Repeat("a1B2", 9),
		"signed token": "eyJ" + "hbGciOiJIUzI1NiJ9A.eyJ" + "zdWIiOiIxMjM0NTY3ODkwIn0." + "dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P",
		"Tink":         `{"keyMaterialType": ` + `"SYMMETRIC"}`,
		"address":      "postgres://genkan:" + "hJ8sk2Lq0@db.example/genkan",
		"assignment":   `apiKey := "` + "q8Zr2LmX0vT5nB7cY1wE" + `"`,
	}
	patterns := append(machinePatterns(), secretPatterns()...)
	for name, text := range samples {
		root := fstest.MapFS{"a.go": {Data: []byte(text)}}
		if len(scan(t, root, patterns))+len(scanSecrets(t, root)) == 0 {
			t.Errorf("%s went unseen", name)
		}
	}
	if got := scanSecrets(t, fstest.MapFS{"server.key": {Data: []byte("x")}}); len(got) != 1 {
		t.Errorf("a key file went unseen: %q", got)
	}
	harmless := "GET /home, smtp://user:password@host:587, t.TempDir(), /work, passwordLabel: \"signup.password.label\""
	root := fstest.MapFS{"a.go": {Data: []byte(harmless)}}
	if got := append(scan(t, root, patterns), scanSecrets(t, root)...); len(got) > 0 {
		t.Errorf("complaints about something harmless: %q", got)
	}
	skipping := fixture(t, "internal/web/a_test.go", "package web\nimport \"testing\"\nfunc TestX(t *testing.T) { if testing.Short() { t.Skip(\"no\") } }")
	if got := skips(skipping); len(got) != 2 {
		t.Errorf("a skipped test went unseen: %q", got)
	}
}
