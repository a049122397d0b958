package directory

import (
	"math/big"
	"strings"

	"genkan/internal/fault"
	"genkan/internal/text"
)

// ParseIdentifier reads a number as people type it: any width, with spaces,
// hyphens and dots. Faults on "identifier": identifier.empty, identifier.format
// and, where the check digits do not fit the others, identifier.check.
func ParseIdentifier(scheme Scheme, typed string) (Identifier, error) {
	v := squeeze(typed)
	bad := func(key string) (Identifier, error) {
		return Identifier{}, fault.New(fault.Invalid, key).On("identifier")
	}
	switch {
	case v == "":
		return bad("identifier.empty")
	case scheme == JCN && (len(v) != 13 || !digits(v)), scheme == LEI && !leiShape(v), scheme == DUNS && (len(v) != 9 || !digits(v)),
		scheme == Internal && !internalShape(v), scheme != JCN && scheme != LEI && scheme != DUNS && scheme != Internal:
		return bad("identifier.format")
	case scheme == JCN && v[0] != jcnCheck(v), scheme == LEI && !leiCheck(v):
		return bad("identifier.check")
	}
	return Identifier{scheme, v}, nil
}

// guess reads a query as the identifiers it can be, none for an ordinary name.
// The vendor's own numbers are for stewards only: they run on, so whoever may
// look them up can walk through the vendor's list of customers.
func guess(v Viewer, query string) []Identifier {
	schemes := []Scheme{JCN, LEI, DUNS}
	if v.Steward {
		schemes = append(schemes, Internal)
	}
	var out []Identifier
	for _, s := range schemes {
		if id, err := ParseIdentifier(s, query); err == nil {
			out = append(out, id)
		}
	}
	return out
}

// squeeze drops what people put between the digits of a number.
func squeeze(typed string) string {
	s := strings.ToUpper(text.FoldWidth(text.Clean(typed)))
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(" -.", r) {
			return -1
		}
		return r
	}, s)
}

func digits(s string) bool { return strings.Trim(s, "0123456789") == "" }

// jcnCheck gives the first digit of a corporate number from the other twelve:
// nine less the remainder by nine of the digits' sum, every second one from the
// right counted twice.
func jcnCheck(v string) byte {
	sum := 0
	for i := range 12 {
		d := int(v[12-i] - '0')
		sum += d * (1 + i%2)
	}
	return '0' + byte(9-sum%9)
}

// leiShape is ISO 17442: 18 letters and digits, two check digits.
func leiShape(v string) bool {
	return len(v) == 20 && strings.Trim(v, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == "" && digits(v[18:])
}

// leiCheck is ISO 7064, MOD 97-10: letters count as 10 to 35.
func leiCheck(v string) bool {
	var s strings.Builder
	for _, r := range v {
		if r >= 'A' {
			s.WriteByte('0' + byte(r-'A'+10)/10)
			s.WriteByte('0' + byte(r-'A'+10)%10)
		} else {
			s.WriteRune(r)
		}
	}
	n, ok := new(big.Int).SetString(s.String(), 10)
	return ok && new(big.Int).Mod(n, big.NewInt(97)).Int64() == 1
}

// internalShape: the vendor numbers its companies as it likes.
func internalShape(v string) bool {
	return len(v) <= 40 && strings.Trim(v, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_/") == ""
}
