// Package security owns what proves a person: the password policy with its
// blocklist, stored password hashes, and the one engine of one-time codes that
// every flow uses (activation now; reset, change of e-mail and step-up later).
//
// It does not own sessions, and it does not decide what a proof allows: the
// flow that asked for the code or password does.
package security
