package importrun

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"genkan/internal/fault"
	"genkan/internal/store"
)

func TestRun_brokenRowsAreReportedAndTheRestGoesIn(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		run := r.run("things", strings.Join([]string{
			"a,1", ",2", "", "b,2,3", "skip,x", "c,refuse", "d\x00,4", "e,5\xff\xe4", `"f",6`, `"g,7`, "h,8",
		}, "\r\n"))
		if got := r.kept(); got != "a=1 f=6 h=8" {
			t.Errorf("kept: %s", got)
		}
		want := Counts{Added: 3, Skipped: 1, Refused: 6}
		if run.Counts != want || run.Row != 11 {
			t.Errorf("counts %+v of %d rows, want %+v of 11", run.Counts, run.Row, want)
		}
		if got, want := r.problems(run.ID), "2 name value.missing; 4 row.columns; 6 value value.differs; 7 name row.nul; 8 value row.encoding; 10 row.quote"; got != want {
			t.Errorf("problems:\n%s\n%s", got, want)
		}
		if r.ended != 3 {
			t.Errorf("Finish was called %d times, want 3", r.ended)
		}
		again := r.run("things", "a,1\nf,7\n")
		if want := (Counts{Same: 1, Changed: 1}); again.Counts != want {
			t.Errorf("again: %+v", again.Counts)
		}
	})
}

func TestRun_header(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		run := r.run("named", "\xef\xbb\xbfColour,VALUE , Name\r\nred,1,a\r\n,2\r\nblue,3,b\r\n")
		if got := r.kept(); got != "a=1 b=3" {
			t.Errorf("kept: %s", got)
		}
		if got := r.problems(run.ID); got != "1 Colour row.unknown; 3 row.columns" {
			t.Errorf("problems: %s", got)
		}
		for text, key := range map[string]string{
			"value,colour\n1,red\n":     "import.fail.missing",
			"name,Name\na,b\n":          "import.fail.twice",
			"\n\n":                      "import.fail.header",
			"\"name,value\n":            "import.fail.header",
			"\xff\xfen\x00a\x00m\x00e":  "import.fail.utf16",
			strings.Repeat("\x00x", 99): "import.fail.binary",
			"":                          "import.fail.empty",
		} {
			if run := r.try(File{Kind: "named", Path: r.file(text)}); run.State != Failed || run.Problem != key {
				t.Errorf("%q: %s %s, want %s", text, run.State, run.Problem, key)
			}
		}
	})
}

func TestRun_encodings(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		kanji := "\x8a\x94\x8e\xae,\x95\x5c\x83\x5c\n" // 株式,表ソ: second bytes that are ASCII
		if run := r.run("things", strings.Repeat("skip,1\n", 100_000)+kanji); run.Encoding != CP932 {
			t.Errorf("encoding %q: it shows only behind what is read first", run.Encoding)
		}
		if got := r.kept(); got != "株式=表ソ" {
			t.Errorf("kept: %s", got)
		}
		if run := r.run("things", "株式,表ソ\n"); run.Same != 1 || run.Encoding != UTF8 {
			t.Errorf("UTF-8: %+v", run)
		}
		run := r.try(File{Kind: "things", Path: r.file(kanji), Encoding: "utf8"})
		if run.Refused != 1 || !strings.Contains(r.problems(run.ID), "row.encoding") {
			t.Errorf("as told: %+v", run)
		}
		if _, err := r.imp.RunFile(t.Context(), File{Kind: "things", Path: r.file(kanji), Encoding: "latin1"}, silent()); !fault.Has(err, "import.fail.encoding") {
			t.Errorf("unknown encoding: %v", err)
		}
		if _, err := r.imp.RunFile(t.Context(), File{Kind: "nothing", Path: r.file(kanji)}, silent()); !fault.Has(err, "import.kind") {
			t.Errorf("unknown kind: %v", err)
		}
	})
}

func TestRun_groups(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		run := r.run("groups", "a,1\na,2\n,x\na,3\nb,1\nskip,\nb,2\nc,1\n,y\n")
		if got := r.kept(); got != "a=1+2+3 b=1+2 c=1" {
			t.Errorf("kept: %s", got)
		}
		if want := (Counts{Added: 3, Skipped: 1, Refused: 2}); run.Counts != want || run.Row != 9 {
			t.Errorf("%+v of %d", run.Counts, run.Row)
		}
		if got := r.problems(run.ID); got != "3 name value.missing; 9 name value.missing" {
			t.Errorf("problems: %s", got)
		}
	})
}

