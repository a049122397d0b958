package account

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"genkan/internal/fault"
	"genkan/internal/secret"
)

func TestNewHandle(t *testing.T) {
	seen := map[string]bool{}
	for range 1000 {
		h := NewHandle(secret.Bytes)
		if len(h) != 9 || h[0] != 'G' || strings.Trim(h[1:], crockford) != "" {
			t.Fatalf("not a handle: %s", h)
		}
		if again, err := ParseHandle(h); err != nil || again != h {
			t.Fatalf("%s is read back as %s, %v", h, again, err)
		}
		seen[h] = true
	}
	if len(seen) != 1000 {
		t.Errorf("only %d of 1000 differ", len(seen))
	}
}

// known has a check character computed by hand: values 1 2 3 4 5 6 7, from the
// right 14+6+10+4+6+2+2 = 44, and 44+20 is a multiple of 32; 20 is M.
const known = "G1234567M"

func TestParseHandle(t *testing.T) {
	for _, in := range []string{known, "g1234567m", " g123-4567-m ", "Ｇ１２３４５６７Ｍ", "GI234567M", "gl234567m", "\u200BG1234567M"} {
		if h, err := ParseHandle(in); err != nil || h != known {
			t.Errorf("ParseHandle(%q) = %s, %v", in, h, err)
		}
	}
	if h, err := ParseHandle("gooooooo0"); err != nil || h != "G00000000" {
		t.Errorf("o is not read as 0: %s, %v", h, err)
	}
	for in, key := range map[string]string{
		"": "handle.format", "1234567M": "handle.format", "G1234567": "handle.format", "G1234567MM": "handle.format",
		"G123456UM": "handle.format", "G1234567é": "handle.format", "G1234567!": "handle.format", strings.Repeat("G", 100): "handle.format",
		"G1234567N": "handle.check", "G2134567M": "handle.check",
	} {
		_, err := ParseHandle(in)
		if f, ok := fault.Of(err); !ok || f.Key != key || f.Field != "handle" {
			t.Errorf("ParseHandle(%q): %v, want %s", in, err, key)
		}
	}
}

func TestHandleFindsOneWrongCharacter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		bytes := rapid.SliceOfN(rapid.Byte(), handlePayload, handlePayload).Draw(t, "bytes")
		h := []byte(NewHandle(func(int) []byte { return bytes }))
		at := rapid.IntRange(1, len(h)-1).Draw(t, "at")
		wrong := crockford[rapid.IntRange(0, 31).Draw(t, "wrong")]
		if h[at] == wrong {
			return
		}
		h[at] = wrong
		if _, err := ParseHandle(string(h)); !fault.Has(err, "handle.check") {
			t.Fatalf("%s passes", h)
		}
	})
}
