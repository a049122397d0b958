package recovery

import (
	"context"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/fault"
	"genkan/internal/mail"
	"genkan/internal/secret"
	"genkan/internal/security"
	"genkan/internal/store"
)

// Noticed tells what a notice was about; the fault is notme.gone. It changes
// nothing: mail scanners open every link (attack 29).
func (s *Service) Noticed(ctx context.Context, token string) (security.Noticed, error) {
	return security.FindNotice(ctx, s.DB, token, s.DB.Clock().Now())
}

// Lock answers a notice with "this was not me" (SEC-7), once: the account is
// locked, its sessions, remembered browsers and journeys are over, what others
// began in it is stopped, and the way back begins. It gives the token of a reset
// that has its address already and no proof; "" if the notice was answered
// before.
func (s *Service) Lock(ctx context.Context, token, language string, from From) (string, error) {
	return store.Write(ctx, s.DB, func(ctx context.Context, tx *store.Tx) (string, error) {
		n, err := security.FindNotice(ctx, tx, token, tx.Now())
		if err != nil {
			return "", err
		}
		who, found, err := account.ByID(ctx, tx, n.Account)
		if err == nil && (!found || !open(who, tx.Now())) {
			err = errNotice
		}
		if err != nil {
			return "", err
		}
		first, err := security.AnswerNotice(ctx, tx, n.ID)
		if err != nil || !first {
			return "", err
		}
		if err := s.lock(ctx, tx, n, from); err != nil {
			return "", err
		}
		// Looked up only now: stopping a change of the address may have given the
		// old one back.
		if who, _, err = account.ByID(ctx, tx, n.Account); err != nil {
			return "", err
		}
		m, err := s.lockedMail(who)
		if err == nil {
			err = s.Mail.Send(ctx, tx, m)
		}
		if err != nil {
			return "", err
		}
		j := journey{id: secret.ID(), flow: Reset, account: who.ID, email: who.Email, emailKey: who.EmailKey, channel: byMail, language: language, token: secret.NewToken()}
		return j.token, insert(ctx, tx, j, ResetLife)
	})
}

// errNotice says that an account is over, in the words of a link that is too old.
var errNotice = fault.New(fault.Expired, "notme.gone")

// lock locks the account. Locking wins over closing, whose 30 days end with it:
// whoever took an account may have begun to close it to get rid of its owner,
// and what is erased nobody gives back. An owner who wanted to go comes back by
// the reset and closes it again.
func (s *Service) lock(ctx context.Context, tx *store.Tx, n security.Noticed, from From) error {
	id := n.Account
	locked, err := account.SetState(ctx, tx, id, account.Locked, account.Active, account.Closing)
	if err != nil {
		return err
	}
	if err := s.turnOut(ctx, tx, id, "stopped"); err != nil {
		return err
	}
	if err := s.Emails.NotMe(ctx, tx, id, n.At, from.RequestID); err != nil {
		return err
	}
	if !locked { // by another notice, a moment ago
		return nil
	}
	return s.Audit.Add(ctx, tx, audit.Event{Kind: "account.locked", Person: id, Actor: id, From: from.Network, RequestID: from.RequestID})
}

func (s *Service) lockedMail(who account.Account) (mail.Mail, error) {
	to, err := account.ParseEmail(who.Email)
	return mail.Mail{To: to.Address(), ToName: who.CallName(), Lang: who.Language, Person: who.ID, Plain: who.MailForm == "text", Ref: who.ID, Letter: s.lockedLetter()}, err
}

// lockedLetter says that the account is locked and how to get back.
func (s *Service) lockedLetter() mail.Letter {
	return mail.Letter{
		ID:      "MAIL-6-locked",
		Subject: mail.T("mail.locked.subject"),
		Blocks: []mail.Block{
			mail.Para(mail.T("mail.locked.intro")),
			mail.Para(mail.T("mail.locked.back")),
			mail.Button(mail.T("mail.exists.reset"), "/reset"),
			mail.Facts(mail.T("mail.activation.site", "site", s.Host)),
		},
		Why: mail.T("notice.mail.why"),
	}
}
