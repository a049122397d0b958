// Package packed owns the opening of files as they are sent: plain, gzip, or a
// ZIP file with one CSV file in it. It owns the bounds of that, too: how much may
// come out of a packed file, and how many files a ZIP file may list, so that no
// file fills the memory.
//
// It does not own what the bytes mean (importrun), nor where a file is kept.
package packed
