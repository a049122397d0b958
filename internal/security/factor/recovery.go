package factor

import (
	"context"
	"strings"

	"genkan/internal/secret"
	"genkan/internal/store"
	"genkan/internal/text"
)

// RecoveryCodes is how many recovery codes are made at once (SEC-2).
const RecoveryCodes = 10

// recoveryAlphabet has 32 characters and none that look alike: no 0, O, 1, I (X7).
const recoveryAlphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"

// recoveryLength is the length of a code: 40 random bits.
const recoveryLength = 8

// NewRecoveryCodes draws ten codes, as they are shown: two groups of four.
func NewRecoveryCodes() []string {
	out := make([]string, RecoveryCodes)
	for i := range out {
		var b strings.Builder
		for j, c := range secret.Bytes(recoveryLength) {
			if j == recoveryLength/2 {
				b.WriteByte('-')
			}
			b.WriteByte(recoveryAlphabet[c&31])
		}
		out[i] = b.String()
	}
	return out
}

// SaveRecoveryCodes replaces the recovery codes of an account: the old ones die.
// Only their MACs are stored.
func (f *Factors) SaveRecoveryCodes(ctx context.Context, tx *store.Tx, account string, codes []string) error {
	if _, err := tx.Exec(ctx, `DELETE FROM recovery_code WHERE account = $1`, account); err != nil {
		return err
	}
	for _, c := range codes {
		_, err := tx.Exec(ctx, `INSERT INTO recovery_code (id, account, mac, created_at) VALUES ($1, $2, $3, $4)`,
			secret.ID(), account, f.recoveryMAC(account, cleanRecovery(c)), tx.Now())
		if err != nil {
			return err
		}
	}
	return nil
}

func (f *Factors) recoveryMAC(account, code string) []byte {
	return f.Keys.MAC("recovery code", []byte(account), []byte(code))
}

// cleanRecovery reads a code as people write it: any width and case, and
// whatever stands between. What no code has is left out.
func cleanRecovery(typed string) string {
	var b strings.Builder
	for _, c := range strings.ToUpper(text.FoldWidth(text.Clean(typed))) {
		if strings.ContainsRune(recoveryAlphabet, c) {
			b.WriteRune(c)
		}
	}
	return b.String()
}

// judgeRecovery finds a code by its MAC: what is compared in the database is no
// secret. It is spent by one guarded UPDATE.
func (f *Factors) judgeRecovery(ctx context.Context, account, code string) (spend, error) {
	mac := f.recoveryMAC(account, cleanRecovery(code))
	var n int
	if err := f.DB.QueryRow(ctx, `SELECT COUNT(*) FROM recovery_code WHERE account = $1 AND mac = $2`, account, mac).Scan(&n); err != nil {
		return nil, err
	}
	if n == 0 {
		return nil, errWrongRecovery
	}
	return func(ctx context.Context, tx *store.Tx) error {
		n, err := tx.Exec(ctx, `UPDATE recovery_code SET spent_at = $1 WHERE account = $2 AND mac = $3 AND spent_at IS NULL`, tx.Now(), account, mac)
		if err == nil && n == 0 {
			err = errUsedRecovery
		}
		return err
	}, nil
}
