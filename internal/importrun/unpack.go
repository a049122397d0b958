package importrun

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"encoding/binary"
	"errors"
	"io"
	"path"
	"strings"

	"genkan/internal/fault"
)

// Bounds of packed files: registers shrink to a tenth, a bomb to a thousandth.
const (
	freeUnpacked = 64 << 20 // bytes that need no explanation
	mostRatio    = 200
	mostUnpacked = 64 << 30
)

// packed is a file as it was given.
type packed interface {
	io.ReaderAt
	Size() int64
}

// unpacked is the stream of bytes in a file.
type unpacked struct {
	io.Reader
	total int64  // 0: unknown
	seek  packed // nil unless the file is not packed at all
}

// unpack opens what a file holds: itself, or the one CSV file in it.
func unpack(file packed) (unpacked, error) {
	head := make([]byte, 4)
	if _, err := file.ReadAt(head, 0); err != nil && err != io.EOF {
		return unpacked{}, err
	}
	switch {
	case file.Size() == 0:
		return unpacked{}, fault.New(fault.Invalid, "import.fail.empty")
	case bytes.HasPrefix(head, []byte("PK\x03\x04")), bytes.HasPrefix(head, []byte("PK\x05\x06")):
		return unpackZip(file)
	case bytes.HasPrefix(head, []byte{0x1f, 0x8b}):
		return unpackGzip(file)
	}
	return unpacked{Reader: io.NewSectionReader(file, 0, file.Size()), total: file.Size(), seek: file}, nil
}

func unpackGzip(file packed) (unpacked, error) {
	r, err := gzip.NewReader(io.NewSectionReader(file, 0, file.Size()))
	if err != nil {
		return unpacked{}, fault.New(fault.Invalid, "import.fail.packed").Because(err)
	}
	u := unpacked{Reader: limitRatio(r, file.Size())}
	// The last four bytes tell the length, modulo 4 GiB: a guess for the progress.
	tail := make([]byte, 4)
	if _, err := file.ReadAt(tail, file.Size()-4); err == nil || err == io.EOF {
		if n := int64(binary.LittleEndian.Uint32(tail)); n >= file.Size() {
			u.total = n
		}
	}
	return u, nil
}

func unpackZip(file packed) (unpacked, error) {
	z, err := zip.NewReader(file, file.Size())
	if err != nil {
		return unpacked{}, fault.New(fault.Invalid, "import.fail.packed").Because(err)
	}
	var found []*zip.File
	for _, f := range z.File {
		name := path.Base(f.Name)
		if strings.EqualFold(path.Ext(name), ".csv") && !strings.HasPrefix(name, ".") && !strings.HasPrefix(f.Name, "__MACOSX/") {
			found = append(found, f)
		}
	}
	switch {
	case len(found) == 0:
		return unpacked{}, fault.New(fault.Invalid, "import.fail.no_csv")
	case len(found) > 1: // taking one of them silently would lose the others
		return unpacked{}, fault.New(fault.Invalid, "import.fail.many_csv", "n", len(found))
	}
	r, err := found[0].Open()
	if err != nil {
		return unpacked{}, fault.New(fault.Invalid, "import.fail.packed").Because(err)
	}
	return unpacked{Reader: limitRatio(r, int64(min(found[0].CompressedSize64, uint64(file.Size())))), total: int64(min(found[0].UncompressedSize64, mostUnpacked))}, nil
}

// limitRatio bounds what comes out of a packed file.
func limitRatio(r io.Reader, size int64) io.Reader {
	return &bounded{r: r, left: min(max(freeUnpacked, size*mostRatio), mostUnpacked)}
}

type bounded struct {
	r    io.Reader
	left int64
}

func (b *bounded) Read(p []byte) (int, error) {
	n, err := b.r.Read(p)
	b.left -= int64(n)
	if b.left < 0 {
		return 0, fault.New(fault.Invalid, "import.fail.bomb")
	}
	if isCorrupt(err) {
		return n, fault.New(fault.Invalid, "import.fail.packed").Because(err)
	}
	return n, err
}

// isCorrupt tells whether an error is about the file, not about where it is kept.
func isCorrupt(err error) bool {
	var deflate flate.CorruptInputError
	return errors.As(err, &deflate) || errors.Is(err, gzip.ErrChecksum) || errors.Is(err, gzip.ErrHeader) ||
		errors.Is(err, zip.ErrChecksum) || errors.Is(err, zip.ErrFormat) || errors.Is(err, zip.ErrAlgorithm) || errors.Is(err, io.ErrUnexpectedEOF)
}
