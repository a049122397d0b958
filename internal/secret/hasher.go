package secret

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/crypto/argon2"

	"genkan/internal/clock"
	"genkan/internal/fault"
)

// Cost is what one argon2id hash takes (RFC 9106).
type Cost struct {
	Memory uint32 // KiB
	Passes uint32
	Lanes  uint8
}

// defaultCost is the OWASP minimum with 19 MiB: about 30 to 50 ms of one core.
var defaultCost = Cost{Memory: 19 << 10, Passes: 2, Lanes: 1}

// SaltLength is the length of a salt in bytes.
const SaltLength = 16

const (
	hashLength = 32
	// waitBudget is how long a hash may be expected to wait for a slot. Whoever
	// would wait longer is told at once to come again: a queue that grows makes
	// everybody time out.
	waitBudget = 300 * time.Millisecond
	// waitMost bounds the wait of who was let in, should the expectation be far
	// off. It is well above the budget, because a refusal after a long wait is
	// the worst of both.
	waitMost = 2 * time.Second
	// idleAfter is when the memory of the last hashes goes back to the system:
	// x/crypto allocates it anew each time and the runtime keeps it otherwise.
	idleAfter = 5 * time.Second
)

// Hasher makes and compares argon2id password hashes with a bounded number at
// once. It is safe for concurrent use.
type Hasher struct {
	cost    Cost
	clock   clock.Clock
	slots   chan struct{}
	meter   HashMeter
	waiting atomic.Int64
	takes   atomic.Int64 // nanoseconds one hash takes lately
	dummy   string

	mu   sync.Mutex
	idle *time.Timer
}

// HasherOptions are the settings of a Hasher; the zero value is right.
type HasherOptions struct {
	Slots int         // at once; 0 means the number of processors
	Cost  Cost        // zero means 19 MiB, 2 passes, 1 lane
	Clock clock.Clock // nil: the system's; it only measures
	Meter HashMeter   // nil: nothing is counted
}

// HashMeter counts hashes; see the telemetry package.
type HashMeter interface {
	Hash(waited, took time.Duration)
	HashRefused()
}

// NewHasher gives a hasher.
func NewHasher(o HasherOptions) *Hasher {
	h := &Hasher{cost: o.Cost, clock: o.Clock, meter: o.Meter}
	if h.cost == (Cost{}) {
		h.cost = defaultCost
	}
	if h.clock == nil {
		h.clock = clock.System()
	}
	if o.Slots == 0 {
		o.Slots = runtime.GOMAXPROCS(0)
	}
	h.slots = make(chan struct{}, o.Slots)
	h.takes.Store(int64(40 * time.Millisecond))
	// The dummy costs what a real one costs and matches nothing: its digest is
	// random, not the hash of any password.
	h.dummy = h.encode(h.cost, Bytes(SaltLength), Bytes(hashLength))
	return h
}

// NewSalt gives a fresh salt.
func NewSalt() []byte { return Bytes(SaltLength) }

// Hash gives the PHC string of a password under a salt of 16 bytes. The fault
// is of kind unavailable when all slots stay taken.
func (h *Hasher) Hash(ctx context.Context, password, salt []byte) (string, error) {
	sum, err := h.run(ctx, password, salt, h.cost)
	if err != nil {
		return "", err
	}
	return h.encode(h.cost, salt, sum), nil
}

// Compare computes exactly one hash, with the salt and cost of the first of
// the given ones (or of a dummy if there are none), and tells for each whether
// it is the hash of the password. One with another salt or cost never matches.
// That it always computes one is what makes answers alike (SIG-2).
func (h *Hasher) Compare(ctx context.Context, password []byte, hashes ...string) ([]bool, error) {
	first := h.dummy
	if len(hashes) > 0 {
		first = hashes[0]
	}
	cost, salt, _, err := decode(first)
	if err != nil {
		return nil, err
	}
	sum, err := h.run(ctx, password, salt, cost)
	if err != nil {
		return nil, err
	}
	want := []byte(h.encode(cost, salt, sum))
	out := make([]bool, len(hashes))
	for i, x := range hashes {
		out[i] = Equal(want, []byte(x))
	}
	return out, nil
}

