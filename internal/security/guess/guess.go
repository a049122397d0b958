package guess

import (
	"context"
	"time"

	"genkan/internal/fault"
	"genkan/internal/limit"
	"genkan/internal/secret"
	"genkan/internal/security"
	"genkan/internal/store"
)

// Stuffing is recognised when this many different wrong pairs of address and
// password came from one network within a day, from browsers nobody knows. An
// office of 300 has some 30 of them on its worst day: one in ten mistypes, a few
// have forgotten (doc/decisions/0023).
const (
	Pairs  = 200
	Window = 24 * time.Hour
)

// stuffingSlow is what a network waits for while it is recognised: one new pair,
// then a minute, 2, 4 … up to 15. It is far above what a network otherwise waits
// for (security.NetworkSlow) and, like every wait, ends.
var stuffingSlow = limit.Slow{Name: "stuffing", Free: 1, First: time.Minute, Most: 15 * time.Minute, Forget: Window}

// waitingRule bounds how many passwords from a waiting network are hashed all
// the same, so that people who are known there get in and nobody can tell, by the
// time of the answer, who is.
var waitingRule = limit.Rule{Name: "stuffing-waiting", Max: 60, Per: time.Minute}

// Guess is one address and password that are to be judged.
type Guess struct {
	EmailKey string
	Password security.Password
	Network  string // see limit.Network
	// Known says that this browser was signed in to this account before: it does
	// not wait for what others in its network do.
	Known bool
}

// Counted is a guess that was counted, and what it used up.
type Counted struct {
	Email   limit.Permit  // what security.Passwords.Verify wants
	Held    time.Duration // how long the network still waits: only who is known there gets in now
	network limit.Permit
	pair    limit.Permit
	key     []byte // of the network, where the pair was noted now
	noted   []byte
}

// Guesses counts. It is safe for concurrent use.
type Guesses struct {
	limits *limit.Limiter
	keys   *secret.Keys
}

// New gives the counter.
func New(limits *limit.Limiter, keys *secret.Keys) *Guesses { return &Guesses{limits, keys} }

// Count counts a guess before it is judged, in a transaction of its own that
// must commit first. While the address waits, or the network does and has used
// up what is judged all the same, the error is the fault limit.wait, and nothing
// is counted. With Held in the answer the network waits: the guess is judged for
// who is known there, and everybody else is answered with Waiting.
func (g *Guesses) Count(ctx context.Context, tx *store.Tx, x Guess) (Counted, error) {
	var c Counted
	var err error
	if c.Email, err = g.limits.Begin(ctx, tx, security.GuessSlow, x.EmailKey); err != nil {
		return c, err
	}
	c.network, err = g.limits.Begin(ctx, tx, security.NetworkSlow, x.Network)
	if err == nil && !x.Known {
		err = g.note(ctx, tx, x, &c)
	}
	if err == nil || !waits(err) {
		return c, err
	}
	if x.Known {
		return c, nil
	}
	f, _ := fault.Of(err)
	if _, full := g.limits.Take(ctx, tx, waitingRule, x.Network); full != nil {
		if waits(full) {
			return c, err
		}
		return c, full
	}
	if c.network.Valid() { // it was the pairs that wait: the guess is not counted twice
		if err := g.limits.Return(ctx, tx, c.network); err != nil {
			return c, err
		}
		c.network = limit.Permit{}
	}
	c.Held = f.RetryAfter
	return c, nil
}

func waits(err error) bool {
	f, ok := fault.Of(err)
	return ok && f.Kind == fault.Limited
}

// Waiting is the answer to everybody else while the network waits, the same
// whether the password was right or not.
func (c Counted) Waiting() error {
	minutes := int((c.Held + time.Minute - 1) / time.Minute)
	return fault.New(fault.Limited, "limit.wait", "n", minutes).After(c.Held)
}

// note remembers the pair, and begins a wait if it is a new one and there were
// too many already. A pair that is repeated counts once: whoever tries their own
// wrong password again is no stuffing. Only MACs are stored, and a pair's says
// nothing of the next one.
func (g *Guesses) note(ctx context.Context, tx *store.Tx, x Guess, c *Counted) error {
	until, err := g.limits.PeekSlow(ctx, tx, stuffingSlow, x.Network)
	if err != nil {
		return err
	}
	if left := until.Sub(tx.Now()); left > 0 {
		return fault.New(fault.Limited, "limit.wait").After(left)
	}
	key := g.keys.MAC("guess network", []byte(x.Network))[:16]
	pair := g.keys.MAC("guess pair", []byte(x.EmailKey), x.Password.Bytes())[:16]
	n, err := tx.Exec(ctx, `INSERT INTO guess (network, pair, at) VALUES ($1, $2, $3) ON CONFLICT (network, pair) DO NOTHING`, key, pair, tx.Now())
	if err != nil || n == 0 {
		return err
	}
	c.key, c.noted = key, pair
	var pairs int
	err = tx.QueryRow(ctx, `SELECT COUNT(*) FROM (SELECT pair FROM guess WHERE network = $1 AND at > $2 LIMIT $3) AS newest`, key, tx.Now().Add(-Window), Pairs+1).Scan(&pairs)
	if err != nil || pairs <= Pairs {
		return err
	}
	c.pair, err = g.limits.Begin(ctx, tx, stuffingSlow, x.Network)
	return err
}

// Right forgets what a right guess used up: the address's wait is over, and the
// network and the pair were no wrong one.
func (g *Guesses) Right(ctx context.Context, tx *store.Tx, c Counted) error {
	if err := g.limits.Clear(ctx, tx, c.Email); err != nil {
		return err
	}
	return g.back(ctx, tx, c)
}

// Back gives back what a guess used up that was not judged at all.
func (g *Guesses) Back(ctx context.Context, tx *store.Tx, c Counted) error {
	if err := g.limits.Return(ctx, tx, c.Email); err != nil {
		return err
	}
	return g.back(ctx, tx, c)
}

func (g *Guesses) back(ctx context.Context, tx *store.Tx, c Counted) error {
	for _, p := range []limit.Permit{c.network, c.pair} {
		if p.Valid() {
			if err := g.limits.Return(ctx, tx, p); err != nil {
				return err
			}
		}
	}
	if c.noted == nil {
		return nil
	}
	_, err := tx.Exec(ctx, `DELETE FROM guess WHERE network = $1 AND pair = $2`, c.key, c.noted)
	return err
}

// Clean removes pairs that count no more, a batch at a time so that no writer
// waits long.
func Clean(ctx context.Context, db *store.DB) error {
	const batch = 1000
	for {
		n, err := store.WriteGuarded(ctx, db, func(ctx context.Context, tx *store.Tx) (int64, error) {
			return tx.Exec(ctx, `DELETE FROM guess WHERE at <= $1 AND (network, pair) IN (SELECT network, pair FROM guess WHERE at <= $1 ORDER BY at LIMIT $2)`, tx.Now().Add(-Window), batch)
		})
		if err != nil || n < batch {
			return err
		}
	}
}
