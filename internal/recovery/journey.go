package recovery

import (
	"context"
	"errors"
	"strings"
	"time"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/fault"
	"genkan/internal/limit"
	"genkan/internal/mail"
	"genkan/internal/secret"
	"genkan/internal/security"
	"genkan/internal/security/factor"
	"genkan/internal/store"
)

// ResetLife is how long a reset may take from its beginning to its end.
const ResetLife = time.Hour

// newRule bounds new journeys from one network. An office behind one address
// stays far below.
var newRule = limit.Rule{Name: "recovery-network", Max: 200, Per: time.Hour}

// noneRule bounds mails that say there is no account (MAIL-4): whoever types a
// stranger's address again and again disturbs them once a day.
var noneRule = limit.Rule{Name: "recovery-none", Max: 1, Per: 24 * time.Hour}

// Parts are what the journeys are built from.
type Parts struct {
	DB        *store.DB
	Codes     *security.Codes
	TextCodes *security.TextCodes
	Passwords *security.Passwords
	Factors   *factor.Factors
	Limits    *limit.Limiter
	Audit     *audit.Log
	Mail      *mail.Post
	Sessions  Sessions
	Notices   security.Notices
	Host      string // the public host, named in mails
	Emails    Emails // of the change of the e-mail address
	Ends      []End  // of what else lets somebody in: log-ins before the second factor

	// Password judges a password under the limits of log-in, with its answers and
	// at its cost, and gives the account it is of.
	Password func(ctx context.Context, email account.Email, typed security.Password, network string) (account string, err error)
	// Operator tells for whom the ways back are narrower: no code by SMS, no
	// delayed reset.
	Operator func(ctx context.Context, q store.Querier, account string) (bool, error)
}

// Sessions ends every session of an account.
type Sessions interface {
	EndAll(ctx context.Context, tx *store.Tx, account string) (int64, error)
}

// Emails is what "this was not me" needs of changes of the e-mail address.
type Emails interface {
	// NotMe stops the change that waits, and gives the account its old address
	// back if one counted after the notice of that time was mailed.
	NotMe(ctx context.Context, tx *store.Tx, account string, noticed time.Time, requestID string) error
}

// End ends something that lets a person in.
type End = func(ctx context.Context, tx *store.Tx, account string) error

// Service runs the journeys.
type Service struct{ Parts }

// New gives the journeys.
func New(p Parts) *Service { return &Service{p} }

// journey is a row of the table.
type journey struct {
	id, flow        string
	account         string // "" where nobody has the address: such a journey never arrives
	email, emailKey string
	channel         string // what the newest code was asked by: byMail or bySMS
	proofs          []string
	language        string
	created, until  time.Time
	due             time.Time // lost factor: when the wait is over
	token           string    // what the browser holds
}

// facts are what the account says now; steps are decided from them and from the
// recorded proofs.
type facts struct {
	account    account.Account
	held       factor.Held
	passwordAt time.Time
	operator   bool
	open       bool // it may be come back to
}

// errGone says alike that there is no such journey, that it is not this
// browser's, over, stopped, or too old.
func errGone(flow string) error {
	if flow == LostFactor {
		return fault.New(fault.NotFound, "lost.none")
	}
	return fault.New(fault.NotFound, "reset.none")
}

// errStep says that a step was sent that the journey does not stand at.
var errStep = fault.New(fault.Conflict, "recovery.step")

const columns = `id, flow, account, email, email_key, channel, proofs, language, created_at, expires_at, due_at`

func scan(row *store.Row) (journey, error) {
	var j journey
	var proofs string
	err := row.Scan(&j.id, &j.flow, store.Text(&j.account), &j.email, &j.emailKey, store.Text(&j.channel), &proofs, &j.language,
		store.Time(&j.created), store.Time(&j.until), store.Time(&j.due))
	j.proofs = strings.Fields(proofs)
	return j, err
}

