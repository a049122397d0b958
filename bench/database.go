package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib" // the driver "pgx"
	_ "modernc.org/sqlite"             // the driver "sqlite"

	"genkan/bench/proc"
	"genkan/internal/config"
	"genkan/internal/secret"
)

// The two databases every figure is taken on.
const (
	onSQLite   = "SQLite"
	onPostgres = "PostgreSQL"
)

// cluster is the PostgreSQL server of this run.
type cluster struct {
	address string
	version string
	admin   *sql.DB
	pid     int           // of the process all others are children of
	before  time.Duration // CPU it had used when the run began
	made    int
}

func openCluster(address string) (*cluster, error) {
	c := &cluster{address: address}
	var err error
	if c.admin, err = sql.Open("pgx", address); err != nil {
		return nil, errors.New("GENKAN_BENCH_POSTGRES cannot be read")
	}
	var backend int
	var fsync string
	err = c.admin.QueryRow(`SELECT pg_backend_pid(), current_setting('server_version'), current_setting('fsync')`).Scan(&backend, &c.version, &fsync)
	if err != nil {
		return nil, fmt.Errorf("ask PostgreSQL: %w", err)
	}
	if fsync != "on" {
		return nil, errors.New("this PostgreSQL does not flush to disk, so its figures mean nothing: use tools/postgres start --durable")
	}
	if c.pid, err = proc.Parent(backend); err != nil {
		return nil, fmt.Errorf("find PostgreSQL's process (it must run on this machine): %w", err)
	}
	c.version, _, _ = strings.Cut(c.version, " ")
	c.before = c.cpu()
	return c, nil
}

func (c *cluster) cpu() time.Duration { return proc.FamilyCPU(c.pid) }

func (c *cluster) close() { c.admin.Close() }

// create makes an empty database and gives its address.
func (c *cluster) create(ctx context.Context) (string, error) {
	c.made++
	name := fmt.Sprintf("bench_%d_%d", time.Now().Unix(), c.made)
	if _, err := c.admin.ExecContext(ctx, "CREATE DATABASE "+name); err != nil {
		return "", fmt.Errorf("create a database: %w", err)
	}
	u, err := url.Parse(c.address)
	if err != nil {
		return "", errors.New("GENKAN_BENCH_POSTGRES cannot be read")
	}
	u.Path = "/" + name
	return u.String(), nil
}

// target is one installation of the program: a database, a data folder, and
// perhaps a running server.
type target struct {
	bench    *bench
	database string // onSQLite or onPostgres
	address  string // GENKAN_DATABASE
	folder   string // GENKAN_DATA
	server   *proc.Server
	hash     string // of the password every seeded account has
}

func (b *bench) newTarget(ctx context.Context, database string) (*target, error) {
	t := &target{bench: b, database: database}
	var err error
	if t.folder, err = os.MkdirTemp(b.folder, "data-"); err != nil {
		return nil, err
	}
	t.address = "sqlite:" + filepath.Join(t.folder, "genkan.db")
	if database == onPostgres {
		t.address, err = b.postgres.create(ctx)
	}
	return t, err
}

// databases are the ones to measure on.
func (b *bench) databases() []string {
	switch b.database {
	case "sqlite":
		return []string{onSQLite}
	case "postgres":
		return []string{onPostgres}
	}
	return []string{onSQLite, onPostgres}
}

func (t *target) environment(listen string) []string {
	return append([]string{
		"GENKAN_LISTEN=" + listen, "GENKAN_DATABASE=" + t.address, "GENKAN_DATA=" + t.folder, "GENKAN_LIMITS=off",
		"GENKAN_SESSION_IDLE=12h", // sessions are seeded long before they are asked for
	}, t.bench.env...)
}

func (t *target) spec(more ...string) proc.Spec {
	return proc.Spec{
		Program: t.bench.program, Args: []string{"serve"}, Folder: t.folder, Log: t.logFile(), Health: "/readyz",
		Env: func(listen string) []string { return append(t.environment(listen), more...) },
	}
}

func (t *target) logFile() string { return filepath.Join(t.folder, "log") }

func (t *target) start() (err error) {
	t.server, err = proc.Start(t.spec())
	return err
}

func (t *target) stop() error {
	if t.server == nil {
		return nil
	}
	err := t.server.Stop()
	t.server = nil
	return err
}

// remove stops the server and forgets the files.
func (t *target) remove() error {
	err := t.stop()
	return errors.Join(err, os.RemoveAll(t.folder))
}

// config is the configuration for the parts of the program in this process.
func (t *target) config() (config.Config, error) {
	return config.Load(config.Source{Environ: t.environment("127.0.0.1:8080")})
}

// keys opens the installation's key, or makes it as a first start would.
func (t *target) keys() (*secret.Keys, error) {
	path := filepath.Join(t.folder, "genkan.key")
	k, err := secret.OpenKeys(path)
	if errors.Is(err, fs.ErrNotExist) {
		return secret.CreateKeys(path)
	}
	return k, err
}

// raw opens the database with its driver alone, pooled as the program pools it.
func (t *target) raw(readOnly bool) (*sql.DB, error) {
	path, lite := strings.CutPrefix(t.address, "sqlite:")
	if !lite {
		db, err := sql.Open("pgx", t.address)
		if err == nil {
			db.SetMaxOpenConns(8)
			db.SetMaxIdleConns(8)
		}
		return db, err
	}
	v := url.Values{"_pragma": {"busy_timeout(10000)", "journal_mode(WAL)", "synchronous(FULL)"}, "_txlock": {"immediate"}}
	conns := 1
	if readOnly {
		v.Add("_pragma", "query_only(1)")
		v.Add("_pragma", "mmap_size(268435456)")
		conns = 4
	}
	db, err := sql.Open("sqlite", "file:"+path+"?"+v.Encode())
	if err == nil {
		db.SetMaxOpenConns(conns)
		db.SetMaxIdleConns(conns)
	}
	return db, err
}

// postgresCPU is the time PostgreSQL has used, 0 on SQLite, which works inside
// the server's process.
func (t *target) postgresCPU() time.Duration {
	if t.database == onSQLite {
		return 0
	}
	return t.bench.postgres.cpu()
}

// cores is how many processors all of this shares.
func cores() int { return runtime.NumCPU() }

// atCapacity is how many clients keep every hash slot busy: while one's answer
// is written to the database, another's hash is computed.
func atCapacity() int { return 2 * cores() }
