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
	// Silent is for flows where nobody is signed in: that a number had too many
	// messages is not told, a decoy is made instead, and a decoy costs what a
	// message costs (SEC-4, attack 10).
	Silent bool
}

// Send makes a fresh code and sends it, under the limits of the person, the
// number, the day and the network. The fault is of kind limited while it is too
// early or too often; then nothing was made or sent. A decoy (no number) is
// counted, superseded and expires like a real one and never matches.
func (t *TextCodes) Send(ctx context.Context, tx *store.Tx, c TextCode) (Code, error) {
	if _, err := t.Limits.Take(ctx, tx, SendRule, c.For.EmailKey); err != nil {
		return Code{}, onResend(err)
	}
	if _, err := t.Limits.Take(ctx, tx, smsNetworkRule, c.Network); err != nil {
		return Code{}, onResend(err)
	}
	if c.Silent {
		return t.sendSilent(ctx, tx, c)
	}
	if c.Number == "" {
		return t.Codes.Issue(ctx, tx, c.For, true)
	}
	for _, rule := range []limit.Rule{smsNumberRule, smsDayRule} {
		if _, err := t.Limits.Take(ctx, tx, rule, c.Number); err != nil {
			return Code{}, onResend(err)
		}
	}
	code, err := t.Codes.Issue(ctx, tx, c.For, false)
	if err != nil {
		return code, err
	}
	return code, t.SMS.Send(ctx, tx, sms.Message{To: c.Number, Lang: c.Lang, Code: code.Digits, Ref: code.ID, DropAfter: code.Until})
}

// nobody is the number of messages that are dropped and never sent.
const nobody = "+000000000000"

// sendSilent takes the same steps for a number and for none. A decoy is counted
// under the person instead of the number, and queues a message that is dropped.
func (t *TextCodes) sendSilent(ctx context.Context, tx *store.Tx, c TextCode) (Code, error) {
	decoy, under := c.Number == "", c.Number
	if decoy {
		under = "decoy " + c.For.EmailKey
	}
	for _, rule := range []limit.Rule{smsNumberRule, smsDayRule} {
		switch _, err := t.Limits.Take(ctx, tx, rule, under); {
		case fault.KindOf(err) == fault.Limited:
			decoy = true
		case err != nil:
			return Code{}, err
		}
	}
	code, err := t.Codes.Issue(ctx, tx, c.For, decoy)
	if err != nil {
		return code, err
	}
	m := sms.Message{To: c.Number, Lang: c.Lang, Code: code.Digits, Ref: code.ID, DropAfter: code.Until}
	if decoy {
		m.To, m.DropAfter = nobody, tx.Now()
	}
	return code, t.SMS.Send(ctx, tx, m)
}

// onResend gives a limit's fault the words of a code page.
func onResend(err error) error {
	if f, ok := fault.Of(err); ok && f.Kind == fault.Limited {
		out := *f
		out.Key = "sms.limited"
		return &out
	}
	return err
}
