package audit

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"math"
	"strings"
	"time"

	"genkan/internal/secret"
	"genkan/internal/store"
)

// maxBroken bounds the list of a report: if everything is broken, the first
// lines say so.
const maxBroken = 100

// Mark is a seal as it stands in the log: who keeps the log elsewhere can prove
// that the newest seals were not cut off.
type Mark struct {
	Seq   int64
	Chain string // hexadecimal
}

// Report is the outcome of Verify.
type Report struct {
	Events   int // all, sealed or not
	Seals    int
	Unsealed int
	Oldest   time.Time // commit time of the oldest unsealed event, zero for none
	Newest   Mark      // the newest seal, to compare with the log
	Broken   []string  // what is wrong, in words; empty: everything is proved
	More     int       // how many further faults the list leaves out
}

// OK tells whether everything was proved.
func (r Report) OK() bool { return len(r.Broken) == 0 }

func (r *Report) broken(format string, args ...any) {
	if len(r.Broken) == maxBroken {
		r.More++
		return
	}
	r.Broken = append(r.Broken, fmt.Sprintf(format, args...))
}

// Verify proves the MAC of every event, the root of every seal and the chain of
// seals, and counts what is not yet sealed. Marks from the log must be there as
// they were logged. It reads everything once, in little memory, beside running
// writers.
func (s *Sealer) Verify(ctx context.Context, marks ...Mark) (Report, error) {
	v := verifier{keys: s.keys, db: s.db}
	err := v.sealedEvents(ctx)
	if err == nil {
		err = v.openEvents(ctx)
	}
	for _, m := range marks {
		if err == nil {
			err = v.mark(ctx, m)
		}
	}
	if err != nil {
		return v.report, fmt.Errorf("verify the audit log: %w", err)
	}
	return v.report, nil
}

type verifier struct {
	keys   *secret.Keys
	db     *store.DB
	report Report
}

// sealedEvents walks seals and their events side by side, both in order. The
// newest seal is fixed first: the events of a seal commit with it, so all of
// them can be read from then on.
func (v *verifier) sealedEvents(ctx context.Context) error {
	var newest int64
	if err := v.db.QueryRow(ctx, `SELECT coalesce(max(seq), 0) FROM audit_seal`).Scan(&newest); err != nil {
		return err
	}
	e := &reader{db: v.db}
	if err := e.next(ctx); err != nil {
		return err
	}
	before := seal{chain: genesis()}
	for {
		page, err := v.seals(ctx, before.seq, newest)
		if err != nil {
			return err
		}
		for _, now := range page {
			if err := v.orphans(ctx, e, now.seq); err != nil {
				return err
			}
			v.chain(before, now)
			if err := v.root(ctx, e, now); err != nil {
				return err
			}
			before = now
		}
		if len(page) == 0 {
			break
		}
	}
	v.report.Newest = Mark{Seq: before.seq, Chain: hex.EncodeToString(before.chain)}
	return v.orphans(ctx, e, math.MaxInt64)
}

// page bounds how many rows are read at a time: each page is one short query on
// one connection, so neither a small pool nor a cleaning database is held up.
const page = 1000

func (v *verifier) seals(ctx context.Context, after, newest int64) ([]seal, error) {
	rows, err := v.db.Query(ctx, `SELECT seq, at, count, root, prev, chain FROM audit_seal
		WHERE seq > $1 AND seq <= $2 ORDER BY seq LIMIT $3`, after, newest, page)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var list []seal
	for rows.Next() {
		var s seal
		if err := rows.Scan(&s.seq, &s.at, &s.count, &s.root, &s.prev, &s.chain); err != nil {
			return nil, err
		}
		list = append(list, s)
	}
	return list, rows.Err()
}

// reader gives sealed events in order of seal and id, page by page.
type reader struct {
	db    *store.DB
	r     record // the current event
	ok    bool   // there is one
	began bool
	ahead []record
}

func (e *reader) next(ctx context.Context) error {
	if len(e.ahead) == 0 {
		if err := e.read(ctx); err != nil {
			return err
		}
	}
	if e.ok = len(e.ahead) > 0; e.ok {
		e.r, e.ahead = e.ahead[0], e.ahead[1:]
	}
	return nil
}

