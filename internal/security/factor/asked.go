package factor

import (
	"context"
	"errors"
	"time"

	"genkan/internal/fault"
	"genkan/internal/security"
	"genkan/internal/store"
)

// Asked is what a page may tell when it asks for a second factor.
type Asked struct {
	Held     Held
	Methods  []string  // what may be asked for, the one used last first
	Number   string    // the proved number an SMS goes to; "" without one
	Until    time.Time // until when the newest SMS code of this flow works; zero: none was sent, or it is too old
	NextSend time.Time // from when on another may be sent
}

// Ask gives what an account can be asked for. subject is the id of that log-in,
// journey or session, as in Claim. strong leaves SMS out where there is another
// factor (SEC-2: never alone for operators and administrators).
func (f *Factors) Ask(ctx context.Context, account, emailKey, subject string, strong bool) (Asked, error) {
	var a Asked
	var err error
	if a.Held, err = Of(ctx, f.DB, account); err != nil {
		return a, err
	}
	a.Methods = a.Held.Methods()
	if strong && a.Held.Strong() {
		a.Methods = without(a.Methods, SMS)
	}
	if !a.Held.Has(SMS) {
		return a, nil
	}
	m, _, err := security.MobileOf(ctx, f.DB, account)
	if err != nil {
		return a, err
	}
	a.Number = m.Number
	code, sent, err := f.Codes.Newest(ctx, f.DB, SMSCode(subject, emailKey))
	if err != nil {
		return a, err
	}
	if sent && code.Until.After(f.DB.Clock().Now()) {
		a.Until = code.Until
	}
	a.NextSend, err = f.Codes.NextSend(ctx, f.DB, emailKey)
	return a, err
}

func without(methods []string, method string) []string {
	var out []string
	for _, m := range methods {
		if m != method {
			out = append(out, m)
		}
	}
	return out
}

// Texted is an SMS code that is asked for as a second factor.
type Texted struct {
	Account  string
	EmailKey string
	Subject  string // as in Claim
	Lang     string
	Network  string // what sends are counted under beside the number and the person
}

// SendSMS sends the SMS code of a flow, if SMS is a factor of the account; its
// limits are those of security.TextCodes. Whoever gets here has proved something
// else, a password or a mailbox, and the page names the number: they are told
// of its limits.
func (f *Factors) SendSMS(ctx context.Context, tx *store.Tx, t *security.TextCodes, to Texted) error {
	held, err := Of(ctx, tx, to.Account)
	if err != nil {
		return err
	}
	m, found, err := security.MobileOf(ctx, tx, to.Account)
	if err != nil {
		return err
	}
	if !found || !held.Has(SMS) {
		return errNoMethod
	}
	_, err = t.Send(ctx, tx, security.TextCode{For: SMSCode(to.Subject, to.EmailKey), Number: m.Number, Lang: to.Lang, Network: to.Network, Known: true})
	return err
}

// texted gives the engine's faults about a code the words of a text message.
func texted(err error) error {
	var f *fault.Fault
	if !errors.As(err, &f) {
		return err
	}
	out := *f
	switch f.Key {
	case "code.wrong":
		out.Key = "factor.sms.wrong"
	case "code.superseded":
		out.Key = "factor.sms.superseded"
	default:
		return err
	}
	return &out
}
