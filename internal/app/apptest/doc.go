// Package apptest builds the whole program on a fresh database, with a clock
// that tests move, cheap password hashes and captured mail, and gives browsers
// that walk through its pages in process.
//
// It does not own databases (storetest) nor any rule about what pages answer.
package apptest
