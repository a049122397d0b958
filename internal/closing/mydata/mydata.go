package mydata

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"

	"genkan/internal/audit"
	"genkan/internal/consent"
	"genkan/internal/i18n"
	"genkan/internal/mail"
	"genkan/internal/store"
)

// Box is everybody's message box; *mail.Box is one.
type Box interface {
	Newest(ctx context.Context, account string, limit int) ([]mail.Message, error)
	Say(w *i18n.Words, m mail.Message) (mail.Spoken, error)
}

// Drafts gives what was typed and not sent; *session.Drafts is one.
type Drafts interface {
	Find(ctx context.Context, account, path, id string) (url.Values, error)
}

// Parts are what the gathering is built from.
type Parts struct {
	DB     *store.DB
	Audit  *audit.Log
	Box    Box
	Drafts Drafts
	Words  func(lang string) *i18n.Words
}

// Gatherer gathers what is kept about one person.
type Gatherer struct{ Parts }

// New gives the gatherer.
func New(p Parts) *Gatherer { return &Gatherer{p} }

// Section is everything of one kind.
type Section struct {
	Name string
	Rows []Row
	More bool // there are more than were asked for
}

// Row is one thing, in named values. What is not known is left out.
type Row []Value

// Value is a string, bool, int64, time.Time, or map[string]string.
type Value struct {
	Name  string
	Value any
}

// All gathers everything about a person, in the order of the page. limit bounds
// the rows of each section; 0 gives all. Only the account's own rows are ever
// read: the id comes from the session (attack 11).
func (g *Gatherer) All(ctx context.Context, account, lang string, limit int) ([]Section, error) {
	var out []Section
	for _, t := range tables() {
		s, err := g.table(ctx, t, account, limit)
		if err != nil {
			return nil, fmt.Errorf("gather %s: %w", t.section, err)
		}
		out = append(out, s)
	}
	for _, read := range []func(ctx context.Context, account, lang string, limit int) (Section, error){g.consents, g.messages, g.drafts, g.history} {
		s, err := read(ctx, account, lang, limit)
		if err != nil {
			return nil, fmt.Errorf("gather %s: %w", s.Name, err)
		}
		out = append(out, s)
	}
	return out, nil
}

// bound gives how many rows to read: one more than wanted tells whether there
// are more.
func bound(limit int) int {
	if limit <= 0 {
		return 1 << 30
	}
	return limit + 1
}

// cut leaves at most the rows that were wanted.
func (s Section) cut(limit int) Section {
	if limit > 0 && len(s.Rows) > limit {
		s.Rows, s.More = s.Rows[:limit], true
	}
	return s
}

func (g *Gatherer) table(ctx context.Context, t table, account string, limit int) (Section, error) {
	s := Section{Name: t.section}
	columns := make([]string, len(t.columns))
	for i, c := range t.columns {
		columns[i] = c.sql
	}
	rows, err := g.DB.Query(ctx, `SELECT `+strings.Join(columns, ", ")+` FROM `+t.from+` WHERE `+t.where+` = $1 ORDER BY `+t.order+` LIMIT $2`, account, bound(limit))
	if err != nil {
		return s, err
	}
	defer rows.Close()
	for rows.Next() {
		row, err := scan(rows, t.columns)
		if err != nil {
			return s, err
		}
		s.Rows = append(s.Rows, row)
	}
	return s.cut(limit), rows.Err()
}

// cell is where one column is read into.
type cell struct {
	word   string
	at     time.Time
	flag   *bool
	number *int64
}

func scan(rows *store.Rows, columns []column) (Row, error) {
	cells, into := make([]cell, len(columns)), make([]any, len(columns))
	for i, c := range columns {
		into[i] = map[kind]any{word: store.Text(&cells[i].word), moment: store.Time(&cells[i].at), flag: &cells[i].flag, number: &cells[i].number}[c.kind]
	}
	if err := rows.Scan(into...); err != nil {
		return nil, err
	}
	var row Row
	for i, c := range columns {
		switch x := cells[i]; {
		case x.word != "":
			row = append(row, Value{c.name, x.word})
		case !x.at.IsZero():
			row = append(row, Value{c.name, x.at.UTC()})
		case x.flag != nil:
			row = append(row, Value{c.name, *x.flag})
		case x.number != nil:
			row = append(row, Value{c.name, *x.number})
		}
	}
	return row, nil
}

// add appends a text unless it is empty.
func (r *Row) add(name, value string) {
	if value != "" {
		*r = append(*r, Value{name, value})
	}
}

