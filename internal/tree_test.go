package internal_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// module is the import path of this repository; own packages begin with it.
const module = "genkan"

// A source is one Go file, parsed.
type source struct {
	path string // from the root of the repository, with slashes
	pkg  string // its folder: "internal/store"
	test bool   // *_test.go
	text string
	ast  *ast.File
}

// A tree is all Go files of the repository, or of a fixture that breaks a rule on purpose.
type tree struct {
	files []source
	fset  *token.FileSet
}

// load parses every Go file below the folders of the product and its tools.
func load(root fs.FS) (tree, error) {
	t := tree{fset: token.NewFileSet()}
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if ignored(name) {
				return fs.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(name, ".go") {
			return nil
		}
		text, err := fs.ReadFile(root, name)
		if err != nil {
			return err
		}
		file, err := parser.ParseFile(t.fset, name, text, parser.ParseComments)
		if err != nil {
			return fmt.Errorf("parsing: %w", err)
		}
		t.files = append(t.files, source{name, path.Dir(name), strings.HasSuffix(name, "_test.go"), string(text), file})
		return nil
	})
	return t, err
}

// ignored names folders that hold nothing of ours: what git ignores, git itself, and what Go ignores.
func ignored(name string) bool {
	return slices.Contains([]string{".git", ".cache", "bin", "data"}, name) || path.Base(name) == "testdata"
}

// repository is the real tree.
func repository(t *testing.T) tree {
	t.Helper()
	return must(t, os.DirFS(".."))
}

// fixture is a tree made of a few files given as path, text, path, text.
func fixture(t *testing.T, files ...string) tree {
	t.Helper()
	m := fstest.MapFS{}
	for i := 0; i < len(files); i += 2 {
		m[files[i]] = &fstest.MapFile{Data: []byte(files[i+1])}
	}
	return must(t, m)
}

func must(t *testing.T, root fs.FS) tree {
	t.Helper()
	all, err := load(root)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// product gives the files that become the program: no tests, no tools.
func (t tree) product() []source {
	var list []source
	for _, f := range t.files {
		if !f.test && (strings.HasPrefix(f.path, "internal/") || strings.HasPrefix(f.path, "cmd/")) {
			list = append(list, f)
		}
	}
	return list
}

// at words a position the way editors understand it.
func (t tree) at(n ast.Node) string {
	p := t.fset.Position(n.Pos())
	return fmt.Sprintf("%s:%d", p.Filename, p.Line)
}

// imports gives the import paths of a file with the name each has in it.
func (f source) imports() map[string]string {
	names := map[string]string{}
	for _, spec := range f.ast.Imports {
		target := strings.Trim(spec.Path.Value, `"`)
		name := path.Base(target)
		// example.org/thing/v2 is called thing.
		if len(name) > 1 && name[0] == 'v' && strings.Trim(name[1:], "0123456789") == "" {
			name = path.Base(path.Dir(target))
		}
		if spec.Name != nil {
			name = spec.Name.Name
		}
		names[target] = name
	}
	return names
}

// uses finds every place where the file speaks of a name of an imported package, such as time.Now.
func (f source) uses(pkg string, names ...string) []ast.Node {
	local, ok := f.imports()[pkg]
	if !ok {
		return nil
	}
	var found []ast.Node
	ast.Inspect(f.ast, func(n ast.Node) bool {
		sel, ok := n.(*ast.SelectorExpr)
		if !ok || !slices.Contains(names, sel.Sel.Name) {
			return true
		}
		if id, ok := sel.X.(*ast.Ident); ok && id.Name == local && id.Obj == nil {
			found = append(found, sel)
		}
		return true
	})
	return found
}
