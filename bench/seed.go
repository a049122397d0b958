package main

import (
	"context"
	"crypto/sha256"
	"encoding/base32"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"strings"
	"time"

	"genkan/internal/account"
	"genkan/internal/secret"
	"genkan/internal/store"
)

// everybody is the password of every seeded account. All share one hash, too:
// a log-in computes its own whatever is stored.
const everybody = "Correct-horse-7-battery"

const (
	rowsPerStatement = 250
	rowsPerCommit    = 5000
)

// digest gives bytes that look random and are the same in every run.
func digest(what string, i int) [32]byte {
	b := append([]byte(what), make([]byte, 8)...)
	binary.BigEndian.PutUint64(b[len(what):], uint64(i))
	return sha256.Sum256(b)
}

// sessionToken is the cookie of the i-th account's session.
func sessionToken(i int) string {
	d := digest("token", i)
	return base64.RawURLEncoding.EncodeToString(d[:])
}

func seededEmail(i int) string { return fmt.Sprintf("person%07d@example.com", i) }

func rowID(what string, i int) string {
	d := digest(what, i)
	return strings.ToLower(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(d[:16]))
}

// handle numbers handles instead of drawing them, so that none is drawn twice.
func handle(i int) string {
	return account.NewHandle(func(n int) []byte {
		b := make([]byte, n)
		for k := range b {
			b[k] = byte(i >> (5 * k) & 31)
		}
		return b
	})
}

// seed adds accounts from one number up to another, each with password, person
// key and a live session, as batched inserts through internal/store.
func (t *target) seed(ctx context.Context, from, to int) error {
	db, err := store.Open(ctx, t.address, store.Options{Deadline: time.Minute})
	if err != nil {
		return err
	}
	defer db.Close()
	if err := db.Migrate(ctx); err != nil {
		return err
	}
	keys, err := t.keys()
	if err != nil {
		return err
	}
	if t.hash == "" {
		if t.hash, err = secret.NewHasher(secret.HasherOptions{}).Hash(ctx, []byte(everybody), secret.NewSalt()); err != nil {
			return err
		}
	}
	for i := from; i < to; i += rowsPerCommit {
		s := seeder{keys: keys, hash: t.hash, from: i, to: min(i+rowsPerCommit, to)}
		if _, err := store.WriteGuarded(ctx, db, s.write); err != nil {
			return fmt.Errorf("seed accounts: %w", err)
		}
	}
	return t.settle(ctx)
}

// settle does what a database does by itself some time after a bulk load, so
// that it does not do so while something is measured.
func (t *target) settle(ctx context.Context) error {
	db, err := t.raw(false)
	if err != nil {
		return err
	}
	defer db.Close()
	after := []string{"VACUUM ANALYZE", "CHECKPOINT"}
	if t.database == onSQLite {
		after = []string{"PRAGMA wal_checkpoint(TRUNCATE)"}
	}
	for _, q := range after {
		if _, err := db.ExecContext(ctx, q); err != nil {
			return fmt.Errorf("settle after seeding: %w", err)
		}
	}
	return nil
}

// seeder writes one transaction of accounts.
type seeder struct {
	keys     *secret.Keys
	hash     string
	from, to int
}

func (s seeder) write(ctx context.Context, tx *store.Tx) (store.None, error) {
	for i := s.from; i < s.to; i += rowsPerStatement {
		end := min(i+rowsPerStatement, s.to)
		for _, insert := range []func(context.Context, *store.Tx, int, int) error{s.accounts, s.passwords, s.personKeys, s.sessions} {
			if err := insert(ctx, tx, i, end); err != nil {
				return store.None{}, err
			}
		}
	}
	return store.None{}, nil
}

func (s seeder) accounts(ctx context.Context, tx *store.Tx, from, to int) error {
	return insertRows(ctx, tx, "account (id, handle, email, email_key, email_confirmed_at, family, given, language, state, created_at, changed_at)", from, to,
		func(i int) []any {
			return []any{rowID("account", i), handle(i), seededEmail(i), seededEmail(i), tx.Now(), "Yamada", "Taro", "ja", account.Active, tx.Now(), tx.Now()}
		})
}

func (s seeder) passwords(ctx context.Context, tx *store.Tx, from, to int) error {
	return insertRows(ctx, tx, "password (account, hash, policy, set_at)", from, to, func(i int) []any {
		return []any{rowID("account", i), s.hash, "guide", tx.Now()}
	})
}

func (s seeder) personKeys(ctx context.Context, tx *store.Tx, from, to int) error {
	var failed error
	err := insertRows(ctx, tx, "person_key (person, sealed)", from, to, func(i int) []any {
		_, sealed, err := s.keys.NewPersonKey(rowID("account", i))
		if err != nil {
			failed = err
		}
		return []any{rowID("account", i), sealed}
	})
	if failed != nil {
		return failed
	}
	return err
}

func (s seeder) sessions(ctx context.Context, tx *store.Tx, from, to int) error {
	return insertRows(ctx, tx, "session (id, token, account, created_at, used_at, proved_at, expires_at)", from, to, func(i int) []any {
		return []any{rowID("session", i), secret.HashToken(sessionToken(i)), rowID("account", i), tx.Now(), tx.Now(), tx.Now(), tx.Now().Add(12 * time.Hour)}
	})
}

// insertRows writes several rows with one statement.
func insertRows(ctx context.Context, tx *store.Tx, into string, from, to int, row func(i int) []any) error {
	var text strings.Builder
	text.WriteString("INSERT INTO " + into + " VALUES ")
	var args []any
	for i := from; i < to; i++ {
		values := row(i)
		for k := range values {
			switch {
			case k > 0:
				text.WriteString(", ")
			case i > from:
				text.WriteString(", (")
			default:
				text.WriteString("(")
			}
			fmt.Fprintf(&text, "$%d", len(args)+k+1)
		}
		text.WriteString(")")
		args = append(args, values...)
	}
	_, err := tx.Exec(ctx, text.String(), args...)
	return err
}
