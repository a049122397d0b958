package suggest

import (
	"bytes"
	"errors"
	"math/bits"

	"github.com/blevesearch/vellum"

	"genkan/internal/directory/suggest/wavelet"
)

const (
	maxSlipText = 48      // characters of a query that are compared with a slip
	maxSimilar  = 1000    // beginnings one slip away that are looked at
	maxAccepts  = 500_000 // letters an automaton is given
)

// slip is an automaton over keys: it takes those whose text is one slip away
// from a query (a letter too many, too few, wrong, or two neighbours swapped; see
// text.Slips) or, unless whole, begins with such a text. vellum's own
// Levenshtein automaton misses some, such as aaaaaaaaab for aaaaaaaaaab.
//
// A state says how many letters were read, whether all of them were right, where
// in the query one may stand after one slip (a letter behind, level, or ahead),
// whether a swap is half done, and which bytes of the next letter were read. So
// it needs no table.
type slip struct {
	query   []rune
	whole   bool
	accepts int
}

// The parts of a state, by their lowest bit. vellum takes 1 for no state, so a
// live one has a bit above that is always set.
const (
	dead    = 0
	always  = 2
	atClass = 4

	lettersRead = 0  // 6 bits
	allRight    = 6  // 1 bit
	afterSlip   = 7  // 3 bits: behind, level, ahead
	halfSwapped = 10 // 1 bit
	bytesToCome = 11 // 2 bits
	partRead    = 13 // 21 bits of the letter
	alive       = 40
)

func newSlip(query string) *slip { return &slip{query: []rune(query)} }

// as gives the automaton anew, for whole texts or for beginnings.
func (s *slip) as(whole bool) *slip { return &slip{query: s.query, whole: whole} }

func (s *slip) Start() int                     { return atClass }
func (s *slip) CanMatch(state int) bool        { return state != dead }
func (s *slip) WillAlwaysMatch(state int) bool { return state == always }

// IsMatch tells whether what was read is a text that is taken.
func (s *slip) IsMatch(state int) bool {
	return state == always || s.whole && state >= 1<<alive && s.similar(state)
}

// similar tells whether the letters read are at most one slip from the query.
func (s *slip) similar(state int) bool {
	if state>>bytesToCome&3 != 0 {
		return false
	}
	left := len(s.query) - state&63 // that were not read if no letter was too many or too few
	return state>>allRight&1 == 1 && (left == 0 || left == 1) || left >= -1 && left <= 1 && state>>afterSlip&(1<<(left+1)) != 0
}

// Accept reads a byte. The first one is the class of the key.
func (s *slip) Accept(state int, b byte) int {
	switch state {
	case atClass:
		return 1<<alive | 1<<allRight
	case dead, always:
		return state
	}
	if s.accepts++; s.accepts > maxAccepts {
		return dead
	}
	more := state >> bytesToCome & 3
	letter := rune(state>>partRead&(1<<21-1))<<6 | rune(b&0x3F)
	if more == 0 {
		letter, more = leadByte(b)
	} else {
		more--
	}
	state &= 1<<alive | 1<<bytesToCome - 1
	if more > 0 {
		if !s.mayBecome(state, letter, more) {
			return dead
		}
		return state | more<<bytesToCome | int(letter)<<partRead
	}
	return s.read(state, letter)
}

// leadByte gives what the first byte of a letter says of it, and how many come.
func leadByte(b byte) (rune, int) {
	switch {
	case b < continuation:
		return rune(b), 0
	case b < beyond, b >= never:
		return keyLetters().rune[b], 0
	case b < 0xE0:
		return rune(b & 0x1F), 1
	case b < 0xF0:
		return rune(b & 0x0F), 2
	}
	return rune(b & 0x07), 3
}

// mayBecome tells whether the beginning of a letter may become one that is of
// use.
func (s *slip) mayBecome(state int, begun rune, more int) bool {
	if state>>allRight&1 == 1 {
		return true
	}
	n := state & 63
	fits := func(at int) bool { return at >= 0 && at < len(s.query) && s.query[at]>>(6*more) == begun }
	after := state >> afterSlip
	return after&1 != 0 && fits(n-1) || after&2 != 0 && fits(n) || after&4 != 0 && fits(n+1) || state>>halfSwapped&1 == 1 && fits(n-1)
}

// read reads a letter.
func (s *slip) read(state int, letter rune) int {
	n := state & 63
	is := func(at int) bool { return at >= 0 && at < len(s.query) && s.query[at] == letter }
	next := 0
	for after := uint(state >> afterSlip & 7); after != 0; after &= after - 1 {
		if i := bits.TrailingZeros(after); is(n - 1 + i) {
			next |= 1 << (afterSlip + i)
		}
	}
	if state>>halfSwapped&1 == 1 && is(n-1) {
		next |= 2 << afterSlip
	}
	if state>>allRight&1 == 1 {
		next |= 1 << afterSlip // one too many
		if n < len(s.query) {
			next |= 2 << afterSlip // a wrong one
		}
		if is(n + 1) {
			next |= 4<<afterSlip | 1<<halfSwapped // one too few, or the second of two that are swapped
		}
		if is(n) {
			next |= 1 << allRight
		}
	}
	if next == 0 || n == 62 {
		return dead
	}
	next |= 1<<alive | n + 1
	if !s.whole && s.similar(next) {
		return always
	}
	return next
}

// decided gives how many bytes of a key it took to see that it matches, or 0.
func (s *slip) decided(key []byte) int {
	state := s.Start()
	for i, b := range key {
		if state = s.Accept(state, b); state == always {
			return i + 1
		}
	}
	if s.IsMatch(state) {
		return len(key)
	}
	return 0
}

// similar gives the places of keys that begin with prefix and are one slip away,
// one span for all that share the beginning which decided it.
func (s *Snapshot) similar(a *slip, prefix []byte) ([]wavelet.Span, error) {
	var out []wavelet.Span
	end := after(prefix)
	it, err := s.fst.Search(a, prefix, end)
	for err == nil && len(out) < maxSimilar {
		key, _ := it.Current()
		if bytes.Compare(key, end) >= 0 {
			return out, nil
		}
		n := a.decided(key)
		if n == 0 { // the first key of a search need not match
			err = it.Next()
			continue
		}
		if a.whole {
			found, failed := s.exact(bytes.Clone(key))
			if failed != nil {
				return nil, failed
			}
			out = append(out, found)
			err = it.Next()
			continue
		}
		begin := bytes.Clone(key[:n])
		found, failed := s.prefix(begin)
		if failed != nil {
			return nil, failed
		}
		out = append(out, found)
		err = it.Seek(after(begin))
	}
	if err != nil && !errors.Is(err, vellum.ErrIteratorDone) {
		return nil, err
	}
	return out, nil
}
