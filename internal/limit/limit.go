package limit

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"net/netip"
	"slices"
	"time"

	"genkan/internal/fault"
	"genkan/internal/secret"
	"genkan/internal/store"
)

// maxHits bounds Rule.Max: a row holds eight bytes a hit and is written whole.
const maxHits = 1000

// Rule is an exact sliding window: at no moment lie more than Max permits
// within the last Per, and two are at least Gap apart.
type Rule struct {
	Name string        // tells rules apart in the database; never change it
	Max  int           // 1 to 1000
	Per  time.Duration // more than 0
	Gap  time.Duration // 0 (no gap) to Per
}

func (r Rule) check() error {
	if r.Name == "" || r.Max < 1 || r.Max > maxHits || r.Per <= 0 || r.Gap < 0 || r.Gap > r.Per {
		return fmt.Errorf("limit: rule %q is out of bounds", r.Name)
	}
	return nil
}

// Permit is the right to judge one guess or to do one thing. Only this package
// makes valid ones; the zero value is not valid. A verifier that demands a
// Permit cannot be reached by a side door that forgot to count (attack 9).
type Permit struct {
	made   bool
	key    []byte // nil: limits were off, there is nothing to give back
	at     int64  // of a Rule: the hit it is
	fails  int64  // of a Slow: the failures with this one
	before int64  // of a Slow: the end of the wait before this one, 0 for none
}

// Valid tells whether the permit was given by this package.
func (p Permit) Valid() bool { return p.made }

// Limiter counts. It is safe for concurrent use and holds no counts itself.
type Limiter struct {
	keys    *secret.Keys
	enabled bool
}

// New makes a limiter. enabled false (GENKAN_LIMITS=off, local mode only) gives
// every Take and Begin at once; Always counts regardless.
func New(keys *secret.Keys, enabled bool) *Limiter { return &Limiter{keys: keys, enabled: enabled} }

// Take uses up one of the rule's permits for who. If there is none now, the
// error is a fault of kind limited, key "limit.wait", with n, the whole minutes
// to wait rounded up, and the exact RetryAfter; then nothing was counted.
//
// What is taken stays taken only if the transaction commits: guesses are
// counted in a transaction of their own, before they are judged.
func (l *Limiter) Take(ctx context.Context, tx *store.Tx, rule Rule, who string) (Permit, error) {
	if err := rule.check(); err != nil || !l.enabled {
		return Permit{made: err == nil}, err
	}
	return l.Always(ctx, tx, rule, who)
}

// Always is Take for rules that also hold when limits are off: tries of codes
// and whatever happens once.
func (l *Limiter) Always(ctx context.Context, tx *store.Tx, rule Rule, who string) (Permit, error) {
	if err := rule.check(); err != nil {
		return Permit{}, err
	}
	key := l.key(rule.Name, who)
	row, err := lock(ctx, tx, key)
	if err != nil {
		return Permit{}, err
	}
	now := tx.Now().UnixMicro()
	hits := since(row.hits, now-rule.Per.Microseconds())
	if next := rule.next(hits); next > now {
		return Permit{}, wait(time.Duration(next-now) * time.Microsecond)
	}
	// Each hit has a microsecond of its own, so that giving one back twice
	// cannot give back somebody else's. Hits of a node whose clock is ahead lie
	// in the future and count: too strict for a moment, never too lax.
	at, found := now, true
	for i := 0; found; at++ {
		if i, found = slices.BinarySearch(hits, at); !found {
			hits = slices.Insert(hits, i, at)
			break
		}
	}
	forget := hits[len(hits)-1] + rule.Per.Microseconds()
	_, err = tx.Exec(ctx, `UPDATE rate SET hits = $2, forget_at = $3 WHERE key = $1`, key, pack(hits), forget)
	if err != nil {
		return Permit{}, fmt.Errorf("count a limited action: %w", err)
	}
	return Permit{made: true, key: key, at: at}, nil
}

// next gives the first moment the rule allows one more, in microseconds, 0 for
// at once. hits are sorted.
func (r Rule) next(hits []int64) int64 {
	if len(hits) == 0 {
		return 0
	}
	var next int64
	if r.Gap > 0 {
		next = hits[len(hits)-1] + r.Gap.Microseconds()
	}
	if over := len(hits) - r.Max; over >= 0 {
		next = max(next, hits[over]+r.Per.Microseconds())
	}
	return next
}

// Peek tells from when on the next Take is allowed, without counting; a time
// that is past, or zero, means now. It promises nothing: another may be first.
func (l *Limiter) Peek(ctx context.Context, q store.Querier, rule Rule, who string) (time.Time, error) {
	if err := rule.check(); err != nil || !l.enabled {
		return time.Time{}, err
	}
	var packed []byte
	err := q.QueryRow(ctx, `SELECT hits FROM rate WHERE key = $1`, l.key(rule.Name, who)).Scan(&packed)
	if errors.Is(err, store.ErrNoRows) {
		return time.Time{}, nil
	}
	if err != nil {
		return time.Time{}, fmt.Errorf("look at a limit: %w", err)
	}
	next := rule.next(unpack(packed))
	if next == 0 {
		return time.Time{}, nil
	}
	return time.UnixMicro(next).UTC(), nil
}

