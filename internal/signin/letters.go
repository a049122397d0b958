package signin

import (
	"time"

	"genkan/internal/mail"
	"genkan/internal/security"
)

// Samples lists the mails of log-in with sample data.
func Samples(now time.Time) []mail.Mail {
	return []mail.Mail{security.SampleNotice("recovery_low", "MAIL-12", map[string]any{"n": 2}, now)}
}
