package bulk

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"genkan/internal/store"
)

// Rows reads all rows of a query into values of one type; columns gives where
// the columns of a row go.
func Rows[T any](ctx context.Context, q store.Querier, columns func(*T) []any, query string, args ...any) ([]T, error) {
	rows, err := q.Query(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []T
	for rows.Next() {
		var one T
		if err := rows.Scan(columns(&one)...); err != nil {
			return nil, err
		}
		out = append(out, one)
	}
	return out, rows.Err()
}

// most is how many values one list in a statement may have.
const most = 512

// Lists hands values over in portions for "IN (…)": places is the text between
// the brackets, its numbers beginning at first, and args the values for it, each
// once and in order. The sizes are few, the last value being repeated up to the
// next one, so that few statements are prepared. It is a table of values and no plain list: PostgreSQL
// compares each row of a large table with each value of a list where it has no
// statistics yet, which made a batch of an import five times slower.
func Lists(values []string, first int, use func(places string, args []any) error) error {
	for chunk := range slices.Chunk(slices.Compact(slices.Sorted(slices.Values(values))), most) {
		n := 1
		for n < len(chunk) {
			n *= 2
		}
		args := make([]any, n)
		var places strings.Builder
		for i := range n {
			places.WriteString([]string{"VALUES ($", "), ($"}[min(i, 1)])
			places.WriteString(strconv.Itoa(first + i))
			args[i] = chunk[min(i, len(chunk)-1)]
		}
		places.WriteByte(')')
		if err := use(places.String(), args); err != nil {
			return err
		}
	}
	return nil
}

// Among reads the rows that belong to many values: query ends with " IN (", and
// before holds its arguments up to there.
func Among[T any](ctx context.Context, q store.Querier, columns func(*T) []any, query string, values []string, before ...any) ([]T, error) {
	var out []T
	err := Lists(values, len(before)+1, func(places string, args []any) error {
		some, err := Rows(ctx, q, columns, query+places+`)`, append(slices.Clone(before), args...)...)
		out = append(out, some...)
		return err
	})
	return out, err
}
