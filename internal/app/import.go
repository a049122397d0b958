package app

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"
	"time"

	"genkan/internal/clock"
	"genkan/internal/fault"
	"genkan/internal/i18n"
	"genkan/internal/importrun"
)

type importCommand struct {
	File importFileCommand `cmd:"" default:"withargs" help:"Import a file; the same file again goes on where it was stopped."`
	List importListCommand `cmd:"" help:"List the last import runs."`
}

// Help lists the kinds and says where they are described.
func (importCommand) Help() string {
	return "Kinds of files: " + strings.ReplaceAll(kindNames(), ",", ", ") + ". Their columns are described in doc/guides/import.en.md. A file may be packed as .gz or .zip, in UTF-8 or cp932 (Shift-JIS)."
}

func englishWords() *i18n.Words {
	c, err := i18n.Load("en")
	if err != nil {
		panic(err) // the words are part of the program
	}
	return c.For("en")
}

// kindNames lists the kinds for the command line.
func kindNames() string {
	var names []string
	for _, k := range importKinds() {
		names = append(names, k.Name())
	}
	return strings.Join(names, ",")
}

type importFileCommand struct {
	Kind     string `arg:"" enum:"${import_kinds}" help:"Kind of file: ${enum}."`
	File     string `arg:"" type:"path" help:"CSV file, or one packed as .gz or .zip."`
	DryRun   bool   `help:"Judge every row and write nothing."`
	Encoding string `help:"utf-8 or cp932; found out from the file if not given." placeholder:"NAME"`
	Anew     bool   `help:"Begin at the first row, even if this file was stopped in the middle."`
	Report   string `help:"Write the refused rows and why to this CSV file." placeholder:"FILE" type:"path"`
	JSON     bool   `help:"Print JSON, at the end only."`
}

// Run imports a file, and ends with exit code 1 unless it came to the end of it.
func (i importFileCommand) Run(ctx context.Context, s streams, c *commands) error {
	cfg, err := c.settings()
	if err != nil {
		return err
	}
	db, err := openDatabase(ctx, cfg, nil)
	if err != nil {
		return err
	}
	defer db.Close()
	imports := importrun.New(importrun.Parts{DB: db, Log: newLogger(s.err, cfg.LogLevel), Kinds: importKinds()})
	p := &progress{out: s.out, quiet: i.JSON, terminal: isTerminal(s.out), clock: clock.System(), words: englishWords()}
	run, err := imports.RunFile(ctx, importrun.File{Kind: i.Kind, Path: i.File, Encoding: i.Encoding, Dry: i.DryRun, Anew: i.Anew}, p.watcher())
	p.clear()
	if f, ok := fault.Of(err); ok && fault.KindOf(err) != fault.Unavailable {
		return errors.New(p.words.T(f.Key, f.Args...))
	}
	if err != nil {
		return err
	}
	ctx = context.WithoutCancel(ctx) // what was stopped is reported too
	if i.Report != "" {
		if err := writeReport(i.Report, func(w io.Writer) error { return imports.WriteReport(ctx, db, run.ID, w, p.words.T) }); err != nil {
			return err
		}
	}
	if i.JSON {
		err = json.NewEncoder(s.out).Encode(runView(run, p.words))
	} else {
		problems, listErr := imports.Problems(ctx, db, run.ID, importrun.Place{}, 10)
		err = listErr
		p.summary(run, problems, i.Report)
	}
	if err == nil && run.State != importrun.Done {
		err = errQuiet
	}
	return err
}

func writeReport(path string, write func(io.Writer) error) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	return errors.Join(write(f), f.Close())
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// progress tells in the terminal how a run gets on: one line that is drawn again
// and again, or, where there is no terminal, a line now and then.
type progress struct {
	out      io.Writer
	quiet    bool
	terminal bool
	clock    clock.Clock
	words    *i18n.Words
	began    time.Time
	from     int64 // rows that were done before
	next     time.Time
	drawn    bool
}

func (p *progress) watcher() importrun.Watcher {
	return importrun.Watcher{Goes: p.goes, Waits: p.waits, Batch: p.batch}
}

func (p *progress) say(format string, args ...any) {
	if !p.quiet {
		p.clear()
		fmt.Fprintf(p.out, format+"\n", args...)
	}
}

func (p *progress) goes(r importrun.Run) {
	p.began, p.from = p.clock.Now(), r.Row
	p.next = p.began.Add(p.pause())
	if r.Row > 0 {
		p.say("This file was stopped behind row %d; going on from there.", r.Row)
	}
}

func (p *progress) waits(until time.Time) {
	p.say("Another process was importing this file %.0f seconds ago. Waiting up to %.0f seconds to see whether it is gone.",
		max(0, 15-until.Sub(p.clock.Now()).Seconds()), max(1, until.Sub(p.clock.Now()).Seconds()+1))
}

func (p *progress) pause() time.Duration {
	if p.terminal {
		return 200 * time.Millisecond
	}
	return 5 * time.Second
}

func (p *progress) batch(r importrun.Run) {
	now := p.clock.Now()
	if p.quiet || now.Before(p.next) {
		return
	}
	p.next = now.Add(p.pause())
	line := p.line(r, now)
	if p.terminal {
		fmt.Fprintf(p.out, "\r\x1b[K%s", line)
		p.drawn = true
	} else {
		fmt.Fprintln(p.out, line)
	}
}

