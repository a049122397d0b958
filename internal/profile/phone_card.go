package profile

import (
	"context"
	"time"

	"genkan/internal/fault"
	"genkan/internal/phone"
	"genkan/internal/store"
)

// PhoneCard is the card of the phone number.
type PhoneCard struct {
	Phone   phone.Number // from phone.Parse
	Version int64
}

// SavePhone saves the phone number as it is called and as it was typed (PRO-7).
// The same number in another writing changes nothing. It tells whether anything
// changed. Fault: error.conflict.
func (p *Profiles) SavePhone(ctx context.Context, a Author, c PhoneCard) (bool, error) {
	if c.Phone.E164 == "" {
		return false, fault.New(fault.Internal, "profile.phone.unparsed")
	}
	return p.save(ctx, a, c.Version, func(ctx context.Context, tx *store.Tx, x Profile) (card, error) {
		return card{
			changed: x.PhoneAt, same: x.Phone.E164 == c.Phone.E164 && x.Phone.Extension == c.Phone.Extension && x.Phone.Country == c.Phone.Country,
			kind: "profile.phone", before: phoneValues(x.Phone), now: phoneValues(c.Phone),
			write: func(ctx context.Context, tx *store.Tx, at time.Time) error {
				_, err := tx.Exec(ctx, `INSERT INTO profile (account, phone, phone_typed, phone_country, phone_extension, phone_at) VALUES ($1, $2, $3, $4, $5, $6)
					ON CONFLICT (account) DO UPDATE SET phone = excluded.phone, phone_typed = excluded.phone_typed, phone_country = excluded.phone_country,
					phone_extension = excluded.phone_extension, phone_at = excluded.phone_at`,
					a.Account, c.Phone.E164, c.Phone.Typed, c.Phone.Country, store.Null(c.Phone.Extension), at)
				return err
			},
		}, nil
	})
}

func phoneValues(f phone.Number) map[string]string {
	return map[string]string{"phone": f.E164, "phone_country": f.Country, "extension": f.Extension}
}
