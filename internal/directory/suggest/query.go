package suggest

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"genkan/internal/directory/suggest/wavelet"
	"genkan/internal/text"
)

// Match says how an entry matched; lower comes first.
type Match int

// The ways to match.
const (
	Identified  Match = iota // a whole identifier or mail domain
	ExactName                // a whole name, in whatever spelling
	Prefix                   // a name begins so
	PrefixSound              // a name that sounds so in Latin letters
	WordPrefix               // a later word of a name begins so
	WordSound                // a later word that sounds so
	Inside                   // a Japanese name has it inside
	Sound                    // the sound of typed kana in Latin letters
	Part                     // an identifier or mail domain begins so
	AllWords                 // every word, in any order
	AllSounds                // the same, as they sound in Latin letters
	Unfinished               // without what looks like the beginning of a legal form
	SlipInName               // a whole name, one slip away
	SlipInPrefix
	SlipInWord
	SlipAtFirst
)

// few is how many answers make it needless to look for slips.
const few = 5

// matrixSteps bounds the work for words that many names have and few have
// together.
const matrixSteps = 60_000

// Hit is an entry that was found.
type Hit struct {
	ID    string
	Match Match
	Key   string // of the entry's main name, see text.CompanyKey
}

// A probe is a key or the beginning of keys.
type probe struct {
	class byte
	key   string
	exact bool
}

func newProbe(class byte, key string, exact bool) probe {
	return probe{class, shorten(key, lengthOf(class)), exact}
}

// tier is one way to match: something of every set.
type tier struct {
	match Match
	sets  [][]probe
}

// shelf is a snapshot or a delta. Its numbers are its own, ascending from best
// to worst in a walk.
type shelf interface {
	prefix(prefix []byte) (wavelet.Span, error)
	exact(key []byte) (wavelet.Span, error)
	similar(a *slip, prefix []byte) ([]wavelet.Span, error)
	walk(sets [][]wavelet.Span, emit func(uint32) bool)
	record(number uint32) (record, error)
}

func (s *Snapshot) walk(sets [][]wavelet.Span, emit func(uint32) bool) {
	s.matrix.Walk(sets, matrixSteps, emit)
}

// typed is a query, folded.
type typed struct {
	folded
	raw   string
	sound string // in Latin letters, if it is written otherwise; or ""
}

func newTyped(query string) typed {
	query = shorten(query, maxName)
	return withSound(typed{folded: fold(query), raw: query})
}

func withSound(t typed) typed {
	if s := soundOf(t.folded, true).key(); s != t.key() && len(s) > 1 {
		t.sound = s
	}
	return t
}

// as looks for names of a class as they were typed; their own sound, too, if
// the query is written as it sounds.
func (t typed) as(class, soundClass byte, exact bool) []probe {
	list := []probe{newProbe(class, t.key(), exact)}
	if t.sound == "" && isASCII(t.key()) {
		list = append(list, newProbe(soundClass, t.key(), exact))
	}
	return list
}

// like looks for names of a class that sound as the query does.
func (t typed) like(class, soundClass byte, exact bool) []probe {
	if t.sound == "" {
		return nil
	}
	return []probe{newProbe(class, t.sound, exact), newProbe(soundClass, t.sound, exact)}
}

// anywhere looks for names in which a word begins so, or sounds so.
func (t typed) anywhere(sounds bool) []probe {
	list := slices.Concat(t.as(whole, sound, false), t.as(start, soundStart, false), insideOf(t.key()))
	if sounds {
		list = slices.Concat(list, t.like(whole, sound, false), t.like(start, soundStart, false))
	}
	return list
}

// tiers are the ways to look for a query, save those with a slip.
func (t typed) tiers() []tier {
	var out []tier
	add := func(m Match, sets ...[]probe) {
		if !slices.ContainsFunc(sets, func(s []probe) bool { return len(s) == 0 }) {
			out = append(out, tier{m, sets})
		}
	}
	add(Identified, t.numbers(true))
	if t.key() == "" {
		return out
	}
	add(ExactName, slices.Concat(t.as(whole, sound, true), t.like(whole, sound, true)))
	add(Prefix, t.as(whole, sound, false))
	add(PrefixSound, t.like(whole, sound, false))
	add(WordPrefix, t.as(start, soundStart, false))
	add(WordSound, t.like(start, soundStart, false))
	add(Inside, insideOf(t.key()))
	add(Sound, t.spoken())
	add(Part, t.numbers(false))
	if len(t.words) > 1 {
		add(AllWords, t.eachWord(false)...)
		if t.sound != "" {
			add(AllSounds, t.eachWord(true)...)
		}
	}
	if f, ok := withoutForm(t.folded); ok {
		add(Unfinished, withSound(typed{folded: f}).anywhere(true))
	}
	return out
}

func insideOf(key string) []probe {
	first, size := utf8.DecodeRuneInString(key)
	if !isEastAsian(first) || size == len(key) {
		return nil
	}
	return []probe{newProbe(inner, key, false)}
}

// spoken looks for typed kana among names in Latin letters.
func (t typed) spoken() []probe {
	if !isReading(t.folded) {
		return nil
	}
	var out []probe
	for _, s := range text.RomajiKeys(strings.Join(kanaOf(t.raw), "")) {
		for _, class := range []byte{whole, sound, start, soundStart} {
			out = append(out, newProbe(class, s, false))
		}
	}
	return out
}

