// Package schemas_test proves that this version takes over what every earlier one left: for each released schema there is a
// dump with live data for both databases (made by tools/schemas), which is loaded, migrated and used.
package schemas_test

import (
	"database/sql"
	"log/slog"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"genkan/internal/account"
	"genkan/internal/app"
	"genkan/internal/clock"
	"genkan/internal/config"
	"genkan/internal/directory"
	"genkan/internal/job"
	"genkan/internal/security"
	"genkan/internal/session"
	"genkan/internal/signin"
	"genkan/internal/steward"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
	"genkan/internal/support"
)

// What tools/schemas put into every dump.
const (
	password    = "Kawa-no-Nagare-8"
	customer    = "taro.yamada@example.co.jp" // has an account
	waiting     = "hanako@example.co.jp"      // waits for the code
	administers = "midori@example.co.jp"      // the first operator
	seconds     = "o.brien@example.com"       // another one, since 0002
)

// madeAt is where the clock of the dumped installations stood.
var madeAt = time.Date(2026, 11, 22, 5, 30, 0, 0, time.UTC)

// dump is one file of this folder.
type dump struct {
	file    string
	dialect store.Dialect
}

func dumps(t *testing.T) []dump {
	t.Helper()
	files, err := filepath.Glob("*.sql")
	if err != nil {
		t.Fatal(err)
	}
	var list []dump
	count := map[string]int{}
	for _, f := range files {
		name := regexp.MustCompile(`^(\d{4})-(sqlite|postgres)\.sql$`).FindStringSubmatch(f)
		if name == nil {
			t.Fatalf("%s is not named like 0001-sqlite.sql", f)
		}
		list = append(list, dump{f, store.Dialect(name[2])})
		count[name[1]]++
	}
	for version, n := range count {
		if n != 2 {
			t.Errorf("schema %s has a dump for one database only", version)
		}
	}
	if len(list) == 0 {
		t.Fatal("there are no dumps")
	}
	return list
}

// load writes a dump into a fresh database and gives its address.
func (d dump) load(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile(d.file)
	if err != nil {
		t.Fatal(err)
	}
	address := storetest.Address(t, d.dialect)
	if d.dialect == store.Postgres {
		address = storetest.Postgres(t, false)
	}
	db := raw(t, address)
	defer db.Close()
	if _, err := db.Exec(string(text)); err != nil {
		t.Fatalf("load %s: %v", d.file, err)
	}
	return address
}

// raw opens a database past the store.
func raw(t *testing.T, address string) *sql.DB {
	t.Helper()
	driver, source := "pgx", address
	if path, ok := strings.CutPrefix(address, "sqlite:"); ok {
		driver, source = "sqlite", "file:"+path
	} else {
		source += "&default_query_exec_mode=simple_protocol" // many statements in one text
	}
	db, err := sql.Open(driver, source)
	if err != nil {
		t.Fatal(err)
	}
	return db
}

// open builds this version of the program on a dump, which migrates it.
func (d dump) open(t *testing.T) *app.Parts {
	t.Helper()
	key, err := filepath.Abs("test-key.json")
	if err != nil {
		t.Fatal(err)
	}
	cfg, err := config.Load(config.Source{Environ: []string{"GENKAN_DATABASE=" + d.load(t), "GENKAN_KEY_FILE=" + key, "GENKAN_DATA=" + t.TempDir()}})
	if err != nil {
		t.Fatal(err)
	}
	p, err := app.Build(t.Context(), cfg, slog.New(slog.DiscardHandler), clock.NewManual(madeAt))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { p.DB.Close() })
	return p
}

func TestDumps(t *testing.T) {
	for _, d := range dumps(t) {
		t.Run(d.file, func(t *testing.T) {
			p := d.open(t)
			proved(t, p)
			enters(t, p)
			resumes(t, p)
			delivers(t, p)
			operates(t, p)
			if d.file >= "0002" {
				employs(t, p)
			}
			if d.file >= "0003" {
				protects(t, p)
			}
			proved(t, p) // with what this version added
		})
	}
}

