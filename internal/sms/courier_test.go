package sms_test

import (
	"context"
	"log/slog"
	"strings"
	"testing"
	"time"

	"genkan/internal/clock"
	"genkan/internal/i18n"
	"genkan/internal/job"
	"genkan/internal/secret"
	"genkan/internal/sms"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

// rig is a post office of text messages with its runner.
type rig struct {
	t      *testing.T
	db     *store.DB
	clock  *clock.Manual
	post   *sms.Post
	runner *job.Runner
	log    *strings.Builder
}

func newRig(t *testing.T, db *store.DB, clk *clock.Manual, sender sms.Sender) *rig {
	t.Helper()
	words, err := i18n.Load("ja")
	if err != nil {
		t.Fatal(err)
	}
	keys, err := secret.CreateKeys(t.TempDir() + "/key")
	if err != nil {
		t.Fatal(err)
	}
	r := &rig{t: t, db: db, clock: clk, log: &strings.Builder{}}
	outbox := job.New(keys)
	courier := sms.NewCourier(words, sms.Settings{Brand: "Genkan", Host: "account.example"}, sender)
	r.post = sms.New(outbox)
	r.runner = job.NewRunner(db, outbox, slog.New(slog.NewJSONHandler(r.log, nil)), map[string]job.Handler{sms.Kind: courier.Handle}, job.Options{})
	return r
}

const number = "+819012345678"

// send queues a message and gives its job's id.
func (r *rig) send(m sms.Message) string {
	r.t.Helper()
	_, err := store.WriteGuarded(r.t.Context(), r.db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		return store.None{}, r.post.Send(ctx, tx, m)
	})
	if err != nil {
		r.t.Fatal(err)
	}
	var id string
	if err := r.db.QueryRow(r.t.Context(), `SELECT id FROM job ORDER BY id DESC LIMIT 1`).Scan(&id); err != nil {
		r.t.Fatal(err)
	}
	return id
}

func (r *rig) drain() {
	r.t.Helper()
	if _, err := r.runner.Drain(r.t.Context()); err != nil {
		r.t.Fatal(err)
	}
}

func TestRender(t *testing.T) {
	words, err := i18n.Load("ja")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ lang, brand, host, want string }{
		{"ja", "Genkan", "account.example", "【Genkan】コードは123456です。有効期限は10分です。\n@account.example #123456"},
		{"en", "Genkan", "account.example", "Genkan: your code is 123456. It works for 10 minutes. Tell it to nobody.\n@account.example #123456"},
		{"fr", "Genkan", "localhost", "【Genkan】コードは123456です。有効期限は10分です。\n@localhost #123456"},
		// Longer than one message: the short words.
		{"ja", "Genkan", "account.customers.example.co.jp", "【Genkan】123456\n@account.customers.example.co.jp #123456"},
		{"en", "玄関", "account.customers.example", "玄関: 123456\n@account.customers.example #123456"},
		// A name cannot take the last line.
		{"en", "A\n@evil.example", "account.example", "A @evil.example: your code is 123456. It works for 10 minutes. Tell it to nobody.\n@account.example #123456"},
	} {
		courier := sms.NewCourier(words, sms.Settings{Brand: c.brand, Host: c.host}, nil)
		got, err := courier.Render("job1", sms.Message{To: number, Lang: c.lang, Code: "123456"})
		if err != nil || got.Text != c.want || got.ID != "job1" || got.To != number {
			t.Errorf("%s %s: %q, %v", c.lang, c.brand, got.Text, err)
		}
	}
}

// In local mode a message lies beside captured mail, once, whatever is repeated.
func TestCapture(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		capture := sms.NewCapture(db)
		r := newRig(t, db, clk, capture)
		id := r.send(sms.Message{To: number, Lang: "en", Code: "123456", Ref: "code1", DropAfter: clk.Now().Add(10 * time.Minute)})
		r.drain()
		again := sms.Rendered{ID: id, To: number, Lang: "en", Text: "again"}
		if err := capture.Send(t.Context(), again); err != nil {
			t.Error(err)
		}
		var channel, to, text string
		if err := db.QueryRow(t.Context(), `SELECT channel, recipient, body_text FROM captured`).Scan(&channel, &to, &text); err != nil {
			t.Fatal(err)
		}
		if channel != "sms" || to != number || !strings.HasSuffix(text, "\n@account.example #123456") {
			t.Errorf("%s to %s: %q", channel, to, text)
		}
	})
}

// While SMS is off, what was queued before is dropped, and nothing is kept.
func TestOff(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB, clk *clock.Manual) {
		r := newRig(t, db, clk, nil)
		r.send(sms.Message{To: number, Lang: "en", Code: "123456", Ref: "code1"})
		r.drain()
		var dropped int
		if err := db.QueryRow(t.Context(), `SELECT COUNT(*) FROM job WHERE state = 'dropped' AND payload IS NULL`).Scan(&dropped); err != nil || dropped != 1 {
			t.Errorf("%d dropped, %v", dropped, err)
		}
	})
}
