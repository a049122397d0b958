package profile

import (
	"context"
	"time"
	"unicode"
	"unicode/utf8"

	"genkan/internal/account"
	"genkan/internal/fault"
	"genkan/internal/store"
	"genkan/internal/text"
)

// MaxPreferred is the most code points of a preferred name.
const MaxPreferred = 64

// maxTyped ends the work on hopeless input early.
const maxTyped = 16 * MaxPreferred

// NameCard is the card of names: the registered ones and the preferred one.
type NameCard struct {
	account.Names
	Preferred string // from ParsePreferred
	Version   int64
}

// Preferred is what became of a typed preferred name.
type Preferred struct {
	Name        string // as it is stored; "" for none
	Suggestions []string
	Fault       *fault.Fault
}

// ParsePreferred reads a preferred name: optional, half-width letters and
// spaces only, after folding (PRO-2). kept is what is stored: sent back
// unchanged it passes, whatever it holds, so that an old Japanese one never
// stands in the way of anything else. Faults on "preferred": preferred.kana
// (suggestion), preferred.script, preferred.characters (char),
// preferred.too_long (n allowed, m typed).
func ParsePreferred(typed, kept string) Preferred {
	if typed == kept {
		return Preferred{Name: kept}
	}
	if len(typed) > maxTyped {
		return Preferred{Fault: preferredFault("preferred.too_long", "n", MaxPreferred, "m", utf8.RuneCountInString(typed))}
	}
	name := text.CollapseSpaces(text.FoldWidth(text.Clean(typed)))
	if n := utf8.RuneCountInString(name); n > MaxPreferred {
		return Preferred{Fault: preferredFault("preferred.too_long", "n", MaxPreferred, "m", n)}
	}
	for _, r := range name {
		if r == ' ' || unicode.Is(unicode.Latin, r) && unicode.IsLetter(r) {
			continue
		}
		return refusePreferred(name, r)
	}
	return Preferred{Name: name}
}

// refusePreferred says what to do about the first character that does not fit.
func refusePreferred(name string, r rune) Preferred {
	if r, unsafe := text.FirstUnsafe(name); unsafe {
		return Preferred{Fault: preferredFault("preferred.characters", "char", text.Shown(r))}
	}
	if a := account.ParseName(name); len(a.Suggestions) > 0 {
		return Preferred{Suggestions: a.Suggestions, Fault: preferredFault("preferred.kana", "suggestion", a.Suggestions[0])}
	}
	if unicode.IsLetter(r) {
		return Preferred{Fault: preferredFault("preferred.script")}
	}
	return Preferred{Fault: preferredFault("preferred.characters", "char", text.Shown(r))}
}

func preferredFault(key string, args ...any) *fault.Fault {
	return fault.New(fault.Invalid, key, args...).On("preferred")
}

// PreferredFits tells whether the stored preferred name would be taken today.
func (x Profile) PreferredFits() bool {
	again := ParsePreferred(x.Preferred, "")
	return again.Fault == nil && again.Name == x.Preferred
}

// SaveName saves the card of names (PRO-1, PRO-2). It tells whether anything
// changed. Fault: error.conflict.
func (p *Profiles) SaveName(ctx context.Context, a Author, n NameCard) (bool, error) {
	return p.save(ctx, a, n.Version, func(ctx context.Context, tx *store.Tx, x Profile) (card, error) {
		was, found, err := account.ByID(ctx, tx, a.Account)
		if err != nil {
			return card{}, err
		}
		if !found {
			return card{}, fault.New(fault.NotFound, "profile.nobody")
		}
		return card{
			changed: x.NameAt, same: was.Names() == n.Names && x.Preferred == n.Preferred,
			kind: "profile.name", before: named(was.Names(), x.Preferred), now: named(n.Names, n.Preferred),
			write: func(ctx context.Context, tx *store.Tx, at time.Time) error {
				if err := account.Rename(ctx, tx, a.Account, n.Names); err != nil {
					return err
				}
				_, err := tx.Exec(ctx, `INSERT INTO profile (account, preferred, name_at) VALUES ($1, $2, $3)
					ON CONFLICT (account) DO UPDATE SET preferred = excluded.preferred, name_at = excluded.name_at`, a.Account, store.Null(n.Preferred), at)
				return err
			},
		}, nil
	})
}

func named(n account.Names, preferred string) map[string]string {
	return map[string]string{"family": n.Family, "given": n.Given, "family_native": n.FamilyNative, "given_native": n.GivenNative, "preferred": preferred}
}
