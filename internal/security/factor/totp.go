package factor

import (
	"context"
	"encoding/base32"
	"net/url"
	"strings"
	"time"

	"github.com/pquerna/otp"
	"github.com/pquerna/otp/hotp"

	"genkan/internal/secret"
	"genkan/internal/store"
)

// The parameters of RFC 6238 that every authenticator app knows.
const (
	totpPeriod = 30 * time.Second
	totpKey    = 20 // bytes, the length of a SHA-1
	totpSkew   = 1  // steps before and after that are accepted too
)

// NewKey makes the key of an authenticator app.
func NewKey() []byte { return secret.Bytes(totpKey) }

// KeyText gives a key as people type it: base 32 in groups of four.
func KeyText(key []byte) string {
	s := base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(key)
	var out strings.Builder
	for i, c := range s {
		if i > 0 && i%4 == 0 {
			out.WriteByte(' ')
		}
		out.WriteRune(c)
	}
	return out.String()
}

// KeyURI gives the otpauth address an app reads from the QR code. issuer is the
// brand, name the e-mail address.
func KeyURI(key []byte, issuer, name string) string {
	q := url.Values{"secret": {strings.ReplaceAll(KeyText(key), " ", "")}, "issuer": {issuer}, "algorithm": {"SHA1"}, "digits": {"6"}, "period": {"30"}}
	label := url.PathEscape(issuer) + ":" + url.PathEscape(name)
	return "otpauth://totp/" + label + "?" + strings.ReplaceAll(q.Encode(), "+", "%20") // apps read a plus as a plus
}

// stepOf gives the time step at which a key gives this code: the one of now or
// one beside it.
func stepOf(key []byte, code string, now time.Time) (step int64, ok bool) {
	at := stepAt(now)
	for i := int64(-totpSkew); i <= totpSkew; i++ {
		if given(key, at+i, code) {
			step, ok = at+i, true
		}
	}
	return step, ok
}

func stepAt(now time.Time) int64 { return now.Unix() / int64(totpPeriod/time.Second) }

// wrongClock tells whether a wrong code was right within the hour before: then
// it is the clock of the device that is wrong. Codes that are still to come are
// looked at only while the person has the key before their eyes: whoever guesses
// would learn which code to come back with.
func wrongClock(key []byte, code string, now time.Time, ahead bool) bool {
	const hour = int64(time.Hour / totpPeriod)
	at, until, found := stepAt(now), int64(0), false
	if ahead {
		until = hour
	}
	for i := -hour; i <= until; i++ {
		found = given(key, at+i, code) || found
	}
	return found
}

func given(key []byte, step int64, code string) bool {
	want, err := hotp.GenerateCodeCustom(strings.ReplaceAll(KeyText(key), " ", ""), uint64(step), hotp.ValidateOpts{Digits: otp.DigitsSix, Algorithm: otp.AlgorithmSHA1})
	return err == nil && secret.Equal([]byte(want), []byte(code))
}

// SealKey seals the key of a factor for its row.
func SealKey(keys *secret.Keys, id string, key []byte) ([]byte, error) {
	return keys.Seal(key, []byte("totp "+id))
}

// app is an authenticator app of an account.
type app struct {
	id  string
	key []byte
}

func (f *Factors) apps(ctx context.Context, account string) ([]app, error) {
	rows, err := f.DB.Query(ctx, `SELECT id, secret FROM factor WHERE account = $1 AND kind = 'totp' ORDER BY created_at`, account)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []app
	for rows.Next() {
		var a app
		var sealed []byte
		if err := rows.Scan(&a.id, &sealed); err != nil {
			return nil, err
		}
		if a.key, err = f.Keys.Unseal(sealed, []byte("totp "+a.id)); err != nil {
			return nil, err
		}
		out = append(out, a)
	}
	return out, rows.Err()
}

// judgeTOTP finds the app and step of a code. Spending it is one guarded UPDATE:
// a step, and every one before it, counts once (SEC-2, attack 8).
func (f *Factors) judgeTOTP(ctx context.Context, account, code string) (spend, error) {
	apps, err := f.apps(ctx, account)
	if err != nil {
		return nil, err
	}
	wrong := errWrong
	for _, a := range apps {
		step, ok := stepOf(a.key, code, f.DB.Clock().Now())
		if !ok {
			if wrongClock(a.key, code, f.DB.Clock().Now(), false) {
				wrong = errClock
			}
			continue
		}
		return func(ctx context.Context, tx *store.Tx) error {
			n, err := tx.Exec(ctx, `UPDATE factor SET step = $1, used_at = $2 WHERE id = $3 AND account = $4 AND (step IS NULL OR step < $1)`, step, tx.Now(), a.id, account)
			if err == nil && n == 0 {
				err = errUsedStep
			}
			return err
		}, nil
	}
	return nil, wrong
}
