package account

import (
	"context"
	"errors"
	"strconv"
	"strings"
	"time"

	"genkan/internal/fault"
	"genkan/internal/secret"
	"genkan/internal/store"
)

// Account states (REG-14). Pending sign-ups are no accounts, see signup.
const (
	Active  = "active"
	Locked  = "locked"  // somebody said "this was not me" (SEC-7); a reset ends it
	Closing = "closing" // may be undone for 30 days (SEC-9)
	Closed  = "closed"  // the personal fields are erased; the handle is never given again
)

// Account is one person's identity.
type Account struct {
	ID           string
	Handle       string
	Email        string // as typed
	EmailKey     string // as compared
	Family       string
	Given        string
	FamilyNative string
	GivenNative  string
	Language     string // BCP 47
	State        string
	StateAt      time.Time // since when; zero: since it was opened
	CreatedAt    time.Time
	LastLoginAt  time.Time
	TimeZone     string // name of the zone database; "" for the site's (PRE-4)
	MailForm     string // "text" for mail without HTML; "" for both
}

// New is what opening an account takes.
type New struct {
	ID           string // the sign-up's, so that its history goes on
	Email        string
	EmailKey     string
	Family       string
	Given        string
	FamilyNative string
	GivenNative  string
	Language     string
}

// ErrTaken says that the e-mail address has an account (REG-4). It must never
// reach a page: whoever gets it answers as for a wrong code.
var ErrTaken = fault.New(fault.Conflict, "account.taken")

// Open creates an active account with a fresh handle. The unique index on the
// compared e-mail address decides who is first: the error is ErrTaken for
// everybody else.
func Open(ctx context.Context, tx *store.Tx, n New) (Account, error) {
	a := Account{
		ID: n.ID, Email: n.Email, EmailKey: n.EmailKey, Family: n.Family, Given: n.Given, FamilyNative: n.FamilyNative,
		GivenNative: n.GivenNative, Language: n.Language, State: Active, CreatedAt: tx.Now(),
	}
	for range 3 { // a handle that is taken is drawn again: 32^7 exist
		a.Handle = NewHandle(secret.Bytes)
		rows, err := tx.Exec(ctx, `INSERT INTO account (id, handle, email, email_key, email_confirmed_at, family, given, family_native, given_native, language, state, created_at, changed_at)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $5, $5) ON CONFLICT DO NOTHING`,
			a.ID, a.Handle, a.Email, a.EmailKey, tx.Now(), a.Family, a.Given, store.Null(a.FamilyNative), store.Null(a.GivenNative), a.Language, a.State)
		if err != nil || rows == 1 {
			return a, err
		}
		if _, found, err := ByEmail(ctx, tx, a.EmailKey); err != nil || found {
			return a, errors.Join(err, ErrTaken)
		}
	}
	return a, fault.New(fault.Internal, "account.handle")
}

const columns = `id, handle, email, email_key, family, given, family_native, given_native, language, state, created_at, last_login_at, state_at, time_zone, mail_form`

// ByEmail finds the account of a compared e-mail address.
func ByEmail(ctx context.Context, q store.Querier, emailKey string) (Account, bool, error) {
	return scan(q.QueryRow(ctx, `SELECT `+columns+` FROM account WHERE email_key = $1`, emailKey))
}

// ByHandle finds the account of a user ID, as ParseHandle gives it.
func ByHandle(ctx context.Context, q store.Querier, handle string) (Account, bool, error) {
	return scan(q.QueryRow(ctx, `SELECT `+columns+` FROM account WHERE handle = $1`, handle))
}

// ByID finds an account by its id.
func ByID(ctx context.Context, q store.Querier, id string) (Account, bool, error) {
	return scan(q.QueryRow(ctx, `SELECT `+columns+` FROM account WHERE id = $1`, id))
}

func scan(row *store.Row) (Account, bool, error) {
	var a Account
	err := row.Scan(&a.ID, &a.Handle, &a.Email, &a.EmailKey, &a.Family, &a.Given, store.Text(&a.FamilyNative), store.Text(&a.GivenNative),
		&a.Language, &a.State, store.Time(&a.CreatedAt), store.Time(&a.LastLoginAt), store.Time(&a.StateAt), store.Text(&a.TimeZone), store.Text(&a.MailForm))
	if errors.Is(err, store.ErrNoRows) {
		return a, false, nil
	}
	return a, err == nil, err
}

// Entered notes a log-in and tells whether the account can be entered: it is
// active, or closing within its term. It is one guarded UPDATE and not a look, so
// that a log-in and the lock of its account wait for each other (attack 16).
func Entered(ctx context.Context, tx *store.Tx, id string) (bool, error) {
	n, err := tx.Exec(ctx, `UPDATE account SET last_login_at = $1 WHERE id = $2 AND (state = $3 OR state = $4 AND state_at > $5)`,
		tx.Now(), id, Active, Closing, tx.Now().Add(-ClosingTerm))
	return n > 0, err
}

// SetState changes the state of an account that is in one of the given states,
// and tells whether it was: one guarded UPDATE, one winner.
func SetState(ctx context.Context, tx *store.Tx, id, state string, from ...string) (bool, error) {
	args := []any{state, tx.Now(), id}
	places := make([]string, len(from))
	for i, f := range from {
		args = append(args, f)
		places[i] = "$" + strconv.Itoa(len(args))
	}
	n, err := tx.Exec(ctx, `UPDATE account SET state = $1, state_at = $2, changed_at = $2 WHERE id = $3 AND state IN (`+strings.Join(places, ", ")+`)`, args...)
	return n > 0, err
}

// Speak stores the language a signed-in person chose (REG-1, PRE-4).
func Speak(ctx context.Context, db *store.DB, id, language string) error {
	_, err := store.WriteGuarded(ctx, db, func(ctx context.Context, tx *store.Tx) (int64, error) {
		return tx.Exec(ctx, `UPDATE account SET language = $1, changed_at = $2 WHERE id = $3 AND language <> $1`, language, tx.Now(), id)
	})
	return err
}

// CallName is how mail calls the person: the family name, else the one name
// there is.
func (a Account) CallName() string {
	if a.Family == "" {
		return a.Given
	}
	return a.Family
}
