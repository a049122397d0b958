// Package spill owns data that need not fit in memory while an index is made:
// bytes that are written once and read once, and pairs of a key and a number that
// are sorted. What is small stays in memory, the rest goes to temporary files.
//
// It does not know what the bytes mean.
package spill
