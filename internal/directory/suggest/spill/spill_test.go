package spill_test

import (
	"bytes"
	"cmp"
	"fmt"
	"os"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"genkan/internal/directory/suggest/spill"
)

type pair struct {
	key   string
	value uint32
}

// TestSorter_Sorts whatever comes, whether or not it fits in memory, and leaves
// no file.
func TestSorter_Sorts(t *testing.T) {
	folder := t.TempDir()
	rapid.Check(t, func(t *rapid.T) {
		all := rapid.SliceOf(rapid.Custom(func(t *rapid.T) pair {
			return pair{rapid.StringOf(rapid.RuneFrom([]rune("ab\x00日"))).Draw(t, "key"), rapid.Uint32().Draw(t, "value")}
		})).Draw(t, "pairs")
		s := spill.NewSorter(folder, rapid.IntRange(1, 200).Draw(t, "limit"))
		for _, p := range all {
			if err := s.Add([]byte(p.key), p.value); err != nil {
				t.Fatal(err)
			}
		}
		var got []pair
		if err := s.Each(func(key []byte, value uint32) error {
			got = append(got, pair{string(key), value})
			return nil
		}); err != nil {
			t.Fatal(err)
		}
		slices.SortFunc(all, func(a, b pair) int { return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.value, b.value)) })
		if !slices.Equal(got, all) {
			t.Fatalf("%v, want %v", got, all)
		}
	})
	if left, err := os.ReadDir(folder); err != nil || len(left) > 0 {
		t.Errorf("left %v %v", left, err)
	}
}

func TestSorter_StopsAtAnError(t *testing.T) {
	s := spill.NewSorter(t.TempDir(), 10)
	for i := range uint32(20) {
		if err := s.Add(fmt.Append(nil, i), i); err != nil {
			t.Fatal(err)
		}
	}
	n := 0
	if err := s.Each(func([]byte, uint32) error { n++; return os.ErrClosed }); err != os.ErrClosed || n != 1 {
		t.Errorf("%v after %d", err, n)
	}
	if err := spill.NewSorter(t.TempDir(), 10).Add(make([]byte, 1<<16), 0); err == nil {
		t.Error("a key of 64 KiB is taken")
	}
}

func TestSpool_GivesBack(t *testing.T) {
	for _, limit := range []int{0, 5, 1000} {
		s := spill.NewSpool(t.TempDir(), limit)
		for range 10 {
			if _, err := s.Write([]byte("abc")); err != nil {
				t.Fatal(err)
			}
		}
		in, err := s.Reader(16)
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if _, err := b.ReadFrom(in); err != nil || b.String() != "abcabcabcabcabcabcabcabcabcabc" {
			t.Errorf("%d: %q %v", limit, b.String(), err)
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}
	if _, err := spill.NewSpool("/does/not/exist", 0).Write([]byte("a")); err == nil {
		t.Error("a folder that does not exist is written to")
	}
}
