package session

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"sync"
	"time"

	"genkan/internal/account"
	"genkan/internal/fault"
	"genkan/internal/secret"
	"genkan/internal/store"
)

// Session is a signed-in browser.
type Session struct {
	ID        string
	Account   string
	Handle    string
	Family    string
	Given     string
	Language  string
	State     string // the account's
	Factors   int    // how many were proved, see Proof
	UsedAt    time.Time
	ProvedAt  time.Time
	IdleEnd   time.Time
	ExpiresAt time.Time // the absolute end
}

// Proof is how a person proved who they are (SIG-6).
type Proof struct {
	Factors int       // 1: the password alone; 2: two factors, or a passkey that verified the person
	At      time.Time // the older of the two; on a remembered browser, when it was remembered
}

// Limits are how long sessions live (SIG-4).
type Limits struct {
	Idle     time.Duration // without use; 0 means 30 minutes
	Absolute time.Duration // at most; 0 means 12 hours
}

// useEvery is how often a use is written at most.
const useEvery = time.Minute

// Sessions starts, finds and ends sessions. It is safe for concurrent use; what
// it keeps in memory (uses not written yet) no other node needs.
type Sessions struct {
	db     *store.DB
	limits Limits
	log    *slog.Logger
	mu     sync.Mutex
	used   map[string]time.Time
}

// New gives the sessions of a database.
func New(db *store.DB, l Limits, log *slog.Logger) *Sessions {
	if l.Idle == 0 {
		l.Idle = 30 * time.Minute
	}
	if l.Absolute == 0 {
		l.Absolute = 12 * time.Hour
	}
	return &Sessions{db: db, limits: l, log: log, used: map[string]time.Time{}}
}

// Browser is what is kept of where a session was started, for the person's own
// list of devices.
type Browser struct {
	Device  string // User-Agent, shortened
	Network string
}

// Start begins a session and gives its token: 256 random bits of which only the
// hash is stored. Every log-in and every rise in privilege starts a new one, so
// a token planted before is worth nothing (SIG-4, attack 15).
func (s *Sessions) Start(ctx context.Context, tx *store.Tx, accountID string, b Browser) (string, error) {
	return s.StartProved(ctx, tx, accountID, b, Proof{Factors: 1, At: tx.Now()})
}

// StartProved is Start after another proof than the password alone.
func (s *Sessions) StartProved(ctx context.Context, tx *store.Tx, accountID string, b Browser, p Proof) (string, error) {
	token := secret.NewToken()
	// A header may hold bytes that are no UTF-8, and the cut may fall into a
	// character: PostgreSQL stores neither.
	b.Device = strings.ToValidUTF8(b.Device[:min(len(b.Device), 200)], "")
	_, err := tx.Exec(ctx, `INSERT INTO session (id, token, account, created_at, used_at, proved_at, expires_at, device, network, factors) VALUES ($1, $2, $3, $4, $4, $5, $6, $7, $8, $9)`,
		secret.ID(), secret.HashToken(token), accountID, tx.Now(), p.At, tx.Now().Add(s.limits.Absolute), store.Null(b.Device), store.Null(b.Network), p.Factors)
	return token, err
}

// errOver says that a session ended meanwhile.
var errOver = fault.New(fault.Conflict, "session.over")

// Renew notes a fresh proof of the person a session belongs to (SIG-6) and gives
// the session another token: the old one is worth nothing from then on, so one
// that was planted or copied before rises with nobody (attack 15). The number of
// factors never falls. The fault session.over is of kind conflict.
func (s *Sessions) Renew(ctx context.Context, tx *store.Tx, id string, p Proof) (string, error) {
	token := secret.NewToken()
	n, err := tx.Exec(ctx, `UPDATE session SET token = $1, proved_at = $2, factors = CASE WHEN COALESCE(factors, 1) > $3 THEN factors ELSE $3 END WHERE id = $4 AND ended_at IS NULL AND expires_at > $5`,
		secret.HashToken(token), p.At, p.Factors, id, tx.Now())
	if err == nil && n == 0 {
		err = errOver
	}
	return token, err
}

// SeenFrom lists the network addresses an account logged in from since a time,
// the newest 100 log-ins.
func SeenFrom(ctx context.Context, q store.Querier, accountID string, since time.Time) ([]string, error) {
	rows, err := q.Query(ctx, `SELECT network FROM session WHERE account = $1 AND created_at > $2 AND network IS NOT NULL ORDER BY created_at DESC LIMIT 100`, accountID, since)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var n string
		if err := rows.Scan(&n); err != nil {
			return nil, err
		}
		out = append(out, n)
	}
	return out, rows.Err()
}

// OneFactor makes every session of an account count as proved with one factor:
// of whom more is demanded from now on proves it anew (SEC-11).
func OneFactor(ctx context.Context, tx *store.Tx, accountID string) error {
	_, err := tx.Exec(ctx, `UPDATE session SET factors = 1 WHERE account = $1 AND ended_at IS NULL`, accountID)
	return err
}

