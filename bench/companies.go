package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"genkan/bench/companies"
	"genkan/bench/load"
	"genkan/bench/proc"
	"genkan/bench/report"
	"genkan/internal/store"
)

// suggestPeople is how many accounts ask for companies.
const suggestPeople = 100

// suggestions takes how companies are found while a name is typed (PRO-3), with
// as many of them as a directory may have.
func (b *bench) suggestions(ctx context.Context) error {
	for _, run := range []struct {
		database string
		count    int
	}{{onSQLite, million}, {onPostgres, million}, {onSQLite, 5 * million}} {
		if b.short {
			if run.count > million {
				continue
			}
			run.count = million / 10
		}
		if !slices.Contains(b.databases(), run.database) {
			continue
		}
		if err := b.suggestionsOn(ctx, run.database, run.count); err != nil {
			return fmt.Errorf("%s: %w", run.database, err)
		}
	}
	return nil
}

func (b *bench) suggestionsOn(ctx context.Context, database string, count int) error {
	t, err := b.newTarget(ctx, database)
	if err != nil {
		return err
	}
	s := suggesting{target: t, factory: companies.NewFactory(count, false), count: count}
	return errors.Join(s.take(ctx), t.remove())
}

// suggesting is one directory that is asked.
type suggesting struct {
	*target
	factory *companies.Factory
	count   int
	conn    *load.Conn
	asked   int
}

func (s *suggesting) take(ctx context.Context) error {
	begun := time.Now()
	if err := errors.Join(s.seed(ctx, 0, suggestPeople), s.seedCompanies(ctx)); err != nil {
		return err
	}
	seeded := time.Since(begun)
	built, err := s.firstStart()
	if err != nil {
		return err
	}
	// A second start maps the file that the first one made.
	if err := errors.Join(s.stop(), s.start()); err != nil {
		return err
	}
	ready, err := s.awaitAnswer()
	if err != nil {
		return err
	}
	if err := s.askAll(); err != nil {
		return err
	}
	return s.addMemory(seeded, ready, built)
}

// builtIndex is what making the index took.
type builtIndex struct {
	took, cpu time.Duration
	peak      int64
	size      int64
}

// firstStart starts the server, which makes the index, and waits for it.
func (s *suggesting) firstStart() (builtIndex, error) {
	if err := s.start(); err != nil {
		return builtIndex{}, err
	}
	took, err := s.awaitAnswer()
	if err != nil {
		return builtIndex{}, err
	}
	m, err := proc.MemoryOf(s.server.PID)
	if err != nil {
		return builtIndex{}, err
	}
	b := builtIndex{took: took, cpu: s.server.CPU(), peak: m.Peak}
	if info, err := os.Stat(filepath.Join(s.folder, "companies.index")); err == nil {
		b.size = info.Size()
	}
	return b, nil
}

// awaitAnswer waits until a company is found.
func (s *suggesting) awaitAnswer() (time.Duration, error) {
	begun := time.Now()
	var err error
	if s.conn, err = load.Dial(s.server.Address); err != nil {
		return 0, err
	}
	for time.Since(begun) < 30*time.Minute {
		ids, err := s.ask(s.factory.Company(0).Name)
		if err != nil || len(ids) > 0 {
			return time.Since(begun), err
		}
		time.Sleep(100 * time.Millisecond)
	}
	return 0, errors.New("no company was found within 30 minutes")
}

// suggestRequest asks for companies with beginnings of their names.
func suggestRequest(host string, count int) func(buf []byte, worker, n int) []byte {
	f := companies.NewFactory(count, false)
	var queries []string
	for _, k := range companies.Kinds() {
		if k.Group == companies.Prefix {
			for _, q := range k.Queries(f, 100) {
				queries = append(queries, url.QueryEscape(q.Text))
			}
		}
	}
	return func(buf []byte, worker, n int) []byte {
		return fmt.Appendf(buf, "GET /companies/suggest?q=%s HTTP/1.1\r\nHost: %s\r\nUser-Agent: bench\r\nAccept: application/json\r\nCookie: session=%s\r\n\r\n",
			queries[(worker*7919+n)%len(queries)], host, sessionToken(n%suggestPeople))
	}
}

