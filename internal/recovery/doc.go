// Package recovery owns the ways back into an account: the reset of a forgotten
// password (SEC-4), the delayed reset of a lost second factor (SEC-8), and "this
// was not me" (SEC-7). Each is a table of steps; which step comes next is decided
// from the proofs that are recorded and never from what a form says (attack 2).
//
// It does not own accounts, passwords, codes, factors, notices or sessions,
// which it calls, and it starts no session: who comes back logs in like everybody
// else.
package recovery
