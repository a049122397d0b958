package companies

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"genkan/bench/proc"
	"genkan/internal/directory/suggest"
)

// Top is how far down an answer may stand.
const Top = 8

// Entry is a company as the index learns it. Whole identifiers are found in the
// database.
func (c Company) Entry(id string) suggest.Entry {
	e := suggest.Entry{ID: id, Weight: c.Weight, Name: c.Name, Latin: c.Latin, Kana: c.Kana}
	if c.Domain != "" {
		e.Domains = []string{c.Domain}
	}
	return e
}

// Built is an index and what it took to make it.
type Built struct {
	*suggest.Index
	Took time.Duration
	CPU  time.Duration // of this process
	Size int64
	Peak proc.Memory // of this process while it was made
}

// Build makes the index of all companies of a factory in a folder.
func Build(f *Factory, folder string) (Built, error) {
	begun, before := time.Now(), proc.Self()
	b := suggest.NewBuilder(folder, suggest.Info{Owner: "bench", AsOf: begun, Changed: begun})
	defer b.Discard()
	for i := range f.count {
		if err := b.Add(f.Company(i).Entry(ID(i))); err != nil {
			return Built{}, err
		}
	}
	path := filepath.Join(folder, "companies.index")
	if err := b.Write(context.Background(), path); err != nil {
		return Built{}, err
	}
	out := Built{Took: time.Since(begun), CPU: proc.Self() - before}
	var err error
	if out.Peak, err = proc.MemoryOf(os.Getpid()); err != nil {
		return out, err
	}
	if info, err := os.Stat(path); err == nil {
		out.Size = info.Size()
	}
	out.Index = suggest.New()
	s, err := suggest.Open(path, "bench")
	if err != nil {
		return out, err
	}
	return out, out.Swap(s, nil, nil)
}

// Times says how queries of one or more kinds went.
type Times struct {
	Kind   Kind
	Took   []time.Duration // sorted
	Right  int             // queries with a right answer among the first
	Missed []string        // some of the others
}

// Quantile gives the time below which a share q (0 to 1) stayed.
func (t Times) Quantile(q float64) time.Duration {
	return t.Took[min(len(t.Took)-1, int(q*float64(len(t.Took))))]
}

// Share is the share of queries with a right answer.
func (t Times) Share() float64 { return float64(t.Right) / float64(len(t.Took)) }

// Add pools the queries of another kind.
func (t *Times) Add(o Times) {
	t.Took = append(t.Took, o.Took...)
	slices.Sort(t.Took)
	t.Right += o.Right
	t.Missed = append(t.Missed, o.Missed...)
}

// String is one line.
func (t Times) String() string {
	return fmt.Sprintf("%-28s p50 %8.3f ms  p99 %8.3f ms  right %5.1f %%", t.Kind.Name, ms(t.Quantile(0.5)), ms(t.Quantile(0.99)), 100*t.Share())
}

func ms(d time.Duration) float64 { return d.Seconds() * 1000 }

// Ask asks n queries of a kind with ask, which gives the ids of the first
// answers.
func Ask(f *Factory, k Kind, n int, ask func(query string) ([]string, error)) (Times, error) {
	t := Times{Kind: k}
	queries := k.Queries(f, n)
	if len(queries) == 0 {
		return t, fmt.Errorf("%s: no queries", k.Name)
	}
	for _, q := range queries {
		begun := time.Now()
		ids, err := ask(q.Text)
		t.Took = append(t.Took, time.Since(begun))
		if err != nil {
			return t, err
		}
		if f.answers(ids, q) {
			t.Right++
		} else if len(t.Missed) < 5 {
			t.Missed = append(t.Missed, q.Text)
		}
	}
	slices.Sort(t.Took)
	return t, nil
}

func (f *Factory) answers(ids []string, q Query) bool {
	return slices.ContainsFunc(ids[:min(Top, len(ids))], func(id string) bool {
		i, err := Number(id)
		return err == nil && q.Right(f.Company(i))
	})
}
