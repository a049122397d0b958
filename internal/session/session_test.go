package session_test

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"testing"
	"time"

	"genkan/internal/account"
	"genkan/internal/app/apptest"
	"genkan/internal/clock"
	"genkan/internal/session"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

// signed is a session of one account on a database.
type signed struct {
	t        *testing.T
	db       *store.DB
	clk      *clock.Manual
	sessions *session.Sessions
	token    string
}

func each(t *testing.T, l session.Limits, fn func(t *testing.T, s signed)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		s := signed{t: t, db: db, clk: clk, sessions: session.New(db, l, slog.New(slog.DiscardHandler))}
		s.write(func(ctx context.Context, tx *store.Tx) error {
			_, err := account.Open(ctx, tx, account.New{ID: "person", Email: "p@example.com", EmailKey: "p@example.com", Family: "A", Given: "B", Language: "en"})
			return err
		})
		s.token = s.start()
		fn(t, s)
	})
}

func (s signed) write(do func(ctx context.Context, tx *store.Tx) error) {
	s.t.Helper()
	if _, err := store.WriteGuarded(s.t.Context(), s.db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		return store.None{}, do(ctx, tx)
	}); err != nil {
		s.t.Fatal(err)
	}
}

func (s signed) start() (token string) {
	s.t.Helper()
	s.write(func(ctx context.Context, tx *store.Tx) (err error) {
		token, err = s.sessions.Start(ctx, tx, "person", session.Browser{Device: "test", Network: "192.0.2.1"})
		return err
	})
	return token
}

func (s signed) find() (session.Session, bool) {
	s.t.Helper()
	x, found, err := s.sessions.Find(s.t.Context(), s.token)
	if err != nil {
		s.t.Fatal(err)
	}
	return x, found
}

// use is what a page does: find, touch; the writer comes by later.
func (s signed) use() bool {
	s.t.Helper()
	x, found := s.find()
	if found {
		s.sessions.Touch(&x)
		if err := s.sessions.Flush(s.t.Context()); err != nil {
			s.t.Fatal(err)
		}
	}
	return found
}

// TestAttack17_SessionExpiry: the idle end and the absolute end are judged when
// read, one second late, while nothing cleans up (SIG-4).
//
// ASVS 7.3.1: 30 minutes (GENKAN_SESSION_IDLE)
// ASVS 7.3.2: 12 hours (GENKAN_SESSION_ABSOLUTE)
func TestAttack17_SessionExpiry(t *testing.T) {
	each(t, session.Limits{}, func(t *testing.T, s signed) {
		began := s.clk.Now()
		x, _ := s.find()
		if x.IdleEnd.Sub(began) != 30*time.Minute || x.ExpiresAt.Sub(began) != 12*time.Hour {
			t.Errorf("idle %v, absolute %v", x.IdleEnd.Sub(began), x.ExpiresAt.Sub(began))
		}
		s.clk.Advance(30*time.Minute - time.Second)
		if !s.use() {
			t.Fatal("over before the idle end")
		}
		s.clk.Advance(30*time.Minute + time.Second)
		if s.use() {
			t.Error("alive one second after the idle end")
		}
		s.token = s.start()
		began = s.clk.Now()
		for range 24 {
			s.clk.Advance(29*time.Minute + 50*time.Second)
			if !s.use() {
				t.Fatal("over while it is used, ", s.clk.Now().Sub(began))
			}
		}
		s.clk.Set(began.Add(12*time.Hour - time.Second))
		if !s.use() {
			t.Error("over before the absolute end")
		}
		s.clk.Set(began.Add(12*time.Hour + time.Second))
		if s.use() {
			t.Error("alive one second after the absolute end, because it was used")
		}
	})
}

