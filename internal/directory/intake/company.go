package intake

import (
	"time"

	"genkan/internal/directory"
	"genkan/internal/store"
)

// companyOf writes what the record says into the company's own row: all of it if
// the record owns the company, else only what is empty there.
func (e *edits) companyOf(i *item, c *full, names []storedName) {
	before := c.State
	if i.owns(c.Company) {
		i.takeOver(c, names)
		e.state(i, c)
	} else {
		i.fill(c, names)
	}
	if i.parent != "" && (i.owns(c.Company) || c.Parent == "") {
		c.Parent = i.parent
	} else if i.owns(c.Company) && i.Parent.Value == "" {
		c.Parent = ""
	}
	if c.State == directory.Closed && before != directory.Closed {
		i.out.Result = directory.Shut
	}
	c.prints = withPrint(c.prints, i.Source, i.print)
	i.kept.prints = c.prints
	e.companies.Add(c.ID, string(c.State), c.Open, c.Country, c.Name, store.Null(c.Latin), store.Null(c.Kana), store.Null(c.Place), store.Null(c.PlaceLatin),
		c.weight, store.Null(c.Parent), store.Null(c.Successor), string(c.Source), c.prints, c.CreatedAt, e.now, c.ClosedAt)
}

// takeOver makes the record's word the company's, but for the names that an
// operator corrected.
func (i *item) takeOver(c *full, names []storedName) {
	c.Country, c.Source, c.Successor = i.Country, i.Source, i.successor()
	if i.Weight != 0 {
		c.weight = i.Weight
	}
	if !corrected(names, directory.NameLegal) {
		c.Name = i.Name
	}
	// A register that knows no spelling or reading does not take away the one
	// another source gave.
	if latin := i.latin(); latin != "" && !corrected(names, directory.NameEnglish) {
		c.Latin = latin
	}
	if i.Kana != "" && !corrected(names, directory.NameReading) {
		c.Kana = i.Kana
	}
	if native, latin := i.place(); native != "" || latin != "" {
		c.Place, c.PlaceLatin = native, latin
	}
}

// fill adds what the company's own source does not say.
func (i *item) fill(c *full, names []storedName) {
	if c.Latin == "" && i.latin() != c.Name && !corrected(names, directory.NameEnglish) {
		c.Latin = i.latin()
	}
	if c.Kana == "" && !corrected(names, directory.NameReading) {
		c.Kana = i.Kana
	}
	native, latin := i.place()
	if c.Place == "" {
		c.Place = native
	}
	if c.PlaceLatin == "" {
		c.PlaceLatin = latin
	}
	if c.Successor == "" {
		c.Successor = i.successor()
	}
}

// state opens, closes and reopens. What was merged stays merged: the stewards
// said so. Whether the company is open follows the register alone: one of a
// public register is open again after the next change there, whatever a steward
// chose, and hidden only if the register hides it.
func (e *edits) state(i *item, c *full) {
	shut := i.Closed || i.Hidden
	switch {
	case shut && c.ClosedAt.IsZero():
		c.ClosedAt = i.ClosedAt
		if c.ClosedAt.IsZero() {
			c.ClosedAt = e.now
		}
	case !shut:
		c.ClosedAt = time.Time{}
	}
	switch {
	case c.State == directory.Merged:
	case shut:
		c.State = directory.Closed
	default:
		c.State = directory.Confirmed
	}
	if i.Hidden {
		c.Open = false
	} else if i.Source.Public() {
		c.Open = true
	}
}
