package account_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"

	"genkan/internal/account"
	"genkan/internal/clock"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

func open(t *testing.T, db *store.DB, id, key string) (account.Account, error) {
	t.Helper()
	return store.WriteGuarded(t.Context(), db, func(ctx context.Context, tx *store.Tx) (account.Account, error) {
		return account.Open(ctx, tx, account.New{ID: id, Email: id + "@Example.com", EmailKey: key, Family: "Yamada", Given: "Taro", Language: "en"})
	})
}

// REG-12: every account has a handle of its own that checks itself; found by
// e-mail key and by id with the same content.
func TestOpen_AndFind(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		handles := map[string]bool{}
		for i := range 50 {
			id := fmt.Sprint("p", i)
			a, err := open(t, db, id, id+"@example.com")
			if err != nil {
				t.Fatal(err)
			}
			if parsed, err := account.ParseHandle(a.Handle); err != nil || parsed != a.Handle || handles[a.Handle] {
				t.Errorf("handle %q: %v, seen before: %v", a.Handle, err, handles[a.Handle])
			}
			handles[a.Handle] = true
			byEmail, found, err := account.ByEmail(t.Context(), db, id+"@example.com")
			if err != nil || !found || byEmail.ID != id || byEmail.Handle != a.Handle || byEmail.State != account.Active || !byEmail.CreatedAt.Equal(clk.Now()) {
				t.Errorf("%v %v", found, err)
			}
			byID, found, err := account.ByID(t.Context(), db, id)
			if err != nil || !found || byID != byEmail {
				t.Errorf("by id: %v %v", found, err)
			}
		}
		if _, found, err := account.ByEmail(t.Context(), db, "nobody@example.com"); found || err != nil {
			t.Errorf("nobody: %v %v", found, err)
		}
	})
}

// TestAttack31_OneAccountOneKey: many openings of one key at once: one account,
// everybody else is told that it is taken.
func TestAttack31_OneAccountOneKey(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, _ *clock.Manual) {
		var won, taken atomic.Int64
		var wg sync.WaitGroup
		start := make(chan struct{})
		for i := range 40 {
			wg.Go(func() {
				<-start
				switch _, err := open(t, db, fmt.Sprint("p", i), "one@example.com"); {
				case err == nil:
					won.Add(1)
				case errors.Is(err, account.ErrTaken):
					taken.Add(1)
				default:
					t.Error(err)
				}
			})
		}
		close(start)
		wg.Wait()
		if won.Load() != 1 || taken.Load() != 39 {
			t.Errorf("%d won, %d were told that it is taken", won.Load(), taken.Load())
		}
	})
}
