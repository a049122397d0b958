// Package emailchange owns the change of an account's e-mail address (SEC-5):
// asking for it, the codes to the new mailbox and to the old one, the wait of 72
// hours, when it counts, and the stop control in the old mailbox.
//
// It does not own the statement that changes an account (package account), codes
// and their limits (package security), nor what else rests on an address: the
// assembly tells that in Parts.Moved.
package emailchange
