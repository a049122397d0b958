package mail

import (
	"strings"
	"unicode"
)

// lineCells is the width of a line of plain text: 35 full-width or 70
// half-width characters (pages.md "E-mails").
const lineCells = 70

// wrap breaks a text into lines: at spaces, between Japanese characters where
// the line-breaking rules (kinsoku) allow it, and by preference after 、 and 。.
// What has no such place, like a long address, keeps its length.
func wrap(s string) []string {
	var lines []string
	rest := []rune(strings.TrimSpace(s))
	for {
		cut := cutAt(rest)
		line := strings.TrimRight(string(rest[:cut]), " ")
		lines = append(lines, line)
		rest = []rune(strings.TrimLeft(string(rest[cut:]), " "))
		if len(rest) == 0 {
			return lines
		}
	}
}

// cutAt gives how many characters the first line takes.
func cutAt(s []rune) int {
	width, last, pause := 0, 0, 0
	for i, r := range s {
		if i > 0 && breakable(s[i-1], r) {
			last = i
			if (s[i-1] == '、' || s[i-1] == '。') && width >= lineCells/2 {
				pause = i
			}
		}
		width += cells(r)
		if width > lineCells && r != ' ' && last > 0 {
			if pause > 0 {
				return pause
			}
			return last
		}
	}
	return len(s)
}

// Characters that must not begin or end a line (JIS X 4051).
const (
	notFirst = "、。，．・：；？！）」』】〉》〕］｝〟ーゝゞヽヾ々〻…‥゛゜％ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ様%)]},.!?:;'\"”’"
	notLast  = "（「『【〈《〔［｛〝([{“‘¥￥$＄№"
)

func breakable(a, b rune) bool {
	if strings.ContainsRune(notFirst, b) || strings.ContainsRune(notLast, a) || b == ' ' {
		return false
	}
	return a == ' ' || wide(a) || wide(b)
}

func cells(r rune) int {
	switch {
	case unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Me, r) || unicode.Is(unicode.Cf, r):
		return 0
	case wide(r):
		return 2
	}
	return 1
}

// wide tells whether a character fills two cells (UAX 11, classes W and F, and
// the ambiguous punctuation that Japanese fonts draw wide).
func wide(r rune) bool {
	switch {
	case r < 0x1100:
		return false
	case r <= 0x115f, r >= 0x2e80 && r <= 0xa4cf && r != 0x303f, r >= 0xac00 && r <= 0xd7a3, r >= 0xf900 && r <= 0xfaff,
		r >= 0xfe30 && r <= 0xfe6f, r >= 0xff00 && r <= 0xff60, r >= 0xffe0 && r <= 0xffe6,
		r >= 0x1f300 && r <= 0x1f64f, r >= 0x1f680 && r <= 0x1faff, r >= 0x20000 && r <= 0x3fffd:
		return true
	}
	return strings.ContainsRune("…‥“”‘’→←↑↓①②③④⑤⑥⑦⑧⑨※", r)
}
