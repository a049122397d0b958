package phone

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/nyaruka/phonenumbers"

	"genkan/internal/fault"
	"genkan/internal/text"
)

const (
	// maxTypedPhone is the most code points of a number as it is typed: E.164
	// has fifteen digits, the rest is for brackets, spaces and words like "TEL".
	maxTypedPhone = 64
	// maxTypedBytes ends the work on hopeless input early: what folding takes
	// away counts.
	maxTypedBytes = 16 * maxTypedPhone
	// maxExtension is the most digits of an extension.
	maxExtension = 10
	// maxTypedExtension ends the work on hopeless input early.
	maxTypedExtension = 64
)

// Number is a phone number that was checked (PRO-7). The zero value is no
// number. It is personal data (AUD-3).
type Number struct {
	E164      string // +81312345678
	Typed     string // as the person writes it; only what nobody sees is gone
	Country   string // ISO 3166-1 alpha-2 (and XK, AC, TA): where the number belongs
	Extension string // digits, or ""
}

// Parse reads a phone number as people type it: with hyphens of every
// kind, brackets, full-width digits, the trunk zero even behind the country's
// code, "+81(0)3…", the prefix for calls abroad (010-81 in Japan, 00 nearly
// everywhere), "TEL", or an extension behind it. country is the one chosen from
// the list; a number typed with a country's code says better, and Number.Country
// tells what it said.
//
// A number is refused if it cannot be one: for a fixed line or mobile phone of
// its country it has too few or too many digits. A new range of numbers that
// the library does not know yet is taken.
//
// Faults about the field "phone": phone.empty; phone.short, phone.long and
// phone.wrong, each with country as its code; about "country": phone.country;
// about "extension": phone.extension (n digits allowed). Those of phone and
// extension come together.
func Parse(typed, country, extension string) (Number, error) {
	var bad fault.List
	p, found, refused := parseNumber(typed, strings.ToUpper(strings.TrimSpace(country)))
	if refused != nil {
		bad = append(bad, refused)
	}
	p.Extension, refused = parseExtension(extension)
	if refused != nil {
		bad = append(bad, refused)
	}
	switch len(bad) {
	case 0:
	case 1:
		return Number{}, bad[0]
	default:
		return Number{}, bad
	}
	if p.Extension == "" && len(found) <= maxExtension {
		p.Extension = found
	}
	return p, nil
}

// National is how the number is dialled and written in its own country:
// 03-1234-5678. The extension is not in it.
func (f Number) National() string { return f.as(phonenumbers.NATIONAL) }

// International is how the number is written for people abroad:
// +81 3-1234-5678. The extension is not in it.
func (f Number) International() string { return f.as(phonenumbers.INTERNATIONAL) }

func (f Number) as(format phonenumbers.PhoneNumberFormat) string {
	number, err := phonenumbers.Parse(f.E164, f.Country)
	if err != nil {
		return f.E164
	}
	return phonenumbers.Format(number, format)
}

// Fits tells whether the stored number would be taken today.
func (f Number) Fits() bool {
	number, err := phonenumbers.Parse(f.E164, f.Country)
	return err == nil && judge(number, f.Country) == nil
}

// Country is a country with the number it is called by.
type Country struct {
	Code string // ISO 3166-1 alpha-2; XK, AC and TA too, which are in use
	Dial string // 81; several countries may share one
}

// Countries lists every country that numbers can be parsed for, by code.
func Countries() []Country {
	regions := phonenumbers.GetSupportedRegions()
	list := make([]Country, 0, len(regions))
	for region := range regions {
		list = append(list, Country{region, CallingCode(region)})
	}
	slices.SortFunc(list, func(a, b Country) int { return strings.Compare(a.Code, b.Code) })
	return list
}

// CallingCode is the number a country is called by, "" for what is no country.
func CallingCode(country string) string {
	code := phonenumbers.GetCountryCodeForRegion(country)
	if code == 0 {
		return ""
	}
	return strconv.Itoa(code)
}

