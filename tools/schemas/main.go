// Command schemas writes a dump of the present schema, with live data in every table, for both databases. Later versions
// of the program prove with it that they can take over what this one left (test/schemas).
//
//	export GENKAN_TEST_POSTGRES=$(tools/postgres start)
//	go run ./tools/schemas
//
// Run it once for each released schema, and again only while a schema is not released yet: an old dump is worth nothing if a
// new program made it.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"time"

	"genkan/internal/account"
	"genkan/internal/app"
	"genkan/internal/clock"
	"genkan/internal/config"
	"genkan/internal/secret"
	"genkan/internal/store"
)

// keyFile is a key for these dumps only: it lies in a public repository. The scan for secrets knows its name.
const keyFile = "test-key.json"

// madeAt is where the clock of the dumped installation stood at last; test/schemas sets its own clock to the same.
var madeAt = time.Date(2026, 11, 22, 5, 30, 0, 0, time.UTC)

func main() {
	folder := flag.String("o", "test/schemas", "folder of the dumps")
	flag.Parse()
	if err := run(context.Background(), *folder); err != nil {
		fmt.Fprintln(os.Stderr, "schemas:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, folder string) error {
	key := filepath.Join(folder, keyFile)
	if err := testKey(key); err != nil {
		return err
	}
	for _, make := range []func(context.Context, string) (source, error){newSQLite, newPostgres} {
		work, err := os.MkdirTemp("", "genkan-schemas")
		if err != nil {
			return err
		}
		err = one(ctx, folder, key, work, make)
		if err := errors.Join(err, os.RemoveAll(work)); err != nil {
			return err
		}
	}
	return nil
}

// testKey makes the key once, and marks it for whoever finds it.
func testKey(path string) error {
	if _, err := secret.CreateKeys(path); errors.Is(err, fs.ErrExist) {
		return nil
	} else if err != nil {
		return err
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	const note = "{\n  \"note\": \"For the dumps in this folder only. It is public: never use it for anything else.\","
	return os.WriteFile(path, []byte(strings.Replace(string(text), "{", note, 1)+"\n"), 0o644)
}

// one fills a fresh database and writes its dump.
func one(ctx context.Context, folder, key, work string, make func(context.Context, string) (source, error)) error {
	src, err := make(ctx, work)
	if err != nil {
		return err
	}
	defer src.remove()
	version, err := fill(ctx, src.address, key, work)
	if err != nil {
		return fmt.Errorf("fill %s: %w", src.dialect, err)
	}
	text, err := src.dump(ctx)
	if err != nil {
		return fmt.Errorf("dump %s: %w", src.dialect, err)
	}
	name := filepath.Join(folder, fmt.Sprintf("%04d-%s.sql", version, src.dialect))
	fmt.Println(name)
	return os.WriteFile(name, text, 0o644)
}

// fill builds the program on the database and lives in it. It gives the version of the schema.
func fill(ctx context.Context, address, key, work string) (int64, error) {
	cfg, err := config.Load(config.Source{Environ: []string{"GENKAN_DATABASE=" + address, "GENKAN_KEY_FILE=" + key, "GENKAN_DATA=" + work}})
	if err != nil {
		return 0, err
	}
	clk := clock.NewManual(madeAt.Add(-8 * time.Hour).Add(-account.ClosingTerm - time.Hour)) // somebody closes an account first
	p, err := app.Build(ctx, cfg, slog.New(slog.DiscardHandler), clk)
	if err != nil {
		return 0, err
	}
	defer p.DB.Close()
	l := &life{p: p, clk: clk}
	if err := l.live(ctx); err != nil {
		return 0, err
	}
	if clk.Now().After(madeAt) {
		return 0, errors.New("the life took longer than planned: move its beginning")
	}
	if err := l.everyTable(ctx); err != nil {
		return 0, err
	}
	_, want, err := p.DB.Version(ctx)
	return want, err
}

// source is a database that is dumped and then removed.
type source struct {
	dialect store.Dialect
	address string
	dump    func(ctx context.Context) ([]byte, error)
	remove  func()
}
