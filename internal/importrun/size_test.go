package importrun

import (
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"
	"time"

	"genkan/internal/fault"
)

func TestNextSize(t *testing.T) {
	const ms = time.Millisecond
	for name, c := range map[string]struct {
		size, n    int
		work, held time.Duration
		want       int
	}{
		"quick":                         {32, 32, ms, ms, 64},
		"near the aim":                  {100, 100, 14 * ms, 16 * ms, 125},
		"at the aim":                    {100, 100, 21 * ms, 22 * ms, 100},
		"too long":                      {1000, 1000, 90 * ms, 100 * ms, 250},
		"a little too long":             {1000, 1000, 28 * ms, 30 * ms, 666},
		"never none":                    {10, 10, 900 * ms, 900 * ms, fewRows},
		"a slow disk is not the work's": {100, 100, ms, 60 * ms, 125},
		"never beyond":                  {mostRows, mostRows, ms, ms, mostRows},
		"the last batch says little":    {500, 3, ms, ms, 500},
	} {
		if got := nextSize(c.size, c.n, spent{c.work, c.held}, 25*ms); got != c.want {
			t.Errorf("%s: %d, want %d", name, got, c.want)
		}
	}
}

// endless is a file of a gigabyte that stands nowhere: rows like the tax
// agency's, and among them a line of 100 MB and quotes that nobody closes.
type endless struct {
	block []byte
	size  int64
}

const hugeFrom, hugeTo = 500 << 20, 600 << 20

func (e *endless) Size() int64 { return e.size }

func (e *endless) ReadAt(p []byte, off int64) (int, error) {
	p = p[:min(int64(len(p)), e.size-off)]
	for n := 0; n < len(p); {
		at := off + int64(n)
		if at >= hugeFrom && at < hugeTo {
			for end := min(len(p), n+int(hugeTo-at)); n < end; n++ {
				p[n] = 'x'
			}
			continue
		}
		n += copy(p[n:], e.block[at%int64(len(e.block)):])
	}
	if off+int64(len(p)) >= e.size {
		return len(p), io.EOF
	}
	return len(p), nil
}

// TestAttack24_aGigabyteInFlatMemory: however large a file and however long a
// line, the reader holds little of it.
func TestAttack24_aGigabyteInFlatMemory(t *testing.T) {
	var block strings.Builder
	for i := 0; block.Len() < 1<<20; i++ {
		fmt.Fprintf(&block, `%d,5070001032626,"株式会社見本第%d","東京都","千代田区","丸の内１丁目１番１号",,,,`+"\r\n", i, i)
	}
	block.WriteString("1,\"nobody closes this,2\r\n")
	columns := strings.Split("no,number,name,region,city,line,a,b,c,d", ",")
	k := Define(Source[thing]{Name: "x", Layout: Layout{Columns: columns}, Parse: func(row *Row) (thing, error) {
		if row.Get("number") != "5070001032626" || !strings.HasPrefix(row.Get("name"), "株式会社見本第") {
			return thing{}, fault.New(fault.Invalid, "import.value.missing")
		}
		return thing{name: row.Get("name")}, nil
	}})
	file := &endless{[]byte(block.String()), 1 << 30}
	r, err := openRows(k, file, Run{})
	if err != nil {
		t.Fatal(err)
	}
	before, most := heap(), uint64(0)
	good, refused, keys := 0, 0, map[string]int{}
	for n := 0; ; n++ {
		e, err := r.next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		if e.item != nil {
			good++
		} else {
			refused++
			keys[e.problems[0].Key]++
		}
		if n%200_000 == 0 {
			most = max(most, heap())
		}
	}
	if most > before+8<<20 {
		t.Errorf("it holds %d MiB", (most-before)>>20)
	}
	if good < 5_000_000 || refused < 900 || refused > 2500 || keys["import.row.long"] != 1 {
		t.Errorf("%d rows read, %d refused: %v", good, refused, keys)
	}
	t.Logf("%d rows, at most %d KiB more than before", good, (most-min(before, most))>>10)
}

// heap gives the bytes that live.
func heap() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapInuse
}
