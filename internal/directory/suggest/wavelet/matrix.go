package wavelet

// Matrix is a wavelet matrix: a list of numbers, kept as one bit vector for each
// of their bits, highest first. It gives the numbers of any ranges of the list in
// ascending order, or those that several sets of ranges have in common, and
// looks at little more than what it gives.
type Matrix struct {
	levels [][]byte
	zeros  []uint32 // by level: how many numbers have no such bit
}

// Open reads the matrix of a list of n numbers from what Write wrote. The bytes
// are not copied. It answers false if their length is wrong.
func Open(b []byte, n uint32, zeros []uint32) (*Matrix, bool) {
	size := blocks(n) * blockBytes
	if len(b) != size*len(zeros) {
		return nil, false
	}
	m := &Matrix{zeros: zeros}
	for range zeros {
		m.levels = append(m.levels, b[:size:size])
		b = b[size:]
	}
	return m, true
}

// Size is how many bytes the matrix of n numbers has.
func Size(n uint32, levels int) uint64 { return uint64(levels) * uint64(blocks(n)) * blockBytes }

// Span is a range of places, from Lo up to but not including Hi.
type Span struct{ Lo, Hi uint32 }

// part is a span of one of the sets that must all hold a number.
type part struct {
	Span
	set uint8
}

// MaxSets is how many sets can be asked to agree.
const MaxSets = 8

// Walk gives the numbers that stand in every set of spans, ascending and each
// once, until emit answers false or the steps are used up. A step is one range
// looked at on one level.
func (m *Matrix) Walk(sets [][]Span, steps int, emit func(uint32) bool) {
	w := walker{m: m, steps: steps, emit: emit, sets: len(sets), room: make([][2][]part, len(m.levels))}
	var all []part
	for i, spans := range sets[:min(len(sets), MaxSets)] {
		for _, s := range spans {
			if s.Lo < s.Hi {
				all = append(all, part{s, uint8(i)})
			}
		}
	}
	if w.complete(all) {
		w.descend(0, 0, all)
	}
}

type walker struct {
	m     *Matrix
	sets  int
	steps int
	emit  func(uint32) bool
	room  [][2][]part // by level, for its two halves
}

// complete tells whether every set still has a range.
func (w *walker) complete(parts []part) bool {
	var have uint16
	for _, p := range parts {
		have |= 1 << p.set
	}
	return have == 1<<w.sets-1 && w.sets > 0
}

// descend visits the numbers that begin with the bits of value; it answers false
// when there is nothing more to do.
func (w *walker) descend(level int, value uint32, parts []part) bool {
	if level == len(w.m.levels) {
		return w.emit(value)
	}
	vector, zeros := w.m.levels[level], w.m.zeros[level]
	without, with := w.room[level][0][:0], w.room[level][1][:0]
	for _, p := range parts {
		lo, hi := rank(vector, p.Lo), rank(vector, p.Hi)
		if p.Lo-lo < p.Hi-hi {
			without = append(without, part{Span{p.Lo - lo, p.Hi - hi}, p.set})
		}
		if lo < hi {
			with = append(with, part{Span{zeros + lo, zeros + hi}, p.set})
		}
	}
	w.room[level] = [2][]part{without, with}
	if w.steps -= len(parts); w.steps < 0 {
		return false
	}
	if w.complete(without) && !w.descend(level+1, value<<1, without) {
		return false
	}
	return !w.complete(with) || w.descend(level+1, value<<1|1, with)
}
