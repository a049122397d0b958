package text

import "strings"

// Katakana folds s (see Fold), makes hiragana katakana, and makes a dash that
// follows kana, and precedes kana or ends the word, the long vowel mark:
// "に－な" gives ニーナ. Text in other scripts stays as Fold leaves it.
func Katakana(s string) string {
	runes := []rune(Fold(s))
	for i, r := range runes {
		runes[i] = toKatakana(r)
	}
	for i, r := range runes {
		if r == '-' && i > 0 && isKana(runes[i-1]) && (i+1 == len(runes) || runes[i+1] == ' ' || runes[i+1] == '-' || isKana(runes[i+1])) {
			runes[i] = 'ー'
		}
	}
	return string(runes)
}

// IsReading tells whether s, after Katakana, can be read out: kana with spaces
// and middle dots between, and nothing else.
func IsReading(s string) bool {
	found := false
	for _, r := range Katakana(s) {
		switch {
		case isKana(r):
			found = true
		case r == ' ', r == '・', r == '゠':
		default:
			return false
		}
	}
	return found
}

// toKatakana shifts hiragana (ぁ to ゖ, and the repetition marks) by the
// distance of the two blocks.
func toKatakana(r rune) rune {
	const distance = 'ァ' - 'ぁ'
	if 'ぁ' <= r && r <= 'ゖ' || r == 'ゝ' || r == 'ゞ' {
		return r + distance
	}
	return r
}

// expandRepeats writes out the repetition marks of katakana: ミスヾ gives ミスズ.
// A mark without a kana before it is dropped.
func expandRepeats(s string) string {
	if !strings.ContainsAny(s, "ヽヾ") {
		return s
	}
	var out []rune
	for _, r := range s {
		switch {
		case r != 'ヽ' && r != 'ヾ':
			out = append(out, r)
		case len(out) == 0 || !isKana(out[len(out)-1]):
		case r == 'ヽ':
			out = append(out, out[len(out)-1])
		default:
			out = appendVoicing(append(out, out[len(out)-1]), combiningVoiced, 'ヾ')
			if out[len(out)-1] == 'ヾ' {
				out = out[:len(out)-1] // no voiced form: the plain repeat stays
			}
		}
	}
	return string(out)
}
