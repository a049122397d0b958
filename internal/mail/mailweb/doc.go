// Package mailweb owns the pages of captured mail in local mode (RUN-1).
//
// It does not own sending or capturing, and outside local mode its routes do
// not exist.
package mailweb
