package job

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"genkan/internal/secret"
	"genkan/internal/store"
)

// Job is work to be done after the transaction that adds it.
type Job struct {
	Kind string // which handler runs it
	// Ref is what the job is about, for Latest: an id, never an address or name. May be empty.
	Ref string
	// Unique, if set, makes Add keep an earlier job of this kind that has the same value and has not ended. No personal data.
	Unique    string
	Payload   any       // becomes JSON, sealed at rest
	RunAt     time.Time // not before; zero means now
	DropAfter time.Time // useless from then on: dropped instead of run; zero means never
}

// States of a job. The last three are ends.
const (
	Queued  = "queued"  // waits for its time or for a runner
	Running = "running" // a runner holds it under a lease
	Done    = "done"    // its handler succeeded; payload erased
	Dropped = "dropped" // it became useless before it succeeded; payload erased
	Dead    = "dead"    // it will not be tried again; an operator should look
)

// Outbox adds jobs. It is safe for concurrent use.
type Outbox struct {
	keys *secret.Keys

	mu     sync.Mutex
	wakers []chan struct{}
}

// New makes an outbox that seals payloads with keys.
func New(keys *secret.Keys) *Outbox { return &Outbox{keys: keys} }

const insertJob = `
INSERT INTO job (id, kind, ref, uniq, state, payload, run_at, drop_after, attempt, created_at)
VALUES ($1, $2, $3, $4, 'queued', $5, $6, $7, 0, $8)
ON CONFLICT DO NOTHING`

const liveTwin = `
SELECT id FROM job WHERE kind = $1 AND uniq = $2 AND state IN ('queued', 'running')`

// Add writes a job into the transaction and gives its id. The runners of this
// process are woken after the commit; those of other nodes find it by polling.
// With Unique set and a live job of the same kind and value, nothing is added
// and that job's id is given (AUD-2).
func (o *Outbox) Add(ctx context.Context, tx *store.Tx, j Job) (string, error) {
	id := secret.OrderedID(tx.Now())
	plain, err := json.Marshal(j.Payload)
	if err != nil {
		return "", fmt.Errorf("add job %s: encode payload: %w", j.Kind, err)
	}
	sealed, err := o.keys.Seal(plain, about(j.Kind, id))
	if err != nil {
		return "", fmt.Errorf("add job %s: seal payload: %w", j.Kind, err)
	}
	runAt := j.RunAt
	if runAt.IsZero() {
		runAt = tx.Now()
	}
	// The twin may end between the refusal and the look at it: then there is room for ours.
	for range 3 {
		n, err := tx.Exec(ctx, insertJob, id, j.Kind, store.Null(j.Ref), store.Null(j.Unique), sealed, runAt, j.DropAfter, tx.Now())
		if err != nil {
			return "", fmt.Errorf("add job %s: %w", j.Kind, err)
		}
		if n == 1 {
			tx.AfterCommit(o.wake)
			return id, nil
		}
		var twin string
		err = tx.QueryRow(ctx, liveTwin, j.Kind, j.Unique).Scan(&twin)
		if err == nil {
			return twin, nil
		}
		if !errors.Is(err, store.ErrNoRows) {
			return "", fmt.Errorf("add job %s: find its twin: %w", j.Kind, err)
		}
	}
	return "", fmt.Errorf("add job %s: its twins come and go", j.Kind)
}

// about binds a sealed payload to its row, so that payloads cannot be swapped
// by somebody who can write to the database.
func about(kind, id string) []byte { return []byte("job\x00" + kind + "\x00" + id) }

func (o *Outbox) wake() {
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, w := range o.wakers {
		select {
		case w <- struct{}{}:
		default: // already awake
		}
	}
}

func (o *Outbox) subscribe() chan struct{} {
	w := make(chan struct{}, 1)
	o.mu.Lock()
	defer o.mu.Unlock()
	o.wakers = append(o.wakers, w)
	return w
}

// Delivery is what became of a job.
type Delivery struct {
	State      string // one of the states above
	QueuedAt   time.Time
	FinishedAt time.Time // zero until it ended
	Attempts   int
	LastError  string // why the last attempt failed, without personal data
}

// Latest tells what became of the newest job with this ref, and false if there
// is none (REG-9: when a mail was handed over).
func Latest(ctx context.Context, q store.Querier, ref string) (Delivery, bool, error) {
	var d Delivery
	err := q.QueryRow(ctx, `
SELECT state, created_at, finished_at, attempt, last_error FROM job
WHERE ref = $1 ORDER BY id DESC LIMIT 1`, ref).
		Scan(&d.State, store.Time(&d.QueuedAt), store.Time(&d.FinishedAt), &d.Attempts, store.Text(&d.LastError))
	if errors.Is(err, store.ErrNoRows) {
		return Delivery{}, false, nil
	}
	if err != nil {
		return Delivery{}, false, fmt.Errorf("read a job's state: %w", err)
	}
	return d, true, nil
}

// Counts tells how many jobs are in each state; a state without any is absent.
// For metrics and the doctor.
func Counts(ctx context.Context, q store.Querier) (map[string]int, error) {
	rows, err := q.Query(ctx, `SELECT state, count(*) FROM job GROUP BY state`)
	if err != nil {
		return nil, fmt.Errorf("count jobs: %w", err)
	}
	defer rows.Close()
	counts := map[string]int{}
	for rows.Next() {
		var state string
		var n int
		if err := rows.Scan(&state, &n); err != nil {
			return nil, fmt.Errorf("count jobs: %w", err)
		}
		counts[state] = n
	}
	return counts, rows.Err()
}