// A dry run judges everything, also what only the database can tell, and writes
// nothing but itself.
func TestRun_dry(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.run("things", "a,1\nb,1\n")
		run := r.try(File{Kind: "things", Path: r.file("a,1\nb,2\nc,3\nd,refuse\n,5\n"), Dry: true})
		if want := (Counts{Added: 1, Changed: 1, Same: 1, Refused: 2}); run.State != Done || run.Counts != want {
			t.Errorf("%s %+v, want %+v", run.State, run.Counts, want)
		}
		if got := r.kept(); got != "a=1 b=1" {
			t.Errorf("a dry run wrote: %s", got)
		}
		if got := r.problems(run.ID); got != "4 value value.differs; 5 name value.missing" {
			t.Errorf("problems: %s", got)
		}
		if r.ended != 3 {
			t.Errorf("a dry run called Finish")
		}
	})
}

// Wherever a run is cut off, the next one goes on behind the last batch that was
// committed, and the end is the same.
func TestRun_goesOnBehindTheLastBatch(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		path := r.file(rowsOf(1000))
		for cuts := 0; ; cuts++ {
			done, left := 0, 2
			r.hook = func(b Batch[thing]) error {
				if left--; left < 0 {
					return fault.New(fault.Unavailable, "error.database")
				}
				done += len(b.Items)
				return nil
			}
			ctx, stop := context.WithCancel(t.Context())
			watch := silent()
			var goes Run
			watch.Goes = func(run Run) { goes = run }
			watch.Batch = func(Run) {
				if left == 0 {
					stop()
				}
			}
			run, err := r.imp.RunFile(ctx, File{Kind: "things", Path: path}, watch)
			stop()
			if err != nil {
				t.Fatal(err)
			}
			if run.Row != goes.Row+int64(done) {
				t.Fatalf("it went on behind row %d, wrote %d and stands at %d", goes.Row, done, run.Row)
			}
			if run.State == Done {
				if run.Added != 1000 || run.Changed+run.Same+run.Refused != 0 {
					t.Errorf("rows lost or doubled: %+v", run.Counts)
				}
				if cuts < 3 {
					t.Errorf("only %d cuts: this test proves little", cuts)
				}
				break
			}
			if run.State != Stopped {
				t.Fatalf("it is %s", run.State)
			}
		}
		if n := strings.Count(r.kept(), "="); n != 1000 {
			t.Errorf("%d rows in the table", n)
		}
		r.hook = nil
		if again := r.try(File{Kind: "things", Path: path}); again.Same != 1000 {
			t.Errorf("a file that is done runs anew: %+v", again.Counts)
		}
	})
}

// A process that died holds the run until its lease is over; one that lives,
// for good.
func TestRun_lease(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		path := r.file(rowsOf(200))
		dead := errors.New("dead")
		calls := 0
		r.hook = func(Batch[thing]) error {
			if calls++; calls == 3 {
				return dead
			}
			return nil
		}
		if _, err := r.imp.RunFile(t.Context(), File{Kind: "things", Path: path}, silent()); !errors.Is(err, dead) {
			t.Fatal(err)
		}
		all, err := r.imp.Runs(t.Context(), r.db, 10, "")
		if err != nil || len(all) != 1 || all[0].State != Failed || all[0].Problem != "import.fail.internal" {
			t.Fatalf("%+v %v", all, err)
		}
		// As if the process had been killed instead.
		if err := r.write(func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.Exec(ctx, `UPDATE import_run SET state = 'running', lease_by = 'dead', lease_until = $1`, tx.Now().Add(lease))
			return err
		}); err != nil {
			t.Fatal(err)
		}
		r.hook = nil
		watch := silent()
		watch.Waits = func(until time.Time) {
			if !until.Equal(r.clk.Now().Add(lease)) {
				t.Errorf("it waits until %v", until)
			}
			r.clk.Set(until)
		}
		went := int64(-1)
		watch.Goes = func(run Run) { went = run.Row }
		run, err := r.another().RunFile(t.Context(), File{Kind: "things", Path: path}, watch)
		if err != nil || run.State != Done || run.Added != 200 || went != all[0].Row || went == 0 {
			t.Errorf("after the lease: %+v %v, went on behind %d", run, err, went)
		}
	})
}

