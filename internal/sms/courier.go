package sms

import (
	"context"
	"encoding/json"

	"genkan/internal/i18n"
	"genkan/internal/job"
)

// Sender hands a rendered message over. Its errors are those of package job:
// job.Permanent for a message that can never be delivered, anything else for
// another attempt. None holds a number.
type Sender interface {
	Send(ctx context.Context, m Rendered) error
}

// Courier words queued messages and gives them to a sender.
type Courier struct {
	words    *i18n.Catalog
	settings Settings
	sender   Sender
}

// NewCourier makes a courier. sender is nil while SMS is off: what is still
// queued from before is dropped.
func NewCourier(words *i18n.Catalog, s Settings, sender Sender) *Courier {
	return &Courier{words, s, sender}
}

// Handle is the job.Handler of Kind. It words completely before it connects.
func (c *Courier) Handle(ctx context.Context, t job.Task) error {
	if c.sender == nil {
		return job.Drop("SMS is switched off")
	}
	var m Message
	if err := json.Unmarshal(t.Payload, &m); err != nil {
		return job.Because("payload cannot be read", err)
	}
	if m.Decoy {
		return job.Drop("decoy")
	}
	r, err := c.Render(t.ID, m)
	if err != nil {
		// Not permanent: a text that is missing or broken comes with the next release.
		return job.Because("text message cannot be rendered", err)
	}
	return c.sender.Send(ctx, r)
}
