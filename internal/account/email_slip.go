package account

import (
	"slices"
	"strings"

	"genkan/internal/text"
)

// slips are domains that people type for another one and that comparing
// letters would miss or must not judge: some are registered, some stand in the
// lists of free providers (pages S3).
var slips = map[string]string{
	"gmai.com": "gmail.com", "gmial.com": "gmail.com", "gmil.com": "gmail.com", "gmal.com": "gmail.com", "gamil.com": "gmail.com",
	"gmail.co.jp": "gmail.com", "gmail.ne.jp": "gmail.com", "gmail.cm": "gmail.com",
	"yaho.com": "yahoo.com", "vahoo.com": "yahoo.com", "yahoo.co": "yahoo.com",
	"yahoo.co.jo": "yahoo.co.jp", "yaho.co.jp": "yahoo.co.jp", "yahoo.or.jp": "yahoo.co.jp",
	"hotmai.com": "hotmail.com", "hotmial.com": "hotmail.com", "hotmail.co": "hotmail.com",
	"outiook.com": "outlook.com", "outlook.co.jp": "outlook.jp", "outlook.ne.jp": "outlook.jp",
	"iclould.com": "icloud.com", "icloud.co.jp": "icloud.com", "icloud.ne.jp": "icloud.com",
	"docomo.co.jp": "docomo.ne.jp", "dokomo.ne.jp": "docomo.ne.jp",
	"ezweb.co.jp": "ezweb.ne.jp", "au.ne.jp": "au.com",
	"softbank.co.jp":   "softbank.ne.jp",
	"i.softbank.ne.jp": "i.softbank.jp", "i.softbank.co.jp": "i.softbank.jp",
}

// endings are ends of domains that do not exist, with the one that was meant.
// They are right for every domain, known or not.
var endings = []struct{ wrong, right string }{
	{".cojp", ".co.jp"}, {".nejp", ".ne.jp"}, {".orjp", ".or.jp"}, {".acjp", ".ac.jp"}, {".gojp", ".go.jp"},
	{".con", ".com"}, {".cmo", ".com"}, {".ocm", ".com"}, {".comm", ".com"}, {".coom", ".com"}, {".vom", ".com"}, {".xom", ".com"},
	{".jpp", ".jp"},
}

// Slip offers the address that was probably meant where the domain looks like
// a slip in a well-known one (REG-3). It never judges a domain that is itself
// known, and the person may always keep what they typed.
func Slip(e Email) (suggestion string, ok bool) {
	if meant := meantDomain(e.Domain()); meant != "" {
		return e.join(meant), true
	}
	return "", false
}

// SlipTyped does the same for text that ParseEmail refused: a comma for a full
// stop (co,jp), a full stop twice or not at all (gmailcom).
func SlipTyped(typed string) (suggestion string, ok bool) {
	if e, err := ParseEmail(typed); err == nil {
		return Slip(e)
	}
	if len(typed) > maxTypedEmail {
		return "", false
	}
	local, domain, found := strings.Cut(cleanEmail(typed), "@")
	if !found {
		return "", false
	}
	domain = strings.NewReplacer(",", ".", ";", ".", "、", ".", "､", ".", " ", "").Replace(domain)
	domain = strings.Join(strings.FieldsFunc(domain, func(r rune) bool { return r == '.' }), ".")
	if whole := wholeOf(domain); whole != "" {
		domain = whole
	}
	e, err := ParseEmail(local + "@" + domain)
	if err != nil {
		return "", false
	}
	if better, ok := Slip(e); ok {
		return better, true
	}
	return e.Typed(), true // the mended full stops alone are worth it
}

// meantDomain gives the domain that was probably meant, or "".
func meantDomain(domain string) string {
	fixed := fixEnding(domain)
	if meant, ok := slips[fixed]; ok {
		return meant
	}
	if !isKnown(fixed) {
		if meant := nearest(fixed); meant != "" {
			return meant
		}
	}
	if fixed != domain {
		return fixed
	}
	return ""
}

// fixEnding replaces an end that does not exist.
func fixEnding(domain string) string {
	for _, e := range endings {
		if stem, ok := strings.CutSuffix(domain, e.wrong); ok {
			return stem + e.right
		}
	}
	return domain
}

// isKnown tells real providers, which no comparison may suspect. Disposable
// ones do not count: many of them are slips that somebody registered.
func isKnown(domain string) bool {
	return slices.Contains(wellKnown, domain) || isCarrier(domain) || inTable(freeDomains, domain)
}

// nearest finds the well-known domain that differs least, if it differs little
// enough. Of two equally near ones the more used wins.
func nearest(domain string) string {
	if whole := wholeOf(domain); whole != "" {
		return whole
	}
	best, least := "", 3
	for _, target := range wellKnown {
		if d := slipDistance(domain, target); d < least {
			best, least = target, d
		}
	}
	return best
}

// wholeOf finds the well-known domain that differs only in its full stops.
func wholeOf(domain string) string {
	bare := strings.ReplaceAll(domain, ".", "")
	for _, target := range wellKnown {
		if len(bare) >= 8 && bare == strings.ReplaceAll(target, ".", "") && domain != target {
			return target
		}
	}
	return ""
}

// slipDistance counts the slips between a domain and a target, 3 for too many:
// one in a name of five letters or more, two in one of seven or more, one in
// the ending. The first letter is hardly ever the wrong one, and asking for it
// spares real companies with a similar name.
func slipDistance(domain, target string) int {
	const tooMany = 3
	name, ending, _ := strings.Cut(domain, ".")
	targetName, targetEnding, _ := strings.Cut(target, ".")
	if len(targetName) < 5 || name == "" || len(name) > len(targetName)+2 {
		return tooMany
	}
	inName, inEnding := text.Slips(name, targetName), text.Slips(ending, targetEnding)
	swapped := len(name) > 1 && name[0] == targetName[1] && name[1] == targetName[0]
	switch {
	case name[0] != targetName[0] && !swapped:
		return tooMany
	case inEnding > 1, inName == 2 && (inEnding > 0 || len(targetName) < 7):
		return tooMany
	}
	return inName + inEnding
}