func (g *Gatherer) consents(ctx context.Context, account, _ string, limit int) (Section, error) {
	s := Section{Name: "consents"}
	key, err := g.Audit.PersonKey(ctx, g.DB, account)
	if err != nil && !errors.Is(err, audit.ErrNoKey) {
		return s, err
	}
	lines, err := consent.Lines(ctx, g.DB, key, account)
	if err != nil {
		return s, err
	}
	for _, l := range lines {
		row := Row{{"topic", l.Topic}, {"channel", l.Channel}, {"agreed", l.Given}, {"wording", l.Wording}, {"wording_language", l.Language},
			{"wording_hash", l.WordingHash}, {"at", l.At.UTC()}}
		row.add("contact", l.Contact)
		row.add("place", l.Place)
		row = append(row, Value{"by", by(l.Actor, account, account)})
		s.Rows = append(s.Rows, row)
	}
	return s.cut(limit), nil
}

// by says who did something without naming an operator.
func by(actor, account, none string) string {
	switch {
	case actor == "" && none == "":
		return "system"
	case actor == "" || actor == account:
		return "self"
	}
	return "operator"
}

func (g *Gatherer) messages(ctx context.Context, account, lang string, limit int) (Section, error) {
	s := Section{Name: "messages"}
	kept, err := g.Box.Newest(ctx, account, bound(limit))
	if err != nil {
		return s, err
	}
	words := g.Words(lang)
	for _, c := range kept {
		row := Row{{"at", c.At.UTC()}}
		if said, err := g.Box.Say(words, c); err == nil { // else one of an earlier version, which the box cannot show either
			row = append(row, Value{"letter", c.Letter()}, Value{"subject", said.Subject}, Value{"text", said.Text()})
		}
		if !c.ReadAt.IsZero() {
			row = append(row, Value{"read_at", c.ReadAt.UTC()})
		}
		s.Rows = append(s.Rows, row)
	}
	return s.cut(limit), nil
}

func (g *Gatherer) drafts(ctx context.Context, account, _ string, limit int) (Section, error) {
	s := Section{Name: "drafts"}
	type draft struct {
		id, path string
		until    time.Time
	}
	rows, err := g.DB.Query(ctx, `SELECT id, path, expires_at FROM draft WHERE account = $1 AND expires_at > $2 ORDER BY expires_at DESC, id LIMIT $3`, account, g.DB.Clock().Now(), bound(limit))
	if err != nil {
		return s, err
	}
	defer rows.Close()
	var all []draft
	for rows.Next() {
		var d draft
		if err := rows.Scan(&d.id, &d.path, store.Time(&d.until)); err != nil {
			return s, err
		}
		all = append(all, d)
	}
	if err := rows.Err(); err != nil {
		return s, err
	}
	for _, d := range all {
		typed, err := g.Drafts.Find(ctx, account, d.path, d.id)
		if err != nil {
			return s, err
		}
		values := map[string]string{}
		for name := range typed {
			values[name] = typed.Get(name)
		}
		s.Rows = append(s.Rows, Row{{"page", d.path}, {"typed", values}, {"expires_at", d.until.UTC()}})
	}
	return s.cut(limit), nil
}

// historyStep is how many events are read at once.
const historyStep = 500

// history reads all pages of what was done (PRO-11). Who did it is said without
// a name, and where operators sit is nobody's business, as on the page.
func (g *Gatherer) history(ctx context.Context, account, _ string, limit int) (Section, error) {
	s, before := Section{Name: "history"}, ""
	for {
		page, err := g.Audit.HistoryBefore(ctx, g.DB, account, before, min(historyStep, bound(limit)))
		if err != nil {
			return s, err
		}
		for _, e := range page {
			s.Rows = append(s.Rows, event(e, account))
			before = e.ID
		}
		if len(page) < historyStep || limit > 0 && len(s.Rows) > limit {
			return s.cut(limit), nil
		}
	}
}

func event(e audit.Entry, account string) Row {
	row := Row{{"kind", e.Kind}, {"at", e.At}, {"by", by(e.Actor, account, "")}}
	if e.Actor == account {
		row.add("network", e.From)
	}
	row.add("why", e.Why)
	if len(e.Before) > 0 {
		row = append(row, Value{"before", e.Before})
	}
	if len(e.After) > 0 {
		row = append(row, Value{"after", e.After})
	}
	return row
}

// File is the form of the download. Its version rises when a name changes its
// meaning; names may be added.
type File struct {
	Format  string                      `json:"format"`
	MadeAt  time.Time                   `json:"made_at"`
	Content map[string][]map[string]any `json:"content"`
}

// FileOf makes the file of everything that was gathered.
func FileOf(sections []Section, now time.Time) File {
	f := File{Format: "genkan-person-1", MadeAt: now.UTC(), Content: map[string][]map[string]any{}}
	for _, s := range sections {
		rows := []map[string]any{}
		for _, r := range s.Rows {
			row := map[string]any{}
			for _, v := range r {
				row[v.Name] = v.Value
			}
			rows = append(rows, row)
		}
		f.Content[s.Name] = rows
	}
	return f
}
