package account

import (
	"context"

	"genkan/internal/fault"
	"genkan/internal/store"
)

// Names are what an account is registered under: in Latin letters, and in the
// person's own script as they typed it. Each may be empty, not both Latin ones.
type Names struct {
	Family, Given             string
	FamilyNative, GivenNative string
}

// Names gives the account's names.
func (a Account) Names() Names {
	return Names{a.Family, a.Given, a.FamilyNative, a.GivenNative}
}

// Rename gives an account other names (PRO-1). The Latin ones come from
// ParsePerson, the native ones from there or from ParseNative.
func Rename(ctx context.Context, tx *store.Tx, id string, n Names) error {
	_, err := tx.Exec(ctx, `UPDATE account SET family = $1, given = $2, family_native = $3, given_native = $4, changed_at = $5 WHERE id = $6`,
		n.Family, n.Given, store.Null(n.FamilyNative), store.Null(n.GivenNative), tx.Now(), id)
	return err
}

// ParseNative reads a family or given name in the person's own script: kept
// exactly but for spaces and half-width kana, in any script, and optional.
// Faults: name.too_long (n allowed, m typed), name.native_characters (char).
func ParseNative(typed string) (string, *fault.Fault) {
	_, native, bad := foldName(typed)
	if bad != nil && bad.Key == "name.characters" {
		bad = nameFault("name.native_characters", bad.Args...)
	}
	return native, bad
}
