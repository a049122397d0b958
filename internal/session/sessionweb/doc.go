// Package sessionweb owns the session check for scripts (GET /session), staying
// logged in (S8), and a person's list of devices (X8).
//
// It does not own log-in and log-out, which are the signin journey's.
package sessionweb
