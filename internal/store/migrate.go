package store

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"

	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"
	"github.com/rogpeppe/go-internal/lockedfile"
)

//go:embed migrations/*.sql
var migrationFiles embed.FS

// Migrate brings the schema to this program's version. Several nodes may call
// it at once: one does the work and the others wait. It fails if the database
// is newer than the program.
func (db *DB) Migrate(ctx context.Context) error {
	if db.dialect == SQLite {
		// goose has no lock for SQLite: four concurrent runs on a new file
		// made three of them fail.
		unlock, err := lockedfile.MutexAt(db.file + ".migrate").Lock()
		if err != nil {
			return fmt.Errorf("migrate: %w", err)
		}
		defer unlock()
	}
	p, done, err := db.provider()
	if err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	defer done()
	if err := db.refuseNewer(ctx, p); err != nil {
		return err
	}
	if _, err := p.Up(ctx); err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	return nil
}

// Version tells the version of the database's schema and the program's own.
func (db *DB) Version(ctx context.Context) (have, want int64, err error) {
	p, done, err := db.provider()
	if err != nil {
		return 0, 0, fmt.Errorf("read schema version: %w", err)
	}
	defer done()
	have, want, err = p.GetVersions(ctx)
	return have, want, err
}

func (db *DB) refuseNewer(ctx context.Context, p *goose.Provider) error {
	have, want, err := p.GetVersions(ctx)
	if err != nil {
		return fmt.Errorf("migrate: read version: %w", err)
	}
	if have > want {
		return errors.New("migrate: the database was made by a newer version of this program; run that version")
	}
	return nil
}

// provider gives what migrates, and what to call when it is no longer needed.
func (db *DB) provider() (*goose.Provider, func(), error) {
	files, err := fs.Sub(migrationFiles, "migrations")
	if err != nil {
		return nil, nil, err
	}
	if db.dialect == SQLite {
		lite, err := sql.Open("sqlite", db.migrates)
		if err != nil {
			return nil, nil, err
		}
		lite.SetMaxOpenConns(1)
		p, err := goose.NewProvider(goose.DialectSQLite3, lite, files)
		return p, func() { lite.Close() }, err
	}
	locker, err := lock.NewPostgresSessionLocker()
	if err != nil {
		return nil, nil, err
	}
	p, err := goose.NewProvider(goose.DialectPostgres, db.writer, files, goose.WithSessionLocker(locker))
	return p, func() {}, err
}
