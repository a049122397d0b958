package main

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"net/http"
	"os"
	"strconv"
	"time"

	"golang.org/x/crypto/argon2"

	"genkan/bench/load"
	"genkan/bench/proc"
	"genkan/internal/secret"
)

// bareCommand makes this program the bare HTTP server.
const bareCommand = "bare"

// serveBare answers every request with the same bytes: what HTTP alone costs.
func serveBare() error {
	body := []byte(os.Getenv("BENCH_BODY"))
	length := strconv.Itoa(len(body))
	return http.ListenAndServe(os.Getenv("BENCH_LISTEN"), http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Content-Length", length)
		w.Write(body)
	}))
}

// startBare starts it as a process of its own. It knows no shutdown, so it is
// killed.
func (b *bench) startBare(body string) (*proc.Server, error) {
	return proc.Start(proc.Spec{
		Program: b.self, Args: []string{bareCommand}, Folder: b.folder, Log: b.folder + "/bare.log", Health: "/",
		Env: func(listen string) []string { return []string{"BENCH_LISTEN=" + listen, "BENCH_BODY=" + body} },
	})
}

// pointRead measures one read by a unique key through the driver alone, from as
// many goroutines as there are connections in the other loop.
func (t *target) pointRead(ctx context.Context, workers, accounts int, during time.Duration) (sample, error) {
	db, err := t.raw(true)
	if err != nil {
		return sample{}, err
	}
	defer db.Close()
	read, err := db.PrepareContext(ctx, `SELECT account FROM session WHERE token = $1`)
	if err != nil {
		return sample{}, fmt.Errorf("prepare a point read: %w", err)
	}
	defer read.Close()
	return t.inProcess(load.Plan{Workers: workers, WarmUp: during / 4, For: during, Begin: func(worker int) (load.Op, error) {
		n := worker
		return func() (int, error) {
			n += 7919 // far apart, so that neighbours in the index are not read together
			var id string
			err := read.QueryRowContext(ctx, secret.HashToken(sessionToken(n%accounts))).Scan(&id)
			return http.StatusOK, err
		}, nil
	}})
}

// durableInsert measures inserts of one small row, each committed by itself.
func (t *target) durableInsert(ctx context.Context, workers int, during time.Duration) (sample, error) {
	db, err := t.raw(false)
	if err != nil {
		return sample{}, err
	}
	defer db.Close()
	if _, err := db.ExecContext(ctx, `CREATE TABLE IF NOT EXISTS bench_insert (id text PRIMARY KEY, body text NOT NULL)`); err != nil {
		return sample{}, fmt.Errorf("prepare durable inserts: %w", err)
	}
	defer func() { _, err = db.ExecContext(ctx, `DROP TABLE bench_insert`) }()
	insert, err := db.PrepareContext(ctx, `INSERT INTO bench_insert (id, body) VALUES ($1, $2)`)
	if err != nil {
		return sample{}, fmt.Errorf("prepare durable inserts: %w", err)
	}
	defer insert.Close()
	return t.inProcess(load.Plan{Workers: workers, WarmUp: during / 4, For: during, Begin: func(int) (load.Op, error) {
		return func() (int, error) {
			return http.StatusOK, exec(ctx, insert, secret.ID(), "a row about as small as rows are")
		}, nil
	}})
}

func exec(ctx context.Context, s *sql.Stmt, args ...any) error {
	_, err := s.ExecContext(ctx, args...)
	return err
}

// rawHash measures argon2id alone, with the program's parameters, on every
// processor at once.
func rawHash(during time.Duration) (sample, error) {
	return measure(load.Plan{Workers: cores(), WarmUp: during / 8, For: during, Begin: func(int) (load.Op, error) {
		salt := make([]byte, 16)
		if _, err := rand.Read(salt); err != nil {
			return nil, errors.New("no random bytes")
		}
		return func() (int, error) {
			argon2.IDKey([]byte(everybody), salt, 2, 19<<10, 1, 32)
			return http.StatusOK, nil
		}, nil
	}}, proc.Self, unmetered)
}
