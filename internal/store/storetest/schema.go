package storetest

import (
	"regexp"
	"testing"

	"genkan/internal/store"
)

// Column is a column of the schema as a database has it.
type Column struct{ Table, Name string }

// String gives table.column.
func (c Column) String() string { return c.Table + "." + c.Name }

// Columns lists every column of every table of ours, in order.
func Columns(t testing.TB, db *store.DB) []Column {
	t.Helper()
	query := `SELECT m.name, p.name FROM sqlite_schema m JOIN pragma_table_info(m.name) p ON TRUE WHERE m.type = 'table' ORDER BY m.name, p.cid`
	if db.Dialect() == store.Postgres {
		query = `SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = current_schema() ORDER BY table_name, ordinal_position`
	}
	rows, err := db.Query(t.Context(), query)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	foreign := regexp.MustCompile(`^(goose_|sqlite_)`)
	var out []Column
	for rows.Next() {
		var c Column
		if err := rows.Scan(&c.Table, &c.Name); err != nil {
			t.Fatal(err)
		}
		if !foreign.MatchString(c.Table) {
			out = append(out, c)
		}
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

// NamesAPerson tells whether a column holds, by its name, the id or the address
// of a person.
func (c Column) NamesAPerson() bool {
	return regexp.MustCompile(`^(account|person|actor|on_behalf|recipient|ref|subject|token|browser|\w*_by|(old_)?email(_key)?)$`).MatchString(c.Name) && c.Name != "lease_by"
}
