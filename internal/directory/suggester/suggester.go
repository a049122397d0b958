package suggester

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"genkan/internal/directory"
	"genkan/internal/directory/suggest"
	"genkan/internal/store"
)

// fileName is the index in the data folder. It may be deleted at any time: it is
// made anew.
const fileName = "companies.index"

const (
	// tick is how old an answer may be.
	tick = time.Second
	// patience is how long after the start queries wait for the index: opening the
	// file takes less, making one may take minutes.
	patience = time.Second
	// again is how long a file that could not be made is left alone.
	again = time.Minute
	// old is the age at which a file with changes beside it is made anew.
	old = 24 * time.Hour
	// quick is what a file may take that is made as soon as it is wanted. A slower
	// one waits until nothing changed for rest, when an import is over and out of
	// the overlap, and at most for pause.
	quick = 2 * time.Second
	rest  = overlap + 5*time.Second
	pause = 5 * time.Minute
	// each is about what a company takes when a file is made.
	each = 25 * time.Microsecond
	// many companies take memory worth giving back when the file is made.
	many = 50_000
)

// Parts are what a suggester is made of.
type Parts struct {
	DB     *store.DB
	Folder string // where the index is kept, on this node
	Log    *slog.Logger
}

// Suggester finds companies while a name is typed. While Run runs it keeps itself
// current; before, every Find looks for changes first, which suits tests and
// commands.
type Suggester struct {
	Parts
	index   *suggest.Index
	running atomic.Bool
	ready   chan struct{} // closed when there is an index
	late    chan struct{} // closed when it is not waited for any more

	mu      sync.Mutex // of everything below: one thing at a time changes the index
	owner   string
	changes changes
	failing bool
	built   time.Time     // when the file was begun
	took    time.Duration // to make it, about
	failed  time.Time     // when one could not be made
}

// New makes a suggester. Nothing is read yet, so that a start stays fast.
func New(p Parts) *Suggester {
	return &Suggester{Parts: p, index: suggest.New(), ready: make(chan struct{}), late: make(chan struct{})}
}

func (s *Suggester) path() string { return filepath.Join(s.Folder, fileName) }

// Find finds companies by name, best first (see package suggest). While there is
// no index yet it finds nothing.
func (s *Suggester) Find(ctx context.Context, query string, max int) ([]directory.Found, error) {
	if !s.running.Load() {
		if err := s.Refresh(ctx); err != nil {
			return nil, err
		}
	} else {
		s.await(ctx)
	}
	hits, err := s.index.Query(query, max)
	if err != nil {
		return nil, err
	}
	return s.found(ctx, query, hits)
}

// await waits for the first index, at most until a moment after the start.
func (s *Suggester) await(ctx context.Context) {
	select {
	case <-s.ready:
	case <-s.late:
	case <-ctx.Done():
	}
}

// Refresh makes the index current at once.
func (s *Suggester) Refresh(ctx context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, ok := s.index.Info(); !ok {
		if err := s.open(ctx); err != nil {
			return err
		}
	}
	if err := s.poll(ctx); err != nil || !s.changes.full {
		return err
	}
	f, err := s.build(ctx)
	if err != nil {
		return err
	}
	return s.take(ctx, f)
}

// open opens the file of this node, or makes one.
func (s *Suggester) open(ctx context.Context) error {
	f, err := s.load(ctx)
	if err != nil {
		return err
	}
	if f == nil {
		if f, err = s.build(ctx); err != nil {
			return err
		}
	}
	return s.take(ctx, f)
}

