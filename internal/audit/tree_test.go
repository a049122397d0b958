package audit

import (
	"crypto/sha256"
	"testing"
)

// TestRootIsRFC6962 compares with the standard's own recursive definition:
// split at the largest power of two smaller than n.
func TestRootIsRFC6962(t *testing.T) {
	var define func(leaves [][32]byte) [32]byte
	define = func(leaves [][32]byte) [32]byte {
		if len(leaves) == 0 {
			return sha256.Sum256(nil)
		}
		if len(leaves) == 1 {
			return leaves[0]
		}
		k := 1
		for k*2 < len(leaves) {
			k *= 2
		}
		left, right := define(leaves[:k]), define(leaves[k:])
		return sha256.Sum256(append(append([]byte{1}, left[:]...), right[:]...))
	}
	var leaves [][32]byte
	var tr tree
	for n := range 70 {
		if tr.root() != define(leaves) {
			t.Fatalf("root of %d leaves differs", n)
		}
		h := leaf(record{id: string(rune('a' + n))})
		leaves = append(leaves, h)
		tr.add(h)
	}
}

// TestLeafSeparatesColumns: moving a byte from one column to the next changes
// the hash.
func TestLeafSeparatesColumns(t *testing.T) {
	a := leaf(record{id: "1", kind: "ab", person: "c"})
	b := leaf(record{id: "1", kind: "a", person: "bc"})
	if a == b {
		t.Error("two different events have one hash")
	}
}
