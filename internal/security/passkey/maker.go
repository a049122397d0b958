package passkey

import (
	_ "embed"
	"strings"

	"github.com/go-webauthn/webauthn/webauthn"
)

//go:embed data/makers.txt
var makers string

// maker gives the name of the product a credential lives in, "" if it is not
// one of the well-known, or does not say.
func maker(c *webauthn.Credential) string {
	id := c.Authenticator.AAGUID
	if len(id) != 16 {
		return ""
	}
	want := uuidText(id)
	for line := range strings.Lines(makers) {
		if name, ok := strings.CutPrefix(line, want+" "); ok {
			return strings.TrimSpace(name)
		}
	}
	return ""
}

func uuidText(id []byte) string {
	const digits = "0123456789abcdef"
	var b strings.Builder
	for i, c := range id {
		if i == 4 || i == 6 || i == 8 || i == 10 {
			b.WriteByte('-')
		}
		b.WriteByte(digits[c>>4])
		b.WriteByte(digits[c&15])
	}
	return b.String()
}
