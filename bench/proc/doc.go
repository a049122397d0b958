// Package proc owns what is read from /proc (CPU time, memory, neighbours) and
// the processes a benchmark starts. Linux only.
//
// It does not own any figure.
package proc
