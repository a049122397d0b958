package app_test

import (
	"database/sql"
	"fmt"
	"strings"
	"testing"

	"genkan/internal/app/apptest"
	"genkan/internal/store"
)

// tables are all tables with what people or the program put there, but for the
// version of the schema.
func tables() []string {
	return []string{"setting", "account", "password", "signup", "signup_browser", "code", "session", "consent", "rate", "job", "job_cron", "captured",
		"person_key", "audit_event", "audit_seal", "operator_role", "operator_invite",
		"company", "company_name", "company_identifier", "company_domain", "site", "company_merge", "company_merge_person", "profile", "affiliation",
		"job_choice", "job_choice_name", "import_run", "import_problem", "import_part", "postal_town", "postal_office", "postal_edition", "approval",
		"factor", "factor_setup", "recovery_code", "ceremony", "login", "remembered", "mobile", "mobile_change", "journey", "email_change", "notice",
		"message", "draft", "guess"}
}

// raw opens the database of a program past everything it does.
func raw(t *testing.T, a *apptest.App) *sql.DB {
	t.Helper()
	driver, address := "pgx", a.Config.Database.Reveal()
	if path, ok := strings.CutPrefix(address, "sqlite:"); ok {
		driver, address = "sqlite", path
	}
	db, err := sql.Open(driver, address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

// dump gives the rows of tables, of all without names, column by column.
func dump(t *testing.T, a *apptest.App, names ...string) string {
	t.Helper()
	if len(names) == 0 {
		names = tables()
	}
	db, out := raw(t, a), &strings.Builder{}
	for _, name := range names {
		rows, err := db.Query("SELECT * FROM " + name + " ORDER BY 1, 2")
		if err != nil {
			t.Fatal(err)
		}
		columns, err := rows.Columns()
		if err != nil {
			t.Fatal(err)
		}
		for rows.Next() {
			values, at := make([]any, len(columns)), make([]any, len(columns))
			for i := range values {
				at[i] = &values[i]
			}
			if err := rows.Scan(at...); err != nil {
				t.Fatal(err)
			}
			for i, v := range values {
				if b, ok := v.([]byte); ok {
					v = string(b)
				}
				fmt.Fprintf(out, "%s.%s: %v\n", name, columns[i], v)
			}
		}
		if err := rows.Err(); err != nil {
			t.Fatal(err)
		}
		rows.Close()
	}
	return out.String()
}

// TestDump_EveryTable checks that the list of tables is complete, so that no scan misses one.
func TestDump_EveryTable(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		query := `SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'goose%'`
		if a.DB.Dialect() == store.Postgres {
			query = `SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'public' AND table_name NOT LIKE 'goose%'`
		}
		if n := a.Count(query); n != len(tables()) {
			t.Errorf("%d tables, and this test knows %d", n, len(tables()))
		}
	})
}
