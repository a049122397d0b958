package signin_test

import (
	"fmt"
	"net/http"
	"testing"
	"time"

	"genkan/internal/app/apptest"
	"genkan/internal/security/guess"
)

// SIG-3: an office behind one network address. Its people mistype as people do,
// and nobody waits. Then a machine in it is taken over and tries pair after pair:
// the network waits, and whoever is known there, by their browser or because they
// logged in from there lately, keeps working. Nobody can tell who that is.
func TestSignIn_OfficeWithOneThatStuffs(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		staff := make([]*apptest.Browser, 12)
		name := func(i int) string { return fmt.Sprintf("colleague%d@example.com", i) }
		for i := range staff {
			staff[i] = a.Browser()
			staff[i].Open(name(i))
		}
		for round := range 25 { // 300 log-ins of a morning, each tenth mistyped before
			for i, b := range staff {
				if (round*len(staff)+i)%10 == 0 {
					want(t, b.LogIn(name(i), wrongOne+fmt.Sprint(round)), 422, pair)
				}
				want(t, b.LogIn(name(i), apptest.Password), 303, "")
			}
		}
		a.Clock.Advance(2 * time.Hour)
		a.Browser().Open("newcomer@example.com")
		a.Exec(`DELETE FROM session WHERE account = $1`, a.AccountID("newcomer@example.com"))
		machine := a.Browser()
		judged := 0
		for i := range 2 * guess.Pairs { // slower than the network's ordinary waits
			if machine.LogIn(fmt.Sprintf("victim%d@example.com", i), wrongOne).Status == 422 {
				judged++
			}
			a.Clock.Advance(2*time.Minute + time.Second)
		}
		if judged < guess.Pairs || judged > guess.Pairs+70 {
			t.Errorf("%d guesses were judged", judged)
		}
		for i := range 150 { // and now quickly
			machine.LogIn(fmt.Sprintf("more%d@example.com", i), wrongOne)
			if i%20 == 0 {
				a.Clock.Advance(time.Second)
			}
		}
		a.Clock.Advance(time.Minute)
		machine.LogIn("another@example.com", wrongOne)
		want(t, staff[0].LogIn(name(0), apptest.Password), 303, "")
		want(t, a.Browser().LogIn(name(1), apptest.Password), 303, "")
		refused := a.Browser().LogIn("newcomer@example.com", apptest.Password)
		want(t, refused, http.StatusTooManyRequests, slowed)
		known, unknown := a.Browser().LogIn(name(2), wrongOne), a.Browser().LogIn("nobody@example.com", wrongOne)
		if known.Status != unknown.Status || known.Header.Get("Retry-After") != unknown.Header.Get("Retry-After") || known.Status != http.StatusTooManyRequests {
			t.Errorf("a wrong password while the network waits: %d for a known address, %d for an unknown one", known.Status, unknown.Status)
		}
		elsewhere := a.Browser()
		elsewhere.Network = "198.51.100.9:1"
		want(t, elsewhere.LogIn("newcomer@example.com", apptest.Password), 303, "")
		a.Clock.Advance(15 * time.Minute) // nobody is locked out for good
		want(t, a.Browser().LogIn("newcomer@example.com", apptest.Password), 303, "")
	})
}
