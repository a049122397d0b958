// Package signin owns the journey from e-mail and password, over the second step
// where there is one, to a session, proving again who one is (SIG-6), and back out
// (SIG-1, SIG-2, SIG-7). A pending sign-up's own password leads back to
// its code page (REG-11).
//
// It does not own passwords, second factors, sessions or sign-ups.
package signin
