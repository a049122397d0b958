package companies_test

import (
	"flag"
	"os"
	"testing"
	"time"

	"genkan/bench/companies"
	"genkan/bench/proc"
	"genkan/internal/directory/suggest"
)

var (
	size    = flag.Int("companies", 20_000, "how many companies the index is measured with")
	hard    = flag.Bool("hard", false, "hardly any word comes twice")
	queries = flag.Int("queries", 100, "queries of each kind")
	missed  = flag.Bool("missed", false, "list queries without a right answer")
	max     = flag.Int("max", 40, "answers asked for")
)

// TestIndex_AnswersInProcess builds the index of made-up companies and prints how
// it answers. With -companies 5000000 -queries 300 -v it is the measurement of
// the index by itself.
func TestIndex_AnswersInProcess(t *testing.T) {
	f := companies.NewFactory(*size, *hard)
	x, err := companies.Build(f, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer x.Swap(nil, nil, nil)
	t.Logf("%d companies: built in %s (CPU %s), file %.1f MiB, peak %.0f MiB", *size, x.Took, x.CPU, float64(x.Size)/(1<<20), float64(x.Peak.Peak)/(1<<20))
	ask := func(q string) ([]string, error) {
		hits, err := x.Query(q, *max)
		return first(hits), err
	}
	for _, k := range companies.Kinds() {
		if *hard && k.Name == "romaji prefix 5" {
			continue
		}
		before := proc.Self()
		times, err := companies.Ask(f, k, *queries, ask)
		if err != nil {
			t.Fatal(err)
		}
		t.Log(times, (proc.Self()-before)/time.Duration(len(times.Took)), "of CPU, making and judging the query included")
		if *missed {
			t.Logf("%q", times.Missed)
		}
		if least := goal(k); times.Share() < least && !*hard {
			t.Errorf("%s: %.1f %% right, %q", k.Name, 100*times.Share(), times.Missed)
		}
	}
	m, err := proc.MemoryOf(os.Getpid())
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("memory afterwards: %.0f MiB, of it %.0f MiB pages of files", float64(m.Now)/(1<<20), float64(m.File)/(1<<20))
}

func goal(k companies.Kind) float64 {
	switch k.Group {
	case companies.Unfinished:
		return 0
	case companies.TypoEn, companies.TypoJa:
		return 0.9
	}
	return 1
}

func first(hits []suggest.Hit) []string {
	var out []string
	for _, h := range hits {
		out = append(out, h.ID)
	}
	return out
}
