package bulk

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"genkan/internal/store"
)

// Table is a table as many rows are written to it.
type Table struct {
	Name    string
	Columns []string
	Then    string // after the rows, with a space in front: what to do about those that are there already
}

// Pile is rows for a table, to be written together.
type Pile struct {
	Table *Table
	args  []any
}

// Grow makes room for n rows.
func (p *Pile) Grow(n int) { p.args = slices.Grow(p.args, n*len(p.Table.Columns)) }

// Add adds a row: the values of all columns, in their order.
func (p *Pile) Add(values ...any) { p.args = append(p.args, values...) }

// Len is how many rows are left to write.
func (p *Pile) Len() int { return len(p.args) / len(p.Table.Columns) }

// maxPlaces is how many parameters one statement takes: on PostgreSQL each
// further statement is a way there and back, and beyond some thousand nothing is
// won. SQLite allows 32766. The places of a text stand in the order $1 to $n,
// which the store turns into plain "?": SQLite's driver looks up numbered ones
// by going through all those before, and took four fifths of an import for that.
const maxPlaces = 2000

// Write writes the rows with few statements, each for a power of two of them:
// there are few different texts, and SQLite keeps each prepared.
func (p *Pile) Write(ctx context.Context, tx *store.Tx) error {
	width := len(p.Table.Columns)
	for rows := p.Len(); rows > 0; rows = p.Len() {
		n := 1
		for n*2 <= rows && n*2*width <= maxPlaces {
			n *= 2
		}
		// The store changes the arguments in place, and keeps none.
		if _, err := tx.Exec(ctx, p.Table.insert(n), p.args[:n*width]...); err != nil {
			return err
		}
		p.args = p.args[n*width:]
	}
	return nil
}

func (t *Table) insert(rows int) string {
	var b strings.Builder
	b.WriteString("INSERT INTO " + t.Name + " (" + strings.Join(t.Columns, ", ") + ") VALUES ")
	place := 0
	for i := range rows {
		b.WriteString([]string{"(", ", ("}[min(i, 1)])
		for j := range t.Columns {
			place++
			b.WriteString([]string{"$", ", $"}[min(j, 1)] + strconv.Itoa(place))
		}
		b.WriteByte(')')
	}
	return b.String() + t.Then
}
