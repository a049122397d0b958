package profile

import (
	"context"
	"time"

	"genkan/internal/secret"
	"genkan/internal/store"
	"genkan/internal/store/bulk"
)

// Moved is a person whose company or address stewards changed (PRO-4).
type Moved struct{ Account string }

// Merge is what moving people needs to know of a merge of companies.
type Merge struct {
	ID, Loser, Winner string
	At                time.Time
}

// CountAt counts the people a company matters to: who chose it, or has another
// tie to it.
func CountAt(ctx context.Context, q store.Querier, company string) (int, error) {
	return count(ctx, q, `SELECT COUNT(*) FROM (SELECT account FROM profile WHERE company = $1 UNION SELECT account FROM affiliation WHERE company = $1 AND until IS NULL) people`, company)
}

// PeopleAt lists the people who chose a company.
func PeopleAt(ctx context.Context, q store.Querier, company string) ([]Moved, error) {
	return moved(ctx, q, `SELECT account FROM profile WHERE company = $1`, company)
}

// PeopleAtSite lists the people who chose an address.
func PeopleAtSite(ctx context.Context, q store.Querier, site string) ([]Moved, error) {
	return moved(ctx, q, `SELECT account FROM profile WHERE site = $1`, site)
}

// CountAtSite counts the people who chose an address.
func CountAtSite(ctx context.Context, q store.Querier, site string) (int, error) {
	return count(ctx, q, `SELECT COUNT(*) FROM profile WHERE site = $1`, site)
}

func count(ctx context.Context, q store.Querier, query, id string) (int, error) {
	var n int
	err := q.QueryRow(ctx, query, id).Scan(&n)
	return n, err
}

// later is the card's new version: it rises even where the clock does not.
const later = `CASE WHEN company_at >= $1 THEN company_at + 1 ELSE $1 END`

// MoveCompany moves everybody from the merged company to the one that stays, and
// remembers who was moved and when, for MoveBack. Their ties move with them.
func MoveCompany(ctx context.Context, tx *store.Tx, m Merge) ([]Moved, error) {
	_, err := tx.Exec(ctx, `INSERT INTO company_merge_person (merge, account, moved_at, was_at) SELECT $2, account, `+later+`, company_at FROM profile WHERE company = $3`, tx.Now(), m.ID, m.Loser)
	if err != nil {
		return nil, err
	}
	out, err := moved(ctx, tx, `UPDATE profile SET company = $2, company_at = `+later+` WHERE company = $3 RETURNING account`, tx.Now(), m.Winner, m.Loser)
	if err != nil {
		return nil, err
	}
	return out, moveTies(ctx, tx, m)
}

// tie is an affiliation that moves.
type tie struct{ account, kind, how string }

