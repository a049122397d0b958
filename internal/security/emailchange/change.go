package emailchange

import (
	"context"
	"encoding/base64"
	"errors"
	"time"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/fault"
	"genkan/internal/limit"
	"genkan/internal/mail"
	"genkan/internal/secret"
	"genkan/internal/security"
	"genkan/internal/store"
)

// The times of SEC-5.
const (
	Life     = 24 * time.Hour     // for the code to the new address; each code lives ten minutes
	Wait     = 72 * time.Hour     // until a change counts that nothing else confirmed
	StopLife = 7 * 24 * time.Hour // for the stop control, after the change counts
)

// Flows of the codes.
const (
	flow    = "email"     // to the new address
	oldFlow = "email-old" // to the old one
)

// askRule bounds how often one account may ask: each time somebody gets mail.
var askRule = limit.Rule{Name: "email-change", Max: 10, Per: 24 * time.Hour}

// Parts are what the rules are built from.
type Parts struct {
	DB      *store.DB
	Keys    *secret.Keys
	Codes   *security.Codes
	Limits  *limit.Limiter
	Audit   *audit.Log
	Mail    *mail.Post
	Notices security.Notices
	Host    string // the public host, named in mails
	// TwoFactors tells whether two-step verification is on for an account.
	TwoFactors func(ctx context.Context, q store.Querier, account string) (bool, error)
	// EndAll ends every session and every remembered browser of an account.
	EndAll func(ctx context.Context, tx *store.Tx, account string) error
	// Moved ends, in the same transaction, what rests on the address an account
	// has had until now: ways back that began with it, access by its domain. nil:
	// nothing does.
	Moved func(ctx context.Context, tx *store.Tx, account string) error
}

// Changes are the rules. They are safe for concurrent use.
type Changes struct{ Parts }

// New gives the rules.
func New(p Parts) *Changes { return &Changes{p} }

// Who is the signed-in person, as the session and the request say.
type Who struct {
	Account   string
	Factors   int    // proved in this session, at most ten minutes ago (SIG-6)
	Language  string // of the page
	Network   string
	RequestID string
	Device    string // User-Agent
}

// The answers. errNone says alike that nothing was asked, or that it is over.
var (
	errSame = fault.New(fault.Invalid, "email.same").On("email")
	errNone = fault.New(fault.NotFound, "emailchange.none")
	errGone = fault.New(fault.Expired, "emailchange.gone")
)

// change is a row.
type change struct {
	id, account           string
	email, emailKey       string
	oldEmail, oldEmailKey string
	decoy                 bool
	expires               time.Time
	proved, confirmed     time.Time
	due                   time.Time
	stop                  string          // the secret of the stop control
	owner                 account.Account // of the new address, if decoy
}

const columns = `id, account, email, email_key, old_email, old_email_key, decoy, expires_at, proved_at, confirmed_at, due_at`

func (s *Changes) scan(row *store.Row) (change, error) {
	var c change
	err := row.Scan(&c.id, &c.account, &c.email, &c.emailKey, &c.oldEmail, &c.oldEmailKey, &c.decoy, store.Time(&c.expires), store.Time(&c.proved), store.Time(&c.confirmed), store.Time(&c.due))
	c.stop = s.stopToken(c.id)
	return c, err
}

func (c change) code() security.CodeFor {
	return security.CodeFor{Flow: flow, Subject: c.id, EmailKey: c.emailKey}
}

func (c change) oldCode() security.CodeFor {
	return security.CodeFor{Flow: oldFlow, Subject: c.id, EmailKey: c.oldEmailKey}
}

// stopToken is the secret of the stop control. It is made of the change's id
// under a key, so that a later mail can carry the same; only its hash is stored.
func (s *Changes) stopToken(id string) string {
	return base64.RawURLEncoding.EncodeToString(s.Keys.MAC("email stop", []byte(id)))
}

