package spill

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
)

// TempPrefix begins the names of temporary files. They belong to nobody when no
// process of the folder's owner is working.
const TempPrefix = "companies-tmp-"

// Spool is written once, then read once: in memory while it is small, in a
// temporary file when it grows. The file has no name any more where the system
// allows that, so nothing is left behind by a process that is killed.
type Spool struct {
	folder string
	limit  int
	buf    []byte
	file   *os.File
	name   string // if it could not be removed yet
}

// NewSpool makes a spool that keeps up to limit bytes in memory.
func NewSpool(folder string, limit int) *Spool { return &Spool{folder: folder, limit: limit} }

// Write adds bytes.
func (s *Spool) Write(p []byte) (int, error) {
	if len(s.buf)+len(p) > s.limit {
		if err := s.flush(); err != nil {
			return 0, err
		}
	}
	s.buf = append(s.buf, p...)
	return len(p), nil
}

func (s *Spool) flush() error {
	if s.file == nil {
		f, err := os.CreateTemp(s.folder, TempPrefix+"*")
		if err != nil {
			return fmt.Errorf("make a temporary file: %w", err)
		}
		s.file = f
		if os.Remove(f.Name()) != nil {
			s.name = f.Name()
		}
	}
	if _, err := s.file.Write(s.buf); err != nil {
		return fmt.Errorf("write a temporary file: %w", err)
	}
	s.buf = s.buf[:0]
	return nil
}

// Reader begins to read what was written.
func (s *Spool) Reader(buffer int) (*bufio.Reader, error) {
	if s.file == nil {
		return bufio.NewReaderSize(bytes.NewReader(s.buf), 16), nil
	}
	if err := s.flush(); err != nil {
		return nil, err
	}
	s.buf = nil
	if _, err := s.file.Seek(0, io.SeekStart); err != nil {
		return nil, fmt.Errorf("read a temporary file: %w", err)
	}
	return bufio.NewReaderSize(s.file, buffer), nil
}

// Folder is where its file is.
func (s *Spool) Folder() string { return s.folder }

// Close lets go of everything.
func (s *Spool) Close() error {
	s.buf = nil
	if s.file == nil {
		return nil
	}
	err := s.file.Close()
	s.file = nil
	if s.name != "" {
		err = errors.Join(err, os.Remove(s.name))
	}
	return err
}
