package apptest

import (
	"context"

	"genkan/internal/account"
	"genkan/internal/store"
)

// Member opens an account and gives its signed-in browser.
func (a *App) Member(email string, more ...string) *Browser {
	a.t.Helper()
	b := a.Browser()
	b.Open(email, more...)
	return b
}

// Operator opens an account, gives it operator roles, and gives its signed-in
// browser, with two factors proved, as SEC-11 demands.
func (a *App) Operator(email string, roles ...string) *Browser {
	a.t.Helper()
	b := a.Member(email)
	id := a.AccountID(email)
	_, err := store.Write(a.t.Context(), a.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		for _, role := range roles {
			if _, err := tx.Exec(ctx, `INSERT INTO operator_role (account, role, at) VALUES ($1, $2, $3)`, id, role, tx.Now()); err != nil {
				return store.None{}, err
			}
		}
		_, err := tx.Exec(ctx, `UPDATE session SET factors = 2 WHERE account = $1`, id)
		return store.None{}, err
	})
	if err != nil {
		a.t.Fatal(err)
	}
	return b
}

// AccountID gives the id of an account by its address.
func (a *App) AccountID(email string) string {
	a.t.Helper()
	e, err := account.ParseEmail(email)
	if err != nil {
		a.t.Fatal(err)
	}
	found, ok, err := account.ByEmail(a.t.Context(), a.DB, e.Key())
	if err != nil || !ok {
		a.t.Fatal("no account of that address: ", err)
	}
	return found.ID
}

// Exec changes the database behind the program's back.
func (a *App) Exec(statement string, args ...any) {
	a.t.Helper()
	_, err := store.Write(a.t.Context(), a.DB, func(ctx context.Context, tx *store.Tx) (int64, error) { return tx.Exec(ctx, statement, args...) })
	if err != nil {
		a.t.Fatal(err)
	}
}
