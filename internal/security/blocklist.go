package security

import (
	"bytes"
	"crypto/sha1" //nolint:gosec // it spreads public words over a table and protects nothing; HIBP publishes SHA-1
	_ "embed"     // the built-in list
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/FastFilter/xorfilter"
	"golang.org/x/text/unicode/norm"
)

// The form of a blocklist file: magic, number of entries (8 bytes), length of
// the filter (4), CRC-32C of the filter (4), filter; numbers little-endian.
const (
	blocklistMagic  = "genkan-passwords-1\n"
	blocklistHeader = len(blocklistMagic) + 16
	// maxBlocklist bounds the memory that a file may ask for: about 230 million
	// entries.
	maxBlocklist = 512 << 20
)

// blocklistEntryMin is the fewest code points of an entry, and of a password
// without its tail, that are looked up.
const blocklistEntryMin = 4

// Blocklist knows common and breached passwords. It is a binary fuse filter:
// it never misses an entry and takes about one other word in 65,000 for one
// (doc/password-blocklist.md). It is safe for concurrent use.
type Blocklist struct {
	filter func() *loaded
}

// loaded is a decoded filter.
type loaded struct {
	fuse    *xorfilter.BinaryFuse[uint16]
	entries uint64
}

//go:embed data/blocklist.bin
var embeddedBlocklist string

// builtIn decodes the embedded list at its first use, once in a process.
var builtIn = sync.OnceValue(func() *loaded {
	l, err := decodeBlocklist(strings.NewReader(embeddedBlocklist))
	if err != nil {
		panic("the embedded password blocklist is broken: " + err.Error()) // a test decodes it
	}
	return l
})

// BuiltInBlocklist gives the list that comes with the program.
func BuiltInBlocklist() *Blocklist { return &Blocklist{builtIn} }

// LoadBlocklist reads an operator's list, made by tools/blocklist, whole into
// memory: about 2.3 bytes for each entry.
func LoadBlocklist(r io.Reader) (*Blocklist, error) {
	l, err := decodeBlocklist(r)
	if err != nil {
		return nil, fmt.Errorf("load password blocklist: %w", err)
	}
	return &Blocklist{func() *loaded { return l }}, nil
}

// Entries is how many entries the list was made of.
func (b *Blocklist) Entries() uint64 { return b.filter().entries }

// Contains tells whether the password is on the list, compared without case,
// as it is and without the digits and symbols at its end: "Password2026!" is
// "password". The tail ends at the last letter, kana and kanji included. A
// stem of fewer than four characters is not looked up.
func (b *Blocklist) Contains(password string) bool {
	l := b.filter()
	password = norm.NFKC.String(password)
	stem := withoutTail(password)
	for _, form := range []string{strings.ToLower(password), password, strings.ToLower(stem), stem} {
		if utf8.RuneCountInString(form) >= blocklistEntryMin && l.fuse.Contains(blocklistKey(form)) {
			return true // also as typed: published digests keep their case
		}
	}
	return false
}

// withoutTail cuts everything after the last letter.
func withoutTail(s string) string {
	return strings.TrimRightFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })
}

// blocklistKey is the first 64 bits of the SHA-1 of an entry.
func blocklistKey(entry string) uint64 {
	sum := sha1.Sum([]byte(entry)) //nolint:gosec // see the import
	return binary.BigEndian.Uint64(sum[:])
}

// BlocklistKey gives the key of one line of a list, and false for a line that
// can never refuse a password of minLength or more: an entry that ends in a
// letter can be the stem of one, any other must be one whole. A line may also
// be a digest of Have I Been Pwned: 40 hexadecimal digits, perhaps with
// ":count".
func BlocklistKey(line string, minLength int) (uint64, bool) {
	if key, ok := digestKey(line); ok {
		return key, true
	}
	entry := strings.ToLower(norm.NFKC.String(line))
	n := utf8.RuneCountInString(entry)
	if n < blocklistEntryMin || n < minLength && withoutTail(entry) != entry {
		return 0, false
	}
	return blocklistKey(entry), true
}

