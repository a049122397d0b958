package packed

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"genkan/internal/fault"
)

// listing makes a ZIP file of one CSV file and n others that are empty.
func listing(t *testing.T, n int, name string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	add := func(name, text string) {
		w, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Store})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(w, text); err != nil {
			t.Fatal(err)
		}
	}
	add("a.csv", "a,1\n")
	for k := range n {
		add(fmt.Sprint(name, k), "")
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// endOf gives the end of the directory in a ZIP file without a comment.
func endOf(file []byte) []byte { return file[len(file)-22:] }

// widened makes the same file as programs write it that always use ZIP64.
func widened(file []byte) []byte {
	le, end := binary.LittleEndian, endOf(file)
	wide, locator := make([]byte, 56), make([]byte, 20)
	copy(wide, "PK\x06\x06")
	le.PutUint64(wide[4:], 44)
	le.PutUint64(wide[24:], uint64(le.Uint16(end[8:])))
	le.PutUint64(wide[32:], uint64(le.Uint16(end[10:])))
	le.PutUint64(wide[40:], uint64(le.Uint32(end[12:])))
	le.PutUint64(wide[48:], uint64(le.Uint32(end[16:])))
	copy(locator, "PK\x06\x07")
	le.PutUint64(locator[8:], uint64(len(file)-22))
	le.PutUint32(locator[16:], 1)
	narrow := bytes.Clone(end)
	copy(narrow[8:20], bytes.Repeat([]byte{0xff}, 12))
	return bytes.Join([][]byte{file[:len(file)-22], wide, locator, narrow}, nil)
}

// claiming makes the end of the directory lie about files and bytes.
func claiming(file []byte, files uint16, size uint32) []byte {
	file = bytes.Clone(file)
	le, end := binary.LittleEndian, endOf(file)
	if at := bytes.LastIndex(file, []byte("PK\x06\x06")); at > 0 { // or the other end would be asked
		le.PutUint32(end[16:], uint32(le.Uint64(file[at+48:])))
	}
	le.PutUint16(end[10:], files)
	le.PutUint32(end[12:], size)
	return file
}

// commented puts a comment behind the end.
func commented(file []byte, text string) []byte {
	file = append(bytes.Clone(file), text...)
	binary.LittleEndian.PutUint16(file[len(file)-len(text)-2:], uint16(len(text)))
	return file
}

func TestOpen_zipDirectory(t *testing.T) {
	many := listing(t, 1<<16+4, "f") // 65,541 files, which two bytes call five
	for name, c := range map[string]struct {
		file []byte
		key  string
	}{
		"one file":                {listing(t, 0, ""), ""},
		"as many as may be":       {listing(t, mostFiles-1, "f"), ""},
		"ZIP64":                   {widened(listing(t, 2, "f")), ""},
		"a comment":               {commented(listing(t, 2, "f"), strings.Repeat("PK\x05", 21_000)), ""},
		"one too many":            {listing(t, mostFiles, "f"), "import.fail.crowded"},
		"one too many, ZIP64":     {widened(listing(t, mostFiles, "f")), "import.fail.crowded"},
		"very many, ZIP64":        {many, "import.fail.crowded"},
		"names of a megabyte":     {listing(t, 40, strings.Repeat("x", 60_000)), "import.fail.crowded"},
		"the number lies":         {claiming(many, 5, 4_000_000), "import.fail.crowded"},
		"number and size lie":     {claiming(many, 5, 0), "import.fail.crowded"},
		"a few more than it says": {claiming(listing(t, mostFiles, "f"), 5, 0), "import.fail.packed"},
		"end cut off":             {listing(t, 1, "f")[:60], "import.fail.packed"},
		"short":                   {[]byte("PK\x05\x06x"), "import.fail.packed"},
	} {
		s, err := Open(bytes.NewReader(c.file))
		if c.key != "" {
			if !fault.Has(err, c.key) {
				t.Errorf("%s: %v, want %s", name, err, c.key)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if text, err := io.ReadAll(s); err != nil || string(text) != "a,1\n" {
			t.Errorf("%s: %q %v", name, text, err)
		}
	}
}

// A directory is read into memory only if it is small, whatever it says of itself.
func TestAttack_aZipOfManyFilesTakesNoMemory(t *testing.T) {
	many := listing(t, 131_072+4, "f")
	for name, file := range map[string][]byte{"as it is": many, "lying": claiming(many, 5, 0)} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		if _, err := Open(bytes.NewReader(file)); !fault.Has(err, "import.fail.crowded") {
			t.Errorf("%s: %v", name, err)
		}
		runtime.ReadMemStats(&after)
		if n := after.TotalAlloc - before.TotalAlloc; n > 12<<20 {
			t.Errorf("%s: %d files took %d KiB", name, 131_077, n>>10)
		} else {
			t.Logf("%s: %d KiB", name, n>>10)
		}
	}
}
