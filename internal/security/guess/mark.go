package guess

import (
	"context"
	"encoding/base64"
	"net/netip"
	"slices"
	"strconv"
	"strings"
	"time"

	"genkan/internal/limit"
	"genkan/internal/secret"
	"genkan/internal/session"
	"genkan/internal/store"
)

// KnownLife is how long a browser is known after a log-in.
const KnownLife = 365 * 24 * time.Hour

// Mark is what a browser keeps after a log-in, so that it does not wait for what
// others in its network do. It opens nothing and names nobody: without the key it
// can neither be made nor read.
func (g *Guesses) Mark(emailKey string, now time.Time) string {
	at := strconv.FormatInt(now.Unix(), 36)
	return at + "." + base64.RawURLEncoding.EncodeToString(g.mark(emailKey, at))
}

// Marked tells whether a browser's mark is of this address and not too old.
func (g *Guesses) Marked(emailKey, value string, now time.Time) bool {
	at, sum, ok := strings.Cut(value, ".")
	got, err := base64.RawURLEncoding.DecodeString(sum)
	seconds, err2 := strconv.ParseInt(at, 36, 64)
	if !ok || err != nil || err2 != nil || !secret.Equal(got, g.mark(emailKey, at)) {
		return false
	}
	age := now.Sub(time.Unix(seconds, 0))
	return age >= 0 && age < KnownLife
}

func (g *Guesses) mark(emailKey, at string) []byte {
	return g.keys.MAC("known browser", []byte(emailKey), []byte(at))[:16]
}

// homeFor is how long a network counts as one that an account is known in.
const homeFor = 30 * 24 * time.Hour

// Home tells whether an account logged in from this network in the last 30 days:
// then it is judged while the network waits.
func (g *Guesses) Home(ctx context.Context, db *store.DB, account, network string) (bool, error) {
	seen, err := session.SeenFrom(ctx, db, account, db.Clock().Now().Add(-homeFor))
	return slices.ContainsFunc(seen, func(addr string) bool {
		ip, err := netip.ParseAddr(addr)
		return err == nil && limit.Network(ip) == network
	}), err
}
