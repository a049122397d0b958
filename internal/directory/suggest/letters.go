package suggest

import (
	"sync"
	"unicode/utf8"
)

// kanaLetters are the kana of folded names. In keys each is one byte that UTF-8
// does not begin a letter with; it would need three, and half of all keys are
// kana.
const kanaLetters = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンガギグゲゴザジズゼゾダデドバビブベボパピプペポー"

// The bytes that begin no letter in UTF-8, save the highest: from continuation to
// beyond it, and from never on.
const (
	continuation = 0x80
	beyond       = 0xC2
	never        = 0xF5
)

// kanaByte gives the byte of a kana.
func kanaByte(i int) byte {
	if b := continuation + i; b < beyond {
		return byte(b)
	}
	return byte(never + i - (beyond - continuation))
}

// letters tells kana and their bytes.
type letters struct {
	code [96]byte // of U+30A0 and what follows; 0 for none
	rune [256]rune
}

var keyLetters = sync.OnceValue(func() *letters {
	l := &letters{}
	i := 0
	for _, r := range kanaLetters {
		b := kanaByte(i)
		l.code[r-'゠'], l.rune[b] = b, r
		i++
	}
	return l
})

// keyBytes gives a key as it stands in the index.
func keyBytes(class byte, s string) []byte {
	return keyLetters().append(append(make([]byte, 0, 1+len(s)), class), s)
}

// append writes a text as it stands in keys.
func (l *letters) append(key []byte, s string) []byte {
	for _, r := range s {
		if at := r - '゠'; at >= 0 && int(at) < len(l.code) && l.code[at] != 0 {
			key = append(key, l.code[at])
		} else {
			key = utf8.AppendRune(key, r)
		}
	}
	return key
}