// digestKey reads the digest of an HIBP line.
func digestKey(line string) (uint64, bool) {
	digest, _, _ := strings.Cut(strings.TrimSpace(line), ":")
	if len(digest) != 2*sha1.Size {
		return 0, false
	}
	raw, err := hex.DecodeString(digest)
	if err != nil {
		return 0, false
	}
	return binary.BigEndian.Uint64(raw), true
}

// WriteBlocklist makes a filter of keys, which it may reorder and must hold at
// least one, and writes the file that LoadBlocklist reads.
func WriteBlocklist(w io.Writer, keys []uint64) error {
	fuse, err := xorfilter.NewBinaryFuse[uint16](keys)
	if err != nil {
		return fmt.Errorf("build filter: %w", err)
	}
	var body bytes.Buffer
	if err := fuse.Save(&body); err != nil {
		return fmt.Errorf("encode filter: %w", err)
	}
	head := []byte(blocklistMagic)
	head = binary.LittleEndian.AppendUint64(head, uint64(len(keys)))
	head = binary.LittleEndian.AppendUint32(head, uint32(body.Len()))
	head = binary.LittleEndian.AppendUint32(head, checksum(body.Bytes()))
	if _, err := w.Write(append(head, body.Bytes()...)); err != nil {
		return fmt.Errorf("write filter: %w", err)
	}
	return nil
}

// decodeBlocklist reads and checks a file; a file that passes cannot make a
// look-up leave the table.
func decodeBlocklist(r io.Reader) (*loaded, error) {
	head := make([]byte, blocklistHeader)
	if _, err := io.ReadFull(r, head); err != nil {
		return nil, fmt.Errorf("read head: %w", err)
	}
	if !bytes.HasPrefix(head, []byte(blocklistMagic)) {
		return nil, errors.New("this is no blocklist file: make one with tools/blocklist")
	}
	numbers := head[len(blocklistMagic):]
	size := binary.LittleEndian.Uint32(numbers[8:])
	if size > maxBlocklist {
		return nil, fmt.Errorf("the filter has %d bytes, more than %d", size, maxBlocklist)
	}
	var body bytes.Buffer // grows with what is there, not with what the head claims
	if n, err := io.CopyN(&body, r, int64(size)); err != nil {
		return nil, fmt.Errorf("read filter: %d of %d bytes: %w", n, size, err)
	}
	if checksum(body.Bytes()) != binary.LittleEndian.Uint32(numbers[12:]) {
		return nil, errors.New("the filter does not match its checksum")
	}
	if err := checkFilter(body.Bytes()); err != nil {
		return nil, err
	}
	fuse, err := xorfilter.LoadBinaryFuse[uint16](&body)
	if err != nil {
		return nil, fmt.Errorf("decode filter: %w", err)
	}
	return &loaded{fuse, binary.LittleEndian.Uint64(numbers)}, nil
}

// checkFilter compares the numbers at the head of a filter, which say where a
// look-up goes, with its length, before anything of that length is made.
func checkFilter(body []byte) error {
	const head = 8 + 5*4 // seed, then five numbers
	if len(body) < head {
		return errors.New("the filter is cut off")
	}
	number := func(i int) uint64 { return uint64(binary.LittleEndian.Uint32(body[8+4*i:])) }
	segment, mask, segments, positions, cells := number(0), number(1), number(2), number(3), number(4)
	if segment == 0 || segment&(segment-1) != 0 || mask != segment-1 || segments == 0 ||
		positions != segments*segment || cells != (segments+2)*segment || uint64(len(body)) != head+2*cells {
		return errors.New("the numbers of the filter contradict each other")
	}
	return nil
}

func checksum(b []byte) uint32 { return crc32.Checksum(b, crc32.MakeTable(crc32.Castagnoli)) }
