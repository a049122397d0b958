package suggest_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"genkan/internal/directory/suggest"
)

// TestOpen_RefusesDamage: whichever byte of a file is changed, wherever it is cut
// off, it is refused.
func TestOpen_RefusesDamage(t *testing.T) {
	good, err := os.ReadFile(fileOf(t, companies()...))
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "index")
	refused := func(what string, b []byte) {
		t.Helper()
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
		s, err := suggest.Open(path, owner)
		if err == nil {
			s.Release()
		}
		if !errors.Is(err, suggest.ErrFormat) {
			t.Fatalf("%s: %v", what, err)
		}
	}
	for at := range good {
		if at > 600 && at < 4090 || at > 4200 && at%7 != 0 {
			continue // the header's padding is one run; a sample of the rest
		}
		b := bytes.Clone(good)
		b[at] ^= 0x41
		if padding(good, b) {
			continue
		}
		refused(fmt.Sprint("byte ", at), b)
	}
	for n := 0; n < len(good); n += 1 + n/9 {
		refused(fmt.Sprint("cut at ", n), good[:n])
	}
	refused("longer", append(bytes.Clone(good), 0))
	refused("nothing but noise", bytes.Repeat([]byte("genkan companies"), 1000))
}

// padding: the bytes between sections say nothing and are not summed up.
func padding(good, bad []byte) bool {
	for i := range good {
		if good[i] != bad[i] {
			return good[i] == 0 && i >= 4096 && bytes.Count(good[i-i%64:i-i%64+64], []byte{0}) > 0 && zeroToLine(good, i)
		}
	}
	return false
}

func zeroToLine(b []byte, i int) bool {
	end := min(len(b), i-i%64+64)
	return len(bytes.Trim(b[i:end], "\x00")) == 0
}

func TestOpen_RefusesOthers(t *testing.T) {
	path := fileOf(t, companies()...)
	if _, err := suggest.Open(path, "another database"); !errors.Is(err, suggest.ErrFormat) {
		t.Error(err)
	}
	if _, err := suggest.Open(filepath.Dir(path), owner); err == nil {
		t.Error("a folder is an index")
	}
	if _, err := suggest.Open(path+"x", owner); !errors.Is(err, os.ErrNotExist) {
		t.Error(err)
	}
}

// TestBuilder_LeavesNothing: neither a finished nor a discarded builder leaves
// temporary files, and one that cannot write leaves no file.
func TestBuilder_LeavesNothing(t *testing.T) {
	folder := t.TempDir()
	left := func() (names []string) {
		all, err := os.ReadDir(folder)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range all {
			names = append(names, e.Name())
		}
		return names
	}
	b := suggest.NewBuilder(folder, suggest.Info{Owner: strings.Repeat("x", 129)})
	if err := b.Write(t.Context(), filepath.Join(folder, "index")); err == nil || len(left()) > 0 {
		t.Errorf("%v, left %q", err, left())
	}
	b = suggest.NewBuilder(folder, suggest.Info{Owner: owner})
	if err := b.Add(companies()[0]); err != nil {
		t.Fatal(err)
	}
	b.Discard()
	if len(left()) > 0 {
		t.Errorf("left %q", left())
	}
	b = suggest.NewBuilder(folder, suggest.Info{Owner: owner})
	if err := b.Write(t.Context(), filepath.Join(folder, "index")); err != nil || len(left()) != 1 {
		t.Errorf("%v, left %q", err, left())
	}
}

// TestIndex_ManyAtOnce: queries go on while snapshots are swapped and entries
// change; each sees one whole state.
func TestIndex_ManyAtOnce(t *testing.T) {
	x := newIndex(t)
	var all sync.WaitGroup
	stop := make(chan struct{})
	for range 4 {
		all.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				hits, err := x.Query("acme", 20)
				if err != nil {
					t.Error(err)
					return
				}
				if len(hits)%5 != 0 {
					t.Errorf("half a state: %q", ids(hits))
					return
				}
			}
		})
	}
	five := func(round int) (out []suggest.Entry) {
		for i := range 5 {
			out = append(out, suggest.Entry{ID: fmt.Sprint("e", i), Name: fmt.Sprintf("Acme %c%c", 'a'+i, 'a'+round%20)})
		}
		return out
	}
	for round := range 20 {
		if err := x.Swap(snapshotOf(t, five(round)...), nil, nil); err != nil {
			t.Fatal(err)
		}
		x.Change(five(round+1), nil)
		x.Change(nil, []string{"e0", "e1", "e2", "e3", "e4"})
		x.Change(five(round+2), nil)
	}
	close(stop)
	all.Wait()
}

