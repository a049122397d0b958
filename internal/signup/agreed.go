package signup

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"genkan/internal/account"
	"genkan/internal/consent"
	"genkan/internal/store"
)

// agreed is what a person agreed to on the form: the exact wordings in the
// language that was shown, and when. It waits in the sign-up's row, as JSON, and
// enters the ledger with the account, when the contact point is proved (REG-2,
// PRE-2).
type agreed struct {
	text string
	at   time.Time
}

// agreement is one consent on its way to the ledger.
type agreement struct {
	Topic, Channel string
	Wording        consent.Wording
}

// agreeNow notes the wordings the form shows. News is noted only if it was
// chosen: off is the state without any line (PRE-1).
func (s *Service) agreeNow(f Form, now time.Time) agreed {
	all := []agreement{
		{consent.Terms, consent.OfAccount, s.Texts.Wording(consent.Terms, f.Language)},
		{consent.Privacy, consent.OfAccount, s.Texts.Wording(consent.Privacy, f.Language)},
	}
	if f.News {
		all = append(all, agreement{consent.News, consent.ByMail, s.Texts.Wording(consent.News, f.Language)})
	}
	b, err := json.Marshal(all)
	if err != nil {
		panic("signup: an agreement of texts and bytes has no JSON: " + err.Error())
	}
	return agreed{string(b), now}
}

// recordConsent writes what was agreed to into the ledger.
func (s *Service) recordConsent(ctx context.Context, tx *store.Tx, a account.Account, g agreed) error {
	var all []agreement
	if err := json.Unmarshal([]byte(g.text), &all); err != nil {
		return fmt.Errorf("read what was agreed to: %w", err)
	}
	for _, x := range all {
		e := consent.Entry{Person: a.ID, Topic: x.Topic, Channel: x.Channel, Given: true, Wording: x.Wording, At: g.at, Contact: a.Email, Place: consent.AtSignUp}
		if err := consent.Record(ctx, tx, s.Audit, e); err != nil {
			return err
		}
	}
	return nil
}
