package recovery

import (
	"context"
	"errors"
	"time"

	"genkan/internal/account"
	"genkan/internal/fault"
	"genkan/internal/mail"
	"genkan/internal/secret"
	"genkan/internal/security"
	"genkan/internal/security/factor"
	"genkan/internal/store"
)

// Ask is an address that was typed on the first page of a reset.
type Ask struct {
	Email     account.Email
	SMS       bool // the code by SMS instead of mail
	Language  string
	Network   string // what new journeys are counted under
	Browser   string // the token of the journey this browser has, "" if none
	RequestID string
}

// Begin starts a reset, or goes on with the one this browser began for the
// address and gave no proof for, and sends the code. It gives the token that
// binds the journey to the browser. Whether there is an account, a proved
// number, or an operator is told by nothing it answers: decoys take the same
// steps, cost the same and never arrive (SEC-4).
func (s *Service) Begin(ctx context.Context, a Ask) (string, error) {
	return store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (string, error) {
		if _, err := s.Limits.Take(ctx, tx, newRule, a.Network); err != nil {
			return "", err
		}
		j := journey{flow: Reset, email: a.Email.Typed(), emailKey: a.Email.Key(), channel: byMail, language: a.Language, token: secret.NewToken()}
		if a.SMS {
			j.channel = bySMS
		}
		if err := s.keep(ctx, tx, &j, a.Browser); err != nil {
			return "", err
		}
		return j.token, s.send(ctx, tx, j, a.Network)
	})
}

// keep writes the journey: over the one this browser has for the address and
// gave no proof for, or a new one.
func (s *Service) keep(ctx context.Context, tx *store.Tx, j *journey, browser string) error {
	err := tx.QueryRow(ctx, `UPDATE journey SET browser = $1, email = $2, created_at = $3, expires_at = $4 WHERE browser = $5 AND flow = $6 AND email_key = $7 AND proofs = ''
		AND ended_at IS NULL AND expires_at > $3 RETURNING id`,
		secret.HashToken(j.token), j.email, tx.Now(), tx.Now().Add(ResetLife), secret.HashToken(browser), j.flow, j.emailKey).Scan(&j.id)
	if !errors.Is(err, store.ErrNoRows) {
		return err
	}
	j.id = secret.ID()
	return insert(ctx, tx, *j, ResetLife)
}