// TestBuilder_SpillsToDisk sorts more than fits in memory, and makes the same
// file.
func TestBuilder_SpillsToDisk(t *testing.T) {
	entries := generated(rand.New(rand.NewPCG(3, 4)), 2000)
	folder := t.TempDir()
	files := [2][]byte{}
	for i := range files {
		b := suggest.NewBuilder(folder, suggest.Info{Owner: owner})
		if i == 1 {
			b.LittleMemory()
		}
		for _, e := range entries {
			if err := b.Add(e); err != nil {
				t.Fatal(err)
			}
		}
		path := filepath.Join(folder, "index")
		if err := b.Write(t.Context(), path); err != nil {
			t.Fatal(err)
		}
		var err error
		if files[i], err = os.ReadFile(path); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(files[0], files[1]) {
		t.Error("the files differ")
	}
	if left, err := os.ReadDir(folder); err != nil || len(left) != 1 {
		t.Errorf("left %v, %v", left, err)
	}
}

func FuzzQuery(f *testing.F) {
	for _, seed := range []string{"日立", "hitachi, ltd", "ｼｬｰﾌﾟ", "\xff\x00", "taro@hitachi.com", "7010001008844", strings.Repeat("ー", 200), "a b c d e f g h i j k", "𠮷野家", "é", "株式会社"} {
		f.Add(seed, 8)
	}
	all := indexes(f, companies()...)
	f.Fuzz(func(t *testing.T, query string, max int) {
		var first string
		for _, name := range []string{"file", "changes", "both"} {
			hits, err := all[name].Query(query, max)
			if err != nil || len(hits) > 0 && len(hits) > max {
				t.Fatalf("%s: %d of %d, %v", name, len(hits), max, err)
			}
			for _, h := range hits {
				if !utf8.ValidString(h.Key) {
					t.Fatalf("%q", h.Key)
				}
			}
			if name == "file" {
				first = ids(hits)
			} else if ids(hits) != first {
				t.Fatalf("%s finds %q, the file %q", name, ids(hits), first)
			}
		}
	})
}

// FuzzEntry: whatever stands in the database can be indexed and asked for.
func FuzzEntry(f *testing.F) {
	f.Add("日立", "Hitachi", "ヒタチ", "hitachi.com")
	f.Add("\xff\x00\xf5", "\x00", "ーーー", "@")
	f.Add("⁂!", "", "ﾞ", " ")
	f.Fuzz(func(t *testing.T, name, latin, kana, domain string) {
		e := suggest.Entry{ID: "x", Name: name, Latin: latin, Kana: kana, Domains: []string{domain}}
		x := newIndex(t)
		if err := x.Swap(snapshotOf(t, e), nil, nil); err != nil {
			t.Fatal(err)
		}
		for _, q := range []string{name, latin, kana, domain} {
			if _, err := x.Query(q, 5); err != nil {
				t.Fatal(err)
			}
		}
	})
}

func FuzzOpen(f *testing.F) {
	good, err := os.ReadFile(fileOf(f, companies()[:3]...))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Add(good[:4096])
	f.Add([]byte("genkan companies"))
	f.Fuzz(func(t *testing.T, b []byte) {
		path := filepath.Join(t.TempDir(), "index")
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
		s, err := suggest.Open(path, owner)
		if err != nil {
			return
		}
		x := newIndex(t)
		if err := x.Swap(s, nil, nil); err != nil {
			t.Fatal(err)
		}
		if _, err := x.Query("日立", 8); err != nil && !errors.Is(err, suggest.ErrFormat) {
			t.Fatal(err)
		}
	})
}

// TestBuilder_Stops when it is told to, and leaves nothing.
func TestBuilder_Stops(t *testing.T) {
	folder := t.TempDir()
	b := suggest.NewBuilder(folder, suggest.Info{Owner: owner})
	if err := b.Add(companies()[0]); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := b.Write(ctx, filepath.Join(folder, "index")); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if left, err := os.ReadDir(folder); err != nil || len(left) > 0 {
		t.Errorf("left %v %v", left, err)
	}
}
