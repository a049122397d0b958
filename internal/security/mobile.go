package security

import (
	"context"
	"errors"
	"time"

	"genkan/internal/fault"
	"genkan/internal/limit"
	"genkan/internal/sms"
	"genkan/internal/store"
)

// Bounds of text messages with codes: each costs money and disturbs somebody
// (SEC-3). Those of one person are SendRule, counted with mail.
var (
	smsNumberRule  = limit.Rule{Name: "sms-number", Max: 5, Per: time.Hour, Gap: time.Minute}
	smsDayRule     = limit.Rule{Name: "sms-number-day", Max: 10, Per: 24 * time.Hour}
	smsNetworkRule = limit.Rule{Name: "sms-network", Max: 100, Per: 24 * time.Hour}
)

// Mobile is the proved number of an account (SEC-3).
type Mobile struct {
	Account  string
	Number   string // E.164
	Country  string // ISO 3166-1
	ProvedAt time.Time
}

// MobileOf gives the proved number of an account; false if there is none.
func MobileOf(ctx context.Context, q store.Querier, account string) (Mobile, bool, error) {
	m := Mobile{Account: account}
	err := q.QueryRow(ctx, `SELECT number, country, proved_at FROM mobile WHERE account = $1`, account).Scan(&m.Number, &m.Country, store.Time(&m.ProvedAt))
	if errors.Is(err, store.ErrNoRows) {
		return m, false, nil
	}
	return m, err == nil, err
}

// TextCodes sends codes by SMS. It is safe for concurrent use.
type TextCodes struct {
	Codes  *Codes
	Limits *limit.Limiter
	SMS    *sms.Post
}

// TextCode is a code that is to be sent to a number.
type TextCode struct {
	For     CodeFor
	Number  string // "" for a decoy: counted under the person alone, and nothing is sent
	Lang    string
	Network string // what sends are counted under beside the number and the person
	// Known says that whoever asks is known: signed in, or past the right
	// password. Only they are told of the limits of the number itself. For
	// everybody else a number that has had enough is like none, so that no answer
	// tells whether an account has a number, nor which (SEC-4, attack 10).
	Known bool
}

// Send makes a fresh code and sends it, under the limits of the person, the
// network, the number and its day. The fault is of kind limited while it is too
// early or too often; then nothing was made or sent. A decoy (no number) is
// counted, superseded and expires like a real one and never matches; its job
// costs as much and is dropped.
func (t *TextCodes) Send(ctx context.Context, tx *store.Tx, c TextCode) (Code, error) {
	if _, err := t.Limits.Take(ctx, tx, SendRule, c.For.EmailKey); err != nil {
		return Code{}, onResend(err)
	}
	if _, err := t.Limits.Take(ctx, tx, smsNetworkRule, c.Network); err != nil {
		return Code{}, onResend(err)
	}
	decoy := c.Number == ""
	if !decoy {
		enough, err := t.enough(ctx, tx, c)
		if err != nil {
			return Code{}, err
		}
		decoy = enough
	}
	code, err := t.Codes.Issue(ctx, tx, c.For, decoy)
	if err != nil {
		return code, err
	}
	if _, err := tx.Exec(ctx, `UPDATE code SET channel = 'sms' WHERE id = $1`, code.ID); err != nil {
		return code, err
	}
	return code, t.SMS.Send(ctx, tx, sms.Message{To: c.Number, Lang: c.Lang, Code: code.Digits, Ref: code.ID, DropAfter: code.Until, Decoy: decoy})
}

// enough counts a message to the number. It tells that the number has had
// enough, or says so in a fault to whom may know.
func (t *TextCodes) enough(ctx context.Context, tx *store.Tx, c TextCode) (bool, error) {
	for _, rule := range []limit.Rule{smsDayRule, smsNumberRule} {
		_, err := t.Limits.Take(ctx, tx, rule, c.Number)
		switch {
		case err == nil:
		case fault.KindOf(err) == fault.Limited && !c.Known:
			return true, nil
		default:
			return false, onResend(err)
		}
	}
	return false, nil
}

// EndTexted makes decoys of the codes that were sent to the number a person had
// until now, whatever they were for: whoever holds that telephone may not be them
// any more.
func EndTexted(ctx context.Context, tx *store.Tx, emailKey string) error {
	_, err := tx.Exec(ctx, `UPDATE code SET decoy = $1 WHERE email_key = $2 AND channel = 'sms' AND spent_at IS NULL`, true, emailKey)
	return err
}

// onResend gives a limit's fault the words of a code page, in seconds, minutes
// or hours.
func onResend(err error) error {
	f, ok := fault.Of(err)
	if !ok || f.Kind != fault.Limited {
		return err
	}
	key, unit := "sms.limited", time.Minute
	switch {
	case f.RetryAfter <= time.Minute:
		key, unit = "sms.early", time.Second
	case f.RetryAfter > 90*time.Minute:
		key, unit = "sms.limited.hours", time.Hour
	}
	return fault.New(fault.Limited, key, "n", int((f.RetryAfter+unit-1)/unit)).After(f.RetryAfter).Because(err)
}

// OnText gives the faults of a code that was sent by SMS words that say so.
func OnText(err error) error {
	f, ok := fault.Of(err)
	if !ok {
		return err
	}
	switch f.Key {
	case errWrong.Key, errSuperseded.Key:
		out := *f
		out.Key = map[string]string{errWrong.Key: "sms.code.wrong", errSuperseded.Key: "sms.code.superseded"}[f.Key]
		return &out
	}
	return err
}
