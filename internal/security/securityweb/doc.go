// Package securityweb owns the pages of account security: the change of the
// e-mail address with its stop control.
//
// It does not own the rules (package security and below) nor log-in and sessions.
package securityweb