// ask asks as the page does while somebody types.
func (s *suggesting) ask(query string) ([]string, error) {
	s.asked++
	status, body, err := s.conn.Body(fmt.Appendf(nil, "GET /companies/suggest?q=%s HTTP/1.1\r\nHost: %s\r\nUser-Agent: bench\r\nAccept: application/json\r\nCookie: session=%s\r\n\r\n",
		url.QueryEscape(query), s.server.Address, sessionToken(s.asked%suggestPeople)))
	if err != nil {
		return nil, err
	}
	if status != http.StatusOK {
		return nil, fmt.Errorf("GET /companies/suggest answered %d: %.200s", status, body)
	}
	var answer struct {
		Items []struct {
			ID string `json:"id"`
		} `json:"items"`
	}
	if err := json.Unmarshal(body, &answer); err != nil {
		return nil, fmt.Errorf("read suggestions: %w", err)
	}
	var ids []string
	for _, item := range answer.Items {
		ids = append(ids, item.ID)
	}
	return ids, nil
}

// askAll asks all kinds of queries, and adds a line for each group.
func (s *suggesting) askAll() error {
	n := 300
	if s.bench.short {
		n = 100
	}
	var groups []companies.Group
	times, cpu := map[companies.Group]*companies.Times{}, map[companies.Group]time.Duration{}
	for _, k := range companies.Kinds() {
		before := s.server.CPU()
		one, err := companies.Ask(s.factory, k, n, s.ask)
		if err != nil {
			return err
		}
		fmt.Println("  ", one)
		if times[k.Group] == nil {
			groups = append(groups, k.Group)
			times[k.Group] = &companies.Times{}
		}
		times[k.Group].Add(one)
		cpu[k.Group] += s.server.CPU() - before
	}
	for _, g := range groups {
		t := times[g]
		line := report.Line{
			Figure: fmt.Sprintf("company suggestions, %s companies: %s", thousands(s.count), g), Database: s.database,
			Measured: fmt.Sprintf("p50 %s, p99 %s, right in the top %d: %.1f %% (n=%d)", ms(t.Quantile(0.5)), ms(t.Quantile(0.99)), companies.Top, 100*t.Share(), len(t.Took)),
			Server:   cpu[g] / time.Duration(len(t.Took)),
		}
		if limit, share := suggestGoal(g); limit > 0 {
			line.Goal = fmt.Sprintf("p99 ≤ %s, right ≥ %.0f %%", ms(limit), 100*share)
			line.Verdict = report.Judge(t.Quantile(0.99) <= limit && t.Share() >= share)
		}
		s.bench.add(line)
	}
	return nil
}

func suggestGoal(g companies.Group) (time.Duration, float64) {
	switch g {
	case companies.Prefix, companies.Inside:
		return 10 * time.Millisecond, 1
	case companies.TypoJa, companies.TypoEn:
		return 25 * time.Millisecond, 0.9
	}
	return 0, 0
}

