package phone

import (
	"strings"
	"unicode"

	"github.com/nyaruka/phonenumbers"
)

// Kind tells whether a number can get text messages, as far as its digits say.
type Kind string

// The kinds.
const (
	Mobile Kind = "mobile"
	// Landline is every kind that surely gets none: fixed lines, free-dial and
	// service numbers.
	Landline Kind = "landline"
	// Unknown is where digits do not say: in North America a number may be
	// either, an IP telephone has text messages in some countries, and new
	// ranges are not known yet.
	Unknown Kind = "unknown"
)

// Kind tells the kind of a number; Unknown for no number.
func (f Number) Kind() Kind {
	number, err := phonenumbers.Parse(f.E164, f.Country)
	if err != nil {
		return Unknown
	}
	if opened(number) {
		return Mobile
	}
	switch phonenumbers.GetNumberType(number) {
	case phonenumbers.MOBILE:
		return Mobile
	case phonenumbers.FIXED_LINE, phonenumbers.TOLL_FREE, phonenumbers.PREMIUM_RATE, phonenumbers.SHARED_COST, phonenumbers.UAN, phonenumbers.VOICEMAIL, phonenumbers.PAGER:
		return Landline
	}
	return Unknown
}

// opened tells whether a number is of a mobile range that was opened after the
// library's data were made and looks to it like another with a digit too many:
// in Japan 060, of ten digits behind the zero, beside 06 for Osaka.
func opened(number *phonenumbers.PhoneNumber) bool {
	national := phonenumbers.GetNationalSignificantNumber(number)
	return number.GetCountryCode() == 81 && len(national) == 10 && strings.HasPrefix(national, "60") && !number.GetItalianLeadingZero()
}

// Shown is the number as people in the country home write it: in its national
// form there, else in its international one.
func (f Number) Shown(home string) string {
	if f.Country == home {
		return f.National()
	}
	return f.International()
}

// Masked is Shown with only the last two digits legible, for pages that somebody
// who is not known well enough yet may see.
func (f Number) Masked(home string) string {
	shown := f.Shown(home)
	keep := 2
	var out []rune
	for _, r := range reversed(shown) {
		switch {
		case !unicode.IsDigit(r):
		case keep > 0:
			keep--
		default:
			r = '•'
		}
		out = append(out, r)
	}
	return string(reversed(string(out)))
}

func reversed(s string) []rune {
	r := []rune(s)
	for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
		r[i], r[j] = r[j], r[i]
	}
	return r
}

// IsCountry tells whether a code is one of Countries.
func IsCountry(code string) bool {
	return code == strings.ToUpper(code) && phonenumbers.GetSupportedRegions()[code]
}
