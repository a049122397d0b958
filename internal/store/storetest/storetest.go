package storetest

import (
	"context"
	"database/sql"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"genkan/internal/clock"
	"genkan/internal/secret"
	"genkan/internal/store"
)

// Start is where the manual clock of every test stands at first.
var start = time.Date(2026, 11, 22, 5, 30, 0, 0, time.UTC)

// Each runs fn twice, on a fresh migrated SQLite file and on a fresh migrated
// PostgreSQL database. PostgreSQL is never skipped: without GENKAN_TEST_POSTGRES
// the test fails and says how to start one.
func Each(t *testing.T, fn func(t *testing.T, db *store.DB, clk *clock.Manual)) {
	t.Helper()
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(d), func(t *testing.T) {
			clk := clock.NewManual(start)
			db, err := store.Open(t.Context(), Address(t, d), store.Options{Clock: clk, Deadline: 20 * time.Second})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { db.Close() })
			if err := db.Migrate(t.Context()); err != nil {
				t.Fatal(err)
			}
			fn(t, db, clk)
		})
	}
}

// Address gives the address of a fresh database: an SQLite file that does not
// exist yet, or an empty-to-the-eye PostgreSQL database that is migrated
// already. It goes away with the test.
func Address(t testing.TB, d store.Dialect) string {
	t.Helper()
	if d == store.SQLite {
		return "sqlite:" + filepath.Join(t.TempDir(), "genkan.db")
	}
	return Postgres(t, true)
}

// Postgres gives the address of a fresh PostgreSQL database, migrated or empty.
func Postgres(t testing.TB, migrated bool) string {
	t.Helper()
	server := os.Getenv("GENKAN_TEST_POSTGRES")
	if server == "" {
		t.Fatal("GENKAN_TEST_POSTGRES is not set: run `make test`, or `export GENKAN_TEST_POSTGRES=$(tools/postgres start)` first")
	}
	admin, err := sql.Open("pgx", server)
	if err != nil {
		t.Fatal("open the PostgreSQL server of the tests: ", err)
	}
	defer admin.Close()
	from := "template0"
	if migrated {
		from = template(t, admin, server)
	}
	name := "genkan_test_" + secret.ID()
	create(t, admin, name, from)
	t.Cleanup(func() { drop(t, server, name) })
	return at(t, server, name)
}

var (
	templateOnce sync.Mutex
	templates    = map[string]string{}
)

// template makes one migrated database a test program, to be copied: cheaper
// than migrating each.
func template(t testing.TB, admin *sql.DB, server string) string {
	t.Helper()
	templateOnce.Lock()
	defer templateOnce.Unlock()
	if name := templates[server]; name != "" {
		return name
	}
	name := "genkan_test_template_" + secret.ID()
	create(t, admin, name, "template0")
	db, err := store.Open(context.Background(), at(t, server, name), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if err := db.Migrate(context.Background()); err != nil {
		t.Fatal(err)
	}
	templates[server] = name
	return name
}

func create(t testing.TB, admin *sql.DB, name, from string) {
	t.Helper()
	q := fmt.Sprintf("CREATE DATABASE %s TEMPLATE %s ENCODING 'UTF8' STRATEGY file_copy", name, from)
	if from == "template0" {
		q = fmt.Sprintf("CREATE DATABASE %s TEMPLATE template0 ENCODING 'UTF8'", name)
	}
	if _, err := admin.Exec(q); err != nil {
		t.Fatal("create a test database: ", err)
	}
}

func drop(t testing.TB, server, name string) {
	admin, err := sql.Open("pgx", server)
	if err != nil {
		t.Error(err)
		return
	}
	defer admin.Close()
	if _, err := admin.Exec("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)"); err != nil {
		t.Error("drop a test database: ", err)
	}
}

func at(t testing.TB, server, name string) string {
	t.Helper()
	u, err := url.Parse(server)
	if err != nil || !strings.HasPrefix(u.Scheme, "postgres") {
		t.Fatal("GENKAN_TEST_POSTGRES is not a postgres:// address")
	}
	u.Path = "/" + name
	return u.String()
}
