// Package account owns who a person is here: the e-mail address and the names
// they gave, their handle, and the state of the account (product section 1).
//
// Text from outside becomes one of its types at the door (ParseEmail,
// ParseName, ParseHandle) and is trusted from there on. These types are pure:
// no database, no clock.
//
// It does not own passwords and codes (security), log-ins (session), consent,
// or what a person tells about themselves beyond the names (profile).
package account
