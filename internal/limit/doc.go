// Package limit owns how often something may be tried: exact sliding windows
// for sends and codes (REG-8), growing waits for wrong passwords (SIG-3), and
// the Permit without which nothing that guesses is judged (attack 9).
//
// It does not own which rules exist or whom they count; capabilities declare
// their rules. It never stores whom a row counts, only a MAC of it, and it
// knows nothing of HTTP: web finds the network address, Network folds it.
//
// Everything is counted in the database, so any number of nodes count
// together. One row is one key. A row is locked by an upsert before it is
// read, therefore parallel takers wait for one another and never exceed a
// limit, under READ COMMITTED too.
package limit
