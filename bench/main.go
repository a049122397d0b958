package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"time"

	"genkan/bench/proc"
	"genkan/bench/report"
)

func main() {
	ctx, cancel := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer cancel()
	if err := start(ctx, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func start(ctx context.Context, args []string) error {
	if len(args) == 1 && args[0] == bareCommand {
		return serveBare()
	}
	var o options
	flags := flag.NewFlagSet("bench", flag.ContinueOnError)
	flags.BoolVar(&o.short, "short", false, "two minutes at most: fewer accounts, fewer rounds")
	flags.BoolVar(&o.long, "long", false, "also a million accounts")
	flags.BoolVar(&o.write, "write", false, "write doc/figures.md")
	only := flags.String("only", "", "only the figures whose name matches this regular expression")
	profile := flags.String("profile", "", "instead of the table: profile `figure` session, login, flood, signup, suggest or store in process, into bin/")
	more := flags.String("env", "", "settings to add to the server's environment, separated by commas, to try what they change")
	database := flags.String("database", "", "only `sqlite` or `postgres`")
	if err := flags.Parse(args); err != nil {
		return err
	}
	var err error
	if o.only, err = regexp.Compile(*only); err != nil {
		return err
	}
	o.database = *database
	if *more != "" {
		o.env = strings.Split(*more, ",")
	}
	b, err := newBench(o)
	if err != nil {
		return err
	}
	defer b.close()
	if *profile != "" {
		return b.profile(ctx, *profile)
	}
	return b.run(ctx)
}

type options struct {
	short, long, write bool
	only               *regexp.Regexp
	database           string
	env                []string
}

// bench is one run.
type bench struct {
	options
	program  string // the built program
	self     string // this program, for children
	folder   string // everything temporary
	postgres *cluster
	table    report.Table
	facts    report.Facts
	notes    []string
	begun    time.Time
	machine  proc.Machine
	ours     time.Duration // CPU of ended and living processes of this run
}

func newBench(o options) (*bench, error) {
	address := os.Getenv("GENKAN_BENCH_POSTGRES")
	if address == "" {
		return nil, errors.New("GENKAN_BENCH_POSTGRES is not set: use `make bench`, which starts a PostgreSQL that flushes to disk")
	}
	b := &bench{options: o, begun: time.Now(), machine: proc.ReadMachine()}
	var err error
	if b.self, err = os.Executable(); err != nil {
		return nil, err
	}
	if b.program, err = filepath.Abs(filepath.Join("bin", "genkan")); err != nil {
		return nil, err
	}
	if _, err := os.Stat(b.program); err != nil {
		return nil, errors.New("bin/genkan is not built: use `make bench`")
	}
	// Not the system's folder for temporary files: that is often in memory,
	// where nothing has to be flushed.
	if err := os.MkdirAll(".cache", 0o755); err != nil {
		return nil, err
	}
	if b.folder, err = os.MkdirTemp(".cache", "bench-"); err != nil {
		return nil, err
	}
	if b.folder, err = filepath.Abs(b.folder); err != nil {
		return nil, err
	}
	if b.postgres, err = openCluster(address); err != nil {
		return nil, errors.Join(err, os.RemoveAll(b.folder))
	}
	return b, nil
}

func (b *bench) close() {
	b.postgres.close()
	os.RemoveAll(b.folder)
}

// rounds is how often a rate is taken; the median counts.
func (b *bench) rounds() int {
	if b.short {
		return 1
	}
	return 3
}

// window is how long one round of a rate lasts.
func (b *bench) window() time.Duration {
	if b.short {
		return 1500 * time.Millisecond
	}
	return 3 * time.Second
}

// accounts is how many accounts the main figures are taken with.
func (b *bench) accounts() int {
	if b.short {
		return 20_000
	}
	return 100_000
}

// wants tells whether a figure is to be taken.
func (b *bench) wants(figure string) bool { return b.only.MatchString(figure) }

func (b *bench) run(ctx context.Context) error {
	var err error
	if b.facts, err = report.Machine(b.folder); err != nil {
		return err
	}
	b.facts.PostgreSQL, b.facts.Mode = b.postgres.version, b.mode()
	fmt.Printf("Measuring (%s); this takes minutes.\n", b.facts.Mode)
	steps := []struct {
		figure string
		do     func(context.Context) error
	}{
		{"start", b.start}, {"page weight", b.weight}, {"memory", b.memory}, {"session|log-in|sign-up|growth", b.rates}, {"company suggestions|companies", b.suggestions}, {"import", b.imports},
	}
	for _, s := range steps {
		if b.only.String() != "" && !b.wantsAny(s.figure) {
			continue
		}
		if err := s.do(ctx); err != nil {
			return fmt.Errorf("%s: %w", s.figure, err)
		}
		if err := ctx.Err(); err != nil {
			return err
		}
	}
	return b.finish()
}

func (b *bench) wantsAny(figures string) bool {
	for f := range strings.SplitSeq(figures, "|") {
		if b.wants(f) {
			return true
		}
	}
	return false
}

func (b *bench) mode() string {
	switch {
	case b.short:
		return "short"
	case b.long:
		return "long"
	}
	return "default"
}

// finish tells about the noise, prints the table and writes the document.
func (b *bench) finish() error {
	now := proc.ReadMachine()
	all := now.Total - b.machine.Total
	b.facts.Took = time.Since(b.begun)
	b.facts.Neighbours = max(0, (now.Busy-b.machine.Busy-proc.Own()-b.postgres.cpu()+b.postgres.before).Seconds()/all.Seconds())
	b.facts.Stolen = (now.Stolen - b.machine.Stolen).Seconds() / all.Seconds()
	if b.facts.Neighbours > 0.1 {
		b.note("Other processes used %.0f %% of the processors during this run: its rates and percentiles say little; CPU time per operation and ratios by CPU still hold roughly.", 100*b.facts.Neighbours)
	}
	if !b.long {
		b.note("Growth to 1 M accounts is taken by `make bench ARGS=-long` only, and 10 M accounts are not taken: seeding them takes longer than everything else.")
	}
	fmt.Println()
	fmt.Print(b.facts.String())
	fmt.Println()
	if err := b.table.Write(os.Stdout); err != nil {
		return err
	}
	for _, n := range b.notes {
		fmt.Println("-", n)
	}
	if b.write {
		return report.WriteFile(filepath.Join("doc", "figures.md"), b.facts, &b.table, b.notes)
	}
	return nil
}

func (b *bench) add(l report.Line) { b.table.Add(os.Stdout, l) }

func (b *bench) note(format string, args ...any) {
	b.notes = append(b.notes, fmt.Sprintf(format, args...))
}
