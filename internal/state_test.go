package internal_test

import (
	"fmt"
	"go/ast"
	"go/token"
	"strings"
)

// packageVars are the variables that one package declares at its top.
type packageVars map[string]*ast.ValueSpec

// noPackageState: a variable of a package is set where it is declared and never again, and is nothing that changes by
// being used. Errors, expressions, embedded files, tables and sync.OnceValue are fine.
func noPackageState(all tree) []string {
	vars := map[string]packageVars{}
	var bad []string
	for _, f := range all.product() {
		if strings.HasSuffix(f.pkg, "test") {
			continue // test support: one template database for a whole test binary is the point of it
		}
		if vars[f.pkg] == nil {
			vars[f.pkg] = packageVars{}
		}
		for _, spec := range topVars(f.ast) {
			for i, name := range spec.Names {
				vars[f.pkg][name.Name] = spec
				if why := changeable(f, spec, i); why != "" && name.Name != "_" {
					bad = append(bad, fmt.Sprintf("%s: variable %s of package %s %s", all.at(name), name.Name, f.pkg, why))
				}
			}
		}
	}
	for _, f := range all.product() {
		for _, place := range assignments(f, vars) {
			bad = append(bad, fmt.Sprintf("%s: a variable of a package is changed; make it a field of something that is handed around", all.at(place)))
		}
	}
	return bad
}

func topVars(file *ast.File) []*ast.ValueSpec {
	var list []*ast.ValueSpec
	for _, d := range file.Decls {
		if g, ok := d.(*ast.GenDecl); ok && g.Tok == token.VAR {
			for _, s := range g.Specs {
				spec := s.(*ast.ValueSpec)
				if spec.Doc == nil {
					spec.Doc = g.Doc
				}
				list = append(list, spec)
			}
		}
	}
	return list
}

// changeable says why a variable invites change, or nothing.
func changeable(f source, spec *ast.ValueSpec, i int) string {
	if spec.Type != nil {
		if name := typeName(spec.Type); strings.HasPrefix(name, "atomic.") || name == "sync.Mutex" || name == "sync.RWMutex" || name == "sync.Once" || name == "sync.Map" || name == "sync.Pool" || name == "sync.WaitGroup" {
			return "is of type " + name + ": state that everybody shares"
		}
	}
	if len(spec.Values) == 0 {
		embedded := strings.Contains(commentText(spec.Doc), "go:embed")
		stamped := strings.HasPrefix(f.pkg, "cmd/") && typeName(spec.Type) == "string" // set by the linker
		if !embedded && !stamped {
			return "has no value where it is declared, so something must change it"
		}
		return ""
	}
	value := spec.Values[min(i, len(spec.Values)-1)]
	call, ok := value.(*ast.CallExpr)
	if !ok {
		return ""
	}
	if id, ok := call.Fun.(*ast.Ident); ok && (id.Name == "make" || id.Name == "new") {
		return "is made empty by " + id.Name + ", so something must fill it"
	}
	return ""
}

// commentText joins raw comments: Text() would drop directives such as //go:embed.
func commentText(group *ast.CommentGroup) string {
	if group == nil {
		return ""
	}
	var b strings.Builder
	for _, c := range group.List {
		b.WriteString(c.Text + "\n")
	}
	return b.String()
}

func typeName(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.StarExpr:
		return typeName(e.X)
	case *ast.IndexExpr:
		return typeName(e.X)
	case *ast.SelectorExpr:
		return typeName(e.X) + "." + e.Sel.Name
	}
	return ""
}

// assignments finds every statement that changes a variable of a package, of this or of another one of ours: x = 1,
// x[k] = 1, x.f = 1, x++, delete(x, k), clear(x), and &x, by which anybody could.
func assignments(f source, vars map[string]packageVars) []ast.Node {
	var found []ast.Node
	note := func(e ast.Expr, place ast.Node) {
		if isPackageVar(f, vars, e) {
			found = append(found, place)
		}
	}
	ast.Inspect(f.ast, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			if n.Tok == token.DEFINE {
				return true
			}
			for _, left := range n.Lhs {
				note(left, n)
			}
		case *ast.IncDecStmt:
			note(n.X, n)
		case *ast.RangeStmt:
			if n.Tok == token.ASSIGN {
				note(n.Key, n)
				note(n.Value, n)
			}
		case *ast.UnaryExpr:
			if n.Op == token.AND {
				note(n.X, n)
			}
		case *ast.CallExpr:
			if id, ok := n.Fun.(*ast.Ident); ok && (id.Name == "delete" || id.Name == "clear") && len(n.Args) > 0 {
				note(n.Args[0], n)
			}
		}
		return true
	})
	return found
}

// isPackageVar follows x, x[k], x.f, *x to the name it begins with and says whether that is a variable of a package.
func isPackageVar(f source, vars map[string]packageVars, e ast.Expr) bool {
	for {
		switch x := e.(type) {
		case *ast.IndexExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.ParenExpr:
			e = x.X
		case *ast.SelectorExpr:
			if pkg := importedPackage(f, x.X); pkg != "" {
				_, ok := vars[strings.TrimPrefix(pkg, module+"/")][x.Sel.Name]
				return ok
			}
			e = x.X
		case *ast.Ident:
			spec, ok := vars[f.pkg][x.Name]
			// Resolved by the parser: either to a variable of a function, or to this file's own top.
			return ok && (x.Obj == nil || x.Obj.Decl == spec)
		default:
			return false
		}
	}
}

// importedPackage gives the path of the package an identifier stands for, or nothing.
func importedPackage(f source, e ast.Expr) string {
	id, ok := e.(*ast.Ident)
	if !ok || id.Obj != nil {
		return ""
	}
	for target, local := range f.imports() {
		if local == id.Name {
			return target
		}
	}
	return ""
}
