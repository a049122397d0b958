package closing

import (
	"time"

	"genkan/internal/account"
	"genkan/internal/mail"
	"genkan/internal/security"
)

// closedLetter is MAIL-10 once the account is closed: the receipt (SEC-9).
func closedLetter(handle string, proofUntil time.Time) mail.Letter {
	return mail.Letter{
		ID:      "MAIL-10-closed",
		Subject: mail.T("mail.closed.subject"),
		Blocks: []mail.Block{
			mail.Para(mail.T("mail.closed.intro")),
			mail.Facts(mail.T("mail.closed.user_id", "user_id", handle)),
			mail.Para(mail.T("mail.closed.erased")),
			mail.Para(mail.T("mail.closed.kept")),
			mail.Facts(mail.T("mail.closed.kept.handle"), mail.T("mail.closed.kept.history"), mail.T("mail.closed.kept.consent", "date", proofUntil)),
			mail.Para(mail.T("mail.closed.again")),
		},
		Why: mail.T("mail.closed.why"),
	}
}

// Samples lists the letters of this journey with sample data.
func Samples(now time.Time) []mail.Mail {
	args := map[string]any{"date": now.Add(account.ClosingTerm)}
	return []mail.Mail{
		security.SampleNotice("account_closing", "MAIL-10", args, now),
		security.SampleNotice("account_reopened", "", nil, now),
		{To: "taro.yamada@example.co.jp", ToName: "Yamada", QueuedAt: now, Letter: closedLetter("G4S7K2M9X", now.AddDate(3, 0, 0))},
	}
}