// find reads the open journey of a browser and what its account says. Expiry is
// judged here, not by the clean-up (attack 17).
func (s *Service) find(ctx context.Context, q store.Querier, flow, token string) (journey, facts, error) {
	if token == "" {
		return journey{}, facts{}, errGone(flow)
	}
	j, err := scan(q.QueryRow(ctx, `SELECT `+columns+` FROM journey WHERE browser = $1 AND flow = $2 AND ended_at IS NULL AND expires_at > $3`,
		secret.HashToken(token), flow, s.DB.Clock().Now()))
	if errors.Is(err, store.ErrNoRows) {
		return j, facts{}, errGone(flow)
	}
	if err != nil {
		return j, facts{}, err
	}
	j.token = token
	f, err := s.facts(ctx, q, j.account)
	if err == nil && !alive(j, f) {
		err = errGone(flow)
	}
	return j, f, err
}

// facts reads an account; with "" it reads as much and finds nothing, so that a
// decoy costs the same.
func (s *Service) facts(ctx context.Context, q store.Querier, id string) (facts, error) {
	var f facts
	var err error
	if f.account, _, err = account.ByID(ctx, q, id); err != nil {
		return f, err
	}
	f.open = open(f.account, s.DB.Clock().Now())
	if f.held, err = factor.Of(ctx, q, id); err != nil {
		return f, err
	}
	if f.operator, err = s.Operator(ctx, q, id); err != nil {
		return f, err
	}
	err = q.QueryRow(ctx, `SELECT set_at FROM password WHERE account = $1`, id).Scan(store.Time(&f.passwordAt))
	if errors.Is(err, store.ErrNoRows) {
		err = nil
	}
	return f, err
}

// alive tells whether a journey may still arrive: the account has the address
// that was proved, and its password is the one from before the journey. A
// password that was set meanwhile, by another reset too, ends every journey.
func alive(j journey, f facts) bool {
	if j.account == "" {
		return true // a decoy looks like the others
	}
	return f.account.EmailKey == j.emailKey && f.open && !f.passwordAt.After(j.created)
}

// open tells whether an account may be come back to: it is not closed, nor is
// its term of closing over (attack 17).
func open(a account.Account, now time.Time) bool {
	return a.ID != "" && !a.Over(now) && (a.State == account.Active || a.State == account.Locked || a.State == account.Closing)
}

// record notes a proof: one guarded UPDATE, so that each is noted once and in
// its order, whatever the race (attack 7). The browser gets another token: one
// that was planted or copied before is worth nothing from then on (attack 15).
func (s *Service) record(ctx context.Context, tx *store.Tx, j journey, proof string) (journey, error) {
	token := secret.NewToken()
	proofs := append(append([]string(nil), j.proofs...), proof)
	n, err := tx.Exec(ctx, `UPDATE journey SET proofs = $1, browser = $2 WHERE id = $3 AND browser = $4 AND proofs = $5 AND channel = $6 AND ended_at IS NULL AND expires_at > $7
		AND EXISTS (SELECT 1 FROM account a WHERE a.id = journey.account AND a.email_key = journey.email_key)`,
		strings.Join(proofs, " "), secret.HashToken(token), j.id, secret.HashToken(j.token), strings.Join(j.proofs, " "), j.channel, tx.Now())
	if err == nil && n == 0 {
		err = errGone(j.flow)
	}
	j.proofs, j.token = proofs, token
	return j, err
}

// code names the codes of a journey. One proves the address of the journey and
// no other.
func (j journey) code() security.CodeFor {
	return security.CodeFor{Flow: j.flow, Subject: j.id, EmailKey: j.emailKey}
}

// Clean removes journeys that are over for 30 days; until then they show what
// happened. Of an address without an account nothing is kept. None of them
// decides anything.
func (s *Service) Clean(ctx context.Context) error {
	_, err := store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (int64, error) {
		return tx.Exec(ctx, `DELETE FROM journey WHERE expires_at < $1 OR account IS NULL AND expires_at < $2`, tx.Now().Add(-30*24*time.Hour), tx.Now())
	})
	return err
}
