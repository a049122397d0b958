package main

import (
	"bufio"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	program "os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"

	"genkan/bench/proc"
	"genkan/bench/report"
	"genkan/internal/store"
)

// importRows is how many companies are imported.
func (b *bench) importRows() int {
	switch {
	case b.short:
		return 50_000
	case b.long:
		return 5_000_000
	}
	return 1_000_000
}

// imports measures `genkan import nta` beside a running server, beside somebody
// else who writes, and beside raw batched inserts of the very rows it made.
func (b *bench) imports(ctx context.Context) error {
	file := filepath.Join(b.folder, "nta.csv")
	if err := writeNTA(file, b.importRows()); err != nil {
		return err
	}
	defer os.Remove(file)
	for _, database := range b.databases() {
		if err := b.importOn(ctx, database, file); err != nil {
			return err
		}
	}
	return nil
}

func (b *bench) importOn(ctx context.Context, database, file string) error {
	t, err := b.newTarget(ctx, database)
	if err != nil {
		return err
	}
	defer t.remove()
	if err := t.start(); err != nil {
		return err
	}
	db, err := store.Open(ctx, t.address, store.Options{})
	if err != nil {
		return err
	}
	defer db.Close()
	writer := startWriter(ctx, db)
	first, err := t.importFile(ctx, file)
	waits := writer.stop()
	if err != nil {
		return err
	}
	again, err := t.importFile(ctx, file)
	if err != nil {
		return err
	}
	if err := t.stop(); err != nil {
		return err
	}
	raw, err := t.rawCopy(ctx)
	if err != nil {
		return err
	}
	b.reportImport(database, first, again, waits, raw)
	return nil
}

func (b *bench) reportImport(database string, first, again imported, waits []time.Duration, raw copied) {
	slices.Sort(waits)
	p99, most := waits[len(waits)*99/100], waits[len(waits)-1]
	ratio := first.rate / raw.rate
	n := b.importRows()
	b.add(report.Line{
		Figure: fmt.Sprintf("import: %d companies", n), Database: database, Goal: "≥ 60 % of raw, ≤ 150 MiB",
		Measured: fmt.Sprintf("%.0f rows/s, peak %.0f MiB; again, nothing new: %.0f rows/s", first.rate, float64(first.peak)/(1<<20), again.rate),
		Raw:      fmt.Sprintf("%.0f companies/s (%s CPU each) in batched inserts of the same rows", raw.rate, report.CPU(raw.cpu)), Ratio: fmt.Sprintf("%.0f %%", 100*ratio),
		Server: first.cpu / time.Duration(n), Postgres: first.postgres / time.Duration(n), Verdict: report.Judge(ratio >= 0.6 && first.peak <= 150<<20),
	})
	b.add(report.Line{
		Figure: "import: what another process waits to write meanwhile", Database: database, Goal: "p99 ≤ 100 ms",
		Measured: fmt.Sprintf("p50 %s, p99 %s, longest %s of %d", ms(waits[len(waits)/2]), ms(p99), ms(most), len(waits)),
		Verdict:  report.Judge(p99 <= 100*time.Millisecond),
	})
}

// imported is one run of the command.
type imported struct {
	rate          float64
	peak          int64 // bytes of resident memory
	cpu, postgres time.Duration
}

// importFile runs the command.
func (t *target) importFile(ctx context.Context, file string) (imported, error) {
	cmd := program.CommandContext(ctx, t.bench.program, "import", "nta", file, "--json")
	cmd.Dir, cmd.Env = t.folder, append(os.Environ(), t.environment("127.0.0.1:1")...)
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	var out, errs strings.Builder
	cmd.Stdout, cmd.Stderr = &out, &errs
	began, postgres := time.Now(), t.postgresCPU()
	if err := cmd.Start(); err != nil {
		return imported{}, err
	}
	peak := make(chan int64)
	ended := make(chan struct{})
	go func() { peak <- watchPeak(cmd.Process.Pid, ended) }()
	err := cmd.Wait()
	took := time.Since(began)
	close(ended)
	most := <-peak
	if err != nil {
		return imported{}, fmt.Errorf("import: %w: %.1000s", err, errs.String())
	}
	var run struct{ Rows, Added, Changed, Same, Refused int64 }
	if err := json.Unmarshal([]byte(out.String()), &run); err != nil || run.Added+run.Same != run.Rows || run.Refused > 0 {
		return imported{}, fmt.Errorf("the import says %s", out.String())
	}
	return imported{float64(run.Rows) / took.Seconds(), most, cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(), t.postgresCPU() - postgres}, nil
}

