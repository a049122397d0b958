package security

import (
	"bytes"
	"crypto/sha1"
	"encoding/binary"
	"fmt"
	"strings"
	"testing"
)

// ASVS 6.2.4: the built-in list of common and breached passwords
// ASVS 6.2.12: the list holds breached passwords; it is built in, and its size is documented
func TestBlocklistContains(t *testing.T) {
	list := BuiltInBlocklist()
	if list.Entries() < 700_000 {
		t.Errorf("the built-in list has %d entries", list.Entries())
	}
	for _, known := range []string{
		"password", "PASSWORD", "Password2026!", "qwertyuiop", "QwertyUiop!!!", "1234567890", "iloveyou", "ILoveYou-1-2-3-!!",
		"Ｐａｓｓｗｏｒｄ", "password1234", "trustno1", "monkey 2026",
	} {
		if !list.Contains(known) {
			t.Errorf("%q is not found", known)
		}
	}
	for _, unknown := range []string{
		"", "abc1!", "x1!", "1!", "Vexing-Quartz7", "vexing quartz mirror", "password玄関玄関", "!password", "correct-horse-battery",
		"東京特許許可局長", "あいうえおかきくけこ",
	} {
		if list.Contains(unknown) {
			t.Errorf("%q is found", unknown)
		}
	}
}

func TestBlocklistErrorRate(t *testing.T) {
	list, wrong := BuiltInBlocklist(), 0
	const words = 200_000
	for i := range words {
		if list.Contains(fmt.Sprintf("%d in no list at all x", i)) {
			wrong++
		}
	}
	if wrong > 20 { // 3 expected
		t.Errorf("%d of %d words are taken for entries", wrong, words)
	}
}

func TestBlocklistKey(t *testing.T) {
	key := func(entry string) uint64 { return blocklistKey(entry) }
	digest := fmt.Sprintf("%X", sha1.Sum([]byte("Tr0ub4dor&3")))
	for _, c := range []struct {
		line string
		want uint64
		ok   bool
	}{
		{"Monkey", key("monkey"), true},
		{"ＭＯＮＫＥＹ", key("monkey"), true},
		{"abc", 0, false},
		{"abc123", 0, false}, // too short for a whole password, and no stem
		{"abcd1234", key("abcd1234"), true},
		{"", 0, false},
		{digest, key("Tr0ub4dor&3"), true},
		{strings.ToLower(digest) + ":12", key("Tr0ub4dor&3"), true},
		{strings.Repeat("z", 40), key(strings.Repeat("z", 40)), true},
	} {
		if got, ok := BlocklistKey(c.line, 8); ok != c.ok || got != c.want {
			t.Errorf("BlocklistKey(%q) = %x, %v", c.line, got, ok)
		}
	}
}

// blocklistFile makes a small list.
func blocklistFile(t *testing.T, entries ...string) []byte {
	t.Helper()
	var keys []uint64
	for _, e := range entries {
		key, ok := BlocklistKey(e, 8)
		if !ok {
			t.Fatalf("%q cannot be an entry", e)
		}
		keys = append(keys, key)
	}
	var out bytes.Buffer
	if err := WriteBlocklist(&out, keys); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestLoadBlocklist(t *testing.T) {
	digest := fmt.Sprintf("%X:7", sha1.Sum([]byte("Genkan")))
	list, err := LoadBlocklist(bytes.NewReader(blocklistFile(t, "our company", "welcome", digest)))
	if err != nil {
		t.Fatal(err)
	}
	for password, want := range map[string]bool{
		"Our Company!": true, "WELCOME-2026": true, "Genkan2026!": true, "genkan2026!": false, "password": false,
	} {
		if list.Contains(password) != want {
			t.Errorf("Contains(%q) = %v", password, !want)
		}
	}
	p, err := PolicyNamed(PolicyGuide, list)
	if err != nil || keysOf(p.Judge("Our Company 2026", "").Faults) != "blocklist" {
		t.Errorf("the policy does not use the loaded list: %v", err)
	}
	if list.Entries() != 3 {
		t.Errorf("Entries() = %d", list.Entries())
	}
}

// A file that was cut, changed or made up is refused and never read beyond.
func TestLoadBlocklistRefuses(t *testing.T) {
	good := blocklistFile(t, "welcome", "monkey", "dragon")
	for n := range good {
		if _, err := LoadBlocklist(bytes.NewReader(good[:n])); err == nil {
			t.Fatalf("the first %d bytes are accepted", n)
		}
	}
	for at := range good {
		if at >= len(blocklistMagic) && at < len(blocklistMagic)+8 {
			continue // the number of entries is only shown
		}
		bad := bytes.Clone(good)
		bad[at] ^= 0x10
		if _, err := LoadBlocklist(bytes.NewReader(bad)); err == nil {
			t.Errorf("a change of byte %d is accepted", at)
		}
	}
	for i := range 5 { // numbers that lead a look-up out of the table, with a checksum that fits
		bad := bytes.Clone(good)
		binary.LittleEndian.PutUint32(bad[blocklistHeader+8+4*i:], 1<<20)
		binary.LittleEndian.PutUint32(bad[blocklistHeader-4:], checksum(bad[blocklistHeader:]))
		if _, err := LoadBlocklist(bytes.NewReader(bad)); err == nil {
			t.Errorf("a made-up number %d is accepted", i)
		}
	}
	huge := bytes.Clone(good)
	binary.LittleEndian.PutUint32(huge[len(blocklistMagic)+8:], 1<<31)
	if _, err := LoadBlocklist(bytes.NewReader(huge)); err == nil {
		t.Error("a filter of 2 GiB is accepted")
	}
}

func FuzzLoadBlocklist(f *testing.F) {
	f.Add([]byte(blocklistMagic))
	f.Fuzz(func(t *testing.T, file []byte) {
		if list, err := LoadBlocklist(bytes.NewReader(file)); err == nil {
			list.Contains("password")
		}
	})
}

func BenchmarkBlocklistDecode(b *testing.B) {
	for b.Loop() {
		if _, err := decodeBlocklist(strings.NewReader(embeddedBlocklist)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkJudge(b *testing.B) {
	p := policy(b, PolicyGuide)
	for b.Loop() {
		p.Judge("Vexing-Quartz7", someone)
	}
}
