package load

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"strconv"
	"time"
)

// patience is how long an answer may take before the run is given up: far above
// anything the server should ever do.
const patience = 20 * time.Second

// Conn is a keep-alive connection that sends requests as bytes. net/http's
// client would cost as much as the server beside it. One goroutine uses it.
type Conn struct {
	conn net.Conn
	in   *bufio.Reader
}

// Dial connects.
func Dial(address string) (*Conn, error) {
	c, err := net.DialTimeout("tcp", address, patience)
	if err != nil {
		return nil, fmt.Errorf("drive the server: %w", err)
	}
	return &Conn{c, bufio.NewReaderSize(c, 16<<10)}, nil
}

// Do sends one request and reads its whole answer, of which it gives the
// status. It understands what the server sends: a length in every answer.
func (c *Conn) Do(request []byte) (int, error) {
	if err := c.conn.SetDeadline(time.Now().Add(patience)); err != nil {
		return 0, err
	}
	if _, err := c.conn.Write(request); err != nil {
		return 0, fmt.Errorf("send a request: %w", err)
	}
	status, length, err := c.head()
	if err != nil {
		return 0, fmt.Errorf("read an answer: %w", err)
	}
	if _, err := c.in.Discard(length); err != nil {
		return 0, fmt.Errorf("read an answer: %w", err)
	}
	return status, nil
}

var (
	lengthName = []byte("Content-Length: ")
	httpName   = []byte("HTTP/1.1 ")
)

func (c *Conn) head() (status, length int, err error) {
	line, err := c.in.ReadSlice('\n')
	if err != nil {
		return 0, 0, err
	}
	if !bytes.HasPrefix(line, httpName) || len(line) < 12 {
		return 0, 0, errors.New("no status line")
	}
	if status, err = strconv.Atoi(string(line[9:12])); err != nil {
		return 0, 0, err
	}
	length = -1
	for {
		if line, err = c.in.ReadSlice('\n'); err != nil {
			return 0, 0, err
		}
		line = bytes.TrimRight(line, "\r\n")
		if len(line) == 0 {
			break
		}
		if v, ok := bytes.CutPrefix(line, lengthName); ok {
			if length, err = strconv.Atoi(string(v)); err != nil {
				return 0, 0, err
			}
		}
	}
	if length < 0 {
		return 0, 0, errors.New("an answer without a length")
	}
	return status, length, nil
}

// Body gives the body of the next answer, for looking at one.
func (c *Conn) Body(request []byte) (int, []byte, error) {
	if _, err := c.conn.Write(request); err != nil {
		return 0, nil, fmt.Errorf("send a request: %w", err)
	}
	status, length, err := c.head()
	if err != nil {
		return 0, nil, fmt.Errorf("read an answer: %w", err)
	}
	body := make([]byte, length)
	_, err = io.ReadFull(c.in, body)
	return status, body, err
}

// Close ends the connection.
func (c *Conn) Close() error { return c.conn.Close() }

// HTTP makes the Begin of a plan: each worker has a connection of its own, and
// request appends the n-th request of a worker to buf.
func HTTP(address string, request func(buf []byte, worker, n int) []byte) (begin func(int) (Op, error), closeAll func()) {
	var conns []*Conn
	begin = func(worker int) (Op, error) {
		c, err := Dial(address)
		if err != nil {
			return nil, err
		}
		conns = append(conns, c)
		var buf []byte
		n := 0
		return func() (int, error) {
			buf = request(buf[:0], worker, n)
			n++
			return c.Do(buf)
		}, nil
	}
	return begin, func() {
		for _, c := range conns {
			c.Close()
		}
	}
}
