package importrun

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"context"
	"encoding/binary"
	"io"
	"strings"
	"testing"
)

func gzipped(t *testing.T, r io.Reader) string {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := io.Copy(w, r); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// zipped packs files, given as name, text, name, text.
func zipped(t *testing.T, files ...string) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i < len(files); i += 2 {
		w, err := z.Create(files[i])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(w, files[i+1]); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// lying makes the directory of a zip claim that its file is packed in 1 GiB.
func lying(file string) string {
	b := []byte(file)
	binary.LittleEndian.PutUint32(b[strings.LastIndex(file, "PK\x01\x02")+20:], 1<<30)
	return string(b)
}

func TestPacked(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		text := "name,value\n" + rowsOf(3000)
		for name, file := range map[string]string{
			"gzip":         gzipped(t, strings.NewReader(text)),
			"two gzips":    gzipped(t, strings.NewReader(text[:1000])) + gzipped(t, strings.NewReader(text[1000:])),
			"zip":          zipped(t, "rows.CSV", text),
			"zip and more": zipped(t, "list.csv.asc", "signature", "__MACOSX/._rows.csv", "x", "folder/rows.csv", text, "folder/.hidden.csv", "x"),
		} {
			path := r.file(file)
			// Cut in the middle, so that going on within a packed file is seen too.
			ctx, stop := context.WithCancel(t.Context())
			watch := silent()
			watch.Batch = func(run Run) {
				if run.Row > 500 {
					stop()
				}
			}
			first, err := r.imp.RunFile(ctx, File{Kind: "named", Path: path}, watch)
			stop()
			if err != nil || first.State != Stopped || first.Row <= 500 || first.Row >= 3000 {
				t.Fatalf("%s: %+v %v", name, first, err)
			}
			run := r.try(File{Kind: "named", Path: path})
			if run.State != Done || run.Added+run.Same != 3000 || run.Row != 3001 || run.ID != first.ID {
				t.Errorf("%s: %s %s %+v", name, run.State, run.Problem, run)
			}
		}
	})
}

func TestPacked_refusals(t *testing.T) {
	zeros := strings.Repeat("skip,"+strings.Repeat("x", 60_000)+"\n", 70)
	bomb := func() string { // 500 MiB of the same in half a megabyte
		var b bytes.Buffer
		w, _ := gzip.NewWriterLevel(&b, flate.BestCompression)
		for range 125 {
			if _, err := io.WriteString(w, zeros); err != nil {
				t.Fatal(err)
			}
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}()
	whole := gzipped(t, strings.NewReader(rowsOf(1000)))
	each(t, func(t *testing.T, r *rig) {
		for name, c := range map[string]struct{ file, key string }{
			"no CSV":     {zipped(t, "readme.txt", "x"), "import.fail.no_csv"},
			"empty zip":  {zipped(t), "import.fail.no_csv"},
			"two CSVs":   {zipped(t, "a.csv", "a,b\n", "b.csv", "a,b\n"), "import.fail.many_csv"},
			"cut gzip":   {whole[:len(whole)/2], "import.fail.packed"},
			"wrong gzip": {whole[:200] + "\x00\x00\x00" + whole[203:], "import.fail.packed"},
			"no gzip":    {"\x1f\x8bxx", "import.fail.packed"},
			"no zip":     {"PK\x03\x04xx", "import.fail.packed"},
			"bomb":       {bomb, "import.fail.bomb"},
			"zipped one": {zipped(t, "a.csv", strings.Repeat(zeros, 125)), "import.fail.bomb"},
			"zip lies":   {lying(zipped(t, "a.csv", strings.Repeat(zeros, 40))), "import.fail.bomb"},
		} {
			r.hook = func(b Batch[thing]) error { return nil }
			run := r.try(File{Kind: "things", Path: r.file(c.file), Dry: true})
			if run.State != Failed || run.Problem != c.key {
				t.Errorf("%s: %s %s %v, want %s", name, run.State, run.Problem, run.Args, c.key)
			}
		}
	})
}
