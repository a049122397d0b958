package demo

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"genkan/internal/directory"
	"genkan/internal/directory/intake"
	"genkan/internal/fault"
	"genkan/internal/secret"
	"genkan/internal/store"
)

// edition is stored when all is in. Whoever changes the data raises it.
const edition = "1"

// at once: what one transaction writes, far below the 100 ms that others may
// have to wait.
const atOnce = 40

// The operator that the demonstration's merges name.
const operator = "demo"

// Loaded tells whether the companies are in.
func Loaded(ctx context.Context, q store.Querier) (bool, error) {
	var have string
	err := q.QueryRow(ctx, `SELECT value FROM setting WHERE name = 'demo'`).Scan(&have)
	if errors.Is(err, store.ErrNoRows) {
		return false, nil
	}
	return have == edition, err
}

// Load brings the companies into the directory, in short transactions, and
// gives how many are new. Broken off, it goes on when called again; when all is
// in, it does nothing.
func Load(ctx context.Context, db *store.DB, d *directory.Directory) (int, error) {
	if done, err := Loaded(ctx, db); done || err != nil {
		return 0, err
	}
	records, err := Records()
	if err != nil {
		return 0, err
	}
	added, ids := 0, map[string]string{}
	for batch := range slices.Chunk(records, atOnce) {
		outcomes, err := apply(ctx, db, batch)
		if err != nil {
			return added, err
		}
		for i, o := range outcomes {
			if o.Result == directory.Added {
				added++
			}
			ids[batch[i].Identifiers[0].Value] = o.Company
		}
	}
	if err := decisions(ctx, db, d, records, ids); err != nil {
		return added, err
	}
	_, err = store.Write(ctx, db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		_, err := tx.Exec(ctx, `INSERT INTO setting (name, value) VALUES ('demo', $1) ON CONFLICT (name) DO UPDATE SET value = excluded.value`, edition)
		return store.None{}, err
	})
	return added, err
}

func apply(ctx context.Context, db *store.DB, batch []directory.Record) ([]directory.Outcome, error) {
	outcomes, err := store.Write(ctx, db, func(ctx context.Context, tx *store.Tx) ([]directory.Outcome, error) {
		return intake.Intake{}.Apply(ctx, tx, batch)
	})
	if err != nil {
		return nil, err
	}
	for _, o := range outcomes {
		if o.Fault != nil {
			return nil, fmt.Errorf("demonstration company %d was refused: %w", o.Row, o.Fault)
		}
	}
	return outcomes, nil
}

// decisions leaves something of every state: closed companies, merged pairs,
// and candidates for the stewards.
func decisions(ctx context.Context, db *store.DB, d *directory.Directory, records []directory.Record, ids map[string]string) error {
	var closed []directory.Record
	for _, n := range []int{40, 90, 140, 190} {
		r := records[n]
		r.Closed = true
		closed = append(closed, r)
	}
	if _, err := apply(ctx, db, closed); err != nil {
		return err
	}
	for _, n := range []int{20, 120} { // merged into the company before
		_, err := store.Write(ctx, db, func(ctx context.Context, tx *store.Tx) (string, error) {
			loser, winner := records[n].Identifiers[0].Value, records[n-1].Identifiers[0].Value
			return d.Merge(ctx, tx, directory.MergeOrder{Loser: ids[loser], Winner: ids[winner], Reason: operator, By: operator})
		})
		if err != nil && fault.KindOf(err) != fault.Conflict { // merged already, by a load that was broken off
			return err
		}
	}
	_, err := store.Write(ctx, db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
		return store.None{}, candidates(ctx, tx, records)
	})
	return err
}

// candidates waits for the stewards: names as people type them, two of them
// duplicates of companies that are there. Their makers have gone.
func candidates(ctx context.Context, tx *store.Tx, records []directory.Record) error {
	typed := []struct{ name, latin, country string }{
		{"灯台守アンドカンパニー", "Todaimori and Company", "JP"},
		{"Moonlit Ferry GmbH", "", "DE"},
		{"㈱" + records[1].Kana, records[1].Latin, "JP"},
		{records[3].Latin, "", "JP"},
		{"白夜製作所", "Byakuya Seisakusho", "JP"},
	}
	for _, c := range typed {
		n := 0
		if err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM company WHERE source = $1 AND name = $2`, string(directory.Typed), c.name).Scan(&n); err != nil {
			return err
		}
		if n > 0 {
			continue
		}
		_, err := tx.Exec(ctx, `INSERT INTO company (id, state, open, country, name, name_latin, weight, source, created_at, changed_at) VALUES ($1, $2, $3, $4, $5, $6, 0, $7, $8, $8)`,
			secret.ID(), string(directory.Candidate), false, c.country, c.name, store.Null(c.latin), string(directory.Typed), tx.Now())
		if err != nil {
			return fmt.Errorf("writing a demonstration candidate: %w", err)
		}
	}
	return nil
}
