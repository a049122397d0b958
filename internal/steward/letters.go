package steward

import (
	"slices"
	"time"

	"genkan/internal/fault"
	"genkan/internal/mail"
)

// Because is why something that a person typed in was rejected, told to that
// person in their own language.
type Because string

// The reasons there are.
const (
	Unknown Because = "unknown" // it is in no register and could not be found
	Unclear Because = "unclear" // the name or address is not complete
	Private Because = "private" // it is no company: a private name or address
	Trial   Because = "trial"   // typed in as a trial
)

// Becauses lists the reasons in the order pages offer them.
func Becauses() []Because { return []Because{Unknown, Unclear, Private, Trial} }

// ParseBecause reads a choice. Fault on "because": steward.because.
func ParseBecause(typed string) (Because, error) {
	if !slices.Contains(Becauses(), Because(typed)) {
		return "", fault.New(fault.Invalid, "steward.because").On("because")
	}
	return Because(typed), nil
}

// Key is the message key of the reason.
func (b Because) Key() string {
	switch b {
	case Unclear:
		return "steward.because.unclear"
	case Private:
		return "steward.because.private"
	case Trial:
		return "steward.because.trial"
	}
	return "steward.because.unknown"
}

// companyLetter is MAIL-13: a company that the person typed in was rejected.
func companyLetter(company string, b Because) mail.Letter {
	return mail.Letter{
		ID:      "MAIL-13",
		Subject: mail.T("mail.company_rejected.subject"),
		Blocks: []mail.Block{
			mail.Para(mail.T("mail.company_rejected.intro")),
			mail.Facts(mail.T("mail.company_rejected.company", "company", company)),
			mail.Para(mail.T(b.Key())),
			mail.Para(mail.T("mail.company_rejected.todo")),
			mail.Button(mail.T("mail.company_rejected.go"), "/profile/company"),
			mail.Para(mail.T("mail.company_rejected.effect")),
		},
		Why: mail.T("mail.company_rejected.why"),
	}
}

// siteLetter is MAIL-14: an address that the person typed in was rejected.
func siteLetter(address string, b Because) mail.Letter {
	return mail.Letter{
		ID:      "MAIL-14",
		Subject: mail.T("mail.site_rejected.subject"),
		Blocks: []mail.Block{
			mail.Para(mail.T("mail.site_rejected.intro")),
			mail.Facts(mail.T("mail.site_rejected.address", "address", address)),
			mail.Para(mail.T(b.Key())),
			mail.Para(mail.T("mail.site_rejected.todo")),
			mail.Button(mail.T("mail.site_rejected.go"), "/profile/company"),
		},
		Why: mail.T("mail.site_rejected.why"),
	}
}

// Samples lists the letters of this journey with sample data, for the gallery
// and the golden mails.
func Samples(now time.Time) []mail.Mail {
	to := mail.Mail{To: "taro.yamada@example.co.jp", ToName: "Yamada", QueuedAt: now}
	company, site := to, to
	company.Letter = companyLetter("やまだ製作所", Unknown)
	site.Letter = siteLetter("〒100-0005 東京都千代田区丸の内", Unclear)
	return []mail.Mail{company, site}
}