// Ask keeps the wish for another address, sends a code there, and tells the old
// mailbox, with a way to stop it. For an address that has an account everything
// is the same, but the code never matches and its owner gets another mail
// (REG-4). A later wish takes the place of an earlier one that does not count
// yet. The fault email.same is about the field "email".
//
// A session that has proved two factors confirms the change beforehand: it will
// count as soon as the new mailbox is proved. The account must still have the
// factor.
func (s *Changes) Ask(ctx context.Context, who Who, to account.Email) error {
	if err := s.settle(ctx, who.Account); err != nil {
		return err
	}
	_, err := store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		a, found, err := account.ByID(ctx, tx, who.Account)
		if err != nil || !found {
			return store.None{}, errors.Join(err, errNone)
		}
		if a.EmailKey == to.Key() {
			return store.None{}, errSame
		}
		if _, err := s.Limits.Take(ctx, tx, askRule, a.ID); err != nil {
			return store.None{}, err
		}
		c, err := s.keep(ctx, tx, who, a, to)
		if err != nil {
			return store.None{}, err
		}
		if err := s.sendCode(ctx, tx, c, a, who.Language); err != nil {
			return store.None{}, err
		}
		if err := s.sendOld(ctx, tx, a, c, s.askedLetter(c)); err != nil {
			return store.None{}, err
		}
		return store.None{}, s.Audit.Add(ctx, tx, audit.Event{Kind: "email.asked", Person: a.ID, Actor: a.ID, From: who.Network, RequestID: who.RequestID,
			After: map[string]string{"email": c.email}})
	})
	return err
}

// keep writes the row, in the place of an earlier one.
func (s *Changes) keep(ctx context.Context, tx *store.Tx, who Who, a account.Account, to account.Email) (change, error) {
	c := change{id: secret.ID(), account: a.ID, email: to.Typed(), emailKey: to.Key(), oldEmail: a.Email, oldEmailKey: a.EmailKey, expires: tx.Now().Add(Life)}
	c.stop = s.stopToken(c.id)
	var err error
	if c.owner, c.decoy, err = account.ByEmail(ctx, tx, c.emailKey); err != nil {
		return c, err
	}
	if who.Factors > 1 {
		on, err := s.TwoFactors(ctx, tx, a.ID)
		if err != nil {
			return c, err
		}
		if on {
			c.confirmed = tx.Now()
		}
	}
	if err := s.StopAll(ctx, tx, a.ID); err != nil {
		return c, err
	}
	n, err := tx.Exec(ctx, `INSERT INTO email_change (id, account, email, email_key, old_email, old_email_key, decoy, stop, created_at, expires_at, confirmed_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING`,
		c.id, c.account, c.email, c.emailKey, c.oldEmail, c.oldEmailKey, c.decoy, secret.HashToken(c.stop), tx.Now(), c.expires, c.confirmed)
	if err == nil && n == 0 { // another tab asked at the same moment
		err = fault.New(fault.Conflict, "error.conflict")
	}
	return c, err
}

// sendCode sends a fresh code, or the owner's mail, under the limit of the
// address. Over the limit nothing is sent and nothing fails: the code page says
// from when on it can be sent.
func (s *Changes) sendCode(ctx context.Context, tx *store.Tx, c change, a account.Account, language string) error {
	if _, err := s.Limits.Take(ctx, tx, security.SendRule, c.emailKey); err != nil {
		if fault.KindOf(err) == fault.Limited {
			return nil
		}
		return err
	}
	code, err := s.Codes.Issue(ctx, tx, c.code(), c.decoy)
	if err != nil {
		return err
	}
	address := c.email
	m := mail.Mail{ToName: a.CallName(), Lang: language, Plain: a.MailForm == "text", Letter: s.codeLetter(code), Ref: code.ID, DropAfter: code.Until}
	if c.decoy { // the mailbox its owner proved, not a spelling somebody made up
		address = c.owner.Email
		m.ToName, m.Lang, m.Plain, m.Letter = c.owner.CallName(), c.owner.Language, c.owner.MailForm == "text", s.existsLetter()
	}
	to, err := account.ParseEmail(address)
	if err != nil {
		return err
	}
	m.To = to.Address()
	return s.Mail.Send(ctx, tx, m)
}

// sendOld sends a letter to the address a change leads away from.
func (s *Changes) sendOld(ctx context.Context, tx *store.Tx, a account.Account, c change, l mail.Letter) error {
	to, err := account.ParseEmail(c.oldEmail)
	if err != nil {
		return err
	}
	return s.Mail.Send(ctx, tx, mail.Mail{To: to.Address(), ToName: a.CallName(), Lang: a.Language, Person: a.ID, Plain: a.MailForm == "text", Letter: l, Ref: c.id})
}
