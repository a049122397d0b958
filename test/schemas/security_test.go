package schemas_test

import (
	"encoding/base32"
	"testing"
	"time"

	"github.com/pquerna/otp/totp"

	"genkan/internal/account"
	"genkan/internal/app"
	"genkan/internal/clock"
	"genkan/internal/closing"
	"genkan/internal/consent"
	"genkan/internal/fault"
	"genkan/internal/preference"
	"genkan/internal/security/factor"
	"genkan/internal/security/passkey"
	"genkan/internal/signin"
)

// What tools/schemas put into dumps since 0003.
const (
	protected = "hinata@example.co.jp" // two-step verification of every kind, preferences, messages
	lost      = "aoi@example.com"      // waits for the day of a lost factor
	moving    = "tsubasa@example.com"  // a change of the e-mail address waits
	moved     = "sora@example.net"     // a change that counts
	leaving   = "yui@example.com"      // closes the account
	locked    = "mio@example.com"      // said "this was not me"
	spentCode = "BCDF-GHJK"            // a recovery code of the first
	savedCode = "LMNP-QRST"            // another one
)

// protects: what people did for the security of their accounts goes on.
func protects(t *testing.T, p *app.Parts) {
	t.Helper()
	factors(t, p)
	waits(t, p)
	states(t, p)
	wishes(t, p)
}

// factors: the app, a recovery code, once, and the passkey of then.
func factors(t *testing.T, p *app.Parts) {
	t.Helper()
	ctx, id := t.Context(), idOf(t, p, protected)
	if err := verify(t, p, factor.TOTP, shown(t, p, id)); err != nil {
		t.Errorf("the authenticator app: %v", err)
	}
	if err := verify(t, p, factor.Recovery, spentCode); !fault.Has(err, "factor.recovery.used") {
		t.Errorf("a recovery code that was spent: %v", err)
	}
	if err := verify(t, p, factor.Recovery, savedCode); err != nil {
		t.Errorf("a recovery code: %v", err)
	}
	if err := verify(t, p, factor.Recovery, savedCode); !fault.Has(err, "factor.recovery.used") {
		t.Errorf("the same recovery code again: %v", err)
	}
	held, err := factor.Of(ctx, p.DB, id)
	if err != nil || !held.Has(factor.TOTP) || !held.Has(factor.Passkey) || !held.Has(factor.SMS) {
		t.Errorf("factors: %+v, %v", held, err)
	}
	keys, err := passkey.Of(ctx, p.DB, id)
	if err != nil || len(keys) != 1 {
		t.Fatalf("passkeys: %+v, %v", keys, err)
	}
	if asked, err := p.Passkeys.BeginProve(ctx, id, false); err != nil || asked.Ceremony == "" {
		t.Errorf("the passkey cannot be asked: %v", err)
	}
	browsers, err := factor.Browsers(ctx, p.DB, id, madeAt)
	if err != nil || len(browsers) != 1 {
		t.Errorf("remembered browsers: %+v, %v", browsers, err)
	}
}

// verify logs the person in with a second factor.
func verify(t *testing.T, p *app.Parts, method, code string) error {
	t.Helper()
	out, err := enter(t, p, protected, password)
	if err != nil || out.Token != "" || out.Login == "" {
		t.Fatalf("the second step: %+v, %v", out, err)
	}
	_, err = p.SignIn.Verify(t.Context(), signin.Answer{Login: out.Login, Method: method, Code: code})
	return err
}

// shown is what the authenticator app of an account shows, as the dumped version
// sealed its key.
func shown(t *testing.T, p *app.Parts, who string) string {
	t.Helper()
	var id string
	var sealed []byte
	if err := p.DB.QueryRow(t.Context(), `SELECT id, secret FROM factor WHERE account = $1 AND kind = 'totp'`, who).Scan(&id, &sealed); err != nil {
		t.Fatal(err)
	}
	key, err := p.Keys.Unseal(sealed, []byte("totp "+id))
	if err != nil {
		t.Fatal(err)
	}
	code, err := totp.GenerateCode(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(key), madeAt)
	if err != nil {
		t.Fatal(err)
	}
	return code
}