// addMemory tells what the server holds after all the queries, and what making
// the index took. What counts is what the server needs: its own memory and the
// pages of the index, but not those of SQLite's mapped database, which grow with
// whatever was read.
func (s *suggesting) addMemory(seeded, ready time.Duration, b builtIndex) error {
	m, err := proc.MemoryOf(s.server.PID)
	if err != nil {
		return err
	}
	index, err := mapped(s.server.PID, "companies.index")
	if err != nil {
		return err
	}
	need := m.Now - m.File + index
	mib := func(n int64) float64 { return float64(n) / (1 << 20) }
	line := report.Line{
		Figure: fmt.Sprintf("company suggestions, %s companies: memory of the server", thousands(s.count)), Database: s.database,
		Measured: fmt.Sprintf("%.0f MiB after %s queries: %.0f of its own, %.0f mapped of the index; with all other pages of files %.0f; answers %s after a start",
			mib(need), thousands(s.asked), mib(m.Now-m.File), mib(index), mib(m.Now), ms(ready)),
	}
	if s.count == 5*million {
		line.Goal = "≤ 256 MiB"
		line.Verdict = report.Judge(need <= 256<<20)
	}
	s.bench.add(line)
	s.bench.add(report.Line{
		Figure: fmt.Sprintf("company suggestions, %s companies: making the index", thousands(s.count)), Database: s.database,
		Measured: fmt.Sprintf("%s (CPU %s), peak of the server %.0f MiB, file %.0f MiB; seeding the database took %s", b.took.Round(time.Second), b.cpu.Round(time.Second), mib(b.peak), mib(b.size), seeded.Round(time.Second)),
	})
	return nil
}

// mapped gives the resident bytes of the files with a name that a process has
// mapped.
func mapped(pid int, name string) (int64, error) {
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/smaps", pid))
	if err != nil {
		return 0, fmt.Errorf("read mappings: %w", err)
	}
	sum, ours := int64(0), false
	for line := range strings.Lines(string(b)) {
		first, rest, _ := strings.Cut(line, " ")
		switch {
		case strings.Contains(first, "-"):
			ours = strings.HasSuffix(strings.TrimSpace(rest), "/"+name)
		case ours && first == "Rss:":
			kb, _ := strconv.ParseInt(strings.TrimSuffix(strings.TrimSpace(rest), " kB"), 10, 64) // the kernel writes numbers
			sum += kb << 10
		}
	}
	return sum, nil
}

// seedCompanies writes all companies, in the order of their ids, which is what
// makes five million of them bearable.
func (s *suggesting) seedCompanies(ctx context.Context) error {
	db, err := store.Open(ctx, s.address, store.Options{Deadline: time.Minute})
	if err != nil {
		return err
	}
	defer db.Close()
	type numbered struct {
		id     string
		number int
	}
	order := make([]numbered, s.count)
	for i := range order {
		order[i] = numbered{companies.ID(i), i}
	}
	slices.SortFunc(order, func(a, b numbered) int { return cmp.Compare(a.id, b.id) })
	for chunk := range slices.Chunk(order, 4*rowsPerCommit) {
		if _, err := store.WriteGuarded(ctx, db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
			for some := range slices.Chunk(chunk, rowsPerStatement) {
				numbers := make([]int, len(some))
				for i := range some {
					numbers[i] = some[i].number
				}
				if err := s.insertCompanies(ctx, tx, numbers); err != nil {
					return store.None{}, err
				}
			}
			return store.None{}, nil
		}); err != nil {
			return fmt.Errorf("seed companies: %w", err)
		}
	}
	return s.settle(ctx)
}

func (s *suggesting) insertCompanies(ctx context.Context, tx *store.Tx, numbers []int) error {
	then := tx.Now().Add(-time.Hour) // long enough ago not to count as a change
	domains := 0
	err := insertRows(ctx, tx, "company (id, state, open, country, name, name_latin, name_kana, weight, source, created_at, changed_at)", 0, len(numbers), func(i int) []any {
		c := s.factory.Company(numbers[i])
		if c.Domain != "" {
			domains++
		}
		return []any{companies.ID(numbers[i]), "confirmed", true, c.Country, c.Name, store.Null(c.Latin), store.Null(c.Kana), c.Weight, "nta", then, then}
	})
	if err != nil || domains == 0 {
		return err
	}
	with := slices.DeleteFunc(slices.Clone(numbers), func(i int) bool { return s.factory.Company(i).Domain == "" })
	return insertRows(ctx, tx, "company_domain (domain, company, state, source)", 0, len(with), func(i int) []any {
		return []any{s.factory.Company(with[i]).Domain, companies.ID(with[i]), "listed", "nta"}
	})
}
