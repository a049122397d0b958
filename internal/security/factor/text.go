package factor

import (
	"context"

	"genkan/internal/account"
	"genkan/internal/fault"
	"genkan/internal/security"
	"genkan/internal/store"
)

// textFlow is the flow of the codes that turn SMS on as a factor.
const textFlow = "factor-setup"

// errNoMobile says that there is no proved number a code could go to (SEC-3).
var errNoMobile = fault.New(fault.Conflict, "factor.no_mobile")

// textCode says what the code of a set-up is for.
func textCode(setup string, a account.Account) security.CodeFor {
	return security.CodeFor{Flow: textFlow, Subject: setup, EmailKey: a.EmailKey}
}

// SendText sends a code to the proved number of the account, for the set-up of
// SMS that is under way. Faults: factor.setup.over, factor.no_mobile, and those
// of security.TextCodes.Send.
func (s *Setups) SendText(ctx context.Context, who Who, id, lang, network string) error {
	_, err := store.WriteGuarded(ctx, s.Factors.DB, func(ctx context.Context, tx *store.Tx) (security.Code, error) {
		open, found, err := s.find(ctx, tx, who.Account, tx.Now())
		if err != nil || !found || open.ID != id || open.Kind != SMS || open.Proved {
			return security.Code{}, or(err, errSetupOver)
		}
		m, found, err := security.MobileOf(ctx, tx, who.Account)
		if err != nil || !found {
			return security.Code{}, or(err, errNoMobile)
		}
		a, err := s.person(ctx, tx, who)
		if err != nil {
			return security.Code{}, err
		}
		return s.Texts.Send(ctx, tx, security.TextCode{For: textCode(id, a), Number: m.Number, Lang: lang, Network: network, Known: true})
	})
	return err
}

// Texted tells about the newest code of a set-up of SMS; false if none was sent.
func (s *Setups) Texted(ctx context.Context, who Who, id string) (security.CodeState, bool, error) {
	a, found, err := account.ByID(ctx, s.Factors.DB, who.Account)
	if err != nil || !found {
		return security.CodeState{}, false, err
	}
	return s.Texts.Codes.Newest(ctx, s.Factors.DB, textCode(id, a))
}

// ProveText judges the code that came by SMS and finishes the set-up. Faults on
// "code": those of security.Redeem in the words of text messages, and
// factor.setup.over.
func (s *Setups) ProveText(ctx context.Context, who Who, id, code string) (Finished, error) {
	open, found, err := s.Open(ctx, who.Account)
	if err != nil || !found || open.ID != id || open.Kind != SMS || open.Proved {
		return Finished{}, or(err, errSetupOver)
	}
	a, found, err := account.ByID(ctx, s.Factors.DB, who.Account)
	if err != nil || !found {
		return Finished{}, or(err, errSetupOver)
	}
	digits, err := security.ParseCode(code)
	if err != nil {
		return Finished{}, err
	}
	out, err := security.Redeem(ctx, s.Texts.Codes, textCode(id, a), digits, func(ctx context.Context, tx *store.Tx) (Finished, error) {
		if err := hold(ctx, tx, who.Account); err != nil {
			return Finished{}, err
		}
		if mine, err := end(ctx, tx, who.Account, id); err != nil || !mine {
			return Finished{}, or(err, errSetupOver)
		}
		offered, err := s.Offered(ctx, tx, who.Account)
		if err != nil || !offered[SMS] { // the person became an operator meanwhile
			return Finished{}, or(err, errNotOffered)
		}
		if _, found, err := security.MobileOf(ctx, tx, who.Account); err != nil || !found {
			return Finished{}, or(err, errNoMobile)
		}
		return s.Finish(ctx, tx, who, Proved{Kind: SMS})
	})
	return out, texted(err)
}