// Return gives a permit back: a right code was no wrong one, a refused send was
// no send. Giving one back twice does nothing the second time. A permit of Begin
// is given back when its guess was not judged at all; a wait it had caused goes,
// unless others have counted since.
func (l *Limiter) Return(ctx context.Context, tx *store.Tx, p Permit) error {
	if !p.made {
		return errors.New("limit: return of an invalid permit")
	}
	if p.key == nil {
		return nil
	}
	if p.fails > 0 {
		return returnSlow(ctx, tx, p)
	}
	row, err := lock(ctx, tx, p.key)
	if err != nil {
		return err
	}
	i, found := slices.BinarySearch(row.hits, p.at)
	if !found {
		return nil
	}
	_, err = tx.Exec(ctx, `UPDATE rate SET hits = $2 WHERE key = $1`, p.key, pack(slices.Delete(row.hits, i, i+1)))
	if err != nil {
		return fmt.Errorf("give a permit back: %w", err)
	}
	return nil
}

// Clean removes rows that count nothing any more and gives how many. It is
// called from time to time, on any node.
func (l *Limiter) Clean(ctx context.Context, db *store.DB) (int, error) {
	const batch = 1000 // small, so that writers on SQLite hardly wait
	total := 0
	for {
		// A row that is counted again while this waits for it has a later
		// forget_at, which both databases look at again.
		n, err := store.WriteGuarded(ctx, db, func(ctx context.Context, tx *store.Tx) (int64, error) {
			return tx.Exec(ctx, `DELETE FROM rate WHERE forget_at <= $1 AND key IN
				(SELECT key FROM rate WHERE forget_at <= $1 ORDER BY forget_at LIMIT $2)`, tx.Now(), batch)
		})
		if err != nil {
			return total, fmt.Errorf("clean limits: %w", err)
		}
		total += int(n)
		if n < batch {
			return total, nil
		}
	}
}

// Network folds a network address to what one customer of a provider has: an
// IPv4 address, or the 64 bits of an IPv6 network, within which anybody can
// choose addresses at will.
func Network(addr netip.Addr) string {
	addr = addr.Unmap().WithZone("")
	if !addr.Is6() {
		return addr.String()
	}
	prefix, err := addr.Prefix(64)
	if err != nil { // only for other lengths than 0 to 128
		return addr.String()
	}
	return prefix.String()
}

// key hides whom a row counts: without the key file nobody can tell which
// addresses were typed here (AUD-3).
func (l *Limiter) key(rule, who string) []byte {
	return l.keys.MAC("limit", []byte(rule), []byte(who))
}

// row is what one key has counted.
type row struct {
	hits   []int64 // sorted microseconds
	fails  int64
	until  int64
	forget int64
}

// lock makes the row of a key if needed, locks it until the transaction ends,
// and gives its newest content. It must come before any decision: reading first
// would let parallel takers decide on the same count (attack 7).
func lock(ctx context.Context, tx *store.Tx, key []byte) (row, error) {
	var r row
	var packed []byte
	var until *int64
	err := tx.QueryRow(ctx, `INSERT INTO rate (key, fails, forget_at) VALUES ($1, 0, $2)
		ON CONFLICT (key) DO UPDATE SET fails = rate.fails
		RETURNING hits, fails, until, forget_at`, key, tx.Now()).Scan(&packed, &r.fails, &until, &r.forget)
	if err != nil {
		return row{}, fmt.Errorf("lock a limit: %w", err)
	}
	if until != nil {
		r.until = *until
	}
	r.hits = unpack(packed)
	return r, nil
}

// since drops the hits at or before a moment.
func since(hits []int64, moment int64) []int64 {
	i, found := slices.BinarySearch(hits, moment)
	if found {
		i++
	}
	return hits[i:]
}

func pack(hits []int64) []byte {
	b := make([]byte, 0, 8*len(hits))
	for _, h := range hits {
		b = binary.BigEndian.AppendUint64(b, uint64(h))
	}
	return b
}

func unpack(b []byte) []int64 {
	hits := make([]int64, 0, len(b)/8+1)
	for ; len(b) >= 8; b = b[8:] {
		hits = append(hits, int64(binary.BigEndian.Uint64(b)))
	}
	return hits
}

// wait is the one answer to "too often".
func wait(d time.Duration) error {
	minutes := int((d + time.Minute - 1) / time.Minute)
	return fault.New(fault.Limited, "limit.wait", "n", minutes).After(d)
}
