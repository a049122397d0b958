package audit_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"genkan/internal/audit"
	"genkan/internal/clock"
	"genkan/internal/secret"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

// house is what a test needs: a log, a sealer and what they wrote to the
// program's log.
type house struct {
	t      *testing.T
	db     *store.DB
	clk    *clock.Manual
	keys   *secret.Keys
	log    *audit.Log
	sealer *audit.Sealer
	said   *bytes.Buffer
}

func each(t *testing.T, fn func(h *house)) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		keys, err := secret.NewKeys()
		if err != nil {
			t.Fatal(err)
		}
		h := &house{t: t, db: db, clk: clk, keys: keys, log: audit.New(keys), said: &bytes.Buffer{}}
		h.sealer = audit.NewSealer(db, keys, slog.New(slog.NewJSONHandler(h.said, nil)), nil)
		fn(h)
	})
}

func (h *house) write(fn func(ctx context.Context, tx *store.Tx) error) {
	h.t.Helper()
	if err := h.tryWrite(fn); err != nil {
		h.t.Fatal(err)
	}
}

func (h *house) tryWrite(fn func(ctx context.Context, tx *store.Tx) error) error {
	_, err := store.WriteGuarded(h.t.Context(), h.db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		return store.None{}, fn(ctx, tx)
	})
	return err
}

func (h *house) exec(query string, args ...any) {
	h.t.Helper()
	h.write(func(ctx context.Context, tx *store.Tx) error {
		n, err := tx.Exec(ctx, query, args...)
		if err == nil && n == 0 {
			err = errors.New("nothing was tampered with: " + query)
		}
		return err
	})
}

func (h *house) person(id string) {
	h.t.Helper()
	h.write(func(ctx context.Context, tx *store.Tx) error { return h.log.EnsurePerson(ctx, tx, id) })
}

func (h *house) add(events ...audit.Event) {
	h.t.Helper()
	h.write(func(ctx context.Context, tx *store.Tx) error {
		for _, e := range events {
			if err := h.log.Add(ctx, tx, e); err != nil {
				return err
			}
		}
		return nil
	})
}

func (h *house) seal(want int) {
	h.t.Helper()
	if n, err := h.sealer.Seal(h.t.Context()); err != nil || n != want {
		h.t.Fatalf("sealed %d, %v, want %d", n, err, want)
	}
}

func (h *house) verify(marks ...audit.Mark) audit.Report {
	h.t.Helper()
	r, err := h.sealer.Verify(h.t.Context(), marks...)
	if err != nil {
		h.t.Fatal(err)
	}
	return r
}

func (h *house) history(person string) []audit.Entry {
	h.t.Helper()
	list, err := h.log.History(h.t.Context(), h.db, person, 100)
	if err != nil {
		h.t.Fatal(err)
	}
	return list
}

func (h *house) text(query string, args ...any) string {
	h.t.Helper()
	var s string
	if err := h.db.QueryRow(h.t.Context(), query, args...).Scan(&s); err != nil {
		h.t.Fatal(err)
	}
	return s
}

// change is an event with every column set.
func change(n int) audit.Event {
	return audit.Event{Kind: "email.changed", Person: "p1", Actor: "op1", OnBehalf: "p1", RequestID: fmt.Sprint("r", n),
		Before: map[string]string{"email": "old@example.com"}, After: map[string]string{"email": "新しい@example.com"}, Why: "asked by phone", From: "192.0.2.7"}
}

func TestHistory(t *testing.T) {
	each(t, func(h *house) {
		h.person("p1")
		h.person("p1") // a second time changes nothing
		h.add(change(1))
		h.clk.Advance(time.Second)
		h.seal(1)
		h.add(audit.Event{Kind: "login", Person: "p1"}, audit.Event{Kind: "logout", Person: "p1", From: "192.0.2.8"})
		h.add(audit.Event{Kind: "login", Person: "p2"})

		list := h.history("p1")
		if len(list) != 3 {
			t.Fatalf("%d entries, want 3", len(list))
		}
		if diff := cmp.Diff(change(1), list[2].Event); diff != "" {
			t.Error("the oldest is not as it was written:", diff)
		}
		if list[0].Kind != "logout" || list[0].From != "192.0.2.8" || list[1].Kind != "login" {
			t.Errorf("newest first: %+v", list)
		}
		if !list[2].Sealed || list[0].Sealed || !list[2].At.Equal(h.clk.Now().Add(-time.Second)) {
			t.Errorf("seal or time is wrong: %+v", list)
		}
		if one, _ := h.log.History(t.Context(), h.db, "p1", 1); len(one) != 1 || one[0].Kind != "logout" {
			t.Errorf("limit 1 gives %+v", one)
		}
	})
}

// TestOrderWithinOneTransaction: many events of one time are told in the order
// in which they were added.
func TestOrderWithinOneTransaction(t *testing.T) {
	each(t, func(h *house) {
		var events []audit.Event
		for i := range 100 {
			events = append(events, audit.Event{Kind: fmt.Sprint("step", i), Person: "p1"})
		}
		h.add(events...)
		for i, e := range h.history("p1") {
			if want := fmt.Sprint("step", 99-i); e.Kind != want {
				t.Fatalf("entry %d is %s, want %s", i, e.Kind, want)
			}
		}
	})
}

