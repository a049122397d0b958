// Package mydata owns what a person gets who asks for their data (SEC-9): which
// tables hold something about a person, and which of their columns are given.
//
// It does not own that data and does not change any. Secrets (hashes, keys,
// tokens) are never given.
package mydata
