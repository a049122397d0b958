package mail

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"genkan/internal/job"
	"genkan/internal/store"
)

// Capture keeps mail in the database instead of sending it: local mode only
// (RUN-1). It survives a restart.
type Capture struct{ db *store.DB }

// NewCapture makes the sender of local mode.
func NewCapture(db *store.DB) *Capture { return &Capture{db} }

// Captured is one message of local mode, as /captured.json shows it.
type Captured struct {
	Channel string            `json:"channel"` // "mail", or "sms", which package sms captures
	To      string            `json:"to"`      // an address, or a number as E.164
	Subject string            `json:"subject"`
	Text    string            `json:"text"`
	HTML    string            `json:"html"`
	Headers map[string]string `json:"headers"`
	Time    time.Time         `json:"time"`
}

// Send stores the mail. A second attempt of the same job changes nothing.
func (c *Capture) Send(ctx context.Context, m Rendered) error {
	headers, err := json.Marshal(m.Headers())
	if err != nil {
		return job.Because("headers cannot be encoded", err)
	}
	_, err = store.WriteGuarded(ctx, c.db, func(ctx context.Context, tx *store.Tx) (int64, error) {
		return tx.Exec(ctx, `
INSERT INTO captured (id, channel, recipient, subject, body_text, body_html, headers, at)
VALUES ($1, 'mail', $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
			m.ID, m.To, m.Subject, m.Text, m.HTML, string(headers), tx.Now())
	})
	if err != nil {
		return job.Because("mail cannot be captured", err)
	}
	return nil
}

// capturedShown bounds what List gives.
const capturedShown = 5000

// List gives what was captured, newest first, at most 5,000.
func (c *Capture) List(ctx context.Context) ([]Captured, error) {
	rows, err := c.db.Query(ctx, `
SELECT channel, recipient, subject, body_text, body_html, headers, at FROM captured
ORDER BY at DESC, id DESC LIMIT $1`, capturedShown)
	if err != nil {
		return nil, fmt.Errorf("list captured mail: %w", err)
	}
	defer rows.Close()
	list := []Captured{}
	for rows.Next() {
		var m Captured
		var headers string
		if err := rows.Scan(&m.Channel, &m.To, &m.Subject, &m.Text, &m.HTML, &headers, store.Time(&m.Time)); err != nil {
			return nil, fmt.Errorf("list captured mail: %w", err)
		}
		if err := json.Unmarshal([]byte(headers), &m.Headers); err != nil {
			return nil, fmt.Errorf("read the headers of captured mail: %w", err)
		}
		list = append(list, m)
	}
	return list, rows.Err()
}

// Trim deletes all but the newest 5,000. For a job at intervals, so that a
// load test in local mode does not fill the disk.
func (c *Capture) Trim(ctx context.Context) error {
	_, err := store.WriteGuarded(ctx, c.db, func(ctx context.Context, tx *store.Tx) (int64, error) {
		return tx.Exec(ctx, `
DELETE FROM captured WHERE id NOT IN (SELECT c.id FROM captured AS c ORDER BY c.at DESC, c.id DESC LIMIT $1)`, capturedShown)
	})
	if err != nil {
		return fmt.Errorf("trim captured mail: %w", err)
	}
	return nil
}
