package recovery

import (
	"context"
	"slices"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/fault"
	"genkan/internal/security"
	"genkan/internal/security/factor"
	"genkan/internal/store"
)

// errNoMethod refuses a method that does not do in this journey.
var errNoMethod = fault.New(fault.Invalid, "factor.no_method").On("code")

// ask gives what the second factor of a journey may be proved with. A reset that
// began with a code by SMS has used the phone already: one thing is not two
// factors (SEC-4, attack 26). For operators SMS is left out where there is
// another factor (SEC-2).
func (s *Service) ask(ctx context.Context, j journey, f facts) (factor.Asked, error) {
	a, err := s.Factors.Ask(ctx, j.account, j.emailKey, j.id, f.operator)
	if slices.Contains(j.proofs, bySMS) {
		a.Methods = slices.DeleteFunc(a.Methods, func(m string) bool { return m == factor.SMS })
	}
	return a, err
}

// standing gives the journey of a reset that stands at the second factor, and
// what may be asked.
func (s *Service) standing(ctx context.Context, token string) (journey, facts, factor.Asked, error) {
	j, f, err := s.find(ctx, s.DB, Reset, token)
	if err == nil && next(j, f, s.DB.Clock().Now()).name != AskFactor {
		err = errStep
	}
	if err != nil {
		return j, f, factor.Asked{}, err
	}
	a, err := s.ask(ctx, j, f)
	return j, f, a, err
}

// Given is what a person gives as second factor of a reset.
type Given struct {
	Browser  string // the journey's token
	Method   string // see package factor
	Code     string
	Ceremony string // passkey
	Response []byte // passkey
	From     From
}

// ProveFactor judges the second factor and records the proof; it gives the
// journey's new token. Whether this browser is remembered does not matter here:
// a reset is never less than a log-in on a strange browser (attack 26).
func (s *Service) ProveFactor(ctx context.Context, g Given) (string, error) {
	j, f, asked, err := s.standing(ctx, g.Browser)
	if err != nil {
		return "", err
	}
	if !slices.Contains(asked.Methods, g.Method) {
		return "", errNoMethod
	}
	claim := factor.Claim{Account: j.account, EmailKey: j.emailKey, Method: g.Method, Code: g.Code, Subject: j.id, Ceremony: g.Ceremony, Response: g.Response}
	return factor.Prove(ctx, s.Factors, claim, func(ctx context.Context, tx *store.Tx) (string, error) {
		j, err := s.record(ctx, tx, j, byFactor)
		if err == nil && g.Method == factor.Recovery {
			err = s.recoveryUsed(ctx, tx, f.account, g)
		}
		return j.token, err
	})
}

// fewCodes is how many recovery codes are so few that the person is warned (S2).
const fewCodes = 3

// recoveryUsed tells the person that a recovery code was used, and that few are
// left (MAIL-12).
func (s *Service) recoveryUsed(ctx context.Context, tx *store.Tx, who account.Account, g Given) error {
	held, err := factor.Of(ctx, tx, who.ID)
	if err != nil {
		return err
	}
	kind := "recovery_used"
	if held.Recovery <= fewCodes {
		kind = "recovery_low"
	}
	if err := s.Notices.Send(ctx, tx, security.Happened{Account: who, Kind: kind, Letter: "MAIL-12", Args: map[string]any{"n": held.Recovery}, Network: g.From.Network, Device: g.From.Device}); err != nil {
		return err
	}
	return s.Audit.Add(ctx, tx, audit.Event{Kind: "factor.recovery_used", Person: who.ID, Actor: who.ID, From: g.From.Network, RequestID: g.From.RequestID})
}

// SendFactor sends the SMS code of the second factor. The fault is of kind
// limited while it is too early or too often.
func (s *Service) SendFactor(ctx context.Context, token, language, network string) error {
	j, _, asked, err := s.standing(ctx, token)
	if err != nil {
		return err
	}
	if !slices.Contains(asked.Methods, factor.SMS) {
		return errNoMethod
	}
	_, err = store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		return store.None{}, s.Factors.SendSMS(ctx, tx, s.TextCodes, factor.Texted{Account: j.account, EmailKey: j.emailKey, Subject: j.id, Lang: language, Network: network})
	})
	return err
}
