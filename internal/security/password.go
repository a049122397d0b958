package security

import (
	"fmt"
	"io"
	"log/slog"

	"golang.org/x/text/unicode/norm"
)

// mask is what a password shows of itself.
const mask = "[password]"

// Password is a typed password in NFKC form, the one that is hashed (REG-6).
// Nothing is trimmed or cut: every byte counts. It never prints itself.
type Password struct{ nfkc []byte }

// ParsePassword gives a new password if the policy accepts it beside the
// e-mail address typed with it. The error is a fault.List, see Verdict.
func ParsePassword(policy Policy, typed, email string) (Password, error) {
	if err := policy.Judge(typed, email).Faults.Err(); err != nil {
		return Password{}, err
	}
	return Password{norm.NFKC.Bytes([]byte(typed))}, nil
}

// maxLogin is how many typed bytes of a log-in's password are looked at: what
// the most generous policy allows.
const maxLogin = 16 * 128

// TypedPassword gives what was typed at a log-in, where no policy is judged.
// What is too long for any policy becomes the empty password, which no account
// has: it costs nothing to fold and, hashed like the others, tells nothing.
func TypedPassword(typed string) Password {
	if len(typed) > maxLogin {
		return Password{}
	}
	return Password{norm.NFKC.Bytes([]byte(typed))}
}

// Bytes are the bytes to hash.
func (p Password) Bytes() []byte { return p.nfkc }

// IsEmpty tells whether nothing was typed.
func (p Password) IsEmpty() bool { return len(p.nfkc) == 0 }

// Format hides the password from every verb of package fmt.
func (p Password) Format(s fmt.State, _ rune) { _, _ = io.WriteString(s, mask) }

// String hides the password.
func (p Password) String() string { return mask }

// GoString hides the password.
func (p Password) GoString() string { return mask }

// LogValue hides the password from log/slog.
func (p Password) LogValue() slog.Value { return slog.StringValue(mask) }

// MarshalText hides the password from encoders such as encoding/json.
func (p Password) MarshalText() ([]byte, error) { return []byte(mask), nil }
