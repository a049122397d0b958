package directory

import (
	"context"
	"slices"
	"time"

	"genkan/internal/fault"
	"genkan/internal/secret"
	"genkan/internal/store"
	"genkan/internal/store/bulk"
)

// undoTime is how long a merge can be undone (PRO-4).
const undoTime = 30 * 24 * time.Hour

// MergeOrder is a steward's decision that two records are one company.
type MergeOrder struct {
	Loser, Winner string
	Reason        string
	By            string // account of the steward
	Seconded      string // of the second one, "" where none was needed
}

// Merge is a merge as it was kept.
type Merge struct {
	ID            string
	Loser, Winner string
	LoserState    State
	Reason        string
	By, Seconded  string
	At            time.Time
	UndoneAt      time.Time
	UndoneBy      string
}

// Undoable tells whether the time to undo is not over. Other things may stand
// in the way: see UndoMerge.
func (m Merge) Undoable(now time.Time) bool { return m.UndoneAt.IsZero() && now.Sub(m.At) < undoTime }

// Merge makes the loser lead to the winner and gives the id of the merge. Nothing
// else moves: names, numbers, domains and sites stay with the loser and are
// read through it, so that undoing has nothing to put back. Moving people is
// for the caller. The winner must be confirmed, which is also why no circle can
// arise: a confirmed company leads nowhere. Faults: directory.merge.self,
// directory.merge.winner, directory.merge.deep, and directory.decided where
// another steward was first.
func (d *Directory) Merge(ctx context.Context, tx *store.Tx, o MergeOrder) (string, error) {
	if o.Loser == o.Winner {
		return "", fault.New(fault.Invalid, "directory.merge.self")
	}
	loser, err := stored(ctx, tx, o.Loser)
	if err != nil {
		return "", err
	}
	winner, err := stored(ctx, tx, o.Winner)
	if err != nil {
		return "", err
	}
	if loser.State == Merged {
		return "", errDecided
	}
	if winner.State != Confirmed {
		return "", fault.New(fault.Conflict, "directory.merge.winner")
	}
	if deep, err := height(ctx, tx, o.Loser); err != nil || deep+1 > maxSteps {
		return "", errOr(err, fault.New(fault.Conflict, "directory.merge.deep", "n", maxSteps))
	}
	if err := d.lead(ctx, tx, loser, winner); err != nil {
		return "", err
	}
	id := secret.ID()
	_, err = tx.Exec(ctx, `INSERT INTO company_merge (id, loser, winner, loser_state, reason, made_by, seconded_by, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		id, o.Loser, o.Winner, loser.State, o.Reason, o.By, store.Null(o.Seconded), tx.Now())
	return id, err
}

func errOr(err, other error) error {
	if err != nil {
		return err
	}
	return other
}

// lead writes the merge, each row only if it still is as it was read, in the
// order of their ids: two stewards who merge the two into each other wait for
// one another instead of locking up, and the second finds the state changed.
func (d *Directory) lead(ctx context.Context, tx *store.Tx, loser, winner Company) error {
	steps := []func() (int64, error){
		func() (int64, error) {
			return tx.Exec(ctx, `UPDATE company SET state = $1, merged_into = $2, changed_at = $3 WHERE id = $4 AND state = $5`, Merged, winner.ID, tx.Now(), loser.ID, loser.State)
		},
		func() (int64, error) {
			return tx.Exec(ctx, `UPDATE company SET changed_at = $1 WHERE id = $2 AND state = $3`, tx.Now(), winner.ID, Confirmed)
		},
	}
	if winner.ID < loser.ID {
		slices.Reverse(steps)
	}
	for _, step := range steps {
		n, err := step()
		if err != nil {
			return err
		}
		if n == 0 {
			return errDecided
		}
	}
	return nil
}

// height is how many steps the longest chain that ends in a company has.
func height(ctx context.Context, q store.Querier, id string) (int, error) {
	last := []string{id}
	for n := range maxSteps + 1 {
		some, err := bulk.Among(ctx, q, one, `SELECT id FROM company WHERE merged_into IN (`, last)
		if err != nil || len(some) == 0 {
			return n, err
		}
		last = some
	}
	return maxSteps + 1, nil
}

// UndoMerge gives the loser back what it was, within 30 days. Moving people back
// is for the caller. Faults: directory.merge.old after that time,
// directory.decided if it was undone before, directory.merge.later while the
// winner is itself merged into another: that merge is to be undone first.
func (d *Directory) UndoMerge(ctx context.Context, tx *store.Tx, id, by string) (Merge, error) {
	m, err := d.MergeByID(ctx, tx, id)
	if err != nil {
		return m, err
	}
	if !m.UndoneAt.IsZero() {
		return m, errDecided
	}
	if !m.Undoable(tx.Now()) {
		return m, fault.New(fault.Expired, "directory.merge.old")
	}
	winner, err := stored(ctx, tx, m.Winner)
	if err != nil {
		return m, err
	}
	if winner.State == Merged {
		return m, fault.New(fault.Conflict, "directory.merge.later")
	}
	n, err := tx.Exec(ctx, `UPDATE company_merge SET undone_at = $1, undone_by = $2 WHERE id = $3 AND undone_at IS NULL`, tx.Now(), by, id)
	if err != nil || n == 0 {
		return m, errOr(err, errDecided)
	}
	loser, err := stored(ctx, tx, m.Loser)
	if err != nil {
		return m, err
	}
	n, err = tx.Exec(ctx, `UPDATE company SET state = $1, merged_into = NULL, changed_at = $2 WHERE id = $3 AND state = $4 AND merged_into = $5`, m.before(loser), tx.Now(), m.Loser, Merged, m.Winner)
	if err != nil || n == 0 {
		return m, errOr(err, errDecided)
	}
	m.UndoneAt, m.UndoneBy = tx.Now(), by
	return m, touch(ctx, tx, m.Winner)
}

// before is the state the loser goes back to: a register may have closed or
// reopened it while it was merged, and says so no second time.
func (m Merge) before(loser Company) State {
	switch {
	case m.LoserState == Candidate:
		return Candidate
	case loser.ClosedAt.IsZero():
		return Confirmed
	}
	return Closed
}

const mergeColumns = `id, loser, winner, loser_state, reason, made_by, seconded_by, at, undone_at, undone_by`

func (m *Merge) columns() []any {
	return []any{&m.ID, &m.Loser, &m.Winner, &m.LoserState, &m.Reason, &m.By, store.Text(&m.Seconded), store.Time(&m.At), store.Time(&m.UndoneAt), store.Text(&m.UndoneBy)}
}

// MergeByID gives one merge.
func (d *Directory) MergeByID(ctx context.Context, q store.Querier, id string) (Merge, error) {
	some, err := bulk.Rows(ctx, q, (*Merge).columns, `SELECT `+mergeColumns+` FROM company_merge WHERE id = $1`, id)
	if err != nil {
		return Merge{}, err
	}
	if len(some) == 0 {
		return Merge{}, errUnknown
	}
	return some[0], nil
}

// Merges gives the merges a company had a part in, newest first.
func (d *Directory) Merges(ctx context.Context, q store.Querier, company string) ([]Merge, error) {
	return bulk.Rows(ctx, q, (*Merge).columns, `SELECT `+mergeColumns+` FROM company_merge WHERE loser = $1 OR winner = $1 ORDER BY at DESC, id LIMIT 100`, company)
}
