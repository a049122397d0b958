package sms

import (
	"context"

	"genkan/internal/job"
	"genkan/internal/store"
)

// Capture keeps text messages in the database instead of sending them: local
// mode only (RUN-1). They lie beside captured mail, whose list shows both.
type Capture struct{ db *store.DB }

// NewCapture makes the sender of local mode.
func NewCapture(db *store.DB) *Capture { return &Capture{db} }

// Send stores the message. A second attempt of the same job changes nothing.
func (c *Capture) Send(ctx context.Context, m Rendered) error {
	_, err := store.WriteGuarded(ctx, c.db, func(ctx context.Context, tx *store.Tx) (int64, error) {
		return tx.Exec(ctx, `
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at)
VALUES ($1, 'sms', $2, '', $3, '', '{}', $4) ON CONFLICT DO NOTHING`, m.ID, m.To, m.Text, tx.Now())
	})
	if err != nil {
		return job.Because("text message cannot be captured", err)
	}
	return nil
}
