package importrun

import (
	"bytes"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

// scanAll gives the records of a text, fields joined by "|", records that cannot
// be read as their trouble, blank lines as "-".
func scanAll(t *testing.T, src io.Reader, want int) []string {
	t.Helper()
	s := newScanner(src, 0)
	s.want = want
	var out []string
	last := int64(0)
	for {
		r, err := s.next()
		if err == io.EOF {
			return out
		}
		if err != nil {
			t.Fatal(err)
		}
		if r.end <= last {
			t.Fatalf("the position stands still at %d", last)
		}
		last = r.end
		var fields []string
		for _, f := range r.fields {
			text := string(r.bytes[f.from:f.to])
			if f.doubled {
				text = strings.ReplaceAll(text, `""`, `"`)
			}
			fields = append(fields, text)
		}
		switch {
		case r.trouble != "":
			out = append(out, "!"+strings.TrimPrefix(r.trouble, "import.row."))
		case r.blank:
			out = append(out, "-")
		default:
			out = append(out, strings.Join(fields, "|"))
		}
	}
}

func TestScanner(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want int
		out  string // records joined by ";"
	}{
		"plain":                  {"a,b\nc,d\n", 2, "a|b;c|d"},
		"CRLF":                   {"a,b\r\nc,d\r\n", 2, "a|b;c|d"},
		"no end":                 {"a,b\nc,d", 2, "a|b;c|d"},
		"CR at the end":          {"a,b\r", 2, "a|b"},
		"empty fields":           {",\n,,\n", 0, "|;||"},
		"blank lines":            {"a,b\n\n\r\nc,d\n\n", 2, "a|b;-;-;c|d;-"},
		"nothing":                {"", 2, ""},
		"quoted":                 {`"a","b"` + "\r\n", 2, "a|b"},
		"quoted empty":           {`"",""` + "\n" + `"",x` + "\n", 2, "|;|x"},
		"quoted comma":           {`"a,b",c` + "\n", 2, "a,b|c"},
		"quoted line end":        {"\"a\r\nb\",c\nd,e\n", 2, "a\r\nb|c;d|e"},
		"doubled quotes":         {`"a""b","""",""""""` + "\n", 3, `a"b|"|""`},
		"quote in a plain field": {`5" disk,a"b"c` + "\n", 2, `5" disk|a"b"c`},
		"quote alone in quotes":  {`"5" disk",x` + "\n", 2, `5" disk|x`},
		"blanks behind a quote":  {`"a" ,"b"  ` + "\n", 2, "a|b"},
		"quoted at the end":      {`a,"b"`, 2, "a|b"},
		"quoted CR at the end":   {"a,\"b\"\r", 2, "a|b"},
		"wrong counts pass":      {"a\nb,c,d\ne,f\n", 2, "a;b|c|d;e|f"},
		"stray quote":            {"a,\"b\nc,d\ne,f\n", 2, "!quote;c|d;e|f"},
		"stray quote met later":  {"a,\"b\nc,\"d\ne,f\ng,h\n", 2, `!quote;!quote;e|f;g|h`},
		"stray quote at the end": {"a,b\n\"c,d", 2, "a|b;!quote"},
		"only a quote":           {`"`, 1, "!quote"},
		"long field":             {"a," + strings.Repeat("x", maxField+1) + "\nb,c\n", 2, "!field;b|c"},
		"longest field":          {"a," + strings.Repeat("x", maxField) + "\n", 2, "a|" + strings.Repeat("x", maxField)},
		"long quoted field":      {`a,"` + strings.Repeat("x", maxField+1) + "\"\nb,c\n", 2, "!field;b|c"},
		"longest quoted field":   {`a,"` + strings.Repeat("x", maxField) + "\"\n", 2, "a|" + strings.Repeat("x", maxField)},
		"huge line":              {"a,b\n" + strings.Repeat("x,", 3<<20) + "\nc,d\n", 2, "a|b;!long;c|d"},
		"huge line at the end":   {"a,b\n" + strings.Repeat("x", 3<<20), 2, "a|b;!long"},
		"cp932":                  {"\x83\x5c,\x95\x5c\n\"\x83\x5c\",\x83\x7c\n", 2, "\x83\x5c|\x95\x5c;\x83\x5c|\x83\x7c"},
		"NUL":                    {"a\x00,b\n", 2, "a\x00|b"},
	} {
		t.Run(name, func(t *testing.T) {
			readers := map[string]io.Reader{"whole": strings.NewReader(c.text)}
			if len(c.text) < 1000 { // where the pieces end must not matter
				readers["bytes"] = iotest.OneByteReader(strings.NewReader(c.text))
				readers["with the end"] = iotest.DataErrReader(strings.NewReader(c.text))
			}
			for how, r := range readers {
				if got := strings.Join(scanAll(t, r, c.want), ";"); got != c.out {
					t.Errorf("%s: %.200q, want %.200q", how, got, c.out)
				}
			}
		})
	}
}