// waits: what waits keeps its time: the day of a lost factor, the three days of
// another address.
func waits(t *testing.T, p *app.Parts) {
	t.Helper()
	ctx := t.Context()
	if due, found, err := p.Recovery.WaitingNow(ctx, idOf(t, p, lost)); err != nil || !found || due.Before(madeAt) {
		t.Errorf("the lost factor: %v, %v, %v", due, found, err)
	}
	idOf(t, p, moved)
	id := idOf(t, p, moving)
	pending, found, err := p.Emails.Find(ctx, p.DB, id)
	if err != nil || !found || pending.Email != "tsubasa@example.net" || pending.Due.Before(madeAt) {
		t.Fatalf("the change of the address: %+v, %v, %v", pending, found, err)
	}
	if err := p.Emails.ApplyDue(ctx); err != nil {
		t.Fatal(err)
	}
	if idOf(t, p, moving) != id {
		t.Error("the change counts before its time")
	}
	clk, ok := p.DB.Clock().(*clock.Manual)
	if !ok {
		t.Fatal("the clock goes by itself")
	}
	defer clk.Set(madeAt)
	clk.Set(pending.Due.Add(time.Second))
	if err := p.Emails.ApplyDue(ctx); err != nil {
		t.Fatal(err)
	}
	if got := idOf(t, p, "tsubasa@example.net"); got != id {
		t.Errorf("the new address is of %s, want %s", got, id)
	}
}

// states: a locked account lets nobody in and says so, a closing one can be
// undone, a closed one is nobody's.
func states(t *testing.T, p *app.Parts) {
	t.Helper()
	if out, err := enter(t, p, locked, password); !fault.Has(err, "signin.locked") {
		t.Errorf("the locked account: %+v, %v", out, err)
	}
	out, err := enter(t, p, leaving, password)
	if err != nil || out.Token == "" {
		t.Fatalf("the account that is being closed: %+v, %v", out, err)
	}
	s, _, err := p.Sessions.Find(t.Context(), out.Token)
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Closing.Undo(t.Context(), closing.Person{Account: s.Account, Session: s.ID}); err != nil {
		t.Errorf("undoing: %v", err)
	}
	if a, _, err := account.ByID(t.Context(), p.DB, s.Account); err != nil || a.State != account.Active {
		t.Errorf("after undoing: %q, %v", a.State, err)
	}
	if _, err := enter(t, p, "owari@example.com", password); !fault.Has(err, "signin.wrong") {
		t.Errorf("the closed account: %v", err)
	}
}

// wishes: preferences are read, messages can be said, notices answered.
func wishes(t *testing.T, p *app.Parts) {
	t.Helper()
	ctx, id := t.Context(), idOf(t, p, protected)
	got, err := p.Preferences.Get(ctx, p.DB, id)
	if err != nil || got.TimeZone != "Europe/Berlin" || got.MailForm != account.PlainMail || got.Language != "en" || !got.On[preference.Choice{Topic: consent.News, Channel: consent.ByMail}] {
		t.Errorf("preferences: %+v, %v", got, err)
	}
	list, _, err := p.Box.List(ctx, id, "")
	if err != nil || len(list) < 2 {
		t.Fatalf("%d messages, %v", len(list), err)
	}
	read := 0
	for _, m := range list {
		for _, tag := range []string{"ja", "en"} {
			words := p.Catalog.For(tag)
			if said, err := p.Box.Say(words, m); err != nil || said.Subject == "" {
				t.Errorf("a message: %+v, %v", said, err)
			}
		}
		if !m.ReadAt.IsZero() {
			read++
		}
	}
	if unread, err := p.Box.Unread(ctx, id); err != nil || read != 1 || unread == 0 {
		t.Errorf("%d messages read, %d not, %v", read, unread, err)
	}
}
