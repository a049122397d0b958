package account

import (
	"log/slog"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/idna"
	"golang.org/x/text/unicode/norm"

	"genkan/internal/fault"
	"genkan/internal/text"
)

// Bounds of RFC 5321 (4.5.3.1) in bytes. The path limit of 256 includes the
// angle brackets.
const (
	maxEmailBytes = 254
	maxLocalBytes = 64
	// maxTypedEmail ends the work on hopeless input early. Folding makes at
	// most a third of the typed bytes of an address: full-width letters.
	maxTypedEmail = 4 * maxEmailBytes
)

// Email is an e-mail address that was checked (REG-3). The zero value is no
// address. Printing one shows nothing: it is personal data (AUD-3).
type Email struct {
	local   string // as the person spells it, ASCII
	shown   string // domain as the person spells it, possibly in Unicode
	domain  string // domain in lower-case ASCII (IDNA)
	carrier bool   // local part breaks the grammar, as old carrier addresses do
}

// ParseEmail reads an e-mail address as people type it: with spaces, invisible
// characters, full-width letters, 。 for the full stop, "mailto:" or a display
// name around it. All faults are about the field "email": email.empty,
// email.too_long (n bytes), email.characters (char), email.local_ascii,
// email.format.
func ParseEmail(typed string) (Email, error) {
	if len(typed) > maxTypedEmail {
		return Email{}, emailFault("email.too_long", "n", maxEmailBytes)
	}
	s := cleanEmail(typed)
	if s == "" {
		return Email{}, emailFault("email.empty")
	}
	if r, found := text.FirstUnsafe(s); found {
		return Email{}, emailFault("email.characters", "char", text.Shown(r))
	}
	at := strings.LastIndexByte(s, '@')
	if at <= 0 {
		return Email{}, emailFault("email.format")
	}
	e := Email{local: unquote(s[:at]), shown: strings.TrimSuffix(s[at+1:], ".")}
	if err := e.setDomain(); err != nil {
		return Email{}, err
	}
	if err := e.checkLocal(); err != nil {
		return Email{}, err
	}
	if len(e.Address()) > maxEmailBytes || len(e.Typed()) > maxEmailBytes {
		return Email{}, emailFault("email.too_long", "n", maxEmailBytes)
	}
	return e, nil
}

// Typed is the address as the person spells it: upper case and an
// international domain kept; spaces, widths and what stood around it gone.
func (e Email) Typed() string { return e.join(e.shown) }

// Key is the form in which two addresses are compared: lower case, the domain
// in ASCII. Dots and plus parts are kept: whether they mean something is known
// only to the mail server.
func (e Email) Key() string { return strings.ToLower(e.local) + "@" + e.domain }

// Address is the form for a mail server: the domain in ASCII, and the local
// part in quotes where its grammar needs them ("abc..def"@docomo.ne.jp).
func (e Email) Address() string {
	local := e.local
	if e.carrier {
		local = `"` + local + `"`
	}
	return local + "@" + e.domain
}

// Domain is the domain in lower-case ASCII.
func (e Email) Domain() string { return e.domain }

// Local is the part before the @ as the person spells it, without quotes.
func (e Email) Local() string { return e.local }

// IsZero tells whether there is no address.
func (e Email) IsZero() bool { return e.domain == "" }

// String hides the address from %v and %s; use Typed, Key or Address.
func (e Email) String() string { return "[email]" }

// GoString hides the address from %#v.
func (e Email) GoString() string { return "[email]" }

// LogValue hides the address from log/slog.
func (e Email) LogValue() slog.Value { return slog.StringValue("[email]") }

func (e Email) join(domain string) string { return e.local + "@" + domain }

// emailFault makes a fault about the e-mail field.
func emailFault(key string, args ...any) *fault.Fault {
	return fault.New(fault.Invalid, key, args...).On("email")
}

// cleanEmail takes off what people copy along with an address.
func cleanEmail(typed string) string {
	s := strings.NewReplacer("。", ".", "｡", ".").Replace(text.Clean(typed))
	s = norm.NFC.String(text.FoldWidth(s))
	if open, end := strings.LastIndexByte(s, '<'), len(s)-1; open >= 0 && s[end] == '>' {
		s = text.Clean(s[open+1 : end])
	}
	if scheme := "mailto:"; len(s) >= len(scheme) && strings.EqualFold(s[:len(scheme)], scheme) {
		s, _, _ = strings.Cut(s[len(scheme):], "?")
		s = text.Clean(s)
	}
	return s
}

// unquote takes the quotes off a local part such as Address puts on.
func unquote(local string) string {
	if len(local) > 2 && local[0] == '"' && local[len(local)-1] == '"' {
		return local[1 : len(local)-1]
	}
	return local
}

// domainProfile maps a domain as browsers do before a look-up (UTS 46, not
// transitional) and judges it by the rules of registration, but for double
// hyphens, which exist in real names.
var domainProfile = idna.New(
	idna.MapForLookup(), idna.BidiRule(), idna.Transitional(false),
	idna.VerifyDNSLength(true), idna.CheckHyphens(false), idna.CheckJoiners(true),
)

// setDomain fills domain from shown.
func (e *Email) setDomain() error {
	ascii, err := domainProfile.ToASCII(e.shown)
	if err != nil {
		return emailFault("email.format")
	}
	if shown, err := domainProfile.ToUnicode(ascii); err != nil || strings.ContainsFunc(shown, isNotInDomain) {
		return emailFault("email.format")
	}
	labels := strings.Split(ascii, ".")
	for _, label := range labels {
		if label == "" || label[0] == '-' || label[len(label)-1] == '-' {
			return emailFault("email.format")
		}
	}
	if last := labels[len(labels)-1]; len(labels) < 2 || text.OnlyDigits(last) == last {
		return emailFault("email.format")
	}
	e.domain = ascii
	return nil
}

// isNotInDomain tells symbols and punctuation that UTS 46 lets through for old
// names and IDNA 2008 (RFC 5892) does not: 、 and emoji among them.
func isNotInDomain(r rune) bool {
	switch r {
	case '.', '-', '\u00B7', '\u0375', '\u05F3', '\u05F4', '\u30FB', '\u200C', '\u200D':
		return false
	}
	return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r)
}

// checkLocal judges the local part by RFC 5322 dot-atom. Old addresses of
// Japanese carriers may have dots anywhere but in front.
func (e *Email) checkLocal() error {
	if !utf8.ValidString(e.local) || strings.ContainsFunc(e.local, func(r rune) bool { return r >= utf8.RuneSelf }) {
		return emailFault("email.local_ascii")
	}
	if len(e.local) > maxLocalBytes {
		return emailFault("email.format")
	}
	for i := range len(e.local) {
		if c := e.local[i]; c != '.' && !isAtomText(c) {
			return emailFault("email.format")
		}
	}
	oddDots := strings.HasSuffix(e.local, ".") || strings.Contains(e.local, "..")
	if e.local[0] == '.' || oddDots && !isCarrier(e.domain) {
		return emailFault("email.format")
	}
	e.carrier = oddDots
	return nil
}

// isAtomText tells the characters of RFC 5322 atext.
func isAtomText(c byte) bool {
	return '0' <= c && c <= '9' || 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z' ||
		strings.IndexByte("!#$%&'*+-/=?^_`{|}~", c) >= 0
}