// watchPeak reads the most memory of a process until it ends.
func watchPeak(pid int, ended <-chan struct{}) int64 {
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	peak := int64(0)
	for {
		if m, err := proc.MemoryOf(pid); err == nil {
			peak = max(peak, m.Peak)
		}
		select {
		case <-ended:
			return peak
		case <-tick.C:
		}
	}
}

// waiter is somebody who writes one small row about fifty times a second.
type waiter struct {
	cancel context.CancelFunc
	done   sync.WaitGroup
	waits  []time.Duration
}

func startWriter(ctx context.Context, db *store.DB) *waiter {
	w := &waiter{}
	ctx, w.cancel = context.WithCancel(ctx)
	w.done.Go(func() {
		tick := time.NewTicker(20 * time.Millisecond)
		defer tick.Stop()
		for n := 0; ; n++ {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
			}
			began := time.Now()
			_, err := store.WriteGuarded(context.WithoutCancel(ctx), db, func(ctx context.Context, tx *store.Tx) (int64, error) {
				return tx.Exec(ctx, `INSERT INTO setting (name, value) VALUES ('bench', $1) ON CONFLICT (name) DO UPDATE SET value = excluded.value`, fmt.Sprint(n))
			})
			if took := time.Since(began); err == nil {
				w.waits = append(w.waits, took)
			} else {
				w.waits = append(w.waits, max(took, time.Minute)) // it gave up: as bad as can be
			}
		}
	})
	return w
}

// stop gives how long each write took.
func (w *waiter) stop() []time.Duration {
	w.cancel()
	w.done.Wait()
	return w.waits
}

// rawCompanies is how many companies one transaction of the raw copy holds.
const rawCompanies = 2000

// copied is how fast the raw copy went; CPU with PostgreSQL's.
type copied struct {
	rate float64
	cpu  time.Duration
}

// rawCopy copies what was imported into another database by batched inserts
// through the driver alone. Reading is not counted.
func (t *target) rawCopy(ctx context.Context) (copied, error) {
	to, err := t.bench.newTarget(ctx, t.database)
	if err != nil {
		return copied{}, err
	}
	defer to.remove()
	made, err := store.Open(ctx, to.address, store.Options{})
	if err != nil {
		return copied{}, err
	}
	if err := errors.Join(made.Migrate(ctx), made.Close()); err != nil {
		return copied{}, err
	}
	from, err := t.raw(true)
	if err != nil {
		return copied{}, err
	}
	defer from.Close()
	into, err := to.raw(false)
	if err != nil {
		return copied{}, err
	}
	defer into.Close()
	inserter := &rawInserter{db: into, lite: t.database == onSQLite, prepared: map[string]*sql.Stmt{}}
	n, took, cpu, after := 0, time.Duration(0), time.Duration(0), ""
	for took < time.Minute {
		some, last, err := readCompanies(ctx, from, after)
		if err != nil {
			return copied{}, err
		}
		if len(some[0].rows) == 0 {
			break
		}
		began, busy := time.Now(), proc.Self()+t.postgresCPU()
		if err := inserter.write(ctx, some); err != nil {
			return copied{}, err
		}
		took, cpu = took+time.Since(began), cpu+proc.Self()+t.postgresCPU()-busy
		n, after = n+len(some[0].rows), last
	}
	return copied{float64(n) / took.Seconds(), cpu / time.Duration(max(n, 1))}, nil
}

// table is rows of a table.
type table struct {
	name    string
	columns []string
	rows    [][]any
}

// readCompanies reads the companies behind an id, with all that belongs to them.
func readCompanies(ctx context.Context, db *sql.DB, after string) ([]table, string, error) {
	companies, err := readTable(ctx, db, "company", fmt.Sprintf(`SELECT * FROM company WHERE id > $1 ORDER BY id LIMIT %d`, rawCompanies), after)
	if err != nil || len(companies.rows) == 0 {
		return []table{companies}, after, err
	}
	last := fmt.Sprint(companies.rows[len(companies.rows)-1][slices.Index(companies.columns, "id")])
	all := []table{companies}
	for _, name := range []string{"company_identifier", "company_name", "company_domain", "site"} {
		t, err := readTable(ctx, db, name, `SELECT * FROM `+name+` WHERE company > $1 AND company <= $2`, after, last)
		if err != nil {
			return nil, "", err
		}
		all = append(all, t)
	}
	return all, last, nil
}