// SIG-4: reading never extends; a use is written at most once a minute, and
// never in the request.
func TestSession_ReadingNeverExtends(t *testing.T) {
	each(t, session.Limits{}, func(t *testing.T, s signed) {
		for range 29 {
			s.clk.Advance(time.Minute)
			if _, found := s.find(); !found {
				t.Fatal("gone")
			}
		}
		s.clk.Advance(2 * time.Minute)
		if _, found := s.find(); found {
			t.Error("reading it extended the session")
		}
	})
}

func TestSession_TouchOnceAMinute(t *testing.T) {
	each(t, session.Limits{}, func(t *testing.T, s signed) {
		began := s.clk.Now()
		used := func() time.Duration {
			var at time.Time
			if err := s.db.QueryRow(t.Context(), `SELECT used_at FROM session`).Scan(store.Time(&at)); err != nil {
				t.Fatal(err)
			}
			return at.Sub(began)
		}
		s.clk.Advance(59 * time.Second)
		s.use()
		if used() != 0 {
			t.Errorf("written after 59 s: %v", used())
		}
		s.clk.Advance(2 * time.Second)
		x, _ := s.find()
		s.sessions.Touch(&x)
		if used() != 0 {
			t.Error("written inside the request")
		}
		if x.IdleEnd.Sub(began) != 61*time.Second+30*time.Minute {
			t.Errorf("the page says it ends in %v", x.IdleEnd.Sub(began))
		}
		if err := s.sessions.Flush(t.Context()); err != nil || used() != 61*time.Second {
			t.Errorf("%v: %v", err, used())
		}
		s.clk.Advance(30 * time.Second)
		s.use()
		if used() != 61*time.Second {
			t.Errorf("written again within a minute: %v", used())
		}
		// The person asked to stay: written at once.
		s.clk.Advance(2 * time.Minute)
		if err := s.sessions.Extend(t.Context(), x.ID); err != nil {
			t.Fatal(err)
		}
		after := used()
		if after != 211*time.Second {
			t.Errorf("stay logged in did not write: %v", after)
		}
	})
}

// SIG-4: 256 random bits, of which only the hash is stored; each log-in a new
// one; ended is ended.
//
// ASVS 7.2.2: made for each log-in
// ASVS 7.2.3: 256 random bits, of which only the hash is stored
// ASVS 7.4.1: an ended session is refused
func TestSession_TokenAndEnd(t *testing.T) {
	each(t, session.Limits{}, func(t *testing.T, s signed) {
		other := s.start()
		if len(s.token) != 43 || other == s.token {
			t.Errorf("tokens of %d characters, equal: %v", len(s.token), other == s.token)
		}
		var stored []byte
		if err := s.db.QueryRow(t.Context(), `SELECT token FROM session LIMIT 1`).Scan(&stored); err != nil {
			t.Fatal(err)
		}
		if len(stored) != 32 || bytes.Contains(stored, []byte(s.token[:10])) {
			t.Error("the token itself is stored")
		}
		for _, planted := range []string{"", s.token[:42], s.token + "A", string(stored)} {
			if _, found, err := s.sessions.Find(t.Context(), planted); found || err != nil {
				t.Errorf("%q was found, %v", planted, err)
			}
		}
		x, _ := s.find()
		s.write(func(ctx context.Context, tx *store.Tx) error { return s.sessions.End(ctx, tx, x.ID) })
		if _, found := s.find(); found {
			t.Error("ended, and alive")
		}
		s.clk.Advance(time.Minute)
		if err := s.sessions.Extend(t.Context(), x.ID); err != nil {
			t.Fatal(err)
		}
		if _, found := s.find(); found {
			t.Error("stay logged in revived a session that was ended")
		}
		s.token = other
		if _, found := s.find(); !found {
			t.Error("the other session ended too")
		}
	})
}

