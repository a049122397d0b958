package preference

import (
	"context"
	"time"

	"genkan/internal/account"
	"genkan/internal/audit"
	"genkan/internal/consent"
	"genkan/internal/fault"
	"genkan/internal/secret"
	"genkan/internal/store"
)

// Parts are what New needs.
type Parts struct {
	DB    *store.DB
	Audit *audit.Log
	Texts *consent.Texts
	Keys  *secret.Keys
	// Phone gives the number a person told, "" if there is none.
	Phone func(ctx context.Context, q store.Querier, account string) (string, error)
}

// Preferences keeps what people want. It is safe for concurrent use.
type Preferences struct{ Parts }

// New gives the service.
func New(p Parts) *Preferences { return &Preferences{p} }

// Author says whose preferences are changed, by whom, and from where.
type Author struct {
	Account   string
	Actor     string // account of who does it; "" for the person
	Language  string // of the page that was shown: the wording is recorded in it
	RequestID string
	From      string // network address
}

func (a Author) event(kind string, before, after map[string]string) audit.Event {
	b, now := changes(before, after)
	e := audit.Event{Kind: kind, Person: a.Account, Actor: a.Actor, RequestID: a.RequestID, From: a.From, Before: b, After: now}
	if e.Actor == "" {
		e.Actor = a.Account
	}
	return e
}

// errConflict says that another window was first.
var errConflict = fault.New(fault.Conflict, "error.conflict")

// Get reads what an account prefers.
func (p *Preferences) Get(ctx context.Context, q store.Querier, accountID string) (Settings, error) {
	s, _, err := p.get(ctx, q, accountID)
	return s, err
}

func (p *Preferences) get(ctx context.Context, q store.Querier, id string) (Settings, account.Account, error) {
	a, found, err := account.ByID(ctx, q, id)
	if err == nil && !found {
		err = fault.New(fault.NotFound, "preference.nobody")
	}
	if err != nil {
		return Settings{}, a, err
	}
	s := Settings{Wishes: account.Wishes{Language: a.Language, TimeZone: a.TimeZone, MailForm: a.MailForm}}
	s.On, err = choices(ctx, q, id)
	return s, a, err
}

// choices derives what is on from the ledger (PRE-2).
func choices(ctx context.Context, q store.Querier, person string) (map[Choice]bool, error) {
	lines, err := consent.Latest(ctx, q, person)
	on := map[Choice]bool{}
	for _, l := range lines {
		if c := (Choice{l.Topic, l.Channel}); c.known() && l.Given {
			on[c] = true
		}
	}
	return on, err
}

// Save stores what changed and tells whether anything did. What is stored
// already changes nothing, whatever the form showed. A form that showed an older
// state is refused (error.conflict), so that it does not undo what another
// window did. Fault on a choice: preference.no_phone.
func (p *Preferences) Save(ctx context.Context, a Author, wish Settings, version string) (bool, error) {
	return store.Write(ctx, p.DB, func(ctx context.Context, tx *store.Tx) (bool, error) {
		now, person, err := p.get(ctx, tx, a.Account)
		switch {
		case err != nil:
			return false, err
		case now.Version() == wish.Version():
			return false, nil
		case now.Version() != version:
			return false, errConflict
		}
		if now.Wishes != wish.Wishes {
			if err := account.Prefer(ctx, tx, a.Account, wish.Wishes); err != nil {
				return false, err
			}
		}
		if err := p.choose(ctx, tx, a, person, now.On, wish.On); err != nil {
			return false, err
		}
		return true, p.Audit.Add(ctx, tx, a.event("preference.saved", now.values(), wish.values()))
	})
}

// Stop switches every choice off, whatever the form showed, and tells whether
// anything was on.
func (p *Preferences) Stop(ctx context.Context, a Author) (bool, error) {
	return store.Write(ctx, p.DB, func(ctx context.Context, tx *store.Tx) (bool, error) {
		now, person, err := p.get(ctx, tx, a.Account)
		if err != nil || len(now.On) == 0 {
			return false, err
		}
		none := Settings{Wishes: now.Wishes}
		if err := p.choose(ctx, tx, a, person, now.On, none.On); err != nil {
			return false, err
		}
		return true, p.Audit.Add(ctx, tx, a.event("preference.stopped", now.values(), none.values()))
	})
}

// choose appends a line for every choice that changes.
func (p *Preferences) choose(ctx context.Context, tx *store.Tx, a Author, person account.Account, was, wish map[Choice]bool) error {
	contact := map[string]string{consent.ByMail: person.Email}
	number, err := p.Phone(ctx, tx, a.Account)
	if err != nil {
		return err
	}
	contact[consent.ByPhone] = number
	if err := Unreachable(was, wish, number).Err(); err != nil {
		return err
	}
	for _, c := range Choices() {
		if was[c] == wish[c] {
			continue
		}
		line := consent.Entry{Person: a.Account, Topic: c.Topic, Channel: c.Channel, Given: wish[c], Wording: p.Texts.Choice(c.Topic, c.Channel, a.Language),
			Contact: contact[c.Channel], Place: consent.AtPreferences, Actor: a.Actor}
		if err := p.append(ctx, tx, line); err != nil {
			return err
		}
	}
	return nil
}

// Unreachable gives a fault (preference.no_phone) for each choice of the phone
// that is switched on while there is no number.
func Unreachable(was, wish map[Choice]bool, phone string) fault.List {
	var out fault.List
	for _, c := range Choices() {
		if c.Channel == consent.ByPhone && phone == "" && wish[c] && !was[c] {
			out = append(out, fault.New(fault.Invalid, "preference.no_phone").On(c.Name()))
		}
	}
	return out
}

// append writes a line that is newer than every other of the person: what holds
// is the newest, also within one tick of the clock.
func (p *Preferences) append(ctx context.Context, tx *store.Tx, line consent.Entry) error {
	lines, err := consent.Latest(ctx, tx, line.Person)
	if err != nil {
		return err
	}
	line.At = tx.Now()
	for _, l := range lines {
		if !line.At.After(l.At) {
			line.At = l.At.Add(time.Microsecond)
		}
	}
	return consent.Record(ctx, tx, p.Audit, line)
}

// Proof gives every line of the ledger about a person, the oldest first (PRE-2).
func (p *Preferences) Proof(ctx context.Context, q store.Querier, person string) ([]consent.Line, error) {
	return consent.Proof(ctx, q, p.Audit, person)
}

// MayPromote tells whether something of a topic may be sent to a person by a
// channel now: they chose it, and their account is neither locked, closing nor
// closed. Whoever promotes asks in the transaction that queues it; mail.Post
// does so for every mail with mail.Marketing (PRE-3).
func MayPromote(ctx context.Context, q store.Querier, accountID, topic, channel string) (bool, error) {
	a, found, err := account.ByID(ctx, q, accountID)
	if err != nil || !found || a.State != account.Active {
		return false, err
	}
	on, err := choices(ctx, q, accountID)
	return on[Choice{topic, channel}], err
}