// load opens the file there is; nil if it is missing or will not do.
func (s *Suggester) load(ctx context.Context) (*suggest.Snapshot, error) {
	if err := s.identify(ctx); err != nil {
		return nil, err
	}
	f, err := suggest.Open(s.path(), s.owner)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if errors.Is(err, suggest.ErrFormat) {
		s.Log.InfoContext(ctx, "the index of companies is made anew", "error", err.Error())
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	last, err := lastChange(ctx, s.DB)
	if err == nil && !last.Before(f.Info().Changed) {
		return f, nil
	}
	// It knows of changes that the database does not: a backup was restored.
	return nil, errors.Join(err, f.Release())
}

// identify reads whose database this is, so that a file of another one is seen.
func (s *Suggester) identify(ctx context.Context) error {
	err := s.DB.QueryRow(ctx, `SELECT value FROM setting WHERE name = 'key'`).Scan(&s.owner)
	if errors.Is(err, store.ErrNoRows) {
		s.owner, err = "unnamed", nil
	}
	return err
}

// build makes the file from the database and opens it. It reads a page at a
// time and holds no lock in the database.
func (s *Suggester) build(ctx context.Context) (*suggest.Snapshot, error) {
	if err := os.MkdirAll(s.Folder, 0o700); err != nil {
		return nil, fmt.Errorf("make the folder of the index of companies: %w", err)
	}
	begun := s.DB.Clock().Now()
	last, err := lastChange(ctx, s.DB)
	if err != nil {
		return nil, err
	}
	b := suggest.NewBuilder(s.Folder, suggest.Info{Owner: s.owner, AsOf: begun, Changed: last})
	defer b.Discard()
	if err := scan(ctx, s.DB, b); err != nil {
		return nil, err
	}
	if err := b.Write(ctx, s.path()); err != nil {
		return nil, err
	}
	s.Log.InfoContext(ctx, "index of companies made", "companies", b.Len(), "took", s.DB.Clock().Now().Sub(begun).String())
	if b.Len() > many {
		debug.FreeOSMemory() // sorting took some
	}
	return suggest.Open(s.path(), s.owner)
}

// take puts a file into use, with what changed since.
func (s *Suggester) take(ctx context.Context, f *suggest.Snapshot) error {
	info := f.Info()
	s.built, s.took = info.AsOf, time.Duration(info.Entries)*each
	next := newChanges(info)
	found, err := next.read(ctx, s.DB, s.DB.Clock().Now())
	if err != nil {
		return errors.Join(err, f.Release())
	}
	s.changes = next
	if err := s.index.Swap(f, found.entries, found.left); err != nil {
		return err
	}
	select {
	case <-s.ready:
	default:
		close(s.ready)
	}
	return nil
}

// poll reads what changed since the last time.
func (s *Suggester) poll(ctx context.Context) error {
	s.changes.known = s.index.Changes()
	found, err := s.changes.read(ctx, s.DB, s.DB.Clock().Now())
	if err == nil && len(found.entries)+len(found.left) > 0 {
		s.index.Change(found.entries, found.left)
	}
	return err
}

// Run keeps the index current until the context ends.
func (s *Suggester) Run(ctx context.Context) error {
	s.running.Store(true)
	time.AfterFunc(patience, func() { close(s.late) })
	s.sweep()
	builds := make(chan *suggest.Snapshot, 1)
	building := false
	ticker := time.NewTicker(tick)
	defer ticker.Stop()
	for {
		if s.step(ctx, building) {
			building = true
			go func() { builds <- s.inBackground(ctx) }()
		}
		select {
		case <-ticker.C:
		case f := <-builds:
			building = false
			s.finish(ctx, f)
		case <-ctx.Done():
			if building {
				s.discard(<-builds)
			}
			return s.index.Swap(nil, nil, nil)
		}
	}
}

// step looks for changes and tells whether a file is to be made now.
func (s *Suggester) step(ctx context.Context, building bool) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if info, ok := s.index.Info(); ok {
		s.report(ctx, s.poll(ctx))
		return !building && s.due(info)
	}
	if building || s.DB.Clock().Now().Sub(s.failed) < again {
		return false
	}
	f, err := s.load(ctx)
	if err == nil && f != nil {
		err = s.take(ctx, f)
	}
	s.report(ctx, err)
	return err == nil && f == nil
}

// due tells whether a new file is wanted now. While an import runs, one is made
// when it rests, or every few minutes.
func (s *Suggester) due(info suggest.Info) bool {
	now := s.DB.Clock().Now()
	n := s.index.Changes()
	switch {
	case now.Sub(s.built) < 4*s.took, now.Sub(s.failed) < again:
		return false
	case s.changes.full:
		return s.took < quick || now.Sub(s.changes.last) >= rest || now.Sub(s.built) >= pause
	}
	return n > 0 && now.Sub(info.AsOf) >= old
}

// inBackground makes a file beside the pages; nil if it failed.
func (s *Suggester) inBackground(ctx context.Context) *suggest.Snapshot {
	f, err := s.build(ctx)
	if err != nil && ctx.Err() == nil {
		s.Log.ErrorContext(ctx, "the index of companies could not be made and is tried again", "error", err.Error())
	}
	return f
}

func (s *Suggester) finish(ctx context.Context, f *suggest.Snapshot) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if f == nil {
		s.failed = s.DB.Clock().Now()
		return
	}
	s.report(ctx, s.take(ctx, f))
}

func (s *Suggester) discard(f *suggest.Snapshot) {
	if f != nil {
		f.Release() // the process ends
	}
}

// report logs the first of several failures in a row.
func (s *Suggester) report(ctx context.Context, err error) {
	if err != nil && !s.failing && ctx.Err() == nil {
		s.Log.WarnContext(ctx, "changes of companies cannot be read; suggestions grow old", "error", err.Error())
	}
	s.failing = err != nil
}

// sweep removes what an earlier process left behind when it was killed. The lock
// keeps it from the file that a Find from before Run may be making.
func (s *Suggester) sweep() {
	s.mu.Lock()
	defer s.mu.Unlock()
	entries, err := os.ReadDir(s.Folder)
	if err != nil {
		return // it is made with the first file
	}
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), suggest.TempPrefix) {
			os.Remove(filepath.Join(s.Folder, e.Name())) // only space is lost
		}
	}
}
