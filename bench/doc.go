// Command bench measures the built program beside the raw limits of the machine
// it runs on, prints one table, and with -write writes doc/figures.md.
//
// It owns which figures there are, how each is taken, and its goal. It does not
// own how load is driven (bench/load), what /proc says (bench/proc), or how the
// table looks (bench/report). tools/bench starts it with a PostgreSQL that
// really flushes.
//
//	-short     two minutes at most: fewer accounts, fewer rounds
//	-long      also a million accounts
//	-write     write doc/figures.md
//	-only RE   only the figures whose name matches
package main
