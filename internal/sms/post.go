package sms

import (
	"context"
	"errors"
	"fmt"
	"time"

	"genkan/internal/job"
	"genkan/internal/store"
)

// Kind is the kind of the jobs that carry text messages.
const Kind = "sms"

// Message is a text message with a code to one number. Its words are sms.code
// with {brand} and {code}; its last line binds the code to the site, so that
// phones fill it in there only: "@account.example #123456".
type Message struct {
	To        string // E.164
	Lang      string // BCP 47
	Code      string
	Ref       string // what job.Latest finds it by: an id, never a number
	DropAfter time.Time
	// Decoy is a message that is never sent, to a number that nobody has: its job
	// costs what a real one costs (SEC-4).
	Decoy bool

	QueuedAt time.Time // set by Send
}

// Post puts text messages into the outbox.
type Post struct{ outbox *job.Outbox }

// New makes a post office that queues in outbox.
func New(outbox *job.Outbox) *Post { return &Post{outbox} }

// Send queues a message in the transaction that causes it.
func (p *Post) Send(ctx context.Context, tx *store.Tx, m Message) error {
	if m.Decoy {
		m.To = "+990000000000" // of no country, and as long as others
	}
	if len(m.To) < 8 || m.To[0] != '+' || m.Code == "" {
		return errors.New("queue a text message: no number or no code")
	}
	m.QueuedAt = tx.Now()
	if _, err := p.outbox.Add(ctx, tx, job.Job{Kind: Kind, Ref: m.Ref, Payload: m, DropAfter: m.DropAfter}); err != nil {
		return fmt.Errorf("queue a text message: %w", err)
	}
	return nil
}