func readTable(ctx context.Context, db *sql.DB, name, query string, args ...any) (table, error) {
	t := table{name: name}
	rows, err := db.QueryContext(ctx, query, args...)
	if err != nil {
		return t, err
	}
	defer rows.Close()
	if t.columns, err = rows.Columns(); err != nil {
		return t, err
	}
	for rows.Next() {
		values, into := make([]any, len(t.columns)), make([]any, len(t.columns))
		for i := range values {
			into[i] = &values[i]
		}
		if err := rows.Scan(into...); err != nil {
			return t, err
		}
		t.rows = append(t.rows, values)
	}
	return t, rows.Err()
}

// rawInserter writes rows through the driver alone, a hundred a statement that
// was prepared once.
type rawInserter struct {
	db       *sql.DB
	lite     bool
	prepared map[string]*sql.Stmt
}

const rowsPerRawInsert = 100

// write writes tables in one transaction.
func (w *rawInserter) write(ctx context.Context, tables []table) error {
	for _, t := range tables { // before the transaction takes the one connection
		for rows := range slices.Chunk(t.rows, rowsPerRawInsert) {
			if _, err := w.statement(ctx, t, len(rows)); err != nil {
				return err
			}
		}
	}
	tx, err := w.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	for _, t := range tables {
		for rows := range slices.Chunk(t.rows, rowsPerRawInsert) {
			s, err := w.statement(ctx, t, len(rows))
			if err == nil {
				_, err = tx.StmtContext(ctx, s).ExecContext(ctx, slices.Concat(rows...)...)
			}
			if err != nil {
				return errors.Join(err, tx.Rollback())
			}
		}
	}
	return tx.Commit()
}

func (w *rawInserter) statement(ctx context.Context, t table, rows int) (*sql.Stmt, error) {
	text := w.text(t, rows)
	if s := w.prepared[text]; s != nil {
		return s, nil
	}
	s, err := w.db.PrepareContext(ctx, text)
	if err == nil {
		w.prepared[text] = s
	}
	return s, err
}

func (w *rawInserter) text(t table, rows int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "INSERT INTO %s (%s) VALUES ", t.name, strings.Join(t.columns, ", "))
	for r := range rows {
		if r > 0 {
			b.WriteString(", ")
		}
		for c := range t.columns {
			b.WriteString(map[bool]string{true: "(", false: ", "}[c == 0])
			if w.lite { // there a place with a number is looked up among all others
				b.WriteString("?")
			} else {
				fmt.Fprintf(&b, "$%d", r*len(t.columns)+c+1)
			}
		}
		b.WriteString(")")
	}
	return b.String()
}

// writeNTA makes a file of the tax agency's layout. One company in fifty has an
// English name.
func writeNTA(path string, rows int) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	w := bufio.NewWriterSize(f, 1<<20)
	firsts := []string{"東和", "北星", "見本", "大空", "山手", "青葉", "光陽", "日新", "中央", "三葉"}
	seconds := []string{"製作所", "商事", "建設", "工業", "電機", "運輸", "食品", "印刷", "化学", "不動産"}
	for i := range rows {
		name := fmt.Sprintf("株式会社%s%s第%d", firsts[i%10], seconds[i/10%10], i)
		english := ""
		if i%50 == 0 {
			english = fmt.Sprintf("Example Works No. %d Co., Ltd.", i)
		}
		fmt.Fprintf(w, `%d,%s,01,1,2018-04-02,2015-10-05,"%s",,301,"東京都","千代田区","丸の内１丁目%d番%d号",,"13","101","1000005",,,,,,,2015-10-05,1,"%s",,,,"%s",0`+"\r\n",
			i+1, corporateNumber(i), name, i%90+1, i%30+1, english, "ミホンダイ")
	}
	return errors.Join(w.Flush(), f.Close())
}

// corporateNumber makes the i-th number with its check digit.
func corporateNumber(i int) string {
	body := fmt.Sprintf("%012d", i+1)
	sum := 0
	for k := range 12 {
		sum += int(body[11-k]-'0') * (1 + k%2)
	}
	return fmt.Sprint(9-sum%9) + body
}