// TestNothingReadableAtRest: values are sealed, in the row and in the log.
func TestNothingReadableAtRest(t *testing.T) {
	each(t, func(h *house) {
		h.person("p1")
		h.add(change(1), audit.Event{Kind: "started", From: "192.0.2.7"})
		h.seal(2)
		rows, err := h.db.Query(t.Context(), `SELECT data FROM audit_event`)
		if err != nil {
			t.Fatal(err)
		}
		defer rows.Close()
		for rows.Next() {
			var data []byte
			if err := rows.Scan(&data); err != nil {
				t.Fatal(err)
			}
			for _, word := range []string{"example.com", "192.0.2.7", "asked", "email"} {
				if bytes.Contains(data, []byte(word)) {
					t.Errorf("%q is readable in the row", word)
				}
			}
		}
		said := h.said.String()
		if !strings.Contains(said, `"msg":"audit sealed","seq":1,"chain":"`+h.verify().Newest.Chain+`","events":2`) || strings.Contains(said, "p1") {
			t.Errorf("the log says %s", said)
		}
	})
}

func TestAddWithoutKey(t *testing.T) {
	each(t, func(h *house) {
		err := h.tryWrite(func(ctx context.Context, tx *store.Tx) error { return h.log.Add(ctx, tx, change(1)) })
		if !errors.Is(err, audit.ErrNoKey) || strings.Contains(err.Error(), "p1") {
			t.Errorf("values without a key: %v", err)
		}
		h.add(audit.Event{Kind: "erased", Person: "p1"})
		if err := h.tryWrite(func(ctx context.Context, tx *store.Tx) error { return h.log.Add(ctx, tx, audit.Event{}) }); err == nil {
			t.Error("an event without a kind was accepted")
		}
		if err := h.tryWrite(func(ctx context.Context, tx *store.Tx) error { return h.log.EnsurePerson(ctx, tx, "") }); err == nil {
			t.Error("a key for nobody was made")
		}
	})
}

// TestRollback: an event lives and dies with the change it tells of.
func TestRollback(t *testing.T) {
	each(t, func(h *house) {
		err := h.tryWrite(func(ctx context.Context, tx *store.Tx) error {
			if err := h.log.Add(ctx, tx, audit.Event{Kind: "x", Person: "p1"}); err != nil {
				t.Fatal(err)
			}
			return errors.New("the change failed")
		})
		if err == nil || len(h.history("p1")) != 0 {
			t.Errorf("%v, %d entries", err, len(h.history("p1")))
		}
	})
}

func TestForget(t *testing.T) {
	each(t, func(h *house) {
		h.person("p1")
		h.person("p2")
		h.add(change(1), audit.Event{Kind: "login", Person: "p1"})
		h.add(audit.Event{Kind: "login", Person: "p2", From: "192.0.2.9"})
		h.seal(3)
		h.write(func(ctx context.Context, tx *store.Tx) error { return h.log.Forget(ctx, tx, "p1") })

		list := h.history("p1")
		if len(list) != 2 || !list[1].Erased || list[0].Erased || list[1].Damaged || list[1].Kind != "email.changed" {
			t.Fatalf("got %+v", list)
		}
		if e := list[1]; e.Before != nil || e.After != nil || e.Why != "" || e.From != "" {
			t.Errorf("values after erasure: %+v", e)
		}
		if other := h.history("p2"); other[0].From != "192.0.2.9" {
			t.Errorf("another person's values: %+v", other)
		}
		if r := h.verify(); !r.OK() || r.Events != 3 {
			t.Errorf("verify after erasure: %+v", r)
		}
		if _, err := h.log.PersonKey(t.Context(), h.db, "p1"); !errors.Is(err, audit.ErrNoKey) {
			t.Errorf("the key is there: %v", err)
		}
		// A new key for the same id opens nothing old.
		h.person("p1")
		if e := h.history("p1")[1]; !e.Damaged || e.From != "" {
			t.Errorf("with a new key: %+v", e)
		}
	})
}

// A history read in pages is the history: nothing twice, nothing left out, and
// nothing of anybody else, whatever the cursor says.
func TestHistoryBefore(t *testing.T) {
	each(t, func(h *house) {
		h.person("taro")
		h.person("hanako")
		for i := range 7 {
			h.add(audit.Event{Kind: fmt.Sprintf("event.%d", i), Person: "taro"}, audit.Event{Kind: "other", Person: "hanako", Why: "hers"})
		}
		var kinds []string
		for before := ""; ; {
			page, err := h.log.HistoryBefore(h.t.Context(), h.db, "taro", before, 3)
			if err != nil {
				h.t.Fatal(err)
			}
			for _, e := range page {
				kinds = append(kinds, e.Kind)
				before = e.ID
			}
			if len(page) < 3 {
				break
			}
		}
		if got := strings.Join(kinds, " "); got != "event.6 event.5 event.4 event.3 event.2 event.1 event.0" {
			h.t.Errorf("in pages: %s", got)
		}
		theirs, err := h.log.History(h.t.Context(), h.db, "hanako", 1)
		if err != nil || len(theirs) != 1 {
			h.t.Fatal(theirs, err)
		}
		for _, cursor := range []string{theirs[0].ID, "'; DROP TABLE audit_event; --", "0", "zzzzzz", "%"} {
			page, err := h.log.HistoryBefore(h.t.Context(), h.db, "taro", cursor, 100)
			if err != nil {
				h.t.Fatal(err)
			}
			for _, e := range page {
				if e.Person != "taro" {
					h.t.Errorf("cursor %q gives an event of %s", cursor, e.Person)
				}
			}
		}
	})
}
