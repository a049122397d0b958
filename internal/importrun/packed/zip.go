package packed

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"io"
	"math"
	"path"
	"strings"

	"genkan/internal/fault"
)

// Bounds of a ZIP file's directory: archive/zip keeps all of it in memory, many
// times as large as it stands in the file.
const (
	mostFiles     = 1000
	mostDirectory = 1 << 20   // bytes
	tailSize      = 65 * 1024 // where its end is looked for, as archive/zip does
)

func openZip(file File) (Stream, error) {
	z, err := readDirectory(file)
	if err != nil {
		return Stream{}, err
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
		return Stream{}, fault.New(fault.Invalid, "import.fail.no_csv")
	case len(found) > 1: // taking one of them silently would lose the others
		return Stream{}, fault.New(fault.Invalid, "import.fail.many_csv", "n", len(found))
	}
	r, err := found[0].Open()
	if err != nil {
		return Stream{}, damaged(err)
	}
	return Stream{Reader: limitRatio(r, int64(min(found[0].CompressedSize64, uint64(file.Size())))), Total: int64(min(found[0].UncompressedSize64, mostUnpacked))}, nil
}

// readDirectory reads which files there are, if they are few. What the end of the
// directory says decides before anything is allocated by it; because it may lie,
// what is read of the directory is bounded as well.
func readDirectory(file File) (*zip.Reader, error) {
	files, size, err := directoryEnd(file)
	if err != nil {
		return nil, damaged(err)
	}
	if files > mostFiles || size > mostDirectory {
		return nil, crowded()
	}
	m := &metered{File: file, left: mostDirectory + 3*tailSize}
	z, err := zip.NewReader(m, file.Size())
	switch {
	case m.left < 0, err == nil && len(z.File) > mostFiles:
		return nil, crowded()
	case err != nil:
		return nil, damaged(err)
	}
	m.left = math.MaxInt64
	return z, nil
}

func crowded() error { return fault.New(fault.Invalid, "import.fail.crowded", "most", mostFiles) }

// metered gives so many bytes and no more.
type metered struct {
	File
	left int64
}

// ReadAt reads while there is something left.
func (m *metered) ReadAt(p []byte, off int64) (int, error) {
	if m.left -= int64(len(p)); m.left < 0 {
		return 0, crowded()
	}
	return m.File.ReadAt(p, off)
}

// directoryEnd reads how many files the end of a ZIP file's directory claims, and
// how many bytes. It chooses among several ends as archive/zip does: the last one.
func directoryEnd(file File) (files, size uint64, err error) {
	tail := make([]byte, min(file.Size(), tailSize))
	if _, err := file.ReadAt(tail, file.Size()-int64(len(tail))); err != nil && err != io.EOF {
		return 0, 0, err
	}
	const length = 22
	at := bytes.LastIndex(tail[:max(0, len(tail)-length+4)], []byte("PK\x05\x06"))
	if at < 0 {
		return 0, 0, zip.ErrFormat
	}
	end, le := tail[at:at+length], binary.LittleEndian
	files, size = uint64(le.Uint16(end[10:])), uint64(le.Uint32(end[12:]))
	if files != math.MaxUint16 && size != math.MaxUint16 && le.Uint32(end[16:]) != math.MaxUint32 {
		return files, size, nil
	}
	return directoryEnd64(file, file.Size()-int64(len(tail)-at), files, size)
}

// directoryEnd64 reads the same of a ZIP file whose numbers are too large for the
// end that stands at an offset, or gives back what that one says.
func directoryEnd64(file File, before int64, files, size uint64) (uint64, uint64, error) {
	locator, end, le := make([]byte, 20), make([]byte, 56), binary.LittleEndian
	if before < int64(len(locator)) {
		return files, size, nil
	}
	if _, err := file.ReadAt(locator, before-int64(len(locator))); err != nil {
		return 0, 0, err
	}
	at := int64(le.Uint64(locator[8:]))
	if !bytes.HasPrefix(locator, []byte("PK\x06\x07")) || at < 0 {
		return files, size, nil
	}
	if _, err := file.ReadAt(end, at); err != nil && err != io.EOF {
		return 0, 0, err
	}
	return le.Uint64(end[32:]), le.Uint64(end[40:]), nil
}
