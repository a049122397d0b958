package profile

import (
	"context"
	"slices"
	"time"
	"unicode/utf8"

	"genkan/internal/fault"
	"genkan/internal/secret"
	"genkan/internal/store"
	"genkan/internal/text"
)

// MaxChoice is the most code points of a choice's name.
const MaxChoice = 80

// errNoChoice says that a list has no such choice.
var errNoChoice = fault.New(fault.NotFound, "choice.unknown")

// ParseChoice reads the names of a choice by language. Every language wants
// one, so that no page falls back by accident. Faults on "name_" and the
// language: choice.empty, choice.too_long (n allowed, m typed),
// choice.characters (char).
func ParseChoice(typed map[string]string, languages []string) (map[string]string, error) {
	names, bad := map[string]string{}, fault.List{}
	for _, language := range languages {
		name := text.CollapseSpaces(text.Fold(text.Clean(typed[language])))
		r, unsafe := text.FirstUnsafe(name)
		n := utf8.RuneCountInString(name)
		switch {
		case name == "":
			bad = append(bad, fault.New(fault.Invalid, "choice.empty").On("name_"+language))
		case n > MaxChoice:
			bad = append(bad, fault.New(fault.Invalid, "choice.too_long", "n", MaxChoice, "m", n).On("name_"+language))
		case unsafe:
			bad = append(bad, fault.New(fault.Invalid, "choice.characters", "char", text.Shown(r)).On("name_"+language))
		}
		names[language] = name
	}
	return names, bad.Err()
}

// AddChoice adds a choice at the end of a list, with names from ParseChoice,
// and gives its id.
func (p *Profiles) AddChoice(ctx context.Context, a Author, list string, names map[string]string) (string, error) {
	if !slices.Contains(Lists(), list) {
		return "", errNoChoice
	}
	return store.Write(ctx, p.DB, func(ctx context.Context, tx *store.Tx) (string, error) {
		id := secret.ID()
		_, err := tx.Exec(ctx, `INSERT INTO job_choice (list, id, position, changed_at)
			VALUES ($1, $2, (SELECT COALESCE(MAX(position), 0) + 1 FROM job_choice WHERE list = $1), $3)`, list, id, tx.Now())
		if err != nil {
			return "", err
		}
		if err := nameChoice(ctx, tx, list, id, names); err != nil {
			return "", err
		}
		return id, p.Audit.Add(ctx, tx, a.own("choice.added", nil, choiceValues(list, id, names)))
	})
}

// RenameChoice gives a choice other names, from ParseChoice. Languages that are
// not among them keep theirs.
func (p *Profiles) RenameChoice(ctx context.Context, a Author, list, id string, names map[string]string) error {
	return p.edit(ctx, list, id, func(ctx context.Context, tx *store.Tx, all []ListItem, i int) error {
		event := a.own("choice.renamed", choiceValues(list, id, all[i].Names), choiceValues(list, id, names))
		if len(event.After) == 0 {
			return nil
		}
		if err := nameChoice(ctx, tx, list, id, names); err != nil {
			return err
		}
		event.After["list"], event.After["id"] = list, id
		return p.Audit.Add(ctx, tx, event)
	})
}

// MoveChoice moves a choice one place up or down its list. At the end it stays.
func (p *Profiles) MoveChoice(ctx context.Context, a Author, list, id string, up bool) error {
	return p.edit(ctx, list, id, func(ctx context.Context, tx *store.Tx, all []ListItem, i int) error {
		other := i + 1
		if up {
			other = i - 1
		}
		if other < 0 || other >= len(all) {
			return nil
		}
		all[i], all[other] = all[other], all[i]
		for n, c := range all {
			if _, err := tx.Exec(ctx, `UPDATE job_choice SET position = $1, changed_at = $2 WHERE list = $3 AND id = $4 AND position <> $1`, n+1, tx.Now(), list, c.ID); err != nil {
				return err
			}
		}
		return p.Audit.Add(ctx, tx, a.own("choice.moved", nil, choiceValues(list, id, nil)))
	})
}

// RetireChoice takes a choice from what is offered, or offers it again. Where
// it was chosen it stays and is shown.
func (p *Profiles) RetireChoice(ctx context.Context, a Author, list, id string, retired bool) error {
	return p.edit(ctx, list, id, func(ctx context.Context, tx *store.Tx, all []ListItem, i int) error {
		if all[i].Retired == retired {
			return nil
		}
		kind, at := "choice.offered", time.Time{}
		if retired {
			kind, at = "choice.retired", tx.Now()
		}
		if _, err := tx.Exec(ctx, `UPDATE job_choice SET retired_at = $1, changed_at = $2 WHERE list = $3 AND id = $4`, at, tx.Now(), list, id); err != nil {
			return err
		}
		return p.Audit.Add(ctx, tx, a.own(kind, nil, choiceValues(list, id, nil)))
	})
}

// edit runs fn with the whole list and the place of one choice in it.
func (p *Profiles) edit(ctx context.Context, list, id string, fn func(ctx context.Context, tx *store.Tx, all []ListItem, i int) error) error {
	_, err := store.Write(ctx, p.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		all, err := p.AllChoices(ctx, tx, list)
		if err != nil {
			return store.None{}, err
		}
		i := slices.IndexFunc(all, func(c ListItem) bool { return c.ID == id })
		if i < 0 {
			return store.None{}, errNoChoice
		}
		return store.None{}, fn(ctx, tx, all, i)
	})
	return err
}

func nameChoice(ctx context.Context, tx *store.Tx, list, id string, names map[string]string) error {
	for language, name := range names {
		_, err := tx.Exec(ctx, `INSERT INTO job_choice_name (list, id, language, name) VALUES ($1, $2, $3, $4)
			ON CONFLICT (list, id, language) DO UPDATE SET name = excluded.name`, list, id, language, name)
		if err != nil {
			return err
		}
	}
	_, err := tx.Exec(ctx, `UPDATE job_choice SET changed_at = $1 WHERE list = $2 AND id = $3`, tx.Now(), list, id)
	return err
}

func choiceValues(list, id string, names map[string]string) map[string]string {
	out := map[string]string{"list": list, "id": id}
	for language, name := range names {
		out["name_"+language] = name
	}
	return out
}