func TestRun_heldByALivingProcess(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		path := r.file(rowsOf(200))
		other := r.another()
		var second error
		r.hook = func(Batch[thing]) error { return nil }
		watch := silent()
		once := false
		watch.Batch = func(run Run) {
			if once {
				return
			}
			once = true
			wait := silent()
			wait.Waits = func(time.Time) { // the first renews its lease meanwhile
				r.clk.Advance(time.Second)
				if err := r.write(func(ctx context.Context, tx *store.Tx) error {
					_, err := tx.Exec(ctx, `UPDATE import_run SET lease_until = $1 WHERE id = $2`, tx.Now().Add(lease), run.ID)
					return err
				}); err != nil {
					t.Error(err)
				}
			}
			_, second = other.RunFile(t.Context(), File{Kind: "things", Path: path}, wait)
		}
		run, err := r.imp.RunFile(t.Context(), File{Kind: "things", Path: path}, watch)
		if err != nil || run.State != Done {
			t.Errorf("the first: %+v %v", run, err)
		}
		if !fault.Has(second, "import.fail.busy") {
			t.Errorf("the second: %v", second)
		}
	})
}

// An operator's stop wins: the batch under way is rolled back.
func TestRun_stop(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		path := r.file(rowsOf(500))
		watch := silent()
		at := int64(0)
		watch.Batch = func(run Run) {
			if at == 0 {
				at = run.Row
				if err := r.write(func(ctx context.Context, tx *store.Tx) error { return r.imp.Stop(ctx, tx, run.ID) }); err != nil {
					t.Error(err)
				}
			}
		}
		run, err := r.imp.RunFile(t.Context(), File{Kind: "things", Path: path}, watch)
		if err != nil || run.State != Stopped || run.Row != at {
			t.Fatalf("%+v %v, stopped behind %d", run, err, at)
		}
		if n := int64(strings.Count(r.kept(), "=")); n != at {
			t.Errorf("%d rows in the table, %d counted", n, at)
		}
		if run := r.try(File{Kind: "things", Path: path}); run.State != Done || run.Added != 500 {
			t.Errorf("goes on: %+v", run)
		}
		if err := r.write(func(ctx context.Context, tx *store.Tx) error { return r.imp.Stop(ctx, tx, run.ID) }); !fault.Has(err, "import.not_open") {
			t.Errorf("stopping what is done: %v", err)
		}
		if err := r.write(func(ctx context.Context, tx *store.Tx) error { return r.imp.Stop(ctx, tx, "none") }); !fault.Has(err, "import.run.missing") {
			t.Errorf("stopping nothing: %v", err)
		}
	})
}

// The problems of a run are bounded, the count is not.
func TestRun_problemsAreBounded(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		run := r.run("things", strings.Repeat(",x\n", mostProblems+500))
		if run.Refused != mostProblems+500 {
			t.Errorf("refused %d", run.Refused)
		}
		var n int64
		if err := r.db.QueryRow(t.Context(), `SELECT COUNT(*) FROM import_problem`).Scan(&n); err != nil || n != mostProblems {
			t.Errorf("%d problems kept, %v", n, err)
		}
		var out strings.Builder
		if err := r.imp.WriteReport(t.Context(), r.db, run.ID, &out, func(key string, args ...any) string {
			return strings.TrimSpace(fmt.Sprintln(append([]any{key}, args...)...))
		}); err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(out.String(), "\ufeffimport.report.row,import.report.column,import.report.problem\r\n1,name,import.value.missing\r\n2,") ||
			!strings.HasSuffix(out.String(), "\r\n,,import.report.more n 500\r\n") || strings.Count(out.String(), "\r\n") != mostProblems+2 {
			t.Errorf("report: %.200q … %q", out.String(), out.String()[out.Len()-80:])
		}
	})
}

// What a file holds runs nowhere as a formula.
func TestReport_formulas(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		run := r.run("named", "name,value,\"=cmd|'/c calc'!A1\"\nx,refuse,1\n")
		var out strings.Builder
		if err := r.imp.WriteReport(t.Context(), r.db, run.ID, &out, func(key string, args ...any) string { return "=" + key }); err != nil {
			t.Fatal(err)
		}
		for cell := range strings.FieldsFuncSeq(strings.TrimPrefix(out.String(), "\ufeff"), func(r rune) bool { return r == ',' || r == '\n' }) {
			if strings.ContainsAny(strings.Trim(cell, "\"")[:1], "=+-@\t") {
				t.Errorf("a formula: %q", cell)
			}
		}
		if !strings.Contains(out.String(), `'=cmd|'/c calc'!A1`) {
			t.Errorf("report: %q", out.String())
		}
	})
}
