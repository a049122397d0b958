package internal_test

import (
	"go/ast"
	"path"
	"slices"
	"strings"
	"testing"
)

// verifiers are the functions that compare a secret a person gave, as they are called, with every function that calls
// them. A new caller is a line here, reviewed: is the try counted before, in a transaction of its own (attack 9)? Each of
// them refuses without a permit of the limiter, or counts itself.
var verifiers = map[string][]string{
	"Passwords.Verify":  {"passwordchange.verify", "signin.Enter", "signin.ProvePassword", "signin.password"},                                                       // wants a permit
	"hasher.Compare":    {"security.Verify"},                                                                                                                        // behind the permit of Verify
	"security.Redeem":   {"emailchange.Confirm", "emailchange.Enter", "factor.ProveText", "factor.proveSMS", "mobile.Prove", "recovery.ProveCode", "signup.Redeem"}, // counts itself
	"factor.Prove":      {"recovery.ProveFactor", "signin.ProveAgain", "signin.Verify"},                                                                             // counts itself
	"f.judge":           {"factor.Prove"},                                                                                                                           // wants permits
	"f.judgeTOTP":       {"factor.judge"},                                                                                                                           // behind the permits of judge
	"f.judgeRecovery":   {"factor.judge"},                                                                                                                           // likewise
	"Assertions.Assert": {"factor.judge"},                                                                                                                           // likewise
	"c.judge":           {"security.Redeem"},                                                                                                                        // wants a permit
}

func TestAttack09_VerifiersHaveKnownCallers(t *testing.T) {
	found := verifierCallers(repository(t))
	for call, want := range verifiers {
		if got := found[call]; !slices.Equal(got, want) {
			t.Errorf("%s is called by %v, known are %v: is every try counted before it is judged?", call, got, want)
		}
	}
}

// verifierCallers names who calls each verifier, as package.Function.
func verifierCallers(all tree) map[string][]string {
	out := map[string][]string{}
	for _, f := range all.product() {
		if !strings.HasPrefix(f.pkg, "internal/") {
			continue
		}
		for _, d := range f.ast.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok {
				continue
			}
			ast.Inspect(fn, func(n ast.Node) bool {
				call, ok := n.(*ast.CallExpr)
				if !ok {
					return true
				}
				name, caller := calledAs(call), path.Base(f.pkg)+"."+fn.Name.Name
				if _, watched := verifiers[name]; watched && !slices.Contains(out[name], caller) {
					out[name] = append(out[name], caller)
					slices.Sort(out[name])
				}
				return true
			})
		}
	}
	return out
}

// calledAs gives the last two words of what is called: Passwords.Verify for s.Passwords.Verify(…), also where it has type
// arguments.
func calledAs(call *ast.CallExpr) string {
	fun := call.Fun
	switch x := fun.(type) {
	case *ast.IndexExpr:
		fun = x.X
	case *ast.IndexListExpr:
		fun = x.X
	}
	sel, ok := fun.(*ast.SelectorExpr)
	if !ok {
		return ""
	}
	switch on := sel.X.(type) {
	case *ast.Ident:
		return on.Name + "." + sel.Sel.Name
	case *ast.SelectorExpr:
		return on.Sel.Name + "." + sel.Sel.Name
	}
	return ""
}
