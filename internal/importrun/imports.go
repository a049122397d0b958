package importrun

import (
	"log/slog"
	"time"

	"genkan/internal/clock"
	"genkan/internal/fault"
	"genkan/internal/secret"
	"genkan/internal/store"
)

// Times of a run.
const (
	// lease is how long a run stays with whoever died over it. It is renewed with
	// every batch, and at intervals while a file is only read.
	lease = 15 * time.Second
	beat  = 4 * time.Second

	keepFile      = 7 * 24 * time.Hour  // a stored file of a run that has ended and may go on
	keepProblems  = 90 * 24 * time.Hour // after the end of a run
	keepAbandoned = 10 * time.Minute    // a run whose command was killed
	keepUpload    = 24 * time.Hour      // a file that nobody started
)

// Parts are what imports are made of.
type Parts struct {
	DB    *store.DB
	Kinds []Kind
	Log   *slog.Logger
}

// Imports runs imports. It is safe for concurrent use, in any number of
// processes.
type Imports struct {
	db    *store.DB
	log   *slog.Logger
	kinds map[string]Kind
	names []string
	id    string // names this process in leases
	watch clock.Clock
	wake  chan struct{}

	mostUpload int64 // MostUpload, less in tests
}

// New makes imports of the given kinds.
func New(p Parts) *Imports {
	i := &Imports{db: p.DB, log: p.Log, kinds: map[string]Kind{}, id: secret.ID(), watch: clock.System(), wake: make(chan struct{}, 1), mostUpload: MostUpload}
	for _, k := range p.Kinds {
		i.kinds[k.Name()] = k
		i.names = append(i.names, k.Name())
	}
	return i
}

// Kinds lists the names of the kinds, in the order they were given.
func (i *Imports) Kinds() []string { return i.names }

// Title gives the message key of what people call a kind, "" if nobody knows it.
func (i *Imports) Title(kind string) string {
	if k, ok := i.kinds[kind]; ok {
		return k.Title()
	}
	return ""
}

func (i *Imports) kind(name string) (Kind, error) {
	k, ok := i.kinds[name]
	if !ok {
		return nil, fault.New(fault.Invalid, "import.kind", "given", clip(name))
	}
	return k, nil
}

// rouse wakes the worker of this process.
func (i *Imports) rouse() {
	select {
	case i.wake <- struct{}{}:
	default: // awake already
	}
}