// Find gives the session of a token, or false if it is unknown, ended, idle too
// long or too old: expiry is judged here, not by the clean-up (attack 17). It
// never extends the session.
func (s *Sessions) Find(ctx context.Context, token string) (Session, bool, error) {
	now := s.db.Clock().Now()
	var x Session
	err := s.db.QueryRow(ctx, `SELECT s.id, s.account, s.used_at, s.proved_at, s.expires_at, COALESCE(s.factors, 1), a.handle, a.family, a.given, a.language, a.state
		FROM session s JOIN account a ON a.id = s.account
		WHERE s.token = $1 AND s.ended_at IS NULL AND s.expires_at > $2 AND s.used_at > $3 AND a.state IN ($4, $5)`,
		secret.HashToken(token), now, now.Add(-s.limits.Idle), account.Active, account.Closing).
		Scan(&x.ID, &x.Account, store.Time(&x.UsedAt), store.Time(&x.ProvedAt), store.Time(&x.ExpiresAt), &x.Factors, &x.Handle, &x.Family, &x.Given, &x.Language, &x.State)
	if errors.Is(err, store.ErrNoRows) {
		return x, false, nil
	}
	x.IdleEnd = x.UsedAt.Add(s.limits.Idle)
	return x, err == nil, err
}

// Touch notes that the session was used. It is written later, at most once a
// minute, outside the request. The idle end it gives is the one that holds then.
func (s *Sessions) Touch(x *Session) {
	now := s.db.Clock().Now()
	if now.Sub(x.UsedAt) < useEvery {
		return
	}
	x.UsedAt, x.IdleEnd = now, now.Add(s.limits.Idle)
	s.mu.Lock()
	s.used[x.ID] = now
	s.mu.Unlock()
}

// Extend writes a use at once: the person asked to stay logged in, so the
// answer must hold even if this node dies.
func (s *Sessions) Extend(ctx context.Context, id string) error {
	_, err := store.WriteGuarded(ctx, s.db, func(ctx context.Context, tx *store.Tx) (int64, error) {
		return tx.Exec(ctx, `UPDATE session SET used_at = $1 WHERE id = $2 AND ended_at IS NULL AND used_at < $1`, tx.Now(), id)
	})
	return err
}

// Run writes the uses every second until the context ends, and once more then.
func (s *Sessions) Run(ctx context.Context) error {
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			s.note(ctx)
		case <-ctx.Done():
			last, cancel := context.WithTimeout(context.WithoutCancel(ctx), 3*time.Second)
			defer cancel()
			s.note(last)
			return nil
		}
	}
}

func (s *Sessions) note(ctx context.Context) {
	if err := s.Flush(ctx); err != nil {
		s.log.WarnContext(ctx, "session uses could not be written", "error", err.Error())
	}
}

// Flush writes the uses noted so far. If it fails they are noted again.
func (s *Sessions) Flush(ctx context.Context) error {
	s.mu.Lock()
	used := s.used
	s.used = map[string]time.Time{}
	s.mu.Unlock()
	if len(used) == 0 {
		return nil
	}
	_, err := store.WriteGuarded(ctx, s.db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		for id, at := range used {
			if _, err := tx.Exec(ctx, `UPDATE session SET used_at = $1 WHERE id = $2 AND used_at < $1`, at, id); err != nil {
				return store.None{}, err
			}
		}
		return store.None{}, nil
	})
	if err != nil {
		s.mu.Lock()
		defer s.mu.Unlock()
		for id, at := range used {
			if s.used[id].Before(at) {
				s.used[id] = at
			}
		}
	}
	return err
}

// End ends one session of a person (SIG-7). Ending it twice does nothing.
func (s *Sessions) End(ctx context.Context, tx *store.Tx, id string) error {
	_, err := tx.Exec(ctx, `UPDATE session SET ended_at = $1 WHERE id = $2 AND ended_at IS NULL`, tx.Now(), id)
	return err
}

// EndToken ends the session of a token, if there is one.
func (s *Sessions) EndToken(ctx context.Context, tx *store.Tx, token string) error {
	_, err := tx.Exec(ctx, `UPDATE session SET ended_at = $1 WHERE token = $2 AND ended_at IS NULL`, tx.Now(), secret.HashToken(token))
	return err
}

// EndAll ends every session of an account and gives how many there were.
func (s *Sessions) EndAll(ctx context.Context, tx *store.Tx, accountID string) (int64, error) {
	return tx.Exec(ctx, `UPDATE session SET ended_at = $1 WHERE account = $2 AND ended_at IS NULL`, tx.Now(), accountID)
}

// EndOthers ends every session of an account but one.
func (s *Sessions) EndOthers(ctx context.Context, tx *store.Tx, accountID, but string) (int64, error) {
	return tx.Exec(ctx, `UPDATE session SET ended_at = $1 WHERE account = $2 AND id <> $3 AND ended_at IS NULL`, tx.Now(), accountID, but)
}

// Clean removes sessions that are over for 30 days.
func (s *Sessions) Clean(ctx context.Context) error {
	_, err := store.WriteGuarded(ctx, s.db, func(ctx context.Context, tx *store.Tx) (int64, error) {
		return tx.Exec(ctx, `DELETE FROM session WHERE expires_at < $1`, tx.Now().Add(-30*24*time.Hour))
	})
	return err
}
