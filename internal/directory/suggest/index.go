package suggest

import (
	"errors"
	"sync"
)

// Index answers queries from the latest snapshot and what changed since. It is
// safe for concurrent use; queries never wait for a change.
type Index struct {
	mu       sync.Mutex
	snapshot *Snapshot // nil: there is none yet
	delta    *delta
}

// New makes an index in which nothing is found yet.
func New() *Index { return &Index{delta: &delta{}} }

// Query finds entries, best first. It reads at most 100 characters of text.
func (x *Index) Query(text string, max int) (hits []Hit, err error) {
	if max <= 0 {
		return nil, nil
	}
	snapshot, changes := x.view()
	shelves := []*search{{shelf: changes}}
	if snapshot != nil {
		defer func() { err = errors.Join(err, snapshot.Release()) }()
		shelves = append(shelves, &search{shelf: snapshot, hidden: changes.replaces})
	}
	return query(text, max, shelves)
}

// view gives what there is now, to be released.
func (x *Index) view() (*Snapshot, *delta) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.snapshot != nil {
		x.snapshot.retain()
	}
	return x.snapshot, x.delta
}

// Swap takes a new snapshot with what changed since it was made, forgets all
// other changes, and closes the old one when its last query is done. nil takes
// none.
func (x *Index) Swap(s *Snapshot, changed []Entry, left []string) error {
	next := (&delta{}).with(changed, left)
	x.mu.Lock()
	old := x.snapshot
	x.snapshot, x.delta = s, next
	x.mu.Unlock()
	if old == nil {
		return nil
	}
	return old.Release()
}

// Change adds or replaces entries, and takes away those that left. One goroutine
// at a time calls it.
func (x *Index) Change(changed []Entry, left []string) {
	x.mu.Lock()
	before := x.delta
	x.mu.Unlock()
	next := before.with(changed, left)
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.delta == before {
		x.delta = next
	}
}

// Changes is how many entries changed since the snapshot.
func (x *Index) Changes() int {
	x.mu.Lock()
	defer x.mu.Unlock()
	return len(x.delta.slots)
}

// Info says what the snapshot is of; false if there is none.
func (x *Index) Info() (Info, bool) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.snapshot == nil {
		return Info{}, false
	}
	return x.snapshot.Info(), true
}
