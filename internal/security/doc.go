// Package security owns what proves a person: the password policy with its
// blocklist, stored password hashes, and the one engine of one-time codes that
// every flow uses (activation, reset, change of the e-mail address, SMS), and notices of
// security events with their "this was not me".
//
// It does not own sessions, and it does not decide what a proof allows: the
// flow that asked for the code or password does.
package security
