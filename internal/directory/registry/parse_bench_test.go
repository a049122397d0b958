package registry

import (
	"context"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"genkan/internal/directory"
	"genkan/internal/importrun"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

type sink struct{}

func (sink) Apply(_ context.Context, _ *store.Tx, r []directory.Record) ([]directory.Outcome, error) {
	out := make([]directory.Outcome, len(r))
	for i := range out {
		out[i].Result = directory.Same
	}
	return out, nil
}

// BenchmarkParse: what reading costs, without the directory.
func BenchmarkParse(b *testing.B) {
	db, err := store.Open(b.Context(), storetest.Address(b, store.SQLite), store.Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer db.Close()
	if err := db.Migrate(b.Context()); err != nil {
		b.Fatal(err)
	}
	imp := importrun.New(importrun.Parts{DB: db, Log: slog.New(slog.DiscardHandler), Kinds: Kinds(sink{})})
	entities := gleifFile(entity(leiOf(1), "見本製作所株式会社", "ja", "JP", gleifHead+".FirstAddressLine=丸の内１－１", gleifHead+".City=千代田区", gleifHead+".Region=JP-13", gleifHead+".PostalCode=1000005"))
	head, row, _ := strings.Cut(entities, "\n")
	for kind, text := range map[string]string{
		"nta":   strings.Repeat(ntaRow(jcnA, "name=株式会社髙﨑見本", "furigana=タカサキミホン"), 20_000),
		"gleif": head + "\n" + strings.Repeat(row, 20_000),
	} {
		b.Run(kind, func(b *testing.B) {
			path := filepath.Join(b.TempDir(), "rows.csv")
			if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
				b.Fatal(err)
			}
			b.SetBytes(int64(len(text)) / 20_000)
			nothing := importrun.Watcher{Goes: func(importrun.Run) {}, Waits: func(time.Time) {}, Batch: func(importrun.Run) {}}
			rows := int64(0)
			for b.Loop() {
				run, err := imp.RunFile(b.Context(), importrun.File{Kind: kind, Path: path, Anew: true}, nothing)
				if err != nil || run.State != importrun.Done || run.Refused > 0 {
					b.Fatal(run.State, run.Problem, run.Counts, err)
				}
				rows += run.Row
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(rows), "ns/row")
		})
	}
}
