package text

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// maxFormWords is how many words a legal form may have.
const maxFormWords = 5

// A place is where a legal form of one or more words is taken off.
type place uint8

const (
	inside place = 1 << iota
	atEnd
	atEndOnce
	atStart
	initialsAtEnd
	initialsAtStart
)

// wordForm is a form that consists of whole words; counts has bit n set if it
// may be written in n words.
type wordForm struct {
	place  place
	counts uint8
}

// runForm is a form that is cut out of a run of kanji, kana or Hangul.
type runForm struct {
	text  string
	edge  bool   // only where the run begins or ends
	after string // only at the beginning, with this Latin word before it
}

// legalForms are the tables of legal_table.go, folded.
type legalForms struct {
	words    map[string]wordForm
	longest  int // bytes of the longest of them
	runs     map[rune][]runForm
	brackets map[string]bool
}

var legal = sync.OnceValue(func() *legalForms {
	forms := &legalForms{words: map[string]wordForm{}, runs: map[rune][]runForm{}, brackets: map[string]bool{}}
	for _, group := range []struct {
		forms string
		place place
	}{
		{formsInside, inside | atEnd}, {formsAtEnd, atEnd}, {formsAtEndOnce, atEndOnce}, {formsAtStart, atStart},
		{formsWithStops, initialsAtEnd}, {formsWithStopsAtStart, initialsAtStart},
	} {
		for _, form := range strings.Fields(group.forms) {
			forms.addWords(form, group.place)
		}
	}
	forms.addRuns(formsAnywhere, false)
	forms.addRuns(formsAtEdge, true)
	forms.runs['法'] = append(forms.runs['法'], runForm{text: "法人", edge: true, after: "npo"})
	for _, form := range strings.Fields(formsInBrackets) {
		key, _ := foldForm(form)
		forms.brackets[key] = true
	}
	return forms
})

func (f *legalForms) addWords(form string, where place) {
	key, count := foldForm(form)
	known := f.words[key]
	f.words[key] = wordForm{place: known.place | where, counts: known.counts | 1<<count}
	f.longest = max(f.longest, len(key))
}

// foldForm folds a form as names are folded, and counts its words.
func foldForm(form string) (key string, count int) {
	var space scanSpace
	s := scan(strings.ReplaceAll(form, "_", " "), &space)
	return s.join(), len(s.words)
}

func (f *legalForms) addRuns(list string, edge bool) {
	for _, form := range strings.Fields(list) {
		key, _ := foldForm(form)
		first, _ := utf8.DecodeRuneInString(key)
		f.runs[first] = append(f.runs[first], runForm{text: key, edge: edge})
		slices.SortStableFunc(f.runs[first], func(a, b runForm) int { return len(b.text) - len(a.text) })
	}
}

// cutLegalForms empties the words that are legal forms and cuts forms out of
// runs of kanji. Something always remains.
func (s *scanner) cutLegalForms() {
	if len(s.words) == 0 {
		return
	}
	c := formCutter{scanner: s, forms: legal(), alive: len(s.words)}
	for i := range s.words {
		if s.words[i].writing == eastAsian {
			c.cutBracketed(i)
			c.cutRun(i)
		}
	}
	for i := range s.words {
		c.mixed = c.mixed || s.words[i].writing == eastAsian && c.isAlive(i)
	}
	c.cutEnds()
	c.cutStart()
}

// formCutter takes the legal forms off one name.
type formCutter struct {
	*scanner
	forms *legalForms
	alive int  // words that are left
	mixed bool // kanji, kana or Hangul are left
	ended bool // a form was taken off behind the word looked at
}

func (c *formCutter) isAlive(i int) bool { return c.words[i].start < c.words[i].end }

// drop empties the words from i to j, if others are left.
func (c *formCutter) drop(i, j int) bool {
	if c.alive <= j-i {
		return false
	}
	for k := i; k < j; k++ {
		c.words[k].end = c.words[k].start
	}
	c.alive -= j - i
	return true
}

// gapAfter is what stood behind word i.
func (c *formCutter) gapAfter(i int) gap {
	if i+1 < len(c.words) {
		return c.words[i+1].before
	}
	return c.after
}

// cutBracketed drops a word such as (株).
func (c *formCutter) cutBracketed(i int) {
	w := c.words[i]
	if w.before&gapOpen != 0 && c.gapAfter(i)&gapClose != 0 && c.forms.brackets[string(c.out[w.start:w.end])] {
		first, _ := utf8.DecodeRune(c.out[w.start:])
		c.unsettled = c.unsettled || isKatakana(first) // a long vowel mark may be at the end now
		c.drop(i, i+1)
	}
}

