package support_test

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"genkan/internal/account"
	"genkan/internal/clock"
	"genkan/internal/fault"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
	"genkan/internal/support"
)

func write[T any](t *testing.T, db *store.DB, do func(ctx context.Context, tx *store.Tx) (T, error)) T {
	t.Helper()
	out, err := store.WriteGuarded(t.Context(), db, do)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func invite(t *testing.T, db *store.DB) support.Invite {
	t.Helper()
	return write(t, db, func(ctx context.Context, tx *store.Tx) (support.Invite, error) {
		return support.NewInvite(ctx, tx, support.Superuser)
	})
}

func person(t *testing.T, db *store.DB, id string) string {
	t.Helper()
	return write(t, db, func(ctx context.Context, tx *store.Tx) (account.Account, error) {
		return account.Open(ctx, tx, account.New{ID: id, Email: id + "@example.com", EmailKey: id + "@example.com", Family: "A", Given: "B", Language: "en"})
	}).ID
}

func spend(t *testing.T, db *store.DB, id, account string) error {
	_, err := store.WriteGuarded(t.Context(), db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		return store.None{}, support.SpendInvite(ctx, tx, id, account)
	})
	return err
}

// SUP-7: works once; only the hash of its secret is stored.
func TestInvite_Once(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		a, b := person(t, db, "a"), person(t, db, "b")
		in := invite(t, db)
		if len(in.Token) != 43 || in.Until.Sub(clk.Now()) != 24*time.Hour {
			t.Errorf("a token of %d characters for %v", len(in.Token), in.Until.Sub(clk.Now()))
		}
		var stored []byte
		if err := db.QueryRow(t.Context(), `SELECT token FROM operator_invite`).Scan(&stored); err != nil || len(stored) != 32 {
			t.Errorf("%v: %d bytes are stored", err, len(stored))
		}
		if _, err := support.FindInvite(t.Context(), db, "AAAA", clk.Now()); fault.KindOf(err) != fault.Expired {
			t.Error("a made-up link: ", err)
		}
		id, err := support.FindInvite(t.Context(), db, in.Token, clk.Now())
		if err != nil {
			t.Fatal(err)
		}
		if err := spend(t, db, id, a); err != nil {
			t.Fatal(err)
		}
		if _, err := support.FindInvite(t.Context(), db, in.Token, clk.Now()); fault.KindOf(err) != fault.Expired {
			t.Error("found after it was used: ", err)
		}
		if err := spend(t, db, id, b); fault.KindOf(err) != fault.Expired {
			t.Error("used twice: ", err)
		}
		for who, want := range map[string]string{a: "[superuser]", b: "[]"} {
			if roles, err := support.Roles(t.Context(), db, who); err != nil || fmt.Sprint(roles) != want {
				t.Errorf("roles %v, %v, want %s", roles, err, want)
			}
		}
	})
}

// TestAttack17_InviteExpiry: 24 hours, judged when read and when used.
func TestAttack17_InviteExpiry(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		in, who := invite(t, db), person(t, db, "a")
		clk.Advance(24*time.Hour - time.Second)
		id, err := support.FindInvite(t.Context(), db, in.Token, clk.Now())
		if err != nil {
			t.Fatal(err)
		}
		clk.Advance(2 * time.Second)
		if _, err := support.FindInvite(t.Context(), db, in.Token, clk.Now()); fault.KindOf(err) != fault.Expired {
			t.Error("found one second late: ", err)
		}
		if err := spend(t, db, id, who); fault.KindOf(err) != fault.Expired {
			t.Error("used one second late: ", err)
		}
	})
}

// TestAttack07_OneOperator: many people with one link at once: one operator.
func TestAttack07_OneOperator(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		for round := range 3 {
			id, err := support.FindInvite(t.Context(), db, invite(t, db).Token, clk.Now())
			if err != nil {
				t.Fatal(err)
			}
			people := make([]string, 20)
			for i := range people {
				people[i] = person(t, db, fmt.Sprint(round, "p", i))
			}
			var won atomic.Int64
			var wg sync.WaitGroup
			start := make(chan struct{})
			for _, p := range people {
				wg.Go(func() {
					<-start
					if spend(t, db, id, p) == nil {
						won.Add(1)
					}
				})
			}
			close(start)
			wg.Wait()
			var roles int64
			if err := db.QueryRow(t.Context(), `SELECT COUNT(*) FROM operator_role`).Scan(&roles); err != nil || won.Load() != 1 || roles != int64(round+1) {
				t.Errorf("%d won, %d roles, %v", won.Load(), roles, err)
			}
		}
	})
}
