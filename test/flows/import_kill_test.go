package flows_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

const (
	importedRows  = 20_000
	importedKills = 4
)

// TestKill_anImportGoesOn: the command is killed (SIGKILL) in the middle again and
// again, and started again; each time it goes on, and in the end the directory
// holds exactly what one undisturbed run leaves. No row is lost or doubled.
func TestKill_anImportGoesOn(t *testing.T) {
	program := programFile(t)
	file := filepath.Join(t.TempDir(), "nta.csv")
	writeNTA(t, file)
	for _, d := range []store.Dialect{store.SQLite, store.Postgres} {
		t.Run(string(d), func(t *testing.T) {
			seed := uint64(time.Now().UnixNano())
			t.Log("seed ", seed)
			rnd := rand.New(rand.NewPCG(2, seed))
			killed, calm := newImporter(t, program, file, d), newImporter(t, program, file, d)
			for n := range importedKills {
				killed.killBehind(int64(importedRows*(n+1)/(importedKills+2)) + int64(rnd.IntN(500)))
			}
			last := killed.finish()
			if first := calm.finish(); last.Rows != first.Rows || last.Refused != first.Refused || last.Added != first.Added || last.Same != 0 || last.Changed != 0 {
				t.Errorf("killed: %+v; undisturbed: %+v", last, first)
			}
			for name, query := range map[string]string{
				"companies": `SELECT i.value, c.name, c.name_latin, c.state FROM company c JOIN company_identifier i ON i.company = c.id ORDER BY i.value`,
				"sites":     `SELECT i.value, s.postal_code, s.city_native, s.line1_native FROM site s JOIN company_identifier i ON i.company = s.company ORDER BY i.value`,
				"problems":  `SELECT field, key, args, NULL FROM import_problem ORDER BY row_no, seq`,
			} {
				if a, b := killed.dump(query), calm.dump(query); a != b {
					t.Errorf("%s differ: %d bytes and %d", name, len(a), len(b))
				}
			}
		})
	}
}

// TestInterrupt_anImportStopsAndSaysHowToGoOn: Ctrl-C ends it behind the batch
// under way, at once and with nobody's lease in the way of the next.
func TestInterrupt_anImportStopsAndSaysHowToGoOn(t *testing.T) {
	program := programFile(t)
	file := filepath.Join(t.TempDir(), "nta.csv")
	writeNTA(t, file)
	i := newImporter(t, program, file, store.SQLite)
	code, said := i.endBehind(2000, os.Interrupt)
	want := fmt.Sprintf("Stopped behind row %d. The same command goes on from there.", i.committed())
	if code != 1 || !strings.Contains(said, want) {
		t.Errorf("exit code %d, it said %q, want %q", code, said, want)
	}
	if r := i.finish(); r.Rows != importedRows+2 || r.Added != importedRows {
		t.Errorf("the next: %+v", r)
	}
}

// importer is one installation that imports a file.
type importer struct {
	t       *testing.T
	program string
	file    string
	env     []string
	db      *store.DB
}

func newImporter(t *testing.T, program, file string, d store.Dialect) *importer {
	t.Helper()
	address := storetest.Address(t, d)
	db, err := store.Open(t.Context(), address, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	if err := db.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	return &importer{t: t, program: program, file: file, db: db, env: []string{"GENKAN_DATABASE=" + address, "GENKAN_DATA=" + t.TempDir(), "PATH=" + os.Getenv("PATH")}}
}

// killBehind runs the command and kills it once that many rows are committed.
func (i *importer) killBehind(rows int64) {
	i.t.Helper()
	i.endBehind(rows, os.Kill)
	// As if its lease had run out meanwhile.
	i.exec(`UPDATE import_run SET lease_until = 1 WHERE state = 'running'`)
}

// endBehind runs the command and sends it a signal once that many rows are
// committed. It gives the exit code and what the command said.
func (i *importer) endBehind(rows int64, signal os.Signal) (int, string) {
	i.t.Helper()
	var out bytes.Buffer
	cmd := exec.Command(i.program, "import", "nta", i.file)
	cmd.Env, cmd.Stdout, cmd.Stderr = i.env, &out, &out
	if err := cmd.Start(); err != nil {
		i.t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	look := time.NewTicker(time.Millisecond)
	defer look.Stop()
	for i.committed() < rows {
		select {
		case err := <-ended:
			i.t.Fatalf("it ended before it was killed: %v\n%s", err, out.String())
		case <-look.C:
		}
	}
	_ = cmd.Process.Signal(signal) // it may be gone
	<-ended
	if at := i.committed(); at >= importedRows+2 {
		i.t.Fatalf("all %d rows were in when it was killed: this test proves little", at)
	}
	return cmd.ProcessState.ExitCode(), out.String()
}

func (i *importer) exec(query string) {
	i.t.Helper()
	_, err := store.WriteGuarded(i.t.Context(), i.db, func(ctx context.Context, tx *store.Tx) (int64, error) { return tx.Exec(ctx, query) })
	if err != nil {
		i.t.Fatal(err)
	}
}

func (i *importer) committed() (rows int64) {
	i.t.Helper()
	if err := i.db.QueryRow(i.t.Context(), `SELECT COALESCE(MAX(row_no), 0) FROM import_run`).Scan(&rows); err != nil {
		i.t.Fatal(err)
	}
	return rows
}

type importResult struct{ Rows, Added, Changed, Same, Refused int64 }

// finish runs the command to its end.
func (i *importer) finish() importResult {
	i.t.Helper()
	cmd := exec.Command(i.program, "import", "nta", i.file, "--json")
	cmd.Env = i.env
	out, err := cmd.Output()
	var r importResult
	if err == nil {
		err = json.Unmarshal(out, &r)
	}
	if err != nil {
		i.t.Fatalf("%v: %s", err, out)
	}
	return r
}

// dump gives the rows of a query of four columns.
func (i *importer) dump(query string) string {
	i.t.Helper()
	rows, err := i.db.Query(i.t.Context(), query)
	if err != nil {
		i.t.Fatal(err)
	}
	defer rows.Close()
	var b strings.Builder
	for rows.Next() {
		var v [4]string
		if err := rows.Scan(store.Text(&v[0]), store.Text(&v[1]), store.Text(&v[2]), store.Text(&v[3])); err != nil {
			i.t.Fatal(err)
		}
		fmt.Fprintln(&b, strings.Join(v[:], "|"))
	}
	if err := rows.Err(); err != nil {
		i.t.Fatal(err)
	}
	return b.String()
}

// writeNTA makes a file of the tax agency's layout with some broken rows in it.
func writeNTA(t *testing.T, path string) {
	t.Helper()
	var b strings.Builder
	for n := range importedRows {
		fmt.Fprintf(&b, `%d,%s,01,1,2018-04-02,2015-10-05,"株式会社見本第%d",,301,"東京都","千代田区","丸の内１丁目%d",,"13","101","1000005",,,,,,,2015-10-05,1,"Mihon No. %d Co.",,,,"ミホン",0`+"\r\n", n+1, corporateNumber(n), n, n, n)
		if n%10_000 == 5000 {
			b.WriteString("broken,row\r\n")
		}
	}
	if err := os.WriteFile(path, []byte(b.String()), 0o600); err != nil {
		t.Fatal(err)
	}
}

// corporateNumber makes the n-th number with its check digit.
func corporateNumber(n int) string {
	body := fmt.Sprintf("%012d", n+1)
	sum := 0
	for k := range 12 {
		sum += int(body[11-k]-'0') * (1 + k%2)
	}
	return fmt.Sprint(9-sum%9) + body
}
