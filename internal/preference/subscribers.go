package preference

import (
	"context"

	"genkan/internal/account"
	"genkan/internal/consent"
)

// Subscriber is somebody who wants a topic by a channel.
type Subscriber struct {
	Account, Handle, Language string
	Contact                   string // the address of today, or the number that was told when it was chosen
}

// Subscribers lists everybody of whom MayPromote is true now, by user ID.
func (p *Preferences) Subscribers(ctx context.Context, c Choice) ([]Subscriber, error) {
	rows, err := p.DB.Query(ctx, `SELECT a.id, a.handle, a.email, a.language FROM (
			SELECT person, given, ROW_NUMBER() OVER (PARTITION BY person ORDER BY at DESC, id DESC) AS nth FROM consent WHERE topic = $1 AND channel = $2
		) AS line JOIN account a ON a.id = line.person WHERE line.nth = 1 AND line.given AND a.state = $3 ORDER BY a.handle`, c.Topic, c.Channel, account.Active)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []Subscriber
	for rows.Next() {
		var x Subscriber
		if err := rows.Scan(&x.Account, &x.Handle, &x.Contact, &x.Language); err != nil {
			return nil, err
		}
		out = append(out, x)
	}
	if err := rows.Err(); err != nil || c.Channel == consent.ByMail {
		return out, err
	}
	for i := range out {
		if out[i].Contact, err = p.number(ctx, out[i].Account, c); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// number gives the number a person wanted to be called at.
func (p *Preferences) number(ctx context.Context, person string, c Choice) (string, error) {
	lines, err := p.Proof(ctx, p.DB, person)
	last := ""
	for _, l := range lines {
		if l.Topic == c.Topic && l.Channel == c.Channel {
			last = l.Contact
		}
	}
	return last, err
}