const barWidth = 24

func (p *progress) line(r importrun.Run, now time.Time) string {
	rate := float64(r.Row-p.from) / max(now.Sub(p.began).Seconds(), 0.001)
	line := fmt.Sprintf("%d rows, %.0f rows/s, %d refused", r.Row, rate, r.Refused)
	share := r.Share()
	if share < 0 {
		return line
	}
	if share > 0.005 && rate > 0 {
		left := time.Duration(float64(r.Row) * (1 - share) / share / rate * float64(time.Second))
		line += ", about " + left.Round(time.Second).String() + " left"
	}
	full := int(share * barWidth)
	if p.terminal {
		return fmt.Sprintf("[%s%s] %3.0f %%  %s", strings.Repeat("#", full), strings.Repeat(".", barWidth-full), 100*share, line)
	}
	return fmt.Sprintf("%3.0f %%  %s", 100*share, line)
}

// clear takes the line away that was drawn.
func (p *progress) clear() {
	if p.drawn {
		fmt.Fprint(p.out, "\r\x1b[K")
		p.drawn = false
	}
}

// summary says how a run ended.
func (p *progress) summary(r importrun.Run, problems []importrun.Problem, report string) {
	for _, x := range problems {
		where := fmt.Sprintf("row %d", x.Row)
		if x.Field != "" {
			where += ", column " + x.Field
		}
		p.say("%s: %s", where, p.words.T(x.Key, x.Args...))
	}
	if r.Refused > int64(len(problems)) {
		p.say("… and more. --report FILE writes them all to a file.")
	}
	var counts []string
	for _, c := range r.Counts.Each() {
		counts = append(counts, fmt.Sprintf("%s %d", strings.ToLower(p.words.T(c.Key)), c.N))
	}
	rate := float64(r.Row-p.from) / max(p.clock.Now().Sub(p.began).Seconds(), 0.001)
	p.say("%d rows (%.0f rows/s): %s.", r.Row, rate, strings.Join(counts, ", "))
	if report != "" {
		p.say("Report: %s", report)
	}
	switch {
	case r.State == importrun.Failed:
		p.say("Failed: %s.", strings.TrimSuffix(p.words.T(r.Problem, r.Args...), "."))
	case r.State == importrun.Stopped:
		p.say("Stopped behind row %d. The same command goes on from there.", r.Row)
	case r.Dry:
		p.say("Dry run: nothing was written.")
	default:
		p.say("Done.")
	}
}

// runJSON is a run as scripts see it.
type runJSON struct {
	ID       string     `json:"id"`
	Kind     string     `json:"kind"`
	State    string     `json:"state"`
	DryRun   bool       `json:"dry_run"`
	File     string     `json:"file"`
	Rows     int64      `json:"rows"`
	Added    int64      `json:"added"`
	Changed  int64      `json:"changed"`
	Same     int64      `json:"same"`
	Closed   int64      `json:"closed"`
	Skipped  int64      `json:"skipped"`
	Refused  int64      `json:"refused"`
	Problem  string     `json:"problem,omitempty"`
	Message  string     `json:"message,omitempty"`
	Created  time.Time  `json:"created"`
	Finished *time.Time `json:"finished,omitempty"`
}

func runView(r importrun.Run, words *i18n.Words) runJSON {
	v := runJSON{
		ID: r.ID, Kind: r.Kind, State: r.State, DryRun: r.Dry, File: r.File, Rows: r.Row, Added: r.Added, Changed: r.Changed, Same: r.Same,
		Closed: r.Closed, Skipped: r.Skipped, Refused: r.Refused, Problem: r.Problem, Created: r.CreatedAt,
	}
	if r.Problem != "" {
		v.Message = words.T(r.Problem, r.Args...)
	}
	if !r.FinishedAt.IsZero() {
		v.Finished = &r.FinishedAt
	}
	return v
}

type importListCommand struct {
	JSON bool `help:"Print JSON."`
}

// listed is how many runs are listed.
const listed = 30

// Run lists the last runs, newest first.
func (i importListCommand) Run(ctx context.Context, s streams, c *commands) error {
	cfg, err := c.settings()
	if err != nil {
		return err
	}
	db, err := openDatabase(ctx, cfg, nil)
	if err != nil {
		return err
	}
	defer db.Close()
	runs, err := importrun.New(importrun.Parts{DB: db, Log: newLogger(s.err, cfg.LogLevel)}).Runs(ctx, db, listed, "")
	if err != nil {
		return err
	}
	words := englishWords()
	if i.JSON {
		views := make([]runJSON, len(runs))
		for k, r := range runs {
			views[k] = runView(r, words)
		}
		return json.NewEncoder(s.out).Encode(views)
	}
	if len(runs) == 0 {
		_, err := fmt.Fprintln(s.out, "Nothing was imported yet.")
		return err
	}
	w := tabwriter.NewWriter(s.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "WHEN\tKIND\tSTATE\tROWS\tADDED\tCHANGED\tSAME\tCLOSED\tSKIPPED\tREFUSED\tFILE")
	for _, r := range runs {
		state := r.State
		if r.Dry {
			state += " (dry run)"
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%s\n", r.CreatedAt.Format(time.RFC3339), r.Kind, state, r.Row,
			r.Added, r.Changed, r.Same, r.Closed, r.Skipped, r.Refused, cmp.Or(r.File, "-"))
	}
	return w.Flush()
}
