package secret

import (
	"bytes"
	"errors"
	"io/fs"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"genkan/internal/fault"
)

func TestKeys_sealOpensOnlyForTheSame(t *testing.T) {
	k, err := NewKeys()
	if err != nil {
		t.Fatal(err)
	}
	sealed, err := k.Seal([]byte("plain"), []byte("job 1"))
	if err != nil {
		t.Fatal(err)
	}
	if got, err := k.Unseal(sealed, []byte("job 1")); err != nil || string(got) != "plain" {
		t.Errorf("%q %v", got, err)
	}
	if _, err := k.Unseal(sealed, []byte("job 2")); err == nil {
		t.Error("it opened for another row")
	}
	// Attack 4: every flipped bit is noticed.
	for i := range sealed {
		bad := bytes.Clone(sealed)
		bad[i] ^= 1
		if _, err := k.Unseal(bad, []byte("job 1")); err == nil {
			t.Fatalf("byte %d may be changed", i)
		}
	}
}

func TestKeyFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "genkan.key")
	if _, err := OpenKeys(path); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("no file: %v", err)
	}
	made, err := CreateKeys(path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := CreateKeys(path); !errors.Is(err, fs.ErrExist) {
		t.Errorf("it overwrote a key file: %v", err)
	}
	read, err := OpenKeys(path)
	if err != nil {
		t.Fatal(err)
	}
	if read.ID() != made.ID() || !Equal(read.MAC("x", []byte("a")), made.MAC("x", []byte("a"))) {
		t.Error("the file gives other keys")
	}
	sealed, _ := made.Seal([]byte("p"), nil)
	if got, err := read.Unseal(sealed, nil); err != nil || string(got) != "p" {
		t.Errorf("%q %v", got, err)
	}
}

// Attack 19: two fresh installations share nothing.
func TestAttack19_FreshKeysDiffer(t *testing.T) {
	a, _ := NewKeys()
	b, _ := NewKeys()
	sealed, _ := a.Seal([]byte("p"), nil)
	if _, err := b.Unseal(sealed, nil); err == nil || a.ID() == b.ID() || Equal(a.MAC("x"), b.MAC("x")) {
		t.Error("two fresh installations share a key")
	}
}

func TestMAC_partsDoNotRunTogether(t *testing.T) {
	k, _ := NewKeys()
	if Equal(k.MAC("p", []byte("ab"), []byte("c")), k.MAC("p", []byte("a"), []byte("bc"))) {
		t.Error("a byte moved from one part to the next unnoticed")
	}
	if Equal(k.MAC("p", []byte("a")), k.MAC("q", []byte("a"))) {
		t.Error("two purposes share a key")
	}
	if !k.VerifyMAC(k.MAC("p", []byte("a")), "p", []byte("a")) {
		t.Error("its own MAC is refused")
	}
}

func TestPersonKey(t *testing.T) {
	k, _ := NewKeys()
	p, sealed, err := k.NewPersonKey("anna")
	if err != nil {
		t.Fatal(err)
	}
	v, _ := p.Seal([]byte("Yamada"), []byte("event 1"))
	again, err := k.OpenPersonKey("anna", sealed)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := again.Unseal(v, []byte("event 1")); err != nil || string(got) != "Yamada" {
		t.Errorf("%q %v", got, err)
	}
	if _, err := k.OpenPersonKey("ben", sealed); err == nil {
		t.Error("a key opened for somebody else")
	}
}

// ASVS 6.5.3: crypto/rand, in one package
// ASVS 11.5.1: ids of 128 and tokens of 256 bits
func TestDigitsAndIDs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 12).Draw(t, "n")
		if d := Digits(n); len(d) != n || strings.Trim(d, "0123456789") != "" {
			t.Errorf("%d digits gave %q", n, d)
		}
	})
	at := time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)
	if a, b := OrderedID(at), OrderedID(at.Add(time.Millisecond)); a >= b || len(a) != 26 || len(ID()) != 26 {
		t.Errorf("%s does not come before %s", a, b)
	}
}

// small keeps tests quick; the rules do not depend on the cost.
var small = HasherOptions{Slots: 2, Cost: Cost{Memory: 64, Passes: 1, Lanes: 1}}

func TestHasher_comparesSeveralWithOneSalt(t *testing.T) {
	h := NewHasher(small)
	salt := NewSalt()
	a, _ := h.Hash(t.Context(), []byte("first"), salt)
	b, _ := h.Hash(t.Context(), []byte("second"), salt)
	other, _ := h.Hash(t.Context(), []byte("second"), NewSalt())
	got, err := h.Compare(t.Context(), []byte("second"), a, b, other)
	if err != nil || got[0] || !got[1] || got[2] {
		t.Errorf("%v %v", got, err)
	}
	if got, err := h.Compare(t.Context(), []byte("x")); err != nil || len(got) != 0 {
		t.Errorf("nobody: %v %v", got, err)
	}
	if s, err := SaltOf(a); err != nil || !bytes.Equal(s, salt) {
		t.Errorf("salt: %v", err)
	}
}

// Attack 23: bytes behind the 72nd, NUL bytes and long Japanese passwords count.
//
// ASVS 11.4.2: argon2id, 19 MiB, 2 passes
func TestAttack23_LongPasswords(t *testing.T) {
	h := NewHasher(small)
	salt := NewSalt()
	long := strings.Repeat("a", 72)
	for _, pair := range [][2]string{
		{long + "b", long + "c"}, {"a\x00b", "a\x00c"}, {strings.Repeat("あ", 59) + "い", strings.Repeat("あ", 60)}, {"", "a"},
	} {
		a, _ := h.Hash(t.Context(), []byte(pair[0]), salt)
		got, err := h.Compare(t.Context(), []byte(pair[1]), a)
		if err != nil || got[0] {
			t.Errorf("two different passwords of %d bytes are one: %v", len(pair[0]), err)
		}
	}
}

// Attack 24: a flood of hashes is refused early and leaves nothing behind.
func TestAttack24_HashFlood(t *testing.T) {
	h := NewHasher(HasherOptions{Slots: 1, Cost: Cost{Memory: 8 << 10, Passes: 2, Lanes: 1}})
	h.takes.Store(int64(100 * time.Millisecond))
	var wg sync.WaitGroup
	var mu sync.Mutex
	served, refused := 0, 0
	for range 100 {
		wg.Go(func() {
			_, err := h.Hash(t.Context(), []byte("x"), make([]byte, SaltLength))
			mu.Lock()
			defer mu.Unlock()
			if err == nil {
				served++
			} else if f, ok := fault.Of(err); ok && f.Kind == fault.Unavailable && f.RetryAfter > 0 {
				refused++
			}
		})
	}
	wg.Wait()
	if served == 0 || refused == 0 || served+refused != 100 || h.Waiting() != 0 {
		t.Errorf("%d served, %d refused, %d still waiting", served, refused, h.Waiting())
	}
}

func TestDecode_refusesWhatIsNoHash(t *testing.T) {
	h := NewHasher(small)
	for _, s := range []string{"", "$argon2id$", "$2a$10$abc", "$argon2id$v=19$m=99999999,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"} {
		if _, err := h.Compare(t.Context(), []byte("x"), s); err == nil {
			t.Errorf("%q was taken for a hash", s)
		}
	}
}
