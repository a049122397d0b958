package flows_test

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

// TestAttack24_SlowAndGreedyClients: against the built program, all at once:
// clients that send a header byte by byte, a body that never comes, a header
// without end, a body without end, and floods of headers and requests. Each is
// cut off in time, others are served meanwhile, and memory stays bounded.
func TestAttack24_SlowAndGreedyClients(t *testing.T) {
	v := newVictim(t, programFile(t), storetest.Address(t, store.SQLite))
	address := "127.0.0.1:" + v.port
	const form = "POST /signup HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
	attacks := map[string]func(c net.Conn) error{
		"a header byte by byte": func(c net.Conn) error { return drip(c, "GET /login HTTP/1.1\r\nX-Slow: ", "x", 100*time.Millisecond) },
		"a body that never comes": func(c net.Conn) error {
			_, err := io.WriteString(c, form+"Content-Length: 100000\r\n\r\nemail=")
			return err
		},
		"a body byte by byte": func(c net.Conn) error {
			return drip(c, form+"Content-Length: 100000\r\n\r\nemail=", "x", 100*time.Millisecond)
		},
		"nothing at all": func(net.Conn) error { return nil },
		"a header without end": func(c net.Conn) error {
			return drip(c, "GET /login HTTP/1.1\r\nX-Long: ", strings.Repeat("x", 1<<16), 0)
		},
		"headers without end": func(c net.Conn) error {
			return drip(c, "GET /login HTTP/1.1\r\n", strings.Repeat("X-Many: y\r\n", 500), 0)
		},
		"a body without end": func(c net.Conn) error {
			return drip(c, form+"Transfer-Encoding: chunked\r\n\r\n", "10000\r\n"+strings.Repeat("x", 1<<16)+"\r\n", 0)
		},
		"an address without end": func(c net.Conn) error { return drip(c, "GET /login?", strings.Repeat("x", 1<<16), 0) },
		"a length that is a lie": func(c net.Conn) error {
			_, err := io.WriteString(c, form+"Content-Length: 99999999999\r\n\r\n"+strings.Repeat("x", 1<<20))
			return err
		},
		"two lengths (smuggling)": func(c net.Conn) error {
			_, err := io.WriteString(c, form+"Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef")
			return err
		},
	}
	const each, longest = 8, 20 * time.Second
	var wg sync.WaitGroup
	for name, attack := range attacks {
		for range each {
			wg.Go(func() {
				if took := held(address, attack); took > longest {
					t.Errorf("%s: the connection was held for %v", name, took)
				}
			})
		}
	}
	attacked := make(chan struct{})
	go func() { wg.Wait(); close(attacked) }()
	served := serveMeanwhile(t, v.port, attacked)
	if served < 20 {
		t.Errorf("only %d honest requests were served meanwhile", served)
	}
	if peak := peakMemory(t, v.cmd.Process.Pid); peak > 300 {
		t.Errorf("%d MiB of memory at the peak", peak)
	}
}

// drip sends a beginning and then the same piece again and again, until the other
// side has had enough.
func drip(c net.Conn, begin, piece string, pause time.Duration) error {
	if _, err := io.WriteString(c, begin); err != nil {
		return err
	}
	for sent := 0; sent < 1<<28; sent += len(piece) {
		if _, err := io.WriteString(c, piece); err != nil {
			return err
		}
		time.Sleep(pause) // what the attack is about
	}
	return nil
}

// held tells how long the program keeps a connection on which an attack runs.
func held(address string, attack func(c net.Conn) error) time.Duration {
	began := time.Now()
	c, err := net.Dial("tcp", address)
	if err != nil {
		return 0
	}
	defer c.Close()
	gone := make(chan struct{})
	go func() {
		defer close(gone)
		_, _ = io.Copy(io.Discard, c) // ends when the program closes
	}()
	go func() { _ = attack(c) }() // ends with an error when the connection closes
	select {
	case <-gone:
	case <-time.After(40 * time.Second):
	}
	return time.Since(began)
}

// serveMeanwhile asks for pages as others would, until the attacks are over.
func serveMeanwhile(t *testing.T, port string, attacked <-chan struct{}) int {
	t.Helper()
	client := &http.Client{Timeout: patience}
	for served := 0; ; served++ {
		select {
		case <-attacked:
			return served
		case <-time.After(50 * time.Millisecond):
		}
		answer, err := client.Get("http://localhost:" + port + "/login")
		if err != nil {
			t.Error("an honest request: ", err)
			return served
		}
		answer.Body.Close()
		if answer.StatusCode != http.StatusOK {
			t.Errorf("an honest request was answered with %d", answer.StatusCode)
		}
	}
}

// peakMemory gives the most memory a process ever held, in MiB.
func peakMemory(t *testing.T, pid int) int {
	t.Helper()
	file, err := os.Open(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	for lines := bufio.NewScanner(file); lines.Scan(); {
		var kib int
		if n, _ := fmt.Sscanf(lines.Text(), "VmHWM: %d kB", &kib); n == 1 {
			return kib >> 10
		}
	}
	t.Fatal("the system does not tell")
	return 0
}
