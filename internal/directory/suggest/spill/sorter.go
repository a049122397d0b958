package spill

import (
	"bufio"
	"bytes"
	"cmp"
	"container/heap"
	"encoding/binary"
	"errors"
	"io"
	"slices"
)

// Sorter sorts pairs of a key and a number in bounded memory: what does not fit
// is sorted in pieces, written to temporary files and merged.
type Sorter struct {
	folder string
	limit  int // bytes of keys in memory
	arena  []byte
	index  []place
	runs   []*Spool
}

// place says where a pair is in the arena: number, length, key. The key's first
// bytes stand here, so that most comparisons need not look there.
type place struct {
	first uint64
	at    uint32
}

const pairHead = 6

// NewSorter makes a sorter that keeps up to limit bytes of keys in memory.
func NewSorter(folder string, limit int) *Sorter { return &Sorter{folder: folder, limit: limit} }

// Add adds a pair.
func (s *Sorter) Add(key []byte, value uint32) error {
	if len(s.arena)+pairHead+len(key) > s.limit && len(s.index) > 0 {
		if err := s.spill(); err != nil {
			return err
		}
	}
	if len(key) > 0xFFFF {
		return errors.New("a key is too long")
	}
	s.index = append(s.index, place{firstBytes(key), uint32(len(s.arena))})
	s.arena = binary.LittleEndian.AppendUint32(s.arena, value)
	s.arena = binary.LittleEndian.AppendUint16(s.arena, uint16(len(key)))
	s.arena = append(s.arena, key...)
	return nil
}

func firstBytes(key []byte) uint64 {
	var b [8]byte
	copy(b[:], key)
	return binary.BigEndian.Uint64(b[:])
}

func (s *Sorter) pair(p place) ([]byte, uint32) {
	b := s.arena[p.at:]
	n := int(binary.LittleEndian.Uint16(b[4:]))
	return b[pairHead : pairHead+n], binary.LittleEndian.Uint32(b)
}

func (s *Sorter) sort() {
	slices.SortFunc(s.index, func(a, b place) int {
		if c := cmp.Compare(a.first, b.first); c != 0 {
			return c
		}
		x, m := s.pair(a)
		y, n := s.pair(b)
		return cmp.Or(bytes.Compare(x, y), cmp.Compare(m, n))
	})
}

// spill writes what is in memory as a sorted run. Keys that follow each other
// share much of their beginning, which is written once.
func (s *Sorter) spill() error {
	s.sort()
	run := NewSpool(s.folder, 64<<10)
	s.runs = append(s.runs, run)
	var last, line []byte
	for _, p := range s.index {
		key, value := s.pair(p)
		same := 0
		for same < len(key) && same < len(last) && key[same] == last[same] {
			same++
		}
		line = binary.AppendUvarint(line[:0], uint64(same))
		line = binary.AppendUvarint(line, uint64(len(key)-same))
		line = append(line, key[same:]...)
		line = binary.AppendUvarint(line, uint64(value))
		if _, err := run.Write(line); err != nil {
			return err
		}
		last = key
	}
	s.arena, s.index = s.arena[:0], s.index[:0]
	return nil
}

// Each gives all pairs in order and lets go of everything.
func (s *Sorter) Each(emit func(key []byte, value uint32) error) error {
	defer s.Close()
	if len(s.runs) == 0 {
		s.sort()
		for _, p := range s.index {
			if err := emit(s.pair(p)); err != nil {
				return err
			}
		}
		return nil
	}
	if err := s.spill(); err != nil {
		return err
	}
	s.arena, s.index = nil, nil
	var m merge
	for _, run := range s.runs {
		in, err := run.Reader(64 << 10)
		if err != nil {
			return err
		}
		r := &runReader{in: in}
		if err := r.next(); err == nil {
			m = append(m, r)
		} else if !errors.Is(err, io.EOF) {
			return err
		}
	}
	heap.Init(&m)
	for len(m) > 0 {
		if err := emit(m[0].key, m[0].value); err != nil {
			return err
		}
		switch err := m[0].next(); {
		case err == nil:
			heap.Fix(&m, 0)
		case errors.Is(err, io.EOF):
			heap.Pop(&m)
		default:
			return err
		}
	}
	return nil
}

// Close lets go of everything.
func (s *Sorter) Close() error {
	var err error
	for _, run := range s.runs {
		err = errors.Join(err, run.Close())
	}
	s.runs, s.arena, s.index = nil, nil, nil
	return err
}

type runReader struct {
	in    *bufio.Reader
	key   []byte
	value uint32
}

func (r *runReader) next() error {
	same, err := binary.ReadUvarint(r.in)
	if err != nil {
		return err
	}
	more, err := binary.ReadUvarint(r.in)
	if err != nil {
		return err
	}
	if same > uint64(len(r.key)) || more > 0xFFFF {
		return errors.New("a temporary file cannot be read back")
	}
	r.key = slices.Grow(r.key[:same], int(more))[:int(same+more)]
	if _, err := io.ReadFull(r.in, r.key[same:]); err != nil {
		return err
	}
	value, err := binary.ReadUvarint(r.in)
	r.value = uint32(value)
	return err
}

// merge is a heap of runs by their next pair.
type merge []*runReader

func (m merge) Len() int      { return len(m) }
func (m merge) Swap(i, j int) { m[i], m[j] = m[j], m[i] }
func (m merge) Less(i, j int) bool {
	if c := bytes.Compare(m[i].key, m[j].key); c != 0 {
		return c < 0
	}
	return m[i].value < m[j].value
}
func (m *merge) Push(x any) { *m = append(*m, x.(*runReader)) }
func (m *merge) Pop() any {
	old := *m
	last := old[len(old)-1]
	*m = old[:len(old)-1]
	return last
}
