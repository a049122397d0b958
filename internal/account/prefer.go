package account

import (
	"context"

	"genkan/internal/store"
)

// PlainMail is the mail form of people who want no HTML (PRE-4).
const PlainMail = "text"

// Wishes are how a person wants pages and mails (PRE-4).
type Wishes struct {
	Language string // BCP 47
	TimeZone string // name of the zone database; "" for the site's
	MailForm string // PlainMail, or "" for HTML beside the text
}

// Prefer stores the wishes of an account.
func Prefer(ctx context.Context, tx *store.Tx, id string, w Wishes) error {
	_, err := tx.Exec(ctx, `UPDATE account SET language = $1, time_zone = $2, mail_form = $3, changed_at = $4 WHERE id = $5`,
		w.Language, store.Null(w.TimeZone), store.Null(w.MailForm), tx.Now(), id)
	return err
}
