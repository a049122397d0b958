package passkey_test

import (
	"encoding/json"
	"html"
	"testing"
	"time"

	"genkan/internal/account"
	"genkan/internal/app/apptest"
)

// SEC-4: in a reset a passkey is a second factor as at log-in; one of somebody
// else proves nothing.
func TestReset_WithPasskey(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		_, device := member(t, a, taro)
		_, strange := member(t, a, "other@example.com")
		b := a.Browser()
		a.Clock.Advance(time.Minute)
		a.Wants(b.Post("/reset", "email", taro, "way", "mail"), 303, "/reset/code")
		a.Wants(b.Post("/reset/code", "code", a.Code(taro)), 303, "/reset/factor")
		ask := func() asked {
			page := b.Get("/reset/factor?method=passkey")
			c, o := ceremonyIn.FindStringSubmatch(page.Body), optionsIn.FindStringSubmatch(page.Body)
			if page.Status != 200 || c == nil || o == nil {
				t.Fatalf("a reset asks for no passkey: %d %s", page.Status, page.Text())
			}
			return asked{c[1], json.RawMessage(html.UnescapeString(o[1]))}
		}
		answer := func(q asked, response []byte) apptest.Answer {
			return b.Post("/reset/factor", "method", "passkey", "ceremony", q.Ceremony, "response", string(response))
		}
		q := ask()
		a.Wants(answer(q, strange.Get(q.Options)), 422, "We could not check the passkey")
		a.Wants(b.Get("/reset/password"), 303, "/reset/factor")
		q = ask()
		a.Wants(answer(q, device.Get(q.Options)), 303, "/reset/password")
		a.Wants(b.Post("/reset/password", "password", "Better-Horse88"), 303, "/login")
	})
}

// Attack 17: a passkey does not enter an account whose term of closing is over,
// nor a locked one.
func TestAttack17_PasskeyWhenClosingIsOver(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		_, device := member(t, a, taro)
		b := a.Browser()
		for _, state := range []string{account.Locked, account.Closed} {
			a.Exec(`UPDATE account SET state = $1`, state)
			if got := enter(t, b, device); got.Status == 200 || b.SignedIn() {
				t.Errorf("%s: answered %d, signed in %v", state, got.Status, b.SignedIn())
			}
		}
		a.Exec(`UPDATE account SET state = $1, state_at = $2`, account.Closing, a.Clock.Now().Add(-account.ClosingTerm))
		sessions := a.Count(`SELECT COUNT(*) FROM session`)
		if got := enter(t, b, device); got.Status == 200 || a.Count(`SELECT COUNT(*) FROM session`) != sessions {
			t.Errorf("closing is over: answered %d, or a session began", got.Status)
		}
	})
}
