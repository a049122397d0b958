package audit

import (
	"crypto/sha256"
	"encoding/binary"
	"math/bits"
)

// leaf is the RFC 6962 section 2.1 hash of one event: SHA-256 over 0x00 and
// every column with its length, MAC included.
func leaf(r record) [sha256.Size]byte {
	h := sha256.New()
	h.Write([]byte{0})
	var n [8]byte
	for _, p := range append(r.parts(), r.mac) {
		binary.BigEndian.PutUint64(n[:], uint64(len(p)))
		h.Write(n[:])
		h.Write(p)
	}
	return [sha256.Size]byte(h.Sum(nil))
}

// node is the RFC 6962 hash of two subtrees: SHA-256 over 0x01 and both.
func node(left, right [sha256.Size]byte) [sha256.Size]byte {
	b := make([]byte, 0, 1+2*sha256.Size)
	b = append(b, 1)
	b = append(b, left[:]...)
	b = append(b, right[:]...)
	return sha256.Sum256(b)
}

// tree computes the root of leaves added one by one. It keeps one hash for each
// full subtree, so verifying a seal of any size needs little memory.
type tree struct {
	full [][sha256.Size]byte // roots of full subtrees, the largest first
	n    uint64
}

func (t *tree) add(h [sha256.Size]byte) {
	// Each one bit at the end of n is a full subtree that this leaf completes.
	for range bits.TrailingZeros64(^t.n) {
		last := len(t.full) - 1
		h = node(t.full[last], h)
		t.full = t.full[:last]
	}
	t.full = append(t.full, h)
	t.n++
}

// root gives the RFC 6962 tree head; of no leaves, the hash of nothing.
func (t *tree) root() [sha256.Size]byte {
	if t.n == 0 {
		return sha256.Sum256(nil)
	}
	h := t.full[len(t.full)-1]
	for i := len(t.full) - 2; i >= 0; i-- {
		h = node(t.full[i], h)
	}
	return h
}