// numbers looks for identifiers and mail domains.
func (t typed) numbers(exact bool) []probe {
	var out []probe
	s := strings.TrimSpace(text.FoldWidth(t.raw))
	if !isASCII(s) {
		return nil
	}
	if n := foldNumber(s); len(n) >= 4 && strings.ContainsAny(n, "0123456789") {
		out = append(out, probe{number, n, exact})
	}
	_, after, found := strings.Cut(s, "@")
	if found {
		s = after
	}
	if d := foldDomain(s); len(d) >= 4 && !strings.Contains(d, " ") && (!exact || strings.Contains(d, ".")) {
		out = append(out, probe{domain, d, exact})
	}
	return out
}

// eachWord gives a set of probes for every word.
func (t typed) eachWord(sounds bool) [][]probe {
	var sets [][]probe
	for _, w := range t.words[:min(len(t.words), wavelet.MaxSets)] {
		sets = append(sets, withSound(typed{folded: folded{[]string{w}}}).anywhere(sounds))
	}
	return sets
}

// forms are legal forms that a person may be in the middle of. Finished ones
// are off already.
const forms = " ltd limited inc incorporated corp corporation co company kk kabushiki kaisha gmbh llc llp plc ag sa bv nv pte pty yugen godo "

// withoutForm takes off the end of a query what may become a legal form:
// "Hitachi, Lt", "日立製作所 株式".
func withoutForm(f folded) (folded, bool) {
	words := slices.Clone(f.words)
	for len(words) > 1 && isASCII(words[len(words)-1]) && strings.Contains(forms, " "+words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	if n := len(words) - 1; n >= 0 {
		for _, form := range []string{"株式会", "株式", "株", "有限会", "有限", "合同会", "合同"} {
			if rest, found := strings.CutSuffix(words[n], form); found {
				words[n] = rest
				break
			}
		}
		if words[n] == "" {
			words = words[:n]
		}
	}
	out := folded{words}
	return out, out.key() != "" && out.key() != f.key()
}

// search looks for one query on one shelf.
type search struct {
	shelf
	max            int
	hidden         func(id string) bool
	hits           []found
	seen           map[uint32]bool
	majors, minors int
	full           bool
	skipped        int
}

type found struct {
	record
	match Match
}

// maxSkipped bounds how many entries that changed since are passed over.
const maxSkipped = 2000

// tier looks one way.
func (s *search) tier(t tier) error {
	if s.full {
		return nil
	}
	sets := make([][]wavelet.Span, len(t.sets))
	for i, set := range t.sets {
		for _, p := range set {
			found, err := s.place(p)
			if err != nil {
				return err
			}
			if found.Lo < found.Hi {
				sets[i] = append(sets[i], found)
			}
		}
		if len(sets[i]) == 0 {
			return nil
		}
	}
	return s.take(t.match, sets)
}

func (s *search) place(p probe) (wavelet.Span, error) {
	key := keyBytes(p.class, p.key)
	if p.exact {
		return s.exact(key)
	}
	return s.prefix(key)
}

// take adds what stands in every set, best first. Minor ones come last in each
// walk and take at most half of the room.
func (s *search) take(m Match, sets [][]wavelet.Span) error {
	var failed error
	s.walk(sets, func(number uint32) bool {
		if s.seen[number] {
			return true
		}
		r, err := s.record(number)
		if err != nil {
			failed = err
			return false
		}
		switch {
		case s.hidden != nil && s.hidden(r.id):
			s.skipped++
			return s.skipped < maxSkipped
		case r.minor && s.minors >= s.max/2:
			return false
		case r.minor:
			s.minors++
		default:
			s.majors++
		}
		s.seen[number] = true
		s.hits = append(s.hits, found{r, m})
		s.full = s.majors >= s.max
		return !s.full
	})
	return failed
}

// slips looks for names one slip away in some classes.
func (s *search) slips(m Match, a *slip, prefixes [][]byte) error {
	if s.full {
		return nil
	}
	var all []wavelet.Span
	for _, prefix := range prefixes {
		spans, err := s.similar(a, prefix)
		if err != nil {
			return err
		}
		all = append(all, spans...)
	}
	return s.take(m, [][]wavelet.Span{all})
}

// query asks all shelves the same and puts the answers in order.
func query(text string, max int, shelves []*search) ([]Hit, error) {
	t := newTyped(text)
	for _, s := range shelves {
		s.max, s.seen = max, map[uint32]bool{}
		for _, way := range t.tiers() {
			if err := s.tier(way); err != nil {
				return nil, err
			}
		}
	}
	if count(shelves) < few && !identified(shelves) {
		if err := t.withSlips(shelves); err != nil {
			return nil, err
		}
	}
	return ordered(shelves, max), nil
}

// identified: whoever typed an identifier or a mail domain made no slip in a name.
func identified(shelves []*search) bool {
	return slices.ContainsFunc(shelves, func(s *search) bool { return len(s.hits) > 0 && s.hits[0].match == Identified })
}

func count(shelves []*search) int {
	n := 0
	for _, s := range shelves {
		n += len(s.hits)
	}
	return n
}

// ordered merges what the shelves gave. Where the query itself was found, slips
// only fill up to a few.
func ordered(shelves []*search, max int) []Hit {
	var all []found
	for _, s := range shelves {
		all = append(all, s.hits...)
	}
	slices.SortStableFunc(all, func(a, b found) int { return cmp.Or(cmp.Compare(a.match, b.match), a.compare(b.record)) })
	var out []Hit
	minors := 0
	for _, f := range all {
		if len(out) == max || f.match >= SlipInName && len(out) >= few && all[0].match < SlipInName {
			break
		}
		if f.minor {
			if minors++; minors > max/2 {
				continue
			}
		}
		out = append(out, Hit{ID: f.id, Match: f.match, Key: f.key})
	}
	return out
}
