package store_test

import (
	"context"
	"fmt"
	"sync/atomic"
	"testing"

	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

// TestNeighbours_aBusyOneLetsOthersIn: another process (an import) writes one
// transaction after another and breathes between them. Whoever else writes gets
// in after a few of them, not when luck wants it (ACC-2).
func TestNeighbours_aBusyOneLetsOthersIn(t *testing.T) {
	address := storetest.Address(t, store.SQLite)
	open := func() *store.DB {
		db, err := store.Open(t.Context(), address, store.Options{})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { db.Close() })
		return db
	}
	busy, other := open(), open()
	if err := busy.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	const writes, most = 12, 22
	var turns atomic.Int64
	holds := make(chan struct{}) // the busy one has the lock, and somebody wants to know
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() {
		for ctx.Err() == nil {
			if err := fill(busy, turns.Add(1), holds); err != nil {
				ended <- err
				return
			}
			busy.Breathe()
		}
		ended <- nil
	}()
	for n := range writes {
		<-holds
		_, err := store.WriteGuarded(t.Context(), other, func(ctx context.Context, tx *store.Tx) (int64, error) {
			return tx.Exec(ctx, `INSERT INTO setting (name, value) VALUES ($1, 'other')`, fmt.Sprint("other", n))
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	stop()
	if err := <-ended; err != nil {
		t.Fatal(err)
	}
	if n := turns.Load(); n > most {
		t.Errorf("%d writes waited for %d transactions of the neighbour, want at most %d", writes, n, most)
	} else {
		t.Logf("%d writes beside %d transactions of the neighbour", writes, n)
	}
}

// fill is a transaction of some milliseconds.
func fill(db *store.DB, turn int64, holds chan<- struct{}) error {
	_, err := store.WriteGuarded(context.Background(), db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		select {
		case holds <- struct{}{}:
		default:
		}
		for n := range 3000 {
			if _, err := tx.Exec(ctx, `INSERT INTO setting (name, value) VALUES ($1, 'busy')`, fmt.Sprint(turn, "/", n)); err != nil {
				return store.None{}, err
			}
		}
		return store.None{}, nil
	})
	return err
}
