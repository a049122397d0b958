package suggest

import (
	"pgregory.net/rapid"
	"testing"

	"genkan/internal/text"
)

// TestSlip_IsOneSlip: the automaton takes what text.Slips counts as one slip, and
// what begins so.
func TestSlip_IsOneSlip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		letters := rapid.SampledFrom([][]rune{[]rune("abc"), []rune("日立ア"), []rune("aé日𠮷")}).Draw(t, "letters")
		query := rapid.StringOfN(rapid.RuneFrom(letters), 1, 32, -1).Draw(t, "query")
		key := rapid.StringOfN(rapid.RuneFrom(letters), 0, 34, -1).Draw(t, "key")
		if rapid.Bool().Draw(t, "near") {
			r := []rune(query)
			at := rapid.IntRange(0, len(r)-1).Draw(t, "at")
			switch rapid.IntRange(0, 2).Draw(t, "kind") {
			case 0:
				r = append(r[:at], r[at+1:]...)
			case 1:
				r = append(r[:at:at], append([]rune{'日'}, r[at:]...)...)
			default:
				if at > 0 {
					r[at], r[at-1] = r[at-1], r[at]
				}
			}
			key = string(r)
		}
		a := newSlip(query)
		if got, want := a.as(true).decided(keyBytes('w', key)) > 0, text.Slips(query, key) <= 1; got != want {
			t.Fatalf("%q %q: whole %v, want %v", query, key, got, want)
		}
		begins := false
		for i := range key {
			begins = begins || i > 0 && text.Slips(query, key[:i]) <= 1
		}
		begins = begins || key != "" && text.Slips(query, key) <= 1
		if got := a.as(false).decided(keyBytes('w', key)) > 0; got != begins {
			t.Fatalf("%q %q: begins %v, want %v", query, key, got, begins)
		}
	})
}
