// Package email owns the pages on which people change their e-mail address (P6) and stop
// a change.
//
// It does not own any rule about it: package emailchange judges.
package email
