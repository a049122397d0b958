package suggest

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"sync/atomic"

	"github.com/blevesearch/mmap-go"
	"github.com/blevesearch/vellum"

	"genkan/internal/directory/suggest/wavelet"
)

// Snapshot is an open index file. Its keys and its matrix are mapped, its
// records are read when they are asked for. It is closed when everybody who
// retained it has released it.
type Snapshot struct {
	header
	file   *os.File
	mapped mmap.MMap
	fst    *vellum.FST
	matrix *wavelet.Matrix
	users  atomic.Int64
}

// Open opens the index of an owner. It reads the whole file once, so that a
// damaged one is refused here (ErrFormat) and nothing can go wrong later.
func Open(path, owner string) (*Snapshot, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open the index: %w", err)
	}
	s := &Snapshot{file: f}
	s.users.Store(1)
	if err := s.load(owner); err != nil {
		return nil, errors.Join(fmt.Errorf("open the index: %w", err), s.close())
	}
	return s, nil
}

func (s *Snapshot) load(owner string) error {
	info, err := s.file.Stat()
	if err != nil {
		return err
	}
	first := make([]byte, headerSize)
	if _, err := io.ReadFull(s.file, first); err != nil {
		return fmt.Errorf("%w: %w", ErrFormat, err)
	}
	if s.header, err = parseHeader(first, info.Size()); err != nil {
		return err
	}
	if s.info.Owner != owner {
		return fmt.Errorf("%w: it belongs to another database", ErrFormat)
	}
	if s.rules != rules() {
		return fmt.Errorf("%w: names are folded otherwise now", ErrFormat)
	}
	if err := s.verify(); err != nil {
		return err
	}
	return s.open()
}

// verify compares the checksums. It reads and does not map, so that a file that
// was looked through does not count as memory of the process.
func (s *Snapshot) verify() error {
	buf := make([]byte, 256<<10)
	for _, section := range s.sections {
		sum := uint32(0)
		for at, end := section.at, section.at+section.size; at < end; {
			part := buf[:min(uint64(len(buf)), end-at)]
			if _, err := s.file.ReadAt(part, int64(at)); err != nil {
				return fmt.Errorf("%w: %w", ErrFormat, err)
			}
			sum = addChecksum(sum, part)
			at += uint64(len(part))
		}
		if sum != section.sum {
			return fmt.Errorf("%w: it is damaged", ErrFormat)
		}
	}
	return nil
}

func (s *Snapshot) open() (err error) {
	if s.mapped, err = mmap.Map(s.file, mmap.RDONLY, 0); err != nil {
		return err
	}
	if s.fst, err = vellum.Load(s.part(inKeys)); err != nil {
		return fmt.Errorf("%w: %w", ErrFormat, err)
	}
	var fits bool
	if s.matrix, fits = wavelet.Open(s.part(inMatrix), s.postings, s.zeros); !fits {
		return fmt.Errorf("%w: its matrix does not fit", ErrFormat)
	}
	return nil
}

func (s *Snapshot) part(i int) []byte {
	p := s.sections[i]
	return s.mapped[p.at : p.at+p.size : p.at+p.size]
}

// Info says what the index is of.
func (s *Snapshot) Info() Info { return s.info }

func (s *Snapshot) retain() { s.users.Add(1) }

// Release closes the index when nobody uses it any more.
func (s *Snapshot) Release() error {
	if s.users.Add(-1) > 0 {
		return nil
	}
	return s.close()
}

func (s *Snapshot) close() error {
	var err error
	if s.mapped != nil {
		err = s.mapped.Unmap()
	}
	return errors.Join(err, s.file.Close())
}

// record reads what is known of the entry with a rank.
func (s *Snapshot) record(rank uint32) (record, error) {
	if rank >= s.entries {
		return record{}, fmt.Errorf("%w: a rank is too high", ErrFormat)
	}
	var place [16]byte
	if _, err := s.file.ReadAt(place[:], int64(s.sections[inBlocks].at)+int64(rank/recordsPerBlock)*8); err != nil {
		return record{}, fmt.Errorf("read the index: %w", err)
	}
	from, to := binary.LittleEndian.Uint64(place[:]), binary.LittleEndian.Uint64(place[8:])
	if from > to || to > s.sections[inRecords].size || to-from > recordsPerBlock*4096 {
		return record{}, fmt.Errorf("%w: a block of records does not fit", ErrFormat)
	}
	block := make([]byte, to-from)
	if _, err := s.file.ReadAt(block, int64(s.sections[inRecords].at+from)); err != nil {
		return record{}, fmt.Errorf("read the index: %w", err)
	}
	for range rank % recordsPerBlock {
		var err error
		if _, block, err = cutRecord(block); err != nil {
			return record{}, err
		}
	}
	r, _, err := cutRecord(block)
	if err != nil {
		return record{}, err
	}
	return r.record(), nil
}

// prefix gives the places of everything under keys that begin with prefix.
func (s *Snapshot) prefix(prefix []byte) (wavelet.Span, error) {
	place, address := uint64(0), s.fst.Start()
	for _, c := range prefix {
		next, more := s.fst.AcceptWithVal(address, c)
		if !s.fst.CanMatch(next) {
			return wavelet.Span{}, nil
		}
		address, place = next, place+more
	}
	// Places grow with keys, so what is added up on the way is the place of the
	// first key that begins so.
	return s.until(place, after(prefix))
}

// exact gives the places of everything under one key.
func (s *Snapshot) exact(key []byte) (wavelet.Span, error) {
	place, found, err := s.fst.Get(key)
	if err != nil || !found {
		return wavelet.Span{}, err
	}
	return s.until(place, append(key[:len(key):len(key)], 0))
}

// until ends a span where the keys from next on begin.
func (s *Snapshot) until(place uint64, next []byte) (wavelet.Span, error) {
	end := uint64(s.postings)
	it, err := s.fst.Iterator(next, nil)
	if err == nil {
		_, end = it.Current()
	} else if !errors.Is(err, vellum.ErrIteratorDone) {
		return wavelet.Span{}, err
	}
	if place > end || end > uint64(s.postings) {
		return wavelet.Span{}, fmt.Errorf("%w: places do not fit", ErrFormat)
	}
	return wavelet.Span{Lo: uint32(place), Hi: uint32(end)}, nil
}

// after gives the first key behind all that begin with prefix, which is not
// empty and UTF-8, so its last byte is below the highest.
func after(prefix []byte) []byte {
	next := append(make([]byte, 0, len(prefix)), prefix...)
	next[len(next)-1]++
	return next
}
