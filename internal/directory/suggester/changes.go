package suggester

import (
	"context"
	"hash/maphash"
	"maps"
	"slices"
	"strconv"
	"time"

	"genkan/internal/directory/suggest"
	"genkan/internal/store"
)

const (
	// overlap is how far back changes are read again: a transaction has the time
	// of its beginning and is seen when it ends, and the clocks of nodes differ.
	overlap = 30 * time.Second
	// page is how many changes are read at once.
	page = 1000
	// fewRecent is how many recent changes are looked at again each time, though
	// their time is the same: what changed twice within a microsecond is seen.
	fewRecent = 200
)

// changes reads what changed, again and again.
type changes struct {
	from  time.Time // the time of the last reading, when all before was seen
	last  time.Time // of the youngest change seen
	bound int       // how many may be kept beside the file
	known int       // how many are
	full  bool      // there are more than that: a new file is wanted
	// recent are the changes within the overlap as they were told, so that they
	// are told once.
	recent map[string]change
	seed   maphash.Seed
}

type change struct {
	at  time.Time
	sum uint64
}

// told is what is new.
type told struct {
	entries []suggest.Entry
	left    []string
}

func newChanges(info suggest.Info) changes {
	return changes{from: info.AsOf, bound: min(max(info.Entries/10, 5000), 20_000), recent: map[string]change{}, seed: maphash.MakeSeed()}
}

// read gives what changed since the last time. Once there are too many changes
// it only watches for their end.
func (c *changes) read(ctx context.Context, q store.Querier, now time.Time) (told, error) {
	var out told
	if c.full {
		last, err := lastChange(ctx, q)
		c.last = last
		return out, err
	}
	next := cursor{at: c.from.Add(-overlap)}
	for {
		ids, err := changedSince(ctx, q, &next)
		if err != nil {
			return told{}, err
		}
		if err := c.tell(ctx, q, ids, &out); err != nil {
			return told{}, err
		}
		if next.at.After(c.last) && len(ids) > 0 {
			c.last = next.at
		}
		if c.known+len(out.entries)+len(out.left) >= c.bound {
			c.full = true
			return out, nil
		}
		if len(ids) < page {
			break
		}
	}
	c.from = now
	maps.DeleteFunc(c.recent, func(_ string, one change) bool { return one.at.Before(now.Add(-overlap)) })
	return out, nil
}

// tell adds what the database says of some companies, if it is news.
func (c *changes) tell(ctx context.Context, q store.Querier, changed []changedRow, out *told) error {
	if len(c.recent) > fewRecent {
		changed = slices.DeleteFunc(changed, func(one changedRow) bool { return c.recent[one.id].at.Equal(one.at) })
	}
	var ids []string
	for _, one := range changed {
		ids = append(ids, one.id)
	}
	entries, err := entriesOf(ctx, q, ids)
	if err != nil {
		return err
	}
	for _, one := range changed {
		e, offered := entries[one.id]
		now := change{one.at, c.sum(e)}
		if c.recent[one.id] == now {
			continue
		}
		c.recent[one.id] = now
		if offered {
			out.entries = append(out.entries, e)
		} else {
			out.left = append(out.left, one.id)
		}
	}
	return nil
}

// sum tells entries apart.
func (c *changes) sum(e suggest.Entry) uint64 {
	var h maphash.Hash
	h.SetSeed(c.seed)
	add := func(parts ...string) {
		for _, p := range parts {
			h.WriteString(p)
			h.WriteByte(0)
		}
		h.WriteByte(1)
	}
	add(e.ID, e.Name, e.Latin, e.Kana, strconv.FormatInt(e.Weight, 10), strconv.FormatBool(e.Minor))
	add(e.Names...)
	add(e.Domains...)
	add(e.Identifiers...)
	return h.Sum64()
}