func insert(ctx context.Context, tx *store.Tx, j journey, life time.Duration) error {
	proofs := ""
	if len(j.proofs) > 0 {
		proofs = j.proofs[0]
	}
	_, err := tx.Exec(ctx, `INSERT INTO journey (id, flow, browser, account, email, email_key, channel, proofs, language, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
		j.id, j.flow, secret.HashToken(j.token), store.Null(j.account), j.email, j.emailKey, j.channel, proofs, j.language, tx.Now(), tx.Now().Add(life))
	return err
}

// send looks whose address it is by now and sends a fresh code. Over a limit
// nothing is sent and nothing fails: the code page says from when on it can be.
func (s *Service) send(ctx context.Context, tx *store.Tx, j journey, network string) error {
	who, found, err := account.ByEmail(ctx, tx, j.emailKey)
	if err != nil {
		return err
	}
	if found = found && open(who, tx.Now()); !found {
		who = account.Account{}
	}
	// The row is held, so that no code counts for an account it was not sent to.
	n, err := tx.Exec(ctx, `UPDATE journey SET account = $1, channel = $2, language = $3 WHERE id = $4 AND email_key = $5 AND (proofs = '' OR account = $1) AND ended_at IS NULL`,
		store.Null(who.ID), j.channel, j.language, j.id, j.emailKey)
	if err == nil && n == 0 {
		err = errGone(j.flow)
	}
	if err != nil {
		return err
	}
	if j.channel == bySMS {
		err = s.sendText(ctx, tx, j, who, network)
	} else {
		err = s.sendMail(ctx, tx, j, who)
	}
	if fault.KindOf(err) == fault.Limited {
		return nil
	}
	return err
}

// sendText sends the code to the proved number, never of an operator (SEC-4).
// Everything else gets a decoy.
func (s *Service) sendText(ctx context.Context, tx *store.Tx, j journey, who account.Account, network string) error {
	f, err := s.facts(ctx, tx, who.ID)
	if err != nil {
		return err
	}
	m, found, err := security.MobileOf(ctx, tx, who.ID)
	if err != nil {
		return err
	}
	c := security.TextCode{For: j.code(), Lang: j.language, Network: network}
	if found && !f.operator {
		c.Number, c.Lang = m.Number, who.Language
	}
	_, err = s.TextCodes.Send(ctx, tx, c)
	return err
}

// sendMail sends the code, or at most once a day the mail that says there is no
// account (MAIL-4). A decoy beyond that queues a mail that is dropped: it costs
// what a mail costs, and time tells nothing (attack 10).
func (s *Service) sendMail(ctx context.Context, tx *store.Tx, j journey, who account.Account) error {
	if _, err := s.Limits.Take(ctx, tx, security.SendRule, j.emailKey); err != nil {
		return err
	}
	_, again := s.Limits.Take(ctx, tx, noneRule, j.emailKey)
	if again != nil && fault.KindOf(again) != fault.Limited {
		return again
	}
	code, err := s.Codes.Issue(ctx, tx, j.code(), who.ID == "")
	if err != nil {
		return err
	}
	m := mail.Mail{To: who.Email, ToName: who.CallName(), Lang: who.Language, Plain: who.MailForm == "text", Letter: s.codeLetter(j.flow, code), Ref: code.ID, DropAfter: code.Until}
	if who.ID == "" {
		m.To, m.Lang, m.Letter, m.DropAfter = j.email, j.language, s.noneLetter(), time.Time{}
		if again != nil {
			m.DropAfter = tx.Now()
		}
	}
	to, err := account.ParseEmail(m.To)
	if err != nil {
		return err
	}
	m.To = to.Address()
	return s.Mail.Send(ctx, tx, m)
}

// State is what the pages of a journey show. For a decoy it is the same.
type State struct {
	Step     string
	Email    string // as typed
	SMS      bool   // the newest code was asked for by SMS
	Sent     bool   // a code was sent and counts
	SentAt   time.Time
	Until    time.Time // when that code expires
	NextSend time.Time // from when on another may be sent
	Due      time.Time // lost factor: when the wait is over

	// What is told once a proof is recorded, and never of a decoy.
	Account string
	TwoStep bool         // two-step verification is on
	Asked   factor.Asked // at the step of the second factor
}

// State tells about the journey of this browser.
func (s *Service) State(ctx context.Context, flow, token string) (State, error) {
	j, f, err := s.find(ctx, s.DB, flow, token)
	if err != nil {
		return State{}, err
	}
	st := State{Step: next(j, f, s.DB.Clock().Now()).name, Email: j.email, SMS: j.channel == bySMS, Due: j.due}
	if len(j.proofs) > 0 {
		st.Account, st.TwoStep = j.account, f.held.On()
	}
	if st.Step == AskFactor {
		if st.Asked, err = s.ask(ctx, j, f); err != nil {
			return st, err
		}
	}
	code, found, err := s.Codes.Newest(ctx, s.DB, j.code())
	if err != nil {
		return st, err
	}
	if found {
		st.Sent, st.SentAt, st.Until = true, code.SentAt, code.Until
	}
	st.NextSend, err = s.Codes.NextSend(ctx, s.DB, j.emailKey)
	return st, err
}

// Resend sends a fresh code the same way. The fault is of kind limited while it
// is too early (REG-8: 60 s apart, five an hour).
func (s *Service) Resend(ctx context.Context, flow, token, language, network string) error {
	j, err := s.at(ctx, flow, token, AskCode)
	if err != nil {
		return err
	}
	next, err := s.Codes.NextSend(ctx, s.DB, j.emailKey)
	if err != nil {
		return err
	}
	if wait := next.Sub(s.DB.Clock().Now()); wait > 0 {
		return fault.New(fault.Limited, "activate.resend.early", "n", int((wait+time.Second-1)/time.Second)).After(wait)
	}
	j.language = language
	return s.fresh(ctx, j, network)
}

func (s *Service) fresh(ctx context.Context, j journey, network string) error {
	_, err := store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		return store.None{}, s.send(ctx, tx, j, network)
	})
	return err
}

// at gives the journey of this browser if it stands at a step.
func (s *Service) at(ctx context.Context, flow, token, name string) (journey, error) {
	j, f, err := s.find(ctx, s.DB, flow, token)
	if err == nil && next(j, f, s.DB.Clock().Now()).name != name {
		err = errStep
	}
	return j, err
}

// From is where a request comes from, for history and notices.
type From struct {
	Network   string
	RequestID string
	Device    string // User-Agent
}

// ProveCode spends the code and records the proof it is. It gives the journey's
// new token.
func (s *Service) ProveCode(ctx context.Context, flow, token, digits string, from From) (string, error) {
	j, err := s.at(ctx, flow, token, AskCode)
	if err != nil {
		return "", err
	}
	return security.Redeem(ctx, s.Codes, j.code(), digits, func(ctx context.Context, tx *store.Tx) (string, error) {
		j, err := s.record(ctx, tx, j, j.channel)
		if err == nil && j.flow == LostFactor {
			err = s.wait(ctx, tx, j, from)
		}
		return j.token, err
	})
}
