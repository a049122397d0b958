package recovery_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"genkan/internal/app/apptest"
)

const (
	email  = "person@example.com"
	number = "+819012345678"
	better = "Better-Horse88"
)

// fresh gives what an authenticator app shows, at a step nobody used yet.
func fresh(a *apptest.App, key []byte) string {
	a.Clock.Advance(30 * time.Second)
	return a.AppCode(key)
}

// wrong gives a code the app does not show, not within hours either.
func wrong(a *apptest.App, key []byte) string {
	shown := map[string]bool{}
	for i := -400; i <= 400; i++ {
		shown[a.AppCodeAt(key, a.Clock.Now().Add(time.Duration(i)*30*time.Second))] = true
	}
	for i := 0; ; i++ {
		if code := fmt.Sprintf("%06d", i); !shown[code] {
			return code
		}
	}
}

// addMobile proves the number of an account.
func addMobile(a *apptest.App, email, number string) {
	a.Exec(`INSERT INTO mobile (account, number, country, proved_at) VALUES ($1, $2, 'JP', $3)`, a.AccountID(email), number, a.Clock.Now())
}

// ask sends the first page of a reset, when the address may get a code again.
func ask(t *testing.T, a *apptest.App, b *apptest.Browser, email, way string) {
	t.Helper()
	a.Clock.Advance(time.Minute)
	a.Wants(b.Post("/reset", "email", email, "way", way), 303, "/reset/code")
}

// proved does the first two steps of a reset by mail.
func proved(t *testing.T, a *apptest.App, b *apptest.Browser, email string) {
	t.Helper()
	ask(t, a, b, email, "mail")
	if got := b.Post("/reset/code", "code", a.Code(email)); got.Status != 303 || got.Location() == "/reset/code" {
		t.Fatalf("the right code: %d %s", got.Status, got.Text())
	}
}

// link gives the path of the newest "this was not me" of an address.
func link(t *testing.T, a *apptest.App, email string) string {
	t.Helper()
	for _, m := range a.Mails(email) {
		if _, rest, ok := strings.Cut(m.Text, apptest.Public+"/notice/"); ok {
			return "/notice/" + strings.Fields(rest)[0]
		}
	}
	t.Fatal("no notice was mailed")
	return ""
}