// parseNumber reads the number, and the extension that may stand behind it.
func parseNumber(typed, country string) (p Number, extension string, bad *fault.Fault) {
	if len(typed) > maxTypedBytes {
		return p, "", tooLong(country)
	}
	p.Typed = text.CollapseSpaces(text.Fold(text.Clean(withoutBidi(typed))))
	dialled := dialable(p.Typed)
	known := phonenumbers.GetSupportedRegions()[country]
	switch {
	case p.Typed == "":
		return p, "", fault.New(fault.Invalid, "phone.empty").On("phone")
	case !known && !strings.Contains(dialled, "+"):
		return p, "", fault.New(fault.Invalid, "phone.country").On("country")
	case utf8.RuneCountInString(p.Typed) > maxTypedPhone:
		return p, "", tooLong(country)
	}
	if _, found := text.FirstUnsafe(p.Typed); found {
		return p, "", wrong(country)
	}
	number, err := parseDialled(dialled, country)
	if err != nil {
		return p, "", unreadable(err, dialled, country)
	}
	p.Country = belongsTo(number, country)
	if bad := judge(number, p.Country); bad != nil {
		return p, "", bad
	}
	p.E164 = phonenumbers.Format(number, phonenumbers.E164)
	return p, text.OnlyDigits(number.GetExtension()), nil
}

// withoutBidi takes away the direction marks that phones put around a number
// that is copied from their address book. A number has one direction.
func withoutBidi(s string) string {
	return strings.Map(func(r rune) rune {
		if text.IsBidiControl(r) {
			return -1
		}
		return r
	}, s)
}