// Where the window of the scanner ends must not matter either.
func TestScanner_windowEnds(t *testing.T) {
	row := `"a""b, c" ,plain,"line` + "\r\n" + `end"` + "\r\n"
	for shift := range len(row) + 2 {
		text := strings.Repeat("x", window-len(row)-shift) + ",y,z\n" + strings.Repeat(row, 4)
		got := scanAll(t, strings.NewReader(text), 3)
		if len(got) != 5 {
			t.Fatalf("shift %d: %d records", shift, len(got))
		}
		for _, g := range got[1:] {
			if g != "a\"b, c|plain|line\r\nend" {
				t.Fatalf("shift %d: %q", shift, g)
			}
		}
	}
}

func FuzzScanner(f *testing.F) {
	f.Add([]byte("a,b\n\"c\"\"\",d\r\n\"e\n,f"), 2)
	f.Fuzz(func(t *testing.T, b []byte, want int) {
		s := newScanner(bytes.NewReader(b), 0)
		s.want = want % 5
		end := int64(0)
		for {
			r, err := s.next()
			if err == io.EOF {
				break
			}
			if err != nil || r.end <= end || r.end > int64(len(b)) {
				t.Fatalf("end %d after %d of %d, %v", r.end, end, len(b), err)
			}
			end = r.end
		}
		if end != int64(len(b)) {
			t.Fatalf("it ends at %d of %d", end, len(b))
		}
	})
}

func TestGuess(t *testing.T) {
	for text, want := range map[string]string{
		"":                                    "",
		"abc,\r\n":                            "",
		"株式会社":                                UTF8,
		"株式会社\xff社":                           UTF8,
		"\x8a\x94\x8e\xae\x89\xef\x8e\xd0":    CP932, // 株式会社
		"\xb6\xcc\xde\xbc\xb7\xb6\xde\xb2":    CP932, // half-width kana
		"caf\xc3\xa9":                         UTF8,
		"\x87\x40\xfb\xfc\xed\x40,\x81\x40":   CP932, // NEC and IBM additions
		strings.Repeat("a", 100) + "\xe6\xa0": "",    // the chunk ends within a character
	} {
		if got := guess([]byte(text)); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestSafeCell(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "a": "a", "=1+1": "'=1+1", "+81": "'+81", "-1": "'-1", "@SUM(A1)": "'@SUM(A1)", "\t=1": "'\t=1", "\r=1": "'\r=1",
		"a=1": "a=1", "＝1": "'＝1", "＠x": "'＠x", "株式会社": "株式会社",
	} {
		if got := SafeCell(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// A stray quote that swallows rows, in a file so long that its beginning fills
// the window, and of which nobody knows the encoding yet.
func TestRun_strayQuoteInALongFile(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		run := r.run("things", "\"a,b\nstill a\",x,y\n"+rowsOf(20_000))
		if run.Added != 20_000 || run.Refused != 2 {
			t.Errorf("%+v, %s", run.Counts, r.problems(run.ID))
		}
	})
}

// A mistake of the program fails the run that met it, and nothing else.
func TestRun_panic(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.hook = func(Batch[thing]) error { panic("secret") }
		run, err := r.imp.RunFile(t.Context(), File{Kind: "things", Path: r.file("a,b\n")}, silent())
		if run.State != Failed || run.Problem != "import.fail.internal" || err == nil || strings.Contains(err.Error(), "secret") {
			t.Errorf("%s %s %v", run.State, run.Problem, err)
		}
		r.hook = nil
		if again := r.try(File{Kind: "things", Path: r.file("a,b\n")}); again.ID != run.ID || again.State != Done {
			t.Errorf("it does not go on: %+v", again)
		}
	})
}
