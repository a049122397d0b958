package suggest

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"strings"
	"time"

	"genkan/internal/directory/suggest/wavelet"
)

// ErrFormat is the error of a file that is no index of this version, is
// damaged, or belongs to another database.
var ErrFormat = errors.New("not a usable index of companies")

var errRecord = fmt.Errorf("%w: a record is damaged", ErrFormat)

// Info says what an index is of.
type Info struct {
	Owner   string    // names the database, up to 128 bytes; a file of another one is refused
	AsOf    time.Time // every change before this is in it
	Changed time.Time // of the youngest entry
	Entries int
}

const (
	magic      = "genkan companies"
	version    = 1
	headerSize = 4096
	alignment  = 64
	maxLevels  = 32
	maxOwner   = 128
	// recordsPerBlock is how many records are read to get at one.
	recordsPerBlock = 8
)

// The sections of a file.
const (
	inRecords = iota // records by rank, in blocks
	inBlocks         // where each block of records begins
	inKeys           // the transducer
	inMatrix         // bit vectors of the wavelet matrix, highest bit first
	sections
)

type section struct {
	at, size uint64
	sum      uint32
}

// header is the first part of a file. All numbers are little-endian.
type header struct {
	info     Info
	rules    uint64 // how names were folded, see rules
	size     uint64 // of the file
	entries  uint32
	postings uint32
	zeros    []uint32 // by level
	sections [sections]section
}

func checksum(b []byte) uint32 { return addChecksum(0, b) }

// addChecksum carries a checksum on over more bytes.
func addChecksum(sum uint32, b []byte) uint32 {
	return crc32.Update(sum, crc32.MakeTable(crc32.Castagnoli), b)
}

func (h header) bytes() []byte {
	b := make([]byte, 0, headerSize)
	b = append(b, magic...)
	b = binary.LittleEndian.AppendUint32(b, version)
	b = binary.LittleEndian.AppendUint64(b, h.rules)
	b = binary.LittleEndian.AppendUint64(b, h.size)
	b = binary.LittleEndian.AppendUint32(b, h.entries)
	b = binary.LittleEndian.AppendUint32(b, h.postings)
	b = binary.LittleEndian.AppendUint64(b, uint64(h.info.AsOf.UnixMicro()))
	b = binary.LittleEndian.AppendUint64(b, uint64(h.info.Changed.UnixMicro()))
	b = append(b, byte(len(h.zeros)), byte(len(h.info.Owner)))
	b = append(b, h.info.Owner...)
	for _, z := range h.zeros {
		b = binary.LittleEndian.AppendUint32(b, z)
	}
	for _, s := range h.sections {
		b = binary.LittleEndian.AppendUint64(b, s.at)
		b = binary.LittleEndian.AppendUint64(b, s.size)
		b = binary.LittleEndian.AppendUint32(b, s.sum)
	}
	b = append(b, make([]byte, headerSize-4-len(b))...)
	return binary.LittleEndian.AppendUint32(b, checksum(b))
}

// parseHeader reads a header and checks that its parts fit each other and a file
// of this size.
func parseHeader(b []byte, size int64) (header, error) {
	refuse := func(why string) (header, error) { return header{}, fmt.Errorf("%w: %s", ErrFormat, why) }
	if len(b) != headerSize || !strings.HasPrefix(string(b), magic) {
		return refuse("something else")
	}
	if checksum(b[:headerSize-4]) != binary.LittleEndian.Uint32(b[headerSize-4:]) {
		return refuse("its header is damaged")
	}
	b = b[len(magic):]
	if binary.LittleEndian.Uint32(b) != version {
		return refuse("another version")
	}
	h := header{
		rules: binary.LittleEndian.Uint64(b[4:]), size: binary.LittleEndian.Uint64(b[12:]),
		entries: binary.LittleEndian.Uint32(b[20:]), postings: binary.LittleEndian.Uint32(b[24:]),
	}
	h.info.AsOf = time.UnixMicro(int64(binary.LittleEndian.Uint64(b[28:]))).UTC()
	h.info.Changed = time.UnixMicro(int64(binary.LittleEndian.Uint64(b[36:]))).UTC()
	h.info.Entries = int(h.entries)
	levels, owner := int(b[44]), int(b[45])
	if levels > maxLevels || owner > maxOwner {
		return refuse("its header is damaged")
	}
	h.info.Owner = string(b[46 : 46+owner])
	b = b[46+owner:]
	for range levels {
		h.zeros = append(h.zeros, binary.LittleEndian.Uint32(b))
		b = b[4:]
	}
	for i := range h.sections {
		h.sections[i] = section{binary.LittleEndian.Uint64(b), binary.LittleEndian.Uint64(b[8:]), binary.LittleEndian.Uint32(b[16:])}
		b = b[20:]
	}
	if err := h.check(uint64(size)); err != nil {
		return refuse(err.Error())
	}
	return h, nil
}

