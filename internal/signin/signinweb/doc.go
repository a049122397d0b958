// Package signinweb owns the log-in pages (S1) and log-out.
//
// It does not own who may sign in: the signin journey judges.
package signinweb
