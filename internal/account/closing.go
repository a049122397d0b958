package account

import (
	"context"
	"time"

	"genkan/internal/store"
)

// ClosingTerm is how long closing an account can be undone (SEC-9).
const ClosingTerm = 30 * 24 * time.Hour

// Over tells whether an account in this state since then is over: closed, or
// closing with its term past. It is judged whenever somebody wants in, whether
// or not the erasing was there yet (attack 17).
func Over(state string, since, now time.Time) bool {
	return state == Closed || state == Closing && !now.Before(since.Add(ClosingTerm))
}

// Over tells whether the account is over: nothing proves anybody for it.
func (a Account) Over(now time.Time) bool { return Over(a.State, a.StateAt, now) }

// Reopen makes a closing account active again, within its term, and tells
// whether it was: one guarded UPDATE, one winner.
func Reopen(ctx context.Context, tx *store.Tx, id string) (bool, error) {
	n, err := tx.Exec(ctx, `UPDATE account SET state = $1, state_at = $2, changed_at = $2 WHERE id = $3 AND state = $4 AND state_at > $5`,
		Active, tx.Now(), id, Closing, tx.Now().Add(-ClosingTerm))
	return n > 0, err
}

// Overdue lists accounts whose term was over at a moment, the longest first.
func Overdue(ctx context.Context, q store.Querier, at time.Time, limit int) ([]string, error) {
	rows, err := q.Query(ctx, `SELECT id FROM account WHERE state = 'closing' AND state_at <= $1 ORDER BY state_at, id LIMIT $2`, at.Add(-ClosingTerm), limit)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var id string
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		out = append(out, id)
	}
	return out, rows.Err()
}

// Erase closes an account whose term was over at a moment, and tells whether it
// did: one guarded UPDATE, one winner. The row keeps id, handle, state and when
// it was opened and closed, so that the handle is never given again; the address
// is free for another account.
func Erase(ctx context.Context, tx *store.Tx, id string, at time.Time) (bool, error) {
	n, err := tx.Exec(ctx, `UPDATE account SET state = $1, state_at = $2, changed_at = $2, email = '', email_key = 'closed ' || id, email_confirmed_at = created_at,
			family = '', given = '', family_native = NULL, given_native = NULL, language = '', last_login_at = NULL, time_zone = NULL, mail_form = NULL
		WHERE id = $3 AND state = $4 AND state_at <= $5`, Closed, tx.Now(), id, Closing, at.Add(-ClosingTerm))
	return n > 0, err
}