// cutRun cuts the forms out of a run of kanji until there is none left.
func (c *formCutter) cutRun(i int) {
	for pos := c.words[i].start; pos < c.words[i].end; {
		r, size := utf8.DecodeRune(c.out[pos:])
		if forms := c.forms.runs[r]; forms != nil && c.cutForm(i, pos, r, forms) {
			pos = c.words[i].start
			continue
		}
		pos += size
	}
}

// cutForm cuts one of the forms that begin with first out of word i at pos.
func (c *formCutter) cutForm(i, pos int, first rune, forms []runForm) bool {
	w := &c.words[i]
	for _, form := range forms {
		end, atStart := pos+len(form.text), pos == w.start
		if atStart && isKatakana(first) && end < w.end && strings.HasPrefix(string(c.out[end:w.end]), "ー") {
			end += len("ー") // it belongs to the form
		}
		atEnd := end == w.end
		switch {
		case end > w.end || !strings.HasPrefix(string(c.out[pos:end]), form.text):
		case form.edge && !atStart && !atEnd:
		case form.after != "" && !c.dropBefore(i, pos, form.after):
		case atStart && atEnd:
			c.unsettled = c.unsettled || isKatakana(first) // a long vowel mark may be at the end now
			return c.drop(i, i+1)
		case atStart:
			w.start = end
			return true
		default:
			c.unsettled = c.unsettled || !atEnd || isKatakana(first) // or stand beside what makes a form again
			w.end = pos + copy(c.out[pos:], c.out[end:w.end])
			return true
		}
	}
	return false
}

// dropBefore drops the Latin word before the run i, if that is the one asked
// for and something is left.
func (c *formCutter) dropBefore(i, pos int, latinWord string) bool {
	if i == 0 || pos != c.words[i].start || !c.isAlive(i-1) || string(c.out[c.words[i-1].start:c.words[i-1].end]) != latinWord {
		return false
	}
	return c.alive > 2 && c.drop(i-1, i) || c.words[i].end-pos > len("法人") && c.drop(i-1, i)
}

// cutEnds takes forms off from the right, and those that may stand inside a
// name wherever they are.
func (c *formCutter) cutEnds() {
	for end := len(c.words); end > 0; end-- {
		if !c.isWord(end - 1) {
			continue
		}
		for begin := max(0, end-maxFormWords); begin < end; begin++ {
			form, ok := c.form(begin, end)
			if !ok || !c.endsHere(form, begin, end) {
				continue
			}
			if !c.drop(begin, end) {
				return // the name is nothing but this form
			}
			c.ended = true
			end = begin + 1
			break
		}
	}
}

// endsHere tells whether a form may be taken off at these words.
func (c *formCutter) endsHere(form wordForm, begin, end int) bool {
	if form.place&inside != 0 && begin > 0 {
		return true
	}
	if !c.isEnd(end) {
		return false
	}
	switch {
	case form.place&initialsAtEnd != 0 && c.words[begin].initials, form.place&inside != 0:
		return true
	case c.mixed:
		return false
	}
	return form.place&atEnd != 0 || form.place&atEndOnce != 0 && !c.ended
}

// isEnd tells whether the name, or the part of it before a comma or a bracket,
// ends before word i.
func (c *formCutter) isEnd(i int) bool {
	for ; i < len(c.words); i++ {
		if c.words[i].before&(gapComma|gapOpen) != 0 {
			return true
		}
		if c.isAlive(i) {
			return false
		}
	}
	return true
}

// cutStart takes off the form that a name begins with.
func (c *formCutter) cutStart() {
	for end := min(maxFormWords, len(c.words)); end > 0; end-- {
		form, ok := c.form(0, end)
		switch {
		case !ok:
		case form.place&initialsAtStart != 0 && c.words[0].initials, form.place&atStart != 0 && (form.place&inside != 0 || !c.mixed):
			c.drop(0, end)
			return
		}
	}
}

// isWord tells a word that may be part of a form of whole words.
func (c *formCutter) isWord(i int) bool {
	return c.isAlive(i) && c.words[i].writing != eastAsian
}

// form finds the form that the words from begin to end are.
func (c *formCutter) form(begin, end int) (wordForm, bool) {
	first, last := c.words[begin].start, c.words[end-1].end
	if last-first > c.forms.longest {
		return wordForm{}, false
	}
	for i := begin; i < end; i++ {
		if !c.isWord(i) || i > begin && c.words[i-1].end != c.words[i].start {
			return wordForm{}, false
		}
	}
	form, ok := c.forms.words[string(c.out[first:last])]
	return form, ok && form.counts&(1<<(end-begin)) != 0
}
