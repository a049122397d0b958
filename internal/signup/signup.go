package signup

import (
	"context"
	"errors"
	"time"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/consent"
	"genkan/internal/fault"
	"genkan/internal/limit"
	"genkan/internal/mail"
	"genkan/internal/secret"
	"genkan/internal/security"
	"genkan/internal/session"
	"genkan/internal/store"
)

// Life is how long a sign-up nobody finished is kept (REG-11).
const Life = 7 * 24 * time.Hour

// flow names the codes of sign-ups.
const flow = "signup"

// networkRule bounds new sign-ups from one network. An office behind one
// address stays far below.
var networkRule = limit.Rule{Name: "signup-network", Max: 200, Per: time.Hour}

// Parts are what the journey is built from.
type Parts struct {
	DB        *store.DB
	Codes     *security.Codes
	Passwords *security.Passwords
	Limits    *limit.Limiter
	Audit     *audit.Log
	Mail      *mail.Post
	Sessions  *session.Sessions
	Texts     *consent.Texts
	Host      string // the public host, named in the mail
}

// Service runs the journey.
type Service struct{ Parts }

// New gives the journey.
func New(p Parts) *Service { return &Service{p} }

// Form is what the sign-up form gives once every field is accepted.
type Form struct {
	Email                     account.Email
	Family, Given             string
	FamilyNative, GivenNative string
	Password                  security.Password
	Policy                    string // the policy the password was judged by
	News                      bool
	Language                  string
	Network                   string // the network it comes from, for limits and history
	RequestID                 string
	Browser                   string // the browser's token, "" if it has none yet
	Invite                    string // the id of a set-up link, for an operator (SUP-7)

	correct string // the sign-up whose address this corrects, "" for a new one
	agreed  agreed // what that sign-up agreed to; zero: what this form shows
}

// Started is a sign-up that waits for its code.
type Started struct {
	ID      string
	Browser string // the token that binds it to the browser
}

// Start keeps the sign-up and sends the code: the slow hash first, then one
// transaction for the row, the code, the audit and the mail. For an address
// that has an account everything is the same but the code never matches and
// the owner gets another mail (REG-4). The same browser starting again for the
// same address goes on with the same sign-up.
func (s *Service) Start(ctx context.Context, f Form) (Started, error) {
	if err := s.Passwords.Busy(); err != nil {
		return Started{}, err
	}
	who, err := security.HolderOf(ctx, s.DB, f.Email.Key())
	if err != nil {
		return Started{}, err
	}
	hash, err := s.Passwords.Hash(ctx, f.Password, f.Email.Key(), who.Hash)
	if err != nil {
		return Started{}, err
	}
	if f.Browser == "" {
		f.Browser = secret.NewToken()
	}
	return store.WriteGuarded(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (Started, error) {
		if _, err := s.Limits.Take(ctx, tx, networkRule, f.Network); err != nil {
			return Started{}, err
		}
		row, err := s.keep(ctx, tx, f, hash)
		if err != nil {
			return Started{}, err
		}
		if err := s.sendCode(ctx, tx, row); err != nil {
			return Started{}, err
		}
		return Started{ID: row.id, Browser: f.Browser}, nil
	})
}

// row is a pending sign-up.
type row struct {
	id, email, emailKey, language string
	family, given                 string
	familyNative, givenNative     string
	decoy                         bool
	owner                         account.Account // of the address, if decoy
}

