package audit_test

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"genkan/internal/audit"
	"genkan/internal/secret"
	"genkan/internal/store"
)

// sealed makes three seals of 5, 1 and 4 events, and 2 open events.
func (h *house) sealed() []string {
	h.t.Helper()
	h.person("p1")
	n := 0
	for _, count := range []int{5, 1, 4, 2} {
		for range count {
			h.add(change(n))
			n++
			h.clk.Advance(10 * time.Millisecond)
		}
		if count != 2 {
			h.seal(count)
		}
	}
	list := h.history("p1")
	slices.Reverse(list)
	ids := make([]string, len(list))
	for i, e := range list {
		ids[i] = e.ID
	}
	return ids
}

func TestVerify(t *testing.T) {
	each(t, func(h *house) {
		if r := h.verify(); !r.OK() || r.Events+r.Seals+r.Unsealed != 0 {
			t.Errorf("of nothing: %+v", r)
		}
		h.seal(0)
		h.sealed()
		r := h.verify()
		if !r.OK() || r.Events != 12 || r.Seals != 3 || r.Unsealed != 2 || r.Newest.Seq != 3 || r.Oldest.IsZero() {
			t.Errorf("got %+v", r)
		}
		if again := h.verify(r.Newest, audit.Mark{Seq: 3, Chain: strings.ToUpper(r.Newest.Chain)}); !again.OK() {
			t.Errorf("with its own mark: %+v", again)
		}
		h.seal(2)
		if r := h.verify(r.Newest); !r.OK() || r.Unsealed != 0 || r.Seals != 4 || !r.Oldest.IsZero() {
			t.Errorf("after sealing all: %+v", r)
		}
	})
}

