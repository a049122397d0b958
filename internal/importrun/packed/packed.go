package packed

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"encoding/binary"
	"errors"
	"io"

	"genkan/internal/fault"
)

// Bounds of packed files: registers shrink to a tenth, a bomb to a thousandth.
const (
	freeUnpacked = 64 << 20 // bytes that need no explanation
	mostRatio    = 200
	mostUnpacked = 64 << 30
)

// File is a file as it was given.
type File interface {
	io.ReaderAt
	Size() int64
}

// Stream is what stands in a file.
type Stream struct {
	io.Reader
	Total int64 // bytes, 0: unknown
	Plain File  // nil unless the file is not packed at all
}

// Open opens what a file holds: itself, or the one CSV file in it. What is wrong
// with the file is a fault, here and in what the stream's Read gives.
func Open(file File) (Stream, error) {
	head := make([]byte, 4)
	if _, err := file.ReadAt(head, 0); err != nil && err != io.EOF {
		return Stream{}, err
	}
	switch {
	case file.Size() == 0:
		return Stream{}, fault.New(fault.Invalid, "import.fail.empty")
	case bytes.HasPrefix(head, []byte("PK\x03\x04")), bytes.HasPrefix(head, []byte("PK\x05\x06")):
		return openZip(file)
	case bytes.HasPrefix(head, []byte{0x1f, 0x8b}):
		return openGzip(file)
	}
	return Stream{Reader: io.NewSectionReader(file, 0, file.Size()), Total: file.Size(), Plain: file}, nil
}

func openGzip(file File) (Stream, error) {
	r, err := gzip.NewReader(io.NewSectionReader(file, 0, file.Size()))
	if err != nil {
		return Stream{}, damaged(err)
	}
	s := Stream{Reader: limitRatio(r, file.Size())}
	// The last four bytes tell the length, modulo 4 GiB: a guess for the progress.
	tail := make([]byte, 4)
	if _, err := file.ReadAt(tail, file.Size()-4); err == nil || err == io.EOF {
		if n := int64(binary.LittleEndian.Uint32(tail)); n >= file.Size() {
			s.Total = n
		}
	}
	return s, nil
}

func damaged(err error) error {
	return fault.New(fault.Invalid, "import.fail.packed").Because(err)
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
		return n, damaged(err)
	}
	return n, err
}

// isCorrupt tells whether an error is about the file, not about where it is kept.
func isCorrupt(err error) bool {
	var deflate flate.CorruptInputError
	return errors.As(err, &deflate) || errors.Is(err, gzip.ErrChecksum) || errors.Is(err, gzip.ErrHeader) ||
		errors.Is(err, zip.ErrChecksum) || errors.Is(err, zip.ErrFormat) || errors.Is(err, zip.ErrAlgorithm) || errors.Is(err, io.ErrUnexpectedEOF)
}
