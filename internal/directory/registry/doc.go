// Package registry owns how the files of company registers are read: the
// corporate numbers of Japan's National Tax Agency, the golden copy of GLEIF, and
// the CSV of the vendor's own list (doc/guides/import.en.md). Each is a kind of
// import whose rows become directory.Record values.
//
// It does not own what is written (directory.Apply), how a run goes, or how CSV,
// encodings and packed files are read (importrun).
package registry