// TestTampering changes the database by hand, each time from the start, and
// wants the words that name what is broken. ids are in order; 0-4 lie under
// seal 1, 5 under 2, 6-9 under 3, 10 and 11 are open.
//
// ASVS 16.4.2: a MAC on every event, chained seals, a command that verifies
func TestTampering(t *testing.T) {
	const event, fit = "event %s was changed", "does not fit its events"
	cases := []struct {
		name   string
		tamper func(h *house, id []string)
		want   func(id []string) []string
	}{}
	add := func(name string, tamper func(h *house, id []string), want func(id []string) []string) {
		cases = append(cases, struct {
			name   string
			tamper func(h *house, id []string)
			want   func(id []string) []string
		}{name, tamper, want})
	}
	for _, column := range []string{"kind = 'login'", "person = 'p2'", "actor = 'p9'", "actor = NULL", "on_behalf = NULL", "request_id = 'r99'", "at = at + 1",
		"data = (SELECT o.data FROM audit_event o WHERE o.request_id = 'r3')", "data = NULL", "mac = (SELECT o.mac FROM audit_event o WHERE o.request_id = 'r3')"} {
		add("sealed event: "+column, func(h *house, id []string) {
			h.exec("UPDATE audit_event SET "+column+" WHERE id = $1", id[2])
		}, func(id []string) []string { return []string{fmt.Sprintf(event, id[2]), "seal 1 " + fit} })
		add("open event: "+column, func(h *house, id []string) {
			h.exec("UPDATE audit_event SET "+column+" WHERE id = $1", id[10])
		}, func(id []string) []string { return []string{fmt.Sprintf(event, id[10])} })
	}
	fixed := func(words ...string) func([]string) []string { return func([]string) []string { return words } }
	add("delete an event", func(h *house, id []string) { h.exec("DELETE FROM audit_event WHERE id = $1", id[8]) },
		fixed("seal 3 covers 4 events, and 3 are there", "seal 3 "+fit))
	add("delete all events of a seal", func(h *house, id []string) { h.exec("DELETE FROM audit_event WHERE id = $1", id[5]) },
		fixed("seal 2 covers 1 events, and 0 are there", "seal 2 "+fit))
	add("delete a seal", func(h *house, id []string) { h.exec("DELETE FROM audit_seal WHERE seq = 2") },
		func(id []string) []string {
			return []string{"seal 2 is missing", "seal 3 does not follow", "event " + id[5] + " names seal 2, which is missing"}
		})
	add("delete the first seal", func(h *house, id []string) { h.exec("DELETE FROM audit_seal WHERE seq = 1") },
		fixed("seal 1 is missing", "seal 2 does not follow"))
	add("delete the newest seal", func(h *house, id []string) { h.exec("DELETE FROM audit_seal WHERE seq = 3") },
		func(id []string) []string { return []string{"event " + id[9] + " names seal 3, which is missing"} })
	add("delete a seal with its events", func(h *house, id []string) {
		h.exec("DELETE FROM audit_event WHERE seal = 2")
		h.exec("DELETE FROM audit_seal WHERE seq = 2")
	}, fixed("seal 2 is missing", "seal 3 does not follow"))
	add("renumber the seals after that", func(h *house, id []string) {
		h.exec("DELETE FROM audit_event WHERE seal = 2")
		h.exec("DELETE FROM audit_seal WHERE seq = 2")
		h.exec("UPDATE audit_seal SET seq = 2 WHERE seq = 3")
		h.exec("UPDATE audit_event SET seal = 2 WHERE seal = 3")
	}, fixed("seal 2 does not follow", "seal 2 was changed"))
	add("move an event to another seal", func(h *house, id []string) { h.exec("UPDATE audit_event SET seal = 2 WHERE id = $1", id[0]) },
		fixed("seal 1 covers 5 events, and 4 are there", "seal 2 covers 1 events, and 2 are there", "seal 1 "+fit, "seal 2 "+fit))
	add("reorder two events", func(h *house, id []string) {
		h.exec("UPDATE audit_event SET id = 'zz' WHERE id = $1", id[0])
		h.exec("UPDATE audit_event SET id = $1 WHERE id = $2", id[0], id[1])
		h.exec("UPDATE audit_event SET id = $1 WHERE id = 'zz'", id[1])
	}, func(id []string) []string {
		return []string{fmt.Sprintf(event, id[0]), fmt.Sprintf(event, id[1]), "seal 1 " + fit}
	})
	add("reorder two seals", func(h *house, id []string) {
		for _, step := range []string{"99 WHERE seq = 1", "1 WHERE seq = 2", "2 WHERE seq = 99"} {
			h.exec("UPDATE audit_seal SET seq = " + step)
		}
	}, fixed("seal 1 does not follow", "seal 1 was changed", "seal 2 was changed", "seal 1 "+fit))
	add("unseal an event", func(h *house, id []string) { h.exec("UPDATE audit_event SET seal = NULL WHERE id = $1", id[7]) },
		fixed("seal 3 covers 4 events, and 3 are there"))
	add("a seal that does not exist", func(h *house, id []string) { h.exec("UPDATE audit_event SET seal = 77 WHERE id = $1", id[11]) },
		func(id []string) []string { return []string{"event " + id[11] + " names seal 77, which is missing"} })
	add("a seal of nothing", func(h *house, id []string) { h.exec("UPDATE audit_event SET seal = 0 WHERE id = $1", id[11]) },
		func(id []string) []string { return []string{"event " + id[11] + " names seal 0, which is missing"} })
	add("insert an event", func(h *house, id []string) {
		h.exec(`INSERT INTO audit_event (id, at, kind, person, mac, seal) SELECT '0', at, kind, person, mac, seal FROM audit_event WHERE id = $1`, id[0])
	}, fixed("event 0 was changed, or written without the key", "seal 1 covers 5 events, and 6 are there", "seal 1 "+fit))
	for _, column := range []string{"count = 4", "root = prev", "at = at + 1", "chain = prev"} {
		add("edit a seal: "+column, func(h *house, id []string) { h.exec("UPDATE audit_seal SET " + column + " WHERE seq = 2") }, fixed("seal 2 was changed"))
	}
	each(t, func(h *house) {
		ids := h.sealed()
		h.exec("CREATE TABLE event_copy AS SELECT * FROM audit_event")
		h.exec("CREATE TABLE seal_copy AS SELECT * FROM audit_seal")
		for _, c := range cases {
			h.t.Run(c.name, func(t *testing.T) {
				c.tamper(h, ids)
				r := h.verify()
				said := strings.Join(r.Broken, "\n")
				for _, want := range c.want(ids) {
					if !strings.Contains(said, want) {
						t.Errorf("not found: %q in\n%s", want, said)
					}
				}
				for _, table := range []string{"event", "seal"} {
					h.write(func(ctx context.Context, tx *store.Tx) error {
						_, err := tx.Exec(ctx, "DELETE FROM audit_"+table)
						return err
					})
					h.exec("INSERT INTO audit_" + table + " SELECT * FROM " + table + "_copy")
				}
				if r := h.verify(); !r.OK() {
					t.Fatalf("the database was not put back: %v", r.Broken)
				}
			})
		}
	})
}

// TestCutOffEnd: the newest seals removed together with their events leave a
// whole chain; only a mark from the log shows it.
func TestCutOffEnd(t *testing.T) {
	each(t, func(h *house) {
		h.sealed()
		logged := h.verify().Newest
		h.exec("DELETE FROM audit_event WHERE seal = 3 OR seal IS NULL")
		h.exec("DELETE FROM audit_seal WHERE seq = 3")
		if r := h.verify(); !r.OK() {
			t.Errorf("this cannot be seen without the log: %v", r.Broken)
		}
		if r := h.verify(logged); r.OK() || !strings.Contains(r.Broken[0], "seal 3 of the log is missing") {
			t.Errorf("with the log: %v", r.Broken)
		}
		h.add(change(20))
		h.seal(1) // the same number, another chain
		if r := h.verify(logged); r.OK() || !strings.Contains(r.Broken[0], "seal 3 is not the one that was logged") {
			t.Errorf("with the log, after a new seal: %v", r.Broken)
		}
	})
}

