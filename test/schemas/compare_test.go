package schemas_test

import (
	"database/sql"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

// The two-schemas test: a database that was migrated from an earlier schema with data in it has the schema of one that was
// migrated from nothing, and SQLite has the schema of PostgreSQL.

func TestTwoSchemas_FromEveryDump(t *testing.T) {
	fresh := map[store.Dialect][]string{}
	for _, d := range dumps(t) {
		if fresh[d.dialect] == nil {
			fresh[d.dialect] = describe(t, migrated(t, d.dialect))
		}
		t.Run(d.file, func(t *testing.T) {
			address := d.load(t)
			migrate(t, address)
			if diff := cmp.Diff(fresh[d.dialect], describe(t, address)); diff != "" {
				t.Errorf("migrated from nothing (-) and from %s (+) differ:\n%s", d.file, diff)
			}
		})
	}
}

func TestTwoSchemas_BothDatabases(t *testing.T) {
	lite, postgres := describe(t, migrated(t, store.SQLite)), describe(t, migrated(t, store.Postgres))
	if len(lite) < 100 {
		t.Fatalf("only %d facts about the schema: this test does not see it", len(lite))
	}
	if diff := cmp.Diff(lite, postgres); diff != "" {
		t.Errorf("SQLite (-) and PostgreSQL (+) differ:\n%s", diff)
	}
}

// TestTwoSchemas_ADifferenceIsSeen breaks the schema in every way the comparison is for.
func TestTwoSchemas_ADifferenceIsSeen(t *testing.T) {
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		address := migrated(t, d)
		db := raw(t, address)
		defer db.Close()
		before := describe(t, address)
		for _, statement := range []string{
			`ALTER TABLE account ADD COLUMN nickname text`,
			`ALTER TABLE account ADD COLUMN strict bigint NOT NULL DEFAULT 0`,
			`ALTER TABLE account DROP COLUMN given_native`,
			`DROP INDEX session_expiry`,
			`CREATE UNIQUE INDEX job_kind ON job (kind, id)`,
			`DROP INDEX job_due`,
			`CREATE INDEX job_due ON job (run_at) WHERE state IN ('queued')`,
			`DROP TABLE captured`,
			`CREATE TABLE captured (id text PRIMARY KEY, account text REFERENCES account (id))`,
		} {
			if _, err := db.Exec(statement); err != nil {
				t.Fatal(err)
			}
			after := describe(t, address)
			if cmp.Equal(before, after) {
				t.Errorf("%s: %s went unseen", d, statement)
			}
			before = after
		}
	}
}

func migrated(t *testing.T, d store.Dialect) string {
	t.Helper()
	address := storetest.Address(t, d)
	if d == store.Postgres {
		address = storetest.Postgres(t, false)
	}
	migrate(t, address)
	return address
}

func migrate(t *testing.T, address string) {
	t.Helper()
	db, err := store.Open(t.Context(), address, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if err := db.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// describe gives one line for each column, index, and reference, sorted: the same words for both databases.
func describe(t *testing.T, address string) []string {
	t.Helper()
	db := raw(t, address)
	defer db.Close()
	queries := postgresFacts
	if strings.HasPrefix(address, "sqlite:") {
		queries = sqliteFacts
	}
	var facts []string
	for _, q := range queries {
		facts = append(facts, read(t, db, q)...)
	}
	slices.Sort(facts)
	return facts
}

func read(t *testing.T, db *sql.DB, query string) []string {
	t.Helper()
	rows, err := db.Query(query)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var facts []string
	for rows.Next() {
		var fact string
		if err := rows.Scan(&fact); err != nil {
			t.Fatal(err)
		}
		facts = append(facts, plain(fact))
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	if len(facts) == 0 {
		t.Fatalf("no facts from %s", query)
	}
	return facts
}

// plain writes the condition of a partial index in one way: PostgreSQL keeps it parsed, SQLite as it was typed.
func plain(fact string) string {
	head, condition, partial := strings.Cut(fact, " where ")
	if !partial {
		return fact
	}
	condition = strings.NewReplacer("::text", "", "(", "", ")", "", "[", "", "]", "").Replace(condition)
	condition = strings.ReplaceAll(condition, "= ANY ARRAY", "IN ")
	condition = regexp.MustCompile(`= '(\w+)'`).ReplaceAllString(condition, "IN '$1'") // how PostgreSQL keeps a list of one
	return head + " where " + strings.Join(strings.Fields(condition), " ")
}

// What goose keeps for itself is its own business. A primary key is never null: PostgreSQL says so by itself, SQLite does not
// hold it for text, where ids are made by the program.
var sqliteFacts = []string{
	`SELECT 'column ' || t.name || '.' || c.name || ' ' || lower(c.type) || CASE WHEN c."notnull" OR c.pk > 0 THEN ' not null' ELSE '' END
		|| CASE WHEN c.dflt_value IS NULL THEN '' ELSE ' default' END
	FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name NOT LIKE 'goose_%'`,
	`SELECT CASE WHEN i."unique" THEN 'unique ' ELSE 'index ' END || t.name || ' (' || (SELECT group_concat(name, ', ') FROM pragma_index_info(i.name)) || ')'
		|| CASE i.origin WHEN 'pk' THEN ' primary key' WHEN 'c' THEN ' named ' || i.name ELSE '' END
		|| CASE WHEN i.partial THEN ' where ' || (SELECT substr(m.sql, instr(m.sql, ' WHERE ') + 7) FROM sqlite_master m WHERE m.name = i.name) ELSE '' END
	FROM sqlite_master t, pragma_index_list(t.name) i WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name NOT LIKE 'goose_%'`,
	`SELECT 'reference ' || t.name || ' (' || f."from" || ') to ' || f."table" || ' (' || f."to" || ') ' || lower(f.on_delete)
	FROM sqlite_master t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table'`,
}

var postgresFacts = []string{
	`SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || CASE WHEN is_nullable = 'NO' THEN ' not null' ELSE '' END
		|| CASE WHEN column_default IS NULL THEN '' ELSE ' default' END
	FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE 'goose_%'`,
	`SELECT CASE WHEN i.indisunique THEN 'unique ' ELSE 'index ' END || t.relname || ' ('
		|| (SELECT string_agg(pg_get_indexdef(i.indexrelid, k, true), ', ' ORDER BY k) FROM generate_series(1, i.indnatts) k) || ')'
		|| CASE WHEN i.indisprimary THEN ' primary key' WHEN c.conname IS NULL THEN ' named ' || x.relname ELSE '' END
		|| COALESCE(' where ' || pg_get_expr(i.indpred, i.indrelid), '')
	FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace
		JOIN pg_class x ON x.oid = i.indexrelid LEFT JOIN pg_constraint c ON c.conindid = i.indexrelid AND c.contype IN ('p', 'u')
	WHERE n.nspname = 'public' AND t.relname NOT LIKE 'goose_%'`,
	`SELECT 'reference ' || t.relname || ' (' || a.attname || ') to ' || r.relname || ' (' || b.attname || ') '
		|| CASE c.confdeltype WHEN 'c' THEN 'cascade' WHEN 'n' THEN 'set null' WHEN 'd' THEN 'set default' WHEN 'r' THEN 'restrict' ELSE 'no action' END
	FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_class r ON r.oid = c.confrelid CROSS JOIN LATERAL unnest(c.conkey, c.confkey) k (own, far)
		JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.own JOIN pg_attribute b ON b.attrelid = r.oid AND b.attnum = k.far
	WHERE c.contype = 'f'`,
}
