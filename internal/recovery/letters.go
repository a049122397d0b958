package recovery

import (
	"time"

	"genkan/internal/mail"
	"genkan/internal/security"
)

// codeLetter is MAIL-3. It carries the code, until when it works, for which
// site, and that nobody asks for it (REG-8).
func (s *Service) codeLetter(flow string, c security.Code) mail.Letter {
	l := mail.Letter{ID: "MAIL-3", Subject: mail.T("mail.reset.subject")}
	intro, ignore := mail.T("mail.reset.intro"), mail.T("mail.reset.ignore")
	if flow == LostFactor {
		l.ID, l.Subject = "MAIL-3-lost", mail.T("mail.lost.subject")
		intro, ignore = mail.T("mail.lost.intro"), mail.T("mail.lost.ignore")
	}
	l.Blocks = []mail.Block{
		mail.Para(intro),
		mail.Code(c.Digits),
		mail.Facts(mail.T("mail.activation.until", "until", mail.Soon(c.Until)), mail.T("mail.activation.site", "site", s.Host)),
		mail.Para(mail.T("mail.activation.nobody")),
		mail.Para(ignore),
	}
	return l
}

// noneLetter is MAIL-4: a reset was asked for an address that has no account.
func (s *Service) noneLetter() mail.Letter {
	return mail.Letter{
		ID:      "MAIL-4",
		Subject: mail.T("mail.none.subject"),
		Blocks: []mail.Block{
			mail.Para(mail.T("mail.none.intro")),
			mail.Para(mail.T("mail.none.other")),
			mail.Button(mail.T("mail.none.signup"), "/signup"),
			mail.Facts(mail.T("mail.activation.site", "site", s.Host)),
			mail.Para(mail.T("mail.none.ignore")),
		},
	}
}

// Samples lists the letters of these journeys with sample data, for the gallery
// and the golden mails.
func Samples(host string, now time.Time) []mail.Mail {
	s := New(Parts{Host: host})
	code := security.Code{Digits: "123456", Until: now.Add(security.CodeLife)}
	letters := []mail.Letter{s.codeLetter(Reset, code), s.noneLetter(), s.codeLetter(LostFactor, code), s.lockedLetter()}
	out := make([]mail.Mail, len(letters))
	for i, l := range letters {
		out[i] = mail.Mail{To: "taro.yamada@example.co.jp", ToName: "Yamada", QueuedAt: now, Letter: l}
	}
	out[1].ToName = ""
	begun := security.SampleNotice("lost_factor_begun", "", map[string]any{"due": now.Add(LostWait)}, now)
	due := security.SampleNotice("lost_factor_due", "", map[string]any{"until": now.Add(LostBack)}, now)
	return append(out, begun, due, security.SampleNotice("password_reset", "", nil, now), security.SampleNotice("lost_factor_stopped", "", nil, now),
		security.SampleNotice("factors_reset", "", nil, now))
}
