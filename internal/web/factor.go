package web

import (
	"cmp"
	"net/url"
	"slices"
	"time"

	"genkan/internal/i18n"
)

// The words a second factor's method is called by in forms and addresses; they
// are those of package factor.
const (
	methodTOTP     = "totp"
	methodPasskey  = "passkey"
	methodSMS      = "sms"
	methodRecovery = "recovery"
)

// FactorQuestion is what a page knows when it asks for a second factor: at
// log-in, before a sensitive change, in a way back. Page.AskFactor makes of it
// what the components draw.
//
// A page that asks
//   - draws {{template "factor" .Factor}} inside of its form, if .Factor.Ready,
//     and {{template "factor-more" .Factor}} after the form: the button that
//     sends an SMS code, and the other methods;
//   - chooses the method with Chosen, reads the answer with FactorAnswer, and
//     judges it with factor.Prove, whose faults are about the field "code".
type FactorQuestion struct {
	Methods  []string    // what the account has, the one used last first (factor.Held.Methods)
	Method   string      // the one that is asked now, see Chosen
	Here     string      // the path of the page: another method is Here?method=…
	Keep     url.Values  // what every address and form of the page carries on, such as next
	Send     string      // the path whose POST sends the SMS code
	Number   string      // the number it goes to; only its end is shown
	Until    time.Time   // until when the newest SMS code works; zero: none was sent
	NextSend time.Time   // from when on another may be sent
	Remember bool        // offer not to ask again in this browser for 30 days (SEC-6)
	Ticked   bool        // the person ticked it
	Passkey  *PasskeyAsk // what the passkey is asked; nil without one
	Lost     string      // where a person goes who can use none of them; "" without such a way
}

// PasskeyAsk is what the component "factor-passkey" needs to ask for a passkey.
type PasskeyAsk struct {
	Ceremony string // its id, sent back as "ceremony"
	Alone    bool   // it stands for both factors: the person must be verified
	Options  string // what navigator.credentials.get takes, JSON; its answer is sent as "response"
}

// FactorAnswer is what the components send. The code and what a passkey answered
// are never shown again.
type FactorAnswer struct {
	Method   string `form:"method"`
	Code     string `form:"code"`
	Ceremony string `form:"ceremony"`
	Response string `form:"response"`
	Remember bool   `form:"remember"`
}

// FactorAsk is the drawn form of a question.
type FactorAsk struct {
	FactorQuestion
	Ready    bool // there is something to answer: all but an SMS code that was not sent yet
	Code     Field
	Again    Field
	Ending   string // the last digits of the number
	Works    string // until when the SMS code works
	Wait     int    // seconds until another may be sent, 0 for now
	Others   []FactorLink
	Carried  []Carried
	SendText string
	words    *i18n.Words
}

// FactorLink leads to another method.
type FactorLink struct{ Label, URL string }

// Carried is a hidden field.
type Carried struct{ Name, Value string }

// T gives words to the components.
func (a FactorAsk) T(key string, args ...any) string { return a.words.T(key, args...) }

// Chosen gives the method a page asks for: the wanted one if the account has it,
// else the one used last.
func Chosen(methods []string, wanted string) string {
	if slices.Contains(methods, wanted) || len(methods) == 0 {
		return wanted
	}
	return methods[0]
}

// AskFactor makes the question of a page; the page's complaints come first.
func (p *Page) AskFactor(q FactorQuestion, now time.Time) FactorAsk {
	if q.Method == methodPasskey {
		p.Script = "passkey"
	}
	a := FactorAsk{FactorQuestion: q, words: p.words, Ready: q.Method != methodSMS || !q.Until.IsZero(), SendText: p.T("factor.sms.send")}
	if !q.Until.IsZero() {
		a.SendText, a.Works = p.T("factor.sms.resend"), p.words.DateTimeZone(q.Until)
	}
	if wait := q.NextSend.Sub(now); wait > 0 {
		a.Wait = int((wait + time.Second - 1) / time.Second)
	}
	if n := len(q.Number); n > 4 {
		a.Ending = q.Number[n-2:]
	}
	a.Code = p.factorCode(q.Method)
	if q.Remember {
		a.Again = p.Field("remember", "factor.remember", "")
		a.Again.Hint = p.T("factor.remember.hint")
		if q.Ticked {
			a.Again.Value = "1"
		}
	}
	for name, values := range q.Keep {
		for _, v := range values {
			a.Carried = append(a.Carried, Carried{name, v})
		}
	}
	slices.SortFunc(a.Carried, func(x, y Carried) int { return cmp.Compare(x.Name, y.Name) })
	for _, m := range q.Methods {
		if m != q.Method {
			to := url.Values{"method": {m}}
			for name, values := range q.Keep {
				to[name] = values
			}
			a.Others = append(a.Others, FactorLink{p.T(factorLabel(m)), q.Here + "?" + to.Encode()})
		}
	}
	return a
}

// factorCode is the one box a code is typed into.
func (p *Page) factorCode(method string) Field {
	f := p.Field("code", "factor.code", "")
	f.Required, f.Autocomplete, f.InputMode, f.Width = true, "one-time-code", "numeric", "code"
	switch method {
	case methodTOTP:
		f.Hint = p.T("factor.totp.hint")
	case methodSMS:
		f.Hint = p.T("factor.sms.hint")
	case methodRecovery:
		f = p.Field("code", "factor.recovery", "")
		f.Required, f.Autocomplete, f.InputMode, f.Width = true, "one-time-code", "text", "half"
		f.Hint = p.T("factor.recovery.hint")
	}
	return f
}

func factorLabel(method string) string {
	switch method {
	case methodTOTP:
		return "factor.use.totp"
	case methodPasskey:
		return "factor.use.passkey"
	case methodSMS:
		return "factor.use.sms"
	}
	return "factor.use.recovery"
}
