package preference

import (
	"context"
	"encoding/base64"
	"strings"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/consent"
	"genkan/internal/fault"
	"genkan/internal/store"
)

// UnsubscribePath is where the link of promotional mail leads.
const UnsubscribePath = "/unsubscribe/"

// Wish is what a token asks for: that a person gets no more of a topic by a
// channel.
type Wish struct {
	Account string
	Choice
}

// aboutToken binds sealed tokens to their purpose.
const aboutToken = "unsubscribe"

// tokenCode is strict: a token has one spelling, so none of its characters can
// be changed.
var tokenCode = base64.RawURLEncoding.Strict()

// Link gives the path of the page that stops a topic of a person by a channel.
// The token in it is sealed: it can be read and made by nobody else, and needs
// no table. It works for ever, as mails are kept for years, and is good for
// nothing but to withdraw.
func (p *Preferences) Link(accountID string, c Choice) (string, error) {
	sealed, err := p.Keys.Seal([]byte(strings.Join([]string{accountID, c.Topic, c.Channel}, "\n")), []byte(aboutToken))
	if err != nil {
		return "", err
	}
	return UnsubscribePath + tokenCode.EncodeToString(sealed), nil
}

// ErrToken answers a token that is none of ours.
var ErrToken = fault.New(fault.NotFound, "unsubscribe.unknown")

// ReadToken gives what a token asks for. The error is ErrToken.
func (p *Preferences) ReadToken(token string) (Wish, error) {
	sealed, err := tokenCode.DecodeString(token)
	// The decoder skips line breaks.
	if err != nil || strings.ContainsAny(token, "\r\n") {
		return Wish{}, ErrToken
	}
	plain, err := p.Keys.Unseal(sealed, []byte(aboutToken))
	if err != nil {
		return Wish{}, ErrToken
	}
	parts := strings.Split(string(plain), "\n")
	if len(parts) != 3 {
		return Wish{}, ErrToken
	}
	w := Wish{parts[0], Choice{parts[1], parts[2]}}
	if !w.known() {
		return Wish{}, ErrToken
	}
	return w, nil
}

// Withdraw does what a token asks for, once: a second time, and for an account
// that does not exist or is closed, it does nothing and says nothing.
func (p *Preferences) Withdraw(ctx context.Context, w Wish, a Author) error {
	_, err := store.Write(ctx, p.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		person, found, err := account.ByID(ctx, tx, w.Account)
		if err != nil || !found || person.State == account.Closed {
			return store.None{}, err
		}
		on, err := choices(ctx, tx, w.Account)
		if err != nil || !on[w.Choice] {
			return store.None{}, err
		}
		contact := person.Email
		if w.Channel == consent.ByPhone {
			if contact, err = p.Phone(ctx, tx, w.Account); err != nil {
				return store.None{}, err
			}
		}
		err = p.append(ctx, tx, consent.Entry{Person: w.Account, Topic: w.Topic, Channel: w.Channel, Wording: p.Texts.Unsubscribe(a.Language),
			Contact: contact, Place: consent.AtUnsubscribe})
		if err != nil {
			return store.None{}, err
		}
		return store.None{}, p.Audit.Add(ctx, tx, audit.Event{Kind: "preference.unsubscribed", Person: w.Account, Actor: w.Account, RequestID: a.RequestID, From: a.From,
			Before: map[string]string{w.Name(): "on"}, After: map[string]string{w.Name(): "off"}})
	})
	return err
}
