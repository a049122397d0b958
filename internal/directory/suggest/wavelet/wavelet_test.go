package wavelet_test

import (
	"bytes"
	"encoding/binary"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"genkan/internal/directory/suggest/spill"
	"genkan/internal/directory/suggest/wavelet"
)

func matrixOf(t *rapid.T, list []uint32, below uint32) *wavelet.Matrix {
	spool := spill.NewSpool("", 1<<30)
	for _, v := range list {
		if _, err := spool.Write(binary.LittleEndian.AppendUint32(nil, v)); err != nil {
			t.Fatal(err)
		}
	}
	var b bytes.Buffer
	levels := wavelet.LevelsFor(below)
	zeros, err := wavelet.Write(t.Context(), &b, spool, uint32(len(list)), levels)
	if err != nil {
		t.Fatal(err)
	}
	if uint64(b.Len()) != wavelet.Size(uint32(len(list)), levels) {
		t.Fatalf("%d bytes", b.Len())
	}
	m, ok := wavelet.Open(b.Bytes(), uint32(len(list)), zeros)
	if !ok {
		t.Fatal("it cannot be opened")
	}
	return m
}

// TestWalk_GivesWhatStandsInEverySet, ascending and once, and stops when it is
// told to.
func TestWalk_GivesWhatStandsInEverySet(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		below := rapid.Uint32Range(1, 1000).Draw(t, "below")
		list := rapid.SliceOfN(rapid.Uint32Range(0, below-1), 0, 2000).Draw(t, "list")
		m := matrixOf(t, list, below)
		n := uint32(len(list))
		span := rapid.Custom(func(t *rapid.T) wavelet.Span {
			lo := rapid.Uint32Range(0, n).Draw(t, "lo")
			return wavelet.Span{Lo: lo, Hi: rapid.Uint32Range(lo, n).Draw(t, "hi")}
		})
		sets := rapid.SliceOfN(rapid.SliceOfN(span, 0, 4), 0, 3).Draw(t, "sets")
		var want []uint32
		for v := range below {
			in := len(sets) > 0
			for _, set := range sets {
				in = in && slices.ContainsFunc(set, func(s wavelet.Span) bool { return slices.Contains(list[s.Lo:s.Hi], v) })
			}
			if in {
				want = append(want, v)
			}
		}
		want = want[:min(len(want), rapid.IntRange(1, 50).Draw(t, "most"))]
		var got []uint32
		m.Walk(sets, 1<<30, func(v uint32) bool {
			if len(got) < len(want) {
				got = append(got, v)
			}
			return len(got) < len(want)
		})
		if !slices.Equal(got, want) {
			t.Fatalf("%v, want %v", got, want)
		}
	})
}

// TestWalk_IsBounded: numbers that two sets hardly share cost no more than was
// allowed.
func TestWalk_IsBounded(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var list []uint32
		for i := range uint32(4000) {
			list = append(list, i/2*4+i%2) // the halves share nothing, and are everywhere
		}
		slices.SortFunc(list, func(a, b uint32) int { return int(a%4) - int(b%4) })
		m := matrixOf(t, list, 8000)
		seen := 0
		m.Walk([][]wavelet.Span{{{Lo: 0, Hi: 2000}}, {{Lo: 2000, Hi: 4000}}}, 100, func(uint32) bool { seen++; return true })
		if seen > 0 {
			t.Fatalf("%d are in both", seen)
		}
		m.Walk([][]wavelet.Span{{{Lo: 0, Hi: 4000}}}, 100, func(uint32) bool { seen++; return true })
		if seen == 0 || seen > 100 {
			t.Fatalf("%d in 100 steps", seen)
		}
	})
}

func TestOpen_WrongLength(t *testing.T) {
	if _, ok := wavelet.Open(make([]byte, 63), 10, []uint32{1}); ok {
		t.Error("63 bytes are a matrix")
	}
}
