package wavelet

import (
	"encoding/binary"
	"math/bits"
)

// A bit vector is made of blocks of 64 bytes, one line of the processor's cache:
// the ones before the block, then 480 bits. So counting the ones before a place
// touches memory once.
const (
	blockBytes = 64
	blockBits  = 480
)

// blocks is how many blocks n bits take; the place n itself has a block, too.
func blocks(n uint32) int { return int(n/blockBits) + 1 }

// rank counts the ones before place i.
func rank(vector []byte, i uint32) uint32 {
	at := int(i/blockBits) * blockBytes
	block := vector[at : at+blockBytes : at+blockBytes]
	rest := int(i % blockBits)
	count := binary.LittleEndian.Uint32(block)
	p := 4
	for ; rest >= 64; rest -= 64 {
		count += uint32(bits.OnesCount64(binary.LittleEndian.Uint64(block[p:])))
		p += 8
	}
	if rest == 0 {
		return count
	}
	word := uint64(binary.LittleEndian.Uint32(block[p:]))
	if p+8 <= blockBytes {
		word = binary.LittleEndian.Uint64(block[p:])
	}
	return count + uint32(bits.OnesCount64(word&(1<<rest-1)))
}

// bitList collects bits.
type bitList struct {
	words []uint64
	n     uint32
}

func (l *bitList) add(bit uint32) {
	if l.n%64 == 0 {
		l.words = append(l.words, 0)
	}
	l.words[l.n/64] |= uint64(bit) << (l.n % 64)
	l.n++
}

// addAll appends another list.
func (l *bitList) addAll(o *bitList) {
	shift := l.n % 64
	for i, w := range o.words {
		left := min(64, o.n-uint32(i)*64)
		if shift == 0 {
			l.words = append(l.words, w)
		} else {
			l.words[len(l.words)-1] |= w << shift
			if left > 64-shift {
				l.words = append(l.words, w>>(64-shift))
			}
		}
		l.n += left
	}
}

// take gives up to 64 bits beginning at a place.
func (l *bitList) take(from, count uint32) uint64 {
	word, shift := from/64, from%64
	v := l.words[word] >> shift
	if shift > 0 && int(word)+1 < len(l.words) {
		v |= l.words[word+1] << (64 - shift)
	}
	if count < 64 {
		v &= 1<<count - 1
	}
	return v
}

// appendBlocks writes the list as a bit vector and gives the number of ones.
func (l *bitList) appendBlocks(b []byte) ([]byte, uint32) {
	ones := uint32(0)
	for i := range blocks(l.n) {
		start := len(b)
		b = append(b, make([]byte, blockBytes)...)
		block := b[start:]
		binary.LittleEndian.PutUint32(block, ones)
		at := uint32(i) * blockBits
		for p := uint32(0); p < blockBits && at+p < l.n; p += 32 {
			v := uint32(l.take(at+p, min(32, l.n-at-p)))
			binary.LittleEndian.PutUint32(block[4+p/8:], v)
			ones += uint32(bits.OnesCount32(v))
		}
	}
	return b, ones
}
