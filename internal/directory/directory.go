package directory

import (
	"context"

	"genkan/internal/fault"
	"genkan/internal/secret"
	"genkan/internal/store"
)

// Found is a company that an index found. It says nothing about who may see it.
type Found struct {
	Company string
	Exact   bool   // the whole name is equal but for spelling
	Score   int    // more is better
	Matched string // the name that matched
}

// Finder finds companies by name, best first, in any spelling (PRO-3).
type Finder interface {
	Find(ctx context.Context, query string, max int) ([]Found, error)
}

// Parts are what a directory is made of.
type Parts struct {
	DB       *store.DB
	Keys     *secret.Keys             // signs cursors
	Finder   Finder                   // nil: companies are found by identifier and mail domain only
	FreeMail func(domain string) bool // tells mail domains that belong to no company; nil: none does
}

// Directory is the directory of companies. It is safe for concurrent use.
type Directory struct{ Parts }

// New makes a directory.
func New(p Parts) *Directory { return &Directory{p} }

// errUnknown is the answer for what is not there and for what this person may
// not see: the two cannot be told apart (attack 11).
var errUnknown = fault.New(fault.NotFound, "directory.unknown")

func (d *Directory) freeMail(domain string) bool { return d.FreeMail != nil && d.FreeMail(domain) }
