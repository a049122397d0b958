package signup_test

import (
	"context"
	"fmt"
	"sync"
	"testing"

	"genkan/internal/app/apptest"
	"genkan/internal/store"
)

// A code proves the address it was mailed to and no other, whatever became of
// the sign-up's row meanwhile: here its address changes under a live code.
//
// ASVS 6.6.2: a code works for the request, the browser and the address it was sent for
func TestAttack02_CodeProvesOnlyItsAddress(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b := a.Browser()
		flow := b.SignUp("stranger@example.com")
		code := a.Code("stranger@example.com")
		_, err := store.WriteGuarded(t.Context(), a.DB, func(ctx context.Context, tx *store.Tx) (int64, error) {
			return tx.Exec(ctx, `UPDATE signup SET email = $1, email_key = $1 WHERE id = $2`, "victim@example.com", flow)
		})
		if err != nil {
			t.Fatal(err)
		}
		want(t, b.Activate(flow, code), 422, "There is no code to use")
		if n := a.Count(`SELECT COUNT(*) FROM account`); n != 0 {
			t.Errorf("%d accounts on an address nobody proved", n)
		}
	})
}

// Sending again and correcting the address at the same moment never lets the
// old mailbox's code open an account on the new address.
func TestAttack02_ResendBesideCorrection(t *testing.T) {
	apptest.Each(t, apptest.Options{Settings: []string{"GENKAN_LIMITS=off"}}, func(t *testing.T, a *apptest.App) {
		for i := range 25 {
			old, victim := fmt.Sprintf("stranger%d@example.com", i), fmt.Sprintf("victim%d@example.com", i)
			b := a.Browser()
			flow := b.SignUp(old)
			var wg sync.WaitGroup
			for range 2 {
				wg.Go(func() { b.Post("/activate/resend", "flow", flow) })
				wg.Go(func() { b.Post("/activate/address", "flow", flow, "email", victim, "password", apptest.Password) })
			}
			wg.Wait()
			for _, m := range a.Mails(old) {
				b.Activate(flow, apptest.CodeIn(m))
			}
			if n := a.Count(`SELECT COUNT(*) FROM account WHERE email_key = $1`, victim); n != 0 {
				t.Fatalf("round %d: the old mailbox's code opened an account on the new address", i)
			}
		}
	})
}
