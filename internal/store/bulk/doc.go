// Package bulk owns statements about many rows at once, written the one way that
// is fast on both databases: lists of values to look up, and rows to insert.
//
// It does not own what is in them: tables and queries stand with the capability
// that they are of.
package bulk
