package audit

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"time"

	"genkan/internal/secret"
	"genkan/internal/store"
)

// maxHistory bounds how many entries one call of History gives.
const maxHistory = 1000

// ErrNoKey is the answer where a person's key is needed and is not there:
// never made, or destroyed with the person's data.
var ErrNoKey = errors.New("audit: the person has no key")

// Event is one thing that was done. Kind, Person, Actor, OnBehalf and RequestID
// are stored readable and hold ids and fixed words only; Before, After, Why and
// From may hold personal data and are sealed with the person's key.
type Event struct {
	Kind      string            // a fixed word such as "signup.redeemed"
	Person    string            // id of the person whose history it is in; "" for none
	Actor     string            // id of who did it; "" for the system
	OnBehalf  string            // id of the person it was done for, if another
	RequestID string            // "" outside requests
	Before    map[string]string // only what changed
	After     map[string]string
	Why       string // reason given by a person
	From      string // network address
}

// values are the personal part of an event, as sealed.
type values struct {
	Before map[string]string `json:"before,omitempty"`
	After  map[string]string `json:"after,omitempty"`
	Why    string            `json:"why,omitempty"`
	From   string            `json:"from,omitempty"`
}

func (v values) empty() bool {
	return len(v.Before) == 0 && len(v.After) == 0 && v.Why == "" && v.From == ""
}

// Entry is an event as it was kept.
type Entry struct {
	Event
	ID      string
	At      time.Time
	Sealed  bool // a seal covers it
	Erased  bool // it had values, and the person's key was destroyed
	Damaged bool // it has values that the person's key does not open
}

// Log appends events and reads them. It is safe for concurrent use.
type Log struct {
	keys *secret.Keys
	ids  ids
}

// New makes a log whose MACs and keys of persons rest on keys.
func New(keys *secret.Keys) *Log { return &Log{keys: keys} }