// proved: the audit log of the old version and of this one.
func proved(t *testing.T, p *app.Parts) {
	t.Helper()
	if _, err := p.Sealer.Seal(t.Context()); err != nil {
		t.Fatal(err)
	}
	r, err := p.Sealer.Verify(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if !r.OK() || r.Events == 0 || r.Unsealed != 0 {
		t.Errorf("audit verify: %d events, %d not sealed, broken: %q", r.Events, r.Unsealed, r.Broken)
	}
}

func enter(t *testing.T, p *app.Parts, address, typed string) (signin.Outcome, error) {
	t.Helper()
	email, err := account.ParseEmail(address)
	if err != nil {
		t.Fatal(err)
	}
	return p.SignIn.Enter(t.Context(), signin.Attempt{Email: email, Password: security.TypedPassword(typed), Network: "192.0.2.1", From: session.Browser{Network: "192.0.2.1"}})
}

// enters: the password of then opens a session now, another does not; the history can be read.
func enters(t *testing.T, p *app.Parts) {
	t.Helper()
	out, err := enter(t, p, customer, password)
	if err != nil || out.Token == "" {
		t.Fatalf("log in: %+v, %v", out, err)
	}
	s, found, err := p.Sessions.Find(t.Context(), out.Token)
	if err != nil || !found || s.Family != "Yamada" {
		t.Errorf("the session: %+v, %v, %v", s, found, err)
	}
	if _, err := enter(t, p, customer, password+"9"); err == nil {
		t.Error("a wrong password opened a session")
	}
	history, err := p.Audit.History(t.Context(), p.DB, s.Account, 100)
	if err != nil || len(history) < 3 {
		t.Errorf("history: %d events, %v", len(history), err)
	}
	for _, e := range history {
		if e.Damaged || e.Erased {
			t.Errorf("the values of %s cannot be read", e.Kind)
		}
	}
}

// resumes: a sign-up that waited goes on.
func resumes(t *testing.T, p *app.Parts) {
	t.Helper()
	out, err := enter(t, p, waiting, password)
	if err != nil || out.SignUp == "" {
		t.Errorf("the pending sign-up: %+v, %v", out, err)
	}
}

// delivers: mail that waited is opened, rendered and handed over.
func delivers(t *testing.T, p *app.Parts) {
	t.Helper()
	before, err := job.Counts(t.Context(), p.DB)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.Runner.Drain(t.Context()); err != nil {
		t.Fatal(err)
	}
	after, err := job.Counts(t.Context(), p.DB)
	if err != nil {
		t.Fatal(err)
	}
	if before[job.Queued] == 0 || after[job.Queued] != 0 || after[job.Dead] != before[job.Dead] {
		t.Errorf("jobs before %v, after %v", before, after)
	}
}

// employs: a profile is whole, its company was merged and is followed, and a second operator can still decide.
func employs(t *testing.T, p *app.Parts) {
	t.Helper()
	who := idOf(t, p, customer)
	if missing, err := p.Profiles.Missing(t.Context(), p.DB, who); err != nil || len(missing) != 0 {
		t.Errorf("missing in the profile: %v, %v", missing, err)
	}
	x, err := p.Profiles.Get(t.Context(), p.DB, who)
	if err != nil || x.Phone.E164 != "+81312345678" {
		t.Errorf("the profile: %+v, %v", x, err)
	}
	place, err := p.Profiles.Place(t.Context(), p.DB, x)
	if err != nil || place.Company.Name != "株式会社みどり製作所" || place.Site.City != "Chiyoda-ku" {
		t.Errorf("the place: %+v, %v", place, err)
	}
	if found, err := p.Directory.Suggest(t.Context(), directory.Viewer{Steward: true}, "midori works", 8); err != nil || len(found) != 1 {
		t.Errorf("found by name: %+v, %v", found, err)
	}
	waiting, err := support.Waiting(t.Context(), p.DB, madeAt)
	if err != nil || len(waiting) != 1 {
		t.Fatalf("waiting acts: %+v, %v", waiting, err)
	}
	if err := p.Steward.Approve(t.Context(), steward.Act{By: idOf(t, p, seconds), Reason: "Agreed"}, waiting[0].ID); err != nil {
		t.Errorf("the second operator: %v", err)
	}
}

func idOf(t *testing.T, p *app.Parts, address string) string {
	t.Helper()
	email, err := account.ParseEmail(address)
	if err != nil {
		t.Fatal(err)
	}
	a, found, err := account.ByEmail(t.Context(), p.DB, email.Key())
	if err != nil || !found {
		t.Fatal("no account", found, err)
	}
	return a.ID
}

func operates(t *testing.T, p *app.Parts) {
	t.Helper()
	roles, err := support.Roles(t.Context(), p.DB, idOf(t, p, administers))
	if err != nil || !slices.Contains(roles, support.Superuser) {
		t.Errorf("roles %q, %v", roles, err)
	}
}
