// Package review owns the pages on which stewards look after the directory: what
// waits to be looked at, companies and addresses, merging and undoing, and the
// acts that wait for a second operator (PRO-4, SUP-5, SUP-6).
//
// It does not own any rule about them: the steward journey and the directory
// judge and change.
package review