func (e *reader) read(ctx context.Context) error {
	query := `SELECT ` + columns + ` FROM audit_event WHERE seal IS NOT NULL ORDER BY seal, id LIMIT $1`
	args := []any{page}
	if e.began {
		query = `SELECT ` + columns + ` FROM audit_event WHERE (seal, id) > ($2, $3) ORDER BY seal, id LIMIT $1`
		args = append(args, e.r.seal, e.r.id)
	}
	e.began = true
	rows, err := e.db.Query(ctx, query, args...)
	if err != nil {
		return err
	}
	e.ahead, err = readAll(rows)
	return err
}

// chain proves that a seal follows the one before and was made with the key.
func (v *verifier) chain(before, now seal) {
	v.report.Seals++
	for missing := before.seq + 1; missing < now.seq; missing++ {
		v.report.broken("seal %d is missing", missing)
		if missing-before.seq > maxBroken {
			break
		}
	}
	if !secret.Equal(before.chain, now.prev) {
		v.report.broken("seal %d does not follow the seal before it", now.seq)
	}
	if !v.keys.VerifyMAC(now.chain, macSeal, now.parts()...) {
		v.report.broken("seal %d was changed, or made without the key", now.seq)
	}
}

// root proves that the events of a seal are the ones it was made of.
func (v *verifier) root(ctx context.Context, e *reader, s seal) error {
	var t tree
	for e.ok && e.r.seal == s.seq {
		v.event(e.r)
		t.add(leaf(e.r))
		if err := e.next(ctx); err != nil {
			return err
		}
	}
	if int64(t.n) != s.count {
		v.report.broken("seal %d covers %d events, and %d are there", s.seq, s.count, t.n)
	}
	root := t.root()
	if !secret.Equal(root[:], s.root) {
		v.report.broken("seal %d does not fit its events: one was changed, added, removed or moved", s.seq)
	}
	return nil
}

// orphans reads events whose seal comes before the given one and is not among
// the seals. A seal made while this runs is no fault: it is there on a second
// look.
func (v *verifier) orphans(ctx context.Context, e *reader, until int64) error {
	var looked int64
	var there bool
	for e.ok && e.r.seal < until {
		v.event(e.r)
		if e.r.seal != looked {
			var one int
			err := v.db.QueryRow(ctx, `SELECT 1 FROM audit_seal WHERE seq = $1`, e.r.seal).Scan(&one)
			if err != nil && !errors.Is(err, store.ErrNoRows) {
				return err
			}
			looked, there = e.r.seal, err == nil
		}
		if !there {
			v.report.broken("event %s names seal %d, which is missing", e.r.id, e.r.seal)
		}
		if err := e.next(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (v *verifier) openEvents(ctx context.Context) error {
	rows, err := v.db.Query(ctx, `SELECT `+columns+` FROM audit_event WHERE seal IS NULL ORDER BY id`)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		r, err := scan(rows)
		if err != nil {
			return err
		}
		v.event(r)
		if at := time.UnixMicro(r.at).UTC(); v.report.Unsealed == 0 || at.Before(v.report.Oldest) {
			v.report.Oldest = at
		}
		v.report.Unsealed++
	}
	return rows.Err()
}

func (v *verifier) event(r record) {
	v.report.Events++
	if !v.keys.VerifyMAC(r.mac, macEvent, r.parts()...) {
		v.report.broken("event %s was changed, or written without the key", r.id)
	}
}

func (v *verifier) mark(ctx context.Context, m Mark) error {
	var chain []byte
	err := v.db.QueryRow(ctx, `SELECT chain FROM audit_seal WHERE seq = $1`, m.Seq).Scan(&chain)
	switch {
	case errors.Is(err, store.ErrNoRows):
		v.report.broken("seal %d of the log is missing", m.Seq)
	case err != nil:
		return err
	case !strings.EqualFold(hex.EncodeToString(chain), m.Chain):
		v.report.broken("seal %d is not the one that was logged", m.Seq)
	}
	return nil
}
