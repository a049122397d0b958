package emailchange

import (
	"time"

	"genkan/internal/mail"
	"genkan/internal/security"
)

// StopPath is where the stop control leads. Opening it changes nothing.
const StopPath = "/email/stop/"

// codeLetter is MAIL-5 to the new address.
func (s *Changes) codeLetter(c security.Code) mail.Letter {
	return mail.Letter{
		ID:      "MAIL-5",
		Subject: mail.T("mail.email_new.subject"),
		Blocks: []mail.Block{
			mail.Para(mail.T("mail.email_new.intro")),
			mail.Code(c.Digits),
			mail.Facts(mail.T("mail.activation.until", "until", mail.Soon(c.Until)), mail.T("mail.activation.site", "site", s.Host)),
			mail.Para(mail.T("mail.activation.nobody")),
			mail.Para(mail.T("mail.activation.ignore")),
		},
	}
}

// oldCodeLetter carries the code to the old mailbox.
func (s *Changes) oldCodeLetter(code security.Code, c change) mail.Letter {
	return mail.Letter{
		ID:      "MAIL-5",
		Subject: mail.T("mail.email_confirm.subject"),
		Blocks: []mail.Block{
			mail.Para(mail.T("mail.email_confirm.intro", "email", c.email)),
			mail.Code(code.Digits),
			mail.Facts(mail.T("mail.activation.until", "until", mail.Soon(code.Until)), mail.T("mail.activation.site", "site", s.Host)),
			mail.Para(mail.T("mail.activation.nobody")),
			mail.Para(mail.T("mail.email_confirm.stop")),
			mail.Button(mail.T("mail.email_old.stop"), StopPath+c.stop),
		},
	}
}

// old is a letter to the old address, with the stop control.
func (s *Changes) old(c change, subject, text mail.Text) mail.Letter {
	return mail.Letter{
		ID:      "MAIL-5",
		Subject: subject,
		Blocks: []mail.Block{
			mail.Para(text),
			mail.Facts(mail.T("mail.email_old.new", "email", c.email), mail.T("mail.activation.site", "site", s.Host)),
			mail.Para(mail.T("mail.email_old.right")),
			mail.Para(mail.T("mail.email_old.wrong")),
			mail.Button(mail.T("mail.email_old.stop"), StopPath+c.stop),
		},
		Why: mail.T("notice.mail.why"),
	}
}

// askedLetter is MAIL-5 to the old address.
func (s *Changes) askedLetter(c change) mail.Letter {
	text := mail.T("mail.email_old.asked", "hours", int(Wait/time.Hour))
	if !c.confirmed.IsZero() {
		text = mail.T("mail.email_old.asked_now")
	}
	return s.old(c, mail.T("mail.email_old.subject"), text)
}

// waitingLetter tells the old mailbox from when on the change counts.
func (s *Changes) waitingLetter(c change) mail.Letter {
	return s.old(c, mail.T("mail.email_waiting.subject"), mail.T("mail.email_waiting.text", "due", c.due))
}

// changedLetter tells the old mailbox that the change counts.
func (s *Changes) changedLetter(c change) mail.Letter {
	return s.old(c, mail.T("mail.email_changed.subject"), mail.T("mail.email_changed.text", "days", int(StopLife/(24*time.Hour))))
}

// existsLetter tells the owner of an address that somebody wanted it for another
// account (REG-4), in the owner's language.
func (s *Changes) existsLetter() mail.Letter {
	return mail.Letter{
		ID:      "MAIL-2",
		Subject: mail.T("mail.email_exists.subject"),
		Blocks: []mail.Block{
			mail.Para(mail.T("mail.email_exists.intro")),
			mail.Para(mail.T("mail.email_exists.own")),
			mail.Button(mail.T("mail.exists.login"), "/login"),
			mail.Facts(mail.T("mail.exists.site", "site", s.Host)),
			mail.Para(mail.T("mail.exists.ignore")),
		},
	}
}

// Samples lists the letters with sample data, for the gallery and the golden
// mails.
func Samples(host string, now time.Time) []mail.Mail {
	s := New(Parts{Host: host})
	c := change{email: "yamada@new.example.com", due: now.Add(Wait), stop: "sample"}
	code := security.Code{Digits: "123456", Until: now.Add(security.CodeLife)}
	var out []mail.Mail
	for _, l := range []mail.Letter{s.codeLetter(code), s.oldCodeLetter(code, c), s.askedLetter(c), s.waitingLetter(c), s.changedLetter(c), s.existsLetter()} {
		out = append(out, mail.Mail{To: "taro.yamada@example.co.jp", ToName: "Yamada", QueuedAt: now, Letter: l})
	}
	args := map[string]any{"email": c.email}
	for _, kind := range []string{"email_changed", "email_failed", "email_stopped"} {
		out = append(out, security.SampleNotice(kind, "", args, now))
	}
	return out
}
