package suggest

import (
	"cmp"
	"maps"
	"slices"
	"sort"
	"strings"

	"genkan/internal/directory/suggest/wavelet"
)

// delta holds what changed since a snapshot: entries as they are now, and ids
// that are gone. It never changes; with gives another one.
type delta struct {
	records []record       // by slot; slots of replaced entries are used by no key
	slots   map[string]int // id → slot, or gone
	keys    []deltaKey     // sorted
}

type deltaKey struct {
	key  string
	slot uint32
}

const gone = -1

func (a deltaKey) compare(b deltaKey) int {
	return cmp.Or(strings.Compare(a.key, b.key), cmp.Compare(a.slot, b.slot))
}

// with gives the delta after some entries changed and others went.
func (d *delta) with(changed []Entry, left []string) *delta {
	next := &delta{records: d.records[:len(d.records):len(d.records)], slots: maps.Clone(d.slots)}
	if next.slots == nil {
		next.slots = map[string]int{}
	}
	dead := map[uint32]bool{}
	bury := func(id string) {
		if slot, known := next.slots[id]; known && slot != gone {
			dead[uint32(slot)] = true
		}
	}
	for _, id := range left {
		bury(id)
		next.slots[id] = gone
	}
	var fresh []deltaKey
	for _, e := range changed {
		bury(e.ID)
		slot := len(next.records)
		next.records = append(next.records, e.record())
		next.slots[e.ID] = slot
		for _, key := range keysOf(e) {
			fresh = append(fresh, deltaKey{key, uint32(slot)})
		}
	}
	slices.SortFunc(fresh, deltaKey.compare)
	next.keys = mergeKeys(d.keys, fresh, dead)
	return next
}

// mergeKeys merges sorted lists and leaves out the keys of dead slots.
func mergeKeys(old, fresh []deltaKey, dead map[uint32]bool) []deltaKey {
	out := make([]deltaKey, 0, len(old)+len(fresh))
	for len(old) > 0 || len(fresh) > 0 {
		var k deltaKey
		if len(fresh) == 0 || len(old) > 0 && old[0].compare(fresh[0]) < 0 {
			k, old = old[0], old[1:]
		} else {
			k, fresh = fresh[0], fresh[1:]
		}
		if !dead[k.slot] {
			out = append(out, k)
		}
	}
	return out
}

// replaces tells whether the delta knows better about an id than the snapshot.
func (d *delta) replaces(id string) bool {
	_, known := d.slots[id]
	return known
}

func (d *delta) record(slot uint32) (record, error) { return d.records[slot], nil }

// prefix gives the keys that begin with prefix, as a range of them.
func (d *delta) prefix(prefix []byte) (wavelet.Span, error) {
	return d.between(string(prefix), string(after(prefix))), nil
}

func (d *delta) exact(key []byte) (wavelet.Span, error) {
	return d.between(string(key), string(key)+"\x00"), nil
}

func (d *delta) between(from, to string) wavelet.Span {
	at := func(key string) uint32 {
		return uint32(sort.Search(len(d.keys), func(i int) bool { return d.keys[i].key >= key }))
	}
	return wavelet.Span{Lo: at(from), Hi: at(to)}
}

// walk gives the slots that stand in every set, best first.
func (d *delta) walk(sets [][]wavelet.Span, emit func(uint32) bool) {
	votes := map[uint32]uint16{}
	for i, spans := range sets[:min(len(sets), wavelet.MaxSets)] {
		for _, s := range spans {
			for _, k := range d.keys[s.Lo:s.Hi] {
				votes[k.slot] |= 1 << i
			}
		}
	}
	all := make([]uint32, 0, len(votes))
	for slot, v := range votes {
		if v == 1<<len(sets)-1 {
			all = append(all, slot)
		}
	}
	slices.SortFunc(all, func(a, b uint32) int { return d.records[a].compare(d.records[b]) })
	for _, slot := range all {
		if !emit(slot) {
			return
		}
	}
}

// similar gives the places of keys that begin with prefix and are one slip away.
func (d *delta) similar(a *slip, prefix []byte) ([]wavelet.Span, error) {
	var out []wavelet.Span
	within := d.between(string(prefix), string(after(prefix)))
	for i := within.Lo; i < within.Hi; i++ {
		if a.decided([]byte(d.keys[i].key)) > 0 {
			out = append(out, wavelet.Span{Lo: i, Hi: i + 1})
		}
	}
	return out, nil
}