// TestAttack16_NotActive: an account that is not active has no session from that
// moment on.
//
// ASVS 7.4.2: sessions of accounts that are not active are refused at once
func TestAttack16_NotActive(t *testing.T) {
	each(t, session.Limits{}, func(t *testing.T, s signed) {
		s.write(func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.Exec(ctx, `UPDATE account SET state = 'closed'`)
			return err
		})
		if _, found := s.find(); found {
			t.Error("a closed account is signed in")
		}
	})
}

// A node that cannot write keeps the uses and writes them later.
func TestSession_FlushAgain(t *testing.T) {
	each(t, session.Limits{}, func(t *testing.T, s signed) {
		s.clk.Advance(5 * time.Minute)
		x, _ := s.find()
		s.sessions.Touch(&x)
		rename := func(from, to string) {
			s.write(func(ctx context.Context, tx *store.Tx) error {
				_, err := tx.Exec(ctx, "ALTER TABLE "+from+" RENAME TO "+to)
				return err
			})
		}
		rename("session", "away")
		if s.sessions.Flush(t.Context()) == nil {
			t.Fatal("written into a table that is away")
		}
		rename("away", "session")
		if err := s.sessions.Flush(t.Context()); err != nil {
			t.Fatal(err)
		}
		if y, _ := s.find(); !y.UsedAt.Equal(s.clk.Now()) {
			t.Error("the use is lost")
		}
	})
}

// GET /session tells, and never extends; POST /session/keepalive does at once;
// pages extend, passive ones do not (SIG-4, S8).
//
// ASVS 7.2.1: looked up in the database with every request
func TestSession_Check(t *testing.T) {
	apptest.Each(t, apptest.Options{}, func(t *testing.T, a *apptest.App) {
		b := a.Browser()
		if answer := b.Get("/session"); answer.Status != 401 || answer.Body != "{\"signed_in\":false}\n" {
			t.Errorf("%d %s", answer.Status, answer.Body)
		}
		if answer := b.Post("/session/keepalive"); answer.Status != 401 {
			t.Errorf("%d %s", answer.Status, answer.Body)
		}
		b.Open("person@example.com")
		began := a.Clock.Now()
		ends := func(answer apptest.Answer) (time.Duration, string) {
			t.Helper()
			var x struct {
				Ends    time.Time
				Because string `json:"ends_because"`
				Name    string
				UserID  string `json:"user_id"`
			}
			if err := json.Unmarshal([]byte(answer.Body), &x); err != nil || answer.Status != 200 || x.Name != "Taro Yamada" || len(x.UserID) != 9 {
				t.Fatalf("%v: %d %s", err, answer.Status, answer.Body)
			}
			return x.Ends.Sub(began), x.Because
		}
		a.Clock.Advance(10 * time.Minute)
		for range 3 {
			if d, why := ends(b.Get("/session")); d != 30*time.Minute || why != "idle" {
				t.Errorf("ends after %v, %s", d, why)
			}
		}
		b.Get("/login") // passive: it would lead back anyway
		if d, _ := ends(b.Get("/session")); d != 30*time.Minute {
			t.Errorf("a passive page extended to %v", d)
		}
		if d, _ := ends(b.Post("/session/keepalive")); d != 40*time.Minute {
			t.Errorf("stay logged in extended to %v", d)
		}
		a.Clock.Advance(10 * time.Minute)
		b.Get("/")
		if err := a.Sessions.Flush(t.Context()); err != nil {
			t.Fatal(err)
		}
		if d, _ := ends(b.Get("/session")); d != 50*time.Minute {
			t.Errorf("a page extended to %v", d)
		}
		for range 24 {
			a.Clock.Advance(28 * time.Minute)
			b.Post("/session/keepalive")
		}
		if d, why := ends(b.Get("/session")); d != 12*time.Hour || why != "absolute" {
			t.Errorf("ends after %v, %s", d, why)
		}
		a.Clock.Set(began.Add(12*time.Hour + time.Second))
		if b.SignedIn() || b.Post("/session/keepalive").Status != 401 {
			t.Error("past the absolute end")
		}
	})
}