// Add appends an event in the transaction of the change it tells of. An event
// with values wants a key of its person (EnsurePerson); without one the error is
// ErrNoKey, so that nothing is lost silently and nothing is kept of a person
// after erasure. Values of events about nobody are sealed with the
// installation's keys.
func (l *Log) Add(ctx context.Context, tx *store.Tx, e Event) error {
	if e.Kind == "" {
		return errors.New("audit: an event without a kind")
	}
	r := record{id: l.ids.next(tx.Now()), at: tx.Now().UnixMicro(), kind: e.Kind, person: e.Person,
		actor: e.Actor, onBehalf: e.OnBehalf, requestID: e.RequestID}
	v := values{Before: e.Before, After: e.After, Why: e.Why, From: e.From}
	if !v.empty() {
		data, err := l.seal(ctx, tx, r, v)
		if err != nil {
			return fmt.Errorf("append to the audit log: %w", err)
		}
		r.data = data
	}
	r.mac = l.keys.MAC(macEvent, r.parts()...)
	_, err := tx.Exec(ctx, `INSERT INTO audit_event (id, at, kind, person, actor, on_behalf, request_id, data, mac)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
		r.id, r.at, r.kind, r.person, store.Null(r.actor), store.Null(r.onBehalf), store.Null(r.requestID), r.data, r.mac)
	if err != nil {
		return fmt.Errorf("append to the audit log: %w", err)
	}
	return nil
}

func (l *Log) seal(ctx context.Context, q store.Querier, r record, v values) ([]byte, error) {
	plain, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	if r.person == "" {
		return l.keys.Seal(plain, r.about())
	}
	key, err := l.PersonKey(ctx, q, r.person)
	if err != nil {
		return nil, err
	}
	return key.Seal(plain, r.about())
}

// EnsurePerson makes the person's key if there is none. It belongs where a
// person first appears, and never where one may have been erased.
func (l *Log) EnsurePerson(ctx context.Context, tx *store.Tx, person string) error {
	if person == "" {
		return errors.New("audit: a key for nobody")
	}
	_, sealed, err := l.keys.NewPersonKey(person)
	if err != nil {
		return fmt.Errorf("make a person's key: %w", err)
	}
	_, err = tx.Exec(ctx, `INSERT INTO person_key (person, sealed) VALUES ($1, $2) ON CONFLICT (person) DO NOTHING`, person, sealed)
	if err != nil {
		return fmt.Errorf("make a person's key: %w", err)
	}
	return nil
}

// PersonKey gives the person's key, for rows elsewhere that never change, or
// ErrNoKey.
func (l *Log) PersonKey(ctx context.Context, q store.Querier, person string) (secret.PersonKey, error) {
	var sealed []byte
	err := q.QueryRow(ctx, `SELECT sealed FROM person_key WHERE person = $1`, person).Scan(&sealed)
	if errors.Is(err, store.ErrNoRows) {
		return secret.PersonKey{}, ErrNoKey
	}
	if err != nil {
		return secret.PersonKey{}, fmt.Errorf("read a person's key: %w", err)
	}
	return l.keys.OpenPersonKey(person, sealed)
}

// Forget destroys the person's key: all values sealed with it are gone for
// good, backups aside. Events, MACs and seals stay and still verify.
func (l *Log) Forget(ctx context.Context, tx *store.Tx, person string) error {
	if _, err := tx.Exec(ctx, `DELETE FROM person_key WHERE person = $1`, person); err != nil {
		return fmt.Errorf("destroy a person's key: %w", err)
	}
	return nil
}

// History gives the newest events of a person, newest first, at most limit of
// them (1 to 1000). After Forget they come without values.
func (l *Log) History(ctx context.Context, q store.Querier, person string, limit int) ([]Entry, error) {
	return l.HistoryBefore(ctx, q, person, "", limit)
}

// HistoryBefore is History from the event with the id before on, which is not
// given again; "" begins with the newest. The id is only compared: what is no id
// gives what stands below it in order, and nobody else's events ever.
func (l *Log) HistoryBefore(ctx context.Context, q store.Querier, person, before string, limit int) ([]Entry, error) {
	// The key first: SQLite inside a transaction has one connection, on which
	// two results must not be open.
	key, err := l.PersonKey(ctx, q, person)
	hasKey := err == nil
	if err != nil && !errors.Is(err, ErrNoKey) {
		return nil, fmt.Errorf("read a history: %w", err)
	}
	if before == "" {
		before = newest
	}
	rows, err := q.Query(ctx, `SELECT `+columns+` FROM audit_event WHERE person = $1 AND id < $2 ORDER BY id DESC LIMIT $3`,
		person, before, min(max(limit, 1), maxHistory))
	if err != nil {
		return nil, fmt.Errorf("read a history: %w", err)
	}
	defer rows.Close()
	var list []Entry
	for rows.Next() {
		r, err := scan(rows)
		if err != nil {
			return nil, fmt.Errorf("read a history: %w", err)
		}
		list = append(list, l.entry(r, key, hasKey))
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read a history: %w", err)
	}
	return list, nil
}

// newest stands above every id, in every order of texts: ids are of the digits
// and the letters up to v.
const newest = "zzzz"

func (l *Log) entry(r record, key secret.PersonKey, hasKey bool) Entry {
	e := Entry{ID: r.id, At: time.UnixMicro(r.at).UTC(), Sealed: r.seal != 0,
		Event: Event{Kind: r.kind, Person: r.person, Actor: r.actor, OnBehalf: r.onBehalf, RequestID: r.requestID}}
	if len(r.data) == 0 {
		return e
	}
	unseal := key.Unseal
	switch {
	case r.person == "":
		unseal = l.keys.Unseal
	case !hasKey:
		e.Erased = true
		return e
	}
	var v values
	plain, err := unseal(r.data, r.about())
	if err != nil || json.Unmarshal(plain, &v) != nil {
		e.Damaged = true
		return e
	}
	e.Before, e.After, e.Why, e.From = v.Before, v.After, v.Why, v.From
	return e
}

// record is a row of audit_event.
type record struct {
	id, kind, person, actor, onBehalf, requestID string
	at, seal                                     int64
	data, mac                                    []byte
}

// columns are what scan wants.
const columns = `id, at, kind, person, actor, on_behalf, request_id, data, mac, seal`

func scan(rows *store.Rows) (record, error) {
	var r record
	var seal *int64
	err := rows.Scan(&r.id, &r.at, &r.kind, &r.person, store.Text(&r.actor), store.Text(&r.onBehalf), store.Text(&r.requestID), &r.data, &r.mac, &seal)
	if seal != nil {
		r.seal = *seal
	}
	return r, err
}

// parts are all columns the MAC covers, in a fixed order: everything but the
// MAC itself and the seal, which comes later.
func (r record) parts() [][]byte {
	return [][]byte{[]byte(r.id), number(r.at), []byte(r.kind), []byte(r.person),
		[]byte(r.actor), []byte(r.onBehalf), []byte(r.requestID), r.data}
}

// about binds sealed values to their event: they open nowhere else.
func (r record) about() []byte { return []byte("audit " + r.id) }

func number(n int64) []byte { return binary.BigEndian.AppendUint64(nil, uint64(n)) }

// ids gives time-ordered ids of which those of one process never fall: the
// events of one transaction have one time, and a history must tell them in the
// order in which they were added.
type ids struct{ n atomic.Uint64 }

// alphabet is the order of characters in secret.OrderedID.
const alphabet = "0123456789abcdefghijklmnopqrstuv"

// next takes an ordered id, whose first 48 bits are the time, and puts a count
// of 30 bits right behind them. 48 random bits are left, enough beside the count
// for ids of several nodes in one millisecond.
func (i *ids) next(now time.Time) string {
	b := []byte(secret.OrderedID(now))
	b[9] = alphabet[strings.IndexByte(alphabet, b[9])&^3] // three bits of time, two of chance
	n := i.n.Add(1)
	for k := 15; k >= 10; k-- {
		b[k] = alphabet[n&31]
		n >>= 5
	}
	return string(b)
}