// keep writes the sign-up: the one this browser already has for the address, or
// a new one.
func (s *Service) keep(ctx context.Context, tx *store.Tx, f Form, hash string) (row, error) {
	r := row{email: f.Email.Typed(), emailKey: f.Email.Key(), language: f.Language, family: f.Family, given: f.Given}
	var err error
	if r.owner, r.decoy, err = account.ByEmail(ctx, tx, r.emailKey); err != nil {
		return r, err
	}
	if r.id = f.correct; r.id == "" {
		if r.id, err = s.ofBrowser(ctx, tx, f.Browser, r.emailKey); err != nil {
			return r, err
		}
	}
	if f.agreed.at.IsZero() {
		f.agreed = s.agreeNow(f, tx.Now())
	}
	if r.id != "" {
		return r, s.change(ctx, tx, r, f, hash)
	}
	r.id = secret.ID()
	_, err = tx.Exec(ctx, `INSERT INTO signup (id, email, email_key, family, given, family_native, given_native, language, password_hash, policy, invite, decoy, agreed, agreed_at, network, created_at, expires_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
		r.id, r.email, r.emailKey, f.Family, f.Given, store.Null(f.FamilyNative), store.Null(f.GivenNative), f.Language, hash, f.Policy,
		store.Null(f.Invite), r.decoy, f.agreed.text, f.agreed.at, f.Network, tx.Now(), tx.Now().Add(Life))
	if err != nil {
		return r, err
	}
	if err := bind(ctx, tx, r.id, f.Browser); err != nil {
		return r, err
	}
	if err := s.Audit.EnsurePerson(ctx, tx, r.id); err != nil {
		return r, err
	}
	return r, s.Audit.Add(ctx, tx, audit.Event{Kind: "signup.started", Person: r.id, Actor: r.id, From: f.Network, RequestID: f.RequestID,
		After: map[string]string{"email": r.email, "family": f.Family, "given": f.Given}})
}

// change writes the form over the sign-up this browser has already.
func (s *Service) change(ctx context.Context, tx *store.Tx, r row, f Form, hash string) error {
	n, err := tx.Exec(ctx, `UPDATE signup SET email = $2, email_key = $3, family = $4, given = $5, family_native = $6, given_native = $7, language = $8, password_hash = $9, policy = $10,
		invite = $11, decoy = $12, agreed = $13, agreed_at = $14, expires_at = $15 WHERE id = $1`,
		r.id, r.email, r.emailKey, f.Family, f.Given, store.Null(f.FamilyNative), store.Null(f.GivenNative), f.Language, hash, f.Policy,
		store.Null(f.Invite), r.decoy, f.agreed.text, f.agreed.at, tx.Now().Add(Life))
	if err == nil && n == 0 {
		return errGone // finished in another tab a moment ago
	}
	if err != nil || f.correct == "" {
		return err
	}
	// What went to the wrong address is asked for no more, even if no new code may
	// be sent just now.
	if err := s.Codes.Supersede(ctx, tx, flow, r.id); err != nil {
		return err
	}
	return s.Audit.Add(ctx, tx, audit.Event{Kind: "signup.corrected", Person: r.id, Actor: r.id, From: f.Network, RequestID: f.RequestID,
		After: map[string]string{"email": r.email}})
}

// bind lets a sign-up's code work in a browser.
func bind(ctx context.Context, tx *store.Tx, id, browser string) error {
	_, err := tx.Exec(ctx, `INSERT INTO signup_browser (signup, browser, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, id, secret.HashToken(browser), tx.Now())
	return err
}

// ofBrowser finds the unfinished sign-up a browser has for an address.
func (s *Service) ofBrowser(ctx context.Context, tx *store.Tx, browser, emailKey string) (string, error) {
	var id string
	err := tx.QueryRow(ctx, `SELECT s.id FROM signup s JOIN signup_browser b ON b.signup = s.id WHERE b.browser = $1 AND s.email_key = $2 AND s.expires_at > $3 ORDER BY s.created_at DESC LIMIT 1`,
		secret.HashToken(browser), emailKey, tx.Now()).Scan(&id)
	if errors.Is(err, store.ErrNoRows) {
		return "", nil
	}
	return id, err
}

func (r row) code() security.CodeFor {
	return security.CodeFor{Flow: flow, Subject: r.id, EmailKey: r.emailKey}
}

// sendCode sends a fresh code, or the owner's mail, under the limit of the
// address. Over the limit nothing is sent and nothing fails: the code page says
// from when on it can be sent.
func (s *Service) sendCode(ctx context.Context, tx *store.Tx, r row) error {
	if _, err := s.Limits.Take(ctx, tx, security.SendRule, r.emailKey); err != nil {
		if fault.KindOf(err) == fault.Limited {
			return nil
		}
		return err
	}
	code, err := s.Codes.Issue(ctx, tx, r.code(), r.decoy)
	if err != nil {
		return err
	}
	address := r.email
	if r.decoy { // the mailbox its owner proved, not a spelling a stranger made up
		address = r.owner.Email
	}
	to, err := account.ParseEmail(address)
	if err != nil {
		return err
	}
	m := mail.Mail{To: to.Address(), ToName: r.name(), Lang: r.language, Letter: s.codeLetter(code), Ref: code.ID, DropAfter: code.Until}
	if r.decoy {
		m.ToName, m.Lang = name(r.owner.Family, r.owner.Given), r.owner.Language
		m.Letter, m.Person = s.existsLetter(), r.owner.ID
	}
	return s.Mail.Send(ctx, tx, m)
}

func (r row) name() string { return name(r.family, r.given) }

// name is how the mail greets: the family name, else the one name there is.
func name(family, given string) string {
	if family == "" {
		return given
	}
	return family
}
