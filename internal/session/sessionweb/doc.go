// Package sessionweb owns the session check for scripts (GET /session) and
// staying logged in (S8).
//
// It does not own log-in and log-out, which are the signin journey's.
package sessionweb
