package limit

import (
	"context"
	"errors"
	"fmt"
	"time"

	"genkan/internal/store"
)

// Slow is a growing wait between wrong guesses (SIG-3). The first Free guesses
// pass at once. The last of them begins a wait of First; each guess after a wait
// begins one twice as long, up to Most. So at any time at most Free guesses, and
// one for each wait that has passed, were judged, however many come in parallel.
// Nobody is locked out for good: after Most the next guess is judged.
type Slow struct {
	Name   string        // tells these apart in the database; never change it
	Free   int           // 1 to 1000
	First  time.Duration // more than 0
	Most   time.Duration // at least First
	Forget time.Duration // without guesses this long, all starts anew; at least Most
}

func (s Slow) check() error {
	if s.Name == "" || s.Free < 1 || s.Free > maxHits || s.First <= 0 || s.Most < s.First || s.Forget < s.Most {
		return fmt.Errorf("limit: growing wait %q is out of bounds", s.Name)
	}
	return nil
}

// Begin counts a failure before the guess is judged, in a transaction of its
// own that must commit first. While a wait lasts nothing may be judged: the
// error is the fault that Take gives, nothing is counted, and the wait does not
// grow. After a right guess, Clear; if it was not judged at all, Return.
func (l *Limiter) Begin(ctx context.Context, tx *store.Tx, slow Slow, who string) (Permit, error) {
	if err := slow.check(); err != nil || !l.enabled {
		return Permit{made: err == nil}, err
	}
	key := l.key(slow.Name, who)
	row, err := lock(ctx, tx, key)
	if err != nil {
		return Permit{}, err
	}
	now := tx.Now().UnixMicro()
	if row.until > now {
		return Permit{}, wait(time.Duration(row.until-now) * time.Microsecond)
	}
	if row.forget <= now {
		row.fails, row.until = 0, 0
	}
	fails := row.fails + 1
	var until time.Time
	if d := slow.after(fails); d > 0 {
		until = tx.Now().Add(d)
	}
	_, err = tx.Exec(ctx, `UPDATE rate SET fails = $2, until = $3, forget_at = $4 WHERE key = $1`,
		key, fails, until, tx.Now().Add(slow.Forget))
	if err != nil {
		return Permit{}, fmt.Errorf("count a guess: %w", err)
	}
	return Permit{made: true, key: key, fails: fails, before: row.until}, nil
}

// after gives the wait that the n-th failure begins.
func (s Slow) after(n int64) time.Duration {
	doublings := n - int64(s.Free)
	if doublings < 0 {
		return 0
	}
	d := s.First
	for ; doublings > 0 && d < s.Most; doublings-- {
		d *= 2
	}
	return min(d, s.Most)
}

// PeekSlow tells until when nothing is judged; a time that is past, or zero,
// means there is no wait.
func (l *Limiter) PeekSlow(ctx context.Context, q store.Querier, slow Slow, who string) (time.Time, error) {
	if err := slow.check(); err != nil || !l.enabled {
		return time.Time{}, err
	}
	var until time.Time
	err := q.QueryRow(ctx, `SELECT until FROM rate WHERE key = $1`, l.key(slow.Name, who)).Scan(store.Time(&until))
	if err != nil && !errors.Is(err, store.ErrNoRows) {
		return time.Time{}, fmt.Errorf("look at a wait: %w", err)
	}
	return until, nil
}

// Clear forgets all failures after a right guess.
func (l *Limiter) Clear(ctx context.Context, tx *store.Tx, p Permit) error {
	if !p.made || p.key != nil && p.fails == 0 {
		return errors.New("limit: clear wants a permit of Begin")
	}
	if p.key == nil {
		return nil
	}
	_, err := tx.Exec(ctx, `UPDATE rate SET fails = 0, until = NULL, forget_at = $2 WHERE key = $1`, p.key, tx.Now())
	if err != nil {
		return fmt.Errorf("clear failures: %w", err)
	}
	return nil
}

// returnSlow takes one failure off, unless all were cleared since. The wait of
// this failure goes only if it is the newest: a later one has its own.
func returnSlow(ctx context.Context, tx *store.Tx, p Permit) error {
	var before time.Time
	if p.before > 0 {
		before = time.UnixMicro(p.before)
	}
	_, err := tx.Exec(ctx, `UPDATE rate SET fails = fails - 1, until = CASE WHEN fails = $2 THEN $3 ELSE until END
		WHERE key = $1 AND fails >= $2`, p.key, p.fails, before)
	if err != nil {
		return fmt.Errorf("give a guess back: %w", err)
	}
	return nil
}
