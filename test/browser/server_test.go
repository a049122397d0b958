package browser_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"syscall"
	"testing"
	"time"

	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

// patience is how long anything may take before a test fails.
const patience = 20 * time.Second

// binary builds the program once. It is the program people run, not a part of this test.
var binary = sync.OnceValues(func() (string, error) {
	file, err := filepath.Abs(filepath.Join("..", "..", ".cache", "walk", "genkan"))
	if err != nil {
		return "", err
	}
	out, err := exec.Command("go", "build", "-buildvcs=false", "-o", file, "genkan/cmd/genkan").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("building the program: %w\n%s", err, out)
	}
	return file, nil
})

// A server is the built program, running.
type server struct {
	base     string
	database string
	box      mailbox
}

// A letter is what arrived in a mailbox.
type letter struct{ Subject, Text string }

// A mailbox gives the letters to an address, the oldest first.
type mailbox interface {
	letters(t *testing.T, to string) []letter
}

// local starts the program as `make run` does: SQLite, captured mail.
func local(t *testing.T, env ...string) *server {
	t.Helper()
	s := start(t, storetest.Address(t, store.SQLite), env...)
	s.box = captured{s.base}
	return s
}

func start(t *testing.T, database string, env ...string) *server {
	t.Helper()
	program, err := binary()
	if err != nil {
		t.Fatal(err)
	}
	port := freePort(t)
	s := &server{base: "http://localhost:" + port, database: database}
	var log bytes.Buffer
	cmd := exec.Command(program, "serve")
	cmd.Dir = t.TempDir()
	cmd.Env = append([]string{"PATH=" + os.Getenv("PATH"), "GENKAN_LISTEN=127.0.0.1:" + port, "GENKAN_PUBLIC_URL=" + s.base, "GENKAN_DATABASE=" + database}, env...)
	cmd.Stdout, cmd.Stderr = &log, &log
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	gone := make(chan error, 1)
	go func() { gone <- cmd.Wait() }()
	t.Cleanup(func() {
		_ = cmd.Process.Signal(syscall.SIGTERM)
		err := <-gone
		if err != nil || t.Failed() {
			t.Logf("the program ended with %v and said\n%s", err, log.String())
		}
	})
	until(t, "the program answers", func() bool {
		select {
		case err := <-gone:
			gone <- err
			t.Fatalf("the program ended at once: %v\n%s", err, log.String())
		default:
		}
		answer, err := http.Get("http://127.0.0.1:" + port + "/readyz")
		if err != nil {
			return false
		}
		answer.Body.Close()
		return answer.StatusCode == http.StatusOK
	})
	return s
}

func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	_, port, err := net.SplitHostPort(l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	return port
}

// until asks again and again whether something is so.
func until(t *testing.T, what string, so func() bool) {
	t.Helper()
	late := time.After(patience)
	again := time.NewTicker(20 * time.Millisecond)
	defer again.Stop()
	for !so() {
		select {
		case <-again.C:
		case <-late:
			t.Fatalf("waited for nothing: %s", what)
		}
	}
}

// captured is the page of captured mail, as a program reads it.
type captured struct{ base string }

func (c captured) letters(t *testing.T, to string) []letter {
	t.Helper()
	answer, err := http.Get(c.base + "/captured.json")
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	var all []struct{ To, Subject, Text string }
	if err := json.NewDecoder(answer.Body).Decode(&all); err != nil {
		t.Fatal(err)
	}
	var mine []letter
	for i := len(all) - 1; i >= 0; i-- { // the newest comes first
		if all[i].To == to {
			mine = append(mine, letter{all[i].Subject, all[i].Text})
		}
	}
	return mine
}

// on changes the data while the program runs, as time does: sessions end, waits are over.
func (s *server) on(t *testing.T, sql string, args ...any) {
	t.Helper()
	db, err := store.Open(t.Context(), s.database, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	_, err = store.WriteGuarded(t.Context(), db, func(ctx context.Context, tx *store.Tx) (int64, error) { return tx.Exec(ctx, sql, args...) })
	if err != nil {
		t.Fatal(err)
	}
}
