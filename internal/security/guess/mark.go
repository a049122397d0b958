package guess

import (
	"encoding/base64"
	"strconv"
	"strings"
	"time"

	"genkan/internal/secret"
)

// KnownLife is how long a browser is known after a log-in.
const KnownLife = 365 * 24 * time.Hour

// Mark is what a browser keeps after a log-in, so that it does not wait for what
// others in its network do. It opens nothing and names nobody: without the key it
// can neither be made nor read.
func Mark(keys *secret.Keys, emailKey string, now time.Time) string {
	at := strconv.FormatInt(now.Unix(), 36)
	return at + "." + base64.RawURLEncoding.EncodeToString(mark(keys, emailKey, at))
}

// Marked tells whether a browser's mark is of this address and not too old.
func Marked(keys *secret.Keys, emailKey, value string, now time.Time) bool {
	at, sum, ok := strings.Cut(value, ".")
	got, err := base64.RawURLEncoding.DecodeString(sum)
	seconds, err2 := strconv.ParseInt(at, 36, 64)
	if !ok || err != nil || err2 != nil || !secret.Equal(got, mark(keys, emailKey, at)) {
		return false
	}
	age := now.Sub(time.Unix(seconds, 0))
	return age >= 0 && age < KnownLife
}

func mark(keys *secret.Keys, emailKey, at string) []byte {
	return keys.MAC("known browser", []byte(emailKey), []byte(at))[:16]
}
