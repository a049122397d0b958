package profile

import (
	"context"
	"slices"

	"genkan/internal/store"
)

// The lists of choices (PRO-8).
const (
	Functions = "function"
	Levels    = "level"
)

// Lists names the lists there are.
func Lists() []string { return []string{Functions, Levels} }

// Option is a choice as a page offers it.
type Option struct{ ID, Name string }

// ListItem is a choice as operators see it: with its name in every language.
type ListItem struct {
	ID      string
	Names   map[string]string // language → name
	Retired bool
}

// Choices lists what a list offers, in its order, in a language. chosen is what
// the person has: it is listed though it was retired.
func (p *Profiles) Choices(ctx context.Context, q store.Querier, list, language, chosen string) ([]Option, error) {
	all, err := p.AllChoices(ctx, q, list)
	if err != nil {
		return nil, err
	}
	var out []Option
	for _, c := range all {
		if !c.Retired || c.ID == chosen {
			out = append(out, Option{c.ID, c.Name(language)})
		}
	}
	return out, nil
}

// Name gives a choice's name in a language. Where that one is missing it is the
// English one, then the Japanese one, then any (TXT-3).
func (c ListItem) Name(language string) string {
	for _, l := range []string{language, "en", "ja"} {
		if c.Names[l] != "" {
			return c.Names[l]
		}
	}
	first := ""
	for _, name := range c.Names {
		if first == "" || name < first {
			first = name
		}
	}
	return first
}

// NameOf finds the name of a choice, retired or not; the id itself if nobody
// knows it.
func NameOf(all []ListItem, id, language string) string {
	i := slices.IndexFunc(all, func(c ListItem) bool { return c.ID == id })
	if i < 0 {
		return id
	}
	return all[i].Name(language)
}

// AllChoices lists everything of a list in its order, retired ones included.
func (p *Profiles) AllChoices(ctx context.Context, q store.Querier, list string) ([]ListItem, error) {
	rows, err := q.Query(ctx, `SELECT c.id, c.retired_at IS NOT NULL, n.language, n.name FROM job_choice c
		LEFT JOIN job_choice_name n ON n.list = c.list AND n.id = c.id WHERE c.list = $1 ORDER BY c.position, c.id, n.language`, list)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []ListItem
	for rows.Next() {
		var id, language, name string
		var retired bool
		if err := rows.Scan(&id, &retired, store.Text(&language), store.Text(&name)); err != nil {
			return nil, err
		}
		if len(out) == 0 || out[len(out)-1].ID != id {
			out = append(out, ListItem{id, map[string]string{}, retired})
		}
		if language != "" {
			out[len(out)-1].Names[language] = name
		}
	}
	return out, rows.Err()
}

// offers tells whether a list offers a choice.
func offers(ctx context.Context, q store.Querier, list, id string) (bool, error) {
	var n int
	err := q.QueryRow(ctx, `SELECT COUNT(*) FROM job_choice WHERE list = $1 AND id = $2 AND retired_at IS NULL`, list, id).Scan(&n)
	return n > 0, err
}

// Seed fills a list that was never filled with the choices of Defaults. It runs
// at every start, on every node.
func (p *Profiles) Seed(ctx context.Context) error {
	_, err := store.WriteGuarded(ctx, p.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		for _, list := range Lists() {
			if err := seed(ctx, tx, list); err != nil {
				return store.None{}, err
			}
		}
		return store.None{}, nil
	})
	return err
}

// seed leaves a list alone that has anything in it: what operators took away or
// renamed never comes back. Two nodes that start at once write the same rows
// once, because their ids are fixed.
func seed(ctx context.Context, tx *store.Tx, list string) error {
	var n int
	if err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM job_choice WHERE list = $1`, list).Scan(&n); err != nil || n > 0 {
		return err
	}
	for i, c := range defaults(list) {
		if _, err := tx.Exec(ctx, `INSERT INTO job_choice (list, id, position, changed_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`, list, c.id, i+1, tx.Now()); err != nil {
			return err
		}
		for language, name := range map[string]string{"ja": c.ja, "en": c.en} {
			if _, err := tx.Exec(ctx, `INSERT INTO job_choice_name (list, id, language, name) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`, list, c.id, language, name); err != nil {
				return err
			}
		}
	}
	return nil
}

// preset is a choice a new installation begins with.
type preset struct{ id, ja, en string }

// defaults are words of the lists' first content, not of the pages: operators
// edit them afterwards.
func defaults(list string) []preset {
	if list == Functions {
		return []preset{
			{"executive", "経営", "Executive management"},
			{"planning", "経営企画・事業企画", "Corporate or business planning"},
			{"it", "情報システム", "IT operations"},
			{"network", "ネットワーク・インフラ", "Network and infrastructure"},
			{"security", "セキュリティ", "Security"},
			{"engineering", "研究・開発・設計", "Research, development or engineering"},
			{"support", "保守・サポート", "Maintenance or support"},
			{"sales", "営業・プリセールス", "Sales or pre-sales"},
			{"marketing", "マーケティング・広報", "Marketing or communications"},
			{"purchasing", "購買・調達", "Purchasing"},
			{"finance", "経理・財務", "Finance or accounting"},
			{"administration", "総務・人事・法務", "Administration, personnel or legal"},
			{"education", "教育・研修", "Education or training"},
			{"other", "その他", "Other"},
		}
	}
	return []preset{
		{"owner", "会長・社長・代表", "Owner, president or CEO"},
		{"director", "役員・執行役員", "Board member or executive officer"},
		{"division", "本部長・事業部長", "Head of a division"},
		{"department", "部長・次長", "Head of a department"},
		{"section", "課長・マネージャー", "Section head or manager"},
		{"lead", "係長・主任・リーダー", "Team lead or supervisor"},
		{"specialist", "専門職", "Specialist"},
		{"staff", "一般社員・職員", "Staff member"},
		{"contract", "契約社員・派遣社員", "Contract or temporary staff"},
		{"other", "その他", "Other"},
	}
}
