package audit

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"time"

	"genkan/internal/secret"
	"genkan/internal/store"
)

// The purposes of MACs: what is one can never pass as the other.
const (
	macEvent = "audit"
	macSeal  = "audit seal"
)

// Seals are made this often, so that an event is sealed within a second of its
// commit (AUD-1).
const sealEvery = 500 * time.Millisecond

// batch bounds the events of one seal, and with it the time for which SQLite's
// one writer is held.
const batch = 500

// Sealer seals new events and verifies old ones. Any number of nodes may run
// one: the number of a seal is unique, and who comes second gives up.
type Sealer struct {
	db     *store.DB
	keys   *secret.Keys
	log    *slog.Logger
	sealed func(events int)
}

// NewSealer makes a sealer. sealed is told of each seal, for metrics; it may be
// nil.
func NewSealer(db *store.DB, keys *secret.Keys, log *slog.Logger, sealed func(events int)) *Sealer {
	if sealed == nil {
		sealed = func(int) {}
	}
	return &Sealer{db: db, keys: keys, log: log, sealed: sealed}
}

// seal is a row of audit_seal.
type seal struct {
	seq, at, count    int64
	root, prev, chain []byte
}

// genesis stands as the chain before the first seal.
func genesis() []byte { return make([]byte, sha256.Size) }

// parts are what the chain's MAC covers.
func (s seal) parts() [][]byte {
	return [][]byte{s.prev, s.root, number(s.count), number(s.seq), number(s.at)}
}

// Run seals every half second until ctx ends, and once more at the end, so that
// a clean stop leaves nothing open. A failure is logged and tried again.
func (s *Sealer) Run(ctx context.Context) error {
	tick := time.NewTicker(sealEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			last, cancel := context.WithTimeout(context.WithoutCancel(ctx), 2*time.Second)
			defer cancel()
			_, err := s.Seal(last)
			return err
		case <-tick.C:
			if _, err := s.Seal(ctx); err != nil && ctx.Err() == nil {
				s.log.ErrorContext(ctx, "sealing the audit log failed and is tried again", "error", err)
			}
		}
	}
}

// Seal seals all events that no seal covers, whatever their ids: an event with
// an older id may commit after a newer one was sealed. It gives how many.
func (s *Sealer) Seal(ctx context.Context) (int, error) {
	total := 0
	for {
		n, err := s.sealBatch(ctx)
		total += n
		if err != nil || n < batch {
			return total, err
		}
	}
}

// sealBatch makes one seal. Most calls find nothing, and cost one look into an
// index that holds only open events.
func (s *Sealer) sealBatch(ctx context.Context) (int, error) {
	var one int
	err := s.db.QueryRow(ctx, `SELECT 1 FROM audit_event WHERE seal IS NULL LIMIT 1`).Scan(&one)
	if errors.Is(err, store.ErrNoRows) {
		return 0, nil
	}
	if err != nil {
		return 0, fmt.Errorf("seal the audit log: %w", err)
	}
	made, err := store.WriteGuarded(ctx, s.db, s.makeSeal)
	switch {
	case store.IsUnique(err): // another node made this seal, with these events
		return 0, nil
	case err != nil:
		return 0, fmt.Errorf("seal the audit log: %w", err)
	case made.count == 0:
		return 0, nil
	}
	s.sealed(int(made.count))
	s.log.InfoContext(ctx, "audit sealed", "seq", made.seq, "chain", hex.EncodeToString(made.chain), "events", made.count)
	return int(made.count), nil
}

// makeSeal marks open events and seals exactly the marked: one statement does
// both, so an event that commits in between is either in the batch or waits for
// the next. Reading the newest seal decides nothing, the unique number does.
func (s *Sealer) makeSeal(ctx context.Context, tx *store.Tx) (seal, error) {
	next := seal{seq: 1, at: tx.Now().UnixMicro(), prev: genesis()}
	err := tx.QueryRow(ctx, `SELECT seq + 1, chain FROM audit_seal ORDER BY seq DESC LIMIT 1`).Scan(&next.seq, &next.prev)
	if err != nil && !errors.Is(err, store.ErrNoRows) {
		return seal{}, err
	}
	rows, err := tx.Query(ctx, `UPDATE audit_event SET seal = $1 WHERE seal IS NULL AND id IN
		(SELECT id FROM audit_event WHERE seal IS NULL ORDER BY id LIMIT $2) RETURNING `+columns, next.seq, batch)
	if err != nil {
		return seal{}, err
	}
	marked, err := readAll(rows)
	if err != nil || len(marked) == 0 {
		return seal{}, err
	}
	slices.SortFunc(marked, func(a, b record) int { return strings.Compare(a.id, b.id) })
	var t tree
	for _, r := range marked {
		t.add(leaf(r))
	}
	root := t.root()
	next.count, next.root = int64(len(marked)), root[:]
	next.chain = s.keys.MAC(macSeal, next.parts()...)
	_, err = tx.Exec(ctx, `INSERT INTO audit_seal (seq, at, count, root, prev, chain) VALUES ($1, $2, $3, $4, $5, $6)`,
		next.seq, next.at, next.count, next.root, next.prev, next.chain)
	return next, err
}

func readAll(rows *store.Rows) ([]record, error) {
	defer rows.Close()
	var list []record
	for rows.Next() {
		r, err := scan(rows)
		if err != nil {
			return nil, err
		}
		list = append(list, r)
	}
	return list, rows.Err()
}
