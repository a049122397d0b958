// Package signin owns the journey from e-mail and password to a session, and
// back out (SIG-1, SIG-2, SIG-7). A pending sign-up's own password leads back to
// its code page (REG-11).
//
// It does not own passwords, sessions or sign-ups; second factors join it with
// account security.
package signin
