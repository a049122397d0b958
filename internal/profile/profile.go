package profile

import (
	"context"
	"errors"
	"time"

	"genkan/internal/audit"
	"genkan/internal/directory"
	"genkan/internal/fault"
	"genkan/internal/phone"
	"genkan/internal/store"
)

// Directory is what a profile needs of the companies; *directory.Directory is
// one.
type Directory interface {
	Company(ctx context.Context, q store.Querier, v directory.Viewer, id string) (directory.Company, error)
	Site(ctx context.Context, q store.Querier, v directory.Viewer, company, site string) (directory.Site, error)
	AddCandidate(ctx context.Context, tx *store.Tx, n directory.NewCompany) (string, error)
	AddSite(ctx context.Context, tx *store.Tx, v directory.Viewer, n directory.NewSite) (string, error)
}

// Parts are what New needs.
type Parts struct {
	DB        *store.DB
	Directory Directory
	Audit     *audit.Log
}

// Profiles keeps profiles. It is safe for concurrent use.
type Profiles struct{ Parts }

// New gives the service.
func New(p Parts) *Profiles { return &Profiles{p} }

// Profile is what a person told. Each card has the time of its last change,
// zero before the first.
type Profile struct {
	Account   string
	Preferred string // as stored; an old one may hold what is refused today
	Company   string // id, "" if there is none
	Site      string
	Lost      string       // why the company is missing again: "rejected"
	Phone     phone.Number // zero if there is none
	Job       Job

	NameAt, CompanyAt, PhoneAt, JobAt time.Time
}

// Job is what a person does at the company: two choices of the lists, and a
// title of their own.
type Job struct{ Function, Level, Title string }

// Author says whose profile is changed, by whom, and from where.
type Author struct {
	Account   string // whose; "" for what belongs to nobody
	Actor     string // account of who does it; "" for the person
	RequestID string
	From      string // network address
}

func (a Author) event(kind string, before, after map[string]string) audit.Event {
	before, after = differences(before, after)
	if a.Actor == "" {
		a.Actor = a.Account
	}
	return audit.Event{Kind: kind, Person: a.Account, Actor: a.Actor, RequestID: a.RequestID, From: a.From, Before: before, After: after}
}

// own is an event about no profile: it is in the history of the operator who did
// it.
func (a Author) own(kind string, before, after map[string]string) audit.Event {
	a.Account = a.Actor
	return a.event(kind, before, after)
}

// differences leaves only what changed (AUD-1), with nothing where there was or
// is nothing.
func differences(before, after map[string]string) (b, a map[string]string) {
	b, a = map[string]string{}, map[string]string{}
	for name, old := range before {
		if old != "" && old != after[name] {
			b[name] = old
		}
	}
	for name, now := range after {
		if now != "" && now != before[name] {
			a[name] = now
		}
	}
	return b, a
}

// VersionOf is what a form carries to say which state of a card it shows.
func VersionOf(changed time.Time) int64 {
	if changed.IsZero() {
		return 0
	}
	return changed.UnixMicro()
}

// rising is the time of a card's change: it always rises, also within one tick
// of the clock, so that no two states of a card have the same version.
func rising(before, now time.Time) time.Time {
	if now.After(before) {
		return now
	}
	return before.Add(time.Microsecond)
}

// errConflict says that another window or an operator was first.
var errConflict = fault.New(fault.Conflict, "error.conflict")

// Get reads what an account's profile holds: the zero profile for somebody who
// told nothing yet.
func (p *Profiles) Get(ctx context.Context, q store.Querier, account string) (Profile, error) {
	x := Profile{Account: account}
	err := q.QueryRow(ctx, `SELECT preferred, name_at, company, site, company_at, company_lost, phone, phone_typed, phone_country, phone_extension, phone_at,
			job_function, job_level, job_title, job_at FROM profile WHERE account = $1`, account).
		Scan(store.Text(&x.Preferred), store.Time(&x.NameAt), store.Text(&x.Company), store.Text(&x.Site), store.Time(&x.CompanyAt), store.Text(&x.Lost),
			store.Text(&x.Phone.E164), store.Text(&x.Phone.Typed), store.Text(&x.Phone.Country), store.Text(&x.Phone.Extension), store.Time(&x.PhoneAt),
			store.Text(&x.Job.Function), store.Text(&x.Job.Level), store.Text(&x.Job.Title), store.Time(&x.JobAt))
	if err != nil && !errors.Is(err, store.ErrNoRows) {
		return Profile{}, err
	}
	return x, nil
}

// card is one card about to be saved, as a transaction sees it.
type card struct {
	changed     time.Time // when the stored state was saved
	same        bool      // it is what is stored
	kind        string    // of the audit event
	before, now map[string]string
	write       func(ctx context.Context, tx *store.Tx, at time.Time) error
}

// save is the one way all cards take: what is stored already changes nothing;
// a form that showed an older state is refused; else the card is written with
// its line of history. It tells whether anything changed. The same form sent
// twice therefore answers well both times.
func (p *Profiles) save(ctx context.Context, a Author, version int64, look func(ctx context.Context, tx *store.Tx, x Profile) (card, error)) (bool, error) {
	return store.Write(ctx, p.DB, func(ctx context.Context, tx *store.Tx) (bool, error) {
		x, err := p.Get(ctx, tx, a.Account)
		if err != nil {
			return false, err
		}
		c, err := look(ctx, tx, x)
		if err != nil || c.same {
			return false, err
		}
		if VersionOf(c.changed) != version {
			return false, errConflict
		}
		if err := c.write(ctx, tx, rising(c.changed, tx.Now())); err != nil {
			return false, err
		}
		return true, p.Audit.Add(ctx, tx, a.event(c.kind, c.before, c.now))
	})
}
