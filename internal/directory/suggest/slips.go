package suggest

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// withSlips looks for names one slip away, first for whole ones, then for
// beginnings; of later words, and with a slip in the first letter, only if there
// is nothing yet.
func (t typed) withSlips(shelves []*search) error {
	key := t.key()
	if !longEnough(key) {
		return nil
	}
	head := shorten(key, maxSlipText)
	a := newSlip(head)
	_, size := utf8.DecodeRuneInString(key)
	in := func(classes ...byte) (out [][]byte) {
		for _, class := range classes {
			out = append(out, keyBytes(class, key[:size]))
		}
		return out
	}
	for _, step := range []struct {
		match   Match
		whole   bool
		classes []byte
	}{
		{SlipInName, true, []byte{whole, sound}},
		{SlipInPrefix, false, []byte{whole, sound}},
		{SlipInWord, false, []byte{start, soundStart, inner}},
	} {
		if step.match == SlipInWord && count(shelves) > 0 || step.whole && len(head) < len(key) {
			continue
		}
		for _, s := range shelves {
			if err := s.slips(step.match, a.as(step.whole), in(step.classes...)); err != nil {
				return err
			}
		}
	}
	if count(shelves) > 0 {
		return nil
	}
	for _, s := range shelves {
		if err := s.tier(tier{SlipAtFirst, [][]probe{firstSlips(key)}}); err != nil {
			return err
		}
	}
	return nil
}

// longEnough: in two letters a slip makes anything of anything.
func longEnough(key string) bool {
	n := utf8.RuneCountInString(key)
	return n >= 4 || n == 3 && !isASCII(key)
}

// firstSlips are beginnings of names from which a slip in the first letter makes
// the query.
func firstSlips(key string) []probe {
	runes := []rune(key)
	rest, second := string(runes[1:]), string(runes[2:])
	var out []probe
	add := func(key string, classes ...byte) {
		for _, c := range classes {
			out = append(out, newProbe(c, key, false))
		}
	}
	add(rest, whole)                                            // one too many
	add(string(runes[1])+string(runes[0])+second, whole, sound) // swapped
	switch {
	case unicode.Is(unicode.Han, runes[0]):
		if len(runes) > 3 {
			add(rest, inner, start) // a wrong one
		}
	case isKana(runes[0]):
		for r := 'ア'; r <= 'ン'; r++ {
			add(string(r)+rest, whole)
			add(string(r)+key, whole)
		}
	case isASCII(key):
		for _, r := range strings.Split("abcdefghijklmnopqrstuvwxyz0123456789", "") {
			add(r+rest, whole, sound)
			add(r+key, whole, sound)
		}
	}
	return out
}
