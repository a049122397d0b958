package signup

import (
	"time"

	"genkan/internal/mail"
	"genkan/internal/security"
)

// codeLetter is MAIL-1. It carries the code, until when it works, for which
// site, and that nobody asks for it; its only link opens the code page and
// changes nothing (REG-8).
func (s *Service) codeLetter(c security.Code) mail.Letter {
	return mail.Letter{
		ID:      "MAIL-1",
		Subject: mail.T("mail.activation.subject"),
		Blocks: []mail.Block{
			mail.Para(mail.T("mail.activation.intro")),
			mail.Code(c.Digits),
			mail.Facts(mail.T("mail.activation.until", "until", mail.Soon(c.Until)), mail.T("mail.activation.site", "site", s.Host)),
			mail.Para(mail.T("mail.activation.nobody")),
			mail.Para(mail.T("mail.activation.ignore")),
		},
	}
}

// existsLetter is MAIL-2, to the owner of an address somebody tried to sign up
// with (REG-4), in the owner's language.
func (s *Service) existsLetter() mail.Letter {
	return mail.Letter{
		ID:      "MAIL-2",
		Subject: mail.T("mail.exists.subject"),
		Blocks: []mail.Block{
			mail.Para(mail.T("mail.exists.intro")),
			mail.Para(mail.T("mail.exists.own")),
			mail.Button(mail.T("mail.exists.login"), "/login"),
			mail.Para(mail.T("mail.exists.forgot")),
			mail.Button(mail.T("mail.exists.reset"), "/reset"),
			mail.Facts(mail.T("mail.exists.site", "site", s.Host)),
			mail.Para(mail.T("mail.exists.ignore")),
		},
	}
}

// Samples lists the letters of this journey with sample data, for the gallery
// and the golden mails.
func Samples(host string, now time.Time) []mail.Mail {
	s := New(Parts{Host: host})
	to := mail.Mail{To: "taro.yamada@example.co.jp", ToName: name("Yamada", "Taro"), QueuedAt: now}
	code, exists := to, to
	code.Letter = s.codeLetter(security.Code{Digits: "123456", Until: now.Add(security.CodeLife)})
	exists.Letter = s.existsLetter()
	return []mail.Mail{code, exists}
}
