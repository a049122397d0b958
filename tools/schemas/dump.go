package main

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"genkan/internal/secret"
	"genkan/internal/store"
)

// header stands above each dump.
const header = `-- Genkan: a schema with live data, made by tools/schemas. All people are invented; the key is test-key.json beside it.

`

func newSQLite(_ context.Context, work string) (source, error) {
	file := filepath.Join(work, "genkan.db")
	return source{
		dialect: store.SQLite, address: "sqlite:" + file,
		dump:   func(ctx context.Context) ([]byte, error) { return dumpSQLite(ctx, file) },
		remove: func() {},
	}, nil
}

// dumpSQLite writes the tables with their rows, then the indexes, as statements any SQLite understands.
func dumpSQLite(ctx context.Context, file string) ([]byte, error) {
	db, err := sql.Open("sqlite", "file:"+file)
	if err != nil {
		return nil, err
	}
	defer db.Close()
	tables, err := pairs(ctx, db, `SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid`)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	b.WriteString(header)
	for _, t := range tables {
		fmt.Fprintf(&b, "%s;\n", t[1])
		if err := dumpRows(ctx, db, &b, t[0]); err != nil {
			return nil, err
		}
	}
	indexes, err := pairs(ctx, db, `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY rowid`)
	if err != nil {
		return nil, err
	}
	for _, i := range indexes {
		fmt.Fprintf(&b, "%s;\n", i[1])
	}
	return b.Bytes(), nil
}

func pairs(ctx context.Context, db *sql.DB, query string) ([][2]string, error) {
	rows, err := db.QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out [][2]string
	for rows.Next() {
		var p [2]string
		if err := rows.Scan(&p[0], &p[1]); err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	return out, rows.Err()
}

// dumpRows lets SQLite itself quote every value.
func dumpRows(ctx context.Context, db *sql.DB, b *bytes.Buffer, table string) error {
	columns, err := pairs(ctx, db, `SELECT name, 'quote("' || name || '")' FROM pragma_table_info('`+table+`')`)
	if err != nil {
		return err
	}
	var names, quoted []string
	for _, c := range columns {
		names, quoted = append(names, c[0]), append(quoted, c[1])
	}
	list, err := pairs(ctx, db, `SELECT '', `+strings.Join(quoted, ` || ', ' || `)+` FROM "`+table+`" ORDER BY 2`)
	if err != nil {
		return err
	}
	for _, values := range list {
		fmt.Fprintf(b, "INSERT INTO %s (%s) VALUES (%s);\n", table, strings.Join(names, ", "), values[1])
	}
	return nil
}

func newPostgres(ctx context.Context, _ string) (source, error) {
	server := os.Getenv("GENKAN_TEST_POSTGRES")
	u, err := url.Parse(server)
	if err != nil || server == "" {
		return source{}, errors.New("GENKAN_TEST_POSTGRES is not set: export GENKAN_TEST_POSTGRES=$(tools/postgres start)")
	}
	name := "genkan_schemas_" + secret.ID()
	admin := func(statement string) error {
		db, err := sql.Open("pgx", server)
		if err != nil {
			return err
		}
		defer db.Close()
		_, err = db.ExecContext(ctx, statement)
		return err
	}
	if err := admin("CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8'"); err != nil {
		return source{}, err
	}
	u.Path = "/" + name
	return source{
		dialect: store.Postgres, address: u.String(),
		dump: func(ctx context.Context) ([]byte, error) { return dumpPostgres(ctx, u.String()) },
		remove: func() {
			if err := admin("DROP DATABASE " + name + " WITH (FORCE)"); err != nil {
				fmt.Fprintln(os.Stderr, "schemas:", err)
			}
		},
	}, nil
}

// dumpPostgres runs pg_dump and leaves out what only psql understands or what names the machine's versions.
func dumpPostgres(ctx context.Context, address string) ([]byte, error) {
	program := "pg_dump"
	if folder, err := exec.CommandContext(ctx, "tools/postgres", "binaries").Output(); err == nil {
		program = filepath.Join(strings.TrimSpace(string(folder)), program)
	}
	cmd := exec.CommandContext(ctx, program, "--inserts", "--column-inserts", "--no-owner", "--no-privileges", "--dbname="+address)
	cmd.Stderr = os.Stderr
	text, err := cmd.Output()
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	b.WriteString(header)
	for line := range strings.Lines(string(text)) {
		only := strings.HasPrefix(line, `\restrict`) || strings.HasPrefix(line, `\unrestrict`) || strings.HasPrefix(line, "-- Dumped ") ||
			strings.HasPrefix(line, "SET transaction_timeout") // not known to PostgreSQL 15 and 16
		if !only {
			b.WriteString(line)
		}
	}
	return b.Bytes(), nil
}