// moveTies ends the affiliations with the company that goes and opens the same
// ones with the company that stays, where they are not there already.
func moveTies(ctx context.Context, tx *store.Tx, m Merge) error {
	all, err := ties(ctx, tx, `UPDATE affiliation SET until = $1 WHERE company = $2 AND until IS NULL RETURNING account, kind, how`, m.At, m.Loser)
	if err != nil {
		return err
	}
	for _, t := range all {
		_, err := tx.Exec(ctx, `INSERT INTO affiliation (id, account, company, kind, how, since) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
			secret.ID(), t.account, m.Winner, t.kind, t.how, m.At)
		if err != nil {
			return err
		}
	}
	return nil
}

func ties(ctx context.Context, tx *store.Tx, query string, args ...any) ([]tie, error) {
	rows, err := tx.Query(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []tie
	for rows.Next() {
		var t tie
		if err := rows.Scan(&t.account, &t.kind, &t.how); err != nil {
			return nil, err
		}
		out = append(out, t)
	}
	return out, rows.Err()
}

// MoveBack undoes MoveCompany. Whoever saved the card since stays where they
// are: that choice is theirs and newer. The card gets its old time back with its
// old content, so that a version never means two things. It gives who went back
// and how many stayed.
func MoveBack(ctx context.Context, tx *store.Tx, m Merge) (back []Moved, stayed int, err error) {
	back, err = moved(ctx, tx, `UPDATE profile SET company = $1, company_at = (SELECT p.was_at FROM company_merge_person p WHERE p.merge = $3 AND p.account = profile.account)
		WHERE company = $2 AND EXISTS (SELECT 1 FROM company_merge_person p WHERE p.merge = $3 AND p.account = profile.account AND p.moved_at = profile.company_at) RETURNING account`,
		m.Loser, m.Winner, m.ID)
	if err != nil {
		return nil, 0, err
	}
	all, err := count(ctx, tx, `SELECT COUNT(*) FROM company_merge_person WHERE merge = $1`, m.ID)
	if err != nil {
		return nil, 0, err
	}
	return back, all - len(back), tiesBack(ctx, tx, m)
}

// tiesBack opens the ties the merge ended and ends those it opened instead; a
// stated one only for people whose company is theirs again.
func tiesBack(ctx context.Context, tx *store.Tx, m Merge) error {
	all, err := ties(ctx, tx, `UPDATE affiliation SET until = NULL WHERE company = $1 AND until = $2
		AND (kind <> 'stated' OR EXISTS (SELECT 1 FROM profile p WHERE p.account = affiliation.account AND p.company = $1))
		AND NOT EXISTS (SELECT 1 FROM affiliation o WHERE o.account = affiliation.account AND o.company = $1 AND o.kind = affiliation.kind AND o.how = affiliation.how AND o.until IS NULL)
		RETURNING account, kind, how`, m.Loser, m.At)
	if err != nil {
		return err
	}
	for _, t := range all {
		_, err := tx.Exec(ctx, `UPDATE affiliation SET until = $1 WHERE account = $2 AND company = $3 AND kind = $4 AND how = $5 AND since = $6 AND until IS NULL`,
			tx.Now(), t.account, m.Winner, t.kind, t.how, m.At)
		if err != nil {
			return err
		}
	}
	return nil
}

// LoseCompany takes a company that was rejected from everybody who chose it:
// company and address are missing again (PRO-4).
func LoseCompany(ctx context.Context, tx *store.Tx, company string) ([]Moved, error) {
	out, err := moved(ctx, tx, `UPDATE profile SET company = NULL, site = NULL, company_lost = 'rejected', company_at = `+later+` WHERE company = $2 RETURNING account`, tx.Now(), company)
	if err != nil {
		return nil, err
	}
	_, err = tx.Exec(ctx, `UPDATE affiliation SET until = $1 WHERE company = $2 AND until IS NULL`, tx.Now(), company)
	return out, err
}

// LoseSite takes an address that was rejected from everybody who chose it; the
// company stays.
func LoseSite(ctx context.Context, tx *store.Tx, site string) ([]Moved, error) {
	return moved(ctx, tx, `UPDATE profile SET site = NULL, company_lost = 'site', company_at = `+later+` WHERE site = $2 RETURNING account`, tx.Now(), site)
}

// Lost is a person whose address went, and the address.
type Lost struct{ Account, Site string }

// LoseSitesOf takes the addresses of a company, and of those merged into it,
// from everybody at another company: a merge that was undone took
// them away. Their company stays.
func LoseSitesOf(ctx context.Context, tx *store.Tx, company, gone string) ([]Lost, error) {
	out, err := bulk.Rows(ctx, tx, func(l *Lost) []any { return []any{&l.Account, &l.Site} }, `WITH RECURSIVE family (id) AS (
			SELECT id FROM company WHERE id = $2
			UNION SELECT c.id FROM company c JOIN family f ON c.merged_into = f.id)
		SELECT p.account, p.site FROM profile p JOIN site s ON s.id = p.site JOIN family f ON f.id = s.company WHERE p.company = $1 ORDER BY p.account`, company, gone)
	if err != nil {
		return nil, err
	}
	for _, one := range out {
		_, err := tx.Exec(ctx, `UPDATE profile SET site = NULL, company_lost = 'site', company_at = `+later+` WHERE account = $2 AND site = $3`, tx.Now(), one.Account, one.Site)
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// MoveSite moves everybody from one address to another of the same company.
func MoveSite(ctx context.Context, tx *store.Tx, loser, winner string) ([]Moved, error) {
	return moved(ctx, tx, `UPDATE profile SET site = $2, company_at = `+later+` WHERE site = $3 RETURNING account`, tx.Now(), winner, loser)
}

// moved runs a statement that gives accounts.
func moved(ctx context.Context, q store.Querier, query string, args ...any) ([]Moved, error) {
	rows, err := q.Query(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []Moved
	for rows.Next() {
		var one Moved
		if err := rows.Scan(&one.Account); err != nil {
			return nil, err
		}
		out = append(out, one)
	}
	return out, rows.Err()
}
