package internal_test

import (
	"fmt"
	"go/ast"
	"path"
	"slices"
	"strings"
	"testing"
)

// guarded lists every function that writes under READ COMMITTED (store.WriteGuarded). A line here says that somebody
// has looked: each decision in it is a unique index, one guarded UPDATE, or a count behind a locked row.
var guarded = []string{
	"account.Speak",
	"app.newLink", "app.rememberKey",
	"audit.sealBatch",
	"closing.erase", "closing.forgetConsents",
	"directoryweb.count",
	"emailchange.Ask", "emailchange.AskOld", "emailchange.Cancel", "emailchange.Clean", "emailchange.Resend", "emailchange.applyOne",
	"emailchange.fail", "emailchange.stop",
	"factor.Begin", "factor.Clean", "factor.Confirm", "factor.NewCodes", "factor.Prove", "factor.ProveApp", "factor.Remove", "factor.Rename",
	"factor.SendText", "factor.count", "factor.giveBack",
	"guess.Clean",
	"importrun.dropParts", "importrun.dropProblems", "importrun.end", "importrun.finish", "importrun.forget", "importrun.keepLease",
	"importrun.leave", "importrun.receive", "importrun.saveDry", "importrun.stopAbandoned", "importrun.storePart", "importrun.try",
	"job.Purge", "job.callCron", "job.claim", "job.claimCron", "job.renew", "job.settle",
	"limit.Clean",
	"mail.Clean", "mail.Read", "mail.ReadAll", "mail.Send", "mail.Trim",
	"mobile.Clean",
	"passkey.Clean", "passkey.begin", "passkey.copied",
	"passkeys.count", "passkeys.open",
	"passwordchange.count", "passwordchange.giveBack", "passwordchange.settled",
	"profile.Seed",
	"recovery.Begin", "recovery.BeginLost", "recovery.Clean", "recovery.SendFactor", "recovery.fresh",
	"security.CleanCodes", "security.Redeem",
	"session.Clean", "session.Extend", "session.Flush", "session.Keep",
	"sessionweb.change",
	"signin.CleanLogins", "signin.Leave", "signin.ProveAgain", "signin.clear", "signin.count", "signin.giveBack", "signin.open",
	"signin.proveKey", "signin.text",
	"signup.Expire", "signup.Promote", "signup.Resume", "signup.Start", "signup.fresh",
	"sms.Send",
}

func TestWriteGuarded_CallersAreKnown(t *testing.T) {
	found := guardedCallers(repository(t))
	for _, f := range found {
		if !slices.Contains(guarded, f) {
			t.Errorf("%s calls store.WriteGuarded and is not in the list of internal/database_test.go: is every decision in it a unique index or one guarded UPDATE?", f)
		}
	}
	for _, f := range guarded {
		if !slices.Contains(found, f) {
			t.Errorf("%s is in the list and calls store.WriteGuarded no more: take it out", f)
		}
	}
}

// guardedCallers names the functions of the product that call WriteGuarded, as package.Function.
func guardedCallers(all tree) []string {
	var out []string
	for _, f := range all.product() {
		if !strings.HasPrefix(f.pkg, "internal/") || f.pkg == "internal/store" {
			continue
		}
		for _, d := range f.ast.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || !calls(fn, "store", "WriteGuarded") {
				continue
			}
			if name := path.Base(f.pkg) + "." + fn.Name.Name; !slices.Contains(out, name) {
				out = append(out, name)
			}
		}
	}
	slices.Sort(out)
	return out
}

func calls(fn *ast.FuncDecl, pkg, name string) bool {
	found := false
	ast.Inspect(fn, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok && s.Sel.Name == name {
			if x, ok := s.X.(*ast.Ident); ok && x.Name == pkg {
				found = true
			}
		}
		return !found
	})
	return found
}

// fragments is how many places outside the store write SQL that differs between the two databases. One text serves
// both; a number above this wants a reason.
const fragments = 1

func TestOneSQLText_FewFragments(t *testing.T) {
	n := 0
	for _, f := range repository(t).product() {
		if strings.HasPrefix(f.pkg, "internal/") && f.pkg != "internal/store" && !strings.HasSuffix(f.pkg, "test") {
			n += strings.Count(f.text, "SkipLocked()") + strings.Count(f.text, "store.Postgres") + strings.Count(f.text, "store.SQLite")
		}
	}
	if n > fragments {
		t.Errorf("%d places outside internal/store tell the databases apart, %d are known", n, fragments)
	}
}

// What SQL may not hold, because the two databases read it differently or one does not know it.
var unportable = []string{" ILIKE ", "SELECT *", "now()", "NOW()", "CURRENT_TIMESTAMP", "::text", "::int", "jsonb", "ARRAY[", "datetime(", "strftime("}

func TestSQL_IsPortable(t *testing.T) {
	for _, f := range repository(t).product() {
		if !strings.HasPrefix(f.pkg, "internal/") {
			continue
		}
		for _, complaint := range badSQL(f) {
			t.Error(complaint)
		}
	}
}

func badSQL(f source) []string {
	var out []string
	ast.Inspect(f.ast, func(n ast.Node) bool {
		l, ok := n.(*ast.BasicLit)
		if !ok || !strings.Contains(l.Value, "SELECT ") && !strings.Contains(l.Value, "UPDATE ") && !strings.Contains(l.Value, "INSERT ") && !strings.Contains(l.Value, "DELETE ") {
			return true
		}
		for _, bad := range unportable {
			if strings.Contains(l.Value, bad) {
				out = append(out, fmt.Sprintf("%s: SQL holds %q, which the two databases do not share", f.path, bad))
			}
		}
		return true
	})
	return out
}

func TestDatabaseRules_Report(t *testing.T) {
	all := fixture(t, "internal/x/x.go", "package x\n\nimport \"genkan/internal/store\"\n\nfunc F() { store.WriteGuarded(\"SELECT * FROM t\") }\n")
	if got := guardedCallers(all); !slices.Equal(got, []string{"x.F"}) {
		t.Errorf("callers: %v", got)
	}
	if got := badSQL(all.files[0]); len(got) != 1 {
		t.Errorf("bad SQL: %v", got)
	}
}
