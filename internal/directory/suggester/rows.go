package suggester

import (
	"context"
	"slices"
	"strings"
	"time"

	"genkan/internal/directory"
	"genkan/internal/directory/suggest"
	"genkan/internal/store"
	"genkan/internal/store/bulk"
	"genkan/internal/text"
)

// scanned is how many companies a page of a scan has.
const scanned = 2000

const entryColumns = `id, state, open, name, name_latin, name_kana, weight`

// stored is a row of company as far as it matters here.
type stored struct {
	suggest.Entry
	state directory.State
	open  bool
}

func (s *stored) columns() []any {
	return []any{&s.ID, &s.state, &s.open, &s.Name, store.Text(&s.Latin), store.Text(&s.Kana), &s.Weight}
}

// entry tells how the index is to have it. What was merged stays, for its names
// lead to the company it was merged into. What few people may see comes after
// the rest.
func (s *stored) entry() (suggest.Entry, bool) {
	s.Minor = s.state == directory.Candidate || !s.open
	return s.Entry, s.state != directory.Closed
}

// belonging is a text that belongs to a company.
type belonging struct{ company, text string }

func (b *belonging) columns() []any { return []any{&b.company, &b.text} }

// belongings are the lists of texts of an entry. Identifiers are not among them:
// whole ones are found in the database, and millions of numbers would take a
// fifth of the memory.
func belongings() map[string]func(*suggest.Entry) *[]string {
	return map[string]func(*suggest.Entry) *[]string{
		`SELECT company, name FROM company_name WHERE company`:                            func(e *suggest.Entry) *[]string { return &e.Names },
		`SELECT company, domain FROM company_domain WHERE state <> 'removed' AND company`: func(e *suggest.Entry) *[]string { return &e.Domains },
	}
}

// complete adds the texts that belong to some companies, as read gives them.
func complete(all []stored, read func(query string) ([]belonging, error)) error {
	byID := make(map[string]*suggest.Entry, len(all))
	for i := range all {
		byID[all[i].ID] = &all[i].Entry
	}
	for query, list := range belongings() {
		found, err := read(query)
		if err != nil {
			return err
		}
		slices.SortFunc(found, func(a, b belonging) int { return strings.Compare(a.text, b.text) })
		for _, b := range found {
			if e := byID[b.company]; e != nil {
				*list(e) = append(*list(e), b.text)
			}
		}
	}
	return nil
}

// scan adds all companies to an index, a page at a time.
func scan(ctx context.Context, q store.Querier, b *suggest.Builder) error {
	last := ""
	for {
		all, err := bulk.Rows(ctx, q, (*stored).columns, `SELECT `+entryColumns+` FROM company WHERE id > $1 ORDER BY id LIMIT $2`, last, scanned)
		if err != nil || len(all) == 0 {
			return err
		}
		first := last
		last = all[len(all)-1].ID
		if err := complete(all, func(query string) ([]belonging, error) {
			return bulk.Rows(ctx, q, (*belonging).columns, query+` > $1 AND company <= $2`, first, last)
		}); err != nil {
			return err
		}
		for i := range all {
			if e, offered := all[i].entry(); offered {
				if err := b.Add(e); err != nil {
					return err
				}
			}
		}
		if err := ctx.Err(); err != nil {
			return err
		}
	}
}

// entriesOf reads some companies; those that are not offered are left out.
func entriesOf(ctx context.Context, q store.Querier, ids []string) (map[string]suggest.Entry, error) {
	all, err := bulk.Among(ctx, q, (*stored).columns, `SELECT `+entryColumns+` FROM company WHERE id IN (`, ids)
	if err != nil {
		return nil, err
	}
	if err := complete(all, func(query string) ([]belonging, error) {
		return bulk.Among(ctx, q, (*belonging).columns, query+` IN (`, ids)
	}); err != nil {
		return nil, err
	}
	out := make(map[string]suggest.Entry, len(all))
	for i := range all {
		if e, offered := all[i].entry(); offered {
			out[e.ID] = e
		}
	}
	return out, nil
}

// changedRow is a company that changed.
type changedRow struct {
	id string
	at time.Time
}

// cursor is how far changes were read.
type cursor struct {
	at time.Time
	id string
}

// changedSince reads a page of changes and moves the cursor on.
func changedSince(ctx context.Context, q store.Querier, c *cursor) ([]changedRow, error) {
	rows, err := bulk.Rows(ctx, q, func(r *changedRow) []any { return []any{&r.id, store.Time(&r.at)} },
		`SELECT id, changed_at FROM company WHERE changed_at >= $1 AND (changed_at > $1 OR id > $2) ORDER BY changed_at, id LIMIT $3`, c.at, c.id, page)
	if n := len(rows); n > 0 {
		*c = cursor{rows[n-1].at, rows[n-1].id}
	}
	return rows, err
}

// lastChange is when a company changed last; the zero time if there is none.
func lastChange(ctx context.Context, q store.Querier) (time.Time, error) {
	var at time.Time
	err := q.QueryRow(ctx, `SELECT MAX(changed_at) FROM company`).Scan(store.Time(&at))
	return at, err
}

// found tells what the index found as the directory wants it: with the name that
// matched, if the main name does not explain it.
func (s *Suggester) found(ctx context.Context, query string, hits []suggest.Hit) ([]directory.Found, error) {
	key := text.CompanyKey(query)
	out := make([]directory.Found, len(hits))
	var unexplained []string
	for i, h := range hits {
		out[i] = directory.Found{Company: h.ID, Exact: h.Match == suggest.ExactName, Score: 1000 - int(h.Match)}
		if !strings.Contains(h.Key, key) {
			unexplained = append(unexplained, h.ID)
		}
	}
	if len(unexplained) == 0 {
		return out, nil
	}
	names, err := bulk.Among(ctx, s.DB, (*belonging).columns, `SELECT company, name FROM company_name WHERE company IN (`, unexplained)
	slices.SortFunc(names, func(a, b belonging) int { return strings.Compare(a.text, b.text) })
	for _, n := range names {
		i := slices.IndexFunc(out, func(f directory.Found) bool { return f.Company == n.company })
		if out[i].Matched == "" && strings.Contains(text.CompanyKey(n.text), key) {
			out[i].Matched = n.text
		}
	}
	return out, err
}
