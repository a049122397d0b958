package recovery_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/pquerna/otp/totp"

	"genkan/internal/app/apptest"
	"genkan/internal/security/factor"
	"genkan/internal/store"
)

const (
	email  = "person@example.com"
	number = "+819012345678"
	better = "Better-Horse88"
)

// phone is the authenticator app of a person under test.
type phone struct {
	a   *apptest.App
	key []byte
}

// code gives what the app shows, at a step nobody used yet.
func (p phone) code() string {
	p.a.Clock.Advance(30 * time.Second)
	code, err := totp.GenerateCode(strings.ReplaceAll(factor.KeyText(p.key), " ", ""), p.a.Clock.Now())
	if err != nil {
		panic(err)
	}
	return code
}

// wrong gives a code the app does not show.
func (p phone) wrong() string {
	for _, c := range []string{"000000", "111111", "222222", "333333"} {
		if _, ok, _ := factor.StepOf(p.key, c, p.a.Clock.Now()); !ok {
			return c
		}
	}
	return "444444"
}

// addApp sets up an authenticator app and recovery codes for an account.
func addApp(t *testing.T, a *apptest.App, email string) (phone, []string) {
	t.Helper()
	p, codes, account := phone{a, factor.NewKey()}, factor.NewRecoveryCodes(), a.AccountID(email)
	inside(t, a, func(ctx context.Context, tx *store.Tx) error {
		id := factor.NewID()
		sealed, err := factor.SealKey(a.Keys, id, p.key)
		if err != nil {
			return err
		}
		if err := factor.Add(ctx, tx, id, factor.Added{Account: account, Kind: factor.TOTP, Secret: sealed}); err != nil {
			return err
		}
		return a.Factors.SaveRecoveryCodes(ctx, tx, account, codes)
	})
	return p, codes
}

// addSMS makes the number of an account a factor.
func addSMS(t *testing.T, a *apptest.App, email string) {
	t.Helper()
	account := a.AccountID(email)
	inside(t, a, func(ctx context.Context, tx *store.Tx) error {
		return factor.Add(ctx, tx, factor.NewID(), factor.Added{Account: account, Kind: factor.SMS})
	})
}

// addMobile proves the number of an account.
func addMobile(a *apptest.App, email, number string) {
	a.Exec(`INSERT INTO mobile (account, number, country, proved_at) VALUES ($1, $2, 'JP', $3)`, a.AccountID(email), number, a.Clock.Now())
}

func inside(t *testing.T, a *apptest.App, do func(ctx context.Context, tx *store.Tx) error) {
	t.Helper()
	_, err := store.Write(t.Context(), a.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) { return store.None{}, do(ctx, tx) })
	if err != nil {
		t.Fatal(err)
	}
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
