package factor

import (
	"context"
	"time"

	"genkan/internal/fault"
	"genkan/internal/limit"
	"genkan/internal/secret"
	"genkan/internal/security"
	"genkan/internal/store"
)

// The bounds of guesses of one account's second factor, whatever the method and
// the flow: five are free, then waits that grow to 15 minutes, and never more
// than thirty wrong ones in 24 hours (SIG-3, attack 6).
var (
	guessSlow = limit.Slow{Name: "factor", Free: 5, First: time.Minute, Most: 15 * time.Minute, Forget: 24 * time.Hour}
	wrongRule = limit.Rule{Name: "wrong-factor", Max: 30, Per: 24 * time.Hour}
)

// The answers to a wrong proof, told apart in words (S2). Each is about the
// field "code".
var (
	errWrong         = fault.New(fault.Invalid, "factor.wrong").On("code")
	errClock         = fault.New(fault.Invalid, "factor.clock").On("code")
	errUsedStep      = fault.New(fault.Conflict, "factor.used_step").On("code")
	errWrongRecovery = fault.New(fault.Invalid, "factor.recovery.wrong").On("code")
	errUsedRecovery  = fault.New(fault.Conflict, "factor.recovery.used").On("code")
	errNoMethod      = fault.New(fault.Invalid, "factor.no_method").On("code")
	errEmpty         = fault.New(fault.Invalid, "code.empty").On("code")
)

// Assertions judges what a passkey answered; package passkey does.
type Assertions interface {
	// Assert judges the answer to a ceremony that was begun for this account.
	// The function it gives spends the ceremony and notes the use, in the
	// transaction of what the proof allows.
	Assert(ctx context.Context, account, ceremony string, response []byte) (func(ctx context.Context, tx *store.Tx) error, error)
}

// Parts are what the engine is built from.
type Parts struct {
	DB         *store.DB
	Keys       *secret.Keys
	Limits     *limit.Limiter
	Codes      *security.Codes
	Assertions Assertions // nil: no passkeys
}

// Factors is the engine. It is safe for concurrent use.
type Factors struct{ Parts }

// New gives the engine.
func New(p Parts) *Factors { return &Factors{p} }

// Claim says who wants to be proved and how.
type Claim struct {
	Account  string
	EmailKey string // of the account: what SMS codes are counted under
	Method   string
	Code     string // typed: totp, sms, recovery
	Subject  string // sms: what the code was sent for, see SMSCode
	Ceremony string // passkey: its id
	Response []byte // passkey: what the browser gave
}

// spend uses a proof up.
type spend func(ctx context.Context, tx *store.Tx) error

// SMSCode names the SMS code of a flow: subject is the id of that log-in,
// journey or session.
func SMSCode(subject, emailKey string) security.CodeFor {
	return security.CodeFor{Flow: "factor", Subject: subject, EmailKey: emailKey}
}

// Prove judges a second factor once and, if it is right, runs then in the
// transaction that spends it: one winner, whatever the race. The try is counted
// in a transaction of its own before anything is judged (attacks 6, 7, 9),
// whatever the method, and a method the account does not have is refused alike.
// If then fails, nothing is spent.
func Prove[T any](ctx context.Context, f *Factors, c Claim, then func(ctx context.Context, tx *store.Tx) (T, error)) (T, error) {
	var none T
	if c.Method != Passkey && c.Code == "" {
		return none, errEmpty
	}
	if c.Method == TOTP || c.Method == SMS { // half a code is no guess
		digits, err := security.ParseCode(c.Code)
		if err != nil {
			return none, err
		}
		c.Code = digits
	}
	p, err := f.count(ctx, c.Account)
	if err != nil {
		return none, err
	}
	if c.Method == SMS {
		return proveSMS(ctx, f, p, c, then)
	}
	use, err := f.judge(ctx, p, c)
	if err != nil {
		return none, err
	}
	return store.WriteGuarded(ctx, f.DB, func(ctx context.Context, tx *store.Tx) (T, error) {
		if err := f.settle(ctx, tx, p); err != nil {
			return none, err
		}
		if err := use(ctx, tx); err != nil {
			return none, err
		}
		return then(ctx, tx)
	})
}

// settle forgets the wrong proofs before a right one.
func (f *Factors) settle(ctx context.Context, tx *store.Tx, p permits) error {
	if err := f.Limits.Clear(ctx, tx, p.slow); err != nil {
		return err
	}
	return f.Limits.Return(ctx, tx, p.day)
}

// giveBack returns the permits of a code that was not judged.
func (f *Factors) giveBack(ctx context.Context, p permits) error {
	_, err := store.WriteGuarded(ctx, f.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		if err := f.Limits.Return(ctx, tx, p.slow); err != nil {
			return store.None{}, err
		}
		return store.None{}, f.Limits.Return(ctx, tx, p.day)
	})
	return err
}

// proveSMS leaves spending to the engine of codes, which counts the tries of
// each code besides. What it does not judge was no guess.
func proveSMS[T any](ctx context.Context, f *Factors, p permits, c Claim, then func(ctx context.Context, tx *store.Tx) (T, error)) (T, error) {
	var none T
	out, err := security.Redeem(ctx, f.Codes, SMSCode(c.Subject, c.EmailKey), c.Code, func(ctx context.Context, tx *store.Tx) (T, error) {
		if err := f.settle(ctx, tx, p); err != nil {
			return none, err
		}
		n, err := tx.Exec(ctx, `UPDATE factor SET used_at = $1 WHERE account = $2 AND kind = 'sms'`, tx.Now(), c.Account)
		if err == nil && n == 0 {
			err = errNoMethod
		}
		if err != nil {
			return none, err
		}
		return then(ctx, tx)
	})
	for _, key := range []string{"code.none", "code.expired", "code.spent", "code.day_limit"} {
		if fault.Has(err, key) {
			if other := f.giveBack(ctx, p); other != nil {
				err = other
			}
			return none, err
		}
	}
	return out, texted(err)
}

// permits are what one try used up.
type permits struct{ slow, day limit.Permit }

func (f *Factors) count(ctx context.Context, account string) (permits, error) {
	return store.WriteGuarded(ctx, f.DB, func(ctx context.Context, tx *store.Tx) (permits, error) {
		var p permits
		var err error
		if p.slow, err = f.Limits.Begin(ctx, tx, guessSlow, account); err != nil {
			return p, slowed(err)
		}
		p.day, err = f.Limits.Always(ctx, tx, wrongRule, account)
		return p, slowed(err)
	})
}

// slowed gives a limit's fault the words of the code page.
func slowed(err error) error {
	if f, ok := fault.Of(err); ok && f.Kind == fault.Limited {
		out := *f
		out.Key, out.Field = "factor.slowed", "code"
		return &out
	}
	return err
}

// judge compares. The permits prove that the try was counted (attack 9).
func (f *Factors) judge(ctx context.Context, p permits, c Claim) (spend, error) {
	if !p.slow.Valid() || !p.day.Valid() {
		return nil, fault.New(fault.Internal, "factor.uncounted")
	}
	switch {
	case c.Method == TOTP:
		return f.judgeTOTP(ctx, c.Account, c.Code)
	case c.Method == Recovery:
		return f.judgeRecovery(ctx, c.Account, c.Code)
	case c.Method == Passkey && f.Assertions != nil:
		return f.Assertions.Assert(ctx, c.Account, c.Ceremony, c.Response)
	}
	return nil, errNoMethod
}
