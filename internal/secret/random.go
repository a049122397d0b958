package secret

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base32"
	"encoding/base64"
	"encoding/binary"
	"time"
)

// lower is RFC 4648 base 32 in lower case: ids appear in URLs that people read
// to one another.
var lower = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// Bytes gives n random bytes. The system's generator cannot fail: Go ends the
// program rather than return weak bytes.
func Bytes(n int) []byte {
	b := make([]byte, n)
	rand.Read(b)
	return b
}

// ID gives a name for a row that other rows refer to: 128 random bits as 26
// characters. Random, not ordered: see house.md on foreign keys and
// serializable transactions.
func ID() string { return lower.EncodeToString(Bytes(16)) }

// OrderedID gives a time-ordered name for a row nothing refers to (audit
// event, job): 48 bits of milliseconds, then 80 random bits, as 26 characters
// of base 32 hex whose text order is the time order.
func OrderedID(now time.Time) string {
	var b [16]byte
	binary.BigEndian.PutUint64(b[:8], uint64(now.UnixMilli())<<16)
	rand.Read(b[6:])
	return ordered.EncodeToString(b[:])
}

// ordered is base 32 hex, whose characters sort like their values.
var ordered = base32.NewEncoding("0123456789abcdefghijklmnopqrstuv").WithPadding(base32.NoPadding)

// NewToken gives 256 random bits as 43 characters of base64url: a session, a
// browser binding, a set-up link. Only HashToken of it is stored.
func NewToken() string { return base64.RawURLEncoding.EncodeToString(Bytes(32)) }

// HashToken gives what is stored of a token. A plain SHA-256 is right here:
// the token has 256 bits of entropy, so nothing can be guessed from the hash.
func HashToken(token string) []byte {
	h := sha256.Sum256([]byte(token))
	return h[:]
}

// Digits gives n random decimal digits, each equally likely.
func Digits(n int) string {
	out := make([]byte, 0, n)
	for len(out) < n {
		for _, b := range Bytes(n) {
			// 250 is the largest multiple of ten in a byte: above it the
			// digits 0 to 5 would come more often.
			if b < 250 && len(out) < n {
				out = append(out, '0'+b%10)
			}
		}
	}
	return string(out)
}

// Equal compares two secrets in a time that depends on their lengths only. It
// is the one comparison of secrets in the program (attack 32).
func Equal(a, b []byte) bool { return subtle.ConstantTimeCompare(a, b) == 1 }
