package store_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"genkan/internal/clock"
	"genkan/internal/fault"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

func TestWrite_commitsAllOrNothing(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		boom := errors.New("boom")
		_, err := store.Write(t.Context(), db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
			if _, err := tx.Exec(ctx, "INSERT INTO setting (name, value) VALUES ($2, $1)", "v", "k"); err != nil {
				return store.None{}, err
			}
			return store.None{}, boom
		})
		if !errors.Is(err, boom) {
			t.Fatal(err)
		}
		var v string
		if err := db.QueryRow(t.Context(), "SELECT value FROM setting WHERE name = $1", "k").Scan(&v); !errors.Is(err, store.ErrNoRows) {
			t.Fatalf("a failed write left a row: %v", err)
		}
	})
}

func TestTimesAndNulls(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		tokyo := time.FixedZone("JST", 9*3600)
		in := time.Date(2026, 11, 22, 14, 5, 6, 123456789, tokyo)
		_, err := store.Write(t.Context(), db, func(ctx context.Context, tx *store.Tx) (int64, error) {
			return tx.Exec(ctx, "INSERT INTO rate (key, hits, fails, until, forget_at) VALUES ($1, $2, $3, $4, $5)", []byte("k"), []byte{}, 0, time.Time{}, in)
		})
		if err != nil {
			t.Fatal(err)
		}
		var hits []byte
		var until, forget time.Time
		if err := db.QueryRow(t.Context(), "SELECT hits, until, forget_at FROM rate WHERE forget_at > $1", in.Add(-time.Second)).Scan(&hits, store.Time(&until), store.Time(&forget)); err != nil {
			t.Fatal(err)
		}
		if hits != nil || !until.IsZero() || !forget.Equal(in.Truncate(time.Microsecond)) || forget.Location() != time.UTC {
			t.Errorf("got %v %v %v", hits, until, forget)
		}
	})
}

// Serializable writes that read before they write lose nothing: each of the
// workers adds one to a value it read.
func TestWrite_losesNoUpdate(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		ctx := t.Context()
		_, err := store.Write(ctx, db, func(ctx context.Context, tx *store.Tx) (int64, error) {
			return tx.Exec(ctx, "INSERT INTO job_cron (name, next_at) VALUES ('n', 0)")
		})
		if err != nil {
			t.Fatal(err)
		}
		const workers, each = 8, 25
		var wg sync.WaitGroup
		for range workers {
			wg.Go(func() {
				for range each {
					_, err := store.Write(ctx, db, func(ctx context.Context, tx *store.Tx) (int64, error) {
						var n int64
						if err := tx.QueryRow(ctx, "SELECT next_at FROM job_cron WHERE name = $1", "n").Scan(&n); err != nil {
							return 0, err
						}
						return tx.Exec(ctx, "UPDATE job_cron SET next_at = $1 WHERE name = $2", n+1, "n")
					})
					if err != nil {
						t.Error(err)
					}
				}
			})
		}
		wg.Wait()
		var n int64
		if err := db.QueryRow(ctx, "SELECT next_at FROM job_cron WHERE name = 'n'").Scan(&n); err != nil || n != workers*each {
			t.Errorf("counted %d of %d: %v", n, workers*each, err)
		}
	})
}

func TestIsUnique(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		insert := func() error {
			_, err := store.WriteGuarded(t.Context(), db, func(ctx context.Context, tx *store.Tx) (int64, error) {
				return tx.Exec(ctx, "INSERT INTO setting (name, value) VALUES ('a', 'b')")
			})
			return err
		}
		if err := insert(); err != nil {
			t.Fatal(err)
		}
		if err := insert(); !store.IsUnique(err) {
			t.Errorf("a second row with the same key: %v", err)
		}
	})
}

func TestReadPoolCannotWrite(t *testing.T) {
	db, err := store.Open(t.Context(), storetest.Address(t, store.SQLite), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if err := db.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	rows, err := db.Query(t.Context(), "INSERT INTO setting (name, value) VALUES ('a', 'b') RETURNING name")
	if err == nil {
		for rows.Next() {
		}
		err = rows.Err()
		rows.Close()
	}
	if err == nil {
		t.Error("the read-only pool wrote")
	}
}

// With sqlite_stat4 present every run of a prepared statement parses it again.
func TestNoStatisticsOnSQLite(t *testing.T) {
	db, err := store.Open(t.Context(), storetest.Address(t, store.SQLite), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if err := db.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	var n int
	if err := db.QueryRow(t.Context(), "SELECT COUNT(*) FROM sqlite_schema WHERE name LIKE 'sqlite_stat%'").Scan(&n); err != nil || n != 0 {
		t.Errorf("%d tables of statistics: %v", n, err)
	}
}

func TestMigrate_manyAtOnce(t *testing.T) {
	for _, address := range []string{storetest.Address(t, store.SQLite), storetest.Postgres(t, false)} {
		var wg sync.WaitGroup
		for range 4 {
			wg.Go(func() {
				db, err := store.Open(t.Context(), address, store.Options{})
				if err != nil {
					t.Error(err)
					return
				}
				defer db.Close()
				if err := db.Migrate(t.Context()); err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
	}
}

func TestDatabaseGoneIsUnavailable(t *testing.T) {
	db, err := store.Open(t.Context(), storetest.Postgres(t, true), store.Options{MaxConns: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	_, err = store.WriteGuarded(t.Context(), db, func(ctx context.Context, tx *store.Tx) (int64, error) {
		var n int64
		err := tx.QueryRow(ctx, "SELECT COUNT(*) FROM setting WHERE pg_terminate_backend(pg_backend_pid())").Scan(&n)
		if err == nil {
			_, err = tx.Exec(ctx, "INSERT INTO setting (name, value) VALUES ('a', 'b')")
		}
		if err == nil { // an empty table never asked to be terminated
			err = tx.QueryRow(ctx, "SELECT COUNT(*) FROM setting WHERE pg_terminate_backend(pg_backend_pid())").Scan(&n)
		}
		return n, err
	})
	if fault.KindOf(err) != fault.Unavailable {
		t.Errorf("a dead connection is %v: %v", fault.KindOf(err), err)
	}
	if err := db.Ping(t.Context()); err != nil {
		t.Errorf("the database did not come back: %v", err)
	}
}