// dialable makes of a number as people type it one as the library knows it.
func dialable(shown string) string {
	s := text.FoldDigits(text.FoldWidth(shown))
	s = strings.NewReplacer("ー", "-", "〜", "-", "(内線", " ext. ", "内線", " ext. ", "〔", "(", "〕", ")", "【", "(", "】", ")", "・", "-", "、", " ").Replace(s)
	if first := strings.IndexAny(s, "0123456789"); first >= 0 {
		notes := strings.IndexFunc(s[first:], func(r rune) bool { return r >= utf8.RuneSelf && unicode.IsLetter(r) })
		if notes > 0 {
			s = strings.TrimRight(s[:first+notes], " (") // 代表
		}
	}
	// The library finds no extension before a bracket or a space at the end.
	return strings.TrimRightFunc(s, func(r rune) bool { return r != '#' && !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// parseDialled parses a number, and tries 00 as the prefix for calls abroad
// where it is another one and the number means nothing at home.
func parseDialled(dialled, country string) (*phonenumbers.PhoneNumber, error) {
	number, err := phonenumbers.Parse(dialled, country)
	if err == nil && phonenumbers.IsValidNumber(number) {
		return number, nil
	}
	if rest, ok := strings.CutPrefix(dialled, "00"); ok {
		abroad, failed := phonenumbers.Parse("+"+rest, country)
		if failed == nil && phonenumbers.IsValidNumber(abroad) {
			return abroad, nil
		}
	}
	return number, err
}

// belongsTo tells the country of a number. Where its digits say nothing (a new
// range, a service of all countries) it is the one chosen, if that is called by
// the same code or the code is no country's.
func belongsTo(number *phonenumbers.PhoneNumber, chosen string) string {
	code := int(number.GetCountryCode())
	main := phonenumbers.GetRegionCodeForCountryCode(code)
	region := phonenumbers.GetRegionCodeForNumber(number)
	supported := phonenumbers.GetSupportedRegions()
	switch {
	case supported[region]:
		return region
	case phonenumbers.GetCountryCodeForRegion(chosen) == code, !supported[main]:
		return chosen
	}
	return main
}

// judge tells what is wrong with a number of this country, or nil.
func judge(number *phonenumbers.PhoneNumber, country string) *fault.Fault {
	if phonenumbers.IsValidNumber(number) || opened(number) {
		return nil
	}
	switch phonenumbers.IsPossibleNumberWithReason(number) {
	case phonenumbers.TOO_SHORT, phonenumbers.IS_POSSIBLE_LOCAL_ONLY:
		return tooShort(country)
	case phonenumbers.TOO_LONG:
		return tooLong(country)
	case phonenumbers.INVALID_COUNTRY_CODE:
		return wrong(country)
	}
	// Possible, by the length of some service number perhaps: 03-1234-567 is as
	// long as a free-dial number. Ordinary numbers say what length is right.
	least, most := usualLengths(country)
	digits := len(phonenumbers.GetNationalSignificantNumber(number))
	switch {
	case number.GetItalianLeadingZero():
		return wrong(country) // no country's new range begins with the trunk prefix
	case digits < least, fitsWithMore(number, country):
		return tooShort(country)
	case most > 0 && digits > most, fitsWithLess(number, country):
		return tooLong(country)
	}
	return nil
}

// fitsWithMore tells whether one more digit makes a number of an invalid one.
func fitsWithMore(number *phonenumbers.PhoneNumber, country string) bool {
	e164 := phonenumbers.Format(number, phonenumbers.E164)
	for digit := '0'; digit <= '9'; digit++ {
		longer, err := phonenumbers.Parse(e164+string(digit), country)
		if err == nil && phonenumbers.IsValidNumber(longer) {
			return true
		}
	}
	return false
}

// fitsWithLess tells whether an invalid number has digits too many at its end.
func fitsWithLess(number *phonenumbers.PhoneNumber, country string) bool {
	shorter, err := phonenumbers.Parse(phonenumbers.Format(number, phonenumbers.E164), country)
	return err == nil && phonenumbers.TruncateTooLongNumber(shorter)
}

// usualLengths are the fewest and most digits of ordinary numbers, without the
// trunk prefix; zeros if there is no example.
func usualLengths(country string) (least, most int) {
	for _, kind := range []phonenumbers.PhoneNumberType{phonenumbers.FIXED_LINE, phonenumbers.MOBILE} {
		example := phonenumbers.GetExampleNumberForType(country, kind)
		if example == nil {
			continue
		}
		digits := len(phonenumbers.GetNationalSignificantNumber(example))
		if least == 0 || digits < least {
			least = digits
		}
		most = max(most, digits)
	}
	return least, most
}

// unreadable words an error of the library.
func unreadable(err error, dialled, country string) *fault.Fault {
	digits := text.OnlyDigits(dialled)
	switch {
	case errors.Is(err, phonenumbers.ErrNumTooLong):
		return tooLong(country)
	case errors.Is(err, phonenumbers.ErrTooShortNSN), errors.Is(err, phonenumbers.ErrTooShortAfterIDD),
		errors.Is(err, phonenumbers.ErrNotANumber) && digits == dialled && digits != "":
		return tooShort(country)
	}
	return wrong(country)
}

// wrong is about a number that no country has, or that is no number at all.
func wrong(country string) *fault.Fault {
	if !phonenumbers.GetSupportedRegions()[country] {
		return fault.New(fault.Invalid, "phone.country").On("country")
	}
	return fault.New(fault.Invalid, "phone.wrong", "country", country).On("phone")
}

func tooShort(country string) *fault.Fault {
	if !phonenumbers.GetSupportedRegions()[country] {
		return wrong(country)
	}
	return fault.New(fault.Invalid, "phone.short", "country", country).On("phone")
}

func tooLong(country string) *fault.Fault {
	if !phonenumbers.GetSupportedRegions()[country] {
		return wrong(country)
	}
	return fault.New(fault.Invalid, "phone.long", "country", country).On("phone")
}

// parseExtension reads an extension: digits of any width, with what people put
// between and before them (内線, ext., #).
func parseExtension(typed string) (string, *fault.Fault) {
	s := text.Clean(text.FoldDigits(text.FoldWidth(text.Clean(typed))))
	digits := text.OnlyDigits(s)
	strange := strings.IndexFunc(s, func(r rune) bool { return text.IsControl(r) || text.IsBidiControl(r) }) >= 0
	if len(digits) > maxExtension || digits == "" && s != "" || len(s) > maxTypedExtension || strange {
		return "", fault.New(fault.Invalid, "phone.extension", "n", maxExtension).On("extension")
	}
	return digits, nil
}
