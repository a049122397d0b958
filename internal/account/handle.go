package account

import (
	"strings"

	"genkan/internal/fault"
	"genkan/internal/text"
)

// A handle is the public user ID: "G" and eight characters of Crockford's base
// 32 alphabet, the last of which checks the others (REG-12). It is shown and
// never reused.

// crockford is the alphabet: no I, L, O, which look like 1 and 0, and no U.
const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

const (
	handlePrefix  = "G"
	handlePayload = 7 // random characters, 35 bits; the table's unique index catches the rest
)

// NewHandle makes a handle from random bytes (secret.Bytes). 35 bits make a
// clash possible: the caller repeats when the handle is taken.
func NewHandle(random func(n int) []byte) string {
	payload := random(handlePayload)
	symbols := make([]byte, 0, handlePayload+1)
	for _, b := range payload {
		symbols = append(symbols, crockford[b&31])
	}
	return handlePrefix + string(symbols) + string(crockford[checkSymbol(string(symbols))])
}

// ParseHandle reads a handle as people type it: any case and width, spaces and
// hyphens anywhere, I and L for 1, O for 0. Faults on "handle": handle.format,
// and handle.check where the last character does not fit the others.
func ParseHandle(typed string) (string, error) {
	const longest = 64 // bytes; what is longer is no handle with spaces in it
	if len(typed) > longest {
		return "", handleFault("handle.format")
	}
	folded := strings.NewReplacer(" ", "", "-", "", "I", "1", "L", "1", "O", "0").
		Replace(strings.ToUpper(text.FoldWidth(text.Clean(typed))))
	symbols, ok := strings.CutPrefix(folded, handlePrefix)
	if !ok || len(symbols) != handlePayload+1 {
		return "", handleFault("handle.format")
	}
	for i := range len(symbols) {
		if strings.IndexByte(crockford, symbols[i]) < 0 {
			return "", handleFault("handle.format")
		}
	}
	if symbols[handlePayload] != crockford[checkSymbol(symbols[:handlePayload])] {
		return "", handleFault("handle.check")
	}
	return folded, nil
}

// checkSymbol is the Luhn mod 32 check of symbols: from the right, every other
// value is doubled and its two digits in base 32 are added. It finds every
// single wrong character and nearly every swap of neighbours.
func checkSymbol(symbols string) int {
	const base = len(crockford)
	sum, factor := 0, 2
	for i := len(symbols) - 1; i >= 0; i-- {
		product := factor * strings.IndexByte(crockford, symbols[i])
		sum += product/base + product%base
		factor = 3 - factor
	}
	return (base - sum%base) % base
}

func handleFault(key string) *fault.Fault {
	return fault.New(fault.Invalid, key).On("handle")
}
