// What Apply does is tested beside the directory, with the rig of its tests:
// internal/directory/intake_test.go.
package intake

import (
	"context"
	"fmt"
	"testing"

	"genkan/internal/directory"
	"genkan/internal/store"
	"genkan/internal/store/storetest"
)

const batchSize = 500

// stock is a full batch of ordinary companies: a number and a head office each,
// every fifth with a further name.
func stock(from int) []directory.Record {
	out := make([]directory.Record, batchSize)
	for i := range out {
		n := from + i
		out[i] = directory.Record{Row: int64(n), Source: directory.NTA, Identifiers: []directory.Identifier{{Scheme: directory.JCN, Value: fmt.Sprintf("%013d", n)}}, Country: "JP",
			Name: fmt.Sprintf("株式会社日本橋精密機械製作所%d", n), Kana: "ニホンバシセイミツキカイセイサクショ", Weight: 1,
			Sites: []directory.RecordSite{{Key: "head", Kind: "head", Address: directory.Address{Country: "JP", PostalCode: "1000005", RegionNative: "東京都", CityNative: "千代田区", Line1Native: fmt.Sprint("丸の内", n)}}}}
		if n%5 == 0 {
			out[i].Latin = fmt.Sprintf("Nihonbashi Precision Machinery Works %d Co., Ltd.", n)
			out[i].Names = []directory.Name{{Text: fmt.Sprintf("Nihonbashi Machinery %d", n), Language: "en", Script: "Latn", Kind: "trade"}}
		}
	}
	return out
}

func benchRig(b *testing.B, dialect store.Dialect) (Intake, *store.DB) {
	db, err := store.Open(b.Context(), storetest.Address(b, dialect), store.Options{})
	if err == nil {
		err = db.Migrate(b.Context())
	}
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { db.Close() })
	return Intake{}, db
}

func bothDatabases(b *testing.B, fn func(b *testing.B, d Intake, db *store.DB)) {
	for _, dialect := range []store.Dialect{store.SQLite, store.Postgres} {
		b.Run(string(dialect), func(b *testing.B) {
			d, db := benchRig(b, dialect)
			fn(b, d, db)
		})
	}
}

func apply(b *testing.B, d Intake, db *store.DB, records []directory.Record, want directory.Result) {
	b.Helper()
	out, err := store.WriteGuarded(b.Context(), db, func(ctx context.Context, tx *store.Tx) ([]directory.Outcome, error) { return d.Apply(ctx, tx, records) })
	if err != nil {
		b.Fatal(err)
	}
	for _, o := range out {
		if o.Result != want {
			b.Fatalf("%s, want %s: %v", o.Result, want, o.Fault)
		}
	}
}

func rate(b *testing.B) {
	b.ReportMetric(float64(batchSize)*float64(b.N)/b.Elapsed().Seconds(), "records/s")
}

func BenchmarkApply_New(b *testing.B) {
	bothDatabases(b, func(b *testing.B, d Intake, db *store.DB) {
		n := 0
		for b.Loop() {
			apply(b, d, db, stock(n), directory.Added)
			n += batchSize
		}
		rate(b)
	})
}

func BenchmarkApply_Same(b *testing.B) {
	bothDatabases(b, func(b *testing.B, d Intake, db *store.DB) {
		apply(b, d, db, stock(0), directory.Added)
		for b.Loop() {
			apply(b, d, db, stock(0), directory.Same)
		}
		rate(b)
	})
}

func BenchmarkApply_Changed(b *testing.B) {
	bothDatabases(b, func(b *testing.B, d Intake, db *store.DB) {
		apply(b, d, db, stock(0), directory.Added)
		n := int64(0)
		for b.Loop() {
			n++
			records := stock(0)
			for i := range records {
				records[i].Weight = 100 + n
			}
			apply(b, d, db, records, directory.Changed)
		}
		rate(b)
	})
}

// writeRaw writes records as new ones without looking at anything.
func writeRaw(ctx context.Context, tx *store.Tx, records []directory.Record) error {
	b := &batch{tx: tx}
	for i := range records {
		b.fresh = append(b.fresh, &item{Record: &records[i], out: &directory.Outcome{}, print: "123456789012345"})
	}
	return b.addNew(ctx)
}

// BenchmarkRaw is what the database takes at most: the same rows in multi-row
// statements, nothing looked up, nothing judged.
func BenchmarkRaw(b *testing.B) {
	bothDatabases(b, func(b *testing.B, d Intake, db *store.DB) {
		n := 0
		for b.Loop() {
			records := stock(n)
			_, err := store.WriteGuarded(b.Context(), db, func(ctx context.Context, tx *store.Tx) (store.None, error) {
				return store.None{}, writeRaw(ctx, tx, records)
			})
			if err != nil {
				b.Fatal(err)
			}
			n += batchSize
		}
		rate(b)
	})
}
