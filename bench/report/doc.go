// Package report owns the one table of a benchmark run: its lines, the facts of
// the machine, and how both are written to a terminal and to doc/figures.md.
//
// It does not measure figures.
package report
