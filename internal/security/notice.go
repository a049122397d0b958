package security

import (
	"context"
	"time"

	"genkan/internal/account"
	"genkan/internal/fault"
	"genkan/internal/mail"
	"genkan/internal/secret"
	"genkan/internal/session"
	"genkan/internal/store"
)

// NoticeLife is how long "this was not me" works (SEC-7).
const NoticeLife = 30 * 24 * time.Hour

// Happened is a security event a person is told of (SEC-7).
type Happened struct {
	Account account.Account
	// Kind is a fixed word such as "password_changed". Its mail says
	// notice.<Kind>.subject and notice.<Kind>.text.
	Kind   string
	Letter string         // "MAIL-6", "MAIL-7" or "MAIL-12"; "" means MAIL-6
	Args   map[string]any // of the text, as mail.Text takes them
	// To is the address it goes to; "" means the account's.
	To      string
	More    []mail.Block // between what happened and "this was not me"
	Device  string       // the browser's User-Agent, told as what it says to people; "" if unknown
	Network string       // the network address it came from; "" if unknown
}

// Notices tells people of security events, each mail with a link to a page
// whose button says "this was not me". It is a part of the transaction that
// causes the event.
type Notices struct{ Mail *mail.Post }

// Send queues the notice and keeps what its link is good for.
func (n Notices) Send(ctx context.Context, tx *store.Tx, h Happened) error {
	token := secret.NewToken()
	_, err := tx.Exec(ctx, `INSERT INTO notice (id, token, account, kind, at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)`,
		secret.ID(), secret.HashToken(token), h.Account.ID, h.Kind, tx.Now(), tx.Now().Add(NoticeLife))
	if err != nil {
		return err
	}
	to := h.To
	if to == "" {
		to = h.Account.Email
	}
	email, err := account.ParseEmail(to)
	if err != nil {
		return err
	}
	h.Device = session.ParseDevice(h.Device).Name()
	return n.Mail.Send(ctx, tx, mail.Mail{To: email.Address(), ToName: h.Account.CallName(), Lang: h.Account.Language, Person: h.Account.ID,
		Plain: h.Account.MailForm == "text", Letter: h.letter(token, tx.Now()), Ref: h.Account.ID})
}

// NoticePath is where the link of a notice leads. Opening it changes nothing.
const NoticePath = "/notice/"

func (h Happened) letter(token string, now time.Time) mail.Letter {
	id := h.Letter
	if id == "" {
		id = "MAIL-6"
	}
	facts := []mail.Text{mail.T("notice.mail.when", "when", now)}
	if h.Network != "" {
		facts = append(facts, mail.T("notice.mail.from", "network", h.Network))
	}
	if h.Device != "" {
		facts = append(facts, mail.T("notice.mail.device", "device", h.Device))
	}
	blocks := append([]mail.Block{mail.Para(mail.Text{Key: "notice." + h.Kind + ".text", Args: h.Args}), mail.Facts(facts...)}, h.More...)
	return mail.Letter{
		ID:      id,
		Subject: mail.Text{Key: "notice." + h.Kind + ".subject", Args: h.Args},
		Blocks:  append(blocks, mail.Para(mail.T("notice.mail.right")), mail.Button(mail.T("notice.mail.wrong"), NoticePath+token)),
		Why:     mail.T("notice.mail.why"),
	}
}

// Noticed is a notice whose link was opened.
type Noticed struct {
	ID, Account, Kind string
	At                time.Time
	Answered          bool
}

// errNotice says alike that a link is unknown or too old.
var errNotice = fault.New(fault.Expired, "notme.gone")

// FindNotice gives the notice of a link that still works.
func FindNotice(ctx context.Context, q store.Querier, token string, now time.Time) (Noticed, error) {
	var n Noticed
	var answered time.Time
	err := q.QueryRow(ctx, `SELECT id, account, kind, at, answered_at FROM notice WHERE token = $1 AND expires_at > $2`, secret.HashToken(token), now).
		Scan(&n.ID, &n.Account, &n.Kind, store.Time(&n.At), store.Time(&answered))
	if err != nil {
		return n, orNone(err, errNotice)
	}
	n.Answered = !answered.IsZero()
	return n, nil
}

// AnswerNotice notes "this was not me" and tells whether it is the first answer:
// one guarded UPDATE, one winner.
func AnswerNotice(ctx context.Context, tx *store.Tx, id string) (bool, error) {
	n, err := tx.Exec(ctx, `UPDATE notice SET answered_at = $1 WHERE id = $2 AND answered_at IS NULL AND expires_at > $1`, tx.Now(), id)
	return n > 0, err
}

// SampleNotice is the letter of an event with sample data, for the gallery and
// the golden mails.
func SampleNotice(kind, letter string, args map[string]any, now time.Time) mail.Mail {
	h := Happened{Kind: kind, Letter: letter, Args: args, Device: "Chrome 142, Windows", Network: "192.0.2.1"}
	return mail.Mail{To: "taro.yamada@example.co.jp", ToName: "Yamada", QueuedAt: now, Letter: h.letter("sample", now)}
}