// TestOtherKeys: without the key nothing verifies, so nobody can write a whole
// new history.
func TestOtherKeys(t *testing.T) {
	each(t, func(h *house) {
		h.sealed()
		keys, err := secret.NewKeys()
		if err != nil {
			t.Fatal(err)
		}
		other := &house{t: t, db: h.db, clk: h.clk, sealer: audit.NewSealer(h.db, keys, slog.New(slog.DiscardHandler), nil)}
		if r := other.verify(); len(r.Broken) != 12+3 {
			t.Errorf("%d broken, want every event and every seal: %v", len(r.Broken), r.Broken)
		}
	})
}

// TestLateCommit: an event with an older id commits after a newer one was
// sealed, and is sealed by the next batch.
func TestLateCommit(t *testing.T) {
	each(t, func(h *house) {
		h.person("p1")
		now := h.clk.Now()
		h.clk.Set(now.Add(time.Minute))
		h.add(change(2))
		h.seal(1)
		h.clk.Set(now)
		h.add(change(1))
		h.clk.Set(now.Add(2 * time.Minute))
		if list := h.history("p1"); list[0].RequestID != "r2" || list[1].Sealed {
			t.Fatalf("the second must have the older id and be open: %+v", list)
		}
		h.seal(1)
		if r := h.verify(); !r.OK() || r.Unsealed != 0 || r.Seals != 2 {
			t.Errorf("got %+v", r)
		}
	})
}

// TestManyBatches: more events than one seal takes.
func TestManyBatches(t *testing.T) {
	each(t, func(h *house) {
		var events []audit.Event
		for range 1234 {
			events = append(events, audit.Event{Kind: "x", Person: "p1"})
		}
		h.add(events...)
		h.seal(1234)
		if r := h.verify(); !r.OK() || r.Seals != 3 || r.Events != 1234 || r.Unsealed != 0 {
			t.Errorf("got %+v", r)
		}
	})
}

// TestSealersBesideWriters: several sealers and many writers at once; every
// event ends under exactly one seal, and verifying beside them finds no fault.
func TestSealersBesideWriters(t *testing.T) {
	each(t, func(h *house) {
		h.person("p1")
		var writers, sealers sync.WaitGroup
		stop := make(chan struct{})
		for range 3 {
			sealers.Go(func() {
				for {
					select {
					case <-stop:
						return
					default:
					}
					if _, err := audit.NewSealer(h.db, h.keys, slog.New(slog.DiscardHandler), nil).Seal(context.Background()); err != nil {
						t.Error(err)
						return
					}
				}
			})
		}
		sealers.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				if r, err := h.sealer.Verify(context.Background()); err != nil || !r.OK() {
					t.Errorf("verify beside writers: %v, %v", err, r.Broken)
					return
				}
			}
		})
		const each, many = 25, 8
		for range many {
			writers.Go(func() {
				for i := range each {
					if _, err := store.WriteGuarded(context.Background(), h.db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
						return store.None{}, h.log.Add(ctx, tx, change(i))
					}); err != nil {
						t.Error(err)
						return
					}
				}
			})
		}
		writers.Wait()
		close(stop)
		sealers.Wait()
		if _, err := h.sealer.Seal(t.Context()); err != nil {
			t.Fatal(err)
		}
		if r := h.verify(); !r.OK() || r.Events != each*many || r.Unsealed != 0 {
			t.Errorf("got %+v", r)
		}
	})
}

// TestRunSealsAtTheEnd: a clean stop leaves nothing open.
func TestRunSealsAtTheEnd(t *testing.T) {
	each(t, func(h *house) {
		h.add(audit.Event{Kind: "x", Person: "p1"})
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		if err := h.sealer.Run(ctx); err != nil {
			t.Fatal(err)
		}
		if r := h.verify(); !r.OK() || r.Unsealed != 0 || r.Seals != 1 {
			t.Errorf("got %+v", r)
		}
	})
}

// TestRunSealsByItself: the loop seals without being asked.
func TestRunSealsByItself(t *testing.T) {
	each(t, func(h *house) {
		made := make(chan int, 10)
		sealer := audit.NewSealer(h.db, h.keys, slog.New(slog.DiscardHandler), func(n int) { made <- n })
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan error)
		go func() { done <- sealer.Run(ctx) }()
		h.add(audit.Event{Kind: "x", Person: "p1"})
		if n := <-made; n != 1 {
			t.Errorf("sealed %d", n)
		}
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
}