// SaltOf gives the salt of a PHC string, so that another hash for the same
// e-mail address can share it (REG-13: one hash, several candidates).
func SaltOf(hash string) ([]byte, error) {
	_, salt, _, err := decode(hash)
	return salt, err
}

// Busy gives the fault that Hash and Compare would give now for want of a slot,
// or nil: whoever asks first refuses without having done anything else.
func (h *Hasher) Busy() error {
	if h.tooMany(h.waiting.Load() + 1) {
		if h.meter != nil {
			h.meter.HashRefused()
		}
		return busy()
	}
	return nil
}

// tooMany tells whether the last of n hashes would wait longer than the budget.
func (h *Hasher) tooMany(n int64) bool {
	ahead := n - int64(cap(h.slots)) // how many must end before it starts
	takes := time.Duration(h.takes.Load())
	return ahead > 0 && takes*time.Duration(ahead)/time.Duration(cap(h.slots)) > waitBudget
}

// Waiting tells how many hashes run or wait, for the metrics.
func (h *Hasher) Waiting() int { return int(h.waiting.Load()) }

func (h *Hasher) run(ctx context.Context, password, salt []byte, c Cost) ([]byte, error) {
	asked := h.clock.Now()
	if err := h.enter(ctx); err != nil {
		if h.meter != nil {
			h.meter.HashRefused()
		}
		return nil, err
	}
	defer h.leave()
	start := h.clock.Now()
	sum := argon2.IDKey(password, salt, c.Passes, c.Memory, c.Lanes, hashLength)
	took := h.clock.Now().Sub(start)
	if h.meter != nil {
		h.meter.Hash(start.Sub(asked), took)
	}
	h.takes.Store((7*h.takes.Load() + int64(took)) / 8)
	return sum, nil
}

// enter takes a slot, or refuses early when those in front would take longer
// than the budget.
func (h *Hasher) enter(ctx context.Context) error {
	if h.tooMany(h.waiting.Add(1)) {
		h.waiting.Add(-1)
		return busy()
	}
	timer := time.NewTimer(waitMost)
	defer timer.Stop()
	select {
	case h.slots <- struct{}{}:
		return nil
	case <-timer.C:
	case <-ctx.Done():
	}
	h.waiting.Add(-1)
	return busy()
}

func busy() error {
	return fault.New(fault.Unavailable, "error.busy").After(time.Second)
}

func (h *Hasher) leave() {
	<-h.slots
	if h.waiting.Add(-1) > 0 {
		return
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.idle == nil {
		h.idle = time.AfterFunc(idleAfter, h.rest)
	} else {
		h.idle.Reset(idleAfter)
	}
}

// rest gives the memory of past hashes back, unless a new one has begun.
func (h *Hasher) rest() {
	if h.waiting.Load() == 0 {
		debug.FreeOSMemory()
	}
}

// encode writes the PHC string form.
func (h *Hasher) encode(c Cost, salt, sum []byte) string {
	b := base64.RawStdEncoding
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, c.Memory, c.Passes, c.Lanes, b.EncodeToString(salt), b.EncodeToString(sum))
}

var errHash = errors.New("a stored password hash cannot be read")

func decode(s string) (c Cost, salt, sum []byte, err error) {
	p := strings.Split(s, "$")
	var version int
	if len(p) != 6 || p[1] != "argon2id" {
		return c, nil, nil, errHash
	}
	if _, err := fmt.Sscanf(p[2], "v=%d", &version); err != nil || version != argon2.Version {
		return c, nil, nil, errHash
	}
	if _, err := fmt.Sscanf(p[3], "m=%d,t=%d,p=%d", &c.Memory, &c.Passes, &c.Lanes); err != nil {
		return c, nil, nil, errHash
	}
	if salt, err = base64.RawStdEncoding.DecodeString(p[4]); err != nil || len(salt) != SaltLength {
		return c, nil, nil, errHash
	}
	if sum, err = base64.RawStdEncoding.DecodeString(p[5]); err != nil || len(sum) != hashLength {
		return c, nil, nil, errHash
	}
	// A hash from a changed database must not make one log-in take a gigabyte.
	if c.Passes == 0 || c.Lanes == 0 || c.Memory > 1<<20 || c.Passes > 20 {
		return c, nil, nil, errHash
	}
	return c, salt, sum, nil
}