func (h header) check(size uint64) error {
	if h.size != size {
		return errors.New("it is cut off")
	}
	end := uint64(headerSize)
	for _, s := range h.sections {
		if s.at < end || s.size > size || s.at > size-s.size || s.at%alignment != 0 {
			return errors.New("its sections do not fit")
		}
		end = s.at + s.size
	}
	for _, z := range h.zeros {
		if z > h.postings {
			return errors.New("its levels do not fit")
		}
	}
	blocksOfRecords := (uint64(h.entries) + recordsPerBlock - 1) / recordsPerBlock
	if len(h.zeros) != wavelet.LevelsFor(h.entries) || h.sections[inMatrix].size != wavelet.Size(h.postings, len(h.zeros)) ||
		h.sections[inBlocks].size != 8*(blocksOfRecords+1) {
		return errors.New("its sections do not fit its counts")
	}
	return nil
}

// rules is a digest of how names become keys today. A file made by other rules
// would not find what these ask for.
func rules() uint64 {
	sum := uint64(14695981039346656037)
	for _, name := range []string{
		"株式会社髙島屋", "（有）渡邊ﾃﾞｻﾞｲﾝ", "日立ソリューションズ・クリエイト", "シャープ", "キヤノン", "霞ヶ関キャピタル", "NTTデータ",
		"トウキョウ　オオタ", "ジュンイチ", "シンバシ", "Ōtani & Söhne GmbH", "Toukyou Kenkyuujo K.K.", "O'Reilly Japan, Inc.", "Vision 21 Co., Ltd.", "삼성전자",
	} {
		for _, key := range keysOf(Entry{Name: name, Identifiers: []string{"1234-5678"}, Domains: []string{"Example.CO.JP"}}) {
			for _, c := range []byte(key) {
				sum = (sum ^ uint64(c)) * 1099511628211
			}
		}
	}
	return sum
}

// packID halves the ids that are 128 bits as 26 characters of base 32.
func packID(b []byte, id string) []byte {
	if raw, ok := unbase32(id); ok {
		return append(append(b, 0), raw[:]...)
	}
	return append(append(b, byte(len(id))), id...)
}

const base32Letters = "abcdefghijklmnopqrstuvwxyz234567"

// unbase32 reads such an id; not ok if it would not be written the same again.
func unbase32(id string) (raw [16]byte, ok bool) {
	if len(id) != 26 {
		return raw, false
	}
	for i := range 26 {
		v := strings.IndexByte(base32Letters, id[i])
		if v < 0 || i == 25 && v&3 != 0 {
			return raw, false
		}
		at, bit := i*5/8, i*5%8
		wide := uint16(v) << (11 - bit)
		raw[at] |= byte(wide >> 8)
		if at+1 < len(raw) {
			raw[at+1] |= byte(wide)
		}
	}
	return raw, true
}

func base32(raw []byte) string {
	var id [26]byte
	for i := range id {
		at, bit := i*5/8, i*5%8
		wide := uint16(raw[at]) << 8
		if at+1 < len(raw) {
			wide |= uint16(raw[at+1])
		}
		id[i] = base32Letters[wide>>(11-bit)&31]
	}
	return string(id[:])
}

// appendRecord writes a record: minor, weight, key, id.
func appendRecord(b []byte, r record) []byte {
	minor := byte(0)
	if r.minor {
		minor = 1
	}
	b = binary.AppendVarint(append(b, minor), r.weight)
	b = binary.AppendUvarint(b, uint64(len(r.key)))
	b = append(b, r.key...)
	return packID(b, r.id)
}

// rawRecord is a record as it stands in the file.
type rawRecord struct {
	minor  bool
	weight int64
	key    []byte
	packed bool // the id is of 128 bits
	id     []byte
}

func (r rawRecord) record() record {
	out := record{minor: r.minor, weight: r.weight, key: string(r.key), id: string(r.id)}
	if r.packed {
		out.id = base32(r.id)
	}
	return out
}

// cutRecord takes the first record off.
func cutRecord(b []byte) (r rawRecord, rest []byte, err error) {
	if len(b) == 0 {
		return r, nil, errRecord
	}
	r.minor, b = b[0] == 1, b[1:]
	weight, n := binary.Varint(b)
	if n <= 0 {
		return r, nil, errRecord
	}
	r.weight, b = weight, b[n:]
	length, n := binary.Uvarint(b)
	if n <= 0 || length >= uint64(len(b)-n) {
		return r, nil, errRecord
	}
	r.key, b = b[n:n+int(length)], b[n+int(length):]
	size := int(b[0])
	b = b[1:]
	if r.packed = size == 0; r.packed {
		size = 16
	}
	if len(b) < size {
		return r, nil, errRecord
	}
	r.id = b[:size]
	return r, b[size:], nil
}
