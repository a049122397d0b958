package config

import (
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// -update writes doc/config.md anew.
var update = flag.Bool("update", false, "write doc/config.md from the comments of Config")

const manualHead = `# Settings

<!-- Made from the comments in internal/config/config.go: go test ./internal/config -update -->

Every setting can be given in three ways. The environment wins over the file.

1. A line in the settings file, under the name without ` + "`GENKAN_`" + ` in small letters: ` + "`listen: 127.0.0.1:8080`" + `. The file is
   ` + "`genkan.yaml`" + ` in the working directory, or the one that ` + "`--config`" + ` or ` + "`GENKAN_CONFIG`" + ` names. A name that is no setting stops the start.
2. An environment variable: ` + "`GENKAN_LISTEN=127.0.0.1:8080`" + `. An empty variable sets the setting back to its default, whatever the file says.
3. A file whose content is the value, for secrets: ` + "`GENKAN_SMTP_FILE=/run/secrets/smtp`" + `, or ` + "`smtp_file: /run/secrets/smtp`" + ` in the settings
   file. This works for every setting.

All that is wrong is said at once, and nothing starts until it is right. ` + "`genkan doctor`" + ` shows every setting, its value (secrets masked) and
where it came from.

`

// TestManualIsCurrent proves that doc/config.md says what the comments say.
func TestManualIsCurrent(t *testing.T) {
	path := filepath.Join("..", "..", "doc", "config.md")
	want := manual(t)
	if *update {
		if err := os.WriteFile(path, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Error("doc/config.md is not current: run go test ./internal/config -update")
	}
}

// TestEverySettingIsDocumented wants a comment at each field, and its value's
// name used nowhere else.
func TestEverySettingIsDocumented(t *testing.T) {
	comments := fieldComments(t)
	seen := map[string]bool{}
	for _, f := range fields() {
		if comments[f.name] == "" {
			t.Errorf("%s has no comment", f.name)
		}
		if seen[f.env] || !strings.HasPrefix(f.env, "GENKAN_") {
			t.Errorf("%s: the name %q is taken or does not begin with GENKAN_", f.name, f.env)
		}
		seen[f.env] = true
	}
}

func manual(t *testing.T) string {
	comments := fieldComments(t)
	var b strings.Builder
	b.WriteString(manualHead)
	b.WriteString("| setting | in the file | default |\n|---|---|---|\n")
	for _, f := range fields() {
		fmt.Fprintf(&b, "| [`%s`](#%s) | `%s` | %s |\n", f.env, strings.ToLower(f.env), yamlName(f), fallback(f))
	}
	for _, f := range fields() {
		fmt.Fprintf(&b, "\n## %s\n\n%s\n", f.env, comments[f.name])
		if f.secret != "" {
			b.WriteString("It is masked wherever settings are shown.\n")
		}
		fmt.Fprintf(&b, "\nDefault: %s\n", fallback(f))
	}
	return b.String()
}

func yamlName(f field) string { return strings.ToLower(strings.TrimPrefix(f.env, "GENKAN_")) }

func fallback(f field) string {
	switch {
	case f.computed != "":
		return "`" + f.computed + "`"
	case f.fallback != "":
		return "`" + f.fallback + "`"
	}
	return "empty"
}

// fieldComments reads the comments of Config's fields from its source.
func fieldComments(t *testing.T) map[string]string {
	file, err := parser.ParseFile(token.NewFileSet(), "config.go", nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	comments := map[string]string{}
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.TypeSpec)
		if !ok || spec.Name.Name != "Config" {
			return true
		}
		for _, f := range spec.Type.(*ast.StructType).Fields.List {
			for _, name := range f.Names {
				comments[name.Name] = strings.TrimSpace(f.Doc.Text())
			}
		}
		return false
	})
	return comments
}
