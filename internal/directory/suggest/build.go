package suggest

import (
	"bufio"
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"os"

	"github.com/blevesearch/vellum"

	"genkan/internal/directory/suggest/spill"
	"genkan/internal/directory/suggest/wavelet"
)

// TempPrefix begins the names of temporary files of a Builder. They belong to
// nobody when no process is building.
const TempPrefix = spill.TempPrefix

// Memory of a builder, in bytes: what each sorter holds before it writes a run.
const (
	memoryForRanks = 8 << 20
	memoryForKeys  = 24 << 20
)

// Builder makes an index file in bounded memory. It is for one goroutine.
type Builder struct {
	folder string
	info   Info
	ranks  *spill.Sorter // order of a record → its number of arrival
	keys   *spill.Sorter // key → number of arrival
	next   uint32
	order  []byte
}

// NewBuilder begins an index; temporary files are made in folder.
func NewBuilder(folder string, info Info) *Builder {
	return &Builder{folder: folder, info: info, ranks: spill.NewSorter(folder, memoryForRanks), keys: spill.NewSorter(folder, memoryForKeys)}
}

// Add adds an entry; each id once.
func (b *Builder) Add(e Entry) error {
	if len(e.ID) == 0 || len(e.ID) > maxID {
		return errors.New("an entry has no usable id")
	}
	if b.next == math.MaxInt32 {
		return errors.New("there are too many entries")
	}
	b.order = e.record().appendOrder(b.order[:0])
	if err := b.ranks.Add(b.order, b.next); err != nil {
		return err
	}
	for _, key := range keysOf(e) {
		if err := b.keys.Add([]byte(key), b.next); err != nil {
			return err
		}
	}
	b.next++
	return nil
}

// Len is how many entries were added.
func (b *Builder) Len() int { return int(b.next) }

// Discard lets go of everything; it does nothing after Write.
func (b *Builder) Discard() { b.ranks.Close(); b.keys.Close() } // temporary

// Write writes the index to path, which appears complete or not at all.
func (b *Builder) Write(ctx context.Context, path string) (err error) {
	defer b.Discard()
	f, err := os.CreateTemp(b.folder, spill.TempPrefix+"*")
	if err != nil {
		return fmt.Errorf("write the index: %w", err)
	}
	defer func() {
		if err != nil {
			os.Remove(f.Name())
		}
	}()
	if err := errors.Join(b.writeTo(ctx, f), f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("write the index: %w", err)
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return fmt.Errorf("write the index: %w", err)
	}
	return nil
}

func (b *Builder) writeTo(ctx context.Context, f *os.File) error {
	h := header{info: b.info, rules: rules(), entries: b.next}
	if len(h.info.Owner) > maxOwner {
		return errors.New("the owner's name is too long")
	}
	out := &sectionWriter{out: bufio.NewWriterSize(f, 256<<10)}
	if err := out.pad(headerSize); err != nil {
		return err
	}
	rankOf, err := b.writeRecords(out, &h)
	if err != nil {
		return err
	}
	postings, err := b.writeKeys(ctx, out, &h, rankOf)
	if err != nil {
		return err
	}
	out.begin()
	if h.zeros, err = wavelet.Write(ctx, out, postings, h.postings, wavelet.LevelsFor(h.entries)); err != nil {
		return err
	}
	h.sections[inMatrix] = out.end()
	if err := out.out.Flush(); err != nil {
		return err
	}
	h.size = out.at
	_, err = f.WriteAt(h.bytes(), 0)
	return err
}

// writeRecords writes the records by rank and gives each entry's rank by its
// number of arrival.
func (b *Builder) writeRecords(out *sectionWriter, h *header) ([]uint32, error) {
	rankOf := make([]uint32, b.next)
	var starts, line []byte
	rank := uint32(0)
	out.begin()
	began := out.at
	err := b.ranks.Each(func(order []byte, arrival uint32) error {
		r, err := parseOrder(order)
		if err != nil {
			return err
		}
		if rank%recordsPerBlock == 0 {
			starts = binary.LittleEndian.AppendUint64(starts, out.at-began)
		}
		rankOf[arrival] = rank
		rank++
		line = appendRecord(line[:0], r)
		_, err = out.Write(line)
		return err
	})
	if err != nil {
		return nil, err
	}
	starts = binary.LittleEndian.AppendUint64(starts, out.at-began)
	h.sections[inRecords] = out.end()
	out.begin()
	if _, err := out.Write(starts); err != nil {
		return nil, err
	}
	h.sections[inBlocks] = out.end()
	return rankOf, nil
}

// writeKeys writes the transducer, which leads from each key to the place of its
// first company, and gives the companies' ranks in the order of keys.
func (b *Builder) writeKeys(ctx context.Context, out *sectionWriter, h *header, rankOf []uint32) (*spill.Spool, error) {
	postings := spill.NewSpool(b.folder, 1<<20)
	out.begin()
	fst, err := vellum.New(out, nil)
	if err != nil {
		return nil, err
	}
	var last []byte
	var raw [4]byte
	place := uint32(0)
	err = b.keys.Each(func(key []byte, arrival uint32) error {
		if !bytes.Equal(key, last) {
			if err := fst.Insert(key, uint64(place)); err != nil {
				return err
			}
			last = append(last[:0], key...)
		}
		if place == math.MaxUint32-1 {
			return errors.New("there are too many keys")
		}
		if place%65536 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		place++
		binary.LittleEndian.PutUint32(raw[:], rankOf[arrival])
		_, err := postings.Write(raw[:])
		return err
	})
	if err == nil {
		err = fst.Close()
	}
	if err != nil {
		postings.Close()
		return nil, err
	}
	h.postings = place
	h.sections[inKeys] = out.end()
	return postings, nil
}

// sectionWriter writes aligned sections and sums them up.
type sectionWriter struct {
	out   *bufio.Writer
	at    uint64
	start uint64
	sum   uint32
}

func (w *sectionWriter) Write(p []byte) (int, error) {
	n, err := w.out.Write(p)
	w.at += uint64(n)
	w.sum = addChecksum(w.sum, p[:n])
	return n, err
}

func (w *sectionWriter) pad(n uint64) error {
	_, err := io.CopyN(w, zeroReader{}, int64(n))
	return err
}

// begin starts a section; a write that fails is seen by the next Flush.
func (w *sectionWriter) begin() {
	if rest := w.at % alignment; rest != 0 {
		_ = w.pad(alignment - rest) // bufio remembers
	}
	w.start, w.sum = w.at, 0
}

func (w *sectionWriter) end() section { return section{w.start, w.at - w.start, w.sum} }

type zeroReader struct{}

func (zeroReader) Read(p []byte) (int, error) { clear(p); return len(p), nil }
