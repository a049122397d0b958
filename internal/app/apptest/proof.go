package apptest

import (
	"context"
	"strings"
	"time"

	"github.com/pquerna/otp"
	"github.com/pquerna/otp/totp"

	"genkan/internal/security/factor"
	"genkan/internal/store"
)

// GiveApp gives an account an authenticator app behind the program's back, and
// ten recovery codes; it gives the app's key and the codes.
func (a *App) GiveApp(email string) (key []byte, codes []string) {
	a.t.Helper()
	id, who := factor.NewID(), a.AccountID(email)
	key, codes = factor.NewKey(), factor.NewRecoveryCodes()
	sealed, err := factor.SealKey(a.Keys, id, key)
	if err != nil {
		a.t.Fatal(err)
	}
	a.within(func(ctx context.Context, tx *store.Tx) error {
		if err := factor.Add(ctx, tx, id, factor.Added{Account: who, Kind: factor.TOTP, Secret: sealed}); err != nil {
			return err
		}
		return a.Factors.SaveRecoveryCodes(ctx, tx, who, codes)
	})
	return key, codes
}

// GiveSMS gives an account a proved number and SMS as a factor.
func (a *App) GiveSMS(email, number string) {
	a.t.Helper()
	who := a.AccountID(email)
	a.within(func(ctx context.Context, tx *store.Tx) error {
		if _, err := tx.Exec(ctx, `INSERT INTO mobile (account, number, country, proved_at) VALUES ($1, $2, 'JP', $3)`, who, number, tx.Now()); err != nil {
			return err
		}
		return factor.Add(ctx, tx, factor.NewID(), factor.Added{Account: who, Kind: factor.SMS})
	})
}

func (a *App) within(do func(ctx context.Context, tx *store.Tx) error) {
	a.t.Helper()
	_, err := store.Write(a.t.Context(), a.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) { return store.None{}, do(ctx, tx) })
	if err != nil {
		a.t.Fatal(err)
	}
}

// AppCode is what an authenticator app shows now.
func (a *App) AppCode(key []byte) string { return a.AppCodeAt(key, a.Clock.Now()) }

// AppCodeAt is what it shows at another time.
func (a *App) AppCodeAt(key []byte, at time.Time) string {
	a.t.Helper()
	code, err := totp.GenerateCodeCustom(strings.ReplaceAll(factor.KeyText(key), " ", ""), at, totp.ValidateOpts{Period: 30, Digits: otp.DigitsSix, Algorithm: otp.AlgorithmSHA1})
	if err != nil {
		a.t.Fatal(err)
	}
	return code
}

// SMSCode sends the next SMS code of a flow behind the program's back and gives
// it: the gateway of the flow is not what is tested.
func (a *App) SMSCode(email, subject string) string {
	a.t.Helper()
	var digits string
	a.within(func(ctx context.Context, tx *store.Tx) error {
		code, err := a.Codes.Issue(ctx, tx, factor.SMSCode(subject, email), false)
		digits = code.Digits
		return err
	})
	return digits
}
